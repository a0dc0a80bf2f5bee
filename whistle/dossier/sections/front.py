"""The dossier on one page: who, when, what is alleged, what is missing. Never longer than that page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from whistle.dossier.record import (
    Pair,
    Pairs,
    Paragraph,
    ParagraphStyle,
    Runs,
    RunStyle,
    Section,
    Subheading,
)
from whistle.dossier.sections import common
from whistle.dossier.sections.common import Context, count, people, section
from whistle.dossier.views import Selection
from whistle.dossier.wording import Ours, body, ours, para, say, words
from whistle.model import Employment

_MOST_LINES: Final = 5
_LETTERS: Final = 110
"""One line and a half: so many letters of an allegation, or of a value, stand on the page."""
_REQUEST_LETTERS: Final = 260
_SEEN: Final = frozenset({"A copy is held", "Seen, not kept"})


def on_one_page(context: Context, missing: Sequence[Paragraph], claims_section: str) -> Section:
    """Return the summary. ``missing`` are the gaps of the layout, ``claims_section`` has the rest."""
    made = context.selection
    request = common.given(context.case.request.strip() or context.case.purpose)
    asked = say("front-ask-words") if claims_section == "4" else ()
    return section(
        "front",
        "",
        "title-front",
        para(_cut(request, _REQUEST_LETTERS)) if request else body("no-request"),
        Pairs(tuple(_facts(context, made))),
        Subheading(say("front-alleged" if made.papers.claims else "front-reported")),
        *_alleged(made, claims_section),
        Subheading(say("front-missing")),
        *_missing(missing),
        *([para(asked)] if asked else []),
    )


def cut_text(text: str, letters: int) -> str:
    """Return text in at most so many letters, cut between words; what was cut shows."""
    if len(text) <= letters:
        return text
    kept = text[:letters].rsplit(" ", 1)[0]
    if kept.count("[") > kept.count("]"):
        # Half a label would look like a word.
        kept = kept[: kept.rindex("[")]
    return f"{kept.rstrip()} …"


def _cut(runs: Runs, letters: int) -> Runs:
    out = []
    left = letters
    for run in runs:
        text = cut_text(run.text, left)
        out += list(words(text, run.style)) if not run.shipped else list(ours(text, run.style))
        left -= len(text)
        if text != run.text or left <= 0:
            break
    return tuple(out)


def _facts(context: Context, made: Selection) -> list[Pair]:
    case = context.case
    where = ", ".join(part.strip() for part in (case.duty_holder, case.site) if part.strip())
    missing = say("cover-missing", RunStyle.QUIET)
    return [
        _pair("front-responsible", _cut(common.given(where), _LETTERS) or missing),
        _pair("front-speaks", _speaks(made)),
        _pair("front-now", _now(made)),
        _pair("front-when", _when(made)),
        _pair("front-raised", _raised(made)),
        _pair("front-papers", _papers(made)),
    ]


def _pair(term: str, value: Runs) -> Pair:
    return Pair(say(term), (para(value),))


def _speaks(made: Selection) -> Runs:
    direct = {p.source for p in made.passages if p.counts}
    speaking = [source.label for source in made.sources if source.speaks]
    return say(
        "front-speaks-value",
        accounts=count(sum(source.accounts for source in made.sources), "account", "accounts"),
        people=people(source.label for source in made.sources),
        direct=people(direct),
    ) + (
        say("front-willing", people_are=common.people_who(speaking, "is", "are"))
        if speaking
        else say("front-willing-none")
    )


def _now(made: Selection) -> Runs:
    current = [source for source in made.sources if source.employment is Employment.CURRENT]
    out: Runs = ()
    for as_at in sorted({source.as_at for source in current}):
        who = people(source.label for source in current if source.as_at == as_at)
        told = say("front-now-value", people=who, as_at=Ours(as_at)) if as_at else ()
        out += told or say("front-now-undated", people=who)
    return _cut(out, 2 * _LETTERS) or say("front-now-none")


def _when(made: Selection) -> Runs:
    """Years alone: a month at either end would look more exact than some dates are."""
    spans = [incident.when for incident in made.incidents]
    spans += [item.when for item in made.disclosures]
    spans += [event.when for event in made.papers.events]
    years = sorted({end[:4] for when in spans for end in (when.first, when.last) if end})
    if not years:
        return say("front-when-none")
    if len(years) == 1:
        return say("front-when-one", first=Ours(years[0]))
    return say("front-when-value", first=Ours(years[0]), last=Ours(years[-1]))


def _raised(made: Selection) -> Runs:
    raised = made.disclosures
    if not raised:
        return say("front-raised-none")
    answered = sum(bool(item.reply) for item in raised)
    return say(
        "front-raised-value",
        times=count(len(raised), "time", "times"),
        replies=count(answered, "reply is", "replies are"),
    )


def _papers(made: Selection) -> Runs:
    papers = made.papers.documents
    if not papers:
        return say("front-papers-none")
    held = sum(paper.state in _SEEN for paper in papers)
    return say("front-papers-value", held=held, other=len(papers) - held)


def _alleged(made: Selection, claims_section: str) -> list[Paragraph]:
    claims = made.papers.claims
    if claims:
        lines = [
            _cut(words(claim.text), _LETTERS)
            + (say("front-counted", counted=Ours(claim.counted)) if claim.counted else ())
            for claim in claims
        ]
    else:
        held = {
            code: [p for p in made.passages if p.code == code] for code in {p.code for p in made.passages}
        }
        most = sorted(held, key=lambda code: (-len({p.source for p in held[code]}), -len(held[code]), code))
        lines = [
            common.code_name(made.codes[code])
            + ours(":")
            + say(
                "front-count",
                people=people(p.source for p in held[code]),
                independent=len(common.independent(held[code])),
            )
            for code in most
        ]
    return _short(lines, claims_section) or [body("front-none")]


def _missing(missing: Sequence[Paragraph]) -> list[Paragraph]:
    return list(missing[:_MOST_LINES]) or [body("front-missing-none")]


def _short(lines: Sequence[Runs], number: str) -> list[Paragraph]:
    shown = [para(line, style=ParagraphStyle.BULLET) for line in lines[:_MOST_LINES]]
    more = len(lines) - len(shown)
    if more:
        shown.append(para(say("front-more", more=more, section=Ours(number))))
    return shown
