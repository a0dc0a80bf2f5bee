"""Layer 7, facts about a person: age, health, family and caring, belief, characteristics."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, GUESS, LEXICON, SUSPECT, Detector, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.recognisers.phrases import PhraseDetector
from whistle.model import IdentifierKind as Kind

_TENS = r"(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies)"
_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_SPELT = rf"(?:{_TENS}(?:[\s-]{_ONES})?|(?:six|seven|eigh|nine)teen|fifteen|fourteen|thirteen|eleven|twelve|ten|{_ONES})"
NUMBER = rf"(?:\d{{1,3}}|{_SPELT})"
_AGE_FIGURES = r"(?:1[4-9]|[2-9]\d)"
_SPELT_AGE = rf"(?:{_TENS}(?:[\s-]{_ONES})?|eighteen|nineteen|seventeen|sixteen)"
_PERSON_IS = (
    r"(?:i'?m|i\sam|he'?s|she'?s|he\sis|she\sis|he\swas|she\swas|they'?re|who'?s|who\sis|who\swas|who\sturned|turned|turning|turn|turns"
    r"|aged?|age\sof|is|was|only|just|barely|nearly|almost|not\syet|about|around|be|being)"
)
_NOT_AGE = (
    r"(?!\s?(?:%|per\s?cent|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?\s(?!old)|yrs?\s(?!old)|miles?|people|of\s(?:us|them|the|these)|staff|calls|patients|items|boxes"
    r"|appointments|coaches|claims|claimants|customers|pounds|quid|times|pages|degrees|other|more|beds|letters|parcels|cases|o'clock|pm|am|to\s\d|or\s\d|out\sof|in\s(?:a|the)\s(?:team|day|shift|week))|[.,:/-]?\d|\w|%|-\w)"
)

AGES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:i'?m|i\sam|i\swas|he'?s|she'?s|(?:he|she|who|they|lad|man|woman|girl|boy|lass|child|husband|wife|mother|father|son|daughter|[a-z]+)\s(?:is|was|turned|turns)|turned|turning|turn|aged?|only|nearly)\s(?:only\s|just\s|nearly\s|now\s|barely\s|almost\s)?(?P<age>{_SPELT_AGE}) (?=\s?[.,;!?)\n]|\s(?:and|when|then|with|last|next|in|on|the\sday|at|now|but|years)\b|\s?$|\s-)",
        Kind.AGE,
        because("could be an age"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<=[a-z]) ,\s (?P<age>{_SPELT_AGE}) (?=,|\.)",
        Kind.AGE,
        because("a number set off as an age is"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        r"(?m:^|[.!?]\s) (?P<age>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:one|two|three|four|five|six|seven|eight|nine)|\d\d)(?=\.\s) ",
        Kind.AGE,
        because("could be an age"),
        group="age",
        strength=GUESS,
    ),
    rule(
        r"(?<=[a-z.]) \s\((?P<age>\d{1,2}(?:\s(?:months|weeks|days))?)(?=[,)])",
        Kind.AGE,
        because("a number in brackets as an age is"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<![\w.]) (?P<age>{NUMBER}[\s-](?:months?|weeks?|days?)[\s-]olds?) (?!\w)",
        Kind.AGE,
        because("an age"),
        group="age",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?P<age>{NUMBER}) (?:[\s-]{{1,2}}(?:years?|yrs?|yr|y)[\s-]{{1,2}}olds? | \s?y/?o) (?!\w)",
        Kind.AGE,
        because("an age"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) (?:aged?|age\sof|ages) [\s:]{{1,3}}(?:about\s|around\s|just\s|only\s)? (?P<age>{NUMBER}) (?![\w%/])",
        Kind.AGE,
        because("an age"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) {_PERSON_IS}\s{{1,2}}(?:only\s|just\s|now\s|about\s|nearly\s|almost\s|coming\sup\s|already\s|still\s)? (?P<age>{_AGE_FIGURES}) {_NOT_AGE}",
        Kind.AGE,
        because("could be an age"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:i'?ll|he'?ll|she'?ll|i\swill|will|to)\s(?:turn|be)\s (?P<age>{_AGE_FIGURES}) {_NOT_AGE}",
        Kind.AGE,
        because("could be an age"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        r"(?<=[a-z]) ,\s (?P<age>1[4-9]|[2-9]\d) (?=,\s?[a-z]|\.\s|\s?\))",
        Kind.AGE,
        because("a number set off as an age is"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        r"(?<=[a-z]) \s\( (?P<age>1[4-9]|[2-9]\d) \)",
        Kind.AGE,
        because("a number in brackets as an age is"),
        group="age",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:in|into)\s(?:my|his|her|their)\s(?:early\s|mid[\s-]|late\s)? (?P<age>(?:early\s|mid[\s-]|late\s)?(?:{_TENS}|teens|\d0s)) (?!\w)",
        Kind.AGE,
        because("an age"),
        group=0,
    ),
    rule(
        r"(?<!\w) (?:birthday|my|his|her|their)\s(?P<age>(?:18|21|30|40|50|60|65|70|80)th)\s(?:birthday)? (?!\w)",
        Kind.AGE,
        because("a birthday"),
        group="age",
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?P<age>\w{2,12}th\sbirthday) (?!\w)",
        Kind.AGE,
        because("a birthday"),
        group="age",
    ),
    rule(
        rf"(?<!\w) (?P<age>{_TENS}(?:[\s-]{_ONES})?) (?=,?\s(?:years\sold|and\sI|next\s(?:year|month|birthday)|last\s(?:year|month|birthday)))",
        Kind.AGE,
        because("an age"),
        group="age",
        strength=SUSPECT,
    ),
)

_CHILD = r"(?:kids?|children|child|bairns?|weans?|sons?|daughters?|lads?|girls?|boys?|babies|baby|twins|triplets|toddlers?|newborn|grandchild(?:ren)?|grandkids?|step-?(?:son|daughter|kids|children))"
_KIN = rf"(?:{_CHILD}|husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?|mum|mam|mom|mother|dad|da|father|parents?|brother|sister|nan|nana|gran|granny|grandma|grandad|grandfather|grandmother|uncle|aunt|auntie|cousin|nephew|niece|in-laws|mother-in-law|father-in-law|ex-husband|ex-wife|ex)"
_WHOSE = r"(?:my|his|her|their|our|wor|me)"

FAMILY: tuple[Rule, ...] = (
    rule(
        rf"""(?<!\w) (?:{NUMBER}|a|both|young|small|little|disabled|autistic|teenage|baby|newborn)\s (?:young\s|small\s|little\s|teenage\s|disabled\s|grown-?up\s|school-age\s)?
            {_CHILD} (?:\s(?:under|over|aged|at)\s(?:the\sage\sof\s)?[\w-]{{1,12}}(?:\s(?:and|to)\s[\w-]{{1,10}})?)? (?!\w)""",
        Kind.FAMILY,
        because("says something of a family"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.match(r"(?:a|both)\s(?:lads?|girls?|boys?|child|kids?|baby)\b", m.group(), re.I)
            or re.match(r"(?:a|\w+)\s(?:lads|lad|girl|boy|girls|boys)$", m.group(), re.I)
            else (SUSPECT, because("says something of a family"))
        ),
    ),
    rule(
        rf"(?<!\w) {_WHOSE}\s(?:own\s|late\s|elderly\s|disabled\s|oldest\s|eldest\s|youngest\s|little\s|big\s|older\s|younger\s|poorly\s|sick\s|first\s|second\s)?{_KIN} (?:'s)? (?:\s(?:has|have|had|is|was|with|who\s(?:is|has|was|works?)|works?|worked|died|passed|got)\s[^.,;:!?\n()]{{2,60}})? (?!\w)",
        Kind.FAMILY,
        because("a relative and something about them"),
        strength=SUSPECT,
        check=lambda m: _kin(m),
    ),
    rule(
        rf"""(?<!\w) (?:i\s|he\s|she\s|who\s)?(?:care[sd]?\sfor|caring\sfor|look(?:s|ed|ing)?\safter|nurs(?:e|es|ed|ing))\s (?:{_WHOSE}|an?)\s [^.,;:!?\n()]{{3,50}} (?<!\s) (?!\w)""",
        Kind.FAMILY,
        because("caring for somebody"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("caring for somebody")) if re.search(_KIN, m.group(), re.I) else None
        ),
    ),
    rule(
        r"""(?<!\w) (?:single\s(?:mum|mam|mother|dad|father|parent)|lone\sparent|foster\s(?:carer|mum|mother|dad|father|child|children|parents?)|full[\s-]time\scarer|unpaid\scarer|young\scarer|carer'?s\s(?:leave|allowance)
            |(?:on\s)?(?:mat(?:ernity)?|paternity|adoption|bereavement|compassionate|shared\sparental)\s(?:leave|pay)|on\smaternity|school\srun|childcare|breast-?feeding|expecting(?:\sa\sbaby)?|widow(?:er|ed)?|divorced?|divorce|separated\sfrom|newly\smarried|just\smarried|got\smarried|honeymoon|orphan
            |buried\s(?:a|my|his|her)\s(?:husband|wife|son|daughter|child|mother|father|mum|dad|brother|sister)|mother\sof\s\w{2,10}|father\sof\s\w{2,10}|(?:mum|dad)\sof\s\w{2,10}|only\schild|step-?(?:mum|dad|mother|father)
            |adopted|fostering|custody\sof|nursery\spick-?up)(?!\w)""",
        Kind.FAMILY,
        because("says something of a family"),
    ),
    rule(
        r"(?m:^) [ ]{0,3}(?:\[[^\]\n]{3,30}\][ ])?(?:\d[\d/.,:\s-]{4,20}[ ]?-?[ ])? (?P<kin>(?:Mum|Mam|Mom|Dad|Nan|Nana|Gran|Grandma|Grandad|Sis|Bro|Auntie\s\w+|Wifey|Hubby|Babe|Love)(?:[ ][^\w\s:]{1,4})?) [ ]?: (?=[ ])",
        Kind.FAMILY,
        because("a relative who writes in a chat"),
        group="kin",
        exact_case=True,
    ),
)


FAMILY += (
    rule(
        r"(?<!\w) (?:sole\scar(?:e|er)\s(?:of|for)|caring\sresponsibilities|carer\sfor|caring\sfor|care[sd]?\sfor|look(?:s|ed|ing)?\safter|give\s(?:him|her)\s(?:his|her)\s(?:insulin|tablets|medication)|got|ha(?:ve|s))\s(?:my|his|her|their|our|an?)\s(?:own\s|elderly\s|disabled\s|sick\s|poorly\s|late\s|\w{2,10}'s\s)?"
        + _KIN
        + r"(?:'s\s(?:kids|children|boy|girl))?(?:\s(?:with|who\shas|from|on|every|at)\s[^.,;:!?\n()]{2,40})? (?!\w)",
        Kind.FAMILY,
        because("caring for somebody"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("caring for somebody"))
            if not re.match(r"(?:got|ha(?:ve|s))\s", m.group(), re.I)
            or re.search(r"\s(?:with|who|from|every)\s|'s\s", m.group())
            else None
        ),
    ),
    rule(
        r"(?<!\w) (?:(?:my|his|her)\s(?:mother|mum|dad|father)'s\s)?only\s(?:child|son|daughter) (?!\w)",
        Kind.FAMILY,
        because("says something of a family"),
    ),
    rule(
        r"(?<!\w) (?:related\sto|(?:is|was|he's|she's|being)\s(?:the\s|his\s|her\s|my\s)?(?:[\w]{2,14}'s\s)(?:sister|brother|cousin|nephew|niece|son|daughter|wife|husband|partner|boyfriend|girlfriend|fella|feller|mate|ex|mum|dad|uncle|auntie|aunt|in-law)) (?!\w)",
        Kind.FAMILY,
        because("a relative at work"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?:husband|wife|brother|sister|son|daughter|mother|father|mum|dad|mam|nan|baby|partner)\s(?:died|passed(?:\saway)?|left|is\sill|is\sdying|was\sdying|works\sthere|worked\sthere) (?!\w)",
        Kind.FAMILY,
        because("something about a relative"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:two|three|four|five|six|\d)\s(?:of\s(?:my|his|her)\sown|bairns|kids|weans|grandkids|grandchildren)(?:\s(?:in|at|under)\s[\w\s]{2,20})? (?!\w)",
        Kind.FAMILY,
        because("says something of a family"),
    ),
    rule(
        r"(?<!\w) (?:liv(?:e|es|ing)\s(?:alone|on\s(?:my|his|her)\sown|with\s(?:my|his|her|their)\s[a-z]{3,10})|moved\s(?:back\s)?in\swith\s(?:my|his|her)\s[a-z]{3,10}|(?:in|at)\s(?:my|his|her)\s(?:mum|mam|dad|nan|sister|brother|mother)'s) (?!\w)",
        Kind.FAMILY,
        because("whom somebody lives with"),
        strength=SUSPECT,
    ),
)


def _kin(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a relative only with something said about them, or of a kind that few have."""
    words = match.group()
    if re.search(r"\s(?:has|have|had|is|was|with|who|works?|worked|died|passed|got)\s", words, re.IGNORECASE):
        return SUSPECT, because("a relative and something about them")
    if re.search(
        r"twins|triplets|disabled|autistic|late\s|elderly|poorly|step|grand|nan|gran|fianc|ex\b|ex-|in-law|oldest|eldest|youngest|two|three",
        words,
        re.IGNORECASE,
    ):
        return SUSPECT, because("a relative that few have")
    return None


