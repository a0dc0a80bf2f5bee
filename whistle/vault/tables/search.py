"""Finding words: the index of sealed text, and drafts one by one.

Drafts are read through rather than indexed, so that no name is ever in the index.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from whistle.vault.database import Database, Row
from whistle.vault.tables.testimonies import NARRATIVE

LIMIT: Final = 200
_SNIPPET_TOKENS: Final = 16
_MOST_SPANS: Final = 50
_MOST_NEAR: Final = 8
_WORD: Final = re.compile(r"[^\W_]+")
_OPEN, _CLOSE = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all of ``words``, the last of which may be a beginning.

    ``fields`` narrows it to roles (``narrative``, ``incident``, ``allegation``, ``reply.words``),
    ``tags`` to words that carry one of them, ``case_id`` to one case. ``loose`` takes words that are
    nearly the same for the same, also where there are some that are.
    """

    words: str = ""
    fields: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    case_id: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A field that holds the words. ``snippet`` is a few words around the first of them.

    ``owner`` is the record, incident, disclosure or tag whose words they are, blank for an account's
    own. ``source_id`` is blank for records of a case, which belong to no source. ``spans`` are the
    places of the words in the field, the first fifty.
    """

    testimony_id: str
    role: str
    sealed: bool
    snippet: str
    case_id: str = ""
    source_id: str = ""
    owner: str = ""
    field_id: str = ""
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first, drafts last. ``instead`` are words looked for in the place of one
    that is nowhere: {typed: used}. ``more`` says that the list was cut."""

    hits: tuple[Hit, ...]
    instead: Mapping[str, tuple[str, ...]]
    more: bool = False


def search(database: Database, words: str) -> list[Hit]:
    """Return the fields that hold every one of ``words`` as typed, best first, drafts last; 200 at most."""
    return list(Search(database).find(Query(words), correct=False).hits)


