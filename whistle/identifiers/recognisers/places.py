"""Layers 3 and 4, where: postcodes, addresses, towns."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import FORM, LEXICON, SUSPECT, VALID, Finding, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.text import Document
from whistle.identifiers.words import PLACE_WORDS, cut
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
    r"|highway|hwy|circle|trail|plaza|alley|strasse|straße|rue|via|coves?|squares?|parks?|keys?|courts?|villages?|ridges?|extensions?|cottages?|house|mansions|villas?|buildings?|flats|towers?|steps|ropewalk|meadows?|fields?|vale|rigg|loan|gait|cloisters?|arcade|maltings|barns?)"
)
_NUMBER = r"(?:(?:flat|apt\.?|apartment|suite|unit|room)\s{0,2}\d{0,4}[a-z]?,?\s{1,2})?\d{1,5}[a-z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) (?=[A-Z]{{1,2}}\d)(?:{_AREA})(?:\d[A-Z\d]?)\s{{0,2}}\d[ABD-HJLNP-UW-Z]{{2}} (?!\w)",
        Kind.POSTCODE,
        because("a postcode"),
        strength=VALID,
    ),
    rule(
        r"(?<!\w) [A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2} (?!\w)",
        Kind.POSTCODE,
        because("has the form of a postcode"),
        exact_case=True,
    ),
    rule(
        rf"(?<![\w/-]) (?=[A-Z]{{1,2}}\d)(?P<out>(?:{_AREA})\d{{1,2}}[A-Z]?) (?![\w/-]|\s\d|\sform)",
        Kind.POSTCODE,
        because("the first half of a postcode"),
        strength=SUSPECT,
        exact_case=True,
        group="out",
        check=lambda m: (
            (SUSPECT, because("the first half of a postcode"))
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
        because("a house number and street"),
        strength=VALID,
        exact_case=True,
    ),
    rule(
        r"(?<![\w£$€.,/-]) \d{1,4}[a-z]?,?\s (?!(?:of|in|on|at|to|and|or|the|a|minutes|miles|people|different|on)\s)(?:[a-z'-]{3,20}\s){1,2} (?:street|st|road|rd|avenue|ave|lane|close|crescent|terrace|grove|gardens|drive|mews) (?!\w)",
        Kind.ADDRESS,
        because("a house number and street"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:p\.?\s?o\.?\s?box|post\s?box|flat|apt\.?|apartment|suite|unit)\s{1,2}\#?\d{1,5}[a-z]? (?!\w)",
        Kind.ADDRESS,
        because("part of an address"),
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:[A-Z][\w'-]{1,24}\s){1,3} (?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Row|Grove|Gardens|Drive|Mews|Parade|Wharf|Quay|Square) (?!\w)",
        Kind.PLACE,
        because("the name of a street"),
        strength=FORM,
        exact_case=True,
    ),
)
_HOUSE = r"(?:House|Cottages?|Lodge|Forge|Barn|Farm|Farmhouse|Manse|Rectory|Vicarage|Mill|Chapel|Villa|Hall|Court|Tower|Point|Stables|Bungalow|Croft|Schoolhouse|Gatehouse|Granary|Oast|Smithy|Bothy)"
_HOUSES: tuple[Rule, ...] = (
    rule(
        rf"""(?<!\w) (?:[A-Z][\w'-]{{1,20}}\s){{1,3}}{_HOUSE},\s (?:\d{{1,4}}[a-z]?\s)? (?:[A-Z][\w'-]{{1,20}}\s){{1,2}}
             (?i:{_STREET}|fold|rise|dock|harbour|common|moor|bridge|cross|end|side|bottoms?) (?!\w)""",
        Kind.ADDRESS,
        because("a house name and street"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:Ground|First|Second|Third|Top|Basement|Garden|Lower|Upper|Middle|Attic|Rear)\s(?:Ground\s)?(?:Floor|Flat)(?:\sFlat)?,\s(?=\d)",
        Kind.ADDRESS,
        because("part of an address"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<![\w£$€.,/-]) \d{1,4}[a-z]?,?\s(?:Heol|Ffordd|Stryd|L[oô]n|Rhes|Maes|Bryn|Clos|Cwrt|Parc|Teras|Trem|Pen|Tan|Cae|Gerddi|Rhodfa|Llys|Y|Yr)\s(?:(?:y|yr|'r)\s)?[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20})? (?!\w)",
        Kind.ADDRESS,
        because("a house number and street"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"(?<!\w) (?:[Ll]ives?\sat|[Ll]iving\sat|I'?m\sat|[Ii]t'?s|[Aa]ddress\s?(?:is|:)|[Pp]ost\sto|[Ww]rite\sto|[Ll]etters\sto)\s(?P<home>\d{1,4}[a-z]?,?\s[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20}){1,2}) (?!\w)",
        Kind.ADDRESS,
        because("a house number and street"),
        exact_case=True,
        group="home",
        strength=SUSPECT,
    ),
)
_FOREIGN: tuple[Rule, ...] = (
    rule(
        r"(?<!\w) The\s(?:[A-Z][\w'-]{1,20}\s){0,2}[A-Z][\w'-]{1,20},\s(?:[A-Z][\w'-]{1,20}\s){1,2}(?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Row|Grove|Gardens|Drive|Mews|Square|Hill|Green) (?!\w)",
        Kind.ADDRESS,
        because("a house name and street"),
        exact_case=True,
        strength=SUSPECT,
    ),
    rule(
        r"""(?<!\w) (?:rua|rue|via|viale|piazza|calle|avenida|avenue|plaza|ul\.|ulica|strada|rruga|boulevard|leof\.|chauss[ée]e|place|allée)\s
            (?:(?:d[eu]s?|da|do|dos|della|la|le|l'|of|the)\s){0,2} (?:[A-Z][\w'.-]{1,20}\s?){1,4} ,?\s?\d{1,5}[a-z]? (?!\w)""",
        Kind.ADDRESS,
        because("a street and house number"),
        exact_case=False,
    ),
    rule(
        r"""(?<!\w) (?:[A-Z][\w.'-]{1,20}\s){0,2} [A-Z][\w.'-]{2,24}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|straat|laan|vej|gade|gatan|v[äa]gen|gata|gate|veien|katu|tie|utca|ulica|haugen|vang|vænget|bakken|plein|dijk|braut|stræti|stigur|vegur|rinne|kuja|polku)
            \s\d{1,5}[a-z]? (?!\w)""",
        Kind.ADDRESS,
        because("a street and house number"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:[A-Z][\w.'-]{1,20}\s){1,3}(?:str|straße|strasse|Strasse|utca|u|út|rkp|kapu|tér|sok|cad|cd|nám|ul)\.?\s\d{1,5}\.? (?!\w)",
        Kind.ADDRESS,
        because("a street and house number"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) the\scorner\sof\s [\w'.-]{1,24}(?:\s[\w'.-]{1,24}){0,5}?\sand\s(?:[\w'-]{2,24}\s){0,1}(?i:[\w'-]{2,24}) (?!\w)",
        Kind.ADDRESS,
        because("the corner of two streets"),
        exact_case=True,
        check=lambda m: (
            (FORM, because("the corner of two streets"))
            if any(w[0].isupper() or w[0].isdigit() for w in m.group().split()[3:]) or "street" in m.group()
            else (SUSPECT, because("the corner of two streets"))
        ),
    ),
    rule(
        r"(?<!\w) (?:PSC|CMR|Unit)\s\d{1,5},?\s(?:Box|box)\s\d{1,5} (?:[,\s]{1,3}(?:APO|DPO|FPO)\s(?:AA|AE|AP)\s\d{5})?",
        Kind.ADDRESS,
        because("a forces postal address"),
        exact_case=True,
    ),
    rule(
        r"(?<!\w) (?:is\son|lives?\sat|located\s(?:at|on)|address\s?(?:is|:))\s(?P<a>(?:[A-Z][\w'-]{2,20}\s){1,2}\d{1,4}) (?!\w)",
        Kind.ADDRESS,
        because("a street and house number"),
        exact_case=True,
        group="a",
    ),
)

PLACES = PatternDetector("places and addresses", "uk-recognisers", RULES + _HOUSES + _FOREIGN)

_MOST_WORDS = 5
_LONGEST = 60


class Towns:
    """Layer 4: names of towns, longest first; a town that is a word needs its capital."""

    name = "places list"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield towns of the United Kingdom and larger places abroad."""
        words = cut(document.text, PLACE_WORDS)
        uk, world = lexicon.uk_places(), lexicon.world_places()
        counts, between = _openings()
        openings = {word: counts[low] for word in set(words.written) if (low := word.lower()) in counts}
        free = 0
        for at in [n for n, word in enumerate(words.written) if word in openings] if openings else ():
            if at < free:
                continue
            for count in openings[words.written[at]]:
                if count > 1 and (words.gaps[at + 1] not in between or at + count > len(words)):
                    continue
                start, end = words.starts[at], words.ends[at + count - 1]
                raw = document.text[start:end]
                if end - start > _LONGEST or "\n" in raw:
                    continue
                phrase = raw.lower()
                if phrase in uk or phrase in world:
                    if raw[0].isupper() or (phrase in uk and len(phrase) > 4):
                        yield Finding(
                            start,
                            end,
                            Kind.PLACE,
                            because("in the list of places"),
                            LEXICON,
                            None,
                            self.layer,
                        )
                    free = at + count
                    break


@cache
def _openings() -> tuple[dict[str, tuple[int, ...]], frozenset[str]]:
    """Lower-case first words of all places, to how many words such a place can have, most first.

    With them all that stands between the first two words of a place.
    """
    found: dict[str, set[int]] = {}
    between: set[str] = set()
    for phrase in (*lexicon.uk_places(), *lexicon.world_places()):
        _, *parts = PLACE_WORDS.split(phrase)
        count = len(parts) // 2
        if 0 < count <= _MOST_WORDS:
            found.setdefault(parts[0], set()).add(count)
            between.update(parts[1:2] if count > 1 else ())
    return {first: tuple(sorted(counts, reverse=True)) for first, counts in found.items()}, frozenset(between)
