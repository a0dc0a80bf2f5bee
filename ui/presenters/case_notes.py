"""Case notes: all that is written down in a case beside its accounts, each under what it belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from ui.data_words import kind_named, kinds
from ui.language import tr
from ui.presenters.card_fields import card_kind, unpack
from ui.presenters.card_vault import CardPlace, bin_words, settle_soon, take_out
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places, record_words, short, when_words
from whistle.api import Session
from whistle.casework.kinds import FieldKind
from whistle.casework.steps import grids
from whistle.casework.threads import who_knew
from whistle.errors import NotFound, WhistleError
from whistle.model import FuzzyDate, Record
from whistle.operations.changing import Event
from whistle.vault.tables.book import CaseBook

NOT_SAID: Final = tr("Nobody has said")

MOST_UNDO: Final = 50


@dataclass(frozen=True, slots=True)
class Group:
    """Kinds that belong together on one page."""

    id: str
    title: str
    kinds: tuple[str, ...]
    empty: str


GROUPS: Final = (
    Group(
        "allegations",
        tr("Allegations and replies"),
        ("allegation", "number", "question", "reply", "undertaking"),
        tr("What is alleged, the figures given for it, what was asked of whom, and what they said."),
    ),
    Group(
        "papers",
        tr("Papers and articles"),
        ("document", "version", "defect", "publication", "derivation", "mark"),
        tr(
            "Plans, letters and articles, with their versions and what is wrong in them. A paper that is only"
            " said to exist counts too."
        ),
    ),
    Group(
        "procedures",
        tr("What should be done"),
        ("procedure", "step", "step-taken"),
        tr("A procedure with its steps, and for each event which of them were taken."),
    ),
    Group(
        "sent",
        tr("Asked for and sent"),
        ("request", "stage", "referral"),
        tr("Requests for information and what became of them; what was sent to a body, and its decision."),
    ),
    Group(
        "people",
        tr("People and bodies"),
        ("organisation", "witness", "willing", "relation", "lived-through", "recognition", "alias"),
        tr("Employers, unions and regulators; people only heard of; how sources hang together."),
    ),
    Group(
        "knew",
        tr("Who knew what, when"),
        ("knowledge",),
        tr("When somebody came to know is not when it happened. Write it down apart."),
    ),
    Group(
        "promises",
        tr("Promised and forbidden"),
        ("pledge", "restriction"),
        tr("Evidence that was promised, and terms that keep people from speaking."),
    ),
    Group(
        "care",
        tr("Somebody at risk"),
        ("risk",),
        tr(
            "What was done when a life may have been in danger, and why a step was not taken. It goes into no"
            " dossier."
        ),
    ),
    Group("events", tr("Other events"), ("happening",), tr("Dated events that no account tells of.")),
)
"""Every kind stands in exactly one group (a test says so)."""

BIN: Final = "bin"


@dataclass(frozen=True, slots=True)
class Row:
    """One record in the list. ``depth`` is how far it stands under others."""

    id: str
    kind: str
    sort: str
    words: str
    about: str
    depth: int
    names: str
    """What is to be done about names in it, or blank."""

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        under = tr(", level {count}", count=self.depth + 1) if self.depth else ""
        return ". ".join(
            part for part in (f"{self.sort}{under}: {self.words}", self.about, self.names) if part
        )


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a procedure in one incident."""

    key: str
    incident: str
    step: str
    outcome: str
    because: str


@dataclass(frozen=True, slots=True)
class NotesShown:
    """All of the page. ``counts`` are (group, words, how many); ``unfinished`` cards are (place, words).

    ``waiting`` counts records with words in which names were not decided; ``notes`` is under which id
    they are reviewed.
    """

    case_id: str
    group: str
    counts: tuple[tuple[str, str, int], ...]
    rows: tuple[Row, ...]
    steps: tuple[StepRow, ...]
    waiting: int
    notes: str
    unfinished: tuple[tuple[str, str], ...] = ()


