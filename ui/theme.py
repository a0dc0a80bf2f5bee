"""The look of the program in one place: colours, type, space, icons, at a text scale of 100-250%."""

from __future__ import annotations

import weakref
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from ui.style.focus import FocusRing, HouseStyle
from ui.style.icons import icon, icon_pixmap
from ui.style.sheet import style_sheet
from ui.style.tokens import (
    COLOURS,
    FALLBACKS,
    FAMILY,
    MAX_SCALE,
    MIN_SCALE,
    SCALE_STEPS,
    TYPE,
    Colours,
    Look,
    Type,
)

FONT_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Italic.ttf",
    "SourceSans3-SemiBold.ttf",
    "SourceSans3-SemiBoldItalic.ttf",
)
Margins = tuple[int, int, int, int]


def load_fonts() -> None:
    """Give Qt the shipped family. Raises FileNotFoundError when a font file is gone."""
    if FAMILY in QFontDatabase.families():
        return
    for name in FONT_FILES:
        data = (files("resources") / "fonts" / name).read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def system_look() -> Look:
    """The look that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Look.HIGH_DARK if dark else Look.HIGH_LIGHT
    return Look.DARK if dark else Look.LIGHT


class Theme(QObject):
    """Colours by role, fonts by role, scaled measures; says so when any of them changes.

    ``changed`` comes after the application was restyled: whoever paints by hand or sizes in code
    listens to it. Everything in px is at 100% text until it went through ``px``.
    """

    changed = Signal()
    changing = Signal()
    """Colours or sizes are about to change: what cannot be seen can step aside."""

    def __init__(self, look: Look = Look.LIGHT, scale: float = 1.0) -> None:
        super().__init__()
        self._look = look
        self._scale = min(MAX_SCALE, max(MIN_SCALE, scale))
        # Asked for at every painting: made once for a look and a scale.
        self._fonts: dict[str, QFont] = {}
        self._inks: dict[str, QColor] = {}
        self._hide_key = "F12"
        self._app: QApplication | None = None
        self._window: QWidget | None = None
        self._ring: FocusRing | None = None
        self._spaced: list[tuple[weakref.ref[QLayout], int, Margins]] = []

    # -- what it is ----------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """Which of the four looks."""
        return self._look

    @property
    def scale(self) -> float:
        """The text scale, 1.0 to 2.5."""
        return self._scale

    @property
    def colours(self) -> Colours:
        """Every colour of the look as ``#rrggbb``, by role."""
        return COLOURS[self._look]

    @property
    def tokens(self) -> Colours:
        """The same, by the design's word."""
        return self.colours

    def colour(self, role: str) -> QColor:
        """One colour by its role (``"danger"``, ``"k_who"``)."""
        found = self._inks.get(role)
        if found is None:
            found = self._inks[role] = QColor(getattr(self.colours, role))
        return QColor(found)

    def px(self, measure: float) -> int:
        """A measure at 100% text, scaled. Hairlines and the focus ring do not go through this."""
        return round(measure * self._scale)

    def type(self, role: str) -> Type:
        """The unscaled size and line height of a text role."""
        return TYPE[role]

    def font(self, role: str = "body") -> QFont:
        """The font of a text role ("body", "reading", "title" ...), scaled."""
        found = self._fonts.get(role)
        if found is None:
            one = TYPE[role]
            found = self._fonts[role] = QFont()
            found.setFamilies([FAMILY, *FALLBACKS])
            found.setPixelSize(self.px(one.size))
            # Weight 600 is a file of its own; Bold would be drawn by smearing it.
            found.setWeight(QFont.Weight.DemiBold if one.strong else QFont.Weight.Normal)
        return QFont(found)

    def line_height(self, role: str = "body") -> int:
        """The line height of a text role in px, scaled."""
        return self.px(TYPE[role].line)

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """A line icon in the colour of a role, ``size`` px at 100%."""
        return icon(name, getattr(self.colours, role), self.px(size), self._ratio())

    def pixmap(self, name: str, role: str = "text", size: int = 20) -> QPixmap:
        """The same as a picture."""
        return icon_pixmap(name, getattr(self.colours, role), self.px(size), self._ratio())

    @property
    def hide_key(self) -> str:
        """The key that hides, as it is drawn on every Hide button."""
        return self._hide_key

    # -- changing it ---------------------------------------------------------------------

    def set_hide_key(self, key: str) -> None:
        """Draw another key on the Hide buttons."""
        if key != self._hide_key:
            self._hide_key = key
            self.changed.emit()

    def set_look(self, look: Look) -> None:
        """Change the colours of everything."""
        if look is not self._look:
            self._look = look
            self._restyle()

    def set_scale(self, scale: float) -> None:
        """Change the size of everything; held between 1.0 and 2.5."""
        scale = min(MAX_SCALE, max(MIN_SCALE, round(scale, 2)))
        if scale != self._scale:
            self._scale = scale
            self._restyle()

    def step_scale(self, direction: Literal[-1, 1]) -> None:
        """One step larger or smaller."""
        if direction > 0:
            larger = [step for step in SCALE_STEPS if step > self._scale]
            self.set_scale(larger[0] if larger else MAX_SCALE)
        else:
            smaller = [step for step in SCALE_STEPS if step < self._scale]
            self.set_scale(smaller[-1] if smaller else MIN_SCALE)

    def apply(self, app: QApplication, window: QWidget | None = None) -> None:
        """Dress the application: font, style, palette, style sheet, focus ring.

        With ``window`` the style sheet hangs on that window alone. Qt styles a widget and all below
        it again each time that it gets a parent; so what is put together outside of the window is
        styled once, when the whole of it joins (first opening of the case: 193 ms, then 89).
        """
        load_fonts()
        self._app, self._window = app, window
        if window is not None and app.styleSheet():
            app.setStyleSheet("")
        app.setStyle(HouseStyle(self))
        self._ring = FocusRing(self)
        app.focusChanged.connect(self._ring.follow)
        self._restyle()

    def release(self) -> None:
        """Let go of the application: before another theme is applied to it, as tests do."""
        if self._app is not None and self._ring is not None:
            self._app.focusChanged.disconnect(self._ring.follow)
            self._ring.release()
            self._ring.deleteLater()
        self._app = self._window = None
        self._ring = None

    # -- space ---------------------------------------------------------------------------

    def space(self, layout: QLayout, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> None:
        """Give a layout its space (px at 100%: left, top, right, bottom), now and at every change."""
        self._spaced = [entry for entry in self._spaced if entry[0]() not in (None, layout)]
        self._spaced.append((weakref.ref(layout), spacing, margins))
        self._set_space(layout, spacing, margins)

    def _set_space(self, layout: QLayout, spacing: int, margins: Margins) -> None:
        layout.setSpacing(self.px(spacing))
        layout.setContentsMargins(*(self.px(side) for side in margins))

    def _ratio(self) -> float:
        return self._app.devicePixelRatio() if self._app is not None else 1.0

    def _palette(self) -> QPalette:
        c = self.colours
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, c.window),
            (QPalette.ColorRole.WindowText, c.text),
            (QPalette.ColorRole.Base, c.surface),
            (QPalette.ColorRole.AlternateBase, c.raised),
            (QPalette.ColorRole.ToolTipBase, c.raised),
            (QPalette.ColorRole.ToolTipText, c.text),
            (QPalette.ColorRole.Text, c.text),
            (QPalette.ColorRole.Button, c.surface),
            (QPalette.ColorRole.ButtonText, c.text),
            (QPalette.ColorRole.PlaceholderText, c.muted),
            (QPalette.ColorRole.Midlight, c.hover),
            (QPalette.ColorRole.Mid, c.line),
            (QPalette.ColorRole.Dark, c.control),
            (QPalette.ColorRole.Highlight, c.select),
            (QPalette.ColorRole.HighlightedText, c.text),
            (QPalette.ColorRole.Accent, c.accent),
            (QPalette.ColorRole.Link, c.link),
        ):
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.muted))
        return palette

    def _restyle(self) -> None:
        self._fonts.clear()
        self._inks.clear()
        self.changing.emit()
        if self._app is not None:
            self._app.setFont(self.font())
            self._app.setPalette(self._palette())
            (self._window or self._app).setStyleSheet(style_sheet(self._look, self.colours, self.px))
        for reference, spacing, margins in self._spaced:
            layout = reference()
            # One of a closed sheet may be gone in Qt and still wait here for the collector.
            if layout is not None and isValid(layout):
                self._set_space(layout, spacing, margins)
        self.changed.emit()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
