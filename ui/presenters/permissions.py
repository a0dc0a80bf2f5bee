"""Permissions: what one source lets out to one recipient, one kind of information at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from ui.language import day_words, several, tr
from ui.presenters.lane import Lane, Latest
from ui.presenters.permissions_shown import Asked, PermissionsView, Row, Sheet
from ui.presenters.permissions_words import (
    ANSWERS,
    APART,
    RECIPIENTS,
    Answer,
    how_words,
    kinds,
    recipient_words,
)
from whistle.api import Session
from whistle.casework.wording import consent_wording
from whistle.dossier.permissions import permissions_for
from whistle.errors import WhistleError
from whistle.model import IMPLIED, Case, Consent, ConsentKind, ConsentState, Source
from whistle.vault.tables.dossiers import DossierRow
from whistle.vault.tables.exchange import SentRow

MOST_UNDO = 200
_GIVES = frozenset({ConsentState.AGREED, ConsentState.CONDITIONS})


@dataclass(frozen=True, slots=True)
class _Known:
    case: Case
    sources: tuple[Source, ...]
    consents: tuple[Consent, ...]
    dates: dict[tuple[str, str], int]
    source: str
    copies: tuple[DossierRow, ...]
    packages: tuple[SentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Change:
    source_id: str
    recipient: str
    before: tuple[Consent, ...]
    kind: ConsentKind


class Permissions:
    """The page's presenter. Every answer is stored at once; each can be undone."""

    def __init__(
        self,
        view: PermissionsView,
        lane: Lane,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ) -> None:
        self._view, self._lane, self._today = view, lane, today
        self._latest = Latest()
        self._known: _Known | None = None
        self._case_id = self._source = ""
        self._recipient = "hse"
        self._kind = kinds()[0]
        self._more: list[str] = []
        self._past: list[_Change] = []
        self._how = "spoken"
        self._busy = False

    # -- looking -----------------------------------------------------------------------------

    def enter(self, case_id: str, source_id: str = "", recipient: str = "") -> None:
        """Show a case's permissions; a source and a recipient may be chosen already."""
        if case_id != self._case_id:
            self._past.clear()
            self._more.clear()
            self._source = ""
        self._case_id = case_id
        self._source = source_id or self._source
        self._recipient = recipient or self._recipient
        self._ask()

    def leave(self) -> None:
        """Nothing is half-done: every answer was stored when it was given."""
        self._latest.forget()

    def assume(self, given_how: str) -> None:
        """How answers are given unless something else is chosen."""
        self._how = given_how

    def choose_source(self, source_id: str) -> None:
        """Show another source's answers."""
        if source_id != self._source:
            self._source = source_id
            self._kind = kinds()[0]
            self._ask()

    def choose_recipient(self, recipient: str) -> None:
        """Show the answers for another recipient; a name that is new is added to the list."""
        cleaned = " ".join(recipient.split()).lower()
        if not cleaned or not cleaned.isprintable():
            return
        if cleaned not in RECIPIENTS and cleaned not in self._more:
            self._more.append(cleaned)
        self._recipient = cleaned
        self._kind = kinds()[0]
        self._show()

    def choose_kind(self, kind: ConsentKind) -> None:
        """Ask about another kind of information."""
        if kind is not self._kind:
            self._kind = kind
            self._show_sheet()

    def next_kind(self) -> None:
        """Go on to the next kind that nobody has asked about, or stay where none is left."""
        order = kinds()
        at = order.index(self._kind)
        rows = {row.kind: row for row in self._rows()}
        for kind in (*order[at + 1 :], *order[:at]):
            if rows[kind].answer is Answer.NOT_ASKED:
                self._kind = kind
                return

    # -- answering ---------------------------------------------------------------------------

    def answer(
        self,
        state: ConsentState,
        condition: str = "",
        given_how: str = "",
        days: int | None = None,
        *,
        wait: bool = False,
    ) -> bool:
        """Store the answer to the current question, and go on; False where a condition is missing.

        ``days`` is after how many days it has to be asked again; None is never. With ``wait`` a yes
        counts only once it was said again on another day.
        """
        condition = " ".join(condition.split())
        if self._known is None or not self._source or self._busy:
            return False
        if state is ConsentState.CONDITIONS and not condition:
            return False
        self._how = given_how or self._how
        kind = self._kind
        until = None if days is None else self._today() + timedelta(days=days)
        row = next(row for row in self._rows() if row.kind is kind)
        self._store((kind,), state, condition if state is ConsentState.CONDITIONS else "", until, wait=wait)
        self._view.say(f"{row.title}: {ANSWERS[_ANSWER[state]].word}")
        return True

    def take_back(self) -> None:
        """Take back everything that was agreed for this recipient."""
        given = tuple(c.kind for c in self._answers().values() if c.state in _GIVES)
        if given and not self._busy:
            self._store(given, ConsentState.WITHDRAWN, "", None)
            copies, files = len(self._copies()), len(self._packages())
            self._view.say(
                tr(
                    "Permission for {recipient_words} was taken back.",
                    recipient_words=recipient_words(self._recipient),
                )
                + (
                    several(" {n} sent dossier holds it.", " {n} sent dossiers hold it.", copies)
                    if copies
                    else ""
                )
                + (
                    several(" {n} handed-over file holds it.", " {n} handed-over files hold it.", files)
                    if files
                    else ""
                )
            )

    def confirm(self, given_how: str = "") -> None:
        """The source says again what waited for another day: it counts from now on."""
        source, recipient = self._source, self._recipient
        if self._busy or not any(c.confirm_after for c in self._answers().values()):
            return
        self._past.clear()
        self._busy = True
        self._view.show_saved("saving")

        def failed(error: WhistleError) -> None:
            self._view.show_saved("")
            self._view.show_error(error)
            self._ask()

        def done(count: int) -> None:
            self._view.say(several("1 yes counts now", "{n} times yes count now", count))
            self._ask(saved=True)

        self._lane.call(
            lambda session: session.consents.confirm(source, recipient, given_how=given_how), done, failed
        )

    def undo(self) -> None:
        """Put the last answer back as it was. What was said stays in the record."""
        if not self._past or self._busy:
            return
        change = self._past.pop()
        self._source, self._recipient, self._kind = change.source_id, change.recipient, change.kind
        self._send(lambda session: _restore(session, change.before), change, step=False)
        self._view.say(tr("Undone"))

    def _store(
        self,
        chosen: tuple[ConsentKind, ...],
        state: ConsentState,
        condition: str,
        until: date | None,
        *,
        wait: bool = False,
    ) -> None:
        source, recipient, how = self._source, self._recipient, self._how
        held = self._answers()
        before = tuple(
            held.get(kind, Consent(source, recipient, kind, ConsentState.NOT_ASKED)) for kind in chosen
        )
        change = _Change(source, recipient, before, chosen[0])
        self._past = [*self._past[-MOST_UNDO + 1 :], change]

        def work(session: Session) -> None:
            answers = dict.fromkeys(chosen, state)
            session.consents.record(
                source,
                recipient,
                answers,
                condition=condition,
                given_how=how,
                expires_on=until,
                wait=wait,
            )

        self._send(work, change, step=len(chosen) == 1)

    def _send(self, work: Callable[[Session], None], change: _Change, *, step: bool) -> None:
        """Store, then read again. No answer is taken before: it might be meant for the next question."""
        self._busy = True
        self._view.show_saved("saving")

        def failed(error: WhistleError) -> None:
            self._past = [past for past in self._past if past is not change]
            self._view.show_saved("unsaved")
            self._view.show_error(error)
            self._ask()

        self._lane.call(work, lambda _: self._ask(step=step, saved=True), failed)

    # -- from the vault ----------------------------------------------------------------------

    def _ask(self, *, step: bool = False, saved: bool = False) -> None:
        case_id, source = self._case_id, self._source

        def done(known: _Known) -> None:
            self._known, self._source = known, known.source
            self._busy = False
            if step:
                self.next_kind()
            self._show()
            if saved:
                self._view.show_saved("saved")

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._latest.ask(self._lane, lambda session: _load(session, case_id, source), done, failed)

    def _show(self) -> None:
        known = self._known
        if known is None:
            return
        if not known.sources:
            self._view.show_empty(tr("Nobody has been asked yet. Until someone says yes, nothing can leave."))
            return
        found = {c.recipient for c in known.consents}
        others = sorted((found | set(self._more) | {self._recipient}) - set(RECIPIENTS))
        recipients = tuple((name, recipient_words(name)) for name in (*RECIPIENTS, *others))
        sources = tuple((source.id, source.pseudonym) for source in known.sources)
        self._view.show_choices(sources, recipients, self._source, self._recipient)
        self._show_sheet()

    def _show_sheet(self) -> None:
        known = self._known
        if known is None or not known.sources:
            return
        wording = consent_wording()
        question = wording.question(self._kind)
        rows = self._rows()
        row = next(row for row in rows if row.kind is self._kind)
        words = recipient_words(self._recipient)
        held = self._answers()
        waits = [c.confirm_after for c in held.values() if c.confirm_after is not None]
        self._view.show_sheet(
            Sheet(
                source=next(s.pseudonym for s in known.sources if s.id == self._source),
                recipient=words,
                opening=wording.opening.replace("{recipient}", words),
                history=self._history(),
                rows=rows,
                asked=Asked(
                    self._kind,
                    question.title,
                    question.ask(words),
                    question.care,
                    row.answer,
                    row.condition,
                    self._how,
                ),
                copies=(
                    *(
                        tr("{reference}, made {day}", reference=copy.reference, day=_day(copy.created))
                        for copy in self._copies()
                    ),
                    *(
                        tr("a file handed over, made {day}", day=_day(row.created))
                        for row in self._packages()
                    ),
                ),
                can_take_back=any(c.state in _GIVES for c in held.values()),
                can_undo=bool(self._past),
                waiting=_waiting(waits),
                can_confirm=bool(waits) and self._today() > max(waits),
            )
        )

    def _answers(self) -> dict[ConsentKind, Consent]:
        known = self._known
        return {
            c.kind: c
            for c in (known.consents if known else ())
            if c.source_id == self._source and c.recipient == self._recipient
        }

    def _copies(self) -> tuple[DossierRow, ...]:
        held = self._known.copies if self._known else ()
        return tuple(row for row in held if row.recipient == self._recipient)

    def _packages(self) -> tuple[SentRow, ...]:
        held = self._known.packages if self._known else ()
        return tuple(row for row in held if row.recipient == self._recipient)

    def _rows(self) -> tuple[Row, ...]:
        today, held = self._today(), self._answers()
        consents = tuple(held.values())
        out = permissions_for(consents, source_id=self._source, recipient=self._recipient, today=today)
        wording = consent_wording()
        rows = []
        for kind in kinds():
            consent = held.get(kind)
            answer = _answer(consent, today)
            apart = kind in APART
            goes_out = not apart and kind in out.kinds
            if answer is Answer.NOT_ASKED and goes_out:
                answer = Answer.INCLUDED
            condition = consent.condition if consent and answer is Answer.CONDITION else ""
            if answer is Answer.INCLUDED:
                condition = tr("with “{implied_by}”", implied_by=_implied_by(kind, out.kinds))
            rows.append(Row(kind, wording.question(kind).title, answer, condition, goes_out, apart))
        return tuple(rows)

    def _history(self) -> str:
        held = [c for c in self._answers().values() if c.state is not ConsentState.NOT_ASKED]
        if not held or self._known is None:
            return tr(
                "Nothing was asked about {recipient_words} yet. Until then it all stays in.",
                recipient_words=recipient_words(self._recipient),
            )
        latest = held[-1]
        parts = [how_words(latest.given_how)]
        at = self._known.dates.get((self._source, self._recipient))
        if at is not None:
            parts[0] += f", {_day(at)}"
        parts.append(tr("Wording {wording_version}", wording_version=latest.wording_version))
        ends = [c.expires_on for c in held if c.expires_on is not None]
        if ends:
            parts.append(tr("Ask again by {day_words}", day_words=day_words(min(ends))))
        return ". ".join(parts) + "."


