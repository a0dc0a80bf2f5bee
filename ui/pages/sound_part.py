"""Recording beside an account that is being told: the bar while it goes on, and what keeps it from that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.recorder import Problem, Recorder, State
from ui.widgets.layout import column
from ui.widgets.notes import NoteBox
from ui.widgets.record_bar import RecordBar, problem_words


class SoundPart(QWidget):
    """Hidden while nothing is recorded. ``changed`` says that recording began or ended."""

    changed = Signal(bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.recorder = Recorder(context.lane)
        self.recorder.finished.connect(self._finished)
        self.recorder.problem.connect(self._problem)
        self.recorder.heard.connect(context.awake)
        self.bar = RecordBar(context.theme, self.recorder)
        self.note = NoteBox(context.theme, "warning", tr("No recording"), "")
        column(context.theme, self.note, self.bar, spacing=0, into=self)
        self.note.hide()
        self.bar.hide()
        self.hide()

    @property
    def on(self) -> bool:
        """Whether a recording is under way, or paused."""
        return self.recorder.state is not State.OFF

    def record(self, account: str, text_at: Callable[[], int | None]) -> None:
        """Begin to record for an account; marks point at the place in its words that ``text_at`` says."""
        if self.on:
            return
        self.note.hide()
        self.bar.text_at = text_at
        self.recorder.start(account)
        self._begun()

    def _begun(self) -> None:
        if self.on:
            self.show()
            self.bar.show()
            self.bar.pause.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit(True)

    def pause(self) -> None:
        """The page is left, or hides: the second under way is finished first."""
        self.recorder.pause()

    def stop(self) -> None:
        """It is over; it is kept as evidence with the account."""
        self.recorder.stop()

    def _finished(self, piece: object) -> None:
        self.bar.hide()
        self.hide()
        self._context.announce(
            tr("The recording is kept") if piece is not None else tr("Nothing was recorded")
        )
        self.changed.emit(False)

    def _problem(self, problem: str) -> None:
        if not self.on:
            # The bar says it while it is there; without a microphone there is none.
            self.note.set("warning", tr("No recording"), problem_words(Problem(problem), ""))
            self.note.show()
            self.show()
        self._context.announce(problem_words(Problem(problem), self.recorder.another))
