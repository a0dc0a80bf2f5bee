"""Handing over: what goes to whom and why not the rest; taking in after a look; keys."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from ui.language import day_words, several, tr
from ui.presenters.hand_over_words import (
    blocked_words,
    incoming_rows,
    incoming_words,
    part_row,
    taken_words,
)
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.recipients import recipient_title, recipient_words
from whistle.api import Session
from whistle.api.exchange import key_words
from whistle.errors import WhistleError
from whistle.model import Testimony, TestimonyState
from whistle.operations.packing import SECRECY, Packed, PackPlan
from whistle.operations.receiving import Incoming
from whistle.operations.taking_in import Taken
from whistle.progress import Progress

SUFFIX: Final = ".age"


@dataclass(frozen=True, slots=True)
class Known:
    """A recipient who is kept: the name by which sources permit, and words to compare their key by."""

    name: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An account that can go."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Before:
    """A package that left."""

    id: str
    recipient: str
    day: str
    size: str
    sha256: str


@dataclass(frozen=True, slots=True)
class HandOverDesk:
    """All that the page shows before anything is chosen."""

    key: str
    words: str
    squares: tuple[tuple[bool, ...], ...] = field(repr=False)
    known: tuple[Known, ...]
    accounts: tuple[Choice, ...]
    before: tuple[Before, ...]
    asked: str = ""
    """The account that somebody came here with, or blank."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """What of one account goes, or stays and why."""

    key: str
    account: str
    what: str
    goes: bool
    why: str

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return tr(
            "{account}: {what}. {goes}",
            account=self.account,
            what=self.what,
            goes=tr("Goes") if self.goes else tr("Stays. {why}", why=self.why),
        )


@dataclass(frozen=True, slots=True)
class Planned:
    """What would go. ``held`` says what holds it back; ``reason`` asks for one that would let it go."""

    rows: tuple[PartRow, ...]
    says: str
    held: str
    reason: bool
    key_words: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was opened, before anything is kept."""

    heading: str
    says: str
    rows: tuple[tuple[str, str, str], ...]
    storing: int


