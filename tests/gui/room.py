"""Whether all words have room in every state of the window, in a size, a text size and a language.

``.venv/bin/python tests/gui/room.py --size 1280x720 --scale 2.5 --language cy`` prints, state by state, what
is cut, shortened, covered or has to be scrolled sideways; it ends with 1 where anything is. Names of states
walk only those. ``x-long`` makes every text about a third longer, as the longest languages do.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[2]
SHORTENED = ("gallery",)
"""Shows how words are shortened."""

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui"), str(ROOT / "tests" / "data")]


def without_room(window: QWidget, name: str) -> list[str]:
    """What has too little room in the state called ``name``."""
    from window_walk import cut, elided, sideways

    return cut(window) + sideways(window) + ([] if name in SHORTENED else elided(window))


def walk(names: list[str], size: tuple[int, int], scale: float, language: str) -> dict[str, list[str]]:
    """Go through states of the window; what was found, by state."""
    from PySide6.QtWidgets import QApplication
    from window_scenes import SCENES, Shape, leave, make_vault, play

    from ui.desktop import keep_no_settings
    from ui.language import use

    keep_no_settings()
    app = QApplication(["Notes"])
    app.setQuitOnLastWindowClosed(False)
    use(language, app)
    shape = Shape(width=size[0], height=size[1], scale=scale, language=language)
    found = {}
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        make_vault(template)
        for number, name in enumerate(names or list(SCENES)):
            folder = Path(place) / str(number)
            folder.mkdir()
            stage = play(name, shape, template, folder, app)
            found[name] = without_room(stage.window, name)
            leave(stage)
    return found


def main() -> int:
    """Walk, and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--scale", type=float, default=2.5)
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args()
    wide, _, high = chosen.size.partition("x")

    from ui.language import use

    # Words at the top of modules are looked up at their import.
    use(chosen.language)
    found = walk(chosen.names, (int(wide), int(high)), chosen.scale, chosen.language)
    for name, those in found.items():
        sys.stdout.writelines(f"{name}: {one}\n" for one in those)
    wrong = sum(map(bool, found.values()))
    what = f"{chosen.size}, text at {chosen.scale:.0%}, {chosen.language}"
    sys.stdout.write(f"{what}: {len(found)} states, {wrong} without room\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
