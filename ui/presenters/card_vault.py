"""A card and the vault: what stands on it and stood before, writing it down, the bin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ui.data_words import kind_named
from ui.language import several, tr
from ui.presenters.card_fields import (
    INCIDENT,
    RAISED,
    Target,
    Values,
    card_kind,
    fitting,
    pack,
    unpack,
    values_of,
)
from ui.presenters.card_former import FormerShown, event_values, former_rows
from ui.presenters.lane import Lane
from ui.presenters.places import Places, record_words, short
from whistle.api import Session
from whistle.casework.kinds import RecordKind
from whistle.errors import NotFound
from whistle.model import Basis, FuzzyDate
from whistle.operations.changing import Changed, Event
from whistle.progress import Progress
from whistle.vault.tables.book import CaseBook

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
    """All that a card shows. ``under`` says what it stands under; ``kept`` that it was left unfinished.

    ``formers`` are how it stood before it was changed, the latest first.
    """

    place: CardPlace
    case_id: str
    kind: RecordKind
    values: Values
    targets: Mapping[str, tuple[Target, ...]]
    under: str = ""
    kept: bool = False
    sealed: bool = True
    formers: tuple[FormerShown, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether it is not part of the case yet."""
        return not self.place.id


# -- in the lane -----------------------------------------------------------------------------------


def read_card(session: Session, case_id: str, place: CardPlace) -> CardShown:
    """Read a card, with what its links can lead to and what was left unfinished on it."""
    sealed, account = True, ""
    event = _event(session, place.id) if place.id else None
    if event is not None:
        case_id, sealed, account = event.case_id, event.sealed, event.account
        kind = _of_its_account(card_kind(event.kind))
        place = CardPlace(event.kind, event.id, "", place.back, place.at)
        values = event_values(kind, event)
    elif place.id:
        record = session.records.get(place.id)
        case_id, kind, sealed = record.case_id, card_kind(record.kind), record.sealed
        place = CardPlace(record.kind, record.id, record.parent, place.back, place.at)
        values = values_of(kind, record)
    else:
        kind = card_kind(place.kind)
        values = fitting(kind, place.preset)
    stored = values
    book = session.cases.book(case_id)
    left = unpack(session.records.kept_cards(case_id)).get(place.key)
    if left is not None:
        values = fitting(kind, left)
    above = next((record for record in book.records if record.id == place.parent), None)
    under = f"{kind_named(above.kind).title}: {record_words(above)}" if above is not None else ""
    if account:
        places = Places(book)
        under = tr("{pseudonym}’s account", pseudonym=places.pseudonym(places.owner(account)))
    targets = _targets(session, book, kind, place.id)
    formers = session.events.formers(place.id) if place.id else ()
    return CardShown(
        place,
        case_id,
        kind,
        values,
        targets,
        under,
        kept=left is not None,
        sealed=sealed,
        formers=former_rows(kind, formers, stored, targets),
    )


def _event(session: Session, thing_id: str) -> Event | None:
    try:
        return session.events.get(thing_id)
    except NotFound:
        return None


def _of_its_account(kind: RecordKind) -> RecordKind:
    """An event that is written down stays with the account that tells it."""
    return replace(kind, fields=tuple(one for one in kind.fields if one.id != "account"))


