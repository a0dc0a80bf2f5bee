"""What a case adds up to: its matrix, timeline, threads, checklists. Nothing here changes anything."""

from __future__ import annotations

from datetime import UTC, date, datetime

from whistle.casework import matrix as matrices
from whistle.casework import steps as grids
from whistle.casework import threads
from whistle.casework import timeline as timelines
from whistle.casework.readiness import engine
from whistle.casework.readiness.page import Filled
from whistle.vault.tables.book import read_book
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.records import Records
from whistle.vault.vault import Vault


class Casework:
    """What a case adds up to."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def matrix(self, case_id: str, *, unverified_too: bool = False) -> matrices.Matrix:
        """Allegations against sources; hearsay, copies and (by default) unverified sources never count."""
        return matrices.matrix(read_book(self._vault, case_id), unverified_too=unverified_too)

    def timeline(self, case_id: str) -> timelines.Timeline:
        """Everything of a case that can have a date, in order."""
        return timelines.timeline(read_book(self._vault, case_id))

    def thread(self, claim: str) -> tuple[threads.Said, ...]:
        """What is said to an allegation, of any depth, in reading order. Raises NotFound."""
        return threads.thread(read_book(self._vault, self._case_of(claim)), claim)

    def standing(self, claim: str, today: date | None = None) -> threads.Standing:
        """Where the right of reply on an allegation stands. Raises NotFound."""
        return threads.standing(read_book(self._vault, self._case_of(claim)), claim, today or _today())

    def who_knew(self, case_id: str) -> tuple[threads.Knew, ...]:
        """Who knew what, when."""
        return threads.who_knew(read_book(self._vault, case_id))

    def steps(self, case_id: str) -> tuple[grids.Grid, ...]:
        """For each incident and procedure what should have been done, and what was."""
        return grids.grids(read_book(self._vault, case_id))

    def readiness(
        self, case_id: str, *, name: engine.ListName = "hse", claim: str = "", today: date | None = None
    ) -> tuple[Filled, ...]:
        """Facts and gaps of a checklist: ``hse``, ``union`` or ``reply``. Never that it is met."""
        return engine.readiness(
            Cases(self._vault.db).get(case_id),
            read_book(self._vault, case_id),
            Consents(self._vault.db).current(case_id),
            today or _today(),
            name=name,
            claim=claim,
        )

    def _case_of(self, claim: str) -> str:
        return Records(self._vault).get(claim).case_id


def _today() -> date:
    return datetime.now(UTC).date()
