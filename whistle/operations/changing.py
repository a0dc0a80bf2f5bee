"""Changing what was written down: events, times it was raised, records. How it stood before is kept.

Sealed words are never written over: those that are replaced stay beside the thing as a former wording,
the new ones are drafts until names are taken out of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from whistle.errors import BadValue, NotFound, OnHold, WrongState
from whistle.model import Basis, FuzzyDate, TestimonyState
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.events import INCIDENT, RAISED, EventRow, Events
from whistle.vault.tables.former import Former, FormerRows
from whistle.vault.tables.records import Records
from whistle.vault.tables.rows import from_date, to_date
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Event:
    """An event of an account, or a time it was raised, as it stands. ``words`` are by field."""

    id: str
    kind: str
    account: str
    case_id: str
    words: Mapping[str, str]
    values: Mapping[str, Any]
    sealed: bool
    binned: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change left behind: under ``former`` it can be taken back; blank where nothing changed.

    ``drafts`` are the words by field that were drafts before: they are not kept elsewhere.
    """

    former: str
    drafts: Mapping[str, str]


_ROLES: Final[dict[str, dict[str, str]]] = {
    INCIDENT: {"what": "incident.what", "where": "incident.where"},
    RAISED: {"information": "raised.information", "to_whom": "raised.to", "reply": "raised.reply"},
}
_DATES: Final[dict[str, dict[str, tuple[str, str]]]] = {
    INCIDENT: {"when": ("incident.when", "")},
    RAISED: {"when": ("raised.when", ""), "reply_when": ("raised.reply-when", "reply_")},
}
"""For each date: the role of its words, and what stands before the names of its columns."""

_FLAGS: Final = ("harm", "continuing")


def event(vault: Vault, event_id: str) -> Event:
    """One event or time it was raised. Raises NotFound, Ambiguous."""
    events = Events(vault)
    row = events.get(event_id)
    held = events.words(row.id)
    words = {name: held[role].words.text if role in held else "" for name, role in _ROLES[row.kind].items()}
    values: dict[str, Any] = {
        name: row.data[name] for name in ("basis", "route", "raised_by", "how") if name in row.data
    }
    values |= {name: bool(row.data[name]) for name in _FLAGS if name in row.data}
    for name, (role, before) in _DATES[row.kind].items():
        values[name] = FuzzyDate(
            held[role].words.text if role in held else "",
            row.data[f"{before}edtf"],
            to_date(row.data[f"{before}earliest"]),
            to_date(row.data[f"{before}latest"]),
        )
    return Event(
        row.id,
        row.kind,
        row.testimony_id,
        row.case_id,
        words,
        values,
        all(field.sealed for field in held.values()),
        row.binned,
    )


def change_event(vault: Vault, event_id: str, given: Mapping[str, Any]) -> Changed:
    """Set fields of an event or of a time it was raised; what is not given stays.

    Raises NotFound (also for an unknown field), BadValue, TooLarge, WrongState (it, or its account, is in
    the bin); then nothing was changed.
    """
    events = Events(vault)
    row = events.get(event_id)
    _need_live(vault, row)
    data, words = _sorted(row, given)
    return _change(vault, row, data, words)


def _need_live(vault: Vault, row: EventRow) -> None:
    account = Testimonies(vault).get(row.testimony_id)
    if row.binned or account.state is TestimonyState.BINNED:
        raise WrongState("event", "outside the bin")


