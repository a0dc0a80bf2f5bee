"""What this machine does for the program, and what it lacks."""

from __future__ import annotations

from dataclasses import dataclass

from whistle.hardening.process import Fact, SwapState, swap_state
from whistle.hardening.start import facts


@dataclass(frozen=True, slots=True)
class Machine:
    """Protections as they held when this process began, and the state of swap as it is now."""

    facts: tuple[Fact, ...]
    swap: SwapState

    @property
    def swap_exposed(self) -> bool:
        """Whether memory may be written to a disk where it can be read, or nobody knows."""
        return bool(self.swap.exposed) or not self.swap.known

    @property
    def lacking(self) -> tuple[Fact, ...]:
        """The protections that do not hold."""
        return tuple(fact for fact in self.facts if not fact.holds)


def machine() -> Machine:
    """Say what protects this process; looking changes nothing."""
    return Machine(facts(), swap_state())
