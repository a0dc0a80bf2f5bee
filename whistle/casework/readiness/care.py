"""What is looked at before anything leaves: secrecy, others' data, crimes, restrictions, a hold."""

from __future__ import annotations

from whistle.casework.codes import code as find_code
from whistle.casework.readiness.page import (
    Page,
    ids_of,
    miss_at,
    speaking,
)
from whistle.errors import NotFound
from whistle.model.said import told, told_of


def before_it_leaves(page: Page) -> None:
    """Secrecy, others' data, crimes, people who might recognise themselves, restrictions, a hold."""
    with_records = [s.id for s in page.book.sources if s.benefits_records]
    if with_records:
        words = told_of(
            "1 source with access to benefits records",
            "{n} sources with access to benefits records",
            len(with_records),
        )
        page.hold(words, with_records)
        page.miss("secrecy-notice", with_records)
    elif speaking(page):
        page.miss("secrecy-unknown")
    others = [d.id for d in page.book.of("document") if d.values.get("others_data") is True]
    miss_at(page, "others-data", others)
    offence = [p.id for p in page.book.passages if _is_offence(p.code)]
    if offence:
        words = told_of(
            "1 passage may be relevant to a crime (tags marked a)",
            "{n} passages may be relevant to a crime (tags marked a)",
            len(offence),
        )
        page.hold(words, offence)
        page.miss("offence-data", offence)
    undecided = [r.id for r in page.book.of("recognition") if r.choice("decided") in ("", "open")]
    miss_at(page, "recognition-open", undecided)
    no_adviser(page)
    page.hold(
        told("A legal hold is on the case") if page.case.on_hold else told("No legal hold is on the case")
    )


def _is_offence(code: str) -> bool:
    try:
        return "a" in find_code(code).era
    except NotFound:
        return False


def no_adviser(page: Page) -> None:
    """Terms that keep people from speaking, and whether an adviser was asked."""
    terms = page.book.of("restriction")
    if terms:
        words = told_of(
            "1 term that keeps people from speaking", "{n} terms that keep people from speaking", len(terms)
        )
        page.hold(words, ids_of(terms))
    miss_at(page, "restriction-no-adviser", [r.id for r in terms if r.choice("adviser") != "yes"])
