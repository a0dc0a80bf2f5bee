"""Accounts and the records that belong to one: drafts until names are taken out."""

from __future__ import annotations

from collections.abc import Iterable

from whistle.intake.readers import ReadFile
from whistle.model import Basis, FuzzyDate, Testimony
from whistle.operations import copying, removing
from whistle.vault import shred
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.overview import AccountInList, read_overview
from whistle.vault.tables.search import Hit
from whistle.vault.tables.search import search as search_index
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault


class Accounts:
    """Accounts and the records that belong to one: drafts until names are taken out."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(
        self, source_id: str, text: str, original: ReadFile | None = None, derived_from: str | None = None
    ) -> Testimony:
        """Store a draft account, with the file that it came as. Raises TooLarge over 5 MB of words.

        Its words are compared with the other texts of the case: see ``Copies``.
        """
        testimonies = Testimonies(self._vault)
        with self._vault.db.transaction():
            testimony = testimonies.add(source_id, text, derived_from)
            if original is not None:
                testimonies.keep_original(testimony.id, original.name, original.media_type, original.original)
            self._vault.custody.append("account-added", testimony.id)
        copying.propose(self._vault, testimony.case_id, (testimony.id,))
        return testimony

    def all(self, case_id: str | None = None) -> list[Testimony]:
        """The accounts of a case, or of all, the binned ones too."""
        return Testimonies(self._vault).all(case_id)

    def overview(self, case_id: str) -> tuple[AccountInList, ...]:
        """The accounts of a case as a list shows them, the binned ones too, quick for thousands."""
        return read_overview(self._vault.db, case_id)

    def get(self, testimony_id: str) -> Testimony:
        """The account with this id, or the only one whose id begins so (6 digits at least)."""
        return Testimonies(self._vault).get(testimony_id)

    def words(self, testimony_id: str) -> list[FieldRow]:
        """Every free text of an account, drafts and sealed, the narrative first."""
        return Testimonies(self._vault).fields(testimony_id)

    def save_draft(self, field_id: str, text: str) -> None:
        """Replace a draft's words; durable on return. Raises WrongState once sealed, TooLarge."""
        Testimonies(self._vault).save_draft(field_id, text)

    def add_incident(
        self,
        testimony_id: str,
        *,
        what: str,
        where: str = "",
        when: FuzzyDate,
        basis: Basis,
        harm: bool = False,
        continuing: bool = False,
    ) -> str:
        """Record an event that an account tells of; its words are a draft until names are taken out."""
        with self._vault.db.transaction():
            owner = Casework(self._vault.db).add_incident(
                testimony_id, when, basis=basis, harm=harm, continuing=continuing
            )
            Testimonies(self._vault).add_fields(
                testimony_id,
                owner,
                {"incident.what": what, "incident.where": where, "incident.when": when.words},
            )
        return owner

    def add_disclosure(
        self,
        testimony_id: str,
        *,
        route: str,
        raised_by: str,
        how: str,
        to_whom: str,
        information: str,
        when: FuzzyDate,
        reply: str = "",
        reply_when: FuzzyDate | None = None,
    ) -> str:
        """Record a time it was raised; its words are a draft until names are taken out."""
        reply_when = reply_when or FuzzyDate()
        with self._vault.db.transaction():
            owner = Casework(self._vault.db).add_disclosure(
                testimony_id, when, reply_when, route=route, raised_by=raised_by, how=how
            )
            Testimonies(self._vault).add_fields(
                testimony_id,
                owner,
                {
                    "raised.to": to_whom,
                    "raised.information": information,
                    "raised.when": when.words,
                    "raised.reply": reply,
                    "raised.reply-when": reply_when.words,
                },
            )
        return owner

    def search(self, words: str) -> list[Hit]:
        """Find words in everything that is not in the bin. ``Search`` says more and can be narrowed."""
        return search_index(self._vault.db, words)

    def leaving(self, testimony_id: str) -> removing.Leaving:
        """What stops to count if an account went into the bin. Raises NotFound."""
        return removing.leaving(self._vault, (self.get(testimony_id).id,))

    def take_out(self, testimony_ids: Iterable[str]) -> None:
        """Take several out of the bin in one step. Raises NotFound."""
        removing.take_out(self._vault, testimony_ids)

    def delete(self, testimony_id: str) -> Testimony:
        """Put an account in the bin. Raises OnHold, WrongState."""
        shred.bin_testimony(self._vault, self.get(testimony_id))
        return self.get(testimony_id)

    def undelete(self, testimony_id: str) -> Testimony:
        """Take an account out of the bin."""
        shred.unbin_testimony(self._vault, self.get(testimony_id))
        return self.get(testimony_id)
