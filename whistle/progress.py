"""Progress and cancelling of long work: one small object, passed down."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):
    """The person asked to stop; nothing half-done was left behind."""


def _nothing(_done: int, _total: int) -> None:
    return None


class Progress:
    """Told how far the work is; asked whether it should stop.

    ``report`` gets (done, total) in any unit; ``cancelled`` may be set from another thread.
    """

    __slots__ = ("cancelled", "report")

    def __init__(self, report: Callable[[int, int], None] = _nothing, cancelled: bool = False) -> None:
        self.report, self.cancelled = report, cancelled

    def step(self, done: int, total: int) -> None:
        """Report progress. Raises Cancelled when the person has asked to stop."""
        self.heed()
        self.report(done, total)

    def heed(self) -> None:
        """Raise Cancelled when the person has asked to stop, where there is nothing to report."""
        if self.cancelled:
            raise Cancelled
