"""What the core writes does not depend on the language of the system, which Qt sets for the process."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SAYS = """
import calendar, json, sys
from datetime import date
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from whistle.dossier.dates import view_date
from whistle.dossier.gate import _MONTHS
from whistle.dossier.permissions import DateLevel
from whistle.model import FuzzyDate
from whistle.model.days import day_words
day = date(2026, 3, 12)
seen = [view_date(FuzzyDate("", earliest=day, latest=day), level, str).words for level in DateLevel]
json.dump([calendar.month_name[3], day_words(day), seen, "march" in _MONTHS], sys.stdout)
"""


@pytest.fixture(scope="module")
def welsh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment whose locale is Welsh, made from the system's own sources."""
    folder = tmp_path_factory.mktemp("locale")
    if shutil.which("localedef") is None:
        pytest.skip("localedef is not here")
    made = subprocess.run(
        ["localedef", "-i", "cy_GB", "-f", "UTF-8", str(folder / "cy_GB.UTF-8")],
        capture_output=True,
        check=False,
    )
    if made.returncode or not (folder / "cy_GB.UTF-8").is_dir():
        pytest.skip("the sources of the Welsh locale are not here (package locales)")
    return {**os.environ, "LOCPATH": str(folder), "LC_ALL": "cy_GB.UTF-8"}


def test_a_dossier_is_dated_in_english_on_a_welsh_system(welsh: dict[str, str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SAYS], env=welsh, capture_output=True, text=True, check=True, cwd=ROOT
    )
    pythons, day, seen, known = json.loads(ran.stdout)
    assert pythons == "Mawrth", "the locale was not taken up: nothing is shown by this test"
    assert day == "12 March 2026"
    assert seen[0] == "12 March 2026"
    assert "Mawrth" not in " ".join(seen)
    assert known


_NAMES = re.compile(r"%-?[aAbBcpxXZ]")


def _by_locale(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {
            "month_name",
            "month_abbr",
            "day_name",
            "day_abbr",
        }:
            yield node.lineno
        # A form of strftime, also as it stands behind the colon of an f-string.
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            spec = "".join(p.value for p in ast.walk(node.format_spec) if isinstance(p, ast.Constant))
            if _NAMES.search(spec):
                yield node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            form = node.args[0] if node.args else None
            text = form.value if isinstance(form, ast.Constant) else ""
            if node.func.attr == "strftime" and isinstance(text, str) and _NAMES.search(text):
                yield node.lineno


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("f'{day:%d %B}'", True),
        ("day.strftime('%a')", True),
        ("calendar.month_name[3]", True),
        ("f'{day:%Y-%m-%d}'", False),
        ("f'{share:.0f}%'", False),
    ],
)
def test_a_name_by_the_systems_language_is_found(code: str, found: bool) -> None:
    assert bool(list(_by_locale(ast.parse(code)))) is found


def test_nothing_writes_names_of_days_and_months_by_the_systems_language() -> None:
    files = [path for top in ("whistle", "ui") for path in (ROOT / top).rglob("*.py")]
    assert len(files) > 300
    wrong = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in files
        for line in _by_locale(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert wrong == []