def _sorted(row: EventRow, given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """What was given, as columns and as words by role."""
    data: dict[str, Any] = {}
    words: dict[str, str] = {}
    for name, value in given.items():
        if name in _ROLES[row.kind]:
            words[_ROLES[row.kind][name]] = str(value or "").strip()
        elif name in _DATES[row.kind]:
            role, before = _DATES[row.kind][name]
            when = value if isinstance(value, FuzzyDate) else FuzzyDate()
            words[role] = when.words
            data[f"{before}edtf"] = when.edtf
            data[f"{before}earliest"] = from_date(when.earliest)
            data[f"{before}latest"] = from_date(when.latest)
        elif name not in row.data:
            raise NotFound("field")
        else:
            data[name] = _answer(name, value)
    return data, words


def _answer(name: str, value: Any) -> int | str:
    if name in _FLAGS:
        if not isinstance(value, bool):
            raise BadValue(name, "true or false")
        return int(value)
    if not isinstance(value, str) or (name == "basis" and value not in set(Basis)):
        raise BadValue(name, ", ".join(Basis) if name == "basis" else "words")
    return str(value)


def _change(vault: Vault, row: EventRow, data: Mapping[str, Any], words: Mapping[str, str]) -> Changed:
    events, testimonies = Events(vault), Testimonies(vault)
    held = events.words(row.id)
    other = {role: text for role, text in words.items() if _text(held, role) != text}
    if not other and all(row.data[name] == value for name, value in data.items()):
        return Changed("", {})
    replaced = [held[role] for role in other if role in held]
    drafts = {role: held[role].words.text for role in other if role in held and not held[role].sealed}
    drafts |= {role: "" for role in other if role not in held}
    with vault.db.transaction():
        former = FormerRows(vault).keep(row.id, row.testimony_id, row.data, replaced)
        events.set_data(row, data)
        testimonies.add_fields(row.testimony_id, row.id, other)
        vault.custody.append("event-changed", row.id, former=former)
    return Changed(former, drafts)


def _text(held: Mapping[str, Any], role: str) -> str:
    return str(held[role].words.text) if role in held else ""


def take_back(vault: Vault, former_id: str, drafts: Mapping[str, str] | None = None) -> None:
    """Let a thing stand again as it stood; ``drafts`` are what ``Changed`` told of draft words.

    Wordings without names that stand meanwhile are kept as former ones. Raises NotFound, WrongState.
    """
    rows = FormerRows(vault)
    former = rows.get(former_id)
    try:
        row = Events(vault).get(former.owner)
    except NotFound:
        _record_back(vault, former, drafts or {})
        return
    _need_live(vault, row)
    events, testimonies = Events(vault), Testimonies(vault)
    with vault.db.transaction():
        _make_room(vault, row.id, row.testimony_id, row.data, former, drafts or {})
        rows.give_back(former.id)
        events.set_data(row, former.data)
        testimonies.add_fields(row.testimony_id, row.id, drafts or {})
        vault.custody.append("event-changed", row.id, former="")


def _make_room(
    vault: Vault,
    owner: str,
    testimony_id: str,
    data: Mapping[str, Any],
    former: Former,
    drafts: Mapping[str, str],
) -> None:
    """Take away the words in whose place former ones are to stand; keep those without names."""
    wanted = {*former.words, *drafts}
    standing = [field for field in Testimonies(vault).fields_of((owner,)) if field.role in wanted]
    rows = FormerRows(vault)
    if any(field.sealed for field in standing):
        rows.keep(owner, testimony_id, data, standing)
    else:
        for field in standing:
            Testimonies(vault).drop_field(field)


def _record_back(vault: Vault, former: Former, drafts: Mapping[str, str]) -> None:
    records = Records(vault)
    record = records.get(former.owner)
    if record.binned:
        raise WrongState("record", "outside the bin")
    papers = records.papers(record.case_id)
    with vault.db.transaction():
        _make_room(vault, record.id, papers, records.data(record.id), former, drafts)
        FormerRows(vault).give_back(former.id)
        records.set_data(record.id, former.data)
        Testimonies(vault).add_fields(papers, record.id, drafts)
        vault.custody.append("record-changed", record.id)


def formers(vault: Vault, owner: str) -> tuple[Former, ...]:
    """How a record, an event or a time it was raised stood before, the latest first."""
    return FormerRows(vault).all(owner)


# -- the bin -----------------------------------------------------------------------------------


def delete_event(vault: Vault, event_id: str) -> None:
    """Put an event or a time it was raised into the bin. Raises NotFound, OnHold, WrongState."""
    events = Events(vault)
    row = events.get(event_id)
    if Cases(vault.db).get(row.case_id).on_hold:
        raise OnHold
    if row.binned:
        raise WrongState("event", "outside the bin")
    with vault.db.transaction():
        events.bin(row, True)
        vault.custody.append("event-binned", row.id)


def undelete_event(vault: Vault, event_id: str) -> None:
    """Take it out again. Raises NotFound, WrongState."""
    events = Events(vault)
    row = events.get(event_id)
    if not row.binned:
        raise WrongState("event", "in the bin")
    with vault.db.transaction():
        events.bin(row, False)
        vault.custody.append("event-restored", row.id)


def binned_events(vault: Vault, case_id: str) -> tuple[Event, ...]:
    """What of a case's events and times it was raised is in the bin."""
    return tuple(event(vault, one) for one in Events(vault).binned((case_id,)))
