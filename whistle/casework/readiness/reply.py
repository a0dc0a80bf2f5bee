"""The checklist of a right of reply."""

from __future__ import annotations

from collections import defaultdict

from whistle.casework.numbers import differing
from whistle.casework.readiness.page import (
    Page,
    ids_of,
    miss_at,
)
from whistle.casework.threads import standing, thread
from whistle.model import Record
from whistle.model.said import told, told_of


def _claims(page: Page) -> list[Record]:
    return [claim for claim in page.book.of("allegation") if page.claim in ("", claim.id)]


def asked(page: Page) -> None:
    """Whether each allegation was put to whoever it is about, with a day."""
    unasked, no_day = [], []
    for claim in _claims(page):
        questions = standing(page.book, claim.id, page.today).questions
        if not questions:
            unasked.append(claim.id)
            continue
        words = told_of(
            "1 question put: {claim}", "{n} questions put: {claim}", len(questions), claim=claim.text("text")
        )
        page.hold(words, ids_of(questions))
        no_day += [q.id for q in questions if not (q.date("by").latest or q.date("by").words)]
    miss_at(page, "not-asked", unasked)
    miss_at(page, "no-deadline", no_day)


def answered(page: Page) -> None:
    """What came, or that nothing did."""
    states: dict[str, list[str]] = defaultdict(list)
    in_part = []
    for claim in _claims(page):
        now = standing(page.book, claim.id, page.today)
        states[now.state].append(claim.id)
        if now.replies:
            words = told_of(
                "1 reply recorded: {claim}",
                "{n} replies recorded: {claim}",
                now.replies,
                claim=claim.text("text"),
            )
            page.hold(words, (claim.id,))
        in_part += [
            q.id
            for q in now.questions
            if q.choice("outcome") in ("partly", "earlier") and not q.text("answer")
        ]
    if declined := states["declined"]:
        words = told_of(
            "Declined to answer: 1 allegation", "Declined to answer: {n} allegations", len(declined)
        )
        page.hold(words, declined)
    if silent := states["no-reply"]:
        words = told_of(
            "No reply by the day set: 1 allegation", "No reply by the day set: {n} allegations", len(silent)
        )
        page.hold(words, silent)
    miss_at(page, "waiting", states["waiting"])
    miss_at(page, "overdue", states["overdue"])
    miss_at(page, "not-in-full", in_part)


def clean_copies(page: Page) -> None:
    """Whether what is quoted rests on clean copies."""
    claims = {claim.id for claim in _claims(page)}
    records = {record.id: record for record in page.book.records}
    bad = [
        bearing.thing_id
        for bearing in page.book.bearings
        if bearing.claim in claims
        and (record := records.get(bearing.thing_id)) is not None
        and (record.choice("quality") == "garbled" or record.choice("kind") in ("rewrite", "machine"))
        and not record.choice("clean_copy")
    ]
    miss_at(page, "garbled", bad)
    said = [one for claim in claims for one in thread(page.book, claim)]
    miss_at(page, "unsupported-admission", [one.reply.id for one in said if one.unsupported_admission])
    admitted = [one.reply.id for one in said if one.admits]
    if admitted:
        page.hold(
            told_of(
                "1 admission that rests on a clean source",
                "{n} admissions that rest on a clean source",
                len(admitted),
            ),
            admitted,
        )


def both_sides(page: Page) -> None:
    """Denials with what is said against them, scopes, and figures that differ."""
    alone, no_scope = [], []
    for claim in _claims(page):
        said = thread(page.book, claim.id)
        alone += [o.reply.id for o in said if o.reply.choice("kind") == "denial" and not o.answered]
        if not claim.choice("scope"):
            no_scope.append(claim.id)
        numbers = page.book.under(claim.id, "number")
        for pair in differing(numbers):
            about = claim.text("text")
            words = (
                told("Two figures, out of different numbers of people: {claim}", claim=about)
                if pair.why == "denominator"
                else told("Two figures, not the same figure: {claim}", claim=about)
            )
            page.hold(words, (pair.one, pair.other))
    miss_at(page, "denial-unanswered", alone)
    miss_at(page, "no-scope", no_scope)
