"""Layers 3 and 4, where: postcodes, addresses, towns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import FORM, LEXICON, SUSPECT, VALID, Finding
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_AREA = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G"
    "|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL"
    "|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN"
    "|WR|WS|WV|YO|ZE"
)
"""Postcode areas of the United Kingdom and the Crown dependencies (Royal Mail)."""

_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|court|crescent|cres|terrace|place|square|sq|row|way|walk|gardens|gdns"
    r"|grove|hill|park|rise|mews|parade|view|green|gate|yard|wharf|quay|estate|boulevard|blvd|wynd|brae|bank|croft|embankment"
    r"|highway|hwy|circle|trail|plaza|alley|strasse|straße|rue|via|coves?|squares?|parks?|keys?|courts?|villages?|ridges?|extensions?)"
)
_NUMBER = r"(?:(?:flat|apt\.?|apartment|suite|unit|room)\s{0,2}\d{0,4}[a-z]?,?\s{1,2})?\d{1,5}[a-z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?:{_AREA})(?:\d[A-Z\d]?)\s{{0,2}}\d[ABD-HJLNP-UW-Z]{{2}} (?!\w)",
        Kind.POSTCODE,
        "a postcode",
        strength=VALID,
    ),
    rule(
        r"(?<!\w) [A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2} (?!\w)",
        Kind.POSTCODE,
        "has the form of a postcode",
        exact_case=True,
    ),
    rule(
        rf"(?<![\w/-]) (?P<out>(?:{_AREA})\d{{1,2}}[A-Z]?) (?![\w/-]|\s\d|\sform)",
        Kind.POSTCODE,
        "the first half of a postcode",
        strength=SUSPECT,
        exact_case=True,
        group="out",
        check=lambda m: (
            (SUSPECT, "the first half of a postcode")
            if len(m.group("out")) > 2
            or re.search(
                r"(?:in|area|postcode|of|near|around)\s$", m.string[max(0, m.start() - 10) : m.start()]
            )
            else None
        ),
    ),
    rule(
        rf"""(?<![\w£$€.,/-]) {_NUMBER},?\s{{1,2}} (?:[A-Z][\w'.-]{{0,24}}\s{{1,2}}){{1,4}} (?i:{_STREET})\b\.?
             (?:,?\s{{1,2}}(?i:apt\.?|suite|unit|flat|floor)\s\d{{1,5}}[a-z]?)?""",
        Kind.ADDRESS,
        "a house number and street",
        strength=VALID,
        exact_case=True,
    ),
    rule(
        r"(?<![\w£$€.,/-]) \d{1,4}[a-z]?,?\s (?!(?:of|in|on|at|to|and|or|the|a|minutes|miles|people|different|on)\s)(?:[a-z'-]{3,20}\s){1,2} (?:street|st|road|rd|avenue|ave|lane|close|crescent|terrace|grove|gardens|drive|mews) (?!\w)",
        Kind.ADDRESS,
        "a house number and street",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:p\.?\s?o\.?\s?box|post\s?box|flat|apt\.?|apartment|suite|unit)\s{1,2}\#?\d{1,5}[a-z]? (?!\w)",
        Kind.ADDRESS,
        "part of an address",
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:[A-Z][\w'-]{1,24}\s){1,3} (?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Row|Grove|Gardens|Drive|Mews|Parade|Wharf|Quay|Square) (?!\w)",
        Kind.PLACE,
        "the name of a street",
        strength=FORM,
        exact_case=True,
    ),
)

PLACES = PatternDetector("places and addresses", "uk-recognisers", RULES)

_WORD = re.compile(r"[^\W\d_](?:[\w'.-]{0,40}\w)?")


class Towns:
    """Layer 4: names of towns, longest first; a town that is a word needs its capital."""

    name = "places list"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield towns of the United Kingdom and larger places abroad."""
        tokens = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(document.text)]
        uk, world = lexicon.uk_places(), lexicon.world_places()
        firsts = _first_words()
        at = 0
        while at < len(tokens):
            step = 1
            if tokens[at][2].lower() in firsts:
                for count in range(min(5, len(tokens) - at), 0, -1):
                    start, end = tokens[at][0], tokens[at + count - 1][1]
                    raw = document.text[start:end]
                    if end - start > 60 or "\n" in raw:
                        continue
                    phrase = raw.lower()
                    if phrase in uk or phrase in world:
                        if raw[0].isupper() or (phrase in uk and len(phrase) > 4):
                            yield Finding(
                                start, end, Kind.PLACE, "in the list of places", LEXICON, None, self.layer
                            )
                        step = count
                        break
            at += step


@cache
def _first_words() -> frozenset[str]:
    """Lower-case first words of all places, so that most words need one look-up only."""
    matches = (_WORD.match(phrase) for phrase in (*lexicon.uk_places(), *lexicon.world_places()))
    return frozenset(match.group() for match in matches if match)
