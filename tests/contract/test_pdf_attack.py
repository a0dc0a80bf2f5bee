"""Identities planted all over a case are in no byte of its dossier, by tools that are not ours.

The attacks are in tests/data/dossier_attacks.py; ``packaging/bootstrap.py bench dossier-attacks`` runs them
at full size and writes their table into docs/dossier-format.md.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


CASES, ATTACKS = _load("dossier_cases"), _load("dossier_attacks")
PIXELS, VAULT = _load("dossier_pixel_attacks"), _load("gui_vault")
HIDDEN = ("Jo", "Wilhelmina Featherstonehaugh-Cholmondeley")


@pytest.fixture(scope="module")
def planted() -> tuple[list[str], bytes]:
    people = ATTACKS.names(60)
    return people, ATTACKS.dossier_of(people, CASES)


@pytest.mark.full
def test_no_planted_identity_is_in_the_bytes(
    planted: tuple[list[str], bytes], tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    people, pdf = planted
    if full:
        people = ATTACKS.names(1000)
        pdf = ATTACKS.dossier_of(people, CASES)
    path = tmp_path / "dossier.pdf"
    path.write_bytes(pdf)
    outcomes = ATTACKS.search_planted(path, people)
    assert {"pikepdf", "pypdf"} <= {outcome.tool for outcome in outcomes}
    for outcome in outcomes:
        assert outcome.found == 0, outcome
        # Positive control: the same reading finds words that are there.
        assert outcome.control, outcome
    figures("attack: planted names found by any tool", sum(o.found for o in outcomes), f"of {len(people)}")


@pytest.mark.full
def test_no_planted_identity_is_in_the_pixels(planted: tuple[list[str], bytes], full: bool) -> None:
    people, pdf = planted
    outcome = ATTACKS.search_pixels(pdf, people, 40 if full else 1)
    if outcome is None:
        pytest.skip("no tesseract: apt-get install tesseract-ocr")
    assert outcome.control
    assert outcome.found == 0


@pytest.mark.full
def test_no_name_blanked_in_an_attachment_can_be_read(
    tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    if shutil.which("tesseract") is None:
        pytest.skip("no tesseract: apt-get install tesseract-ocr")
    # At reduced size one page, which stands on its side.
    people, ways = (ATTACKS.names(1000), PIXELS.WAYS) if full else (ATTACKS.names(6), PIXELS.WAYS[2:3])
    with VAULT.make(tmp_path) as session:
        seen = PIXELS.attack(session, people, tmp_path, ways)
    assert all(outcome.found == 0 and outcome.control for outcome in seen.outcomes), seen
    figures("attack: names read in blanked attachments", seen.read_after, f"of {len(people)}")


def test_no_box_covers_text(planted: tuple[list[str], bytes]) -> None:
    outcome = ATTACKS.search_bad_redactions(planted[1], ATTACKS.with_a_box_over_text())
    assert outcome.control
    assert outcome.found == 0


def test_what_stands_for_a_name_is_as_wide_whatever_the_name_was() -> None:
    outcome = ATTACKS.width_attack(CASES, HIDDEN)
    assert outcome.tried > 12
    assert outcome.control
    assert outcome.found == 0


@pytest.mark.full
def test_no_dossier_tells_when_where_or_by_whom_it_was_made(full: bool, figures: Callable[..., None]) -> None:
    outcome = ATTACKS.search_traces(CASES, 500 if full else 8)
    assert outcome.control
    assert outcome.found == 0
    figures("attack: dossiers with a time, host, user or path", outcome.found, f"of {outcome.tried}")


def test_tools_that_are_missing_are_said() -> None:
    missing = {name for name, (tool, _) in ATTACKS.READERS.items() if tool and not shutil.which(tool)}
    assert set(ATTACKS.readers()) == set(ATTACKS.READERS) - missing
