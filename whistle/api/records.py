"""Records of a case beside accounts, and what bears on its allegations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from whistle.api.sealing import Sealing
from whistle.casework.kinds import role_of
from whistle.model import Bearing, Record, Relation, Thing
from whistle.operations import changing, copying, recording
from whistle.vault.tables.alike import TEXT_ROLES
from whistle.vault.tables.records import Records as Table
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


class Records:
    """Records of a case beside accounts: allegations, replies, documents, requests and the like.

    Which kinds there are and which fields each has is in casework/kinds.
    """

    def __init__(self, vault: Vault, sealing: Sealing) -> None:
        self._vault, self._sealing = vault, sealing

    def add(self, case_id: str, kind: str, given: Mapping[str, Any], *, parent: str = "") -> Record:
        """Write a record down under ``parent`` or alone; its words are drafts until ``settle``.

        ``given`` maps fields to words, choices, numbers, flags, ids, or dates (words, edtf, earliest,
        latest). Raises NotFound, BadValue; then nothing was written.
        """
        record = recording.add(self._vault, case_id, kind, given, parent=parent)
        self._compare(record, given)
        return record

    def change(self, record_id: str, given: Mapping[str, Any]) -> Record:
        """Set fields; what is not given stays. Raises NotFound, BadValue, WrongState."""
        self.edit(record_id, given)
        return self.get(record_id)

    def edit(self, record_id: str, given: Mapping[str, Any]) -> changing.Changed:
        """The same, and how to take it back: see ``Events.take_back``, ``Events.formers``."""
        changed = recording.change(self._vault, record_id, given)
        self._compare(self.get(record_id), given)
        return changed

    def _compare(self, record: Record, given: Mapping[str, Any]) -> None:
        """Look for copies where words that can be one were given."""
        if any(role_of(record.kind, field) in TEXT_ROLES for field in given):
            copying.propose(self._vault, record.case_id, (record.id,))

    def get(self, record_id: str) -> Record:
        """The record with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        return Table(self._vault).get(record_id)

    def all(
        self, case_id: str, kinds: Sequence[str] = (), *, parent: str = "", binned: bool = False
    ) -> list[Record]:
        """The records of a case in the order they were written; of some kinds, or under one record."""
        return Table(self._vault).all(case_id, kinds, parent=parent, binned=binned)

    def bear(self, claim: str, thing: Thing, thing_id: str, relation: Relation) -> Bearing:
        """Say that something supports or contradicts an allegation, or gives context to it.

        What was said of the two before is replaced. Raises NotFound, BadValue.
        """
        return recording.bear(self._vault, claim, thing, thing_id, relation)

    def unbear(self, claim: str, thing_id: str) -> None:
        """Take that back. Raises NotFound."""
        Table(self._vault).unbear(claim, thing_id)

    def bearings(self, case_id: str) -> list[Bearing]:
        """What bears on the allegations of a case."""
        return Table(self._vault).bearings(case_id)

    def consequences(self, record_id: str) -> recording.Consequences:
        """What goes along when a record is put into the bin. Raises NotFound."""
        return recording.consequences(self._vault, record_id)

    def resting_on(self, testimony_id: str) -> tuple[Bearing, ...]:
        """What of an account bears on allegations, and stops to count without it. Raises NotFound."""
        return recording.resting_on(self._vault, testimony_id)

    def delete(self, record_id: str) -> recording.Consequences:
        """Put a record, and what stands under it, into the bin. Raises NotFound, OnHold, WrongState."""
        return recording.delete(self._vault, record_id)

    def undelete(self, record_id: str) -> None:
        """Take it out again. Raises NotFound, WrongState."""
        recording.undelete(self._vault, record_id)

    def settle(self, case_id: str) -> recording.Settled:
        """Seal the words of records in which nothing names anybody; the others wait for a review."""
        settled = recording.settle(self._vault, self._sealing.scanner, case_id)
        notes = Table(self._vault).papers_if_any(case_id)
        if settled.sealed and notes:
            copying.propose_within(self._vault, Testimonies(self._vault).get(notes))
        return settled

    def notes(self, case_id: str) -> str:
        """The id under which the words of a case's records are reviewed, blank where there are none."""
        return Table(self._vault).papers_if_any(case_id)

    def keep_cards(self, case_id: str, data: bytes) -> None:
        """Keep what is written on cards that are not finished yet; ``b""`` for none. Raises NotFound."""
        papers = Table(self._vault).papers_if_any(case_id)
        if data or papers:
            Testimonies(self._vault).keep_cards(papers or Table(self._vault).papers(case_id), data)

    def kept_cards(self, case_id: str) -> bytes:
        """What was kept of unfinished cards. Raises BlobDamaged."""
        papers = Table(self._vault).papers_if_any(case_id)
        return Testimonies(self._vault).kept_cards(papers) if papers else b""