class Search:
    """Searches one vault; remembers the words of its index until something is written."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._known: tuple[int, tuple[str, ...]] = (-1, ())

    def find(self, query: Query, *, correct: bool = True) -> Found:
        """Return what fits a query, 200 hits at most.

        Case and accents do not matter, and nothing in it is taken for an operator. Where nothing
        holds every word and ``correct`` is set, those that are nowhere are looked for with one letter
        wrong (from 4 letters on) or two (from 8 on), and the answer says so.
        """
        tokens = _WORD.findall(query.words)
        if not tokens:
            return self._tagged(query) if query.tags else Found((), {})
        drafts = self._drafts(query)
        wanted = [[token] for token in tokens]
        if query.loose:
            known = self._vocabulary(drafts)
            wanted = [[token, *_near(token, known)] for token in tokens]
        hits, more = self._look(query, wanted, drafts)
        if hits or query.loose or not correct:
            return Found(hits, {}, more)
        return self._corrected(query, tokens, drafts)

    def _corrected(self, query: Query, tokens: Sequence[str], drafts: Sequence[Row]) -> Found:
        known = self._vocabulary(drafts)
        there = set(known)
        instead: dict[str, tuple[str, ...]] = {}
        for place, token in enumerate(tokens):
            folded = fold(token)
            last = place == len(tokens) - 1
            if folded in there or (last and any(word.startswith(folded) for word in known)):
                continue
            instead[token] = _nearest(token, known)
            if not instead[token]:
                return Found((), {})
        if not instead:
            return Found((), {})
        hits, more = self._look(query, [list(instead.get(token, (token,))) for token in tokens], drafts)
        return Found(hits, instead if hits else {}, more)

    def _look(
        self, query: Query, wanted: Sequence[Sequence[str]], drafts: Sequence[Row]
    ) -> tuple[tuple[Hit, ...], bool]:
        hits = self._sealed(query, wanted)
        patterns = [_pattern(words) for words in wanted]
        for row in drafts:
            if len(hits) > LIMIT:
                break
            places = [pattern.search(row[-1]) for pattern in patterns]
            if all(places) and places[0]:
                spans = tuple(found.span() for found in places if found)
                hits.append(_hit(row, sealed=False, snippet=_around(row[-1], places[0].start()), spans=spans))
        return tuple(hits[:LIMIT]), len(hits) > LIMIT

    def _sealed(self, query: Query, wanted: Sequence[Sequence[str]]) -> list[Hit]:
        where, values = _narrowed(query)
        rows = self.database.all(
            f"SELECT {_PLACE}, snippet(words, 0, '', '', '…', ?), highlight(words, 0, ?, ?)"  # noqa: S608 - pieces of ours, bound values
            f" FROM words JOIN fields f ON f.n = words.rowid {_AROUND}"
            f" WHERE words MATCH ? AND {_LIVE}{where} ORDER BY rank LIMIT ?",
            _SNIPPET_TOKENS,
            _OPEN,
            _CLOSE,
            _match(wanted),
            *values,
            # The words may stand elsewhere in an account that is tagged so: more have to be looked at.
            (5 * LIMIT if query.tags else LIMIT) + 1,
        )
        hits = [_hit(row, sealed=True, snippet=row[-2], spans=tuple(_marked(row[-1]))) for row in rows]
        return self._under_tags(query, hits) if query.tags else hits

    # -- tags --------------------------------------------------------------------------------

    def _under_tags(self, query: Query, hits: Iterable[Hit]) -> list[Hit]:
        """Those hits of which words are tagged so; a record's own tags count for all of its words."""
        kept = []
        for hit in hits:
            spans = hit.spans
            if hit.role == NARRATIVE:
                tagged = self.database.all(
                    f'SELECT start, "end" FROM passages WHERE testimony_id = ? AND code IN {_LISTED}',  # noqa: S608 - pieces of ours, bound values
                    hit.testimony_id,
                    json.dumps(query.tags),
                )
                spans = tuple(s for s in spans if any(a <= s[0] and s[1] <= b for a, b in tagged))
            if spans:
                kept.append(replace(hit, spans=spans))
        return kept[: LIMIT + 1]

    def _tagged(self, query: Query) -> Found:
        """Every tagged place and every record that carries one of the tags: no words are looked for."""
        where, values = _narrowed(query)
        rows = self.database.all(
            f'SELECT {_PLACE}, f.state, p.start, p."end", substr(f.text, p.start + 1, p."end" - p.start)'  # noqa: S608 - pieces of ours, bound values
            f" FROM passages p JOIN fields f ON f.testimony_id = p.testimony_id AND f.role = 'narrative'"
            f" {_AROUND} WHERE p.code IN {_LISTED} AND {_LIVE}{where}"
            " ORDER BY p.testimony_id, p.start LIMIT ?",
            json.dumps(query.tags),
            *values,
            LIMIT + 1,
        )
        rows += self.database.all(
            f"SELECT {_PLACE}, f.state, 0, length(f.text), f.text FROM fields f {_AROUND}"  # noqa: S608 - pieces of ours, bound values
            f" WHERE f.role != 'narrative' AND {_LIVE}{where} ORDER BY f.n LIMIT ?",
            *values,
            LIMIT + 1,
        )
        hits = [
            _hit(row, sealed=row[-4] == "sealed", snippet=_cut(row[-1]), spans=((row[-3], row[-2]),))
            for row in rows
        ]
        return Found(tuple(hits[:LIMIT]), {}, len(hits) > LIMIT)

    # -- words -------------------------------------------------------------------------------

    def _drafts(self, query: Query) -> list[Row]:
        where, values = _narrowed(query)
        return self.database.all(
            f"SELECT {_PLACE}, f.text FROM fields f {_AROUND} WHERE f.state = 'draft' AND {_LIVE}{where}",  # noqa: S608 - pieces of ours, bound values
            *values,
        )

    def _vocabulary(self, drafts: Iterable[Row]) -> tuple[str, ...]:
        """Every word of the index and of these drafts."""
        written = int(self.database.one("SELECT total_changes()")[0])
        if self._known[0] != written:
            self.database.all(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_counts USING fts5vocab(main, words, row)"
            )
            rows = self.database.all("SELECT term FROM temp.word_counts")
            self._known = (written, tuple(str(row[0]) for row in rows))
        others = {fold(word) for row in drafts for word in _WORD.findall(row[-1])}
        return (*self._known[1], *sorted(others.difference(self._known[1])))


