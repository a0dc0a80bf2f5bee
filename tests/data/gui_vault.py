"""A small vault made quickly, for tests of the window. Every name, place and number is made up."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.dossier.press import Here
from whistle.identifiers.scanner import Scanner
from whistle.model import Basis, Case, ConsentKind, ConsentState, FuzzyDate, KnownIdentity, Scan, Source

PASSPHRASE = "plum kettle north"
CUSTODIAN = "amber folding tide"
RAW_NAME = "Marjorie Oxtobee"

HERON = (
    "The number went from 16 to 24 appointments a day after Christmas. "
    "I told the manager that the plan on the wall named two people who had left.\n"
    "Nobody asked us before the change, and twelve of the team went in one year."
)
SLATE = "I saw the plan on the wall. Nobody could say who kept it. It had not been changed for two years."
JUNIPER = "They told us at the meeting that the target was only a guide."

KINDS = (
    ConsentKind.EXISTENCE,
    ConsentKind.TESTIMONY,
    ConsentKind.SUMMARY,
    ConsentKind.QUOTES,
    ConsentKind.DATES_MONTH,
    ConsentKind.INCIDENTS,
)


class NothingFound(Scanner):
    """A scanner that proposes nothing: tests of the window need no models."""

    def start(self) -> None:
        """Nothing to start."""

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """Return an empty scan for each text."""
        return tuple(Scan(()) for _ in texts)


class PressHere(Here):
    """Sets pages in the test's own process: a helper takes a second to load."""

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to close."""


def quicken(session: Session) -> None:
    """Let a session need no helper processes."""
    session.sealing.make_scanner = NothingFound
    session.dossiers.press = PressHere()


def make(folder: Path, *, permitted: bool = True) -> Session:
    """Make and open a vault with one case: three sources, Heron and Slate's accounts sealed."""
    session = Session.create(folder / "vault", PASSPHRASE, CUSTODIAN, KdfCost(64 * 1024, 1))
    quicken(session)
    case = session.cases.add("Depot")
    session.cases.describe(case.id, {"title": "Plan and workload"})
    heron, slate, juniper = (session.sources.add(case.id, name) for name in ("Heron", "Slate", "Juniper"))
    session.register.identify("Heron", [RAW_NAME], case.id)
    first = _sealed(session, heron, HERON, incident=True)
    second = _sealed(session, slate, SLATE)
    session.accounts.add(juniper.id, JUNIPER)
    session.tags.add(first, "B1", "from 16 to 24 appointments a day", basis=Basis.TOOK_PART)
    session.tags.add(first, "A3", "named two people who had left", basis=Basis.SAW)
    session.tags.add(second, "A3", "Nobody could say who kept it", basis=Basis.SAW)
    if permitted:
        for source in (heron, slate):
            agree(session, source)
    return session


def copy(template: Path, folder: Path) -> Session:
    """Open a copy of a vault that ``make`` made in ``template``: quicker than making another."""
    shutil.copytree(template / "vault", folder / "vault")
    session = Session.open(folder / "vault", PASSPHRASE, CUSTODIAN)
    quicken(session)
    return session


def agree(session: Session, source: Source, recipient: str = "hse") -> None:
    """Record the answers of somebody who agrees to most things."""
    answers = dict.fromkeys(KINDS, ConsentState.AGREED)
    session.consents.record(source.id, recipient, answers, given_how="spoken")


def the_case(session: Session) -> Case:
    """The one case of the vault."""
    return session.cases.all()[0]


def _sealed(session: Session, source: Source, text: str, *, incident: bool = False) -> str:
    account = session.accounts.add(source.id, text)
    if incident:
        session.accounts.add_incident(
            account.id,
            what="Appointments go up. Staff are told at a meeting.",
            when=FuzzyDate("after Christmas", "2025-01", date(2025, 1, 1), date(2025, 1, 31)),
            basis=Basis.TOOK_PART,
        )
    session.sealing.seal(session.sealing.review(account.id), (), "direct")
    return account.id
