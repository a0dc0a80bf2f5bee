"""Attacks on finished dossiers, with tools that are not ours. Each says what it found and a control that must
be found. The tests and ``tests/bench/dossier_attacks_bench.py`` run the same ones, in other sizes.
"""

from __future__ import annotations

import getpass
import io
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import ModuleType

import pikepdf
import pypdfium2

from whistle.dossier import export
from whistle.dossier.content import compose
from whistle.dossier.fold import fold
from whistle.dossier.record import Audience, Record
from whistle.dossier.render import render
from whistle.model import (
    LABEL_STEMS,
    Action,
    Annotation,
    Basis,
    Bearing,
    Case,
    CaseFile,
    Code,
    ConsentKind,
    Disclosure,
    FuzzyDate,
    IdentifierKind,
    Incident,
    KnownIdentity,
    Passage,
    RaisedFollowUp,
    Relation,
    Said,
    SealedTestimony,
    SealedText,
    Source,
    Thing,
)
from whistle.model import Record as Written

LOAD = Code("B1", "WORKLOAD", "B", "CONDITION", "Load", "Too much.", standards=("D",))
SYLLABLES = ("bra", "ket", "vin", "sto", "quo", "mer", "ild", "tha", "rog", "pel", "nux", "zar", "wim", "fex")
CONTROLS = ("decided", "dossier", "redacted")
"""Words that stand in every planted dossier: a tool that does not find them reads nothing."""


@dataclass(frozen=True)
class Outcome:
    """What came of one attack: how many of ``tried`` were found, by which tools, and the control."""

    attack: str
    tool: str
    tried: int
    found: int
    control: str


def names(count: int) -> list[str]:
    """So many invented names of two words each."""
    rng = random.Random(count)
    found: dict[str, None] = {}
    while len(found) < count:
        found[" ".join("".join(rng.choices(SYLLABLES, k=3)).title() for _ in range(2))] = None
    return list(found)


def _hidden(name: str, action: Action = Action.REMOVE) -> SealedText:
    text = f"Then {name} said that it was decided. It was {name} again."
    marks = tuple(
        Annotation(found.start(), found.end(), IdentifierKind.DETAIL, action=action, replacement="someone")
        for found in re.finditer(re.escape(name), text)
    )
    return SealedText(text, marks)


def planted(people: Sequence[str], cases: ModuleType) -> CaseFile:
    """A case in which every name stands in raw words that a decision takes out: in accounts, quotations,
    events and their places, times raised with what was asked of them, replies, allegations (on the page a
    heading, a bookmark and a label of the drawn matrix), documents by the name of their file, replies with
    their speakers.
    """
    accounts, passages, incidents, disclosures, records, bearings = [], [], [], [], [], []
    asked = RaisedFollowUp.FIELDS
    for place, name in enumerate(people):
        account = SealedTestimony(f"t{place}", f"s{place % 8}", 1, _hidden(name))
        accounts.append(account)
        passages.append(Passage(f"p{place}", account.id, 1, 0, len(account.narrative.text), "B1", Basis.SAW))
        incidents.append(
            Incident(f"i{place}", account.id, _hidden(name, Action.GENERALISE), FuzzyDate(), _hidden(name))
        )
        disclosures.append(
            Disclosure(
                f"d{place}",
                account.id,
                "manager",
                FuzzyDate(),
                "self",
                _hidden(name),
                "spoken",
                _hidden(name),
                rest=RaisedFollowUp(said={asked[place % len(asked)]: _hidden(name)}),
            )
        )
        if place % 4 == 0:
            words = {"text": Said(_hidden(name), True)}
            records.append(Written(f"c{place}", "c", "allegation", "", {"scope": "site"}, words))
            bearings.append(Bearing(f"b{place}", f"c{place}", Thing.PASSAGE, f"p{place}", Relation.SUPPORTS))
        elif place % 4 == 1:
            title = f"{name}.docx, with notes"
            mark = Annotation(0, len(name) + 5, IdentifierKind.DETAIL, action=Action.REMOVE)
            said = {"title": Said(SealedText(title, (mark,)), True)}
            records.append(Written(f"w{place}", "c", "document", "", {"state": "held"}, said))
        elif place % 4 == 2:
            said = {"words": Said(_hidden(name), True), "speaker": Said(_hidden(name), True)}
            records.append(Written(f"r{place}", "c", "reply", f"c{place - 2}", {"kind": "denial"}, said))
    sources = tuple(Source(f"s{number}", "c", f"Bird{number}") for number in range(8))
    agreed = sum((cases.consents(source.id, list(ConsentKind), "union") for source in sources), ())
    return CaseFile(
        Case("c", people[0], title="Load"),
        sources,
        tuple(accounts),
        tuple(passages),
        tuple(incidents),
        tuple(disclosures),
        agreed,
        (LOAD,),
        tuple(records),
        tuple(bearings),
    )


