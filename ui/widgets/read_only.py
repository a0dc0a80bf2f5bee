"""Words of a file, to be read and not to be selected: a selection would leave for the desktop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QPlainTextEdit

from ui.language import tr
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.line import SENSITIVE


class ReadOnly(QPlainTextEdit):
    """A long text. The arrows and Page Up and Page Down scroll it, Tab leaves it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self.setReadOnly(True)
        self.setInputMethodHints(SENSITIVE)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Read only. The arrows scroll."))
        self.setProperty("role", "body")
        self.document().setDocumentMargin(theme.px(16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_words(self, words: str) -> None:
        """Show other words, from the top."""
        self.setPlainText(words)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll; nothing is typed here."""
        action = _STEPS.get(Qt.Key(event.key()))
        if action is None:
            event.ignore()
            return
        self.verticalScrollBar().triggerAction(action)


_STEPS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
