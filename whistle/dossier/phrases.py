"""Walking a record's words: what ships, what starts a paragraph, what will be set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from whistle.dossier.manifest import make_manifest
from whistle.dossier.record import Bar, Grid, MatrixRow, Paragraph, Record, Run, Subheading
from whistle.dossier.timeline import FEWEST_MONTHS, MONTH_LETTERS
from whistle.dossier.wording import Ours, say


def all_letters(record: Record) -> str:
    """Return every text of a record that will be set, joined; the order does not matter."""
    return "".join(run.text for run in _runs((record.cover, record.sections)))


def shipped_phrases(record: Record) -> tuple[str, ...]:
    """Return the phrases in a record that are the program's own words, each once."""
    found = [run.text for run in _runs((record.cover, record.sections)) if run.shipped]
    code = make_manifest(record).check_code
    found += [run.text for key in ("contents", "check-code") for run in say(key)]
    found += [run.text for run in say("foot", code=Ours(code))]
    found += [run.text for run in say("page-of", page=0, total=0)]
    found += _shipped_lines((record.cover, record.sections))
    letters = MONTH_LETTERS * 2
    found += [" ".join(letters[at : at + FEWEST_MONTHS]) for at in range(12)]
    return tuple(dict.fromkeys(found))


def _shipped_lines(value: object) -> list[str]:
    """Whole rows of tables and bars of which every word is the program's own: ``Change 4 3 2``."""
    found = []
    for item in _walk(value):
        if isinstance(item, Bar) and all(run.shipped for run in item.label):
            found.append("".join(run.text for run in item.label) + f" {item.solid} of {item.total}")
        elif isinstance(item, Grid):
            for row in item.rows:
                cells = [list(_runs(cell)) for cell in row]
                if all(run.shipped for cell in cells for run in cell):
                    found.append(" ".join("".join(run.text for run in cell) for cell in cells))
    return found


def paragraph_starts(record: Record) -> tuple[str, ...]:
    """Return the texts with which paragraphs begin, where a capital tells nothing."""
    found = []
    for item in _walk((record.cover, record.sections)):
        if isinstance(item, (Paragraph, Subheading)):
            found.append("".join(run.text for run in item.runs)[:80])
        elif isinstance(item, (Bar, MatrixRow)):
            found.append("".join(run.text for run in item.label)[:80])
    return tuple(dict.fromkeys(found))


def _runs(value: object) -> Iterator[Run]:
    return (item for item in _walk(value) if isinstance(item, Run))


def _walk(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for item in value:
            yield from _walk(item)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        if not isinstance(value, Run):
            for part in fields(value):
                yield from _walk(getattr(value, part.name))
