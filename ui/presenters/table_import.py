"""Taking in a table that was kept in a spreadsheet: file, columns, a look at what would come of it, undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from ui.data_words import kinds
from ui.language import as_said, several, tr
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.places import short
from whistle.api import Session
from whistle.casework.cells import Dates
from whistle.casework.kinds import FieldKind
from whistle.errors import WhistleError
from whistle.intake.table import Table
from whistle.operations.importing import PARENT, ColumnMap, Plan, Problem, target
from whistle.progress import Progress

OWN: Final = (
    ("account", tr("An account by a source")),
    ("incident", tr("An event that an account tells of")),
    ("raised", tr("A time it was raised")),
)
_OWN_TITLES: Final = {
    "account": tr("Account"),
    "text": tr("Account"),
    "source": tr("Source"),
    "employment": tr("Employment"),
    "what": tr("What happened"),
    "where": tr("Where"),
    "when": tr("When"),
    "basis": tr("How they know"),
    "harm": tr("Somebody was harmed"),
    "continuing": tr("It goes on"),
    "information": tr("What was said"),
    "to": tr("To whom"),
    "route": tr("Route"),
    "raised_by": tr("By whom"),
    "how": tr("How"),
    "reply": tr("Reply"),
    "reply_when": tr("When the reply came"),
}
"""Fields of what is no kind of card and can be imported all the same: by id."""
DATE_WORDS: Final = (
    (Dates.WORDS.value, tr("Kept as words: 3/4/2025 can be March or April")),
    (Dates.DAY_FIRST.value, tr("Day first: 3/4/2025 is in April")),
    (Dates.MONTH_FIRST.value, tr("Month first: 3/4/2025 is in March")),
)
MOST_SHOWN: Final = 500
_SAMPLES: Final = 3


def row_kinds() -> tuple[tuple[str, str], ...]:
    """What a row can be, as (kind, words)."""
    return (*OWN, *((kind.id, kind.title) for kind in kinds().values()))


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field to fill. ``heading`` is the column that fills it, or blank; ``sample`` some of its cells."""

    id: str
    title: str
    required: bool
    heading: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True)
class Mapped:
    """The mapping step: what a row is, and which column fills which field."""

    kind: str
    rows: int
    headings: tuple[str, ...]
    fields: tuple[FieldRow, ...]
    dates: str
    notes: tuple[str, ...] = ()

    @property
    def missing(self) -> str:
        """Which required fields no column fills, in words; blank for none."""
        named = [one.title for one in self.fields if one.required and not one.heading]
        return ", ".join(named)


@dataclass(frozen=True, slots=True)
class LookedRow:
    """A row of the table as it was looked at. ``wrong`` says what does not fit, or is blank."""

    number: int
    fills: str
    wrong: str

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        said = (
            tr("Does not fit: {wrong}", wrong=self.wrong)
            if self.wrong
            else tr("Fits: {fills}", fills=self.fills)
        )
        return tr("Row {count}. {said}", count=self.number, said=said)


@dataclass(frozen=True, slots=True)
class Looked:
    """What would come of a table: nothing was written."""

    rows: tuple[LookedRow, ...]
    fit: int
    refused: int
    new_sources: int
    dates_as_words: int

    @property
    def says(self) -> str:
        """The whole in two or three sentences."""
        parts = [several("1 row fits.", "{n:,} rows fit.", self.fit)]
        if self.refused:
            parts.append(
                tr(
                    "{many}: each says why.",
                    many=several("1 row does not fit", "{n:,} rows do not fit", self.refused),
                )
            )
        if self.new_sources:
            parts.append(
                tr("{many} made.", many=several("1 new source is", "{n:,} new sources are", self.new_sources))
            )
        if self.dates_as_words:
            parts.append(
                tr(
                    "{many} kept as words: nobody said which figure is the day, or it is no plain date.",
                    many=several("1 date is", "{n:,} dates are", self.dates_as_words),
                )
            )
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Done:
    """What was written, and can be put into the bin again."""

    kind: str
    made: tuple[str, ...] = field(repr=False, default=())

    @property
    def says(self) -> str:
        """In a sentence."""
        many = len(self.made)
        title = dict(row_kinds())[self.kind].lower()
        return tr(
            "{many} added ({title}). Names are still in the words: take them out next.",
            many=several("1 row was", "{n:,} rows were", many),
            title=title,
        )


