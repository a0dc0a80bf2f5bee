"""A union rep's checklist."""

from __future__ import annotations

from whistle.casework.readiness.hse import raised, risk_assessment
from whistle.casework.readiness.page import (
    Page,
    denominators,
    hold_independent,
    hold_numbers,
    sources_with,
)
from whistle.model import ConsentState
from whistle.model.said import told_of


def several(page: Page) -> None:
    """Several people, and numbers with what they are out of."""
    if not page.book.of("allegation"):
        page.miss("no-allegation")
    if not hold_independent(page):
        page.miss("one-source")
    hold_numbers(page)
    if not denominators(page):
        page.miss("no-denominator")


def raised_for_union(page: Page) -> None:
    """As for HSE, without its marks of time."""
    raised(page)
    for gap in ("no-words", "recent", "reply-open"):
        page.missing.pop(gap, None)


def safety(page: Page) -> None:
    """What safety reps and committees did."""
    steps = [e.id for e in page.book.raised if e.route in ("safety-rep", "safety-committee")]
    if steps:
        words = told_of(
            "1 step of safety reps or committees", "{n} steps of safety reps or committees", len(steps)
        )
        page.hold(words, steps)
    else:
        page.miss("no-safety-step")
    inspections = [d.id for d in page.book.of("document") if "inspection" in d.text("title").casefold()]
    if inspections:
        page.hold(told_of("1 inspection report", "{n} inspection reports", len(inspections)), inspections)
    else:
        page.miss("no-inspection")


def risk_for_union(page: Page) -> None:
    """As for HSE, without the review."""
    risk_assessment(page)
    page.missing.pop("not-reviewed", None)


def detriment(page: Page) -> None:
    """Whether anybody was treated worse after speaking up (tag R1)."""
    tagged = sources_with(page, {"R1"})
    if tagged:
        words = told_of("1 source tells of it", "{n} sources tell of it", len(tagged))
        page.hold(words, [one for ids in tagged.values() for one in ids])
    else:
        page.miss("detriment-not-asked")


def agreed(page: Page) -> None:
    """How many sources agreed to something for the union."""
    let_out = (ConsentState.AGREED, ConsentState.CONDITIONS)
    said = [c for c in page.consents if c.recipient == "union" and c.state in let_out]
    agreed = {c.source_id for c in said if c.confirm_after is None}
    if agreed:
        words = told_of("1 source agreed to something", "{n} sources agreed to something", len(agreed))
        page.hold(words, sorted(agreed))
    else:
        page.miss("nobody-agreed")
