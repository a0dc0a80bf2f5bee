"""What e-mails of a case let think was raised and answered: proposals that a person confirms one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ui.data_words import routes
from ui.language import day_words, several, tr
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.threads import Letter, Proposal

_MAILS = (Format.MAIL.value, Format.MBOX.value)


@dataclass(frozen=True, slots=True)
class MailRow:
    """One proposal: who wrote to whom, the words it rests on, and the first answer, blank for none."""

    key: str
    proposal: Proposal
    when: str
    who: str
    subject: str
    words: str
    answer: str
    answered: str

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        answer = (
            tr("Answer {answered}: {answer}", answered=self.answered, answer=self.answer)
            if self.answer
            else tr("No answer among these e-mails")
        )
        return ". ".join(
            part.rstrip(".") for part in (self.when, self.who, self.subject, self.words, answer) if part
        )


@dataclass(frozen=True, slots=True)
class MailsShown:
    """All of the page. ``accounts`` are those it can be written down in, ``routes`` how: (id, words)."""

    case_id: str
    rows: tuple[MailRow, ...]
    accounts: tuple[tuple[str, str], ...]
    routes: tuple[tuple[str, str], ...]
    mails: int

    @property
    def summary(self) -> str:
        """How many, and how many without an answer."""
        if not self.rows:
            return tr("Nothing proposed")
        without = sum(not row.answer for row in self.rows)
        many = several("1 proposal", "{n} proposals", len(self.rows))
        return tr(
            "{many}, {without} without an answer. None is written down until you say so.",
            many=many,
            without=without,
        )


class MailsView(Protocol):
    """The page."""

    def show_mails(self, shown: MailsShown) -> None:
        """Draw the proposals, or teach."""

    def written_down(self, row: MailRow) -> None:
        """One of them is a time it was raised now."""


class Mails:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: MailsView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._done: set[str] = set()
        self._case_id = ""
        self.shown: MailsShown | None = None

    def enter(self, case_id: str) -> None:
        """Read the case's e-mails and propose."""
        if case_id != self._case_id:
            self._done.clear()
        self._case_id = case_id
        self._latest.ask(self._lane, lambda session: read_mails(session, case_id), self._show)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def row(self, key: str) -> MailRow | None:
        """One of the list."""
        rows = self.shown.rows if self.shown else ()
        return next((row for row in rows if row.key == key), None)

    def pass_over(self, key: str) -> None:
        """Take a proposal off this list; nothing is written down."""
        self._done.add(key)
        self._redraw()

    def write_down(self, key: str, account: str, route: str) -> None:
        """Write a proposal down as a time it was raised, with the first answer; its words are a draft."""
        row = self.row(key)
        if row is None or not account:
            return
        proposal = row.proposal
        reply = proposal.replies[0] if proposal.replies else None

        def done(_id: str) -> None:
            self._done.add(key)
            self._view.written_down(row)
            self._redraw()

        self._lane.call(
            lambda session: session.evidence.accept(account, proposal.raised, reply, route=route), done
        )

    def _show(self, shown: MailsShown) -> None:
        self.shown = shown
        self._redraw()

    def _redraw(self) -> None:
        if self.shown is None:
            return
        whole = self.shown
        rows = tuple(row for row in whole.rows if row.key not in self._done)
        self._view.show_mails(MailsShown(whole.case_id, rows, whole.accounts, whole.routes, whole.mails))


def read_mails(session: Session, case_id: str) -> MailsShown:
    """Read the e-mails that can be read, and what they let think; runs in the lane.

    Those whose names were taken out can be read only while the names list is open.
    """
    readable = [
        piece.id
        for piece in session.evidence.all(case_id)
        if piece.media_type in _MAILS and piece.original is not None and piece.name is not None
    ]
    found = session.evidence.propose(readable)
    book = session.cases.book(case_id)
    names = {source.id: source.pseudonym for source in book.sources}
    accounts = tuple(
        (account.id, tr("{names}’s account", names=names.get(account.source_id, "")))
        for account in book.accounts
        if account.live
    )
    ways = tuple((one.id, one.title) for one in routes())
    return MailsShown(case_id, tuple(_row(one) for one in found), accounts, ways, len(readable))


def _row(one: Proposal) -> MailRow:
    mail = one.raised
    reply = one.replies[0] if one.replies else None
    to = ", ".join(mail.to[:3]) + (tr(" and others") if len(mail.to) > 3 else "")
    return MailRow(
        mail.id or f"{mail.sent} {mail.subject} {mail.sender}",
        one,
        _day(mail),
        tr("{words} to {words2}", words=mail.sender or tr("Nobody named"), words2=to or tr("nobody named")),
        mail.subject,
        mail.quote or mail.subject,
        (reply.quote or reply.subject) if reply else "",
        tr("{day}, from {sender}", day=_day(reply), sender=reply.sender) if reply else "",
    )


def _day(mail: Letter) -> str:
    try:
        day = date.fromisoformat(mail.sent[:10])
    except ValueError:
        return tr("No date")
    return day_words(day)