def dossier_of(people: Sequence[str], cases: ModuleType) -> bytes:
    """The exported bytes of that case: it passed every check."""
    known = [KnownIdentity(f"Person {place}", (name,)) for place, name in enumerate(people, 1)]
    reasons = dict.fromkeys(("near-names", "second-reader", "reply", "numbers"), "invented, for a test")
    return export.build(
        planted(people, cases),
        audience="union",
        recipient="union",
        today=cases.TODAY,
        file_name="dossier.pdf",
        identities=known,
        overrides=reasons,
        entropy=cases.entropy(9),
    ).pdf


# -- reading with other people's tools ---------------------------------------------------------


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, timeout=600, check=True)
    return done.stdout.decode("utf-8", "replace")


def _by_pikepdf(path: Path) -> str:
    """Every string and name, every stream, the maps from glyphs to letters, as Latin-1 and UTF-16."""
    read = []
    with pikepdf.open(path) as pdf:
        read += [str(pdf.docinfo.get("/Title", "")), str(pdf.open_metadata())]
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                data = item.read_bytes()
                read += [data.decode("latin-1"), data.decode("utf-16-be", "ignore")]
            else:
                read.append(item.unparse(resolved=True).decode("latin-1"))
            if isinstance(item, pikepdf.Dictionary):
                read += [
                    str(item[key]) for key in ("/Title", "/Alt", "/ActualText", "/Contents") if key in item
                ]
    return "\n".join(read)


