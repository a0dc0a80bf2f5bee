"""Setting up, opening, finding, support, help and settings without any window."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.preferences import Choices, Preferences, load_preferences, save_preferences
from ui.presenters.find import Find, Found, look_in
from ui.presenters.first_run import FirstRun, Setup
from ui.presenters.passphrase import matching, offered, strength
from ui.presenters.settings import health_words, protections
from ui.presenters.support import contacts
from ui.presenters.unlock import Unlock
from whistle.api import Session
from whistle.casework.wording import support_list
from whistle.crypto.slots import KdfCost
from whistle.errors import NotAVault, WhistleError, WrongPassphrase
from whistle.hardening.network import Guard
from whistle.hardening.process import Fact, SwapState
from whistle.vault.health import Health

# -- passphrases ---------------------------------------------------------------------------


def test_six_offered_words_are_strong_and_no_two_offers_are_alike() -> None:
    words = offered()
    assert len(words) == 6
    assert words != offered()
    judged = strength(" ".join(words).upper(), words)
    assert judged.state == "strong"
    assert 77 < judged.bits < 78


@pytest.mark.parametrize(
    ("passphrase", "state"),
    [
        ("", "weak"),
        ("password", "weak"),
        ("aaaa aaaa aaaa aaaa aaaa aaaa", "weak"),
        ("Summer2026!", "weak"),
        ("correct horse battery", "weak"),
        ("heron under seven slate bridges", "fair"),
        ("heron under seven slate bridges with a copper kettle", "strong"),
    ],
)
def test_an_own_passphrase_is_judged_with_suspicion(passphrase: str, state: str) -> None:
    assert strength(passphrase).state == state


@given(st.text(max_size=60), st.text(max_size=20))
def test_more_words_never_make_a_passphrase_weaker(start: str, more: str) -> None:
    assert strength(f"{start} {more}").bits >= strength(start).bits


def test_words_match_from_the_beginning_whatever_the_capitals() -> None:
    assert matching("  Meadow  THIRTEEN lantren", ("meadow", "thirteen", "lantern")) == 2
    assert matching("thirteen", ("meadow", "thirteen")) == 0


# -- first run -----------------------------------------------------------------------------


@dataclass
class FirstRunScreen:
    shown: list[Setup] = field(default_factory=list)
    made: list[tuple[Path, str, str | None]] = field(default_factory=list)

    def show_setup(self, setup: Setup) -> None:
        self.shown.append(setup)

    def make_vault(self, folder: Path, passphrase: str, custodian: str | None) -> None:
        self.made.append((folder, passphrase, custodian))

    @property
    def now(self) -> Setup:
        return self.shown[-1]


@pytest.fixture
def setting_up(tmp_path: Path) -> tuple[FirstRun, FirstRunScreen]:
    screen = FirstRunScreen()
    presenter = FirstRun(screen, tmp_path)
    presenter.start()
    return presenter, screen


def test_a_vault_is_made_once_and_only_after_every_step(
    setting_up: tuple[FirstRun, FirstRunScreen], tmp_path: Path
) -> None:
    presenter, screen = setting_up
    assert screen.now.folder == tmp_path / "notes"
    presenter.next()
    words = screen.now.words
    presenter.type_passphrase(" ".join(words[:3]))
    presenter.next()
    assert (screen.now.step, screen.now.reason[:6]) == (1, "3 of 6")
    presenter.type_passphrase(" ".join(words).title())
    presenter.next()
    presenter.type_custodian(" ".join(screen.now.custodian_words))
    presenter.next()
    presenter.next()
    assert not screen.made
    presenter.understand(True)
    presenter.next()
    presenter.next()
    # The words as they were offered open it, however they were typed.
    assert screen.made == [(tmp_path / "notes", " ".join(words), " ".join(screen.now.custodian_words))]
    presenter.made()
    assert presenter._setup.words == ()


def test_an_own_passphrase_has_to_be_strong_enough_and_typed_twice_alike(
    setting_up: tuple[FirstRun, FirstRunScreen],
) -> None:
    presenter, screen = setting_up
    presenter.next()
    presenter.make_own(True)
    presenter.type_passphrase("kitten")
    presenter.type_again("kitten")
    assert not screen.now.ready
    good = "heron under seven slate bridges with a kettle"
    presenter.type_passphrase(good)
    presenter.type_again(good + "s")
    assert not screen.now.ready
    presenter.type_again(good)
    assert screen.now.ready
    presenter.next()
    presenter.use_separate(False)
    presenter.next()
    presenter.understand(True)
    presenter.next()
    assert screen.made[0][1:] == (good, None)


def test_a_place_that_is_in_use_gets_a_folder_of_its_own_and_a_failure_leads_back_to_the_place(
    setting_up: tuple[FirstRun, FirstRunScreen], tmp_path: Path
) -> None:
    presenter, screen = setting_up
    (tmp_path / "notes").mkdir()
    presenter.choose_folder(tmp_path)
    assert screen.now.folder == tmp_path / "notes-2"
    empty = tmp_path / "stick"
    empty.mkdir()
    presenter.choose_folder(empty)
    assert screen.now.folder == empty
    presenter.next()
    presenter.failed("The disk is full.")
    assert (screen.now.step, screen.now.folder_problem, screen.now.busy) == (0, "The disk is full.", False)


def test_going_back_keeps_what_was_typed(setting_up: tuple[FirstRun, FirstRunScreen]) -> None:
    presenter, screen = setting_up
    presenter.next()
    presenter.type_passphrase(" ".join(screen.now.words))
    presenter.next()
    presenter.back()
    assert (screen.now.step, screen.now.ready) == (1, True)


# -- unlock --------------------------------------------------------------------------------


@dataclass
class UnlockScreen:
    said: list[tuple[str, ...]] = field(default_factory=list)
    tried: list[tuple[Path, str]] = field(default_factory=list)

    def show_folder(self, words: str) -> None:
        self.said.append(("folder", words))

    def show_wrong(self, sentence: str) -> None:
        self.said.append(("wrong", sentence))

    def show_problem(self, heading: str, text: str) -> None:
        self.said.append(("problem", heading, text))

    def show_busy(self, busy: bool) -> None:
        self.said.append(("busy", str(busy)))

    def open(self, folder: Path, passphrase: str) -> None:
        self.tried.append((folder, passphrase))

    def open_by_recovery(self, folder: Path, shares: tuple[str, ...]) -> None:
        self.tried.append((folder, "|".join(shares)))

    def opened(self) -> None:
        self.said.append(("opened",))


def test_opening_is_tried_once_at_a_time_and_names_no_folder(tmp_path: Path) -> None:
    screen = UnlockScreen()
    presenter = Unlock(screen, tmp_path / "Kasia")
    presenter.start()
    presenter.submit("   ")
    presenter.submit("words")
    presenter.submit("words")
    assert screen.tried == [(tmp_path / "Kasia", "words")]
    presenter.failed(WrongPassphrase())
    presenter.submit("other words")
    assert len(screen.tried) == 2
    presenter.failed(NotAVault())
    assert not any("Kasia" in part for said in screen.said for part in said)
    assert any(said[0] == "wrong" and "Caps Lock" in said[1] for said in screen.said)
    assert any(said[0] == "problem" and "does not hold a vault" in said[1] for said in screen.said)


def test_shares_are_tried_with_their_spaces_put_right_and_blank_ones_left_out(tmp_path: Path) -> None:
    screen = UnlockScreen()
    presenter = Unlock(screen, tmp_path)
    presenter.recover(("  ", ""))
    presenter.recover(("one  two\tthree", " ", "four five"))
    presenter.recover(("again", "again"))
    assert screen.tried == [(tmp_path, "one two three|four five")]


def test_choosing_the_file_inside_a_vault_means_its_folder(tmp_path: Path) -> None:
    (tmp_path / "vault.db").write_bytes(b"x")
    presenter = Unlock(UnlockScreen(), None)
    presenter.choose(tmp_path / "vault.db")
    assert presenter.folder == tmp_path


# -- find ----------------------------------------------------------------------------------


class FindScreen:
    def __init__(self) -> None:
        self.shown: list[tuple[tuple[Found, ...], str]] = []
        self.waiting: list[Callable[[tuple[Found, ...]], None]] = []

    def show_found(self, found: Sequence[Found], notice: str) -> None:
        self.shown.append((tuple(found), notice))

    def ask(
        self,
        work: Callable[[Session], tuple[Found, ...]],
        done: Callable[[tuple[Found, ...]], None],
        failed: Callable[[WhistleError], None],
    ) -> None:
        self.waiting.append(done)


def test_an_answer_to_words_that_were_typed_over_is_dropped() -> None:
    screen = FindScreen()
    presenter = Find(screen, [Found("Settings", "look", "settings"), Found("Case", "sources", "case")])
    presenter.start()
    presenter.type("set")
    presenter.type("sett")
    count = len(screen.shown)
    screen.waiting[0]((Found("old", "", "account"),))
    assert len(screen.shown) == count
    screen.waiting[1](())
    assert [one.title for one in screen.shown[-1][0]] == ["Settings"]
    presenter.type("zzz")
    screen.waiting[2](())
    assert not screen.shown[-1][0]
    assert "Nothing found" in screen.shown[-1][1]


def test_sources_accounts_and_words_are_found_in_the_vault(tmp_path: Path) -> None:
    with Session.create(tmp_path / "v", "pass", cost=KdfCost(64 * 1024, 1, 1)) as session:
        case = session.cases.add("Marsh")
        heron = session.sources.add(case.id, "Heron")
        account = session.accounts.add(heron.id, "The sluice was never opened in time.")
        pages = {(one.page, one.testimony_id) for one in look_in(session, "heron")}
        assert pages == {("permissions", ""), ("account", account.id)}
        words = look_in(session, "sluice")
        assert [one.testimony_id for one in words] == [account.id]
        assert "sluice" in words[0].title
        assert words[0].detail == "Heron, draft"
        assert [one.page for one in look_in(session, "mars")] == ["case"]


# -- support, help, settings ---------------------------------------------------------------


def test_no_contact_is_called_checked_that_nobody_rang_and_an_old_list_says_so() -> None:
    shipped = support_list()
    fresh = contacts(shipped, shipped.provenance.checked)
    for one in (*fresh.crisis, *fresh.advice):
        assert one.standing != "checked" or one.name == "Emergency services"
    assert all(one.standing == "empty" for one in fresh.own)
    late = contacts(shipped, shipped.check_by + timedelta(days=1))
    assert late.notice
    assert {one.standing for one in (*late.crisis, *late.advice)} == {"old"}
    soon = contacts(shipped, shipped.check_by - timedelta(days=3))
    assert "soon" in {one.standing for one in soon.crisis}
    assert "999" in fresh.stay or any(one.number == "999" for one in fresh.crisis)
    assert date(2026, 11, 22) <= shipped.check_by


def test_protections_that_do_not_hold_are_said_plainly() -> None:
    good = protections(Guard(True), (Fact("core files", True), Fact("memory", True)), SwapState(0, 0))
    assert all(one.holds for one in good)
    bad = protections(
        Guard(False, "no filter"),
        (Fact("core files", False, "why"), Fact("memory", False, "why")),
        SwapState(2, 1),
    )
    assert not any(one.holds for one in bad)
    assert not protections(Guard(True), (), SwapState(0, 0, known=False))[-1].holds


def test_the_words_about_a_vaults_health_name_what_is_damaged() -> None:
    sound = Health((), (), 12, None, "", 0, 0, 3, True)
    assert health_words(sound)[0] == "done"
    assert "12 lines" in health_words(sound)[2]
    broken = Health(("a",), ("page 3",), 12, 7, "", 1, 1, 0, True, register_damaged=True)
    kind, _, text = health_words(broken)
    assert kind == "error"
    for part in ("line 7", "2 stored files", "names list", "stored words"):
        assert part in text


def test_choices_are_kept_whole_and_odd_files_are_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "a" / "choices.json"
    heard: list[Preferences] = []
    choices = Choices(path=path)
    choices.listen(heard.append)
    choices.change(look="dark", scale=1.5)
    choices.change(look="dark")
    assert len(heard) == 1
    assert load_preferences(path) == Preferences(look="dark", scale=1.5)
    assert path.stat().st_mode & 0o077 == 0
    for odd in (
        "",
        "[]",
        "{",
        '{"scale": 90, "look": "pink", "idle_minutes": -1, "width": true}',
        "[" * 9999,
    ):
        path.write_text(odd)
        assert load_preferences(path) == Preferences()
    (tmp_path / "file").write_text("x")
    assert not save_preferences(Preferences(), tmp_path / "file" / "choices.json")


def test_the_folder_is_forgotten_unless_it_is_to_be_remembered(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    choices = Choices(path=path)
    choices.change(folder="/x/Kasia")
    assert "Kasia" not in json.dumps(load_preferences(path).folder)
    choices.change(remember_folder=True, folder="/x/Kasia")
    assert load_preferences(path).folder == "/x/Kasia"
    choices.change(remember_folder=False)
    assert load_preferences(path).folder == ""
