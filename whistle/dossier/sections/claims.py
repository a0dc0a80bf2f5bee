"""Allegations and the case's own papers on the page: what supports them, replies, numbers, documents."""

from __future__ import annotations

from collections.abc import Sequence

from whistle.dossier.claims import ClaimView, NumberView, PaperView, ReferralView, ReplyView
from whistle.dossier.record import Block, Pair, Pairs, Paragraph, ParagraphStyle, Runs, RunStyle, Subheading
from whistle.dossier.sections.common import Context, cell, from_line, grid
from whistle.dossier.wording import body, ours, para, say, words
from whistle.model import Relation

_MOST_INDENTED = 4


def allegation_table(context: Context) -> list[Block]:
    """Return every allegation with what counts for it and where the right of reply stands."""
    claims = context.selection.papers.claims
    if not claims:
        return [body("claims-not-written")]
    rows = [
        [
            cell(para(ours(str(claim.number)))),
            cell(para(words(claim.text)), *_scope(claim)),
            cell(para(ours(claim.counted) or say("claim-no-count")), *_against(claim)),
            cell(para(say(f"reply-{claim.reply}"))),
        ]
        for claim in claims
    ]
    columns = (("col-number", 0.07), ("col-claim", 0.43), ("col-counts", 0.3), ("col-reply-state", 0.2))
    return [body("claims-table-intro"), grid(columns, rows)]


def _scope(claim: ClaimView) -> list[Paragraph]:
    return [para(ours(claim.scope, RunStyle.QUIET), style=ParagraphStyle.SMALL)] if claim.scope else []


def _against(claim: ClaimView) -> list[Paragraph]:
    labels = [mark.source for mark in claim.marks if mark.relation is Relation.CONTRADICTS]
    if not labels:
        return []
    return [para(say("claim-against"), ours(" "), from_line(labels).runs, style=ParagraphStyle.SMALL)]


def sheets(context: Context) -> list[Block]:
    """Return one sheet for each allegation: what counts, documents, numbers, the replies in full."""
    blocks: list[Block] = []
    for claim in context.selection.papers.claims:
        blocks.append(Subheading(ours(f"{claim.number}. ") + words(claim.text)))
        blocks.append(_sheet(claim))
        blocks += thread(claim.replies)
    return blocks


def _sheet(claim: ClaimView) -> Pairs:
    papers = tuple(para(words(paper)) for paper in claim.papers) or (body("none-held"),)
    numbers = tuple(para(*number_words(number)) for number in claim.numbers) or (body("none-held"),)
    rows: list[tuple[str, tuple[Paragraph, ...]]] = [
        ("claim-independence", (para(ours(claim.counted) or say("claim-no-count")), *_against(claim))),
        ("claim-scope", (para(ours(claim.scope) or say("not-said")),)),
        ("claim-documents", papers),
        ("claim-numbers", numbers),
        ("claim-reply", (para(say(f"reply-{claim.reply}")),)),
    ]
    return Pairs(tuple(Pair(say(term), value) for term, value in rows))


def thread(replies: Sequence[ReplyView]) -> list[Block]:
    """Return replies in reading order, each with what it answers told by the words before it."""
    out: list[Block] = []
    for reply in replies:
        head = ours("› " * min(reply.depth, _MOST_INDENTED)) + say("in-answer") if reply.depth else ()
        who = words(reply.speaker, RunStyle.STRONG) + ours(", ") if reply.speaker else ()
        kind = ours(reply.kind, RunStyle.STRONG) if reply.kind else ()
        when = ours(", ") + words(reply.when.words) if reply.when.first else ()
        scope = ours(f" ({reply.scope})", RunStyle.QUIET) if reply.scope else ()
        out.append(para(head, who, kind, when, scope))
        out.append(para(words(f"“{reply.words}”"), style=ParagraphStyle.QUOTE))
    return out


def threads(context: Context) -> list[Block]:
    """Return the replies to every allegation, denials and what is said against them alike."""
    blocks: list[Block] = []
    for claim in context.selection.papers.claims:
        if claim.replies:
            blocks.append(Subheading(ours(f"{claim.number}. ") + words(claim.text)))
            blocks += thread(claim.replies)
    return blocks


def number_words(number: NumberView) -> tuple[Runs, ...]:
    """Return a number as it was given, with what follows from it."""
    parts = [words(f"{number.what}: "), ours(number.value, RunStyle.STRONG)]
    if number.of:
        parts.append(say("number-of", of=number.of))
    if number.population:
        parts.append(words(f", {number.population}"))
    if number.window.words and number.window.first:
        parts.append(words(f", {number.window.words}"))
    if number.share:
        parts.append(ours(f" ({number.share})"))
    if number.rise:
        parts.append(say("number-rise", rise=number.rise))
    return tuple(parts)


def numbers(context: Context) -> list[Block]:
    """Return every number that is given, each with what it is out of."""
    rows = [
        [
            cell(para(ours(str(claim.number)))),
            cell(para(*number_words(number))),
            cell(*[para(say(f"number-no-{gap}"), style=ParagraphStyle.SMALL) for gap in number.missing]),
        ]
        for claim in context.selection.papers.claims
        for number in claim.numbers
    ]
    if not rows:
        return []
    columns = (("col-claim-number", 0.14), ("col-number-given", 0.56), ("col-missing", 0.3))
    return [Subheading(say("title-numbers")), body("numbers-intro"), grid(columns, rows)]


def documents(papers: Sequence[PaperView]) -> list[Block]:
    """Return documents with what is held of them, the dates of their life and what was wrong."""
    if not papers:
        return [body("none-held")]
    rows = []
    for paper in papers:
        life = [para(words(f"{step}: "), words(when.words)) for step, when in paper.life if when.first]
        wrong = [para(say("document-wrong"), words(one)) for one in paper.wrong]
        rows.append(
            [
                cell(para(words(paper.title))),
                cell(para(ours(paper.state) or say("not-said"))),
                cell(*(life or [body("not-said")]), *wrong),
            ]
        )
    columns = (("col-document", 0.34), ("col-state", 0.22), ("col-life", 0.44))
    return [body("documents-intro"), grid(columns, rows)]


def about_risk(papers: Sequence[PaperView]) -> list[PaperView]:
    """The documents that are risk assessments."""
    return [paper for paper in papers if "risk assessment" in paper.title.lower()]


def referrals(sent: Sequence[ReferralView]) -> list[Block]:
    """Return earlier referrals with the criterion and reason that were given."""
    if not sent:
        return [body("earlier-none")]
    rows = [
        [
            cell(para(words(one.to) or say("not-said"))),
            cell(para(words(one.when.words))),
            cell(para(ours(one.outcome) or say("not-said")), *_decided(one)),
            cell(*[para(words(text)) for text in (one.criterion, one.reason) if text] or [body("not-said")]),
        ]
        for one in sent
    ]
    columns = (("col-body", 0.24), ("col-when", 0.2), ("col-outcome", 0.2), ("col-criterion-given", 0.36))
    return [Subheading(say("title-earlier")), grid(columns, rows)]


def _decided(one: ReferralView) -> list[Paragraph]:
    return [para(words(one.decided.words), style=ParagraphStyle.SMALL)] if one.decided.first else []
