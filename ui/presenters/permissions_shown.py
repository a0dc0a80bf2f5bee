"""What the permissions page shows: rows, the question that is asked, the whole sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ui.presenters.permissions_words import ANSWERS, Answer
from whistle.errors import WhistleError
from whistle.model import ConsentKind


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of information: what was answered, and the condition in the source's words."""

    kind: ConsentKind
    title: str
    answer: Answer
    condition: str = ""
    goes_out: bool = False
    apart: bool = False

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        words = f"{self.title}: {ANSWERS[self.answer].word}"
        return f"{words}: {self.condition}" if self.condition else words


@dataclass(frozen=True, slots=True)
class Asked:
    """The question about one kind, as it is read aloud to the source."""

    kind: ConsentKind
    title: str
    question: str
    care: str
    answer: Answer
    condition: str
    given_how: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the page shows."""

    source: str
    recipient: str
    opening: str
    history: str
    rows: tuple[Row, ...]
    asked: Asked
    copies: tuple[str, ...]
    can_take_back: bool
    can_undo: bool
    waiting: str = ""
    """What waits to be said again, and from which day on that counts; blank where nothing does."""
    can_confirm: bool = False

    @property
    def left(self) -> int:
        """How many kinds nobody has asked about."""
        return sum(row.answer is Answer.NOT_ASKED for row in self.rows)


class PermissionsView(Protocol):
    """The page."""

    def show_empty(self, why: str) -> None:
        """There is nobody to ask yet."""

    def show_choices(
        self,
        sources: tuple[tuple[str, str], ...],
        recipients: tuple[tuple[str, str], ...],
        source: str,
        recipient: str,
    ) -> None:
        """Fill the two pickers with (id, words) and choose one of each."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the answers and the question."""

    def show_saved(self, state: str) -> None:
        """ "saving" or "saved"."""

    def show_error(self, error: WhistleError) -> None:
        """Show what went wrong, through the window's one door."""

    def say(self, words: str) -> None:
        """Announce a result."""