_ANSWER = {
    ConsentState.AGREED: Answer.AGREED,
    ConsentState.CONDITIONS: Answer.CONDITION,
    ConsentState.REFUSED: Answer.REFUSED,
    ConsentState.NOT_ASKED: Answer.NOT_ASKED,
    ConsentState.WITHDRAWN: Answer.TAKEN_BACK,
}


def _answer(consent: Consent | None, today: date) -> Answer:
    if consent is None:
        return Answer.NOT_ASKED
    if consent.state in _GIVES and consent.expires_on is not None and consent.expires_on < today:
        return Answer.RUN_OUT
    if consent.state in _GIVES and consent.confirm_after is not None:
        return Answer.WAITING
    return _ANSWER[consent.state]


def _waiting(days: list[date]) -> str:
    if not days:
        return ""
    many = several("1 yes waits", "{n} times yes wait", len(days))
    return tr(
        "{many} to be said again after {day_words}. Until then nothing of it leaves.",
        many=many,
        day_words=day_words(max(days)),
    )


def _implied_by(kind: ConsentKind, given: frozenset[ConsentKind]) -> str:
    wider = next(other for other, implied in IMPLIED.items() if kind in implied and other in given)
    return consent_wording().question(wider).title


def _day(at: int) -> str:
    return day_words(datetime.fromtimestamp(at).astimezone().date())


def _load(session: Session, case_id: str, source: str) -> _Known:
    sources = tuple(session.sources.all(case_id))
    if sources and source not in {one.id for one in sources}:
        source = sources[0].id
    dates = {
        (row.subject, row.about.get("recipient", "")): row.at
        for row in session.care.custody()
        if row.action == "permission-recorded" and row.subject is not None and row.about is not None
    }
    copies = tuple(session.dossiers.holding(source)) if sources else ()
    packages = tuple(session.exchange.handed_over(source)) if sources else ()
    consents = tuple(session.consents.current(case_id))
    return _Known(session.cases.named(case_id), sources, consents, dates, source, copies, packages)


def _restore(session: Session, before: tuple[Consent, ...]) -> None:
    for consent in before:
        session.consents.record(
            consent.source_id,
            consent.recipient,
            {consent.kind: consent.state},
            condition=consent.condition,
            given_how=consent.given_how,
            expires_on=consent.expires_on,
            wait=consent.confirm_after is not None,
        )
