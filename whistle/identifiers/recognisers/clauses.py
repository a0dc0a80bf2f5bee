"""Layer 7, clauses that tell who somebody is: a subject and what is said of it for good.

Testimony tells what happened; what gives a person away is told beside it: "I race pigeons", "she has
one kidney", "he is godmother to the boss's son", "Olu took his pension". The sentences differ without
end, their form does not: somebody (I, he, she, who, a name, a relative) and a verb of something that
lasts, an office, a possession, an ailment, a departure. A text without capitals or full stops has the
same form, which is why no parser is asked. The word classes are in resources/lexicons/clause_words.txt.
"""

# ruff: noqa: E501 - a pattern is read most easily on one line
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import GUESS, Finding
from whistle.identifiers.recognisers.phrases import tokens_of
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_MOST_WORDS = 11
_CLOSES = re.compile(r"[.;:!?()\[\]\"]|\s-\s|\n\s*\n|\n\s*(?=[-*A-Z\d])")
_SELF, _OTHER, _MANY, _KIN = "self", "other", "many", "kin"
_PRONOUNS = {
    "i": _SELF, "ah": _SELF, "he": _OTHER, "she": _OTHER, "who": _OTHER, "we": _MANY, "they": _MANY,
}  # fmt: skip
_SHORT = {
    "'m": "be", "'s": "be", "'re": "be", "'ve": "have", "'d": "had",
}  # fmt: skip
_UNMARKED = {
    "im": (_SELF, "be"), "ive": (_SELF, "have"), "hes": (_OTHER, "be"), "shes": (_OTHER, "be"),
    "whos": (_OTHER, "be"), "theyre": (_MANY, "be"), "weve": (_MANY, "have"),
}  # fmt: skip


@cache
def _class(*names: str) -> frozenset[str]:
    """Return the words of some classes of the list together."""
    table = lexicon.classes("clause_words.txt")
    return frozenset(w for name in names for line in table[name] for w in line.split())


def _forms(verb: str) -> set[str]:
    """Return the forms of a regular verb: walks, walked, walking."""
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        third = verb + "es"
    else:
        third = verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"
    stem = verb[:-1] if verb.endswith("e") else verb
    stem = stem + stem[-1] if re.search(r"^[^aeiou]*[aeiou][bdgmnprt]$", stem) and stem == verb else stem
    past = verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else stem + "ed"
    return {verb, third, past, stem + "ing", stem + "in'"}


@cache
def _verbs(name: str) -> frozenset[str]:
    """Return all forms of a class of verbs; irregular forms stand after a verb in its line."""
    found: set[str] = set()
    for line in lexicon.classes("clause_words.txt")[name]:
        verb, *irregular = line.split()
        found |= _forms(verb) | set(irregular)
    return frozenset(found)


@cache
def _bases(name: str) -> frozenset[str]:
    """Return a class of verbs as "we" and "they" use them now."""
    return frozenset(line.split()[0] for line in lexicon.classes("clause_words.txt")[name])


@cache
def _now(name: str) -> frozenset[str]:
    """Return base form, third person and -ing form of a class of verbs."""
    return frozenset(f for f in _verbs(name) if not f.endswith("ed"))


@cache
def _ailing() -> frozenset[str]:
    single = {w for entry in lexicon.lines("health.txt") if " " not in (w := entry.lower())}
    return _class("ailing") | _class("body") | frozenset(single)


