"""The words of the identifier review: kinds, sections and headings, as a person reads them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from ui.data_words import in_words
from ui.language import chosen_language, several, tr
from whistle.intake.guide import shipped
from whistle.model import IdentifierKind, KindFamily

KIND_WORDS: Final[dict[IdentifierKind, str]] = {
    IdentifierKind.PERSON: tr("person"),
    IdentifierKind.USERNAME: tr("user name"),
    IdentifierKind.EMAIL: tr("e-mail"),
    IdentifierKind.PHONE: tr("phone"),
    IdentifierKind.URL: tr("web address"),
    IdentifierKind.IP_ADDRESS: tr("computer address"),
    IdentifierKind.NINO: tr("NI number"),
    IdentifierKind.NHS_NUMBER: tr("NHS number"),
    IdentifierKind.UTR: tr("tax number"),
    IdentifierKind.PASSPORT: tr("passport"),
    IdentifierKind.DRIVING_LICENCE: tr("licence"),
    IdentifierKind.VEHICLE: tr("number plate"),
    IdentifierKind.BANK: tr("bank account"),
    IdentifierKind.CARD: tr("card number"),
    IdentifierKind.STAFF_NUMBER: tr("staff number"),
    IdentifierKind.CASE_REFERENCE: tr("case number"),
    IdentifierKind.REFERENCE: tr("reference"),
    IdentifierKind.FILE_NAME: tr("file name"),
    IdentifierKind.ADDRESS: tr("address"),
    IdentifierKind.POSTCODE: tr("postcode"),
    IdentifierKind.PLACE: tr("place"),
    IdentifierKind.ORGANISATION: tr("organisation"),
    IdentifierKind.WORKPLACE: tr("office or team"),
    IdentifierKind.PROGRAMME: tr("programme"),
    IdentifierKind.DATE: tr("date"),
    IdentifierKind.TIME: tr("time"),
    IdentifierKind.TENURE: tr("time there"),
    IdentifierKind.JOB: tr("job"),
    IdentifierKind.TEAM_SIZE: tr("team size"),
    IdentifierKind.AGE: tr("age"),
    IdentifierKind.HEALTH: tr("health"),
    IdentifierKind.BELIEF: tr("belief"),
    IdentifierKind.PROTECTED: tr("protected fact"),
    IdentifierKind.FAMILY: tr("family"),
    IdentifierKind.DETAIL: tr("rare fact"),
}
"""One short word or two for each kind: in the preview ("date ?") and spoken with a mark."""


def kind_alone(kind: IdentifierKind) -> str:
    """Return the words for a kind where they open a sentence or stand alone: "NI number", "Phone"."""
    words = KIND_WORDS[kind]
    return words[:1].upper() + words[1:]


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
        return f"{_CARDS[sort]}: {_asked(part.partition('.')[0], sort)}"
    if known is None and sort in ("interview", "private"):
        return tr("Interview: {replace}", replace=_asked(part))
    return known or tr("Note")


def _asked(field_id: str, card: str = "") -> str:
    """What a field of the guide asks for, within a sentence; its id where the guide that ships has none."""
    title = _titles(chosen_language()).get((card, field_id), "")
    return f"{title[:1].lower()}{title[1:]}" if title else field_id.replace("-", " ")


@cache
def _titles(_language: str) -> dict[tuple[str, str], str]:
    """The titles of the guide's fields in the language of the screen, by card (blank: none) and id."""
    phases = in_words(shipped("interview")).phases
    own = {("", field.id): field.title for phase in phases for field in phase.fields}
    cards = [phase.card for phase in phases if phase.card is not None]
    return own | {(card.id, field.id): field.title for card in cards for field in card.fields}


def places_words(count: int) -> str:
    """Return "1 place" or "4 places"."""
    return several("1 place", "{n} places", count)
