"""From proposals and a person's decisions to sealed words. Pure: no file, no clock, no model.

The schema of decisions is docs/decisions-format.md.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Literal

from whistle.errors import BadDecisions
from whistle.identifiers import lexicon
from whistle.identifiers.decisions import Decision, parse_decisions
from whistle.identifiers.edits import Edit, OffsetMap, apply_edits
from whistle.identifiers.finding import DIRECT_KINDS
from whistle.identifiers.ladders import ladder_for
from whistle.identifiers.text import Document, normalise
from whistle.model import (
    LABEL_STEMS,
    Action,
    Annotation,
    Directness,
    IdentifierKind,
    Proposal,
    SealedText,
)

__all__ = ["Accept", "Decision", "Field", "OffsetMap", "Outcome", "decide", "parse_decisions"]

Accept = Literal["none", "direct", "all"]
REMOVED = "[removed]"


@dataclass(frozen=True, slots=True)
class Field:
    """One free text of a draft under review, with what the scanner proposed in it."""

    id: str
    text: str
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What sealing would store.

    ``identities`` holds, per label, every raw form that left the text: it goes sealed into the
    Register. ``undecided_direct`` counts the labels of direct proposals that nobody decided;
    sealing waits until it is 0. ``maps`` turns offsets of a field's raw text into the sealed one's.
    """

    fields: dict[str, SealedText]
    identities: dict[str, tuple[str, ...]]
    undecided_direct: int
    maps: dict[str, OffsetMap]


@dataclass(slots=True)
class _Span:
    """A stretch of one field's raw text and what is to happen to it."""

    start: int
    end: int
    kind: IdentifierKind
    direct: bool
    label: str
    ladder: tuple[str, ...]
    action: Action | None = None
    to: str = ""
    reason: str = ""
    rank: int = 0

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def leaves(self) -> bool:
        """Whether its words leave the text (the others stay, as annotations)."""
        if self.action is Action.LABEL:
            return True
        return self.direct and self.action in (Action.REMOVE, Action.GENERALISE)


@dataclass(slots=True)
class _Desk:
    """One field on the desk: its text, normal form and spans."""

    field: Field
    document: Document
    spans: list[_Span] = attribute(default_factory=list)
    starts: dict[str, list[int]] = attribute(default_factory=dict)

    def word_starts(self) -> dict[str, list[int]]:
        """Return where each word of the normal form stands, by its lower-case letters."""
        if not self.starts:
            for match in _FIRST_WORD.finditer(self.document.text):
                self.starts.setdefault(_alike(match.group()), []).append(match.start())
        return self.starts


_FIRST_WORD = re.compile(r"\w+")


def _alike(word: str) -> str:
    """Return what all spellings share that a pattern takes for one when it ignores case."""
    return word.casefold().replace("i\u0307", "i").replace("\u0131", "i")


# -- labels ----------------------------------------------------------------------------------


class _Numbers:
    """New labels, numbered on after everything that is taken or proposed."""

    def __init__(self, taken: Mapping[str, int], labels: Iterable[str]) -> None:
        self._highest = dict(taken)
        for label in labels:
            stem, _, number = label.rpartition(" ")
            if stem in LABEL_STEMS and number.isdigit():
                self._highest[stem] = max(self._highest.get(stem, 0), int(number))

    def new(self, kind: IdentifierKind) -> str:
        self._highest[kind.label_stem] = self._highest.get(kind.label_stem, 0) + 1
        return f"{kind.label_stem} {self._highest[kind.label_stem]}"


# -- finding what a decision is about --------------------------------------------------------

_BLANKS = re.compile(r"\s+")


def whole_word(words: str) -> re.Pattern[str]:
    """Return the pattern for a form as whole words in any case, over any blanks and line ends."""
    plain = normalise(words).text.strip()
    body = r"\s+".join(re.escape(part) for part in _BLANKS.split(plain))
    head = r"(?<!\w)" if plain[:1].isalnum() or plain[:1] == "_" else ""
    tail = r"(?!\w)" if plain[-1:].isalnum() or plain[-1:] == "_" else ""
    return re.compile(head + body + tail, re.IGNORECASE)


