"""docs/reliability.md says what runs told, and nothing else."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def reliability(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("reliability")


def told(name: str, number: int, *figures: list[Any], outcome: str = "passed", size: str = "full") -> Any:
    return {"size": size, "tests": {name: {"outcome": outcome, "proofs": [number], "figures": list(figures)}}}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    for name in ("a.py", "b.py"):
        (tmp_path / name).touch()
    return tmp_path


def row(reliability: ModuleType, root: Path, number: int) -> str:
    lines = reliability.tables(reliability.read(root)).splitlines()
    return next(line for line in lines if line.startswith(f"| {number} |"))


def test_the_page_in_this_checkout_is_what_its_kept_figures_say(reliability: ModuleType) -> None:
    page = (ROOT / reliability.PAGE).read_text(encoding="utf-8")
    written = page.split(reliability.BEGIN)[1].split(reliability.END)[0]
    assert written == "\n" + reliability.tables(reliability.read(ROOT))


def test_each_of_the_seventeen_has_a_row_and_tests_that_ran(reliability: ModuleType) -> None:
    record = reliability.read(ROOT)
    assert set(reliability.WHAT) == set(range(1, 18))
    assert {number for test in record["tests"].values() for number in test["proofs"]} == set(range(1, 18))


def test_counts_are_added_up_and_the_largest_of_fractions_stands(reliability: ModuleType, root: Path) -> None:
    for name, kills, took in (("a.py::one", 3, 0.25), ("a.py::two", 4, 0.5)):
        figures = (
            [f"kills of {name}", kills, "kills", "kills"],
            ["took", took, "s", "slowest, s"],
            ["x", 9, "", ""],
        )
        reliability.keep(root, told(name, 8, *figures), "2026-01-01")
    found = row(reliability, root, 8)
    assert found.endswith("| full | 2 passed | kills 7; slowest, s 0.5 |")
    assert "not run" in row(reliability, root, 9)


def test_a_failed_test_stands_out_and_a_reduced_one_makes_the_row_full_in_part(
    reliability: ModuleType, root: Path
) -> None:
    reliability.keep(root, told("a.py::one", 8, ["kills", 3, "kills", ""]), "2026-01-01")
    reliability.keep(root, told("b.py::two", 8, outcome="failed", size="reduced"), "2026-01-02")
    assert row(reliability, root, 8).endswith("| full in part | **1 failed**, 1 passed | kills (kills) 3 |")


def test_a_run_leaves_other_tests_as_they_are_and_forgets_those_that_are_gone(
    reliability: ModuleType, root: Path
) -> None:
    reliability.keep(root, told("a.py::one", 1, ["x", 1, "", ""]), "2026-01-01")
    reliability.keep(root, told("b.py::two", 2, ["y", 2, "", ""]), "2026-01-02")
    (root / "a.py").unlink()
    reliability.keep(root, told("b.py::two", 2, ["y", 3, "", ""]), "2026-01-03")
    (only,) = reliability.read(root)["tests"].values()
    assert (only["figures"], only["on"]) == ([["y", 3, "", ""]], "2026-01-03")


def test_only_what_stands_between_the_markers_is_written(reliability: ModuleType, root: Path) -> None:
    page = root / reliability.PAGE
    page.write_text(f"before\n{reliability.BEGIN}\nstale figures\n{reliability.END}\nafter\n")
    reliability.write_page(root)
    text = page.read_text()
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    assert "stale" not in text
    page.write_text("no markers")
    with pytest.raises(Exception, match="lacks the two lines"):
        reliability.write_page(root)


def test_a_run_of_pytest_keeps_what_its_numbered_tests_told(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    proof(number): x\n")
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.proof(3)
        def test_one(figures):
            figures("rows", 12, "rows", sums="all rows")

        @pytest.mark.proof(3)
        def test_that_fails():
            assert False

        def test_without_a_number(figures):
            figures("other", 1)
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider", "-n", "1", "--keep-figures", "kept.json")
    kept = json.loads((pytester.path / "kept.json").read_text())
    assert kept["size"] == "reduced"
    one, fails = kept["tests"].values()
    assert one == {"outcome": "passed", "proofs": [3], "figures": [["rows", 12, "rows", "all rows"]]}
    assert (fails["outcome"], fails["proofs"]) == ("failed", [3])


def test_the_command_takes_kept_runs(
    reliability: ModuleType, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reliability, "ROOT", root)
    (root / reliability.PAGE).write_text(f"{reliability.BEGIN}\n{reliability.END}\n")
    (root / "kept").write_text(json.dumps(told("a.py::one", 4, ["bits", 7, "bits", ""])))
    assert reliability.main(["page", str(root / "kept")]) == 0
    assert "bits (bits) 7" in (root / reliability.PAGE).read_text()
