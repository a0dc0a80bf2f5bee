"""The words of the identifier review: kinds, sections and headings, as a person reads them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from ui.language import several, tr
from whistle.model import IdentifierKind, KindFamily

KIND_WORDS: Final[dict[IdentifierKind, str]] = {
    IdentifierKind.PERSON: "person",
    IdentifierKind.USERNAME: tr("user name"),
    IdentifierKind.EMAIL: "e-mail",
    IdentifierKind.PHONE: "phone",
    IdentifierKind.URL: tr("web address"),
    IdentifierKind.IP_ADDRESS: tr("computer address"),
    IdentifierKind.NINO: tr("NI number"),
    IdentifierKind.NHS_NUMBER: tr("NHS number"),
    IdentifierKind.UTR: tr("tax number"),
    IdentifierKind.PASSPORT: "passport",
    IdentifierKind.DRIVING_LICENCE: "licence",
    IdentifierKind.VEHICLE: tr("number plate"),
    IdentifierKind.BANK: tr("bank account"),
    IdentifierKind.CARD: tr("card number"),
    IdentifierKind.STAFF_NUMBER: tr("staff number"),
    IdentifierKind.CASE_REFERENCE: tr("case number"),
    IdentifierKind.REFERENCE: "reference",
    IdentifierKind.FILE_NAME: tr("file name"),
    IdentifierKind.ADDRESS: "address",
    IdentifierKind.POSTCODE: "postcode",
    IdentifierKind.PLACE: "place",
    IdentifierKind.ORGANISATION: "organisation",
    IdentifierKind.WORKPLACE: tr("office or team"),
    IdentifierKind.PROGRAMME: "programme",
    IdentifierKind.DATE: "date",
    IdentifierKind.TIME: "time",
    IdentifierKind.TENURE: tr("time there"),
    IdentifierKind.JOB: "job",
    IdentifierKind.TEAM_SIZE: tr("team size"),
    IdentifierKind.AGE: "age",
    IdentifierKind.HEALTH: "health",
    IdentifierKind.BELIEF: "belief",
    IdentifierKind.PROTECTED: tr("protected fact"),
    IdentifierKind.FAMILY: "family",
    IdentifierKind.DETAIL: tr("rare fact"),
}
"""One short word or two for each kind: in the preview ("date ?") and spoken with a mark."""


class Section(StrEnum):
    """The groups of the list, in their order."""

    PEOPLE = tr("People")
    NUMBERS = tr("Numbers and contacts")
    PLACES = tr("Places and offices")
    CLUES = tr("Clues")


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
    (IdentifierKind.PERSON, tr("A person")),
    (IdentifierKind.REFERENCE, tr("A number or contact")),
    (IdentifierKind.ADDRESS, tr("An address")),
    (IdentifierKind.PLACE, tr("A place")),
    (IdentifierKind.WORKPLACE, tr("An office, team or organisation")),
    (IdentifierKind.DATE, tr("A date or time")),
    (IdentifierKind.JOB, tr("A job")),
    (IdentifierKind.HEALTH, tr("Health, belief or another protected fact")),
    (IdentifierKind.DETAIL, tr("A rare fact")),
)
"""What a person can say that words they add are."""

ROLE_WORDS: Final[dict[str, str]] = {
    "incident.what": tr("Event: what happened"),
    "incident.where": tr("Event: where"),
    "incident.when": tr("Event: when"),
    "raised.to": tr("Time it was raised: to whom"),
    "raised.information": tr("Time it was raised: what was said"),
    "raised.when": tr("Time it was raised: when"),
    "raised.reply": tr("Time it was raised: the answer"),
    "raised.reply-when": tr("Time it was raised: when the answer came"),
    "memo": tr("Note on a tag"),
    "evidence.about": tr("Evidence: what it is"),
    "evidence.text": tr("Evidence: the words of its cleaned copy"),
    "addendum": tr("Added later"),
    "private.debrief": tr("For whoever listened"),
}


_CARDS: Final = {"incident": tr("Event"), "raised": tr("Time it was raised")}
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
        return tr("Interview: {replace}", replace=part.replace("-", " "))
    return known or tr("Note")


def places_words(count: int) -> str:
    """Return "1 place" or "4 places"."""
    return several("1 place", "{n} places", count)
