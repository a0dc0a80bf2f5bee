"""Layer 7, wide rules for whole accounts: numbers of people, terms, hours, places, belongings.

In a judgment or a letter these patterns would mark every second line. An account (see ``is_account``) tells
of few people and of one place, and there they are mostly what would lead to them.
"""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from collections.abc import Sequence

from whistle.identifiers import lexicon
from whistle.identifiers.finding import GUESS, Detector, because
from whistle.identifiers.recognisers.accounts import InAccounts
from whistle.identifiers.recognisers.facts import NUMBER
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind

_WEAK = GUESS - 8
"""Whatever says the same more exactly keeps its letters."""


def any_word(*classes: str) -> str:
    """Return a pattern for any word of some classes of clause_words.txt, the longest first.

    For patterns that ignore case. The words stand in groups by their first letter, whose two cases are
    spelled out: only so does the matcher pass a whole group over without trying its words one by one.
    """
    table = lexicon.classes("clause_words.txt")
    words = sorted({w for name in classes for w in table[name]}, key=lambda w: (-len(w), w))
    groups: dict[str, list[str]] = {}
    for word in words:
        rest = re.escape(word[1:]).replace(r"\-", r"[\s-]?").replace(r"\ ", r"\s")
        groups.setdefault(word[0], []).append(rest)
    return "(?:" + "|".join(_group(first, rests) for first, rests in groups.items()) + ")"


_SAME = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
"""What else a pattern that ignores case takes for a letter: dotted and dotless i, the kelvin sign, long s."""


def _group(first: str, rests: Sequence[str]) -> str:
    letters = "".join(sorted({first, first.upper()})) + _SAME.get(first, "")
    return f"(?-i:[{letters}])(?:{'|'.join(rests)})"


_COUNT = rf"(?:{NUMBER}|a\sdozen|half\sa\sdozen|a\scouple|wan|twa|fower)"
_MANY = rf"(?!(?:one|wan|1)\b){_COUNT}"
_STOP = r"(?:and|an'|but|lol|haha|was|were|is|are|wis|because|cos|so|when|while|until|till|if|then|which|who|said|says|told|asked|i|he|she|it|they|we|you)"
_WORD = rf"(?:(?!{_STOP}\b)[\w'&/-]{{1,18}})"
_MORE = rf"(?:\s{_WORD}){{0,5}}"
_TAIL = rf"(?:\s{_WORD}){{1,5}}"
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|miles?|pounds|quid|pence|per\s?cent|percent|pages?|things?|words?|times|seconds?|o'clock|pm|am|feet|foot|degrees|copies|calls?|emails?|letters?|questions?|goes|sides?|ways|reasons?|sentences?|lines)"
_PEOPLE = (
    r"(?:people|folk|staff|women|men|girls|boys|lads|lasses|children|bairns|residents|patients|prisoners|passengers|babies|pupils|beds|heads|bodies|witnesses|strangers|others|casuals|temps|locums"
    r"|starters|leavers|agency|trained|qualified|untrained|permanent|bank|wards|theatres|floors|families|cases|clients|claimants|customers|tenants|households|units|[a-z]{2,12}(?:ers|ors|ants|ists|ees|ians|mates|hands|women|men))"
)

NUMBERS_OF_PEOPLE: tuple[Rule, ...] = (
    rule(
        rf"(?<![\w.,£$€/-]) {_MANY}\s(?:of\s(?:us|them|those|whom|wuz|my|the)|left|short|down|vacant|agency|trained|qualified|on|off)\b(?!\s(?:an'|it)) (?!\s(?:january|february|march|april|may|june|july|august|september|october|november|december)) {_MORE} (?!\w)",
        Kind.TEAM_SIZE, because("a number of people"), strength=_WEAK,
    ),
    rule(
        rf"(?<![\w.,£$€/:-]) {_MANY}\s(?:and\s(?:an?|one|two|three|four)\s[a-z]{{3,14}}|(?:[a-z'-]{{2,14}}\s){{0,2}}{_PEOPLE}) (?:\s(?:and|for|to|on|off|in|at|from|under|of|with|with\sno|between)\s(?:{_COUNT}\s)?{_WORD}(?:\s{_WORD}){{0,3}})? (?!\w)",
        Kind.TEAM_SIZE, because("a number of people"), strength=_WEAK,
    ),
    rule(
        rf"(?<!\w) (?:we|they|us|there|it|team|section|shift|ward|office|staff|down|above|below|under|over|than|least|most|about|only|now|just|barely|establishment|number|that's|there's|theres|left) (?:'re|\s(?:were|was|wis|are|is|had|have|of|to|now|only|just|about|at|be|being|been))* \s (?P<n>{_MANY} (?:\s(?:and\s)?{_WORD}){{0,3}}?) (?=\s?[.,;:!?)\n]|\s(?:when|where|before|and|but|now|if|then)\b|$)",
        Kind.TEAM_SIZE, because("a number of people"), group="n", strength=_WEAK,
        check=lambda m: None if re.search(rf"\b{_UNIT}\b|\d[:.]\d", m.group("n"), re.I) else (_WEAK, because("a number of people")),
    ),
    rule(
        rf"(?<!\w) (?:half|most|all\sbut\s\w+|a\sthird|a\squarter|two[\s-]thirds|three[\s-]quarters|both|the\srest|the\swhole|the\sother)\s(?:of\s)?(?:us|them|(?:(?:the|my|our|that)\s)?(?:old\s|whole\s|entire\s|day\s|night\s)?(?:team|shift|staff|section|ward|office|{_COUNT}|class|intake|cohort|department|rota)) (?:\sof\s(?:{_COUNT}|us|them))? (?!\w)",
        Kind.TEAM_SIZE, because("a share of a group"), strength=_WEAK,
    ),
    rule(
        rf"(?<!\w) (?:alone|on\s(?:my|his|her|their)\sown|single[\s-]handed|by\s(?:myself|himself|herself))\s(?:with|for|on|in|covering)\s{_WORD}{_MORE} (?!\w)",
        Kind.TEAM_SIZE, because("alone with so many"), strength=_WEAK,
    ),
    rule(rf"(?<![\w.,£$€/:-]) {_COUNT}\s[a-z]{{3,14}}\s(?:for|to|per|between)\s{_COUNT}(?:\s(?!{_UNIT}\b){_WORD})? (?!\w)|(?<!\w)(?:just\s)?the\s(?:two|three|four|five|six)\sof\s(?:us|them)|(?<!\w)(?:two|three|four|half\sa|a)\sdozen(?:\sof\s(?:us|them))?|(?<!\w)(?:down|short\sby|short|up)\s{_MANY}(?=\s?[.,;:!?\n]|\ssince|\son\s)|(?<!\w)a\s(?:team|crew|staff|shift|gang|ward|branch|office)\sof\s{_COUNT}\s(?:became|went|is|was|to|down)\s(?:to\s|now\s)?{_COUNT} (?!\w|\s(?:percent|o'clock))", Kind.TEAM_SIZE, because("a number of people"), strength=_WEAK),
    rule(rf"(?:^|[.!?\n]\s{{1,3}}) (?P<n>{_MANY})\s(?:have|has|had|signed|left|walked|heard|came|went|stayed|resigned|quit|died|saw|voted|refused|were|are)\b", Kind.TEAM_SIZE, because("a number of people"), group="n", strength=_WEAK),
    rule(rf"(?<!\w) (?:lost|lose|supervise[sd]?|manage[sd]?|line[\s-]manage[sd]?|train(?:ed|s)?|teach(?:es)?|taught|cover(?:ed|s|ing)?|look(?:ed|s)?\safter|run|ran|share[sd]?\swith|between|just|only)\s(?P<n>{_MANY}(?:\s(?:of\s(?:us|them)|people|staff))?) (?=\s?[.,;:!?)\n]|\s(?:in|on|at|of|this|last|since|and|from)\b)", Kind.TEAM_SIZE, because("a number of people"), group="n", strength=_WEAK,
         check=lambda m: None if re.match(rf"\s?(?:of\s)?(?:in|and|on|at)?\s?{_UNIT}\b", m.string[m.end() : m.end() + 14], re.I) else (_WEAK, because("a number of people"))),
    rule(rf"(?<!\w) (?:{_COUNT}|\d{{2}})[\s-]odd(?:\s(?:of\s(?:us|them)|{_PEOPLE}))? (?!\w)|(?<!\w)(?:me|myself|him|her)\sand\s(?:one|two|three|{_COUNT})\s(?:other|others|more|of\sthem|lads|lasses|girls|agency){_MORE} (?!\w)", Kind.TEAM_SIZE, because("a number of people"), strength=_WEAK),
    rule(
        rf"(?<!\w) {_MANY}[\s-](?:person|man|woman|strong|bed|bedded|desk|lane|man)\s[a-z]{{3,14}} (?!\w)",
        Kind.TEAM_SIZE, because("the size of a group"), strength=_WEAK,
    ),
)  # fmt: skip

