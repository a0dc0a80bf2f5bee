"""Whether a name that is also a word (Will, Hope, Mark, May) stands as a name here.

Rules of grammar only: what may come before and after a name but not before and after the word.
"""

from __future__ import annotations

import re

_SPEECH = (
    "said|says|told|tells|asked|asks|replied|rang|phoned|emailed|texted|wrote|shouted|screamed|cried|laughed|nodded|refused|agreed"
    "|admitted|reckons|thinks|thought|knows|knew|saw|heard|came|comes|went|walked|ran|sat|stood|left|took|gave|got|had|has|did|does|didn't"
    "|doesn't|wasn't|hasn't|isn't|won't|don't|was|is|just|started|put|made|tried|wanted|wants|called|cannot|never|always|looked|turned|lives"
    "|works|worked|used|kept|found|felt|let|showed|sent|brought|retired|resigned|joined|died|signed"
)
_STRONG_AFTER = re.compile(
    r"\s{1,3}(?:said|says|told|tells|asked|asks|replied|rang|phoned|emailed|texted|wrote|shouted|screamed|nodded|refused|agreed|admitted"
    r"|reckons|knows|knew|heard|walked|sat|stood|went|didn't|doesn't|wasn't|hasn't|and\s(?:i|me|him|her)\s|showed|thinks|retired|resigned"
    r"|from\s(?:hr|green|blue|red|payroll|reception|accounts|finance|security|the\s(?:desk|office|ward|union|front))|on\s(?:the\s)?(?:desk|reception|days|nights|earlies|lates))\b",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(rf"\s{{1,3}}(?:{_SPEECH})\b", re.IGNORECASE)
_TO_PERSON = re.compile(
    r"(?:^|[\s(\"'])(?:told|tell|asked|ask|rang|ring|phoned|emailed|texted|saw|met|with|by|called|named|thanked|from|and"
    r"|said\sto|spoke\sto|speak\sto|talk\sto|talked\sto|went\sto|copied|cc|cc'd|dear|hi|hello|hiya|thanks|love|cheers|sorry|poor|old|big|little|wor|our|young|mr|mrs|ms|miss|sister|auntie|aunt|uncle|nurse|dr)[,:]?\s{1,3}$",
    re.IGNORECASE,
)
_WEAK_BEFORE = re.compile(
    r"(?:^|[\s(\"'])(?:with|by|from|and|old|big|little|poor|called|our|love|saw|met|sorry|young|went\sto)[,:]?\s{1,3}$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(
    r"(?:^|[\s(\"'])(?:the|a|an|my|your|his|her|its|their|our|no|any|some|this|that|these|those|in|of|every|each|to|have|has|had|lost|more|much"
    r"|such|what|which|i|we|you|they|he|she|it|who|there|good|great|little|real|next|last|first|don't|do|can|could|would|should|must|might|will"
    r"|please|not|just|be|is|was|i'd|we'd|full|utmost|early|late|since|until|till|during|by|before|after|for|off)\s{1,3}$",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\]>*•\"-])[\s\"'(\[]{0,4}$")
_SURNAME_AFTER = re.compile(r"[ ]([A-Z][\w'-]{1,30})")
_POSSESSIVE_AFTER = re.compile(r"'s\s")
_LISTED_AFTER = re.compile(r",\s(?:[A-Z][\w'-]{1,20}(?:,|\sand\s))|\sand\s[A-Z][a-z]")
_LINE_LABEL = re.compile(r"(?:[ ][A-Z]\.?)?[ ]?:(?:\s|$)")


def _capital(text: str, token: re.Match[str], reading: str) -> bool:
    start, end = token.span()
    before, after = text[max(0, start - 24) : start], text[end : end + 30]
    if _LINE_LABEL.match(after) and _SENTENCE_START.search(before):
        return True
    opening = bool(_SENTENCE_START.search(before))
    if not opening:
        if "d" in reading:
            # May, June, April: a month after words that lead to one, or next to a number.
            if re.search(
                r"(?:\b(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|to|before|after|during|and)|\d(?:st|nd|rd|th)?)[\s-]{1,3}$",
                before,
                re.I,
            ) and not _STRONG_AFTER.match(after):
                return False
            return not re.match(r"\s{0,2},?\s?(?:\d|'\d)", after) and not re.search(r"\d\w{0,2}\s$", before)
        surrounded = re.search(r"[A-Z][\w'-]+\s$", before) and re.match(r"\s[A-Z]", after)
        return not surrounded or bool(_SURNAME_AFTER.match(after))
    if _STRONG_AFTER.match(after) or _POSSESSIVE_AFTER.match(after) or _LISTED_AFTER.match(after):
        return True
    following = _SURNAME_AFTER.match(after)
    if following:
        return True
    if "m" in reading:
        return bool(re.match(r"\s{1,3}(?:was|is|had|has|just)\b", after))
    return (bool(_VERB_AFTER.match(after)) and "v" not in reading) or bool(
        re.match(r"\s{1,3}(?:was|had|has|just|is)\b", after)
    )


def _lower(text: str, token: re.Match[str], reading: str) -> bool:
    start, end = token.span()
    before, after = text[max(0, start - 24) : start], text[end : end + 30]
    determined = bool(_WORD_BEFORE.search(before))
    to_person = bool(_TO_PERSON.search(before)) and not _WEAK_BEFORE.search(before)
    if "m" in reading:
        if determined:
            return False
        return (
            to_person
            and bool(re.match(r"\s(?:was|is|had|has|that|to|about|he|she|what|i|said)\b|[,.?!]", after))
        ) or bool(re.match(r"\s(?:said|was|told|had|has|didn't|is|asked)\b", after))
    if to_person and not re.match(r"\s(?:the|a|an|it|my|his|her|them|up|of)\b", after):
        return True
    if determined:
        return False
    if _STRONG_AFTER.match(after):
        return True
    if "v" in reading and re.match(
        r"\s(?:was|is|has|had|just|and\s[a-z]{3,12}s?\s(?:idea|said|told|were|had))\b", after
    ):
        return True
    return bool(_WEAK_BEFORE.search(before)) and bool(
        re.match(r"\s(?:said|told|was|had|has|just|did|never|were|always|who)\b", after)
    )


def reads_as_name(text: str, token: re.Match[str], reading: str) -> bool:
    """Judge one mention. ``reading`` says how the word reads otherwise (see ``name_words``)."""
    word = token.group()
    if word.isupper() and len(word) > 1:
        around = text[max(0, token.start() - 20) : token.end() + 20]
        if around.upper() == around:
            return _lower(text, token, reading)
    return _capital(text, token, reading) if word[0].isupper() else _lower(text, token, reading)
