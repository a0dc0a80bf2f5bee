"""The leak gate finds a name wherever it was planted, and knows what is no name."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.fold import fold
from whistle.dossier.gate import Hit, HitKind, forms_of, search_bytes
from whistle.dossier.phrases import paragraph_starts, shipped_phrases
from whistle.dossier.record import Paragraph, Record, Run, Section
from whistle.dossier.render import render
from whistle.errors import DossierUnverified
from whistle.model import KnownIdentity

WHO = KnownIdentity("Person 2", ("Marjorie Oxtobee",))


@pytest.fixture(scope="module")
def clean_record() -> Record:
    """A short one, so that the many searches of this file stay quick."""
    record = compose(
        CASES.small_case(), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(4)
    )
    short = tuple(
        section for section in record.sections if section.key in ("request", "chronology", "left-out")
    )
    return replace(record, sections=short)


@pytest.fixture(scope="module")
def clean_pdf(clean_record: Record) -> bytes:
    return render(clean_record)


def _said(record: Record, *texts: str) -> bytes:
    blocks = tuple(Paragraph((Run(text),)) for text in texts)
    return render(replace(record, sections=(*record.sections, Section("x", "", (Run("More"),), blocks))))


def _search(
    data: bytes, *identities: KnownIdentity, record: Record | None = None, name: str = "d.pdf"
) -> tuple[Hit, ...]:
    return search_bytes(
        data,
        file_name=name,
        identities=identities,
        shipped=shipped_phrases(record) if record else (),
        starts=paragraph_starts(record) if record else (),
    )


def _kinds(hits: tuple[Hit, ...]) -> set[HitKind]:
    return {hit.kind for hit in hits}


def _changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, compress_streams=True)
        return out.getvalue()


def test_a_clean_dossier_has_no_hit(clean_pdf: bytes, clean_record: Record) -> None:
    assert _search(clean_pdf, WHO, record=clean_record) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Then Marjorie Oxtobee came in.",
        "Then marjorie came in.",
        "Then OXTOBEE came in.",
        "It was Oxtobee’s idea.",
        "It was Oxtobee-Smith.",
        "M a r j o r i e said so.",
        "Write to marjorie.oxtobee@example.org today.",
        "Then MarjorieOxtobee came in.",
        "Then xxmarjorieoxtobeexx came in.",
        "Then Márjórie came in.",
    ],
)
def test_a_name_on_a_page_blocks(clean_record: Record, words: str) -> None:
    hits = _search(_said(clean_record, words), WHO, record=clean_record)
    assert HitKind.BLOCKS in _kinds(hits)
    assert {hit.label for hit in hits} == {"Person 2"}
    assert any(hit.place.startswith("page ") for hit in hits)


def test_hits_never_hold_the_words(clean_record: Record) -> None:
    hits = _search(_said(clean_record, "Then Marjorie Oxtobee came in."), WHO)
    assert hits
    assert not any("marjorie" in repr(hit).lower() or "oxtobee" in repr(hit).lower() for hit in hits)


@pytest.mark.parametrize("letters", ["Ọlámidé Adérónkẹ́", "Łucja Żółkiewska", "Siân Llŷr", "Zoë Fröhlich"])
def test_names_with_marks_are_found_as_written_and_bare(clean_record: Record, letters: str) -> None:
    bare = fold(letters).title()
    for written in (letters, bare):
        for known in (letters, bare):
            data = _said(clean_record, f"Then {written} came in.")
            assert HitKind.BLOCKS in _kinds(_search(data, KnownIdentity("Person 9", (known,))))


def _into_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "Marjorie Oxtobee"


def _into_xmp(pdf: pikepdf.Pdf) -> None:
    raw = pdf.Root.Metadata.read_bytes().replace(b"en-GB", b"Oxtobee")
    pdf.Root.Metadata = pdf.make_stream(raw, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def _into_alternative(pdf: pikepdf.Pdf) -> None:
    element = pdf.Root.StructTreeRoot.K[0].K[0]
    element.Alt = pikepdf.String("a picture of Marjorie Oxtobee")


def _into_annotation(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].obj.Annots[0].Contents = pikepdf.String("see Oxtobee")


def _into_bookmark(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = pikepdf.String("Oxtobee")


def _into_attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["letter.txt"] = pikepdf.AttachedFileSpec(
        pdf, b"from Marjorie Oxtobee", filename="letter.txt"
    )


def _into_attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["oxtobee.txt"] = pikepdf.AttachedFileSpec(pdf, b"nothing", filename="oxtobee.txt")


def _into_hidden_text(pdf: pikepdf.Pdf) -> None:
    font = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )
    page = pdf.pages[2]
    page.obj.Resources.Font["/Hid"] = font
    page.contents_add(b"BT 3 Tr /Hid 1 Tf 10 10 Td (Oxtobee) Tj ET")


def _into_actual_text(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].contents_add(b"/Span <</ActualText (Oxtobee)>> BDC EMC")


def _into_utf16_object(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PieceInfo = pikepdf.Dictionary(Note=pikepdf.String(b"\xfe\xff" + "Oxtobee".encode("utf-16-be")))


def _into_stream(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Extra = pdf.make_stream(b"\x00\x01 Oxtobee \x02")


def _into_stream_utf16(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Extra = pdf.make_stream(b"\x00\x01" + "Oxtobee".encode("utf-16-le"))


@pytest.mark.parametrize(
    ("plant", "place"),
    [
        (_into_title, "object"),
        (_into_xmp, "metadata"),
        (_into_alternative, "alternative text"),
        (_into_annotation, "annotation"),
        (_into_bookmark, "bookmark"),
        (_into_attachment, "stream"),
        (_into_attachment_name, "attachment"),
        (_into_hidden_text, "page 3"),
        (_into_actual_text, "page 3"),
        (_into_utf16_object, "object"),
        (_into_stream, "stream"),
        (_into_stream_utf16, "stream"),
    ],
)
def test_a_name_planted_anywhere_blocks(
    clean_pdf: bytes, clean_record: Record, plant: Callable[[pikepdf.Pdf], None], place: str
) -> None:
    data = _changed(clean_pdf, plant)
    assert (_search(data, WHO, record=clean_record)) != ()
    assert Hit(HitKind.BLOCKS, "Person 2", place) in _search(data, WHO, record=clean_record)


def _with_file_identifier(data: bytes, identifier: bytes) -> bytes:
    """The same file with other sums in its /ID, which are bytes by chance."""
    start = data.index(b"/ID [<") + len(b"/ID [<")
    return data[:start] + identifier.ljust(16, b"\x00").hex().encode() + data[start + 32 :]


def test_two_letters_in_the_sum_of_the_file_are_nobody_and_a_name_in_it_is(
    clean_pdf: bytes, clean_record: Record
) -> None:
    two_letters = KnownIdentity("Person 3", ("Bo Wz Thistlewood",))
    by_chance = _with_file_identifier(clean_pdf, b"\x07\xf1wz\xbf\x02bo")
    assert _search(by_chance, two_letters, record=clean_record) == ()
    written = _with_file_identifier(clean_pdf, b"MarjorieOxtobee")
    assert _kinds(_search(written, WHO, record=clean_record)) == {HitKind.BLOCKS}


@pytest.mark.parametrize("key", ["/ID", "/Note"])
def test_a_short_name_beside_the_sums_of_a_file_blocks(
    clean_pdf: bytes, clean_record: Record, key: str
) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(clean_pdf)) as pdf:
        pdf.Root.Planted = pdf.make_indirect(pikepdf.Stream(pdf, b"", {"/Type": pikepdf.Name("/XRef")}))
        pdf.Root.Planted[key] = pikepdf.Array([pikepdf.String("asked Wz today")])
        pdf.save(out)
    hits = _search(out.getvalue(), KnownIdentity("Person 3", ("Wz Thistlewood",)), record=clean_record)
    assert HitKind.BLOCKS in _kinds(hits)


def test_a_name_in_the_file_name_blocks(clean_pdf: bytes) -> None:
    hits = _search(clean_pdf, WHO, name="oxtobee_final.pdf")
    assert Hit(HitKind.BLOCKS, "Person 2", "file name") in hits


def test_a_picture_that_nothing_here_can_read_blocks(
    clean_pdf: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    def plant(pdf: pikepdf.Pdf) -> None:
        raw = Image.new("RGB", (2, 2)).tobytes()
        pdf.pages[2].obj.Resources.XObject = pikepdf.Dictionary(
            P=pdf.make_stream(
                raw,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=2,
                Height=2,
                BitsPerComponent=8,
                ColorSpace=pikepdf.Name.DeviceRGB,
            )
        )

    assert Hit(HitKind.BLOCKS, "", "picture on page 3: cannot be read") in _search(
        _changed(clean_pdf, plant), WHO
    )


@pytest.mark.parametrize(
    ("name", "words", "kind"),
    [
        ("Will", "Then Will came in.", HitKind.BLOCKS),
        ("Will", "I will come in.", HitKind.LISTED),
        ("Will", "It ended. Will it start?", HitKind.LISTED),
        ("Will", "I asked Mr. Will about it.", HitKind.BLOCKS),
        ("May", "It was in May 2024.", HitKind.LISTED),
        ("May", "Then May came in.", HitKind.BLOCKS),
        ("J", "Then J came in.", HitKind.BLOCKS),
        ("J", "It ended. J came in.", HitKind.LISTED),
        ("I", "Then I came in.", HitKind.LISTED),
        ("Lee", "The employee came in.", None),
        ("Andrea", "It was slow and reason won.", None),
        ("Hester", "It was in Manchester then.", HitKind.LISTED),
        ("Katarzyna", "Then Katarzina came in.", HitKind.LISTED),
        ("Jake", "Then Joke came in.", None),
        ("Jason", "Then Jasom came in.", HitKind.LISTED),
    ],
)
def test_words_that_need_not_be_a_name(
    clean_record: Record, name: str, words: str, kind: HitKind | None
) -> None:
    hits = _search(_said(clean_record, words), KnownIdentity("Person 7", (name,)), record=clean_record)
    here = {hit.kind for hit in hits if hit.place.startswith("page")}
    if kind is HitKind.BLOCKS:
        assert HitKind.BLOCKS in here
    else:
        assert HitKind.BLOCKS not in _kinds(hits)
        if kind is HitKind.LISTED:
            assert HitKind.LISTED in here


def test_a_capital_that_begins_a_paragraph_tells_nothing(clean_record: Record) -> None:
    record = replace(
        clean_record,
        sections=(
            *clean_record.sections,
            Section(
                "x",
                "",
                (Run("More"),),
                (Paragraph((Run("no full stop here"),)), Paragraph((Run("Will it be so"),))),
            ),
        ),
    )
    hits = _search(render(record), KnownIdentity("Person 7", ("Will",)), record=record)
    assert HitKind.BLOCKS not in _kinds(hits)


def test_shipped_wording_is_no_leak_and_the_same_words_elsewhere_are(clean_record: Record) -> None:
    names = [
        KnownIdentity("Person 3", ("Rosa Handle",)),
        KnownIdentity("Organisation 1", ("Health and Safety Executive",)),
        KnownIdentity("Person 4", ("Rosa Page",)),
    ]
    assert _search(render(clean_record), *names, record=clean_record) == ()
    hits = _search(_said(clean_record, "We saw Handle and a Page there."), *names, record=clean_record)
    assert {hit.label for hit in hits if hit.kind is HitKind.BLOCKS} == {"Person 3", "Person 4"}


def test_a_place_is_searched_as_a_whole_only() -> None:
    forms = forms_of(
        [KnownIdentity("Place 1", ("Brackwell Lower Depot",)), KnownIdentity("Person 1", ("Dr Ann Lee",))]
    )
    assert {form.words for form in forms} == {
        ("brackwell", "lower", "depot"),
        ("dr", "ann", "lee"),
        ("ann",),
        ("lee",),
    }


def test_bytes_that_are_no_pdf_are_refused() -> None:
    with pytest.raises(DossierUnverified):
        search_bytes(b"not a PDF", file_name="x", identities=[WHO])


SYLLABLES = ("bra", "ket", "lo", "vin", "sto", "quo", "mer", "ild", "tha", "rog", "pel", "nux", "zar", "wim")


def test_of_many_planted_identities_every_one_is_found(clean_record: Record) -> None:
    """Positive control for the search itself: 300 invented people, 20 a paragraph, 0 missed."""
    rng = random.Random(7)
    people = []
    while len(people) < 300:
        name = " ".join("".join(rng.choices(SYLLABLES, k=3)).title() for _ in range(2))
        people.append(KnownIdentity(f"Person {len(people) + 1}", (name,)))
    texts = [
        "Then "
        + ", then ".join(person.names[0].split()[at % 2] for at, person in enumerate(people[k : k + 20]))
        + "."
        for k in range(0, 300, 20)
    ]
    hits = _search(_said(clean_record, *texts), *people, record=clean_record)
    found = {hit.label for hit in hits if hit.kind is HitKind.BLOCKS}
    assert found == {person.label for person in people}
    assert _search(render(clean_record), *people, record=clean_record) == ()
