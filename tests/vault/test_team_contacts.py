"""Support contacts that the team checked or changed: who, when and how; nothing waits for approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import BadValue, NotFound
from whistle.vault.tables.contacts import TeamContact

PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
LINE = TeamContact("samaritans", "Samaritans", "116 123", owner="Dawn")


def test_a_check_says_who_when_and_how_and_by_when_it_is_due_again(tmp_path: Path) -> None:
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        checked = session.contacts.check(LINE, " Dawn ", "rang", date(2026, 3, 2))
        assert (checked.checked_by, checked.method) == ("Dawn", "rang")
        assert checked.check_by == date(2026, 6, 2)
        acts = [row.action for row in session.care.custody()]
        assert acts[-1] == "contact-checked"
    with Session.open(tmp_path / "v", PASSPHRASE) as session:
        assert session.contacts.all() == [checked]
        assert session.care.check().sound


def test_a_changed_number_is_live_at_once_and_is_no_longer_checked(tmp_path: Path) -> None:
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        checked = session.contacts.check(LINE, "Dawn", "rang", date(2026, 3, 2))
        same = session.contacts.keep(replace(checked, owner="Piotr"))
        assert same.checked == date(2026, 3, 2)
        changed = session.contacts.keep(replace(same, number="01632 960155"))
        assert changed.checked is None
        assert session.contacts.all() == [changed]
        session.contacts.remove("samaritans")
        assert session.contacts.all() == []
        with pytest.raises(NotFound):
            session.contacts.remove("samaritans")
        acts = [row.action for row in session.care.custody()]
        assert acts[-4:] == ["contact-checked", "contact-changed", "contact-changed", "contact-removed"]


@pytest.mark.parametrize(
    ("contact", "by", "method"),
    [
        (LINE, "", "rang"),
        (LINE, "Dawn", "guessed"),
        (replace(LINE, number=" "), "Dawn", "rang"),
        (replace(LINE, name="two\nlines"), "Dawn", "rang"),
        (replace(LINE, purpose="gossip"), "Dawn", "rang"),
    ],
)
def test_a_check_by_nobody_or_of_nothing_is_refused_and_stores_nothing(
    tmp_path: Path, contact: TeamContact, by: str, method: str
) -> None:
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        before = len(session.care.custody())
        with pytest.raises(BadValue):
            session.contacts.check(contact, by, method)
        assert session.contacts.all() == []
        assert len(session.care.custody()) == before
