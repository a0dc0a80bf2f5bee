"""The commands of the setting-up script: the sample case, the checks, the measurements."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

DEMO = """#!{python}
import pathlib, sys
assert sys.argv[1:] == ["demo", "sample", "--no-window"], sys.argv
if pathlib.Path("fail").exists():
    sys.exit(5)
folder = pathlib.Path("sample")
(folder / "sample.whistle").mkdir()
(folder / "union.pdf").touch()
(folder / "hse.pdf").touch()
print("a line about progress")
print("passphrase: invented words only")
print("custodian: others again")
"""


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bootstrap")


@pytest.fixture
def sample(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bootstrap_sample")


@pytest.fixture
def demo(tmp_path: Path) -> str:
    script = tmp_path / "whistle"
    script.write_text(DEMO.format(python=sys.executable))
    script.chmod(0o755)
    return str(script)


def test_the_sample_case_is_made_once_and_told_about_every_time(
    sample: ModuleType, demo: str, tmp_path: Path
) -> None:
    first = sample.prepare_sample(tmp_path, demo, {})
    Path(demo).unlink()
    again = sample.prepare_sample(tmp_path, demo, {})
    assert again == first
    assert again.told().splitlines() == [
        f"Sample vault: {tmp_path}/sample/sample.whistle",
        f"Dossier: {tmp_path}/sample/hse.pdf",
        f"Dossier: {tmp_path}/sample/union.pdf",
        "passphrase: invented words only",
        "custodian: others again",
    ]
    # They open the vault: as with any file of passphrases, its owner alone reads it.
    assert (tmp_path / "sample" / "passphrases.txt").stat().st_mode & 0o077 == 0


def test_a_sample_case_that_could_not_be_finished_is_made_anew(
    sample: ModuleType, demo: str, tmp_path: Path
) -> None:
    (tmp_path / "fail").touch()
    with pytest.raises(Exception, match="exit status 5"):
        sample.prepare_sample(tmp_path, demo, {})
    (tmp_path / "sample" / "sample.whistle").mkdir()
    (tmp_path / "fail").unlink()
    made = sample.prepare_sample(tmp_path, demo, {})
    assert made.words
    assert len(made.dossiers) == 2


def test_a_folder_called_sample_with_other_things_in_it_is_left_alone(
    sample: ModuleType, demo: str, tmp_path: Path
) -> None:
    (tmp_path / "sample").mkdir()
    (tmp_path / "sample" / "letters.txt").write_text("mine")
    with pytest.raises(Exception, match="holds no sample case"):
        sample.prepare_sample(tmp_path, demo, {})
    assert [path.name for path in (tmp_path / "sample").iterdir()] == ["letters.txt"]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
        ({}, False),
    ],
)
def test_a_window_is_opened_only_where_there_is_a_display(
    bootstrap: ModuleType, variables: dict[str, str], expected: bool
) -> None:
    assert bootstrap.can_show_windows(variables) is expected


class StandIn:
    """An environment whose tools are scripts that end with a given status."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self, *, with_tests: bool) -> None:
        assert with_tests

    def tool(self, name: str) -> str:
        return str(self.root / name)

    def variables(self) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin"}


@pytest.fixture
def tools(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bootstrap, "ensure", lambda needs: None)
    monkeypatch.setattr(bootstrap, "mention", lambda optional: None)
    monkeypatch.setattr(bootstrap, "Environment", StandIn)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    for name in ("ruff", "mypy", "lint-imports", "python"):
        put_tool(tmp_path, name, 0)
    return tmp_path


def put_tool(root: Path, name: str, status: int) -> None:
    script = root / name
    script.write_text(f'#!/bin/sh\necho "{name} $* $QT_QPA_PLATFORM" >> "{root}/calls"\nexit {status}\n')
    script.chmod(0o755)


def test_every_check_runs_and_the_first_failure_decides_the_exit_status(
    bootstrap: ModuleType, tools: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    put_tool(tools, "lint-imports", 3)
    put_tool(tools, "python", 4)
    assert bootstrap.test(tools, True, ["-k", "vault"]) == 3
    calls = (tools / "calls").read_text().splitlines()
    assert [call.split()[0] for call in calls] == ["ruff", "mypy", "mypy", "lint-imports", "python"]
    workers = min(os.cpu_count() or 1, 4)
    spread = f"-n {workers} --dist loadfile --max-worker-restart=0"
    assert calls[-1] == f"python -m pytest {spread} --full -k vault offscreen"
    summary = [line.split(maxsplit=3)[0] for line in capfd.readouterr().out.splitlines()[-5:]]
    assert summary == ["ok", "ok", "ok", "FAILED", "FAILED"]


def test_the_exit_status_is_zero_when_every_check_passes(bootstrap: ModuleType, tools: Path) -> None:
    assert bootstrap.test(tools, False, []) == 0
    call = (tools / "calls").read_text().splitlines()[-1]
    assert call.startswith("python -m pytest ")
    # At full size some tests take an hour; here one that hangs says where.
    assert "faulthandler_exit_on_timeout=true" in call


def test_arguments_for_pytest_are_handed_on(bootstrap: ModuleType, tools: Path) -> None:
    options, extra = bootstrap.parser().parse_known_args(["test", "--full", "tests/unit", "-x", "--lf"])
    assert (options.full, extra) == (True, ["tests/unit", "-x", "--lf"])


def test_a_measurement_is_found_by_its_name_and_another_name_is_answered_with_the_list(
    bootstrap: ModuleType, tools: Path
) -> None:
    folder = tools / "tests" / "bench"
    folder.mkdir(parents=True)
    (folder / "row_reading_bench.py").touch()
    assert bootstrap.bench(tools, "row-reading", ["--fast"]) == 0
    script = folder / "row_reading_bench.py"
    assert (tools / "calls").read_text().split() == ["python", str(script), "--fast"]
    with pytest.raises(Exception, match=r"no measurement called typing\. There are: row_reading"):
        bootstrap.bench(tools, "typing", [])


def test_the_numbered_tests_are_run_by_the_environments_own_python(
    bootstrap: ModuleType, tools: Path
) -> None:
    assert bootstrap.reliability(tools, "tests", ["tests/vault"]) == 0
    script = tools / "packaging" / "reliability.py"
    assert (tools / "calls").read_text().split() == [
        "python",
        str(script),
        "tests",
        "tests/vault",
        "offscreen",
    ]
    options, extra = bootstrap.parser().parse_known_args(["reliability"])
    assert (options.what, extra) == ("all", [])


def test_trouble_is_one_plain_text_on_the_error_stream_and_status_one(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def troubled(root: Path, extra: list[str]) -> int:
        raise bootstrap.Trouble("what to do")

    def stopped(root: Path, extra: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "run", troubled)
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr() == ("", "what to do\n")
    monkeypatch.setattr(bootstrap, "run", stopped)
    assert bootstrap.main(["run"]) == 130
    assert "half-made is made anew" in capsys.readouterr().err
