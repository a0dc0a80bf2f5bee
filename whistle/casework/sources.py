"""Which sources count as independent of each other, and why not.

Nothing here merges two sources: "possibly the same person", "they talked about it", "told by",
"heard together" and copies only keep two from being counted twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from whistle.model import Basis, FollowUp, Record, Source
from whistle.model.said import Said, told_of
from whistle.vault.tables.book import CaseBook

_JOINING = frozenset({"conferred", "told-by", "joint", "possibly-same"})
_COPYING = frozenset({"rewrite", "repost", "machine", "quotes", "proposed"})

HOPS: Mapping[Basis, int | None] = {
    Basis.TOOK_PART: 0,
    Basis.SAW: 0,
    Basis.HEARD_DIRECTLY: 0,
    Basis.READ_IN_DOCUMENT: 0,
    Basis.TOLD_BY_PARTICIPANT: 1,
    Basis.TOLD_BY_TOLD: 2,
    Basis.PUBLIC_STATEMENT: None,
    Basis.INFERENCE: None,
    Basis.COMMON_TALK: None,
    Basis.UNKNOWN: None,
}
"""Through how many people an account came; None where that cannot be said."""


class Event(Protocol):
    """An event of an account: how its source knows of it, and what else was asked of it."""

    @property
    def testimony_id(self) -> str:
        """The account that tells of it."""

    @property
    def basis(self) -> Basis:
        """How they know."""

    @property
    def rest(self) -> FollowUp:
        """What was asked beyond that."""


def hops_of(basis: Basis, said: int | None) -> int | None:
    """Through how many people it came: what was said of it, or what the basis tells."""
    return HOPS[basis] if said is None else said


def through_others(events: Iterable[Event]) -> Mapping[str, int]:
    """The accounts that came to their sources by way of others, with the least number of people between.

    It is so where of the events of an account, as far as it was said how they are known, not one is
    told at first hand and one at least came through somebody. What is tagged in such an account is
    not at first hand either, whatever its tag says.
    """
    first: set[str] = set()
    least: dict[str, int] = {}
    for event in events:
        hops = hops_of(event.basis, event.rest.hops)
        if hops:
            least[event.testimony_id] = min(hops, least.get(event.testimony_id, hops))
        elif event.basis.first_hand or hops == 0:
            first.add(event.testimony_id)
    return {account: hops for account, hops in least.items() if account not in first}


class Why(StrEnum):
    """Why something does not count as corroboration."""

    HEARSAY = "hearsay"
    COPY = "copy"
    NOT_VERIFIED = "not verified"
    NOT_INDEPENDENT = "not independent"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many independent sources there are at first hand.

    ``by`` are the groups of sources, each counted once; ``not_counted`` says of the others why.
    ``unverified_too`` tells which rule was used: by default sources nobody verified do not count.
    """

    by: tuple[tuple[str, ...], ...]
    not_counted: Mapping[str, tuple[Why, ...]]
    unverified_too: bool = False

    @property
    def number(self) -> int:
        """The count."""
        return len(self.by)

    @property
    def of(self) -> int:
        """How many sources say it at all."""
        return sum(len(group) for group in self.by) + len(self.not_counted)

    @property
    def words(self) -> Said:
        """The count and what it counts, fit to be shown without saying who."""
        if self.unverified_too:
            return told_of(
                "1 independent source at first hand, of {all} who say it",
                "{n} independent sources at first hand, of {all} who say it",
                self.number,
                all=self.of,
            )
        return told_of(
            "1 independent verified source at first hand, of {all} who say it",
            "{n} independent verified sources at first hand, of {all} who say it",
            self.number,
            all=self.of,
        )


@dataclass(frozen=True, slots=True)
class Saying:
    """One source who says something: how they know it, whether from a copy of another text, and whether
    in an account that came to them by way of others.
    """

    source: str
    basis: Basis
    copied: bool = False
    through: bool = False


def count(
    sayings: Iterable[Saying],
    sources: Iterable[Source],
    relations: Iterable[Record],
    *,
    about: str = "",
    unverified_too: bool = False,
) -> Counted:
    """Count who says something, each group of sources that hang together once.

    ``relations`` are records of that kind; those about another allegation than ``about`` are
    passed over. A source counts by its best saying.
    """
    verified = {source.id for source in sources if source.identity_verified}
    why: dict[str, set[Why]] = {}
    for saying in sayings:
        reasons = {Why.HEARSAY} if saying.through or not saying.basis.first_hand else set()
        reasons |= {Why.COPY} if saying.copied else set()
        if saying.source not in verified and not unverified_too:
            reasons.add(Why.NOT_VERIFIED)
        best = why.get(saying.source)
        why[saying.source] = reasons if best is None or len(reasons) < len(best) else best
    fit = [source for source, reasons in why.items() if not reasons]
    groups = grouped(fit, joined(relations, about))
    return Counted(
        by=groups,
        not_counted={source: tuple(sorted(reasons)) for source, reasons in sorted(why.items()) if reasons},
        unverified_too=unverified_too,
    )


def joined(relations: Iterable[Record], about: str = "") -> list[tuple[str, str]]:
    """The pairs of sources that hang together, for one allegation or for all."""
    return [
        (one.choice("one"), one.choice("other"))
        for one in relations
        if one.choice("kind") in _JOINING and one.choice("about") in ("", about)
    ]


def grouped(members: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Split members into groups that pairs hold together, also by way of somebody who is no member."""
    above: dict[str, str] = {}

    def top(one: str) -> str:
        while above.get(one, one) != one:
            above[one] = above.get(above[one], above[one])
            one = above[one]
        return one

    for one, other in pairs:
        above[top(one)] = top(other)
    groups: dict[str, list[str]] = defaultdict(list)
    for member in members:
        groups[top(member)].append(member)
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))


def copies(book: CaseBook) -> frozenset[str]:
    """The ids of accounts and records that are made from another text: they never count.

    A proposed copy counts as one until somebody has looked: the safe side for a count.
    """
    found = {account.id for account in book.accounts if account.derived_from}
    for record in book.of("derivation"):
        if record.choice("kind") in _COPYING:
            found.add(record.choice("copy"))
    for record in book.of("publication"):
        if record.choice("copy_of") or record.choice("kind") in ("rewrite", "repost", "machine"):
            found.add(record.id)
    return frozenset(found)
