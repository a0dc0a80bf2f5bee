"""Cuts the pictures of the help out of the scenes of the window: light, at two points for one.

``.venv/bin/python tests/gui/help_pictures.py`` makes them all afresh in resources/help; names make only
those; ``--into FOLDER`` puts them elsewhere.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "help"
MOST_BYTES = 1_500_000

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
    "interview": Cut("interview-account", 0, 60, 1130, 440),
    "names": Cut("names", 64, 64, 868, 690),
    "allegations": Cut("allegations", 200, 60, 900, 360),
    "permissions": Cut("permissions", 200, 60, 1080, 430),
    "readiness": Cut("readiness", 200, 60, 1070, 390),
    "dossier": Cut("dossier", 64, 60, 660, 470),
    "hide": Cut("own", 572, 0, 708, 64),
    "own": Cut("own", 210, 60, 860, 250),
    "own-foot": Cut("own", 0, 738, 910, 62),
    "hand-over": Cut("handover-keys", 200, 60, 940, 470),
    "recovery": Cut("recovery", 200, 60, 760, 204),
}


def draw(wanted: list[str], into: Path) -> list[str]:
    """Draw these; what went wrong in the programs meanwhile."""
    # Before there is an application: the same window, twice as many points.
    os.environ["QT_SCALE_FACTOR"] = "2"
    import stand_still
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication
    from window_pictures import _save
    from window_scenes import SHAPES, leave, make_vault, play

    from ui.desktop import keep_no_settings

    keep_no_settings()
    app = QApplication(["Notes"])
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(False)
    into.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        stand_still.begin_again("vault")
        make_vault(template)
        for number, name in enumerate(wanted):
            cut = CUTS[name]
            stand_still.begin_again(cut.scene)
            folder = Path(place) / str(number)
            folder.mkdir()
            stage = play(cut.scene, SHAPES["light"], template, folder, app)
            part = stage.window.grab(QRect(cut.left, cut.top, cut.width, cut.height)).toImage()
            _save(part, into / f"{name}.png")
            wrong += [f"{name}: {defect}" for defect in stage.defects]
            leave(stage)
    return wrong


def main() -> int:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--into", type=Path, default=KEPT)
    chosen = parser.parse_args()
    wrong = draw(chosen.names or list(CUTS), chosen.into)
    sys.stderr.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
