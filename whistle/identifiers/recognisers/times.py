"""Layer 7, when: dates, events of the calendar, times of day."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers.finding import CONTEXT, FORM, GUESS, SUSPECT, VALID, Why, because
from whistle.identifiers.ladders import MONTH
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind

_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_SHORT_YEAR = r"(?:1[89]\d\d|20\d\d|'\d\d)"
_WEEKDAY = r"(?:(?:mon|tues?|weds?|wednes|thur?s?|fri|sat|satur|sun)(?:day)?)"
_TO = r"\s{0,2}(?:-|to|and|or|until|till|/|through|&)\s{0,2}"


def _month_alone(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a month by itself, except ``may``, ``march`` and short forms that are words."""
    word = match.group("month")
    before = match.string[max(0, match.start("month") - 12) : match.start("month")].lower()
    if word.lower() in ("may", "march", "mar", "jan", "dec", "sep", "jun", "oct", "apr", "nov", "feb"):
        led = re.search(
            r"(?:\bin|\bsince|\blast|\bthis|\bnext|\buntil|\btill|\bby|\bof|\bfrom|\bearly|\blate|\bmid|\bbefore|\bafter|\bduring|\bto|\band)[\s-]$",
            before,
        )
        if not led or (
            word.lower() in ("may", "march")
            and not word[0].isupper()
            and re.search(r"(?:to|and|this|by)[\s-]$", before)
        ):
            return None
        if word.lower() in ("mar", "jan", "dec", "sep", "jun") and re.search(
            r"(?:by|to|and|of|from)[\s-]$", before
        ):
            return None
    return FORM, because("a month")