class ImportView(Protocol):
    """The page."""

    def show_start(self) -> None:
        """Ask for a file."""

    def show_mapping(self, mapped: Mapped) -> None:
        """Ask which column fills which field."""

    def show_looked(self, looked: Looked | None) -> None:
        """Draw what would come of it; None before it was looked at, and after a change."""

    def show_busy(self, words: str, done: int, total: int) -> None:
        """Say what is under way and how far; blank when it is over."""

    def show_done(self, done: Done | None) -> None:
        """Say what was written, or that it is in the bin again."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class TableImport:
    """The page's presenter. The table is let go of when the page is left for good or the window hides."""

    def __init__(self, lane: Lane, view: ImportView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = ""
        self._table: Table | None = None
        self._columns: dict[str, str] = {}
        self._dates = Dates.WORDS
        self._kind = OWN[0][0]
        self._looked: Looked | None = None
        self._plan: Plan | None = None
        self._done: Done | None = None
        self._work: Work | None = None
        self._writing = False

    def enter(self, case_id: str, kind: str = "") -> None:
        """Come to the page; ``kind`` is what rows are likely to be."""
        if case_id != self._case_id:
            self._table = self._done = None
        self._case_id = case_id
        if kind in dict(row_kinds()):
            self._kind = kind
        self._show_all()

    def leave(self) -> None:
        """Stop what is only looked at; what is being written is finished."""
        self._latest.forget()

    @property
    def writing(self) -> bool:
        """Whether rows are being written."""
        return self._writing

    # -- file and columns ----------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Read a CSV file and match its headings to fields by their names."""
        kind = self._kind

        def work(session: Session) -> tuple[Table, ColumnMap]:
            table = session.imports.read(path)
            return table, session.imports.propose(kind, table)

        def done(read: tuple[Table, ColumnMap]) -> None:
            self._table, proposed = read
            self._done = None
            self._take(proposed)
            many = several("1 row", "{n:,} rows", len(self._table.rows))
            self._view.announce(tr("{many} read. Choose what fills each field.", many=many))

        self._latest.ask(self._lane, work, done, self._view.show_error)

    def choose_kind(self, kind: str) -> None:
        """Say what each row is."""
        table = self._table
        if kind == self._kind or table is None:
            self._kind = kind
            return
        self._kind = kind
        self._latest.ask(self._lane, lambda session: session.imports.propose(kind, table), self._take)

    def choose_dates(self, dates: str) -> None:
        """Say which figure of a date is the day."""
        self._dates = Dates(dates)
        self._forget_look()

    def fill(self, field_id: str, heading: str) -> None:
        """Let a column fill a field; the one that it filled before is empty then."""
        self._columns = {name: taken for name, taken in self._columns.items() if taken != heading}
        if heading:
            self._columns[field_id] = heading
        else:
            self._columns.pop(field_id, None)
        self._forget_look()
        self._show_all()

    def _take(self, proposed: ColumnMap) -> None:
        self._columns = {name: heading for heading, name in proposed.columns.items()}
        self._forget_look()
        self._show_all()

    def _forget_look(self) -> None:
        self._plan = self._looked = None
        self._view.show_looked(None)

    def _show_all(self) -> None:
        table = self._table
        if self._done is not None:
            self._view.show_done(self._done)
            return
        if table is None:
            self._view.show_start()
            return
        self._view.show_mapping(
            Mapped(
                self._kind,
                len(table.rows),
                table.headings,
                tuple(self._field(one, table) for one in _fields(self._kind)),
                self._dates.value,
                table.notes,
            )
        )
        self._view.show_looked(self._looked)

    def _field(self, one: FieldKind, table: Table) -> FieldRow:
        heading = self._columns.get(one.id, "")
        sample = ""
        if heading:
            at = table.headings.index(heading)
            cells = [cells[at] for _, cells in table.rows if cells[at]][:_SAMPLES]
            sample = "; ".join(short(cell, 40) for cell in cells)
        return FieldRow(one.id, one.title, one.required, heading, sample)

    def _map(self) -> ColumnMap:
        return ColumnMap({heading: name for name, heading in self._columns.items()}, {}, self._dates)

    # -- looking and writing -------------------------------------------------------------------

    def look(self) -> None:
        """Look at what would come of each row; nothing is written."""
        table, kind, columns, case_id = self._table, self._kind, self._map(), self._case_id
        if table is None or self.writing:
            return

        def done(plan: Plan) -> None:
            self._plan = plan
            self._looked = looked_at(plan, kind)
            self._view.show_busy("", 0, 0)
            self._view.show_looked(self._looked)
            self._view.announce(self._looked.says)

        def failed(error: WhistleError) -> None:
            self._view.show_busy("", 0, 0)
            self._view.show_error(error)

        self._view.show_busy(tr("Looking at each row …"), 0, 0)
        self._latest.ask(
            self._lane, lambda session: session.imports.plan(case_id, kind, table, columns), done, failed
        )

    def write(self, *, leave_out: bool = False) -> None:
        """Write every row, or those that fit where the others are left out: all of them or none."""
        table, plan, kind, columns, case_id = self._table, self._plan, self._kind, self._map(), self._case_id
        if table is None or plan is None or self.writing:
            return
        if leave_out:
            wrong = {row.number for row in plan.rows if row.problems}
            table = replace(table, rows=tuple(row for row in table.rows if row[0] not in wrong))
        if not table.rows or (not leave_out and not plan.fits):
            return
        whole = table

        def over() -> None:
            self._work, self._writing = None, False
            self._view.show_busy("", 0, 0)

        def done(written: Plan) -> None:
            over()
            self._done, self._table = Done(kind, written.made), None
            self._plan = self._looked = None
            self._view.show_done(self._done)
            self._view.announce(self._done.says)

        def failed(error: WhistleError) -> None:
            over()
            self._view.show_error(error)

        def stopped() -> None:
            over()
            self._view.announce(tr("Stopped. Nothing was added."))

        def work(session: Session, progress: Progress) -> Plan:
            return session.imports.write(case_id, kind, whole, columns, progress)

        self._view.show_busy(tr("Adding rows …"), 0, len(whole.rows))
        self._writing = True
        begun = self._lane.call_long(
            work,
            done,
            failed,
            progressed=lambda at, of: self._view.show_busy(tr("Adding rows …"), at, of),
            cancelled=stopped,
        )
        # A lane that answers at once is done before there is anything to wait for.
        self._work = begun if self._writing else None

    def stop(self) -> None:
        """Stop writing: nothing is added."""
        if self._work is not None:
            self._work.cancel()

    def undo(self) -> None:
        """Put all that was added into the bin."""
        done = self._done
        if done is None or not done.made:
            return

        def binned(number: int) -> None:
            self._done = None
            self._view.show_done(None)
            self._view.announce(tr("{many} in the bin", many=several("1 row is", "{n:,} rows are", number)))
            self._show_all()

        self._lane.call(
            lambda session: session.imports.undo(done.kind, done.made), binned, self._view.show_error
        )

    def again(self) -> None:
        """Take in another table."""
        self._table = self._done = None
        self._show_all()


def _fields(kind: str) -> tuple[FieldKind, ...]:
    rows = target(kind)
    under = (FieldKind(PARENT, tr("Stands under"), "link", to=rows.parents),) if rows.parents else ()
    own = _OWN_TITLES if kind in dict(OWN) else {}
    # Titles alone: a choice stays as a cell has to say it.
    return (*(replace(one, title=own.get(one.id) or as_said(one.title)) for one in rows.fields), *under)


def looked_at(plan: Plan, kind: str) -> Looked:
    """What would come of each row, those that do not fit first."""
    fields = {one.id: one for one in _fields(kind)}
    rows = [
        LookedRow(
            row.number,
            ", ".join(fields[name].title for name in row.fields if name in fields),
            "; ".join(_problem(one, fields) for one in row.problems),
        )
        for row in plan.rows
    ]
    refused = sum(bool(row.wrong) for row in rows)
    rows.sort(key=lambda row: (not row.wrong, row.number))
    return Looked(
        tuple(rows[:MOST_SHOWN]), len(rows) - refused, refused, plan.new_sources, plan.dates_as_words
    )


def _problem(problem: Problem, fields: Mapping[str, FieldKind]) -> str:
    one = fields.get(problem.field)
    expected = problem.expected
    if one is not None and one.type == "choice":
        expected = tr("one of: ") + ", ".join(option.title for option in one.choices)
    return tr(
        "{words} takes {expected}",
        words=one.title if one is not None else problem.field,
        expected=expected,
    )
