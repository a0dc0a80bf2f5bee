"""Recordings: written second by second, finished into evidence, played from where they are kept."""

from __future__ import annotations

from whistle.operations import sounding
from whistle.vault.tables.evidence import Evidence as Piece
from whistle.vault.tables.recordings import Recording, SoundMark
from whistle.vault.takes import TakeWriter
from whistle.vault.vault import Vault


class Recordings:
    """Recordings: written second by second, finished into evidence, played from where they are kept."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._going_on: set[str] = set()

    def begin(self, account: str, rate: int = 16_000) -> Recording:
        """Start a recording for an account: 16 bits, one channel, ``rate`` samples a second.

        Raises BadValue (rates are 16,000, 44,100 and 48,000), NotFound, WrongState.
        """
        recording = sounding.begin(self._vault, account, rate)
        self._going_on.add(recording.id)
        return recording

    def take(self, recording: Recording) -> TakeWriter:
        """Begin to write, at the start and after each pause, under a fresh key.

        The writer needs this session no more: it may be used in one other thread. Each ``append`` is
        on the disk on return. Raises DiskFull, CannotWrite.
        """
        return sounding.take(self._vault, recording)

    def mark(self, recording: Recording, at_ms: int, text_at: int | None = None) -> None:
        """Mark a place, perhaps beside a place of the draft, in code points. Raises BadValue."""
        sounding.mark(self._vault, recording.id, at_ms, text_at)

    def marks(self, evidence_id: str) -> list[SoundMark]:
        """The marks of a finished recording. Raises NotFound."""
        return sounding.marks(self._vault, evidence_id)

    def finish(self, recording: Recording) -> Piece | None:
        """Make evidence of what was written; None where that is nothing. Close the writer first.

        Raises DiskFull, CannotWrite; what was written stays, and it can be tried again.
        """
        made = sounding.finish(self._vault, recording)
        self._going_on.discard(recording.id)
        return made

    def recover(self, account: str = "") -> int:
        """Finish recordings that were cut short, of one account or all; return of how many.

        One that goes on in this session is left alone.
        """
        return sounding.finish_all(self._vault, account, but=frozenset(self._going_on))

    def sound(self, evidence_id: str) -> tuple[str, bytes]:
        """A piece of sound to be played: media type and bytes, decrypted in memory.

        Raises NotFound for what is no sound, CopyRefused for what has no cleaned copy, RegisterClosed.
        """
        return sounding.sound(self._vault, evidence_id)
