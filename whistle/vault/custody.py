"""The record of what was done: append-only, chained and signed.

A row says what kind of thing happened and when, never to whom or with which words: that is in
the row's opening, of which the row holds a salted hash only. When a thing is destroyed its
openings go too, and the chain still holds. Whoever has the master key can rewrite history; only
an anchor kept elsewhere shows it.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from whistle.crypto.keys import Secret, derive
from whistle.errors import CustodyBroken
from whistle.vault.database import Database

GENESIS: Final = hashlib.sha256(b"whistle/v1/custody").hexdigest()


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """One thing that was done. ``about`` is None where the thing is gone."""

    seq: int
    at: int
    action: str
    subject: str | None
    about: dict[str, str] | None


OldRow = tuple[str, str, bytes]
"""A row as it is stored: its bytes, their hash and the signature."""

Opening = tuple[bytes, str, str]
"""Salt, content and subject of what a row was about."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Rows of another log: kept byte for byte, recorded again behind a gap, and lost."""

    kept: int
    again: int
    lost: int


class CustodyLog:
    """The log of one vault."""

    def __init__(self, database: Database, master: Secret) -> None:
        self._database = database
        with derive(master, "log") as seed:
            self._key = Ed25519PrivateKey.from_private_bytes(bytes(seed.view()))

    def append(self, action: str, subject: str, **about: str) -> None:
        """Add a row, inside the caller's transaction. ``action`` is one of the program's own words."""
        salt = os.urandom(16)
        opening = _canonical({"subject": subject, **about})
        self._write(int(time.time()), action, _sum_of_opening(salt, opening))
        self._open(salt, opening, subject)

    def _write(self, at: int, action: str, opening: str) -> None:
        seq, previous = self.head()
        row = _canonical(
            {"seq": seq + 1, "at": at, "action": action, "opening": opening, "previous": previous}
        )
        self._store(seq + 1, row, _sum(row), self._key.sign(row.encode()))

    def _store(self, seq: int, row: str, digest: str, signature: bytes) -> None:
        self._database.run(
            "INSERT INTO custody (seq, row, hash, signature) VALUES (?, ?, ?, ?)", seq, row, digest, signature
        )

    def _open(self, salt: bytes, opening: str, subject: str) -> None:
        """Keep what the newest row was about."""
        self._database.run(
            "INSERT INTO custody_openings (seq, subject, salt, opening) VALUES (?, ?, ?, ?)",
            self.head()[0],
            subject,
            salt,
            opening,
        )

    def take_over(
        self, rows: Mapping[int, OldRow], openings: Mapping[int, Opening], anchor: tuple[int, str]
    ) -> Taken:
        """Fill this empty log with what is left of another under the same key, inside a transaction.

        Rows from the first on stay byte for byte as long as they hold together, so that check words of
        that time still fit. Behind a gap a row says so, and those that follow are recorded anew with
        their times. What the old key did not sign, and openings that do not fit, are left out.
        """
        last = max((*rows, anchor[0]), default=0)
        public = self._key.public_key()
        kept = again = 0
        for seq in range(1, last + 1):
            found = rows.get(seq)
            content = None if found is None else _content(found, seq, public)
            if found is None or content is None:
                continue
            row, digest, signature = found
            if content["previous"] == self.head()[1] and (seq != anchor[0] or digest == anchor[1]):
                self._store(seq, row, digest, signature)
                kept += 1
            else:
                if not again:
                    self.append("record-gap", "", anchor_rows=str(anchor[0]), anchor=anchor[1])
                self._write(content["at"], content["action"], content["opening"])
                again += 1
            salt, opening, subject = openings.get(seq, (b"", "", ""))
            if _opens(content, salt, opening, subject):
                self._open(salt, opening, subject)
        lost = last - kept - again
        if lost and not again:
            self.append("record-gap", "", anchor_rows=str(anchor[0]), anchor=anchor[1])
        return Taken(kept, again, lost)

    def sign_again(self, other: CustodyLog) -> None:
        """Sign every row with this log's key that ``other``'s had signed: this is its copy under other keys.

        A row that ``other`` did not sign stays as it is, so that a broken log stays broken.
        """
        public = other._key.public_key()
        with self._database.transaction():
            for seq, row, signature in self._database.all("SELECT seq, row, signature FROM custody"):
                try:
                    public.verify(signature, row.encode())
                except InvalidSignature:
                    continue
                self._database.run(
                    "UPDATE custody SET signature = ? WHERE seq = ?", self._key.sign(row.encode()), seq
                )

    def head(self) -> tuple[int, str]:
        """Return (number of rows, hash of the last); the hash of an empty log is a constant."""
        row = self._database.maybe("SELECT seq, hash FROM custody ORDER BY seq DESC LIMIT 1")
        return (0, GENESIS) if row is None else (int(row[0]), str(row[1]))

    def latest(self) -> int:
        """When the newest row was written, in UTC seconds; 0 for an empty log."""
        row = self._database.maybe("SELECT row FROM custody ORDER BY seq DESC LIMIT 1")
        return 0 if row is None else int(json.loads(row[0])["at"])

    def heads(self) -> list[tuple[int, str]]:
        """Return (row, hash) for every row, oldest first."""
        return [
            (int(seq), str(digest))
            for seq, digest in self._database.all("SELECT seq, hash FROM custody ORDER BY seq")
        ]

    def reaches(self, anchor: tuple[int, str]) -> bool:
        """Whether the log has the anchored row, and says the same there; (0, ...) is always reached."""
        rows, head = anchor
        found = self._database.maybe("SELECT hash FROM custody WHERE seq = ?", rows)
        return not rows or (found is not None and str(found[0]) == head)

    def forget(self, subject: str) -> None:
        """Destroy every opening about ``subject``: its rows can then not be tied to it."""
        self._database.run("DELETE FROM custody_openings WHERE subject = ?", subject)

    def take_sums(self, subject: str) -> list[list[object]]:
        """Take the openings about ``subject`` that hold a SHA-256 out of the log, inside a transaction.

        Returned for each: what was done, the row's number, its salt (hexadecimal) and the content.
        """
        found = []
        for seq, row, salt, opening in self._database.all(
            "SELECT c.seq, c.row, o.salt, o.opening FROM custody c JOIN custody_openings o USING (seq)"
            " WHERE o.subject = ? ORDER BY c.seq",
            subject,
        ):
            if "sha256" in json.loads(opening):
                found.append([json.loads(row)["action"], seq, bytes(salt).hex(), opening])
                self._database.run("DELETE FROM custody_openings WHERE seq = ?", seq)
        return found

    def opens(self, seq: int, salt: bytes, opening: str, subject: str) -> bool:
        """Whether an opening that is kept elsewhere is that of a row, and about ``subject``."""
        row = self._database.maybe("SELECT row FROM custody WHERE seq = ?", seq)
        return row is not None and _opens(json.loads(row[0]), salt, opening, subject)

    def rows(self) -> list[CustodyRow]:
        """Return every row, oldest first, with its opening where that still exists."""
        found = []
        for seq, row, opening in self._database.all(
            "SELECT c.seq, c.row, o.opening FROM custody c"
            " LEFT JOIN custody_openings o USING (seq) ORDER BY c.seq"
        ):
            content = json.loads(row)
            about = json.loads(opening) if opening is not None else None
            subject = about.pop("subject") if about else None
            found.append(CustodyRow(seq, content["at"], content["action"], subject, about))
        return found

    def verify(self, anchor: tuple[int, str]) -> int:
        """Check every link, signature and opening, and the anchor; return the number of rows.

        ``anchor`` is (rows, head hash) as kept elsewhere; (0, "") is no anchor. Raises
        CustodyBroken with the first row that does not hold, or with the anchored row when
        the log ends before it or says something else there.
        """
        previous = GENESIS
        count = 0
        public = self._key.public_key()
        for seq, row, digest, signature, subject, salt, opening in self._database.all(
            "SELECT c.seq, c.row, c.hash, c.signature, o.subject, o.salt, o.opening FROM custody c"
            " LEFT JOIN custody_openings o USING (seq) ORDER BY c.seq"
        ):
            count += 1
            try:
                # First of all: what is not ours need not even be JSON.
                public.verify(signature, row.encode())
            except InvalidSignature as bad:
                raise CustodyBroken(count) from bad
            content = json.loads(row)
            fits = (
                seq == count == content["seq"]
                and content["previous"] == previous
                and _sum(row) == digest
                and (opening is None or _opens(content, salt, opening, subject))
                and (seq != anchor[0] or digest == anchor[1])
            )
            if not fits:
                raise CustodyBroken(count)
            previous = digest
        if count < anchor[0]:
            raise CustodyBroken(count + 1)
        return count


def _content(stored: OldRow, seq: int, public: Ed25519PublicKey) -> dict[str, Any] | None:
    """A stored row's content, or None where it is not what this log's key signed as row ``seq``."""
    row, digest, signature = stored
    try:
        public.verify(signature, row.encode())
    except InvalidSignature:
        return None
    content: dict[str, Any] = json.loads(row)
    return content if content["seq"] == seq and _sum(row) == digest else None


def _opens(content: dict[str, Any], salt: bytes, opening: str, subject: str) -> bool:
    """Whether an opening is this row's, and its column says what it says: ``forget`` goes by the column."""
    fits = _sum_of_opening(salt, opening) == content["opening"]
    return fits and bool(json.loads(opening)["subject"] == subject)


def _sum_of_opening(salt: bytes, opening: str) -> str:
    return hashlib.sha256(salt + opening.encode()).hexdigest()


def _sum(row: str) -> str:
    return hashlib.sha256(row.encode()).hexdigest()


def _canonical(content: dict[str, object]) -> str:
    return json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
