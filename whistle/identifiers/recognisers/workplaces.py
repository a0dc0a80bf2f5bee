"""Layer 7, where somebody works, and the programmes that only one place has."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, GUESS, SUSPECT, Detector, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind

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


def _workplace(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept a named place of work: something before the kind of place says which one."""
    words = match.group("name").split()
    head = match.group("head").lower()
    lowered = [w.lower().strip("'") for w in words]
    while lowered and lowered[0] in _GENERIC:
        lowered, words = lowered[1:], words[1:]
    named = [w for w in lowered if w not in _GENERIC]
    if not named:
        return None
    if head == "works" and match.group("head").islower() and len(words) < 2:
        return None
    if any(w[0].isupper() for w in words):
        return FORM, because("a named place of work")
    unknown = [w for w in named if not all(p in lexicon.words() for p in w.split("-"))]
    generic = lexicon.generic_body_words()
    if all(w in generic for w in named):
        return None
    place = " ".join(named) in lexicon.uk_places() or any(
        w in lexicon.surnames() or w in lexicon.uk_places() for w in named
    )
    if place or unknown:
        return (
            (SUSPECT, because("could be a named place of work"))
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
        because("a ship"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:at|in|down|outside|from|near|behind|opposite|round)\s(?P<pub>the\s[A-Z][a-z'-]{3,14}(?:\s(?:and\s|&\s)?[A-Z][a-z'-]{3,14}){0,2}) (?!\w)",
        Kind.WORKPLACE,
        because("a place called by a name"),
        exact_case=True,
        strength=GUESS,
        group="pub",
        check=lambda m: (
            None
            if all(w.lower() in _not_pubs() for w in m.group("pub").split()[1:])
            else (GUESS, because("a place called by a name"))
        ),
    ),
    rule(
        rf"(?<!\w) (?P<name>(?:(?:[A-Z][\w'&-]{{1,20}}|St\.)[ ]){{1,4}}) (?P<head>(?i:{_PLACE_HEAD})) (?!\w) (?:\s(?:on|in|at)\s(?:[A-Z][\w'-]{{1,20}}\s?){{1,3}})?",
        Kind.WORKPLACE,
        because("a named place of work"),
        exact_case=True,
        check=_workplace,
    ),
    rule(
        rf"(?<!\w) (?P<name>(?:[a-z][a-z'-]{{1,18}}\s){{1,3}}) (?P<head>{_PLACE_HEAD}) (?!\w)",
        Kind.WORKPLACE,
        because("could be a named place of work"),
        exact_case=True,
        check=_workplace,
    ),
    rule(
        r"(?<!\w) (?:Ward|Unit|Block|Wing|Floor|Zone|Bay|Hub|House)\s(?:\d{1,3}[A-Za-z]?|[A-Z]\d{0,2}) (?!\w)",
        Kind.WORKPLACE,
        because("a ward, unit or wing"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:red|blue|green|yellow|orange|purple|gold|silver|amber|pink|white|black|alpha|beta|bravo|delta|[a-d])\s(?:team|watch|shift|crew|group|section|zone|wing|side|desk|floor) (?!\w)",
        Kind.WORKPLACE,
        because("a named team"),
        strength=CONTEXT,
    ),
    rule(
        r"(?<![\w.]) (?:Red|Blue|Green|Yellow|Orange|Purple|Gold|Silver|Amber|Pink|White|Alpha|Beta|Bravo|Delta|[A-D])\s(?:Team|Watch|Shift|Crew|Group|Section|Zone|Wing) (?!\w)",
        Kind.WORKPLACE,
        because("a named team"),
        exact_case=True,
        strength=CONTEXT,
    ),
    rule(
        r"(?<!\w) (?:from|in|on|over\sin|over\son|of)\s (?P<team>red|blue|green|yellow|orange|purple|gold|silver|amber|pink) (?=\s(?:told|said|says|was|were|is|are|has|had|went|got|did|came|who|lost|left|team)|[.,;!?]|\s?\n|\sand\s) ",
        Kind.WORKPLACE,
        because("a named team"),
        group="team",
        strength=SUSPECT,
    ),
    rule(
        rf"(?<!\w) (?:at|from|in|down|up|of|reception,?|near|called|for|to)\s{{1,2}} (?P<name>(?!(?:the|a|an|my|our|this|that|his|her|their|every|each|any|no|right|same|front|back|work|such|one)\s)[a-z][a-z'-]{{2,18}}\s{_LOWER_STREET}) (?!\w)",
        Kind.WORKPLACE,
        because("could be named after its street"),
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            (SUSPECT, because("could be named after its street")) if _street_like(m.group("name")) else None
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
        because("a named programme"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:[A-Z][\w'-]{2,20}\s){1,3}(?:[Pp]rogramme|[Ss]cheme|[Pp]roject|[Pp]ilot|[Ii]nitiative|[Cc]ampaign|[Pp]athway|[Tt]ransformation|[Cc]hallenge|[Aa]ward|[Pp]ledge) (?!\w)",
        Kind.PROGRAMME,
        because("a named programme"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:called|named|known\sas|branded|launched|it)\s?,? \s['\"](?P<name>[\w][\w\s'&-]{2,40}?)['\"]",
        Kind.PROGRAMME,
        because("a name in quotation marks"),
        group="name",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?P<name>[a-z][\w'-]{2,15}\s[a-z][\w'-]{2,15})\s(?:they|management|he|she|hr)\s(?:called|call|calls|named|named\sit|branded|called\sit) (?!\w)",
        Kind.PROGRAMME,
        because("what something was called"),
        group="name",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:they|management|he|she|hr)\s(?:called|call|calls|named|branded)\sit\s(?:the\s)?['\"]?(?P<name>[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20}){0,3})",
        Kind.PROGRAMME,
        because("what something was called"),
        group="name",
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:new\s|the\s|our\s)?(?:scheme|programme|pilot|project|initiative|system)\s(?:called|named|known\sas)\s['\"]?(?P<name>[\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20}){0,3})",
        Kind.PROGRAMME,
        because("what something was called"),
        group="name",
        strength=SUSPECT,
    ),
)


def detectors() -> tuple[Detector, ...]:
    """Return the detectors of this module."""
    return (
        PatternDetector("workplaces", "quasi", WORKPLACES),
        PatternDetector("programmes", "quasi", PROGRAMMES),
    )
