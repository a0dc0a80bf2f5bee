"""Sound played from memory: play, skip, speed, marks. QtMultimedia is loaded when something is played."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.vault.tables.recordings import SoundMark

SKIP_MS: Final = 10_000
SPEEDS: Final = (
    ("0.75", tr("Slower")),
    ("1", tr("As spoken")),
    ("1.25", tr("A little faster")),
    ("1.5", tr("Faster")),
    ("2", tr("Twice as fast")),
)


class PlayBar(QWidget):
    """Plays one piece of sound. Space plays and pauses, the arrows skip; nothing is written anywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._player: Any = None
        self._data = b""
        self._marks: tuple[SoundMark, ...] = ()
        self.setAccessibleName(tr("Listen"))
        self.play = Button(
            theme, tr("Play"), "primary", on=self._toggle, description=tr("Space plays and pauses")
        )
        self.back = Button(
            theme, tr("Back 10 seconds"), icon="undo-2", on=lambda: self._skip(-SKIP_MS), steps=True
        )
        self.on = Button(
            theme, tr("On 10 seconds"), icon="redo-2", on=lambda: self._skip(SKIP_MS), steps=True
        )
        self.speed = Picker(theme, tr("Speed"), SPEEDS)
        self.speed.choose("1")
        self.speed.currentIndexChanged.connect(lambda _index: self._set_speed())
        self.mark = Picker(theme, tr("Go to a mark"))
        self.mark.activated.connect(lambda _index: self._go_to_mark())
        self.at = Words(theme, "", "second", "muted", wrap=False)
        self.trouble = Words(theme, "", "body", "warning")
        self.trouble.hide()
        held = QWidget()
        held.setLayout(Flow(theme, self.play, self.back, self.on, self.speed, self.mark, spacing=8))
        column(theme, held, self.at, self.trouble, None, margins=(20, 16, 20, 16), into=self)

    def show_sound(self, data: bytes, marks: Sequence[SoundMark]) -> None:
        """Take other sound; it is played when somebody asks for it."""
        self.stop()
        self._data, self._marks = data, tuple(marks)
        options = [
            ("", tr("Marks")),
            *((str(m.at_ms), tr("Mark at {clock}", clock=clock(m.at_ms))) for m in self._marks),
        ]
        self.mark.set_options(options)
        self.mark.setVisible(bool(self._marks))
        self.trouble.hide()
        self.at.setText("")

    def stop(self) -> None:
        """Play no more, and forget the sound."""
        player, self._player = self._player, None
        if player is not None:
            player.pause()
            # Ended by the event loop: its thread reads the buffer by way of Python, and would be waited
            # for here by the one who keeps Python from it.
            player.deleteLater()
        self._data = b""
        self.play.set_text(tr("Play"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrows skip."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._skip(-SKIP_MS if event.key() == Qt.Key.Key_Left else SKIP_MS)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle()
        else:
            super().keyPressEvent(event)

    @property
    def player(self) -> Any:
        """The player, made at first use. Sound is read from memory, never from a file."""
        if self._player is None:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(QAudioOutput(self._player))
            buffer = QBuffer(self._player)
            buffer.setData(self._data)
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._player.setSourceDevice(buffer)
            self._player.positionChanged.connect(self._moved)
            self._player.playbackStateChanged.connect(self._changed)
            self._player.errorOccurred.connect(self._wrong)
            self._set_speed()
        return self._player

    def _toggle(self) -> None:
        if not self._data:
            return
        from PySide6.QtMultimedia import QMediaPlayer

        if self.player.playbackState() == QMediaPlayer.PlaybackState.PlayingState:
            self.player.pause()
        else:
            self.player.play()

    def _skip(self, by: int) -> None:
        if self._data:
            self.player.setPosition(max(0, min(self.player.duration(), self.player.position() + by)))

    def _set_speed(self) -> None:
        if self._player is not None and self.speed.value():
            self._player.setPlaybackRate(float(self.speed.value()))

    def _go_to_mark(self) -> None:
        if self.mark.value():
            self.player.setPosition(int(self.mark.value()))

    def _moved(self, at: int) -> None:
        self.at.setText(
            tr("{clock} of {clock2}", clock=clock(at), clock2=clock(self._player.duration()))
            if self._player is not None
            else ""
        )

    def _changed(self, _state: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        playing = self._player is not None and (
            self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        )
        self.play.set_text(tr("Pause") if playing else tr("Play"))

    def _wrong(self, *_what: object) -> None:
        self.trouble.setText(tr("This sound cannot be played here. It is kept all the same."))
        self.trouble.show()


def clock(ms: int) -> str:
    """Minutes and seconds."""
    return f"{ms // 60_000}:{ms // 1000 % 60:02}"
