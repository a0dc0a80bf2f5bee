"""What all tests share: sizes, figures, and a Qt that needs no screen."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

# Before Qt is imported by anything. A real (virtual) screen is asked for by name.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FIGURE = "figure"
Figures = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="every test marked 'full' at its full size")


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether tests marked ``full`` run at their full size rather than a stated reduced one."""
    return bool(request.config.getoption("--full"))


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """``figures(name, value, unit)`` puts a measured figure into the list at the end of the run.

    The figures travel in the test's report, so they also arrive from parallel workers.
    """

    def put(name: str, value: float | int | str, unit: str = "") -> None:
        request.node.user_properties.append((FIGURE, [name, value, unit]))

    return put


class FigureList:
    """Collects the figures of a run and prints them after it."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, str, str, str]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        # The report of the last phase carries what was put in all three.
        if report.when != "teardown":
            return
        for kind, content in report.user_properties:
            if kind == FIGURE and isinstance(content, list):
                name, value, unit = content
                shown = f"{value:.4g}" if isinstance(value, float) else str(value)
                self._rows.append((str(name), shown, str(unit), report.nodeid))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self._rows:
            return
        size = "full" if terminalreporter.config.getoption("--full") else "reduced"
        terminalreporter.section(f"figures ({size} sizes)")
        wide = max(len(name) for name, *_ in self._rows)
        for name, value, unit, nodeid in sorted(self._rows):
            terminalreporter.line(f"{name:{wide}}  {value:>12} {unit:10} {nodeid}")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(FigureList(), "whistle-figures")


def pytest_report_header(config: pytest.Config) -> str:
    return "sizes: full" if config.getoption("--full") else "sizes: reduced (--full for the full ones)"
