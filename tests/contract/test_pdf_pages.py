"""The pages themselves: the same bytes, text that is only text, tables and letters that fit."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.record import (
    Cell,
    Column,
    Grid,
    Paragraph,
    ParagraphStyle,
    Record,
    Run,
    Section,
    Subheading,
    record_to_json,
)
from whistle.dossier.render import render
from whistle.errors import CannotPrint


@pytest.fixture(scope="module")
def record() -> Record:
    return compose(
        CASES.small_case(), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(8)
    )


def _with(record: Record, *blocks: object) -> Record:
    return replace(record, sections=(Section("x", "1", (Run("Part"),), blocks),))  # type: ignore[arg-type]  # blocks


def _pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = []
    for page in document:
        words = page.get_textpage()
        texts.append(words.get_text_range().replace("\r\n", "\n"))
        words.close()
        page.close()
    document.close()
    return texts


def _text(data: bytes) -> str:
    return " ".join(" ".join(_pages(data)).split())


def test_the_same_record_gives_the_same_bytes_in_another_process(record: Record, tmp_path: Path) -> None:
    stored = tmp_path / "record.json"
    stored.write_bytes(record_to_json(record))
    program = (
        "import sys, pathlib\n"
        "from whistle.dossier.record import record_from_json\n"
        "from whistle.dossier.render import render\n"
        "sys.stdout.buffer.write(render(record_from_json(pathlib.Path(sys.argv[1]).read_bytes())))\n"
    )
    outside = {"PATH": os.environ["PATH"], "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(stored)],
        capture_output=True,
        check=True,
        env=outside,
        timeout=120,
    )
    assert done.stdout == render(record)


def test_markup_is_only_letters(record: Record) -> None:
    words = "<img src=x.png> <a href='y'>z</a> <b>bold</b> &amp; &lt;para&gt; <font size=40>"
    data = render(_with(record, Paragraph((Run(words),)), Subheading((Run(words),))))
    assert (
        _text(data).count("<img src=x.png> <a href='y'>z</a> <b>bold</b> &amp; &lt;para&gt; <font size=40>")
        == 2
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        forms = [item.get("/Subtype") for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        assert "/Image" not in forms
        assert not [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/URI" in item]


def test_a_word_longer_than_a_line_is_broken_and_kept_whole(record: Record) -> None:
    word = "".join(chr(97 + at % 26) for at in range(900))
    cell: Cell = (Paragraph((Run(word),)),)
    data = render(
        _with(
            record,
            Paragraph((Run(word),)),
            Grid((Column((Run("A"),), 0.3), Column((Run("B"),), 0.7)), ((cell, cell),)),
        )
    )
    squeezed = "".join("".join(_pages(data)).split())
    assert squeezed.count(word) >= 2


def test_a_table_of_400_rows_keeps_every_row_and_repeats_its_heading(record: Record) -> None:
    def cell(text: str) -> Cell:
        return (Paragraph((Run(text),)),)

    rows = tuple((cell(f"row-{row:03}"), cell("what was said " * (row % 9))) for row in range(400))
    grid = Grid((Column((Run("Name of column"),), 0.3), Column((Run("Other"),), 0.7)), rows)
    data = render(_with(record, grid))
    pages = [page for page in _pages(data) if "row-" in page]
    assert len(pages) > 5
    assert all("Name of column" in page for page in pages)
    joined = "\n".join(pages)
    assert [f"row-{row:03}" for row in range(400) if joined.count(f"row-{row:03}") != 1] == []


def test_a_row_longer_than_a_page_is_broken_and_nothing_is_lost(record: Record) -> None:
    numbers = " ".join(f"w{number:04}" for number in range(2500))
    cell: Cell = (Paragraph((Run(numbers),)), Paragraph((Run("end of it"),), ParagraphStyle.SMALL))
    grid = Grid(
        (Column((Run("A"),), 0.5), Column((Run("B"),), 0.5)), ((cell, (Paragraph((Run("short"),)),)),)
    )
    text = _text(render(_with(record, grid)))
    assert [number for number in range(2500) if f"w{number:04}" not in text] == []
    assert text.count("end of it") == 1


@pytest.mark.parametrize(
    "words",
    [
        "Llŷr a’r Ŵyn yn Nhŷ’r Gŵr",
        "Zażółć gęślą jaźń, Łódź",
        "ẹ̀kọ́ àwọn ọ̀rọ̀ Yorùbá, ẹ́ ṣ",
        "Ελένη и Наталья",
        "Ẉ ẉ̂ taken apart",
    ],
)
def test_letters_of_other_languages_are_set(record: Record, words: str) -> None:
    import unicodedata

    data = render(_with(record, Paragraph((Run(words),))))
    bare = "".join(char for char in unicodedata.normalize("NFD", words) if not unicodedata.combining(char))
    read = unicodedata.normalize("NFD", _text(data))
    squeezed = "".join(char for char in read if not unicodedata.combining(char) and not char.isspace())
    assert "".join(bare.split()) in squeezed


def test_shaped_text_carries_its_letters_for_readers(record: Record) -> None:
    words = "ọ̀rọ̀ mi"
    with pikepdf.open(io.BytesIO(render(_with(record, Paragraph((Run(words),)))))) as pdf:
        actual = [
            str(item.ActualText)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/ActualText" in item
        ]
    assert actual == [words]


def test_letters_without_a_glyph_are_refused_by_name(record: Record) -> None:
    with pytest.raises(CannotPrint) as caught:
        render(_with(record, Paragraph((Run("abc 漢 \U0001f600"),))))
    assert caught.value.letters == "漢\U0001f600"


def test_pages_are_numbered_and_the_contents_point_to_them(record: Record) -> None:
    data = render(record)
    pages = _pages(data)
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(
        pages
    )
    contents = " ".join(pages[1].split())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [item for item in pdf.pages[1].obj.Annots]
        assert len(links) == len(record.sections)
        outline = []
        item = pdf.Root.Outlines.First
        while item is not None:
            outline.append(str(item.Title))
            item = item.get("/Next")
    for section in record.sections:
        title = "".join(run.text for run in section.title)
        shown = f"{section.number}. {title}" if section.number else title
        assert shown in contents
        assert shown in outline
        start = next(
            number for number, page in enumerate(pages, 1) if number > 2 and shown in " ".join(page.split())
        )
        assert f"{start}" in contents


def test_nothing_of_the_clock_the_machine_or_the_user_is_in_the_file(record: Record) -> None:
    data = render(record)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert list(pdf.docinfo.keys()) == ["/Title"]
        assert str(pdf.docinfo.Title) == f"Redacted dossier {record.reference}"
        assert "/Names" not in pdf.Root or "/EmbeddedFiles" not in pdf.Root.Names
        everything = b"".join(item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream))
        everything += b"".join(bytes(item.unparse(resolved=True)) for item in pdf.objects)
    for secret in (
        b"ReportLab",
        b"reportlab",
        b"CreationDate",
        b"ModDate",
        b"D:20",
        b"pikepdf",
        b"/home",
        b"python",
    ):
        assert secret not in everything
    assert data.count(b"%%EOF") == 1


def test_fonts_hold_only_letters_that_are_on_the_pages(record: Record) -> None:
    data = render(_with(record, Paragraph((Run("plain"),))))
    on_pages = set("".join(_pages(data)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        maps = [
            item.ToUnicode.read_bytes().decode("ascii")
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item
        ]
    assert maps
    mapped = set()
    for text in maps:
        for line in text.splitlines():
            parts = line.split()
            if len(parts) == 2 and parts[0].startswith("<") and parts[1].startswith("<"):
                mapped.add(chr(int(parts[1].strip("<>"), 16)))
    printable = {char for char in mapped if char.isalpha()}
    ascii_letters = {chr(code) for code in range(128)}
    # reportlab maps the whole of ASCII in a first subset; beyond it only what is used.
    assert printable - ascii_letters <= on_pages


def test_a_label_leaves_no_gap_that_fits_the_name_behind_it() -> None:
    """Two cases that differ only in a hidden name's length give the same pages."""
    from whistle.model import (
        Action,
        Annotation,
        CaseFile,
        ConsentKind,
        IdentifierKind,
        SealedTestimony,
        SealedText,
    )

    def pages(hidden: str) -> list[str]:
        small = CASES.small_case()
        text = f"Then {hidden} came to [Person 2] and left."
        note = Annotation(5, 5 + len(hidden), IdentifierKind.DETAIL, action=Action.REMOVE)
        account = SealedTestimony("t", "a", 1, SealedText(text, (note,)))
        case_file = CaseFile(
            small.case,
            small.sources[:1],
            (account,),
            (),
            (),
            (),
            CASES.consents("a", [ConsentKind.TESTIMONY]),
            (),
        )
        made = compose(
            case_file, audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(3)
        )
        return _pages(render(replace(made, seed="22" * 32)))

    assert pages("Jo") == pages("Wilhelmina Featherstonehaugh-Cholmondeley")
