"""What is said of somebody for good: an office, a state, an ailment, a possession, a habit, a departure."""

# ruff: noqa: E501 - a pattern is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers import lexicon
from whistle.identifiers.finding import Why, because
from whistle.identifiers.recognisers.clause_words import (
    Who,
    ailing,
    bases,
    jobs,
    present,
    telling_verbs,
    verbs,
    words_of,
)
from whistle.identifiers.recognisers.clauses.text import ClauseText

Told = tuple[int, int, Why]
"""The places of the first and the last word of what is told, and why."""
_TRADE = re.compile(
    r"^(?!matter|liar|number|letter|order|error|corner|computer|paper|manner|factor|shower|winner|loser|mother|father|brother"
    r"|sister|daughter|bother|disaster|monster|murder|horror|terror|tremor|favour|danger|further|bigger|better|other|never|later|wonder"
    r"|danger|breather|nightmare|goner)\w{3,}(?:er|or|ist|man|woman|smith|wright|ian)$"
)
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


def _auxiliary(word: str) -> str:
    """Return which of four verbs a form of "be" or "have" is: "be", "was", "had" or "have"."""
    if word in words_of("be now"):
        return "be"
    if word in words_of("be past"):
        return "was"
    return "had" if word == "had" else "have"


class Predicates:
    """Judges the predicates of one text: what lasts is told, a step of a story is not."""

    def __init__(self, text: ClauseText) -> None:
        self.text, self.words, self.size = text, text.words, text.size

    def told(self, who: Who, subject: int, at: int, verb: str) -> Told | None:
        """Return first and last word of what is told, and why; None when it is a story's step."""
        while at < self.size and self.words[at] in words_of("adverbs") and not self._to_be(at):
            if self.text.broken(at):
                return None
            at += 1
        if at >= self.size or (at > subject and not verb and self.text.broken(at - 1)):
            return None
        word = self.words[at]
        if not verb and (word == "had" or word in words_of("be now", "be past", "have now")):
            verb = _auxiliary(word)
            start, at = at, at + 1
            if at >= self.size or self.text.broken(start):
                return None
            while self.words[at] in words_of("adverbs") and at + 1 < self.size and not self.text.broken(at):
                at += 1
            told = self._state(who, start, at, verb)
        elif verb:
            told = self._state(who, at, at, verb)
        else:
            told = self._action(who, at)
        return told

    def _to_be(self, at: int) -> bool:
        return self.words[at] == "used" and at + 1 < self.size and self.words[at + 1] in ("to", "tae")

    def _state(self, who: Who, start: int, at: int, verb: str) -> Told | None:
        """Judge what somebody is or has; ``at`` is the word after the verb."""
        word = self.words[at]
        if word in verbs("leaving") or self._leaves(at):
            bare = word == "left" and self.text.end(at) == at
            return None if bare else (start, self.text.end(at), because("how somebody left"))
        if word in ("had", "been", "got") and verb in ("have", "had") and not self.text.broken(at):
            return self._state(
                who, start, at + 1, "have" if word == "had" else "be" if word == "been" else verb
            )
        if verb in ("be", "was"):
            told = self._being(who, at, verb)
            # Without its verb the rest would read as a fragment.
            return told and (min(start, told[0]), told[1], told[2])
        return self._having(start, at, verb)

    def _being(self, who: Who, at: int, verb: str) -> Told | None:
        word = self.words[at]
        if word in ("been", "not", "no"):
            at += 1
            if at >= self.size or self.text.broken(at - 1):
                return None
            word = self.words[at]
        last = self.text.end(at)
        if word in words_of("state") or (
            word not in words_of("not telling")
            and any(w in ailing() for w in self.words[at : min(last, at + 5) + 1])
        ):
            return at, last, because("a state of somebody")
        if word.endswith(("ing", "in'")) and word not in verbs("leaving"):
            if word == "having" and any(w in ailing() for w in self.words[at : last + 1]):
                return at, last, because("a state of somebody")
            lasting = word in verbs("lasting") or (verb == "be" and word in present("lasting when now"))
            return (at, last, because("what somebody does")) if lasting else None
        if who == Who.MANY:
            return None
        if self._says_office(at, last):
            return at, last, because("what somebody is")
        if word in words_of("not telling") or word.endswith("ly"):
            return None
        if verb == "be":
            if word in words_of("articles") and (last == at or self.words[at + 1] in words_of("light")):
                return None
            if (
                word in words_of("articles")
                or word.isdigit()
                or (word not in words_of("be now") and not word.endswith("ed"))
            ):
                return at, last, because("what somebody is")
            return None
        trade = word in ("a", "an") and any(
            _TRADE.search(w) for w in self.words[at + 1 : min(last, at + 3) + 1]
        )
        return (at, last, because("what somebody was")) if trade else None

    def _says_office(self, at: int, last: int) -> bool:
        return any(
            w in words_of("offices held") or w in jobs() for w in self.words[at : min(last, at + 4) + 1]
        )

    def _having(self, start: int, at: int, verb: str) -> Told | None:
        last = self.text.end(at)
        head = self.words[at : last + 1]
        if head[0] in words_of("light") or (
            len(head) > 1 and head[0] in words_of("articles") and head[1] in words_of("light")
        ):
            return None
        if any(w in ailing() or w in words_of("state") for w in head[:6]):
            return start, last, because("an ailment")
        if len(head) <= 3 and head[-1].isalpha() and head[-1] not in lexicon.words():
            # "had pemphigoid", "has MS": what no list of words holds is an ailment more often than not.
            return start, last, because("an ailment")
        if any(w in words_of("kin") or w in words_of("things") for w in head[:5]):
            return start, last, because("what somebody has")
        if head[0].endswith(("ed", "en", "ing")) or verb == "had":
            return None
        if head[0] in words_of("articles") and len(head) > 1 and verb == "have":
            return start, last, because("what somebody has")
        return None

    def _leaves(self, at: int) -> bool:
        """Whether words at a place tell of a departure: "handed in her notice", "went to Leeds"."""
        if self.words[at] not in words_of("departing"):
            return False
        return bool(_DEPARTS.match(" ".join(self.words[at : at + 8]) + " "))

    def _action(self, who: Who, at: int) -> Told | None:
        word = self.words[at]
        if word == "used" and self._to_be(at):
            if any(w[0].isdigit() for w in self.words[at + 2 : at + 4]):
                return None
            return at, self.text.end(at), because("what somebody did before")
        if word in verbs("leaving") or self._leaves(at):
            return self._parting(who, at)
        if word in words_of("cannot"):
            return self._unable(who, at)
        return self._doing(who, at) if word in telling_verbs() or self._third(word) else None

    def _parting(self, who: Who, at: int) -> Told | None:
        word = self.words[at]
        if word in ("left", "leaves") and (self.text.broken(at) or not _AFTER_LEFT.match(self.words[at + 1])):
            return None
        if who == Who.SELF and word in ("went", "go", "came", "come"):
            return None
        return at, self.text.end(at), because("how somebody left")

    def _unable(self, who: Who, at: int) -> Told | None:
        if at + 1 >= self.size or self.text.broken(at):
            return None
        ability = self.words[at + 1]
        passing = ("see", "hear", "speak", "work", "write", "remember")
        if ability not in words_of("abilities") or (who == Who.SELF and ability in passing):
            return None
        return at, self.text.end(at), because("what somebody cannot do")

    def _doing(self, who: Who, at: int) -> Told | None:
        """Judge what somebody does or did; somebody cared for and a hurt come before habits."""
        word, last = self.words[at], self.text.end(at)
        after = self.words[at + 1 : last + 1]
        stays = (who == Who.KIN or word in verbs("lasting")) and after and after[0] in _PLACING
        if after and after[0] in words_of("objects") and not stays:
            after = after[1:] if self._cares(word, after) else []
            return (at, last, because("care for somebody")) if after else None
        if word in verbs("care") and not words_of("kin").isdisjoint(after[:5]):
            return at, last, because("care for somebody")
        if who == Who.KIN:
            told = word in verbs("lasting") or word in verbs("once told") or self._third(word)
            return (
                (at, last, because("of a relative")) if told or word in present("lasting when now") else None
            )
        if not after and word in verbs("ailing verbs"):
            return at, last, because("an ailment")
        if word in words_of("hurts") and not words_of("body", "outer body").isdisjoint(after[:4]):
            return at, last, because("an injury")
        if word in words_of("suffers") and not words_of("ailing").isdisjoint(after[:5]):
            return at, last, because("an ailment")
        if who == Who.MANY:
            told = word in bases("lasting") and bool(after)
            return (at, last, because("what somebody does")) if told else None
        if word in verbs("lasting"):
            return at, last, because("what somebody does")
        why = self._habit(who, word, after) if after else None
        return (at, last, why) if why else None

    def _habit(self, who: Who, word: str, after: list[str]) -> Why | None:
        """Return why a verb that is no step of the story is told, with what follows it; None when it is one."""
        if word in present("lasting when now"):
            light = word in ("do", "go", "work", "look", "help", "does", "goes")
            if light and after[0] in ("not", "to", "it"):
                return because("a habit") if after[0] == "to" and len(after) > 1 else None
            return because("a habit")
        if word in verbs("once told") and (
            after[0]
            in ("a", "an", "the", "for", "with", "to", "in", "at", "as", "third", "second", "first", "across")
            or after[0].endswith("s")
        ):
            return because("what somebody did once")
        return because("a habit") if who == Who.OTHER and self._third(word) else None

    def _cares(self, word: str, after: list[str]) -> bool:
        """Whether "him" or "her" is someone cared for: "I take him before my shift"."""
        return word in words_of("care") and after[0] in ("him", "her", "them") and len(after) > 1

    def _third(self, word: str) -> bool:
        """Whether a word is a verb in the present that no list takes for a step of the story."""
        return (
            word.endswith("s")
            and not word.endswith(("ss", "us", "'s"))
            and len(word) > 3
            and word not in words_of("not lasting")
            and (word[:-1] in lexicon.words() or word[:-2] in lexicon.words())
        )
