"""Staff lists as people have them: any comma, any encoding, titles on top; and what is no list."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.errors import FileUnreadable, TooLarge, WhistleError
from whistle.identifiers import stafflist
from whistle.identifiers.mosaic import Fact, Reader, Trait, weigh
from whistle.identifiers.stafflist import parse_staff_list, read_staff_list

TODAY = date(2026, 3, 12)
PLAIN = "role,office\nclerk,Thrale\nclerk,Brackwell\nporter,Thrale\n"


def count(data: bytes, trait: str, words: str) -> int | None:
    rows = parse_staff_list(data).fitting(trait, words, insider=True, today=TODAY)
    return None if rows is None else rows.bit_count()


@pytest.mark.parametrize("comma", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_common_comma_and_encoding_is_read(comma: str, encoding: str) -> None:
    data = PLAIN.replace(",", comma).replace("Thrale", "Thrále").encode(encoding)
    assert count(data, "role", "clerk") == 2
    assert count(data, "office", "Thrale") == 2


def test_a_title_and_empty_lines_above_the_headings_are_passed_over() -> None:
    data = f"Staff as at 1 March\n\n,,\n{PLAIN}".encode()
    assert len(parse_staff_list(data).rows) == 3
    assert count(data, "role", "porter") == 1


@pytest.mark.parametrize("heading", ["Job Title", "JOB_TITLE", " post ", "Position", "Rôle"])
def test_a_column_is_known_by_any_of_its_usual_headings(heading: str) -> None:
    assert count(f"Name,{heading}\nA,clerk\n".encode(), "role", "clerk") == 1


def test_a_formula_is_words_like_any_other_cell() -> None:
    data = b'role,start\n=HYPERLINK("x"),=1+1\n="clerk","=""2016"""\n'
    assert len(parse_staff_list(data).rows) == 2
    assert count(data, "role", "clerk") == 1


def test_quoted_cells_may_hold_commas_and_line_ends() -> None:
    data = b'name,role\n"Surname, A","clerk,\nsenior"\n'
    assert len(parse_staff_list(data).rows) == 1
    assert count(data, "role", "senior clerk") == 1


def test_rows_that_are_too_short_or_too_long_still_count() -> None:
    people = parse_staff_list(b"role,office\nclerk\nclerk,Thrale,more,and more\n")
    assert people.everyone.bit_count() == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n\n",
        b"role,office\n",
        b'role,office\n"clerk,Thrale\n',
        b'role,office\nclerk,"Thr"ale\n',
        b"colour,size\nred,4\n",
        b"PK\x03\x04" + b"\0" * 200,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 200,
        b"role,office\ncl\0erk,Thrale\n",
        b"\xff\xfe\x00",
        b"role" + b"," * 600 + b"\nclerk\n",
    ],
)
def test_what_is_no_list_is_refused_in_words_without_its_content(data: bytes) -> None:
    with pytest.raises(FileUnreadable) as refused:
        parse_staff_list(data)
    assert "Thrale" not in refused.value.reason
    assert "clerk" not in refused.value.reason


@given(st.binary(max_size=300))
def test_any_bytes_are_a_list_or_a_plain_refusal(data: bytes) -> None:
    try:
        people = parse_staff_list(data)
    except WhistleError:
        return
    assert people.rows


@given(st.text(alphabet='role,office;\t"\n=abc', max_size=120))
def test_anything_under_a_heading_is_a_list_or_a_plain_refusal(text: str) -> None:
    try:
        people = parse_staff_list(("role,office\n" + text).encode())
    except FileUnreadable:
        return
    assert people.fitting("role", "abc", insider=True, today=TODAY) != 0


def test_a_folder_a_missing_file_and_a_link_to_itself_are_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    for path in (tmp_path, tmp_path / "none.csv", loop):
        with pytest.raises(FileUnreadable):
            read_staff_list(path)


def test_a_file_over_the_limit_is_refused_before_it_is_read_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(PLAIN)
    assert len(read_staff_list(path).rows) == 3
    monkeypatch.setattr(stafflist, "MAX_BYTES", len(PLAIN) - 1)
    with pytest.raises(TooLarge):
        read_staff_list(path)


def test_fifty_thousand_rows_take_seconds(figures: Callable[..., None]) -> None:
    chance = random.Random(4)
    lines = ["name,role,office,team,start date,hours,leaving date"]
    for number in range(50_000):
        lines.append(
            f"person {number},{chance.choice(['clerk', 'porter', 'work coach'])} {chance.randrange(40)},"
            f"site {chance.randrange(300)},team {number % 4000},"
            f"{chance.randrange(1, 29):02}/{chance.randrange(1, 13):02}/{chance.randrange(1990, 2026)},"
            f"{chance.choice(['part-time', 'full time'])},"
        )
    data = "\n".join(lines).encode()
    facts = [
        Fact("s", Trait.ROLE, "work coach"),
        Fact("s", Trait.OFFICE, "site 7"),
        Fact("s", Trait.TENURE, "since 2016"),
        Fact("s", Trait.HOURS, "part time"),
        *(Fact("s", Trait.QUOTATION, ref=str(n)) for n in range(40)),
    ]
    begun = time.perf_counter()
    people = parse_staff_list(data)
    told = weigh(facts, people, today=TODAY)
    taken = time.perf_counter() - begun
    figures("staff list of 50,000 rows read and weighed", taken, "s")
    expected = sum(
        " work coach " in line.replace(",", " ") and ",site 7," in line and "/2016," in line for line in lines
    )
    assert {v.reader: v.fits for v in told}[Reader.OUTSIDER] == expected > 0
    assert taken < 10.0


def test_a_cell_of_a_megabyte_does_not_hang() -> None:
    begun = time.perf_counter()
    data = ("role\n" + '"' + "clerk " * 170_000 + '"\n').encode()
    assert count(data, "role", "clerk") == 1
    assert time.perf_counter() - begun < 5.0