class NotesView(Protocol):
    """The page."""

    def show_notes(self, shown: NotesShown, current: str) -> None:
        """Draw everything; ``current`` is the record to stand on, or blank."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask before a record goes into the bin."""

    def show_undo(self, ready: bool) -> None:
        """Whether something can be undone."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class CaseNotes:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: NotesView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = ""
        self._group = GROUPS[0].id
        self._current = ""
        self._asked = ""
        self._past: list[str] = []
        self._busy = False
        self._settling = False
        self.shown: NotesShown | None = None

    # -- looking -----------------------------------------------------------------------------

    def enter(self, case_id: str, extra: str = "") -> None:
        """Show a case's notes; ``extra`` names a group or a record to stand on."""
        if case_id != self._case_id:
            self._past.clear()
        self._case_id = case_id
        if any(group.id == extra for group in GROUPS) or extra == BIN:
            self._group = extra
        elif extra:
            self._current = extra
        self._busy = False
        self._view.show_undo(bool(self._past))
        self._read(settle=True)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def choose_group(self, group: str) -> None:
        """Show another group."""
        if group != self._group:
            self._group, self._current = group, ""
            self._read()

    def choose(self, record_id: str) -> None:
        """Stand on a record."""
        self._current = record_id

    def addable(self) -> tuple[tuple[str, str], ...]:
        """What can be added now, as (kind with its parent, words): under the current record first."""
        group = next((one for one in GROUPS if one.id == self._group), None)
        shown = self.shown
        if group is None or shown is None:
            return ()
        row = next((one for one in shown.rows if one.id == self._current), None)
        found = []
        if row is not None:
            found = [
                (
                    f"{kind.id}:{row.id}",
                    tr(
                        "{title}, under this {title2}",
                        title=kind.title,
                        title2=kind_named(row.kind).title.lower(),
                    ),
                )
                for kind in kinds().values()
                if row.kind in kind.parents
            ]
        alone = {"number", "question", "undertaking", "witness"}
        found += [
            (f"{one}:", kind_named(one).title)
            for one in group.kinds
            if not kind_named(one).parents or one in kind_named(one).parents or one in alone
        ]
        return tuple(found)

    def place_for(self, added: str) -> CardPlace:
        """The card for something of ``addable``."""
        kind, _, parent = added.partition(":")
        return CardPlace(kind, parent=parent, back="notes", at=self._group)

    # -- changing ----------------------------------------------------------------------------

    def ask_bin(self) -> None:
        """Say what goes along with the current record, and ask."""
        record_id = self._current
        if record_id and not self._busy:
            self._asked = record_id
            self._lane.call(
                lambda session: bin_words(session, record_id), lambda words: self._view.ask_bin(*words)
            )

    def bin(self) -> None:
        """Put it into the bin."""
        record_id = self._asked
        if record_id:
            self._do(
                lambda session: session.records.delete(record_id),
                tr("In the bin. Undo brings it back."),
                record_id,
            )

    def take_out(self) -> None:
        """Take the current record out of the bin."""
        record_id = self._current
        if record_id:
            self._do(lambda session: take_out(session, record_id), tr("Taken out of the bin"))

    def undo(self) -> None:
        """Bring back what was put into the bin last."""
        if self._past and not self._busy:
            record_id = self._past.pop()
            self._do(lambda session: session.records.undelete(record_id), tr("Undone"), current=record_id)

    def _do(
        self, work: Callable[[Session], object], said: str, binned: str = "", *, current: str = ""
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def done(_result: object) -> None:
            self._busy = False
            if binned:
                self._past = [*self._past[-MOST_UNDO + 1 :], binned]
            self._current = current or self._current
            self._view.announce(said)
            self._view.show_undo(bool(self._past))
            self._read()

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)

    def _read(self, *, settle: bool = False) -> None:
        case_id, group, current = self._case_id, self._group, self._current

        def done(shown: NotesShown) -> None:
            self.shown = shown
            self._group = shown.group
            if all(row.id != self._current for row in shown.rows):
                self._current = shown.rows[0].id if shown.rows else ""
            self._view.show_notes(shown, self._current)
            if settle and shown.waiting and not self._settling:
                self._settling = True
                settle_soon(self._lane, case_id, self._settled)

        self._latest.ask(self._lane, lambda session: read_notes(session, case_id, group, current), done)

    def _settled(self, waiting: int) -> None:
        self._settling = False
        shown = self.shown
        if shown is not None and shown.waiting != waiting:
            self._read()


# -- in the lane -----------------------------------------------------------------------------------


def read_notes(session: Session, case_id: str, group_id: str, current: str = "") -> NotesShown:
    """Read the notes of a case; the group is that of ``current`` where it names a record of the case."""
    book = session.cases.book(case_id)
    binned, events = session.records.all(case_id, binned=True), session.events.binned(case_id)
    at = next((record for record in book.records if record.id == current), None)
    if at is not None and group_id != BIN:
        group_id = next(group.id for group in GROUPS if at.kind in group.kinds)
    group = next((one for one in GROUPS if one.id == group_id), None)
    places = Places(book)
    if group is None:
        rows = [_row(record, 0, places) for record in binned]
        rows += [_event_row(event, places) for event in events]
    elif group.id == "knew":
        rows = _knew(book, places)
    else:
        rows = [_row(record, depth, places) for record, depth in in_order(book.records, group.kinds)]
    counts = [(one.id, one.title, len(book.of(*one.kinds))) for one in GROUPS]
    if binned or events or group_id == BIN:
        counts.append((BIN, tr("In the bin"), len(binned) + len(events)))
    unfinished = [_unfinished(key, places, group_id) for key in unpack(session.records.kept_cards(case_id))]
    return NotesShown(
        case_id,
        group_id,
        tuple(counts),
        tuple(rows),
        _steps(book, places) if group_id == "procedures" else (),
        sum(not record.sealed for record in book.records),
        session.records.notes(case_id),
        tuple(one for one in unfinished if one is not None),
    )


