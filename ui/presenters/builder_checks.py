"""The checks of a dossier as a person reads them: a name, a state, one sentence, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.data_words import as_told
from ui.errors import check_name
from ui.language import tr
from whistle.dossier.checks import (
    NEVER_OVERRIDDEN,
    NOBODY_SAID_HOW_MANY,
    NOT_CHECKED_AGAINST_IDENTITIES,
    NOT_READ,
)
from whistle.dossier.export import Draft
from whistle.dossier.record import CheckResult, CheckState

NOT_THIS_PERSON: Final = tr("not this person: every place was looked at")


class CheckShown(StrEnum):
    """How a check stands, for the eye: each has an icon, a colour and a word of its own."""

    DONE = tr("done")
    STOPS = tr("stops the dossier")
    OPEN = tr("open")
    OVERRIDDEN = tr("gone on without")
    NOT_LOOKED = tr("not checked")


@dataclass(frozen=True, slots=True)
class Look:
    """An icon and a colour's role."""

    icon: str
    role: str


LOOKS: Final[dict[CheckShown, Look]] = {
    CheckShown.DONE: Look("check", "ok"),
    CheckShown.STOPS: Look("circle-alert", "danger"),
    CheckShown.OPEN: Look("circle-dashed", "warning"),
    CheckShown.OVERRIDDEN: Look("triangle-alert", "warning"),
    CheckShown.NOT_LOOKED: Look("circle-dashed", "muted"),
}


class Remedy(StrEnum):
    """Where a check is put right."""

    NONE = ""
    PERMISSIONS = tr("Open permissions")
    NAMES_LIST = tr("Open the names list")
    CASE = tr("Open the accounts")
    PLACES = tr("Look at each place")


@dataclass(frozen=True, slots=True)
class Check:
    """One check. ``places`` say where (labels and pages); ``settled`` are those a person ticked.

    ``takes_advice``: that an adviser was asked is a reason to go on; the check itself stays open until
    somebody says who, in words that are kept.
    """

    gate: str
    name: str
    shown: CheckShown
    sentence: str
    places: tuple[str, ...] = ()
    settled: frozenset[str] = frozenset()
    remedy: Remedy = Remedy.NONE
    can_go_on: bool = False
    takes_advice: bool = False
    reason: str = ""
    asks_people: bool = False
    asks_reader: bool = False

    @property
    def spoken(self) -> str:
        """The check as it is read aloud."""
        return f"{self.name}: {self.shown.value}. {self.sentence}"


_REMEDY: Final = {
    "consent": Remedy.PERMISSIONS,
    "identities": Remedy.NAMES_LIST,
    "third-parties": Remedy.CASE,
    "mosaic": Remedy.CASE,
    "numbers": Remedy.CASE,
    "near-names": Remedy.PLACES,
    "leak": Remedy.CASE,
}

_DONE: Final = {
    "consent": tr("All of it was agreed for this reader."),
    "identities": tr("Checked against everybody in the names list."),
    "third-parties": tr("No clue is left undecided."),
    "derivatives": tr("No account that repeats another is counted."),
    "secrecy": tr("Nobody in it had access to benefit records."),
    "near-names": tr("No word looks like a name in the names list."),
    "leak": tr("No name of the names list stands in the file."),
    "mosaic": tr("Enough people fit each source."),
    "numbers": tr("Every number says out of how many."),
    "reply": tr("Every serious allegation has a reply."),
    "second-reader": tr("A second reader read every word."),
}

_OPEN: Final = {
    "consent": tr("Something in it was not agreed for this reader."),
    "identities": tr("Somebody in the names list is named in it."),
    "third-parties": tr("Clues are still undecided."),
    "derivatives": tr("An account that repeats another is counted twice."),
    "secrecy": tr("A source had access to benefit records. Take advice on the law first."),
    "near-names": tr("Some words look like names. Look at each place."),
    "leak": tr("A name was found in the file. It cannot leave like this."),
    "mosaic": tr("Somebody could work out who this is."),
    "numbers": tr("A number does not say out of how many."),
    "reply": tr("A serious allegation has no reply."),
    "second-reader": tr("Let somebody else read every word in the list, not the picture."),
}

_NOT_LOOKED: Final = {
    "mosaic": tr("Nobody said how many people could be meant."),
}

_NOT_MADE: Final = frozenset({CheckState.NOT_CHECKED, CheckState.NOT_SAID})
_CLOSED_LIST: Final = tr("The names list is closed, so nothing was checked against it.")


def show_checks(draft: Draft, settled: frozenset[str] = frozenset()) -> tuple[Check, ...]:
    """Return every check of a draft. ``settled`` are places of near-names that were ticked."""
    closed = draft.evidence.identities is None
    readers = ", ".join(dict.fromkeys(one.reader for one in draft.record.approvals))
    return tuple(_show(result, closed=closed, settled=settled, readers=readers) for result in draft.checks)


def _show(result: CheckResult, *, closed: bool, settled: frozenset[str], readers: str) -> Check:
    gate, places = result.gate, result.places
    unchecked = places == (NOT_CHECKED_AGAINST_IDENTITIES,)
    fixed = gate in NEVER_OVERRIDDEN or (gate == "identities" and not unchecked)
    places = (
        () if unchecked else tuple(place for place in places if place not in (NOBODY_SAID_HOW_MANY, NOT_READ))
    )
    shown = _shown(result, fixed=fixed, closed=closed)
    remedy = Remedy.NONE
    if result.state is CheckState.OPEN:
        remedy = Remedy.CASE if gate == "identities" and not closed else _REMEDY.get(gate, Remedy.NONE)
    elif gate == "identities" and closed:
        remedy = Remedy.NAMES_LIST
    can_go_on = result.state is CheckState.OPEN and not fixed and gate != "near-names"
    places = tuple(as_told(place) for place in places)
    return Check(
        gate=gate,
        name=check_name(gate),
        shown=shown,
        sentence=_sentence(result, unchecked=unchecked, closed=closed, readers=readers),
        places=places,
        settled=settled & frozenset(places) if gate == "near-names" else frozenset(),
        remedy=remedy,
        can_go_on=can_go_on,
        takes_advice=can_go_on and gate == "secrecy",
        reason=result.reason,
        asks_people=gate == "mosaic",
        asks_reader=gate == "second-reader" and result.state is CheckState.OPEN,
    )


def _shown(result: CheckResult, *, fixed: bool, closed: bool) -> CheckShown:
    if result.state is CheckState.OPEN:
        return CheckShown.STOPS if fixed else CheckShown.OPEN
    if result.state is CheckState.OVERRIDDEN:
        return CheckShown.OVERRIDDEN
    if result.state in _NOT_MADE or (closed and result.gate in ("identities", "near-names", "leak")):
        return CheckShown.NOT_LOOKED
    return CheckShown.DONE


def _sentence(result: CheckResult, *, unchecked: bool, closed: bool, readers: str) -> str:
    gate = result.gate
    if gate == "second-reader" and result.state is CheckState.DONE:
        return tr("{readers} read every word.", readers=readers)
    if result.state is CheckState.OVERRIDDEN:
        return tr("Your reason: {reason}", reason=result.reason)
    if unchecked or (closed and gate in ("identities", "near-names", "leak") and not result.places):
        return _CLOSED_LIST
    if result.state in _NOT_MADE:
        return _NOT_LOOKED.get(gate, tr("Not checked by this version."))
    if result.state is CheckState.OPEN:
        return _OPEN.get(gate, tr("This is still open."))
    return _DONE.get(gate, tr("Done."))