_PLACE: Final = "f.testimony_id, f.role, s.case_id, CASE s.keeper WHEN 1 THEN '' ELSE s.id END, f.owner, f.id"
_AROUND: Final = (
    "JOIN testimonies t ON t.id = f.testimony_id JOIN sources s ON s.id = t.source_id"
    " LEFT JOIN records r ON r.id = f.owner"
)
_LIVE: Final = (
    "t.state != 'binned' AND r.binned IS NULL AND f.role NOT LIKE 'former.%' AND f.owner NOT IN"
    " (SELECT id FROM incidents WHERE binned IS NOT NULL"
    " UNION ALL SELECT id FROM disclosures WHERE binned IS NOT NULL"
    " UNION ALL SELECT id FROM evidence WHERE binned IS NOT NULL)"
)
"""Outside the bin, and standing: former wordings are read beside what stands, not found."""

_LISTED: Final = "(SELECT value FROM json_each(?))"


def _match(wanted: Sequence[Sequence[str]]) -> str:
    """The index's own question: one of each group of words, of which the last may be a beginning."""
    groups = []
    for place, words in enumerate(wanted):
        beginning = "*" if place == len(wanted) - 1 else ""
        groups.append("(" + " OR ".join(f'"{word}"{beginning}' for word in words) + ")")
    return " AND ".join(groups)


def _narrowed(query: Query) -> tuple[str, list[object]]:
    """What a query says beside its words, as SQL and its values."""
    where = ""
    values: list[object] = []
    if query.case_id:
        where += " AND s.case_id = ?"
        values.append(query.case_id)
    if query.fields:
        where += f" AND (f.role IN {_LISTED} OR substr(f.role, 1, instr(f.role, '.') - 1) IN {_LISTED})"
        values += [json.dumps(query.fields)] * 2
    if query.tags:
        where += (
            " AND (f.role = 'narrative' AND EXISTS (SELECT 1 FROM passages q"  # noqa: S608 - pieces of ours, bound values
            f" WHERE q.testimony_id = f.testimony_id AND q.code IN {_LISTED})"
            f" OR EXISTS (SELECT 1 FROM json_each(r.data, '$.codes') c WHERE c.value IN {_LISTED}))"
        )
        values += [json.dumps(query.tags)] * 2
    return where, values


def _hit(row: Row, *, sealed: bool, snippet: str, spans: tuple[tuple[int, int], ...]) -> Hit:
    testimony_id, role, case_id, source_id, owner, field_id = row[:6]
    return Hit(testimony_id, role, sealed, snippet, case_id, source_id, owner, field_id, spans[:_MOST_SPANS])


def _marked(highlighted: str) -> Iterator[tuple[int, int]]:
    """The places between marks, in the text without the marks."""
    start = 0
    for marks, found in enumerate(re.finditer(f"[{_OPEN}{_CLOSE}]", highlighted)):
        if found.group() == _OPEN:
            start = found.start() - marks
        else:
            yield start, found.start() - marks


def fold(word: str) -> str:
    """A word as the index keeps it: small letters without marks."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def _near(token: str, known: Sequence[str]) -> tuple[str, ...]:
    """Words that are nearly one: one letter wrong from 4 letters on, two from 8 on; the nearest first.

    Numbers are never taken for each other.
    """
    word = fold(token)
    most = 0 if any(c.isdigit() for c in word) or len(word) < 4 else 1 if len(word) < 8 else 2
    if not most:
        return ()
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=5 * _MOST_NEAR)
    fits = sorted((int(distance), found) for found, distance, _ in near if not found.isdigit())
    return tuple(found for distance, found in fits if distance)[:_MOST_NEAR]


def _nearest(token: str, known: Sequence[str]) -> tuple[str, ...]:
    """Of the words that are nearly one, those that fewest letters are wrong in."""
    near = _near(token, known)
    if not near:
        return ()
    least = OSA.distance(fold(token), near[0])
    return tuple(word for word in near if OSA.distance(fold(token), word) == least)


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(word) for word in words)
    return re.compile(rf"\b(?:{either})", re.IGNORECASE)


def _cut(text: str) -> str:
    return text if len(text) <= 120 else text[:119].rstrip() + "…"


def _around(text: str, at: int) -> str:
    before = text[max(0, at - 40) : at].split("\n")[-1]
    after = text[at : at + 60].split("\n")[0]
    return ("…" if at > 40 else "") + before + after + ("…" if at + 60 < len(text) else "")