_SPAN = rf"(?:{_COUNT}(?:\sand\sa\s(?:half|bit))?|donkey's|many|several)\s(?:odd\s|good\s|long\s|solid\s)?(?:years?|yrs?|yr)(?:'(?=\s))?"
TERMS: tuple[Rule, ...] = (
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:for|nearly|almost|over|about|coming\sup\s(?:to|for)|getting\son\sfor|going\son|the\sbest\spart\sof|the\slast|the\spast|all\sof|some)\s){{0,2}}{_SPAN} (?!\w|\s(?:old|ago|later|of\sage|before|earlier)|-old) (?:\s(?:in|at|on|with|as|a|an|of|here|there|this|come|past|now|service|next|since|under|behind|for|doing|working){_MORE})?",
        Kind.TENURE, because("a term of years"), strength=_WEAK,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:for|nearly|only|just|barely|newly\squalified,?)\s){{0,2}}{_COUNT}\s(?:weeks?|months?|wks?|days|shifts)\s(?:in|into|here|there|out\sof|off|on|qualified|trained|with|from|old\sin|at|under|before|short)\b{_MORE} (?!\w)",
        Kind.TENURE, because("a term"), strength=_WEAK,
    ),
    rule(
        r"(?<!\w) (?:ever\s)?since\s(?:(?:i|we|it|he|she|they|ma|my|the|her|his|before|leaving|school|day|'?\d\d|eighty|ninety|nineteen|two\sthousand)\b)(?:\s[\w'-]{1,16}){0,8}? (?=\s?[.,;:!?)\n]|\s(?:and|but|so|because)\b|$)",
        Kind.TENURE, because("since when"), strength=_WEAK,
    ),
    rule(
        rf"(?<!\w) (?:(?:all|most\sof)\s(?:my|his|her)\s(?:working\s)?life|man\sand\sboy|from\sday\sone|straight\s(?:from|out\sof)\sschool|newly\squalified|since\sschool|(?:my|his|her|their)\s(?:first|second|third|fourth|fifth|sixth|last)\s(?:day|week|shift|month|year|night)|(?<=,\s){_COUNT}\s(?:here|there)|(?:a|one)\sweek\s(?:in|into\sthe\sjob)|(?:joined|started|qualified|transferred)\s(?:only\s|just\s)?(?:{_COUNT}\s(?:days|weeks|months|years)|the\s(?:week|month|year|day|same)|in|last|that|at){_MORE}) (?!\w)",
        Kind.TENURE, because("since when"), strength=_WEAK,
    ),
)  # fmt: skip

_HOUR = rf"(?:\d{{1,2}}(?:[.:]\d\d)?|{NUMBER}|half\s(?:past\s)?\w{{3,6}}|quarter\s(?:past|to)\s\w{{3,6}}|midnight|midday|noon)(?:\s?(?:am|pm))?"
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|weekdays?|weekends?)"
)
_TURN = r"(?:nights?|days?|earl(?:y|ies)|lates?|backs?|fronts?|twilights?|mornings?|afternoons?|evenings?|weekends?|long\sdays?|half\snights|sleep-?ins?|doubles?|splits?)"
HOURS: tuple[Rule, ...] = (
    rule(rf"(?<![\w:.,]) {_HOUR}\s?(?:to|till|til|until|while|-)\s?{_HOUR} (?!\w|[:.]\d|\s(?:per|years|people|of|minutes|weeks|months|days|years)) (?:[\s,]{{1,2}}(?:and\s)?(?:every|{_DAY}|mostly|shift|shifts)(?:\s{_WORD}){{0,3}})?", Kind.TIME, because("working hours"), strength=_WEAK,
         check=lambda m: None if re.fullmatch(r"\d+\s?-\s?\d+|one (?:to|till) one", m.group(), re.I) else (_WEAK, because("working hours"))),
    rule(rf"(?<!\w) (?:every|each|alternate)\s(?:other\s|second\s|third\s)?(?:week|{_DAY}|night|fortnight)(?:\s(?:in|and|out\sof){_MORE})? (?!\w)", Kind.TIME, because("working days"), strength=_WEAK),
    rule(rf"(?<!\w) {_COUNT}\s(?:nights?|days?|weeks?|shifts?|lates|earlies|weekends?)\son\s?,?\s(?:and\s|then\s)?{_COUNT}\s(?:(?:nights?|days?|weeks?)\s)?off (?!\w)", Kind.TIME, because("a shift"), strength=_WEAK),
    rule(rf"(?<!\w) {_COUNT}\s(?:weekends?|days?|nights?|mornings?|evenings?|shifts|afternoons)\s(?:in|out\sof|a|on|per|off)\s(?:{_COUNT}|the|week|fortnight|month)(?:\s{_WORD}){{0,2}} (?!\w)", Kind.TIME, because("working days"), strength=_WEAK),
    rule(rf"(?<!\w) (?:mostly\s|always\s|only\s|straight\s|permanent\s|regular\s|full[\s-]time\s|part[\s-]time\s|on\s|onto\s|(?:do|does|did|work|works|worked|doing|working|dae)\s){{1,3}}(?:the\s)?{_TURN}\b(?!\s(?:ago|before|later|off\sthe|she|he|of\b)) (?:\s(?:and|to|only|on|all|in|{_DAY}){_MORE})? (?!\w)", Kind.TIME, because("a shift"), strength=_WEAK),
    rule(r"(?<![\w']) (?:Nights|Earlies|Lates|Backs|Days|Twilights|Mornings|Evenings|Weekends)(?:,?\s(?:and|or)\s[^.;:!?\n]{3,40})? (?=[.,;:]|\n)", Kind.TIME, because("a shift"), exact_case=True, strength=_WEAK),
    rule(rf"(?<!\w) (?:back|front|first|second)\shalf\s{_TURN} (?!\w)", Kind.TIME, because("a shift"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:{_COUNT}|\w+)[\s-]day\sfortnight|compressed\s(?:hours|week|fortnight)|flexi(?:time|ble\s(?:hours|working))|job[\s-]share|hot[\s-]desk(?:ing)?|on[\s-]call(?:\sfrom\shome)?|split\sshifts?|annualised\shours|zero[\s-]hours?|condensed\s(?:hours|week)|rest\sdays?|term[\s-]time{_MORE}|bank\sshifts?|the\s(?:early|late|night|day|back|swing|graveyard|twilight)\s(?:shift|turn|desk|run|crew|watch)) (?!\w)", Kind.TIME, because("a shift"), strength=_WEAK),
    rule(rf"(?<!\w) (?:finish(?:es)?|start(?:s)?|clock(?:s)?\s(?:on|off|in|out)|knock(?:s)?\soff|leave(?:s)?)\sat\s{_HOUR} (?!\w)", Kind.TIME, because("working hours"), strength=_WEAK),
    rule(rf"(?<!\w) {_DAY}\s(?:to|till|until|through|and|-)\s(?:alternate\s|every\s)?{_DAY}(?:,?\s{_HOUR}\s?(?:to|-|till)\s?{_HOUR})? (?!\w)", Kind.TIME, because("working days"), strength=_WEAK),
    rule(r"(?<!\w) (?:put|moved|moving|switched|stuck|shoved|took)\s(?:me|him|her|us|them)\s(?:off|on|onto|to)\s(?P<w>(?:the\s|a\s)?[\w'-]{3,14}(?:\s(?:and\s)?[\w'-]{3,14}){0,3}) (?=\s?[.,;:!?)\n]|\s(?:because|so|but|when|after|again|since)\b)", Kind.TIME, because("what somebody was put on"), group="w", strength=_WEAK),
)  # fmt: skip

_MODS = r"(?:(?!(?:and|or|the|a|to|of|in|on|at|by|for|was|is|were|are|had|has|that|who|which|said|i|he|she|it|we|they|same|other|next|whole|every|this)\b)[\w'&-]{2,15}\s)"
_BESIDE = r"(?:by|near|nearest|behind|under|beneath|above|below|over|beside|with|opposite|outside|next\sto|off|between|at\sthe\sback\sof|in\sfront\sof|closest\sto|round\sfrom)"
SPOTS: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:the|a|an|my|his|her|our|their|that|this)\s{_MODS}{{1,3}}{any_word('places')}(?:\s(?:\d{{1,3}}[a-z]?|{NUMBER}|[A-H]))? (?:,?\s{_BESIDE}\s(?:the\s|a\s|my\s|his\s|her\s|our\s)?[\w'-]{{2,16}}(?:\s(?!{_STOP}\b)[\w'-]{{2,16}}){{0,2}})? (?!\w)",
        Kind.DETAIL, because("one place in a building"), strength=_WEAK,
    ),
    rule(
        rf"(?<!\w) (?:the|a|an|my|his|her|our)\s{any_word('places')}\s{_BESIDE}\s(?:the\s|a\s|my\s|his\s|her\s|our\s)?[\w'-]{{2,16}}(?:\s(?!{_STOP}\b)[\w'-]{{2,16}}){{0,2}} (?!\w)",
        Kind.DETAIL, because("one place in a building"), strength=_WEAK,
    ),
    rule(rf"(?<!\w) (?:in|on|at|by|to|into|from|outside|near|under|off|through|behind|past|round|tae)\s(?P<spot>(?:the|our|his|her|my)\s{any_word('bare places')}) (?!\w)", Kind.DETAIL, because("one place in a building"), group="spot", strength=_WEAK),
    rule(rf"(?<![\w-]) (?:(?:[a-z]{{3,14}}|[A-Z][a-z]{{2,14}})\s)?{any_word('places')}s?\s(?:no\.?\s)?(?:\d{{1,4}}(?:\.\d{{1,3}})?[a-z]?|[A-Z]\d{{0,3}}|[a-h](?=[\s,.]))(?:,\s(?:[a-z]{{3,10}}\s)?{any_word('places')}\s\d{{1,3}})? (?!\w|[.:]\d) (?:\s(?:by|near|at|under)\s(?:the\s)?[a-z]{{3,14}})?", Kind.DETAIL, because("one place in a building"), strength=_WEAK),
    rule(rf"(?<!\w) (?P<spot>(?:by|behind|beside|under|underneath|next\sto|near|opposite|against|round|outside|past|in\sfront\sof|on\stop\sof)\s(?:the|our|his|her|my|that)\s(?:[a-z'-]{{2,12}}\s){{0,2}}{any_word('fixtures', 'places')}) (?!\w)", Kind.DETAIL, because("one place in a building"), group="spot", strength=_WEAK),
    rule(rf"(?<!\w) (?:the|a)\s(?:far|near|back|front|top|bottom|other|dark|quiet|north|south|east|west)\s(?:end|side|corner|half|bit)\sof\s(?:the\s)?[\w'-]{{2,14}}(?:\s(?:\d{{1,3}}|[A-H]|{any_word('places')}))? (?!\w)|(?<!\w)(?:in|outside)\sthe\s(?:ladies|gents|loos?|toilets|disabled\stoilet)'?(?:\s(?:on|by|near){_TAIL})? (?!\w)", Kind.DETAIL, because("one place in a building"), strength=_WEAK),
    rule(rf"(?<!\w) the\s(?:one|seat|table|chair|spot|place|end|bit)\s{_BESIDE}\s(?:the\s|a\s)?[\w'-]{{2,16}}(?:\s(?!{_STOP}\b)[\w'-]{{2,16}}){{0,2}} (?!\w)", Kind.DETAIL, because("one place in a building"), strength=_WEAK),
    rule(r"(?<!\w) (?:in|on|at|by|to|running|covering|cover)\s(?P<spot>recovery|resus|triage|theatre|reception|outpatients|a\s?&\s?e|itu|icu|hdu|maternity|dispatch|goods[\s-]?in|packing|inbound|outbound|stores|dispensary|pharmacy|x-ray|chemo|post-op|admissions|day\sroom) (?!\w)", Kind.DETAIL, because("one place in a building"), group="spot", strength=_WEAK),
)  # fmt: skip

