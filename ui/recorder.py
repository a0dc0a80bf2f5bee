"""Sound from a microphone into the vault: whole seconds, encrypted and written by a thread beside.

QtMultimedia is loaded when a recording begins, not before. What was read and not yet written stays in
memory until it is: a full disk pauses the recording and loses nothing.
"""

from __future__ import annotations

import threading
from array import array
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.presenters.lane import Lane
from ui.sound_server import SourceWatch
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.vault.tables.evidence import Evidence
from whistle.vault.tables.recordings import Recording
from whistle.vault.takes import TakeWriter

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioSource, QMediaDevices

RATE: Final = 16_000
SECOND: Final = RATE * 2
_LOUDEST: Final = 32_768
_SILENCE_MS: Final = 4_000
"""So long without a byte from the device, and it is taken for gone, though nobody said so."""

_LOOK_MS: Final = 500
"""How often it is asked whether the device stopped by itself; that it is gone is told at once."""


class Problem(StrEnum):
    """What keeps a recording from going on."""

    NO_DEVICE = "no-device"
    UNPLUGGED = "unplugged"
    REFUSED = "refused"


class State(StrEnum):
    """Where a recording is."""

    OFF = "off"
    ON = "on"
    PAUSED = "paused"
    BUSY = "busy"


def devices() -> list[QAudioDevice]:
    """The microphones there are, the usual one first."""
    from PySide6.QtMultimedia import QMediaDevices

    usual = QMediaDevices.defaultAudioInput()
    return sorted(QMediaDevices.audioInputs(), key=lambda one: one != usual)


