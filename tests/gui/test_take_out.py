"""Taking everything out in Settings: who it is locked for, what is typed out first, what is told of it."""

from __future__ import annotations

import io
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import PASSPHRASE, Surroundings
from ui.pages.settings_export import TakeOutPart
from ui.presenters.take_out import OTHER, OWN
from whistle.api import Session
from whistle.exchange import age

STORY = "Perpetua Oxenholme told us to close the file."


@pytest.fixture
def part(open_vault: Surroundings, qtbot: QtBot, tmp_path: Path) -> Iterator[TakeOutPart]:
    """The section, over a vault with one account, a file beside it and a recipient who is kept."""
    paper = tmp_path / "rota.txt"
    paper.write_text("Monday: nobody.")

    def fill(session: Session) -> None:
        source = session.sources.add(session.cases.add("Marsh").id, "Heron")
        account = session.accounts.add(source.id, STORY)
        session.evidence.add(source.case_id, paper, account=account.id, unread=True)
        session.exchange.keep_recipient("union", age.new_key().recipient)

    open_vault.lane.call(fill, lambda _: None)
    made = TakeOutPart(open_vault.context)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    quiet(open_vault, qtbot)
    yield made
    quiet(open_vault, qtbot)


def quiet(around: Surroundings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not around.lane.pending, timeout=30_000)


def test_locked_for_the_vault_itself_it_opens_with_the_key_that_can_be_saved_beside_it(
    part: TakeOutPart, open_vault: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    assert part.to.value() == OWN
    assert "who is who goes along" in part.names.text()
    open_vault.passphrase = "wrong words altogether"
    open_vault.paths = [tmp_path / "all"]
    part.lock.click()
    quiet(open_vault, qtbot)
    assert not (tmp_path / "all.age").exists()
    assert part.told.isVisible()
    assert "passphrase" in part.told.heading.text().lower()
    open_vault.passphrase = PASSPHRASE
    part.lock.click()
    quiet(open_vault, qtbot)
    assert part.told.heading.text() == "Everything is taken out"
    assert "1 account, 1 file." in part.told.text.text()
    assert open_vault.said[-1].startswith("Everything is taken out")
    open_vault.paths = [tmp_path / "key.txt"]
    part.save_key.click()
    quiet(open_vault, qtbot)
    key = pyrage.x25519.Identity.from_str((tmp_path / "key.txt").read_text().strip())
    plain = pyrage.decrypt((tmp_path / "all.age").read_bytes(), [key])
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        accounts = [one for one in archive if one.name.startswith("accounts/")]
        held = archive.extractfile(accounts[0])
        assert held is not None
        assert STORY in held.read().decode()


def test_for_somebody_else_and_for_everybody_it_is_asked_first_and_nothing_is_written_unasked(
    part: TakeOutPart, open_vault: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    open_vault.passphrase = PASSPHRASE
    open_vault.paths = [tmp_path / "for-them.age"]
    part.to.choose(OTHER)
    part._choose()
    part.key.set_text("not a key")
    part.lock.click()
    assert part.key.error
    assert not open_vault.asked
    part.key.set_text(age.new_key().recipient)
    part.lock.click()
    quiet(open_vault, qtbot)
    assert not (tmp_path / "for-them.age").exists()
    heading, agreed = open_vault.asked.pop()
    assert heading == "Lock all of it for somebody else?"
    agreed()
    quiet(open_vault, qtbot)
    assert (tmp_path / "for-them.age").stat().st_size > 1000
    assert not part.save_key.isVisible()
    open_vault.paths = [tmp_path / "place"]
    (tmp_path / "place").mkdir()
    part.plain.click()
    quiet(open_vault, qtbot)
    assert list((tmp_path / "place").iterdir()) == []
    for count in (1, 2):
        part.plain.click()
        open_vault.asked.pop()[1]()
        quiet(open_vault, qtbot)
        folders = sorted((tmp_path / "place").iterdir())
        assert len(folders) == count, "a folder that is there already is left alone"
        assert any(STORY in one.read_text() for one in folders[0].glob("accounts/*.txt"))
    assert "Anybody can read it" in part.told.text.text()


def test_stopped_it_leaves_nothing_behind(
    part: TakeOutPart, open_vault: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    open_vault.passphrase = PASSPHRASE
    place = tmp_path / "place"
    place.mkdir()
    open_vault.paths = [place / "all.age"]
    held = threading.Event()
    open_vault.lane.call(lambda _session: held.wait(20), lambda _: None)
    part.lock.click()
    assert part.stop.isVisible()
    assert not part.lock.isEnabled()
    part.stop.click()
    held.set()
    quiet(open_vault, qtbot)
    assert part.told.heading.text() == "Stopped"
    assert list(place.iterdir()) == []
    assert part.lock.isEnabled()


def test_the_names_list_closed_it_says_what_stays_out(
    part: TakeOutPart, open_vault: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    open_vault.lane.call(lambda session: session.register.close(), lambda _: None)
    part.refresh()
    quiet(open_vault, qtbot)
    assert "stay out" in part.names.text()
    open_vault.passphrase = PASSPHRASE
    open_vault.paths = [tmp_path / "all.age"]
    part.lock.click()
    quiet(open_vault, qtbot)
    assert "Not in it, since the names list is closed: who is who" in part.told.text.text()
