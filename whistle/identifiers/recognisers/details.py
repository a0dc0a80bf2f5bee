"""Layer 7, what makes somebody stand out: "the only ...", places in a building, events, money, things."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers.finding import CONTEXT, FORM, GUESS, SUSPECT, Detector, Why, because
from whistle.identifiers.recognisers.facts import NUMBER
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind

_REST = r"(?:\s(?!(?:and|but|so|because|when|then|until|which|if|as|while|said|says|told|since)\b)[\w'&/-]{1,20}){1,9}"
ONLY: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:the\s|t'|me\s|ah\swis\s|i\swas\s|i'?m\s)?(?:the\s)?only\s(?:one|two|three|man|woman|wumman|lad|lass|girl|bloke|person|male|female|black|asian|white|gay|deaf|disabled|welsh|polish|muslim|[a-z]+-?[a-z]*er)\b(?:\s(?:in|on|who|as|that|with|left|of|there|at|here|out|from){_REST[:-4]}{{0,7}})? (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=CONTEXT,
    ),
    rule(
        rf"(?<!\w) the\sone\s(?:[a-z-]{{3,12}}\s[a-z-]{{3,12}}|with\s(?:the|a|an)){_REST[:-4]}{{0,5}} (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.match(
                r"the\sone\s(?:that|who|thing|time|i|he|she|we|they|in|on|for|and|we're|day)\s",
                m.group(),
                re.I,
            )
            else (SUSPECT, because("sets somebody apart from all others"))
        ),
    ),
    rule(
        rf"(?<!\w) (?:there(?:'s|s|\sis|\sare)|there're)\s(?:only\s|just\s)(?:the\s)?(?:one|two|three|me|a\scouple)\b{_REST[:-4]}{{0,7}} (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) the\s(?:longest|youngest|oldest|first|last|shortest|biggest|smallest|fastest|slowest)\s(?:of\s(?:any|all)|serving|standing|[a-z]{{3,10}}\s(?:in|on|at)){_REST} (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:the\s(?:one\sand\s)?only|the\ssole|one\sof\s(?:only\s)?(?:two|three|the\s(?:two|three|few|first|last|only))|the\slast\s(?:person|one|man|woman|of\sthe)|the\sfirst\s(?:person|woman|man|black|asian|female|male|disabled|openly)|the\sonly\sother){_REST} (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        check=lambda m: (
            None
            if re.match(
                r"the\sonly\s(?:thing|way|reason|time|problem|difference|answer|option|choice|question|good\sthing|word|point|explanation|advice|other\sthing|bit|part|good|help|response|reply)\b",
                m.group(),
                re.I,
            )
            else (FORM, because("sets somebody apart from all others"))
        ),
    ),
    rule(
        rf"(?<!\w) (?:the\s)?(?:youngest|oldest|eldest|longest[\s-]serving|newest|tallest|most\s(?:senior|junior|experienced)|least\sexperienced|highest[\s-]paid|lowest[\s-]paid){_REST} (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:no\s?one\selse|nobody\selse|no\sother\s[a-z]{{3,15}}|i\salone|(?:i'?m|i\sam|i\swas|he'?s|she'?s|he\swas|she\swas|just|only)\sthe\sonly\sone){_REST}? (?!\w)",
        Kind.DETAIL,
        because("sets somebody apart from all others"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.match(
                r"(?:nobody|no\s?one)\selse\s(?:said|did|knew|was|is|saw|came|would|will|wanted|seemed|cared)\b",
                m.group(),
                re.I,
            )
            and not re.search(r"\b(?:in|on|at)\sthe\b", m.group())
            else (SUSPECT, because("sets somebody apart from all others"))
        ),
    ),
)

_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|bottom|lower\sground)"
_ID = (
    rf"(?:no\.?\s|number\s)?(?:\d{{1,4}}[a-z]?|[a-z]\d{{1,3}}|{NUMBER}|[A-H](?=[\s.,;:!?)]|$)|fower(?:teen)?)"
)
_SPOT = (
    r"(?:booth|bay|desk|room|ward|gate|platform|line|lane|till|checkout|aisle|dock|door|loading\sbay|sorter|conveyor|belt|press|oven|cell|bed|counter|window|pod|cubicle|locker|shed|hangar|hall|unit|zone|area|station|floor|level|wing|corridor|stairwell|lift|stand"
    r"|machine|crane|van|truck|lorry|tanker|trolley|bench|cabin|portakabin|classroom|lab|theatre|kitchen|vehicle|berth|pier|shaft|route|round|walk|rota|cage|tower|rig|boiler|frame|rack|chute|screen|console|terminal|camera|extension|printer|dispenser|interview\sroom|meeting\sroom|consulting\sroom|treatment\sroom)"
)
SPOTS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:the|in|our|her|his|their)\s(?P<spot>(?:[a-z][a-z'-]{2,14}\s){1,2}(?:room|corridor|office|end|side|landing|hall|yard|shed|cupboard|store|lobby|foyer|canteen|kitchen|line|bay|stairs|lift|desk|pod|hatch|cage|class)) (?!\w)",
        Kind.DETAIL,
        because("one place in a building"),
        strength=GUESS,
        group="spot",
        check=lambda m: _named_spot(m.group("spot")),
    ),
    rule(
        r"(?<!\w) (?:top|bottom|lower\sground|ground|upper|middle)\s(?:floor|deck|landing) (?!\w) (?:,\s(?:the\s)?(?:[a-z]{3,12}\s){1,2}(?:side|end|wing))?",
        Kind.DETAIL,
        because("one place in a building"),
    ),
    rule(
        rf"(?<![\w-]) (?:floors?|theatres|bays|rooms|booths|desks|lines|wards|gates|units|cells)\s{NUMBER}\s(?:and|to|or|-)\s{NUMBER} (?!\w)",
        Kind.DETAIL,
        because("places in a building"),
    ),
    rule(
        rf"(?<![\w-]) {_SPOT}s?\s{_ID} (?!\w|[/.:]\d|\s(?:years?|yrs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|times?|people|staff|of\s(?:us|them|the)|patients|pounds|miles|per))",
        Kind.DETAIL,
        because("one place in a building"),
        strength=SUSPECT,
        check=lambda m: (
            None
            if re.search(r"\s(?:a|i|one|an)$", m.group(), re.I) and not re.search(r"\s[A-H]$", m.group())
            else (SUSPECT, because("one place in a building"))
        ),
    ),
    rule(
        rf"(?<![\w-]) (?:the\s)?{_ORDINAL}[\s-](?:floor|storey|landing|level) (?:\s(?:office|kitchen|toilets?|corridor|landing|meeting\sroom|stairwell))? (?!\w)",
        Kind.DETAIL,
        because("one place in a building"),
    ),
    rule(
        r"""(?<!\w) (?:the\s)?(?:fire\s(?:stairs|exit|escape|door)|back\s(?:stairs|office|room|door|gate|yard|corridor)|loading\s(?:bay|dock)|smoking\s(?:shelter|area)|bike\s(?:shed|rack)|boiler\sroom|server\sroom|post\s?room|mail\s?room|print\sroom|stock\s?room|store\s?room|sluice(?:\sroom)?|linen\s(?:cupboard|room)|stationery\scupboard|cleaning\scupboard|basement|mezzanine|portakabin|stairwell|control\sroom|strong\s?room|goods\s(?:lift|entrance|in)|treatment\sroom|quiet\sroom|prayer\sroom|first\said\sroom|relatives'?\sroom|break\sroom|locker\sroom|changing\srooms?|weighbridge|gatehouse|security\s(?:hut|office|lodge)|cold\s(?:store|room)|chiller|freezer|paint\sshop|body\sshop|machine\sshop|dispatch\soffice|nurses'?\sstation|night\soffice|annexe?|corner\s(?:desk|office)|reception\sdesk)(?!\w)""",
        Kind.DETAIL,
        because("one place in a building"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:(?:the|my|his|her)\s)?(?:desk|seat|table|chair|locker|room|office|booth|place|spot)\s(?:by|next\sto|near|nearest|opposite|under|behind|beside|in\sfront\sof|furthest\sfrom|closest\sto|at\sthe\s(?:back|end|front)\sof)\s(?:the\s)?[a-z'-]{3,16}(?:\s[a-z'-]{3,16})? (?!\w)",
        Kind.DETAIL,
        because("one place in a building"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:on|get|took|take|catch|caught|missed|by)\s?,?\s(?:on\s)?the\s(?:bus,?\s(?:the\s)?)?(?P<bus>(?:number\s|no\.?\s)?(?:[A-Z]?\d{1,3}[A-Z]?)) (?=\s(?:bus|home|to|into|from|lol)|[.,;!]|\s?\n|\Z)",
        Kind.DETAIL,
        because("a bus route"),
        group="bus",
        strength=SUSPECT,
    ),
    rule(r"(?<=bus,\s) the\s(?P<bus>\d{1,3}[A-Z]?) (?!\w)", Kind.DETAIL, because("a bus route"), group="bus"),
)


def _named_spot(words: str) -> tuple[int, Why] | None:
    """Accept a place in a building with a word that tells it from the others."""
    *before, head = words.lower().split()
    if any(w in _ANY for w in before) or (
        head in ("end", "side", "line", "class", "office") and before[-1] in _COMMON_BEFORE
    ):
        return None
    return GUESS, because("one place in a building")


_ANY = frozenset(
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
        "that",
        "this",
        "these",
        "those",
        "other",
        "same",
        "right",
        "left",
        "wrong",
        "whole",
        "entire",
        "next",
        "last",
        "first",
        "second",
        "only",
        "back",
        "front",
        "far",
        "near",
        "top",
        "bottom",
        "own",
        "new",
        "old",
        "big",
        "little",
        "small",
        "main",
        "open",
        "every",
        "each",
        "any",
        "no",
        "some",
        "one",
        "two",
        "three",
        "was",
        "is",
        "were",
        "are",
        "had",
        "has",
        "have",
        "be",
        "been",
        "their",
        "his",
        "her",
        "our",
        "my",
        "your",
        "its",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "who",
        "what",
        "which",
        "when",
        "where",
        "there",
        "here",
        "so",
        "as",
        "but",
        "if",
        "then",
        "than",
        "because",
        "not",
        "just",
        "very",
        "in's",
        "other's",
        "opposite",
        "empty",
        "full",
        "busy",
        "quiet",
        "own",
        "nearest",
        "waiting",
        "living",
        "dining",
        "bath",
        "bed",
        "class",
    ]
)
_COMMON_BEFORE = frozenset(
    [
        "head",
        "home",
        "post",
        "deep",
        "weekend",
        "year",
        "month",
        "week",
        "bitter",
        "tail",
        "rear",
        "dark",
        "safe",
        "flip",
        "down",
        "on",
        "off",
        "out",
        "up",
        "bright",
        "far",
        "either",
        "both",
        "picket",
        "front",
        "dead",
        "finish",
        "bus",
        "phone",
        "help",
        "hot",
        "chorus",
        "clothes",
        "bottom",
        "dress",
        "air",
        "sea",
        "country",
        "hill",
        "road",
        "home",
        "post",
        "box",
        "ticket",
        "tax",
        "patent",
        "local",
        "regional",
        "district",
        "public",
        "prosecutor's",
        "commander's",
        "first",
        "working",
        "middle",
        "upper",
        "lower",
    ]
)

_PARTY = r"(?:party|do|night\sout|meal|lunch|dinner|drinks|barbecue|bbq|bash|trip|quiz|raffle|ball|concert|outing|away\sday|fun\sday|fete|fair|carnival|parade|march|rally|festival|gala|marathon|run|derby|final|match|cup)"
EVENTS: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:retir(?:ing|es|ed)|leav(?:ing|es)|finish(?:ing|es|ed)|let\sgo|made\sredundant|sacked|dismissed|suspended|resigned|walked\sout|moved|transferred|emigrated|gone|went)\s(?:at|in|on|by|after|before|since)\s(?:the\s)?(?:christmas|easter|new\syear|spring|summer|autumn|winter|half[\s-]term|first\scut|[a-z]{3,9}\scut|reorganisation|restructure|january|february|march|april|may|june|july|august|september|october|november|december) (?!\w)",
        Kind.DETAIL,
        because("when somebody left"),
        strength=SUSPECT - 5,
    ),
    rule(
        r"(?<!\w) (?:driver|employee|nurse|carer|worker|team|manager|apprentice|teacher|volunteer|colleague|salesman|salesperson)\sof\sthe\s(?:year|month|week|quarter)(?:\s(?:19|20)\d\d)? (?!\w)",
        Kind.DETAIL,
        because("an award"),
    ),
    rule(
        r"(?<!\w) (?:long[\s-]service\saward|detached\sduty|secondment|seconded\sto\s[\w\s]{3,20}|by-election|disfellowshipped|tribunal\shearing)(?!\w)",
        Kind.DETAIL,
        because("an event that others remember"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:the\s|our\s|my\s|his\s|her\s|last\syear's\s|this\syear's\s|\w+'s\s)?(?:(?:office|work|works|staff|team|christmas|xmas|summer|leaving|retirement|birthday|charity|union|branch|school|church|village|town|half|fun|cup|london|great|sponsored|new\syear|halloween|jubilee|easter)\s){{1,2}}{_PARTY} (?:\s(?:in|of)\s(?:19|20)\d\d)? (?!\w)",
        Kind.DETAIL,
        because("an event that others remember"),
        strength=SUSPECT,
    ),
    rule(
        r"""(?<!\w) (?:the\s(?:day|night|morning|afternoon|evening|week|weekend|month)\s(?:of|after|before|that)\s(?:the\s)?|(?:after|before|at|during|since|until|for)\s(?:the|my|his|her|their|\w+'s)\s)
            (?P<event>(?:[a-z'-]{3,14}\s){0,2}(?:funeral|wedding|christening|baptism|inquest|strike|walkout|walk-out|flood|floods|fire|explosion|accident|crash|robbery|raid|stabbing|riot|storm|heatwave|blackout|power\scut|evacuation|bomb\sscare|lockdown|merger|takeover|refurb|refurbishment|relocation|inspection|audit|visit|restructure|reorganisation|redundancies|ballot|election|tribunal|hearing|coronation|jubilee|memorial|vigil|launch|royal\svisit|ofsted(?:\svisit|\sinspection)?|cqc(?:\svisit|\sinspection)?|fall|collapse|outbreak|norovirus|fire\s(?:drill|alarm)|power\soutage|collision|derailment|leak|gas\sleak)) (?!\w)""",
        Kind.DETAIL,
        because("an event that others remember"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) the\s(?P<what>(?!(?:same|right|wrong|only|whole|other|first|last|next|main|good|bad|best|worst|funny|sad|big|little|one|important|real|stupid|new|old|usual|odd|weird|strange|done|kind|last)\s)[a-z'-]{4,16}\s(?:thing|incident|business|affair|episode|meeting|complaint|case|row|fight|saga|accident)) (?=\s(?:with|in|on|when|was|were|is|happened|last|i\s|and|that|where)|[.,;]) ",
        Kind.DETAIL,
        because("an event that others remember"),
        strength=SUSPECT,
        group=0,
        check=lambda m: (
            None
            if m.group("what").split()[0]
            in (
                "team",
                "staff",
                "monthly",
                "weekly",
                "daily",
                "disciplinary",
                "union",
                "board",
                "annual",
                "morning",
                "review",
                "absence",
                "welfare",
                "grievance",
                "capability",
                "management",
                "departmental",
                "performance",
                "return",
                "court",
                "present",
                "original",
                "current",
                "safety",
                "formal",
                "appeal",
                "criminal",
                "whole",
                "entire",
                "applicant",
                "applicant's",
                "leading",
                "individual",
                "domestic",
                "instant",
                "particular",
                "previous",
                "former",
                "latter",
                "said",
                "pending",
            )
            else (SUSPECT, because("an event that others remember"))
        ),
    ),
)

_CURRENCY = r"(?:euros?|eur|gbp|usd|dollars?|pounds?(?:\ssterling)?|quid|sterling|grand|pence|cents|francs?|marks?|deutsch\smarks?|schillings?|z[lł]otys?|liras?|lire|kronor|kroner?|krona|koruna|forints?|lei|leva|dinars?|roubles?|rubles?|yen|rupees?|pln|trl|try|ytl|ats|dem|chf|sek|nok|dkk|huf|czk|ron|bgn|frf|itl|esp|nlg|bef|cyp|gdr\smarks)"
_AMOUNT = r"\d{1,3}(?:[,.\s]\d{3}){1,5}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3}){0,2}"
MONEY: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) (?:£|€|\$|US\$)\s?\d{1,3}(?:[,.]?\d{3}){0,4}(?:\.\d\d?)?(?:\s?(?:k|m|bn|million|billion|thousand|grand)(?!\w))? (?:\s(?:an?\shour|per\shour|a\s(?:week|month|year)|p/?h|per\s(?:week|month|annum|year)|pa)(?!\w))?",
        Kind.DETAIL,
        because("an amount of money"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<![\w.,]) (?:approximately\s|about\s|around\s)?(?:{_AMOUNT})\s(?:million\s|billion\s|thousand\s)?(?:[A-Z][a-z]{{2,12}}\s){{0,2}}(?i:{_CURRENCY}) (?!\w) (?:\s\((?:[A-Z]{{3}})\))?",
        Kind.DETAIL,
        because("an amount of money"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:approximately\s|about\s|around\s)?(?:GBP|EUR|USD|PLN|TRL|TRY|YTL|ATS|DEM|CHF|SEK|NOK|DKK|HUF|CZK|RON|BGN|FRF|ITL|ESP|NLG|BEF|CYP|RUB|UAH|SKK|FIM|GRD|PTE|IEP|HRK|SIT|EEK|LVL|LTL|MTL|AMD|AZN|GEL|MDL|ALL|RSD|MKD|BAM)\s(?:{_AMOUNT})(?:\s(?:million|billion))? (?!\w)",
        Kind.DETAIL,
        because("an amount of money"),
        exact_case=True,
        strength=SUSPECT + 5,
    ),
    rule(
        rf"(?<!\w) {NUMBER}\s(?:hundred|thousand|million|grand)(?:\s(?:pounds|quid|euros))? (?!\w)",
        Kind.DETAIL,
        because("an amount"),
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("an amount of money"))
            if re.search(r"pounds|quid|euros|grand", m.group(), re.I)
            else None
        ),
    ),
)

