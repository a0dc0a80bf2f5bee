"""Passphrases, recovery shares, the keyring and the names list's key: old or new opens, never neither."""

from __future__ import annotations

import contextlib
import io
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError
from pypdf import PdfReader

from whistle.api import Session
from whistle.crypto import recovery
from whistle.crypto.keys import Secret
from whistle.errors import (
    AlreadyExists,
    BadValue,
    KeyringFailed,
    LastWayIn,
    NotFound,
    RegisterClosed,
    RegisterDamaged,
    SharesMixed,
    SharesOfAnother,
    SharesTooFew,
    ShareUnreadable,
    WhistleError,
    WrongCustodianPassphrase,
    WrongPassphrase,
)
from whistle.operations.recovery_sheet import BRAILLE_CELLS, as_pdf, as_text
from whistle.operations.ways import NewShares
from whistle.vault import files

NEW = "harbour mitten solstice"
SECOND = "a second person's words"


def opens(folder: Path, passphrase: str, custodian: str | None = None, key_file: Path | None = None) -> bool:
    try:
        Session.open(folder, passphrase, custodian, key_file).close()
    except WrongPassphrase:
        return False
    return True


@pytest.fixture
def shared(lab: Any, tmp_path: Path) -> Path:
    """A vault with one passphrase for both, and a name in it."""
    folder = tmp_path / "shared"
    with Session.create(folder, lab.passphrase, None, lab.cost) as session:
        case = session.cases.add("Alder")
        session.sources.add(case.id, "Wren")
        session.register.identify("Wren", ["Zephyrine Mottershead"])
    return folder


