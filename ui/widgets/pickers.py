"""A drop-down list in the design's shape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy

from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.mirrored import mirrored


class Picker(QComboBox):
    """Chooses one of a few; ``options`` are (value, words). The wheel does not change it unasked.

    ``name`` says what it is about; a label that is seen beside it, in the same parent, may stand for it.
    """

    def __init__(
        self,
        theme: Theme,
        name: str | QLabel,
        options: Sequence[tuple[str, str]] = (),
        *,
        description: str = "",
    ) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._seen = isinstance(name, QLabel)
        self._label = name if isinstance(name, QLabel) else QLabel(name)
        if not self._seen:
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.hide()
        self._label.setBuddy(self)
        self.setAccessibleName(self._label.text())
        self.setAccessibleDescription(description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        theme.changed.connect(self.updateGeometry)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a label beside it that nobody sees, where there is none that is seen.

        On Linux a drop-down list is called by what is chosen in it; what it is about is read from
        a label with the same parent.
        """
        if event.type() == QEvent.Type.ParentChange and not self._seen:
            self._label.setParent(self.parentWidget())
        super().changeEvent(event)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace what can be chosen; the choice stays if it is still there."""
        kept = self.value()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.choose(kept)
        # The layout keeps the size it was told last.
        self.updateGeometry()

    def value(self) -> str:
        """What is chosen, or blank."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def choose(self, value: str) -> None:
        """Choose by value; nothing happens when there is none such."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest choice. Qt's own reckoning asks the style sheet for each, which is slow."""
        metrics = QFontMetrics(self._theme.font())
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(widest + self._theme.px(52), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Long choices may be shortened where there is no room."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(180)), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: scrolling past must not change an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the arrow, which a style sheet could only take from a file."""
        super().paintEvent(event)
        size = self._theme.px(18)
        arrow = self._theme.pixmap("chevron-right", "text", 18).transformed(QTransform().rotate(90))
        painter = QPainter(self)
        at = QRect(self.width() - size - self._theme.px(8), (self.height() - size) // 2, size, size)
        painter.drawPixmap(mirrored(self, self.rect(), at).topLeft(), arrow)
        painter.end()
