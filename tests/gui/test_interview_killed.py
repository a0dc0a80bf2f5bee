"""An interview on a real X server: typed, killed with SIGKILL in the middle, and gone on with."""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
SOURCE = "Rowan"
ACCOUNT = (
    "it began before christmas I think. they moved the screens so you could see everyones numbers. then the"
    " lad with the rucksack. I keep going back to it. he said he had nothing left and I looked for the sheet"
)
CARD = (
    "I rang the first number on the sheet and the line was dead. I rang the second one and that was a taxi"
    " firm. nobody on the sheet had worked there for two years and nobody had said so"
)
MORE = " and that is all I can say today"
MOST_LOST = 2.0
"""Seconds of typing that a crash may cost."""

pytestmark = [
    pytest.mark.xdist_group("screen"),
    pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run"),
]


@dataclass(frozen=True)
class Typed:
    """Letters that the window had taken, with the times, and when the process was killed."""

    times: tuple[float, ...]
    killed: float
    recording: float = 0.0
    """Since when the microphone was on."""

    def older_than(self, seconds: float) -> int:
        """How many letters were typed at least so long before the kill."""
        return sum(at <= self.killed - seconds for at in self.times)


def started(folder: Path, act: str, around: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """The program on an X server of its own, with somebody at the keys."""
    command = ["xvfb-run", "-a", sys.executable, str(ROOT / "tests" / "data" / "window_interview.py")]
    made = subprocess.Popen(
        [*command, str(folder), act],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests' / 'data'}",
            "XDG_CONFIG_HOME": str(folder.parent / "config"),
            **(around or {}),
        },
    )
    told = {"passphrase": PASSPHRASE, "source": SOURCE, "account": ACCOUNT, "card": CARD, "more": MORE}
    assert made.stdin is not None
    made.stdin.write(json.dumps(told) + "\n")
    made.stdin.flush()
    return made


def killed_while_typing(folder: Path, act: str, after: float, around: dict[str, str] | None = None) -> Typed:
    """Let somebody type for so many seconds, then kill the program: no signal that it could hear."""
    pid, times, recording = 0, [], 0.0
    with started(folder, act, around) as process:
        assert process.stdout is not None
        for line in process.stdout:
            sort, *rest = line.split()
            if sort == "pid":
                pid = int(rest[0])
            elif sort == "recording":
                recording = float(rest[0])
            elif sort == "t":
                times.append(float(rest[1]))
                if times[-1] - times[0] >= after:
                    break
        assert times, process.stderr.read() if process.stderr is not None else ""
        os.kill(pid, signal.SIGKILL)
        killed = time.monotonic()
        # What it had told before it died still lies in the pipe.
        for line in process.stdout:
            if line.startswith("t ") and line.count(" ") == 2:
                times.append(float(line.split()[2]))
    return Typed(tuple(times), killed, recording)


def kept_of(folder: Path, act: str) -> str:
    """What stands in the vault of what was typed."""
    with Session.open(folder, PASSPHRASE) as session:
        assert session.care.check().sound
        interview = session.interviews.all(session.cases.all()[0].id)[0]
        account = interview.accounts[0].testimony_id
        if act in ("begin", "speak"):
            return session.accounts.words(account)[0].words.text
        cards = session.interviews.cards("incident", account)
        return cards[0].words.get("what", "") if cards else ""


@pytest.mark.full
def test_an_interview_that_is_killed_loses_two_seconds_of_typing_at_most(
    full: bool, tmp_path: Path, figures: Callable[..., None]
) -> None:
    kills = 10 if full else 1
    chance = random.Random(20261128)
    worst, lost_most = 0.0, 0
    for number in range(kills):
        folder = tmp_path / str(number) / "notes"
        folder.parent.mkdir()
        with Session.create(folder, PASSPHRASE, None, QUICK) as session:
            session.cases.add("Marsh")
        for act, words in (("begin", ACCOUNT), ("card", CARD)):
            typed = killed_while_typing(folder, act, chance.uniform(2.2, 5.0))
            kept = kept_of(folder, act)
            assert words.startswith(kept)
            # The letter being typed when it died may be there without having been told.
            assert len(kept) <= len(typed.times) + 1
            assert len(kept) >= typed.older_than(MOST_LOST)
            lost = len(typed.times) - len(kept)
            if lost > 0:
                worst = max(worst, typed.killed - typed.times[len(kept)])
                lost_most = max(lost_most, lost)
        _go_on(folder)
    figures("interviews killed while somebody typed", 2 * kills, "kills", sums="kills")
    figures("typing lost at a kill, the most", worst, "s")
    figures("letters lost at a kill, the most", lost_most)


