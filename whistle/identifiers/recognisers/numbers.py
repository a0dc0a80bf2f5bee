"""Layer 3, numbers that belong to one person, thing or case.

A number with a wrong check digit is still proposed when the words beside it say what it is:
people mistype, and a mistyped number still leads to them.
"""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from stdnum import iban as iban_check
from stdnum import luhn
from stdnum.gb import nhs as nhs_check

from whistle.identifiers.finding import CONTEXT, FORM, GUESS, LEXICON, SUSPECT, VALID, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind


def _before(match: re.Match[str], size: int = 40) -> str:
    return match.string[max(0, match.start() - size) : match.start()]


def _nhs(match: re.Match[str]) -> tuple[int, Why] | None:
    digits = re.sub(r"\D", "", match.group())
    named = re.search(r"nhs|patient|hospital\s(?:no|number)", _before(match), re.IGNORECASE)
    if nhs_check.is_valid(digits) and (named or " " in match.group() or "-" in match.group()):
        return (
            (VALID, because("an NHS number with a right check digit"))
            if named
            else (SUSPECT, because("could be an NHS number"))
        )
    return (CONTEXT, because("a number of ten digits next to NHS or patient")) if named else None


def _card(match: re.Match[str]) -> tuple[int, Why] | None:
    digits = re.sub(r"\D", "", match.group())
    if luhn.is_valid(digits):
        return VALID, because("a card number with a right check digit")
    if re.search(r"card|visa|mastercard|amex|debit|credit", _before(match), re.IGNORECASE):
        return CONTEXT, because("a long number next to the word card")
    return None


def _iban(match: re.Match[str]) -> tuple[int, Why] | None:
    if iban_check.is_valid(match.group()):
        return VALID, because("an international account number with right check digits")
    if re.search(r"iban|account|acc|bank|transfer", _before(match), re.IGNORECASE):
        return CONTEXT, because("has the form of an international account number")
    return SUSPECT, because("has the form of an international account number")


