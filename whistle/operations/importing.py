"""Taking in a table that was kept in a spreadsheet: mapped, looked at first, then all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from whistle.casework.cells import Dates, folded, matching, value_of
from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import FieldKind, Option, RecordKind, check, kind_named, kinds
from whistle.casework.wording import routes
from whistle.errors import BadValue, NotFound, TooLarge, UsageError, WrongState
from whistle.intake.table import Table
from whistle.model import Basis, Employment, FuzzyDate
from whistle.operations.changing import delete_event
from whistle.operations.recording import delete, prepared
from whistle.operations.tagging import code_named
from whistle.progress import Progress
from whistle.vault.shred import bin_testimony
from whistle.vault.tables.cases import Cases, clean_name
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import MAX_DRAFT_BYTES, Testimonies
from whistle.vault.vault import Vault

PARENT: Final = "parent"
"""In a mapping: the record under which one stands, by its id or name."""

_WHOSE: Final = (
    FieldKind("account", "Account", "link", help="Its id.", to=("account",)),
    FieldKind("source", "Source", "words", help="A pseudonym: taken where it has one account."),
)


def _options(*ids: str) -> tuple[Option, ...]:
    return tuple(Option(one, one) for one in ids)


def _own() -> dict[str, RecordKind]:
    """What is no record and can be imported all the same: accounts, events, times it was raised."""
    account = (
        FieldKind("source", "Source", "words", required=True, help="A pseudonym; a new one is made."),
        FieldKind("text", "Account", "words", required=True),
        FieldKind("employment", "Employment", "choice", choices=_options(*Employment)),
    )
    incident = (
        *_WHOSE,
        FieldKind("what", "What happened", "words", required=True),
        FieldKind("where", "Where", "words"),
        FieldKind("when", "When", "date"),
        FieldKind("basis", "How they know", "choice", choices=_options(*Basis)),
        FieldKind("harm", "Somebody was harmed", "flag"),
        FieldKind("continuing", "It goes on", "flag"),
    )
    raised = (
        *_WHOSE,
        FieldKind("information", "What was said", "words", required=True),
        FieldKind("to", "To whom", "words"),
        FieldKind("when", "When", "date"),
        FieldKind("route", "Route", "choice", choices=tuple(Option(r.id, r.title) for r in routes())),
        FieldKind("raised_by", "By whom", "choice", choices=_options("self", "rep", "group", "other")),
        FieldKind(
            "how", "How", "choice", choices=_options("spoken", "meeting", "email", "letter", "form", "other")
        ),
        FieldKind("reply", "Reply", "words"),
        FieldKind("reply_when", "When the reply came", "date"),
    )
    return {
        name: RecordKind(name, title, title, "", fields, (), fields[0].id)
        for name, title, fields in (
            ("account", "Account", account),
            ("incident", "Event", incident),
            ("raised", "Time it was raised", raised),
        )
    }


def target(kind: str) -> RecordKind:
    """The fields that rows of a table can fill: ``account``, ``incident``, ``raised`` or a kind of record.

    Raises BadValue.
    """
    own = _own()
    if kind in own:
        return own[kind]
    if kind not in kinds():
        raise BadValue("kind", ", ".join((*own, *kinds())))
    return kind_named(kind)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column fills which field; ``fixed`` are values that hold for every row."""

    columns: Mapping[str, str]
    fixed: Mapping[str, str] = field(default_factory=dict)
    dates: Dates = Dates.WORDS


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row does not fit: the field, and what it takes. Never what stands there."""

    field: str
    expected: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What would become of one row: the fields that it fills, or what does not fit."""

    number: int
    fields: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would write, row by row. ``dates_as_words`` counts dates with no form of their own.

    ``made`` are the ids of what was written, once it was.
    """

    kind: str
    rows: tuple[PlannedRow, ...]
    new_sources: int = 0
    dates_as_words: int = 0
    made: tuple[str, ...] = field(default=(), compare=False)

    @property
    def fits(self) -> bool:
        """Whether every row fits: only then anything is written."""
        return not any(row.problems for row in self.rows)


def propose(kind: str, table: Table) -> ColumnMap:
    """Match the headings of a table to fields by their names, as far as that goes. Raises BadValue."""
    headings = folded(table.headings)
    columns: dict[str, str] = {}
    for one in target(kind).fields:
        heading = matching(one, headings)
        if heading and heading not in columns:
            columns[heading] = one.id
    return ColumnMap(columns)


def plan(vault: Vault, case_id: str, kind: str, table: Table, mapping: ColumnMap) -> Plan:
    """Say what an import would write, and write nothing. Raises BadValue (the mapping), NotFound (case)."""
    return _Import(vault, case_id, kind, table, mapping).plan


def write(
    vault: Vault,
    case_id: str,
    kind: str,
    table: Table,
    mapping: ColumnMap,
    progress: Progress | None = None,
) -> Plan:
    """Write every row, or none.

    Raises BadValue with the first row that does not fit, Cancelled; then nothing was written. Words are
    drafts until names are taken out of them.
    """
    progress = progress or Progress()
    with vault.db.transaction():
        ready = _Import(vault, case_id, kind, table, mapping)
        for row in ready.plan.rows:
            for problem in row.problems:
                raise BadValue(f"row {row.number}, {problem.field}", problem.expected)
        made = []
        for number, make in enumerate(ready.makers):
            progress.step(number, len(ready.makers))
            made.append(make())
        vault.custody.append("records-imported", case_id, kind=kind, records=str(len(made)))
    return replace(ready.plan, made=tuple(made))


def unwrite(vault: Vault, kind: str, made: Sequence[str]) -> int:
    """Put what an import wrote into the bin, as far as it is still outside it; return how much that was.

    New sources stay, without an account. Raises OnHold; then nothing is in the bin.
    """
    binned = 0
    with vault.db.transaction():
        for one in reversed(made):
            try:
                if kind == "account":
                    bin_testimony(vault, Testimonies(vault).get(one))
                elif kind in ("incident", "raised"):
                    delete_event(vault, one)
                else:
                    delete(vault, one)
            except (NotFound, WrongState):
                continue
            binned += 1
    return binned


class _Import:
    """One table on its way in: each row looked at, with what would write it."""

    def __init__(self, vault: Vault, case_id: str, kind: str, table: Table, mapping: ColumnMap) -> None:
        self._vault, self._case = vault, Cases(vault.db).get(case_id).id
        self._kind, self._table, self._mapping = target(kind), table, mapping
        self._testimonies, self._records = Testimonies(vault), Records(vault)
        self._sources = {s.pseudonym.casefold(): s.id for s in Cases(vault.db).sources(self._case)}
        self._made: dict[str, str] = {}
        self._named: dict[str, dict[str, list[str]]] = {}
        self._as_words = 0
        self.makers: list[Callable[[], str]] = []
        self._check_mapping()
        rows = tuple(self._row(number, cells) for number, cells in table.rows)
        self.plan = Plan(kind, rows, len(self._made), self._as_words)

    def _check_mapping(self) -> None:
        fit = {one.id for one in self._kind.fields} | ({PARENT} if self._kind.parents else set())
        if not set(self._mapping.columns) <= set(self._table.headings):
            raise BadValue("columns", "headings of the table's first row")
        taken = [one for one in self._mapping.columns.values() if one] + list(self._mapping.fixed)
        if not set(taken) <= fit:
            raise BadValue("columns", ", ".join(sorted(fit)))
        if len(set(taken)) < len(taken):
            raise BadValue("columns", "each field once")
        missing = [one.id for one in self._kind.fields if one.required and one.id not in taken]
        if missing:
            raise BadValue("columns", "a column for " + ", ".join(missing))

    # -- rows --------------------------------------------------------------------------------

    def _row(self, number: int, cells: tuple[str, ...]) -> PlannedRow:
        given: dict[str, Any] = {}
        problems: list[Problem] = []
        filled = {
            self._mapping.columns.get(h, ""): cell
            for h, cell in zip(self._table.headings, cells, strict=True)
        }
        for name, cell in {**self._mapping.fixed, **filled}.items():
            if not name or not cell:
                continue
            try:
                given[name] = self._value(name, cell)
            except BadValue as error:
                problems.append(Problem(name, error.expected))
        fills = tuple(sorted(given))
        if not problems:
            try:
                self.makers.append(self._maker(given))
            except BadValue as error:
                problems.append(Problem(error.option, error.expected))
            except TooLarge as error:
                problems.append(Problem("text", f"{error.limit:,} bytes at most"))
            except UsageError:
                problems.append(Problem(PARENT, "something that is there"))
        return PlannedRow(number, fills, tuple(problems))

    def _value(self, name: str, cell: str) -> Any:
        if name == PARENT:
            return self._linked(PARENT, self._kind.parents, cell)
        one = self._kind.field(name)
        if one.type == "link":
            return self._linked(name, one.to, cell)
        value = value_of(one, cell, self._mapping.dates)
        if one.type == "codes":
            return [self._code(code) for code in value]
        if one.type == "date":
            self._as_words += not value["edtf"]
        return value

    def _code(self, given: str) -> str:
        try:
            return code_named(self._vault, given).id
        except NotFound:
            raise BadValue("codes", "tags that there are, such as A3, E1") from None

    def _linked(self, name: str, sorts: tuple[str, ...], cell: str) -> str:
        """The id of what a cell means: an id as it stands, a pseudonym, or the name of a record."""
        found = {
            one for sort in sorts for one in self._by_name(sort).get(" ".join(cell.casefold().split()), ())
        }
        if len(found) == 1:
            return found.pop()
        if len(cell) == 32 and set(cell) <= set("0123456789abcdef"):
            return cell
        raise BadValue(name, "the id or the only name of one of: " + ", ".join(sorts))

    def _by_name(self, sort: str) -> dict[str, list[str]]:
        if sort not in self._named:
            names: dict[str, list[str]] = {}
            if sort == "source":
                names = {pseudonym: [one] for pseudonym, one in self._sources.items()}
            elif sort in kinds():
                naming = kind_named(sort).name
                for record in self._records.all(self._case, (sort,)):
                    names.setdefault(" ".join(record.text(naming).casefold().split()), []).append(record.id)
            self._named[sort] = names
        return self._named[sort]

    # -- writing -----------------------------------------------------------------------------

    def _maker(self, given: dict[str, Any]) -> Callable[[], str]:
        """What will write a row. Raises BadValue, NotFound, TooLarge where it does not fit."""
        if self._kind.id == "account":
            return self._account(given)
        if self._kind.id in ("incident", "raised"):
            check(self._kind, {key: value for key, value in given.items() if key != "account"})
            account = self._whose(given)
            dates = {name: _when(given.get(name)) for name in ("when", "reply_when")}
            if self._kind.id == "incident":
                return lambda: self._incident(account, given, dates["when"])
            return lambda: self._raised(account, given, dates["when"], dates["reply_when"])
        parent = given.pop(PARENT, "")
        checked, parent = prepared(self._vault, self._case, self._kind, given, parent)

        def make() -> str:
            return self._records.add(self._case, self._kind.id, checked.data, checked.words, parent)

        return make

    def _account(self, given: dict[str, Any]) -> Callable[[], str]:
        text = str(given.pop("text", ""))
        check(self._kind, {**given, "text": text[:1]})
        if len(text.encode("utf-8")) > MAX_DRAFT_BYTES:
            raise TooLarge(MAX_DRAFT_BYTES)
        pseudonym = clean_name(given["source"], "source")
        key = pseudonym.casefold()
        if key not in self._sources:
            self._made.setdefault(key, pseudonym)

        def make() -> str:
            if key not in self._sources:
                self._sources[key] = Cases(self._vault.db).add_source(self._case, pseudonym).id
            if "employment" in given:
                Cases(self._vault.db).describe_source(
                    self._sources[key], employment=Employment(given["employment"])
                )
            return self._testimonies.add(self._sources[key], text).id

        return make

    def _whose(self, given: dict[str, Any]) -> str:
        """The account that an event belongs to: named, or the only one of its source."""
        if "account" in given:
            account = self._testimonies.get(given["account"])
            if account.case_id != self._case or account.state == "binned":
                raise BadValue("account", "the id of an account of this case")
            return account.id
        source = self._sources.get(" ".join(str(given.get("source", "")).casefold().split()))
        if source is None:
            raise BadValue("source", "a pseudonym of this case, or the column account")
        rows = self._vault.db.all(
            "SELECT id FROM testimonies WHERE source_id = ? AND state != 'binned' LIMIT 2", source
        )
        if len(rows) != 1:
            raise BadValue("source", "a source with exactly one account, or the column account")
        return str(rows[0][0])

    def _incident(self, account: str, given: Mapping[str, Any], when: FuzzyDate) -> str:
        owner = Casework(self._vault.db).add_incident(
            account,
            when,
            basis=Basis(given.get("basis", Basis.UNKNOWN)),
            harm=given.get("harm") is True,
            continuing=given.get("continuing") is True,
        )
        words = {"incident.what": given["what"], "incident.where": given.get("where", "")}
        self._testimonies.add_fields(account, owner, {**words, "incident.when": when.words})
        return owner

    def _raised(self, account: str, given: Mapping[str, Any], when: FuzzyDate, reply_when: FuzzyDate) -> str:
        owner = Casework(self._vault.db).add_disclosure(
            account,
            when,
            reply_when,
            route=given.get("route", ""),
            raised_by=given.get("raised_by", "self"),
            how=given.get("how", ""),
        )
        self._testimonies.add_fields(
            account,
            owner,
            {
                "raised.to": given.get("to", ""),
                "raised.information": given["information"],
                "raised.when": when.words,
                "raised.reply": given.get("reply", ""),
                "raised.reply-when": reply_when.words,
            },
        )
        return owner


def _when(value: Mapping[str, str] | None) -> FuzzyDate:
    return fuzzy_date(**value) if value else FuzzyDate()


def parse_mapping(given: object) -> ColumnMap:
    """A mapping from what JSON holds: ``columns``, and perhaps ``fixed`` and ``dates``. Raises BadValue."""
    expected = '{"columns": {heading: field}, "fixed": {field: value}, "dates": "day-first"}'
    if not isinstance(given, dict) or not set(given) <= {"columns", "fixed", "dates"}:
        raise BadValue("map", expected)
    columns, fixed = given.get("columns"), given.get("fixed", {})
    for held in (columns, fixed):
        if not isinstance(held, dict) or not all(isinstance(value, str) for value in held.values()):
            raise BadValue("map", expected)
    try:
        dates = Dates(given.get("dates", Dates.WORDS))
    except ValueError:
        raise BadValue("dates", ", ".join(Dates)) from None
    return ColumnMap(dict(columns or {}), dict(fixed), dates)