def _key(words: str) -> str:
    return " ".join(normalise(words).text.lower().split())


def _mentions(desk: _Desk, words: str) -> list[tuple[int, int]]:
    """Return every whole-word mention of ``words``, in offsets of the raw text."""
    text, pattern = desk.document.text, whole_word(words)
    first = _FIRST_WORD.match(normalise(words).text.strip())
    if first is None:
        matches: Iterable[re.Match[str] | None] = pattern.finditer(text)
    else:
        # Where the first word stands is known: a draft with thousands of names stays quick.
        matches = (pattern.match(text, at) for at in desk.word_starts().get(_alike(first.group()), ()))
    found = []
    end = 0
    for match in matches:
        if match is not None and match.start() >= end and match.end() > match.start():
            found.append(desk.document.to_original(*match.span()))
            end = match.end()
    return found


def _set(span: _Span, decision: Decision, label: str, rank: int) -> None:
    span.action, span.reason, span.rank = decision.action, decision.reason, rank
    span.label = label or span.label
    span.to = decision.to
    if decision.kind is not None:
        span.kind = decision.kind
        span.direct = decision.kind in DIRECT_KINDS
        span.ladder = ladder_for(decision.kind, "")
    if decision.action is Action.KEEP and span.direct and not decision.reason:
        raise BadDecisions(decision.entry, "keeping what identifies by itself needs a reason")
    if decision.action is Action.GENERALISE and not span.to:
        span.to = span.ladder[0] if span.ladder else ""
        if not span.to:
            span.action = Action.REMOVE


def _fresh(desk: _Desk, start: int, end: int, like: _Span | None, decision: Decision) -> _Span:
    """Make a span where nothing was proposed, after the pattern of one that was."""
    words = desk.field.text[start:end]
    fallback = IdentifierKind.PERSON if decision.action is Action.LABEL else IdentifierKind.DETAIL
    kind = decision.kind or (like.kind if like else fallback)
    direct = like.direct if like else kind in DIRECT_KINDS
    return _Span(start, end, kind, direct, like.label if like else "", ladder_for(kind, words))


def _by_text(desks: Sequence[_Desk], decision: Decision, numbers: _Numbers) -> None:
    wanted = _key(decision.text)
    like = next(
        (s for d in desks for s in d.spans if s.label and _key(d.field.text[s.start : s.end]) == wanted), None
    )
    label = decision.label_as or (like.label if like else "")
    found = False
    for desk in desks:
        at = {(s.start, s.end): s for s in desk.spans}
        for start, end in _mentions(desk, decision.text):
            found = True
            span = at.get((start, end))
            if span is None:
                span = _fresh(desk, start, end, like, decision)
                desk.spans.append(span)
            if not label:
                label = span.label or numbers.new(span.kind)
            if span.rank < 3:
                _set(span, decision, label, 2)
    if (
        not found
        and decision.action is Action.KEEP
        and like is not None
        and like.direct
        and not decision.reason
    ):
        raise BadDecisions(decision.entry, "keeping what identifies by itself needs a reason")


def _by_place(desks: Sequence[_Desk], decision: Decision, numbers: _Numbers) -> None:
    desk = next((d for d in desks if d.field.id == decision.field), None)
    if desk is None:
        raise BadDecisions(decision.entry, "there is no such field")
    if not 0 <= decision.start < decision.end <= len(desk.field.text):
        raise BadDecisions(decision.entry, "the place is outside the field's text")
    span = next((s for s in desk.spans if (s.start, s.end) == (decision.start, decision.end)), None)
    if span is None:
        covering = next((s for s in desk.spans if s.start <= decision.start and decision.end <= s.end), None)
        span = _fresh(desk, decision.start, decision.end, covering, decision)
        desk.spans.append(span)
    _set(span, decision, decision.label_as or span.label or numbers.new(span.kind), 3)


