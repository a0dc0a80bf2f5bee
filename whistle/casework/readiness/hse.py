"""HSE's criteria for a report of stress, as facts held and gaps (hse.gov.uk, see the data file)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from whistle.casework.readiness.page import (
    Page,
    denominators,
    employers,
    hold_independent,
    hold_numbers,
    miss_at,
    sources_with,
    speaking,
    tag_words,
)
from whistle.model import Employment
from whistle.model.said import Said, told, told_of

ILL_CODES: Final = frozenset({"C1", "C3"})
ARRANGEMENTS: Final = frozenset(
    {"A3", "A4", "A5", "A7", "B1", "B2", "B3", "B4", "C2", "C4", "D1", "E1", "E3"}
)
"""Tags that name an arrangement of the employer: workload, plan, training, change, a warning."""

RECENT: Final = timedelta(days=91)
OLD: Final = timedelta(days=183)
"""Our own marks: HSE gives no number of days."""

SHORT_TIME: Final = timedelta(days=31)

_SCOPES: Final[dict[str, Callable[[int], Said]]] = {
    "national": lambda number: told_of(
        "1 allegation about the whole organisation", "{n} allegations about the whole organisation", number
    ),
    "site": lambda number: told_of("1 allegation about one site", "{n} allegations about one site", number),
    "team": lambda number: told_of("1 allegation about one team", "{n} allegations about one team", number),
}


def staff_now(page: Page) -> None:
    """3a: several staff affected at present, current and former apart, with the day it was known."""
    ill = sources_with(page, ILL_CODES)
    heard = speaking(page)
    if ill:
        page.hold(
            told_of(
                "1 source of {all} tells of illness that they put down to the work",
                "{n} sources of {all} tell of illness that they put down to the work",
                len(ill),
                all=len(heard),
            ),
            [one for ids in ill.values() for one in ids],
        )
    if len(heard) <= 1:
        page.miss("one-person")
    _employment(page, heard)
    going_on = [event.id for event in page.book.incidents if event.harm and event.continuing]
    if going_on:
        page.hold(
            told_of(
                "1 account of harm that is going on",
                "{n} accounts of harm that is going on",
                len(going_on),
            ),
            going_on,
        )
    else:
        page.miss("no-ongoing-harm")
    hold_numbers(page)
    if not denominators(page):
        page.miss("no-denominator")
    for record in page.book.of("willing"):
        words = told_of(
            "1 person is said to be willing to give evidence",
            "{n} people are said to be willing to give evidence",
            round(record.number("count") or 0),
        )
        page.hold(words, (record.id,))


def _employment(page: Page, heard: Sequence[str]) -> None:
    known = [source for source in page.book.sources if source.id in heard]
    current = [source for source in known if source.employment is Employment.CURRENT]
    days = sorted(source.employment_as_at for source in current if source.employment_as_at)
    if current:
        words = told_of(
            "1 source of {all} worked there",
            "{n} sources of {all} worked there",
            len(current),
            all=len(known),
        )
        if len(set(days)) > 1:
            words = told(
                "{who}, known for days from {first} to {last}", who=words, first=days[0], last=days[-1]
            )
        page.hold(words, [source.id for source in current], days[0] if len(set(days)) == 1 else None)
    former = [source.id for source in known if source.employment is Employment.FORMER]
    if former:
        words = told_of(
            "1 source of {all} used to work there",
            "{n} sources of {all} used to work there",
            len(former),
            all=len(known),
        )
        page.hold(words, former)
    if not current:
        page.miss("no-current-source")
    undated = [source.id for source in current if source.employment_as_at is None]
    if undated:
        page.miss("no-as-at", undated)
    old = [s.id for s in current if s.employment_as_at and page.today - s.employment_as_at > OLD]
    if old:
        page.miss("old-as-at", old)


def organisation(page: Page) -> None:
    """3b: independent sources, the spread in time and place, an arrangement of the employer."""
    if not hold_independent(page):
        page.miss("one-source")
    bounds = [(e.when.earliest, e.when.latest) for e in page.book.incidents if e.when.earliest]
    if bounds:
        first = min(low for low, _ in bounds if low)
        last = max(high or low for low, high in bounds if low)
        page.hold(
            told("Dated events from {first} to {last}", first=first, last=last),
            [e.id for e in page.book.incidents],
        )
        if last - first <= SHORT_TIME:
            page.miss("one-date")
    else:
        page.miss("one-date")
    scopes = Counter(claim.choice("scope") for claim in page.book.of("allegation") if claim.choice("scope"))
    for scope, number in sorted(scopes.items()):
        page.hold(_SCOPES[scope](number))
    arrangements = sources_with(page, ARRANGEMENTS)
    if arrangements:
        used = sorted({p.code for p in page.book.passages if p.code in ARRANGEMENTS})
        page.hold(
            told_of(
                "1 source tells of an arrangement of the employer (tags {tags})",
                "{n} sources tell of an arrangement of the employer (tags {tags})",
                len(arrangements),
                tags=", ".join(used),
            ),
            [one for ids in arrangements.values() for one in ids],
        )
    else:
        page.miss("no-arrangement")


def law(page: Page) -> None:
    """3c: duty holder, site, Crown or not, and what HSE sends to others."""
    case = page.case
    if case.duty_holder.strip():
        page.hold(told("Employer: {name}", name=case.duty_holder.strip()), (case.id,))
    else:
        page.miss("no-duty-holder")
    if case.site.strip() and case.activity.strip():
        words = told("Site: {site}; activity: {what}", site=case.site.strip(), what=case.activity.strip())
        page.hold(words, (case.id,))
    else:
        page.miss("no-site")
    if case.employed.strip():
        page.hold(told("Employed there: {how_many}", how_many=case.employed.strip()), (case.id,))
    if case.crown is None:
        page.miss("crown-unknown")
    elif case.crown:
        page.hold(
            told(
                "A Crown body: the Act binds it, it cannot be prosecuted (s.48(1)); the ways are a Crown"
                " notice and Crown censure, and the matter is for HSE, not the council"
            ),
            (case.id,),
        )
    else:
        page.hold(told("Not a Crown body"), (case.id,))
    elsewhere = {"D2": "Acas", "D5": "the Equality and Human Rights Commission", "R2": "Acas or the police"}
    for code, to in elsewhere.items():
        tagged = sources_with(page, {code})
        if tagged:
            page.hold(
                told(
                    "{tag}: alone, HSE sends this to {to}; put it to HSE only as part of a pattern",
                    tag=tag_words(code),
                    to=to,
                ),
                [one for ids in tagged.values() for one in ids],
            )


def raised(page: Page) -> None:
    """3d: the times it was raised with the employer, and what came of them."""
    events = employers(page)
    if not events:
        page.miss("never-raised")
        return
    answered = [event for event in events if event.text("reply")]
    page.hold(
        told_of("Raised with the employer once", "Raised with the employer {n} times", len(events)),
        [event.id for event in events],
    )
    dated = [event.when.latest or event.when.earliest for event in events]
    known = [day for day in dated if day]
    if known:
        page.hold(told("First dated {first}, last {last}", first=min(known), last=max(known)))
        if page.today - max(known) < RECENT:
            page.miss("recent")
    if answered:
        page.hold(
            told("An answer is recorded to {n} of them", n=len(answered)), [event.id for event in answered]
        )
    miss_at(page, "no-date", [e.id for e, day in zip(events, dated, strict=True) if day is None])
    miss_at(page, "no-words", [e.id for e in events if not e.text("information")])
    miss_at(page, "no-reply-recorded", [e.id for e in events if not e.text("reply")])
    waiting = [q.id for q in page.book.of("question") if q.choice("outcome") in ("", "waiting")]
    miss_at(page, "reply-open", waiting)


def risk_assessment(page: Page) -> None:
    """Whether a risk assessment was asked for, seen, and looked at again."""
    asked = [
        *(e.id for e in page.book.raised if _about_risk(e.text("information"))),
        *(r.id for r in page.book.of("request", "question") if _about_risk(r.text("words"))),
    ]
    documents = [d for d in page.book.of("document") if _about_risk(d.text("title"))]
    seen = [d for d in documents if d.choice("state") in ("seen", "described", "held")]
    if asked:
        page.hold(
            told_of("Asked for, or spoken of, once", "Asked for, or spoken of, {n} times", len(asked)), asked
        )
    else:
        page.miss("not-asked")
    if seen:
        words = told_of("1 risk assessment seen or held", "{n} risk assessments seen or held", len(seen))
        page.hold(words, [d.id for d in seen])
    else:
        page.miss("not-seen")
    versions = [v for d in documents for v in page.book.under(d.id, "version")]
    if versions:
        page.hold(
            told_of("1 version with dates", "{n} versions with dates", len(versions)),
            [v.id for v in versions],
        )
    else:
        page.miss("not-reviewed")


def _about_risk(words: str) -> bool:
    return "risk assessment" in words.casefold()
