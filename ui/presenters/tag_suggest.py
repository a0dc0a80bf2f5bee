"""Suggested tags of a sealed account: each with its reason; a person takes one or passes it over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ui.data_words import tags_in_words
from ui.language import as_said, tr
from ui.presenters.account_tags import LONGEST_QUOTE
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import short
from whistle.api import Session
from whistle.casework.suggest import Suggestion
from whistle.errors import WhistleError
from whistle.model import TestimonyState


@dataclass(frozen=True, slots=True)
class SuggestRow:
    """One suggestion in words. ``because`` is the rule's reason with the words that it rests on."""

    key: str
    one: Suggestion
    label: str
    quote: str
    because: str

    @property
    def spoken(self) -> str:
        """The suggestion as it is read aloud."""
        return tr(
            "Suggested: {code}, {label}. {quote}. Why: {because}",
            code=self.one.code,
            label=self.label,
            quote=self.quote,
            because=self.because,
        )


class TagSuggestView(Protocol):
    """The part of the account page."""

    def show_suggestions(self, rows: tuple[SuggestRow, ...], can_undo: bool) -> None:
        """Draw them; ``can_undo`` says that one was passed over and can be had back."""

    def show_failed(self, error: WhistleError) -> None:
        """What was asked for did not happen."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class TagSuggest:
    """Reads suggestions of one account. Drafts get none: nobody's words are led before they are told."""

    def __init__(self, lane: Lane, view: TagSuggestView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._account = ""
        self._passed: list[Suggestion] = []
        self._busy = False
        self.rows: tuple[SuggestRow, ...] = ()

    def open(self, testimony_id: str) -> None:
        """Read the suggestions of an account, afresh after each tag."""
        if testimony_id != self._account:
            self._passed.clear()
        self._account, self._busy = testimony_id, False
        self._latest.ask(self._lane, lambda session: read_suggestions(session, testimony_id), self._show)

    def close(self) -> None:
        """The page is left."""
        self._latest.forget()

    def row(self, key: str) -> SuggestRow | None:
        """One of them."""
        return next((row for row in self.rows if row.key == key), None)

    def pass_over(self, key: str) -> None:
        """Do not suggest this again."""
        row, account = self.row(key), self._account
        if row is None or self._busy:
            return
        self._busy = True

        def done(_none: None) -> None:
            self._passed.append(row.one)
            self._view.announce(
                tr("{code} is not suggested here again. Bring back returns it.", code=row.one.code)
            )
            self.open(account)

        self._lane.call(lambda session: session.tags.pass_over(account, row.one), done, self._failed)

    def bring_back(self) -> None:
        """Suggest again what was passed over last."""
        if not self._passed or self._busy:
            return
        one, account = self._passed.pop(), self._account
        self._busy = True

        def done(_none: None) -> None:
            self._view.announce(tr("{code} is suggested again", code=one.code))
            self.open(account)

        self._lane.call(lambda session: session.tags.suggest_again(account, one), done, self._failed)

    def _show(self, rows: tuple[SuggestRow, ...]) -> None:
        self.rows = rows
        self._view.show_suggestions(rows, bool(self._passed))

    def _failed(self, error: WhistleError) -> None:
        self._busy = False
        self._view.show_failed(error)


def read_suggestions(session: Session, testimony_id: str) -> tuple[SuggestRow, ...]:
    """Read them; none for a draft and for what is in the bin. Runs in the lane."""
    account = session.accounts.get(testimony_id)
    if account.state is not TestimonyState.SEALED:
        return ()
    text = session.accounts.words(account.id)[0].words.text
    labels = {code.id: code.label for code in tags_in_words(session.tags.codes())}
    return tuple(
        SuggestRow(
            f"{one.code}/{one.start}/{one.end}",
            one,
            labels.get(one.code, ""),
            short(text[one.start : one.end], LONGEST_QUOTE),
            f"{as_said(one.why)}: " + ", ".join(f"“{' '.join(text[a:b].split())}”" for a, b in one.rests_on),
        )
        for one in session.tags.suggest(account.id)
    )
