"""Layer 7, clauses that tell who somebody is: a subject and what is said of it for good.

Testimony tells what happened; what gives a person away is told beside it: "I race pigeons", "she has
one kidney", "he is godmother to the boss's son", "Olu took his pension". The sentences differ without
end, their form does not: somebody (I, he, she, who, a name, a relative) and a verb of something that
lasts, an office, a possession, an ailment, a departure. A text without capitals or full stops has the
same form, which is why no parser is asked. The word classes are in resources/lexicons/clause_words.txt.
"""

from __future__ import annotations

from collections.abc import Iterator

from whistle.identifiers.finding import GUESS, Finding, Why
from whistle.identifiers.recognisers.accounts import is_account
from whistle.identifiers.recognisers.clause_words import Who, ailing, jobs, words_of
from whistle.identifiers.recognisers.clauses.predicates import Predicates
from whistle.identifiers.recognisers.clauses.subjects import Subjects, may_open
from whistle.identifiers.recognisers.clauses.text import ClauseText
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_FOUND_ILL = frozenset(["diagnosed", "sectioned"])


class Clauses:
    """Finds what clauses tell for good of somebody: office, habit, ailment, possession, departure."""

    name = "clauses about somebody"
    layer = "quasi"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield the telling part of each such clause, from its verb to where it ends."""
        if is_account(document.text):
            yield from _Reader(document.text).findings()


class _Reader:
    """One text, read clause by clause from left to right."""

    def __init__(self, text: str) -> None:
        self.text = ClauseText(text)
        self.subjects, self.predicates = Subjects(self.text), Predicates(self.text)

    def findings(self) -> Iterator[Finding]:
        """Yield what is told, from the first clause to the last."""
        words, size, written = self.text.words, self.text.size, self.text.tokens.written
        at = 0
        opens = {word: may_open(word) for word in set(words)}
        while at < size:
            if not opens[words[at]] and not written[at][0].isupper():
                at += 1
                continue
            subject = self.subjects.at(at)
            if subject is None:
                at += 1
                continue
            who, verb_at, verb = subject
            told = self.predicates.told(who, at, verb_at, verb)
            if told is None:
                at = max(at + 1, min(verb_at, at + 2))
                continue
            first, last, why = told
            if who == Who.KIN:
                # The relative is part of what is told: "my sister | cleans here".
                first = at + 1
            yield self._finding(at, first, last, why)
            at = last + 1
            # "he plays the horn and keeps bees": the same somebody goes on.
            while at < size and words[at] == "and" and at + 1 < size:
                again = self.predicates.told(who, at, at + 1, "")
                if again is None or self.text.broken(at - 1) or self.text.broken(at):
                    break
                yield self._finding(at, again[0], again[1], again[2])
                at = again[1] + 1

    def _finding(self, subject: int, first: int, last: int, why: Why) -> Finding:
        text = self.text
        start, end = text.tokens.starts[first], text.tokens.ends[last]
        words = text.words[first : last + 1]
        if not ailing().isdisjoint(words) or not _FOUND_ILL.isdisjoint(words):
            kind = Kind.HEALTH
        elif not words_of("kin").isdisjoint(words):
            kind = Kind.FAMILY
        elif not jobs().isdisjoint(words) or not words_of("offices held").isdisjoint(words):
            kind = Kind.JOB
        else:
            kind = Kind.DETAIL
        ends = text.broken(last) or text.words[last + 1] in ("and", "so", "but")
        if subject < first and text.opens(subject) and ends and first - subject == 1:
            # All of a short sentence: "I sing there."
            start = text.tokens.starts[subject] if text.words[subject] in ("i", "he", "she", "we") else start
        return Finding(start, end, kind, why, GUESS - 5, None, Clauses.layer)
