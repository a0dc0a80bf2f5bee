"""Sealed words made fit for one recipient: decisions carried out, dates cut, labels drawn anew.

What comes out has been rebuilt from what may stay; a removed word never reaches the layout.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from whistle.dossier import styles
from whistle.dossier.permissions import Permissions
from whistle.identifiers.ladders import date_at, date_level
from whistle.model import (
    LABEL_STEMS,
    Action,
    Annotation,
    ConsentKind,
    IdentifierKind,
    KindFamily,
    SealedText,
)

LEFT_OUT = "[detail left out]"
"""Stands for every detail that stays out: one fixed form, whatever its length was."""

LABEL = re.compile(rf"\[((?:{'|'.join(sorted(LABEL_STEMS))}) [1-9]\d*)\]")

_NEEDS: dict[KindFamily, ConsentKind] = {
    KindFamily.PLACE: ConsentKind.WORKPLACE,
    KindFamily.ORGANISATION: ConsentKind.WORKPLACE,
    KindFamily.JOB: ConsentKind.ROLE,
    KindFamily.HEALTH: ConsentKind.HEALTH,
}

_NEEDS_BY_KIND: dict[IdentifierKind, ConsentKind | None] = {
    IdentifierKind.TENURE: ConsentKind.ROLE,
    # How many people work there says nothing of one source's post, and a number without its
    # denominator is of no use to a regulator. The reviewer's decision and the mosaic check hold.
    IdentifierKind.TEAM_SIZE: None,
}

_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
# Dates that nobody annotated are cut all the same: a missed date must not be finer than agreed.
_DATE = re.compile(
    rf"(?<![\w/])(?:{_DAY}(?: of)? {_MONTHS}(?:,? {_YEAR})?|{_MONTHS} {_DAY}(?:,? {_YEAR})?|{_MONTHS} {_YEAR}"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d\d)|{_YEAR}-\d\d-\d\d)(?![\w/])",
    re.IGNORECASE,
)
_UNION = re.compile(r"\b(?:unions?|shop stewards?|branch (?:rep|secretary|chair)\w*)\b", re.IGNORECASE)

_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}
"""What Unicode calls a script, where that is not what a reader calls it."""

_EXACTNESS = {"exact": 0, "month": 1, "year": 2}


@dataclass(frozen=True, slots=True)
class Masked:
    """Words that may be printed, and how many details in them nobody has decided yet."""

    text: str
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class Masker:
    """Makes one source's sealed words fit for one recipient.

    ``relabel`` turns a label of the case into the dossier's own; ``pseudonyms`` says what
    stands for a pseudonym that may not be printed.
    """

    permissions: Permissions
    relabel: Callable[[str], str]
    pseudonyms: Mapping[str, str]

    def sealed(
        self,
        sealed: SealedText,
        start: int = 0,
        end: int | None = None,
        withheld: Sequence[tuple[int, int]] = (),
    ) -> Masked:
        """Return ``sealed.text[start:end]`` as it may be printed.

        ``withheld`` are spans of the whole text whose subject is not permitted: each becomes
        LEFT_OUT. A detail still open becomes LEFT_OUT too, and is counted.
        """
        stop = len(sealed.text) if end is None else end
        out: list[str] = []
        undecided = 0
        cursor = start
        for cut in _cuts(sealed.annotations, withheld):
            if cut.end <= cursor or cut.start >= stop:
                continue
            if cut.start > cursor:
                out.append(self._loose(sealed.text[cursor : cut.start]))
            original = sealed.text[max(cut.start, start) : min(cut.end, stop)]
            out.append(self._decided(cut.annotation, original))
            undecided += cut.open_details
            cursor = min(cut.end, stop)
        if cursor < stop:
            out.append(self._loose(sealed.text[cursor:stop]))
        return Masked(self._names(clean("".join(out))), undecided)

    def plain(self, text: str) -> str:
        """Return words without annotations (a route, a manner) as they may be printed."""
        return self._names(clean(self._loose(text)))

    def own_words(self, text: str) -> str:
        """Return a source's words for a date, with labels and pseudonyms as they may be printed."""
        return self._names(clean(text))

    def date_words(self, text: str) -> str:
        """Return a date in words, no more exact than permitted; LEFT_OUT where that is nothing."""
        allowed = self.permissions.date_level
        if allowed == "none":
            return LEFT_OUT
        if allowed == "exact":
            return text
        found = date_level(text)
        if found in _EXACTNESS and _EXACTNESS[found] >= _EXACTNESS[allowed]:
            return text
        return date_at(text, allowed) or date_at(text, "year") or LEFT_OUT

    def _decided(self, annotation: Annotation | None, original: str) -> str:
        if annotation is None or annotation.action in (Action.OPEN, Action.REMOVE):
            return LEFT_OUT
        kept = original if annotation.action is Action.KEEP else annotation.replacement
        if not kept.strip() or not self._permitted(annotation.kind, original):
            return LEFT_OUT
        if annotation.kind in (IdentifierKind.DATE, IdentifierKind.TIME):
            return self.date_words(kept)
        return self._loose(kept)

    def _permitted(self, kind: IdentifierKind, original: str) -> bool:
        needs = _NEEDS_BY_KIND[kind] if kind in _NEEDS_BY_KIND else _NEEDS.get(kind.family)
        if needs is not None and not self.permissions.allows(needs):
            return False
        about_union = kind.family is not KindFamily.TIME and names_union(original)
        return not about_union or self.permissions.allows(ConsentKind.UNION)

    def _loose(self, text: str) -> str:
        return _DATE.sub(lambda found: self.date_words(found.group()), text)

    def _names(self, text: str) -> str:
        text = LABEL.sub(lambda found: f"[{self.relabel(found.group(1))}]", text)
        for pseudonym, instead in self.pseudonyms.items():
            text = re.sub(rf"(?<!\w){re.escape(pseudonym)}(?!\w)", _literal(instead), text)
        return text