def _by_pypdf(path: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


READERS: dict[str, tuple[str, Callable[[Path], str]]] = {
    "pdftotext": ("pdftotext", lambda path: _run("pdftotext", str(path), "-")),
    "qpdf": ("qpdf", lambda path: _run("qpdf", "--qdf", "--object-streams=disable", str(path), "-")),
    "strings": ("strings", lambda path: _run("strings", "-n", "3", str(path))),
    "exiftool": ("exiftool", lambda path: _run("exiftool", "-a", "-u", str(path))),
    "pikepdf": ("", _by_pikepdf),
    "pypdf": ("", _by_pypdf),
}


def readers() -> dict[str, Callable[[Path], str]]:
    """The tools that this machine has."""
    return {name: read for name, (tool, read) in READERS.items() if not tool or shutil.which(tool)}


def search_planted(path: Path, people: Iterable[str]) -> list[Outcome]:
    """Look for every word of every planted name with every tool."""
    words = {part for name in people for part in fold(name).split()}
    found = []
    for tool, read in readers().items():
        seen = fold(read(path))
        held = set(re.findall(r"[^\W_]+", seen))
        squeezed = re.sub(r"[\W_]+", "", seen)
        hits = {word for word in words if word in held}
        hits |= {name for name in people if re.sub(r"[\W_]+", "", fold(name)) in squeezed}
        control = next((word for word in CONTROLS if word in seen), "")
        found.append(Outcome("names planted in a case", tool, len(words), len(hits), control))
    return found


def search_pixels(pdf: bytes, people: Iterable[str], most: int) -> Outcome | None:
    """Read pictures of the pages with tesseract; None where it is not installed."""
    if shutil.which("tesseract") is None:
        return None
    words = {part for name in people for part in fold(name).split()}
    seen = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = range(0, len(document), max(1, len(document) // most))
        for number in pages:
            image = document[number].render(scale=2.2, grayscale=True).to_pil()
            buffer = io.BytesIO()
            image.save(buffer, "PNG")
            done = subprocess.run(
                ["tesseract", "-", "-", "--psm", "4"],
                input=buffer.getvalue(),
                capture_output=True,
                check=True,
                timeout=300,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
            seen.append(fold(done.stdout.decode("utf-8", "replace")))
    finally:
        document.close()
    held = set(re.findall(r"[^\W_]+", " ".join(seen)))
    control = next((word for word in CONTROLS if word in held), "")
    return Outcome("names in the pixels of the pages", "tesseract", len(words), len(words & held), control)


_XRAY = """
import asyncio, inspect, sys, xray
for path in sys.argv[1:]:
    found = xray.inspect(open(path, "rb").read())
    found = asyncio.run(found) if inspect.iscoroutine(found) else found
    print(sum(len(boxes) for boxes in found.values()))
"""


def search_bad_redactions(pdf: bytes, covered: bytes) -> Outcome:
    """Look for boxes over text with x-ray; ``covered`` is a control.

    In a process of its own: its library is under AGPL, never shipped, and does not share one with ours.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("dossier.pdf", "covered.pdf")]
        for path, data in zip(paths, (pdf, covered), strict=True):
            path.write_bytes(data)
        command = [sys.executable, "-c", _XRAY, *map(str, paths)]
        done = subprocess.run(command, capture_output=True, check=True, timeout=600, text=True)
    found, control = (int(number) for number in done.stdout.split())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = len(opened.pages)
    return Outcome("boxes drawn over text", "x-ray", pages, found, "a covered word" if control else "")


def with_a_box_over_text() -> bytes:
    """A bad redaction, made by hand."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(100, 700, "Then Bravinsto said that it was decided")
    canvas.setFillColorRGB(0, 0, 0)
    canvas.rect(120, 695, 60, 18, stroke=0, fill=1)
    canvas.save()
    return buffer.getvalue()


# -- widths -------------------------------------------------------------------------------------


def pages_of(pdf: bytes) -> list[bytes]:
    """The operators of each page: every glyph with its place."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [page.Contents.read_bytes() for page in opened.pages]


def width_attack(cases: ModuleType, hidden: Sequence[str]) -> Outcome:
    """Put names of any length behind every form that a label can take; count pages that differ."""
    tried = differ = 0
    for stem in (*sorted(LABEL_STEMS), "", "someone"):
        first: list[bytes] = []
        for name in hidden:
            small = cases.small_case()
            label = f"[{stem} 3]" if stem in LABEL_STEMS else ""
            text = f"Then {label or name} came to the meeting and it was decided to leave it at that."
            notes: tuple[Annotation, ...] = ()
            if not label:
                action = Action.GENERALISE if stem else Action.REMOVE
                kind = IdentifierKind.DETAIL
                notes = (Annotation(5, 5 + len(name), kind, action=action, replacement=stem),)
            account = SealedTestimony("t", "a", 1, SealedText(text, notes))
            case_file = CaseFile(
                small.case,
                small.sources[:1],
                (account,),
                (),
                (),
                (),
                cases.consents("a", [ConsentKind.TESTIMONY]),
                (),
            )
            made = _composed(case_file, "hse", cases)
            # What is committed to differs with a salt; the pages are all that a reader measures.
            pages = pages_of(render(replace(made, seed="22" * 32, openings=(), decoys=())))
            first = first or pages
            tried += 1
            differ += pages != first
    control = _composed(cases.small_case(), "hse", cases)
    other = "seen" if pages_of(render(control)) != first else ""
    return Outcome("width of what stands for a name", "page operators", tried, differ, other)


def _composed(case_file: CaseFile, audience: str, cases: ModuleType, seed: int = 3) -> Record:
    return compose(
        case_file, audience=audience, recipient=audience, today=cases.TODAY, entropy=cases.entropy(seed)
    )


# -- times, hosts, users, paths -----------------------------------------------------------------

_CLOCK = re.compile(
    rb"D:(?:19|20)\d\d|\b\d\d:\d\d(?::\d\d)?\b|\b(?:19|20)\d\d-[01]\d-[0-3]\dT|/(?:CreationDate|ModDate|Author|"
    rb"Producer|Creator)\b"
)


def marks_of_this_machine() -> list[bytes]:
    """What would tell where a file was made: folders of this machine, its name and its user's, our tools."""
    folders = {Path.home(), Path.cwd(), Path(tempfile.gettempdir()), Path(__file__).resolve().parents[2]}
    told = {f"{folder}/" for folder in folders} | {"/usr/lib", "/home/"}
    # A short name of a machine or person stands in many words by chance.
    told |= {name for name in (socket.gethostname(), os.uname().nodename, getpass.getuser()) if len(name) > 5}
    return sorted(name.encode() for name in told | {"site-packages", "python3", "eportlab", "pikepdf"})


def traces_in(pdf: bytes) -> list[str]:
    """What in a file tells when, where or by whom it was made."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        whole = pdf + b"".join(
            item.read_bytes() if isinstance(item, pikepdf.Stream) else item.unparse(resolved=True)
            for item in opened.objects
            if not (isinstance(item, pikepdf.Stream) and item.get("/N") is not None)
        )
        # Fonts are programs with numbers of their own: only their names are read.
        for item in opened.objects:
            if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item:
                whole = whole.replace(item.FontFile2.read_bytes(), b"").replace(
                    item.FontFile2.read_raw_bytes(), b""
                )
    found = [match.group().decode("latin-1") for match in _CLOCK.finditer(_without_packed(whole))]
    return found + [mark.decode() for mark in marks_of_this_machine() if mark in whole]


def _without_packed(data: bytes) -> bytes:
    """Packed streams hold chance digits; what they unpack to is read beside them."""
    return (
        re.sub(rb"stream\r?\n.*?endstream", b"", data[: data.rfind(b"%%EOF") + 5], flags=re.DOTALL)
        + data[data.rfind(b"%%EOF") + 5 :]
    )


def search_traces(cases: ModuleType, count: int) -> Outcome:
    """Make so many dossiers, of cases and permissions drawn by chance, and search each."""
    rng = random.Random(count)
    kinds = list(ConsentKind)
    found = 0
    layouts = [audience.value for audience in Audience]
    for number in range(count):
        audience = layouts[number % len(layouts)]
        drawn = rng.sample(kinds, rng.randrange(1, len(kinds) + 1))
        case_file = cases.small_case(drawn, recipient=audience)
        made = compose(
            case_file,
            audience=audience,
            recipient=audience,
            today=date(2020 + number % 9, 1 + number % 12, 1 + number % 28),
            entropy=cases.entropy(number),
        )
        found += bool(traces_in(render(made)))
    stamped = io.BytesIO()
    with pikepdf.open(io.BytesIO(render(made))) as opened:
        opened.docinfo["/CreationDate"] = "D:20260312101500"
        opened.save(stamped)
    control = "a time" if traces_in(stamped.getvalue()) else ""
    return Outcome("times, hosts, users, paths", "own search of all bytes", count, found, control)


def ticked(outcomes: Iterable[Outcome]) -> list[str]:
    """Rows of a Markdown table."""
    return [
        f"| {one.attack} | {one.tool} | {one.tried:,} | **{one.found}** | {one.control or 'NOT FOUND'} |"
        for one in outcomes
    ]
