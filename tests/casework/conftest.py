"""A vault with one case and three sources, for everything that is made of accounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.model import Basis, Passage, Proposal, Scan

COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)


class QuietScanner:
    """A stand-in for the scanner's helper: it finds what a test tells it to, and nothing else."""

    def __init__(self, *proposals: Proposal) -> None:
        self.proposals = proposals

    def scan(self, texts: Sequence[str], **_more: object) -> tuple[Scan, ...]:
        return tuple(
            Scan(tuple(p for p in self.proposals if text[p.start : p.end] == p.text)) for text in texts
        )

    def close(self) -> None:
        pass


@dataclass
class Room:
    """An open vault, its one case, and the ids of its sources by pseudonym."""

    session: Session
    case: str
    sources: dict[str, str]

    def account(self, source: str, words: str, *, verified: bool = True) -> str:
        """A sealed account by one of the sources; returns its id."""
        if source not in self.sources:
            self.sources[source] = self.session.sources.add(self.case, source).id
        self.session.sources.describe(self.sources[source], identity_verified=verified)
        account = self.session.accounts.add(self.sources[source], words)
        self.session.sealing.seal(self.session.sealing.review(account.id))
        return account.id

    def tagged(self, account: str, quote: str, code: str = "A3", basis: Basis = Basis.SAW) -> Passage:
        """Tag quoted words of an account."""
        return self.session.tags.add(account, code, quote, basis=basis)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with Session.create(tmp_path / "v", "slate ribbon quarry lantern", cost=COST) as session:
        session.sealing.make_scanner = QuietScanner  # type: ignore[assignment]  # a stand-in without models
        case = session.cases.add("Alder").id
        yield Room(session, case, {})
