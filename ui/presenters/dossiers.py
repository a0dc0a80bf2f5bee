"""Dossiers that were made, and those that could be: one reader each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from ui.language import day_words, several, tr
from ui.presenters.lane import Lane, Latest
from ui.presenters.permissions_words import RECIPIENTS
from ui.presenters.recipients import recipient_title, recipient_words
from whistle.api import Session, verify_dossier
from whistle.dossier.permissions import permissions_for
from whistle.dossier.record import Audience
from whistle.dossier.verify import Verification
from whistle.errors import DossierUnverified, WhistleError, WrongState
from whistle.model import Case, ConsentKind
from whistle.vault.tables.dossiers import DossierRow

LAYOUTS: Final[dict[Audience, tuple[str, str]]] = {
    Audience.HSE: (tr("For HSE"), tr("Its own criteria, as facts held and gaps.")),
    Audience.UNION: (tr("For a union"), tr("What was raised, when, and what members say.")),
    Audience.PRESS: (tr("For an editor"), tr("What is said, by how many, and what is not known.")),
    Audience.REPLY: (tr("Right of reply"), tr("The allegations alone, for those they are about.")),
}
"""The layouts of a dossier: what each is called, and what it puts first."""


@dataclass(frozen=True, slots=True)
class Made:
    """A dossier that was made. ``reader`` is the recipient as stored, ``recipient`` as shown."""

    id: str
    reference: str
    reader: str
    recipient: str
    layout: str
    day: str
    size: str
    sha256: str
    outcome: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        became = f". {self.outcome}" if self.outcome else ""
        return tr(
            "{reference}, {recipient}, {layout}, made {day}{became}",
            reference=self.reference,
            recipient=self.recipient,
            layout=self.layout,
            day=self.day,
            became=became,
        )


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody a dossier can be made for, and whose accounts would be in it."""

    recipient: str
    title: str
    audience: Audience
    agreed: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that the page shows."""

    made: tuple[Made, ...]
    readers: tuple[Reader, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking a file: whether it is as it was signed, in a heading and a paragraph."""

    sound: bool
    heading: str
    text: str


class DossiersView(Protocol):
    """The page."""

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the readers and the dossiers."""

    def show_checked(self, checked: Checked) -> None:
        """Show what came of checking a file."""

    def show_saved_again(self, reference: str, file_name: str) -> None:
        """The same file was written once more."""

    def show_compared(self, joined: bool, heading: str, text: str) -> None:
        """Say what whoever has this dossier and another one learns."""

    def show_error(self, error: WhistleError) -> None:
        """Show what went wrong, through the window's one door."""

    def say(self, words: str) -> None:
        """Announce a result."""


class Dossiers:
    """The page's presenter."""

    def __init__(self, view: DossiersView, lane: Lane) -> None:
        self._view, self._lane = view, lane
        self._latest = Latest()
        self._saving = False
        self._case_id = ""

    def enter(self, case_id: str) -> None:
        """Show a case's dossiers, the newest first."""
        self._case_id = case_id
        self._latest.ask(self._lane, lambda session: _load(session, case_id), self._view.show_shelf)
        # Whoever is here may put one together next: the helper takes a second to load.
        self._lane.call(lambda session: session.dossiers.prepare(), lambda _: None)

    def leave(self) -> None:
        """Nothing is left half-done."""
        self._latest.forget()

    def save_again(self, made: Made, out: Path) -> None:
        """Write the same bytes once more."""
        if self._saving:
            return
        self._saving = True

        def done(_: DossierRow) -> None:
            self._saving = False
            self._view.show_saved_again(made.reference, out.name)
            self._view.say(tr("{reference} was saved again.", reference=made.reference))

        def failed(error: WhistleError) -> None:
            self._saving = False
            self._view.show_error(error)

        self._lane.call(lambda session: session.dossiers.again(made.id, out), done, failed)

    def compare(self, made: Made) -> None:
        """Say of each other dossier of the case to somebody else what joining it with this one would tell."""
        case_id = self._case_id

        def done(lines: tuple[str, ...]) -> None:
            heading = (
                tr("Whoever has {reference} and another one can join them", reference=made.reference)
                if lines
                else tr("No words join {reference} with another dossier", reference=made.reference)
            )
            rest = tr("Dates, events and ways of writing may still join them.")
            self._view.show_compared(bool(lines), heading, "\n".join((*lines, rest)))
            self._view.say(heading)

        self._lane.call(lambda session: _joined(session, case_id, made), done, self._view.show_error)

    def check_file(self, path: Path) -> None:
        """Check a file against what was signed in it. Needs no vault; done where PDFs are read."""

        def done(found: Verification) -> None:
            self._show(
                Checked(
                    True,
                    tr("Unchanged since it was signed"),
                    tr(
                        "Reference {reference}, {made_on}. Check code {check_code}. This does not say who "
                        "made it, or that it is true: compare the check code by telephone.",
                        reference=found.reference,
                        made_on=found.made_on,
                        check_code=found.check_code,
                    ),
                )
            )

        def failed(error: WhistleError) -> None:
            if not isinstance(error, DossierUnverified):
                self._view.show_error(error)
                return
            self._show(
                Checked(
                    False,
                    tr("This file is not a dossier as it was signed"),
                    tr(
                        "The reason: {problem}. Do not rely on it; ask its sender for a fresh copy.",
                        problem=error.problem,
                    ),
                )
            )

        self._lane.call(lambda _: verify_dossier(path), done, failed)

    def _show(self, checked: Checked) -> None:
        self._view.show_checked(checked)
        self._view.say(checked.heading)


