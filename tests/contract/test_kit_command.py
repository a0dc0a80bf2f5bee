"""kit where none is built, the note in it, and a helper started as a frozen program starts it."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.conftest import PASSPHRASE, Whistle
from whistle.api import Session
from whistle.errors import AlreadyExists, BadValue, KitFailed
from whistle.exchange import age, kit
from whistle.hardening import helpers
from whistle.hardening.helpers import Helper, Limits
from whistle.operations import kitting
from whistle.words import say

FROZEN = "import sys; sys.frozen = True; from ui.entry import main; main()"


def test_a_folder_that_is_there_is_not_touched_and_leaves_no_row(
    vault: Path, tmp_path: Path, whistle: Whistle
) -> None:
    taken = tmp_path / "stick"
    taken.mkdir()
    (taken / "mine").write_text("mine")
    refused = whistle("kit", vault, taken)
    assert refused.status == 2
    assert "There is a folder there already" in refused.err
    assert [one.name for one in taken.iterdir()] == ["mine"]
    with Session.open(vault, PASSPHRASE, None) as session:
        assert "kit-made" not in [row.action for row in session.care.custody()]


@pytest.mark.parametrize("system", [("darwin", "x86_64"), ("win32", "AMD64"), ("linux", "aarch64")])
def test_another_system_is_told_that_there_are_no_kits_for_it(
    system: tuple[str, str], vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session.open(vault, PASSPHRASE, None) as session:
        # Loaded before the system seems to be another one.
        exchange = session.exchange
        exchange.key()
        monkeypatch.setattr(sys, "platform", system[0])
        monkeypatch.setattr(platform, "machine", lambda: system[1])
        with pytest.raises(KitFailed) as refused:
            exchange.make_kit(tmp_path / "stick", "union")
        monkeypatch.undo()
    assert say(refused.value) == (
        "No kit was made: kits are made on 64-bit Linux for 64-bit Linux (x86-64) only."
    )
    assert not (tmp_path / "stick").exists()


def test_without_the_tool_one_sentence_says_what_to_install(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kitting, "TOOL", "NoSuchTool")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    with Session.open(vault, PASSPHRASE, None) as session, pytest.raises(KitFailed) as refused:
        session.exchange.make_kit(tmp_path / "stick", "union")
    assert "pip install pyinstaller" in say(refused.value)


def test_a_build_that_fails_leaves_nothing(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A module that can be run and builds nothing.
    monkeypatch.setattr(kitting, "TOOL", "this")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    before = sorted(tmp_path.iterdir())
    with Session.open(vault, PASSPHRASE, None) as session, pytest.raises(KitFailed) as refused:
        session.exchange.make_kit(tmp_path / "stick", "union")
    assert refused.value.reason == kitting.NOT_BUILT
    assert sorted(tmp_path.iterdir()) == before


def test_the_note_is_read_back_and_an_altered_one_is_not() -> None:
    one = kit.note(" The  Union ", age.new_key().recipient)
    data = kit.to_bytes(one)
    assert kit.from_bytes(data) == one
    assert one.recipient == "the union"
    other = age.new_key().recipient
    assert kit.from_bytes(data.replace(one.key.encode(), other.encode())) is None
    for bad in (b"", b"[]", b"{}", b"\xff", data[:-9], b"[" * 5000, b'{"recipient": 3, "key": []}'):
        assert kit.from_bytes(bad) is None
    for name in ("", "  ", "x" * 61, "a\x07b"):
        with pytest.raises(BadValue):
            kit.note(name, one.key)


def test_the_recipient_is_kept_once_and_never_in_place_of_another(vault: Path) -> None:
    from ui.kit import keep

    one, other = (kit.note("union", age.new_key().recipient) for _ in range(2))
    with Session.open(vault, PASSPHRASE, None) as session:
        for note in (one, one, other):
            keep(session, note)
        assert [(row.name, row.key) for row in session.exchange.recipients()] == [("union", one.key)]
        with pytest.raises(AlreadyExists):
            session.exchange.keep_recipient("union", other.key)


@pytest.fixture
def frozen_helper(monkeypatch: pytest.MonkeyPatch) -> Iterator[Helper]:
    """The reader of files, started by the first argument of the program's own entry, as a frozen one does."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *first = helpers.interpreter()
    assert (program, first) == (sys.executable, [helpers.HELPER])
    monkeypatch.delattr(sys, "frozen")
    monkeypatch.setattr(helpers, "_INTERPRETER", (program, "-I", "-B", "-X", "utf8", "-c", FROZEN, *first))
    with Helper("whistle.intake.worker", limits=Limits(2 << 30, 20, 60)) as helper:
        yield helper


def test_a_helper_of_a_frozen_program_runs_under_the_same_filters(frozen_helper: Helper) -> None:
    frozen_helper.start()
    frozen_helper._wait_until_ready()
    assert frozen_helper.guard is not None
    assert frozen_helper.guard.enforced, frozen_helper.guard.reason
    limits = Path(f"/proc/{frozen_helper.pid}/limits").read_text()
    line = next(one for one in limits.splitlines() if one.startswith("Max address space"))
    assert line.split()[3] == str(2 << 30)
    status = Path(f"/proc/{frozen_helper.pid}/status").read_text()
    assert "Seccomp:\t2" in status
