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


def main() -> None:
    """Do what is asked for."""
    vault, passphrase = Path(sys.argv[1]), Path(sys.argv[2]).read_text("utf-8")
    what, speech = sys.argv[3], sys.argv[4]
    app = QApplication([])
    lane = VaultLane(lambda error: say(f"error {type(error).__name__}"))
    lane.open(vault, passphrase, done=lambda _: None)

    def until(so: Callable[[], object], seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while not so():
            if time.monotonic() > end:
                raise TimeoutError
            app.processEvents()
            time.sleep(0.005)

    until(lambda: lane.is_open)
    account: list[str] = []
    lane.call(lambda session: session.accounts.all()[0].id, account.append)
    until(lambda: account)
    recorder = Recorder(lane)
    levels: list[float] = []
    awake: list[None] = []
    ended: list[Any] = []
    recorder.level.connect(levels.append)
    recorder.heard.connect(lambda: awake.append(None))
    recorder.finished.connect(ended.append)
    recorder.problem.connect(lambda problem: say(f"problem {problem}"))
    controls = RecordBar(Theme(), recorder)
    recorder.start(account[0])
    if what == "none":
        app.processEvents()
        say(f"state {recorder.state}")
        lane.close_now(10)
        return
    until(lambda: recorder.state is State.ON)
    say("recording")
    playing = subprocess.Popen(["paplay", "--device=mic", speech])
    if what == "kill":
        until(lambda: recorder.at_ms > 2_700)
        say(f"heard {recorder.at_ms}")
        os.kill(os.getpid(), signal.SIGKILL)
    if what in GOING:
        # The player takes its time to begin.
        until(lambda: levels and max(levels) > 0.02)
        begins = recorder.at_ms
        until(lambda: recorder.at_ms > begins + 2_200)
        say(f"before {recorder.at_ms}")
        begun = time.monotonic()
        take_away(what)
        until(lambda: recorder.state is State.PAUSED, 20)
        say(f"told {round((time.monotonic() - begun) * 1000)}")
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
        say(f"words {controls.trouble.text()}")
        kept = recorder.at_ms
        recorder.go_on()
        until(lambda: recorder.state is State.ON and recorder.at_ms > kept + 1_000)
        recorder.pause()
    elif what not in GOING:
        recorder.mark(7)
        recorder.pause()
        say("paused")
        recorder.go_on()
        until(lambda: recorder.state is State.ON)
        playing = subprocess.Popen(["paplay", "--device=mic", speech])
        until(lambda: playing.poll() is not None)
    recorder.stop()
    until(lambda: ended)
    piece = ended[0]
    sound: list[bytes] = []
    lane.call(lambda session: session.recordings.sound(piece.id)[1], sound.append)
    until(lambda: sound)
    if what == "speech":
        bar = PlayBar(Theme())
        bar.show_sound(sound[0], [SoundMark(1_000, None)])
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
    say(f"loudest {max(levels):.3f}")
    say(f"seconds {len(awake)}")
    say(f"heard {recorder.at_ms}")
    lane.close_now(10)


if __name__ == "__main__":
    main()