def _go_on(folder: Path) -> None:
    """The interview is taken up where it was, with every answer, and paused."""
    account, card = kept_of(folder, "begin"), kept_of(folder, "card")
    with started(folder, "resume") as process:
        out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    found = json.loads(out.splitlines()[-1])
    assert found["phase"] == "follow-up"
    assert found["words"] == card
    assert found["none"] == {"where": "not-said", "who": "dont-know"}
    assert found["account"] == account
    with Session.open(folder, PASSPHRASE) as session:
        interview = session.interviews.all(session.cases.all()[0].id)[0]
        part = interview.accounts[0]
        assert interview.state == "paused"
        assert set(part.explained) == {"confidence"}
        assert set(interview.explained) == {"room"}
        assert session.accounts.words(part.testimony_id)[0].words.text == account + MORE
        assert len(session.interviews.cards("incident", part.testimony_id)) == 1


@pytest.fixture
def speech(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A sound server of our own, with a microphone that hears somebody speak all the time."""
    place = tmp_path / "pulse"
    place.mkdir(mode=0o700)
    around = {"XDG_RUNTIME_DIR": str(place), "PULSE_SERVER": f"unix:{place}/native"}
    with contextlib.ExitStack() as ending:
        server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix auth-anonymous=1 socket={place}/native",
                "-L", "module-null-sink sink_name=mic rate=16000",
                "-L", "module-remap-source master=mic.monitor source_name=fakemic",
            ],
            env={**os.environ, **around, "HOME": str(place)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        ending.callback(server.wait)
        ending.callback(server.terminate)
        until = time.monotonic() + 15
        while not (place / "native").exists():
            assert time.monotonic() < until
            time.sleep(0.05)
        env = {**os.environ, **around}
        subprocess.run(["pactl", "set-default-source", "fakemic"], env=env, check=True)
        spoken = place / "speech.wav"
        subprocess.run(["espeak-ng", "-s", "90", "-w", str(spoken), ACCOUNT], check=True, capture_output=True)
        speaker = subprocess.Popen(
            ["sh", "-c", f"while paplay --device=mic '{spoken}'; do :; done"],
            env=env,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        ending.callback(speaker.wait)
        ending.callback(lambda: os.killpg(speaker.pid, signal.SIGTERM))
        yield around


@pytest.mark.full
@pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("pulseaudio", "paplay", "pactl", "espeak-ng")),
    reason="pulseaudio or espeak-ng is not here",
)
def test_an_interview_that_is_recorded_loses_two_seconds_of_speech_and_typing_at_most(
    full: bool, tmp_path: Path, speech: dict[str, str], figures: Callable[..., None]
) -> None:
    kills = 5 if full else 1
    chance = random.Random(28)
    lost_most = 0.0
    for number in range(kills):
        folder = tmp_path / f"aloud-{number}" / "notes"
        folder.parent.mkdir()
        with Session.create(folder, PASSPHRASE, None, QUICK) as session:
            session.cases.add("Marsh")
        typed = killed_while_typing(folder, "speak", chance.uniform(3.0, 5.0), speech)
        kept = kept_of(folder, "speak")
        assert len(kept) >= typed.older_than(MOST_LOST)
        with Session.open(folder, PASSPHRASE) as session:
            case = session.cases.all()[0].id
            session.recordings.recover()
            (piece,) = session.evidence.all(case)
            _, data = session.recordings.sound(piece.id)
        with wave.open(io.BytesIO(data)) as sound:
            seconds = sound.getnframes() / sound.getframerate()
            samples = array("h", sound.readframes(sound.getnframes()))
        lost = typed.killed - typed.recording - seconds
        assert lost <= MOST_LOST
        assert max(map(abs, samples)) > 1000
        lost_most = max(lost_most, lost)
    figures("recorded interviews killed", kills, "kills", sums="kills")
    figures("speech lost at a kill, the most", lost_most, "s")
