"""A whole case by key presses alone, in the real program on an X server: from no vault to a dossier."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from whistle.api import verify_dossier

sys.path.insert(0, str(Path(__file__).parent))
import accessible_run

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keys") / "out.pdf"


@pytest.fixture(scope="module")
def done(pdf: Path) -> accessible_run.Run:
    why = accessible_run.missing()
    if why:
        pytest.skip(why)
    first = accessible_run.run(pdf.parent / "first", pdf, "keys")
    # A lost signal of the bus, by which the window is looked at, is no defect of the window.
    return accessible_run.run(pdf.parent / "second", pdf, "keys") if first.stopped else first


def test_a_case_is_done_from_no_vault_to_a_checked_dossier_without_a_mouse(
    done: accessible_run.Run, pdf: Path, figures: Callable[..., None]
) -> None:
    assert not done.stopped, f"{done.stopped}\n" + "\n".join(done.heard[-12:]) + done.errors[-800:]
    figures("whole case by keys alone", done.keys, "keys but the letters of words")
    assert verify_dossier(pdf).unchanged
    assert b"Oxenholme" not in pdf.read_bytes()


def test_the_log_that_is_kept_is_of_these_keys(done: accessible_run.Run) -> None:
    assert done.acts == accessible_run.kept_acts("keys"), (
        "write it afresh: .venv/bin/python tests/gui/accessible_run.py keys"
    )
