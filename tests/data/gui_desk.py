"""A lane that answers at once, for tests of presenters: no thread, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from whistle.api import Session
from whistle.errors import WhistleError
from whistle.progress import Cancelled, Progress


class Ticket:
    """Work that is already done, or held back."""

    def __init__(self) -> None:
        self.progress = Progress()
        self.wanted = True

    def cancel(self) -> None:
        self.progress.cancelled = True

    def forget(self) -> None:
        self.wanted = False


class DirectLane:
    """Carries out work in the caller's thread. ``hold`` keeps answers back until ``release``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.errors: list[WhistleError] = []
        self.hold = False
        self.fail_next: WhistleError | None = None
        self._held: list[Callable[[], None]] = []

    def call(
        self,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None = None,
    ) -> Ticket:
        return self._do(Ticket(), lambda ticket: work(self.session), done, failed, None)

    def call_long(
        self,
        work: Callable[[Session, Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None = None,
        *,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Ticket:
        ticket = Ticket()
        if progressed is not None:
            ticket.progress.report = progressed
        return self._do(ticket, lambda t: work(self.session, t.progress), done, failed, cancelled)

    def release(self) -> None:
        """Carry out what was held back, in its order."""
        self.hold = False
        held, self._held = self._held, []
        for work in held:
            work()

    def _do(
        self,
        ticket: Ticket,
        work: Callable[[Ticket], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> Ticket:
        def run() -> None:
            try:
                if self.fail_next is not None:
                    error, self.fail_next = self.fail_next, None
                    raise error
                result = work(ticket)
            except WhistleError as error:
                if ticket.wanted:
                    (failed or self.errors.append)(error)
            except Cancelled:
                if ticket.wanted and cancelled is not None:
                    cancelled()
            else:
                if ticket.wanted:
                    done(result)

        if self.hold:
            self._held.append(run)
        else:
            run()
        return ticket
