"""The dossier builder: a draft in memory, its checks, its pages, its every word, then the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from ui.language import several, tr
from ui.presenters.builder_checks import NOT_THIS_PERSON, Check, Remedy
from ui.presenters.builder_shown import Built, Result, built_of, result_of
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.recipients import recipient_words
from whistle.api import (
    Session,
    dossier_page,
    reweigh_dossier,
)
from whistle.dossier.export import MOST_OF_A_NAME, Draft
from whistle.dossier.pages import Picture
from whistle.dossier.record import Audience
from whistle.errors import GatesFailed, WhistleError, WrongState
from whistle.identifiers.mosaic import MOST_PEOPLE, Population
from whistle.identifiers.stafflist import StaffList, read_staff_list
from whistle.operations.export import Exported
from whistle.progress import Progress

ADVISED: Final = "Advice was taken: {advice}"
"""Begins a reason that is kept and stands in the dossier: the same in every language."""
STEPS = (
    tr("Putting together what was agreed"),
    tr("Setting the pages"),
    tr("Searching the file for every name"),
    tr("Weighing the checks"),
    tr("Done"),
)
"""What the program is doing while the progress stands at this step."""


class BuilderView(Protocol):
    """The page."""

    def show_working(self, words: str, done: int, total: int, *, exporting: bool) -> None:
        """Show progress, with a way to stop."""

    def show_stopped(self, words: str) -> None:
        """Nothing is under way and there is no draft."""

    def show_built(self, built: Built) -> None:
        """Show a draft from its beginning."""

    def show_checks(self, built: Built) -> None:
        """The same draft, its checks weighed again."""

    def show_page(self, picture: Picture) -> None:
        """Show one page."""

    def show_note(self, kind: str, heading: str, text: str) -> None:
        """Say something above the checks: "plain", "warning" or "error"; blank heading takes it away."""

    def show_result(self, result: Result) -> None:
        """It left."""

    def show_error(self, error: WhistleError) -> None:
        """Show what went wrong, through the window's one door."""

    def say(self, words: str) -> None:
        """Announce a result."""


