"""How a card stood before it was changed: the fields that were other, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ui.language import day_words, tr
from ui.presenters.card_fields import INCIDENT, RAISED, Target, Values
from ui.presenters.places import bounds_words, short
from whistle.casework.kinds import FieldKind, RecordKind, role_of
from whistle.model import FuzzyDate
from whistle.operations.changing import Event
from whistle.vault.tables.former import Former
from whistle.vault.tables.rows import to_date

MOST: Final = 8

_ROLES: Final[Mapping[str, Mapping[str, str]]] = {
    INCIDENT: {"what": "incident.what", "where": "incident.where", "when": "incident.when"},
    RAISED: {
        "information": "raised.information",
        "to_whom": "raised.to",
        "when": "raised.when",
        "reply": "raised.reply",
        "reply_when": "raised.reply-when",
    },
}


@dataclass(frozen=True, slots=True)
class FormerShown:
    """How a card stood until a moment: ``words`` name the fields that were other, and how."""

    id: str
    until: str
    words: str


def event_values(kind: RecordKind, event: Event) -> Values:
    """What a stored event, or a time it was raised, looks like on its card."""
    values: Values = {}
    for field in kind.fields:
        stored = event.words.get(field.id, event.values.get(field.id))
        if field.type == "date":
            values[field.id] = _date(stored if isinstance(stored, FuzzyDate) else FuzzyDate())
        elif field.type == "flag":
            values[field.id] = stored is True
        elif stored == "unknown":
            values[field.id] = ""
        else:
            values[field.id] = str(stored or "")
    return values


def _date(when: FuzzyDate) -> dict[str, str]:
    return {
        "words": when.words,
        "edtf": when.edtf,
        "earliest": when.earliest.isoformat() if when.earliest else "",
        "latest": when.latest.isoformat() if when.latest else "",
    }


def former_rows(
    kind: RecordKind, formers: Sequence[Former], now: Values, targets: Mapping[str, Sequence[Target]]
) -> tuple[FormerShown, ...]:
    """How a card stood before, the latest first; what was blank then is not named."""
    later, found = dict(now), []
    for former in formers[:MOST]:
        values = _values(kind, former, later)
        parts = [
            f"{field.title}: {said}"
            for field in kind.fields
            if values[field.id] != later[field.id]
            and (said := _said(field, values[field.id], targets.get(field.id, ())))
        ]
        until = tr("{day}, {time} UTC", day=day_words(former.until), time=f"{former.until:%H:%M}")
        found.append(FormerShown(former.id, until, "; ".join(parts) or tr("Some fields were empty")))
        later = values
    return tuple(found)


def _values(kind: RecordKind, former: Former, later: Values) -> Values:
    """The card as it stood: words that were not replaced are those that stood later."""
    values: Values = {}
    for field in kind.fields:
        role = _ROLES.get(kind.id, {}).get(field.id, role_of(kind.id, field.id))
        if field.type == "words":
            values[field.id] = former.words.get(role, later[field.id])
        elif field.type == "date":
            parts = _stored_date(kind, field, former.data)
            values[field.id] = {**parts, "words": former.words.get(role, later[field.id]["words"])}
        elif field.type == "flag":
            values[field.id] = bool(former.data.get(field.id))
        else:
            values[field.id] = _plain(former.data.get(field.id))
    return values


def _plain(stored: Any) -> str:
    if isinstance(stored, list):
        return ", ".join(str(one) for one in stored)
    if stored is None or stored == "unknown":
        return ""
    return f"{stored:g}" if isinstance(stored, (int, float)) else str(stored)


def _stored_date(kind: RecordKind, field: FieldKind, data: Mapping[str, Any]) -> dict[str, str]:
    if kind.id in _ROLES:
        before = "reply_" if field.id == "reply_when" else ""
        return {part: str(data.get(f"{before}{part}") or "") for part in ("edtf", "earliest", "latest")}
    held = data.get(field.id) or {}
    return {part: str(held.get(part) or "") for part in ("edtf", "earliest", "latest")}


def _said(field: FieldKind, value: Any, targets: Sequence[Target]) -> str:
    if field.type == "flag":
        return "yes" if value else "no"
    if field.type == "date":
        bounds = bounds_words(FuzzyDate(earliest=to_date(value["earliest"]), latest=to_date(value["latest"])))
        said = f"“{value['words']}”" if value["words"] else ""
        return " ".join(part for part in (said, f"({bounds})" if said and bounds else bounds) if part)
    if not value:
        return ""
    if field.type == "link":
        return next((target.words for target in targets if target.id == value), tr("something else"))
    if field.type == "choice":
        return field.shown(value)
    return f"“{short(value, 160)}”" if field.type == "words" else str(value)
