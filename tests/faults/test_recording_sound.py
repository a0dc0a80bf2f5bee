"""Spoken words from a sound server, recorded by the window's own recorder: what is kept is what was said."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost

PASSPHRASE = "slate ribbon quarry lantern"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
CHILD = Path(__file__).parents[1] / "data" / "sound_child.py"
RATE = 8_000
WORDS = "The plan on the wall named three people who had left the office."

pytestmark = [
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in ("pulseaudio", "paplay", "pactl", "espeak-ng")),
        reason="pulseaudio or espeak-ng is not here",
    ),
    pytest.mark.xdist_group("sound"),
]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A sound server of our own with a microphone that hears what is played to it."""
    place = tmp_path / "pulse"
    place.mkdir(mode=0o700)
    around = {**os.environ, "XDG_RUNTIME_DIR": str(place), "HOME": str(place), "QT_QPA_PLATFORM": "offscreen"}
    around["PULSE_SERVER"] = f"unix:{place}/native"
    process = subprocess.Popen(
        [
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "-L", f"module-native-protocol-unix auth-anonymous=1 socket={place}/native",
            "-L", "module-null-sink sink_name=mic rate=16000",
            "-L", "module-remap-source master=mic.monitor source_name=fakemic",
        ],
        env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    end = time.monotonic() + 15
    while not (place / "native").exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    subprocess.run(["pactl", "set-default-source", "fakemic"], env=around, check=True)
    yield around
    process.terminate()
    process.wait()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    with Session.create(folder, PASSPHRASE, None, COST) as session:
        case = session.cases.add("one case")
        source = session.sources.add(case.id, "Wren")
        session.accounts.add(source.id, "words of the account")
    (tmp_path / "pass").write_text(PASSPHRASE)
    return folder


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    path = tmp_path / "speech.wav"
    subprocess.run(["espeak-ng", "-w", str(path), WORDS], check=True, capture_output=True)
    return path


def child(vault: Path, what: str, speech: Path, around: dict[str, str]) -> list[str]:
    ran = subprocess.run(
        [sys.executable, str(CHILD), str(vault), str(vault.parent / "pass"), what, str(speech)],
        env=around, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == (-signal.SIGKILL if what == "kill" else 0), ran.stderr[-2000:]
    return ran.stdout.splitlines()


def read(data: bytes) -> tuple[numpy.ndarray, int]:
    with wave.open(io.BytesIO(data)) as file:
        return numpy.frombuffer(file.readframes(file.getnframes()), "<i2"), file.getframerate()


def sound_of(data: bytes) -> numpy.ndarray:
    """What a WAV file holds, 8,000 samples a second."""
    samples, rate = read(data)
    places = numpy.arange(len(samples) * RATE // rate) * (rate / RATE)
    sound: numpy.ndarray = numpy.interp(places, numpy.arange(len(samples)), samples.astype(float))
    return sound


def alike(piece: numpy.ndarray, sound: numpy.ndarray) -> float:
    """The best correlation of a piece with any place of a sound: 1 where it is there as it is."""
    long = len(piece)
    piece = (piece - piece.mean()) / numpy.linalg.norm(piece - piece.mean())
    size = len(sound) + long
    of_both = numpy.fft.rfft(sound, size) * numpy.conj(numpy.fft.rfft(piece, size))
    products = numpy.fft.irfft(of_both, size)[: len(sound) - long + 1]
    sums, squares = (numpy.cumsum(numpy.concatenate([[0.0], sound**power])) for power in (1, 2))
    spread = (squares[long:] - squares[:-long]) - (sums[long:] - sums[:-long]) ** 2 / long
    # A silent place is like nothing.
    return float((products / numpy.sqrt(numpy.maximum(spread, spread.max() * 1e-4))).max())


def likeness_of(said: numpy.ndarray, heard: numpy.ndarray) -> float:
    """How well quarter seconds of what was said are found, wave for wave, in what was heard.

    The middle one of all pieces: a busy machine's sound server may lose a moment, after which all comes
    a little earlier.
    """
    pieces = [said[at : at + RATE // 4] for at in range(0, len(said) - RATE // 4, RATE // 8)]
    return float(numpy.median([alike(piece, heard) for piece in pieces if piece.std() > 0]))


def test_spoken_words_are_kept_as_they_were_said(
    vault: Path, speech: Path, server: dict[str, str], figures: Callable[..., None]
) -> None:
    said = child(vault, "speech", speech, server)
    told = dict(line.split() for line in said if line.count(" ") == 1)
    assert [line for line in said if " " not in line] == ["recording", "paused"]
    with Session.open(vault, PASSPHRASE) as session:
        (piece,) = session.evidence.all(session.cases.named("one case").id)
        _, data = session.recordings.sound(piece.id)
        marks = session.recordings.marks(piece.id)
    heard, rate = read(data)
    spoken = sound_of(speech.read_bytes())
    assert abs(len(heard) * 1000 / rate - int(told["heard"])) < 5
    likeness = likeness_of(spoken, sound_of(data))
    backwards = likeness_of(spoken[::-1], sound_of(data))
    figures("recording: likeness of what was kept to what was said", round(likeness, 3), "of 1")
    figures("recording: likeness to the same said backwards (control)", round(backwards, 3), "of 1")
    figures("recording: seconds of speech kept", round(len(heard) / rate, 1), "s")
    assert likeness > max(0.8, backwards + 0.2)
    # Played from memory at twice the speed, from a mark on.
    assert float(told["rate"]) == 2.0
    assert abs(int(told["long"]) - len(heard) * 1000 / rate) < 200
    assert float(told["loudest"]) > 0.05
    assert int(told["seconds"]) >= 5
    assert [mark.text_at for mark in marks] == [7]
    assert 2_000 < marks[0].at_ms < len(heard) * 1000 / rate
    # Neither the sound nor anything beside it was written where it could be read.
    pattern = data[len(data) // 2 : len(data) // 2 + 64]
    assert not any(pattern in path.read_bytes() for path in vault.rglob("*") if path.is_file())


def test_the_hide_key_finishes_the_second_under_way_and_unlocking_brings_it_back(
    vault: Path, speech: Path, server: dict[str, str]
) -> None:
    told = dict(line.split() for line in child(vault, "lock", speech, server) if line.count(" ") == 1)
    with Session.open(vault, PASSPHRASE) as session:
        (piece,) = session.evidence.all(session.cases.named("one case").id)
        heard, rate = read(session.recordings.sound(piece.id)[1])
    assert abs(len(heard) * 1000 / rate - int(told["heard"])) < 5
    assert int(told["heard"]) > 2_000


def test_of_spoken_words_that_are_killed_in_the_middle_two_seconds_are_lost_at_most(
    vault: Path, speech: Path, server: dict[str, str], figures: Callable[..., None]
) -> None:
    told = dict(line.split() for line in child(vault, "kill", speech, server) if line.count(" ") == 1)
    with Session.open(vault, PASSPHRASE) as session:
        (piece,) = session.evidence.all(session.cases.named("one case").id)
        heard, rate = read(session.recordings.sound(piece.id)[1])
    lost = int(told["heard"]) - len(heard) * 1000 / rate
    figures("recording: speech lost to a SIGKILL in the middle of a word", round(lost / 1000, 2), "s")
    assert 0 <= lost <= 2_000


@pytest.mark.parametrize("what", ["alone", "other", pytest.param("server", marks=pytest.mark.full)])
def test_a_microphone_that_goes_away_in_the_middle_is_told_at_once_and_what_was_said_is_kept(
    vault: Path, speech: Path, server: dict[str, str], what: str, full: bool, figures: Callable[..., None]
) -> None:
    if what == "server" and not full:
        pytest.skip("with --full")
    if what == "other":
        # A server with another source at hand goes on with that, without a word.
        for module in ("module-null-sink sink_name=room", "module-remap-source master=room.monitor"):
            subprocess.run(["pactl", "load-module", *module.split()], env=server, check=True)
        subprocess.run(["pactl", "set-default-source", "fakemic"], env=server, check=True)
    lines = child(vault, what, speech, server)
    told = dict(line.split() for line in lines if line.count(" ") == 1)
    assert "problem unplugged" in lines
    figures(f"recording: until it is told that the microphone went ({what})", int(told["told"]), "ms")
    assert int(told["told"]) < 1_000
    with Session.open(vault, PASSPHRASE) as session:
        (piece,) = session.evidence.all(session.cases.named("one case").id)
        heard = sound_of(session.recordings.sound(piece.id)[1])
    before = int(told["before"]) * RATE // 1000
    assert len(heard) >= before
    # The two seconds up to the moment it went, which the child waited for from the first sound on.
    spoken, kept = sound_of(speech.read_bytes()), heard[before - 2 * RATE : before]
    likeness, backwards = likeness_of(kept, spoken), likeness_of(kept[::-1], spoken)
    figures(f"recording: likeness of what was kept until it went ({what})", round(likeness, 3), "of 1")
    assert likeness > max(0.8, backwards + 0.2)
    if what == "other":
        # Offered by its name, and taken when that was wished.
        (words,) = [line for line in lines if line.startswith("words ")]
        assert words.endswith("What was said is safe. Go on records with: Remapped Monitor of Null Output.")
        assert len(heard) > before + RATE


def test_without_a_microphone_it_is_said_at_once_and_nothing_begins(vault: Path, speech: Path) -> None:
    nowhere = {**os.environ, "PULSE_SERVER": "unix:/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
    said = child(vault, "none", speech, nowhere)
    assert said == ["problem no-device", "state off"]
    with Session.open(vault, PASSPHRASE) as session:
        assert session.evidence.all(session.cases.named("one case").id) == []