class HandOverView(Protocol):
    """The page."""

    def show_desk(self, desk: HandOverDesk) -> None:
        """Show keys, recipients, accounts and what left before."""

    def show_plan(self, planned: Planned | None) -> None:
        """Show what would go; None while nobody or nothing is chosen."""

    def show_busy(self, words: str, done: int, total: int) -> None:
        """Say what is under way and how far; blank when it is over."""

    def show_packed(self, heading: str, text: str) -> None:
        """Say what was packed."""

    def show_arrived(self, arrived: Arrived | None) -> None:
        """Show what came; None when it was kept or left."""

    def show_note(self, heading: str, text: str) -> None:
        """Say what came of taking in, or of keeping a recipient."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class HandOver:
    """The page's presenter. What came is let go of when the page is left."""

    def __init__(self, lane: Lane, view: HandOverView) -> None:
        self._lane, self._view = lane, view
        self._latest, self._planning = Latest(), Latest()
        self._case_id = ""
        self._to = ""
        self._accounts: tuple[str, ...] = ()
        self._reason = ""
        self._titles: Mapping[str, str] = {}
        self._plan: PackPlan | None = None
        self._incoming: Incoming | None = None
        self._work: Work | None = None

    def enter(self, case_id: str, account: str = "") -> None:
        """Come to the page, perhaps with an account that is to go."""
        if case_id != self._case_id:
            self._accounts, self._reason = (), ""
        self._case_id = case_id
        self._load(account)

    def leave(self) -> None:
        """Let go of what came; a package that is being written goes on to its end."""
        self._latest.forget()
        self._planning.forget()
        self._incoming = self._plan = None
        self._view.show_arrived(None)

    def _load(self, asked: str = "") -> None:
        case_id = self._case_id
        self._latest.ask(self._lane, lambda session: _desk(session, case_id, asked), self._loaded)

    def _loaded(self, desk: HandOverDesk) -> None:
        self._titles = {one.id: one.title for one in desk.accounts}
        self._view.show_desk(desk)
        self._replan()

    # -- packing -----------------------------------------------------------------------------

    def choose(self, recipient: str, accounts: Sequence[str]) -> None:
        """For whom, and which accounts; what would go follows."""
        if (recipient, tuple(accounts)) != (self._to, self._accounts):
            self._to, self._accounts, self._reason = recipient, tuple(accounts), ""
            self._replan()

    def give_reason(self, reason: str) -> None:
        """Say why accounts of somebody with benefits records may go; it is kept in the record."""
        self._reason = reason.strip()
        self._replan()

    def _replan(self) -> None:
        self._plan = None
        self._planning.forget()
        if not self._to or not self._accounts:
            self._view.show_plan(None)
            return
        to, accounts, reason = self._to, self._accounts, self._reason

        def work(session: Session) -> PackPlan:
            overrides = {SECRECY: reason} if reason else {}
            return session.exchange.plan(session.exchange.address(to), accounts, overrides=overrides)

        self._planning.ask(self._lane, work, self._planned, self._view.show_error)

    def _planned(self, plan: PackPlan) -> None:
        self._plan = plan
        rows = []
        for place, part in enumerate((*plan.goes, *plan.stays)):
            what, why = part_row(part)
            title = self._titles.get(part.account, "")
            rows.append(PartRow(str(place), title, what, not part.why, why))
        gates = tuple(dict.fromkeys(gate for gate, _ in plan.blocked))
        many = several("1 account", "{n} accounts", plan.accounts) if plan.accounts else tr("No accounts")
        whom = recipient_words(plan.address.recipient)
        searched = (
            "" if plan.searched else f" {tr('The names list is closed, so nobody looked for names in them.')}"
        )
        self._view.show_plan(
            Planned(
                tuple(rows),
                tr("{many} would go, with what was agreed for {whom}.", many=many, whom=whom) + searched,
                blocked_words(gates, whom),
                SECRECY in gates or bool(self._reason),
                plan.address.words,
            )
        )

    def file_name(self) -> str:
        """A name that tells nothing, to be offered."""
        return f"{secrets.token_hex(4)}{SUFFIX}"

    def pack(self, out: Path) -> None:
        """Write what was shown into one file."""
        plan = self._plan
        if plan is None or plan.blocked or self._work is not None:
            return
        if out.suffix.lower() != SUFFIX:
            out = out.with_name(out.name + SUFFIX)
        self._view.show_busy(tr("Packing …"), 0, 3)

        def work(session: Session, progress: Progress) -> Packed:
            return session.exchange.pack(plan, out, progress=progress)

        self._work = self._lane.call_long(
            work,
            self._packed,
            self._failed,
            progressed=lambda done, total: self._view.show_busy(tr("Packing …"), done, total),
            cancelled=lambda: self._over(tr("Stopped. No file was made.")),
        )

    def stop(self) -> None:
        """Stop packing, looking into what came, or keeping it: nothing is left of it."""
        if self._work is not None:
            self._work.cancel()

    def _packed(self, packed: Packed) -> None:
        self._over("")
        heading = tr("Packed for {recipient}", recipient=packed.row.recipient)
        text = tr(
            "“{file}”, {size:,} kB. Nothing was sent: hand the file over yourself. Its signature has the"
            " words {words}: read them out by another way.",
            file=packed.file_name,
            size=max(1, round(packed.row.size / 1000)),
            words=packed.signer,
        )
        self._view.show_packed(heading, text)
        self._view.announce(heading)
        self._load()

    def _failed(self, error: WhistleError) -> None:
        self._over("")
        self._view.show_error(error)

    def _over(self, words: str) -> None:
        self._work = None
        self._view.show_busy("", 0, 0)
        if words:
            self._view.announce(words)

    # -- taking in ---------------------------------------------------------------------------

    def look(self, path: Path) -> None:
        """Open a package and show what is in it; nothing is kept. A lock need not wait for a large one."""
        if self._work is not None:
            return
        self._view.show_busy(tr("Looking into it …"), 0, 0)

        def work(session: Session, progress: Progress) -> Incoming:
            progress.heed()
            return session.exchange.look(path)

        def done(incoming: Incoming) -> None:
            self._over("")
            self._incoming = incoming
            heading, says = incoming_words(incoming)
            self._view.show_arrived(Arrived(heading, says, incoming_rows(incoming), incoming.storing))
            self._view.announce(heading)

        self._work = self._lane.call_long(work, done, self._failed, cancelled=lambda: self._over(""))

    def words_of(self, key: str) -> str:
        """The words of one account that came, or blank."""
        if self._incoming is None or not key.isdecimal():
            return ""
        return self._incoming.accounts[int(key)].text

    def keep(self) -> None:
        """Store what is new of it, in the case that is open."""
        incoming = self._incoming
        if incoming is None or self._work is not None:
            return
        self._incoming = None
        case_id = self._case_id
        words = tr("Keeping it …")
        self._view.show_busy(words, 0, 0)

        def work(session: Session, progress: Progress) -> Taken:
            return session.exchange.take(incoming, case_id, progress)

        def done(taken: Taken) -> None:
            self._over("")
            self._view.show_arrived(None)
            heading, text = taken_words(taken)
            self._view.show_note(heading, text)
            self._view.announce(heading)
            self._load()

        def failed(error: WhistleError) -> None:
            self._over("")
            self._view.show_arrived(None)
            self._view.show_error(error)

        def stopped() -> None:
            self._over(tr("Nothing of it was kept."))
            self._view.show_arrived(None)

        self._work = self._lane.call_long(
            work,
            done,
            failed,
            progressed=lambda done, total: self._view.show_busy(words, done, total),
            cancelled=stopped,
        )

    def leave_it(self) -> None:
        """Keep nothing of it."""
        self._incoming = None
        self._view.show_arrived(None)
        self._view.announce(tr("Nothing of it was kept."))

    # -- keys --------------------------------------------------------------------------------

    def keep_recipient(self, name: str, key: str) -> None:
        """Keep somebody's key under a name."""

        def done(words: str) -> None:
            self._view.show_note(
                tr("Kept as {name}", name=name.strip().lower()),
                tr(
                    "Compare these six words with them, by voice: {words}. If they differ, it is not their"
                    " key.",
                    words=words,
                ),
            )
            self._view.announce(tr("Kept. Compare the six words with them."))
            self._load()

        def work(session: Session) -> str:
            return key_words(session.exchange.keep_recipient(name, key).key)

        self._lane.call(work, done, self._view.show_error)

    def forget_recipient(self, name: str) -> None:
        """Keep somebody no more."""

        def done(_: None) -> None:
            self._view.announce(tr("{name} is not kept any more.", name=name))
            self._to = ""
            self._load()

        self._lane.call(lambda session: session.exchange.forget_recipient(name), done, self._view.show_error)

    def save_picture(self, path: Path) -> None:
        """Write the key's picture into a file."""
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + ".png")

        def done(_: None) -> None:
            self._view.show_note(
                tr("The picture was saved"), tr("“{file}” may be shown to anybody.", file=path.name)
            )

        self._lane.call(lambda session: session.exchange.save_key_picture(path), done, self._view.show_error)


