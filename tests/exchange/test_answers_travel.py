"""A no travels as a yes does, and what was said to the receiver's own user is never replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.exchange.conftest import COST, RECIPIENT, WORDS, Desk, Kinds
from whistle.api import Session, restore_backup
from whistle.dossier.permissions import RECEIVED, permissions_for
from whistle.model import ConsentKind, ConsentState, Testimony
from whistle.operations import packing
from whistle.operations.receiving import News
from whistle.vault.tables.testimonies import Testimonies

K = ConsentKind


def may(desk: Desk, account: Testimony) -> frozenset[ConsentKind]:
    """What the receiver may use today."""
    consents = desk.receiver.consents.current(account.case_id)
    today = datetime.now(UTC).date()
    return permissions_for(
        consents, source_id=account.source_id, recipient=RECEIVED + RECIPIENT, today=today
    ).kinds


def test_what_was_withdrawn_since_is_withdrawn_where_it_arrived_too(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,summary,quotes,role,onward"))
    (account,) = desk.take(desk.pack()[0]).accounts
    assert {K.ROLE, K.ONWARD} <= may(desk, account)
    desk.permit(kinds("existence,testimony,summary"))
    path, _ = desk.pack()
    shown = desk.receiver.exchange.look(path).accounts[0]
    assert (set(shown.kinds), shown.onward) == ({"existence", "testimony", "summary"}, False)
    desk.take(path)
    assert may(desk, account) == {K.EXISTENCE, K.TESTIMONY, K.SUMMARY}


def test_a_kind_that_ran_out_or_is_asked_no_more_has_no_answer_where_it_arrived(desk: Desk) -> None:
    record, source = desk.sender.consents.record, desk.sealed.source_id
    record(source, RECIPIENT, dict.fromkeys((K.TESTIMONY, K.QUOTES, K.ROLE), ConsentState.AGREED))
    (account,) = desk.take(desk.pack()[0]).accounts
    record(source, RECIPIENT, {K.QUOTES: ConsentState.NOT_ASKED})
    record(source, RECIPIENT, {K.ROLE: ConsentState.AGREED}, expires_on=date(2020, 1, 1))
    desk.take(desk.pack()[0])
    assert may(desk, account) == {K.EXISTENCE, K.TESTIMONY, K.SUMMARY}


def test_a_no_to_what_another_yes_implies_arrives_as_a_no(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,dates"))
    (account,) = desk.take(desk.pack()[0]).accounts
    assert may(desk, account) == {K.EXISTENCE, K.TESTIMONY, K.DATES}


def test_a_package_never_replaces_what_was_recorded_here(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,quotes"))
    (account,) = desk.take(desk.pack()[0]).accounts
    no = dict.fromkeys(kinds("existence,testimony,quotes"), ConsentState.REFUSED)
    # Whatever it is called, it was said here.
    desk.receiver.consents.record(account.source_id, RECEIVED + RECIPIENT, no, given_how="handed over")
    desk.permit(kinds("existence,testimony,quotes,role"))
    assert desk.take(desk.pack()[0]).later == 1
    assert may(desk, account) == {K.ROLE}


def test_answers_count_also_where_the_account_itself_is_known(desk: Desk, kinds: Kinds) -> None:
    few, more = kinds("existence,testimony,summary"), kinds("existence,testimony,summary,onward")
    desk.permit(few)
    (account,) = desk.take(desk.pack()[0]).accounts
    late, _ = desk.pack()
    desk.permit(more)
    desk.take(desk.pack()[0])
    late_more, _ = desk.pack()
    assert K.ONWARD in may(desk, account)
    desk.permit(few)
    path, _ = desk.pack()
    assert [one.news for one in desk.receiver.exchange.look(path).accounts] == [News.SAME]
    desk.take(path)
    assert K.ONWARD not in may(desk, account)
    # What was packed before that and comes after it changes nothing.
    desk.take(late_more)
    desk.take(late)
    assert may(desk, account) == set(few)


def test_a_withdrawal_counts_after_the_senders_vault_was_restored_from_before(
    desk: Desk, kinds: Kinds, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, more = kinds("existence,testimony,summary"), kinds("existence,testimony,summary,onward")
    desk.permit(few)
    (account,) = desk.take(desk.pack()[0]).accounts
    desk.sender.care.backup(desk.folder / "kept.backup", WORDS, cost=COST)
    desk.permit(more)
    desk.pack()
    desk.permit(more)
    desk.take(desk.pack()[0])
    assert K.ONWARD in may(desk, account)
    restore_backup(desk.folder / "kept.backup", desk.folder / "again", passphrase=WORDS)
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - the day here, as packing takes it
    monkeypatch.setattr(packing, "_today", lambda: tomorrow)
    with Session.open(desk.folder / "again", WORDS) as restored:
        after = replace(desk, sender=restored, folder=desk.folder / "later")
        after.folder.mkdir()
        after.permit(few)
        after.take(after.pack()[0])
        assert may(desk, account) == set(few)
        # A clock that went back lowers no number.
        monkeypatch.undo()
        after.permit(more)
        first = after.opened(after.pack()[0])[0]
        assert first.serial == tomorrow.toordinal() * packing.PACKAGES_A_DAY + 1
        assert first.accounts[0].version == tomorrow.toordinal() + 1


@pytest.mark.parametrize("delayed", [False, True])
def test_of_two_packages_about_two_accounts_of_a_source_the_later_answers_hold(
    desk: Desk, kinds: Kinds, delayed: bool
) -> None:
    other = desk.sender.accounts.add(desk.sealed.source_id, "It was the same in May.")
    testimonies = Testimonies(desk.sender._vault)
    words = {one.id: one.words for one in testimonies.fields(other.id, sealed=False)}
    testimonies.seal(other, words, {})
    desk.permit(kinds("existence,testimony,summary,onward"))
    early, _ = desk.pack(desk.sealed)
    desk.permit(kinds("existence,testimony,summary"))
    late, _ = desk.pack(desk.sender.accounts.get(other.id))
    for path in (late, early) if delayed else (early, late):
        taken = desk.take(path)
        assert len(taken.accounts) == 1
        (account,) = taken.accounts
    assert may(desk, account) == set(kinds("existence,testimony,summary"))
    # The next one counts again, with more as with less.
    desk.permit(kinds("existence,testimony,summary,onward"))
    desk.take(desk.pack(desk.sealed)[0])
    assert K.ONWARD in may(desk, account)