def test_a_changed_passphrase_opens_and_the_old_one_does_not(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        session.ways.change(NEW, lab.cost)
    assert opens(folder, NEW, lab.custodian)
    assert not opens(folder, lab.passphrase)
    with Session.open(folder, NEW) as session:
        assert session.care.check().sound
        assert session.care.custody()[-1].action == "passphrase-changed"


def test_an_old_passphrase_is_not_let_in_by_either_copy_alone(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        session.ways.change(NEW, lab.cost)
    for name in ("header.a", "header.b"):
        kept = (folder / name).read_bytes()
        (folder / name).unlink()
        assert not opens(folder, lab.passphrase)
        (folder / name).write_bytes(kept)


def test_several_passphrases_open_one_vault_until_they_are_removed(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        number = session.ways.add(SECOND, lab.cost)
        assert [way.number for way in session.ways.all()] == [0, number]
    with Session.open(folder, SECOND) as session:
        assert [way.current for way in session.ways.all()] == [False, True]
        session.ways.remove(0)
        with pytest.raises(LastWayIn):
            session.ways.remove(number)
        with pytest.raises(NotFound):
            session.ways.remove(7)
    assert opens(folder, SECOND)
    assert not opens(folder, lab.passphrase)


def test_the_names_list_of_one_passphrase_for_both_opens_with_every_way_in(lab: Any, shared: Path) -> None:
    drawn = NewShares()
    with lab.open(shared) as session:
        session.ways.change(NEW, lab.cost)
        session.ways.add(SECOND, lab.cost)
        session.ways.set_recovery(drawn, drawn.shares[:1])
    ways: list[Callable[[], Session]] = [
        lambda: Session.open(shared, NEW),
        lambda: Session.open(shared, SECOND),
        lambda: Session.open_by_recovery(shared, drawn.shares[1:]),
    ]
    for way in ways:
        with way() as session:
            assert session.register.is_open
            assert session.register.identities()[0].names == ("Zephyrine Mottershead",)


def test_at_most_sixteen_passphrases_and_no_blank_one(
    lab: Any, folder: Path, stretch_once: list[int]
) -> None:
    with lab.open(folder) as session:
        for number in range(1, 16):
            assert session.ways.add(f"words {number}", lab.cost) == number
        with pytest.raises(BadValue):
            session.ways.add("one more", lab.cost)
        with pytest.raises(BadValue):
            session.ways.change("  ", lab.cost)
    assert len(stretch_once) == 16


def interrupted(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Stop like a kill before the ``at``-th step of writing files: nothing after it happens."""
    steps = itertools.count()

    def step(real: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **named: Any) -> Any:
            if next(steps) >= at:
                raise KeyboardInterrupt
            return real(*args, **named)

        return run

    monkeypatch.setattr(files.os, "fsync", step(files.os.fsync))
    monkeypatch.setattr(files.Path, "replace", step(files.Path.replace))


@pytest.mark.parametrize("at", range(7))
def test_a_change_stopped_at_any_step_leaves_the_old_or_the_new_passphrase(
    at: int, lab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = lab.open(folder)
    with monkeypatch.context() as patched:
        interrupted(patched, at)
        stopped = False
        try:
            session.ways.change(NEW, lab.cost)
        except KeyboardInterrupt:
            stopped = True
    # Dead: nothing more is written by it.
    vault = lab.vault(session)
    vault.db.close()
    vault._lock.release()
    found = {words for words in (lab.passphrase, NEW) if opens(folder, words)}
    assert found
    assert stopped or found == {NEW}
    with Session.open(folder, found.pop()) as again:
        assert not again.care.check().database
        assert len(again.accounts.all()) == 3


# -- recovery shares -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawn() -> Iterator[NewShares]:
    made = NewShares()
    yield made
    made.close()


@pytest.mark.parametrize("pair", list(itertools.permutations(range(3), 2)))
def test_any_two_of_three_shares_give_the_secret_back(drawn: NewShares, pair: tuple[int, int]) -> None:
    with recovery.join([drawn.shares[i] for i in pair]) as secret:
        assert secret == drawn.secret


def test_shares_are_read_whatever_their_case_and_spaces_and_however_often(drawn: NewShares) -> None:
    first, second, third = drawn.shares
    given = ["  " + first.upper().replace(" ", "\n"), first, second, third]
    with recovery.join(given) as secret:
        assert secret == drawn.secret
    assert all(len(share.split()) == recovery.SHARE_WORDS for share in drawn.shares)


def test_wrong_mixed_and_too_few_shares_are_told_apart(drawn: NewShares) -> None:
    other = NewShares()
    first, second, _ = drawn.shares
    words = second.split()
    words[20] = "academic" if words[20] != "academic" else "acid"
    with pytest.raises(ShareUnreadable) as unreadable:
        recovery.join([first, " ".join(words)])
    assert unreadable.value.number == 2
    with pytest.raises(ShareUnreadable):
        recovery.join([first, "not a word of the list"])
    with pytest.raises(SharesTooFew) as few:
        recovery.join([first, first])
    assert (few.value.given, few.value.needed) == (1, 2)
    with pytest.raises(SharesTooFew):
        recovery.join([])
    with pytest.raises(SharesMixed):
        recovery.join([first, other.shares[1]])


def test_no_word_of_a_share_is_in_an_error(drawn: NewShares) -> None:
    first = drawn.shares[0].split()
    with pytest.raises(ShareUnreadable) as refused:
        recovery.join([" ".join(first[:-1])])
    shown = f"{refused.value!r} {refused.value} {refused.value.__cause__!r}"
    assert not any(word in shown.split() for word in first)
    assert first[0] not in repr(drawn)


def test_two_shares_open_a_vault_whose_passphrase_was_forgotten(lab: Any, folder: Path) -> None:
    drawn = NewShares()
    with lab.open(folder) as session:
        with pytest.raises(SharesOfAnother):
            session.ways.set_recovery(drawn, NewShares().shares[:1])
        assert not session.ways.recovery
        session.ways.set_recovery(drawn, [drawn.shares[2].upper()])
    with pytest.raises(SharesOfAnother):
        Session.open_by_recovery(folder, NewShares().shares[:2])
    with Session.open_by_recovery(folder, drawn.shares[:2]) as session:
        assert not session.register.is_open
        session.ways.change(NEW, lab.cost)
        assert [way.current for way in session.ways.all()] == [False, True]
    assert opens(folder, NEW, lab.custodian)
    with lab.open(folder) as session:
        newer = NewShares()
        session.ways.set_recovery(newer, newer.shares[:1])
    with pytest.raises(SharesOfAnother):
        Session.open_by_recovery(folder, drawn.shares[:2])
    with Session.open_by_recovery(folder, newer.shares[1:]) as session:
        session.ways.drop_recovery()
    with pytest.raises(SharesOfAnother):
        Session.open_by_recovery(folder, newer.shares[1:])


def test_the_sheet_holds_every_word_in_order_on_a_page_each(drawn: NewShares) -> None:
    pages = PdfReader(io.BytesIO(as_pdf(drawn.shares))).pages
    assert len(pages) == 3
    for page, share in zip(pages, drawn.shares, strict=True):
        # The advice below the words has numbers too: what comes first counts.
        tokens = page.extract_text().split()[len(["Share", "1", "of", "3"]) :]
        pairs = list(itertools.pairwise(tokens))[::-1]
        numbered = {int(a): b for a, b in pairs if a.isdecimal() and b.isalpha()}
        assert [numbered[n] for n in range(1, 34)] == share.split()
    text = as_text(drawn.shares)
    assert recovery.shares_in(text) == list(drawn.shares)
    assert max(map(len, text.splitlines())) <= BRAILLE_CELLS
    assert "histle" not in text


# -- the keyring -----------------------------------------------------------------------------


class Fake(KeyringBackend):
    """A keyring in memory, which can be told to fail."""

    priority = 1.0  # type: ignore[assignment]  # a class property in the library

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.fails: Exception | None = None
        self.forgets = False

    def _may(self) -> None:
        if self.fails:
            raise self.fails

    def get_password(self, service: str, username: str) -> str | None:
        self._may()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._may()
        if not self.forgets:
            self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._may()
        del self.held[service, username]


@pytest.fixture
def fake() -> Iterator[Fake]:
    before = keyring.get_keyring()
    made = Fake()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_the_keyring_is_not_switched_on_as_the_only_way_in(lab: Any, folder: Path, fake: Fake) -> None:
    with lab.open(folder) as session:
        with pytest.raises(LastWayIn):
            session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
        assert not fake.held
        session.ways.add(SECOND, lab.cost)
        with pytest.raises(WrongPassphrase):
            session.ways.keyring(on=True, passphrase=NEW, cost=lab.cost)
        session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
        with pytest.raises(LastWayIn):
            session.ways.remove(1)
        with pytest.raises(LastWayIn):
            session.ways.keyring(on=True, passphrase=SECOND, cost=lab.cost)


def test_a_copied_vault_does_not_open_without_the_machines_keyring(
    lab: Any, folder: Path, fake: Fake
) -> None:
    drawn = NewShares()
    with lab.open(folder) as session:
        session.ways.set_recovery(drawn, drawn.shares[:1])
        session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
    assert opens(folder, lab.passphrase)
    assert not opens(folder, NEW)
    assert all("histle" not in text for pair in fake.held for text in pair)
    held, fake.held = fake.held, {}
    with pytest.raises(KeyringFailed) as failed:
        lab.open(folder)
    assert failed.value.problem == "forgotten"
    fake.held = dict.fromkeys(held, "00" * 32)
    assert not opens(folder, lab.passphrase)
    fake.held = {}
    # The machine is lost: two shares still open it, and a plain passphrase is set.
    with Session.open_by_recovery(folder, drawn.shares[:2]) as session:
        session.ways.change(NEW, lab.cost)
        session.ways.remove(0)
    assert opens(folder, NEW)


@pytest.mark.parametrize(
    ("error", "problem"),
    [(NoKeyringError(), "none"), (InitError(), "silent"), (KeyringLocked(), "locked")],
    ids=["no keyring", "no daemon", "locked"],
)
def test_a_keyring_that_does_not_answer_is_a_named_error(
    error: Exception, problem: str, lab: Any, folder: Path, fake: Fake
) -> None:
    with lab.open(folder) as session:
        session.ways.add(SECOND, lab.cost)
        session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
    fake.fails = error
    with pytest.raises(KeyringFailed) as failed:
        lab.open(folder)
    assert failed.value.problem == problem
    assert opens(folder, SECOND)
    with Session.open(folder, SECOND) as session, pytest.raises(KeyringFailed):
        session.ways.keyring(on=False, passphrase=lab.passphrase, cost=lab.cost)


def test_a_keyring_that_keeps_nothing_is_noticed_before_anything_depends_on_it(
    lab: Any, folder: Path, fake: Fake
) -> None:
    fake.forgets = True
    with lab.open(folder) as session:
        session.ways.add(SECOND, lab.cost)
        with pytest.raises(KeyringFailed):
            session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
    fake.fails = NoKeyringError()
    assert opens(folder, lab.passphrase)


def test_a_passphrase_with_the_keyring_can_be_changed_and_the_keyring_left_again(
    lab: Any, folder: Path, fake: Fake
) -> None:
    with lab.open(folder) as session:
        session.ways.add(SECOND, lab.cost)
        session.ways.keyring(on=True, passphrase=lab.passphrase, cost=lab.cost)
    with lab.open(folder) as session:
        session.ways.change(NEW, lab.cost)
        assert [way.keyring for way in session.ways.all()] == [True, False]
    assert not opens(folder, lab.passphrase)
    with Session.open(folder, NEW) as session:
        session.ways.keyring(on=False, passphrase=NEW, cost=lab.cost)
    assert not fake.held
    assert opens(folder, NEW)


# -- the names list's key --------------------------------------------------------------------


def test_the_names_lists_key_moves_to_another_medium_and_is_found_there(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    target = medium / "key"
    with lab.open(folder, custodian=True) as session:
        session.ways.move_names_key(target)
        assert session.care.check().register_key_present
    assert not (folder / "register.key").exists()
    assert opens(folder, lab.passphrase, lab.custodian, target)
    with pytest.raises(RegisterDamaged) as absent:
        lab.open(folder, custodian=True)
    assert absent.value.problem == "absent"
    # The everyday work goes on without the medium.
    with lab.open(folder) as session:
        assert not session.register.is_open
        assert session.care.check().sound


def test_the_wrong_medium_is_told_from_a_damaged_one(lab: Any, folder: Path, shared: Path) -> None:
    with pytest.raises(RegisterDamaged) as other:
        Session.open(folder, lab.passphrase, lab.custodian, shared / "register.key")
    assert other.value.problem == "other"
    lab.flip(folder / "register.key", 400)
    with pytest.raises(RegisterDamaged) as damaged:
        lab.open(folder, custodian=True)
    assert damaged.value.problem == ""


def test_nothing_is_moved_over_a_file_or_with_the_names_list_closed(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "there"
    target.write_bytes(b"something else")
    with lab.open(folder, custodian=True) as session, pytest.raises(AlreadyExists):
        session.ways.move_names_key(target)
    with lab.open(folder) as session, pytest.raises(RegisterClosed):
        session.ways.move_names_key(tmp_path / "free")
    assert target.read_bytes() == b"something else"
    assert (folder / "register.key").is_file()
    assert not (tmp_path / "free").exists()


def test_the_names_list_is_set_apart_and_shared_again_and_its_passphrase_changed(
    lab: Any, folder: Path, shared: Path
) -> None:
    with lab.open(folder, custodian=True) as session:
        session.ways.set_custodian(NEW, lab.cost)
    assert opens(folder, lab.passphrase, NEW)
    with pytest.raises(WrongCustodianPassphrase):
        lab.open(folder, custodian=True)
    with Session.open(folder, lab.passphrase, NEW) as session:
        session.ways.set_custodian(None)
        assert session.register.shared
    with lab.open(folder) as session:
        assert session.register.is_open
    with lab.open(shared) as session:
        session.ways.set_custodian(NEW, lab.cost)
    with lab.open(shared) as session:
        assert not session.register.is_open
        assert not session.register.shared
        session.register.open(NEW)
        assert session.register.identities()[0].names == ("Zephyrine Mottershead",)


@pytest.mark.parametrize("at", range(8))
def test_setting_the_names_list_apart_stopped_at_any_step_never_shuts_it(
    at: int, lab: Any, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = lab.open(shared)
    with monkeypatch.context() as patched:
        interrupted(patched, at)
        with contextlib.suppress(KeyboardInterrupt):
            session.ways.set_custodian(NEW, lab.cost)
    vault = lab.vault(session)
    vault.db.close()
    vault._lock.release()
    with lab.open(shared) as again:
        if not again.register.is_open:
            again.register.open(NEW)
        assert again.register.identities()[0].names == ("Zephyrine Mottershead",)
        assert again.care.check().sound


def test_an_early_shared_vault_keeps_its_names_through_a_change(lab: Any, shared: Path) -> None:
    """Early vaults put the key file under the same passphrase instead of under the vault's key."""
    from whistle.vault.register import write_key_file

    with lab.open(shared) as session, Secret.from_text(lab.passphrase) as secret:
        vault = lab.vault(session)
        write_key_file(
            shared / "register.key",
            vault.register.private,
            secret,
            vault_id=vault.header.vault_id,
            cost=lab.cost,
        )
    with lab.open(shared) as session:
        assert session.register.is_open
        session.ways.change(NEW, lab.cost)
    with Session.open(shared, NEW) as session:
        assert session.register.is_open


def test_every_refusal_here_is_a_named_error() -> None:
    kinds = (KeyringFailed, LastWayIn, ShareUnreadable, SharesMixed, SharesOfAnother, SharesTooFew)
    assert {kind.status for kind in kinds} == {2, 3}
    assert all(issubclass(kind, WhistleError) for kind in kinds)
