"""A large vault, backed up and restored: every row and every file by its hash."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.slots import normalise
from whistle.errors import WrongPassphrase
from whistle.vault import backup
from whistle.vault.header import by_passphrase
from whistle.vault.tables.testimonies import Testimonies

pytestmark = pytest.mark.proof(11)


def fill(session: Session, accounts: int, rng: random.Random) -> None:
    """So many accounts, every tenth with a file, every twentieth with a name behind a label."""
    vault: Any = session._vault
    testimonies = Testimonies(vault)
    case = session.cases.add("Larkhill branch")
    sources = [session.sources.add(case.id, f"Bird {number}").id for number in range(20)]
    words = ["queue", "door", "letters", "plan", "wall", "winter", "team", "—", "“quoted”", "é"]
    with vault.db.transaction():
        for number in range(accounts):
            text = " ".join(rng.choices(words, k=rng.randrange(20, 200)))
            # Not Testimonies.add, which gives the account back by reading all of them.
            account = f"{number:032x}"
            vault.db.run(
                "INSERT INTO testimonies (id, source_id, state, created) VALUES (?, ?, 'draft', ?)",
                account,
                rng.choice(sources),
                number,
            )
            testimonies.add_field(account, "narrative", text)
            if number % 10 == 0:
                testimonies.keep_original(
                    account, f"{number}.txt", "text/plain", rng.randbytes(number % 5_000)
                )
            if number % 20 == 0:
                label = testimonies.ensure_label(case.id, f"Person {number // 20 + 1}")
                testimonies.add_names(label, (f"Name {number}",))
            vault.custody.append("account-added", account)


def rows(session: Session) -> dict[str, list[str]]:
    """The SHA-256 of every row of every table; of a row of the log without its signature."""
    database = session._vault.db
    found = {}
    for (table,) in database.all("SELECT name FROM sqlite_master WHERE type = 'table'"):
        columns = [str(row[1]) for row in database.all(f"PRAGMA table_info({table})")]
        kept = ", ".join(f'"{name}"' for name in columns if name != "signature")
        found[str(table)] = sorted(
            hashlib.sha256(repr(row).encode()).hexdigest()
            for row in database.all(f"SELECT {kept} FROM {table}")  # noqa: S608 - names out of the schema
        )
    return found


def files(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (folder / "blobs").iterdir()}


@pytest.mark.full
def test_every_row_and_file_of_a_large_vault_comes_back_by_its_hash(
    lab: Any, tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    accounts = 10_000 if full else 300
    folder, target = tmp_path / "vault", tmp_path / "restored"
    with Session.create(folder, lab.passphrase, lab.custodian, lab.cost) as session:
        fill(session, accounts, random.Random(11))
        before = rows(session)
        with normalise(lab.passphrase) as words:
            made = backup.make(session._vault, tmp_path / "backup", words, lab.cost)
    with normalise(lab.passphrase) as words:
        done = backup.restore(tmp_path / "backup", target, by_passphrase(words), WrongPassphrase())
    assert done.health.sound
    with Session.open(target, lab.passphrase, lab.custodian) as session:
        after = rows(session)
        names = session.register.identities()
    assert made.missing == 0
    assert len(names) == accounts // 20
    # The rows of the log that tell of the backup itself came after it.
    assert files(target) == files(folder)
    assert after == before
    assert len(before["testimonies"]) == accounts
    figures("backup: records that came back by their hash", accounts, "records", sums="records")
    figures("backup: rows that came back by their hash", sum(map(len, after.values())), "rows", sums="rows")
    figures("backup: files that came back by their hash", len(files(target)), "files", sums="files")
    figures("backup: rows or files that differ", 0, "", sums="that differ")
