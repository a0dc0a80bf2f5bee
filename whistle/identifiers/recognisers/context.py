"""Whether a name that is also a word (Will, Hope, Mark, May) stands as a name here.

Rules of grammar only: what may come before and after a name but not before and after the word.
A word that a text has used as a name once (``expected``) needs less: only a place where grammar
wants the word keeps it a word.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SPEECH = (
    "said|says|told|tells|asked|asks|replied|rang|phoned|emailed|e-mailed|texted|wrote|shouted|screamed|nodded|refused|agreed|admitted|reckons"
    "|reckoned|thinks|knows|knew|heard|walked|sat|stood|went|goes|didn't|didnt|doesn't|doesnt|wasn't|wasnt|hasn't|hasnt|showed|retired|resigned"
    "|joined|lives|drives|drove|delivers|works|worked|came|comes|took|takes|gave|gives|kept|keeps|brought|handed|covered|covers|wanted|wants"
    "|tried|looked|looks|left|saw|sees|felt|put|gets|got|does|did|ran|runs|cried|laughed|signed|called|answered|warned|complained|explained"
)
_NARROW_SPEECH = _SPEECH.split("|left|")[0]
_STRONG_AFTER = re.compile(
    rf"\s{{1,3}}(?:(?:then|also|just|never|always|still|only|even|actually)\s)?(?:{_NARROW_SPEECH})\b"
    r"|\s(?:from|in)\s(?:hr|payroll|accounts|finance|security|reception|green|blue|red|it|housing|the\s(?:union|office|agency|chemist|kitchens?|post\s?room|front|desk|lab|ward|stores))\b"
    r"|\son\s(?:the\s)?(?:desk|reception|days|nights|earlies|lates|switchboard|door|gate)\b|\s(?:my|our|the)\s(?:manager|boss|supervisor|rep|team\sleader|gaffer|matron|head)\b"
    r"|\s(?:refused|covered|was\sin\scharge|in\scharge)\b|\sfrom\s(?-i:[A-Z])",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(
    rf"\s{{1,3}}(?:(?:then|also|just|never|always|still|only)\s)?(?:{_SPEECH}|was|is|isn't|isnt|has|had|who|and\s[A-Z]|would|wouldn't|could|couldn't|should|won't|wont)\b",
    re.IGNORECASE,
)
_TO_PERSON = re.compile(
    r"(?:^|[\s(\"'])(?:told|tell|telt|asked|ask|rang|ring|phoned|emailed|e-mailed|texted|called|named|thanked|said\sto|says\sto|spoke\sto|spoken\sto|speak\sto|talk\sto|talked\sto"
    r"|reported\sto|complained\sto|wrote\sto|went\sto\ssee|sent\sto|copied|copied\sin|cc|cc'd|ccd|dear|hi|hello|hiya|hey|cheers|auntie|aunt|uncle|nurse|by\scalled|ask\sfor|asked\sfor"
    r"|name\sis|name's|name\swas|this\sis|thats|that's|cover(?:ing|ed)?\sfor|managed\sby|line\smanaged\sby|told\sme|big|little|wee|auld|young|old|wor|poor|me\sand|him\sand|her\sand|except|apart\sfrom|like)[,:]?\s{1,3}$",
    re.IGNORECASE,
)
_BY_OR_WITH = re.compile(
    r"(?:^|[\s(\"'])(?:with|by|from|and|or|saw|met|see|for|was|it's|its|it\swas|but|then|when|what|because|cos|if|that|so|as|while|why)[,:]?\s{1,3}$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(
    r"(?:^|[\s(\"'])(?:the|a|an|my|your|his|her|its|their|our|no|any|some|this|these|those|in|of|every|each|to|have|has|had|lost|more|much|got|under"
    r"|such|which|i|we|you|they|he|she|it|who|there|good|great|real|next|last|first|don't|dont|do|can|could|would|should|must|might|will"
    r"|please|not|just|be|i'd|we'd|full|utmost|early|late|since|until|till|during|before|after|off|on|at|all|only|without|into|out\sof|i'll|you'll|didn't|didnt|couldn't|can't|cant|won't|wont|or|than|per|pure)\s{1,3}$",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"\s(?:of|that|in\s(?:god|it|them|the|humanity|management)|for\s(?:the|a|change)|to\s(?:god|see|hear|be|work))\b",
    re.IGNORECASE,
)
_OBJECT_AFTER = re.compile(
    r"\s(?:the|a|an|it|them|my|his|her|our|their|your|up|down|out|off|over|time|everyone|people|someone|somebody|anyone|me|us|him|this|that|these|those|all|two|three|on\sthe|in\sthe|against)\b",
    re.IGNORECASE,
)
_BASE_VERB_AFTER = re.compile(
    r"\s(?:not|never|be|have|do|get|go|say|tell|see|come|take|make|give|know|need|want|ask|always|also|probably|still|just\s(?:be|have|get|say|go)|only|then|you|i|we|he|she|they|it|the|my|this|that|there|continue|apply|remain|\w{3,12}\s(?:the|a|an|it|them|to|my|your|his|her|you|me|us)\b)",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\]>*\u2022\"(-])[\s\"'(\[]{0,4}$")
_SURNAME_AFTER = re.compile(r"[ ]([A-Z][\w'-]{1,30})")
_LISTED_AFTER = re.compile(r",\s(?:[A-Z][\w'-]{1,20}(?:,|\sand\s))|\sand\s[A-Z][a-z]")
_LINE_LABEL = re.compile(r"(?:[ ][A-Z]\.?)?[ ]?:(?:\s|$)")
_MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|to|before|after|during|and|end|start)|\d(?:st|nd|rd|th)?)[\s-]{1,3}$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _capital(before: str, after: str, reading: str, expected: bool) -> bool:
    opening = bool(_SENTENCE_START.search(before)) or not before.strip()
    if _LINE_LABEL.match(after) and opening:
        return True
    if "d" in reading and (
        (_MONTH_BEFORE.search(before) and not _STRONG_AFTER.match(after))
        or re.match(r"\s{0,2},?\s?(?:\d|'\d)", after)
    ):
        return False
    if not opening:
        if re.search(r"[A-Z][\w'-]+\s$", before) and re.match(r"\s[A-Z]", after) and not expected:
            return bool(_SURNAME_AFTER.match(after))
        return not re.search(r"\d\w{0,2}\s$", before) or "d" not in reading
    if "m" in reading and re.match(
        r"\s(?:you|i|we|he|she|they|it|the|this|that|there|anyone|someone|my)\b", after, re.IGNORECASE
    ):
        return False
    if (
        expected
        or _STRONG_AFTER.match(after)
        or after.startswith("'s ")
        or _LISTED_AFTER.match(after)
        or _SURNAME_AFTER.match(after)
    ):
        return True
    if re.match(r"\s?[,(]\s?(?:who|the|my|our|a|an|her|his|from)\b", after):
        return True
    if "m" in reading:
        return bool(re.match(r"\s{1,3}(?:was|is|had|has|just\s\w+ed)\b", after))
    return bool(_VERB_AFTER.match(after))


@lru_cache(maxsize=4096)
def _lower(before: str, after: str, reading: str, expected: bool) -> bool:
    determined = bool(_WORD_BEFORE.search(before))
    introduced = bool(_TO_PERSON.search(before))
    if "m" in reading:
        finite = re.match(
            r"\s(?:was|is|had|has|told|said|asked|didn't|didnt|wasn't|rang|came|went|who|knows|will|would|just\s\w+ed|and\s\w+\s(?:were|are|said|had))\b",
            after,
        )
        if determined:
            return False
        if finite or (introduced and not _BASE_VERB_AFTER.match(after)):
            return True
        opening = bool(_SENTENCE_START.search(before))
        return bool(_STRONG_AFTER.match(after)) or (
            expected and (opening or bool(_BY_OR_WITH.search(before))) and not _BASE_VERB_AFTER.match(after)
        )
    if (
        re.search(r"\b(?:its|it's|that's|thats|this is|im|i'm)\s$", before, re.IGNORECASE)
        and re.match(r"\s?[.,!?]|\s\(", after)
        and expected
    ):
        return True
    if introduced and not (("v" in reading and _OBJECT_AFTER.match(after)) or _NOUN_AFTER.match(after)):
        return True
    if determined and not (
        expected and re.search(r"\b(?:on|all|or|than|at|got)\s{1,3}$", before) and _STRONG_AFTER.match(after)
    ):
        return False
    if _STRONG_AFTER.match(after):
        return True
    if "v" in reading and (re.match(r"\s(?:was|is|has|had)\b", after) or re.match(r"'s\s[a-z]", after)):
        return True
    if (
        _BY_OR_WITH.search(before)
        and re.match(r"\s(?:was|is|had|has|just|did|never|were|always|who|would|could)\b", after)
        and not _NOUN_AFTER.match(after)
    ):
        return True
    if not expected:
        return False
    if "v" in reading and _OBJECT_AFTER.match(after):
        return False
    return not _NOUN_AFTER.match(after)


def reads_as_name(text: str, start: int, word: str, reading: str, *, expected: bool = False) -> bool:
    """Judge one mention: a word and where it starts in a text.

    ``reading`` says how the word reads otherwise (see ``name_words``).
    """
    end = start + len(word) - 2 if word.endswith("'s") else start + len(word)
    before, after = text[max(0, start - 28) : start], text[end : end + 40]
    shouted = (
        len(word) > 1 and word.isupper() and (before[-20:] + after[:20]).upper() == before[-20:] + after[:20]
    )
    if word[0].isupper() and not shouted:
        return _capital(before, after, reading, expected)
    return _lower(before, after, reading, expected)