_KIN = any_word("kin")
_KIN_MODS = r"(?:(?:own|late|eldest|oldest|youngest|elderly|disabled|sick|poorly|wee|little|big|older|younger|only|first|second|new|three|two|four|five|six|twin|baby|half|step|foster|adopted|autistic|dear|old|auld|ex|twa)\s)"
FAMILY: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:my|his|her|their|our|ma|me|wor|\w+'s)\s{_KIN_MODS}{{0,2}}{_KIN}(?:'s)? (?!\w) (?:,?\s(?:with|who|whose|has|had|is|was|at|in|from|on|works?|lives?|did|died|drowned|goes|can't|cannot|got|who's|needs?|suffers?)\b(?:\s[\w'-]{{1,16}}){{0,8}}?(?=\s?[.,;:!?)\n]|\s(?:and|but|so|because)\b|$))?", Kind.FAMILY, because("a relative"), strength=_WEAK,
         check=lambda m: None if re.fullmatch(r"(?:my|his|her|their|our|ma|me)\s(?:own\s)?(?:wife|husband|partner|mum|mam|mother|dad|father|daughter|son|sister|brother|family|kids|children|parents|boy|girl|lad|lass|missus|ma|da|mammy|dochter|nan|niece|nephew|baby|child|girlfriend|boyfriend)(?:'s)?", m.group(), re.I) else (_WEAK, because("a relative"))),
    rule(rf"(?<!\w) (?:an?\s|{_COUNT}\s|the\s)?(?:single\s|lone\s|proud\s|new\s|working\s){{0,2}}(?:mum|mam|dad|mother|father|parent|carer|guardian|eldest|youngest|oldest|widow|widower|grandmother|grandfather|nan|wife|husband|son|daughter|child|sister|brother)\s(?:of|to)\s(?:(?:the|a|one\sof)\s)?{_WORD}(?:\s{_WORD}){{0,3}} (?!\w)", Kind.FAMILY, because("a relative"), strength=_WEAK),
    rule(rf"(?<!\w) (?:{_COUNT}|twin|triplet)\s(?:grown[\s-]up\s|young\s|wee\s|little\s|small\s|adult\s)?(?:girls|boys|children|kids|bairns|weans|sons|daughters|brothers|sisters|grandchildren|grandkids|babies|wee\sones|lads|twins){_MORE}(?:\sand\s{_COUNT}{_TAIL})? (?!\w)", Kind.FAMILY, because("children"), strength=_WEAK),
    rule(rf"(?<!\w) (?:married|mairrit|engaged|related|promised|wed)\s(?:to|on|onto|tae|with)\s(?:an?\s|the\s|one\sof\s)?{_WORD}(?:\s{_WORD}){{0,4}} (?!\w)", Kind.FAMILY, because("whom somebody is married to"), strength=_WEAK),
    rule(r"(?<!\w) (?:our\s(?:kid|lass|lad|young\sun)|wor\slass|the\s(?:wife|missus|husband|hubby|kids|bairns|weans|wee\sman)|triplets|twins|newborn) (?!\w)", Kind.FAMILY, because("a relative"), strength=_WEAK),
    rule(r"(?<![\w']) (?:Mum|Mam|Dad|Nan|Nana|Nain|Taid|Gran|Granny|Grandad|Granddad|Grandma|Grandpa|Mammy|Mummy|Daddy|Auntie)(?:\sand\s(?:Dad|Mum|Mam))? (?![\w])", Kind.FAMILY, because("a relative"), exact_case=True, strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:i|he|she|we)\s)?(?:lost|buried|nursed|fostered?|adopted)\s(?:my|his|her|their|a|our)\s(?:own\s)?{_KIN}{_MORE} (?!\w)", Kind.FAMILY, because("a loss in the family"), strength=_WEAK),
)  # fmt: skip