def _year_alone(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept four digits of a year unless they count something."""
    after = match.string[match.end() : match.end() + 14]
    before = match.string[max(0, match.start() - 12) : match.start()]
    if re.match(
        r"\s?(?:%|people|staff|pounds|quid|miles|calls|words|patients|hrs|hours|members|employees|items|claims)",
        after,
    ):
        return None
    if re.search(r"(?:£|\$|€|no\.?\s|room\s|act\s|law\s|regulations\s)$", before, re.IGNORECASE):
        return None
    return SUSPECT, because("a year")


RULES: tuple[Rule, ...] = (
    rule(
        rf"""(?<![\w/]) (?:{_WEEKDAY},?\s{{1,3}}(?:the\s)?)? {_DAY} (?:{_TO}(?:the\s)?{_DAY} | ,\s{_DAY}){{0,6}}
            \s{{0,3}}(?:of\s{{1,2}})? (?<![\d]) {MONTH}\.?,? (?: \s{{0,3}}{_SHORT_YEAR})? (?!\w)
            (?: {_TO}(?:{_DAY}\s{{1,2}}{MONTH}|{MONTH}\s{{1,2}}{_DAY})(?:,?\s{{1,2}}{_SHORT_YEAR})? (?!\w))?""",
        Kind.DATE,
        because("a date"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) (?:{_WEEKDAY},?\s{{1,3}})? {MONTH}\.?\s{{1,3}}(?:the\s)?{_DAY} (?!\w|:\d) (?:,?\s{{1,3}}{_SHORT_YEAR} (?!\w))?",
        Kind.DATE,
        because("a date"),
        strength=VALID,
        check=lambda m: (
            None
            if re.match(r"(?:may|march|mar|sat)\s\d", m.group())
            and not re.search(r"\d{4}|st|nd|rd|th", m.group())
            else (VALID, because("a date"))
        ),
    ),
    rule(
        rf"(?<!\w) (?:early|late|mid|the\send\sof|the\sstart\sof)?[\s-]?(?<!\w) {MONTH}\.? (?:{_TO}{MONTH}\.?)? ,?\s{{1,3}}(?:of\s)?{_SHORT_YEAR} (?!\w)",
        Kind.DATE,
        because("a month and year"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) {MONTH} {_TO} {MONTH} (?!\w)",
        Kind.DATE,
        because("months"),
        exact_case=False,
        check=lambda m: (FORM, because("months")) if m.group()[0].isupper() or len(m.group()) > 12 else None,
    ),
    rule(
        rf"(?<![\w.,/-]) (?P<month>{MONTH}) (?!\w)",
        Kind.DATE,
        because("a month"),
        check=_month_alone,
        group="month",
    ),
    rule(
        r"(?<![\w/.-]) (?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d) (?![\w/]|[.-]\d)",
        Kind.DATE,
        because("a date"),
        strength=VALID,
    ),
    rule(
        r"(?<![\w/.-]) (?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:(?:19|20)\d\d|\d\d) (?![\w/])",
        Kind.DATE,
        because("a date"),
        strength=FORM,
    ),
    rule(
        r"(?<![\w/.-]) (?:19|20)\d\d([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01]) (?:[ T]\d\d:\d\d(?::\d\d)?)? (?![\w/]|-\d)",
        Kind.DATE,
        because("a date"),
        strength=VALID,
    ),
    rule(
        r"(?<![\w/.-]) (?:0?[1-9]|[12]\d|3[01])[/](?:0?[1-9]|1[0-2]) (?![\w/]|[.-]\d)",
        Kind.DATE,
        because("a day and month"),
        strength=SUSPECT,
        check=lambda m: (
            (CONTEXT, because("a day and month"))
            if re.search(
                r"(?:on|the|from|until|till|since|dated|by|day|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun)\s$",
                m.string[max(0, m.start() - 10) : m.start()],
                re.I,
            )
            else None
        ),
    ),
    rule(
        rf"(?<![\w.,/£$€-]) (?:(?:early|late|mid|spring|summer|autumn|winter|christmas|easter)[\s-](?:of\s)?)? {_YEAR} (?:{_TO}(?:early\s|late\s|mid-?)?{_YEAR}|[/-]\d\d(?!\d))? (?!\w|[/,]\d|-\d|\.\d|:\d)",
        Kind.DATE,
        because("a year"),
        check=_year_alone,
    ),
    rule(
        r"(?<!\w) (?:the\s)?(?:early\s|late\s|mid-?\s?)?(?:19|20)\d0s (?!\w)", Kind.DATE, because("a decade")
    ),
    rule(
        rf"""(?<!\w) (?:last\s|this\s|next\s|over\s)? (?:boxing\sday|christmas(?:\s(?:day|eve))?|xmas(?:\s(?:day|eve))?|new\syear'?s?(?:\s(?:day|eve))?
            |good\sfriday|easter(?:\s(?:sunday|monday|weekend|week))?|(?:may\s|august\s)?bank\sholiday(?:\s(?:monday|weekend))?
            |pancake\sday|shrove\stuesday|ash\swednesday|mother'?s\sday|father'?s\sday|bonfire\snight|guy\sfawkes|hallowe'?en|eid(?:\sal-\w{{2,8}})?|diwali|ramadan
            |passover|yom\skippur|rosh\shashanah|hanukkah|vaisakhi|st\.?\s(?:david|patrick|andrew|george)'?s\sday|hogmanay|burns\snight|remembrance\s(?:day|sunday)
            |the\s(?:coronation|jubilee|queen's\sfuneral)|(?:jubilee|coronation)\s(?:weekend|day)|valentine'?s\sday|half\sterm|black\sfriday)
            (?:\s(?:of\s)?{_SHORT_YEAR})? (?!\w)""",
        Kind.DATE,
        because("an event of the calendar"),
    ),
    rule(
        r"(?<!\w) (?:on\s)?(?P<day>the\s(?:[12]?\d|3[01])(?:st|nd|rd|th)) (?!\w|\s(?:floor|time|person|of\s(?:us|them|the|my)|one|day\sof\sthe|birthday|year|century|place|grade|desk))",
        Kind.DATE,
        because("a day of the month"),
        group="day",
    ),
    rule(
        rf"(?<!\w) {_WEEKDAY}\s(?:the\s)?{_DAY}(?<=[a-z]) (?!\w|\s?{MONTH})",
        Kind.DATE,
        because("a day of the month"),
    ),
)
_ORDINALS = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
    r"|eighteenth|nineteenth|twentieth|twenty[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[\s-]first)"
)
_SEASON = r"(?:spring|summer|autumn|winter|christmas|easter)"
_LOOSE: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:the\s)?{_ORDINALS}\s(?:of|o'?)\s{MONTH} (?!\w) (?:,?\s{{1,2}}{_SHORT_YEAR})?",
        Kind.DATE,
        because("a date in words"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) \d{{1,2}}(?:st|nd|rd|th)?\s(?:of|o'?)\s{MONTH} (?!\w) (?:,?\s{{1,2}}{_SHORT_YEAR})?",
        Kind.DATE,
        because("a date"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) (?:(?:last|this|next|early|late|mid|the\send\sof|the\sstart\sof|the\sback\send\sof?|back\send\sof?|around|towards)[\s-]){{1,2}}(?:in\s|the\s)?(?:{MONTH}|{_SEASON}) (?!\w) (?:\s(?:of\s|this\syear|last\syear)?(?:{_YEAR})?)?",
        Kind.DATE,
        because("a time of the year"),
        check=lambda m: (
            None
            if re.fullmatch(
                r"(?:this|next|early|late|last|around)[\s-](?:may|march|mar|sun|sat)", m.group().strip()
            )
            and m.group().strip().islower()
            and "last" not in m.group()
            else (FORM, because("a time of the year"))
        ),
    ),
    rule(
        rf"(?<!\w) {MONTH}\s(?:this|last|next|that)\syear (?!\w)",
        Kind.DATE,
        because("a month"),
        check=lambda m: (FORM, because("a month")),
    ),
    rule(
        rf"(?<!\w) (?:early|late|mid|in|the|that|last|this)?[\s-]?(?<!\w){_SEASON}(?:\s(?:term|of))?\s{_YEAR} (?!\w)",
        Kind.DATE,
        because("a season and year"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) (?:the\s)?(?:back\send|end|start|beginning|middle|summer|autumn|winter|spring|turn)\s(?:of|o'?)\s{_YEAR} (?!\w)",
        Kind.DATE,
        because("a part of a year"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) (?:Michaelmas|Hilary|Lent|Trinity|autumn|spring|summer)\sterm (?:\s(?:of\s)?{_YEAR})? (?!\w)",
        Kind.DATE,
        because("a term"),
    ),
    rule(
        r"(?<!\w) (?:in|since|until|till|by|from|of|from\sabout)\s(?P<year>'\d\d) (?!\w)",
        Kind.DATE,
        because("a year"),
        group="year",
    ),
    rule(
        rf"(?<!\w) (?:in|since|over|during|until|that|by|before|after)\s(?P<season>the\s{_SEASON}) (?!\w|\s(?:party|do|holidays?|fete|fair|term|meal))",
        Kind.DATE,
        because("a time of the year"),
        group="season",
        strength=SUSPECT,
    ),
    rule(
        r"(?m:^) [ ]{0,3}(?:[-*\u2022][ ]{0,2})?(?P<day>(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])) (?=[ ]{0,2}(?:[:\n-]|$))",
        Kind.DATE,
        because("a day and month"),
        group="day",
    ),
    rule(
        r"(?<![\w/.-]) (?P<day>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])) (?=:\s)",
        Kind.DATE,
        because("a day and month"),
        group="day",
    ),
    rule(
        r"(?<!\w) the\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day|week|night|weekend|month)\s(?:before|after|of)\s(?:Holy\sWeek|Easter|Christmas|half[\s-]term|Advent|Lent|New\sYear|Bonfire\sNight|Eid|Diwali|the\sbank\sholiday)(?:,?\s(?:19|20)\d\d)? (?!\w)",
        Kind.DATE,
        because("a day of the calendar"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) (?:the\s)?(?:day|week|night|weekend|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s(?:before|afore|after)\s(?:Easter|Christmas|half[\s-]term|New\sYear|Bonfire\sNight|Eid|Diwali) (?!\w)",
        Kind.DATE,
        because("a day of the calendar"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) (?:the\s)?(?:first|second|third|fourth|last)\s(?:Sunday|Monday|Friday|Saturday)\s(?:of|in)\s(?:Advent|Lent|[A-Z][a-z]{2,9}) (?!\w)",
        Kind.DATE,
        because("a day of the calendar"),
        strength=VALID,
    ),
    rule(
        rf"(?<!\w) (?:(?:last|this|next|over|over\sthe|the|that)\s)?(?:st\.?\s(?:david|patrick|andrew|george|nicholas|swithin|lucy)(?:'?s)?|hallowe'?en|christmas|xmas|easter|diwali|eid|ramadan|hogmanay|bonfire|burns|whit|pancake|midsummer|harvest|wakes|trades|half[\s-]term|bank\sholiday|jubilee|coronation|new\syear'?s?|mothering|remembrance|maundy|palm|holy|race|fair)\s(?:day|night|eve|week|weekend|time|sunday|monday|tuesday|thursday|friday|saturday|fortnight|holidays?)(?:\s(?:of\s)?{_SHORT_YEAR})? (?!\w)",
        Kind.DATE,
        because("a day of the calendar"),
        strength=FORM,
    ),
    rule(
        rf"(?<!\w) (?:the\s)?(?:first|second|third|fourth|last)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\s(?:of|in|after|before)\s(?:{MONTH}|the\smonth|term|advent|lent|easter) (?!\w) (?:\s{_SHORT_YEAR})?",
        Kind.DATE,
        because("a day of the calendar"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) (?:(?:nineteen|twenty)\s(?:hundred|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?))|two\sthousand(?:\sand\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))?|(?<=since\s)(?:sixty|seventy|eighty|ninety)[\s-](?:one|two|three|four|five|six|seven|eight|nine)) (?!\w|\s(?:people|pounds|quid|miles|letters|calls))",
        Kind.DATE,
        because("a year in words"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) the\s(?:coldest|hottest|longest|shortest)\s(?:night|day)\sof\s(?:the\syear|(?:19|20)\d\d) (?!\w)",
        Kind.DATE,
        because("a day that others remember"),
    ),
)

_WEEKDAYS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:(?:last|next|this|that|every|the)\s)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? (?!\w) (?:\s(?:morning|afternoon|evening|night|lunchtime)s?)?",
        Kind.DATE,
        because("a day of the week"),
        exact_case=True,
        strength=GUESS,
    ),
    rule(
        r"(?<!\w) (?:last|next)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day (?!\w) (?:\s(?:morning|afternoon|evening|night))?",
        Kind.DATE,
        because("a day of the week"),
        strength=GUESS,
    ),
)

TIMES = PatternDetector("dates", "quasi", RULES + _LOOSE + _WEEKDAYS)
