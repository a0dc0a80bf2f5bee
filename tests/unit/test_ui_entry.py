"""The entry chooses: a subcommand for the command line, a folder or nothing for the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import sys, types
window = types.ModuleType("ui.main")
opened = []
window.run = lambda folder: opened.append(folder) or print("window", folder) or 0
sys.modules["ui.main"] = window
line = types.ModuleType("whistle.cli")
line.main = lambda: print("line", *sys.argv[1:]) or 0
sys.modules["whistle.cli"] = line
from ui.entry import main
status = main()
# Qt is for the window: what the command line does waits for none of it.
assert bool(opened) is any(name.startswith("PySide6") for name in sys.modules)
sys.exit(status)
"""


def ask(*arguments: str, screen: bool = True, cwd: Path) -> tuple[int, str, str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    if screen:
        environment["DISPLAY"] = ":9"
    ran = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
        cwd=cwd,
    )
    return ran.returncode, ran.stdout.strip(), ran.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "window None"),
        (("./notes",), "window {cwd}/notes"),
        (("vault",), "window {cwd}/vault"),
        (("--help",), "line --help"),
        (("list", "vault"), "line list vault"),
        (("lisst",), "line lisst"),
        (("demo", "box", "--no-window"), "line demo box --no-window"),
        (("demo", "box"), "line demo box\nwindow {cwd}/box/sample.whistle"),
    ],
)
def test_what_opens_the_window_and_what_does_not(
    tmp_path: Path, arguments: tuple[str, ...], expected: str
) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "box" / "sample.whistle").mkdir(parents=True)
    status, said, _ = ask(*arguments, cwd=tmp_path)
    assert (status, said) == (0, expected.format(cwd=tmp_path))


def test_without_a_screen_one_sentence_is_said_and_nothing_is_loaded(tmp_path: Path) -> None:
    status, said, complained = ask(screen=False, cwd=tmp_path)
    assert (status, said) == (2, "")
    assert complained.count("\n") == 1
    assert "There is no screen" in complained
