"""Real processes killed while they write: nothing acknowledged is lost, nothing is half there."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from whistle.crypto.slots import normalise
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

CHILD = Path(__file__).with_name("vault_child.py")
# Longest life of a child after its first work is done, in times of that first work: a few rounds.
LIFE = 4
KINDS = ("save", "add", "seal", "purge", "header", "bring", "export", "receive", "backup", "rekey", "migrate")


@pytest.fixture
def place(full: bool, tmp_path: Path, memory: Path) -> Path:
    """The disk at full size; at reduced size memory, which a killed process leaves as it was too."""
    return tmp_path if full else memory


def killed_at_work(place: Path, kind: str, start: int, share: float) -> list[list[str]]:
    """Run a child and kill it; return what it acknowledged.

    It lives for a share of so many times as one round of its work takes here and now: a busy machine
    does not keep it from working.
    """
    with subprocess.Popen(
        [sys.executable, str(CHILD), kind, str(place), str(start)], stdout=subprocess.PIPE
    ) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first == b"open 0 0\n"
            # The account that every child begins with, then the first round of its own work.
            rest = process.stdout.readline()
            began = time.perf_counter()
            if share > 0.25:
                rest += process.stdout.readline()
            time.sleep(share * min(2.0, max(0.05, LIFE * (time.perf_counter() - began))))
        finally:
            process.kill()
        rest += process.stdout.read()
        assert process.wait() == -signal.SIGKILL
    # A line cut by the kill was not acknowledged.
    return [line.split(" ") for line in rest.decode().split("\n")[:-1]]


def killed_again_and_again(
    place: Path, kind: str, kills: int, child: ModuleType, promises: ModuleType
) -> tuple[Any, Any, int]:
    """Kill so many children one after the other; return what was promised, found, and rolled back."""
    child.make(place)
    rng = random.Random(kind)
    told, found, hot = promises.Promises(), promises.Found(), 0
    journal = place / "vault" / "vault.db-journal"
    for number in range(kills):
        start = {"passphrase": told.phrase, "migrate": told.schema}.get(kind, 1_000 * (number + 1))
        told.take(killed_at_work(place, kind, start, rng.random()))
        hot += journal.is_file() and journal.stat().st_size > 0
        found += promises.look(place, child, told)
        told.forget_files(place)
        # What the kill left in the bin is not purged yet: the next child does it.
        told.accounts = {key: kept for key, kept in told.accounts.items() if kept[0] != "binned"}
    return told, found, hot


@pytest.mark.proof(8)
@pytest.mark.full
@pytest.mark.parametrize("kind", KINDS)
def test_a_vault_whose_process_is_killed_keeps_every_acknowledged_write(
    child: ModuleType,
    promises: ModuleType,
    kind: str,
    place: Path,
    stretch_once: None,
    full: bool,
    figures: Callable[..., None],
) -> None:
    kills = 40 if full else 2
    told, found, hot = killed_again_and_again(place, kind, kills, child, promises)
    figures(f"kills during {kind}", kills, "kills", sums="kills")
    figures(f"kills during {kind}: acknowledged writes", told.count, "writes", sums="acknowledged writes")
    figures(f"kills during {kind}: acknowledged writes lost", found.lost, "writes", sums="lost to a kill")
    figures(
        f"kills during {kind}: half-written things",
        found.half + found.unsound + found.unopenable,
        "things",
        sums="half-written, damaged or unopenable after a kill",
    )
    figures(f"kills during {kind}: with a journal to roll back", hot, "kills")
    assert told.count >= kills // 2
    assert found.all == (0, 0, 0, 0), told.problems
    assert list((place / "vault").glob("*.new*")) == []


@pytest.mark.proof(10)
@pytest.mark.full
def test_a_passphrase_change_that_is_killed_leaves_the_old_or_the_new_one_working(
    child: ModuleType,
    promises: ModuleType,
    place: Path,
    stretch_once: None,
    full: bool,
    figures: Callable[..., None],
) -> None:
    kills = 200 if full else 4
    told, found, _hot = killed_again_and_again(place, "passphrase", kills, child, promises)
    figures("passphrase: kills during a change", kills, "kills", sums="kills during a change")
    figures("passphrase: changes acknowledged", told.phrase, "changes", sums="changes made")
    figures("passphrase: neither the old nor the new opens", found.unopenable, sums="neither opens")
    figures(
        "passphrase: lost or damaged after it",
        found.lost + found.half + found.unsound,
        sums="lost or damaged",
    )
    assert found.all == (0, 0, 0, 0)


def test_the_count_of_lost_and_half_written_things_does_count(
    child: ModuleType, promises: ModuleType, memory: Path, stretch_once: None
) -> None:
    child.make(memory)
    with normalise(child.PASSPHRASE) as words, Vault.open(memory / "vault", words) as vault:
        account = child.add(vault, 7)
        told = promises.Promises(keys=[child.fingerprint(vault), "0" * 16])
        told.take([["added", account.id, "7"], ["sealed", "f" * 32, "8"], ["anchored", "99", "x"]])
        told.take([["saved", Testimonies(vault).fields(account.id)[0].id, "9"]])
        assert promises.lost_and_half(vault, child, told) == (4, 0)
        vault.db.run("UPDATE fields SET text = substr(text, 1, 50), state = 'sealed' WHERE state = 'draft'")
        assert promises.lost_and_half(vault, child, told)[1] == 3
    (memory / "dossier-1.pdf").write_bytes(b"nobody logged this")
    (memory / "backup-1").write_bytes(b"half of one")
    told.take([["exported", "dossier-2.pdf", "ab" * 32], ["backed-up", "backup-3", "3"]])
    # The two files that are there, the two that are not, and what was found before.
    assert promises.look(memory, child, told).all == (6, 5, 0, 0)
    told.phrase = 5
    assert promises.look(memory, child, told).unopenable == 1
