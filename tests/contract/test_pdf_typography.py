"""The pages against the written list of docs/dossier-format.md: lines, leading, widows, rules, pages.

Measured on the pages themselves, by PDFium and pypdf, not on what the layout meant.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier import styles
from whistle.dossier.content import compose
from whistle.dossier.record import Paragraph, Record, Run, Section
from whistle.dossier.render import render
from whistle.model import CaseFile, Disclosure, FuzzyDate, Incident, SealedText

PAGE = (Path(__file__).parents[2] / "docs" / "dossier-format.md").read_text("utf-8")


LAYOUTS = ("hse", "union", "press")
LONG = "words of a witness about how the work is shared out, and who was told of it, in some detail "


@dataclass(frozen=True)
class Line:
    """One line of letters: its left and right edge, its base and the size of its letters, in points."""

    page: int
    left: float
    right: float
    base: float
    size: float
    text: str


def _busy(recipient: str) -> CaseFile:
    """The small case with more of everything than fits a page."""
    whole: CaseFile = CASES.small_case(recipient=recipient)
    incidents = tuple(
        Incident(
            f"x{n}",
            "t1",
            SealedText(f"{LONG * 3}({n})"),
            FuzzyDate("", "", date(2024, 1 + n % 12, 1), date(2024, 1 + n % 12, 20)),
            harm=n % 2 == 0,
        )
        for n in range(30)
    )
    raised = tuple(
        Disclosure(
            f"y{n}",
            "t1",
            "line manager",
            FuzzyDate("", "", date(2024, 3, 1 + n), date(2024, 3, 1 + n)),
            "self",
            SealedText("[Person 2]"),
            "spoken",
            SealedText(LONG * 6),
        )
        for n in range(25)
    )
    case = replace(whole.case, request=LONG * 20, purpose=LONG, duty_holder=LONG * 2, site=LONG)
    return replace(whole, case=case, incidents=incidents, disclosures=raised)


def _record(audience: str, case_file: CaseFile | None = None) -> Record:
    return compose(
        case_file or _busy(audience),
        audience=audience,
        recipient=audience,
        today=CASES.TODAY,
        entropy=CASES.entropy(12),
    )


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[Record, bytes]]:
    records = {audience: _record(audience) for audience in LAYOUTS}
    return {audience: (record, render(record)) for audience, record in records.items()}


def _lines(pdf: bytes) -> Iterator[Line]:
    """Every line of letters in the order of the page, by PDFium's boxes of letters."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        rows: dict[tuple[int, int], list[tuple[float, float, float, str]]] = defaultdict(list)
        for index in range(text.count_chars()):
            letter = text.get_text_range(index, 1)
            if letter.strip():
                left, low, right, high = text.get_charbox(index, loose=True)
                rows[(round(low * 2), round((high - low) * 2))].append((left, right, low, letter))
        for (_, height), letters in rows.items():
            letters.sort()
            yield Line(
                number,
                letters[0][0],
                letters[-1][1],
                letters[0][2],
                height / 2,
                "".join(letter for *_, letter in letters),
            )
        text.close()
        page.close()
    document.close()


def _words_of(page: Any) -> str:
    return " ".join(str(page.extract_text()).split())


def test_the_list_is_written_down() -> None:
    assert "## The list that the pages are held to" in PAGE
    assert len(re.findall(r"^\d+\. ", PAGE.split("## The list that the pages are held to")[1], re.M)) >= 10


def test_running_text_keeps_to_the_measure_and_nothing_leaves_the_margins(
    made: dict[str, tuple[Record, bytes]],
) -> None:
    for _, pdf in made.values():
        right_edge = styles.PAGE_WIDTH - styles.MARGIN
        for line in _lines(pdf):
            assert line.left >= styles.MARGIN - 1, line
            assert line.right <= right_edge + 1.5, line


def test_a_line_of_running_text_has_at_most_95_letters() -> None:
    record = replace(
        _record("hse"), sections=(Section("x", "1", (Run("Part"),), (Paragraph((Run(LONG * 30),)),)),)
    )
    reader = PdfReader(io.BytesIO(render(record)))
    lines = [
        line for page in reader.pages[2:] for line in page.extract_text().splitlines() if LONG[:5] in line
    ]
    longest = max(len(line) for line in lines)
    assert 60 <= longest <= 95


def test_body_text_stands_on_a_grid_of_15_points(made: dict[str, tuple[Record, bytes]]) -> None:
    """Consecutive lines of one paragraph are 15 points apart: measured on a long paragraph."""
    record = replace(
        made["hse"][0], sections=(Section("x", "1", (Run("Part"),), (Paragraph((Run(LONG * 12),)),)),)
    )
    bases = sorted(
        {round(line.base, 1) for line in _lines(render(record)) if line.page > 2 and "witness" in line.text},
        reverse=True,
    )
    gaps = {round(upper - lower, 1) for upper, lower in pairwise(bases)}
    assert gaps == {15.0}


