"""One answer out of a few that look alike: large buttons, an icon and a word on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.layout import column


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose."""

    value: str
    words: str
    icon: str
    description: str = ""


class AnswerButton(QAbstractButton):
    """44 px high, the current answer filled, framed and ticked in words.

    A double click counts once: the second press could fall on the next question. So does a key
    that is held.
    """

    stepped = Signal(int)
    """An arrow key was pressed: 1 down, -1 up. Qt's own Tab comes to only one answer of a group."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._theme, self.choice = theme, choice
        self.setCheckable(True)
        # Said as one answer of several. What a press does is the group's to decide.
        self.setAutoExclusive(True)
        self.setText(choice.words)
        self.setAccessibleName(choice.words)
        self.setAccessibleDescription(choice.description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a thumb, as wide as its words."""
        theme = self._theme
        words = self.fontMetrics().horizontalAdvance(self.choice.words)
        return QSize(words + theme.px(20 + 20 + 8 + 18), theme.px(44))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than its words."""
        return self.sizeHint()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """What is answered is shown when it was stored, not when it was pressed."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The second press of a double click is none."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press; arrows go to the other answers."""
        if event.isAutoRepeat():
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the shape, the icon and the words."""
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if chosen else 1
        edge = "accent" if chosen else "control"
        fill = "select" if chosen or self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour(edge), wide))
        painter.setBrush(theme.colour(fill))
        inset = wide / 2
        shape = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, theme.px(4), theme.px(4))
        icon = theme.px(20)
        left = theme.px(20)
        painter.drawPixmap(QPoint(left, (self.height() - icon) // 2), theme.pixmap(self.choice.icon))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("strong" if chosen else "body"))
        room = QRect(left + icon + theme.px(8), 0, self.width() - left - icon - theme.px(16), self.height())
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.choice.words
        )
        painter.end()


class AnswerPicker(QWidget):
    """The answers to one question. ``answered`` tells which was pressed; ``show_answer`` marks one."""

    answered = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons = {choice.value: AnswerButton(theme, choice) for choice in choices}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        box = column(theme, spacing=12, into=self)
        for value, button in self.buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, chosen=value: self.answered.emit(chosen))
            button.stepped.connect(lambda by, chosen=value: self._step(chosen, by))
            box.addWidget(button)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def _step(self, value: str, by: int) -> None:
        """Go to the next answer, from the last to the first; nothing is chosen by it."""
        order = list(self.buttons)
        self.buttons[order[(order.index(value) + by) % len(order)]].setFocus(Qt.FocusReason.TabFocusReason)

    def show_answer(self, value: str) -> None:
        """Mark the answer that holds; blank marks none."""
        for name, button in self.buttons.items():
            chosen = name == value
            button.setChecked(chosen)
            words = button.choice.words
            button.setAccessibleName(tr("{words}, the answer now", words=words) if chosen else words)
