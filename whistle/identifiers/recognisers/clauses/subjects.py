"""Who a clause is about: a pronoun, a name, a relative, or nobody named ("Plays the cornet")."""

from __future__ import annotations

from whistle.identifiers import lexicon
from whistle.identifiers.recognisers.clause_words import (
    PRONOUNS,
    SHORT_FORMS,
    UNMARKED,
    Who,
    irregular_forms,
    verbs,
    words_of,
)
from whistle.identifiers.recognisers.clauses.text import ClauseText

Subject = tuple[Who, int, str]
"""Who it is, where the verb is to be looked for, and a verb already read ("he's"), else blank."""
_OPENERS = frozenset(
    ["used", "drives", "wears", "lives", "speaks", "has", "does", "keeps", "died", "retired", "resigned"]
)
"""Verbs that a clause may open with, its subject left out."""


class Subjects:
    """Finds the subjects of one text."""

    def __init__(self, text: ClauseText) -> None:
        self.text, self.words, self.size = text, text.words, text.size

    def at(self, at: int) -> Subject | None:
        """Return who a clause is about, where its verb is to be looked for, and a verb already read."""
        word = self.words[at]
        who = PRONOUNS.get(word)
        if who is not None:
            return (who, at + 1, "") if not self.text.broken(at) else None
        if word in UNMARKED:
            return (*UNMARKED[word][:1], at + 1, UNMARKED[word][1])
        stem, mark, ending = word.partition("'")
        if mark and stem in PRONOUNS and mark + ending in SHORT_FORMS:
            return PRONOUNS[stem], at + 1, SHORT_FORMS[mark + ending]
        if word in words_of("possessives"):
            return self._relative(at)
        if self.text.is_name(at):
            last = at
            while last + 1 < self.size and not self.text.broken(last) and self.text.is_name(last + 1):
                last += 1
            if self.words[last].endswith("'s"):
                return (Who.OTHER, last + 1, "be") if self._after_short_be(last + 1) else None
            return (Who.OTHER, last + 1, "") if not self.text.broken(last) else None
        return (Who.OTHER, at, "") if self.text.opens(at) and self._bare(at) else None

    def _relative(self, at: int) -> Subject | None:
        for last in range(at + 1, min(at + 4, self.size)):
            if self.text.broken(last - 1):
                return None
            if self.words[last] in words_of("kin"):
                # A name may follow: "my brother Tom".
                after = last + 1
                while after < self.size and not self.text.broken(after - 1) and self.text.is_name(after):
                    after += 1
                return (Who.KIN, after, "") if not self.text.broken(after - 1) else None
        return None

    def _after_short_be(self, at: int) -> bool:
        """Whether "Yvonne's" stands for "Yvonne is" here: no noun may follow that could be hers."""
        if at >= self.size or self.text.broken(at - 1):
            return False
        word = self.words[at]
        return (
            word in ("a", "an", "the", "on", "in", "off", "been", "got", "from", "not", "my", "our")
            or word in words_of("state")
            or word in verbs("leaving")
            or (word.endswith("ing") and word not in words_of("happenings"))
        )

    def _bare(self, at: int) -> bool:
        """Whether a clause may open with this verb: "Plays the cornet", "Used to be a pitman"."""
        word = self.words[at]
        if word in _OPENERS:
            return at + 1 < self.size and not self.text.broken(at)
        lasting = word in verbs("lasting") or word in verbs("lasting when now")
        return (
            lasting and (word.endswith(("s", "ed")) or word in irregular_forms()) and not self.text.broken(at)
        )


def may_open(word: str) -> bool:
    """Whether a word in small letters may begin a clause about somebody."""
    stem = word.partition("'")[0]
    return (
        stem in PRONOUNS
        or word in UNMARKED
        or word in words_of("possessives")
        or lexicon.fold(stem) in lexicon.given_names()
        or word in verbs("lasting")
        or word in verbs("lasting when now")
        or word in _OPENERS
    )
