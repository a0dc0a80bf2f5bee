"""The look of the program in one place: colours, type, space, icons, at a text scale of 100-250%."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLayout, QToolTip, QWidget
from shiboken6 import isValid

from resources import FOLDER
from ui.style.dress import dress_again, wear
from ui.style.focus import FocusRing
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
    WIDE_LETTERS,
    WIDE_LINES,
    WIDE_WORDS,
    Colours,
    Look,
    Type,
)
from ui.turns import MAY_REST, REST

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FIRST_FONTS = ("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf")
"""What the unlock window is written in."""
FONT_FILES = (*FIRST_FONTS, "SourceSans3-Italic.ttf", "SourceSans3-SemiBoldItalic.ttf")
PICTURES_KIB = 1024
"""Of pictures that Qt scales and keeps. Left to itself it keeps 10 MB; each file dialog has its own icons."""
Margins = tuple[int, int, int, int]
_loaded: set[str] = set()


def load_fonts(names: Iterable[str] = FONT_FILES) -> None:
    """Give Qt the shipped family, each file once. Raises FileNotFoundError when a font file is gone."""
    # Not asked of Qt: it would look for every family of the machine.
    for name in names:
        if name not in _loaded:
            data = (FOLDER / "fonts" / name).read_bytes()
            QFontDatabase.addApplicationFontFromData(data)
            _loaded.add(name)


def system_look() -> Look:
    """The look that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Look.HIGH_DARK if dark else Look.HIGH_LIGHT
    return Look.DARK if dark else Look.LIGHT


class _Now:
    """What the program looks like now; the theme and its parts share it."""

    def __init__(self, look: Look, scale: float) -> None:
        self.look, self.scale = look, scale
        self.hide_key, self.wide = "F12", False
        # Asked for at every painting: made once for a look and a scale.
        self.fonts: dict[str, QFont] = {}
        self.inks: dict[str, QColor] = {}
        self.palettes: dict[str, QPalette] = {}
        self.sheets: dict[str, str] = {}

    def forget(self) -> None:
        """Make everything anew when it is asked for next."""
        for made in (self.fonts, self.inks, self.palettes, self.sheets):
            made.clear()