def _unfinished(key: str, places: Places, group: str) -> tuple[str, str] | None:
    kind, _, parent = key.partition("/")
    if parent or "/" in key:
        try:
            title = card_kind(kind).title
        except NotFound:
            return None
        return CardPlace(kind, parent=parent, at=group).extra, tr("New: {title}", title=title.lower())
    where = places.find(key)
    return (CardPlace(id=key, at=group).extra, where.words) if where is not None else None


def in_order(records: Sequence[Record], wanted: Sequence[str]) -> list[tuple[Record, int]]:
    """The records of some kinds, each right below what it stands under, with how deep it stands.

    What stands under something of another group stands at the top.
    """
    chosen = [record for record in records if record.kind in wanted]
    ids = {record.id for record in chosen}
    under: dict[str, list[Record]] = defaultdict(list)
    for record in chosen:
        under[record.parent if record.parent in ids else ""].append(record)
    order = {kind: number for number, kind in enumerate(wanted)}
    found: list[tuple[Record, int]] = []
    waiting = [(record, 0) for record in reversed(sorted(under[""], key=lambda r: order[r.kind]))]
    while waiting:
        record, depth = waiting.pop()
        found.append((record, depth))
        waiting += [(one, depth + 1) for one in reversed(under[record.id])]
    return found


def _row(record: Record, depth: int, places: Places) -> Row:
    kind = kind_named(record.kind)
    return Row(
        record.id,
        record.kind,
        kind.title,
        record_words(record, 160),
        about_words(record, places),
        depth,
        "" if record.sealed else tr("Names not looked at"),
    )


def _event_row(event: Event, places: Places) -> Row:
    kind = card_kind(event.kind)
    whose = places.pseudonym(places.owner(event.account))
    when = event.values["when"]
    about = [
        tr("{whose}’s account", whose=whose) if whose else "",
        when_words(when) if when != FuzzyDate() else "",
    ]
    return Row(
        event.id,
        event.kind,
        kind.title,
        short(event.words[kind.name], 160),
        "; ".join(part for part in about if part),
        0,
        "" if event.sealed else tr("Names not looked at"),
    )


def about_words(record: Record, places: Places) -> str:
    """What else is known of a record, in one line: answers, numbers, dates and links."""
    kind = kind_named(record.kind)
    parts = [part for field in kind.fields if (part := _part(record, field, kind.name, places))]
    return "; ".join(parts[:4])


def _part(record: Record, field: FieldKind, name: str, places: Places) -> str:
    if field.id == name or field.type == "words":
        return ""
    value = record.values.get(field.id)
    if field.type == "flag":
        return field.title if value is True else ""
    if isinstance(value, FuzzyDate):
        return f"{field.title} {when_words(value)}" if value != FuzzyDate() else ""
    if value is None:
        return ""
    if field.type == "choice":
        return field.shown(record.choice(field.id))
    if field.type == "link":
        where = places.find(record.choice(field.id))
        return f"{field.title}: {short(where.words, 40)}" if where is not None else ""
    if field.type == "number":
        return f"{field.title}: {record.number(field.id):g}"
    return tr("Tags: {words}", words=", ".join(value)) if isinstance(value, tuple) else ""


def _knew(book: CaseBook, places: Places) -> list[Row]:
    rows = []
    for knew in who_knew(book):
        who, about = places.find(knew.who), places.find(knew.about)
        for record in knew.records:
            parts = [
                who.words if who is not None else "",
                when_words(record.date("when")),
                tr("of: {short}", short=short(about.words, 60)) if about is not None else "",
                tr("one part says it knew, another that it did not") if knew.split else "",
            ]
            rows.append(
                Row(
                    record.id,
                    record.kind,
                    kind_named(record.kind).title,
                    record_words(record, 160),
                    "; ".join(part for part in parts if part),
                    0,
                    "" if record.sealed else tr("Names not looked at"),
                )
            )
    return rows


def _steps(book: CaseBook, places: Places) -> tuple[StepRow, ...]:
    outcome = kind_named("step-taken").field("outcome")
    rows = []
    for grid in grids(book):
        incident = places.find(grid.incident)
        for number, cell in enumerate(grid.cells, 1):
            rows.append(
                StepRow(
                    f"{grid.procedure.id}/{grid.incident}/{cell.step.id}",
                    short(incident.words, 80) if incident is not None else "",
                    f"{number}. {cell.step.text('words')}",
                    outcome.shown(cell.outcome) if cell.outcome else NOT_SAID,
                    cell.because,
                )
            )
    return tuple(rows)