def _by_label(desks: Sequence[_Desk], decision: Decision) -> None:
    found = False
    for desk in desks:
        for proposal in desk.field.proposals:
            if proposal.label != decision.label:
                continue
            found = True
            for span in desk.spans:
                if (span.start, span.end) == (proposal.start, proposal.end) and span.rank < 2:
                    _set(span, decision, decision.label_as, 1)
    if not found:
        raise BadDecisions(decision.entry, "nothing was proposed under this label")


def _accept(desks: Sequence[_Desk], accept: Accept) -> None:
    for desk in desks:
        for span in desk.spans:
            if span.action is not None or accept == "none":
                continue
            if span.direct:
                span.action = Action.LABEL
            elif accept == "all":
                span.action = Action.GENERALISE if span.ladder else Action.REMOVE
                span.to = span.ladder[0] if span.ladder else ""


def _spread(desks: Sequence[_Desk]) -> None:
    """Take the forms that leave one place out of every other place too.

    A single word that is also an ordinary English word is left to the proposals and to decisions
    by ``text``: "Will" must not take every "will" along.
    """
    forms: dict[str, _Span] = {}
    for desk in desks:
        for span in desk.spans:
            if span.leaves and span.direct and span.rank < 3:
                key = _key(desk.field.text[span.start : span.end])
                ordinary = key in lexicon.words() or key in lexicon.name_words()
                if len(key) > 2 and not ordinary and any(c.isalnum() for c in key):
                    forms.setdefault(key, span)
    for desk in desks:
        lowered = " ".join(desk.document.text.lower().split())
        covered = {(s.start, s.end) for s in desk.spans}
        for key, model in forms.items():
            if key not in lowered:
                continue
            for start, end in _mentions(desk, key):
                if (start, end) not in covered:
                    ladder = model.ladder
                    desk.spans.append(
                        _Span(
                            start,
                            end,
                            model.kind,
                            True,
                            model.label,
                            ladder,
                            model.action,
                            model.to,
                            rank=model.rank,
                        )
                    )


# -- carrying it out -------------------------------------------------------------------------

_TYPED_LABEL = re.compile(
    rf"\[(?=\s{{0,4}}(?:(?:{'|'.join(sorted(LABEL_STEMS))})\s{{0,4}}\d{{1,9}}|removed)\s{{0,4}}\])",
    re.IGNORECASE,
)


def _neutral(text: str, leaving: Sequence[tuple[int, int]]) -> list[Edit]:
    """Return edits that turn labels somebody typed into round brackets, so that they are not ours."""
    edits = []
    for match in _TYPED_LABEL.finditer(text):
        opening, closing = match.start(), text.index("]", match.start())
        if not any(s <= opening < e or s <= closing < e for s, e in leaving):
            edits += [Edit(opening, opening + 1, "("), Edit(closing, closing + 1, ")")]
    return edits


