"""The structure of the published reporting on one office, from a plan's first year to the last story, with
invented names, places and numbers: eras, reviews, a plan revised and approved late, refusals and an appeal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from whistle.api import Session

Row = tuple[str, str, str, str]
"""Lane, words for when, EDTF, what."""

HAPPENINGS: tuple[Row, ...] = (
    ("documents", "since it was brought in", "2009/..", "The crisis plan is in use at every office"),
    ("harm", "over six years", "2014/2019", "Deaths that a paper linked to steps left out"),
    ("harm", "probably in these years", "{2018?,2019,2020}", "Deaths behind the reviews that were released"),
    ("documents", "", "2019-04/2020-09", "Inside reviews finished, one after the other"),
    ("responded", "four days before the new head", "2019-09-04", "Money promised for a safer service"),
    ("events", "", "2019-09-08/2022-09", "One head of the agency"),
    ("documents", "several months later", "2020-02~", "A plan to do better is written"),
    ("events", "that spring", "2020-03", "A man who was later in hospital makes his claim"),
    ("documents", "", "2020-07/2022-06", "More reviews begun"),
    ("harm", "", "2020-12-26", "A death that was in the papers"),
    ("harm", "believed to be that month", "2021-10?", "Another death, its day not known"),
    (
        "events",
        "from spring to the autumn after",
        "2021-04/2022-10",
        "One of the sources works at the office",
    ),
    ("events", "late in the year", "2021-10~/2021-12~", "The load rises at once"),
    ("raised", "two months before the start", "2021-11~", "The branch meets and warns"),
    ("harm", "within twelve months", "2021~/2022~", "Eleven of a team of nineteen leave"),
    ("events", "in October", "2022-10", "The source resigns for their health"),
)

STORIES: tuple[tuple[str, str], ...] = (
    ("2022-03-10", "First story about the offices"),
    ("2022-03-17", "A second story, a week later"),
    ("2022-10-27", "The plan to do better was watered down"),
    ("2023-11-02", "The inspectorate refused twice"),
    ("2023-11-09?", "What went on in the office"),
    ("2024-01-11", "No letter between the two bodies is held"),
)


def build(session: Session, case_id: str) -> None:
    """Write all of it down in a case."""
    add = session.records.add

    def dated(words: str, edtf: str, **bounds: str) -> dict[str, Any]:
        return {"words": words, "edtf": edtf, **bounds}

    body = add(case_id, "organisation", {"name": "The inspectorate", "role": "regulator"}).id
    for lane, words, edtf, what in HAPPENINGS:
        add(case_id, "happening", {"what": what, "lane": lane, "when": dated(words, edtf)})
    plan = add(case_id, "document", {"title": "Crisis plan of one office", "state": "seen"}).id
    add(
        case_id,
        "version",
        {
            "name": "revision",
            "authored": dated("late in the year", "2021-10~/2021-12~"),
            "approved": {"words": "late July", "earliest": "2022-07-21", "latest": "2022-07-31"},
        },
        parent=plan,
    )
    for edtf, title in STORIES:
        add(case_id, "publication", {"title": title, "outlet": "The Gannet", "published": dated("", edtf)})
    asked = add(
        case_id,
        "request",
        {"words": "The reviews, released", "by": "The Gannet", "asked": dated("", "2020-09")},
    ).id
    for stage, edtf in (
        ("refused", "2020-11"),
        ("ruling", "2022-10"),
        ("tribunal", "2022-11"),
        ("withdrawn", "2023-03"),
        ("released-part", "2023-04~"),
    ):
        add(case_id, "stage", {"what": stage, "when": dated("", edtf)}, parent=asked)
    for sent in ("2023-04", "2023-06"):
        add(
            case_id,
            "referral",
            {"to": body, "sent": dated("", sent), "outcome": "declined", "decided": dated("", sent)},
        )
