"""What a search found, as rows that say where each place is and whether it can be tagged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.data_words import kind_named, kinds, tags_in_words
from ui.language import tr
from ui.presenters.case_notes import GROUPS
from ui.presenters.find import Found, found_of, instead_words
from whistle.model import Code

if TYPE_CHECKING:
    from whistle.api import Session
    from whistle.operations.tagging import Place
    from whistle.vault.tables.search import Query

LONGEST: Final = 300


def places_to_look() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Where a search can be narrowed to, as (id, words, fields): parts of accounts, notes."""
    own = (
        ("", tr("Everywhere"), ()),
        ("narrative", tr("Accounts"), ("narrative",)),
        ("addendum", tr("What was added to accounts later"), ("addendum",)),
        ("incident", tr("Events that accounts tell of"), ("incident",)),
        ("raised", tr("Times it was raised"), ("raised",)),
        ("evidence", tr("Evidence"), ("evidence",)),
        ("memo", tr("Notes on tags"), ("memo",)),
    )
    groups = tuple(
        (f"group {group.id}", tr("Case notes: {title}", title=group.title.lower()), group.kinds)
        for group in GROUPS
        if len(group.kinds) > 1
    )
    return (
        *own,
        *groups,
        *(
            (kind.id, tr("Only: {plural}", plural=kind.plural.lower()), (kind.id,))
            for kind in kinds().values()
        ),
    )


def place_of(fields: Sequence[str]) -> str:
    """Which of them these fields are; blank for everywhere, and for what was narrowed elsewhere."""
    return next((place for place, _, held in places_to_look() if held == tuple(fields)), "")


@dataclass(frozen=True, slots=True)
class HitRow:
    """One place that was found. ``sentence`` is what a tag would be put on, blank where none can be."""

    key: str
    words: str
    where: str
    draft: bool
    leads: Found
    sentence: str = ""
    place: Place | None = None

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return f"{self.words}. {self.where}"


@dataclass(frozen=True, slots=True)
class SearchShown:
    """What came of one search. ``instead`` says which words were taken for another, or is blank."""

    query: Query
    rows: tuple[HitRow, ...]
    instead: str = ""
    more: bool = False

    def row(self, key: str) -> HitRow | None:
        """One row."""
        return next((row for row in self.rows if row.key == key), None)

    def places(self, keys: Sequence[str]) -> tuple[Place, ...]:
        """The sentences of these rows."""
        return tuple(row.place for row in self.rows if row.key in set(keys) and row.place is not None)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a search can be put together from: the tags there are, and the searches that are kept."""

    codes: tuple[Code, ...]
    kept: Mapping[str, Query]


def read_choices(session: Session) -> Choices:
    """Read both; runs in the lane."""
    return Choices(tags_in_words(session.tags.codes()), session.search.saved())


def look(session: Session, query: Query) -> SearchShown:
    """Ask the vault; runs in the lane."""
    found = session.search.run(query)
    sources = {source.id: source for source in session.sources.all()}
    accounts = {account.id: account for account in session.accounts.all()}
    rows = []
    for number, hit in enumerate(found.hits):
        leads = found_of(hit, accounts, sources)
        place = next(iter(session.tags.sentences_of([hit])), None)
        sentence = ""
        if place is not None:
            text = session.accounts.words(place[0])[0].words.text
            sentence = " ".join(text[place[1] : place[2]].split())
        rows.append(
            HitRow(
                f"{hit.field_id}/{number}",
                leads.title,
                leads.detail,
                not hit.sealed,
                leads,
                sentence if len(sentence) <= LONGEST else sentence[: LONGEST - 1].rstrip() + "…",
                place,
            )
        )
    return SearchShown(query, tuple(rows), instead_words(found.instead), found.more)


def said_of(query: Query, codes: Sequence[Code]) -> str:
    """A search in words: what is looked for, where, under which tag."""
    parts = [f"“{query.words.strip()}”" if query.words.strip() else tr("Everything")]
    where = next((words for place, words, held in places_to_look() if held == query.fields and place), "")
    if where:
        parts.append(tr("in {where}", where=where.lower()))
    elif query.fields:
        named = [kind_named(one).title if one in kinds() else one for one in query.fields]
        parts.append(tr("in {words}", words=", ".join(named).lower()))
    labels = {code.id: code.label for code in codes}
    parts += [
        tr("tagged {tag}, {labels}", tag=tag, labels=labels.get(tag, "")).rstrip(", ") for tag in query.tags
    ]
    return " ".join(parts)
