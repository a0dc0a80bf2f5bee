"""Taking in evidence: kept as it came, looked into, copied clean, shown, linked, binned."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from whistle.casework.kinds import MAX_WORDS
from whistle.errors import (
    BadValue,
    CannotWrite,
    CopyRefused,
    NotFound,
    NoWords,
    OnHold,
    TooLarge,
    WrongState,
)
from whistle.intake.evidence.desk import Desk, shown_name
from whistle.intake.evidence.formats import Format, Sort
from whistle.intake.evidence.pictures import Pixels
from whistle.intake.evidence.traces import Found, Trace
from whistle.intake.readers import MOST_FILE, open_regular
from whistle.model import Bearing, Record, Relation, TestimonyState, Thing
from whistle.operations import recording
from whistle.operations.cleaning import NOT_LOOKED, TOO_LARGE, copy_into, live, packed, suffix_of
from whistle.operations.deleting import empty_records, holding_words_of
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.tables.evidence import (
    ABOUT_ROLE,
    FOUND,
    TEXT_ROLE,
    Evidence,
    EvidenceTable,
)
from whistle.vault.tables.putting_away import ORIGINAL, sums_of
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MOST_EVIDENCE: Final = 1 << 30
"""Bytes that an original may have."""

MOST_ABOUT: Final = 2_000
"""Letters of a description."""

_CAME: Final = ("evidence-added", "evidence-recorded")


@dataclass(frozen=True, slots=True)
class Original:
    """An original as it is and as it was: both are SHA-256, ``then`` blank where that is not known."""

    now: str
    then: str

    @property
    def unchanged(self) -> bool:
        """Whether it is, byte for byte, what came in."""
        return bool(self.then) and self.now == self.then


def home(vault: Vault, case_id: str, account: str = "") -> str:
    """Whose it will be: an account of the case, or the case's own notes. Raises NotFound, WrongState."""
    vault.db.need_writable()
    if not account:
        Cases(vault.db).get(case_id)
        return Records(vault).papers(case_id)
    testimony = Testimonies(vault).get(account)
    if testimony.case_id != case_id:
        raise NotFound("account")
    if testimony.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    return testimony.id


def add_file(
    vault: Vault,
    desk: Desk,
    case_id: str,
    path: Path,
    *,
    account: str = "",
    about: str = "",
    unread: bool = False,
) -> Evidence:
    """Keep a file as it came; look into it; make its cleaned copy where one can be made.

    With ``unread`` it is stored without being looked into, and has no copy. Raises UnreadableInput for a
    file that cannot be looked into within the limits, TooLarge over 1 GB; then nothing was stored.
    """
    about = _about(about)
    with open_regular(path) as (file, size):
        if size > MOST_EVIDENCE:
            raise TooLarge(limit=MOST_EVIDENCE)
        if size == 0:
            raise NoWords
        name = shown_name(path.name)
        if unread or size > MOST_FILE:
            return _store(
                vault, case_id, account, name, about, file, size, why=NOT_LOOKED if unread else TOO_LARGE
            )
        data = file.read(MOST_FILE + 1)
    return add_bytes(vault, desk, case_id, name, data, account=account, about=about)


def add_bytes(
    vault: Vault, desk: Desk, case_id: str, name: str, data: bytes, *, account: str = "", about: str = ""
) -> Evidence:
    """The same for bytes that came under a name."""
    looked = desk.look(name, data)
    owner = home(vault, case_id, account)
    table = EvidenceTable(vault)
    name = shown_name(name)
    with vault.db.transaction():
        evidence = table.add(owner, looked.format.value, len(data), retained=True)
        table.set(evidence, pages=looked.pages)
        table.count(evidence, looked.counts)
        table.keep(evidence, owner, ORIGINAL, name, looked.format.value, data)
        table.keep(evidence, owner, FOUND, "", "whistle/found", packed(looked))
        _describe(vault, owner, evidence, about or _usual(looked.format))
        vault.custody.append(
            "evidence-added",
            evidence,
            sha256=hashlib.sha256(data).hexdigest(),
            size=str(len(data)),
            account=owner,
        )
    copy_into(vault, desk, table.get(evidence), name, data)
    table.put_original_away(evidence)
    return table.get(evidence)


def _store(
    vault: Vault, case_id: str, account: str, name: str, about: str, file: BinaryIO, size: int, why: str
) -> Evidence:
    owner = home(vault, case_id, account)
    table = EvidenceTable(vault)
    media_type = Format.OTHER.value
    digest = _Digest(file)
    with vault.db.transaction():
        evidence = table.add(owner, media_type, size, retained=True)
        table.set(evidence, refused=why)
        try:
            table.keep_stream(evidence, owner, ORIGINAL, name, media_type, digest.file, size)
        except OSError as error:
            raise CannotWrite(error.strerror or "it cannot be read") from error
        _describe(vault, owner, evidence, about or _usual(Format.OTHER))
        vault.custody.append("evidence-added", evidence, sha256=digest.hex, size=str(size), account=owner)
    table.put_original_away(evidence)
    return table.get(evidence)


