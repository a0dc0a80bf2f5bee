"""Layer 3, ways to reach someone: e-mail, phone, web addresses, handles, network addresses."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers.finding import CONTEXT, FORM, SUSPECT, VALID, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind

_PHONE_WORD = re.compile(
    r"(?:phone|tel|telephone|mobile|mob|ring|rang|call|text|whatsapp|contact|(?:my|his|her|our|me|their)\s(?:number|no)|fax|desk|ext|home|work|cell"
    r"|reach|get (?:us|me|him|her) on)\W{0,12}(?:is|on|at|it's|its)?\W{0,4}$",
    re.IGNORECASE,
)

_NO_WORD = "0123456789 ./()-"


def _phone(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept what has the length of a phone number and is no date, amount or span of years."""
    text = match.group()
    digits = sum(map(str.isdigit, text))
    before = match.string[max(0, match.start() - 30) : match.start()]
    if re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", text) or re.fullmatch(
        r"(?:19|20)\d\d\s?-\s?(?:19|20)?\d\d", text
    ):
        return None
    if re.search(r"[£$€]\s?$", before):
        return None
    if re.match(r"(?:\+|00)\s?44|\(?0[1-9]", text) and 10 <= digits - text.count("x") <= 17:
        return VALID, because("has the form of a UK phone number")
    if text.startswith(("+", "(")) and 7 <= digits <= 16:
        return FORM, because("has the form of a phone number")
    # In a long row of digits nothing else stands before most of them.
    if 5 <= digits <= 16 and before.strip(_NO_WORD) and _PHONE_WORD.search(before):
        return CONTEXT, because("a number after a word such as phone or ring")
    if 9 <= digits <= 16 and len(re.findall(r"\d+", text)) >= 3:
        return SUSPECT, because("groups of digits as in a phone number")
    return None


