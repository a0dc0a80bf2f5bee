"""Identities planted all over a case are in no byte of its dossier, by tools that are not ours."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.dossier import export
from whistle.dossier.fold import fold
from whistle.model import (
    Action,
    Annotation,
    Basis,
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
    SealedTestimony,
    SealedText,
    Source,
)


def _load() -> ModuleType:
    spec = spec_from_file_location("dossier_cases", Path(__file__).parents[1] / "data" / "dossier_cases.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CASES = _load()
LOAD = Code("B1", "WORKLOAD", "B", "CONDITION", "Load", "Too much.", standards=("D",))
SYLLABLES = ("bra", "ket", "vin", "sto", "quo", "mer", "ild", "tha", "rog", "pel", "nux", "zar", "wim", "fex")


def _names(count: int) -> list[str]:
    rng = random.Random(count)
    found: dict[str, None] = {}
    while len(found) < count:
        found[" ".join("".join(rng.choices(SYLLABLES, k=3)).title() for _ in range(2))] = None
    return list(found)


def _planted(names: list[str]) -> CaseFile:
    """Every name stands in raw words that a decision takes out; four places for each."""

    def hidden(name: str, action: Action = Action.REMOVE) -> SealedText:
        text = f"Then {name} said that it was decided. It was {name} again."
        marks = tuple(
            Annotation(
                found.start(), found.end(), IdentifierKind.DETAIL, action=action, replacement="someone"
            )
            for found in re.finditer(re.escape(name), text)
        )
        return SealedText(text, marks)

    accounts, passages, incidents, disclosures = [], [], [], []
    for place, name in enumerate(names):
        account = SealedTestimony(f"t{place}", f"s{place % 8}", 1, hidden(name))
        accounts.append(account)
        passages.append(Passage(f"p{place}", account.id, 1, 0, len(account.narrative.text), "B1", Basis.SAW))
        incidents.append(
            Incident(f"i{place}", account.id, hidden(name, Action.GENERALISE), FuzzyDate(), hidden(name))
        )
        disclosures.append(
            Disclosure(
                f"d{place}", account.id, "manager", FuzzyDate(), "self", hidden(name), "spoken", hidden(name)
            )
        )
    sources = tuple(Source(f"s{number}", "c", f"Bird{number}") for number in range(8))
    agreed = sum((CASES.consents(source.id, list(ConsentKind), "union") for source in sources), ())
    return CaseFile(
        Case("c", names[0], title="Load"),
        sources,
        tuple(accounts),
        tuple(passages),
        tuple(incidents),
        tuple(disclosures),
        agreed,
        (LOAD,),
    )


def _outside_view(path: Path) -> str:
    """What pdftotext, qpdf, strings and exiftool read, folded and squeezed."""
    commands = {
        "pdftotext": ["pdftotext", str(path), "-"],
        "qpdf": ["qpdf", "--qdf", "--object-streams=disable", str(path), "-"],
        "strings": ["strings", "-n", "3", str(path)],
        "exiftool": ["exiftool", "-a", "-u", str(path)],
    }
    read = []
    for tool, command in commands.items():
        if shutil.which(tool) is not None:
            done = subprocess.run(command, capture_output=True, timeout=120, check=True)
            read.append(done.stdout.decode("utf-8", "replace"))
    assert read, "none of the tools is installed"
    return " ".join(fold(text) for text in read)


@pytest.mark.full
def test_no_planted_identity_is_in_the_bytes(tmp_path: Path, full: bool) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext: apt-get install poppler-utils")
    names = _names(1000 if full else 60)
    known = [KnownIdentity(f"Person {place}", (name,)) for place, name in enumerate(names, 1)]
    made = export.build(
        _planted(names),
        audience="union",
        recipient="union",
        today=CASES.TODAY,
        file_name="dossier.pdf",
        identities=known,
        overrides={"near-names": "invented names are near each other", "second-reader": "a test"},
        entropy=CASES.entropy(9),
    )
    path = tmp_path / "dossier.pdf"
    path.write_bytes(made.pdf)
    seen = _outside_view(path)
    words = [part for name in names for part in fold(name).split()]
    assert set(words) & set(re.findall(r"[^\W_]+", seen)) == set()
    # Positive control: the same reading finds words that are there.
    assert all(word in seen for word in ("decided", "dossier"))
