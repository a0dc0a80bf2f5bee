"""Tables from spreadsheets: read in any common shape, mapped, looked at first, all or nothing."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.conftest import Room
from tests.conftest import Figures
from whistle.casework.cells import Dates, edtf_of
from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import kinds
from whistle.errors import BadValue, FileUnreadable, TooLarge, WhistleError
from whistle.intake.table import neutral, parse_table, read_table, written
from whistle.model import Basis
from whistle.operations.importing import ColumnMap, Plan, parse_mapping, target

HEADINGS = ("Account", "Source", "Employment")
ROWS = (
    ("The lift stood still, and nobody came; we waited.", "Heron", "current"),
    ("Über two\nlines", "Wren", ""),
    ('=HYPERLINK("x")', "heron", "former"),
)


def as_csv(*rows: tuple[str, ...], sign: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_reads_the_same_whatever_signs_and_encoding_it_was_saved_with(
    sign: str, encoding: str
) -> None:
    table = parse_table(as_csv(HEADINGS, *ROWS, sign=sign).encode(encoding))
    assert table.headings == HEADINGS
    assert table.delimiter == sign
    assert [cells for _, cells in table.rows] == list(ROWS)
    assert [number for number, _ in table.rows] == [2, 3, 4]
    assert "lift" not in repr(table)


def test_blank_rows_blank_and_double_headings_and_short_rows_are_put_right() -> None:
    table = parse_table(b"sep=;\n;;\nName;;Name\n;;\nA;B\n")
    assert table.headings == ("Name", "Column 2", "Name (2)")
    assert table.rows == ((4, ("A", "B", "")),)
    assert parse_table(b"Account\none; two\nthree\n").rows == ((2, ("one; two",)), (3, ("three",)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"only,headings\n",
        b"PK\x03\x04rest of a spreadsheet",
        b'a,b\n"never closed,c\n',
        b"a,b\n" + b"x,y\n" * 5001,
        b",".join([b"h"] * 201) + b"\n" + b",".join([b"c"] * 201),
        bytes(range(256)) * 40,
    ],
)
def test_what_is_no_table_is_refused_without_a_word_of_it(data: bytes) -> None:
    with pytest.raises(FileUnreadable) as caught:
        parse_table(data)
    assert "never closed" not in caught.value.reason


def test_a_file_that_is_too_large_a_folder_or_absent_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent"):
        with pytest.raises(FileUnreadable):
            read_table(path)
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(33 * 1024 * 1024)
    with pytest.raises(TooLarge):
        read_table(large)


@given(st.binary(max_size=400))
def test_no_bytes_can_break_the_reader(data: bytes) -> None:
    try:
        table = parse_table(data)
    except WhistleError:
        return
    assert all(len(cells) == len(table.headings) for _, cells in table.rows)


@pytest.mark.parametrize("cell", ["=1+1", "+44 20", "-3", "@x", "\tx", "\rx", "=cmd|' /C calc'!A0"])
def test_a_formula_is_made_harmless_in_what_is_written_out(cell: str) -> None:
    (back,) = csv.reader(io.StringIO(written([[cell, "plain"]]), newline=""))
    assert back == ["'" + cell, "plain"]
    assert neutral("plain") == "plain"


@pytest.mark.parametrize(
    ("cell", "dates", "edtf"),
    [
        ("2022", Dates.WORDS, "2022"),
        ("2022-03", Dates.WORDS, "2022-03"),
        ("2022-03-04", Dates.WORDS, "2022-03-04"),
        ("2022-13-04", Dates.WORDS, ""),
        ("March 2022", Dates.WORDS, "2022-03"),
        ("4th Sept. 2022", Dates.WORDS, "2022-09-04"),
        ("31 June 2022", Dates.WORDS, ""),
        ("3/4/2022", Dates.WORDS, ""),
        ("3/4/2022", Dates.DAY_FIRST, "2022-04-03"),
        ("3/4/22", Dates.MONTH_FIRST, "2022-03-04"),
        ("03.04.99", Dates.DAY_FIRST, "1999-04-03"),
        ("31/02/2022", Dates.DAY_FIRST, ""),
        ("late in spring", Dates.DAY_FIRST, ""),
        ("Maybe 2022", Dates.DAY_FIRST, ""),
    ],
)
def test_a_date_is_read_only_where_it_can_mean_one_thing(cell: str, dates: Dates, edtf: str) -> None:
    assert edtf_of(cell, dates) == edtf


@pytest.mark.parametrize(
    "edtf", ["2022-02-30", "2022-02-29~", "2022-02-30/2022-03", "2022-13", "2022-00-01", "0000", "2022-1"]
)
def test_a_day_that_never_was_is_no_date(edtf: str) -> None:
    with pytest.raises(BadValue):
        fuzzy_date("", edtf)


def test_a_year_a_month_and_a_day_have_the_bounds_that_they_have() -> None:
    for edtf, bounds in (
        ("2022", ("2022-01-01", "2022-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024-02-29", ("2024-02-29", "2024-02-29")),
        ("2024-02~", ("2024-02-01", "2024-02-29")),
    ):
        when = fuzzy_date("", edtf)
        assert (str(when.earliest), str(when.latest)) == bounds, edtf


def imported(room: Room, kind: str, text: str, columns: ColumnMap | None = None) -> Plan:
    table = parse_table(text.encode())
    columns = columns or room.session.imports.propose(kind, table)
    looked = room.session.imports.plan(room.case, kind, table, columns)
    assert looked.fits, looked.rows
    assert room.session.imports.write(room.case, kind, table, columns) == looked
    return looked


def test_accounts_come_in_as_drafts_with_their_sources_and_formulas_are_words(room: Room) -> None:
    done = imported(room, "account", as_csv(HEADINGS, *ROWS))
    assert (len(done.rows), done.new_sources) == (3, 2)
    sources = {source.id: source for source in room.session.sources.all(room.case)}
    held = sorted(
        (sources[account.source_id].pseudonym, room.session.accounts.words(account.id)[0].words.text)
        for account in room.session.accounts.all(room.case)
    )
    assert held == sorted(("Heron" if who == "heron" else who, text) for text, who, _ in ROWS)
    assert {s.pseudonym: s.employment.value for s in sources.values()} == {
        "Heron": "former",
        "Wren": "unknown",
    }
    assert all(account.state == "draft" for account in room.session.accounts.all(room.case))
    rows = [row for row in room.session.care.custody() if row.action == "records-imported"]
    assert [row.about and row.about["records"] for row in rows] == ["3"]
    assert not [row for row in room.session.care.custody() if row.action == "account-added"]


def test_looking_first_writes_nothing_and_names_row_and_field_never_the_words(room: Room) -> None:
    table = parse_table(
        as_csv(
            ("What happened", "When", "Where it is drawn"),
            ("A report came out", "2022-03-10", "Events"),
            ("", "soon", "Harm"),
            ("The singular blunderbuss", "2022", "galaxy"),
        ).encode()
    )
    columns = room.session.imports.propose("happening", table)
    assert columns.columns == {"What happened": "what", "When": "when", "Where it is drawn": "lane"}
    plan = room.session.imports.plan(room.case, "happening", table, columns)
    assert [row.number for row in plan.rows if row.problems] == [3, 4]
    assert [row.problems[0].field for row in plan.rows if row.problems] == ["what", "lane"]
    assert plan.rows[0].fields == ("lane", "what", "when")
    assert "blunderbuss" not in repr(plan)
    assert "galaxy" not in repr(plan)
    with pytest.raises(BadValue) as caught:
        room.session.imports.write(room.case, "happening", table, columns)
    assert caught.value.option == "row 3, what"
    assert room.session.records.all(room.case) == []
    assert all(row.action != "records-imported" for row in room.session.care.custody())


def test_records_find_what_they_link_to_by_name_and_stand_under_their_parents(room: Room) -> None:
    imported(
        room,
        "organisation",
        as_csv(("Name", "What it is"), ("North Depot", "The employer")),
        ColumnMap({"Name": "name", "What it is": ""}, {"role": "employer"}),
    )
    room.session.records.settle(room.case)
    claim = room.session.records.add(room.case, "allegation", {"text": "The plan was old"})
    imported(
        room,
        "reply",
        as_csv(
            ("On", "They said", "Who", "Day"), ("the plan was OLD", "We deny it.", "north depot", "3/4/22")
        ),
        ColumnMap(
            {"On": "parent", "They said": "words", "Who": "of", "Day": "when"},
            {"kind": "denial"},
            Dates.DAY_FIRST,
        ),
    )
    (reply,) = room.session.records.all(room.case, ("reply",))
    assert (reply.parent, reply.choice("kind"), reply.text("words")) == (claim.id, "denial", "We deny it.")
    assert reply.date("when").edtf == "2022-04-03"
    assert room.session.records.get(reply.choice("of")).text("name") == "North Depot"
    table = parse_table(
        as_csv(("On", "They said"), ("no such", "x"), (claim.id, "y"), ("0" * 32, "z")).encode()
    )
    plan = room.session.imports.plan(
        room.case, "reply", table, ColumnMap({"On": "parent", "They said": "words"})
    )
    assert [bool(row.problems) for row in plan.rows] == [True, False, True]
    assert {p.field for row in plan.rows for p in row.problems} == {"parent"}


def test_events_and_times_it_was_raised_go_to_the_only_account_of_a_source(room: Room) -> None:
    one = room.session.accounts.add(room.session.sources.add(room.case, "Heron").id, "words")
    two = room.session.sources.add(room.case, "Wren").id
    accounts = [room.session.accounts.add(two, "first"), room.session.accounts.add(two, "second")]
    imported(
        room,
        "incident",
        as_csv(
            ("Source", "What happened", "When", "How they know", "It goes on"),
            ("heron", "It fell", "March 2022", "saw", "Yes"),
        ),
    )
    imported(
        room,
        "raised",
        as_csv(("Account", "What was said", "Route"), (accounts[1].id, "It fell", "43C")),
        ColumnMap({"Account": "account", "What was said": "information", "Route": "route"}),
    )
    book = room.session.cases.book(room.case)
    assert [(e.account, e.text("what"), e.when.edtf, e.basis, e.continuing) for e in book.incidents] == [
        (one.id, "It fell", "2022-03", Basis.SAW, True)
    ]
    assert [(e.account, e.text("information"), e.route) for e in book.raised] == [
        (accounts[1].id, "It fell", "43C")
    ]
    for who in ("Wren", "nobody"):
        table = parse_table(as_csv(("Source", "What happened"), (who, "x")).encode())
        plan = room.session.imports.plan(
            room.case, "incident", table, room.session.imports.propose("incident", table)
        )
        assert [p.field for p in plan.rows[0].problems] == ["source"]


@pytest.mark.parametrize(
    "columns",
    [
        ColumnMap({"Nowhere": "what"}),
        ColumnMap({"What": "colour"}),
        ColumnMap({"What": "what"}, {"what": "x"}),
        ColumnMap({"What": "what", "Day": "what"}),
        ColumnMap({"Day": "when"}),
        ColumnMap({"What": "what", "Day": "parent"}),
    ],
)
def test_a_map_that_does_not_fit_is_refused(room: Room, columns: ColumnMap) -> None:
    table = parse_table(as_csv(("What", "Day"), ("x", "2022")).encode())
    with pytest.raises(BadValue):
        room.session.imports.plan(room.case, "happening", table, columns)


@pytest.mark.parametrize(
    "given", [None, [], {}, {"columns": {"a": 1}}, {"columns": {}, "dates": "x"}, {"columns": {}, "more": 1}]
)
def test_a_map_that_is_none_is_refused(given: object) -> None:
    with pytest.raises(BadValue):
        parse_mapping(given)


def test_every_kind_can_be_imported_and_matches_its_own_titles() -> None:
    for kind in ("account", "incident", "raised", *kinds()):
        titles = [field.title for field in target(kind).fields]
        assert len(set(titles)) == len(titles), kind
    with pytest.raises(BadValue):
        target("colour")


def test_five_thousand_rows_come_in_within_seconds(room: Room, figures: Figures) -> None:
    rows = [(f"Something happened, number {n}", f"{1 + n % 28}/3/2022", "harm") for n in range(5_000)]
    table = parse_table(as_csv(("What happened", "When", "Lane"), *rows).encode())
    columns = ColumnMap({"What happened": "what", "When": "when", "Lane": "lane"}, {}, Dates.DAY_FIRST)
    start = time.process_time()
    done = room.session.imports.write(room.case, "happening", table, columns)
    figures("5,000 rows of a table imported", time.process_time() - start, "CPU s")
    assert (len(done.rows), done.dates_as_words) == (5_000, 0)
    assert len(room.session.records.all(room.case)) == 5_000
