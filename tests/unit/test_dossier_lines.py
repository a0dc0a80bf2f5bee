"""The list of every word and the pictures of pages: nothing that leaves is missing from the list."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier import export
from whistle.dossier.lines import Line, LineKind, lines
from whistle.dossier.pages import MOST_PIXELS, picture
from whistle.errors import BadValue, DossierUnverified

AUDIENCES = ["hse", "union", "press"]


def _draft(audience: str) -> export.Draft:
    return export.draft(
        CASES.small_case(recipient=audience),
        audience=audience,
        recipient=audience,
        today=CASES.TODAY,
        file_name="",
        identities=(),
        entropy=CASES.entropy(5),
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


@pytest.fixture(scope="module", params=AUDIENCES)
def drafted(request: pytest.FixtureRequest) -> export.Draft:
    return _draft(request.param)


def test_every_word_on_the_pages_is_in_the_list(drafted: export.Draft) -> None:
    listed = _words("\n".join(line.text for line in lines(drafted.record)))
    listed |= {part for line in lines(drafted.record) for part in line.number.split(".")}
    pages = pypdf.PdfReader(io.BytesIO(drafted.pdf)).pages
    printed = set().union(*(_words(page.extract_text()) for page in pages))
    # Of the drawing's own axis and of page numbers: months' first letters, years, "Page 3 of 9".
    axis = set("jfmamjjasond") | {"page", "of"} | {str(year) for year in range(2015, 2031)}
    assert len(printed) > 200
    assert {word for word in printed - listed - axis if not word.isdigit() or len(word) > 2} == set()


def test_words_of_sources_are_told_from_the_program_s_own(drafted: export.Draft) -> None:
    of_the_case = [line for line in lines(drafted.record) if not line.ours]
    assert any("16 to 24" in line.text for line in of_the_case)
    shipped = " ".join(line.text for line in lines(drafted.record) if line.ours)
    assert "16 to 24" not in shipped
    assert all(opening.text not in shipped for opening in drafted.record.openings)


def test_every_quotation_and_account_that_can_be_opened_is_in_the_list(drafted: export.Draft) -> None:
    listed = " ".join(line.text for line in lines(drafted.record))
    assert drafted.record.openings
    assert [opening.key for opening in drafted.record.openings if opening.text not in listed] == []


def test_lines_of_a_section_are_numbered_after_it(drafted: export.Draft) -> None:
    found: list[Line] = list(lines(drafted.record))
    keys = [section.key for section in drafted.record.sections]
    assert list(dict.fromkeys(line.section for line in found)) == ["cover", *keys, "every-page"]
    for section in drafted.record.sections:
        of_section = [line for line in found if line.section == section.key]
        assert of_section[0].kind is LineKind.HEADING
        if section.number:
            numbers = [line.number for line in of_section[1:]]
            assert numbers == [f"{section.number}.{place}" for place in range(1, len(numbers) + 1)]


def test_a_page_is_drawn_in_the_width_asked_for_and_is_mostly_paper(drafted: export.Draft) -> None:
    drawn = picture(drafted.pdf, 1, 300)
    assert abs(drawn.width - 300) <= 1
    assert drawn.height == pytest.approx(drawn.width * 297 / 210, abs=3)
    assert len(drawn.pixels) == drawn.stride * drawn.height
    assert drawn.pages == len(pypdf.PdfReader(io.BytesIO(drafted.pdf)).pages)
    white = drawn.pixels.count(b"\xff")
    assert len(drawn.pixels) * 0.5 < white < len(drawn.pixels) * 0.99


def test_different_pages_give_different_pictures(drafted: export.Draft) -> None:
    assert picture(drafted.pdf, 1, 200).pixels != picture(drafted.pdf, 2, 200).pixels


@pytest.mark.parametrize(("page", "width"), [(0, 100), (-1, 100), (9999, 100), (1, 0), (1, MOST_PIXELS + 1)])
def test_a_page_or_width_that_cannot_be_drawn_is_refused(page: int, width: int) -> None:
    with pytest.raises(BadValue):
        picture(_draft("press").pdf, page, width)


@pytest.mark.parametrize("damage", [b"", b"not a PDF", b"%PDF-1.7\n"])
def test_bytes_that_are_no_pdf_are_not_drawn(damage: bytes) -> None:
    with pytest.raises(DossierUnverified):
        picture(damage, 1, 100)
