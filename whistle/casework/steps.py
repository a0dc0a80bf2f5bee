"""What a procedure says should be done, against what was done in each incident."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from whistle.model import Record
from whistle.vault.tables.book import CaseBook


@dataclass(frozen=True, slots=True)
class Cell:
    """One step in one incident: ``outcome`` is done, not-done, not-known, not-applicable or blank."""

    step: Record
    outcome: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The steps of one procedure in one incident, in their order."""

    procedure: Record
    incident: str
    cells: tuple[Cell, ...]

    @property
    def not_done(self) -> tuple[Cell, ...]:
        """The steps that were not taken."""
        return tuple(cell for cell in self.cells if cell.outcome == "not-done")


def grids(book: CaseBook) -> tuple[Grid, ...]:
    """The grids of a case: one for each incident of which any step of a procedure is told.

    A step that nobody has said anything of has a blank outcome, which is not the same as not known.
    """
    steps: dict[str, list[Record]] = defaultdict(list)
    for step in book.of("step"):
        steps[step.parent].append(step)
    told: dict[tuple[str, str], Record] = {
        (record.choice("incident"), record.choice("step")): record for record in book.of("step-taken")
    }
    found = []
    for procedure in book.of("procedure"):
        ordered = sorted(steps[procedure.id], key=lambda step: step.number("order") or 0)
        for incident in dict.fromkeys(key for key, _ in told):
            if any((incident, step.id) in told for step in ordered):
                cells = tuple(_cell(step, told.get((incident, step.id))) for step in ordered)
                found.append(Grid(procedure, incident, cells))
    return tuple(found)


def _cell(step: Record, told: Record | None) -> Cell:
    return Cell(step, told.choice("outcome"), told.text("because")) if told else Cell(step, "")
