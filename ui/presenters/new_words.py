"""A passphrase that is chosen: six words offered and typed to be sure, or one made up and typed twice."""

from __future__ import annotations

from dataclasses import dataclass

from ui.language import tr
from ui.presenters.passphrase import Strength, matching, offered, spoken, strength


@dataclass(frozen=True, slots=True)
class WordsShown:
    """What the page shows of it. ``right`` says that it may be taken, ``reason`` why it may not."""

    words: tuple[str, ...]
    covered: bool
    own: bool
    hint: str
    strength: Strength
    right: bool
    reason: str


class NewWords:
    """Holds what is typed until ``forget``; nothing of it is kept anywhere else."""

    def __init__(self) -> None:
        self._words = offered()
        self._covered = self._own = False
        self._typed = self._again = ""

    def other_words(self) -> None:
        """Draw six other words; what was typed no longer fits."""
        self._typed = ""
        self._words, self._own = offered(), False

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""
        self._covered = covered

    def make_own(self, own: bool) -> None:
        """Let the person make up a passphrase, or go back to the six words."""
        self._typed = self._again = ""
        self._own = own

    def type(self, typed: str) -> None:
        """The words typed to be sure, or the person's own passphrase."""
        self._typed = typed

    def type_again(self, typed: str) -> None:
        """The person's own passphrase a second time."""
        self._again = typed

    def forget(self) -> None:
        """It was used: nothing of it stays."""
        self._typed = self._again = ""
        self._words = ()

    @property
    def passphrase(self) -> str:
        """The passphrase as it is set: the words as they were offered, however they were typed."""
        return self._typed if self._own else " ".join(self._words)

    @property
    def shown(self) -> WordsShown:
        """How it stands."""
        judged = strength(self._typed) if self._own else strength(" ".join(self._words), self._words)
        hint, right = self._hint(judged)
        said = hint if self._typed.strip() or self._own else type_first()
        return WordsShown(self._words, self._covered, self._own, hint, judged, right, "" if right else said)

    def _hint(self, judged: Strength) -> tuple[str, bool]:
        if not self._own:
            return words_hint(self._typed, self._words)
        if not judged.enough:
            return judged.words or tr("Six words or more that have nothing to do with you."), False
        if self._again != self._typed:
            return tr("{strength} Now type it again below.", strength=judged.words), False
        return tr("{strength} Both are the same.", strength=judged.words), True


def type_first() -> str:
    """Why it does not go on before anything was typed."""
    return tr("Type the six words first")


def words_hint(typed: str, words: tuple[str, ...]) -> tuple[str, bool]:
    """How far what is typed agrees with the words that were offered, and whether it is all of them."""
    if not words:
        return "", False
    if spoken(typed) == " ".join(words):
        return tr("All six words match."), True
    if not typed.strip():
        return tr("Capital letters do not matter here."), False
    count = matching(typed, words)
    return tr("{count} of 6 words match so far. Capital letters do not matter here.", count=count), False
