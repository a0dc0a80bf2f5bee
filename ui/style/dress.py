"""Putting style sheets on Qt's own controls, one on each, and changing them with the look.

A sheet hangs on the one control that needs it, never on a window or the application: Qt would weigh
every rule for every widget below, at each opening of a page and at each change of look (500 widgets:
120 ms). Our own widgets paint themselves and need none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_WORN: Final = "sheet"
"""The property that says which sheet a control wears."""
KINDS: Final = (
    ("QLineEdit", "line"),
    ("QComboBox", "picker"),
    ("QPlainTextEdit", "page"),
    ("QTextEdit", "page"),
    ("QCheckBox", "choice"),
    ("QRadioButton", "choice"),
    ("QAbstractItemView", "view"),
    ("QTabBar", "tabs"),
    ("QProgressBar", "progress"),
    ("QMenu", "menu"),
    ("QFileDialog", "files"),
    ("QLabel", "label"),
)
"""Qt's classes by name, and the sheet of each: PySide makes a class when it is named, which the unlock
window would wait for."""
_house: list[Theme] = []


def wear(theme: Theme) -> None:
    """Let this be the look of all that is made from now on."""
    _house[:] = [theme]


def house_theme() -> Theme | None:
    """The look that the application wears, or None before it was dressed."""
    return _house[0] if _house else None


def dress(widget: Any) -> None:
    """Put the sheet of its kind on a control: in its constructor, before it is seen.

    Of an area that only scrolls the bars alone are dressed, so that what is in it stays free.
    """
    part = next((part for kind, part in KINDS if widget.inherits(kind)), "")
    if part:
        _put(widget, part)
    else:
        for bar in (widget.verticalScrollBar(), widget.horizontalScrollBar()):
            _put(bar, "bar")


def dress_again(widget: QWidget, theme: Theme) -> None:
    """Change a control's sheet for that of another look or size; tell what keeps room by the look."""
    part = widget.property(_WORN)
    if part and widget.styleSheet() != theme.sheet(part):
        widget.setStyleSheet(theme.sheet(part))
    fit = getattr(widget, "fit_to_look", None)
    if fit is not None:
        fit()


def _put(widget: QWidget, part: str) -> None:
    theme = house_theme()
    if theme is not None:
        widget.setProperty(_WORN, part)
        widget.setStyleSheet(theme.sheet(part))
