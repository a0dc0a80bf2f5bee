"""All that a vault has of one account, brought together to be handed over or exported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from whistle.crypto.keys import Secret
from whistle.errors import BlobDamaged
from whistle.exchange.content import Held, HeldFile
from whistle.exchange.package import CAME, COPY, ORIGINAL, OWN_MEDIA_TYPES
from whistle.model import (
    CaseFile,
    Code,
    Disclosure,
    FuzzyDate,
    Incident,
    SealedText,
    Testimony,
    TestimonyState,
)
from whistle.vault.tables import casefile
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import Casework, raised_with_words, with_words
from whistle.vault.tables.evidence import EvidenceTable, Part, Shows
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

ADDENDUM: Final = "addendum"

_NOTHING = SealedText("")


class Holdings:
    """Reads accounts; a case is read once."""

    def __init__(self, vault: Vault, codes: tuple[Code, ...]) -> None:
        self._vault, self._codes = vault, codes
        self._files: dict[str, CaseFile] = {}
        self._names: dict[str, dict[str, tuple[str, ...]]] = {}
        self._done = [row for row in vault.custody.rows() if row.subject]

    def of(self, testimony: Testimony) -> Held:
        """All that there is of an account. Names and files are None where only the names list has them."""
        sealed = testimony.state is TestimonyState.SEALED
        incidents, disclosures = self._noted_sealed(testimony) if sealed else self._noted_raw(testimony)
        passages = Casework(self._vault.db).passages(testimony.id) if sealed else []
        files, closed = self._files_of(testimony)
        return Held(
            testimony=testimony,
            source=Cases(self._vault.db).source(testimony.source_id),
            words=Testimonies(self._vault).narrative(testimony.id).words,
            passages=tuple(passages),
            incidents=incidents,
            disclosures=disclosures,
            addenda=tuple(
                row.words
                for row in Testimonies(self._vault).fields(testimony.id)
                if row.role == ADDENDUM and (row.sealed or not sealed)
            ),
            names=self._names_of(testimony),
            files=files,
            closed=closed,
            done=tuple(
                (row.action, datetime.fromtimestamp(row.at, UTC).date())
                for row in self._done
                if row.subject == testimony.id
            ),
        )

    def case_file(self, case_id: str) -> CaseFile:
        """All of a case that is sealed."""
        if case_id not in self._files:
            self._files[case_id] = casefile.read(self._vault, case_id, self._codes)
        return self._files[case_id]

    def _noted_sealed(self, testimony: Testimony) -> tuple[tuple[Incident, ...], tuple[Disclosure, ...]]:
        held = self.case_file(testimony.case_id)
        return (
            tuple(one for one in held.incidents if one.testimony_id == testimony.id),
            tuple(one for one in held.disclosures if one.testimony_id == testimony.id),
        )

    def _noted_raw(self, testimony: Testimony) -> tuple[tuple[Incident, ...], tuple[Disclosure, ...]]:
        """What was noted with a draft, in the words as they stand."""
        parts: dict[str, dict[str, FieldRow]] = defaultdict(dict)
        for row in Testimonies(self._vault).fields(testimony.id):
            parts[row.owner][row.role] = row

        def words(owner: str, role: str) -> SealedText:
            return parts[owner][role].words if role in parts[owner] else _NOTHING

        def by_field(owner: str) -> dict[str, SealedText]:
            return {role.partition(".")[2]: row.words for role, row in parts[owner].items()}

        casework = Casework(self._vault.db)
        rest, raised_rest = casework.follow_ups(testimony.id), casework.raised_follow_ups(testimony.id)
        incidents = [
            Incident(
                id=i,
                testimony_id=testimony.id,
                what=words(i, "incident.what"),
                when=_dated(when, words(i, "incident.when")),
                where=words(i, "incident.where"),
                basis=basis,
                harm=harm,
                continuing=continuing,
                rest=with_words(rest[i], by_field(i)),
            )
            for i, when, basis, harm, continuing in casework.incidents(testimony.id)
        ]
        disclosures = [
            Disclosure(
                id=d,
                testimony_id=testimony.id,
                route=route,
                when=_dated(when, words(d, "raised.when")),
                raised_by=raised_by,
                to_whom=words(d, "raised.to"),
                how=how,
                information=words(d, "raised.information"),
                reply_when=_dated(reply_when, words(d, "raised.reply-when")),
                reply=words(d, "raised.reply"),
                rest=raised_with_words(raised_rest[d], by_field(d)),
            )
            for d, route, raised_by, how, when, reply_when in casework.disclosures(testimony.id)
        ]
        return tuple(incidents), tuple(disclosures)

    def _names_of(self, testimony: Testimony) -> tuple[str, ...] | None:
        """The real names of an account's source; None while the names list is closed."""
        if not self._vault.register.is_open:
            return None
        label = own_label(self._vault, testimony.source_id)
        case_id = testimony.case_id
        if case_id not in self._names:
            known = Testimonies(self._vault).identities(case_id)
            self._names[case_id] = {one.label: one.names for one in known}
        return self._names[case_id].get(label, ())

    def _files_of(self, testimony: Testimony) -> tuple[tuple[HeldFile, ...], int]:
        """The files of an account and its evidence, and how many only the names list could open.

        A cleaned copy is one that somebody looked through and found to show nobody.
        """
        rows = self._vault.db.all(
            "SELECT id, name, media_type, key FROM originals WHERE testimony_id = ?"
            " AND evidence_id IS NULL AND substr(media_type, 1, ?) != ? ORDER BY rowid",
            testimony.id,
            len(OWN_MEDIA_TYPES),
            OWN_MEDIA_TYPES,
        )
        found: list[HeldFile] = []
        closed = 0
        for blob, name, media_type, key in rows:
            if key is None and not self._vault.register.is_open:
                closed += 1
                continue
            found.append(self._file(str(blob), name, str(media_type), key))
        table = EvidenceTable(self._vault)
        for piece in table.all(testimony.case_id, testimony.id):
            about = (
                piece.about.words if piece.about and (piece.about.sealed or self._raw(testimony)) else None
            )
            if piece.copy is not None and piece.shows is Shows.NOBODY and not piece.copy.sealed:
                part = piece.copy
                read = _reading(table, part)
                found.append(HeldFile(COPY, "copy", part.media_type, read, about, replaces=piece.name or ""))
            if piece.original is None:
                continue
            if piece.original.sealed and not self._vault.register.is_open:
                closed += 1
                continue
            read = _reading(table, piece.original)
            found.append(HeldFile(ORIGINAL, piece.name or "", piece.original.media_type, read, about))
        return tuple(found), closed

    def _raw(self, testimony: Testimony) -> bool:
        return testimony.state is not TestimonyState.SEALED

    def _file(self, blob: str, name: object, media_type: str, key: object) -> HeldFile:
        if not isinstance(key, bytes):
            entries = self._vault.register.entries("original", {blob})
            if not entries:
                raise BlobDamaged
            name, key = entries[0].content["name"], bytes.fromhex(str(entries[0].content["key"]))
        return HeldFile(CAME, str(name or ""), media_type, self._reader(blob, key))

    def _reader(self, blob: str, key: bytes) -> Callable[[], bytes]:
        def read() -> bytes:
            with Secret(key) as secret:
                return b"".join(self._vault.blobs.read(blob, secret))

        return read


def own_label(vault: Vault, source_id: str) -> str:
    """The label that stands for a source in its case, or blank where it has none."""
    row = vault.db.maybe("SELECT stem, number FROM labels WHERE source_id = ?", source_id)
    return "" if row is None else f"{row[0]} {row[1]}"


def _dated(when: FuzzyDate, words: SealedText) -> FuzzyDate:
    return FuzzyDate(words.text.strip(), when.edtf, when.earliest, when.latest)


def _reading(table: EvidenceTable, part: Part) -> Callable[[], bytes]:
    return lambda: b"".join(table.read(part))
