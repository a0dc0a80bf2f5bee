"""What opens the vault and its backups, from Settings: sheets that count, passphrases, a backup."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.base import Place
from ui.pages.recovery import RecoveryPage
from ui.pages.settings import SettingsPage
from ui.presenters.help import topic_of
from ui.presenters.recovery import Recovery, Sheet
from ui.presenters.vault_care import backup_words
from ui.widgets.passphrase_sheet import NewPassphrase
from whistle.api import Session, restore_backup
from whistle.crypto.slots import KdfCost
from whistle.errors import WhistleError, WrongPassphrase

sys.path.insert(0, str(Path(__file__).parents[1] / "data"))
from gui_desk import DirectLane

PASSPHRASE = "harbour sixty velvet plain oaken tide"
NEW = "lantern orchard pebble window copper seven"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)


class View:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self.errors: list[WhistleError] = []
        self.said: list[str] = []

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def announce(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as made:
        yield made


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def recovery(session: Session, view: View) -> Recovery:
    return Recovery(DirectLane(session), view)


def shares_of(recovery: Recovery) -> tuple[str, ...]:
    assert recovery._drawn is not None
    return recovery._drawn.shares


# -- the recovery sheet --------------------------------------------------------------------


def test_a_sheet_counts_only_once_a_share_of_it_was_typed_back(
    recovery: Recovery, view: View, session: Session, tmp_path: Path
) -> None:
    recovery.draw()
    shares = shares_of(recovery)
    assert view.sheet.words == tuple(shares[0].split())
    assert not session.ways.recovery
    recovery.begin_check()
    recovery.check(" ".join(shares[1].split()[:-1]))
    assert "A share is 33 words; there are 32 here." in view.sheet.problem
    recovery.check(" ".join([*shares[1].split()[:-1], "academic"]))
    assert view.sheet.problem
    assert not session.ways.recovery
    recovery.check(shares[1].upper())
    assert view.sheet.stage == "done"
    assert recovery.done
    assert view.sheet.words == ()
    assert session.ways.recovery
    session.close()
    with Session.open_by_recovery(tmp_path / "v", [shares[0], shares[2]]) as again:
        assert again.cases.all() == []


def test_a_share_of_another_sheet_is_no_check_and_the_earlier_sheet_still_holds(
    recovery: Recovery, view: View, session: Session, tmp_path: Path
) -> None:
    recovery.draw()
    first = shares_of(recovery)
    recovery.check(first[0])
    recovery.draw()
    recovery.check(first[1])
    assert view.sheet.stage != "done"
    assert "Nothing was changed" in view.sheet.problem
    recovery.leave()
    session.close()
    with Session.open_by_recovery(tmp_path / "v", first[:2]):
        pass


def test_what_was_saved_goes_when_the_sheet_is_left_unchecked_and_stays_when_it_counts(
    recovery: Recovery, view: View, tmp_path: Path
) -> None:
    recovery.draw()
    recovery.save(tmp_path / "list.pdf")
    recovery.save(tmp_path / "list.txt")
    assert view.sheet.saved == ("list.pdf", "list.txt")
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "list.txt").stat().st_mode & 0o077 == 0
    assert shares_of(recovery)[2].split()[5] in (tmp_path / "list.txt").read_text()
    recovery.leave()
    assert not list(tmp_path.glob("list.*"))
    recovery.draw()
    recovery.save(tmp_path / "list.pdf")
    recovery.check(shares_of(recovery)[0])
    assert (tmp_path / "list.pdf").exists()
    recovery.delete_files()
    assert not (tmp_path / "list.pdf").exists()
    assert view.sheet.saved == ()


def test_a_file_that_is_there_already_is_left_alone(recovery: Recovery, view: View, tmp_path: Path) -> None:
    (tmp_path / "list.pdf").write_bytes(b"mine")
    recovery.draw()
    recovery.save(tmp_path / "list.pdf")
    assert len(view.errors) == 1
    recovery.leave()
    assert (tmp_path / "list.pdf").read_bytes() == b"mine"


def test_a_sheet_left_while_it_is_being_saved_leaves_no_file(
    session: Session, view: View, tmp_path: Path
) -> None:
    lane = DirectLane(session)
    recovery = Recovery(lane, view)
    recovery.draw()
    lane.hold = True
    recovery.save(tmp_path / "list.pdf")
    recovery.leave()
    lane.release()
    assert not (tmp_path / "list.pdf").exists()


def test_the_hint_says_which_word_does_not_fit(recovery: Recovery, view: View) -> None:
    recovery.draw()
    words = shares_of(recovery)[1].split()
    recovery.type(" ".join([*words[:12], "zebra", "more"]))
    assert view.sheet.hint == "12 of 33 words match so far. Look at word 13 again."
    recovery.type(" ".join(words))
    assert view.sheet.hint == "All 33 words of share 2 match."


def test_the_page_shows_the_share_as_one_name_and_forgets_it_when_it_is_left(
    open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    page = RecoveryPage(open_vault.context)
    qtbot.addWidget(page)
    page.build()
    page.show()
    page.enter(Place("recovery"))
    page.panel.make.click()
    shares = shares_of(page.panel.presenter)
    assert page.panel.words.accessibleName() == f"Share 1 of 3: {shares[0]}"
    page.panel.next.click()
    assert page.panel.words.accessibleName() == f"Share 2 of 3: {shares[1]}"
    page.panel.cover.click()
    assert page.panel.words.accessibleName() == "Share 2 of 3: covered"
    page.leave()
    assert {word.text() for word in page.panel.words._words} <= {"", "• • • •"}
    assert page.panel.words.accessibleName().split(":")[1].split() == []
    assert not page.panel.presenter.under_way


# -- passphrases and backups from Settings -------------------------------------------------


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1088, 736)
    made.build()
    made.show()
    made.enter(Place("settings"))
    idle(open_vault, qtbot)
    return made


def idle(room: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not room.lane.pending and not room.pool.pending, timeout=30_000)


def test_the_passphrase_is_changed_only_by_who_knows_it(
    page: SettingsPage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    open_vault.new_passphrases += [("not these words", NEW), (PASSPHRASE, NEW)]
    page.ways.change.click()
    idle(open_vault, qtbot)
    assert "does not" in page.ways.note.heading.text()
    page.ways.change.click()
    page.ways.change.click()
    idle(open_vault, qtbot)
    assert page.ways.note.heading.text().startswith("The passphrase is changed")
    assert open_vault.new_passphrases == []
    open_vault.lane.close_now(10)
    with pytest.raises(WrongPassphrase):
        Session.open(tmp_path / "vault", PASSPHRASE)
    with Session.open(tmp_path / "vault", NEW):
        pass


def test_a_second_passphrase_is_listed_and_can_be_removed(
    page: SettingsPage, open_vault: Any, qtbot: QtBot
) -> None:
    open_vault.new_passphrases += [(PASSPHRASE, NEW)]
    page.ways.add.click()
    idle(open_vault, qtbot)
    assert page.ways.passphrases.words.text() == "2 passphrases open this vault."
    assert page.ways.list.isVisible()
    page.ways._ask_remove(page.ways._care.passphrases[1])  # type: ignore[union-attr]  # it is shown
    heading, agreed = open_vault.asked[-1]
    assert heading == "Remove passphrase 1?"
    agreed()
    idle(open_vault, qtbot)
    assert page.ways.passphrases.words.text() == "1 passphrase opens this vault."
    assert not page.ways.list.isVisible()


def test_a_backup_made_here_can_be_put_back_and_its_day_is_shown(
    page: SettingsPage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "No backup was made yet" in page.backup.state.words.text()
    open_vault.passphrase, open_vault.paths = PASSPHRASE, [tmp_path / "out.backup"]
    page.backup.make.click()
    page.backup.make.click()
    idle(open_vault, qtbot)
    qtbot.waitUntil(lambda: page.backup.made.heading.text() == "The backup is made")
    idle(open_vault, qtbot)
    assert ", today." in page.backup.state.words.text()
    restored = restore_backup(tmp_path / "out.backup", tmp_path / "again", passphrase=PASSPHRASE)
    assert restored.health.sound


def test_a_backup_asked_for_with_other_words_is_refused_and_leaves_nothing(
    page: SettingsPage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    open_vault.passphrase, open_vault.paths = "not these words", [tmp_path / "out.backup"]
    page.backup.make.click()
    idle(open_vault, qtbot)
    assert "does not" in page.backup.made.heading.text()
    assert not list(tmp_path.glob("out*"))
    assert page.backup.make.isEnabled()


def test_a_backup_older_than_a_month_is_said_to_be_old() -> None:
    now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    assert backup_words(None, now)[0] is False
    assert backup_words(datetime(2026, 3, 2, 12, tzinfo=UTC), now) == (
        True,
        "The last backup is of 2 March 2026, 29 days ago.",
    )
    fresh, words = backup_words(datetime(2026, 2, 1, tzinfo=UTC), now)
    assert not fresh
    assert "58 days ago" in words


def test_a_new_passphrase_must_be_strong_and_typed_twice_and_leaves_no_words_behind(
    open_vault: Any, qtbot: QtBot, qapp: QApplication
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 800)
    over.show()
    given: list[tuple[str, str]] = []
    asked = NewPassphrase(open_vault.theme, over, "Change", "", "Change it", lambda *both: given.append(both))
    asked._yes()
    assert asked.present.error
    asked.present.set_text(PASSPHRASE)
    asked.new.set_text("abc")
    asked._yes()
    assert "Easy to guess" in asked.new.error
    asked.new.set_text(" ".join(asked._words))
    asked.again.set_text("other words")
    asked._yes()
    assert "not the same" in asked.again.error
    words = " ".join(asked._words)
    asked.again.set_text(words)
    asked._yes()
    asked._yes()
    assert given == [(PASSPHRASE, words)]
    assert asked.present.text() == asked.new.text() == asked.again.text() == ""


def test_every_model_is_named_with_its_licence_in_the_help() -> None:
    told = " ".join(block.text for block in topic_of("made-of").blocks)
    for word in (
        "CC BY 4.0",
        "en_core_web_md",
        "MIT",
        "SIL Open Font License",
        "Lucide",
        "GNU General Public",
    ):
        assert word in told