class _Digest:
    """Sums up what is read on its way into the vault."""

    def __init__(self, file: BinaryIO) -> None:
        self._sum = hashlib.sha256()
        self._file = file

    @property
    def file(self) -> BinaryIO:
        return self  # type: ignore[return-value]  # only ``read`` is asked of it

    @property
    def hex(self) -> str:
        return self._sum.hexdigest()

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._sum.update(piece)
        return piece


def describe_only(vault: Vault, case_id: str, about: str, *, account: str = "") -> Evidence:
    """Write down a thing that was seen and is not kept. Raises BadValue without a description."""
    about = _about(about)
    if not about:
        raise BadValue("about", "words that say what it was")
    owner = home(vault, case_id, account)
    table = EvidenceTable(vault)
    with vault.db.transaction():
        evidence = table.add(owner, "", 0, retained=False)
        _describe(vault, owner, evidence, about)
        vault.custody.append("evidence-described", evidence, account=owner)
    return table.get(evidence)


def keep_no_longer(vault: Vault, evidence_id: str) -> Evidence:
    """Destroy what is stored of a piece and keep its description: seen, not kept.

    Raises NotFound, OnHold, WrongState where nothing of it is kept.
    """
    table = EvidenceTable(vault)
    evidence = live(vault, table, evidence_id)
    _need_no_hold(vault, evidence)
    if not evidence.retained:
        raise WrongState("evidence", "kept")
    testimonies = Testimonies(vault)
    with vault.db.transaction():
        # A dossier kept its pages: what left cannot be called back, but nothing of it stays here.
        empty_records(vault, holding_words_of(vault, (evidence.id,)))
        Dossiers(vault.db).forget_drafts()
        table.blank(evidence.id, ())
        gone = table.drop(part for part in (evidence.original, evidence.copy, evidence.found) if part)
        for row in testimonies.fields_of((evidence.id,)):
            if row.role == TEXT_ROLE:
                testimonies.drop_field(row)
        table.set(evidence.id, retained=0, refused="", pages=0, size=0)
        table.count(evidence.id, {})
        # What says that it was here dies with it; that something was described stays.
        vault.custody.forget(evidence.id)
        vault.custody.append("evidence-not-kept", evidence.id)
    for blob in gone:
        vault.blobs.remove(blob)
    return table.get(evidence.id)


def change_about(vault: Vault, evidence_id: str, about: str) -> Evidence:
    """Say anew what it is; the words are a draft again. Raises BadValue, NotFound."""
    table = EvidenceTable(vault)
    evidence = live(vault, table, evidence_id)
    words = _about(about)
    if not words:
        raise BadValue("about", "words that say what it is")
    testimonies = Testimonies(vault)
    with vault.db.transaction():
        for row in testimonies.fields_of((evidence.id,)):
            if row.role == ABOUT_ROLE:
                testimonies.drop_field(row)
        _describe(vault, evidence.owner, evidence.id, words)
        vault.custody.append("evidence-described", evidence.id)
    return table.get(evidence.id)


def _about(words: str) -> str:
    words = words.strip()
    if len(words) > MOST_ABOUT or "\0" in words:
        raise BadValue("about", f"words, {MOST_ABOUT} letters at most")
    return words


_USUAL: Final = {
    Sort.PICTURE: "A picture",
    Sort.PAGES: "A PDF document",
    Sort.SOUND: "A sound recording",
    Sort.WORDS: "A document",
    Sort.OTHER: "A file",
}


def _usual(kind: Format) -> str:
    if kind in (Format.MAIL, Format.MBOX):
        return "An e-mail" if kind is Format.MAIL else "A mailbox"
    return _USUAL[kind.sort]


def _describe(vault: Vault, owner: str, evidence: str, words: str) -> None:
    Testimonies(vault).add_field(owner, ABOUT_ROLE, words, evidence)


# -- what was found ------------------------------------------------------------------------


def found(vault: Vault, evidence_id: str) -> tuple[Found, ...]:
    """What was found in a file when it came. Raises RegisterClosed once names are out of it, NotFound."""
    table = EvidenceTable(vault)
    evidence = table.get(evidence_id)
    if evidence.found is None:
        return ()
    stored = json.loads(b"".join(table.read(table.need_part(evidence.found))))
    return tuple(Found(Trace(trace), where, value) for trace, where, value in stored["found"])


