"""One case as its page shows it: sources, accounts and what to do next. Plain values and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Final

from ui.language import several, tr
from ui.presenters.interview_shown import names_of
from ui.presenters.support import contacts
from ui.presenters.vault_care import backup_words
from whistle.api import Session
from whistle.casework.wording import support_list
from whistle.model import Case, Employment, Source, TestimonyState

MOST_NEXT: Final = 4
"""So many next steps are shown: one more would be a to-do list."""

EMPLOYMENT_WORDS: Final[dict[Employment, str]] = {
    Employment.CURRENT: tr("Works there now"),
    Employment.FORMER: tr("Has left"),
    Employment.UNKNOWN: tr("Works there? Not asked"),
}

STATE_WORDS: Final[dict[TestimonyState, str]] = {
    TestimonyState.DRAFT: tr("Draft, names still in it"),
    TestimonyState.SEALED: tr("Names taken out"),
    TestimonyState.BINNED: tr("In the bin"),
}


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account in the list. ``number`` tells several of one source apart; 0 for an only one.

    ``words`` says whether there are any.
    """

    testimony_id: str
    source_id: str
    source: str
    state: TestimonyState
    words: bool
    tags: int
    clues_open: int
    number: int = 0
    notes_open: int = 0

    @property
    def title(self) -> str:
        """Whose it is, with a number where there are several."""
        return f"{self.source}, {self.number}" if self.number else self.source

    @property
    def tags_words(self) -> str:
        """How many tags, in words."""
        if self.state is not TestimonyState.SEALED:
            return tr("After names are out")
        return several("1 tag", "{n} tags", self.tags) if self.tags else tr("None yet")

    @property
    def left_words(self) -> str:
        """What is left to decide, in words; blank for nothing."""
        if self.state is TestimonyState.DRAFT:
            return "" if self.words else tr("No words yet")
        if self.state is TestimonyState.SEALED and self.clues_open:
            return several("1 clue to decide", "{n} clues to decide", self.clues_open)
        return ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something worth doing now, and the page that it is done on."""

    icon: str
    heading: str
    text: str
    action: str
    page: str
    testimony_id: str = ""
    source_id: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class CaseShown:
    """All of the page. ``case`` is None while the vault has none."""

    cases: tuple[Case, ...]
    case: Case | None = None
    sources: tuple[Source, ...] = ()
    accounts: tuple[AccountRow, ...] = ()
    steps: tuple[NextStep, ...] = ()
    register_open: bool = False
    register_shared: bool = False
    labels: int = 0
    check_words: str = ""


def read_case(session: Session, case_id: str) -> CaseShown:
    """Read a case for its page; a blank or unknown id takes the first case by name."""
    cases = tuple(session.cases.all())
    case = next((c for c in cases if c.id == case_id), cases[0] if cases else None)
    if case is None:
        return CaseShown(
            cases, register_open=session.register.is_open, register_shared=session.register.shared
        )
    sources = tuple(session.sources.all(case.id))
    rows = account_rows(session, case.id, sources)
    asked = {consent.source_id for consent in session.consents.current(case.id)}
    under_way, theirs = interviews_under_way(session, case.id)
    steps = next_steps(tuple(row for row in rows if row.testimony_id not in theirs), sources, asked)
    return CaseShown(
        cases,
        case,
        sources,
        rows,
        with_reminders((*under_way, *steps), reminders(session, rows, datetime.now(UTC))),
        session.register.is_open,
        session.register.shared,
        len(session.sealing.labels(case.id)),
        session.care.check_words(),
    )


def interviews_under_way(session: Session, case_id: str) -> tuple[tuple[NextStep, ...], frozenset[str]]:
    """Interviews to go on with, and the accounts that are being given in them."""
    open_ones = [
        one for one in session.interviews.all(case_id) if one.mode == "interview" and one.state != "closed"
    ]
    steps = tuple(
        NextStep(
            "users",
            tr("Go on with the interview with {names_of}", names_of=names_of(one)),
            tr("Paused. Everything is saved.")
            if one.state == "paused"
            else tr("Everything is saved up to where it is."),
            tr("Go on"),
            "interview",
            extra=f"id={one.id}",
        )
        for one in open_ones
    )
    return steps, frozenset(part.testimony_id for one in open_ones for part in one.accounts)


def reminders(session: Session, rows: tuple[AccountRow, ...], now: datetime) -> tuple[NextStep, ...]:
    """What the vault as a whole asks for: numbers to be checked again, a backup."""
    found = []
    late = contacts(support_list(), now.date(), tuple(session.contacts.all())).out_of_date
    if late:
        many = several("one support contact", "{n} support contacts", late)
        found.append(
            NextStep(
                "triangle-alert",
                tr("Check {many}", many=many),
                tr("The day by which they were to be checked has passed."),
                tr("Check now"),
                "support",
            )
        )
    fresh, words = backup_words(session.care.last_backup(), now)
    if not fresh and any(row.words for row in rows):
        found.append(NextStep("download", tr("Make a backup"), words, tr("Go to backups"), "settings"))
    return tuple(found)


def with_reminders(steps: tuple[NextStep, ...], also: tuple[NextStep, ...]) -> tuple[NextStep, ...]:
    """The most pressing steps, with room kept for reminders: work in hand must not push them out."""
    return (*steps[: MOST_NEXT - len(also)], *also)


def account_rows(session: Session, case_id: str, sources: tuple[Source, ...]) -> tuple[AccountRow, ...]:
    """The accounts of a case by source, the binned ones last."""
    order = {source.id: n for n, source in enumerate(sources)}
    names = {source.id: source.pseudonym for source in sources}
    accounts = sorted(
        session.accounts.overview(case_id),
        key=lambda a: (a.state is TestimonyState.BINNED, order.get(a.source_id, len(order)), a.id),
    )
    of_source = Counter(account.source_id for account in accounts)
    seen: Counter[str] = Counter()
    rows = []
    for account in accounts:
        seen[account.source_id] += 1
        many_of_it = of_source[account.source_id] > 1
        sealed = account.state is TestimonyState.SEALED
        rows.append(
            AccountRow(
                account.id,
                account.source_id,
                names.get(account.source_id, ""),
                account.state,
                account.words,
                account.tags if sealed else 0,
                account.clues_open,
                seen[account.source_id] if many_of_it else 0,
                account.drafts if sealed else 0,
            )
        )
    return tuple(rows)


def next_steps(
    rows: tuple[AccountRow, ...], sources: tuple[Source, ...], asked: set[str]
) -> tuple[NextStep, ...]:
    """What is worth doing now, the most pressing first: raw names before anything else."""
    return tuple(islice(_steps(rows, sources, asked), MOST_NEXT))


def _steps(rows: tuple[AccountRow, ...], sources: tuple[Source, ...], asked: set[str]) -> Iterator[NextStep]:
    for row in rows:
        if row.state is TestimonyState.DRAFT and row.words:
            yield NextStep(
                "eye-off",
                tr("Take names out of {title}’s account", title=row.title),
                tr("The words as they were said stay in this vault until you do."),
                tr("Take names out"),
                "names",
                row.testimony_id,
            )
    for row in rows:
        if row.state is TestimonyState.DRAFT and not row.words:
            yield NextStep(
                "file-text",
                tr("Write {title}’s account", title=row.title),
                tr("There are no words in it yet."),
                tr("Go on"),
                "account",
                row.testimony_id,
            )
    for row in rows:
        if row.state is TestimonyState.SEALED and not row.tags:
            yield NextStep(
                "tag",
                tr("Tag what {title} says", title=row.title),
                tr("Mark the words that say something went wrong. A dossier is made of tagged words."),
                tr("Go on"),
                "account",
                row.testimony_id,
            )
    for row in rows:
        if row.state is TestimonyState.SEALED and row.clues_open:
            yield NextStep(
                "list-checks",
                several(
                    "Decide 1 clue in {title}’s account",
                    "Decide {n} clues in {title}’s account",
                    row.clues_open,
                    title=row.title,
                ),
                tr("Nothing of it can go in a dossier before."),
                tr("Go on"),
                "names",
                row.testimony_id,
            )
    sealed = {row.source_id for row in rows if row.state is TestimonyState.SEALED}
    for source in sources:
        if source.id in sealed and source.id not in asked:
            yield NextStep(
                "list-checks",
                tr("Ask {pseudonym} for permission", pseudonym=source.pseudonym),
                tr("Not asked yet, so nothing of {pseudonym}’s can leave.", pseudonym=source.pseudonym),
                tr("Open permission"),
                "permissions",
                source_id=source.id,
            )
