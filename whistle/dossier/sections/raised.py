"""Times it was raised, and what else was asked of them: the log, what came of it, how they were treated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from whistle.dossier.record import Block, Paragraph, ParagraphStyle, Runs
from whistle.dossier.sections.common import cell, from_line, grid, route_title
from whistle.dossier.views import DisclosureView
from whistle.dossier.wording import para, say, words

_INFORMED: Final = ("believed", "public", "remit", "shown-by", "held-by")


def told(item: DisclosureView) -> Iterator[Runs]:
    """All that was asked beyond the words and the answer: what stood behind it, what came of it, and how
    they were treated since.
    """
    for field in _INFORMED:
        if item.answer(field):
            yield say(f"told-{field}") + words(item.answer(field))
    yield from came_of_it(item)
    if item.answer("treated"):
        yield say("told-treated") + words(item.answer("treated"))


def came_of_it(item: DisclosureView) -> Iterator[Runs]:
    """By when an answer was promised, and what was done."""
    if item.promised is not None:
        yield say("told-promised") + words(item.promised.words)
    if item.answer("action"):
        yield say("told-action") + words(item.answer("action"))


def _small(lines: Iterator[Runs]) -> tuple[Paragraph, ...]:
    """Lines below the words that they belong to."""
    return tuple(para(one, style=ParagraphStyle.SMALL) for one in lines)


def reply(item: DisclosureView) -> tuple[Paragraph, ...]:
    """The answer with its date, by when one was promised, and what was done."""
    when = item.reply_when.words if item.reply_when else ""
    dated = words(f"{when}: " if when and item.reply else "")
    answer = words(item.reply) if item.reply else say("no-reply-held")
    return (para(dated, answer), *_small(came_of_it(item)))


def log_table(items: Sequence[DisclosureView]) -> list[Block]:
    """Return times it was raised: date, route, what was said, what came of it."""
    rows = [
        [
            cell(para(words(item.when.words))),
            cell(para(words(route_title(item.route)) or say("not-said"))),
            cell(para(words(item.information) or say("not-said"))),
            cell(*reply(item)),
            cell(from_line([item.source])),
        ]
        for item in items
    ]
    columns = (
        *(("col-when", 0.17), ("col-route", 0.16), ("col-said", 0.28)),
        *(("col-came", 0.29), ("col-from", 0.1)),
    )
    return [grid(columns, rows)]


def treatment_table(items: Sequence[DisclosureView]) -> list[Block]:
    """Return how sources say they were treated since it was raised; nothing where none does."""
    rows = [
        [
            cell(para(words(item.when.words))),
            cell(para(words(item.answer("treated")))),
            cell(from_line([item.source])),
        ]
        for item in items
        if item.answer("treated")
    ]
    columns = (("col-raised", 0.24), ("col-treated", 0.62), ("col-from", 0.14))
    return [grid(columns, rows)] if rows else []
