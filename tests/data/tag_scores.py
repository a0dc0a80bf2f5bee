"""Accounts with the tags that a careful reader gave them, and how well suggestions meet these."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from whistle.casework.suggest import suggest

DATA = Path(__file__).parent
Gold = list[tuple[str, int, int]]


def own(part: str) -> Iterator[tuple[str, Gold, set[str]]]:
    """(text, tagged places, acceptable tags) of the accounts of one part of our own file."""
    whole = (DATA / "casework" / "tagged_sentences.txt").read_text("utf-8")
    for block in re.split(r"(?m)^== ", whole)[1:]:
        heading, _, lines = block.partition("\n")
        text, gold = "", Gold()
        for line in lines.strip().splitlines():
            codes, _, words = line.partition(" | ")
            gold += [(code, len(text), len(text) + len(words)) for code in codes.split(",") if code != "-"]
            text += words + " "
        if heading.startswith(part):
            yield text, gold, set()


def samples() -> Iterator[tuple[str, Gold, set[str]]]:
    """The same for the four sample accounts, tagged by somebody else."""
    for entry in json.loads((DATA / "samples" / "codes.json").read_text("utf-8"))["testimonies"]:
        text = (DATA / "samples" / entry["file"]).read_text("utf-8")
        gold = [(c["code"], at := text.index(c["quote"]), at + len(c["quote"])) for c in entry["codes"]]
        yield text, gold, set(entry.get("also_acceptable", ()))


def score(accounts: Iterator[tuple[str, Gold, set[str]]]) -> tuple[float, float, int]:
    """(precision, recall, tags asked for): a suggestion is right where it meets words tagged so."""
    right = wrong = asked = 0
    for text, gold, acceptable in accounts:
        met: set[tuple[str, int, int]] = set()
        for one in suggest(text):
            fits = {g for g in gold if g[0] == one.code and g[1] < one.end and one.start < g[2]}
            met |= fits
            wrong += not fits and one.code not in acceptable
        right += len(met)
        asked += len(gold)
    return right / (right + wrong), right / asked, asked