_LAW = re.compile(
    r"(?<!\w)(?:act|regulations?|reg|section|sect|s|article|art|articles|paragraphs?|para|law|rule|order|directive|chapter"
    r"|schedule|clause|appendix|part|figure|table|page|pages|p|pp|line|step|point|item|version|v|windows|room|§+)\.?\s{0,2}"
    r"(?:no\.?\s?)?$",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(
    r"[£$€]\s?[\d.,]*$|(?:gbp|eur|usd|trl|try|pln|ats|dem|chf)\s?[\d.,]*$", re.IGNORECASE
)
_UNIT_AFTER = re.compile(
    r"\s?(?:%|per\s?cent|pounds?|quid|euros?|miles?|km|metres?|people|patients|staff|items?|parcels|letters|calls|hours"
    r"|hrs|mins?|minutes|words|pages|times|days|weeks|months|years|yrs|cases|claims|claimants|customers|households"
    r"|employees|workers|members|pupils|square|sq|kg|ml|mg|[kmg]b)(?!\w)",
    re.IGNORECASE,
)


def _plain_number(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a token with four or more digits that nothing else explains."""
    text, whole = match.group(), match.string
    before, after = whole[max(0, match.start() - 14) : match.start()], whole[match.end() : match.end() + 14]
    digits = sum(c.isdigit() for c in text)
    if digits < 4 or _LAW.search(before) or _MONEY_BEFORE.search(before):
        return None
    if text.isdigit() and len(text) == 4 and (1000 <= int(text) <= 2100 or _UNIT_AFTER.match(after)):
        # A year, or a time in four figures: the date recogniser decides about those.
        return None
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){1,5}|\d+\.\d+", text):
        return None
    if text.isdigit() and _UNIT_AFTER.match(after):
        return None
    if re.fullmatch(
        r"(?:19|20)\d\d(?:s|-\d\d|/\d\d)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d[-/](?:19|20)\d\d",
        text,
    ):
        return None
    return GUESS, because("a reference: four or more digits that nothing else explains")


_STAFF = r"""(?:staff|payroll|pay|employee|employment|personnel|badge|pin|warrant|collar|clock|locker|works|ward|crew|driver|
    membership|member|registration|registered|reg|nmc|gmc|hcpc|sia|swe|union|assignment|smart\s?card|id)"""
_CASE = r"""(?:case|ref|reference|our\sref|your\sref|their\sref|journal|claim|tribunal|et|appeal|complaint|grievance|incident|
    datix|riddor|ticket|job|order|invoice|crime|cad|log|form|file|report|application|appl|matter|account|policy|
    booking|tracking|consignment|parcel|docket|memo|safeguarding|query|request|foi)"""
_SAYS = r"\s{0,2}(?:(?:s|id|code|card)(?!\w))?\s{0,2}(?:(?:no|nos|number|num|nr|ref|reference)(?!\w)|\#)?\.?\s{0,2}(?:(?:is|was|are|of)(?!\w))?\s{0,2}[:.#=-]?\s{0,2}"
_NUMBERED = r"(?P<no>(?=[\w/.\n-]{0,20}\d)[a-z0-9]{1,14}(?:[/.*-]\n?[a-z0-9]{1,14}){0,5}(?:[ ]\d{1,10}){0,4}(?:[ ](?-i:[A-Z])(?![\w.]))?|[a-z]{1,4}(?:-[a-z]{1,4})?\s\d{3,10}(?:\s\d{2,6}){0,2}(?:[ ](?-i:[A-Z])(?![\w.]))?)"


def _named_token(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a token after the word for a number when it has three digits, or two and a letter."""
    token = match.group("no")
    digits = sum(c.isdigit() for c in token)
    if re.fullmatch(r"(?:19|20)\d\d", token) or re.fullmatch(
        r"\d{1,2}(?:st|nd|rd|th)|\d{1,2}[ap]m|\d{1,2}[.:]\d\d", token, re.I
    ):
        return None
    if re.match(r"\d{1,2}(?:st|nd|rd|th)?\s(?!\d)", token) or _UNIT_AFTER.match(
        match.string[match.end() : match.end() + 14]
    ):
        return None
    if digits >= 3 or (digits >= 2 and len(token) > digits):
        return CONTEXT, because("a number after the word for it")
    return None


_MONEY_CODES = (
    "GBP|EUR|USD|PLN|TRL|TRY|YTL|ATS|DEM|CHF|SEK|NOK|DKK|HUF|CZK|RON|BGN|FRF|ITL|ESP|NLG|BEF|CYP|RUB|UAH"
)
_CITATIONS: tuple[Rule, ...] = (
    rule(
        rf"(?<![\w/.-]) (?!(?:{_MONEY_CODES}|AT|IN|ON|OF|TO|BY|NO|PO|OR|AM|PM)\s)[A-Z]{{1,4}}\s(?:\d{{5,10}}|\d{{2,6}}(?:\s\d{{3,6}}){{1,2}}) (?![\w/]|[.,]\d)",
        Kind.REFERENCE,
        because("letters and digits as in a reference"),
        exact_case=True,
        strength=LEXICON,
    ),
    rule(
        r"(?<![\w/.-]) [A-Z]{2,5}-[A-Z]{2,4}\s\d{4,8} (?![\w/-])",
        Kind.REFERENCE,
        because("letters and digits as in a reference"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w/.,:+£$€-]) 0\d{2,3} (?![\w/:%-]|[.,]\d|\s\d)",
        Kind.REFERENCE,
        because("a number with a nought before it, as numbers of entries have"),
        strength=GUESS,
    ),
    rule(
        r"(?<![\w/-]) [A-Z]{2}\d\d\s?[A-Z]{3} (?![\w/-])",
        Kind.VEHICLE,
        because("has the form of a vehicle registration"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) R\s(?:\([^)\n]{2,60}\)\s)?v\.?\s[A-Z][\w'-]{1,24} (?!\w)",
        Kind.CASE_REFERENCE,
        because("a court case by its parties"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:\[(?:19|20)\d\d\]\s)?\d{1,2}\s(?:WLR|AC|QB|KB|All\sER|ICR|IRLR|EHRR|FLR|Ch)\s\d{1,5} (?!\w)",
        Kind.CASE_REFERENCE,
        because("a law report"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) \[(?:19|20)\d\d\]\s[A-Z]{2,6}(?:\s(?:Civ|Crim|Admin))?\s\d{1,5} (?!\w)",
        Kind.CASE_REFERENCE,
        because("a neutral citation"),
        exact_case=True,
    ),
    rule(
        r"(?<![\w*]) \d{1,3}\*\d{3,9}\*\d{2,4} (?![\w*])",
        Kind.CASE_REFERENCE,
        because("has the form of a crime number"),
    ),
    rule(
        r"(?<!\w) (?:plot|parcel|block|house|flat|title|deed|folio|licen[cs]e|cheque|serial|locker)\s(?:no\.?|number)\s?\d{1,6}(?:\s(?:of|in)\s(?:block|plot|section)\s[A-Z0-9]{1,4})? (?!\w)",
        Kind.CASE_REFERENCE,
        because("a numbered thing"),
    ),
)

RULES: tuple[Rule, ...] = (
    rule(
        r"(?<![\w]) (?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] [\s.-]?\d\d[\s.-]?\d\d[\s.-]?\d\d[\s.-]?[A-D] (?!\w)",
        Kind.NINO,
        because("a National Insurance number"),
        strength=VALID,
    ),
    rule(
        r"(?<![\w]) [A-Z]{2} [\s.-]?\d\d[\s.-]?\d\d[\s.-]?\d\d[\s.-]?[A-Z] (?!\w)",
        Kind.NINO,
        because("has the form of a National Insurance number"),
        strength=FORM,
    ),
    rule(
        r"(?<!\w) (?:nino?|n\.i\.|national\sinsurance)(?:\s(?:number|no\.?|num))? \W{0,3}(?:is|was)?\W{0,3} (?P<no>[A-Z]{0,2}\s?\d{2}[\s.-]?\d{1,2}(?:[\s.-]?\d{1,2}){0,2}\s?[A-Z]?) (?!\w)",
        Kind.NINO,
        because("digits after the words National Insurance"),
        group="no",
    ),
    rule(
        r"(?<![\w/.-]) \d{3}[\s-]?\d{3}[\s-]?\d{4} (?![\w/]|[.-]\d)",
        Kind.NHS_NUMBER,
        because("could be an NHS number"),
        check=_nhs,
    ),
    rule(
        r"(?<!\w) (?:utr|unique\stax(?:payer)?(?:'s)?\sref(?:erence)?) \D{0,20} (?P<no>\d{5}\s?\d{5}|\d{3}\s?\d{3}\s?\d{4}) (?!\w)",
        Kind.UTR,
        because("a tax reference"),
        group="no",
        strength=VALID,
    ),
    rule(
        r"(?<!\w) passport \b(?:\W|number|no|is|was|num|my|his|her|of){0,8}? (?P<no>(?:[A-Z]{1,2}\s?)?\d{3}\s?\d{3}\s?\d{1,3}) (?!\w)",
        Kind.PASSPORT,
        because("a number after the word passport"),
        group="no",
        strength=VALID,
    ),
    rule(
        r"(?<!\w) [A-Z9]{5}[\s-]?\d[0156]\d[0-3]\d\d[\s-]?[A-Z9]{2}[\s-]?[A-Z0-9]{3}(?:\s?\d\d)? (?!\w)",
        Kind.DRIVING_LICENCE,
        because("a driving licence number"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) driving\slicen[cs]e \W{0,3}(?:number|no\.?)?\W{0,3}(?:is|was)?\W{0,3} (?P<no>(?=\w{0,10}\d)[A-Z0-9]{5,10}(?:\s?[A-Z0-9]{2,6}){0,3}) (?!\w)",
        Kind.DRIVING_LICENCE,
        because("a number after the words driving licence"),
        group="no",
    ),
    rule(
        r"(?<![\w/-]) (?!IN|ON|AT|OF|TO|BY|IS|IT|NO|OR|MY|WE|HE|ME)[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\d) \s?[A-HJ-PR-Z]{3} (?![\w/-])",
        Kind.VEHICLE,
        because("a vehicle registration"),
        strength=VALID,
        check=lambda m: (
            (VALID, because("a vehicle registration"))
            if m.group().isupper()
            or re.search(r"reg|plate|car|van|vehicle|fiesta|lorry", _before(m), re.I)
            or " " not in m.group()
            else (SUSPECT, because("could be a vehicle registration"))
            if m.group()[-3:]
            not in ("and", "the", "for", "was", "but", "not", "her", "his", "day", "are", "per")
            else None
        ),
    ),
    rule(
        r"(?<![\w/-]) (?:[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]|[A-Z]{1,3}\s?\d{3,4}) (?![\w/-])",
        Kind.VEHICLE,
        because("could be an older vehicle registration"),
        strength=SUSPECT,
        exact_case=True,
        check=lambda m: (
            (FORM, because("a vehicle registration"))
            if re.search(
                r"(?:reg|registration|plate|number\splate|car|van|vehicle)\W{0,3}(?:is|was)?\W{0,3}$",
                _before(m),
                re.I,
            )
            else (SUSPECT, because("could be an older vehicle registration"))
            if re.fullmatch(r"[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]", m.group())
            and " " in m.group()
            else None
        ),
    ),
    rule(
        r"(?<!\w) [A-Z]{2}\d\d\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{1,4} (?!\w)",
        Kind.BANK,
        because("an account number"),
        check=_iban,
        exact_case=True,
    ),
    rule(
        r"(?<![\w-]) sort\s?-?code \D{0,12} (?P<no>\d\d[\s-]?\d\d[\s-]?\d\d) (?![\w-])",
        Kind.BANK,
        because("a sort code"),
        group="no",
        strength=VALID,
    ),
    rule(
        r"(?<![\w/.-]) \d\d-\d\d-\d\d (?=\s{1,3}\d{8}(?!\w)) \s{1,3}\d{8}",
        Kind.BANK,
        because("a sort code and account number"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) (?:account|acc|a/c|acct) \s?(?:number|no|num)?\.?\W{0,4}(?:is|was)?\W{0,3} (?P<no>\d{8}|\d{4}\s\d{4}) (?!\w)",
        Kind.BANK,
        because("a bank account number"),
        group="no",
        strength=VALID,
    ),
    rule(
        r"(?<![\w/.-]) \d{4}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{1,7} (?![\w/-])",
        Kind.CARD,
        because("a card number"),
        check=_card,
    ),
    rule(
        r"(?<![\w/.-]) 3[47]\d\d[\s-]?\d{6}[\s-]?\d{5} (?![\w/-])",
        Kind.CARD,
        because("a card number"),
        check=_card,
    ),
    rule(r"(?<![\w/.-]) \d{11,19} (?![\w/-])", Kind.CARD, because("a card number"), check=_card),
    rule(
        rf"(?<!\w) {_STAFF} {_SAYS} {_NUMBERED} (?!\w)",
        Kind.STAFF_NUMBER,
        because("a number after a word such as staff or payroll"),
        group="no",
        check=_named_token,
    ),
    rule(
        rf"(?<!\w) {_CASE} {_SAYS} {_NUMBERED} (?!\w)",
        Kind.CASE_REFERENCE,
        because("a number after a word such as case or reference"),
        group="no",
        check=_named_token,
    ),
    rule(
        r"(?<![\w/.-]) (?!(?i:law|act|at|by|and|of|in|rule|order|annex|plot|file|case|part|list)\s)[A-Z]{1,6}\d{0,3}\s(?:no|nr)\.?\s\d{2,6}(?:/\d{2,6})? (?![\w/])",
        Kind.CASE_REFERENCE,
        because("has the form of a reference"),
    ),
    rule(
        r"(?<![\w/.-]) \d{2,7}/\d{2,4}/(?:19|20)?\d{2,5} (?![\w/])",
        Kind.CASE_REFERENCE,
        because("has the form of a tribunal or case number"),
        check=lambda m: (
            None
            if re.fullmatch(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/(?:(?:19|20)?\d\d)", m.group())
            else (FORM, because("has the form of a tribunal or case number"))
        ),
    ),
    rule(
        r"(?<![\w/.,-]) (?!(?:19|20)\d\d/(?:19|20)?\d\d(?!\d)) \d{3,6}/\d{2,4} (?![\w/]|[.,]\d)",
        Kind.CASE_REFERENCE,
        because("has the form of an application number"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w/.@-]) (?=[A-Z0-9/-]{0,30}\d{2}) [A-Z]{1,6}\d{0,6} (?:[/-][A-Z0-9]{1,10}){1,5} (?![\w/@]|-\w)",
        Kind.CASE_REFERENCE,
        because("letters and digits as in a reference"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.fullmatch(r"(?:covid|ps|a|b|m|f|g|h)-?\d{1,2}", m.group(), re.I)
            else (SUSPECT, because("letters and digits as in a reference"))
        ),
    ),
    rule(
        r"(?<![\w/]) [\w-]{1,60} (?:[ ][\w-]{1,30}){0,2} \.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|pptx?|csv|txt|msg|eml|zip|mp[34]|wav|m4a|mov|odt|rtf) (?!\w)",
        Kind.FILE_NAME,
        because("a file name"),
        check=lambda m: (FORM, because("a file name")) if " " not in m.group() else None,
    ),
    rule(
        r"(?<![\w/]) [\w-]{2,60}\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|pptx?|csv|txt|msg|eml|zip|mp[34]|wav|m4a|mov|odt|rtf) (?!\w)",
        Kind.FILE_NAME,
        because("a file name"),
    ),
    rule(
        r"(?<![\w/]) (?:IMG|DSC|VID|PXL|AUD|PTT|DOC|SCAN|Screenshot|WhatsApp\sImage)[_\s-]{0,2}\d{3,8}(?:[_\s-]{1,2}[A-Z]{0,2}\d{2,8}){0,3} (?!\w)",
        Kind.FILE_NAME,
        because("a name that a phone or camera gives a file"),
        strength=VALID,
    ),
    rule(
        r"(?<![\w/.,£$€:-]) [A-Z]{0,6}\d[A-Z0-9]{3,30} (?!\w|[/:]\w|[.,]\d)",
        Kind.REFERENCE,
        because("a reference"),
        check=_plain_number,
        strength=LEXICON,
    ),
    rule(
        r"(?<![\w/.,£$€:-]) (?=[\w-]{0,24}\d) [A-Z]{1,6}-?\d[\d-]{3,20} (?!\w|[/:]\w|[.,]\d)",
        Kind.REFERENCE,
        because("a reference"),
        check=_plain_number,
        strength=LEXICON,
    ),
)

NUMBERS = PatternDetector("numbers", "uk-recognisers", RULES + _CITATIONS)
