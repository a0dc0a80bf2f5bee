"""Handed over tonight, passed on only after the source has said so again on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.exchange.conftest import RECIPIENT, Desk, Kinds
from whistle.dossier.permissions import RECEIVED, permissions_for
from whistle.errors import TooSoon
from whistle.exchange.package import WAITS
from whistle.model import ConsentKind, ConsentState


def may(desk: Desk, case_id: str, source_id: str) -> frozenset[ConsentKind]:
    """What a dossier may draw on at the receiver's, today."""
    today = desk.receiver.interviews._now().date()
    consents = desk.receiver.consents.current(case_id)
    return permissions_for(consents, source_id=source_id, recipient=RECEIVED + RECIPIENT, today=today).kinds


def test_an_account_that_waits_is_handed_over_and_used_for_nothing_before_another_day(
    desk: Desk, kinds: Kinds
) -> None:
    wanted = kinds("existence,testimony,quotes,incidents")
    answers = dict.fromkeys(wanted, ConsentState.AGREED)
    desk.sender.consents.record(desk.sealed.source_id, RECIPIENT, answers, wait=True)
    condition = {ConsentKind.DATES_YEAR: ConsentState.CONDITIONS}
    desk.sender.consents.record(
        desk.sealed.source_id, RECIPIENT, condition, condition="not the month", wait=True
    )
    path, packed = desk.pack()
    assert packed.plan.accounts == 1
    inside, _ = desk.opened(path)
    assert {one.state for one in inside.accounts[0].permissions} == {WAITS}
    # At the sender's no dossier may draw on it either.
    source = desk.sealed.source_id
    today = desk.sender.interviews._now().date()
    held = desk.sender.consents.current(desk.sealed.case_id)
    assert not permissions_for(held, source_id=source, recipient=RECEIVED + RECIPIENT, today=today).kinds
    (account,) = desk.take(path).accounts
    assert desk.receiver.accounts.words(account.id)[0].words.text
    assert may(desk, account.case_id, account.source_id) == frozenset()
    with pytest.raises(TooSoon):
        desk.receiver.consents.confirm(account.source_id, RECEIVED + RECIPIENT)
    # The day passes, and alone changes nothing.
    before = (today - timedelta(days=1)).isoformat()
    desk.receiver._vault.db.run(
        "UPDATE consents SET confirm_after = ? WHERE confirm_after IS NOT NULL", before
    )
    assert may(desk, account.case_id, account.source_id) == frozenset()
    assert desk.receiver.consents.confirm(account.source_id, RECEIVED + RECIPIENT, given_how="spoken") == 5
    assert may(desk, account.case_id, account.source_id) >= {*wanted, ConsentKind.DATES_YEAR}
    kept = {one.kind: one for one in desk.receiver.consents.current(account.case_id)}
    assert kept[ConsentKind.DATES_YEAR].state is ConsentState.CONDITIONS
    assert kept[ConsentKind.DATES_YEAR].condition == "not the month"


def test_a_yes_waits_for_another_day_of_the_sender_and_of_the_receiver(desk: Desk, kinds: Kinds) -> None:
    yes = dict.fromkeys(kinds("existence,testimony"), ConsentState.AGREED)
    desk.sender.consents.record(desk.sealed.source_id, RECIPIENT, yes, wait=True)
    today = desk.receiver.interviews._now().date()
    path, _ = desk.pack()
    inside, _ = desk.opened(path)
    backdated = replace(inside, made_on=date(2001, 1, 1))
    (account,) = desk.take(desk.forge(backdated)).accounts
    held = desk.receiver.consents.current(account.case_id)
    assert {one.confirm_after for one in held if one.source_id == account.source_id} == {today}
    with pytest.raises(TooSoon):
        desk.receiver.consents.confirm(account.source_id, RECEIVED + RECIPIENT)
    # Where it is tomorrow already when it is said, that day is waited for here, too.
    ahead = today + timedelta(days=1)
    desk.sender._vault.db.run("UPDATE consents SET confirm_after = ?", ahead.isoformat())
    (account,) = desk.take(desk.pack()[0]).accounts
    held = desk.receiver.consents.current(account.case_id)
    assert {one.confirm_after for one in held if one.source_id == account.source_id} == {ahead}


def test_a_yes_that_does_not_wait_counts_where_it_arrives(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    (account,) = desk.take(path).accounts
    assert ConsentKind.TESTIMONY in may(desk, account.case_id, account.source_id)
    assert desk.receiver.consents.confirm(account.source_id, RECEIVED + RECIPIENT) == 0
