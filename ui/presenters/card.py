"""A card: one record of a case, an event or a time it was raised, written on a form made from its kind.

What is typed is kept in the vault within two seconds, so that neither leaving nor hiding loses it;
it becomes part of the case only when it is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from ui.presenters.card_fields import (
    INCIDENT,
    RAISED,
    Target,
    Values,
    card_kind,
    fitting,
    given_and_errors,
    pack,
    unpack,
    values_of,
)
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places, record_words, short
from whistle.api import Session
from whistle.casework.kinds import RecordKind, kind_named
from whistle.errors import BadValue, WhistleError
from whistle.model import Basis, FuzzyDate
from whistle.progress import Progress
from whistle.vault.tables.book import CaseBook

KEEP_AFTER_MS: Final = 1500

_ABOUT: Final = ("kind", "id", "parent", "back", "at")


@dataclass(frozen=True, slots=True)
class CardPlace:
    """Which card: one that is there (``id``), or a new one of a ``kind``, under ``parent`` or alone.

    ``back`` is the page to return to and ``at`` its own word; ``preset`` fills fields of a new card.
    """

    kind: str = ""
    id: str = ""
    parent: str = ""
    back: str = "notes"
    at: str = ""
    preset: Mapping[str, str] = field(default_factory=dict)

    @property
    def extra(self) -> str:
        """The place as one word for the window."""
        parts = [f"{name}={getattr(self, name)}" for name in _ABOUT if getattr(self, name)]
        return ";".join([*parts, *(f"set-{name}={value}" for name, value in self.preset.items())])

    @property
    def key(self) -> str:
        """Under which name an unfinished card is kept."""
        return self.id or f"{self.kind}/{self.parent}"


def card_place(extra: str) -> CardPlace:
    """Read a place that ``CardPlace.extra`` wrote."""
    parts = dict(part.split("=", 1) for part in extra.split(";") if "=" in part)
    preset = {name[4:]: value for name, value in parts.items() if name.startswith("set-")}
    return CardPlace(**{name: parts[name] for name in _ABOUT if name in parts}, preset=preset)


@dataclass(frozen=True, slots=True)
class CardShown:
    """All that a card shows. ``under`` says what it stands under; ``kept`` that it was left unfinished."""

    place: CardPlace
    case_id: str
    kind: RecordKind
    values: Values
    targets: Mapping[str, tuple[Target, ...]]
    under: str = ""
    kept: bool = False
    sealed: bool = True

    @property
    def is_new(self) -> bool:
        """Whether it is not part of the case yet."""
        return not self.place.id


class CardView(Protocol):
    """The page."""

    def show_card(self, shown: CardShown) -> None:
        """Draw the form afresh."""

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put a sentence beside each field that does not fit; the first gets the focus."""

    def show_saved(self, state: str) -> None:
        """The saved state in the head."""

    def show_busy(self, words: str) -> None:
        """Something is under way; blank when it is over."""

    def show_done(self, place: CardPlace, words: str) -> None:
        """Say so and go back."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def keep_soon(self, ms: int) -> None:
        """Call ``keep`` after so long, unless that is waited for already."""

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask before the record goes into the bin."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class CardPresenter:
    """Fills, keeps and saves one card at a time."""

    def __init__(self, lane: Lane, view: CardView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self.shown: CardShown | None = None
        self._before: Values = {}
        self._dirty = False
        self._busy = False

    # -- opening and leaving -----------------------------------------------------------------

    def open(self, case_id: str, extra: str) -> None:
        """Show the card that ``extra`` names."""
        place = card_place(extra)
        self.shown, self._dirty, self._busy = None, False, False
        self._latest.ask(self._lane, lambda session: read_card(session, case_id, place), self._show)

    def leave(self, values: Values) -> None:
        """Keep what is not saved, and stop listening."""
        self.keep(values)
        self._latest.forget()

    def _show(self, shown: CardShown) -> None:
        self.shown = shown
        self._before = shown.values
        self._view.show_card(shown)
        self._view.show_saved("")

    # -- what is not saved yet ---------------------------------------------------------------

    def typed(self) -> None:
        """Something was changed: keep it soon."""
        if self.shown is not None and not self._dirty:
            self._dirty = True
            self._view.keep_soon(KEEP_AFTER_MS)

    def keep(self, values: Values) -> None:
        """Keep what stands on the card, unless it was kept or saved already."""
        shown = self.shown
        if shown is None or not self._dirty or self._busy:
            return
        self._dirty = False

        def failed(error: WhistleError) -> None:
            self._dirty = True
            self._view.show_saved("unsaved")
            self._view.show_error(error)

        self._lane.call(
            lambda session: keep_card(session, shown.case_id, shown.place.key, values),
            lambda _: self._view.show_saved("kept"),
            failed,
        )

    def throw_away(self) -> None:
        """Forget what was not saved and show the card as it was before."""
        shown = self.shown
        if shown is None or self._busy:
            return
        self._dirty = False

        def done(_none: None) -> None:
            self._view.announce("Thrown away. The card is as it was.")
            self.open(shown.case_id, shown.place.extra)

        self._lane.call(lambda session: keep_card(session, shown.case_id, shown.place.key, None), done)

    # -- saving ------------------------------------------------------------------------------

    def save(self, values: Values) -> bool:
        """Write the card down; False where something does not fit or it is being written already."""
        shown = self.shown
        if shown is None or self._busy:
            return False
        given, errors = given_and_errors(shown.kind, values)
        if errors:
            self._view.show_errors(errors)
            return False
        self._busy, self._dirty = True, False
        self._view.show_saved("saving")
        self._view.show_busy("Saving …")

        def done(_id: str) -> None:
            self._busy = False
            self.shown = None
            self._view.show_busy("")
            self._view.show_done(shown.place, f"{shown.kind.title}: saved")
            settle_soon(self._lane, shown.case_id, self._settled)

        def failed(error: WhistleError) -> None:
            self._busy, self._dirty = False, True
            self._view.show_busy("")
            self._view.show_saved("unsaved")
            if isinstance(error, BadValue) and error.option in {f.id for f in shown.kind.fields}:
                self._view.show_errors({error.option: f"Choose {error.expected}."})
            else:
                self._view.show_error(error)

        self._lane.call(lambda session: write(session, shown, given), done, failed)
        return True

    def _settled(self, waiting: int) -> None:
        if waiting:
            self._view.announce("Names in the case’s notes wait for you. See Case notes.")

    # -- the bin -----------------------------------------------------------------------------

    def ask_bin(self) -> None:
        """Say what goes along, and ask."""
        shown = self.shown
        if shown is None or shown.is_new or self._busy:
            return
        self._lane.call(
            lambda session: bin_words(session, shown.place.id), lambda words: self._view.ask_bin(*words)
        )

    def bin(self) -> None:
        """Put the record into the bin, after it was asked."""
        shown = self.shown
        if shown is None or self._busy:
            return
        self._busy, self._dirty = True, False

        def work(session: Session) -> None:
            session.records.delete(shown.place.id)
            keep_card(session, shown.case_id, shown.place.key, None)

        def done(_none: None) -> None:
            self._busy = False
            self.shown = None
            self._view.show_done(shown.place, "In the bin. It can be taken out again under Case notes.")

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)


# -- in the lane -----------------------------------------------------------------------------------


def read_card(session: Session, case_id: str, place: CardPlace) -> CardShown:
    """Read a card, with what its links can lead to and what was left unfinished on it."""
    sealed = True
    if place.id:
        record = session.records.get(place.id)
        case_id, kind, sealed = record.case_id, card_kind(record.kind), record.sealed
        place = CardPlace(record.kind, record.id, record.parent, place.back, place.at)
        values = values_of(kind, record)
    else:
        kind = card_kind(place.kind)
        values = fitting(kind, place.preset)
    book = session.cases.book(case_id)
    left = unpack(session.records.kept_cards(case_id)).get(place.key)
    if left is not None:
        values = fitting(kind, left)
    above = next((record for record in book.records if record.id == place.parent), None)
    under = f"{kind_named(above.kind).title}: {record_words(above)}" if above is not None else ""
    return CardShown(
        place,
        case_id,
        kind,
        values,
        _targets(session, book, kind, place.id),
        under,
        kept=left is not None,
        sealed=sealed,
    )


def _targets(
    session: Session, book: CaseBook, kind: RecordKind, own: str
) -> Mapping[str, tuple[Target, ...]]:
    places = Places(book)

    def of(sort: str) -> list[Target]:
        if sort == "account":
            return [
                Target(a.id, f"{places.pseudonym(a.source_id)}’s account") for a in book.accounts if a.live
            ]
        if sort == "source":
            return [Target(source.id, f"{source.pseudonym} (source)") for source in book.sources]
        if sort == "incident":
            return [Target(event.id, short(event.text("what"), 120)) for event in book.incidents]
        if sort == "dossier":
            return [
                Target(row.id, f"{row.reference}, for {row.recipient}")
                for row in session.dossiers.all(book.case_id)
            ]
        return [Target(r.id, record_words(r, 120)) for r in book.of(sort) if r.id != own]

    return {
        one.id: tuple(target for sort in one.to for target in of(sort))
        for one in kind.fields
        if one.type == "link"
    }


def keep_card(session: Session, case_id: str, key: str, values: Values | None) -> None:
    """Keep an unfinished card beside the others, or forget it."""
    cards = unpack(session.records.kept_cards(case_id))
    before = dict(cards)
    if values is None:
        cards.pop(key, None)
    else:
        cards[key] = values
    if cards != before:
        session.records.keep_cards(case_id, pack(cards))


def write(session: Session, shown: CardShown, given: Mapping[str, Any]) -> str:
    """Make the card part of the case; return its id."""
    place = shown.place
    if shown.kind.id == INCIDENT:
        made = _write_incident(session, given)
    elif shown.kind.id == RAISED:
        made = _write_raised(session, given)
    elif place.id:
        made = session.records.change(place.id, given).id
    else:
        made = session.records.add(shown.case_id, shown.kind.id, given, parent=place.parent).id
    keep_card(session, shown.case_id, place.key, None)
    return made


def _write_incident(session: Session, given: Mapping[str, Any]) -> str:
    return session.accounts.add_incident(
        given["account"],
        what=given["what"],
        where=given["where"],
        when=given["when"],
        basis=Basis(given["basis"] or Basis.UNKNOWN.value),
        harm=given["harm"],
        continuing=given["continuing"],
    )


def _write_raised(session: Session, given: Mapping[str, Any]) -> str:
    reply_when = given["reply_when"]
    return session.accounts.add_disclosure(
        given["account"],
        route=given["route"],
        raised_by=given["raised_by"] or "self",
        how=given["how"] or "",
        to_whom=given["to_whom"],
        information=given["information"],
        when=given["when"],
        reply=given["reply"],
        reply_when=reply_when if isinstance(reply_when, FuzzyDate) else None,
    )


def bin_words(session: Session, record_id: str) -> tuple[str, str]:
    """Heading and text of the question before a record goes into the bin: all that it takes along."""
    record = session.records.get(record_id)
    along = session.records.consequences(record.id)
    kind = kind_named(record.kind)
    counts: dict[str, int] = {}
    for one in along.records:
        below = kind_named(session.records.get(one).kind)
        counts[below.id] = counts.get(below.id, 0) + 1
    parts = [_several(number, kind_named(one)) for one, number in counts.items()]
    text = f"“{record_words(record)}”. "
    text += f"What stands under it goes along: {', '.join(parts)}. " if parts else "Nothing else goes along. "
    if along.allegations:
        many = len(along.allegations)
        text += f"It stops to count for {many} allegation{'' if many == 1 else 's'}. "
    return f"Put this in the bin: {kind.title.lower()}?", text + "It can be taken out again."


def _several(number: int, kind: RecordKind) -> str:
    return f"1 {kind.title.lower()}" if number == 1 else f"{number} {kind.plural.lower()}"


def settle_soon(lane: Lane, case_id: str, done: Callable[[int], None]) -> None:
    """Take clean words of the case's notes out of draft, behind all that waits; how many wait for a person.

    It may take seconds the first time, so it can be stopped by hiding; it is then done another time.
    """

    def work(session: Session, progress: Progress) -> int:
        progress.step(0, 1)
        return session.records.settle(case_id).waiting

    lane.call_long(work, done, lambda _error: None, cancelled=lambda: None)
