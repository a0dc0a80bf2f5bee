"""How well proposed spans cover labelled ones: the rules by which scanners are compared.

- A labelled mention is found only when every content word of it is covered. Function words,
  titles and the s of a possessive need not be.
- Precision is by characters: of all letters and digits proposed, the share that is labelled. One
  span over everything is therefore worth little.
- What is labelled ``public`` or ``optional`` is neither missed nor a false alarm.
- A document is leak-free when every direct mention in it is found, and person-complete when
  every mention of a person is.
- An entity is found when every mention of it in that document is.

Offsets are code points, end exclusive.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Span = tuple[int, int]

UNSCORED = frozenset({"public", "optional"})
_LITTLE_WORDS = """
    the a an of in at on by for to and or no nos mr mrs ms miss dr sir sister nurse
    my our your his her their
"""
FUNCTION_WORDS = frozenset(_LITTLE_WORDS.split())
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A labelled span. ``ident`` is direct, quasi, public or optional."""

    start: int
    end: int
    kind: str
    ident: str
    entity: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text and everything in it that a person labelled."""

    key: str
    text: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Miss:
    """A labelled mention that was not, or not wholly, covered."""

    key: str
    kind: str
    ident: str
    words: str


@dataclass(slots=True)
class Tally:
    """So many of so many."""

    hit: int = 0
    total: int = 0

    def add(self, hit: bool) -> None:
        self.total += 1
        self.hit += hit

    @property
    def share(self) -> float | None:
        """None where there was nothing to find."""
        return self.hit / self.total if self.total else None


@dataclass(slots=True)
class Score:
    """The counts for one set of documents; every share is worked out from them."""

    documents: int = 0
    characters: int = 0
    mentions: Tally = field(default_factory=Tally)
    by_ident: dict[str, Tally] = field(default_factory=dict)
    by_kind: dict[tuple[str, str], Tally] = field(default_factory=dict)
    entities: dict[str, Tally] = field(default_factory=dict)
    letters: Tally = field(default_factory=Tally)
    spans: Tally = field(default_factory=Tally)
    leak_free: int = 0
    person_complete: int = 0
    misses: list[Miss] = field(default_factory=list)

    def recall(self, ident: str) -> float | None:
        """Share of mentions found that are ``direct`` or ``quasi``; None where there are none."""
        return self.by_ident.get(ident, Tally()).share

    def missed_by_kind(self) -> Counter[tuple[str, str]]:
        """How many mentions were missed, by (directness, kind)."""
        return Counter((miss.ident, miss.kind) for miss in self.misses)


def score(documents: Iterable[Document], proposed: Mapping[str, Sequence[Span]]) -> Score:
    """Compare proposed spans, by document key, with the labels. No key means nothing proposed."""
    result = Score()
    for document in documents:
        _score_document(document, proposed.get(document.key, ()), result)
    return result


def content_letters(text: str, start: int, end: int) -> list[int]:
    """The offsets that must be covered for text[start:end] to count as found.

    Where the span has no content word, all of it must be.
    """
    wanted: list[int] = []
    for word in _WORD.finditer(text, start, end):
        possessive = word.group() == "s" and word.start() > 0 and text[word.start() - 1] in "'’"
        if word.group().lower() not in FUNCTION_WORDS and not possessive:
            wanted.extend(range(*word.span()))
    return wanted or list(range(start, end))


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, with those that overlap or touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def _mask(size: int, spans: Iterable[Span]) -> bytearray:
    mask = bytearray(size)
    for start, end in spans:
        stop = min(end, size)
        if start < stop:
            mask[start:stop] = b"\x01" * (stop - start)
    return mask


def _score_document(document: Document, spans: Sequence[Span], result: Score) -> None:
    text, size = document.text, len(document.text)
    covered = _mask(size, spans)
    labelled = _mask(size, ((m.start, m.end) for m in document.mentions))
    neutral = _mask(size, ((m.start, m.end) for m in document.mentions if m.ident in UNSCORED))
    result.documents += 1
    result.characters += size
    for offset in range(size):
        if covered[offset] and not neutral[offset] and text[offset].isalnum():
            result.letters.add(bool(labelled[offset]))
    for start, end in merged(spans):
        result.spans.add(any(labelled[start:end]))

    whole: dict[tuple[str, str], bool] = {}
    no_leak = all_persons = True
    for mention in document.mentions:
        if mention.ident in UNSCORED:
            continue
        found = all(covered[i] for i in content_letters(text, mention.start, mention.end))
        result.mentions.add(found)
        result.by_ident.setdefault(mention.ident, Tally()).add(found)
        result.by_kind.setdefault((mention.ident, mention.kind), Tally()).add(found)
        thing = (mention.entity, mention.ident)
        whole[thing] = whole.get(thing, True) and found
        if not found:
            no_leak = no_leak and mention.ident != "direct"
            all_persons = all_persons and mention.kind != "PERSON"
            words = text[mention.start : mention.end]
            result.misses.append(Miss(document.key, mention.kind, mention.ident, words))
    for (_, ident), found in whole.items():
        result.entities.setdefault(ident, Tally()).add(found)
    result.leak_free += no_leak
    result.person_complete += all_persons


# -- the sets in tests/data ----------------------------------------------------------


def read_judgments(path: Path) -> list[Document]:
    """The Text Anonymization Benchmark: one JSON document a line; NO_MASK is not a label."""
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        mentions = tuple(
            Mention(
                entity["start_offset"],
                entity["end_offset"],
                entity["entity_type"],
                entity["identifier_type"].lower(),
                entity["entity_id"],
            )
            for entity in row["entities"]
            if entity["identifier_type"] in ("DIRECT", "QUASI")
        )
        documents.append(Document(row["metadata"]["data_id"], row["text"], mentions))
    return documents


def read_synthetic(path: Path) -> list[Document]:
    """presidio-research's format: every span counts as direct, and as a thing of its own."""
    documents = []
    for number, row in enumerate(_rows(path)):
        mentions = tuple(
            Mention(span["start_position"], span["end_position"], span["entity_type"], "direct", f"{n}")
            for n, span in enumerate(row["spans"])
        )
        documents.append(Document(f"s{number}", row["full_text"], mentions))
    return documents


