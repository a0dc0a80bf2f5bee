"""Recording: takes are written as they come, and become one piece of evidence when it ends."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from typing import Final

from whistle.errors import BadValue, BlobDamaged, CopyRefused, NotFound, WrongState
from whistle.intake.evidence.formats import Format
from whistle.model import TestimonyState
from whistle.vault.tables.evidence import ABOUT_ROLE, Evidence, EvidenceTable
from whistle.vault.tables.putting_away import ORIGINAL, reading
from whistle.vault.tables.recordings import Recording, Recordings, SoundMark
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.takes import TakeWriter
from whistle.vault.vault import Vault

RATES: Final = (16_000, 44_100, 48_000)
BYTES_A_SAMPLE: Final = 2
_OWN: Final = "own-recording"
_ABOUT: Final = "A recording"
_MOST_MS: Final = 48 * 3600 * 1000


def begin(vault: Vault, account: str, rate: int) -> Recording:
    """Start a recording for an account: 16 bits, one channel. Raises BadValue, NotFound, WrongState."""
    vault.db.need_writable()
    if rate not in RATES:
        raise BadValue("rate", ", ".join(map(str, RATES)))
    testimony = Testimonies(vault).get(account)
    if testimony.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    with vault.db.transaction():
        return Recordings(vault).begin(testimony.id, rate)


def take(vault: Vault, recording: Recording) -> TakeWriter:
    """Begin to write, at the start or after a pause, under a fresh key. Raises DiskFull, CannotWrite."""
    return Recordings(vault).take(recording.id)


def mark(vault: Vault, sound: str, at_ms: int, text_at: int | None = None) -> None:
    """Mark a place of a recording, perhaps beside a place of the draft. Raises BadValue."""
    if not 0 <= at_ms <= _MOST_MS or (text_at is not None and text_at < 0):
        raise BadValue("mark", "a place in the recording")
    with vault.db.transaction():
        Recordings(vault).mark(sound, at_ms, text_at)


def marks(vault: Vault, evidence_id: str) -> list[SoundMark]:
    """The marks of a finished recording. Raises NotFound."""
    return Recordings(vault).marks(EvidenceTable(vault).get(evidence_id).id)


def finish(vault: Vault, recording: Recording) -> Evidence | None:
    """Make evidence of a recording's whole segments; None where nothing was recorded.

    Killed at any point, either the takes or the evidence is there. Raises DiskFull, CannotWrite; then
    the takes stay, and it can be tried again.
    """
    recordings, table = Recordings(vault), EvidenceTable(vault)
    takes = recordings.takes(recording.id)
    size = 0
    whole = []
    for one in takes:
        try:
            size += sum(len(segment) for segment in recordings.sound([one]))
        except BlobDamaged:
            # Its file was never made, or is gone: the others are what there is.
            continue
        whole.append(one)
    if not size:
        with vault.db.transaction():
            gone = recordings.drop(recording.id)
        recordings.remove(gone)
        return None
    digest = hashlib.sha256()
    total = size + 44

    def pieces() -> Iterator[bytes]:
        for piece in (wav_head(size, recording.rate),):
            digest.update(piece)
            yield piece
        for piece in recordings.sound(whole):
            digest.update(piece)
            yield piece

    with vault.db.transaction():
        evidence = table.add(recording.owner, Format.WAV.value, total, retained=True)
        table.set(evidence, refused=_OWN)
        table.keep_stream(
            evidence, recording.owner, ORIGINAL, "recording.wav", Format.WAV.value, reading(pieces()), total
        )
        Testimonies(vault).add_field(recording.owner, ABOUT_ROLE, _ABOUT, evidence)
        recordings.move_marks(recording.id, evidence)
        gone = recordings.drop(recording.id)
        vault.custody.append(
            "evidence-recorded", evidence, sha256=digest.hexdigest(), size=str(total), account=recording.owner
        )
    recordings.remove(gone)
    table.put_original_away(evidence)
    return table.get(evidence)


def finish_all(vault: Vault, account: str = "", but: frozenset[str] = frozenset()) -> int:
    """Make evidence of all recordings that a crash or a lock cut short; return of how many."""
    waiting = [one for one in Recordings(vault).open(account) if one.id not in but]
    return sum(finish(vault, one) is not None for one in waiting)


def wav_head(size: int, rate: int) -> bytes:
    """The head of a WAV file of ``size`` bytes of sound, 16 bits, one channel."""
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * BYTES_A_SAMPLE, BYTES_A_SAMPLE, 8 * BYTES_A_SAMPLE)
    return (
        b"RIFF" + struct.pack("<I", 36 + size) + b"WAVEfmt " + struct.pack("<I", 16) + form
        + b"data" + struct.pack("<I", size)
    )  # fmt: skip


def sound(vault: Vault, evidence_id: str) -> tuple[str, bytes]:
    """A piece of sound to be played: its media type and bytes. Only what was recorded here or copied
    clean is played: a player is no helper, and says aloud what a file carries.

    Raises NotFound for what is no sound, CopyRefused, RegisterClosed, BlobDamaged.
    """
    table = EvidenceTable(vault)
    evidence = table.get(evidence_id)
    part = evidence.original if evidence.refused == _OWN else evidence.copy
    if not evidence.media_type.startswith("audio/"):
        raise NotFound("sound")
    if part is None:
        raise CopyRefused(evidence.refused)
    return part.media_type, b"".join(table.read(part))