class Clauses:
    """Finds what clauses tell for good of somebody: office, habit, ailment, possession, departure."""

    name = "clauses about somebody"
    layer = "quasi"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield the telling part of each such clause, from its verb to where it ends."""
        if is_account(document.text):
            yield from _Reader(document.text).findings()


_LEAST_WORDS = 80


def is_account(text: str) -> bool:
    """Whether somebody tells what they lived through, at some length.

    One sentence, a court's judgment or a business letter says little of a person in passing; there
    these rules would propose steps of the story.
    """
    _, words = tokens_of(text)
    return len(words) >= _LEAST_WORDS and sum(w in _class("first person") for w in words) * 45 >= len(words)


class _Reader:
    """One text, read clause by clause from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens, words = tokens_of(text)
        self.words = [self._whole(n, word) for n, word in enumerate(words)] if "'" in text else words
        self.size = len(self.words)

    def _whole(self, at: int, word: str) -> str:
        """Give dialect its mark back, which is no part of a token: "an'", "wi'", "sayin'"."""
        if (word in ("an", "wi", "o") or word.endswith("in")) and self.text.startswith(
            "'", self.tokens.ends[at]
        ):
            return word + "'"
        return word

    def findings(self) -> Iterator[Finding]:
        at = 0
        opens = {word: _may_open(word) for word in set(self.words)}
        while at < self.size:
            if not opens[self.words[at]] and not self.tokens.written[at][0].isupper():
                at += 1
                continue
            subject = self._subject(at)
            if subject is None:
                at += 1
                continue
            who, verb_at, verb = subject
            told = self._predicate(who, at, verb_at, verb)
            if told is None:
                at = max(at + 1, min(verb_at, at + 2))
                continue
            first, last, why = told
            if who == _KIN:
                # The relative is part of what is told: "my sister | cleans here".
                first = at + 1
            yield self._finding(at, first, last, why)
            at = last + 1
            # "he plays the horn and keeps bees": the same somebody goes on.
            while at < self.size and self.words[at] == "and" and at + 1 < self.size:
                again = self._predicate(who, at, at + 1, "")
                if again is None or self._broken(at - 1) or self._broken(at):
                    break
                yield self._finding(at, again[0], again[1], again[2])
                at = again[1] + 1

    # -- subjects --------------------------------------------------------------------------

    def _subject(self, at: int) -> tuple[str, int, str] | None:
        """Return who a clause is about, where its verb is to be looked for, and a verb already read."""
        word = self.words[at]
        who = _PRONOUNS.get(word)
        if who is not None:
            return (who, at + 1, "") if not self._broken(at) else None
        if word in _UNMARKED:
            return (*_UNMARKED[word][:1], at + 1, _UNMARKED[word][1])
        stem, mark, ending = word.partition("'")
        if mark and stem in _PRONOUNS and mark + ending in _SHORT:
            return _PRONOUNS[stem], at + 1, _SHORT[mark + ending]
        if word in _class("possessives"):
            return self._relative(at)
        if self._is_name(at):
            last = at
            while last + 1 < self.size and not self._broken(last) and self._is_name(last + 1):
                last += 1
            if self.words[last].endswith("'s"):
                return (_OTHER, last + 1, "be") if self._after_short_be(last + 1) else None
            return (_OTHER, last + 1, "") if not self._broken(last) else None
        return (_OTHER, at, "") if self._opens(at) and self._bare(at) else None

    def _relative(self, at: int) -> tuple[str, int, str] | None:
        for last in range(at + 1, min(at + 4, self.size)):
            if self._broken(last - 1):
                return None
            if self.words[last] in _class("kin"):
                # A name may follow: "my brother Tom".
                after = last + 1
                while after < self.size and not self._broken(after - 1) and self._is_name(after):
                    after += 1
                return (_KIN, after, "") if not self._broken(after - 1) else None
        return None

    def _is_name(self, at: int) -> bool:
        token = self.tokens.written[at]
        folded = lexicon.fold(self.words[at].removesuffix("'s"))
        if folded in lexicon.given_names():
            return True
        if not token[0].isupper() or len(folded) < 2:
            return False
        return folded in lexicon.name_words() or folded not in lexicon.words()

    def _after_short_be(self, at: int) -> bool:
        """Whether "Yvonne's" stands for "Yvonne is" here: no noun may follow that could be hers."""
        if at >= self.size or self._broken(at - 1):
            return False
        word = self.words[at]
        return (
            word in ("a", "an", "the", "on", "in", "off", "been", "got", "from", "not", "my", "our")
            or word in _class("state")
            or word in _verbs("leaving")
            or (word.endswith("ing") and word not in _class("happenings"))
        )

    def _opens(self, at: int) -> bool:
        """Whether a word opens a sentence or stands after a comma."""
        if at == 0:
            return True
        gap = self.tokens.gaps[at]
        return bool(_CLOSES.search(gap) or "," in gap)

    def _bare(self, at: int) -> bool:
        """Whether a clause may open with this verb: "Plays the cornet", "Used to be a pitman"."""
        word = self.words[at]
        if word in (
            "used",
            "drives",
            "wears",
            "lives",
            "speaks",
            "has",
            "does",
            "keeps",
            "died",
            "retired",
            "resigned",
        ):
            return at + 1 < self.size and not self._broken(at)
        lasting = word in _verbs("lasting") or word in _verbs("lasting when now")
        return lasting and (word.endswith(("s", "ed")) or word in _irregular()) and not self._broken(at)

    # -- predicates ------------------------------------------------------------------------

    def _predicate(self, who: str, subject: int, at: int, verb: str) -> tuple[int, int, str] | None:
        """Return first and last word of what is told, and why; None when it is a story's step."""
        while at < self.size and self.words[at] in _class("adverbs") and not self._to_be(at):
            if self._broken(at):
                return None
            at += 1
        if at >= self.size or (at > subject and not verb and self._broken(at - 1)):
            return None
        word = self.words[at]
        if not verb and (word == "had" or word in _class("be now", "be past", "have now")):
            verb = (
                "be"
                if word in _class("be now")
                else "was"
                if word in _class("be past")
                else "had"
                if word == "had"
                else "have"
            )
            start, at = at, at + 1
            if at >= self.size or self._broken(start):
                return None
            while self.words[at] in _class("adverbs") and at + 1 < self.size and not self._broken(at):
                at += 1
            told = self._state(who, start, at, verb)
        elif verb:
            told = self._state(who, at, at, verb)
        else:
            told = self._action(who, at)
        return told

    def _to_be(self, at: int) -> bool:
        return self.words[at] == "used" and at + 1 < self.size and self.words[at + 1] in ("to", "tae")

    def _state(self, who: str, start: int, at: int, verb: str) -> tuple[int, int, str] | None:
        """Judge what somebody is or has; ``at`` is the word after the verb."""
        word = self.words[at]
        if word in _verbs("leaving") or self._leaves(at):
            bare = word == "left" and self._end(at) == at
            return None if bare else (start, self._end(at), "how somebody left")
        if word in ("had", "been", "got") and verb in ("have", "had") and not self._broken(at):
            return self._state(
                who, start, at + 1, "have" if word == "had" else "be" if word == "been" else verb
            )
        if verb in ("be", "was"):
            told = self._being(who, at, verb)
            # Without its verb the rest would read as a fragment.
            return told and (min(start, told[0]), told[1], told[2])
        return self._having(start, at, verb)

    def _being(self, who: str, at: int, verb: str) -> tuple[int, int, str] | None:
        word = self.words[at]
        if word in ("been", "not", "no"):
            at += 1
            if at >= self.size or self._broken(at - 1):
                return None
            word = self.words[at]
        last = self._end(at)
        if word in _class("state") or (
            word not in _class("not telling")
            and any(w in _ailing() for w in self.words[at : min(last, at + 5) + 1])
        ):
            return at, last, "a state of somebody"
        if word.endswith(("ing", "in'")) and word not in _verbs("leaving"):
            if word == "having" and any(w in _ailing() for w in self.words[at : last + 1]):
                return at, last, "a state of somebody"
            lasting = word in _verbs("lasting") or (verb == "be" and word in _now("lasting when now"))
            return (at, last, "what somebody does") if lasting else None
        if who == _MANY:
            return None
        if self._says_office(at, last):
            return at, last, "what somebody is"
        if word in _class("not telling") or word.endswith("ly"):
            return None
        if verb == "be":
            if word in _class("articles") and (last == at or self.words[at + 1] in _class("light")):
                return None
            if (
                word in _class("articles")
                or word.isdigit()
                or (word not in _class("be now") and not word.endswith("ed"))
            ):
                return at, last, "what somebody is"
            return None
        trade = word in ("a", "an") and any(
            _TRADE.search(w) for w in self.words[at + 1 : min(last, at + 3) + 1]
        )
        return (at, last, "what somebody was") if trade else None

    def _says_office(self, at: int, last: int) -> bool:
        return any(
            w in _class("offices held") or w in _jobs() for w in self.words[at : min(last, at + 4) + 1]
        )

    def _having(self, start: int, at: int, verb: str) -> tuple[int, int, str] | None:
        last = self._end(at)
        head = self.words[at : last + 1]
        if head[0] in _class("light") or (
            len(head) > 1 and head[0] in _class("articles") and head[1] in _class("light")
        ):
            return None
        if any(w in _ailing() or w in _class("state") for w in head[:6]):
            return start, last, "an ailment"
        if len(head) <= 3 and head[-1].isalpha() and head[-1] not in lexicon.words():
            # "had pemphigoid", "has MS": what no list of words holds is an ailment more often than not.
            return start, last, "an ailment"
        if any(w in _class("kin") or w in _class("things") for w in head[:5]):
            return start, last, "what somebody has"
        if head[0].endswith(("ed", "en", "ing")) or verb == "had":
            return None
        if head[0] in _class("articles") and len(head) > 1 and verb == "have":
            return start, last, "what somebody has"
        return None

    def _leaves(self, at: int) -> bool:
        """Whether words at a place tell of a departure: "handed in her notice", "went to Leeds"."""
        if self.words[at] not in _class("departing"):
            return False
        return bool(_DEPARTS.match(" ".join(self.words[at : at + 8]) + " "))

    def _action(self, who: str, at: int) -> tuple[int, int, str] | None:
        word = self.words[at]
        if word == "used" and self._to_be(at):
            if any(w[0].isdigit() for w in self.words[at + 2 : at + 4]):
                return None
            return at, self._end(at), "what somebody did before"
        if word in _verbs("leaving") or self._leaves(at):
            if word in ("left", "leaves") and (self._broken(at) or not _AFTER_LEFT.match(self.words[at + 1])):
                return None
            if who == _SELF and word in ("went", "go", "came", "come"):
                return None
            return at, self._end(at), "how somebody left"
        if word in _class("cannot"):
            able = at + 1 < self.size and self.words[at + 1] in _class("abilities") and not self._broken(at)
            able = able and (
                who != _SELF
                or self.words[at + 1] not in ("see", "hear", "speak", "work", "write", "remember")
            )
            return (at, self._end(at), "what somebody cannot do") if able else None
        if not (word in _telling_verbs() or self._third(word)):
            return None
        last = self._end(at)
        after = self.words[at + 1 : last + 1]
        stays = (who == _KIN or word in _verbs("lasting")) and after and after[0] in _PLACING
        if after and after[0] in _class("objects") and not stays:
            after = after[1:] if self._cares(word, after) else []
            return (at, last, "care for somebody") if after else None
        if word in _verbs("care") and not _class("kin").isdisjoint(after[:5]):
            return at, last, "care for somebody"
        if who == _KIN:
            told = word in _verbs("lasting") or word in _verbs("once told") or self._third(word)
            return (at, last, "of a relative") if told or word in _now("lasting when now") else None
        if not after and word in _verbs("ailing verbs"):
            return at, last, "an ailment"
        if word in _class("hurts") and not _class("body", "outer body").isdisjoint(after[:4]):
            return at, last, "an injury"
        if word in _class("suffers") and not _class("ailing").isdisjoint(after[:5]):
            return at, last, "an ailment"
        if who == _MANY:
            told = word in _bases("lasting") and bool(after)
            return (at, last, "what somebody does") if told else None
        if not after:
            return (at, last, "what somebody does") if word in _verbs("lasting") else None
        if word in _verbs("lasting"):
            return at, last, "what somebody does"
        if word in _now("lasting when now"):
            if word in ("do", "go", "work", "look", "help", "does", "goes") and after[0] in (
                "not",
                "to",
                "it",
            ):
                return (at, last, "a habit") if after[:1] == ["to"] and len(after) > 1 else None
            return at, last, "a habit"
        if word in _verbs("once told") and (
            after[0]
            in ("a", "an", "the", "for", "with", "to", "in", "at", "as", "third", "second", "first", "across")
            or after[0].endswith("s")
        ):
            return at, last, "what somebody did once"
        if who == _OTHER and self._third(word):
            return at, last, "a habit"
        return None

    def _cares(self, word: str, after: list[str]) -> bool:
        """Whether "him" or "her" is someone cared for: "I take him before my shift"."""
        return word in _class("care") and after[0] in ("him", "her", "them") and len(after) > 1

    def _third(self, word: str) -> bool:
        """Whether a word is a verb in the present that no list takes for a step of the story."""
        return (
            word.endswith("s")
            and not word.endswith(("ss", "us", "'s"))
            and len(word) > 3
            and word not in _class("not lasting")
            and (word[:-1] in lexicon.words() or word[:-2] in lexicon.words())
        )

    # -- where it ends ---------------------------------------------------------------------

    def _broken(self, at: int) -> bool:
        """Whether a clause ends after this word."""
        if at + 1 >= self.size:
            return True
        gap = self.tokens.gaps[at + 1]
        return gap != " " and (bool(_CLOSES.search(gap)) or "," in gap)

    def _end(self, at: int) -> int:
        last = at
        while last + 1 < self.size and last - at < _MOST_WORDS and not self._broken(last):
            following = self.words[last + 1]
            if following in _class("cuts"):
                break
            if following in ("and", "or") and last + 2 < self.size and self._starts_anew(last + 2):
                break
            if following in _PRONOUNS and following != "who":
                break
            last += 1
        while last > at and self.words[last] in _class("span ends", "cuts"):
            last -= 1
        return last

    def _starts_anew(self, at: int) -> bool:
        word = self.words[at]
        stem = word.partition("'")[0]
        if word in _PRONOUNS or stem in _PRONOUNS or word in _UNMARKED or word in _class("not lasting"):
            return True
        return (
            word in _class("be past", "be now", "have now", "new clause")
            or word in _verbs("lasting")
            or word.endswith("ed")
        )

    def _finding(self, subject: int, first: int, last: int, why: str) -> Finding:
        start, end = self.tokens.starts[first], self.tokens.ends[last]
        words = self.words[first : last + 1]
        if not _ailing().isdisjoint(words) or not _FOUND_ILL.isdisjoint(words):
            kind = Kind.HEALTH
        elif not _class("kin").isdisjoint(words):
            kind = Kind.FAMILY
        elif not _jobs().isdisjoint(words) or not _class("offices held").isdisjoint(words):
            kind = Kind.JOB
        else:
            kind = Kind.DETAIL
        ends = self._broken(last) or self.words[last + 1] in ("and", "so", "but")
        if subject < first and self._opens(subject) and ends and first - subject == 1:
            # All of a short sentence: "I sing there."
            start = self.tokens.starts[subject] if self.words[subject] in ("i", "he", "she", "we") else start
        return Finding(start, end, kind, why, GUESS - 5, None, Clauses.layer)


