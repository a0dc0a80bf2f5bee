"""What is held for a checklist, and what is missing: facts and gaps, never a verdict.

One engine fills HSE's criteria, a union's checklist, a right of reply and what is looked at before
anything leaves. The items and the words of every gap are data (resources/hse_criteria.json,
resources/checklists.json); what is held is reckoned here from a case's book.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from whistle.casework.matrix import matrix
from whistle.casework.readiness import care, hse, reply, union
from whistle.casework.readiness.page import Filled, Gap, Page
from whistle.casework.wording import Criterion, criteria
from whistle.errors import NotFound
from whistle.model import Case, Consent
from whistle.vault.tables.book import CaseBook

ListName = Literal["hse", "union", "reply"]

_Rule = Callable[[Page], None]


@cache
def checklist(name: str) -> tuple[Criterion, ...]:
    """The items of a checklist: ``hse``, ``union``, ``reply`` or ``care``. Raises NotFound."""
    if name == "hse":
        return criteria()
    document = json.loads(files("resources").joinpath("checklists.json").read_text("utf-8"))
    if name not in ("union", "reply", "care"):
        raise NotFound("checklist")
    return tuple(_item(entry) for entry in document[name])


def _item(entry: dict[str, Any]) -> Criterion:
    gaps = {gap["id"]: gap["words"] for gap in entry["gaps"]}
    return Criterion(entry["id"], entry["title"], entry["wording"], (), gaps, entry["ask_next"])


def readiness(
    case: Case,
    book: CaseBook,
    consents: Sequence[Consent],
    today: date,
    *,
    name: ListName = "hse",
    claim: str = "",
) -> tuple[Filled, ...]:
    """Fill a checklist from a case, and what is looked at before anything leaves.

    ``claim`` is the allegation of a right of reply; without one its items are about all of them.
    Raises NotFound for a list that there is not.
    """
    page = Page(case, book, consents, today, matrix(book), claim)
    items = checklist(name)
    if name != "reply":
        items = (*items, *checklist("care"))
    return tuple(_fill(item, page) for item in items)


def _fill(item: Criterion, page: Page) -> Filled:
    own = replace(page)
    own.facts, own.missing = [], {}
    _RULES[item.id](own)
    gaps = tuple(Gap(gap, item.gaps[gap], ids) for gap, ids in own.missing.items())
    return Filled(item.id, item.title, item.wording, tuple(own.facts), gaps, item.ask_next if gaps else "")


_RULES: dict[str, _Rule] = {
    "3a": hse.staff_now,
    "3b": hse.organisation,
    "3c": hse.law,
    "3d": hse.raised,
    "risk-assessment": hse.risk_assessment,
    "before-it-leaves": care.before_it_leaves,
    "u-several": union.several,
    "u-raised": union.raised_for_union,
    "u-safety": union.safety,
    "u-risk": union.risk_for_union,
    "u-detriment": union.detriment,
    "u-silence": care.no_adviser,
    "u-consent": union.agreed,
    "r-asked": reply.asked,
    "r-answer": reply.answered,
    "r-clean": reply.clean_copies,
    "r-both-sides": reply.both_sides,
}