def _desk(session: Session, case_id: str, asked: str) -> HandOverDesk:
    own = session.exchange.key()
    names = {source.id: source.pseudonym for source in session.sources.all(case_id)}
    accounts = [one for one in session.accounts.all(case_id) if one.state is not TestimonyState.BINNED]
    accounts.sort(key=lambda one: (names[one.source_id], one.id))
    return HandOverDesk(
        key=own.recipient,
        words=own.words,
        squares=session.exchange.key_squares(),
        known=tuple(
            Known(one.name, recipient_title(one.name), key_words(one.key))
            for one in session.exchange.recipients()
        ),
        accounts=tuple(Choice(one.id, _title(one, accounts, names[one.source_id])) for one in accounts),
        before=tuple(
            Before(
                row.id,
                row.recipient,
                day_words(datetime.fromtimestamp(row.created).astimezone().date()),
                tr("{size:,} kB", size=max(1, round(row.size / 1000))),
                row.sha256,
            )
            for row in reversed(session.exchange.handed_over())
        ),
        asked=asked,
    )


def _title(account: Testimony, all_of_case: Sequence[Testimony], pseudonym: str) -> str:
    same = [one.id for one in all_of_case if one.source_id == account.source_id]
    number = (
        tr(", account {place} of {all}", place=same.index(account.id) + 1, all=len(same))
        if len(same) > 1
        else ""
    )
    state = tr("names still in it") if account.state is TestimonyState.DRAFT else tr("names taken out")
    return f"{pseudonym}{number}, {state}"