_COLOUR = any_word("colours")
THINGS: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:my|his|her|their|our|the|a|an|with|wi|wearing|wears|wore|in|that)\s(?:the\s|a\s|an\s|his\s|her\s|my\s)?(?:big\s|little\s|old\s|wee\s|long\s|bright\s|battered\s|new\s){{0,2}}(?:{_COLOUR}\s){{1,2}}(?:[a-z-]{{2,14}}\s)?{any_word('things')}{_MORE} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(rf"(?<!\w) (?:my|his|her)\s(?:[a-z-]{{3,10}}\s)?{_COLOUR}\s(?!(?:book|tape|card|cards|list|file|mark|marks|face|form|forms|light|bin|bag|bags)\b)[a-z-]{{3,14}} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(rf"(?<!\w) (?:in|wearing|wore|wears|with|carrying)\s(?:my|his|her|their)\s(?:[a-z-]{{3,12}}\s){{1,3}}{any_word('things')} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(rf"(?<!\w) (?:{_COLOUR}\s){{1,2}}{any_word('things')} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(rf"(?<!\w) (?:the\s(?:one|lad|lass|girl|man|woman|fella|bloke|guy|lady|lassie)\s)?(?:with|wi)\s(?:the|his|her)\s(?:[a-z-]{{2,14}}\s){{0,2}}{any_word('things', 'body')} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(r"(?<!\w) (?:a|an|my|his|her|the)\s(?:[a-z-]{2,12}\s){0,2}(?:tattoo(?:ed|s)?|piercing|dreadlocks|sidecar|cargo\sbike|parrot|moustache|ponytail|toupee|wig|eyepatch|kilt|turban|hijab|headscarf|monocle|guitar|cello|harp|bagpipes|unicycle|tandem|motorbike|caravan|trumpet|trombone|cornet|fiddle|violin|viola|saxophone|clarinet|oboe|flute|accordion|banjo|ukulele|drum\skit|tuba|euphonium|piano|narrowboat|shotgun|rifle|air\srifle|crossbow|metal\sdetector|kayak|canoe|surfboard|skateboard|telescope|loom|kiln|allotment|whippets?|greyhounds?|pigeons|budgies?|ferrets?|tortoise|trophy|medal|mbe|obe|bem) (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(r"(?<!\w) (?:six|five|four|\d)\s?(?:foot|ft|feet|')\s?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})?\s?(?:tall|inches|in|\")? (?!\w)", Kind.DETAIL, because("how tall somebody is"), strength=_WEAK),
    rule(rf"(?<!\w) (?:our|my|his|her)\s(?:prize|allotment|band|choir|team|club|boat|horse|horses|dogs?|cats?|bees|hens|pigeons|garden|stall|shop|caf[eé]|pub|league|troupe|orchestra|act|gig|podcast|blog|channel|novel|book|poetry|paintings?){_MORE} (?!\w)", Kind.DETAIL, because("a thing that others know"), strength=_WEAK),
    rule(rf"(?<!\w) (?:came|finished)\s(?:first|second|third|last|fourth)\s(?:in|at){_TAIL}|(?<!\w)(?:won|wan|swam|ran|climbed|cycled|rowed|walked)\s(?:the|a|across|from){_TAIL}|(?<!\w)(?:in|on)\s(?:the\s(?:local\s)?(?:paper|papers|news|radio|telly|tv)|a\squiz\sshow){_MORE} (?!\w)", Kind.DETAIL, because("what somebody did once"), strength=_WEAK),
    rule(rf"(?<!\w) (?:before\s(?:that|this|then)|afore\sthat|previously|formerly|originally|in\sa\sformer\slife|by\strade|by\straining|back\shome|in\smy\sday)\s?,?\s?(?:i|he|she|ah)?\s?(?:was|were|wis|served|drove|taught|ran|worked|had|cleaned|did|cooked|nursed|sold|fixed)?\s(?:an?\s|in\s|the\s)?{_WORD}(?:\s{_WORD}){{0,5}} (?!\w)", Kind.DETAIL, because("what somebody did before"), strength=_WEAK),
    rule(r"(?<!\w) (?:ex|former|retired|trained|qualified|failed)[\s-](?:an?\s)?[a-z]{4,16}(?:\sand\san?\s[a-z]{4,16})? (?!\w)", Kind.DETAIL, because("what somebody was before"), strength=_WEAK),
    rule(rf"(?<!\w) (?:was|were|been|am|is|went|served|worked)\son\sthe\s(?:lifeboats?|telly|tv|radio|news|stage|trawlers|rigs|boats|buses|trams|trains|railways?|railway|docks|council|board|bench|bins|oil\srigs|fishing|ferries|ambulances|door|doors)|(?<!\w)(?:talks?|walks?|looks?|sounds?|dress(?:es)?)\slike\san?\s{_WORD}(?:\s{_WORD})?|(?<!\w)(?:my|his|her)\shair\s(?:is|was|down|in){_TAIL}|(?<!\w)(?:won|wins)\s(?:a\s|an\s|the\s|his\s|her\s|my\s)?(?!(?:it|that|this|and|but|so)\b){_WORD}(?:\s{_WORD}){{0,4}}|(?<!\w)(?:had|has|have|ran|owned)\s(?:my|his|her|their)\sown\s{_WORD}{_MORE}|(?<!\w)(?:came|come|comes)\s(?:here|over|to\sus)\s(?:from|as|with|on){_TAIL} (?!\w)", Kind.DETAIL, because("what somebody was before"), strength=_WEAK),
    rule(rf"(?<!\w) (?:veteran|served\s(?:in|with|on){_TAIL}|(?:two|three|one)\stours|ex-(?:army|navy|forces|raf|miner|copper|police)|the\s(?:paras|marines|navy|army|raf|fusiliers|merchant\snavy)) (?!\w)", Kind.DETAIL, because("what somebody was before"), strength=_WEAK),
)  # fmt: skip

_HAPPENING = any_word("happenings")
_GENERIC_EVENT = re.compile(
    r"(?:the|my|his|her|our|their|that|last|a)\s(?:(?:formal|quarterly|annual|monthly|weekly|first|second|new|risk|routine)\s)?(?:accident|inspection|audit|grievance|conference|interview|briefing|election|exhibition|inquiry|fight|fall|fire|do|visit|launch|interview|reading|trial|death|march|appeal|investigation|hearing|briefing|surgery|reception)(?=\s|$)",
    re.IGNORECASE,
)
HAPPENINGS: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:the|my|his|her|our|their|that|last|a|\w+'s)\s{_MODS}{{0,3}}{_HAPPENING} (?!\w|\s(?:book|form|forms|policy|procedure|process|team|room|letter|notes|log|report|plan|pack|panel|meeting|on\s\d)) (?:\s(?:of|in|at|on|after|before|for|with|was|that|last|over)\s(?:the\s|a\s|my\s|his\s|her\s|our\s)?{_WORD}(?:\s{_WORD}){{0,3}})?", Kind.DETAIL, because("an event that others remember"), strength=_WEAK,
         check=lambda m: None if _GENERIC_EVENT.match(m.group()) else (_WEAK, because("an event that others remember"))),
    rule(rf"(?<!\w) (?:the|that)\s(?:(?:big|famous|last|emergency|extraordinary|annual|public|open|all[\s-]staff|mass|monday|tuesday|wednesday|thursday|friday|morning|town[\s-]hall)\s)+(?:meeting|huddle|assembly)(?:\s(?:in|at|on){_TAIL})? (?!\w)", Kind.DETAIL, because("an event that others remember"), strength=_WEAK),
    rule(rf"(?<!\w) (?:funeral|inquest|wedding|memorial|cremation|trial|tribunal|hearing)\s(?:was|is|were|on|at){_TAIL} (?!\w)", Kind.DETAIL, because("an event that others remember"), strength=_WEAK),
    rule(r"(?<!\w) (?:final|first|second|written|verbal|formal|last)\s(?:and\s)?(?:written|warning|final)(?:\swarning)? (?!\w)", Kind.DETAIL, because("what was done to somebody"), strength=_WEAK),
    rule(rf"(?<!\w) (?:was|were|been|got|being|is|am|wis|has\sbeen|have\sbeen)\s(?:suspended|sacked|dismissed|demoted|promoted|redeployed|transferred|seconded|let\sgo|made\sredundant|walked\sout|escorted|disciplined|evicted|deported|arrested|(?:moved|sent|lent|put|shifted)\s(?:home|to|on|off|over|back|out|down|up|from|into|onto|by){_MORE}){_MORE} (?!\w)", Kind.DETAIL, because("how somebody left"), strength=_WEAK),
    rule(rf"(?<!\w) (?:sacked|suspended|dismissed|retired|resigned|promoted|redeployed|demoted)\s(?:in|at|on|by|after|before|since|within|for|with|early|last|on\sfull|\d{{1,4}}|{NUMBER}|the)\b{_MORE} (?!\w)", Kind.DETAIL, because("how somebody left"), strength=_WEAK),
    rule(rf"(?<!\w) (?:they|he|she)(?:'s|'ve|\shas|\shave|\shad|\sis|\swas|\swere)?\s(?:gone|dead|deid|no\slonger\swith\sus|passed|found\s(?:him|her|them)(?:\sdead|\shanging)?)\b(?:\.\s(?:they|he|she)\sfound\s(?:him|her))?{_MORE} (?!\w)", Kind.DETAIL, because("a death or departure"), strength=_WEAK),
)  # fmt: skip

CAREERS: tuple[Rule, ...] = (
    rule(
        rf"""(?<!\w) (?:(?:has|had|have|is|was|were|got|been|he's|she's|i'm)\s){{0,2}}(?:
            took\s(?:early\sretirement|redundancy|voluntary\s\w+|the\s(?:package|pension|money|job)|a\s(?:job|post|year\sout|career\sbreak|sabbatical))
            |failed\s(?:his|her|my|their)\sprobation|passed\sover\sfor\s\w+|(?:put\s)?on\s(?:a\spip|an?\simprovement\splan|gardening\sleave|mat(?:ernity)?\sleave|paternity\sleave|adoption\sleave|compassionate\sleave|long[\s-]term\ssick(?:\sleave)?|secondment|a\scareer\sbreak|sabbatical|full\spay|half\spay)
            |suspended\s(?:pending|on)\s\w+(?:\s\w+)?|under\sinvestigation|(?:won|lost|settled)\s(?:his|her|my|their|a|the)\s(?:tribunal|case|claim|appeal|grievance)|signed\s(?:an\snda|a\ssettlement\sagreement|a\sgagging\s\w+)
            |back\sfrom\s(?:maternity|sick|leave|paternity|adoption|secondment|compassionate)(?:\sleave)?|(?:got|getting)\s(?:married|divorced|engaged|remarried|deported|arrested|promoted|demoted|transferred|sacked)
            |(?:had|having|expecting)\s(?:twins|triplets|a\sbaby)|gave\sbirth|widowed|bereaved|made\shomeless|evicted|went\s(?:bankrupt|missing|abroad|agency|part[\s-]time|freelance|self[\s-]employed|sick|off\ssick|on\sthe\ssick)
            |(?:hasn't|has\snot|haven't|not|never)\s(?:been\s(?:back|seen|replaced|right)|seen\s(?:again|since)|returned|worked\s(?:again|since))(?:\ssince)?|never\s(?:came|come)\s(?:back|out|home)|(?:did\snot|didn't|didnae)\s(?:come|wake|go|make\sit)\s?(?:back|up|home|out|through)?
            |lost\s(?:his|her|my|their)\s(?:job|home|house|licence|ticket|registration|pin|nerve|faith|memory|husband|wife|mother|father|son|daughter|mum|dad|brother|sister|baby|sight|hearing|voice|leg|arm|hand|eye)
            |off\sthe\s(?:forklift|floor|desk|phones|ward|rota|team|trucks|buses|machines|line|books)|(?:moved|came|went|gone|transferred|emigrated|retired)\s(?:back\s)?to\s(?-i:[A-Z])[\w'-]{{2,16}}
            ){_MORE} (?!\w)""",
        Kind.DETAIL, because("what became of somebody"), strength=_WEAK,
    ),
    rule(rf"(?<!\w) (?:(?:was|were|is|been|got|being|getting)\s)(?:pensioned|paid|shipped|packed|managed|bought|squeezed|forced|pushed|sidelined|frozen|hauled|dragged|called|struck|killed|run|knocked|stabbed|mugged|attacked|injured|crushed|electrocuted|scalded|rushed|airlifted|carried|hospitalised)\s(?:off|out|before|up|down|over|dead|on|in|at|to\shospital|by|through|unconscious)\b{_MORE}|(?<!\w)(?:jacked|packed|chucked|gave)\sit\s(?:all\s)?(?:in|up)|(?<!\w)(?:is|are|was|i'm|he's|she's|they're)\s(?:leaving|retiring|moving|emigrating|transferring|off)\s(?:at|in|next|to|on|for|after)\s(?:the\s)?{_WORD}{_MORE}|(?<!\w)(?:went|gone|been|goes)\s(?:off\s)?(?:on\sthe|long[\s-]term)\ssick{_MORE}|(?<!\w)estranged\sfrom{_TAIL} (?!\w)", Kind.DETAIL, because("what became of somebody"), strength=_WEAK,
         check=lambda m: None if re.match(r"(?:was|were|is|been|got|being|getting)\s(?:called|dragged|run|paid|carried|managed|pushed|forced)\s(?:in|on|up|to|through|at|by|over|before)\b", m.group(), re.I) else (_WEAK, because("what became of somebody"))),
    rule(rf"(?<!\w) (?:(?:got|took|found|landed|has|had)\s(?:a|another|the|himself\sa|herself\sa)\s(?:new\s|better\s|proper\s)?(?:job|post|place|start|transfer|payoff|pay-off|settlement)\s(?:at|in|with|as|on|to|from|over){_TAIL}|(?:went|gone|going|moved|goes|flew)\sback\sto\s(?:his|her|their|my|the)\s(?:own\s)?{_WORD}{_MORE}|(?:did\snot|didn't|wouldn't|won't)\srenew\s(?:him|her|them|me|his|her|my)(?:\scontract)?|(?:hasn't|haven't|has\snot|never)\sset\sfoot{_TAIL}|(?:was|were|been|got)\staken\soff\s(?:the\s)?{_WORD}{_MORE}|(?:fell|jumped|dropped|thrown|slipped)\s(?:from|down|off|through|under)\s(?:the|a|his|her)\s{_WORD}{_MORE}|first\s(?:one\s)?(?:off|on|in|out|through)\sthe\s{_WORD}) (?!\w)", Kind.DETAIL, because("what became of somebody"), strength=_WEAK),
    rule(r"(?<!\w) (?:handed|gave)\s(?:his|her|their|my|the)\s(?:badge|keys|notice|pass|lanyard|uniform|phone|laptop)\s(?:in|back|over)|(?<!\w)(?:marched|walked|frogmarched|escorted|bundled)\s(?:\w+\s){1,2}(?:out|off)(?:\s(?:the|of)\s\w+(?:\s\w+)?)?|(?<!\w)(?:(?:his|her|my|their)\s)?(?:fixed\sterm|contract|placement|secondment|probation|visa|tenancy|funding)\s(?:ran\sout|ended|was\scut|wasn't\s\w+|was\snot\s\w+|expired|finished|was\spulled|was\sended) (?!\w)", Kind.DETAIL, because("what became of somebody"), strength=_WEAK),
    rule(r"(?<!\w) (?:just\safter|right\safter|straight\safter|not\slong\safter|soon\safter|ever\ssince|the\s(?:day|week|night|morning|month|summer|winter|year)(?:\s(?:of|that|when|after|before))?)\s(?P<event>the\s[\w'-]{3,14}(?:\s(?!(?:and|but|so|because|i|we|he|she|they)\b)[\w'-]{2,14}){1,6}) (?!\w)", Kind.DETAIL, because("an event that others remember"), group="event", strength=_WEAK),
    rule(r"(?<!\w) (?:was|were|been|is|am|appeared|served)\s(?P<where>(?:in\sthe|on|with\sthe|at)\s(?-i:[A-Z])[\w'-]{3,16}(?:\s(?-i:[A-Z])[\w'-]{2,16}){0,2}) (?!\w)", Kind.DETAIL, because("where others know somebody from"), group="where", strength=_WEAK),
    rule(r"(?<!\w) (?:(?:on|to|of|in)\s)?(?:the|a)\s(?:parish|town|community|village|local|church|school|union|branch|parent|residents'?|allotment|wi|pta|tenants'?|patients'?|works|sports|social)\s(?:council|board|committee|association|magazine|choir|band|club|hall|governors?|football\steam|cricket\steam|darts\steam|quiz\steam|panto|fete|show)(?:\s(?:committee|secretary|treasurer|chair))? (?!\w)", Kind.DETAIL, because("where others know somebody from"), strength=_WEAK),
    rule(rf"(?<!\w) (?:next[\s-]door(?:\sneighbour)?\sto|best\sfriends?\s(?:with|of)|mates\swith|friends?\swith|went\sto\sschool\swith|goes\s(?:to\sthe\s\w+|out|drinking|fishing|running)\swith|plays\s(?:golf|football|bridge|darts|squash|cards)\swith|godparent\sto|best\sman\s(?:at|to)|seeing|living\swith|dating)\s(?!if\b|how\b|what\b|that\b|the\sgp|a\sdoctor){_WORD}(?:\s{_WORD}){{0,3}} (?!\w)", Kind.DETAIL, because("whom somebody is close to"), strength=_WEAK,
         check=lambda m: None if re.match(r"(?:seeing|dating)\s(?!the\smanager|a\smarried|someone\sat)", m.group(), re.I) else (_WEAK, because("whom somebody is close to"))),
)  # fmt: skip

_SOMEBODY = r"(?:man|woman|lad|lass|lassie|laddie|wifie|girl|boy|bloke|fella|feller|guy|lady|chap|person|one|nurse|carer|porter|driver|coach|clerk|picker|teacher|worker|manager|officer|resident|patient|colleague|neighbour|cleaner|doctor|chef|cook|gadgie|wumman|youngster|pensioner|widow|student|apprentice|temp|trainee|parent|claimant|customer|client)"
DESCRIBED: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:the|a|an|that|this|another|our)\s(?:[a-z'-]{{2,12}}\s){{0,2}}{_SOMEBODY}\s(?:who|that|whose)(?:'s)?\s(?!(?:said|says|told|asked|rang|came|went|did|done|had\sto|sent|gave|took|saw|i|we|they|he|she|you|is\sgoing|was\ssupposed|needs?|wants?|wanted|happened|should|would|could|will|can|got\sme)\b)[\w'-]{{2,16}}(?:\s(?!(?:and|but|so|because|said|says|told)\b)[\w'-]{{1,16}}){{0,7}} (?!\w)",
        Kind.DETAIL, because("tells one person from the others"), strength=_WEAK,
    ),
    rule(rf"(?<=[\w.]) ,\s(?:that's|thats|that\sis|that\swas)\s(?P<what>(?:an?|the|our|my|his|her|one)\s{_WORD}(?:\s{_WORD}){{0,4}}) (?!\w)", Kind.DETAIL, because("tells one person from the others"), group="what", strength=_WEAK,
         check=lambda m: None if re.match(r"(?:the|a|an|one)\s(?:thing|way|point|problem|reason|truth|fact|lie|joke|question|lot|shame|only|kind|sort|end|rule|law|policy|minimum|standard)\b", m.group("what"), re.I) else (_WEAK, because("tells one person from the others"))),
)  # fmt: skip

