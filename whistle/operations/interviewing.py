"""Interviews: begun with whom, explained in which words, written down card by card, ended.

Everything that is said is a draft of the source's account from the first letter, and goes the way of
the account: sealed with it, binned with it, destroyed with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from whistle.casework.reds import red
from whistle.casework.wording import support_list
from whistle.errors import BadValue, ContactsOutOfDate, WrongState
from whistle.intake.guide import Guide, GuideField, Mode, read_guide, shipped, shipped_words
from whistle.model import Source
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.contacts import Contacts
from whistle.vault.tables.interviews import CLOSED, OPEN, PAUSED, Interview, Interviews
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

MOST_AT_ONCE: Final = 6
MAX_REASON: Final = 500
PRIVATE: Final = "private."
"""Before the role of what is for the people who listen alone: it goes into nothing that leaves."""

_PARTS: Final = ((5, "night"), (12, "morning"), (17, "afternoon"), (22, "evening"), (24, "night"))


READ_BACK: Final = "read-back"
"""The tick of the guide that says that a source heard their words again."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """When a source's words were read back to them, and whether those are the words that stand now."""

    on: date
    current: bool


@dataclass(frozen=True, slots=True)
class Addendum:
    """Words that a source added later, and the day."""

    id: str
    on: str
    text: str
    sealed: bool


def coarse(moment: datetime) -> str:
    """A day and a part of it: "2026-11-28 evening"."""
    part = next(name for hour, name in _PARTS if moment.hour < hour)
    return f"{moment.date().isoformat()} {part}"


def guide_for(vault: Vault, mode: str) -> Guide:
    """The guide that is used for a mode: the team's own, or the one that ships."""
    own = Interviews(vault.db).own_guide(mode)
    return read_guide(own.encode("utf-8")) if own is not None else shipped(_mode(mode))


def keep_guide(vault: Vault, data: bytes) -> Guide:
    """Use a team's own guide from now on. Raises BadValue, WrongState (other words of an old version)."""
    guide = read_guide(data)
    if guide.version == shipped(guide.mode).version:
        raise WrongState("guide", "of a version of its own")
    with vault.db.transaction():
        Interviews(vault.db).keep_guide(guide.mode, guide.version, data.decode("utf-8"), own=True)
        vault.custody.append("guide-changed", "", mode=guide.mode, version=guide.version)
    return guide


def reds(vault: Vault, today: date) -> tuple[str, ...]:
    """The support contacts that hold up an interview until somebody checks them."""
    return red(support_list(), Contacts(vault.db).all(), today)


# -- beginning and ending ----------------------------------------------------------------------


def begin(
    vault: Vault,
    case_id: str,
    names: Sequence[str],
    moment: datetime,
    *,
    mode: str = "interview",
    reason: str = "",
) -> Interview:
    """Begin an interview with one source or several; each gets an account and a permission of their own.

    Sources are named by pseudonym; new ones are made. What several tell together counts once.
    ``moment`` is local time. Raises ContactsOutOfDate where support contacts are red and no reason is
    given (never in self mode), BadValue, NotFound; then nothing was written.
    """
    guide = guide_for(vault, mode)
    wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not 1 <= len(wanted) <= MOST_AT_ONCE:
        raise BadValue("sources", f"1 to {MOST_AT_ONCE} of them")
    reason = " ".join(reason.split())
    if len(reason) > MAX_REASON:
        raise BadValue("reason", f"{MAX_REASON} letters at most")
    late = reds(vault, moment.date()) if mode == "interview" else ()
    if late and not reason:
        raise ContactsOutOfDate(len(late))
    cases, testimonies, table = Cases(vault.db), Testimonies(vault), Interviews(vault.db)
    cases.get(case_id)
    with vault.db.transaction():
        sources = [_source(cases, case_id, name) for name in wanted]
        accounts = [testimonies.add(source.id, "").id for source in sources]
        made = table.add(case_id, mode, guide.phases[0].id, coarse(moment), accounts)
        for account in accounts:
            vault.custody.append("account-added", account)
        vault.custody.append("interview-begun", made, sources=str(len(sources)))
        if late:
            vault.custody.append("interview-despite-contacts", made, contacts=str(len(late)), reason=reason)
        _join(vault, case_id, sources)
    return table.get(made)


def _source(cases: Cases, case_id: str, name: str) -> Source:
    known = {source.pseudonym: source for source in cases.sources(case_id)}
    return known.get(name) or cases.add_source(case_id, name)


