"""The words that ship as data: HSE's criteria and Standards, routes, consent, support contacts.

Every file in resources/ read here names its source and the date on which it was checked.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

from whistle.errors import BadValue, NotFound
from whistle.model import ConsentKind, ConsentState

RECIPIENT: Final = "{recipient}"
"""Stands in the consent questions for the name of who would get it."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a file's content comes from, when that was checked, and what to mind in using it."""

    title: str
    version: str
    source: str
    checked: date
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something that is deliberately not put to HSE, and who deals with it."""

    what: str
    to: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that HSE says it looks for, paraphrased. ``gaps`` maps a gap's id to its words."""

    id: str
    title: str
    wording: str
    prompts: tuple[str, ...]
    gaps: dict[str, str]
    ask_next: str
    elsewhere: tuple[Elsewhere, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """One of HSE's Management Standards, with the states to be achieved in our own words.

    ``indicator_items`` are the items (1-35) of the Indicator Tool that belong to it, ``scales``
    its parts where it has any ("S-m" for managers' support), and ``reversed_scale`` says whether
    a high answer there is a bad one.
    """

    id: str
    title: str
    covers: str
    standard: str
    states: tuple[str, ...]
    indicator_items: tuple[int, ...]
    reversed_scale: bool
    scales: dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Route:
    """A way of raising a concern. ``section`` is of the Employment Rights Act 1996, or blank.

    ``kind`` is employer, adviser, regulator, wider, information or other; only ``employer``
    counts towards "raised with the employer".
    """

    id: str
    title: str
    kind: str
    section: str
    explains: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An id as stored, and the words shown for it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Question:
    """What a source is asked about one kind of information; ``care`` is what to mind, or blank."""

    kind: ConsentKind
    title: str
    question: str
    care: str

    def ask(self, recipient: str) -> str:
        """Return the question as it is read out, naming the recipient."""
        return self.question.replace(RECIPIENT, recipient)


@dataclass(frozen=True, slots=True)
class ConsentWording:
    """One version of the words in which permission is asked."""

    version: str
    opening: str
    questions: tuple[Question, ...]
    states: dict[ConsentState, str]
    given_how: tuple[Choice, ...]

    def question(self, kind: ConsentKind) -> Question:
        """Return the question about one kind of information."""
        return next(question for question in self.questions if question.kind is kind)


@dataclass(frozen=True, slots=True)
class Contact:
    """A crisis line (``purpose`` "crisis") or a place for advice ("advice").

    ``checked`` and ``last_seen`` are None where nobody checked, or the page bore no date.
    ``local`` entries are empty places for the team's own contacts.
    """

    id: str
    name: str
    purpose: str
    number: str
    reach: str
    hours: str
    where: str
    when: str
    source: str
    last_seen: date | None
    checked: date | None
    method: str
    owner: str
    local: bool


@dataclass(frozen=True, slots=True)
class SupportList:
    """The contacts that ship, how to stay with somebody, and the day by which to check again."""

    provenance: Provenance
    check_by: date
    stay: str
    contacts: tuple[Contact, ...]

    def stale(self, today: date) -> bool:
        """Say whether the day by which the list has to be checked again has passed."""
        return today > self.check_by


@cache
def _load(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("resources").joinpath(f"{name}.json").read_text("utf-8"))
    return document


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


@cache
def provenance(name: str) -> Provenance:
    """Return where a file's content comes from; ``name`` is its stem, such as "hse_criteria"."""
    document = _load(name)
    return Provenance(
        title=document["title"],
        version=document["version"],
        source=document["source"],
        checked=date.fromisoformat(document["checked"]),
        notes=tuple(document["notes"]),
    )


@cache
def criteria() -> tuple[Criterion, ...]:
    """Return HSE's criteria 3a-3d and the risk assessment, in the order of a referral.

    Source: hse.gov.uk page on reporting a stress concern, updated 12 February 2024.
    """
    return tuple(
        Criterion(
            id=entry["id"],
            title=entry["title"],
            wording=entry["wording"],
            prompts=tuple(entry["prompts"]),
            gaps={gap["id"]: gap["words"] for gap in entry["gaps"]},
            ask_next=entry["ask_next"],
            elsewhere=tuple(Elsewhere(**other) for other in entry.get("elsewhere", ())),
        )
        for entry in _load("hse_criteria")["criteria"]
    )


@cache
def standards() -> tuple[Standard, ...]:
    """Return the six Management Standards in HSE's order; ids ("D" ... "Ch") as in ``Code.standards``."""
    return tuple(
        Standard(
            id=entry["id"],
            title=entry["title"],
            covers=entry["covers"],
            standard=entry["standard"],
            states=tuple(entry["states"]),
            indicator_items=tuple(entry["indicator_items"]),
            reversed_scale=entry["reversed"],
            scales={name: tuple(items) for name, items in entry.get("scales", {}).items()},
        )
        for entry in _load("standards")["standards"]
    )


@cache
def routes() -> tuple[Route, ...]:
    """Return every route by which a concern can be raised, the employer's own first."""
    return tuple(Route(**entry) for entry in _load("routes")["routes"])


def route(route_id: str) -> Route:
    """Return one route by its id, in any case ("43c" is 43C). Raises NotFound."""
    wanted = route_id.strip().casefold()
    for entry in routes():
        if entry.id.casefold() == wanted:
            return entry
    raise NotFound("route")


@cache
def raised_by() -> tuple[Choice, ...]:
    """Return who can have raised a concern: ``Disclosure.raised_by``."""
    return tuple(Choice(**entry) for entry in _load("routes")["raised_by"])


@cache
def ways() -> tuple[Choice, ...]:
    """Return in what way a concern can have been raised: ``Disclosure.how``."""
    return tuple(Choice(**entry) for entry in _load("routes")["how"])


@cache
def consent_wording() -> ConsentWording:
    """Return the words in which a source is asked, one question for each kind of information."""
    document = _load("consent")
    return ConsentWording(
        version=document["version"],
        opening=document["opening"],
        questions=tuple(
            Question(ConsentKind(entry["id"]), entry["title"], entry["question"], entry["care"])
            for entry in document["kinds"]
        ),
        states={ConsentState(entry["id"]): entry["title"] for entry in document["states"]},
        given_how=tuple(Choice(**entry) for entry in document["given_how"]),
    )


def consent_kind(written: str) -> ConsentKind:
    """Return the kind of information with this id ("dates-month"). Raises BadValue."""
    try:
        return ConsentKind(written.strip().lower())
    except ValueError:
        raise BadValue("kind of information", ", ".join(kind.value for kind in ConsentKind)) from None


@cache
def support_list() -> SupportList:
    """Return the support contacts that ship. Their numbers have to be checked before use."""
    document = _load("support")
    return SupportList(
        provenance=provenance("support"),
        check_by=date.fromisoformat(document["check_by"]),
        stay=document["stay"],
        contacts=tuple(
            Contact(
                id=entry["id"],
                name=entry["name"],
                purpose=entry["for"],
                number=entry["number"],
                reach=entry["reach"],
                hours=entry["hours"],
                where=entry["where"],
                when=entry["when"],
                source=entry["source"],
                last_seen=_day(entry["last_seen"]),
                checked=_day(entry["checked"]),
                method=entry["method"],
                owner=entry["owner"],
                local=entry["local"],
            )
            for entry in document["contacts"]
        ),
    )
