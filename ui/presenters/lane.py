"""What presenters need of the vault's lane, said without Qt: tests give one that answers at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from whistle.api import Session
from whistle.errors import WhistleError
from whistle.progress import Progress

T = TypeVar("T")
Failed = Callable[[WhistleError], None]


class Work(Protocol):
    """Work under way."""

    def cancel(self) -> None:
        """Ask it to stop."""

    def forget(self) -> None:
        """Do not call back."""


class Lane(Protocol):
    """Carries out work with the open vault, elsewhere; see ``ui.tasks.VaultLane``."""

    def call(
        self, work: Callable[[Session], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> Work:
        """Do work; ``done`` gets its result."""

    def call_long(
        self,
        work: Callable[[Session, Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Work:
        """Do work that reports how far it is and can be cancelled."""


class Latest:
    """Lets only the newest of several questions be answered: a slow answer must not overwrite a newer one."""

    def __init__(self) -> None:
        self._work: Work | None = None

    def ask(
        self,
        lane: Lane,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask, and forget what was asked before."""
        self.forget()
        self._work = lane.call(work, done, failed)

    def forget(self) -> None:
        """Forget what was asked."""
        if self._work is not None:
            self._work.forget()
            self._work = None
