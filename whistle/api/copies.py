"""Texts made from other texts: found when one is added, shown beside each other, never decided here."""

from __future__ import annotations

from whistle.casework.copies import Repeated
from whistle.model import Record
from whistle.operations import copying
from whistle.vault.tables.records import Records
from whistle.vault.vault import Vault


class Copies:
    """Texts made from other texts.

    A proposal is a record of the kind ``derivation``: confirm it by changing its ``kind``, refuse it
    by putting it into the bin; while it is there the copy counts as no source of its own.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def look(self, case_id: str, owner: str) -> tuple[Record, ...]:
        """Look for copies of an account, publication or document now; return what is new.

        Done by itself when one is added or its names are taken out.
        """
        return copying.propose(self._vault, case_id, (owner,))

    def proposed(self, case_id: str) -> list[Record]:
        """The pairs that were found alike and that nobody has decided on."""
        found = Records(self._vault).all(case_id, (copying.DERIVATION,))
        return [record for record in found if record.choice("kind") in ("", "proposed")]

    def compare(self, record_id: str) -> copying.Compared:
        """Lay the two texts of a derivation beside each other. Raises NotFound."""
        return copying.compare(self._vault, record_id)

    def statements_repeated(self, case_id: str) -> tuple[Repeated, ...]:
        """Which replies say again what an earlier one said."""
        return copying.statements_repeated(self._vault, case_id)
