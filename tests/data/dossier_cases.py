"""Invented cases for the tests of the dossier. Every name, place and number is made up."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date

from whistle.casework.codes import taxonomy
from whistle.model import (
    Action,
    Annotation,
    Basis,
    Case,
    CaseFile,
    Code,
    Consent,
    ConsentKind,
    ConsentState,
    Disclosure,
    Employment,
    FuzzyDate,
    IdentifierKind,
    Incident,
    Passage,
    SealedTestimony,
    SealedText,
    Source,
)

TODAY = date(2026, 3, 12)
EVERYTHING = tuple(ConsentKind)


def entropy(seed: int) -> Callable[[int], bytes]:
    """Return a source of bytes that a test can repeat."""
    return random.Random(seed).randbytes


def codes() -> tuple[Code, ...]:
    """The shipped taxonomy."""
    return taxonomy()


def consents(
    source: str,
    kinds: Iterable[ConsentKind],
    recipient: str = "hse",
    state: ConsentState = ConsentState.AGREED,
) -> tuple[Consent, ...]:
    """Answers of one source to one recipient."""
    return tuple(Consent(source, recipient, kind, state) for kind in kinds)


def sealed(text: str, *marks: tuple[str, IdentifierKind, Action, str]) -> SealedText:
    """Sealed text in which each marked wording is annotated where it first stands."""
    annotations = []
    for words, kind, action, replacement in marks:
        start = text.index(words)
        annotations.append(
            Annotation(start, start + len(words), kind, action=action, replacement=replacement)
        )
    return SealedText(text, tuple(sorted(annotations, key=lambda item: item.start)))


FIRST = sealed(
    "I have worked at the Brackwell depot since 14 May 2021 and I was on the crisis line in January 2025.\n"
    "After Christmas the number went from 16 to 24 appointments a day. "
    "[Person 2] told the meeting that it was decided.\n"
    "The plan on the wall still named two people who had left. "
    "I told [Person 2] on 3 March 2025 and again in writing.\n"
    "I have diabetes and I was off for six weeks. My GP said it was work.",
    ("the Brackwell depot", IdentifierKind.WORKPLACE, Action.GENERALISE, "a depot"),
    ("14 May 2021", IdentifierKind.DATE, Action.KEEP, ""),
    ("3 March 2025", IdentifierKind.DATE, Action.KEEP, ""),
    ("diabetes", IdentifierKind.HEALTH, Action.KEEP, ""),
)
SECOND = sealed(
    "We were a team of 21 and 12 went in one year. Nobody asked us before the change.\n"
    "[Person 4] is the only lift engineer there, and [Person 2] would know who said this.\n"
    "A man said he did not want to live and [Person 5] looked at the clock.",
    ("team of 21", IdentifierKind.TEAM_SIZE, Action.GENERALISE, "team of 20 to 25"),
    ("the only lift engineer there", IdentifierKind.JOB, Action.REMOVE, ""),
)
COPY = sealed(
    "Somebody showed me what another person wrote: the number went from 16 to 24 appointments a day.\n"
    "I copied it because it is the same for me."
)


def _passage(
    name: str, account: SealedTestimony, words: str, code: str, basis: Basis, harmed: str = "worker"
) -> Passage:
    start = account.narrative.text.index(words)
    return Passage(
        name, account.id, account.revision, start, start + len(words), code, basis, harmed, "continuing"
    )


def small_case(kinds: Iterable[ConsentKind] = EVERYTHING, recipient: str = "hse") -> CaseFile:
    """Three sources, one of whom repeats another; incidents, times raised, one reply."""
    first = SealedTestimony("t1", "a", 1, FIRST)
    second = SealedTestimony("t2", "b", 1, SECOND)
    copy = SealedTestimony("t3", "c", 1, COPY, derived_from="t1")
    passages = (
        _passage("p1", first, "the number went from 16 to 24 appointments a day", "B1", Basis.TOOK_PART),
        _passage("p2", first, "The plan on the wall still named two people who had left.", "A3", Basis.SAW),
        _passage("p3", first, "I was off for six weeks", "C1", Basis.TOOK_PART),
        _passage("p4", second, "12 went in one year", "B5", Basis.SAW),
        _passage("p5", second, "Nobody asked us before the change.", "E3", Basis.TOOK_PART),
        _passage("p6", second, "A man said he did not want to live", "A1", Basis.TOLD_BY_TOLD, "claimant"),
        _passage("p7", copy, "the number went from 16 to 24 appointments a day", "B1", Basis.TOOK_PART),
    )
    incidents = (
        Incident(
            "i1",
            "t1",
            SealedText("Appointments go from 16 to 24 a day. Staff are told at a meeting."),
            FuzzyDate("after Christmas", "2025-01", date(2025, 1, 1), date(2025, 1, 31)),
            SealedText("the big meeting room"),
            Basis.TOOK_PART,
            continuing=True,
        ),
        Incident(
            "i2",
            "t2",
            SealedText("Two of the team are off sick."),
            FuzzyDate("", "", date(2025, 11, 3), date(2026, 1, 20)),
            basis=Basis.SAW,
            harm=True,
        ),
    )
    disclosures = (
        Disclosure(
            "d1",
            "t1",
            "line manager",
            FuzzyDate("", "", date(2025, 3, 3), date(2025, 3, 3)),
            "self",
            SealedText("[Person 2]"),
            "spoken",
            SealedText("The plan names people who have left."),
            FuzzyDate("", "", date(2025, 6, 1), date(2025, 6, 30)),
            SealedText("It is being looked at."),
        ),
        Disclosure(
            "d2",
            "t2",
            "union safety rep",
            FuzzyDate("mid July", "", date(2025, 7, 10), date(2025, 7, 20)),
            "rep",
            SealedText("the safety committee"),
            "written",
            SealedText("Twelve people have left in one year."),
        ),
    )
    return CaseFile(
        case=Case(
            "case1",
            "Inner Name Of The Case",
            title="Appointments and an out-of-date crisis plan at one office",
            purpose="To have the load looked at.",
            request="How work is organised at this office: the number of appointments set for each person,"
            " how that number was changed, and whether the written plan for a person in crisis was kept"
            " in working order.",
            duty_holder="Brackwell Benefits Agency",
            crown=True,
            site="one office in the east",
            activity="face-to-face appointments with the public",
            employed="",
            sender="The Brackwell branch of the Office Workers’ Union",
            contact="The branch health and safety representative",
        ),
        sources=(
            Source("a", "case1", "Heron", Employment.CURRENT, date(2026, 2, 24), True),
            Source("b", "case1", "Slate", Employment.FORMER, date(2025, 12, 1)),
            Source("c", "case1", "Plover", Employment.UNKNOWN),
        ),
        testimonies=(first, second, copy),
        passages=passages,
        incidents=incidents,
        disclosures=disclosures,
        consents=sum((consents(source, kinds, recipient) for source in "abc"), ()),
        codes=codes(),
    )


def empty_case() -> CaseFile:
    """A case in which nobody has said anything yet."""
    return CaseFile(Case("case0", "Empty"), (), (), (), (), (), (), codes())
