"""What permission lets into a package: the one place that decides it, for one recipient on one day.

Sealed words are masked as a dossier's are, and nothing that a source did not agree to is built at
all. What stays behind is told by fixed words, so that the person who packs knows it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from whistle.casework.codes import is_local
from whistle.dossier.follow_up import answers_permitted, limb_permitted, raised_permitted
from whistle.dossier.masking import LABEL, LEFT_OUT, Masker
from whistle.dossier.permissions import Permissions, subject_permitted
from whistle.exchange.masked import Masked, masked
from whistle.exchange.package import (
    CAME,
    COPY,
    MOST_NAME,
    ORIGINAL,
    Account,
    Answer,
    Clue,
    Count,
    Done,
    Event,
    FileOf,
    Label,
    Permission,
    Raised,
    Tag,
    Told,
    When,
    Words,
)
from whistle.exchange.when import day_as_far, when_of
from whistle.model import (
    Code,
    ConsentKind,
    Disclosure,
    Employment,
    FollowUp,
    Incident,
    Passage,
    RaisedFollowUp,
    SealedText,
    Source,
    Testimony,
    TestimonyState,
    tells_of_union,
)

NOT_PERMITTED: Final = "not permitted"
NAMES_IN_IT: Final = "names are still in it"
NOT_ALL_PERMITTED: Final = "nothing can be left out of it, and not all in it is permitted"
LIST_CLOSED: Final = "the names list is closed"
UNDECIDED: Final = "nobody has decided on it yet"
NOT_KNOWN_THERE: Final = "it is a tag of your own"

TIMES_RAISED: Final = "times raised"
LATER_WORDS: Final = "later words"
REAL_NAME: Final = "real name"
"""Parts whose names are two words; the others are called by one."""

HANDED_OVER: Final = "account-handed-over"
"""What the record calls it that an account left in a package."""

_NEVER_MASKED: Final = (
    ConsentKind.HEALTH,
    ConsentKind.UNION,
    ConsentKind.DATES,
    ConsentKind.WORKPLACE,
    ConsentKind.ROLE,
    ConsentKind.OFFENCE,
)
"""What words may tell of while names are in them: nobody has marked it, so nothing leaves it out."""

WHOLE_NEEDS: Final = (ConsentKind.TESTIMONY, ConsentKind.IDENTITY, *_NEVER_MASKED)
"""What has to be permitted, dates exact, so that words go as they stand."""

_SILENT: Final = (
    *("text/", "image/", "message/"),
    *("application/pdf", "application/rtf", "application/mbox", "application/vnd."),
)
"""How the media types begin of what holds no voice. A file that was not read has none of them."""

_BETWEEN: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file as it came, or a cleaned copy of one. ``data`` is called when it is packed."""

    part: str
    name: str
    media_type: str
    data: Callable[[], bytes] = field(repr=False)
    about: SealedText | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """All that the vault has of one account. ``names`` is None while they cannot be read; ``closed`` counts
    files that only the names list could open."""

    testimony: Testimony
    source: Source
    words: SealedText
    passages: tuple[Passage, ...] = ()
    incidents: tuple[Incident, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    addenda: tuple[SealedText, ...] = ()
    names: tuple[str, ...] | None = None
    files: tuple[HeldFile, ...] = ()
    closed: int = 0
    done: tuple[tuple[str, date], ...] = ()

    @property
    def sealed(self) -> bool:
        """Whether names were taken out."""
        return self.testimony.state is TestimonyState.SEALED


@dataclass(frozen=True, slots=True)
class Part:
    """Something of an account that goes, or stays and why (``why`` is blank for what goes)."""

    account: str
    what: str
    count: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """One account as it would go, with its files; ``account`` is None where nothing of it may."""

    held: Held
    account: Account | None
    parts: tuple[Part, ...]
    files: tuple[HeldFile, ...] = ()


@dataclass(slots=True)
class _Labels:
    """Labels drawn anew for one account, in the order in which they occur."""

    person: Callable[[str], str]
    drawn: dict[str, str] = field(default_factory=dict)

    def __call__(self, label: str) -> str:
        if label not in self.drawn:
            stem = label.rpartition(" ")[0]
            number = 1 + sum(one.startswith(f"{stem} ") for one in self.drawn)
            self.drawn[label] = f"{stem} {number}"
        return self.drawn[label]

    def all(self) -> tuple[Label, ...]:
        return tuple(Label(new, self.person(old)) for old, new in self.drawn.items())


def make(
    held: Held,
    permissions: Permissions,
    answers: Sequence[Permission],
    *,
    codes: Mapping[str, Code],
    pseudonyms: Mapping[str, str],
    token: Callable[[str, str], str],
) -> Made:
    """Build what may go of one account.

    ``answers`` are the source's permissions as they travel along; ``pseudonyms`` say what stands for
    those that may not be told; ``token(kind, id)`` gives the recipient's own id for a thing here.
    """
    return _Maker(held, permissions, answers, codes, pseudonyms, token).make()


class _Maker:
    def __init__(
        self,
        held: Held,
        permissions: Permissions,
        answers: Sequence[Permission],
        codes: Mapping[str, Code],
        pseudonyms: Mapping[str, str],
        token: Callable[[str, str], str],
    ) -> None:
        self._held, self._permissions, self._answers = held, permissions, answers
        self._codes, self._token = codes, token
        self._labels = _Labels(lambda label: token("label", label))
        self._pseudonyms = pseudonyms
        self._masker = Masker(permissions, self._labels, pseudonyms)
        self._parts: list[Part] = []
        self._undecided = 0

    def make(self) -> Made:
        held = self._held
        if why := self._holds_back():
            return Made(held, None, (self._stays("words", why),))
        words, tags, whole = self._words()
        names, files = self._names(), self._files()
        account = Account(
            account=self._token("account", held.testimony.id),
            source=self._token("source", held.source.id),
            version=0,
            state=held.testimony.state.value,
            whole=whole,
            pseudonym=held.source.pseudonym if self._may(ConsentKind.PSEUDONYM) else "",
            employment=self._employment().value,
            employment_as_at=held.source.employment_as_at if self._exact_role() else None,
            permissions=tuple(self._answers),
            words=words,
            tags=tags,
            events=self._events(),
            raised=self._raised(),
            addenda=self._addenda(),
            names=names,
            files=tuple(map(self._file_of, files)),
            done=tuple(
                Done(action, day_as_far(on, self._permissions.date_level))
                for action, on in held.done
                # To how many others it went is not this recipient's to know.
                if action != HANDED_OVER
            ),
        )
        account = replace(account, labels=self._labels.all())
        if self._undecided:
            self._parts.append(Part(held.testimony.id, "details", self._undecided, UNDECIDED))
        self._say("pseudonym", int(bool(account.pseudonym)), ConsentKind.PSEUDONYM)
        some = account.words.text.strip() or account.events or account.raised or names or files
        return Made(held, account if some else None, tuple(self._parts), files)

    def _holds_back(self) -> str:
        """Why nothing of an account may go, or blank: a draft goes with all that is in it, or not."""
        if self._held.sealed or self._unmasked():
            return ""
        if not self._may(ConsentKind.TESTIMONY):
            return NOT_PERMITTED
        return NOT_ALL_PERMITTED if self._may(ConsentKind.IDENTITY) else NAMES_IN_IT

    def _unmasked(self) -> bool:
        """Whether the source's words may go as they stand, with names and all that they tell of."""
        return all(map(self._may, WHOLE_NEEDS)) and self._permissions.date_level == "exact"

    # -- words -------------------------------------------------------------------------------

    def _words(self) -> tuple[Words, tuple[Tag, ...], bool]:
        held = self._held
        if not held.sealed:
            self._goes("words", len(held.words.text.split()))
            return Words(self._relabelled(held.words.text)), (), True
        allowed = [p for p in held.passages if self._tag_may(p)]
        own = sum(is_local(p.code) for p in held.passages)
        if own:
            self._parts.append(self._stays("tags", NOT_KNOWN_THERE, own))
        if self._may(ConsentKind.TESTIMONY):
            made = masked(self._masker, held.words, withheld=self._withheld())
            self._goes("words", len(made.words.text.split()))
            tags = self._tags(made, allowed, 0)
            if allowed:
                self._goes("tags", len(tags))
            self._undecided += made.undecided
            return made.words, tags, True
        self._parts.append(self._stays("words"))
        if not self._may(ConsentKind.QUOTES):
            return Words(), (), False
        return (*self._quotes(allowed), False)

    def _quotes(self, allowed: Sequence[Passage]) -> tuple[Words, tuple[Tag, ...]]:
        """The tagged words alone, one after the other, each once; tags point into them."""
        text = ""
        clues: tuple[Clue, ...] = ()
        tags: tuple[Tag, ...] = ()
        for start, end in _spans(allowed):
            made = masked(self._masker, self._held.words, start, end, self._withheld())
            if not made.words.text.strip():
                continue
            shift = len(text) + (len(_BETWEEN) if text else 0)
            text += (_BETWEEN if text else "") + made.words.text
            clues += tuple(replace(c, start=c.start + shift, end=c.end + shift) for c in made.words.clues)
            inside = [p for p in allowed if start <= p.start and p.end <= end]
            tags += self._tags(made, inside, shift)
            self._undecided += made.undecided
        if tags:
            self._goes("quotations", len(tags))
        return Words(text, clues), tags

    def _tags(self, made: Masked, passages: Sequence[Passage], shift: int) -> tuple[Tag, ...]:
        found = []
        for passage in passages:
            span = made.place(passage.start, passage.end)
            if span is not None:
                found.append(
                    Tag(
                        span[0] + shift,
                        span[1] + shift,
                        passage.code,
                        passage.basis.value,
                        self._masker.plain(passage.harmed),
                        self._masker.plain(passage.tense),
                    )
                )
        return tuple(found)

    def _tag_may(self, passage: Passage) -> bool:
        code = self._codes.get(passage.code)
        current = passage.revision == self._held.testimony.revision
        if code is None or is_local(code.id) or not current:
            return False
        return self._may(ConsentKind.SUMMARY) and subject_permitted(code, self._may)

    def _withheld(self) -> list[tuple[int, int]]:
        return [
            (p.start, p.end)
            for p in self._held.passages
            if p.code in self._codes and not subject_permitted(self._codes[p.code], self._may)
        ]

    def _part_of(self, words: SealedText | None) -> Words:
        if words is None or not words.text.strip():
            return Words()
        if not self._held.sealed:
            return Words(self._relabelled(words.text))
        made = masked(self._masker, words)
        self._undecided += made.undecided
        return made.words

    def _relabelled(self, text: str) -> str:
        """Words of a draft: as they stand but for labels, and pseudonyms that may not be told."""
        text = LABEL.sub(lambda found: f"[{self._labels(found.group(1))}]", text)
        for pseudonym, instead in self._pseudonyms.items():
            text = re.sub(rf"(?<!\w){re.escape(pseudonym)}(?!\w)", instead.replace("\\", r"\\"), text)
        return text

    # -- what was noted with it ----------------------------------------------------------------

    def _events(self) -> tuple[Event, ...]:
        held = self._held.incidents
        if not self._say("events", len(held), ConsentKind.INCIDENTS):
            return ()
        place = self._may(ConsentKind.WORKPLACE)
        made = [
            Event(
                what=self._part_of(one.what),
                where=self._part_of(one.where) if place else Words(),
                when=when_of(one.when, self._permissions.date_level, self._masker),
                basis=one.basis.value,
                harm=one.harm,
                continuing=one.continuing,
                hops=one.rest.hops,
                answers=(answers := self._follow_up(one.rest)),
                certainty=one.rest.certainty if any(a.field == "words" for a in answers) else "",
                affected=one.rest.affected,
                counted=self._counted(one.rest),
            )
            for one in held
            if one.what.text.strip()
        ]
        kept = sum(len(one.rest.said) for one in held) - sum(len(one.answers) for one in made)
        if kept:
            self._parts.append(self._stays("answers", count=kept))
        return tuple(one for one in made if one.what.text.strip())

    def _follow_up(self, rest: FollowUp) -> tuple[Answer, ...]:
        may = [one for one in answers_permitted(self._may) if one in rest.said]
        made = [Answer(one, self._part_of(rest.said[one])) for one in may]
        return tuple(one for one in made if one.words.text.strip())

    def _counted(self, rest: FollowUp) -> Count | None:
        figure = rest.figure
        if figure is None:
            return None
        window = when_of(figure.window, self._permissions.date_level, self._masker)
        what = self._part_of(figure.what)
        return Count(what, figure.count, figure.out_of, window) if what.text.strip() else None

    def _raised(self) -> tuple[Raised, ...]:
        held = self._held.disclosures
        union = self._may(ConsentKind.UNION)
        shown = [one for one in held if union or not tells_of_union(one.route, one.raised_by)]
        if not self._say(TIMES_RAISED, len(held), ConsentKind.INCIDENTS):
            return ()
        if len(shown) < len(held):
            self._parts.append(self._stays(TIMES_RAISED, count=len(held) - len(shown)))
        level = self._permissions.date_level
        made = tuple(
            Raised(
                route=self._masker.plain(one.route),
                raised_by=self._masker.plain(one.raised_by),
                how=self._masker.plain(one.how),
                to_whom=self._part_of(one.to_whom),
                information=self._part_of(one.information),
                when=when_of(one.when, level, self._masker),
                reply=self._part_of(one.reply),
                reply_when=when_of(one.reply_when, level, self._masker),
                told=self._told(one.rest),
            )
            for one in shown
        )
        kept = sum(len(one.rest.said) + bool(one.rest.limb) for one in shown)
        kept -= sum(len(one.told.answers) + bool(one.told.limb) for one in made if one.told is not None)
        if kept:
            self._parts.append(self._stays("answers", count=kept))
        return made

    def _told(self, rest: RaisedFollowUp) -> Told | None:
        parts = [Answer(one, self._part_of(rest.said[one])) for one in raised_permitted(rest, self._may)]
        told = Told(
            limb=limb_permitted(rest, self._may),
            promised=when_of(rest.promised, self._permissions.date_level, self._masker),
            answers=tuple(one for one in parts if one.words.text.strip()),
        )
        return None if told == Told("", When(), ()) else told

    def _addenda(self) -> tuple[Words, ...]:
        held = self._held.addenda
        if not self._say(LATER_WORDS, len(held), ConsentKind.TESTIMONY):
            return ()
        return tuple(self._part_of(one) for one in held)

    def _names(self) -> tuple[str, ...]:
        if not self._may(ConsentKind.IDENTITY):
            self._parts.append(self._stays(REAL_NAME))
            return ()
        if self._held.names is None:
            self._parts.append(self._stays(REAL_NAME, LIST_CLOSED))
            return ()
        names = tuple(_one_line(name) for name in self._held.names)
        if names:
            self._goes(REAL_NAME, 1)
        return names

    def _files(self) -> tuple[HeldFile, ...]:
        if self._held.closed:
            self._parts.append(self._stays("files", LIST_CLOSED, self._held.closed))
        may = [one for one in self._held.files if self._file_may(one)]
        if len(may) < len(self._held.files):
            self._parts.append(self._stays("files", count=len(self._held.files) - len(may)))
        # Whoever gets a file as it came makes a clean copy of it there.
        there = {one.name for one in may if one.part == ORIGINAL}
        going = tuple(one for one in may if one.part != COPY or one.replaces not in there)
        if going:
            self._goes("files", len(going))
        return going

    def _file_may(self, one: HeldFile) -> bool:
        # What the account came as is the account, with nothing taken out.
        return all(map(self._may, _needs(one))) and (one.part != CAME or self._unmasked())

    def _file_of(self, one: HeldFile) -> FileOf:
        data = one.data()
        return FileOf(
            part=one.part,
            name=_one_line(one.name),
            media_type=one.media_type,
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            about=self._part_of(one.about),
        )

    def _employment(self) -> Employment:
        return self._held.source.employment if self._may(ConsentKind.ROLE) else Employment.UNKNOWN

    def _exact_role(self) -> bool:
        return self._may(ConsentKind.ROLE) and self._permissions.date_level == "exact"

    # -- saying ------------------------------------------------------------------------------

    def _may(self, kind: ConsentKind) -> bool:
        return self._permissions.allows(kind)

    def _say(self, what: str, count: int, *needs: ConsentKind) -> bool:
        """Note that something goes or stays; return whether it may go."""
        may = all(map(self._may, needs))
        if may and count:
            self._goes(what, count)
        elif not may and (count or what == "pseudonym"):
            self._parts.append(self._stays(what, count=max(1, count)))
        return may

    def _goes(self, what: str, count: int) -> None:
        self._parts.append(Part(self._held.testimony.id, what, count))

    def _stays(self, what: str, why: str = NOT_PERMITTED, count: int = 1) -> Part:
        return Part(self._held.testimony.id, what, count, why)


def hidden_pseudonyms(told: Mapping[str, bool]) -> dict[str, str]:
    """What stands for the pseudonyms of a case's sources: ``told`` says of each whether it may go."""
    return {pseudonym: LEFT_OUT for pseudonym, may in told.items() if pseudonym and not may}


def _needs(one: HeldFile) -> tuple[ConsentKind, ...]:
    """What has to be permitted for a file: as it came it holds names, and what nobody read may be sound."""
    if one.media_type.startswith("audio/"):
        return (ConsentKind.AUDIO, ConsentKind.IDENTITY)
    needs = (ConsentKind.DOCUMENTS,) if one.part == COPY else (ConsentKind.DOCUMENTS, ConsentKind.IDENTITY)
    return needs if one.media_type.startswith(_SILENT) else (ConsentKind.AUDIO, *needs)


def _spans(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """The places of passages in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((p.start, p.end) for p in passages):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _one_line(name: str) -> str:
    """A name as it is shown on one line, 200 letters at most; what cannot be shown becomes a mark."""
    shown = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
    return shown[:MOST_NAME] or "-"
