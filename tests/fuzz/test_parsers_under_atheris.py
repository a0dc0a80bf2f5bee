"""Every parser of foreign bytes under atheris, whose mutations coverage leads, for a fixed number of runs."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = [
    pytest.mark.proof(17),
    pytest.mark.skipif(
        importlib.util.find_spec("atheris") is None, reason="atheris has no wheel for this Python"
    ),
]

SCRIPT = Path(__file__).with_name("fuzz_parser.py")
SAMPLES = Path(__file__).parents[1] / "data" / "reader_samples.py"
RUNS = {
    "header": 100_000,
    "key_file": 100_000,
    "whole_backup": 50_000,
    "backup_parts": 50_000,
    "encrypted_file": 100_000,
    "pages": 100_000,
    "shares": 100_000,
    "decisions": 100_000,
    "staff_list": 100_000,
    "import_file": 100_000,
    "packed": 100_000,
}
MOST_MIB = 1024
SLOWEST_SECONDS = 20
# libFuzzer goes by the most memory that the process ever had, and a child of ours begins with our own.
AFRESH = (sys.executable, "-c", "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))")
CONTROL = """
import sys, atheris

@atheris.instrument_func
def broken(data):
    if data[:1] == b"W":
        if data[1:2] == b"H":
            if data[2:3] == b"I":
                raise ZeroDivisionError

atheris.Setup(sys.argv, broken)
atheris.Fuzz()
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "parser" in metafunc.fixturenames:
        full = metafunc.config.getoption("--full")
        metafunc.parametrize("parser", list(RUNS) if full else ["every"])


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reader_samples", SAMPLES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def options(runs: int, folder: Path) -> list[str]:
    return [
        f"-atheris_runs={runs}",
        "-seed=1",
        f"-rss_limit_mb={MOST_MIB}",
        f"-timeout={SLOWEST_SECONDS}",
        "-max_len=20000",
        f"-artifact_prefix={folder}/",
    ]


@pytest.mark.full
def test_no_mutation_that_coverage_leads_to_brings_an_unforeseen_error_or_takes_much_memory(
    parser: str, samples: ModuleType, tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    if parser in ("import_file", "every"):
        first = bytes([list(RUNS).index("import_file")]) if parser == "every" else b""
        for number, data in enumerate(samples.FILES.values()):
            (corpus / f"sample{number}").write_bytes(first + bytes([number]) + data)
    runs = RUNS[parser] if full else 1_500
    done = subprocess.run(
        [*AFRESH, sys.executable, str(SCRIPT), parser, str(corpus), *options(runs, tmp_path)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        cwd=tmp_path,
    )
    # What the fuzzer tried is made of invented words: it may be shown.
    assert done.returncode == 0, done.stderr[-3000:]
    assert f"Done {runs} in" in done.stderr
    most = max(map(int, re.findall(r"rss: (\d+)Mb", done.stderr)))
    figures(f"fuzzing {parser}: runs", runs, "runs", sums="runs")
    figures(f"fuzzing {parser}: errors that are not foreseen", 0, "errors", sums="unforeseen errors")
    figures(f"fuzzing {parser}: most memory", float(most), "MiB", sums="most memory, MiB")


def test_a_defect_behind_three_comparisons_is_found(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CONTROL, *options(50_000, tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stdout + done.stderr
