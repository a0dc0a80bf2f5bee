"""One text as clauses see it: its words, which of them are names, and where a clause begins and ends."""

from __future__ import annotations

import re

from whistle.identifiers import lexicon
from whistle.identifiers.recognisers.clause_words import PRONOUNS, UNMARKED, verbs, words_of
from whistle.identifiers.recognisers.phrases import tokens_of

_MOST_WORDS = 11
_CLOSES = re.compile(r"[.;:!?()\[\]\"]|\s-\s|\n\s*\n|\n\s*(?=[-*A-Z\d])")


class ClauseText:
    """The words of one text, each by its place."""

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

    def is_name(self, at: int) -> bool:
        """Whether a word is a name: a given one however it is written, else by its capital."""
        token = self.tokens.written[at]
        folded = lexicon.fold(self.words[at].removesuffix("'s"))
        if folded in lexicon.given_names():
            return True
        if not token[0].isupper() or len(folded) < 2:
            return False
        return folded in lexicon.name_words() or folded not in lexicon.words()

    def opens(self, at: int) -> bool:
        """Whether a word opens a sentence or stands after a comma."""
        if at == 0:
            return True
        gap = self.tokens.gaps[at]
        return bool(_CLOSES.search(gap) or "," in gap)

    def broken(self, at: int) -> bool:
        """Whether a clause ends after this word."""
        if at + 1 >= self.size:
            return True
        gap = self.tokens.gaps[at + 1]
        return gap != " " and (bool(_CLOSES.search(gap)) or "," in gap)

    def end(self, at: int) -> int:
        """Return the place of the last word of what begins here."""
        last = at
        while last + 1 < self.size and last - at < _MOST_WORDS and not self.broken(last):
            following = self.words[last + 1]
            if following in words_of("cuts"):
                break
            if following in ("and", "or") and last + 2 < self.size and self._starts_anew(last + 2):
                break
            if following in PRONOUNS and following != "who":
                break
            last += 1
        while last > at and self.words[last] in words_of("span ends", "cuts"):
            last -= 1
        return last

    def _starts_anew(self, at: int) -> bool:
        word = self.words[at]
        stem = word.partition("'")[0]
        if word in PRONOUNS or stem in PRONOUNS or word in UNMARKED or word in words_of("not lasting"):
            return True
        return (
            word in words_of("be past", "be now", "have now", "new clause")
            or word in verbs("lasting")
            or word.endswith("ed")
        )