def original(vault: Vault, evidence_id: str) -> Original:
    """Sum the original up again and compare. Raises RegisterClosed, BlobDamaged, NotFound."""
    table = EvidenceTable(vault)
    evidence = table.get(evidence_id)
    now = table.sha256(table.need_part(evidence.original))
    return Original(now, _then(vault, evidence))


def _then(vault: Vault, evidence: Evidence) -> str:
    for row in vault.custody.rows():
        if row.subject == evidence.id and row.action in _CAME and row.about:
            return row.about.get("sha256", "")
    part = evidence.original
    for action, seq, salt, opening in sums_of(vault, part.blob) if part and part.sealed else ():
        if action in _CAME and vault.custody.opens(seq, salt, opening, evidence.id):
            return str(json.loads(opening)["sha256"])
    return ""


# -- showing -------------------------------------------------------------------------------


def picture(
    vault: Vault, desk: Desk, evidence_id: str, *, page: int = 1, width: int = 1200, raw: bool = False
) -> Pixels:
    """A page of the cleaned copy, or with ``raw`` of the original, as points.

    Raises NotFound where there is none, RegisterClosed, UnreadableInput.
    """
    table = EvidenceTable(vault)
    evidence = table.get(evidence_id)
    part = table.need_part(evidence.original if raw else evidence.copy)
    if part.size > MOST_FILE * 2:
        raise CopyRefused(TOO_LARGE)
    areas = () if raw else [one for one in evidence.blanked if one.page == page]
    return desk.page(suffix_of(part, evidence), b"".join(table.read(part)), page, width, areas)


def words(vault: Vault, desk: Desk, evidence_id: str, *, raw: bool = False) -> str:
    """The words of the cleaned copy, or with ``raw`` those that the original shows.

    Raises like ``picture``; NoWords, CopyRefused for what is not words.
    """
    table = EvidenceTable(vault)
    evidence = table.get(evidence_id)
    if not raw:
        if evidence.text is None:
            raise NotFound("copy in words")
        return evidence.text.text
    part = table.need_part(evidence.original)
    return desk.words(suffix_of(part, evidence), b"".join(table.read(part)))


def not_looked_through() -> WrongState:
    """What to raise where a copy is asked for that nobody looked through."""
    return WrongState("evidence", "looked through, with nobody seen in it")


# -- linking -------------------------------------------------------------------------------


def record_of(vault: Vault, evidence_id: str) -> Record:
    """The document under which a piece stands in the case's notes, written down at first use.

    One that is in the bin comes out of it.
    """
    table = EvidenceTable(vault)
    evidence = live(vault, table, evidence_id)
    if evidence.record_id:
        # A second one would leave the first without a piece, once it comes out of the bin.
        if Records(vault).get(evidence.record_id).binned:
            recording.undelete(vault, evidence.record_id)
        return Records(vault).get(evidence.record_id)
    title = evidence.about.text if evidence.about else "A file"
    made = recording.add(
        vault,
        evidence.case_id,
        "document",
        {"title": title[:MAX_WORDS], "state": "held" if evidence.retained else "described"},
    )
    with vault.db.transaction():
        table.set(evidence.id, record_id=made.id)
    return made


def bear(vault: Vault, evidence_id: str, claim: str, relation: Relation) -> Bearing:
    """Say how a piece bears on an allegation of its case. Raises NotFound, BadValue."""
    evidence = EvidenceTable(vault).get(evidence_id)
    if Records(vault).get(claim).case_id != evidence.case_id:
        raise NotFound("allegation")
    return recording.bear(vault, claim, Thing.RECORD, record_of(vault, evidence.id).id, relation)


# -- the bin -------------------------------------------------------------------------------


def delete(vault: Vault, evidence_id: str) -> None:
    """Put a piece into the bin; ``purge`` destroys it. Raises NotFound, OnHold, WrongState."""
    table = EvidenceTable(vault)
    evidence = live(vault, table, evidence_id)
    _need_no_hold(vault, evidence)
    with vault.db.transaction():
        vault.db.run("UPDATE evidence SET binned = unixepoch() WHERE id = ?", evidence.id)
        vault.custody.append("evidence-binned", evidence.id)


def undelete(vault: Vault, evidence_id: str) -> None:
    """Take it out again. Raises NotFound, WrongState."""
    evidence = EvidenceTable(vault).get(evidence_id)
    if not evidence.binned:
        raise WrongState("evidence", "in the bin")
    with vault.db.transaction():
        vault.db.run("UPDATE evidence SET binned = NULL WHERE id = ?", evidence.id)
        vault.custody.append("evidence-restored", evidence.id)


def _need_no_hold(vault: Vault, evidence: Evidence) -> None:
    if Cases(vault.db).get(evidence.case_id).on_hold:
        raise OnHold
