"""The line icons that ship (Lucide, see resources/icons), drawn in the colour of the text beside them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

PICTURES_KEPT: Final = 256
"""Enough for all that is in sight in two looks; four looks in eight sizes would be 10 MB."""


@cache
def _source(name: str) -> str:
    return (FOLDER / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=PICTURES_KEPT)
def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Draw an icon of ``size`` logical px in ``colour`` for a screen of this device pixel ratio.

    Raises FileNotFoundError for a name that does not ship: a defect, not a thing of the world.
    """
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: str, size: int, ratio: float) -> QIcon:
    """The same as an icon that a button takes; it looks the same when disabled."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    pixmap = icon_pixmap(name, colour, size, ratio)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active, QIcon.Mode.Selected):
        made.addPixmap(pixmap, mode)
    return made
