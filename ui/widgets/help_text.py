"""What the help is read in: headings, paragraphs and pictures that can be gone through by the arrow keys.

Places that were found are framed as in every other text. Nothing here is rich text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.text_places import draw_found

Span = tuple[int, int]
FIRST: Final = -1_000_000
LAST: Final = 1_000_000
_DENSE: Final = 2
"""Pictures are kept at two points for one, so that they are sharp at 200% too."""


class Laid:
    """A text broken into lines of a width, with the line height of a role. ``strong`` letters lead it."""

    def __init__(self, theme: Theme, text: str, role: str, width: int, strong: int = 0) -> None:
        self._line = theme.line_height(role)
        font = theme.font(role)
        metrics = QFontMetrics(font)
        self._lift = (self._line - metrics.height()) / 2
        self._height = float(metrics.height())
        self._text = text
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        if strong:
            heavy = QTextCharFormat()
            heavy.setFontWeight(QFont.Weight.DemiBold)
            leading = QTextLayout.FormatRange()
            leading.start, leading.length = 0, _in_qt(text, strong)
            leading.format = heavy
            self._layout.setFormats([leading])
        self._layout.beginLayout()
        y = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + self._lift))
            y += self._line
        self._layout.endLayout()
        self.height = max(self._line, y)

    def draw(
        self, painter: QPainter, at: QPointF, theme: Theme, spans: Sequence[Span], *, current: bool
    ) -> None:
        """Draw it in the painter's pen, the ``spans`` framed."""
        self._layout.draw(painter, at)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in spans:
            for place in self._places(*span):
                draw_found(painter, theme, place.translated(at), current=current)
        painter.restore()

    def _places(self, start: int, end: int) -> list[QRectF]:
        first, last = _in_qt(self._text, start), _in_qt(self._text, end)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            a = max(first, line.textStart())
            b = min(last, line.textStart() + line.textLength())
            if a < b:
                x1, x2 = _x(line.cursorToX(a)), _x(line.cursorToX(b))
                found.append(QRectF(min(x1, x2), line.y(), abs(x2 - x1), self._height))
        return found


class HelpPart(QWidget):
    """A part of a topic that the arrow keys come to. ``stepped`` tells by how many parts to go on."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ring", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyled)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down and Up, Home and End."""
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: FIRST,
            Qt.Key.Key_End: LAST,
        }.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def _restyled(self) -> None:
        self.updateGeometry()
        self.update()


class HelpText(HelpPart):
    """A paragraph, or a step with its number hanging before it."""

    def __init__(
        self, theme: Theme, text: str, role: str = "body", *, number: int = 0, strong: int = 0
    ) -> None:
        super().__init__(theme)
        self._text, self._role, self._number, self._strong = text, role, number, strong
        self._laid: dict[tuple[int, float], Laid] = {}
        self._spans: tuple[Span, ...] = ()
        self._current = False
        spoken = tr("Step {number}. {text}", number=number, text=text) if number else text
        self.setAccessibleName(spoken)

    def mark(self, spans: Sequence[Span], *, current: bool) -> None:
        """Frame these places (code points of the text); none takes the frames away."""
        if (tuple(spans), current) != (self._spans, self._current):
            self._spans, self._current = tuple(spans), current
            self.update()

    @property
    def marked(self) -> tuple[Span, ...]:
        """What is framed."""
        return self._spans

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the paragraph at this width."""
        return self._at(width).height

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A comfortable measure."""
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow enough to wrap."""
        return QSize(self._theme.px(160), self._theme.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines, the number and the frames."""
        theme = self._theme
        painter = QPainter(self)
        painter.setPen(theme.colour("text"))
        indent = self._indent()
        if self._number:
            painter.setFont(theme.font("strong"))
            room = QRect(0, 0, indent - theme.px(10), theme.line_height(self._role))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), f"{self._number}.")
        at = QPointF(indent, 0)
        self._at(self.width()).draw(painter, at, theme, self._spans, current=self._current)
        painter.end()

    def _indent(self) -> int:
        return self._theme.px(36) if self._number else 0

    def _at(self, width: int) -> Laid:
        key = (width, self._theme.scale)
        if key not in self._laid:
            if len(self._laid) > 4:
                self._laid.clear()
            room = width - self._indent()
            self._laid[key] = Laid(self._theme, self._text, self._role, room, self._strong)
        return self._laid[key]


class HelpHeading(HelpText):
    """A heading; assistive technology is told that it is one."""


class HelpPicture(HelpPart):
    """A picture of a page on white paper in a frame, alike in every look; decoded when it is first seen."""

    def __init__(self, theme: Theme, data: bytes, alt: str) -> None:
        super().__init__(theme)
        self._data = QByteArray(data)
        buffer = QBuffer(self._data)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._size = QImageReader(buffer, b"png").size()
        self._whole: QPixmap | None = None
        self._found = False
        self._scaled: tuple[int, float, QPixmap] | None = None
        self.setAccessibleName(alt)
        self.setToolTip(alt)

    def mark(self, *, current: bool) -> None:
        """Frame it as the place that was found."""
        self._found = current
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as the picture at this width, with its frame."""
        inner = self._wide(width)
        return round(inner * self._size.height() / max(1, self._size.width())) + 2 * self._frame()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its own size."""
        width = self._wide(100_000) + 2 * self._frame()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It goes smaller with the page."""
        return QSize(self._theme.px(160), self._theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw paper, picture and frame."""
        frame, wide = self._frame(), self._wide(self.width())
        high = self.heightForWidth(self.width()) - 2 * frame
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(QRectF(0.5, 0.5, wide + 2 * frame - 1, high + 2 * frame - 1))
        painter.drawPixmap(QPointF(frame, frame), self._at(wide))
        if self._found:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            whole = QRectF(0, 0, wide + 2 * frame, high + 2 * frame)
            draw_found(painter, self._theme, whole.adjusted(3, 3, -3, -8), current=True)
        painter.end()

    def _frame(self) -> int:
        return self._theme.px(6)

    def _wide(self, width: int) -> int:
        own = self._theme.px(self._size.width() / _DENSE)
        return max(1, min(own, width - 2 * self._frame()))

    def _at(self, wide: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._whole is None:
            self._whole = QPixmap()
            self._whole.loadFromData(self._data, "PNG")
        if self._scaled is None or self._scaled[:2] != (wide, ratio):
            made = self._whole.scaledToWidth(
                max(1, round(wide * ratio)), Qt.TransformationMode.SmoothTransformation
            )
            made.setDevicePixelRatio(ratio)
            self._scaled = (wide, ratio, made)
        return self._scaled[2]


def _in_qt(text: str, at: int) -> int:
    """Qt's position (UTF-16) of a code point."""
    return len(text[:at].encode("utf-16-le")) // 2


def _x(found: float | tuple[float, int] | object) -> float:
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]  # a float
