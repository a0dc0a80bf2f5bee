"""Walking a record's words: what ships, what starts a paragraph, what will be set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from whistle.dossier.manifest import make_manifest
from whistle.dossier.record import Paragraph, Record, Run, Subheading
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
    letters = MONTH_LETTERS * 2
    found += [" ".join(letters[at : at + FEWEST_MONTHS]) for at in range(12)]
    return tuple(dict.fromkeys(found))


def paragraph_starts(record: Record) -> tuple[str, ...]:
    """Return the texts with which paragraphs begin, where a capital tells nothing."""
    found = []
    for item in _walk((record.cover, record.sections)):
        if isinstance(item, (Paragraph, Subheading)):
            found.append("".join(run.text for run in item.runs)[:80])
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
