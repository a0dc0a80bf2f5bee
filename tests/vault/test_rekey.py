"""New keys for a vault: what was given opens, nothing else does, and a stop anywhere loses nothing."""

from __future__ import annotations

import contextlib
import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.errors import CannotWrite, DiskFull, SharesOfAnother, WrongPassphrase
from whistle.operations.ways import NewShares
from whistle.vault import backup as backups
from whistle.vault import files
from whistle.vault import header as headers
from whistle.vault import rekey as rekeying

SECOND = "a second person's words"
THIRD = "a third person's words"


def test_every_key_is_new_and_every_row_is_the_same(lab: Any, folder: Path) -> None:
    drawn = NewShares()
    with lab.open(folder, custodian=True) as session:
        session.ways.add(SECOND, lab.cost)
        session.ways.add(THIRD, lab.cost)
        session.ways.set_recovery(drawn, drawn.shares[:1])
        words = session.care.check_words()
        vault = lab.vault(session)
        old = vault.master.copy()
        before = backups.row_sums(vault.db)
        old_header = {name: (folder / name).read_bytes() for name in ("header.a", "header.b")}
        done = session.ways.rekey([lab.passphrase, SECOND], lab.cost)
        assert (done.dropped, done.recovery_dropped) == (1, True)
        assert vault.master != old
        after = backups.row_sums(vault.db)
        assert {name for name in before if before[name] != after[name]} == {"custody", "custody_openings"}
        assert session.care.check().sound
        assert session.care.find_check_words(words) is not None
        session.cases.add("Goes on at once")
    with Session.open(folder, SECOND, lab.custodian) as session:
        assert session.care.check().sound
        assert session.register.identities()[0].names == ("Tobias Okonedo",)
    with pytest.raises(WrongPassphrase):
        Session.open(folder, THIRD)
    with pytest.raises(SharesOfAnother):
        Session.open_by_recovery(folder, drawn.shares[:2])
    # An old header with the old passphrase reads nothing of the vault as it is now.
    for name, data in old_header.items():
        (folder / name).write_bytes(data)
    with pytest.raises(Exception, match="DatabaseDamaged"):
        lab.open(folder)


def test_a_passphrase_that_is_none_of_the_vaults_changes_nothing(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        for given in ([lab.passphrase, "not one of them"], []):
            with pytest.raises(WrongPassphrase):
                session.ways.rekey(given, lab.cost)
        session.cases.add("Goes on")
    with lab.open(folder) as session:
        assert session.care.check().sound


def test_a_full_disk_leaves_the_old_keys_and_the_vault_open(
    lab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lab.open(folder) as session:
        with monkeypatch.context() as patched:

            def full(*_args: Any, **_named: Any) -> None:
                raise DiskFull

            patched.setattr(rekeying, "write_atomically", full)
            with pytest.raises(DiskFull):
                session.ways.rekey([lab.passphrase], lab.cost)
        session.cases.add("Goes on")
        assert session.care.check().strays == ()
        session.ways.rekey([lab.passphrase], lab.cost)
        assert session.care.check().sound


def test_a_folder_that_cannot_be_synced_after_the_change_is_opened_with_the_new_keys(
    lab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = lab.open(folder)
    real = headers.write
    with monkeypatch.context() as patched:

        def refused(*_args: Any) -> Any:
            raise CannotWrite("the medium is gone")

        patched.setattr(headers, "write", refused)
        with pytest.raises(CannotWrite):
            session.ways.rekey([lab.passphrase], lab.cost)
    assert headers.write is real
    lab.vault(session)._lock.release()
    with lab.open(folder) as again:
        assert again.care.custody()[-1].action == "rekeyed"
        assert again.care.check().sound


@pytest.mark.parametrize("kind", ["apart", "shared"])
def test_a_stop_at_any_step_leaves_a_vault_that_the_passphrase_opens(
    kind: str,
    lab: Any,
    folder: Path,
    tmp_path: Path,
    stretch_once: list[int],
    figures: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if kind == "shared":
        with lab.open(folder, custodian=True) as session:
            session.ways.set_custodian(None)
    with lab.open(folder) as session:
        session.ways.add(SECOND, lab.cost)
    stops = old = new = 0
    for at in itertools.count():
        here = Path(shutil.copytree(folder, tmp_path / f"at {at}"))
        session = lab.open(here)
        steps = itertools.count()
        reached = False

        def step(real: Callable[..., Any], steps: Any = steps, at: int = at) -> Callable[..., Any]:
            def run(*args: Any, **named: Any) -> Any:
                if next(steps) >= at:
                    nonlocal reached
                    reached = True
                    raise KeyboardInterrupt
                return real(*args, **named)

            return run

        with monkeypatch.context() as patched:
            for owner, name in (
                (files.os, "fsync"),
                (files.Path, "replace"),
                (files.Path, "unlink"),
            ):
                patched.setattr(owner, name, step(getattr(owner, name)))
            with contextlib.suppress(KeyboardInterrupt):
                session.ways.rekey([lab.passphrase], lab.cost)
        vault = lab.vault(session)
        vault.db.close()
        vault._lock.release()
        with lab.open(here, custodian=kind == "apart") as again:
            assert again.read_only is None
            health = again.care.check()
            assert health.sound, (at, health)
            assert health.strays == ()
            assert again.register.is_open
            assert len(again.accounts.all()) == 3
            is_new = again.care.custody()[-1].action == "rekeyed"
            new, old = new + is_new, old + (not is_new)
            again.cases.add("Goes on")
        # Whoever was left out is out exactly when the keys are new.
        if is_new:
            with pytest.raises(WrongPassphrase):
                Session.open(here, SECOND)
        else:
            Session.open(here, SECOND).close()
        shutil.rmtree(here)
        if not reached:
            break
        stops += 1
    assert old
    assert new
    figures(f"rekey: stops after which the vault opens ({kind})", stops, "stops")
