"""Generalisation ladders: vaguer words that may stand for a clue, most exact first."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from typing import Literal

from whistle.identifiers import lexicon
from whistle.model import IdentifierKind

DateLevel = Literal["exact", "month", "year", "relative", "unknown"]

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:19|20)\d\d"
_MONTH_AT = re.compile(rf"(?<![a-z])({MONTH})(?![a-z])\.?", re.IGNORECASE)
_YEAR_AT = re.compile(rf"(?<!\d)({_YEAR})(?!\d)")
_SHORT_YEAR_AT = re.compile(r"(?<!\w)'(\d\d)(?!\d)")
_DAY_AT = re.compile(r"(?<!\d)(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d)", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})([/.\-])(\d{1,2})\2(\d{2,4})(?!\d)")
_MONTH_NUMERIC = re.compile(rf"(?<!\d)(0?[1-9]|1[0-2])[/.\-]({_YEAR})(?!\d)")
_FEAST = re.compile(
    r"(?<![a-z])(?:boxing day|christmas|xmas|new year'?s? (?:eve|day)|new year|good friday|easter|bank holiday"
    r"|eid|diwali|ramadan|halloween|bonfire night|hanukkah|pancake day|mother'?s day)(?![a-z])",
    re.IGNORECASE,
)
_FIXED_FEASTS = re.compile(
    r"boxing day|christmas (?:day|eve)|new year'?s? (?:eve|day)|xmas (?:day|eve)", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"(?<![a-z])(?:today|yesterday|tomorrow|last|next|this|ago|previous|following|the (?:week|month|year|day)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun|morning|afternoon|evening|night"
    r"|spring|summer|autumn|winter|weekend|the \d{1,2}(?:st|nd|rd|th)|the (?:first|second|third|fourth|fifth))(?![a-z])",
    re.IGNORECASE,
)
_NAMES = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def _century(two: str) -> str:
    return ("20" if int(two) < 70 else "19") + two


def _parts(text: str) -> tuple[str, str, bool]:
    """Return (year, month name, whether a day is named) as far as the words say."""
    numeric = _NUMERIC.search(text)
    if numeric:
        first, _, second, third = numeric.groups()
        year = first if len(first) == 4 else third
        if len(year) == 2:
            year = _century(year)
        # British order: day, month, year; the month is in the middle of every order used here,
        # unless that cannot be (American 03/25/2022).
        number = int(second) if 1 <= int(second) <= 12 else int(first[:2])
        return year, _NAMES[number] if 1 <= number <= 12 else "", True
    months = [_NAMES[lexicon.months()[m.group(1).lower()]] for m in _MONTH_AT.finditer(text)]
    years = [m.group(1) for m in _YEAR_AT.finditer(text)]
    if not years:
        years = [_century(m.group(1)) for m in _SHORT_YEAR_AT.finditer(text)]
    without_years = _YEAR_AT.sub(" ", _SHORT_YEAR_AT.sub(" ", text))
    if not months:
        only = _MONTH_NUMERIC.search(text)
        if only:
            return only.group(2), _NAMES[int(only.group(1))], False
    day = bool(months) and bool(_DAY_AT.search(without_years))
    day = day or bool(_FIXED_FEASTS.search(text))
    year = "-".join(dict.fromkeys((years[0], years[-1]))) if years else ""
    month = months[0] if len(set(months)) == 1 else ""
    if len(set(months)) > 1:
        month = f"{months[0]} to {months[-1]}"
    return year, month, day


def date_level(text: str) -> DateLevel:
    """Say how exact a date in words is: a day, a month, a year, or only relative to the account."""
    year, month, day = _parts(text)
    if day:
        return "exact"
    if month or _FEAST.search(text):
        return "month"
    if re.search(r"\d{1,2}(?:st|nd|rd|th)\b", text) and not year:
        return "exact"
    if year:
        return "year"
    if _RELATIVE.search(text):
        return "relative"
    return "unknown"


def date_at(text: str, level: DateLevel) -> str | None:
    """Return a date's words at a vaguer level, or None when the words do not say that much.

    ``date_at("17 October 2022", "month")`` is ``"October 2022"``. The level of the words
    themselves gives the words themselves.
    """
    if level == date_level(text):
        return text
    year, month, _ = _parts(text)
    if level == "month" and month:
        return f"{month} {year}".strip()
    if level == "year" and year:
        return year
    return None


def date_ladder(text: str) -> tuple[str, ...]:
    """Return a date's vaguer forms: "17 October 2022" gives "October 2022" and "2022"."""
    level = date_level(text)
    rungs: list[str] = []
    if level == "exact":
        rungs += [r for r in (date_at(text, "month"), date_at(text, "year")) if r]
    elif level == "month":
        rungs += [r for r in (date_at(text, "year"),) if r]
    elif level == "year":
        year, _, _ = _parts(text)
        if year and year != text.strip():
            rungs.append(year)
        if len(year) == 4:
            rungs.append(f"the {year[:3]}0s")
    return tuple(dict.fromkeys(r for r in rungs if r != text))