_COLOUR = r"(?:red|blue|green|yellow|white|black|silver|grey|gray|gold|orange|purple|pink|brown|beige|maroon|navy|bronze|cream|turquoise|lilac|ginger|teal|lime)"
_CAR = r"(?:fiesta|focus|corsa|astra|golf|polo|clio|megane|micra|qashqai|juke|yaris|aygo|corolla|civic|jazz|mini|fiat|panda|punto|kia|picanto|sportage|hyundai|skoda|octavia|fabia|seat|ibiza|leon|vauxhall|ford|transit|renault|kangoo|peugeot|citroen|berlingo|nissan|toyota|honda|mazda|bmw|audi|mercedes|sprinter|volvo|saab|jaguar|jag|land\srover|range\srover|tesla|dacia|duster|sandero|suzuki|swift|vw|volkswagen|beetle|camper\svan|campervan|moped|motorbike|motorcycle|vespa|scooter|bmx|landrover|jeep|porsche|smart\scar|subaru|lexus|mondeo|escort|ka|zafira|meriva|tiguan|touran|passat|insignia|people\scarrier|estate|hatchback|convertible|pick-?up|tricycle|tandem|recumbent|cargo\sbike)"
THINGS: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) {_COLOUR}\s(?:ford\s|vauxhall\s|fiat\s|vw\s|old\s)?{_CAR} (?!\w)",
        Kind.DETAIL,
        because("somebody's car"),
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:my|his|her|their|drives?|drove|driving|rides?|rode)\s(?:an?\s|the\s|old\s)?(?:\w{{3,10}}\s)?(?P<car>{_CAR}) (?!\w)",
        Kind.DETAIL,
        because("somebody's car"),
        strength=SUSPECT,
        group="car",
        check=lambda m: (
            None
            if m.group("car").lower()
            in (
                "focus",
                "escort",
                "leon",
                "smart car",
                "seat",
                "swift",
                "estate",
                "mini",
                "jazz",
                "golf",
                "polo",
                "ka",
                "duster",
                "civic",
            )
            and not re.search(r"driv|drove|rid|rode", m.group(), re.I)
            else (SUSPECT, because("somebody's car"))
        ),
    ),
    rule(
        r"""(?<!\w) (?:(?:i|he|she|who|they|we|dad|mum|lad|lass|woman|man|fella|guy|bloke|hobby\sis|hobbies\sare|keen|amateur|love[sd]?|and)\s|[,.;]\s|^)(?:also\s|still\s|used\sto\s|always\s)?
            (?P<hobby>(?:keeps?|kept|breeds?|bred|races?|raced|shows|judges|collects?|collected|restores?|restored|plays?|played|sings?|sang|coach(?:es|ed)?|referees?|runs?|ran|rings?|rang|paints?|knits?|bakes?|volunteers?|volunteered|swims?|swam|boxes|boxed|fish(?:es|ed)?|DJs?)\s
            (?:the\s|a\s|an\s|in\s(?:a\s|the\s)?|for\s(?:the\s|a\s)?|at\s(?:the\s|a\s)?|with\s(?:the\s|a\s)?|as\sa\s)?(?:[a-z'-]{3,14}\s){0,2}
            (?:bees|pigeons|ferrets|greyhounds|whippets|dogs|cats|hens|chickens|koi|alpacas|goats|horses|ponies|budgies|snakes|reptiles|stamps|coins|records|vinyl|trains|steam\strains|motorbikes|cars|clocks|tuba|trombone|trumpet|cornet|euphonium|cello|violin|fiddle|banjo|harp|harmonica|accordion|ukulele|bagpipes|drums|guitar|bass|piano|organ|saxophone|clarinet|flute|oboe|darts|bowls|chess|bridge|rugby|football|cricket|netball|hockey|golf|squash|badminton|snooker|lacrosse|roller\sderby|choir|band|opera|bells|church\sbells|marathons?|ultras?|parkrun|triathlons?|foodbank|food\sbank|scouts|guides|brownies|cubs|allotment|lifeboat|mountain\srescue|st\sjohn\sambulance|team|club|side|league|under-\d+s|karaoke|weddings|cakes|dahlias|leeks|roses|marrows|giant\svegetables)) (?!\w)""",
        Kind.DETAIL,
        because("a hobby"),
        strength=SUSPECT,
        group="hobby",
    ),
    rule(
        r"""(?<!\w) (?:tattoos?\sof\s(?:a\s|the\s|an\s)?[a-z'-]{3,14}|(?:tattoo(?:ed|s)?|scar|birthmark|piercing)\s(?:on|across|down)\s(?:my|his|her|their|the)\s[a-z]{3,10}|(?:red|ginger|pink|blue|green|purple|bright\s\w+|dyed)\shair|dreadlocks|mohican|mohawk|glass\seye|false\sleg|hearing\sdog|guide\sdog|assistance\sdog|lisp|handlebar\smoustache|beekeeper|bee-?keeping|bell[\s-]?ring(?:er|ing)|pigeon\s(?:fancier|racing|racer)|allotment|brass\sband|colliery\sband|pipe\sband|male\svoice\schoir|rock\schoir|community\schoir|morris\s(?:dancer|dancing)|drag\s(?:queen|act)|magistrate|special\sconstable|territorial\sarmy|army\sreserves?|reservist|mountain\srescue|lifeboat\screw|retained\sfirefighter|school\sgovernor|parish\scouncillor|scout\sleader|foster\scarer|blood\sbiker|marathon\srunner|ultra\srunner|powerlift(?:er|ing)|bodybuild(?:er|ing)|open[\s-]water\sswimm(?:er|ing)|wild\sswimm(?:er|ing)|roller\sderby|larp(?:er|ing)?|cosplay|train\sspott(?:er|ing)|metal\sdetect(?:or|ing)|crown\sgreen\sbowls|line\sdancing|salsa\s(?:class|teacher)|zumba|crufts|pub\squiz\steam|amateur\sdramatics|am[\s-]dram|stand-?up\scomed(?:y|ian)|youtube\schannel|podcast|eurovision|bake\soff|mastermind|the\schase|pointless|apprenticeship)(?!\w)""",
        Kind.DETAIL,
        because("a fact that few share"),
        strength=SUSPECT,
    ),
)


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    return (
        PatternDetector("what sets apart", "quasi", ONLY),
        PatternDetector("places in a building", "quasi", SPOTS),
        PatternDetector("events", "quasi", EVENTS),
        PatternDetector("money", "quasi", MONEY),
        PatternDetector("things and hobbies", "quasi", THINGS),
    )
