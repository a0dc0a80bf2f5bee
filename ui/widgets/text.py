"""Words on the page: plain text only, with the line height that the design asks for."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.style.dress import dress
from ui.theme import Theme

_KEPT = 8


class _Measured(NamedTuple):
    """What was reckoned for one text, role and scale: layouts ask for it hundreds of times."""

    scale: float
    font: QFont
    natural: int
    """px of the longest paragraph on one line."""
    word: int
    """px of the longest word."""
    broken: list[tuple[float, float, list[str]]]
    """Lines, and from which width to which the words break into just these."""


def as_tip(text: str) -> str:
    """``text`` as a tooltip shows it letter by letter.

    A tooltip takes what looks like tags for rich text: a pseudonym out of a stranger's package could have
    a file of this machine read, without end where that is a device.
    """
    return RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text


class Words(QLabel):
    """A paragraph in one role and tone, wrapped, never rich text, with the role's line height.

    ``tone`` is text, muted, danger, warning, ok or link. A paragraph can be read by a screen reader
    like any label. ``wrap=False`` keeps it on one line and shortens it with an ellipsis.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone = ""
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._selectable = selectable
        self._said = ""
        self._measured: _Measured | None = None
        self.setText(text)
        self.setFont(theme.font(role))
        self.set_tone(tone)
        theme.changed.connect(self._restyled)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Change the words."""
        if text != self._said:
            self._said, self._measured = text, None
            super().setText(text)

    @property
    def tone(self) -> str:
        """The colour's role."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Change the colour's role."""
        if tone != self._tone:
            self._tone = tone
            self._ink()

    def set_role(self, role: str) -> None:
        """Change the size and weight of the words."""
        if role != self._role:
            self._role = role
            self._restyled()

    def set_wrapped(self, wrapped: bool) -> None:
        """Let the words go on below, or keep them on one line."""
        if wrapped != self.wordWrap():
            self.setWordWrap(wrapped)
            policy = self.sizePolicy()
            policy.setHeightForWidth(wrapped)
            self.setSizePolicy(policy)
            self.updateGeometry()

    def lines_at(self, width: int) -> int:
        """How many lines the words would take in ``width`` px."""
        return len(self._lines(max(1, width)))

    def _ink(self) -> None:
        self.setPalette(self._theme.inked(self._tone))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the paragraph at this width."""
        if not self.wordWrap():
            return self._line()
        return max(self._line(), len(self._lines(width)) * self._line())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line as wide as the words, or a comfortable measure for long ones."""
        natural = self._measures().natural
        if not self.wordWrap():
            return QSize(natural, self._line())
        width = min(natural, self._theme.px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow enough to wrap, wide enough for the longest word."""
        if not self.wordWrap():
            return QSize(self._theme.px(24), self._line())
        width = min(self._measures().word, self._theme.px(144))
        return QSize(width, self._line())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines at the role's height."""
        if self._selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        # Not as the palette has it: a control that it stands in may wear a sheet that says otherwise.
        painter.setPen(self._theme.colour(self._tone))
        font = self._measures().font
        painter.setFont(font)
        line = self._line()
        metrics = QFontMetrics(font)
        lift = (line - metrics.height()) / 2
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        if not self.wordWrap():
            shown = metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, self.width())
            top = max(0, self.height() - line) // 2 if middle else 0
            painter.drawText(QPointF(0, top + lift + metrics.ascent()), shown)
        else:
            lines = self._lines(self.width())
            top = max(0, self.height() - len(lines) * line) // 2 if middle else 0
            for words in lines:
                painter.drawText(QPointF(0, top + lift + metrics.ascent()), words)
                top += line
        painter.end()

    def _line(self) -> int:
        return self._theme.line_height(self._role)

    def _restyled(self) -> None:
        self._measured = None
        self.setFont(self._theme.font(self._role))
        self._ink()
        self.updateGeometry()

    def _measures(self) -> _Measured:
        """Also when the look has changed and this was not told yet."""
        found = self._measured
        if found is None or found.scale != self._theme.scale:
            font = self._theme.font(self._role)
            advance = QFontMetrics(font).horizontalAdvance
            said = self._said
            found = self._measured = _Measured(
                self._theme.scale,
                font,
                max((advance(line) for line in said.split("\n")), default=0) + 2,
                max((advance(word) for word in set(said.split())), default=0) + 2,
                [],
            )
        return found

    def _lines(self, width: int) -> list[str]:
        """The lines at this width; layouts ask for many widths, most of which come to the same lines."""
        measured = self._measures()
        if width >= measured.natural:
            return [line.rstrip() for line in self._said.split("\n")]
        for least, most, lines in measured.broken:
            if least <= width <= most:
                return lines
        if len(measured.broken) >= _KEPT:
            measured.broken.clear()
        least, lines = self._break(width, measured.font)
        measured.broken.append((min(least, width), width, lines))
        return lines

    def _break(self, width: int, font: QFont) -> tuple[float, list[str]]:
        """The lines, and the least width at which they break like this."""
        # Where all words stand in one line, as in the unlock window, none of this is loaded.
        from PySide6.QtGui import QTextLayout, QTextOption

        found: list[str] = []
        least = 0.0
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for paragraph in self._said.split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.beginLayout()
            raw = paragraph.encode("utf-16-le")
            count = 0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                start, length = line.textStart(), line.textLength()
                found.append(raw[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip())
                least = max(least, ceil(line.naturalTextWidth()) + 1)
                count += 1
            layout.endLayout()
            if not count:
                found.append("")
        return least, found


class KeyCap(QLabel):
    """A key's name in a little frame, as in "Ctrl K"; decoration, so not read out by itself."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "key")
        dress(self)
        self.setText(key)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
