"""Layer 4, people: titles, lists of given names, and names that are words, read in context."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from collections.abc import Iterator

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, GUESS, LEXICON, MODEL, SUSPECT, Finding
from whistle.identifiers.recognisers.context import reads_as_name
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_UPPER = r"[^\W\d_a-z](?:[^\W\d_]|'(?=[^\W\d_])){0,30}"
_NAME = rf"(?:(?!(?:The|And|But|Who|Was|Is|He|She|I|It|We|They|On|In|At)\b){_UPPER}(?:-{_UPPER}){{0,2}})"
_PARTICLE = r"(?:(?:de|da|di|du|del|della|van|von|der|den|ter|la|le|al|bin|ibn|ap|ab|Mac|Mc|Ó|Ni|Ní)\s)"
_INITIALS = r"(?:(?:[^\W\d_a-z]\.\s?){1,4}(?:-[^\W\d_a-z]\.\s?)?)"
TITLE = r"(?:Mrs?|Ms|Miss|Mx|Dr|Doctor|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Fr|Father|Imam|Rabbi|Sister|Nurse|Matron|Comrade|Brother|Mister|Cllr|Councillor|Sgt|Sergeant|PC|DC|DS|DI|Insp(?:ector)?|Capt(?:ain)?|Cpl|Lt|Judge|Justice)"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) {TITLE}\.?\s{{1,3}} (?P<name> {_INITIALS}? {_PARTICLE}{{0,2}} {_NAME} (?:\s{{1,3}}{_PARTICLE}{{0,2}}{_NAME}){{0,3}} | {_INITIALS}(?!\w)) ",
        Kind.PERSON,
        "a name after a title",
        exact_case=True,
        group="name",
        check=lambda m: None if m.group("name").lower() in ("i", "who") else (FORM, "a name after a title"),
    ),
    rule(
        r"(?<!\w) (?:mrs?|ms|miss) \.?\s{1,2} (?P<name>[a-z][a-z'-]{1,24}) (?!\w)",
        Kind.PERSON,
        "a name after a title",
        group="name",
        exact_case=True,
        check=lambda m: _lower_after_title(m),
    ),
    rule(
        rf"(?<![\w.]) {_INITIALS} {_PARTICLE}{{0,2}} {_NAME} (?:-{_NAME})? (?!\w)",
        Kind.PERSON,
        "initials and a family name",
        exact_case=True,
        strength=CONTEXT,
        check=lambda m: _initials(m),
    ),
    rule(
        rf"(?<!\w) {_NAME} \s [^\W\d_a-z]\.? \s {_NAME} (?!\w)",
        Kind.PERSON,
        "a name with a middle initial",
        exact_case=True,
        strength=CONTEXT,
        check=lambda m: (
            (CONTEXT, "a name with a middle initial")
            if not all(w.lower().strip(".") in lexicon.words() for w in m.group().split() if len(w) > 2)
            else None
        ),
    ),
    rule(
        rf"(?<!\w) {_NAME} \s (?:[^\W\d_a-z]\.?-?){{1,3}} (?<=\.) (?!\w)",
        Kind.PERSON,
        "a name and an initial",
        exact_case=True,
        strength=SUSPECT,
        check=lambda m: (SUSPECT, "a name and an initial") if _is_given(m.group().split()[0]) else None,
    ),
    rule(
        rf"(?<!\w) (?:my\sname\sis|my\sname's|called|known\sas|name\sof|named|signed|signed\sby|yours\s(?:sincerely|faithfully|truly),?) \s{{1,4}} (?P<name>{_NAME}(?:\s{_NAME}){{0,3}})",
        Kind.PERSON,
        "a name after words that introduce one",
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            None
            if m.group("name").lower() in lexicon.words()
            and m.group("name").lower() not in lexicon.name_words()
            else (SUSPECT, "a name after words that introduce one")
        ),
    ),
    rule(
        r"(?m:^) [ >\[]{0,4} (?:From|To|Cc|Bcc|Name|Signed|Witness|Author|Manager|Employee|Claimant|Patient|Contact|Attendees|Present|Apologies|Chair|Minutes\sby) \s?:[ ]{0,3} (?P<name>[A-Z][\w'-]{1,24}(?:[ ][A-Z][\w'.-]{0,24}){1,3})",
        Kind.PERSON,
        "a name after a heading",
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            (SUSPECT, "a name after a heading")
            if not all(w.lower() in lexicon.words() for w in m.group("name").split())
            else None
        ),
    ),
)

TITLES = PatternDetector("titles and introductions", "uk-recognisers", RULES)

_NOT_AFTER_TITLE = frozenset(
    [
        "and",
        "or",
        "the",
        "a",
        "is",
        "was",
        "who",
        "that",
        "you",
        "me",
        "i",
        "he",
        "she",
        "they",
        "we",
        "it",
        "us",
        "him",
        "her",
        "them",
        "has",
        "had",
        "said",
        "told",
        "with",
        "for",
        "to",
        "of",
        "in",
        "on",
        "at",
        "out",
        "a",
        "lot",
        "my",
        "your",
        "his",
        "our",
        "their",
        "this",
        "if",
        "when",
        "as",
        "by",
        "from",
        "not",
        "no",
        "so",
        "but",
        "be",
        "been",
        "being",
    ]
)


def _initials(match: re.Match[str]) -> tuple[int, str] | None:
    """Accept initials and a name, not "Q. Tell" of a record of questions or "A.O.B. Will"."""
    last = match.group().split()[-1].split(".")[-1].lower()
    ordinary = last in lexicon.words() and last not in lexicon.surname_words()
    lone = re.match(r"[QA]\.\s", match.group()) or match.group().startswith("A.O.B")
    if lone and (ordinary or last.isupper() or last in lexicon.name_words()):
        return None
    return (SUSPECT - 15 if ordinary else CONTEXT), "initials and a family name"


def _lower_after_title(match: re.Match[str]) -> tuple[int, str] | None:
    first = match.group("name").split()[0]
    if match.group()[:4] == "miss" and first in lexicon.words() and first not in lexicon.name_words():
        return None
    return None if first in _NOT_AFTER_TITLE else (SUSPECT, "a name after a title")


def _is_given(word: str) -> bool:
    folded = lexicon.fold(word)
    return folded in lexicon.given_names() or folded in lexicon.name_words()


TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_GAP = re.compile(r"[ ]{1,2}|[ ]?\n[ ]?")
_INITIAL = re.compile(r"(?:[ ]{1,2})([A-Z])(?![\w'])\.?")
_LOWER_INITIAL = re.compile(r"[ ]([b-hj-z])(?=[ ]?[:.,;)]|[ ](?:said|told|was|is|rang|from)\b)")
_NICKNAME_BEFORE = re.compile(
    r"(?:^|[\s(\"'])((?:big|little|wee|auld|old|young|mad|posh|fat|tall|baby)\s)$", re.IGNORECASE
)


class Names:
    """Finds given names of the lists, with the family name or initial that follows.

    A name that is no word is taken in any case; a name that is a word (Will, Hope) only where
    ``reads_as_name`` says that the words round it treat it as a name. A word once used as a
    name in a text is expected to be one in the rest of it.
    """

    name = "names list"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield people in order of start."""
        text = document.text
        tokens = list(TOKEN.finditer(text))
        bare = [lexicon.fold(t.group().removesuffix("'s")) for t in tokens]
        certain = self._certain(tokens, bare)
        expected = self._expected(text, tokens, bare, certain)
        skip_to = 0
        for at, token in enumerate(tokens):
            if token.start() < skip_to:
                continue
            word, why = token.group().removesuffix("'s"), "in the list of names"
            if not certain[at]:
                stem = _stem(bare[at], expected)
                if stem is None or not self._in_context(text, tokens, bare, certain, at, stem, expected):
                    continue
                why = "a name that is also a word, used as a name"
            start = token.start()
            end = self._extend(text, tokens, at, start + len(word), lower=not word[0].isupper())
            before = _NICKNAME_BEFORE.search(text[max(0, start - 10) : start])
            if before:
                start -= len(before.group(1))
            skip_to = end
            # A name of the lists is somebody, whatever a model takes it for, unless it is a town too.
            town = (
                text[start:end].lower() in lexicon.uk_places()
                or text[start:end].lower() in lexicon.world_places()
            )
            strength = MODEL + 1 if certain[at] and not town else LEXICON
            yield Finding(start, end, Kind.PERSON, why, strength, None, self.layer)

    def _certain(self, tokens: list[re.Match[str]], bare: list[str]) -> list[bool]:
        given, family, words = lexicon.given_names(), lexicon.surnames(), lexicon.words()
        flags = []
        for token, folded in zip(tokens, bare, strict=True):
            known = folded in given or ("-" in folded and all(_is_given(p) for p in folded.split("-")))
            if (
                not known
                and folded.endswith("s")
                and len(folded) > 4
                and folded not in words
                and folded not in family
            ):
                # "carols idea": a possessive typed without its mark.
                known = folded[:-1] in given
            flags.append(known and (token.group()[0].isupper() or len(folded) > 2))
        return flags

    def _expected(
        self, text: str, tokens: list[re.Match[str]], bare: list[str], certain: list[bool]
    ) -> frozenset[str]:
        """Return the words that this text uses as a name somewhere beyond doubt."""
        name_words = lexicon.name_words()
        return frozenset(
            folded
            for at, folded in enumerate(bare)
            if folded in name_words
            and not certain[at]
            and (
                reads_as_name(text, tokens[at], name_words[folded])
                or self._before_surname(text, tokens, bare, at)
            )
        )

    def _before_surname(self, text: str, tokens: list[re.Match[str]], bare: list[str], at: int) -> bool:
        """Whether a word in small letters is followed by what can only be a family name."""
        if at + 1 >= len(tokens) or text[tokens[at].end() : tokens[at + 1].start()] != " ":
            return False
        folded = bare[at + 1]
        if (
            folded in lexicon.words()
            or len(folded) < 4
            or folded.removesuffix("s") in lexicon.words()
            or "'" in folded
        ):
            return False
        plain = not tokens[at].group()[0].isupper()
        return folded in lexicon.surnames() or (plain and folded not in lexicon.given_names())

    def _in_context(
        self,
        text: str,
        tokens: list[re.Match[str]],
        bare: list[str],
        certain: list[bool],
        at: int,
        stem: str,
        expected: frozenset[str],
    ) -> bool:
        token = tokens[at]
        reading = lexicon.name_words()[stem]
        if reads_as_name(text, token, reading, expected=stem in expected) or (
            bare[at] == stem and self._before_surname(text, tokens, bare, at)
        ):
            return bare[at] == stem or stem in expected
        # A row of names: "pri faith and grace are bottom".
        beside = [n for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
        for n in beside:
            low, high = sorted((at, n))
            gap = text[tokens[low].end() : tokens[high].start()]
            if gap in (" ", ", ") and (certain[n] and "v" not in reading and "m" not in reading):
                return True
        for n in (at - 2, at + 2):
            low, high = sorted((at, n))
            if (
                0 <= n < len(tokens)
                and bare[(low + high) // 2] in ("and", "or")
                and (certain[n] or bare[n] in expected)
            ):
                return not ("m" in reading and stem not in expected)
        return False

    def _extend(self, text: str, tokens: list[re.Match[str]], at: int, end: int, *, lower: bool) -> int:
        """Take in the family name (or an initial) behind a given name."""
        for following in tokens[at + 1 : at + 4]:
            gap = text[end : following.start()]
            if not _GAP.fullmatch(gap):
                break
            word = following.group()
            bare = word.removesuffix("'s")
            folded = lexicon.fold(bare)
            ordinary = folded in lexicon.words()
            if lower:
                unknown = (
                    len(folded) > 3 and "'" not in folded and folded.removesuffix("s") not in lexicon.words()
                )
                known = folded in lexicon.surnames() or folded in lexicon.given_names()
                if ordinary or len(folded) < 3 or "\n" in gap or not (known or unknown):
                    break
            elif (
                not bare[0].isupper()
                or (len(bare) > 1 and bare.isupper() and not text[end - 2 : end].isupper())
                or (ordinary and "\n" in gap and folded not in lexicon.surname_words())
            ):
                break
            end = following.start() + len(bare)
        initial = (_LOWER_INITIAL if lower else _INITIAL).match(text, end)
        if initial and initial.group(1) != "I":
            end = initial.end(1)
        return end


def _stem(folded: str, expected: frozenset[str]) -> str | None:
    """Return the name that a word can be: itself, or without the s of a possessive."""
    if folded in lexicon.name_words():
        return folded
    if folded.endswith("s") and folded[:-1] in expected:
        return folded[:-1]
    return None


class UnknownNames:
    """Finds capitalised words that no list knows, where a name would stand."""

    name = "unknown names"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield single unknown words with a capital that open a sentence and act, or stand inside one."""
        text = document.text
        words, places = lexicon.words(), lexicon.world_places()
        for token in TOKEN.finditer(text):
            word = token.group().removesuffix("'s")
            folded = lexicon.fold(word)
            if not (3 <= len(word) <= 14 and word[0].isupper() and word[1:].islower() and "'" not in word):
                continue
            if (
                folded in words
                or folded in places
                or any(folded.removesuffix(e) in words for e in ("s", "es", "ed", "d", "ing", "n", "y", "er"))
            ):
                continue
            before, after = (
                text[max(0, token.start() - 24) : token.start()],
                text[token.start() + len(word) : token.end() + 24],
            )
            if re.match(r"[ ]?\n?[ ]?[A-Z]", after) and not re.match(r"[ ]?I\b", after):
                continue
            if _OPENS.search(before):
                if _ACTS.match(after) or re.match(r",? (?:the|our|my) [a-z]", after):
                    yield Finding(
                        token.start(),
                        token.start() + len(word),
                        Kind.PERSON,
                        "an unknown word that acts as a person does",
                        GUESS,
                        None,
                        self.layer,
                    )
            elif re.search(r"(?:[a-z]|,) $", before) and (_HUMAN_BEFORE.search(before) or _ACTS.match(after)):
                yield Finding(
                    token.start(),
                    token.start() + len(word),
                    Kind.PERSON,
                    "an unknown word where a name would stand",
                    GUESS,
                    None,
                    self.layer,
                )


_OPENS = re.compile(r"(?:^|[.!?:;\n\]>*\"(-])[\s\"'(\[]{0,4}$")
_ACTS = re.compile(
    r"(?: (?:then|also|just|never|always|still|and I))? (?:said|says|told|tells|asked|asks|rang|texted|emailed|wrote|refused|nodded|was|is|has|had|went|came|comes|did|does|didn't|doesn't|took|gave|got|knows|knew|thinks|reported|wanted|wants|saw|heard|left|moved|works|worked|covered|covers|who|would|could|won't|can't|cannot|retired|resigned|started|walked|sat|stood|ran|shouted|cried|laughed|put|kept|told)\b",
)
_HUMAN_BEFORE = re.compile(
    r"(?:told|tell|asked|ask|with|by|from|and|to|for|saw|rang|phoned|called|as|that|when|but|because|if|then|while|whether|of|than|like|sent|gave|him|her|nobody but|except) $"
)


class Nicknames:
    """Finds what people are called: words in quotation marks or after "call me", nicknames in brackets."""

    name = "what people are called"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield nicknames of every kind of word."""
        for pattern, why in _CALLED:
            for match in pattern.finditer(document.text):
                name = match.group("name")
                if name.lower() not in _NOT_NICKNAMES:
                    yield Finding(
                        match.start("name"), match.end("name"), Kind.PERSON, why, SUSPECT, None, self.layer
                    )


_NOT_NICKNAMES = frozenset(
    [
        "the",
        "a",
        "an",
        "it",
        "me",
        "him",
        "her",
        "them",
        "us",
        "in",
        "on",
        "off",
        "out",
        "back",
        "up",
        "down",
        "in",
        "for",
        "this",
        "that",
        "these",
        "those",
        "to",
        "at",
        "and",
        "or",
        "by",
        "round",
        "because",
        "about",
        "from",
        "over",
        "my",
        "his",
        "your",
        "their",
        "our",
        "what",
        "anyone",
        "someone",
        "somebody",
        "anybody",
        "nobody",
        "everyone",
        "people",
        "again",
        "later",
        "today",
        "tomorrow",
        "straight",
        "off",
        "sick",
        "names",
        "liar",
        "lazy",
        "selfish",
        "stupid",
        "useless",
        "difficult",
        "mad",
        "mental",
        "rude",
        "a",
        "if",
        "when",
        "before",
        "after",
        "every",
        "each",
        "one",
        "two",
        "an",
        "no",
        "security",
        "police",
    ]
)
_CALLED: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"(?:[Cc]all(?:s|ed)? (?:me|him|her)|[Kk]nown (?:to (?:all|everyone|us|everybody) )?as|[Nn]icknamed?|goes by|go by|answers to|(?:they|we|everyone|everybody) calls? (?:me|him|her)) \"?(?P<name>[A-Z][\w'-]{1,15}(?: [A-Z][\w'-]{1,15})?)"
        ),
        "what somebody is called",
    ),
    (
        re.compile(
            r"(?P<name>The [A-Z][\w'-]{2,15}(?: [A-Z][\w'-]{2,15})?),? as (?:they|we|everyone|everybody|the \w+) calls? (?:him|her|me)"
        ),
        "what somebody is called",
    ),
    (
        re.compile(r"\"(?P<name>[A-Z][a-z]{2,12})\"(?= (?:\(|[A-Z][a-z]|\w+ed\b|says|said|was|is|who))"),
        "a nickname in quotation marks",
    ),
    (
        re.compile(r"(?<=[a-z] )\"(?P<name>[A-Z][a-z]{2,12})\"(?= [A-Z][a-z])"),
        "a nickname in quotation marks",
    ),
    (re.compile(r"(?<=\()\"(?P<name>[A-Z][a-z]{2,12})\"(?=\))"), "a nickname in brackets"),
    (
        re.compile(
            r"\b[A-Z][a-z]+,? or (?P<name>[A-Z][a-z]{2,12}) to (?:his|her|my|the|us|all|friends|mates|everyone|lads|them)"
        ),
        "a nickname",
    ),
    (
        re.compile(r"(?m:^)[ ]{0,4}(?P<name>[A-Z])(?:\.| ?x{1,3}|\. x{1,3})[ ]{0,3}$", re.MULTILINE),
        "an initial as a signature",
    ),
)


