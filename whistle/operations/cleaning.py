"""Cleaned copies of evidence: made, looked through by a person, parts of their pages blanked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Final

from whistle.errors import (
    BadValue,
    CopyRefused,
    UnreadableInput,
    WrongState,
)
from whistle.intake.evidence.desk import Desk, Looked
from whistle.intake.evidence.formats import Format, Sort
from whistle.intake.evidence.pictures import Copied
from whistle.intake.readers import MOST_FILE
from whistle.model import Area
from whistle.vault.tables.evidence import (
    FOUND,
    TEXT_ROLE,
    Evidence,
    EvidenceTable,
    Part,
    Shows,
)
from whistle.vault.tables.putting_away import COPY
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MOST_AREAS: Final = 500
"""Blanked parts of one piece."""

NOT_LOOKED: Final = "not-looked-into"
TOO_LARGE: Final = "too-large-to-look"


def packed(looked: Looked) -> bytes:
    """What a piece carries, as it is stored."""
    rows = [[one.trace, one.where, one.value] for one in looked.found]
    return json.dumps({"counts": dict(looked.counts), "found": rows}, ensure_ascii=False).encode(
        "utf-8", "replace"
    )


def live(vault: Vault, table: EvidenceTable, evidence_id: str) -> Evidence:
    """A piece that can be changed. Raises NotFound, VaultReadOnly, WrongState in the bin."""
    vault.db.need_writable()
    evidence = table.get(evidence_id)
    if evidence.binned:
        raise WrongState("evidence", "outside the bin")
    return evidence


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


def make_copy(vault: Vault, desk: Desk, evidence_id: str) -> Evidence:
    """Make the cleaned copy of a piece, in place of the one it has.

    Raises UnreadableInput with the reason where there can be none, RegisterClosed, NotFound, WrongState
    once the words of a copy are sealed: they never change.
    """
    table = EvidenceTable(vault)
    evidence = live(vault, table, evidence_id)
    if evidence.text is not None and evidence.text.sealed:
        raise WrongState("evidence", "draft")
    part = table.need_part(evidence.original)
    if part.size > MOST_FILE:
        raise CopyRefused(TOO_LARGE)
    data = b"".join(table.read(part))
    name = evidence.name or ""
    if evidence.refused == NOT_LOOKED:
        looked = desk.look(name, data)
        with vault.db.transaction():
            table.set(evidence.id, media_type=looked.format.value, pages=looked.pages)
            table.count(evidence.id, looked.counts)
            table.keep(evidence.id, evidence.owner, FOUND, "", "whistle/found", packed(looked))
        evidence = table.get(evidence.id)
    copy_into(vault, desk, evidence, name, data, refuse=True)
    made = table.get(evidence.id)
    if part.sealed:
        # It would stand beside an original that nobody can read without the names list.
        table.put_away(made)
    return table.get(evidence.id)


def copy_into(
    vault: Vault, desk: Desk, evidence: Evidence, name: str, data: bytes, *, refuse: bool = False
) -> None:
    """Keep the cleaned copy of ``data``, or why there is none; ``refuse`` raises that reason, too."""
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
    evidence = live(vault, table, evidence_id)
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
    evidence = live(vault, table, evidence_id)
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
