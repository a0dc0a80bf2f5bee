"""Layer 7, work in numbers: how many there are, how long somebody has been there, which hours."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers.finding import CONTEXT, GUESS, SUSPECT, Detector, because
from whistle.identifiers.recognisers.facts import NUMBER
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
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
        because("so many for so many"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\sfor\s{_COUNT} (?:\s(?:patients|beds|residents|people|children|prisoners))? (?!\w|[.,]?\d|\s(?:pounds|quid|years?|days?|hours?|minutes?|months?|weeks?|pence))",
        Kind.TEAM_SIZE,
        because("so many for so many"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:there(?:'s|s|\sis|\sare|\swas|\swere|'re)|now|we're|we\sare|we\swere|we\shad|we\shave|i\shave|i\shad|now\sthere's|leaves|leaving)\s(?:now\s|only\s|just\s|about\s|down\sto\s|maybe\s)?(?P<n>{_COUNT}(?:\s(?:left|now|vacant|of\sus|at\snight|on\s(?:days|nights)))?) (?=[.,;!?\n]|\sand\s(?:it|there)|\s(?:where|when|before)\s)",
        Kind.TEAM_SIZE,
        because("a number of staff"),
        strength=SUSPECT,
        group="n",
    ),
    rule(
        rf"(?<!\w) (?:used\sto\sbe|it\swas|should\sbe|supposed\sto\sbe|meant\sto\sbe|there\sshould\sbe|needs?)\s(?P<n>{_COUNT}) (?=\s?[.,;!?\n]|\s(?:of|before|when|on|at|for|nurses|carers|staff|people)\b)",
        Kind.TEAM_SIZE,
        because("a number of staff"),
        strength=SUSPECT,
        group="n",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:at\snight|on\snights|on\sdays|vacant|vacancies|unfilled|off\ssick|on\sthe\ssick|per\sshift|a\sshift|to\sa\sshift|a\snight) (?!\w)",
        Kind.TEAM_SIZE,
        because("a number of staff"),
        strength=SUSPECT,
    ),
    rule(rf"(?<!\w) crew\s(?:o'?|of)\s{_COUNT} (?!\w)", Kind.TEAM_SIZE, because("the size of a crew")),
    rule(
        rf"(?<!\w) from\s{_COUNT}\s(?:down\s)?to\s{_COUNT} (?!\w|[.:,]?\d|\s?(?:am|pm|o'clock|years|pounds|per\s?cent|%|minutes|hours|days|weeks))",
        Kind.TEAM_SIZE,
        because("how a number changed"),
        strength=GUESS,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:[a-z-]{{3,14}}\s)?(?:porters|surveyors|sorters|takers|chefs|psychologists|translators|technicians|inspectors|interpreters|cooks|drivers|wardens|wumman|wummen|witnesses|residents|prisoners|passengers|children|pupils|babies|bands?\s\d) (?!\w)",
        Kind.TEAM_SIZE,
        because("so many people"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.match(r"(?:one|a|1|\d{4})\s", m.group(), re.I)
            else (SUSPECT, because("so many people"))
        ),
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:a|the|our|my|their)\s)?(?:[a-z]{{3,12}}\s)?(?:team|crew|gang|group|shift|department|branch|office|section|unit|staff|squad|ward|cohort|workforce|class|rota)\sof\s(?:about\s|around\s|only\s|just\s|over\s|under\s|nearly\s|maybe\s|some\s)?{_COUNT} (?:\s(?:or\sso|people|staff))? (?!\w|%|\s(?:years|months|weeks|hours|minutes|days))",
        Kind.TEAM_SIZE,
        because("the size of a team"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:out\sof|of|from)\s(?:the\s|our\s|us\s|a\steam\sof\s|a\s|an\s|agreed\s|every\s)?{_COUNT} (?:\s(?:[a-z-]{{3,14}}\s)?{_MEMBERS})? (?!\w|%)",
        Kind.TEAM_SIZE,
        because("so many out of so many"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:only|just)\s)?(?P<size>{_COUNT}\s(?:of\sus|of\swuz|of\sthem|of\syou)(?:\s(?:left|now|gone|on\s[a-z]{{3,10}}|in\sthe\s(?:team|office|room|branch|department|unit|whole\s\w{{3,12}})))?) (?!\w)",
        Kind.TEAM_SIZE,
        because("the size of a group"),
        strength=SUSPECT,
        group="size",
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\s(?:(?:other|more|new|full|qualified|agency|permanent|experienced|fewer|less|trained|bank|night|day|senior|female|male|different|healthcare|work|care)\s){{0,2}}{_MEMBERS} (?:\s(?:left|short|down|gone|off|on\s(?:the\s)?(?:nights?|days|earlies|lates|shift|rota|ward|floor|books)|per\sshift|in\spost|for\s{_COUNT}\s[a-z]{{3,12}}))? (?!\w)",
        Kind.TEAM_SIZE,
        because("so many people"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.search(r"of\s(?:us|them|you|wuz)", m.group(), re.I)
            or re.match(r"(?:one|a|1)\s", m.group(), re.I)
            else (SUSPECT, because("so many people"))
        ),
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {_COUNT}\sin\spost (?:\s(?:against|out\sof|of|instead\sof|when|where)\s[^.,;:\n]{{2,40}})? (?!\w)",
        Kind.TEAM_SIZE,
        because("the size of a team"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) (?:down\s(?:to|from)|short\sby|short\sof|understaffed\sby|lost|left\swith|cut\s(?:to|from|down\sto)|went\sfrom|gone\sfrom|reduced\s(?:to|from)|should\s(?:be|have)|supposed\sto\s(?:be|have)|headcount\sof|establishment\sof|minus)\s(?:just\s|only\s|about\s)? (?P<size>{_COUNT}(?:\s(?:to|down\sto|from|when\sit\sshould\sbe|instead\sof)\s(?:just\s|only\s)?{_COUNT})?) (?!\w|[.,:]?\d|%|\s(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|pounds|quid|o'clock|miles|times|per\s?cent|claims|appointments|calls|patients|items))",
        Kind.TEAM_SIZE,
        because("a number of staff"),
        strength=SUSPECT,
        group="size",
    ),
    rule(
        rf"(?<!\w) (?P<size>{_COUNT})(?:'s|'ve|\shave|\shas|\sare|\sis)?\s(?:gone|left|quit|walked|resigned|off\ssick|been\ssacked)\s(?:off|from|since|in|this|last|out\sof|already|so\sfar) (?!\w)",
        Kind.TEAM_SIZE,
        because("so many who left"),
        group="size",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?P<size>{_COUNT})(?:'s)?\s(?:gone|left)\s(?:off|from)\s(?:that|this|the|our) (?!\w)",
        Kind.TEAM_SIZE,
        because("so many who left"),
        group="size",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:caseload\sof|case\sload\sof|caseloads?\s(?:was|is|went\sto|up\sto)|carrying|carried|juggling) \s(?:about\s|over\s|around\s|nearly\s)? (?P<size>{_COUNT}(?:\s(?:cases|families|clients|claimants|children|customers))?) (?!\w)",
        Kind.TEAM_SIZE,
        because("a caseload"),
        strength=CONTEXT,
        group=0,
    ),
    rule(
        r"(?<![\w.,£$€/-]) \d{2,3}\s(?:cases|families|clients|children)\son\s(?:my|his|her|their)\s(?:books|caseload) (?!\w)",
        Kind.TEAM_SIZE,
        because("a caseload"),
    ),
)

_YEARS = r"(?:years?|yrs?|yr|year)"
TENURE: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:(?:driven|worked|done|taught|nursed|served|been|cleaned|cooked|run|managed)\s(?:[a-z'-]{{2,14}}\s){{0,3}}for\s)(?:over\s|nearly\s|about\s|almost\s)?{NUMBER}\s{_YEARS} (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) {NUMBER}\s(?:days?|weeks?|months?)\s(?:out\sof\s(?:college|training|school|uni|university|probation)|into\s(?:the|my|his|her)\s\w{{3,12}}|earlier|there|in) (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if m.group().lower().endswith(" in")
            and not re.match(r"\s?[.,;!?]", m.string[m.end() : m.end() + 2])
            else (SUSPECT, because("how long somebody has worked there"))
        ),
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?:first|second|third|fourth|fifth|sixth|last)\s(?:day|week|shift|month) (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:is|on|in|was|only)\s(?P<w>(?:week|day|month|year)\s{NUMBER}) (?=[\s.,;!?]|$)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        strength=SUSPECT,
        group="w",
    ),
    rule(
        rf"(?<!\w) {NUMBER}[\s-]{_YEARS}'?\s(?:in|on|at|with|as|of|come|this)\s(?:the\s|a\s|an\s|my\s|this\s)?(?!(?:prison|jail|custody)\b)[A-Za-z'-]{{3,16}}(?:\s(?:job|post|role|landing|floor|team|office|service|desk|trade|department))? (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<![\w.,£$€/-]) (?:(?:over|nearly|almost|more\sthan|less\sthan|about|around|just\sover|just\sunder|coming\sup|gannin\son|going\son)\s)? (?:{NUMBER}|a\scouple\sof|a\sfew|several)(?:\s(?:and\sa\s(?:half|bit)|odd|or\s(?:so|{NUMBER})))?[\s-]{_YEARS}'? (?:\s(?:and|,)\s{NUMBER}\s(?:months?|days?)'?)? (?:\sof\sservice|\sin\s(?:the\s)?(?:job|post|role|service|this\s\w+|april|may|june|july|january|february|march|august|september|october|november|december))? (?!\w|[\s-]{{1,2}}(?:old|olds|ago))",
        Kind.TENURE,
        because("a span of years"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:gannin\son|going\son|coming\sup\sto|nearly|almost|pushing)\s (?P<n>{NUMBER}) (?=[.,;]|\snow|\s(?:in|come)\s) ",
        Kind.TENURE,
        because("a span of years"),
        strength=SUSPECT,
        group=0,
    ),
    rule(
        r"(?<!\w) (?:(?:since|when)\s(?:it|they|the\s\w{3,12})\sopened|since\sday\sone|since\sthe\s(?:start|beginning)|since\sI\sleft\sschool|straight\s(?:from|out\sof)\s(?:school|college|uni(?:versity)?)|my\swhole\s(?:working\slife|career)|all\s(?:my|his|her)\s(?:working\slife|career)|joined\s(?:straight\s)?from\s(?:school|college|uni(?:versity)?))(?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
    ),
    rule(
        rf"(?<![\w.,£$€/-]) {NUMBER}[\s-](?:months?|weeks?)'?\s(?:in(?:to)?\s(?:the\s|my\s|his\s|her\s)?(?:job|post|role|probation|apprenticeship|placement|contract)|in(?=[,.;])|on\sthe\sjob|of\sservice|there(?=[,.;\s])) (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
    ),
    rule(
        rf"(?<!\w) (?:i'?ve|i\shave|he'?s|she'?s|been|worked|was|were)\s(?:been\s|worked\s)?(?:there|here|in\s(?:the|this)\s(?:job|post|role|team|office|branch)|at\s[\w\s]{{3,25}})\s(?:for\s)? (?P<n>(?:about\s|nearly\s|only\s|just\s)?{NUMBER}\s(?:months?|weeks?)) (?!\w)",
        Kind.TENURE,
        because("how long somebody has worked there"),
        group="n",
    ),
    rule(
        r"(?<!\w) (?:(?:in|on)\s(?:my|his|her|their)\s(?:first|second|third|last|final)\s(?:week|month|year|day)|(?:(?:still\s)?(?:in|on)\s(?:my\s|his\s|her\s)?probation)|new\sstarter|newest\s(?:starter|member)|(?:starts?|started|finish(?:es|ed)?|retir(?:es|ed|ing)|left|leaves?)\s(?:in\s)?(?:last|this|next)\s(?:week|month|year|spring|summer|autumn|winter|christmas|easter)) (?!\w)",
        Kind.TENURE,
        because("when somebody came or goes"),
        strength=SUSPECT,
    ),
)

_SHIFT = r"(?:nights?|days|earlies|lates|early|late|twilights?|back|day|evenings?|mornings?|afternoons?|weekends?|split|double|sleep-?in|bank\sholiday)"
SHIFTS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:mornings|afternoons|evenings|weekends|nights|days)\sonly (?!\w)",
        Kind.TIME,
        because("working hours"),
    ),
    rule(
        r"(?<!\w) works?\s(?:from\shome|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|alternate)(?:\s(?:and|to|or)\s(?:alternate\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)? (?!\w)",
        Kind.TIME,
        because("working hours"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\s(?:to|and|till)\s(?:alternate\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?!\w)",
        Kind.TIME,
        because("working days"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:(?:two|six|ten|seven|eight|nine|twelve)\s(?:while|till|til|to)\s(?:two|six|ten|three|four|five|seven|eight|twelve)) (?!\w)",
        Kind.TIME,
        because("working hours"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:my|his|her|their)\s(?:day|days|week|weekend|night|rest\sday)s?\soff (?!\w)",
        Kind.TIME,
        because("a day off"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:(?:six|five|four|three|two|\d)\s)?(?:late|early|night|rest-day|middle|split)\sturns?(?:\sin\sa\srow)? (?!\w)",
        Kind.TIME,
        because("a shift"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w'-]) (?:Nights|Earlies|Lates|Days) (?=\sis\b|\sare\b|[,:.]\s)",
        Kind.TIME,
        because("a shift"),
        exact_case=True,
        strength=GUESS,
    ),
    rule(
        rf"(?<!\w) (?:(?:the|my|his|her|our|their|a)\s)?(?:(?:permanent|regular|friday|saturday|sunday|monday|tuesday|wednesday|thursday|mon|tues?|weds?|thurs|fri|sat|sun)s?\s)?(?:{_SHIFT}|\d{{1,2}}[\s-](?:till|til|to|-)[\s-]?\d{{1,2}}|\d{{1,2}}\s?-\s?\d{{1,2}}|twelve[\s-]hour|12[\s-]hour|six\s(?:till|to)\stwo|two\s(?:till|to)\sten|ten\s(?:till|to)\ssix)[\s-](?:shifts?|turn|duty|rota) (?!\w)",
        Kind.TIME,
        because("a shift"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:on|to|from|do(?:es|ing)?|did|work(?:s|ed|ing)?|permanent|regular|moved\sto|put\s(?:me|him|her)\son|was\son|is\son|be\son|of) \s (?P<shift>(?:permanent\s|regular\s|straight\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s)?(?:nights|earlies|lates|twilights|days|weekends|alternate\sweekends)) (?!\w|\s(?:a|per|of|off|out|ago|before|after|later|like|in\sa\srow|when|where|and\sdays))",
        Kind.TIME,
        because("a shift"),
        strength=SUSPECT,
        group="shift",
    ),
    rule(
        r"(?<![\w.,£$€/:-]) (?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:-|to|till|til)\s?\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)) (?!\w)",
        Kind.TIME,
        because("working hours"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:six\still\stwo|two\still\sten|ten\still\ssix|nine\still\sfive|eight\still\s(?:four|eight)|seven\still\s(?:three|seven)|six-two|two-ten|ten-six|four\son[\s,-]{1,2}four\soff|four[\s-]on[\s-]four[\s-]off|4\son\s4\soff|three\sdays\sa\sweek|two\sdays\sa\sweek|four\sdays\sa\sweek|compressed\shours|term[\s-]time(?:\sonly)?|job[\s-]shares?|zero[\s-]hours|annuali[sz]ed\shours|part[\s-]time|school\shours|(?:16|18|20|21|22|24|25|28|30|35)\shours\sa\sweek|mondays?\sto\s\w{4,9}days?|every\sother\s(?:week|weekend|saturday|sunday)) (?!\w)",
        Kind.TIME,
        because("working hours"),
    ),
)


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    return (
        PatternDetector("team sizes", "quasi", TEAMS),
        PatternDetector("tenure", "quasi", TENURE),
        PatternDetector("shifts", "quasi", SHIFTS),
    )
