"""What two dossiers of one case tell whoever has both: who is the same person, and what is then known.

Labels are drawn anew for each recipient so that two dossiers cannot be laid together. Words that stand in
both undo that. Pure: two frozen records in, no vault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from whistle.dossier.record import Record
from whistle.errors import WrongState
from whistle.identifiers.mosaic import Fact, Trait
from whistle.model import CaseFile, ConsentKind

RUN_OF_WORDS: Final = 8
"""So many words in a row that stand in both show that they come from one text."""

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_LABEL = re.compile(r"\[[^\]]*\]")
_KINDS: Final = {
    "passage": "quotation",
    "account": "paragraph of an account",
    "incident": "event",
    "raised": "time it was raised",
}


@dataclass(frozen=True, slots=True)
class Meeting:
    """Words of one source that stand in both. ``what`` says of which sort, in either dossier."""

    source: str
    what: tuple[str, str]
    key: str
    words: int


@dataclass(frozen=True, slots=True)
class Met:
    """An earlier dossier, whom it went to, and the words that it shares with another; at least some."""

    reference: str
    recipient: str
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """One source whom both dossiers show, under the label that each gives.

    ``meetings`` are the words by which a reader of both can tell that the labels are one person; none
    means that no shared words give it away (dates and events still may). ``only_one`` and ``only_two``
    say what sorts of detail, and how many, the other dossier adds.
    """

    source: str
    one: str
    two: str
    meetings: tuple[Meeting, ...]
    only_one: Mapping[Trait, int]
    only_two: Mapping[Trait, int]


def compare(case_file: CaseFile, one: Record, two: Record) -> tuple[Joined, ...]:
    """Return every source whom both dossiers show, those first who can be joined by their words.

    Raises WrongState where words of either were destroyed since: there is nothing left to compare.
    """
    if one.is_emptied or two.is_emptied:
        raise WrongState("dossier", "one of which no words were destroyed since")
    owners = _owners(case_file)
    shown = _shown(one) & _shown(two)
    met = _meetings(one, two, owners)
    labels = one.label_map(), two.label_map()
    facts = _facts(one), _facts(two)
    found = [
        Joined(
            source=source,
            one=labels[0].get(source, ""),
            two=labels[1].get(source, ""),
            meetings=tuple(meeting for meeting in met if meeting.source == source),
            only_one=_counted(facts[0], facts[1], source),
            only_two=_counted(facts[1], facts[0], source),
        )
        for source in sorted(shown)
    ]
    return tuple(sorted(found, key=lambda joined: (-len(joined.meetings), joined.one)))


def meetings_with(case_file: CaseFile, record: Record, earlier: Iterable[Record]) -> tuple[Met, ...]:
    """Return each earlier dossier to somebody else that shares words with ``record``, in their order.

    Those to the same recipient keep their labels on purpose.
    """
    owners = _owners(case_file)
    found = []
    for other in earlier:
        if other.recipient != record.recipient and not other.is_emptied:
            met = _meetings(record, other, owners)
            if met:
                found.append(Met(other.reference, other.recipient, tuple(met)))
    return tuple(found)


def _owners(case_file: CaseFile) -> dict[str, str]:
    """The source behind every account, passage, incident and time raised, by id."""
    owner = {account.id: account.source_id for account in case_file.testimonies}
    owner |= {one.id: owner.get(one.testimony_id, "") for one in case_file.passages}
    owner |= {one.id: owner.get(one.testimony_id, "") for one in case_file.incidents}
    return owner | {one.id: owner.get(one.testimony_id, "") for one in case_file.disclosures}


def _shown(record: Record) -> set[str]:
    return {cell.source_id for cell in record.cells if cell.kind == ConsentKind.EXISTENCE.value}


def _facts(record: Record) -> frozenset[Fact]:
    return frozenset(replace(fact, vague=False) for fact in record.findings.facts or ())


def _counted(told: frozenset[Fact], also: frozenset[Fact], source: str) -> dict[Trait, int]:
    counted: dict[Trait, int] = {}
    for fact in told - also:
        if fact.source == source:
            counted[fact.trait] = counted.get(fact.trait, 0) + 1
    return dict(sorted(counted.items()))


def _words(text: str) -> list[str]:
    """Words alone, labels aside: those differ on purpose."""
    return [word.casefold() for word in _WORD.findall(_LABEL.sub(" ", text))]


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    if len(words) <= RUN_OF_WORDS:
        # A short quotation joins as a whole; two or three words stand in many texts.
        return {tuple(words)} if len(words) > RUN_OF_WORDS // 2 else set()
    return {tuple(words[at : at + RUN_OF_WORDS]) for at in range(len(words) - RUN_OF_WORDS + 1)}


def _meetings(one: Record, two: Record, owners: Mapping[str, str]) -> list[Meeting]:
    there: dict[tuple[str, ...], str] = {}
    for opening in two.openings:
        for run in _runs(_words(opening.text)):
            there.setdefault(run, opening.key)
    whole = {tuple(_words(opening.text)): opening.key for opening in two.openings}
    found = []
    for opening in one.openings:
        words = _words(opening.text)
        hits = [there[run] for run in _runs(words) if run in there]
        key = whole.get(tuple(words), "") if len(words) > RUN_OF_WORDS // 2 else ""
        other = key or next(iter(sorted(hits)), "")
        if other:
            what = (_kind(opening.key), _kind(other))
            found.append(Meeting(_owner(opening.key, owners), what, opening.key, len(words)))
    return found


def _kind(key: str) -> str:
    return _KINDS.get(key.partition(":")[0], "words")


def _owner(key: str, owners: Mapping[str, str]) -> str:
    return owners.get(key.split(":")[1], "") if ":" in key else ""