_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "half": 0, "dozen": 12, "a": 1, "couple": 2,
}  # fmt: skip
_NUMBER = re.compile(rf"\d{{1,5}}|(?<![a-z])(?:{'|'.join(_NUMBER_WORDS)})(?![a-z])", re.IGNORECASE)


def numbers_in(text: str) -> list[int]:
    """Return the whole numbers of a phrase, in figures or words, in order ("twenty-three" is 23)."""
    found: list[int] = []
    last_end = -2
    for match in _NUMBER.finditer(text):
        word = match.group().lower()
        value = int(word) if word.isdigit() else _NUMBER_WORDS[word]
        joined = match.start() == last_end + 1 and found and 20 <= found[-1] < 100 and 0 < value < 10
        if joined and not word.isdigit():
            found[-1] += value
        else:
            found.append(value)
        last_end = match.end()
    return found


def _team(text: str) -> tuple[str, ...]:
    sizes = [n for n in numbers_in(text) if n > 0]
    if not sizes:
        return ("a small team",)
    whole = max(sizes)
    step = 5 if whole < 20 else 10
    low = whole // step * step
    band = f"a team of {low} to {low + step}" if low else "a team of under 5"
    if len(sizes) > 1 and min(sizes) != whole:
        share = min(sizes) / whole
        part = "most" if share > 0.5 else "some"
        return f"{part} of {band}", f"{part} of the team"
    return band, "a team"


def _age(text: str) -> tuple[str, ...]:
    ages = [n for n in numbers_in(text) if 0 < n < 120]
    if not ages:
        return ()
    age = ages[0]
    if age < 18:
        return ("a child",)
    if age < 20:
        return "a teenager", "an adult"
    return f"in their {age // 10 * 10}s", "an adult"


def _tenure(text: str) -> tuple[str, ...]:
    years = [n for n in numbers_in(text) if n > 0]
    if re.search(r"month|week", text, re.IGNORECASE) or not years:
        return (
            ("less than two years",) if re.search(r"month|week", text, re.IGNORECASE) else ("for some time",)
        )
    for limit, words in (
        (20, "more than twenty years"),
        (10, "more than ten years"),
        (5, "more than five years"),
    ):
        if years[0] >= limit:
            return words, "for some years"
    return ("a few years",)


def _place(text: str) -> tuple[str, ...]:
    nation = lexicon.uk_places().get(text.lower()) or lexicon.uk_place_words().get(text.lower())
    return (f"a place in {nation}", "a place") if nation else ("a place",)


def _postcode(text: str) -> tuple[str, ...]:
    area = re.match(r"[A-Za-z]{1,2}", text)
    outward = text.split()[0].upper() if " " in text else text[:-3].upper() if len(text) > 4 else ""
    rungs = (outward, f"the {area.group().upper()} area" if area else "")
    return tuple(r for r in rungs if r and r != text)


_FIXED: dict[IdentifierKind, tuple[str, ...]] = {
    IdentifierKind.ORGANISATION: ("an organisation",),
    IdentifierKind.WORKPLACE: ("a workplace",),
    IdentifierKind.PROGRAMME: ("a programme",),
    IdentifierKind.TIME: ("that day",),
    IdentifierKind.JOB: ("a member of staff",),
    IdentifierKind.HEALTH: ("a health condition",),
    IdentifierKind.BELIEF: ("a belief",),
    IdentifierKind.PROTECTED: ("a personal characteristic",),
    IdentifierKind.FAMILY: ("a family matter",),
}


def ladder_for(kind: IdentifierKind, text: str) -> tuple[str, ...]:
    """Return the generalisations to offer for a clue; empty means only a label or removal."""
    flat = " ".join(text.split())
    if kind is IdentifierKind.DATE:
        return date_ladder(flat)
    makers = {
        IdentifierKind.TEAM_SIZE: _team,
        IdentifierKind.AGE: _age,
        IdentifierKind.TENURE: _tenure,
        IdentifierKind.PLACE: _place,
        IdentifierKind.POSTCODE: _postcode,
    }
    if kind in makers:
        return tuple(dict.fromkeys(r for r in makers[kind](flat) if r != flat))
    return _FIXED.get(kind, ())
