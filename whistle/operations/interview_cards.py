"""Cards of an interview: events, and times it was raised, written as far as they are.

A card is a draft of its account from its first word. "Don't know" is not "prefer not to say".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from whistle.casework.kinds import FieldKind, Option, RecordKind, check, role_of
from whistle.casework.wording import raised_by, routes, ways
from whistle.errors import BadValue, NotFound, WrongState
from whistle.intake.guide import GuideCard, GuideField
from whistle.model import TestimonyState
from whistle.operations import recording
from whistle.operations.interviewing import guide_for, put_words
from whistle.vault.tables.former import FormerRows
from whistle.vault.tables.interviews import Interviews
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

_NONES: Final = ("dont-know", "not-said")


@dataclass(frozen=True, slots=True)
class Card:
    """An event, or a time it was raised, as it is written. ``none`` says of a field why it is empty.

    ``unread`` holds what was typed and is no date or number yet, by field and part.
    """

    id: str
    kind: str
    testimony_id: str
    data: Mapping[str, Any]
    words: Mapping[str, str]
    unread: Mapping[str, str]
    none: Mapping[str, str]
    sealed: bool


def card_kind(card: GuideCard) -> RecordKind:
    """The kind of a card, from its guide: what a form is made of and what is checked against."""
    return RecordKind(
        card.id, card.title, card.plural, "", tuple(map(_field_kind, card.fields)), (), card.name
    )


def _field_kind(field: GuideField) -> FieldKind:
    lists = {
        "routes": tuple(Option(one.id, one.title) for one in routes()),
        "raised_by": tuple(Option(one.id, one.title) for one in raised_by()),
        "how": tuple(Option(one.id, one.title) for one in ways()),
    }
    own = tuple(Option(one, title) for one, title in field.choices)
    choices = lists.get(field.takes_from, own)
    sort = {"line": "words", "scale": "choice"}.get(field.type, field.type)
    return FieldKind(
        field.id,
        field.title,
        sort,  # type: ignore[arg-type]  # a guide's types are among a record's, but for those two
        help=field.help,
        choices=choices,
        long=field.type == "words",
    )


def cards(vault: Vault, kind: str, testimony_id: str) -> list[Card]:
    """The cards of an account, in the order they were begun."""
    found = Interviews(vault.db).cards(kind, testimony_id)
    rows = Testimonies(vault).fields_of([card_id for card_id, _ in found])
    return [_card(kind, card_id, testimony_id, data, rows) for card_id, data in found]


def _card(kind: str, card_id: str, testimony_id: str, data: dict[str, Any], rows: Sequence[FieldRow]) -> Card:
    own = {row.role.partition(".")[2]: row for row in rows if row.owner == card_id}
    return Card(
        card_id,
        kind,
        testimony_id,
        {key: value for key, value in data.items() if key != "none"},
        {name: row.words.text for name, row in own.items() if "." not in name},
        {name: row.words.text for name, row in own.items() if "." in name},
        data.get("none", {}),
        bool(own) and all(row.sealed for row in own.values()),
    )


def save_card(
    vault: Vault,
    kind: str,
    testimony_id: str,
    card_id: str,
    given: Mapping[str, Any],
    *,
    unread: Mapping[str, str] | None = None,
    none: Mapping[str, str] | None = None,
) -> None:
    """Write a card as far as it is, new or not. All fields, or nothing.

    ``given`` are the fields that fit, ``unread`` what was typed and does not (``when.edtf``), ``none``
    why a field is empty: "dont-know" is not "not-said". Raises NotFound, BadValue, WrongState once names
    were taken out, or while the account is in the bin.
    """
    table, testimonies = Interviews(vault.db), Testimonies(vault)
    account = testimonies.get(testimony_id)
    if account.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    held = table.of_account(testimony_id)
    guide = guide_for(vault, held.mode if held is not None else "interview")
    sort = card_kind(guide.card(kind))
    none = dict(none or {})
    if not set(none.values()) <= set(_NONES) or not set(none) <= {one.id for one in sort.fields}:
        raise BadValue("none", " or ".join(_NONES))
    checked = check(sort, {key: value for key, value in given.items() if key not in none}, whole=False)
    words = {role_of(kind, one.id): "" for one in sort.fields if one.type in ("words", "date")}
    words |= checked.words
    words |= {role_of(kind, f"{one.id}.{part}"): "" for one in sort.fields for part in _unread_parts(one)}
    words |= {role_of(kind, key): text for key, text in (unread or {}).items()}
    with vault.db.transaction():
        if table.add_card(kind, card_id, account.id) != account.id:
            raise NotFound("card")
        put_words(vault, account.id, card_id, words)
        table.keep_card(kind, card_id, {**checked.data, "none": none})


def _unread_parts(field: FieldKind) -> tuple[str, ...]:
    if field.type == "date":
        return ("edtf", "earliest", "latest")
    return ("typed",) if field.type == "number" else ()


def drop_card(vault: Vault, kind: str, card_id: str) -> None:
    """Throw a card away that no name was taken out of yet. Raises NotFound, WrongState."""
    table, testimonies = Interviews(vault.db), Testimonies(vault)
    table.account_of_card(kind, card_id)
    if any(row.sealed for row in testimonies.fields_of([card_id])):
        raise WrongState("account", "draft")
    with vault.db.transaction():
        testimonies.drop_drafts(card_id)
        FormerRows(vault).destroy((card_id,))
        table.drop_card(kind, card_id)


def write_figures(vault: Vault, interview_id: str) -> int:
    """Write the figures of an interview's cards down as numbers of the case; return how many are new.

    A figure that stands there already, for the same account and the same thing, is not written again.
    """
    held = Interviews(vault.db).get(interview_id)
    records = Records(vault)
    known = {
        (one.choice("given_by"), one.text("what"), one.number("low"), one.number("of_low"))
        for one in records.all(held.case_id, ("number",))
    }
    written = 0
    for part in held.accounts:
        for card in cards(vault, "incident", part.testimony_id):
            number = _figure(card)
            if (
                number is None
                or (part.testimony_id, number["what"], number["low"], number["of_low"]) in known
            ):
                continue
            recording.add(vault, held.case_id, "number", {**number, "given_by": part.testimony_id})
            written += 1
    return written


def _figure(card: Card) -> dict[str, Any] | None:
    """What a card counts, as a number of the case is written down; None where it counts nothing."""
    what, low = card.words.get("counted", "").strip(), card.data.get("count")
    if not what or not isinstance(low, (int, float)):
        return None
    window = card.data.get("window") or {}
    return {
        "what": what,
        "low": low,
        "of_low": card.data.get("out-of"),
        "window": {"words": card.words.get("window", ""), **window},
    }