def test_no_paragraph_leaves_one_line_alone(made: dict[str, tuple[Record, bytes]]) -> None:
    """Pushed down line by line, a paragraph of five lines is never cut into one and four."""
    for pushed in range(32, 42):
        blocks = tuple(Paragraph((Run(f"line {at}"),)) for at in range(pushed))
        words = " ".join(f"mark{at:02}" for at in range(60))
        record = replace(
            made["hse"][0],
            sections=(Section("x", "1", (Run("Part"),), (*blocks, Paragraph((Run(words),)))),),
        )
        counts: dict[int, int] = defaultdict(int)
        for line in _lines(render(record)):
            if "mark" in line.text:
                counts[line.page] += 1
        assert all(lines > 1 for lines in counts.values()), (pushed, dict(counts))


def test_no_heading_ends_a_page(made: dict[str, tuple[Record, bytes]]) -> None:
    for record, pdf in made.values():
        titles = ["".join(run.text for run in section.title) for section in record.sections]
        for page in PdfReader(io.BytesIO(pdf)).pages[2:]:
            words = _words_of(page).split(" Check code")[0]
            assert not any(words.endswith(title) for title in titles)


def test_tables_have_lines_across_and_none_down(made: dict[str, tuple[Record, bytes]]) -> None:
    """The rules of a table lie: a drawing aside, no line on a page stands upright but the rule of a gap."""
    pdf = render(replace(made["union"][0], sections=made["union"][0].sections[4:7]))
    upright = 0
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            at = (0.0, 0.0)
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "m":
                    at = (float(operands[0]), float(operands[1]))
                elif str(operator) == "l":
                    upright += abs(float(operands[0]) - at[0]) < 0.1 and abs(float(operands[1]) - at[1]) > 60
    assert upright == 0


@pytest.mark.parametrize("audience", LAYOUTS)
def test_the_front_summary_is_one_page_whatever_the_case_holds(
    made: dict[str, tuple[Record, bytes]], audience: str
) -> None:
    pages = [_words_of(page) for page in PdfReader(io.BytesIO(made[audience][1])).pages]
    contents, front = (at for at, words in enumerate(pages) if "On one page" in words)
    assert front == contents + 1
    assert "What is missing" in pages[front]
    first = "".join(run.text for run in made[audience][0].sections[1].title)
    assert f"1. {first}" in pages[front + 1]


def test_day_one_can_be_torn_off_and_has_two_pages_at_most(made: dict[str, tuple[Record, bytes]]) -> None:
    pages = [_words_of(page) for page in PdfReader(io.BytesIO(made["hse"][1])).pages]
    start = next(at for at, words in enumerate(pages) if at > 2 and "12. What to ask for on day one" in words)
    after = next(at for at, words in enumerate(pages) if at > 2 and "13. Limits, and what" in words)
    assert "11. Harm" not in pages[start]
    assert after - start <= 2
    assert not any("12. What" in words for words in pages[after:])


@pytest.mark.parametrize("audience", LAYOUTS)
def test_every_drawing_has_alternative_text_and_a_table_after_it(
    made: dict[str, tuple[Record, bytes]], audience: str
) -> None:
    with pikepdf.open(io.BytesIO(made[audience][1])) as opened:
        kids = list(_elements(opened.Root.StructTreeRoot.K))
        figures = [at for at, element in enumerate(kids) if element.S == "/Figure"]
        assert len(figures) >= 3
        for at in figures:
            assert len(str(kids[at].Alt)) > 40
            following = [str(element.S) for element in kids[at + 1 : at + 12]]
            assert "/Table" in following


def _elements(node: Any) -> Iterator[Any]:
    for kid in node:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            if isinstance(kid.get("/K"), pikepdf.Array):
                yield from _elements(kid.K)


def test_one_family_is_embedded_and_no_other(made: dict[str, tuple[Record, bytes]]) -> None:
    with pikepdf.open(io.BytesIO(made["press"][1])) as opened:
        fonts = {
            str(item.BaseFont).split("+")[-1]
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font" and "/BaseFont" in item
        }
    assert fonts
    assert all(name.startswith("SourceSans3") for name in fonts)


def test_a_section_with_nothing_says_what_is_missing() -> None:
    record = _record("hse", CASES.empty_case())
    for section in record.sections:
        assert section.blocks, section.key
    words = " ".join(_words_of(page) for page in PdfReader(io.BytesIO(render(record))).pages)
    assert "No survey held." in words
    assert "Nobody who may be shown is known to work there still." in words
    assert "Nothing may be shown to this recipient." in words
