"""The words of the identifier review: kinds, sections and headings, as a person reads them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from whistle.model import Action, IdentifierKind, KindFamily

KIND_WORDS: Final[dict[IdentifierKind, str]] = {
    IdentifierKind.PERSON: "person",
    IdentifierKind.USERNAME: "user name",
    IdentifierKind.EMAIL: "e-mail",
    IdentifierKind.PHONE: "phone",
    IdentifierKind.URL: "web address",
    IdentifierKind.IP_ADDRESS: "computer address",
    IdentifierKind.NINO: "NI number",
    IdentifierKind.NHS_NUMBER: "NHS number",
    IdentifierKind.UTR: "tax number",
    IdentifierKind.PASSPORT: "passport",
    IdentifierKind.DRIVING_LICENCE: "licence",
    IdentifierKind.VEHICLE: "number plate",
    IdentifierKind.BANK: "bank account",
    IdentifierKind.CARD: "card number",
    IdentifierKind.STAFF_NUMBER: "staff number",
    IdentifierKind.CASE_REFERENCE: "case number",
    IdentifierKind.REFERENCE: "reference",
    IdentifierKind.FILE_NAME: "file name",
    IdentifierKind.ADDRESS: "address",
    IdentifierKind.POSTCODE: "postcode",
    IdentifierKind.PLACE: "place",
    IdentifierKind.ORGANISATION: "organisation",
    IdentifierKind.WORKPLACE: "office or team",
    IdentifierKind.PROGRAMME: "programme",
    IdentifierKind.DATE: "date",
    IdentifierKind.TIME: "time",
    IdentifierKind.TENURE: "time there",
    IdentifierKind.JOB: "job",
    IdentifierKind.TEAM_SIZE: "team size",
    IdentifierKind.AGE: "age",
    IdentifierKind.HEALTH: "health",
    IdentifierKind.BELIEF: "belief",
    IdentifierKind.PROTECTED: "protected fact",
    IdentifierKind.FAMILY: "family",
    IdentifierKind.DETAIL: "rare fact",
}
"""One short word or two for each kind: in the preview ("date ?") and spoken with a mark."""


class Section(StrEnum):
    """The groups of the list, in their order."""

    PEOPLE = "People"
    NUMBERS = "Numbers and contacts"
    PLACES = "Places and offices"
    CLUES = "Clues"


SECTION_OF: Final[dict[KindFamily, Section]] = {
    KindFamily.PERSON: Section.PEOPLE,
    KindFamily.NUMBER: Section.NUMBERS,
    KindFamily.PLACE: Section.PLACES,
    KindFamily.ORGANISATION: Section.PLACES,
    KindFamily.TIME: Section.CLUES,
    KindFamily.JOB: Section.CLUES,
    KindFamily.HEALTH: Section.CLUES,
    KindFamily.FACT: Section.CLUES,
}

ADDABLE: Final[tuple[tuple[IdentifierKind, str], ...]] = (
    (IdentifierKind.PERSON, "A person"),
    (IdentifierKind.REFERENCE, "A number or contact"),
    (IdentifierKind.ADDRESS, "An address"),
    (IdentifierKind.PLACE, "A place"),
    (IdentifierKind.WORKPLACE, "An office, team or organisation"),
    (IdentifierKind.DATE, "A date or time"),
    (IdentifierKind.JOB, "A job"),
    (IdentifierKind.HEALTH, "Health, belief or another protected fact"),
    (IdentifierKind.DETAIL, "A rare fact"),
)
"""What a person can say that words they add are."""

ACTION_WORDS: Final[dict[Action, str]] = {
    Action.LABEL: "Label",
    Action.GENERALISE: "Vaguer",
    Action.REMOVE: "Remove",
    Action.KEEP: "Keep",
}

ROLE_WORDS: Final[dict[str, str]] = {
    "incident.what": "Event: what happened",
    "incident.where": "Event: where",
    "incident.when": "Event: when",
    "raised.to": "Time it was raised: to whom",
    "raised.information": "Time it was raised: what was said",
    "raised.when": "Time it was raised: when",
    "raised.reply": "Time it was raised: the answer",
    "raised.reply-when": "Time it was raised: when the answer came",
    "memo": "Note on a tag",
    "evidence.about": "Evidence: what it is",
    "evidence.text": "Evidence: the words of its cleaned copy",
    "addendum": "Added later",
    "private.debrief": "For whoever listened",
}


_CARDS: Final = {"incident": "Event", "raised": "Time it was raised"}
"""Cards of an interview have more fields than these; what a field is called in the guide can change."""


def role_words(role: str) -> str:
    """Return the heading over one text of an account; the account itself has none."""
    if role == "narrative":
        return ""
    sort, _, part = role.partition(".")
    known = ROLE_WORDS.get(role)
    if known is None and sort in _CARDS and part:
        return f"{_CARDS[sort]}: {part.partition('.')[0].replace('-', ' ')}"
    if known is None and sort in ("interview", "private"):
        return f"Interview: {part.replace('-', ' ')}"
    return known or "Note"


def places_words(count: int) -> str:
    """Return "1 place" or "4 places"."""
    return "1 place" if count == 1 else f"{count} places"