def _joined(session: Session, case_id: str, made: Made) -> tuple[str, ...]:
    """A line for each source that words join: under which label there, and by how many pieces."""
    lines = []
    for row in session.dossiers.all(case_id):
        if row.recipient == made.reader or row.id == made.id:
            continue
        try:
            found = session.dossiers.compare(made.id, row.id)
        except WrongState:
            # Its words were destroyed since: nothing of it is left here to compare.
            continue
        whom = tr(
            "{reference}, to {recipient_words}",
            reference=row.reference,
            recipient_words=recipient_words(row.recipient),
        )
        for one in found:
            if one.meetings:
                pieces = several("1 piece", "{n} pieces", len(one.meetings))
                lines.append(
                    tr(
                        "{first} is {two} in {whom}: {pieces} of the same words.",
                        first=one.one,
                        two=one.two,
                        whom=whom,
                        pieces=pieces,
                    )
                )
    return tuple(lines)


def _load(session: Session, case_id: str) -> Shelf:
    became = session.dossiers.outcomes(case_id)
    made = tuple(_made(row, became.get(row.id, "")) for row in reversed(session.dossiers.all(case_id)))
    return Shelf(made, _readers(session, session.cases.named(case_id)))


def _made(row: DossierRow, outcome: str) -> Made:
    layout = LAYOUTS[Audience(row.audience)][0]
    size = tr("{max} kB", max=max(1, round(row.size / 1000)))
    day = day_words(datetime.fromtimestamp(row.created).astimezone().date())
    shown = recipient_title(row.recipient)
    became = " ".join(outcome.split())
    return Made(row.id, row.reference, row.recipient, shown, layout, day, size, row.sha256, became)


def _readers(session: Session, case: Case) -> tuple[Reader, ...]:
    """The three usual readers, then everybody else whom a source was asked about."""
    consents = session.consents.current(case.id)
    sources = session.sources.all(case.id)
    today = datetime.now().astimezone().date()
    others = sorted({c.recipient for c in consents} - set(RECIPIENTS))
    found = []
    for recipient in (*RECIPIENTS, *others):
        agreed = tuple(
            source.pseudonym
            for source in sources
            if permissions_for(consents, source_id=source.id, recipient=recipient, today=today).allows(
                ConsentKind.EXISTENCE
            )
        )
        usual = {audience.recipient: audience for audience in Audience}
        audience = usual.get(recipient, Audience.UNION)
        found.append(
            Reader(recipient, recipient_title(recipient), audience, agreed, _agreed_words(recipient, agreed))
        )
    return tuple(found)


def _agreed_words(recipient: str, agreed: tuple[str, ...]) -> str:
    if not agreed:
        return tr("Nobody has agreed for {recipient_words} yet.", recipient_words=recipient_words(recipient))
    shown = ", ".join(agreed[:3])
    more = tr(" and {count} more", count=len(agreed) - 3) if len(agreed) > 3 else ""
    return tr("{shown}{rest} agreed.", shown=shown, rest=more)