class Theme(QObject):
    """Colours by role, fonts by role, scaled measures; says so when any of them changes.

    Whoever paints by hand or sizes in code listens to ``changed``. Everything in px is at 100% text
    until it went through ``px``. A page has a ``part`` of its own, with a ``changed`` of its own that
    comes when the page is at hand.
    """

    changed = Signal()
    restyled = Signal()
    """Colours or sizes changed: what is on the screen is to be dressed again, by ``dress_again``.

    Without a listener the whole application is, at once.
    """

    def __init__(self, look: Look = Look.LIGHT, scale: float = 1.0, whole: Theme | None = None) -> None:
        super().__init__()
        self._whole = whole or self
        self._now: _Now = (
            whole._now if whole is not None else _Now(look, min(MAX_SCALE, max(MIN_SCALE, scale)))
        )
        self._app: QApplication | None = None
        self._ring: FocusRing | None = None
        self._in_turns = self._complete = False
        self._spaced: WeakKeyDictionary[QLayout, tuple[int, Margins]] = WeakKeyDictionary()

    def part(self) -> Theme:
        """The same look, told to one page alone."""
        return Theme(whole=self._whole)

    # -- what it is ----------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """Which of the four looks."""
        return self._now.look

    @property
    def scale(self) -> float:
        """The text scale, 1.0 to 2.5."""
        return self._now.scale

    @property
    def colours(self) -> Colours:
        """Every colour of the look as ``#rrggbb``, by role."""
        return COLOURS[self._now.look]

    @property
    def tokens(self) -> Colours:
        """The same, by the design's word."""
        return self.colours

    def colour(self, role: str) -> QColor:
        """One colour by its role (``"danger"``, ``"k_who"``)."""
        found = self._now.inks.get(role)
        if found is None:
            found = self._now.inks[role] = QColor(getattr(self.colours, role))
        return QColor(found)

    def px(self, measure: float) -> int:
        """A measure at 100% text, scaled. Hairlines and the focus ring do not go through this."""
        return round(measure * self._now.scale)

    def type(self, role: str) -> Type:
        """The unscaled size and line height of a text role."""
        return TYPE[role]

    def font(self, role: str = "body") -> QFont:
        """The font of a text role ("body", "reading", "title" ...), scaled."""
        found = self._now.fonts.get(role)
        if found is None:
            one = TYPE[role]
            found = self._now.fonts[role] = QFont()
            found.setFamilies([FAMILY, *FALLBACKS])
            found.setPixelSize(self.px(one.size))
            # Weight 600 is a file of its own; Bold would be drawn by smearing it.
            found.setWeight(QFont.Weight.DemiBold if one.strong else QFont.Weight.Normal)
            # Set in both cases: a font that is silent about it would take it over from the one before.
            size = self.px(one.size) if self._now.wide else 0
            found.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * WIDE_LETTERS)
            found.setWordSpacing(size * WIDE_WORDS)
        return QFont(found)

    def line_height(self, role: str = "body") -> int:
        """The line height of a text role in px, scaled."""
        one = TYPE[role]
        return self.px(max(one.line, one.size * WIDE_LINES) if self._now.wide else one.line)

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """A line icon in the colour of a role, ``size`` px at 100%."""
        return icon(name, getattr(self.colours, role), self.px(size), self._ratio())

    def pixmap(self, name: str, role: str = "text", size: int = 20) -> QPixmap:
        """The same as a picture."""
        return icon_pixmap(name, getattr(self.colours, role), self.px(size), self._ratio())

    @property
    def hide_key(self) -> str:
        """The key that hides, as it is drawn on every Hide button."""
        return self._now.hide_key

    @property
    def hairline(self) -> int:
        """px of a thin line: at 200% one would be lost beside the text."""
        return 1 if self.px(10) < 20 else 2

    @property
    def edge(self) -> str:
        """The role of the colour round a surface."""
        return "control" if self._now.look.high_contrast else "line"

    def inked(self, tone: str) -> QPalette:
        """A palette in which words have the colour of a role."""
        found = self._now.palettes.get(tone)
        if found is None:
            found = self._now.palettes[tone] = QPalette()
            found.setColor(QPalette.ColorRole.WindowText, self.colour(tone))
        return found

    def sheet(self, part: str) -> str:
        """The style sheet of one kind of Qt's own controls, by its name in ``ui.style.sheet.PARTS``."""
        found = self._now.sheets.get(part)
        if found is None:
            found = self._now.sheets[part] = style_sheet(part, self.colours, self.px, wide=self._now.wide)
        return found

    # -- changing it ---------------------------------------------------------------------

    def set_hide_key(self, key: str) -> None:
        """Draw another key on the Hide buttons."""
        if key != self._now.hide_key:
            self._now.hide_key = key
            self._whole.changed.emit()

    def set_look(self, look: Look) -> None:
        """Change the colours of everything."""
        if look is not self._now.look:
            self._now.look = look
            self._whole._restyle()

    def set_scale(self, scale: float) -> None:
        """Change the size of everything; held between 1.0 and 2.5."""
        scale = min(MAX_SCALE, max(MIN_SCALE, round(scale, 2)))
        if scale != self._now.scale:
            self._now.scale = scale
            self._whole._restyle()

    @property
    def wide(self) -> bool:
        """Whether letters, words and lines stand further apart."""
        return self._now.wide

    def set_wide(self, wide: bool) -> None:
        """Let letters, words and lines stand further apart, or as usual."""
        if wide != self._now.wide:
            self._now.wide = wide
            self._whole._restyle()

    def step_scale(self, direction: Literal[-1, 1]) -> None:
        """One step larger or smaller."""
        if direction > 0:
            larger = [step for step in SCALE_STEPS if step > self.scale]
            self.set_scale(larger[0] if larger else MAX_SCALE)
        else:
            smaller = [step for step in SCALE_STEPS if step < self.scale]
            self.set_scale(smaller[-1] if smaller else MIN_SCALE)

    def apply(self, app: QApplication, *, in_turns: bool = False) -> None:
        """Dress the application: font, style, palette, focus ring.

        With ``in_turns`` a later change only says ``restyled``, and whoever listens dresses what is there.
        """
        self.begin(app)
        self._in_turns = in_turns
        self.complete()

    def begin(self, app: QApplication) -> None:
        """Dress the application as far as the unlock window shows it; ``complete`` does the rest."""
        load_fonts(FIRST_FONTS)
        self._app, self._in_turns, self._complete = app, True, False
        wear(self)
        self._ring = FocusRing(self)
        app.focusChanged.connect(self._ring.follow)
        self._dress_application()

    def complete(self) -> None:
        """Slanted letters, boxes and dots of our own, room for few pictures: before anything shows such."""
        if self._app is not None and not self._complete:
            from PySide6.QtGui import QPixmapCache

            from ui.style.house import HouseStyle

            self._complete = True
            load_fonts()
            QPixmapCache.setCacheLimit(PICTURES_KIB)
            self._app.setStyle(HouseStyle(self))

    def release(self) -> None:
        """Let go of the application: before another theme is applied to it, as tests do."""
        if self._app is not None and self._ring is not None:
            self._app.focusChanged.disconnect(self._ring.follow)
            self._ring.release()
            self._ring.deleteLater()
        self._app = None
        self._ring = None

    def dress_again(self, widgets: Iterable[QWidget]) -> Iterator[bool]:
        """Bring widgets up to date with the look, and those that listen to this part of it.

        Whoever goes through it may rest at each step: what was deleted meanwhile is left out.
        """
        for widget in widgets:
            if isValid(widget):
                dress_again(widget, self)
                yield MAY_REST
        for layout, (spacing, margins) in list(self._spaced.items()):
            if isValid(layout):
                self._set_space(layout, spacing, margins)
        yield REST
        self.changed.emit()
        yield REST

    def follow(self, widget: QWidget, does: Callable[[], None]) -> None:
        """Call ``does`` now and after every change, for as long as ``widget`` is there."""
        self.changed.connect(does)
        widget.destroyed.connect(lambda: self.changed.disconnect(does))
        does()

    # -- space ---------------------------------------------------------------------------

    def space(self, layout: QLayout, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> None:
        """Give a layout its space (px at 100%: left, top, right, bottom), now and at every change."""
        self._spaced[layout] = (spacing, margins)
        self._set_space(layout, spacing, margins)

    def _set_space(self, layout: QLayout, spacing: int, margins: Margins) -> None:
        layout.setSpacing(self.px(spacing))
        layout.setContentsMargins(*(self.px(side) for side in margins))

    def _ratio(self) -> float:
        app = self._whole._app
        return app.devicePixelRatio() if app is not None else 1.0

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

    def _dress_application(self) -> None:
        if self._app is not None:
            palette = self._palette()
            self._app.setFont(self.font())
            self._app.setPalette(palette)
            # A desktop may have colours of its own for these.
            QToolTip.setFont(self.font())
            QToolTip.setPalette(palette)

    def _restyle(self) -> None:
        self._now.forget()
        self._dress_application()
        if self._in_turns:
            self.restyled.emit()
            return
        for _ in self.dress_again(QApplication.allWidgets() if self._app is not None else ()):
            pass


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