_LABEL = r"[a-z0-9](?:[a-z0-9_-]{0,62})"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<![\w.+-]) [\w.+%'-]{{1,64}} @ {_LABEL} (?:\.{_LABEL}){{0,6}} (?<![-_])",
        IdentifierKind.EMAIL,
        because("an e-mail address"),
        strength=VALID,
        check=lambda m: (
            (VALID, because("an e-mail address")) if m.group()[0] not in ".'-" or "." in m.group() else None
        ),
    ),
    rule(
        rf"""(?<![\w.]) [a-z0-9][\w.+-]{{0,63}} (?:\s{{0,2}}(?:\(dot\)|\[dot\]|\{{dot\}})\s{{0,2}}[\w.+-]{{1,30}}){{0,3}} \s{{0,3}} (?:\(at\)|\[at\]|\{{at\}}|\sat\s|\(@\)|\s@\s) \s{{0,3}}
             {_LABEL} (?: \s{{0,3}} (?:\(dot\)|\[dot\]|\{{dot\}}|\sdot\s|\.) \s{{0,3}} {_LABEL} ){{0,4}}
             \s{{0,3}} (?:\(dot\)|\[dot\]|\{{dot\}}|\sdot\s|\.) \s? (?:com|org|net|uk|gov|nhs|ac|co|example|info|ie|eu|test)
             (?:\s{{0,3}}(?:\(dot\)|\[dot\]|\sdot\s|\.)\s?(?:uk|org|com))? (?!\w)""",
        IdentifierKind.EMAIL,
        because("an e-mail address written to hide it"),
        strength=VALID,
    ),
    rule(
        r"(?<![\w/]) (?:https?://|ftp://|www\.) [^\s<>\"']{2,400} (?<![.,;:!?)\]])",
        IdentifierKind.URL,
        because("a web address"),
        strength=VALID,
    ),
    rule(
        rf"""(?<![\w@./-]) {_LABEL} (?:\.{_LABEL}){{0,4}}
             \.(?:com|org|net|gov|edu|info|biz|example|io|co\.uk|org\.uk|gov\.uk|ac\.uk|nhs\.uk|uk|ie|eu|test)
             (?![\w@]|\.\w) (?:/[^\s<>\"']{{0,300}} (?<![.,;:!?)\]]))?""",
        IdentifierKind.URL,
        because("a web address"),
    ),
    rule(
        r"(?<![\w@./]) @ [a-z0-9_](?:[\w.]{0,38}\w)? (?![\w@])",
        IdentifierKind.USERNAME,
        because("a name used online"),
        strength=VALID,
    ),
    rule(
        r"""(?<!\w) (?:insta(?:gram)?|snap(?:chat)?|tik\s?tok|twitter|telegram|discord|reddit|facebook|fb|linkedin|skype
            |slack|user\s?-?name|user|handle|log-?in|user\s?id)
            \s{0,2} (?:name|id|is|:|=|-|as|handle|account){0,2} \s{0,3}
            (?P<who> [a-z][a-z0-9]{0,30} (?:[._-][a-z0-9_]{1,30}){1,3} | [a-z][a-z_.]{1,30}\d{1,6}) (?!\w)""",
        IdentifierKind.USERNAME,
        because("a name used online, after the name of a service"),
        group="who",
    ),
    rule(
        r"(?<![\w.@/-]) [a-z]{2,20} (?:_[a-z0-9]{1,20}){1,3} (?!\w|[.@/-]\w)",
        IdentifierKind.USERNAME,
        because("written as a user name is"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w.@/-]) [a-z]{3,20}[._]?[a-z]{0,20}_?\d{1,4} (?=\s{1,2}on\s(?:insta|snap|tik|twitter|telegram|discord|fb|facebook|reddit|x\b|the\sgram))",
        IdentifierKind.USERNAME,
        because("a name used online, before the name of a service"),
    ),
    rule(
        r"(?<![\d.]) (?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d) (?![\d.]*\d)",
        IdentifierKind.IP_ADDRESS,
        because("a network address"),
        strength=VALID,
        check=lambda m: (
            None
            if re.search(
                r"(?:version|v|§|section|para)\.?\s?$", m.string[max(0, m.start() - 9) : m.start()], re.I
            )
            else (VALID, because("a network address"))
        ),
    ),
    rule(
        r"(?<![\w:]) (?:[0-9a-f]{1,4}:){3,7} (?::?[0-9a-f]{1,4}) (?![\w:])",
        IdentifierKind.IP_ADDRESS,
        because("a network address"),
    ),
    rule(
        r"""(?<![\w.,/£$€-]) (?=[+(]?(?:\d[ ./()-]{0,4}){5}) (?:(?:\+|00)\s?)? (?: \(\d{1,5}\)[ ./-]{0,2}\d{1,8}+ | \d{1,12}+ )
            (?:[ ./-]{1,2}\(?\d{1,8}+\)?){0,6}
            (?:\s{0,2}(?:x|ext\.?|extn\.?|extension)\s{0,2}\d{2,6})? (?![\w/]|-\w|[.,]\d)""",
        IdentifierKind.PHONE,
        because("has the form of a phone number"),
        check=_phone,
    ),
    rule(
        r"(?<![\w/]) (?:\+|00)\s?\d{1,3}\s?\(0\)[\s.-]?\d{1,5}(?:[ .-]\d{2,6}){1,5} (?!\w)",
        IdentifierKind.PHONE,
        because("has the form of a phone number"),
        strength=VALID,
    ),
    rule(r"(?<![\w/]) u/[\w-]{3,30} (?!\w)", IdentifierKind.USERNAME, because("a name used online")),
    rule(
        r"(?<!\w) (?:user(?:name)?|account|log-?in)\b[^.,;\n]{0,24}?\s(?:was|is|shows|showed|called|named|of|:)\s (?P<who>[a-z]{2,20}[._][a-z0-9]{2,20}) (?!\w|[.@]\w)",
        IdentifierKind.USERNAME,
        because("a user name"),
        group="who",
    ),
    rule(
        r"(?<![\w.,/-]) \d(?:[ .-]\d){8,14} (?![\w/]|-\w)",
        IdentifierKind.PHONE,
        because("digits written one by one"),
    ),
    rule(
        r"(?<!\w) (?:ext|extn|extension)\.?\s{0,2}(?:no\.?|number)?\s{0,2} (?P<no>\d{2,6}) (?!\w)",
        IdentifierKind.PHONE,
        because("an extension"),
        group="no",
    ),
    rule(
        r"(?<!\w) (?:ending|ends)\s(?:(?:in|with)\s)?(?P<no>\d(?:[\s-]?\d){2,6}) (?!\w)",
        IdentifierKind.PHONE,
        because("the end of a number"),
        group="no",
    ),
)

CONTACTS = PatternDetector("contact details", "uk-recognisers", RULES)
