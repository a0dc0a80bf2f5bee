"""From many findings to spans that do not overlap."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace

from whistle.identifiers.finding import GUESS, MODEL, Finding, because
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_SAYS_NOTHING = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "who",
        "was",
        "were",
        "are",
        "has",
        "had",
        "have",
        "been",
        "that",
        "this",
        "there",
        "their",
        "them",
        "they",
        "his",
        "her",
        "him",
        "she",
        "you",
        "our",
        "not",
        "but",
        "out",
        "off",
        "one",
        "two",
        "only",
        "just",
        "said",
        "told",
        "asked",
        "when",
        "where",
        "what",
        "into",
        "onto",
        "over",
        "under",
        "about",
        "after",
        "before",
        "than",
        "then",
        "can",
        "will",
        "would",
        "could",
        "should",
        "did",
        "does",
        "also",
        "because",
    ]
)
_UNITES = {Kind.PERSON: {Kind.PERSON}, Kind.ADDRESS: {Kind.ADDRESS, Kind.PLACE}, Kind.DATE: {Kind.DATE}}
_EDGE = " \t\n,;:\"'-([]<>*|/"


_SMALL_BEFORE = re.compile(
    r"(?:(?!(?:de|da|di|du|del|la|le|van|von|der|den|bin|ibn|ap|ab|al|el|y|e)\s)[a-z][a-z']{0,15}[\s,]{1,2}){1,3}(?=[^\W\d_a-z])"
)
_SMALL_AFTER = re.compile(
    r"(?:[\s,]{1,2}(?!(?:de|da|di|van|von|der|den|bin|al|el|y|e)\b)[a-z][a-z']{1,15}){1,3}$"
)


def _name_only(text: str, start: int, end: int) -> tuple[int, int]:
    """Take small words off a name that has capitals: a model took "Idris Pugh rang" for one."""
    leading = _SMALL_BEFORE.match(text, start, end)
    if leading and not re.match(r"(?:big|little|wee|auld|old|young)\s", leading.group()):
        start = leading.end()
    if text[start : start + 1].isupper():
        trailing = _SMALL_AFTER.search(text[start:end])
        if trailing and trailing.start() > 0:
            end = start + trailing.start()
    return start, end


def trim(finding: Finding, text: str) -> Finding | None:
    """Take blanks, stray punctuation and a possessive off the ends; None when nothing is left."""
    start, end = finding.start, finding.end
    while start < end and text[start] in _EDGE + ").!?=":
        start += 1
    while end > start and text[end - 1] in _EDGE + "!?=":
        end -= 1
    if end - start > 2 and text[end - 2 : end].lower() == "'s" and finding.kind is not Kind.EMAIL:
        end -= 2
    if end > start and text[end - 1] == ")" and "(" not in text[start:end]:
        end -= 1
    if end > start and text[end - 1] == "." and not re.search(r"(?<!\w)\w\.$", text[start:end]):
        end -= 1
    if finding.kind is Kind.PERSON and finding.layer.startswith("model"):
        start, end = _name_only(text, start, end)
    if not any(c.isalnum() for c in text[start:end]):
        return None
    return finding if (start, end) == (finding.start, finding.end) else replace(finding, start=start, end=end)


_COURTESY = re.compile(
    r"(?<!\w)(?:mrs?|ms|miss|mx|mister|dr|doctor|prof|professor|sir|dame|lord|lady|rev|reverend|fr|cllr|councillor)\.?\s{1,3}$",
    re.IGNORECASE,
)


def _with_title(finding: Finding, text: str) -> Finding:
    """Take the title into a person's mention: "Mr" or "Mrs" beside a label still tells something."""
    if finding.kind is not Kind.PERSON:
        return finding
    title = _COURTESY.search(text, max(0, finding.start - 13), finding.start)
    return replace(finding, start=title.start()) if title else finding


_ADDRESS_GAP = re.compile(
    r"(?:[\s,.:#/>-]|\d{1,6}[a-zA-Z]?\b|[^\W\d_a-z][^\W\d_]{0,20}|d[eo]s?\b|del|la|le|of|the|and|u\b|v\b){1,14}"
)


def _address_gaps(kept: list[Finding], text: str) -> list[Finding]:
    """Find what stands between the parts of one address: nothing but names, numbers and commas."""
    gaps = []
    for one, two in itertools.pairwise(kept):
        if Kind.ADDRESS not in (one.kind, two.kind) or not {one.kind, two.kind} <= _ADDRESS_PARTS:
            continue
        between = text[one.end : two.start]
        if (
            1 < len(between) <= 45
            and any(c.isalnum() for c in between)
            and _ADDRESS_GAP.fullmatch(between)
            and "\n\n" not in between
        ):
            tidy = trim(
                replace(
                    one,
                    start=one.end,
                    end=two.start,
                    kind=Kind.ADDRESS,
                    why=because("between two parts of an address"),
                    directness=None,
                    ladder=None,
                ),
                text,
            )
            if tidy is not None:
                gaps.append(tidy)
    return gaps


_ADDRESS_PARTS = {Kind.ADDRESS, Kind.PLACE, Kind.POSTCODE, Kind.REFERENCE}


