"""Vaults and backups frozen as an earlier version wrote them: this version opens them and loses nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.slots import normalise
from whistle.errors import WrongPassphrase
from whistle.model import TestimonyState
from whistle.vault import backup
from whistle.vault.database import migrations
from whistle.vault.header import by_passphrase

pytestmark = pytest.mark.proof(2)

FROZEN = sorted((Path(__file__).parents[1] / "data" / "frozen").iterdir())


@pytest.fixture(params=FROZEN, ids=lambda path: path.name)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a frozen folder: a vault, a backup of it, and the words that open both."""
    copy = Path(shutil.copytree(request.param, tmp_path / "frozen"))
    # git keeps no empty files and no rights.
    (copy / "vault").chmod(0o700)
    return copy


def words_of(frozen: Path) -> Any:
    return json.loads((frozen / "words.json").read_text(encoding="utf-8"))


def look(session: Session, words: Any, *, later: int = 0) -> None:
    """Everything that was put into a frozen vault is there; ``later`` rows of the log are not yet."""
    health = session.care.check()
    assert health.sound, health
    assert (health.custody_rows, health.originals_unchecked, health.strays) == (words["rows"] - later, 0, ())
    assert (session.care.find_check_words(words["check_words"]) is None) == bool(later)
    accounts = {account.state: account for account in session.accounts.all()}
    assert set(accounts) == {TestimonyState.DRAFT, TestimonyState.SEALED}
    draft = session.accounts.words(accounts[TestimonyState.DRAFT].id)[0]
    sealed = session.accounts.words(accounts[TestimonyState.SEALED].id)[0]
    assert draft.words.text == words["account"]
    assert sealed.words.text == words["account"].replace("Tobias Okonedo", "[Person 1]")
    assert [p.code for p in session.tags.passages(sealed.testimony_id)] == ["A3"]
    assert [names.names for names in session.register.identities()] == [("Tobias Okonedo",)]
    assert len(session.dossiers.all()) == 1
    assert {consent.kind.value for consent in session.consents.current(session.cases.all()[0].id)} == {
        "testimony",
        "quotes",
    }


def test_a_frozen_vault_opens_with_everything_in_it(frozen: Path, figures: Callable[..., None]) -> None:
    words = words_of(frozen)
    with Session.open(frozen / "vault", words["passphrase"], words["custodian"]) as session:
        look(session, words)
        assert session._vault.db.one("PRAGMA user_version") == (len(migrations()),)
        session.accounts.add(session.sources.all()[0].id, "it goes on")
    with Session.open(frozen / "vault", words["passphrase"]) as session:
        assert len(session.accounts.all()) == 3
    figures("frozen: vaults of earlier schemas that open whole", 1, "vaults", sums="vaults opened")


def test_recovery_shares_drawn_then_open_a_frozen_vault(frozen: Path) -> None:
    words = words_of(frozen)
    with Session.open_by_recovery(frozen / "vault", words["shares"][1:]) as session:
        session.register.open(words["custodian"])
        look(session, words)


def test_a_frozen_backup_is_restored_with_everything_in_it(
    frozen: Path, tmp_path: Path, figures: Callable[..., None]
) -> None:
    words = words_of(frozen)
    with normalise(words["passphrase"]) as passphrase:
        backup.restore(frozen / "backup", tmp_path / "back", by_passphrase(passphrase), WrongPassphrase())
    with Session.open(tmp_path / "back", words["passphrase"], words["custodian"]) as session:
        # The row that says that the backup was made came after it.
        look(session, words, later=1)
    figures(
        "frozen: backups of earlier schemas that are restored whole", 1, "backups", sums="backups restored"
    )
