"""Reading back: what a dossier would use of one source, and letters that ask for dossiers back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from ui.language import several, tr
from ui.presenters.lane import Lane, Latest
from ui.presenters.permissions_words import RECIPIENTS, recipient_title, recipient_words
from whistle.api import Session
from whistle.dossier.beside import ReadItem, ReadKind
from whistle.errors import WhistleError

_KINDS: Final = {
    ReadKind.QUOTATION: tr("Quotation"),
    ReadKind.EVENT: tr("Event"),
    ReadKind.RAISED: tr("Time it was raised"),
    ReadKind.ACCOUNT: tr("Account, paragraph"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to read out: under what it stands, and the very words."""

    head: str
    words: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that asks one recipient for one dossier back."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ToRead:
    """All that the page shows. Pickers hold pairs of a key and what is shown for it."""

    sources: tuple[tuple[str, str], ...]
    source: str
    recipients: tuple[tuple[str, str], ...]
    recipient: str
    heading: str
    items: tuple[Item, ...]
    letters: tuple[Letter, ...]


class ReadBackView(Protocol):
    """The page."""

    def show_words(self, shown: ToRead) -> None:
        """Show what is to be read out, and the letters."""

    def show_nobody(self) -> None:
        """There is no source to read anything to."""

    def show_error(self, error: WhistleError) -> None:
        """Show what went wrong, through the window's one door."""

    def say(self, words: str) -> None:
        """Announce a result."""


class ReadBack:
    """The page's presenter."""

    def __init__(self, view: ReadBackView, lane: Lane) -> None:
        self._view, self._lane = view, lane
        self._case_id, self._source, self._recipient = "", "", "hse"
        self._latest = Latest()

    def enter(self, case_id: str, source: str, recipient: str) -> None:
        """Show one source (the first where none is named) and one recipient."""
        self._case_id = case_id
        self._source, self._recipient = source or self._source, recipient or self._recipient
        self._load(said=False)

    def leave(self) -> None:
        """Nothing is left half-done."""
        self._latest.forget()

    def choose(self, source: str, recipient: str) -> None:
        """Show another source or recipient."""
        self._source, self._recipient = source, recipient
        self._load(said=True)

    def note_letters(self) -> None:
        """Note in the record that the letters that are shown were sent."""
        source = self._source

        def done(_: None) -> None:
            self._view.say(tr("Noted in the record."))

        self._lane.call(lambda session: session.dossiers.note_recall(source), done, self._view.show_error)

    def _load(self, *, said: bool) -> None:
        case_id, source, recipient = self._case_id, self._source, self._recipient

        def shown(found: ToRead | None) -> None:
            if found is None:
                self._view.show_nobody()
                return
            self._source = found.source
            self._view.show_words(found)
            if said:
                self._view.say(found.heading)

        self._latest.ask(self._lane, lambda session: _read(session, case_id, source, recipient), shown)


def _read(session: Session, case_id: str, source: str, recipient: str) -> ToRead | None:
    sources = [(one.id, one.pseudonym) for one in session.sources.all(case_id)]
    if not sources:
        return None
    if source not in dict(sources):
        source = sources[0][0]
    asked = {consent.recipient for consent in session.consents.current(case_id)}
    recipients = (*RECIPIENTS, *sorted((asked | {recipient}) - set(RECIPIENTS)))
    items = tuple(_item(one) for one in session.dossiers.read_back(source, recipient))
    whom, name = recipient_words(recipient), dict(sources)[source]
    many = several("1 piece", "{n} pieces", len(items))
    heading = (
        tr("{many} of {name} for {whom}", many=many, name=name, whom=whom)
        if items
        else tr("Nothing of {name} may go to {whom}", name=name, whom=whom)
    )
    letters = tuple(
        Letter(
            tr(
                "{reference}, to {recipient_words}",
                reference=letter.reference,
                recipient_words=recipient_words(letter.recipient),
            ),
            letter.text,
        )
        for letter in session.dossiers.recall_letters(source)
    )
    titles = tuple((key, recipient_title(key)) for key in recipients)
    return ToRead(tuple(sources), source, titles, recipient, heading, items, letters)


def _item(one: ReadItem) -> Item:
    return Item(f"{_KINDS[one.kind]} {one.head}".strip(), one.words)