def _join(vault: Vault, case_id: str, sources: Sequence[Source]) -> None:
    """Say of those who told it together that they did, unless that is said already."""
    records = Records(vault)
    joined = {
        frozenset((one.choice("one"), one.choice("other")))
        for one in records.all(case_id, ("relation",))
        if one.choice("kind") == "joint" and not one.choice("about")
    }
    for other in sources[1:]:
        if frozenset((sources[0].id, other.id)) not in joined:
            data = {"one": sources[0].id, "other": other.id, "kind": "joint"}
            record = records.add(case_id, "relation", data, {}, "")
            vault.custody.append("record-written", record)


def own(vault: Vault, case_id: str, name: str, moment: datetime) -> Interview:
    """What somebody writes alone: found, or begun round the account that is there. Raises NotFound."""
    table, cases, testimonies = Interviews(vault.db), Cases(vault.db), Testimonies(vault)
    held = next((one for one in table.all(case_id) if one.mode == "self" and one.accounts), None)
    if held is not None:
        return held
    with vault.db.transaction():
        source = _source(cases, case_id, name)
        mine = [
            one.id
            for one in testimonies.all(case_id)
            if one.source_id == source.id and table.of_account(one.id) is None
        ]
        if not mine:
            mine = [testimonies.add(source.id, "").id]
            vault.custody.append("account-added", mine[0])
        first = guide_for(vault, "self").phases[0].id
        made = table.add(case_id, "self", first, coarse(moment), mine[:1])
    return table.get(made)


def move(vault: Vault, interview_id: str, phase: str) -> Interview:
    """Go to a phase. Raises NotFound, BadValue."""
    table = Interviews(vault.db)
    held = table.get(interview_id)
    order = [one.id for one in guide_for(vault, held.mode).phases]
    if phase not in order:
        raise BadValue("phase", ", ".join(order))
    reached = max(phase, held.reached, key=lambda one: order.index(one) if one in order else -1)
    table.move(interview_id, phase, reached)
    return table.get(interview_id)


def pause(vault: Vault, interview_id: str) -> Interview:
    """Take a break, or stop for today: it stays as it is. Raises NotFound."""
    return _to_state(vault, interview_id, PAUSED, "interview-paused")


def resume(vault: Vault, interview_id: str) -> Interview:
    """Go on. Raises NotFound."""
    return _to_state(vault, interview_id, OPEN, "interview-resumed")


def close(vault: Vault, interview_id: str, moment: datetime) -> Interview:
    """The interview is over; what it is made of stays. Raises NotFound."""
    return _to_state(vault, interview_id, CLOSED, "interview-closed", coarse(moment))


def _to_state(vault: Vault, interview_id: str, state: str, action: str, ended: str = "") -> Interview:
    table = Interviews(vault.db)
    if table.get(interview_id).state != state:
        with vault.db.transaction():
            table.set_state(interview_id, state, ended)
            vault.custody.append(action, interview_id)
    return table.get(interview_id)


# -- what was explained and answered -----------------------------------------------------------


def explain(
    vault: Vault, interview_id: str, testimony_id: str, tick: str, today: date, *, on: bool = True
) -> None:
    """Note that something was read out or seen to, in which version of the words and when; or take it back.

    ``testimony_id`` is blank for what is no source's. The words of that version are kept. Raises NotFound,
    BadValue.
    """
    table = Interviews(vault.db)
    held = table.get(interview_id)
    guide = guide_for(vault, held.mode)
    if not any(phase.tick(tick) for phase in guide.phases):
        raise BadValue("tick", "the id of something to tick")
    data = table.data(interview_id, testimony_id)
    told = data.setdefault("explained", {})
    if on:
        told[tick] = [guide.version, today.isoformat()]
    else:
        told.pop(tick, None)
    if tick == READ_BACK:
        heard = [testimony_id] if testimony_id else [one.testimony_id for one in held.accounts]
        data[READ_BACK] = {one: Testimonies(vault).edits(one) for one in heard} if on else {}
    with vault.db.transaction():
        if on:
            _keep_words(vault, guide)
        table.keep_data(interview_id, testimony_id, data)


def read_back(vault: Vault, interview_id: str, testimony_id: str) -> ReadBack | None:
    """Whether and when the words of an account were read back, and whether they changed since; None where
    they were not. What a source added later stands beside them and changes nothing. Raises NotFound.
    """
    table = Interviews(vault.db)
    table.get(interview_id).account(testimony_id)
    for part in (testimony_id, ""):
        data = table.data(interview_id, part)
        told = data.get("explained", {}).get(READ_BACK)
        if told is not None:
            # A tick from before this was kept says nothing of which words it was about.
            heard = data.get(READ_BACK, {}).get(testimony_id)
            return ReadBack(date.fromisoformat(told[1]), heard == Testimonies(vault).edits(testimony_id))
    return None


