"""Records from the sound server by the window's own recorder, and tells what happened, a word a line.

Arguments: the vault, the file of its passphrase, what to do ("speech", "none", "lock" or "kill"; or "alone",
"other" and "server": the microphone goes, with no other or another at hand, or with the server), and a sound
file.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from ui.recorder import Recorder, State
from ui.tasks import VaultLane
from ui.theme import Theme
from ui.widgets.play_bar import PlayBar
from ui.widgets.record_bar import RecordBar
from whistle.api import Session
from whistle.vault.tables.recordings import SoundMark

GOING = ("alone", "other", "server")


def take_away(what: str) -> None:
    """Let the microphone go, or the whole server."""
    if what == "server":
        subprocess.Popen(["pactl", "exit"])
        return
    listed = subprocess.run(["pactl", "list", "short", "modules"], capture_output=True, text=True, check=True)
    module = next(line.split("\t")[0] for line in listed.stdout.splitlines() if "source_name=fakemic" in line)
    subprocess.Popen(["pactl", "unload-module", module])


def say(words: str) -> None:
    """Tell the test."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def until(so: Callable[[], object], seconds: float = 30) -> None:
    """Let the window live until it is so."""
    end = time.monotonic() + seconds
    while not so():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.005)


def speak(speech: str) -> subprocess.Popen[bytes]:
    """Play the sound into the microphone."""
    return subprocess.Popen(["paplay", "--device=mic", speech])


def lose_microphone(what: str, recorder: Recorder, levels: list[float]) -> None:
    """Let it go while somebody speaks, and tell when that was noticed."""
    # The player takes its time to begin.
    until(lambda: levels and max(levels) > 0.02)
    begins = recorder.at_ms
    until(lambda: recorder.at_ms > begins + 2_200)
    say(f"before {recorder.at_ms}")
    begun = time.monotonic()
    take_away(what)
    until(lambda: recorder.state is State.PAUSED, 20)
    say(f"told {round((time.monotonic() - begun) * 1000)}")


def go_on_with_another(recorder: Recorder, controls: RecordBar) -> None:
    """Take the other microphone, and record a second more."""
    say(f"words {controls.trouble.text()}")
    kept = recorder.at_ms
    recorder.go_on()
    until(lambda: recorder.state is State.ON and recorder.at_ms > kept + 1_000)
    recorder.pause()


def pause_and_go_on(recorder: Recorder, speech: str) -> None:
    """Mark a place, pause, and hear the same once more."""
    recorder.mark(7)
    recorder.pause()
    say("paused")
    recorder.go_on()
    until(lambda: recorder.state is State.ON)
    playing = speak(speech)
    until(lambda: playing.poll() is not None)


def play(sound: bytes) -> None:
    """Play what was kept, quickly and from a mark on."""
    bar = PlayBar(Theme())
    bar.show_sound(sound, [SoundMark(1_000, None)])
    bar.speed.choose("2")
    bar.play.click()
    until(lambda: bar.player.position() > 700)
    bar.mark.choose("1000")
    bar._go_to_mark()
    until(lambda: 900 < bar.player.position() < 3_000)
    bar.play.click()
    say(f"rate {bar.player.playbackRate()}")
    say(f"long {bar.player.duration()}")
    bar.stop()


def answer(lane: VaultLane, work: Callable[[Session], Any]) -> Any:
    """Ask the open vault, and wait."""
    got: list[Any] = []
    lane.call(work, got.append)
    until(lambda: got)
    return got[0]


def main() -> None:
    """Do what is asked for."""
    vault, passphrase = Path(sys.argv[1]), Path(sys.argv[2]).read_text("utf-8")
    what, speech = sys.argv[3], sys.argv[4]
    # Held until the end: without a name for it the application would go at once.
    app = QApplication([])
    lane = VaultLane(lambda error: say(f"error {type(error).__name__}"))
    lane.open(vault, passphrase, done=lambda _: None)
    until(lambda: lane.is_open)
    account = answer(lane, lambda session: session.accounts.all()[0].id)
    recorder = Recorder(lane)
    levels: list[float] = []
    awake: list[None] = []
    ended: list[Any] = []
    recorder.level.connect(levels.append)
    recorder.heard.connect(lambda: awake.append(None))
    recorder.finished.connect(ended.append)
    recorder.problem.connect(lambda problem: say(f"problem {problem}"))
    controls = RecordBar(Theme(), recorder)
    recorder.start(account)
    if what == "none":
        app.processEvents()
        say(f"state {recorder.state}")
        lane.close_now(10)
        return
    until(lambda: recorder.state is State.ON)
    say("recording")
    playing = speak(speech)
    if what == "kill":
        until(lambda: recorder.at_ms > 2_700)
        say(f"heard {recorder.at_ms}")
        os.kill(os.getpid(), signal.SIGKILL)
    if what in GOING:
        lose_microphone(what, recorder, levels)
        playing.terminate()
    else:
        until(lambda: playing.poll() is not None)
    if what == "lock":
        # What the hide key does: the page leaves, the lane closes, the process is no more.
        recorder.pause()
        lane.close_now(10)
        say(f"heard {recorder.at_ms}")
        os._exit(0)
    if what == "other":
        go_on_with_another(recorder, controls)
    elif what == "speech":
        pause_and_go_on(recorder, speech)
    recorder.stop()
    until(lambda: ended)
    sound = answer(lane, lambda session: session.recordings.sound(ended[0].id)[1])
    if what == "speech":
        play(sound)
    say(f"loudest {max(levels):.3f}")
    say(f"seconds {len(awake)}")
    say(f"heard {recorder.at_ms}")
    lane.close_now(10)


if __name__ == "__main__":
    main()
