"""Invented accounts, rewrites of them, and independent accounts of the same things."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from pathlib import Path

from whistle.api import Session
from whistle.model import new_id

WORDS = 1_000
DATA = Path(__file__).parent / "casework" / "near_copies.txt"


def texts() -> list[tuple[str, str, str]]:
    """(what, of which original, words) of every text of the file."""
    found = []
    for block in re.split(r"(?m)^== ", DATA.read_text("utf-8"))[1:]:
        heading, _, words = block.partition("\n")
        what, _, number = heading.strip().partition(" ")
        found.append((what, number, words.strip()))
    return found


def running_text(rng: random.Random) -> Callable[[], str]:
    """A maker of texts in the words of our independent accounts, as often as they stand there.

    Half of the words follow one that they follow in an account: turns of phrase occur in many of
    them, as they do in accounts of one subject, and long stretches in none.
    """
    follows: dict[str, list[str]] = {}
    for what, _, words in texts():
        # Nothing of the texts that are to be found: of others no turn of phrase would be theirs.
        said = words.split() if what == "independent" else []
        for one, other in itertools.pairwise(said):
            follows.setdefault(one, []).append(other)
    rare = [
        f"{a}{b}{c}"
        for a in ("bra", "ste", "mo", "quil", "tar")
        for b in ("ven", "dle", "row")
        for c in "abcdefgh"
    ]
    all_words = [word for said in follows.values() for word in said]
    starts = list(follows)

    def make() -> str:
        word = rng.choice(starts)
        out = []
        for _ in range(WORDS):
            out.append(word if rng.random() > 0.05 else rng.choice(rare) + str(rng.randrange(200)))
            word = rng.choice(follows.get(word, starts) if rng.random() < 0.5 else all_words)
        return " ".join(out)

    return make


def fill(session: Session, case: str, number: int, make: Callable[[], str]) -> None:
    """So many sealed accounts, written as sealing leaves them."""
    source = session.sources.add(case, "Heron").id
    db = session._vault.db
    with db.transaction():
        for _ in range(number):
            account, field = new_id(), new_id()
            db.run(
                "INSERT INTO testimonies (id, source_id, state, created) VALUES (?, ?, 'sealed', 1)",
                account,
                source,
            )
            db.run(
                "INSERT INTO fields (id, testimony_id, role, state, text, changed)"
                " VALUES (?, ?, 'narrative', 'sealed', ?, 1)",
                field,
                account,
                make(),
            )
            db.run("INSERT INTO words (rowid, text) SELECT n, text FROM fields WHERE id = ?", field)
