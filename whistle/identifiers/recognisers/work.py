"""Layer 7, work: posts, teams, how long, shifts, workplaces, programmes."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, GUESS, LEXICON, SUSPECT, Detector
from whistle.identifiers.recognisers.facts import NUMBER
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.recognisers.phrases import PhraseDetector
from whistle.model import IdentifierKind as Kind

_COUNT = rf"(?:{NUMBER}|hundred|a\sdozen|half\sa\sdozen|a\scouple|couple)"
_MEMBERS = (
    r"(?:of\sus|of\swuz|of\sthem|of\syou|staff|people|coaches|workers|nurses|carers|drivers|officers|colleagues|members|managers|teachers|cleaners|porters|clerks|sorters|pickers"
    r"|engineers|agents|advisers|advisors|caseworkers|assistants|employees|full[\s-]timers|part[\s-]timers|agency|temps|apprentices|technicians|operators|operatives|posts|desks|hands"
    r"|women|men|lads|girls|hcas|healthcare\sassistants|care\sassistants|doctors|consultants|midwives|paramedics|guards|cooks|chefs|librarians|volunteers|reps|handlers|packers|fitters|trainees|social\sworkers|work\scoaches|postmen|posties|leaders|supervisors|bodies|heads)"
)
_OF = r"(?:of|out\sof|from|in)"

TEAMS: tuple[Rule, ...] = (
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:of|on)\s(?:us|wuz|them)\s(?:for|to|on|covering|looking\safter|between|with|against)\s(?:about\s|over\s|nearly\s|up\sto\s|afters|nights|days|earlies|lates|the\s)?(?:{_COUNT})?(?:\s(?:patients|beds|residents|people|claimants|wards|floors|shift))? (?!\w)",
        Kind.TEAM_SIZE,
        "so many for so many",
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\sfor\s{_COUNT} (?:\s(?:patients|beds|residents|people|children|prisoners))? (?!\w|[.,]?\d|\s(?:pounds|quid|years?|days?|hours?|minutes?|months?|weeks?|pence))",
        Kind.TEAM_SIZE,
        "so many for so many",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:there(?:'s|s|\sis|\sare|\swas|\swere|'re)|now|we're|we\sare|we\swere|we\shad|we\shave|i\shave|i\shad|now\sthere's|leaves|leaving)\s(?:now\s|only\s|just\s|about\s|down\sto\s|maybe\s)?(?P<n>{_COUNT}(?:\s(?:left|now|vacant|of\sus|at\snight|on\s(?:days|nights)))?) (?=[.,;!?\n]|\sand\s(?:it|there)|\s(?:where|when|before)\s)",
        Kind.TEAM_SIZE,
        "a number of staff",
        strength=SUSPECT,
        group="n",
    ),
    rule(
        rf"(?<!\w) (?:used\sto\sbe|it\swas|should\sbe|supposed\sto\sbe|meant\sto\sbe|there\sshould\sbe|needs?)\s(?P<n>{_COUNT}) (?=\s?[.,;!?\n]|\s(?:of|before|when|on|at|for|nurses|carers|staff|people)\b)",
        Kind.TEAM_SIZE,
        "a number of staff",
        strength=SUSPECT,
        group="n",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:at\snight|on\snights|on\sdays|vacant|vacancies|unfilled|off\ssick|on\sthe\ssick|per\sshift|a\sshift|to\sa\sshift|a\snight) (?!\w)",
        Kind.TEAM_SIZE,
        "a number of staff",
        strength=SUSPECT,
    ),
    rule(rf"(?<!\w) crew\s(?:o'?|of)\s{_COUNT} (?!\w)", Kind.TEAM_SIZE, "the size of a crew"),
    rule(
        rf"(?<!\w) from\s{_COUNT}\s(?:down\s)?to\s{_COUNT} (?!\w|[.:,]?\d|\s?(?:am|pm|o'clock|years|pounds|per\s?cent|%|minutes|hours|days|weeks))",
        Kind.TEAM_SIZE,
        "how a number changed",
        strength=GUESS,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:[a-z-]{{3,14}}\s)?(?:porters|surveyors|sorters|takers|chefs|psychologists|translators|technicians|inspectors|interpreters|cooks|drivers|wardens|wumman|wummen|witnesses|residents|prisoners|passengers|children|pupils|babies|bands?\s\d) (?!\w)",
        Kind.TEAM_SIZE,
        "so many people",
        strength=SUSPECT,
        check=lambda m: (
            None if re.match(r"(?:one|a|1|\d{4})\s", m.group(), re.I) else (SUSPECT, "so many people")
        ),
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:a|the|our|my|their)\s)?(?:[a-z]{{3,12}}\s)?(?:team|crew|gang|group|shift|department|branch|office|section|unit|staff|squad|ward|cohort|workforce|class|rota)\sof\s(?:about\s|around\s|only\s|just\s|over\s|under\s|nearly\s|maybe\s|some\s)?{_COUNT} (?:\s(?:or\sso|people|staff))? (?!\w|%|\s(?:years|months|weeks|hours|minutes|days))",
        Kind.TEAM_SIZE,
        "the size of a team",
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:out\sof|of|from)\s(?:the\s|our\s|us\s|a\steam\sof\s|a\s|an\s|agreed\s|every\s)?{_COUNT} (?:\s(?:[a-z-]{{3,14}}\s)?{_MEMBERS})? (?!\w|%)",
        Kind.TEAM_SIZE,
        "so many out of so many",
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:only|just)\s)?(?P<size>{_COUNT}\s(?:of\sus|of\swuz|of\sthem|of\syou)(?:\s(?:left|now|gone|on\s[a-z]{{3,10}}|in\sthe\s(?:team|office|room|branch|department|unit|whole\s\w{{3,12}})))?) (?!\w)",
        Kind.TEAM_SIZE,
        "the size of a group",
        strength=SUSPECT,
        group="size",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:(?:other|more|new|full|qualified|agency|permanent|experienced|fewer|less|trained|bank|night|day|senior|female|male|different|healthcare|work|care)\s){{0,2}}{_MEMBERS} (?:\s(?:left|short|down|gone|off|on\s(?:the\s)?(?:nights?|days|earlies|lates|shift|rota|ward|floor|books)|per\sshift|in\spost|for\s{_COUNT}\s[a-z]{{3,12}}))? (?!\w)",
        Kind.TEAM_SIZE,
        "so many people",
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.search(r"of\s(?:us|them|you|wuz)", m.group(), re.I)
            or re.match(r"(?:one|a|1)\s", m.group(), re.I)
            else (SUSPECT, "so many people")
        ),
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\sin\spost (?:\s(?:against|out\sof|of|instead\sof|when|where)\s[^.,;:\n]{{2,40}})? (?!\w)",
        Kind.TEAM_SIZE,
        "the size of a team",
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) (?:down\s(?:to|from)|short\sby|short\sof|understaffed\sby|lost|left\swith|cut\s(?:to|from|down\sto)|went\sfrom|gone\sfrom|reduced\s(?:to|from)|should\s(?:be|have)|supposed\sto\s(?:be|have)|headcount\sof|establishment\sof|minus)\s(?:just\s|only\s|about\s)? (?P<size>{_COUNT}(?:\s(?:to|down\sto|from|when\sit\sshould\sbe|instead\sof)\s(?:just\s|only\s)?{_COUNT})?) (?!\w|[.,:]?\d|%|\s(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|pounds|quid|o'clock|miles|times|per\s?cent|claims|appointments|calls|patients|items))",
        Kind.TEAM_SIZE,
        "a number of staff",
        strength=SUSPECT,
        group="size",
    ),
    rule(
        rf"(?<!\w) (?P<size>{_COUNT})(?:'s|'ve|\shave|\shas|\sare|\sis)?\s(?:gone|left|quit|walked|resigned|off\ssick|been\ssacked)\s(?:off|from|since|in|this|last|out\sof|already|so\sfar) (?!\w)",
        Kind.TEAM_SIZE,
        "so many who left",
        group="size",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?P<size>{_COUNT})(?:'s)?\s(?:gone|left)\s(?:off|from)\s(?:that|this|the|our) (?!\w)",
        Kind.TEAM_SIZE,
        "so many who left",
        group="size",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:caseload\sof|case\sload\sof|caseloads?\s(?:was|is|went\sto|up\sto)|carrying|carried|juggling) \s(?:about\s|over\s|around\s|nearly\s)? (?P<size>{_COUNT}(?:\s(?:cases|families|clients|claimants|children|customers))?) (?!\w)",
        Kind.TEAM_SIZE,
        "a caseload",
        strength=CONTEXT,
        group=0,
    ),
    rule(
        r"(?<![\w.,£$€/-]) \d{2,3}\s(?:cases|families|clients|children)\son\s(?:my|his|her|their)\s(?:books|caseload) (?!\w)",
        Kind.TEAM_SIZE,
        "a caseload",
    ),
)

_YEARS = r"(?:years?|yrs?|yr|year)"
TENURE: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:(?:driven|worked|done|taught|nursed|served|been|cleaned|cooked|run|managed)\s(?:[a-z'-]{{2,14}}\s){{0,3}}for\s)(?:over\s|nearly\s|about\s|almost\s)?{NUMBER}\s{_YEARS} (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) {NUMBER}\s(?:days?|weeks?|months?)\s(?:out\sof\s(?:college|training|school|uni|university|probation)|into\s(?:the|my|his|her)\s\w{{3,12}}|earlier|there|in) (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
        strength=SUSPECT,
        check=lambda m: (
            None
            if m.group().lower().endswith(" in")
            and not re.match(r"\s?[.,;!?]", m.string[m.end() : m.end() + 2])
            else (SUSPECT, "how long somebody has worked there")
        ),
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?:first|second|third|fourth|fifth|sixth|last)\s(?:day|week|shift|month) (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:is|on|in|was|only)\s(?P<w>(?:week|day|month|year)\s{NUMBER}) (?=[\s.,;!?]|$)",
        Kind.TENURE,
        "how long somebody has worked there",
        strength=SUSPECT,
        group="w",
    ),
    rule(
        rf"(?<!\w) {NUMBER}[\s-]{_YEARS}'?\s(?:in|on|at|with|as|of|come|this)\s(?:the\s|a\s|an\s|my\s|this\s)?(?!(?:prison|jail|custody)\b)[A-Za-z'-]{{3,16}}(?:\s(?:job|post|role|landing|floor|team|office|service|desk|trade|department))? (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:over|nearly|almost|more\sthan|less\sthan|about|around|just\sover|just\sunder|coming\sup|gannin\son|going\son)\s)? (?:{NUMBER}|a\scouple\sof|a\sfew|several)(?:\s(?:and\sa\s(?:half|bit)|odd|or\s(?:so|{NUMBER})))?[\s-]{_YEARS}'? (?:\s(?:and|,)\s{NUMBER}\s(?:months?|days?)'?)? (?:\sof\sservice|\sin\s(?:the\s)?(?:job|post|role|service|this\s\w+|april|may|june|july|january|february|march|august|september|october|november|december))? (?!\w|[\s-]{{1,2}}(?:old|olds|ago))",
        Kind.TENURE,
        "a span of years",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:gannin\son|going\son|coming\sup\sto|nearly|almost|pushing)\s (?P<n>{NUMBER}) (?=[.,;]|\snow|\s(?:in|come)\s) ",
        Kind.TENURE,
        "a span of years",
        strength=SUSPECT,
        group=0,
    ),
    rule(
        r"(?<!\w) (?:(?:since|when)\s(?:it|they|the\s\w{3,12})\sopened|since\sday\sone|since\sthe\s(?:start|beginning)|since\sI\sleft\sschool|straight\s(?:from|out\sof)\s(?:school|college|uni(?:versity)?)|my\swhole\s(?:working\slife|career)|all\s(?:my|his|her)\s(?:working\slife|career)|joined\s(?:straight\s)?from\s(?:school|college|uni(?:versity)?))(?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {NUMBER}[\s-](?:months?|weeks?)'?\s(?:in(?:to)?\s(?:the\s|my\s|his\s|her\s)?(?:job|post|role|probation|apprenticeship|placement|contract)|in(?=[,.;])|on\sthe\sjob|of\sservice|there(?=[,.;\s])) (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
    ),
    rule(
        rf"(?<!\w) (?:i'?ve|i\shave|he'?s|she'?s|been|worked|was|were)\s(?:been\s|worked\s)?(?:there|here|in\s(?:the|this)\s(?:job|post|role|team|office|branch)|at\s[\w\s]{{3,25}})\s(?:for\s)? (?P<n>(?:about\s|nearly\s|only\s|just\s)?{NUMBER}\s(?:months?|weeks?)) (?!\w)",
        Kind.TENURE,
        "how long somebody has worked there",
        group="n",
    ),
    rule(
        r"(?<!\w) (?:(?:in|on)\s(?:my|his|her|their)\s(?:first|second|third|last|final)\s(?:week|month|year|day)|(?:(?:still\s)?(?:in|on)\s(?:my\s|his\s|her\s)?probation)|new\sstarter|newest\s(?:starter|member)|(?:starts?|started|finish(?:es|ed)?|retir(?:es|ed|ing)|left|leaves?)\s(?:in\s)?(?:last|this|next)\s(?:week|month|year|spring|summer|autumn|winter|christmas|easter)) (?!\w)",
        Kind.TENURE,
        "when somebody came or goes",
        strength=SUSPECT,
    ),
)

_SHIFT = r"(?:nights?|days|earlies|lates|early|late|twilights?|back|day|evenings?|mornings?|afternoons?|weekends?|split|double|sleep-?in|bank\sholiday)"
SHIFTS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:mornings|afternoons|evenings|weekends|nights|days)\sonly (?!\w)",
        Kind.TIME,
        "working hours",
    ),
    rule(
        r"(?<!\w) works?\s(?:from\shome|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|alternate)(?:\s(?:and|to|or)\s(?:alternate\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)? (?!\w)",
        Kind.TIME,
        "working hours",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\s(?:to|and|till)\s(?:alternate\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?!\w)",
        Kind.TIME,
        "working days",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:(?:two|six|ten|seven|eight|nine|twelve)\s(?:while|till|til|to)\s(?:two|six|ten|three|four|five|seven|eight|twelve)) (?!\w)",
        Kind.TIME,
        "working hours",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?:day|days|week|weekend|night|rest\sday)s?\soff (?!\w)",
        Kind.TIME,
        "a day off",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:(?:six|five|four|three|two|\d)\s)?(?:late|early|night|rest-day|middle|split)\sturns?(?:\sin\sa\srow)? (?!\w)",
        Kind.TIME,
        "a shift",
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w'-]) (?:Nights|Earlies|Lates|Days) (?=\sis\b|\sare\b|[,:.]\s)",
        Kind.TIME,
        "a shift",
        exact_case=True,
        strength=GUESS,
    ),
    rule(
        rf"(?<!\w) (?:(?:the|my|his|her|our|their|a)\s)?(?:(?:permanent|regular|friday|saturday|sunday|monday|tuesday|wednesday|thursday|mon|tues?|weds?|thurs|fri|sat|sun)s?\s)?(?:{_SHIFT}|\d{{1,2}}[\s-](?:till|til|to|-)[\s-]?\d{{1,2}}|\d{{1,2}}\s?-\s?\d{{1,2}}|twelve[\s-]hour|12[\s-]hour|six\s(?:till|to)\stwo|two\s(?:till|to)\sten|ten\s(?:till|to)\ssix)[\s-](?:shifts?|turn|duty|rota) (?!\w)",
        Kind.TIME,
        "a shift",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:on|to|from|do(?:es|ing)?|did|work(?:s|ed|ing)?|permanent|regular|moved\sto|put\s(?:me|him|her)\son|was\son|is\son|be\son|of) \s (?P<shift>(?:permanent\s|regular\s|straight\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s)?(?:nights|earlies|lates|twilights|days|weekends|alternate\sweekends)) (?!\w|\s(?:a|per|of|off|out|ago|before|after|later|like|in\sa\srow|when|where|and\sdays))",
        Kind.TIME,
        "a shift",
        strength=SUSPECT,
        group="shift",
    ),
    rule(
        r"(?<![\w.,£$€/:-]) (?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:-|to|till|til)\s?\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)) (?!\w)",
        Kind.TIME,
        "working hours",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:six\still\stwo|two\still\sten|ten\still\ssix|nine\still\sfive|eight\still\s(?:four|eight)|seven\still\s(?:three|seven)|six-two|two-ten|ten-six|four\son[\s,-]{1,2}four\soff|four[\s-]on[\s-]four[\s-]off|4\son\s4\soff|three\sdays\sa\sweek|two\sdays\sa\sweek|four\sdays\sa\sweek|compressed\shours|term[\s-]time(?:\sonly)?|job[\s-]shares?|zero[\s-]hours|annuali[sz]ed\shours|part[\s-]time|school\shours|(?:16|18|20|21|22|24|25|28|30|35)\shours\sa\sweek|mondays?\sto\s\w{4,9}days?|every\sother\s(?:week|weekend|saturday|sunday)) (?!\w)",
        Kind.TIME,
        "working hours",
    ),
)

_PLACE_HEAD = (
    r"(?:house|centre|center|office|offices|jobcentre|job\scentre|surgery|clinic|hospital|infirmary|hospice|school|academy|college|university|nursery|library|depot|warehouse|factory|mill|plant|store"
    r"|branch|station|ward|hub|campus|yard|works|works\scanteen|garage|care\shome|nursing\shome|residential\shome|prison|court|barracks|leisure\scentre|sorting\soffice|delivery\soffice|mail\scentre|post\soffice|call\scentre|contact\scentre"
    r"|terminal|dock|docks|quay|wharf|farm|hotel|inn|arms|theatre|museum|chapel|church|mosque|gurdwara|temple|lodge|court|hall|practice|pharmacy|foundry|brewery|colliery|pit|primary|high|infants|juniors|sixth\sform|medical\scentre|health\scentre|day\scentre|children's\scentre|industrial\sestate|business\spark|trading\sestate|retail\spark|distribution\scentre|fulfilment\scentre|site|team|unit|wing|block|tower|building|rec|gate)"
)
_GENERIC = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "our",
        "my",
        "your",
        "his",
        "her",
        "their",
        "its",
        "local",
        "new",
        "old",
        "big",
        "main",
        "head",
        "back",
        "front",
        "whole",
        "other",
        "another",
        "same",
        "next",
        "last",
        "first",
        "second",
        "every",
        "each",
        "some",
        "any",
        "no",
        "call",
        "contact",
        "post",
        "sorting",
        "delivery",
        "job",
        "health",
        "medical",
        "day",
        "business",
        "trading",
        "industrial",
        "retail",
        "distribution",
        "nursing",
        "care",
        "leisure",
        "of",
        "in",
        "at",
        "on",
        "to",
        "from",
        "for",
        "by",
        "with",
        "and",
        "or",
        "but",
        "own",
        "high",
        "primary",
        "sixth",
        "children's",
        "council",
        "civic",
        "good",
        "bad",
        "busy",
        "small",
        "empty",
        "public",
        "home",
        "work",
        "staff",
        "box",
        "night",
        "cover",
        "pop",
        "one",
        "two",
        "three",
        "both",
        "all",
        "training",
        "support",
        "management",
        "leadership",
        "senior",
        "hr",
        "it",
        "whole",
        "entire",
        "left",
        "right",
        "top",
        "bottom",
        "wrong",
        "right",
        "field",
        "sick",
        "clean",
        "full",
        "open",
        "open-plan",
        "police",
        "fire",
        "train",
        "bus",
        "power",
        "petrol",
        "community",
        "secondary",
        "private",
        "state",
        "boarding",
        "special",
        "crown",
        "county",
        "magistrates",
        "central",
        "city",
        "town",
        "village",
        "church",
        "football",
        "rugby",
        "cricket",
        "project",
        "building",
        "construction",
        "web",
        "nearest",
        "best",
        "worst",
        "different",
        "said",
        "was",
        "is",
        "were",
        "had",
        "has",
        "as",
        "so",
        "into",
        "onto",
        "near",
        "outside",
        "inside",
        "through",
        "around",
        "behind",
        "across",
        "under",
        "over",
        "after",
        "before",
        "during",
        "without",
        "within",
        "along",
        "between",
        "until",
        "than",
        "then",
        "when",
        "where",
        "while",
        "if",
        "work's",
        "works'",
        "opening",
        "closing",
        "security",
        "safety",
        "quality",
        "clinical",
        "your",
        "legal",
        "finance",
        "sales",
        "engineering",
        "maintenance",
        "cleaning",
        "kitchen",
        "counter",
        "reception",
        "emergency",
        "crisis",
        "response",
        "admin",
        "estates",
        "facilities",
        "i",
        "we",
        "he",
        "she",
        "they",
        "it",
        "you",
    ]
)


def _workplace(match: re.Match[str]) -> tuple[int, str] | None:
    """Accept a named place of work: something before the kind of place says which one."""
    words = match.group("name").split()
    head = match.group("head").lower()
    lowered = [w.lower().strip("'") for w in words]
    while lowered and lowered[0] in _GENERIC:
        lowered, words = lowered[1:], words[1:]
    named = [w for w in lowered if w not in _GENERIC]
    if not named:
        return None
    if any(w[0].isupper() for w in words):
        return FORM, "a named place of work"
    unknown = [w for w in named if not all(p in lexicon.words() for p in w.split("-"))]
    generic = lexicon.generic_body_words()
    if all(w in generic for w in named):
        return None
    place = " ".join(named) in lexicon.uk_places() or any(
        w in lexicon.surnames() or w in lexicon.uk_places() for w in named
    )
    if place or unknown:
        return (
            (SUSPECT, "could be a named place of work")
            if head not in ("team", "high", "primary", "unit", "site") or place
            else None
        )
    return None


_LOWER_STREET = r"(?:lane|street|road|row|avenue|square|hill|park|bridge|gate|quay|wharf|cross|green|way|place|house|court)"


@cache
def _not_pubs() -> frozenset[str]:
    """Words with a capital after "at the" that say no place: bodies, posts, months, countries."""
    return (
        frozenset(w for entry in lexicon.lines("generic_body_words.txt") for w in entry.lower().split())
        | frozenset(lexicon.months())
        | frozenset(
            [
                "director",
                "manager",
                "union",
                "branch",
                "trust",
                "act",
                "regulations",
                "policy",
                "code",
                "equality",
                "care",
                "register",
                "team",
                "staff",
                "north",
                "south",
                "east",
                "west",
                "internet",
                "christmas",
                "easter",
                "trade",
                "applicant",
                "respondent",
                "tribunal",
            ]
        )
    )


WORKPLACES: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:MV|MS|HMS|RMS|FV|SS|RRS|MT)\s[A-Z][a-z'-]{2,16}(?:\s[A-Z][a-z'-]{2,16}){0,2} (?!\w)",
        Kind.WORKPLACE,
        "a ship",
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:at|in|down|outside|from|near|behind|opposite|round)\s(?P<pub>the\s[A-Z][a-z'-]{3,14}(?:\s(?:and\s|&\s)?[A-Z][a-z'-]{3,14}){0,2}) (?!\w)",
        Kind.WORKPLACE,
        "a place called by a name",
        exact_case=True,
        strength=GUESS,
        group="pub",
        check=lambda m: (
            None
            if all(w.lower() in _not_pubs() for w in m.group("pub").split()[1:])
            else (GUESS, "a place called by a name")
        ),
    ),
    rule(
        rf"(?<!\w) (?P<name>(?:[A-Z][\w'&.-]{{1,20}}\s){{1,4}}) (?P<head>(?i:{_PLACE_HEAD})) (?!\w) (?:\s(?:on|in|at)\s(?:[A-Z][\w'-]{{1,20}}\s?){{1,3}})?",
        Kind.WORKPLACE,
        "a named place of work",
        exact_case=True,
        check=_workplace,
    ),
    rule(
        rf"(?<!\w) (?P<name>(?:[a-z][a-z'-]{{1,18}}\s){{1,3}}) (?P<head>{_PLACE_HEAD}) (?!\w)",
        Kind.WORKPLACE,
        "could be a named place of work",
        exact_case=True,
        check=_workplace,
    ),
    rule(
        r"(?<!\w) (?:Ward|Unit|Block|Wing|Floor|Zone|Bay|Hub|House)\s(?:\d{1,3}[A-Za-z]?|[A-Z]\d{0,2}) (?!\w)",
        Kind.WORKPLACE,
        "a ward, unit or wing",
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:red|blue|green|yellow|orange|purple|gold|silver|amber|pink|white|black|alpha|beta|bravo|delta|[a-d])\s(?:team|watch|shift|crew|group|section|zone|wing|side|desk|floor) (?!\w)",
        Kind.WORKPLACE,
        "a named team",
        strength=CONTEXT,
    ),
    rule(
        r"(?<![\w.]) (?:Red|Blue|Green|Yellow|Orange|Purple|Gold|Silver|Amber|Pink|White|Alpha|Beta|Bravo|Delta|[A-D])\s(?:Team|Watch|Shift|Crew|Group|Section|Zone|Wing) (?!\w)",
        Kind.WORKPLACE,
        "a named team",
        exact_case=True,
        strength=CONTEXT,
    ),
    rule(
        r"(?<!\w) (?:from|in|on|over\sin|over\son|of)\s (?P<team>red|blue|green|yellow|orange|purple|gold|silver|amber|pink) (?=\s(?:told|said|says|was|were|is|are|has|had|went|got|did|came|who|lost|left|team)|[.,;!?]|\s?\n|\sand\s) ",
        Kind.WORKPLACE,
        "a named team",
        group="team",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:at|from|in|down|up|of|reception,?|near|called|for|to)\s{{1,2}} (?P<name>(?!(?:the|a|an|my|our|this|that|his|her|their|every|each|any|no|right|same|front|back|work|such|one)\s)[a-z][a-z'-]{{2,18}}\s{_LOWER_STREET}) (?!\w)",
        Kind.WORKPLACE,
        "could be named after its street",
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            (SUSPECT, "could be named after its street") if _street_like(m.group("name")) else None
        ),
    ),
)


def _street_like(name: str) -> bool:
    first, head = name.split()[0], name.split()[-1]
    if first in _GENERIC:
        return False
    return first not in lexicon.words() or head in ("lane", "street", "road", "row", "avenue", "square")


PROGRAMMES: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:Project|Operation|Programme|Pathway|Exercise)\s[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20})? (?!\w)",
        Kind.PROGRAMME,
        "a named programme",
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:[A-Z][\w'-]{2,20}\s){1,3}(?:[Pp]rogramme|[Ss]cheme|[Pp]roject|[Pp]ilot|[Ii]nitiative|[Cc]ampaign|[Pp]athway|[Tt]ransformation|[Cc]hallenge|[Aa]ward|[Pp]ledge) (?!\w)",
        Kind.PROGRAMME,
        "a named programme",
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:called|named|known\sas|branded|launched|it)\s?,? \s['\"](?P<name>[\w][\w\s'&-]{2,40}?)['\"]",
        Kind.PROGRAMME,
        "a name in quotation marks",
        group="name",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?P<name>[a-z][\w'-]{2,15}\s[a-z][\w'-]{2,15})\s(?:they|management|he|she|hr)\s(?:called|call|calls|named|named\sit|branded|called\sit) (?!\w)",
        Kind.PROGRAMME,
        "what something was called",
        group="name",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:they|management|he|she|hr)\s(?:called|call|calls|named|branded)\sit\s(?:the\s)?['\"]?(?P<name>[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20}){0,3})",
        Kind.PROGRAMME,
        "what something was called",
        group="name",
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:new\s|the\s|our\s)?(?:scheme|programme|pilot|project|initiative|system)\s(?:called|named|known\sas)\s['\"]?(?P<name>[\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20}){0,3})",
        Kind.PROGRAMME,
        "what something was called",
        group="name",
        strength=SUSPECT,
    ),
)

_JOBS = lexicon.lines("occupations.txt")
_SELF = re.compile(
    r"\b(?:i'm|im|i\sam|i\swas|as|he's|she's|he\sis|she\sis|he\swas|she\swas|became|qualified\sas|job\sas|worked?\sas|works\sas|working\sas|been|role\sof|post\sof|name\sis\s[\w\s]{2,30},)\s(?:an?\s|the\s|our\s)?$",
    re.IGNORECASE,
)


def _common_post(text: str, start: int, end: int) -> bool:
    """Accept a post that many have only when somebody says they hold it."""
    return bool(_SELF.search(text[max(0, start - 40) : start]))


def _own_post(text: str, start: int, end: int) -> bool:
    """Leave out posts that only address or describe a class ("every teacher", "Dear Manager")."""
    before = text[max(0, start - 16) : start].lower()
    word = text[start:end].lower()
    if word in ("ot", "hca", "seo", "heo", "hco"):
        return text[start:end].isupper() or "a " in before[-3:]
    if word in (
        "deputy",
        "domestic",
        "conductor",
        "pilot",
        "governor",
        "cook",
        "potter",
        "judge",
        "steward",
        "secretary",
        "vet",
        "temple",
        "singer",
        "baker",
        "butcher",
        "carpenter",
        "taylor",
        "weaver",
        "gardener",
        "painter",
        "servant",
        "minister",
    ):
        return bool(
            re.search(
                r"\b(?:the|a|an|our|my|his|her|as|former|ex|ex-|retired|trainee|lay|union|branch)[\s-]$",
                before,
            )
        )
    return not re.search(r"\b(?:every|any|all|dear|no|most)\s$", before)


_HEADS = r"(?:manager|officer|leader|lead|director|adviser|advisor|coach|nurse|doctor|worker|assistant|coordinator|co-ordinator|supervisor|clerk|driver|engineer|technician|operator|operative|analyst|consultant|trainer|rep|representative|partner|head|secretary|inspector|controller|planner|handler|practitioner|specialist|administrator|instructor|teacher|tutor|organiser|steward|champion|warden|guard|porter|cleaner|picker|sorter|packer|assessor|investigator|caseworker|executive|associate|apprentice|trainee|agent|chair|convenor|governor|designer|developer|editor|buyer|attendant|fitter)"


_PLAIN = frozenset(
    [
        "good",
        "bad",
        "new",
        "old",
        "young",
        "nice",
        "lovely",
        "great",
        "other",
        "same",
        "only",
        "first",
        "last",
        "next",
        "whole",
        "big",
        "little",
        "poor",
        "best",
        "worst",
        "different",
        "another",
        "own",
        "other",
        "real",
        "proper",
        "actual",
        "certain",
        "single",
        "such",
        "particular",
        "previous",
        "former",
        "current",
        "senior",
        "junior",
        "female",
        "male",
        "my",
        "your",
        "his",
        "her",
        "our",
        "their",
        "its",
        "some",
        "every",
        "any",
        "all",
        "no",
        "one",
        "two",
        "three",
        "four",
        "lead",
        "so",
        "called",
        "so-called",
        "decent",
        "fellow",
        "friendly",
        "kind",
        "line",
        "staff",
        "qualified",
        "experienced",
        "full-time",
        "part-time",
    ]
)


def _modified_post(match: re.Match[str]) -> tuple[int, str] | None:
    """Accept a post that a word before it narrows ("the orderly officer"), not "a good manager"."""
    words = match.group("post").lower().split()
    head, before = words[-1], words[:-1]
    if any(w in _STOPS for w in before) or before[-1] in ("line", "staff"):
        return None
    if all(w in _PLAIN for w in before):
        return None
    modifiers = frozenset(lexicon.lines("job_modifiers.txt"))
    if before[-1] in modifiers or before[-1] in (
        "hr",
        "it",
        "hse",
        "h&s",
        "gp",
        "uc",
        "pip",
        "work",
        "ops",
        "people",
        "general",
    ):
        return SUSPECT, "a post that few hold"
    if (
        match.group(0)[0].isupper()
        and match.group("post").istitle()
        and head not in ("head", "agent", "partner")
    ):
        return SUSPECT, "a post that few hold"
    led = re.match(r"(?:the|an?|our|my|his|her|as|acting|their)\s", match.group(), re.IGNORECASE)
    return (
        (GUESS, "a post with a word that narrows it")
        if led and head not in ("head", "guard", "agent", "lead", "partner", "chair")
        else None
    )


_STOPS = frozenset(
    [
        "the",
        "a",
        "an",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "who",
        "that",
        "which",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "has",
        "had",
        "have",
        "said",
        "told",
        "asked",
        "did",
        "do",
        "does",
        "not",
        "as",
        "but",
        "so",
        "if",
        "when",
        "then",
        "than",
        "because",
        "while",
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "me",
        "him",
        "her",
        "us",
        "them",
        "this",
        "these",
        "those",
        "there",
        "here",
        "what",
        "where",
        "how",
        "why",
        "just",
        "still",
        "even",
        "also",
        "very",
        "really",
        "too",
        "more",
        "most",
        "less",
        "much",
        "many",
    ]
)

POSTS: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?P<post>(?:[A-Z][a-z&'-]{{1,16}}\s){{1,4}}(?:(?:and|of|for|&)\s(?:[A-Z][a-z]{{2,16}}\s){{1,2}})?{_HEADS.replace('(?:manager', '(?i:manager')})s? (?!\w)",
        Kind.JOB,
        "a post by its title",
        exact_case=True,
        strength=SUSPECT,
        group="post",
        check=lambda m: (
            None
            if m.group("post").split()[0]
            in (
                "The",
                "My",
                "Our",
                "A",
                "His",
                "Her",
                "Every",
                "Dear",
                "Line",
                "No",
                "This",
                "That",
                "Some",
                "Any",
            )
            and len(m.group("post").split()) < 3
            else (SUSPECT, "a post by its title")
        ),
    ),
    rule(
        r"(?<!\w) (?:the|our)\s(?P<post>Director|Chair|Chief|Head|Principal|Bursar|Owner|Proprietor|Registrar|Dean|Provost|Warden|Superintendent|Commissioner|Governor|Manager) (?!\w|\s[A-Z])",
        Kind.JOB,
        "a post that one person holds",
        exact_case=True,
        strength=SUSPECT,
        group="post",
    ),
    rule(
        r"(?<!\w) (?:in|from|of|on)\s(?P<post>the\s(?:canteen|post\s?room|kitchens?|laundry|stores|pharmacy|print\sroom|mail\s?room|control\sroom|sluice|nursery|workshop|debt\sline|front\sdesk|garage|lab|booking\soffice|crisis\sline|helpline|quality\steam|fraud\steam|finance\steam|hr\steam)) (?!\w)",
        Kind.JOB,
        "where somebody works",
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?P<post>[A-Z][a-z]{2,14}\sfrom\s(?:quality|finance|payroll|hr|HR|IT|legal|comms|governance|procurement|estates|security|accounts|marketing|sales|planning|compliance|facilities)) (?!\w)",
        Kind.JOB,
        "where somebody works",
        group="post",
        strength=GUESS,
        exact_case=True,
    ),
    rule(
        rf"(?<![\w-]) (?:(?:the|a|an|our|my|their|his|her|as|acting)\s)? (?P<post>(?:[a-z][a-z&'-]{{1,14}}\s){{1,3}}{_HEADS})s? (?!\w)",
        Kind.JOB,
        "a post that few hold",
        check=_modified_post,
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:head|director|chief|deputy\shead|manager|chair|lead|leader|champion)\s(?:of|for)\s(?!the\s(?:day|week|year)|a\s|it\b|me\b|us\b|him\b|her\b)(?:(?:the\s)?(?-i:[A-Z])[\w&'-]{1,16}(?:\s(?:and\s)?(?-i:[A-Z])[\w&'-]{1,16}){0,3}|[a-z&'-]{2,16}(?:\s(?:services|learning|resources|operations|care|form|year|control|management|department))?) (?!\w)",
        Kind.JOB,
        "a post that few hold",
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, "a post that few hold")
            if m.group()[0].isupper()
            or re.match(
                r"(?:head|director|deputy|chair|lead)\s(?:of|for)\s(?:hr|it|people|finance|nursing|operations|security|service|site|year|department|sixth|legal|comms|communications|estates|safeguarding|quality|training|care|maths|english|science|music|pe)\b",
                m.group(),
                re.I,
            )
            else None
        ),
    ),
    rule(
        r"(?<!\w) (?:band|grade|level|tier|scale)\s(?:[2-9][a-d]?|[A-H]\d?|EO|AO|AA|HEO|SEO) (?!\w)",
        Kind.JOB,
        "a grade",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:i'?m|i\sam|works?|worked|working|based|i\swas|she\swas|he\swas|she'?s|he'?s)\s(?:on|in|at)\s(?:the\s)?(?P<post>reception|front\sdesk|front\sof\shouse|security|switchboard|dispatch|despatch|goods\sin|goods\sinwards|accounts|payroll|the\spost\sroom|post\sroom|the\skitchens?|the\slaundry|the\scanteen|the\spharmacy|maternity|intensive\scare|a&e|theatres?|radiology|pathology|x-ray|the\sstores|the\smailroom|mailroom|complaints|collections|fraud|debt|housing\sbenefit|the\sswitchboard) (?!\w)",
        Kind.JOB,
        "where somebody works",
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<=,\s) (?P<post>reception|security|switchboard|dispatch|goods\sin|accounts|payroll|maternity|intensive\scare|radiology|mailroom) (?=,|\.|\n)",
        Kind.JOB,
        "where somebody works",
        group="post",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) [A-Za-z]{2,12}(?:\s[a-z]{2,12})?\son\s(?:permanent\s)?(?:nights|days|earlies|lates|reception|the\sfront\sdesk|the\sdesk|the\sdoor|the\sgate) (?!\w)",
        Kind.JOB,
        "a post and its shift",
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, "a post and its shift")
            if re.split(r"\son\s", m.group())[0].split()[-1].lower() in _job_words()
            else None
        ),
    ),
    rule(
        r"(?<!\w) (?:used\sto\sbe|former|retired|ex-|previously|once)\s?(?:an?\s|the\s)?(?P<post>[a-z-]{3,14}(?:\s[a-z-]{3,14})?(?:\s(?:at|in|for|with)\s(?:the\s)?[A-Z][\w'-]{2,20})?) (?!\w)",
        Kind.JOB,
        "what somebody was before",
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, "what somebody was before")
            if any(w in _job_words() for w in m.group("post").lower().split())
            else None
        ),
    ),
)


def _job_words() -> frozenset[str]:
    return frozenset(entry.rstrip("*").split()[-1] for entry in _JOBS) | {"hca", "rep", "lad", "girl"}


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    few = [j for j in _JOBS if not j.endswith("*")]
    many = [j.rstrip("*") for j in _JOBS if j.endswith("*")]
    return (
        PatternDetector("team sizes", "quasi", TEAMS),
        PatternDetector("tenure", "quasi", TENURE),
        PatternDetector("shifts", "quasi", SHIFTS),
        PatternDetector("workplaces", "quasi", WORKPLACES),
        PatternDetector("programmes", "quasi", PROGRAMMES),
        PatternDetector("posts", "quasi", POSTS),
        PhraseDetector(
            "occupations", "quasi", Kind.JOB, "an occupation or post", few, _own_post, LEXICON + 3
        ),
        PhraseDetector(
            "common posts", "quasi", Kind.JOB, "somebody's own post", many, _common_post, LEXICON + 2
        ),
    )
