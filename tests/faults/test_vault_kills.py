"""Real processes killed while they write: nothing acknowledged is lost, nothing is half there."""

from __future__ import annotations

import importlib.util
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from whistle.api import Session
from whistle.vault.tables.testimonies import Testimonies

CHILD = Path(__file__).with_name("vault_child.py")
KINDS = ("save", "add", "seal", "purge", "header")
# Longest life of a child after it has opened the vault: a dozen or more commits.
LIFE_SECONDS = 0.25


@pytest.fixture(scope="module")
def child() -> ModuleType:
    spec = importlib.util.spec_from_file_location("vault_child", CHILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def place(full: bool, tmp_path: Path) -> Iterator[Path]:
    """The disk at full size; at reduced size memory, which a killed process leaves as it was too."""
    memory = Path("/dev/shm")  # noqa: S108 - a fresh private folder in it
    if full or not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="whistle-tests-", dir=memory) as folder:
        yield Path(folder)


def killed_at_work(folder: Path, kind: str, start: int, life: float) -> list[list[str]]:
    """Run a child, kill it ``life`` seconds after it opened the vault, return what it acknowledged."""
    with subprocess.Popen(
        [sys.executable, str(CHILD), kind, str(folder), str(start)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first == b"open 0 0\n"
        time.sleep(life)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().decode()
        assert process.wait() == -signal.SIGKILL
    # A line cut by the kill was not acknowledged.
    return [line.split(" ") for line in rest.split("\n")[:-1]]


class Promises:
    """What every child was told is saved, whole vault long."""

    def __init__(self) -> None:
        self.accounts: dict[str, tuple[str, int]] = {}
        self.fields: dict[str, int] = {}
        self.anchor = 0
        self.count = 0

    def take(self, lines: list[list[str]]) -> None:
        for what, key, number in lines:
            self.count += 1
            if what == "saved":
                self.fields[key] = int(number)
            elif what == "anchored":
                self.anchor = int(key)
            else:
                self.accounts[key] = (what, int(number))


def lost_and_half(session: Session, child: ModuleType, promises: Promises) -> tuple[int, int]:
    """(acknowledged things that are not there, texts or states that are neither before nor after)."""
    vault: Any = session._vault
    testimonies = Testimonies(vault)
    lost = half = 0
    there = {account.id: account for account in session.accounts.all()}
    texts = {}
    for account in there.values():
        fields = testimonies.fields(account.id)
        for field in fields:
            texts[field.id] = field.words.text
            half += not child.whole(field.words.text)
            half += field.sealed != ("[Person 1]" in field.words.text)
        originals = vault.db.all("SELECT sealed FROM originals WHERE testimony_id = ?", account.id)
        state = "sealed" if account.state == "sealed" else "draft"
        half += [row[0] for row in originals] != ([0] if state == "draft" else [1, 1])
        half += any(field.sealed != (state == "sealed") for field in fields)
    for key, (what, _number) in promises.accounts.items():
        state = there[key].state.value if key in there else "gone"
        allowed: tuple[str, ...] = {
            "added": ("draft", "sealed"),
            "sealed": ("sealed",),
            "binned": ("binned", "gone"),
            "purged": ("gone",),
        }[what]
        lost += state not in allowed
    for field_id, number in promises.fields.items():
        # One save after the last acknowledged one may have come through.
        lost += texts.get(field_id) not in (child.draft(number), child.draft(number + 1))
    lost += vault.header.anchor[0] < promises.anchor
    return lost, half


@pytest.mark.full
@pytest.mark.parametrize("kind", KINDS)
def test_a_vault_whose_process_is_killed_keeps_every_acknowledged_write(
    child: ModuleType, kind: str, place: Path, full: bool, figures: Callable[..., None]
) -> None:
    rng = random.Random(kind)
    folder = place / "vault"
    child.make(folder)
    promises = Promises()
    kills = 40 if full else 8
    lost = half = unsound = hot = 0
    for number in range(kills):
        promises.take(killed_at_work(folder, kind, 1_000 * (number + 1), rng.random() * LIFE_SECONDS))
        hot += (folder / "vault.db-journal").stat().st_size > 0
        with Session.open(folder, child.PASSPHRASE, child.CUSTODIAN) as session:
            one_lost, one_half = lost_and_half(session, child, promises)
            lost, half = lost + one_lost, half + one_half
            health = session.care.check()
            # The other copy of the header may be older; neither may be damaged.
            unsound += not health.sound
            if kind == "purge":
                session.care.purge()
                promises.accounts = {k: v for k, v in promises.accounts.items() if v[0] != "binned"}
    figures(f"kills during {kind}", kills, "kills")
    figures(f"kills during {kind}: acknowledged writes", promises.count, "writes")
    figures(f"kills during {kind}: acknowledged writes lost", lost, "writes")
    figures(f"kills during {kind}: half-written things", half, "things")
    figures(f"kills during {kind}: with a journal to roll back", hot, "kills")
    assert promises.count >= kills
    assert (lost, half, unsound) == (0, 0, 0)
    assert list(folder.glob("*.new*")) == []


def test_the_count_of_lost_and_half_written_things_does_count(child: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    child.make(folder)
    with Session.open(folder, child.PASSPHRASE) as session:
        account = child.add(session._vault, 7)
        promises = Promises()
        promises.take([["added", account.id, "7"], ["sealed", "f" * 32, "8"], ["anchored", "99", "x"]])
        promises.take([["saved", session.accounts.words(account.id)[0].id, "9"]])
        assert lost_and_half(session, child, promises) == (3, 0)
        session._vault.db.run("UPDATE fields SET text = substr(text, 1, 50), state = 'sealed'")
        assert lost_and_half(session, child, promises)[1] == 3
