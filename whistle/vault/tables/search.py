"""Finding words: the index of sealed text, and drafts one by one.

Drafts are read through rather than indexed, so that no name is ever in the index.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from whistle.vault.database import Database

LIMIT: Final = 200
_SNIPPET_TOKENS: Final = 16


@dataclass(frozen=True, slots=True)
class Hit:
    """A field that holds the words. ``snippet`` is a few words around the first of them."""

    testimony_id: str
    role: str
    sealed: bool
    snippet: str


def search(database: Database, words: str) -> list[Hit]:
    """Return the fields that hold every one of ``words``, best first, drafts last; 200 at most.

    Case and accents do not matter; the last word may be a beginning. Nothing in ``words`` is
    taken for an operator.
    """
    tokens = re.findall(r"\w+", words)
    if not tokens:
        return []
    query = " ".join(f'"{token}"' for token in tokens) + "*"
    rows = database.all(
        "SELECT f.testimony_id, f.role, snippet(words, 0, '', '', '…', ?) FROM words"
        " JOIN fields f ON f.n = words.rowid JOIN testimonies t ON t.id = f.testimony_id"
        " WHERE words MATCH ? AND t.state != 'binned' ORDER BY rank LIMIT ?",
        _SNIPPET_TOKENS,
        query,
        LIMIT,
    )
    hits = [Hit(row[0], row[1], True, row[2]) for row in rows]
    patterns = [re.compile(rf"\b{re.escape(token)}", re.IGNORECASE) for token in tokens]
    for testimony_id, role, text in database.all(
        "SELECT f.testimony_id, f.role, f.text FROM fields f JOIN testimonies t ON t.id = f.testimony_id"
        " WHERE f.state = 'draft' AND t.state != 'binned'"
    ):
        places = [pattern.search(text) for pattern in patterns]
        if all(places) and places[0] and len(hits) < LIMIT:
            hits.append(Hit(testimony_id, role, False, _around(text, places[0].start())))
    return hits


def _around(text: str, at: int) -> str:
    before = text[max(0, at - 40) : at].split("\n")[-1]
    after = text[at : at + 60].split("\n")[0]
    return ("…" if at > 40 else "") + before + after + ("…" if at + 60 < len(text) else "")