_STATE = r"(?:bad|broken|fractured|dodgy|gammy|new|artificial|false|prosthetic|bruised|swollen|burst|perforated|collapsed|torn|trapped|slipped|crushed|shattered|dislocated|sprained|severed|missing|glass|withered|fused|replacement|frozen|infected|burned|burnt|cracked)"
_BODY = r"(?:back|knees?|hips?|legs?|ankles?|foot|feet|shoulders?|arms?|wrists?|hands?|fingers?|thumbs?|neck|eyes?|ears?|skull|jaw|nose|ribs?|toes?|spine|elbows?|collar\s?bone|pelvis|appendix|spleen|kidneys?|liver|lungs?|bladder|bowel|hearing|retina|eardrum|cartilage|ligaments?|tendons?|disc|nerves?|chest|heart|tooth|teeth|discs?|vertebrae?|heel|shin|thigh|cheekbone)"

HEALTH: tuple[Rule, ...] = (
    rule(
        r"""(?<!\w) (?:done|did|put|hurt|bust|busted|knackered|slipped|wrecked|broke|broken|fractured|twisted|sprained|cut|crushed|trapped|burnt|burned|lost|dislocated|tore|torn|injured)\s
            (?:in\s)?(?:my|me|his|her|their|the|a)\s(?:left\s|right\s|lower\s|own\s|bad\s)?
            (?:back|knee|knees|hip|leg|legs|ankle|foot|feet|shoulder|shoulders|arm|wrist|hand|hands|finger|fingers|thumb|neck|nerves|eye|eyes|head|ribs?|toe|toes|hearing|sight|voice|baby|spine|elbow|collarbone)(?:\s(?:in|out))? (?!\w)""",
        Kind.HEALTH,
        because("an injury"),
    ),
    rule(
        r"""(?<!\w) (?:my|me|his|her|their)\s (?P<part>(?:bad\s|dodgy\s|gammy\s|left\s|right\s|high\s)?(?:back|knee|knees|hip|shoulder|heart|nerves|lungs|chest|eyesight|hearing|asthma|blood\spressure|mental\shealth|condition|illness|diagnosis|operation|tablets|medication|meds|insulin|scan|biopsy|surgery))
            \s(?:is|are|was|were|has|had|went|gone|came|comes|started|starts|gave|gives|got|problems?|trouble|pain|flares?|flared|condition|attack)(?:\s(?:shot|bad|worse|knackered|out|gone|back|up))? (?!\w)""",
        Kind.HEALTH,
        because("says something of somebody's health"),
        strength=SUSPECT,
    ),
    rule(
        r"""(?<!\w) (?:signed\soff|off\s(?:sick|ill|work)|went\s(?:off\s)?sick|been\soff|on\slong[\s-]term\ssick(?:ness)?|long[\s-]term\ssick|off\son\sthe\ssick|phased\sreturn|sick\sleave)
            (?:\s(?:with|for|because\sof|due\sto|on)\s(?:[a-z-]{2,15}\s){0,3}[a-z-]{3,15})? (?!\w)""",
        Kind.HEALTH,
        because("absence for health"),
    ),
    rule(
        r"""(?<!\w) (?:diagnosed\swith|diagnosis\sof|treated\sfor|treatment\sfor|suffer(?:s|ed|ing)?\s(?:from|with)|operation\son|surgery\son|surgery\sfor|tablets\sfor|medication\sfor|recover(?:s|ed|ing)?\sfrom|allergic\sto|allergy\sto|allergies\sto)\s
            (?P<what>(?:a|an|the|my|his|her)?\s?[a-z'-]{3,25}(?:\s(?!and\b|but\b|because\b|so\b|when\b|after\b|in\b|at\b|i\b|he\b|she\b)[a-z'-]{3,20}){0,3}) (?!\w)""",
        Kind.HEALTH,
        because("what somebody is treated for"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:an?\s|my\s|his\s|her\s|their\s|me\s)?{_STATE}\s(?:left\s|right\s|lower\s)?{_BODY} (?!\w)",
        Kind.HEALTH,
        because("an injury or ailment"),
        check=lambda m: (
            None
            if re.search(
                r"(?:new|bad|false|missing)\s(?:hand|hands|eye|eyes|head|face|blood)$", m.group(), re.I
            )
            else (SUSPECT, because("an injury or ailment"))
        ),
    ),
    rule(
        rf"(?<!\w) (?:my|his|her|their|me)\s{_BODY}(?:'s|\sis|\swas|\swere|\sare)\s(?:been\s)?(?:pinned|broken|shot|bandaged|in\s(?:a\s)?(?:plaster|cast|sling|bits|agony)|bad|gone|knackered|killing|fused|shattered|amputated|missing|strapped|swollen|trapped|crushed|burnt) (?!\w)",
        Kind.HEALTH,
        because("an injury or ailment"),
    ),
    rule(
        r"(?<!\w) (?:had|having|has|have|suffered|after|took|recovering\sfrom)\s(?:an?|another|his|her|my|two|three|the)\s(?:mild\s|minor\s|massive\s|small\s|big\s|bad\s|suspected\s|second\s|first\s)?(?:stroke|fit|seizure|heart\sattack|fall|breakdown|bleed|miscarriage|relapse|transplant|bypass|stent|biopsy|hysterectomy|mastectomy|nosebleed|turn|funny\sturn|asthma\sattack|panic\sattack|operation|blackout|breast\soff|leg\soff|hip\sdone|knee\sdone|baby|hypo) (?!\w|\s(?:out|down|up|to|of|at|for)\b)",
        Kind.HEALTH,
        because("an attack, fall or operation"),
    ),
    rule(
        r"(?<!\w) (?:collapsed|fainted|passed\sout|was\ssectioned|sectioned|been\ssectioned|overdosed|tried\sto\s(?:kill|hang)\s(?:herself|himself|themselves|myself)|took\s(?:his|her)\sown\slife|(?:killed|hanged|hung|cut|harmed|burned|burnt)\s(?:herself|himself|themselves|myself)|lost\sthe\sbaby|lost\s(?:a|his|her|my)\s(?:leg|arm|finger|fingers|hand|foot|eye|toe|spleen|kidney|baby)|uses\soxygen|on\soxygen|wears?\sa\s(?:wig|pad|brace|hearing\said|patch|colostomy\sbag)|months\sgone|weeks\sgone|expecting|(?:been\s)?dry\ssince\s\d{4}|sober\ssince|in\srecovery|drink\sproblem|drinking\sproblem|gambling\sproblem|profoundly\sdeaf|partially\sdeaf|deaf\sin\sone\sear|sleep\sparalysis|(?:my|his|her|me)\snerves|blood\sgroup|terminally\sill|terminal|life\ssupport|in\sa\scoma|palliative|end\sof\slife\scare|bed-?bound|housebound|(?:both|one)\slegs?\soff)(?!\w)",
        Kind.HEALTH,
        because("says something of somebody's health"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) [a-z]{3,20}(?:itis|osis|aemia|emia|algia|ectomy|opathy|plegia|oma|azepam|olol|pril|sartan|statin|oxetine|ipramine|azole|mycin|cillin|idone|apine|prazole|phobia)(?:\s(?:syndrome|disease|disorder))? (?!\w)",
        Kind.HEALTH,
        because("formed as illnesses and medicines are"),
        check=lambda m: (
            None
            if m.group().lower()
            in (
                "diploma",
                "aroma",
                "coma",
                "april",
                "oklahoma",
                "emphasis",
                "diagnosis",
                "prognosis",
                "osmosis",
                "hypnosis",
                "mosaic",
                "roma",
                "soma",
                "kidnapine",
                "sonoma",
                "tacoma",
            )
            else (SUSPECT, because("formed as illnesses and medicines are"))
        ),
    ),
    rule(
        r"(?<!\w) (?:[A-Z][a-z]{2,15}(?:'s)?\s(?:[a-z]{3,15}\s)?|[a-z]{4,16}\s){0,1} (?:syndrome|disease|disorder|dystrophy|palsy|sclerosis|impairment|cancer|transplant|infection|allergy|intolerance|phobia) (?!\w)",
        Kind.HEALTH,
        because("an illness"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:one[\s-]handed|one[\s-]armed|one[\s-]eyed|blind\sin|deaf\sin|hard\sof\shearing|can'?t\shear\sin|lip[\s-]reads?|uses?\s(?:a\s)?(?:wheelchair|crutches|frame|stick|cane)|on\scrutches|on\santidepressants|on\s(?:beta\sblockers|tablets|medication)|weeks?\spregnant|months?\spregnant|loss\sof\svision|lost\s(?:the\ssight|vision))(?:\s(?:one|his|her|my|the|left|right)\s(?:left\s|right\s)?(?:ear|eye|eyes|ears))? (?!\w)",
        Kind.HEALTH,
        because("says something of somebody's health"),
    ),
)


def _belief(text: str, start: int, end: int) -> bool:
    """Leave out figures of speech ("devout hope", "church mice") and streets ("Church Lane")."""
    after = text[end : end + 14]
    if re.match(r"\s(?:Street|Road|Lane|Hill|View|Close|Row|Avenue|Terrace|Way|Park|Gardens|Walk)\b", after):
        return False
    if text[start:end].lower() in ("fasting", "temple", "convert", "orthodox", "chapel", "tory"):
        return (
            bool(
                re.search(
                    r"\b(?:to|at|in|the|a|is|was|am|my|his|her|their|our)\s$", text[max(0, start - 8) : start]
                )
            )
            or text[start].isupper()
        )
    return True


def _characteristic(text: str, start: int, end: int) -> bool:
    """Leave out nationalities that are part of a name, an institution or a thing to eat."""
    word, after = text[start:end], text[end : end + 20]
    if re.match(
        r"\s(?:Government|government|court|Court|Parliament|State|Bank|authorities|law|press|embassy|Channel|window|windows|food|restaurant|takeaway|toast|breakfast|polish)\b",
        after,
    ):
        return False
    if word in (
        "Black",
        "Polish",
        "Roma",
        "Traveller",
        "Czech",
        "French",
        "Turkish",
        "Indian",
        "Chinese",
    ) and re.match(r"\s(?:Friday|Country|Lives|Sea|House|Cat|Swan)", after):
        return False
    return not (
        word == "Black"
        and not re.match(
            r"\s(?:man|woman|people|person|staff|colleague|lad|girl|and|British|African|Caribbean|worker|nurse|guy|employee|member)",
            after,
        )
    )


def _from_country(match: re.Match[str]) -> tuple[int, Why] | None:
    if match.group("where").lower() in lexicon.world_places():
        return FORM, because("where somebody comes from")
    return None


ORIGIN: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:(?:originally|comes?|came)\s)?from\s(?P<where>[A-Z][a-z]{3,14}(?:\s[A-Z][a-z]{3,14})?) (?!\w)",
        Kind.PROTECTED,
        because("where somebody comes from"),
        exact_case=True,
        check=_from_country,
    ),
    rule(
        r"(?<!\w) (?:(?:he|she|who|I|i|they|only)\s)?(?:speaks?|spoke|talks?\sin|fluent\sin|interpret(?:s|ed|er)?\s(?:from|for)?)\s(?:only\s|fluent\s|good\s|no\s|little\s|some\s)?[A-Z][a-z]{3,12}(?:\sand\s[A-Z][a-z]{3,12})? (?!\w)",
        Kind.PROTECTED,
        because("a language"),
        exact_case=True,
        strength=SUSPECT,
        check=lambda m: (
            None if m.group().split()[-1] in ("Up", "English") else (SUSPECT, because("a language"))
        ),
    ),
    rule(
        r"(?<!\w) (?:settled\sstatus|pre-settled\sstatus|(?:spouse|work|student|skilled\sworker|health\sand\scare)\svisa|(?:on|under)\sa\svisa|visa|leave\sto\sremain|asylum|undocumented|no\spapers|certificate\sof\ssponsorship|sponsorship)(?!\w)",
        Kind.PROTECTED,
        because("says something of somebody's right to stay"),
        strength=SUSPECT,
    ),
)


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    return (
        PatternDetector("age", "quasi", AGES),
        PatternDetector("family and caring", "quasi", FAMILY),
        PatternDetector("health", "quasi", HEALTH),
        PatternDetector("origin and language", "quasi", ORIGIN),
        PhraseDetector(
            "health words",
            "quasi",
            Kind.HEALTH,
            because("a condition, symptom or treatment"),
            lexicon.lines("health.txt"),
            strength=FORM - 20,
        ),
        PhraseDetector(
            "beliefs",
            "quasi",
            Kind.BELIEF,
            because("a faith or belief"),
            lexicon.lines("beliefs.txt"),
            _belief,
            LEXICON + 5,
        ),
        PhraseDetector(
            "characteristics",
            "quasi",
            Kind.PROTECTED,
            because("a nationality, language or characteristic"),
            lexicon.lines("protected.txt"),
            _characteristic,
            LEXICON + 5,
        ),
    )
