"""Cuts the pictures of the help out of the scenes of the window: light, at two points for one.

``.venv/bin/python tests/gui/help_pictures.py`` makes them all afresh, the English ones in resources/help
and those of another language that can be chosen in a folder of its code there; names make only those;
``--language CODE`` makes those of one language; ``--into FOLDER`` puts them elsewhere. Each language is
drawn by a process of its own, for words at the top of modules are looked up at their import.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "help"

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui"), str(ROOT / "tests" / "data")]


@dataclass(frozen=True)
class Cut:
    """A part of a scene at 1280 by 800, in points."""

    scene: str
    left: int
    top: int
    width: int
    height: int


CUTS = {
    "role": Cut("role", 48, 56, 760, 428),
    "interview": Cut("interview-account", 0, 60, 1180, 486),
    "names": Cut("names", 64, 64, 868, 674),
    "allegations": Cut("allegations", 200, 60, 900, 374),
    "permissions": Cut("permissions", 200, 60, 1080, 430),
    "readiness": Cut("readiness", 200, 60, 1070, 390),
    "dossier": Cut("dossier", 64, 60, 826, 502),
    "hide": Cut("own", 572, 0, 708, 64),
    "own": Cut("own", 210, 60, 860, 250),
    "own-foot": Cut("own", 0, 738, 910, 62),
    "hand-over": Cut("handover-keys", 200, 60, 940, 470),
    "recovery": Cut("recovery", 200, 60, 760, 204),
}
CUTS_IN = {
    "cy": {
        "role": Cut("role", 48, 56, 760, 476),
        "readiness": Cut("readiness", 200, 60, 1070, 414),
        "dossier": Cut("dossier", 64, 60, 816, 542),
        "hide": Cut("own", 557, 0, 723, 64),
        "own-foot": Cut("own", 0, 738, 1108, 62),
    }
}
"""Where the words of another language need other room."""


def cut_of(name: str, language: str) -> Cut:
    """The part that a picture shows in a language."""
    return CUTS_IN.get(language, {}).get(name, CUTS[name])


def place_of(language: str, into: Path = KEPT) -> Path:
    """The folder of a language's pictures."""
    return into if language == "en" else into / language


def draw(wanted: Sequence[str], into: Path, language: str) -> list[str]:
    """Draw these; what went wrong in the programs meanwhile."""
    # Before there is an application: the same window, twice as many points.
    os.environ["QT_SCALE_FACTOR"] = "2"
    import stand_still

    # Before any page is imported.
    from ui.language import use

    use(language)
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication
    from window_pictures import _save
    from window_scenes import SHAPES, leave, make_vault, play

    from ui.desktop import keep_no_settings

    keep_no_settings()
    app = QApplication(["Notes"])
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(False)
    use(language, app)
    into.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        stand_still.begin_again("vault")
        make_vault(template)
        for number, name in enumerate(wanted):
            cut = cut_of(name, language)
            stand_still.begin_again(cut.scene)
            folder = Path(place) / str(number)
            folder.mkdir()
            stage = play(cut.scene, SHAPES["light"], template, folder, app)
            part = stage.window.grab(QRect(cut.left, cut.top, cut.width, cut.height)).toImage()
            _save(part, into / f"{name}.png")
            wrong += [f"{name}: {defect}" for defect in stage.defects]
            leave(stage)
    return wrong


def draw_each(wanted: Sequence[str], into: Path) -> list[str]:
    """Draw them in every language that can be chosen; what went wrong."""
    from ui.language import LANGUAGES

    wrong: list[str] = []
    for language in LANGUAGES:
        told = subprocess.run(
            [sys.executable, __file__, "--language", language, "--into", str(into), *wanted],
            capture_output=True,
            text=True,
            check=False,
        )
        if told.returncode:
            wrong += [f"{language}: {line}" for line in told.stderr.splitlines() or ["it ended early"]]
    return wrong


def main() -> int:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--into", type=Path, default=KEPT)
    parser.add_argument("--language")
    chosen = parser.parse_args()
    wanted = chosen.names or list(CUTS)
    if chosen.language:
        wrong = draw(wanted, place_of(chosen.language, chosen.into), chosen.language)
    else:
        wrong = draw_each(wanted, chosen.into)
    sys.stderr.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