@dataclass(frozen=True, slots=True)
class _Cut:
    start: int
    end: int
    annotation: Annotation | None
    open_details: int


def _cuts(annotations: Sequence[Annotation], withheld: Sequence[tuple[int, int]]) -> list[_Cut]:
    """Put annotations and withheld spans in order; what overlaps becomes one left-out span."""
    spans = [_Cut(item.start, item.end, item, int(item.action is Action.OPEN)) for item in annotations] + [
        _Cut(start, end, None, 0) for start, end in withheld
    ]
    merged: list[_Cut] = []
    for cut in sorted(spans, key=lambda span: (span.start, span.end)):
        if merged and cut.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = _Cut(last.start, max(last.end, cut.end), None, last.open_details + cut.open_details)
        else:
            merged.append(cut)
    return merged


def names_union(text: str) -> bool:
    """Whether words speak of a union or of who acts for one."""
    return _UNION.search(text) is not None


def _literal(instead: str) -> Callable[[re.Match[str]], str]:
    return lambda _: instead


def clean(text: str) -> str:
    """Return text as letters that can be typeset: composed, nothing invisible, emoji in words.

    Control and direction characters go, since a reader could not see what they do. Line ends stay. Words
    in letters that the shipped font lacks (Hebrew, Arabic, Chinese ...) are said to be there.
    """
    out: list[str] = []
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if char == "\t" or category == "Zs":
            out.append("\u00a0" if char == "\u00a0" else " ")
        elif char == "\n":
            out.append(char)
        elif category in ("Cc", "Cf") or 0xFE00 <= ord(char) <= 0xFE0F:
            continue
        elif ord(char) >= 0x1F000 and category in ("So", "Sk"):
            out.append(f"[emoji: {unicodedata.name(char, 'unnamed').lower()}]")
        else:
            out.append(char)
    return _in_letters_we_have("".join(out))


def _in_letters_we_have(text: str) -> str:
    """Put ``[words in Arabic letters]`` where the font has none: an empty box would hide them."""
    missing = "" if text.isascii() else styles.uncovered(text)
    if not missing:
        return text
    signs = re.escape(missing)
    # Spaces, points and digits between two such words belong to them.
    run = re.compile(f"[{signs}](?:[{signs}\\s.,;:'\"!?()\\-\\d]*[{signs}])?")
    return run.sub(lambda found: _said(found.group()), text)


def _said(words: str) -> str:
    letter = next((char for char in words if char.isalpha()), "")
    if not letter:
        names = [unicodedata.name(char, "unnamed").lower() for char in words if char.strip()]
        return "".join(f"[sign: {name}]" for name in names)
    script = unicodedata.name(letter, "OTHER").split()[0].split("-")[0]
    return f"[words in {_SCRIPTS.get(script, script.title())} letters]"
