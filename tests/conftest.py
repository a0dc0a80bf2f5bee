"""What all tests share: sizes, figures, and a Qt that needs no screen."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import hypothesis
import pytest

# No time is set for one example: a machine that does something else would fail it.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")

# Before Qt is imported by anything. A real (virtual) screen is asked for by name.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A program of ours that ends by a fault says in which line, and nothing of what it held.
os.environ.setdefault("PYTHONFAULTHANDLER", "1")

FIGURE = "figure"
PROOF = "proof"
Figures = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="every test marked 'full' at its full size")
    parser.addoption("--keep-figures", metavar="FILE", help="write what came of the run, with its figures")


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether tests marked ``full`` run at their full size rather than a stated reduced one."""
    return bool(request.config.getoption("--full"))


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """``figures(name, value, unit)`` puts a measured figure into the list at the end of the run.

    ``sums`` names a line of docs/reliability.md under which the figures of several tests are added
    up (of fractions the largest stands). The figures travel in the test's report, so they also
    arrive from parallel workers.
    """

    def put(name: str, value: float | int | str, unit: str = "", sums: str = "") -> None:
        request.node.user_properties.append((FIGURE, [name, value, unit, sums]))

    return put


@pytest.fixture(scope="session")
def keeper() -> ModuleType:
    """The script that keeps the files of the screen's languages, as a module."""
    script = Path(__file__).resolve().parents[1] / "packaging" / "languages.py"
    spec = importlib.util.spec_from_file_location("languages", script)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    # Its dataclasses look their module up while it is made.
    sys.modules["languages"] = made
    spec.loader.exec_module(made)
    return made


class FigureList:
    """Collects the figures of a run, prints them after it and keeps them where that is asked for."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, str, str, str]] = []
        self._tests: dict[str, dict[str, Any]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = self._tests.setdefault(report.nodeid, {"outcome": "passed", "proofs": [], "figures": []})
        if report.outcome != "passed":
            test["outcome"] = report.outcome
        # The report of the last phase carries what was put in all three.
        if report.when != "teardown":
            return
        for kind, content in report.user_properties:
            if kind == PROOF:
                test["proofs"].append(content)
            elif kind == FIGURE and isinstance(content, list):
                name, value, unit, _sums = content
                shown = f"{value:.4g}" if isinstance(value, float) else str(value)
                self._rows.append((str(name), shown, str(unit), report.nodeid))
                test["figures"].append(content)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        size = "full" if terminalreporter.config.getoption("--full") else "reduced"
        if kept := terminalreporter.config.getoption("--keep-figures"):
            told = {name: test for name, test in self._tests.items() if test["proofs"]}
            Path(kept).write_text(json.dumps({"size": size, "tests": told}, indent=1), encoding="utf-8")
        if not self._rows:
            return
        terminalreporter.section(f"figures ({size} sizes)")
        wide = max(len(name) for name, *_ in self._rows)
        for name, value, unit, nodeid in sorted(self._rows):
            terminalreporter.line(f"{name:{wide}}  {value:>12} {unit:10} {nodeid}")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(FigureList(), "whistle-figures")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # A report carries properties and no marks; parallel workers send reports only.
    for item in items:
        for mark in item.iter_markers(PROOF):
            item.user_properties.append((PROOF, mark.args[0]))


def pytest_report_header(config: pytest.Config) -> str:
    return "sizes: full" if config.getoption("--full") else "sizes: reduced (--full for the full ones)"
