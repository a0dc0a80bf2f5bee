"""A recording under way: how loud it is, pause, a mark by a key, the end. No time is in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.language import tr
from ui.recorder import Problem, Recorder, State
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.notes import State as Shown
from ui.widgets.text import Words
from whistle.errors import WhistleError

PROBLEMS: Final = {
    Problem.NO_DEVICE: tr("No microphone was found. Plug one in, or write instead."),
    Problem.UNPLUGGED: tr(
        "The microphone went away, so it paused. What was said is safe. Plug one in and press Go on."
    ),
    Problem.REFUSED: tr("The microphone gives no sound. What was said until then is safe."),
}
_FALL: Final = 0.8


def problem_words(problem: Problem, another: str) -> str:
    """What went wrong; ``another`` is a microphone with which it can go on, or blank."""
    if problem is Problem.UNPLUGGED and another:
        return tr(
            "The microphone went away, so it paused. What was said is safe. Go on records with: {another}.",
            another=another,
        )
    return PROBLEMS[problem]


class LevelMeter(QWidget):
    """A bar as long as it is loud. It says that sound arrives, so it is named and never read out anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._level = theme, 0.0
        self.setAccessibleName(tr("How loud it is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float) -> None:
        """Show a loudness, 0 to 1; it falls slowly."""
        self._level = max(level, self._level * _FALL if level else 0.0)
        self.update()

    @property
    def level(self) -> float:
        """What is shown."""
        return self._level

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A strip."""
        return QSize(self._theme.px(160), self._theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the strip, and how far it is filled."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("hover"))
        # Loudness is heard by its logarithm: speech stands about the middle.
        wide = round(self.width() * self._level**0.4)
        painter.fillRect(QRect(0, 0, wide, self.height()), self._theme.colour("accent"))
        painter.end()


class RecordBar(QFrame):
    """The recorder's controls. ``closed`` says that nothing is recorded any more."""

    closed = Signal()

    def __init__(self, theme: Theme, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder
        self.text_at: Callable[[], int | None] = lambda: None
        """Where in the words of the account somebody is when they mark the sound."""
        self.setAccessibleName(tr("Recording"))
        self.state = Shown(theme, "mic", tr("Recording"), "danger")
        self.meter = LevelMeter(theme)
        self.pause = Button(theme, tr("Pause"), icon="pause", on=self._pause)
        self.mark = Button(theme, tr("Mark"), icon="tag", key="Ctrl+M", on=self._mark)
        self.mark.setAccessibleDescription(tr("Marks this place, so that it is found again"))
        self.end = Button(theme, tr("End the recording"), icon="square", on=recorder.stop)
        self.end.setAccessibleDescription(tr("It is kept as evidence with the account"))
        self.trouble = Words(theme, "", "body", "danger")
        self.trouble.hide()
        held = QWidget()
        held.setLayout(Flow(theme, self.state, self.pause, self.mark, self.end, spacing=12))
        column(theme, held, self.meter, self.trouble, spacing=8, margins=(24, 8, 24, 8), into=self)
        shortcut = QShortcut(QKeySequence("Ctrl+M"), self, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._mark)
        recorder.level.connect(self.meter.show_level)
        recorder.changed.connect(self._changed)
        recorder.problem.connect(self._problem)
        recorder.plugged.connect(self._plugged)
        self._went: Problem | None = None
        recorder.failed.connect(self._failed)
        self._changed(recorder.state.value)

    def _changed(self, state: str) -> None:
        on, paused = state == State.ON.value, state == State.PAUSED.value
        if on:
            self._went = None
            self.trouble.hide()
            self.state.show_state("mic", tr("Recording"), "danger")
        else:
            words = tr("Paused") if paused else tr("One moment")
            self.state.show_state("pause" if paused else "circle-dashed", words, "text")
        self.pause.set_text(tr("Pause") if on else tr("Go on"))
        self.pause.set_icon("pause" if on else "mic")
        for button in (self.pause, self.end):
            button.set_ready(on or paused, tr("One moment"))
        self.mark.set_ready(on, tr("Only while it records"))
        if state == State.OFF.value:
            self.closed.emit()

    def _pause(self) -> None:
        if self._recorder.state is State.ON:
            self._recorder.pause()
        else:
            self._recorder.go_on()

    def _mark(self) -> None:
        if self._recorder.state is State.ON:
            self._recorder.mark(self.text_at())
            self.state.show_state("tag", tr("Marked"), "danger")

    def _problem(self, problem: str) -> None:
        self._went = Problem(problem)
        self._say(problem_words(self._went, self._recorder.another))

    def _plugged(self) -> None:
        if self._went is not None and self.trouble.isVisibleTo(self):
            self._say(problem_words(self._went, self._recorder.another))

    def _failed(self, error: WhistleError) -> None:
        from ui.errors import words_for

        words = words_for(error)
        self._say(
            tr("{what}. It paused, and nothing that was said is lost. {do}", what=words.what, do=words.do)
        )

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
