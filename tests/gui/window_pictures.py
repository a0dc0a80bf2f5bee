"""Draws the pictures of docs/images/window: each scene in each look, always the same.

``.venv/bin/python tests/gui/window_pictures.py`` draws them all afresh; names such as ``case-light``
draw only those; ``--into FOLDER`` puts them elsewhere. Pictures in Welsh, and mirrored, are drawn by a
process of their own (``--language``), for words at the top of modules are looked up at their import.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "docs" / "images" / "window"
COLOURS = 255

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui"), str(ROOT / "tests" / "data")]

if __name__ == "__main__":
    import stand_still


def difference(one: Image.Image, other: Image.Image) -> str:
    """What is different between two pictures, or blank.

    Compared are the means of small squares, which smoothing at the edges of letters hardly moves: of
    4 by 4 pixels for what stands elsewhere, of 16 by 16 for a colour that is another.
    """
    if one.size != other.size:
        return f"{one.size} is not {other.size}"
    first, second = (numpy.asarray(each.convert("RGB")).astype(float) for each in (one, other))
    for side, most, says in ((4, 24.0, "something stands elsewhere"), (16, 5.0, "a colour is another")):
        far = abs(_means(first, side) - _means(second, side)).max(axis=2)
        if (far > most).any():
            row, column = numpy.unravel_index(far.argmax(), far.shape)
            return f"{says}, first at x {column * side}, y {row * side}; in {int((far > most).sum())} squares"
    return ""


def _means(pixels: numpy.ndarray, side: int) -> numpy.ndarray:
    high, wide = (length // side * side for length in pixels.shape[:2])
    squares = pixels[:high, :wide].reshape(high // side, side, wide // side, side, 3)
    means: numpy.ndarray = squares.mean(axis=(1, 3))
    return means


def names() -> list[str]:
    """Every picture there is."""
    from window_scenes import PICTURES

    return PICTURES


def _save(image: object, path: Path) -> None:
    """As a PNG with a palette: a page has few colours, and a third of the size is left."""
    from PySide6.QtGui import QImage

    if not isinstance(image, QImage):
        raise TypeError(type(image))
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(plain.constBits())
    whole = Image.frombuffer(
        "RGB", (plain.width(), plain.height()), data, "raw", "RGB", plain.bytesPerLine(), 1
    )
    whole.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def draw(wanted: list[str], into: Path) -> list[str]:
    """Draw pictures; what went wrong in the programs meanwhile."""
    from PySide6.QtWidgets import QApplication
    from window_scenes import SHAPES, leave, make_vault, play

    from ui.desktop import keep_no_settings
    from ui.language import chosen_language, use

    keep_no_settings()
    app = QApplication(["Notes"])
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(False)
    use(chosen_language(), app)
    into.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        stand_still.begin_again("vault")
        make_vault(template)
        for number, name in enumerate(wanted):
            scene, shape = next((name[: -len(one) - 1], one) for one in SHAPES if name.endswith(f"-{one}"))
            stand_still.begin_again(scene)
            folder = Path(place) / str(number)
            folder.mkdir()
            stage = play(scene, SHAPES[shape], template, folder, app)
            _save(stage.window.grab().toImage(), into / f"{name}.png")
            wrong += [f"{name}: {defect}" for defect in stage.defects]
            leave(stage)
    return wrong


def draw_elsewhere(language: str, wanted: list[str], into: Path) -> list[str]:
    """Draw the pictures of another language in a process of its own."""
    told = subprocess.run(
        [sys.executable, __file__, "--language", language, "--into", str(into), *wanted],
        capture_output=True,
        text=True,
        check=False,
    )
    return [line for line in told.stderr.splitlines() if line] if told.returncode else []


def by_language(wanted: list[str]) -> dict[str, list[str]]:
    """The names of pictures by the language that they are in."""
    from window_scenes import SHAPES

    found: dict[str, list[str]] = {}
    for name in wanted:
        shape = next(one for one in SHAPES if name.endswith(f"-{one}"))
        found.setdefault(SHAPES[shape].language, []).append(name)
    return found


def main() -> int:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--into", type=Path, default=KEPT)
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args()
    if chosen.language != "en":
        from ui.language import use

        use(chosen.language)
    wanted = chosen.names or names()
    if not chosen.names and chosen.into == KEPT:
        for old in KEPT.glob("*.png"):
            old.unlink()
    if chosen.language != "en":
        wrong = draw(wanted, chosen.into)
    else:
        wrong = []
        for language, mine in by_language(wanted).items():
            here = language == "en"
            wrong += draw(mine, chosen.into) if here else draw_elsewhere(language, mine, chosen.into)
    sys.stderr.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