def _merged(findings: list[Finding], text: str) -> list[Finding]:
    """Join findings of one family that overlap, and names that only a blank separates."""
    out: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start, -f.end)):
        last = out[-1] if out else None
        if last is not None and finding.kind in _UNITES.get(last.kind, ()):
            overlap = finding.start < last.end
            if overlap and (last.kind is finding.kind or finding.end > last.end):
                stronger = (
                    last
                    if (last.strength, last.end - last.start)
                    >= (finding.strength, finding.end - finding.start)
                    else finding
                )
                out[-1] = replace(stronger, kind=last.kind, start=last.start, end=max(last.end, finding.end))
                continue
        out.append(finding)
    return out


def resolve(document: Document, findings: Iterable[Finding]) -> list[Finding]:
    """Return findings that do not overlap, in order of start.

    The stronger one keeps the letters that two claim; what is left of the weaker one stays when
    it still holds a word. Equal strength: the longer one, then the earlier one.
    """
    text = document.text
    tidy = [_with_title(t, text) for t in (trim(f, text) for f in findings) if t is not None]
    by_kind: dict[Kind, list[Finding]] = {}
    for finding in tidy:
        by_kind.setdefault(Kind.ADDRESS if finding.kind is Kind.ADDRESS else finding.kind, []).append(finding)
    united = [m for group in by_kind.values() for m in _merged(group, text)]
    united.sort(key=lambda f: (-_standing(f), f.start - f.end, f.start, f.kind.value))
    starts: list[int] = []
    kept: dict[int, Finding] = {}
    crumbs: list[Finding] = []
    for finding in united:
        for part in _free_parts(finding, starts, kept):
            tidied = part if part is finding else trim(part, text)
            if tidied is None:
                continue
            if tidied is finding or _worth(text[tidied.start : tidied.end], finding):
                insort(starts, tidied.start)
                kept[tidied.start] = tidied
            elif finding.kind in _SOFT:
                crumbs.append(tidied)
    spans = _with_crumbs([kept[s] for s in starts], crumbs, text)
    return sorted([*spans, *_address_gaps(spans, text)], key=lambda f: f.start)


_SOFT = frozenset(
    {
        Kind.DETAIL, Kind.FAMILY, Kind.JOB, Kind.TIME, Kind.HEALTH, Kind.BELIEF, Kind.PROTECTED,
        Kind.TEAM_SIZE, Kind.TENURE, Kind.AGE, Kind.PROGRAMME,
    }
)  # fmt: skip


def _with_crumbs(spans: list[Finding], crumbs: list[Finding], text: str) -> list[Finding]:
    """Give the little words of a clue back to what stands beside them: "has" to "a stent".

    They say nothing alone, but a clue that is made vaguer or left out must go with its verb.
    """
    starts = [span.start for span in spans]
    for crumb in crumbs:
        after = bisect_left(starts, crumb.start)
        for at in (after, after - 1):
            if not 0 <= at < len(spans) or spans[at].direct:
                continue
            # "from" makes an origin of a place; no other clue takes a place's name in.
            origin = spans[at].kind is Kind.PLACE and crumb.kind is Kind.PROTECTED
            if spans[at].kind not in _SOFT and not origin:
                continue
            low = min(spans[at].start, crumb.start)
            high = max(spans[at].end, crumb.end)
            between = text[crumb.end : spans[at].start] if at == after else text[spans[at].end : crumb.start]
            before = spans[at - 1].end if at else 0
            behind = spans[at + 1].start if at + 1 < len(spans) else len(text)
            if between.strip(" \n") == "" and before <= low and high <= behind:
                kind = crumb.kind if origin else spans[at].kind
                spans[at] = replace(spans[at], start=low, end=high, kind=kind)
                starts[at] = low
                break
    return spans


def _standing(finding: Finding) -> int:
    """Return a finding's strength against others.

    A clue must not hide a name inside it, nor a model turn a name of the lists into a place:
    clues stay in sealed text, names do not.
    """
    if finding.direct:
        # What a model takes for part of an address ("6" of "booth 6") is no name.
        doubtful = finding.layer.startswith("model") and finding.kind is not Kind.PERSON
        return min(finding.strength, GUESS + 4) if doubtful else finding.strength
    if finding.layer.startswith("model"):
        return min(finding.strength, MODEL - 4)
    return min(finding.strength, GUESS + 5) if finding.kind in _SOFT else finding.strength


def _worth(rest: str, finding: Finding) -> bool:
    """Whether what is left of a finding still says something."""
    if finding.direct and any(c.isdigit() for c in rest):
        return True
    return any(len(w) > 2 and w.lower() not in _SAYS_NOTHING for w in re.findall(r"[^\W_]+", rest))


def _free_parts(finding: Finding, starts: list[int], kept: dict[int, Finding]) -> list[Finding]:
    """Return the parts of a finding that no kept one covers."""
    at = bisect_left(starts, finding.start)
    if at > 0 and kept[starts[at - 1]].end > finding.start:
        at -= 1
    parts: list[Finding] = []
    position = finding.start
    while at < len(starts) and starts[at] < finding.end:
        taken = kept[starts[at]]
        if taken.start > position:
            parts.append(replace(finding, start=position, end=taken.start))
        position = max(position, taken.end)
        at += 1
    if position == finding.start:
        return [finding] if position < finding.end else []
    if position < finding.end:
        parts.append(replace(finding, start=position))
    return parts