def _keep_words(vault: Vault, guide: Guide) -> None:
    """Keep the words of a shipped version: a later program may ship others."""
    table = Interviews(vault.db)
    if table.guide_of(guide.mode, guide.version) is None:
        words = shipped_words(guide.mode).decode("utf-8")
        table.keep_guide(guide.mode, guide.version, words, own=False)


def answer(vault: Vault, interview_id: str, testimony_id: str, field: str, value: str) -> None:
    """Keep a choice, of a source or (blank) of the people who listen; blank takes it back.

    Raises NotFound, BadValue for an answer that is not offered.
    """
    table = Interviews(vault.db)
    held = table.get(interview_id)
    kind = _guide_field(guide_for(vault, held.mode), field)
    if kind.type != "choice" or (value and value not in {one for one, _ in kind.choices}):
        raise BadValue(field, ", ".join(one for one, _ in kind.choices) or "words")
    data = table.data(interview_id, testimony_id)
    answers = data.setdefault("answers", {})
    answers[field] = value
    if not value:
        del answers[field]
    with vault.db.transaction():
        table.keep_data(interview_id, testimony_id, data)
        if field == "benefits" and testimony_id:
            source = held.account(testimony_id).source_id
            Cases(vault.db).describe_source(source, benefits_records=value == "yes")


def _guide_field(guide: Guide, field_id: str) -> GuideField:
    for phase in guide.phases:
        found = phase.field(field_id)
        if found is not None:
            return found
    raise BadValue("field", "the id of a field of the guide")


def say(vault: Vault, interview_id: str, testimony_id: str, field: str, text: str) -> None:
    """Keep free words of an interview: a draft of an account, like all of it. Blank takes them away.

    What is private (how somebody is, a debrief) is kept because it was asked for: see ``PRIVATE``.
    Raises NotFound, BadValue, WrongState where the names were taken out of them already.
    """
    held = Interviews(vault.db).get(interview_id)
    kind = _guide_field(guide_for(vault, held.mode), field)
    owner_account = testimony_id or held.accounts[0].testimony_id
    role = f"{PRIVATE if kind.private else 'interview.'}{field}"
    with vault.db.transaction():
        put_words(vault, owner_account, interview_id, {role: text})


def said(vault: Vault, interview_id: str) -> dict[tuple[str, str], str]:
    """The free words of an interview, by (account, field)."""
    rows = Testimonies(vault).fields_of([interview_id])
    return {(row.testimony_id, row.role.partition(".")[2]): row.words.text for row in rows}


def settled(vault: Vault, interview_id: str) -> frozenset[str]:
    """The fields of an interview whose words no longer change: names were taken out of them."""
    rows = Testimonies(vault).fields_of([interview_id])
    return frozenset(row.role.partition(".")[2] + row.testimony_id for row in rows if row.sealed)


def save_addendum(
    vault: Vault, interview_id: str, testimony_id: str, addendum: str, text: str, today: date
) -> None:
    """Keep words that a source adds under an id, new or not, dated when they were begun.

    The account itself stays as it is. Raises NotFound, WrongState once names were taken out of them.
    """
    table = Interviews(vault.db)
    table.get(interview_id).account(testimony_id)
    data = table.data(interview_id, testimony_id)
    begun = data.setdefault("addenda", {})
    with vault.db.transaction():
        if addendum not in begun:
            begun[addendum] = today.isoformat()
            table.keep_data(interview_id, testimony_id, data)
        put_words(vault, testimony_id, addendum, {"addendum": text})


def addenda(vault: Vault, interview_id: str, testimony_id: str) -> list[Addendum]:
    """What a source added, in its order."""
    days: dict[str, str] = Interviews(vault.db).data(interview_id, testimony_id).get("addenda", {})
    rows = {row.owner: row for row in Testimonies(vault).fields_of(list(days))}
    return [
        Addendum(one, day, rows[one].words.text if one in rows else "", one in rows and rows[one].sealed)
        for one, day in days.items()
    ]


def put_words(vault: Vault, testimony_id: str, owner: str, words: Mapping[str, str]) -> None:
    """Add, replace or remove draft words of an owner, by role."""
    testimonies = Testimonies(vault)
    held: dict[str, FieldRow] = {
        row.role: row for row in testimonies.fields_of([owner]) if row.testimony_id == testimony_id
    }
    for role, text in words.items():
        row = held.get(role)
        if row is None:
            if text.strip():
                testimonies.add_field(testimony_id, role, text, owner)
        elif row.words.text == text:
            continue
        elif row.sealed:
            raise WrongState("account", "draft")
        elif text.strip():
            testimonies.save_draft(row.id, text)
        else:
            testimonies.drop_field(row)


def _mode(mode: str) -> Mode:
    if mode == "interview":
        return "interview"
    if mode == "self":
        return "self"
    raise BadValue("mode", "interview or self")
