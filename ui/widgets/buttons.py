"""Buttons: plain, primary (one a page), danger, quiet, hide and rail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.language import tr
from ui.theme import Theme
from ui.widgets.mirrored import mirrored
from ui.widgets.text import as_tip

_POINTING = ("arrow-left", "arrow-right", "chevron-right")
"""Icons that say on or back: they point the other way where the window runs from right to left."""

Kind = Literal["plain", "primary", "danger", "quiet", "hide", "rail"]

_STRONG: Final = ("primary", "hide")
_FLAT: Final = ("quiet", "rail")
_GROUND: Final = {
    "primary": ("accent", "accent"),
    "danger": ("surface", "danger"),
    "quiet": ("", ""),
    "hide": ("surface", "text"),
    "rail": ("", ""),
}
"""Fill and frame by kind; blank is none."""
_INK: Final = {"plain": "text", "primary": "accent_text", "danger": "danger", "quiet": "link", "hide": "text"}


class Button(QPushButton):
    """A button with words, perhaps an icon before them and a key cap after them.

    The words are drawn as they are: an ampersand is an ampersand. ``big`` is 44 px instead of 36.
    Pressing does not repeat while the key is held, and a double click presses once: nothing is done
    twice by a nervous hand. ``steps`` is for buttons that go on with each press. ``quotes`` is for one that
    says somebody's words: these are shortened where they have no room. ``reason`` beside a disabled button
    is the page's to show; here it becomes the description.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "plain",
        *,
        icon: str = "",
        key: str = "",
        big: bool = False,
        on: Callable[[], None] | None = None,
        description: str = "",
        after: str = "",
        steps: bool = False,
        quotes: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._steps, self._quotes = steps, quotes
        self._kind: Kind = kind
        self._icon = icon
        self._after = after
        self._key = key
        self._big = big or kind == "hide"
        self._compact = self._bare = self._square = False
        self._reason = ""
        self._says: str | None = None
        """Its own description, once ``set_ready`` may have put another in its place."""
        # Enter in a form is decided by the page, not by whichever button Qt finds first.
        self.setAutoDefault(False)
        narrowest = QSizePolicy.Policy.Preferred if quotes else QSizePolicy.Policy.Minimum
        self.setSizePolicy(narrowest, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        if description:
            self.setAccessibleDescription(description)
        if on is not None:
            action = on
            self.clicked.connect(lambda: action())
        theme.changed.connect(self._restyled)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name."""
        self.setText(text.replace("&", "&&"))
        self._said = text
        self.setAccessibleName(text)
        self._arranged()

    def set_icon(self, name: str) -> None:
        """Change the icon; blank takes it away."""
        self._icon = name
        self.updateGeometry()
        self.update()

    @property
    def has_icon(self) -> bool:
        """Whether it shows a picture, too."""
        return bool(self._icon)

    def set_kind(self, kind: Kind) -> None:
        """Change what sort of button it is."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Leave the words or the key cap out where there is no room; the name and a tooltip stay."""
        self._compact = compact
        self._arranged()

    def set_icon_only(self, icon_only: bool, *, square: bool = False) -> None:
        """Draw the icon alone, ``square`` in the least room; the words stay as the name and a tooltip."""
        self._compact = self._bare = icon_only
        self._square = icon_only and square
        self._arranged()

    @property
    def _words(self) -> str:
        """What is drawn beside the icon."""
        return "" if self._bare else self._said

    def _arranged(self) -> None:
        # Why it waits comes before what it is.
        name = self.accessibleName() if self._bare else self._said if self._compact else ""
        self.setToolTip(as_tip(self._reason or name))
        self.updateGeometry()
        self.update()

    def set_ready(self, ready: bool, reason: str = "") -> None:
        """Enable or disable; ``reason`` says why it waits, for those who cannot see it beside it.

        Until it is ready the reason stands in place of what the button says of itself otherwise.
        """
        if self._says is None:
            self._says = self.accessibleDescription()
        self.setEnabled(ready)
        self.setAccessibleDescription(self._says if ready else reason)
        self._reason = "" if ready else reason
        self._arranged()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses too, and a key that is held presses once."""
        if event.isAutoRepeat():
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The second press of a double click counts only where each press is a step."""
        if self._steps:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as what it says."""
        theme = self._theme
        high = theme.px(44 if self._big else 36)
        if self._square:
            return QSize(high, high)
        wide = 2 * theme.px(18 if self._big else 14)
        if self._kind == "quiet":
            wide = 2 * theme.px(8)
        parts = []
        if self._icon:
            parts.append(theme.px(20))
        if self._words:
            parts.append(QFontMetrics(self._font()).horizontalAdvance(self._words) + 1)
        if self._after:
            parts.append(theme.px(20))
        if self._key and not self._compact:
            parts.append(self._key_width())
        wide += sum(parts) + theme.px(8) * max(0, len(parts) - 1)
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than its words, but for those of somebody else."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._theme.px(160)), whole.height()) if self._quotes else whole

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The shape, then the words, icon and key cap."""
        painter = QPainter(self)
        self._draw_ground(painter)
        self._draw_content(painter)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        theme = self._theme
        fill, edge = self._ground()
        wide = 2 if self._kind == "hide" or theme.px(10) >= 20 else 1
        half = wide / 2 if edge else 0
        if edge:
            style = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
            painter.setPen(QPen(theme.colour(edge), wide, style))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = theme.px(4) - half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _ground(self) -> tuple[str, str]:
        """The colours of fill and frame as it is now; blank is none."""
        kind = self._kind
        fill, edge = _GROUND.get(kind, ("surface", "control"))
        if not self.isEnabled():
            return "", "" if kind == "quiet" else "control"
        over, down = self.underMouse(), self.isDown()
        if kind == "primary":
            return ("accent_hover", "accent_hover") if over or down else (fill, edge)
        if self._is_lit() or (down and kind not in _FLAT):
            fill = "select"
        elif over:
            fill = "hover"
        return fill, edge

    def _is_lit(self) -> bool:
        return False

    def _draw_content(self, painter: QPainter) -> None:
        theme = self._theme
        font = self._font()
        metrics = QFontMetrics(font)
        gap = theme.px(8)
        icon = theme.px(20)
        widths: list[tuple[str, int]] = []
        if self._icon:
            widths.append(("icon", icon))
        if self._words:
            widths.append(("words", metrics.horizontalAdvance(self._words) + 1))
        if self._after:
            widths.append(("after", icon))
        if self._key and not self._compact:
            widths.append(("key", self._key_width()))
        total = sum(width for _, width in widths) + gap * max(0, len(widths) - 1)
        words = self._words
        if self._quotes and total > self.width() - gap:
            left = metrics.horizontalAdvance(words) - (total - self.width() + gap)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left)
        x = max(gap // 2, (self.width() - total) // 2)
        ink = self._ink()
        for what, width in widths:
            if what in ("icon", "after"):
                name = self._icon if what == "icon" else self._after
                at = mirrored(self, self.rect(), QRect(x, (self.height() - icon) // 2, icon, icon)).topLeft()
                picture = theme.pixmap(name, ink)
                if name in _POINTING and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    from PySide6.QtGui import QTransform

                    picture = picture.transformed(QTransform().scale(-1, 1))
                painter.drawPixmap(at, picture)
            elif what == "words":
                painter.setFont(font)
                painter.setPen(theme.colour(ink))
                room = mirrored(self, self.rect(), QRect(x, 0, self.width() - x, self.height()))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
            else:
                self._draw_key(painter, mirrored(self, self.rect(), QRect(x, 0, width, 1)).x(), width)
            x += width + gap

    def _draw_key(self, painter: QPainter, x: int, width: int) -> None:
        theme = self._theme
        height = theme.px(22)
        box = QRectF(x + 0.5, (self.height() - height) // 2 + 0.5, width - 1, height - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours.control), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        painter.setFont(theme.font("second-strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), self._key)

    def _key_width(self) -> int:
        metrics = QFontMetrics(self._theme.font("second-strong"))
        return max(self._theme.px(22), metrics.horizontalAdvance(self._key) + self._theme.px(12))

    def _font(self) -> QFont:
        return self._theme.font("strong" if self._kind in _STRONG else "body")

    def _ink(self) -> str:
        if not self.isEnabled():
            return "muted"
        return _INK.get(self._kind, "text")

    def _restyled(self) -> None:
        self.updateGeometry()
        self.update()


class HideButton(Button):
    """Hide: the same size at the same place on every page, with the key that does the same.

    The key is the theme's own property ``hide_key``, so that a change shows everywhere at once.
    """

    def __init__(self, theme: Theme, on: Callable[[], None]) -> None:
        super().__init__(theme, tr("Hide"), "hide", icon="eye-off", key=_shown(theme.hide_key), on=on)
        self._describe()

    def _restyled(self) -> None:
        self._key = _shown(self._theme.hide_key)
        self._describe()
        super()._restyled()

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("Saves your words and locks at once. Key: {key}", key=self._key))


def _shown(key: str) -> str:
    return key.replace("+", " ")


class RailButton(Button):
    """An entry of the left rail: icon and word, or the icon alone where there is no room."""

    def __init__(self, theme: Theme, text: str, icon: str, *, on: Callable[[], None], key: str = "") -> None:
        super().__init__(theme, text, "rail", icon=icon, on=on)
        self._lit = False
        self._height = theme.px(40)
        self._about = tr("Key: {key}", key=key) if key else ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self._about)

    def light(self, lit: bool) -> None:
        """Mark the entry of the page that is there. A checkable button would be read out as a tick box."""
        if lit != self._lit:
            self._lit = lit
            here = tr("You are here") if lit else ""
            self.setAccessibleDescription(". ".join(part for part in (here, self._about) if part))
            self.update()

    def _is_lit(self) -> bool:
        return self._lit

    def set_compact(self, compact: bool) -> None:
        """Leave the word out; at every page it is said again, and mostly the same."""
        if compact != self._compact:
            super().set_compact(compact)

    def set_height(self, height: int) -> None:
        """How high it is, in px as they are: less than usual where the window is low."""
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """40 px high where there is room; as wide as the rail."""
        return QSize(self._theme.px(48 if self._compact else 176), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """An icon's room."""
        return QSize(self._height, self._height)

    def _font(self) -> QFont:
        return self._theme.font("strong" if self._lit else "body")

    def _draw_content(self, painter: QPainter) -> None:
        theme = self._theme
        icon = min(theme.px(20), self.height() - 4)
        size = round(icon / theme.scale)
        bar = theme.px(4)
        if self._lit:
            painter.fillRect(
                mirrored(self, self.rect(), QRect(0, 0, bar, self.height())), theme.colour("accent")
            )
        top = (self.height() - icon) // 2
        if self._compact:
            left = (self.width() - icon) // 2
            painter.drawPixmap(QPoint(left, top), theme.pixmap(self._icon, "text", size))
            return
        at = mirrored(self, self.rect(), QRect(theme.px(16), top, icon, icon)).topLeft()
        painter.drawPixmap(at, theme.pixmap(self._icon, "text", size))
        painter.setFont(self._font())
        painter.setPen(theme.colour("text"))
        room = mirrored(self, self.rect(), QRect(theme.px(48), 0, self.width() - theme.px(48), self.height()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self._words)