class _Taken:
    """Stretches of a text that do not overlap, kept in order."""

    def __init__(self) -> None:
        self._stretches: list[tuple[int, int]] = []

    def add(self, start: int, end: int) -> None:
        insort(self._stretches, (start, end))

    def outside(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the parts of a stretch that nothing taken covers."""
        at = bisect_left(self._stretches, (start, start))
        if at > 0 and self._stretches[at - 1][1] > start:
            at -= 1
        parts = []
        while at < len(self._stretches) and self._stretches[at][0] < end:
            taken_start, taken_end = self._stretches[at]
            if taken_start > start:
                parts.append((start, taken_start))
            start = max(start, taken_end)
            at += 1
        if start < end:
            parts.append((start, end))
        return parts


def _chosen(spans: list[_Span]) -> list[_Span]:
    """Return the spans whose words leave: a place chosen by hand first, then the longest.

    What a longer one does not cover of another leaves as well.
    """
    chosen: list[_Span] = []
    taken = _Taken()
    for span in sorted((s for s in spans if s.leaves), key=lambda s: (-(s.rank == 3), -s.length, s.start)):
        for start, end in taken.outside(span.start, span.end):
            taken.add(start, end)
            chosen.append(dataclasses.replace(span, start=start, end=end))
    return sorted(chosen, key=lambda s: s.start)


def _stays(desk: _Desk, leaving: list[_Span], offsets: OffsetMap) -> list[Annotation]:
    """Return the annotations of what stays in the text, cut where words left it."""
    text = desk.field.text
    annotations: list[Annotation] = []
    taken = _Taken()
    for span in leaving:
        taken.add(span.start, span.end)
    staying = [s for s in desk.spans if not s.leaves and (s.action is not None or not s.direct)]
    for span in sorted(staying, key=lambda s: (-s.rank, -s.length, s.start)):
        for n, (start, end) in enumerate(taken.outside(span.start, span.end)):
            raw = text[start:end]
            start += len(raw) - len(raw.lstrip())
            end -= len(raw) - len(raw.rstrip())
            if not any(c.isalnum() for c in text[start:end]):
                continue
            action = span.action or Action.OPEN
            if action is Action.GENERALISE and n > 0:
                # The rung stands once; the rest of a clue that a name cut in two is dropped.
                action = Action.REMOVE
            to = span.to if action is Action.GENERALISE else ""
            reason = span.reason if action is Action.KEEP else ""
            annotations.append(
                Annotation(*offsets.span(start, end), span.kind, span.ladder, action, to, reason)
            )
            taken.add(start, end)
    return sorted(annotations, key=lambda a: a.start)


def _replacement(span: _Span) -> str:
    if span.action is Action.REMOVE:
        return REMOVED
    if span.action is Action.GENERALISE:
        return span.to
    return f"[{span.label}]"


def decide(
    fields: Sequence[Field],
    decisions: Sequence[Decision] = (),
    accept: Accept = "none",
    taken: Mapping[str, int] | None = None,
    *,
    resealing: bool = False,
) -> Outcome:
    """Apply a person's decisions to all fields of a draft and return what sealing would store.

    A decision for a place outweighs one for a text, that one for a label, and that what
    ``accept`` does with the rest: "direct" labels every direct proposal, "all" also marks every
    quasi one for generalising (its first rung; removal where there is none). Words that leave
    always outweigh words that stay. ``taken`` is the highest number used per label stem.
    ``resealing`` is for text that was sealed before: the labels in it are ours and are left alone.

    Raises BadDecisions for a decision that cannot be carried out.
    """
    numbers = _Numbers(
        taken or {}, [*(p.label for f in fields for p in f.proposals), *(d.label_as for d in decisions)]
    )
    desks = [_Desk(f, normalise(f.text), [_span(p) for p in f.proposals]) for f in fields]
    for decision in decisions:
        if decision.label:
            _by_label(desks, decision)
        elif decision.text:
            _by_text(desks, decision, numbers)
        else:
            _by_place(desks, decision, numbers)
    _accept(desks, accept)
    _spread(desks)
    sealed: dict[str, SealedText] = {}
    maps: dict[str, OffsetMap] = {}
    identities: dict[str, dict[str, None]] = {}
    undecided: set[str] = set()
    for desk in desks:
        leaving = _chosen(desk.spans)
        for span in leaving:
            if not span.label:
                span.label = numbers.new(span.kind)
            identities.setdefault(span.label, {}).setdefault(desk.field.text[span.start : span.end])
        edits = [Edit(s.start, s.end, _replacement(s)) for s in leaving]
        if not resealing:
            edits += _neutral(desk.field.text, [(s.start, s.end) for s in leaving])
        text, offsets = apply_edits(desk.field.text, edits)
        sealed[desk.field.id] = SealedText(text, tuple(_stays(desk, leaving, offsets)))
        maps[desk.field.id] = offsets
        gone = _Taken()
        for span in leaving:
            gone.add(span.start, span.end)
        undecided |= {
            s.label for s in desk.spans if s.direct and s.action is None and gone.outside(s.start, s.end)
        }
    return Outcome(sealed, {label: tuple(forms) for label, forms in identities.items()}, len(undecided), maps)


def _span(proposal: Proposal) -> _Span:
    direct = proposal.directness is Directness.DIRECT
    return _Span(proposal.start, proposal.end, proposal.kind, direct, proposal.label, proposal.ladder)