class Builder:
    """The builder's presenter. At most one piece of long work is under way."""

    def __init__(self, view: BuilderView, lane: Lane) -> None:
        self._view, self._lane = view, lane
        self._case_id, self._recipient = "", "hse"
        self._audience = Audience.HSE
        self._draft: Draft | None = None
        self._built: Built | None = None
        self._reasons: dict[str, str] = {}
        self._settled: frozenset[str] = frozenset()
        self._work: Work | None = None
        self._exporting = False
        self._page = Latest()
        self._people: Population | StaffList | None = None

    @property
    def recipient(self) -> str:
        """Who it is for, as in a sentence."""
        return recipient_words(self._recipient)

    @property
    def suggested_name(self) -> str:
        """A file name that says nothing of the case."""
        return f"dossier-{self._draft.record.reference}.pdf" if self._draft else "dossier.pdf"

    @property
    def busy(self) -> bool:
        """Whether long work is under way."""
        return self._work is not None

    # -- the draft ---------------------------------------------------------------------------

    def enter(self, case_id: str, recipient: str, audience: Audience) -> None:
        """Draft a dossier afresh for one recipient in one layout."""
        if self._exporting:
            return
        self._drop()
        if (case_id, recipient, audience) != (self._case_id, self._recipient, self._audience):
            self._reasons.clear()
        if case_id != self._case_id:
            self._people = None
        self._case_id, self._recipient, self._audience = case_id, recipient, audience
        self.build()

    def leave(self) -> None:
        """Let go of the draft and of a staff list; an export that is under way goes on to its end."""
        if isinstance(self._people, StaffList):
            self._people = None
        if not self._exporting:
            self._drop()

    def build(self, *, afresh: bool = False) -> None:
        """Draft it as things are now. Reasons that were typed are kept, ticked places are not.

        A draft that somebody approved today is taken up again, but for ``afresh``.
        """
        if self._exporting:
            return
        self._drop()
        case_id, recipient, audience = self._case_id, self._recipient, self._audience
        people = self._people
        reasons = {gate: why for gate, why in self._reasons.items() if gate != "near-names"}
        self._reasons = reasons

        def work(session: Session, progress: Progress) -> tuple[Draft, Built]:
            draft = session.dossiers.draft(
                case_id,
                audience=audience,
                recipient=recipient,
                overrides=reasons,
                people=people,
                progress=progress,
                afresh=afresh,
            )
            return draft, built_of(draft, dossier_page(draft, 1, 1).pages)

        def done(made: tuple[Draft, Built]) -> None:
            self._work = None
            self._draft, self._built = made
            self._view.show_built(made[1])
            self._view.say(tr("{verdict}. {pages} pages.", verdict=made[1].verdict, pages=made[1].pages))

        def failed(error: WhistleError) -> None:
            self._work = None
            self._view.show_stopped(tr("This dossier could not be put together."))
            self._view.show_error(error)

        self._start("", work, done, failed, exporting=False)

    def cancel(self) -> None:
        """Stop what is under way; nothing half-done stays."""
        if self._work is not None:
            self._work.cancel()

    def draw(self, page: int, width: int) -> None:
        """Draw a page (from 1) of the draft, ``width`` pixels wide."""
        draft = self._draft
        if draft is not None and self._built is not None and 1 <= page <= self._built.pages:
            self._page.ask(self._lane, lambda _: dossier_page(draft, page, width), self._view.show_page)

    # -- the checks --------------------------------------------------------------------------

    def go_on(self, gate: str, reason: str) -> bool:
        """Go on without a check, for a reason that is logged; False where it was not given."""
        reason = " ".join(reason.split())
        check = self._check(gate)
        if self.busy or not reason or check is None or not check.can_go_on:
            return False
        self._reasons[gate] = reason
        self._reweigh(tr("{name}: gone on without", name=check.name))
        return True

    def go_on_advice(self, gate: str, advice: str) -> bool:
        """Go on because an adviser was asked: who, and what they said, is the reason that is logged."""
        advice, check = " ".join(advice.split()), self._check(gate)
        if not advice or check is None or not check.takes_advice:
            return False
        return self.go_on(gate, ADVISED.format(advice=advice))

    def take_reason_back(self, gate: str) -> None:
        """Let a check count again."""
        check = self._check(gate)
        if self.busy or check is None or gate not in self._reasons:
            return
        del self._reasons[gate]
        if gate == "near-names":
            self._settled = frozenset()
        self._reweigh(tr("{name}: counts again", name=check.name))

    def settle(self, place: str, *, settled: bool) -> None:
        """Say of one place that looks like a name that it is not that person, or take it back."""
        check = self._check("near-names")
        if self.busy or check is None or place not in check.places:
            return
        self._settled = self._settled | {place} if settled else self._settled - {place}
        if self._settled >= set(check.places):
            self._reasons["near-names"] = NOT_THIS_PERSON
        else:
            self._reasons.pop("near-names", None)
        left = len(set(check.places) - self._settled)
        self._reweigh(
            several("{n} place left to look at", "{n} places left to look at", left)
            if left
            else tr("All looked at")
        )

    def approve(self, reader: str) -> bool:
        """Note that a second reader, by this name, read every word; False where no name was given."""
        draft, built, reader = self._draft, self._built, " ".join(reader.split())
        if self.busy or draft is None or built is None or not 0 < len(reader) <= MOST_OF_A_NAME:
            return False
        reasons = self._reasons

        def done(approved: Draft) -> None:
            if self._draft is None or self._draft.record.dossier_id != approved.record.dossier_id:
                return
            # Reasons may have been typed meanwhile: the approval is for the words, not for them.
            self._draft = replace(approved, evidence=draft.evidence)
            reasons.pop("second-reader", None)
            self._reweigh(tr("{reader} read every word", reader=reader))

        self._lane.call(lambda session: session.dossiers.approve(draft, reader), done, self._view.show_error)
        return True

    def say_people(self, typed: str) -> bool:
        """Say how many people could be meant, and check again; False where it is no such number."""
        digits = "".join(typed.split()).replace(",", "")
        if self.busy or not digits.isascii() or not digits.isdecimal() or len(digits) > 9:
            return False
        if not 1 <= int(digits) <= MOST_PEOPLE:
            return False
        self._people = Population(int(digits))
        self.build()
        return True

    def use_staff_list(self, path: Path) -> None:
        """Count the people who fit in a staff list (CSV): read for this check, never stored."""
        if self.busy:
            return

        def done(people: StaffList) -> None:
            self._people = people
            self.build()

        self._lane.call(lambda _: read_staff_list(path), done, self._view.show_error)

    def open_names_list(self, passphrase: str) -> None:
        """Open the names list and draft again, now checked against it."""
        if self.busy:
            return

        def done(_: None) -> None:
            self._view.say(tr("The names list is open."))
            self.build()

        self._lane.call(lambda session: session.register.open(passphrase), done)

    # -- the file ----------------------------------------------------------------------------

    def export(self, out: Path) -> None:
        """Write exactly what was looked at to ``out``, if every check still lets it."""
        draft, built = self._draft, self._built
        if self.busy or draft is None or built is None or built.stops:
            return

        def work(session: Session, progress: Progress) -> Exported:
            return session.dossiers.export_draft(draft, out, progress=progress)

        def done(exported: Exported) -> None:
            self._end()
            self._drop()
            self._reasons.clear()
            self._view.show_result(result_of(exported, built, out.name))
            self._view.say(tr("The dossier is made: {reference}.", reference=exported.row.reference))

        def failed(error: WhistleError) -> None:
            self._end()
            self._view.show_checks(built)
            self._failed(error)

        self._exporting = True
        self._start(tr("Making the dossier"), work, done, failed, exporting=True)

    def _failed(self, error: WhistleError) -> None:
        if isinstance(error, WrongState):
            self._view.show_note(
                "warning",
                tr("Something changed since this was put together"),
                tr("No file was made. It was put together again: look at it once more."),
            )
            self.build()
        elif isinstance(error, GatesFailed) and "leak" in error.gates:
            self._view.show_note(
                "error",
                tr("A name was found"),
                tr("No file was made. It may be in the file’s own name: ") + "; ".join(error.places),
            )
        else:
            self._view.show_error(error)

    def _start(
        self,
        words: str,
        work: Callable[[Session, Progress], object],
        done: Callable[..., None],
        failed: Callable[[WhistleError], None],
        *,
        exporting: bool,
    ) -> None:
        def progressed(step: int, total: int) -> None:
            if not over:
                said = STEPS[min(step, len(STEPS) - 1)]
                self._view.show_working(said, step, total, exporting=exporting)

        def cancelled() -> None:
            self._end()
            if self._built is not None:
                self._view.show_checks(self._built)
            else:
                self._view.show_stopped(tr("Stopped. Nothing was made."))
            self._view.say(tr("Stopped. Nothing was made."))

        self._view.show_working(words or STEPS[0], 0, len(STEPS) - 1, exporting=exporting)
        # Answered at once (in tests) the work is over before it is known by its name.
        over = False

        def ended(call: Callable[..., None]) -> Callable[..., None]:
            def last(*args: object) -> None:
                nonlocal over
                over = True
                self._work = None
                call(*args)

            return last

        ticket = self._lane.call_long(
            work, ended(done), ended(failed), progressed=progressed, cancelled=ended(cancelled)
        )
        if not over:
            self._work = ticket

    def _end(self) -> None:
        self._work, self._exporting = None, False

    def _drop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work.forget()
        self._page.forget()
        self._work = self._draft = self._built = None
        self._settled = frozenset()

    def _check(self, gate: str) -> Check | None:
        checks = self._built.checks if self._built else ()
        return next((check for check in checks if check.gate == gate), None)

    def _reweigh(self, said: str) -> None:
        draft, built = self._draft, self._built
        if draft is None or built is None:
            return
        self._draft = reweigh_dossier(draft, self._reasons)
        self._built = built_of(self._draft, built.pages, self._settled)
        self._view.show_checks(self._built)
        self._view.say(f"{said}. {self._built.verdict}.")

    def remedy(self, gate: str) -> Remedy:
        """Where a check is put right."""
        check = self._check(gate)
        return check.remedy if check else Remedy.NONE