class Initials:
    """Finds people written as initials: the same letters acting as somebody does."""

    name = "initials"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield initials where they act; once they have acted, everywhere in the text."""
        text = document.text
        acting = {m.group("who") for m in _INITIALS_ACT.finditer(text)} - _ACRONYMS
        if not acting:
            return
        for match in re.finditer(r"(?<![\w.&/-])(?P<who>[A-Z]{1,3})(?![\w&/-])\.?", text):
            if match.group("who") not in acting:
                continue
            if len(match.group("who")) > 1 or _INITIALS_ACT.match(text, match.start()):
                yield Finding(
                    match.start(),
                    match.end("who"),
                    Kind.PERSON,
                    "initials that act as a person does",
                    GUESS + 5,
                    None,
                    self.layer,
                )


_INITIALS_ACT = re.compile(
    r"(?<![\w.&/-])(?P<who>(?!I\b|A\b)[A-Z]{1,3})(?:\.?) (?:said|says|told|asked|rang|refused|moved|went|came|took|gave|got|texted|emailed|wrote|shouted|cried|had a|was told|was asked|was off|was in tears|walked|left|resigned|fell|collapsed|low again|upset|agreed|admitted|saw|heard|showed|signed)\b"
)
_ACRONYMS = frozenset(
    [
        "HR",
        "IT",
        "GP",
        "MP",
        "PC",
        "TV",
        "UC",
        "PIP",
        "DWP",
        "NHS",
        "HSE",
        "PCS",
        "GMB",
        "CWU",
        "RCN",
        "CQC",
        "TUC",
        "ACAS",
        "EU",
        "UK",
        "US",
        "USA",
        "BBC",
        "ITV",
        "A",
        "I",
        "AM",
        "PM",
        "OK",
        "DM",
        "CEO",
        "CFO",
        "COO",
        "MD",
        "TA",
        "HCA",
        "SEO",
        "HEO",
        "EO",
        "AO",
        "HO",
        "ET",
        "PPE",
        "WFH",
        "OT",
        "CPN",
        "AMHP",
        "RMN",
        "ICU",
        "ITU",
        "A&E",
        "HMRC",
        "ICO",
        "LEA",
        "MIT",
        "SLT",
        "TL",
        "TM",
        "WC",
    ]
)