@cache
def _telling_verbs() -> frozenset[str]:
    """Return every form of every verb that a clause may be told by."""
    classes = (_class("hurts"), _class("suffers"), _now("lasting when now"))
    return frozenset().union(*classes, *map(_verbs, ("lasting", "once told", "care", "ailing verbs")))


def _may_open(word: str) -> bool:
    """Whether a word in small letters may begin a clause about somebody."""
    stem = word.partition("'")[0]
    return (
        stem in _PRONOUNS
        or word in _UNMARKED
        or word in _class("possessives")
        or lexicon.fold(stem) in lexicon.given_names()
        or word in _verbs("lasting")
        or word in _verbs("lasting when now")
        or word
        in (
            "used",
            "has",
            "does",
            "died",
            "retired",
            "resigned",
            "wears",
            "lives",
            "keeps",
            "drives",
            "speaks",
        )
    )


_TRADE = re.compile(
    r"^(?!matter|liar|number|letter|order|error|corner|computer|paper|manner|factor|shower|winner|loser|mother|father|brother"
    r"|sister|daughter|bother|disaster|monster|murder|horror|terror|tremor|favour|danger|further|bigger|better|other|never|later|wonder"
    r"|danger|breather|nightmare|goner)\w{3,}(?:er|or|ist|man|woman|smith|wright|ian)$"
)
_FOUND_ILL = frozenset(["diagnosed", "sectioned"])
_PLACING = frozenset(["in", "on", "at", "there", "here", "over", "up", "back", "down", "through"])
_AFTER_LEFT = re.compile(
    r"(?:in|at|on|after|before|by|because|with|when|last|this|us|to|over|under|for|during|early|wi|fae|\d+"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)$"
)
_DEPARTS = re.compile(
    r"(?:(?:just |since |then |now )?(?:been |got |get |getting |was |were |is )?(?:let go|made redundant|walked out|paid off|moved (?:to|on|off|out)"
    r"|sent (?:to|home)|lent to|off (?:sick|to)|finished up|signed off|struck off|laid off|kicked out|escorted|managed out|pushed out)"
    r"|hand(?:s|ed|ing)? in (?:his|her|their|my|the) notice|gave (?:in )?(?:his|her|their|my) notice"
    r"|got (?:his|her|their|my) (?:cards|p45|marching orders)|took (?:(?:his|her|their|my) pension|early retirement|redundancy|the package|voluntary|a job|the job)"
    r"|(?:went|gone|goes|going|moved|moves|came|come|comes|back) (?:back )?(?:to|from|off to|over to|home to) (?!the (?:office|desk|door|toilet|loo|meeting|manager|shop)\b|work|bed|sleep|see|get|tell|ask|say|do|be|him|her|me|them|my|his|it|and)"
    r"|goes (?:in|at|next|on|this)\b|go (?:in|at|next|this) (?:the |a |)(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring|winter|christmas|easter|year|month|week|fortnight|\w+ weeks?|\w+ months?)\b"
    r"|(?:never|not|didn't|hasn't|wasn't|won't|won) (?:did |been |come |came )?(?:back|came out|come out|wake|woke|wake up|renewed|seen again)"
    r"|(?:passed|slipped) away|took (?:his|her|their) own life|lost the baby|jumped|drowned|died|was found|found (?:dead|hanged|hanging|in the)"
    r"|contract (?:was|wasn't|was not|not) renewed|contract (?:ended|ran out)|joined (?:the|a|another)|switched to|jumped ship)"
)


@cache
def _irregular() -> frozenset[str]:
    return frozenset(
        w
        for name in ("lasting", "lasting when now", "once told")
        for line in lexicon.classes("clause_words.txt")[name]
        for w in line.split()[1:]
    )


@cache
def _jobs() -> frozenset[str]:
    return frozenset(w for e in lexicon.lines("occupations.txt") if " " not in (w := e.rstrip("*").lower()))
