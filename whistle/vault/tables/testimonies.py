"""Testimonies, the words that belong to them, and the files that they came as."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from whistle.crypto.keys import Secret
from whistle.errors import NotFound, TooLarge, WrongState
from whistle.model import KnownIdentity, SealedText, Testimony, TestimonyState, new_id
from whistle.vault.database import Row
from whistle.vault.tables.putting_away import CARDS_MEDIA_TYPE, move, moving, put_sealed, replace
from whistle.vault.tables.rows import annotations_from_json, annotations_to_json, now, resolve
from whistle.vault.vault import Vault

MAX_DRAFT_BYTES: Final = 5_000_000
NARRATIVE: Final = "narrative"
DRAFT_MEDIA_TYPE: Final = "whistle/draft"
REVIEW_MEDIA_TYPE: Final = "whistle/review"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One free text of a testimony. ``owner`` is the incident, disclosure or passage it is part of."""

    id: str
    testimony_id: str
    role: str
    owner: str
    sealed: bool
    revision: int
    words: SealedText


class Testimonies:
    """The testimonies of a vault. Callers hold the transaction where several steps belong together."""

    __test__ = False

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._db = vault.db

    # -- testimonies -------------------------------------------------------------------------

    def add(self, source_id: str, text: str, derived_from: str | None = None) -> Testimony:
        """Start a draft with these words. Raises TooLarge over 5 MB of them."""
        testimony_id = self.add_empty(source_id, derived_from)
        self.add_field(testimony_id, NARRATIVE, text)
        return self.get(testimony_id)

    def add_empty(self, source_id: str, derived_from: str | None = None) -> str:
        """Start a draft without a word; return its id."""
        testimony_id = new_id()
        self._db.run(
            "INSERT INTO testimonies (id, source_id, state, derived_from, created)"
            " VALUES (?, ?, 'draft', ?, ?)",
            testimony_id,
            source_id,
            derived_from,
            now(),
        )
        return testimony_id

    def get(self, testimony_id: str) -> Testimony:
        """The testimony with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        full = resolve(self._db, "testimonies", "account", testimony_id)
        return _testimony(self._db.one(f"{_SELECT} WHERE t.id = ?", full))

    def all(self, case_id: str | None = None, *, notes: bool = False) -> list[Testimony]:
        """The testimonies of a case, or of all, in the order of their ids (which means nothing).

        With ``notes`` those that hold the words of a case's own records are among them.
        """
        rows = self._db.all(
            f"{_SELECT} WHERE (?1 IS NULL OR s.case_id = ?1) AND s.keeper <= ?2 ORDER BY t.id",
            case_id,
            int(notes),
        )
        return [_testimony(row) for row in rows]

    # -- words -------------------------------------------------------------------------------

    def add_field(self, testimony_id: str, role: str, text: str, owner: str = "") -> str:
        """Add raw words; they are draft until sealed. Raises TooLarge over 5 MB."""
        _check_size(text)
        field_id = new_id()
        self._db.run(
            "INSERT INTO fields (id, testimony_id, role, owner, state, text, changed)"
            " VALUES (?, ?, ?, ?, 'draft', ?, ?)",
            field_id,
            testimony_id,
            role,
            owner,
            text,
            now(),
        )
        return field_id

    def add_fields(self, testimony_id: str, owner: str, words: Mapping[str, str]) -> None:
        """Add the raw words of one record, ``{role: text}``; blank ones are left out."""
        for role, text in words.items():
            if text.strip():
                self.add_field(testimony_id, role, text, owner)

    def save_draft(self, field_id: str, text: str) -> None:
        """Replace a draft's words; durable on return. Raises WrongState once sealed, TooLarge."""
        _check_size(text)
        row = self._db.maybe("SELECT state FROM fields WHERE id = ?", field_id)
        if row is None:
            raise NotFound("account")
        if row[0] != "draft":
            raise WrongState("account", "draft")
        self._db.run(
            "UPDATE fields SET edits = edits + (text != ?1), text = ?1, changed = ?2 WHERE id = ?3",
            text,
            now(),
            field_id,
        )

    def edits(self, testimony_id: str) -> int:
        """How often the words of an account were changed while they were a draft. Raises NotFound."""
        row = self._db.maybe(
            "SELECT edits FROM fields WHERE testimony_id = ? AND role = ?", testimony_id, NARRATIVE
        )
        if row is None:
            raise NotFound("account")
        return int(row[0])

    def drop_drafts(self, owner: str) -> None:
        """Remove the raw words that belong to an incident, disclosure or passage that goes."""
        self._db.run("DELETE FROM fields WHERE owner = ? AND state = 'draft'", owner)

    def fields(self, testimony_id: str, *, sealed: bool | None = None) -> list[FieldRow]:
        """The words of a testimony, the narrative first; all, the sealed or the drafts."""
        rows = self._db.all(
            f"{_SELECT_FIELD} WHERE testimony_id = ? ORDER BY role != 'narrative', n", testimony_id
        )
        found = [_field(row) for row in rows]
        return [field for field in found if sealed is None or field.sealed == sealed]

    def fields_of(self, owners: Sequence[str]) -> list[FieldRow]:
        """The words that belong to these records, incidents, disclosures or passages."""
        found = []
        for owner in owners:
            found += self._db.all(f"{_SELECT_FIELD} WHERE owner = ? AND owner != '' ORDER BY n", owner)
        return [_field(row) for row in found]

    def drop_field(self, field: FieldRow) -> None:
        """Remove words of a record, sealed or not, from the vault and from the index."""
        if field.sealed:
            self._db.run(
                "INSERT INTO words (words, rowid, text) SELECT 'delete', n, text FROM fields WHERE id = ?",
                field.id,
            )
        self._db.run("DELETE FROM fields WHERE id = ?", field.id)

    def narrative(self, testimony_id: str) -> FieldRow:
        """The account itself."""
        return next(f for f in self.fields(testimony_id) if f.role == NARRATIVE)

    def annotate(self, field_id: str, words: SealedText) -> None:
        """Store later decisions about the clues of a sealed field; its text never changes."""
        row = self._db.one("SELECT state, text FROM fields WHERE id = ?", field_id)
        if row[0] != "sealed" or row[1] != words.text:
            raise WrongState("account", "sealed")
        self._db.run(
            "UPDATE fields SET annotations = ? WHERE id = ?", annotations_to_json(words.annotations), field_id
        )

    # -- files -------------------------------------------------------------------------------

    def keep_original(
        self, testimony_id: str, name: str, media_type: str, data: bytes, evidence: tuple[str, str] = ("", "")
    ) -> str:
        """Store a file as it came, with its name, for as long as the testimony is a draft.

        ``evidence`` is the piece that it is of, and which part of it.
        """
        return self.keep_stream(testimony_id, name, media_type, io.BytesIO(data), len(data), evidence)

    def keep_stream(
        self,
        testimony_id: str,
        name: str,
        media_type: str,
        source: BinaryIO,
        size: int,
        evidence: tuple[str, str] = ("", ""),
    ) -> str:
        """The same for ``size`` bytes that are read piece by piece. Raises BlobDamaged, DiskFull."""
        blob = new_id()
        with Secret.random() as key:
            self._vault.blobs.put(blob, source, size, key)
            self._db.run(
                "INSERT INTO originals (id, testimony_id, name, media_type, size, key, evidence_id, part)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                blob,
                testimony_id,
                name,
                media_type,
                size,
                bytes(key.view()),
                evidence[0] or None,
                evidence[1],
            )
        return blob

    def keep_review(self, testimony_id: str, data: bytes) -> None:
        """Keep how far the review of a draft is, in place of what was kept before; nothing for ``b""``.

        It holds raw words, so it goes the way of the files: under the Register when the names are
        taken out, or destroyed. Raises WrongState when there is no draft to review.
        """
        if not self.fields(testimony_id, sealed=False):
            raise WrongState("account", "draft")
        self._keep_aside(testimony_id, REVIEW_MEDIA_TYPE, data)

    def kept_review(self, testimony_id: str) -> bytes:
        """What ``keep_review`` kept last, or nothing. Raises BlobDamaged."""
        return self._kept_aside(testimony_id, REVIEW_MEDIA_TYPE)

    def keep_cards(self, papers: str, data: bytes) -> None:
        """Keep what is written on unfinished cards, in place of what was kept before.

        They belong to no text yet, so they stay when names are taken out of the others.
        """
        self._keep_aside(papers, CARDS_MEDIA_TYPE, data)

    def kept_cards(self, papers: str) -> bytes:
        """What ``keep_cards`` kept last, or nothing. Raises BlobDamaged."""
        return self._kept_aside(papers, CARDS_MEDIA_TYPE)

    def _keep_aside(self, testimony_id: str, media_type: str, data: bytes) -> None:
        before = self._db.all(
            "SELECT id FROM originals WHERE testimony_id = ? AND sealed = 0 AND media_type = ?",
            testimony_id,
            media_type,
        )
        with self._db.transaction():
            if data:
                self.keep_original(testimony_id, "", media_type, data)
            for row in before:
                self._db.run("DELETE FROM originals WHERE id = ?", row[0])
        for row in before:
            self._vault.blobs.remove(str(row[0]))

    def _kept_aside(self, testimony_id: str, media_type: str) -> bytes:
        row = self._db.maybe(
            "SELECT id, key FROM originals WHERE testimony_id = ? AND sealed = 0 AND media_type = ?",
            testimony_id,
            media_type,
        )
        if row is None:
            return b""
        with Secret(row[1]) as key:
            return b"".join(self._vault.blobs.read(str(row[0]), key))

    # -- labels ------------------------------------------------------------------------------

    def labels(self, case_id: str) -> dict[str, str]:
        """The labels of a case and their ids: ``{"Person 3": id}``."""
        rows = self._db.all(
            "SELECT stem, number, id FROM labels WHERE case_id = ? ORDER BY stem, number", case_id
        )
        return {f"{stem} {number}": label_id for stem, number, label_id in rows}

    def taken(self, case_id: str) -> dict[str, int]:
        """The highest number in use for each stem of a case's labels."""
        rows = self._db.all("SELECT stem, max(number) FROM labels WHERE case_id = ? GROUP BY stem", case_id)
        return {str(stem): int(number) for stem, number in rows}

    def ensure_label(self, case_id: str, label: str) -> str:
        """Return the id of a label, making it when it is new."""
        known = self.labels(case_id).get(label)
        if known:
            return known
        stem, _, number = label.rpartition(" ")
        label_id = new_id()
        self._db.run(
            "INSERT INTO labels (id, case_id, stem, number) VALUES (?, ?, ?, ?)",
            label_id,
            case_id,
            stem,
            int(number),
        )
        return label_id

    def source_label(self, case_id: str, source_id: str, wanted: str = "") -> str:
        """Return a source's own label (``Person 4``), making ``wanted`` or the next one if need be."""
        row = self._db.maybe("SELECT stem, number FROM labels WHERE source_id = ?", source_id)
        if row is not None:
            return f"{row[0]} {row[1]}"
        label = wanted or f"Person {self.taken(case_id).get('Person', 0) + 1}"
        label_id = self.ensure_label(case_id, label)
        self._db.run("UPDATE labels SET source_id = ? WHERE id = ?", source_id, label_id)
        return label

    def add_names(
        self, label_id: str, names: tuple[str, ...], decided: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        """Seal more names behind a label; works with the Register closed.

        ``decided`` maps those forms for which no label stands to (action, words that stand there).
        """
        content: dict[str, object] = {"names": list(names)}
        if decided:
            content["decided"] = [[form, action, to] for form, (action, to) in decided.items()]
        self._vault.register.seal("identity", label_id, content)

    def decided(self, case_id: str) -> dict[str, tuple[str, str]]:
        """What was decided, other than a label, on forms that left: (action, words that stand there).

        Later decisions hold; nothing while the Register is closed.
        """
        found: dict[str, tuple[str, str]] = {}
        for entry in self._vault.register.entries("identity", set(self.labels(case_id).values())):
            rows = entry.content.get("decided", [])
            for form, action, to in rows if isinstance(rows, list) else []:
                found[str(form)] = (str(action), str(to))
        return found

    def identities(self, case_id: str | None = None) -> list[KnownIdentity]:
        """Who is who in a case, or in all; nothing while the Register is closed.

        The names of one label are merged from every record that was sealed for it.
        """
        labels = {
            str(row[0]): f"{row[1]} {row[2]}"
            for row in self._db.all(
                "SELECT id, stem, number FROM labels WHERE ?1 IS NULL OR case_id = ?1 ORDER BY stem, number",
                case_id,
            )
        }
        names: dict[str, dict[str, None]] = {}
        for entry in self._vault.register.entries("identity", set(labels)):
            found = entry.content["names"]
            if isinstance(found, list):
                names.setdefault(entry.subject, {}).update(dict.fromkeys(map(str, found)))
        return [KnownIdentity(label, tuple(names[key])) for key, label in labels.items() if key in names]

    # -- sealing -----------------------------------------------------------------------------

    def seal(
        self,
        testimony: Testimony,
        sealed: dict[str, SealedText],
        identities: dict[str, tuple[str, ...]],
        *,
        keep_raw: bool = True,
        decided: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        """Put labels in the place of names, for good.

        ``sealed`` holds the new words of every draft field by its id, ``identities`` the raw
        forms behind each label, ``decided`` what stands for those that got none. Raw words and
        original files move under the Register's key with fresh keys of their own, or are destroyed
        when ``keep_raw`` is False. All or nothing: killed at any point, the draft or the sealed
        testimony is there.
        """
        drafts = self.fields(testimony.id, sealed=False)
        if {field.id for field in drafts} != set(sealed):
            raise WrongState("account", "draft")
        old = moving(self._db, testimony.id)
        moved = [move(self._vault, row) for row in old] if keep_raw else []
        if keep_raw:
            raw = json.dumps({f.id: [f.role, f.words.text] for f in drafts}, ensure_ascii=False).encode(
                "utf-8"
            )
            moved.append(put_sealed(self._vault, "", DRAFT_MEDIA_TYPE, io.BytesIO(raw), len(raw)))
        with self._db.transaction():
            self._seal_forms(testimony, identities, decided or {})
            for field in drafts:
                self._seal_field(field.id, sealed[field.id])
            replace(self._vault, testimony.id, old, moved)
            self._db.run(
                "UPDATE testimonies SET state = 'sealed', revision = max(revision, 1), sealed = ?"
                " WHERE id = ?",
                now(),
                testimony.id,
            )
            self._vault.custody.append("names-taken-out", testimony.id, fields=str(len(drafts)))
        for row in old:
            self._vault.blobs.remove(row.blob)

    def seal_nameless(self, testimony_id: str, sealed: Mapping[str, SealedText]) -> None:
        """Seal draft fields in which nothing was found that names anybody: their text stays as it is.

        Raises WrongState where a field is no draft of this testimony, or its words have changed.
        """
        drafts = {field.id: field.words.text for field in self.fields(testimony_id, sealed=False)}
        if any(drafts.get(key) != words.text for key, words in sealed.items()):
            raise WrongState("account", "draft")
        old = moving(self._db, testimony_id, self._described(testimony_id, set(drafts) - set(sealed)))
        moved = [move(self._vault, row) for row in old]
        with self._db.transaction():
            for field_id, words in sealed.items():
                self._seal_field(field_id, words)
            replace(self._vault, testimony_id, old, moved)
            if len(sealed) == len(drafts):
                self._db.run(
                    "UPDATE testimonies SET state = 'sealed', revision = max(revision, 1), sealed = ?"
                    " WHERE id = ?",
                    now(),
                    testimony_id,
                )
        for row in old:
            self._vault.blobs.remove(row.blob)

    def _described(self, testimony_id: str, waiting: set[str]) -> list[str]:
        """The pieces of evidence none of whose words waits any more: their files go the way of the words."""
        rows = self._db.all(
            "SELECT e.id, f.id FROM evidence e LEFT JOIN fields f ON f.owner = e.id AND f.state = 'draft'"
            " WHERE e.testimony_id = ?",
            testimony_id,
        )
        held = {evidence for evidence, field in rows if field in waiting}
        return sorted({str(evidence) for evidence, _ in rows} - held)

    def _seal_field(self, field_id: str, words: SealedText) -> None:
        self._db.run(
            "UPDATE fields SET state = 'sealed', revision = 1, text = ?, annotations = ?, changed = ?"
            " WHERE id = ?",
            words.text,
            annotations_to_json(words.annotations),
            now(),
            field_id,
        )
        self._db.run("INSERT INTO words (rowid, text) SELECT n, text FROM fields WHERE id = ?", field_id)

    def _seal_forms(
        self,
        testimony: Testimony,
        identities: Mapping[str, tuple[str, ...]],
        decided: Mapping[str, tuple[str, str]],
    ) -> None:
        for label, forms in identities.items():
            label_id = self.ensure_label(testimony.case_id, label)
            self._db.run("INSERT OR IGNORE INTO label_uses VALUES (?, ?)", label_id, testimony.id)
            if forms:
                self.add_names(label_id, forms, {f: decided[f] for f in forms if f in decided})

    def revise(
        self,
        testimony: Testimony,
        fields: Mapping[str, SealedText],
        identities: Mapping[str, tuple[str, ...]],
        decided: Mapping[str, tuple[str, str]],
    ) -> int:
        """Store new revisions of sealed fields, seal the forms that left; return the revision.

        Inside the caller's transaction. The old words are overwritten in their pages and leave the
        index; ``Vault.rebuild`` afterwards drops those pages too. Where only clues were decided the
        revision stays. Raises WrongState for a field that is not sealed.
        """
        known = {field.id: field for field in self.fields(testimony.id, sealed=True)}
        if not set(fields) <= set(known):
            raise WrongState("account", "sealed")
        self._seal_forms(testimony, identities, decided)
        changed = {key for key, words in fields.items() if words.text != known[key].words.text}
        revision = testimony.revision + bool(changed)
        for field_id, words in fields.items():
            if field_id not in changed:
                self.annotate(field_id, words)
                continue
            self._db.run(
                "INSERT INTO words (words, rowid, text) SELECT 'delete', n, text FROM fields WHERE id = ?",
                field_id,
            )
            self._db.run(
                "UPDATE fields SET revision = ?, text = ?, annotations = ?, changed = ? WHERE id = ?",
                revision,
                words.text,
                annotations_to_json(words.annotations),
                now(),
                field_id,
            )
            self._db.run("INSERT INTO words (rowid, text) SELECT n, text FROM fields WHERE id = ?", field_id)
        self._db.run("UPDATE testimonies SET revision = ? WHERE id = ?", revision, testimony.id)
        return revision


_SELECT: Final = (
    "SELECT t.id, t.source_id, s.case_id, t.state, t.revision, t.derived_from,"
    " (SELECT count(*) FROM fields f WHERE f.testimony_id = t.id AND f.state = 'draft')"
    " FROM testimonies t JOIN sources s ON s.id = t.source_id"
)
_SELECT_FIELD: Final = "SELECT id, testimony_id, role, owner, state, revision, text, annotations FROM fields"


def _testimony(row: Row) -> Testimony:
    return Testimony(row[0], row[1], row[2], TestimonyState(row[3]), row[4], row[5], row[6])


def _field(row: Row) -> FieldRow:
    words = SealedText(row[6], annotations_from_json(row[7]))
    return FieldRow(row[0], row[1], row[2], row[3], row[4] == "sealed", row[5], words)


def _check_size(text: str) -> None:
    if len(text) > MAX_DRAFT_BYTES or len(text.encode("utf-8")) > MAX_DRAFT_BYTES:
        raise TooLarge(MAX_DRAFT_BYTES)
