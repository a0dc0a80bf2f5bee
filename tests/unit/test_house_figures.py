"""The figures that tests put forward must be seen, also from parallel workers."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).resolve().parent.parent / "conftest.py"


@pytest.fixture
def inner(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import os

        def test_one(figures, full):
            figures("rows read", 9876 if full else 12, "rows")

        def test_that_fails(figures):
            figures("share found", 0.98765, "")
            assert False

        def test_qt_draws_into_memory():
            assert os.environ["QT_QPA_PLATFORM"]
        """
    )
    return pytester


@pytest.mark.parametrize("workers", [[], ["-n", "1"]], ids=["alone", "in a worker"])
def test_figures_are_listed_after_the_run_even_of_a_test_that_failed(
    inner: pytest.Pytester, workers: list[str]
) -> None:
    result = inner.runpytest_subprocess("-p", "no:cacheprovider", *workers)
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*figures (reduced sizes)*", "rows read*12 rows*", "share found*0.9877*"])


def test_full_sizes_are_asked_for_by_one_option_and_named_in_the_report(inner: pytest.Pytester) -> None:
    result = inner.runpytest_subprocess("-p", "no:cacheprovider", "--full")
    result.stdout.fnmatch_lines(["sizes: full", "*figures (full sizes)*", "rows read*9876 rows*"])