class Recorder(QObject):
    """Records into one account at a time. All of it is called from the window's thread."""

    changed = Signal(str)
    """The state it is in now."""
    level = Signal(float)
    """How loud it is, 0 to 1, ten times a second."""
    problem = Signal(str)
    """A ``Problem``: it paused, and what was heard before is safe."""
    failed = Signal(object)
    """A WhistleError: it could not be written; it paused, and what is not written yet is kept."""
    finished = Signal(object)
    """The evidence that it became, or None."""
    heard = Signal()
    """A second was written: somebody is here, though nobody types."""
    plugged = Signal()
    """There are more microphones now, or fewer."""

    _written = Signal(object)
    _gone = Signal(int)

    def __init__(self, lane: Lane, make_source: Callable[[Any, Any], Any] | None = None) -> None:
        super().__init__()
        self._lane = lane
        self._make_source = make_source or _source
        self._source: QAudioSource | None = None
        self._device: Any = None
        self._recording: Recording | None = None
        self._writer: TakeWriter | None = None
        self._hands: ThreadPoolExecutor | None = None
        self._rest = bytearray()
        self._waiting: deque[bytes] = deque()
        self._guard = threading.Lock()
        self._bytes = 0
        self.state = State.OFF
        self._written.connect(self._was_written)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_SILENCE_MS)
        self._quiet.timeout.connect(self._silent)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_for_it)
        self._chosen = b""
        self._lost: set[bytes] = set()
        """Microphones that went away. Qt goes on to name the last one there was."""
        self._watch: SourceWatch | None = None
        self._listening = 0
        self._gone.connect(self._went)
        self._known: QMediaDevices | None = None

    @property
    def at_ms(self) -> int:
        """How much was heard, in milliseconds."""
        return (self._bytes + len(self._rest)) * 1000 // SECOND

    # -- beginning and going on --------------------------------------------------------------

    def start(self, account: str) -> None:
        """Begin to record for an account; says at once where there is no microphone."""
        if self.state is not State.OFF:
            return
        self._follow_plugs()
        if not devices():
            self.problem.emit(Problem.NO_DEVICE.value)
            return
        self._bytes = 0
        self._set(State.BUSY)

        def begun(both: tuple[Recording, TakeWriter]) -> None:
            self._recording, self._writer = both
            self._listen()

        def failed(error: WhistleError) -> None:
            self._set(State.OFF)
            self.failed.emit(error)

        def begin(session: Session) -> tuple[Recording, TakeWriter]:
            recording = session.recordings.begin(account, RATE)
            return recording, session.recordings.take(recording)

        self._lane.call(begin, begun, failed)

    def go_on(self) -> None:
        """Record again after a pause, under a fresh key."""
        recording = self._recording
        if self.state is not State.PAUSED or recording is None:
            return
        if not devices():
            self.problem.emit(Problem.NO_DEVICE.value)
            return

        def taken(writer: TakeWriter) -> None:
            self._writer = writer
            for segment in list(self._waiting):
                self._hand_over(segment, queued=True)
            self._listen()

        self._lane.call(lambda session: session.recordings.take(recording), taken, self.failed.emit)

    def next_device(self) -> QAudioDevice | None:
        """The microphone that it would go on with: the usual one, unless that went away."""
        found = devices()
        return next((one for one in found if _id(one) not in self._lost), found[0] if found else None)

    @property
    def another(self) -> str:
        """What that one is called, where it is not the one that went away; else blank."""
        one = self.next_device()
        return one.description() if one is not None and _id(one) not in self._lost else ""

    def _follow_plugs(self) -> None:
        """Be told of microphones that come and go, from now on."""
        if self._known is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._known = QMediaDevices(self)
            self._known.audioInputsChanged.connect(self._plugged)

    def _listen(self) -> None:
        self._hands = self._hands or ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")
        chosen = self.next_device()
        self._chosen = _id(chosen) if chosen is not None else b""
        # One that is tried again may be there again.
        self._lost.discard(self._chosen)
        source = self._make_source(self, chosen)
        device = source.start() if source is not None else None
        if source is None or device is None:
            self._stopped(Problem.REFUSED)
            return
        self._source, self._device = source, device
        device.readyRead.connect(self._read)
        # It records once the first sound arrives, and not before.
        self._set(State.BUSY)
        self._quiet.start()
        self._look.start()
        self._listening += 1
        listening = self._listening
        self._watch = SourceWatch(self._chosen, lambda: self._gone.emit(listening))

    # -- what comes --------------------------------------------------------------------------

    def _read(self) -> None:
        if self._device is None:
            return
        data = bytes(self._device.readAll().data())
        if not data:
            return
        self._quiet.start()
        if self.state is State.BUSY:
            self._set(State.ON)
        self.level.emit(loudness(data))
        self._rest += data
        while len(self._rest) >= SECOND:
            segment = bytes(self._rest[:SECOND])
            del self._rest[:SECOND]
            self._hand_over(segment)

    def _hand_over(self, segment: bytes, *, queued: bool = False) -> None:
        """Let the thread beside write a second; it stays here until that is done."""
        if not queued:
            with self._guard:
                self._waiting.append(segment)
            self._bytes += len(segment)
        writer, hands = self._writer, self._hands
        if writer is None or hands is None:
            return
        done: Future[None] = hands.submit(self._write, writer, segment)
        done.add_done_callback(lambda one: self._written.emit(one.exception()))

    def _write(self, writer: TakeWriter, segment: bytes) -> None:
        with self._guard:
            # After a failure nothing overtakes what could not be written.
            if not self._waiting or self._waiting[0] is not segment:
                return
        writer.append(segment)
        with self._guard:
            self._waiting.popleft()

    def _was_written(self, error: object) -> None:
        if error is None:
            self.heard.emit()
        elif isinstance(error, WhistleError):
            if self.state is State.ON:
                self._silence()
                self._set(State.PAUSED)
                self.failed.emit(error)
        elif isinstance(error, BaseException):
            raise error

    # -- pausing and ending ------------------------------------------------------------------

    def pause(self) -> None:
        """Stop listening and write what there is of the last second; durable on return."""
        if self._source is None:
            return
        self._silence()
        self._set(State.PAUSED)

    def _silence(self) -> None:
        self._quiet.stop()
        self._look.stop()
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        if self._source is not None:
            self._read()
            source, self._source, self._device = self._source, None, None
            source.stop()
        if self._rest:
            segment = bytes(self._rest)
            self._rest.clear()
            self._hand_over(segment)
        if self._hands is not None:
            self._hands.shutdown(wait=True)
            self._hands = None
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.level.emit(0.0)

    def _silent(self) -> None:
        """Nothing came for long: unless it waits to be read, since something else held the window up."""
        if self._device is not None and self._device.bytesAvailable():
            self._read()
        else:
            self._stopped(Problem.UNPLUGGED)

    def _look_for_it(self) -> None:
        """Notice that the device stopped by itself."""
        from PySide6.QtMultimedia import QtAudio

        source = self._source
        if source is not None and source.state() == QtAudio.State.StoppedState:
            self._stopped(Problem.UNPLUGGED)

    def _plugged(self) -> None:
        """Microphones came or went. The sound server may go on with another one, without a word."""
        there = {_id(one) for one in devices()}
        self._lost -= there
        if self._source is not None and self._chosen not in there:
            self._lose()
        self.plugged.emit()

    def _went(self, listening: int) -> None:
        """The sound server says that the source is gone; of an earlier listening it means nothing."""
        if listening == self._listening and self._source is not None:
            self._lose()

    def _lose(self) -> None:
        self._lost.add(self._chosen)
        self._stopped(Problem.UNPLUGGED)

    def _stopped(self, why: Problem) -> None:
        """The device went away: keep what was heard, and say so."""
        if self.state is State.OFF:
            return
        self._silence()
        self._set(State.PAUSED)
        self.problem.emit(why.value)

    def stop(self) -> None:
        """End the recording: it becomes evidence."""
        recording = self._recording
        if self.state in (State.OFF, State.BUSY) or recording is None:
            return
        self.pause()
        self._set(State.BUSY)
        left = list(self._waiting)

        def finish(session: Session) -> Evidence | None:
            if left:
                writer = session.recordings.take(recording)
                try:
                    for segment in left:
                        writer.append(segment)
                finally:
                    writer.close()
            return session.recordings.finish(recording)

        def done(piece: Evidence | None) -> None:
            self._waiting.clear()
            self._recording = None
            self._set(State.OFF)
            self.finished.emit(piece)

        def failed(error: WhistleError) -> None:
            self._set(State.PAUSED)
            self.failed.emit(error)

        self._lane.call(finish, done, failed)

    def mark(self, text_at: int | None = None) -> int:
        """Mark this place; return it in milliseconds."""
        recording, at = self._recording, self.at_ms
        if recording is not None and self.state in (State.ON, State.PAUSED):
            self._lane.call(lambda session: session.recordings.mark(recording, at, text_at), lambda _: None)
        return at

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit(state.value)


def loudness(data: bytes) -> float:
    """The loudest sample of some sound, 0 to 1."""
    samples = array("h", data[: len(data) // 2 * 2])
    return min(1.0, max((abs(one) for one in samples[::4]), default=0) / _LOUDEST)


def _id(device: QAudioDevice) -> bytes:
    return bytes(device.id().data())


def _source(parent: QObject, device: QAudioDevice | None) -> QAudioSource | None:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSource

    if device is None:
        return None
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return QAudioSource(device, form, parent)
