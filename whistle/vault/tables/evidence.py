"""Evidence: the rows, and the stored parts of each piece."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO, Final

from whistle.crypto.keys import Secret
from whistle.errors import BlobDamaged, NotFound
from whistle.model import Area, Paper, Said, SealedText, new_id
from whistle.vault.database import Row
from whistle.vault.tables.putting_away import COPY, ORIGINAL, move, moving, replace, sealed_file
from whistle.vault.tables.records import Records
from whistle.vault.tables.rows import annotations_from_json, now, resolve
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

FOUND: Final = "found"
ABOUT_ROLE: Final = "evidence.about"
TEXT_ROLE: Final = "evidence.text"


class Shows(StrEnum):
    """What somebody saw who looked through a cleaned copy for names and faces."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    SOMEBODY = "somebody"


@dataclass(frozen=True, slots=True)
class Part:
    """A stored file of a piece of evidence. Sealed: its key and name are in the Register."""

    blob: str
    media_type: str
    size: int
    sealed: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file or thing. ``owner`` is the account that it came with, or a case's own notes.

    ``about`` describes it; ``text`` are the words of a copy that is words: drafts until names are taken
    out. ``counts`` says how many traces of each kind the file carries. ``refused`` is why there is no
    cleaned copy, blank where there is one or none was asked for. ``name`` is None while only the
    Register knows it. ``blanked`` are parts of the copy's pages that are black wherever it goes; ``burnt``
    says that they are so in the stored copy, too.
    """

    id: str
    owner: str
    case_id: str
    source_id: str
    media_type: str
    size: int
    pages: int
    retained: bool
    counts: Mapping[str, int]
    refused: str
    shows: Shows
    record_id: str
    binned: bool
    name: str | None
    about: Said | None
    text: Said | None = field(repr=False)
    original: Part | None = None
    copy: Part | None = None
    found: Part | None = None
    blanked: tuple[Area, ...] = ()
    burnt: bool = False

    @property
    def has_copy(self) -> bool:
        """Whether there is a cleaned copy: of points, of sound, or its words."""
        return self.copy is not None or self.text is not None


class EvidenceTable:
    """The evidence of a vault. Callers hold the transaction where several steps belong together."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._db = vault.db

    def add(self, owner: str, media_type: str, size: int, *, retained: bool) -> str:
        """Write a row; return its id."""
        evidence = new_id()
        self._db.run(
            "INSERT INTO evidence (id, testimony_id, media_type, size, retained, created)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            evidence,
            owner,
            media_type,
            size,
            int(retained),
            now(),
        )
        return evidence

    def get(self, evidence_id: str) -> Evidence:
        """The piece with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        full = resolve(self._db, "evidence", "evidence", evidence_id)
        return self._read(self._db.all(f"{_SELECT} WHERE e.id = ?", full))[0]

    def all(self, case_id: str, owner: str = "", *, binned: bool = False) -> list[Evidence]:
        """The evidence of a case, or of one account of it, in the order it came; live or in the bin."""
        rows = self._db.all(
            f"{_SELECT} WHERE s.case_id = ?1 AND (?2 = '' OR e.testimony_id = ?2)"
            " AND (e.binned IS NOT NULL) = ?3 AND t.state != 'binned' ORDER BY e.rowid",
            case_id,
            owner,
            int(binned),
        )
        return self._read(rows)

    def set(self, evidence_id: str, **columns: str | int | None) -> None:
        """Set columns of a row; their names are the program's own."""
        for column, value in columns.items():
            self._db.run(f"UPDATE evidence SET {column} = ? WHERE id = ?", value, evidence_id)  # noqa: S608 - ours

    def count(self, evidence_id: str, counts: Mapping[str, int]) -> None:
        """Keep how many traces of each kind there are."""
        self._db.run(
            "UPDATE evidence SET counts = ? WHERE id = ?",
            json.dumps(dict(counts), sort_keys=True, separators=(",", ":")),
            evidence_id,
        )

    def blank(self, evidence_id: str, areas: Sequence[Area]) -> None:
        """Keep which parts of its pages are black."""
        rows = [[one.page, one.left, one.top, one.width, one.height] for one in areas]
        self.set(evidence_id, blanked=json.dumps(rows, separators=(",", ":")))

    # -- its files ---------------------------------------------------------------------------

    def keep(self, evidence: str, owner: str, part: str, name: str, media_type: str, data: bytes) -> str:
        """Store a part; return its id. It goes under the Register when names are taken out."""
        return Testimonies(self._vault).keep_original(owner, name, media_type, data, (evidence, part))

    def keep_stream(
        self, evidence: str, owner: str, part: str, name: str, media_type: str, source: BinaryIO, size: int
    ) -> str:
        """The same for a file that is read piece by piece."""
        return Testimonies(self._vault).keep_stream(owner, name, media_type, source, size, (evidence, part))

    def read(self, part: Part) -> Iterator[bytes]:
        """The bytes of a part. Raises RegisterClosed where only that could open it, BlobDamaged."""
        if part.sealed:
            raw = sealed_file(self._vault, part.blob)[1]
        else:
            raw = bytes(self._db.one("SELECT key FROM originals WHERE id = ?", part.blob)[0])
        with Secret(raw) as key:
            yield from self._vault.blobs.read(part.blob, key)

    def sha256(self, part: Part) -> str:
        """The SHA-256 of a part's bytes as they are now. Raises what ``read`` raises."""
        digest = hashlib.sha256()
        for piece in self.read(part):
            digest.update(piece)
        return digest.hexdigest()

    def drop(self, parts: Iterable[Part]) -> list[str]:
        """Forget parts, keys and all; return the blobs to remove once that is durable."""
        blobs = [part.blob for part in parts]
        for blob in blobs:
            self._db.run("DELETE FROM register WHERE kind = 'original' AND subject = ?", blob)
            self._db.run("DELETE FROM originals WHERE id = ?", blob)
        return blobs

    def put_away(self, evidence: Evidence) -> None:
        """Move the files of a piece under the Register, names with them, as sealing does."""
        old = moving(self._db, evidence.owner, (evidence.id,))
        moved = [move(self._vault, row) for row in old]
        with self._db.transaction():
            replace(self._vault, evidence.owner, old, moved)
        for row in old:
            self._vault.blobs.remove(row.blob)

    def put_original_away(self, evidence_id: str) -> None:
        """Of a piece whose account has its names taken out already, move the original under the Register.

        Its draft words, the cleaned copy and what was found in it wait for somebody to look, as they do
        before an account is sealed. Nothing is done for a draft, or for the case's own evidence.
        """
        row = self._db.maybe(
            "SELECT e.testimony_id FROM evidence e JOIN testimonies t ON t.id = e.testimony_id"
            " JOIN sources s ON s.id = t.source_id"
            " WHERE e.id = ? AND t.state = 'sealed' AND s.keeper = 0",
            evidence_id,
        )
        if row is None:
            return
        old = [one for one in moving(self._db, str(row[0]), (evidence_id,)) if one.part == ORIGINAL]
        moved = [move(self._vault, one) for one in old]
        with self._db.transaction():
            replace(self._vault, str(row[0]), old, moved)
        for one in old:
            self._vault.blobs.remove(one.blob)

    def bring_back(self, evidence: Evidence) -> None:
        """Store the copy of a piece under the everyday key again. Raises RegisterClosed, BlobDamaged."""
        copy = evidence.copy
        if copy is None or not copy.sealed:
            return
        data = b"".join(self.read(copy))
        with self._db.transaction():
            self.keep(evidence.id, evidence.owner, COPY, "", copy.media_type, data)
            gone = self.drop([copy])
        for blob in gone:
            self._vault.blobs.remove(blob)

    # -- destroying --------------------------------------------------------------------------

    def destroy(self, evidence_ids: Sequence[str]) -> list[str]:
        """Destroy rows, words and keys of these pieces; return the blobs to remove. In a transaction."""
        testimonies = Testimonies(self._vault)
        blobs: list[str] = []
        for evidence in evidence_ids:
            for row in testimonies.fields_of((evidence,)):
                testimonies.drop_field(row)
            parts = self._db.all(f"{_SELECT_PART} WHERE evidence_id = ?", evidence)
            blobs += self.drop(_part(row) for row in parts)
            self._db.run("DELETE FROM sound_marks WHERE sound = ?", evidence)
            self._db.run("DELETE FROM evidence WHERE id = ?", evidence)
            self._vault.custody.forget(evidence)
        return blobs

    def forget_documents(self, case_ids: Sequence[str]) -> None:
        """Untie pieces from documents in the bin of these cases, which are about to be destroyed."""
        for case in case_ids:
            self._db.run(
                "UPDATE evidence SET record_id = NULL WHERE record_id IN"
                " (SELECT id FROM records WHERE case_id = ? AND binned IS NOT NULL)",
                case,
            )

    def ids_of(self, owner: str) -> list[str]:
        """The pieces of an account, the binned ones too."""
        return [str(row[0]) for row in self._db.all("SELECT id FROM evidence WHERE testimony_id = ?", owner)]

    def binned_of(self, case_ids: Sequence[str]) -> list[str]:
        """The pieces in the bin of these cases."""
        return [
            str(row[0])
            for case in case_ids
            for row in self._db.all(
                "SELECT e.id FROM evidence e JOIN testimonies t ON t.id = e.testimony_id"
                " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ? AND e.binned IS NOT NULL",
                case,
            )
        ]

    # -- documents that stand for pieces -----------------------------------------------------

    def papers(self, case_id: str) -> tuple[tuple[Paper, ...], frozenset[str]]:
        """The documents of a case that stand for a piece, the source blank for the case's own.

        Beside them the ids of those documents whose piece or account is in the bin.
        """
        rows = self._db.all(
            "SELECT e.record_id, e.id, CASE s.keeper WHEN 1 THEN '' ELSE s.id END,"
            " e.binned IS NOT NULL OR t.state = 'binned' FROM evidence e"
            " JOIN testimonies t ON t.id = e.testimony_id JOIN sources s ON s.id = t.source_id"
            " WHERE s.case_id = ? AND e.record_id IS NOT NULL ORDER BY e.rowid",
            case_id,
        )
        live = tuple(Paper(str(row[0]), str(row[1]), str(row[2])) for row in rows if not row[3])
        return live, frozenset(str(row[0]) for row in rows if row[3])

    def bin_documents(self, evidence_ids: Sequence[str]) -> None:
        """Put the documents that stand for these pieces into the bin, with all that stands under them."""
        records = Records(self._vault)
        for evidence in evidence_ids:
            row = self._db.maybe("SELECT record_id FROM evidence WHERE id = ?", evidence)
            if row is not None and row[0] is not None:
                records.bin(records.below(str(row[0])), True)

    # -- reading rows ------------------------------------------------------------------------

    def _read(self, rows: Sequence[Row]) -> list[Evidence]:
        found = []
        for row in rows:
            parts = {
                str(one[4]): _part(one)
                for one in self._db.all(f"{_SELECT_PART} WHERE evidence_id = ?", row[0])
            }
            words = {
                one[0]: Said(SealedText(one[2], annotations_from_json(one[3])), one[1] == "sealed")
                for one in self._db.all(
                    "SELECT role, state, text, annotations FROM fields WHERE owner = ?", row[0]
                )
            }
            found.append(
                Evidence(
                    id=row[0],
                    owner=row[1],
                    case_id=row[2],
                    source_id="" if row[4] else row[3],
                    media_type=row[5],
                    size=row[6],
                    pages=row[7],
                    retained=bool(row[8]),
                    counts=json.loads(row[9]),
                    refused=row[10],
                    shows=Shows(row[11]),
                    record_id=row[12] or "",
                    binned=row[13] is not None,
                    name=self._name(parts.get(ORIGINAL)),
                    about=words.get(ABOUT_ROLE),
                    text=words.get(TEXT_ROLE),
                    original=parts.get(ORIGINAL),
                    copy=parts.get(COPY),
                    found=parts.get(FOUND),
                    blanked=tuple(Area(*sides) for sides in json.loads(row[14])),
                    burnt=bool(row[15]),
                )
            )
        return found

    def _name(self, original: Part | None) -> str | None:
        if original is None:
            return None
        if not original.sealed:
            name = self._db.one("SELECT name FROM originals WHERE id = ?", original.blob)[0]
            return str(name or "")
        return sealed_file(self._vault, original.blob)[0] if self._vault.register.is_open else None

    def need_part(self, part: Part | None) -> Part:
        """The part. Raises NotFound where there is none, BlobDamaged where its file is gone."""
        if part is None:
            raise NotFound("copy or original")
        if part.blob not in self._vault.blobs.ids():
            raise BlobDamaged
        return part


_SELECT: Final = (
    "SELECT e.id, e.testimony_id, s.case_id, t.source_id, s.keeper, e.media_type, e.size, e.pages,"
    " e.retained, e.counts, e.refused, e.shows, e.record_id, e.binned, e.blanked, e.burnt FROM evidence e"
    " JOIN testimonies t ON t.id = e.testimony_id JOIN sources s ON s.id = t.source_id"
)
_SELECT_PART: Final = "SELECT id, media_type, size, sealed, part FROM originals"


def _part(row: Row) -> Part:
    return Part(str(row[0]), str(row[1]), int(row[2]), bool(row[3]))
