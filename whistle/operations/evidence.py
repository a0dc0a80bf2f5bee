"""Taking in evidence: kept as it came, looked into, copied clean, shown, linked, binned."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
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
    UnreadableInput,
    WrongState,
)
from whistle.intake.evidence.desk import Desk, Looked, shown_name
from whistle.intake.evidence.formats import Format, Sort
from whistle.intake.evidence.pictures import Copied, Pixels
from whistle.intake.evidence.traces import Found, Trace
from whistle.intake.readers import MOST_FILE, open_regular
from whistle.model import Area, Bearing, Record, Relation, TestimonyState, Thing
from whistle.operations import recording
from whistle.operations.deleting import empty_records, holding_words_of
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.tables.evidence import (
    ABOUT_ROLE,
    FOUND,
    TEXT_ROLE,
    Evidence,
    EvidenceTable,
    Part,
    Shows,
)
from whistle.vault.tables.putting_away import COPY, ORIGINAL, sums_of
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MOST_EVIDENCE: Final = 1 << 30
"""Bytes that an original may have."""

MOST_ABOUT: Final = 2_000
"""Letters of a description."""

MOST_AREAS: Final = 500
"""Blanked parts of one piece."""

_CAME: Final = ("evidence-added", "evidence-recorded")
_NOT_LOOKED: Final = "not-looked-into"
_TOO_LARGE: Final = "too-large-to-look"


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
                vault, case_id, account, name, about, file, size, why=_NOT_LOOKED if unread else _TOO_LARGE
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
        table.keep(evidence, owner, FOUND, "", "whistle/found", _packed(looked))
        _describe(vault, owner, evidence, about or _usual(looked.format))
        vault.custody.append(
            "evidence-added",
            evidence,
            sha256=hashlib.sha256(data).hexdigest(),
            size=str(len(data)),
            account=owner,
        )
    _copy(vault, desk, table.get(evidence), name, data)
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
    evidence = _live(vault, table, evidence_id)
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
    evidence = _live(vault, table, evidence_id)
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


def _packed(looked: Looked) -> bytes:
    rows = [[one.trace, one.where, one.value] for one in looked.found]
    return json.dumps({"counts": dict(looked.counts), "found": rows}, ensure_ascii=False).encode(
        "utf-8", "replace"
    )


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


# -- cleaned copies ------------------------------------------------------------------------


def make_copy(vault: Vault, desk: Desk, evidence_id: str) -> Evidence:
    """Make the cleaned copy of a piece, in place of the one it has.

    Raises UnreadableInput with the reason where there can be none, RegisterClosed, NotFound, WrongState
    once the words of a copy are sealed: they never change.
    """
    table = EvidenceTable(vault)
    evidence = _live(vault, table, evidence_id)
    if evidence.text is not None and evidence.text.sealed:
        raise WrongState("evidence", "draft")
    part = table.need_part(evidence.original)
    if part.size > MOST_FILE:
        raise CopyRefused(_TOO_LARGE)
    data = b"".join(table.read(part))
    name = evidence.name or ""
    if evidence.refused == _NOT_LOOKED:
        looked = desk.look(name, data)
        with vault.db.transaction():
            table.set(evidence.id, media_type=looked.format.value, pages=looked.pages)
            table.count(evidence.id, looked.counts)
            table.keep(evidence.id, evidence.owner, FOUND, "", "whistle/found", _packed(looked))
        evidence = table.get(evidence.id)
    _copy(vault, desk, evidence, name, data, refuse=True)
    made = table.get(evidence.id)
    if part.sealed:
        # It would stand beside an original that nobody can read without the names list.
        table.put_away(made)
    return table.get(evidence.id)


def _copy(
    vault: Vault, desk: Desk, evidence: Evidence, name: str, data: bytes, *, refuse: bool = False
) -> None:
    table, testimonies = EvidenceTable(vault), Testimonies(vault)
    try:
        made = desk.clean(name, data)
    except UnreadableInput as why:
        with vault.db.transaction():
            table.set(evidence.id, refused=_reason(why))
        if refuse:
            raise
        return
    gone: list[str] = []
    with vault.db.transaction():
        if evidence.copy is not None:
            gone = table.drop([evidence.copy])
        for row in testimonies.fields_of((evidence.id,)):
            if row.role == TEXT_ROLE:
                testimonies.drop_field(row)
        if made.media_type == Format.TEXT.value:
            testimonies.add_field(
                evidence.owner, TEXT_ROLE, made.data.decode("utf-8", "replace"), evidence.id
            )
        else:
            table.keep(evidence.id, evidence.owner, COPY, "", made.media_type, made.data)
        table.set(evidence.id, refused="", shows=Shows.UNKNOWN.value, burnt=0)
        if made.pages:
            table.set(evidence.id, pages=made.pages)
        put_away = evidence.original is not None and evidence.original.sealed
        sums = {} if put_away else {"sha256": hashlib.sha256(made.data).hexdigest()}
        vault.custody.append("evidence-copied", evidence.id, **sums)
    for blob in gone:
        vault.blobs.remove(blob)


def _reason(why: UnreadableInput) -> str:
    """The id under which resources/evidence.json says why there is no copy."""
    if isinstance(why, CopyRefused):
        return why.reason
    return {
        "Protected": "locked",
        "NoWords": "no-words",
        "TooLarge": "too-large",
        "TooComplex": "too-much",
    }.get(type(why).__name__, "damaged")


def looked_through(vault: Vault, desk: Desk, evidence_id: str, shows: Shows) -> Evidence:
    """Say whether a copy shows anybody's name or face.

    Only a copy that shows nobody stays in the everyday vault when names are taken out, and only such a
    one can go into a dossier. Its blanked parts are then made black in the stored copy itself: nothing
    under them stays. Raises NotFound, WrongState without a copy, RegisterClosed where the copy is in the
    names list, UnreadableInput.
    """
    table = EvidenceTable(vault)
    evidence = _live(vault, table, evidence_id)
    if evidence.copy is None:
        raise WrongState("evidence", "a picture, pages or sound with a cleaned copy")
    was_away = evidence.copy.sealed
    if was_away and shows is Shows.NOBODY:
        vault.need_register()
    burning = shows is Shows.NOBODY and bool(evidence.blanked) and not evidence.burnt
    made = _burnt(table, desk, evidence) if burning else None
    gone: list[str] = []
    with vault.db.transaction():
        if made is not None:
            gone = table.drop([evidence.copy])
            table.keep(evidence.id, evidence.owner, COPY, "", made.media_type, made.data)
            table.set(evidence.id, burnt=1)
            digest = hashlib.sha256(made.data).hexdigest()
            vault.custody.append("evidence-copied", evidence.id, sha256=digest)
        table.set(evidence.id, shows=shows.value)
        vault.custody.append("evidence-looked-through", evidence.id, shows=shows.value)
    for blob in gone:
        vault.blobs.remove(blob)
    if shows is Shows.NOBODY:
        table.bring_back(table.get(evidence.id))
    elif not was_away and evidence.original is not None and evidence.original.sealed:
        table.put_away(table.get(evidence.id))
    return table.get(evidence.id)


def _burnt(table: EvidenceTable, desk: Desk, evidence: Evidence) -> Copied:
    part = table.need_part(evidence.copy)
    return desk.blank(suffix_of(part, evidence), b"".join(table.read(part)), evidence.blanked)


def blank(vault: Vault, desk: Desk, evidence_id: str, areas: Sequence[Area]) -> Evidence:
    """Set which parts of a cleaned copy's pages are black, in place of those before; () clears them.

    The copy counts as not looked through again. Where the parts before are black in the stored copy, it is
    made anew from the original. Raises NotFound, WrongState without a copy of pages or with no original to
    make it from, RegisterClosed where the original is in the names list, BadValue, UnreadableInput.
    """
    table = EvidenceTable(vault)
    evidence = _live(vault, table, evidence_id)
    if evidence.copy is None or Format(evidence.copy.media_type).sort not in (Sort.PICTURE, Sort.PAGES):
        raise WrongState("evidence", "a picture or pages with a cleaned copy")
    chosen = tuple(dict.fromkeys(areas))
    if len(chosen) > MOST_AREAS or any(one.page > max(1, evidence.pages) for one in chosen):
        raise BadValue("area", f"at most {MOST_AREAS} parts of pages that there are")
    if chosen == evidence.blanked:
        return evidence
    if evidence.original is not None and evidence.original.sealed:
        # What is no longer looked through goes under the names list, and could not be looked at.
        vault.need_register()
    if evidence.burnt:
        if evidence.original is None:
            raise WrongState("evidence", "kept as it came, to make the copy anew")
        make_copy(vault, desk, evidence.id)
    with vault.db.transaction():
        table.blank(evidence.id, chosen)
        table.set(evidence.id, shows=Shows.UNKNOWN.value)
        vault.custody.append("evidence-blanked", evidence.id, parts=str(len(chosen)))
    made = table.get(evidence.id)
    if made.copy and not made.copy.sealed and made.original and made.original.sealed:
        table.put_away(made)
    return table.get(evidence.id)


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
        raise CopyRefused(_TOO_LARGE)
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


def suffix_of(part: Part, evidence: Evidence) -> str:
    """A name for the helper that tells what text formats there are; the real one stays here."""
    endings = {
        Format.MAIL: ".eml",
        Format.MBOX: ".mbox",
        Format.CSV: ".csv",
        Format.HTML: ".html",
        Format.MP3: ".mp3",
    }
    try:
        return "x" + endings.get(Format(part.media_type), ".txt" if part.media_type == Format.TEXT else "")
    except ValueError:
        return evidence.name or ""


def not_looked_through() -> WrongState:
    """What to raise where a copy is asked for that nobody looked through."""
    return WrongState("evidence", "looked through, with nobody seen in it")


# -- linking -------------------------------------------------------------------------------


def record_of(vault: Vault, evidence_id: str) -> Record:
    """The document under which a piece stands in the case's notes, written down at first use.

    One that is in the bin comes out of it.
    """
    table = EvidenceTable(vault)
    evidence = _live(vault, table, evidence_id)
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
    evidence = _live(vault, table, evidence_id)
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


def _live(vault: Vault, table: EvidenceTable, evidence_id: str) -> Evidence:
    vault.db.need_writable()
    evidence = table.get(evidence_id)
    if evidence.binned:
        raise WrongState("evidence", "outside the bin")
    return evidence


def _need_no_hold(vault: Vault, evidence: Evidence) -> None:
    if Cases(vault.db).get(evidence.case_id).on_hold:
        raise OnHold