def read_sentences(path: Path) -> list[Document]:
    """Short texts with their spans beside them; every span is a thing of its own."""
    return [
        Document(
            row["id"],
            row["text"],
            tuple(
                Mention(span["start"], span["end"], span["type"], span.get("ident", "direct"), f"{n}")
                for n, span in enumerate(row["spans"])
            ),
        )
        for row in _rows(path)
    ]


def read_accounts(gold: Path) -> list[Document]:
    """Whole files, with the labels of all of them in ``gold`` beside them."""
    mentions: dict[str, list[Mention]] = {}
    for row in _rows(gold):
        core = row.get("core")
        ident = core if core in UNSCORED else row.get("ident", "direct")
        entity = row.get("entity") or f"{row['file']}-{row['start']}"
        mention = Mention(row["start"], row["end"], row["type"], ident, entity)
        mentions.setdefault(row["file"], []).append(mention)
    return [
        # Bytes, so that no line end is changed on the way and offsets stay true.
        Document(name, (gold.parent / name).read_bytes().decode("utf-8"), tuple(found))
        for name, found in mentions.items()
    ]


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return rows


HELD_OUT = "held out"
"""Accounts that are only ever measured: what was missed in them is for nobody to read."""

_READERS: dict[str, tuple[Callable[[Path], list[Document]], str]] = {
    "judgments (TAB)": (read_judgments, "tab_dev.jsonl"),
    "synthetic": (read_synthetic, "synth_dev.json"),
    "samples": (read_accounts, "samples/gold.json"),
    "own sentences": (read_sentences, "uk_sentences.json"),
    "own clues": (read_sentences, "uk_clues.json"),
    "own accounts": (read_accounts, "accounts/gold.json"),
    HELD_OUT: (read_accounts, "accounts_held_out/gold.json"),
}
SETS = tuple(_READERS)
"""The labelled sets, by the names that the bench prints."""


def read_all(data: Path) -> dict[str, list[Document]]:
    """Every labelled set of the folder, in the order of SETS."""
    return {name: read(data / file) for name, (read, file) in _READERS.items()}
