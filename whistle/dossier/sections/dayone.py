"""What to ask the employer for on day one: a part to tear off, two pages at most, drawn from what is held."""

from __future__ import annotations

from typing import Final

from whistle.dossier.record import Block, PageBreak, Paragraph, ParagraphStyle, RunStyle, Subheading
from whistle.dossier.sections import common
from whistle.dossier.sections.common import Context
from whistle.dossier.sections.front import cut_text
from whistle.dossier.views import Selection
from whistle.dossier.wording import Ours, body, ours, para, say, words

_RECORDS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("ask-risk", frozenset()),
    ("ask-sickness", frozenset({"C1", "C3", "C4"})),
    ("ask-leavers", frozenset({"B5"})),
    ("ask-workload", frozenset({"B1", "B2", "B3", "B4"})),
    ("ask-procedure", frozenset({"A2", "A3", "A4"})),
    ("ask-training", frozenset({"C2"})),
    ("ask-raised", frozenset({"E1", "E2"})),
    ("ask-change", frozenset({"E3"})),
)
"""What to ask for, and the tags that give a reason to."""
_ALWAYS: Final = frozenset({"ask-risk", "ask-sickness"})
_MOST_DATES: Final = 8
_MOST_PAPERS: Final = 8
_LETTERS: Final = 130


def day_one(context: Context) -> list[Block]:
    """Return the part to tear off; it starts on a page of its own and is never longer than two."""
    made = context.selection
    return [
        PageBreak(),
        body("ask-intro"),
        Subheading(say("ask-title-records")),
        *_records(made),
        Subheading(say("ask-title-dates")),
        *_dates(made),
        Subheading(say("ask-title-papers")),
        *_papers(made),
        Subheading(say("ask-title-people")),
        *_people(made),
    ]


def _records(made: Selection) -> list[Paragraph]:
    out = []
    for key, tags in _RECORDS:
        used = sorted(tags & set(made.codes))
        held = [passage.source for passage in made.passages if passage.code in used]
        if key not in _ALWAYS and not used and not (key == "ask-raised" and made.disclosures):
            continue
        rests = say("ask-bears", RunStyle.QUIET, tags=Ours(", ".join(used))) if held else ()
        labels = common.from_line(held).runs if held else ()
        out.append(para(say(key), rests, labels, style=ParagraphStyle.BULLET))
    return out


def _dates(made: Selection) -> list[Paragraph]:
    raised = made.disclosures
    if not raised:
        return [body("ask-dates-none")]
    shown = [
        para(
            words(f"{item.when.words}: "),
            words(cut_text(item.information, _LETTERS)) or say("not-said"),
            ours(" "),
            common.from_line([item.source]).runs,
            style=ParagraphStyle.BULLET,
        )
        for item in raised[:_MOST_DATES]
    ]
    return [body("ask-dates-intro"), *shown, *_more(len(raised) - len(shown), "10")]


def _papers(made: Selection) -> list[Paragraph]:
    papers = made.papers.documents
    if not papers:
        return [body("ask-papers-none")]
    shown = [
        para(
            words(cut_text(paper.title, _LETTERS)),
            ours(f" ({paper.state})" if paper.state else "", RunStyle.QUIET),
            style=ParagraphStyle.BULLET,
        )
        for paper in papers[:_MOST_PAPERS]
    ]
    return [*shown, *_more(len(papers) - len(shown), "annex B")]


def _people(made: Selection) -> list[Paragraph]:
    speaking = [source.label for source in made.sources if source.speaks]
    willing = [
        para(
            say("ask-willing", people_are=common.people_who(speaking, "is", "are")),
            style=ParagraphStyle.BULLET,
        )
    ]
    return [*common.bullets("ask-off-site", "ask-reps"), *(willing if speaking else [])]


def _more(number: int, place: str) -> list[Paragraph]:
    return [para(say("ask-more", more=number, section=Ours(place)))] if number > 0 else []
