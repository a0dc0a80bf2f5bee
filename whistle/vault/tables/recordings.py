"""Recordings under way, their takes, and places that were marked in them: the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whistle.crypto.keys import Secret
from whistle.model import new_id
from whistle.vault.tables.rows import now
from whistle.vault.takes import TakeWriter, read_take, remove_take
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that is not finished: whose it is, and samples in a second (16 bits, one channel)."""

    id: str
    owner: str
    rate: int


@dataclass(frozen=True, slots=True)
class SoundMark:
    """A place in a recording. ``text_at`` is where in the draft one stood, in code points, if anywhere."""

    at_ms: int
    text_at: int | None


class Recordings:
    """The recordings of a vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._db = vault.db

    def begin(self, owner: str, rate: int) -> Recording:
        """Start a recording."""
        recording = Recording(new_id(), owner, rate)
        self._db.run(
            "INSERT INTO recordings (id, testimony_id, rate, created) VALUES (?, ?, ?, ?)",
            recording.id,
            owner,
            rate,
            now(),
        )
        return recording

    def take(self, recording_id: str) -> TakeWriter:
        """Begin a take under a fresh key; its row is durable before its file is there."""
        take, key = new_id(), Secret.random()
        number = self._db.one("SELECT count(*) FROM takes WHERE recording_id = ?", recording_id)[0]
        self._db.run(
            "INSERT INTO takes (id, recording_id, number, key) VALUES (?, ?, ?, ?)",
            take,
            recording_id,
            number,
            bytes(key.view()),
        )
        return TakeWriter(self._vault.folder, take, key)

    def open(self, owner: str = "") -> list[Recording]:
        """Those that are not finished, of one account or of all."""
        rows = self._db.all(
            "SELECT id, testimony_id, rate FROM recordings WHERE ?1 = '' OR testimony_id = ?1 ORDER BY rowid",
            owner,
        )
        return [Recording(str(row[0]), str(row[1]), int(row[2])) for row in rows]

    def takes(self, recording_id: str) -> list[tuple[str, bytes]]:
        """The takes of a recording in their order, each with its key."""
        rows = self._db.all("SELECT id, key FROM takes WHERE recording_id = ? ORDER BY number", recording_id)
        return [(str(row[0]), bytes(row[1])) for row in rows]

    def sound(self, takes: list[tuple[str, bytes]]) -> Iterator[bytes]:
        """Every whole segment of these takes. Raises BlobDamaged."""
        for take, raw in takes:
            with Secret(raw) as key:
                yield from read_take(self._vault.folder, take, key)

    def drop(self, recording_id: str) -> list[str]:
        """Forget a recording and its takes' keys; return the files to remove. Marks stay."""
        takes = [take for take, _ in self.takes(recording_id)]
        self._db.run("DELETE FROM takes WHERE recording_id = ?", recording_id)
        self._db.run("DELETE FROM recordings WHERE id = ?", recording_id)
        return takes

    def remove(self, takes: list[str]) -> None:
        """Delete files of takes whose keys are gone."""
        for take in takes:
            remove_take(self._vault.folder, take)

    def mark(self, sound: str, at_ms: int, text_at: int | None) -> None:
        """Mark a place."""
        self._db.run(
            "INSERT INTO sound_marks (id, sound, at_ms, text_at, created) VALUES (?, ?, ?, ?, ?)",
            new_id(),
            sound,
            at_ms,
            text_at,
            now(),
        )

    def marks(self, sound: str) -> list[SoundMark]:
        """The marks of a recording, by their place."""
        rows = self._db.all("SELECT at_ms, text_at FROM sound_marks WHERE sound = ? ORDER BY at_ms", sound)
        return [SoundMark(int(row[0]), row[1]) for row in rows]

    def move_marks(self, recording_id: str, evidence_id: str) -> None:
        """Let the marks of a recording be those of the evidence that it became."""
        self._db.run("UPDATE sound_marks SET sound = ? WHERE sound = ?", evidence_id, recording_id)

    def forget_account(self, owner: str) -> list[str]:
        """Forget what is under way of an account; return the files of takes to remove."""
        gone: list[str] = []
        for recording in self.open(owner):
            self._db.run("DELETE FROM sound_marks WHERE sound = ?", recording.id)
            gone += self.drop(recording.id)
        return gone