ALONE: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:there(?:'s|\sis|\swas|\sare)?\s)?(?:not|no)\s(?:another|other)\s[\w'-]{{3,16}}{_MORE} (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) (?:the\s)?(?:(?<=the\s)one|sole|only|single|other\sone|one\sother|lone)\s(?:[\w'-]{{2,16}}\s){{0,2}}?(?:who|that|with|in|on|at|for|from|of|below|above|as|here|there|left|would|can|could|has|does){_TAIL} (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK,
         check=lambda m: None if re.match(r"(?:the\s)?(?:one|only|single)\s(?:thing|day|time|reason|way|of\b|that\b|in\b|on\b|at\b|for\b|from\b|person\swas|who\s(?:said|told))", m.group(), re.I) else (_WEAK, because("sets somebody apart from all others"))),
    rule(rf"(?<!\w) none\sof\sthe\s(?:others?|rest|{_COUNT}|[a-z]{{3,12}}s){_MORE} (?!\w)|(?<!\w)no\ssecond\s[\w'-]{{3,16}}|(?<!\w)(?:nobody|no[\s-]?one|everyone|everybody)\s(?:except|besides|apart\sfrom|bar|save)\s(?:for\s)?{_WORD}{_MORE}|(?<!\w)one\sof\s(?:just|only|about|maybe)\s(?:the\s)?{_COUNT}{_MORE}(?:\swho{_TAIL})?|(?<!\w)(?:always|only|just)\s(?:me|him|her|us)\s(?:who|that|as){_TAIL}|(?<!\w)(?:i\swas|i'm|i\sam|ah\swis|he's|she's|he\swas|she\swas|it's|it\swas)\sthe\sone\s(?:who|that|with|in){_TAIL} (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) (?:nobody|no[\s-]?one|none)\sbut{_TAIL} (?!\w)|(?<!\w)not\s(?:one|a\ssingle)\s(?:other|of)\b{_TAIL}|(?<!\w)on\s(?:one|the\sfingers\sof\sone)\shand (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) (?:nobody|no[\s-]?one)\selse(?:\s(?:in|on|at|there|here|does|did|do|has|can|could|is|was|who|there's){_MORE})? (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) (?:just|jist|only)\s(?:me|him|her|us|i)\b(?:\s(?:and|in|on|at|who){_TAIL}(?:\sin{_TAIL})?)? (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:mine|his|hers|ours)\swas|i\s?a?'?m|he's|she's)\sthe\s(?:one|only|first|last|longest|youngest|oldest|newest){_TAIL} (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(r"(?<!\w) the\s(?:[a-z]+|[A-Z][a-z]+)\sone (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK,
         check=lambda m: None if re.match(r"the\s(?:other|last|first|next|same|right|wrong|new|old|only|second|third|big|good|bad|best|worst|whole|wee)\s", m.group(), re.I) else (_WEAK, because("sets somebody apart from all others"))),
    rule(rf"(?<!\w) the\s(?:first|last|longest|youngest|oldest|newest|shortest|tallest|loudest|longest[\s-]serving|most\s[a-z]+)(?:\s(?:one|of|person|woman|man|[\w'-]{{3,14}}))?\s(?:in|on|at|of|to|here|there|ever|they|who){_MORE} (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
    rule(rf"(?<!\w) there(?:'s|\sis|\swas|s)\s(?:only\s|just\s)?one\s[\w'-]{{2,18}}(?:\s(?:in|on|at|for|of){_TAIL})? (?!\w)", Kind.DETAIL, because("sets somebody apart from all others"), strength=_WEAK),
)  # fmt: skip


_DEPARTMENT = r"(?:the\s)?(?:(?-i:[A-Z]{2,4})\b|(?:[a-z]{3,12}\s)?(?:hr|ict|legal|finance|payroll|accounts|facilities|estates|reception|security|kitchens?|laundry|stores|post\s?room|canteen|garage|pharmacy|x-ray|physio|comms|planning|housing|benefits|revenues|complaints|procurement|maintenance|transport|dispatch|despatch|purchasing|sales|quality|packing|trimming|cleaning|catering|training|admin|supply|switchboard|safeguarding|education|audit|fraud|recovery|regional\s[a-z]{4,12}|customer\s[a-z]{4,12}|business\s[a-z]{4,12}))"
_HEAD = r"(?:manager|officer|leader|lead|director|adviser|advisor|coach|nurse|doctor|worker|assistant|coordinator|supervisor|clerk|driver|engineer|technician|operator|operative|analyst|consultant|trainer|rep|head|heid|secretary|inspector|controller|planner|practitioner|specialist|administrator|instructor|teacher|tutor|organiser|steward|champion|warden|guard|porter|cleaner|picker|packer|assessor|investigator|executive|apprentice|trainee|chair|convenor|convener|governor|buyer|fitter|carer|cook|chef|chaplain|guardian|girl|lady|lad|man|woman|boy|lass|lassie|laddie|wifie|owner|boss|gaffer|chief|skipper|receptionist|handyman|caretaker|deputy|registrar|surveyor|translator|interpreter|anaesthetist|psychologist|therapist|electrician|joiner|plumber|mechanic|solicitor|auditor|librarian|scientist|pharmacist|physiotherapist|matron|sister|bursar|magistrate|councillor|treasurer|chairman|mayor|provost|pa|dea|ta|hca|senco)"
_EVALUATES = r"(?:good|bad|nice|lovely|poor|young|old|other|same|only|first|last|next|whole|best|worst|another|own|real|certain|such|previous|former|this|that|every|any|no|some|one|two|my|your|his|her|their|its|our|the|a|an|very|big|little|wee|new|decent|kind|dead|black|white|and|or|of|to|in|on|at|for|by|with|was|is|were|be|said|told|who|so|as|line)"
POSTS: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:the|our|an?|his|her|my|their|new|acting|as|ex)\s(?P<post>(?:(?!{_EVALUATES}\s)[a-zA-Z][\w&'/-]{{1,16}}\s){{1,3}}{_HEAD})(?:\s(?:of|for|in|on|at|fae|frae|o)\s(?:the\s)?[\w'&-]{{2,16}}(?:\s(?:and\s)?(?!{_STOP}\b)[\w'&-]{{2,16}}){{0,2}})? (?!\w)", Kind.JOB, because("a post that few hold"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:head|heid|director|deputy|manager|chair|lead|leader|champion|guardian|minister|member|dean|master|officer)\s(?:of|for|o|in)\s(?:the\s)?[\w'&-]{{2,16}}(?:\s(?:and\s|of\s(?:the\s)?)?(?!{_STOP}\b)[\w'&-]{{2,16}}){{0,3}}) (?!\w)", Kind.JOB, because("a post that few hold"), strength=_WEAK),
    rule(rf"(?<=[\w.]) ,\s(?:(?:who\s(?:is|was)|that's|thats|he's|she's)\s)?(?:(?:the|our|my|a|an|his|her)\s)?(?P<post>(?:[\w&'/-]{{2,16}}\s){{0,4}}{_HEAD}s?(?:\s(?:of|for|in|on|at|o)\s(?:the\s)?[\w'&-]{{2,16}}(?:\s[\w'&-]{{2,16}}){{0,2}})?) (?=\s?[.,;:!?)\n]|\sat\s|\sand\s|$)", Kind.JOB, because("a post beside a name"), group="post", strength=_WEAK),
    rule(rf"(?<=\w) \s\((?P<post>(?:[^()\n]{{2,40}}\b)?(?:{_HEAD}|{_DEPARTMENT})s?(?:,\s[^()\n]{{2,20}})?)(?=[,)]) ", Kind.JOB, because("a post in brackets"), group="post", strength=_WEAK),
    rule(rf"(?<=[a-z]) ,?\s (?:in|from|on)\s(?P<post>{_DEPARTMENT}) (?!\w)", Kind.JOB, because("where somebody works"), group="post", strength=_WEAK),
    rule(r"(?<!\w) (?:on|in|from|of|to|runs?|ran|manage[sd]?)\s(?:the|our)\s(?P<post>[a-z]{3,14}\s(?:desk|counter|hatch|helpline|line|team|office|department|section|unit|stream|round|run)) (?=\s?[.,;:!?)\n]|$)", Kind.JOB, because("where somebody works"), group="post", strength=_WEAK),
    rule(rf"(?<!\w) (?:my|his|her)\s(?:job|post|role|position|trade|title)\s?(?:is|was|as|:)\s(?:an?\s|the\s)?(?P<post>{_WORD}(?:\s{_WORD}){{0,3}}) (?!\w)", Kind.JOB, because("what somebody does"), group="post", strength=_WEAK),
    rule(r"(?<!\w) (?:the|our|her|his)\s(?P<post>manager|owner|boss|deputy|matron|chaplain|handyman|caretaker|PA|foreman|foreperson|gaffer|chairman|treasurer|convener|convenor|steward|skipper|cook|chef|porter|receptionist|gardener|hairdresser|priest|vicar|imam|provost|mayor|coroner) (?!\w)", Kind.JOB, because("a post that one person holds"), group="post", strength=_WEAK),
)  # fmt: skip

_HOUSE = r"(?:church|minster|priory|kingdom\shall|tabernacle|convent|monastery|seminary|priesthood|chapel|mosque|temple|gurdwara|synagogue|kirk|cathedral|parish|congregation|abbey|priory|meeting\shouse|citadel|masjid|shul|mission)"
BELIEF: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:at|in|to|from|of|through|with|outside|attend|attends|join|joined|left)\s(?:the|my|his|her|our|a)\s(?:[\w'-]{{3,14}}\s){{0,2}}{_HOUSE}(?:\s(?:of|on|in|at|down|up)\s(?:the\s)?[\w'-]{{2,16}}(?:\s(?-i:[A-Z])[\w'-]{{2,16}}){{0,2}})? (?!\w)", Kind.BELIEF, because("a place of worship"), strength=_WEAK),
    rule(r"(?<!\w) (?:an?\s|the\s)?(?:lay\s|retired\s|local\s)?(?:elder|deacon|deaconess|churchwarden|verger|sacristan|preacher|reader|bell-?ringer|organist|chorister|server|steward|minister|pastor|vicar|priest|nun|monk|imam|rabbi|missionary|catechist|sidesman|acolyte|catholic|protestant|methodist|baptist|quaker|muslim|hindu|sikh|jew|buddhist|pagan|humanist|atheist|evangelical|pentecostal|salvationist|witness|mormon|brethren|adventist|rastafarian|mass[\s-]goer|church[\s-]goer|convert|believer)(?:\s(?:in|at|of|to|with)\s(?:the\s|my\s|our\s)?[\w'-]{2,16}(?:\s[\w'-]{2,16}){0,3})? (?!\w)", Kind.BELIEF, because("a faith, or an office in it"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:i|he|she|we|ah)\s)?(?:was\s|were\s|wis\s|am\s|is\s|been\s)?(?:pray(?:s|ed|ing)?|fast(?:s|ed|ing)|worship(?:s|ped)?|convert(?:ed)?\sto|received\sinto|confirmed\sin|baptised|ordained|brought\sup\s(?:a\s|in\sthe\s)?(?=(?-i:[A-Z])|catholic|muslim|hindu|sikh|jewish|chapel|church)|raised\s(?:a\s)?(?=(?-i:[A-Z]))|born\sagain|disfellowshipped|lapsed|observant|devout){_MORE} (?!\w)", Kind.BELIEF, because("a faith"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:never\s)?(?:miss(?:es|ed)?|go|goes|went|attends?|serves?|sings?|sang|reads?|at|after|before|to|for|during)\s(?:to\s|at\s|for\s)?(?:vespers|evensong|matins|mass|confession|communion|benediction|compline|iftar|jummah|taraweeh|puja|satsang|langar|shul|seder|prayers|bible\sclass|house\sgroup|the\salpha\scourse|novena|the\srosary|midnight\smass){_MORE}|took\s(?:his|her|my|holy)\s(?:vows|orders)|(?:became|turned|becoming)\s(?:an?\s)?(?:catholic|muslim|buddhist|hindu|sikh|jew|quaker|christian|mormon|jehovah's\switness|pagan|humanist|vicar|priest|nun|monk|imam)|(?:the|our|a)\s(?:mosque|church|chapel|temple|parish|synagogue|gurdwara|gospel)\s(?:committee|council|group|choir|hall|elders?|wardens?|flowers|bells|band|trustees)) (?!\w)", Kind.BELIEF, because("a faith"), strength=_WEAK),
    rule(rf"(?<!\w) (?:daily\smass|friday\sprayers|sunday\sschool|bible\sstudy|(?:from|before|after|until)\s(?:friday\s)?(?:sunset|sundown|prayers)|friday\s(?:afternoons?|sunset)(?:\sbefore\ssunset)?|the\ssabbath|shabbat|halal|kosher|the\srosary|holy\scommunion|the\s(?:male\svoice\s|church\s|gospel\s)?choir|(?:the\s)?salvation\sarmy{_MORE}|plymouth\sbrethren|opus\sdei|a\scrucifix|a\sskullcap|a\skippah?|a\srosary|the\slesson|the\sorgan(?:\s(?:in|at){_TAIL})?|the\scall\sto\sprayer|prayer\s(?:mat|room|times|beads)) (?!\w)", Kind.BELIEF, because("a faith"), strength=_WEAK),
    rule(r"(?<!\w) (?:a|the|they're|we're|he's|she's|i'm)\s(?P<faith>Witness(?:es)?|Friend|Brethren|Quakers?|Exclusive|Strict\sBaptist|Wee\sFree|Free\sPresbyterian) (?!\w)", Kind.BELIEF, because("a faith"), group="faith", exact_case=True, strength=_WEAK),
    rule(r"(?<!\w) (?:at|in|to|of)\s(?P<church>(?:St\.?|Saint|Our\sLady|Holy|Sacred|All\sSaints|Christ)\s?[A-Z]?[\w'-]{0,16}(?:\s(?:Church|Hall|Chapel|Parish))?) (?!\w)", Kind.BELIEF, because("a place of worship"), group="church", exact_case=True, strength=_WEAK),
)  # fmt: skip

_NATION = r"(?:[A-Z][a-z]{2,12}(?:an|ian|ish|ese|ic|ch|i|h|ese|er)|Doric|Scots|Gaelic|Geordie|Scouse|Cockney|Twi|Yoruba|Igbo|Hausa|Urdu|Tamil|Tagalog|Swahili|Shona|Zulu|Xhosa|Somali|Creole|Patois|Mandarin|Cantonese|Hindi|Gujarati|Pashto|Dari|Farsi|Amharic|Tigrinya|Tetum|BSL)"
LANGUAGE: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:(?:i|I|he|she|they|we)\s)?(?:speaks?|spoke|talks?|sings?|swears?|prays?|writes?|interprets?|translates?|signs?)\s(?:to\s\w+\s)?(?:in\s|the\s|only\s|fluent\s|good\s|no\s|a\sbit\sof\s|some\s){{0,2}}{_NATION}(?:\s(?!(?:and|but|so|because)\b)[\w'-]{{1,14}}){{0,5}} (?!\w)", Kind.PROTECTED, because("a language"), exact_case=True, strength=_WEAK),
    rule(rf"(?<!\w) (?:my|his|her|the|a|an|with|thick|strong|broad|has|have)\s(?:very\slittle\s|little\s|no\s|not\smuch\s|poor\s|good\s|broken\s|broad\s|thick\s|strong\s){{0,2}}(?:{_NATION}(?:\saccent|\sname|\spassport|\saccents)?|accent|stammer|lisp) (?!\w)", Kind.PROTECTED, because("a language or origin"), exact_case=True, strength=_WEAK,
         check=lambda m: (_WEAK, because("a language or origin")) if re.search(r"accent|stammer|lisp|English$|passport|name$|little|broken|poor|no\s", m.group()) else None),
    rule(rf"(?<!\w) in\s{_NATION} (?=\s?[.,;:!?)\n]|\sand\s|\swhen|\sbecause|$)", Kind.PROTECTED, because("a language"), exact_case=True, strength=_WEAK),
    rule(rf"(?<!\w) (?:the|a|an|one|only|sole|other|our|wan)\s{_NATION}\s(?:one|lad|lass|girl|guy|man|woman|nurse|carer|worker|lads|girls|desk|speaker|line|cleaner|driver|porter) (?!\w)", Kind.PROTECTED, because("an origin"), exact_case=True, strength=_WEAK),
    rule(rf"(?<!\w) (?:the|a|an|one|only|sole)\s{_NATION}\s(?:in|on|of|at)\s(?:the|that|our|my)\s[\w'-]{{3,14}} (?!\w)", Kind.PROTECTED, because("an origin"), exact_case=True, strength=_WEAK),
    rule(r"(?<!\w) (?:waiting\s(?:on|for)\s(?:my|his|her|their|the)\s)?(?:settled\sstatus|pre-settled\sstatus|visas?|work\spermit|sponsorship|sponsored|cos(?=\sis|\swas|\sruns)|certificate\sof\ssponsorship|leave\sto\sremain|right\sto\swork|papers\s(?:are|is)\stied|asylum|citizenship|naturalis(?:ation|ed)|biometric\scard|on\s(?:his|her|my)\spapers|tied\sto\sthem) (?!\w)", Kind.PROTECTED, because("says something of somebody's right to stay"), strength=_WEAK),
    rule(r"(?<!\w) (?:i\ssign|i\slip-?read|sign\slanguage|(?:uses?|in|through)\s(?:bsl|makaton|braille)|bilingual|first\slanguage|mother\stongue) (?!\w)", Kind.PROTECTED, because("a language"), strength=_WEAK),
    rule(r"(?<!\w) (?:i'?m|i\sam|he'?s|she'?s|he\sis|she\sis|is|am|are|was|wis|who'?s|originally|family|only\schild,|,)\s(?P<from>(?:originally\s|all\sthe\sway\s)?from\s[A-Z][\w'-]{2,16}(?:\s[A-Z][\w'-]{2,16})?) (?!\w)", Kind.PROTECTED, because("where somebody comes from"), group="from", strength=_WEAK,
         check=lambda m: (_WEAK, because("where somebody comes from")) if m.group("from").split()[-1][0].isupper() else None),
)  # fmt: skip

_MINDED = r"(?:him|her|them|my\s\w{2,12}|his\s\w{2,12}|her\s\w{2,12}|a\s\w{2,12}|me\s\w{2,12}|ma\s\w{2,12}|our\s\w{2,12})"
CARE: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:(?:i|he|she|we|ah)\s)?(?:have|has|had|got|mind|minds|nurse[sd]?|feed|feeds|bath|turn|turns|wash|collect|collects|fetch|pick|picks|picked|drop|drops|take|takes|took|give|gives|see|sees|look|looks|looked|care|cares|cared|share|shares|sit|sits|visit|visits|raise|raised|raising|foster|fosters|support|supports)\s(?:up\s|to\s|tae\s|after\s|for\s|with\s|off\s|the\scare\sof\s|sole\scare\sof\s){{0,2}}(?:(?:my|his|her|their|our|ma|me|a|an)\s)(?:[a-z'-]{{2,12}}\s){{0,2}}{_KIN}(?:'s)?(?:,?\s(?:who|with|at|from|on|to|up|off|every|in|has|he's|she's|until|twice|three|till|and\s\w+){_MORE})? (?!\w)", Kind.FAMILY, because("care for somebody"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:i|he|she|we|ah)\s)?(?:have|has|had|take|takes|bath|turn|feed|lift|mind|give|collect|fetch|dress|change)\s{_MINDED}\s(?:on\s(?:my|his|her)\sown|at\shome|before\s\w+(?:\s\w+)?|after\s(?:school|work|my\sshift)|to\s(?:dialysis|school|hospital|day\scentre|appointments|the\s\w+)|her\sinsulin|his\sinsulin|every\s\w+|(?:his|her)\s(?:insulin|tablets|meds|medicine|tea)) (?!\w)", Kind.FAMILY, because("care for somebody"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:he|she|they|who)\s)?(?:can't|cannot|cant|cannae|mustn't)\sbe\s(?:left|alone|moved){_MORE}|(?<!\w)(?:(?:he|she|mum|dad|mam)\s)?(?:has|have|got|had|'s\sgot|there's)\s(?:nobody|no\sone|no-one)(?:\selse)?(?:\sto\s\w+(?:\s\w+){{0,2}})?|(?<!\w)(?:lives?|bides?|stays?|living)\s(?:with|wi)\s(?:me|us|him|her|my\s\w+|his\s\w+|her\s\w+) (?!\w)", Kind.FAMILY, because("care for somebody"), strength=_WEAK),
    rule(rf"(?<!\w) (?:(?:can't|cannot|cant|cannae|won't|couldn't)\sleave|gets?\sup\s(?:to|for|with)|am\sup\swith|next\sof\skin\s(?:for|to)|(?:claims?\s|gets?\s)?carer's\sallowance\sfor|up\swith|guardian\s(?:to|of)|appointee\sfor)\s(?:my|his|her|our|their)\s(?:[a-z]{{2,10}}\s)?{_KIN}(?!\w){_MORE} (?!\w)", Kind.FAMILY, because("care for somebody"), strength=_WEAK),
    rule(rf"(?<!\w) (?:on\smy\sown\swith|sole\scare\sof|only\scarer\sfor|full[\s-]time\scarer|young\scarer|carer's\s(?:leave|allowance)|power\sof\sattorney|respite|kinship\scare|in\sthe\sannexe{_MORE}){_MORE} (?!\w)", Kind.FAMILY, because("care for somebody"), strength=_WEAK),
)  # fmt: skip

_BODY, _AILING = any_word("body"), any_word("ailing")
ILLNESS: tuple[Rule, ...] = (
    rule(rf"(?<!\w) (?:with|wi|has|have|had|having|got|on|wears?|uses?|using|needs?|needing|under|after|waiting\s(?:for|on)|lost|losing|from|only|do|does|doing)\s(?:an?\s|the\s|his\s|her\s|my\s|ma\s|only\s|just\s|one\s|wan\s|two\s|both\s|some\s|another\s|bad\s|[a-z-]{{3,12}}\s){{0,3}}(?:{_AILING}|{_BODY}) (?!\w|\s(?:of|to|in)\b) (?:\s(?:out|off|removed|done|replaced|fused|repaired|gone|trouble|problems?|condition|at\shome|three\stimes\sa\sweek|with\s\w+|and\s(?:an?\s|wan\s|one\s)?\w+(?:\s\w+)?|on\sboth\s\w+|in\s(?:his|her|my)\s\w+))?", Kind.HEALTH, because("an ailment"), strength=_WEAK,
         check=lambda m: None if re.match(r"(?:on|from|with|lost|has|had|have|got|only|after|under|wi|do|does|doing)\s(?:(?:my|his|her|the|a|an|their)\s)?(?:back|heart|voice|problem|problems|condition|frame|stick|tears|blood|bag|pain|patch|pump|fit|valve|skin|bump|dressing|walker|neck|stomach|shoulders?|arms?|eyes?|ears?|chest|foot|knees?|legs?|hearing|sight|vision|walking|waters|panic|scan|cast)$", m.group(), re.I) else (_WEAK, because("an ailment"))),
    rule(rf"(?<!\w) (?:(?:my|his|her|ma|baith|both|one|wan|left|right|bad|gammy|dodgy|glass|gless|false|artificial|new|missing|broken|slipped|trapped|almost|half|nearly)\s){{1,3}}(?:{_BODY}|blind|deaf|yin) (?:'s|\s(?:is|was|went|goes|gave|packed|were|wis|are|needs|in|off|gone|out|removed|pinned|fused|replaced|shot|bad|worse|knackered){_MORE})? (?!\w)", Kind.HEALTH, because("part of a body"), strength=_WEAK,
         check=lambda m: None if re.fullmatch(r"(?:my|his|her|ma|both|new|one)\s(?:(?:left|right)\s)?(?:arms?|back|ears?|eyes?|chest|foot|fingers?|heart|jaw|legs?|knees?|neck|shoulders?|skin|stomach|thumbs?|voice|wrists?|toes?|sight|hearing|heel)", m.group(), re.I) else (_WEAK, because("part of a body"))),
    rule(rf"(?<!\w) (?:{_COUNT}|a\sfew|several)\s(?:months?|weeks?)\s(?:gone|pregnant|along|clean|sober|dry)|(?<!\w)(?:in\sthe\s)?(?:early|late|first|last)\s(?:weeks|months|stages|trimester)\sof\s(?:a\s|her\s)?pregnancy|(?<!\w)expecting\s(?:her|his|their|my|a|twins|in)(?:\s\w+)?|(?<!\w)(?:are|is|am|was)\s{_COUNT}\smonths(?=\s(?:u|and|you|so|she|i)\b|[.,]) (?!\w)", Kind.HEALTH, because("a pregnancy or a recovery"), strength=_WEAK),
    rule(rf"(?<!\w) (?:signed\soff|off\s(?:sick|ill|long[\s-]term|with|wi)|in\s(?:intensive\scare|a\schair|a\scoma|hospital|rehab|plaster|a\ssling|remission|recovery|floods\sof\stears|a\swheelchair|a\shospice)|under\s(?:the|a)\s(?:[a-z]{{3,12}}\s)?(?:crisis|mental\shealth|perinatal|community|home\streatment|eating\sdisorders?|memory|pain|cardiac)\s(?:team|clinic)|can't\sstop\sshaking|(?:tried|attempted)\sto\s(?:end|take|kill)\s\w+(?:\sown\slife)?|took\san?\soverdose|self[\s-]harm(?:s|ed|ing)?|floods\sof\stears|panic\sattacks?|not\ssleeping|nil\sby\smouth|thickened\sfluids|(?:was|been|is)\s(?:sectioned|hospitalised|paralysed|amputated|diagnosed){_MORE}|(?:broke|fractured|shattered|crushed|lost|burnt|burned|scalded|severed|tore|dislocated)\s(?:his|her|my|their|two|one|three|the|an?)\s(?:[a-z]{{3,10}}\s)?(?:{_BODY}|ribs|fingers|baby|pelvis|hand|hands|head|face){_MORE}|waiting\sfor\sa\s(?:kidney|heart|liver|lung|transplant|hip|knee|bed|donor|scan|diagnosis)|(?:does|do|on|having|had)\s(?:dialysis|chemo|chemotherapy|radiotherapy|physio|insulin|methadone|warfarin|steroids|oxygen|antidepressants|morphine){_MORE}|blood\spressure|the\scancer|type\s(?:1|2|one|two)(?:\sdiabet\w+)?(?:,\shas\sa\spump)?|confused\sand\s\w+|group\s(?:o|a|b|ab)\s(?:negative|positive){_MORE}) (?!\w)", Kind.HEALTH, because("an illness or an injury"), strength=_WEAK),
    rule(
        rf"""(?<!\w) (?:(?:who|he|she|i|it)\s)?(?:can't|cannot|cannae|couldn't|can\snot|can\sbarely|can\shardly|could\shardly|could\snot|will\snot|won't|will\snever|can\snever|doesn't|does\snot|unable\sto|struggles\sto|hardly|barely|never)\s
            (?:walk|walks|talk|talks|speak|speaks|see|hear|swallow|stand|sleep|sleeps|eat|eats|breathe|read|write|drive|lift|bend|climb|sit|feed\s\w+|dress\s\w+|wash\s\w+|have\schildren|stop\sshaking|bear\sweight|remember)(?:s|ing)?\b(?!\s(?:the|to|any|him|her|them|it|me|us|you|what|how|why|that|about|a)\b){_MORE} (?!\w)""",
        Kind.HEALTH, because("what somebody cannot do"), strength=_WEAK,
        check=lambda m: None if re.match(r"i\s(?:can't|couldn't|cannot|could\snot)\s(?:see|hear|sleep|speak|talk|remember|read|write|eat|breathe|stand|sit)\b", m.group(), re.I) else (_WEAK, because("what somebody cannot do")),
    ),
    rule(
        r"""(?<!\w) (?:(?:he|she|who|they|i)\s)?(?:(?:is|was|has|had|been|were|am|'s)\s)?(?:
            (?:going|went|gone|goes|turning|nearly|half|almost|totally|stone|profoundly|partially|registered|clinically|born|legally)\s(?:deaf|blind|lame|grey\sovernight|disabled|paralysed|mute)(?:\sin\sone\s\w+)?
            |walks?\swith\s(?:a|the)\s\w+(?:\s\w+)?|bad\son\s(?:his|her|my)\s(?:feet|legs)|off\s(?:his|her)\s(?:legs|feet|food)|hard\sof\shearing|poor\s(?:sight|hearing|eyesight|circulation)|no\ssense\sof\s\w+|in\sand\sout\sof\s(?:hospital|care|rehab)
            |under\s(?:the\s)?(?:hospital|consultant|knife|psychiatrist|crisis\steam)|on\s(?:the\s(?:transplant\s|waiting\s)?list(?:\sfor(?:\s\w+){1,2})?|a\sdrip|a\sventilator|life\ssupport|warfarin|lithium|sertraline|methadone|antidepressants|steroids|morphine|insulin|oxygen|crutches|dialysis|chemo)
            |born\s(?:with|without)\s\w+(?:\s\w+)?(?:\s\w+)?|lost\sthe\suse\sof\s\w+(?:\s\w+)?|(?:came|comes|come|broke)\sout\sin\s\w+(?:\s\w+)?|lost\sthe\s(?:tip|end|top|use|sight|hearing)\s(?:of|in)\s\w+(?:\s\w+)?|waters\sbroke|sees?\sa\s(?:counsellor|psychiatrist|psychologist|therapist|specialist|neurologist|cardiologist|physio)|deaf\sas\sa\spost|blind\sas\sa\sbat|tube[\s-]fed|peg[\s-]fed|ended\sup\s(?:in|under|on)\s(?:the\s)?\w+(?:\s\w+){0,3}|rushed\s(?:in|to\shospital)|blue[\s-]lighted
            |(?:very\s|quite\s|too\s)?(?:poorly|frail|unsteady|housebound|bedbound|bedridden|incontinent|underweight|overweight|malnourished|dehydrated)(?:\swith\s\w+)?|shakes(?=\s?[,.;]|\sand|\swhen)|has\sa\stemperature
            |heart\s(?:attack|failure|condition)|kidney\s(?:failure|stones)|chest\s(?:was|is|pains?)\s?(?:tight|bad)?) (?!\w)""",
        Kind.HEALTH, because("says something of somebody's health"), strength=_WEAK,
    ),
    rule(rf"(?<!\w) (?:an?\s|the\s|his\s|her\s|my\s)?(?:[a-z-]{{3,12}}\s)?(?:burn|sore|wound|ulcer|bruise|scar|tremor|limp|stammer|twitch|rash|lump|cyst|stoma|catheter|pacemaker|stent|shunt|pump|inhaler|epipen|hearing\said|hearing\saids|prosthetic|walking\s(?:stick|frame)|wheelchair|zimmer|crutches|colostomy)(?:\s(?:on|in|from|and|of|the\ssize\sof|you){_TAIL})? (?!\w)", Kind.HEALTH, because("an ailment or what helps against it"), strength=_WEAK),
)  # fmt: skip


BODIES: tuple[Rule, ...] = (
    rule(r"(?<!\w) (?:[Ll]ives?|[Ll]ived|[Ll]iving|[Mm]oved|[Ss]tay(?:s|ed|ing)?|[Bb]orn|[Gg]rew\sup|[Cc]ommutes?|[Dd]rives?|[Dd]rove|[Cc]omes?|[Cc]ame|[Bb]ased|[Hh]ome|[Ff]amily|[Bb]ack|[Hh]ouse|[Ff]lat|[Bb]ide(?:s|d)?)\s(?:(?:out|over|back|up|down|here|in|now)\s)?(?:in|to|from|at|near|by|outside)\s(?P<place>(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Mr|Mrs|Ms|Miss|Dr|HR|The)\b)[A-Z][\w'-]{2,16}(?:[\s-](?:[A-Z][\w'-]{2,16}|on|le|upon|under|next|the|in)){0,3}(?<!on)(?<!le)(?<!upon)(?<!the)(?<!\sin)(?<!under)(?<!next)) (?!\w)", Kind.PLACE, because("where somebody lives or comes from"), exact_case=True, group="place", strength=GUESS),
    rule(r"(?<!\w) (?:[A-Z][\w'-]{1,18}\s){1,4}(?:(?:and|of|&)\s[A-Z][\w'-]{1,18}\s)?(?:Council|Trust|Authority|Association|Partnership|Federation|Logistics|Ltd|Limited|PLC|plc|Foods|Services|Solutions|Group|Care|Homes|Healthcare|Mail|Couriers|Parcels|Freight|Recruitment|Cleaning|Catering|Security|Facilities|Band|Choir|Society|Union|Club|FC|AFC|RFC|CC|band|choir|football\sclub|cricket\sclub|rugby\sclub|silver\sband|brass\sband|works|bakery|chippy) (?!\w)", Kind.WORKPLACE, because("the name of a body"), exact_case=True, strength=GUESS),
    rule(r"(?<!\w) (?:the|our|a|this|that|of|on|under|called)\s(?P<name>(?:[A-Z][\w'-]{2,16}\s){1,2}(?:list|plan|scheme|project|protocol|programme|program|initiative|challenge|board|log|file|drive|model|framework|pathway|campaign|push|pilot|review|wall|rota|system|app|dashboard|charter|pledge|promise|method|tracker|pool|hub)) (?!\w)", Kind.PROGRAMME, because("what something was called"), exact_case=True, group="name", strength=GUESS),
    rule(r"(?<!\w) (?:marker|list|scheme|plan|project|system|campaign|initiative|drive|push|programme|pilot|policy|tool|app|spreadsheet|chart|board),?\s(?:they|she|he|we|management|it\swas)?\s?(?:called|named|dubbed|christened|known\sas)?\s?['\"]?(?P<name>(?:the\s)?[A-Z][\w'-]{2,16}(?:\s(?:the\s)?[A-Z][\w'-]{2,16}){1,2}) (?!\w)", Kind.PROGRAMME, because("what something was called"), exact_case=True, group="name", strength=_WEAK),
    rule(r"(?<!\w) (?:Operation|Project|Programme|Plan|Team|Exercise|Initiative)\s[A-Z][\w'-]{2,16}(?:\s[A-Z][\w'-]{2,16})? (?!\w)", Kind.PROGRAMME, because("what something was called"), exact_case=True, strength=GUESS),
)  # fmt: skip


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module; what is sure enough for any text runs over any."""
    anywhere = (
        ("terms told", TERMS),
        ("beliefs told", BELIEF),
        ("care told", CARE),
        ("people described", DESCRIBED),
    )
    in_accounts = (
        ("numbers of people told", NUMBERS_OF_PEOPLE),
        ("hours told", HOURS),
        ("spots told", SPOTS),
        ("relatives told", FAMILY),
        ("things told", THINGS),
        ("happenings told", HAPPENINGS),
        ("what became of people", CAREERS),
        ("what sets apart, told", ALONE),
        ("posts told", POSTS),
        ("bodies told", BODIES),
        ("languages told", LANGUAGE),
        ("illness told", ILLNESS),
    )
    return (
        *(PatternDetector(name, "quasi", rules) for name, rules in anywhere),
        *(InAccounts(PatternDetector(name, "quasi", rules)) for name, rules in in_accounts),
    )