def _targets(
    session: Session, book: CaseBook, kind: RecordKind, own: str
) -> Mapping[str, tuple[Target, ...]]:
    places = Places(book)

    def of(sort: str) -> list[Target]:
        if sort == "account":
            return [
                Target(a.id, tr("{pseudonym}’s account", pseudonym=places.pseudonym(a.source_id)))
                for a in book.accounts
                if a.live
            ]
        if sort == "source":
            return [
                Target(source.id, tr("{pseudonym} (source)", pseudonym=source.pseudonym))
                for source in book.sources
            ]
        if sort == "incident":
            return [Target(event.id, short(event.text("what"), 120)) for event in book.incidents]
        if sort == "dossier":
            return [
                Target(
                    row.id,
                    tr("{reference}, for {recipient}", reference=row.reference, recipient=row.recipient),
                )
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


def write(session: Session, shown: CardShown, given: Mapping[str, Any]) -> tuple[Changed, str]:
    """Make the card part of the case; return how a change is taken back, and its id.

    Nothing is taken back of a new one.
    """
    place, changed, written = shown.place, Changed("", {}), shown.place.id
    if place.id and shown.kind.id in (INCIDENT, RAISED):
        changed = session.events.change(place.id, _event_given(shown.kind, given))
    elif place.id:
        changed = session.records.edit(place.id, given)
    elif shown.kind.id == INCIDENT:
        written = _write_incident(session, given)
    elif shown.kind.id == RAISED:
        written = _write_raised(session, given)
    else:
        written = session.records.add(shown.case_id, shown.kind.id, given, parent=place.parent).id
    keep_card(session, shown.case_id, place.key, None)
    return changed, written


def _event_given(kind: RecordKind, given: Mapping[str, Any]) -> dict[str, Any]:
    """What an event takes: how they know is never nothing."""
    values = {field.id: given[field.id] for field in kind.fields}
    if "basis" in values:
        values["basis"] = values["basis"] or Basis.UNKNOWN.value
    if "raised_by" in values:
        values["raised_by"] = values["raised_by"] or "self"
    for name in ("how", "reply_when"):
        if name in values and values[name] is None:
            values[name] = "" if name == "how" else FuzzyDate()
    return values


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
    """Heading and text of the question before a record or event goes into the bin: what it takes along."""
    event = _event(session, record_id)
    if event is not None:
        return _event_bin_words(session, event)
    record = session.records.get(record_id)
    along = session.records.consequences(record.id)
    kind = kind_named(record.kind)
    counts: dict[str, int] = {}
    for one in along.records:
        below = kind_named(session.records.get(one).kind)
        counts[below.id] = counts.get(below.id, 0) + 1
    parts = [_several(number, kind_named(one)) for one, number in counts.items()]
    text = f"“{record_words(record)}”. "
    text += (
        tr("What stands under it goes along: {words}. ", words=", ".join(parts))
        if parts
        else tr("Nothing else goes along. ")
    )
    if along.allegations:
        many = len(along.allegations)
        text += several(
            "It stops to count for {n} allegation. ", "It stops to count for {n} allegations. ", many
        )
    return tr("Put this in the bin: {title}?", title=kind.title.lower()), text + tr(
        "It can be taken out again."
    )


def _event_bin_words(session: Session, event: Event) -> tuple[str, str]:
    kind = card_kind(event.kind)
    about = sum(event.id in record.values.values() for record in session.records.all(event.case_id))
    text = f"“{short(event.words[kind.name])}”. "
    if about:
        text += several("1 note about it stays. ", "{n} notes about it stay. ", about)
    return tr("Put this in the bin: {title}?", title=kind.title.lower()), text + tr(
        "It can be taken out again."
    )


def put_in_bin(session: Session, thing_id: str) -> None:
    """Put a record, an event or a time it was raised into the bin."""
    if _event(session, thing_id) is not None:
        session.events.delete(thing_id)
    else:
        session.records.delete(thing_id)


def take_out(session: Session, thing_id: str) -> None:
    """Take it out again."""
    if _event(session, thing_id) is not None:
        session.events.undelete(thing_id)
    else:
        session.records.undelete(thing_id)


def _several(number: int, kind: RecordKind) -> str:
    # Other languages set the number behind: there a noun has its forms by number.
    things = (kind.title if number == 1 else kind.plural).lower()
    return tr("{number} {things}", number=number, things=things)


def settle_soon(lane: Lane, case_id: str, done: Callable[[int], None]) -> None:
    """Take clean words of the case's notes out of draft, behind all that waits; how many wait for a person.

    It may take seconds the first time, so it can be stopped by hiding; it is then done another time.
    """

    def work(session: Session, progress: Progress) -> int:
        progress.step(0, 1)
        return session.records.settle(case_id).waiting

    lane.call_long(work, done, lambda _error: None, cancelled=lambda: None)
