"""The command line as a script sees it: a process, its exit status, its two streams."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
"""The least work that is allowed: tests open vaults hundreds of times."""

PASSPHRASE = "ordinary words that open the vault"
CUSTODIAN = "other words that open the list"


@dataclass
class Run:
    """What a command did."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


Whistle = Callable[..., Run]


@pytest.fixture
def secrets_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "passphrase").write_text(PASSPHRASE + "\n")
    (folder / "custodian").write_text(CUSTODIAN + "\n")
    (folder / "wrong").write_text("not the passphrase\n")
    return folder


@pytest.fixture
def whistle(secrets_folder: Path) -> Whistle:
    """Run ``whistle`` with both passphrase files; ``opened_by=None`` gives none."""

    def run(
        verb: str, *args: object, stdin: str = "", opened_by: str | None = "passphrase", names: bool = True
    ) -> Run:
        files = ["--passphrase-file", secrets_folder / opened_by] if opened_by else []
        files += ["--custodian-file", secrets_folder / "custodian"] if opened_by and names else []
        done = subprocess.run(
            [sys.executable, "-m", "whistle", verb, *map(str, args), *map(str, files)],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert "Traceback" not in done.stderr
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A fresh vault with its names list under a second passphrase."""
    folder = tmp_path / "vault"
    Session.create(folder, PASSPHRASE, CUSTODIAN, QUICK).close()
    return folder


@pytest.fixture
def account(tmp_path: Path, vault: Path, whistle: Whistle) -> str:
    """The id of a draft account in ``vault``: case Alder, source Heron."""
    path = tmp_path / "heron.txt"
    path.write_text(ACCOUNT, encoding="utf-8")
    added = whistle("add", vault, "--case", "Alder", "--source", "Heron", path)
    assert added.status == 0, added.err
    return added.out.split()[-1]


ACCOUNT = """My name is Wilhelmina Tarrant and I have been a housing officer since 2016.

On 4 March 2024 I told Derek Pilkington that the crisis plan on the wall was from 2019. \
Mr Pilkington said "noted" and walked off. The contacts had left. You can ring me on 07700 900482.

We were given 31 visits a day. It used to be 18. Nobody asked us. Nobody asked us twice.

<img src="file:///etc/passwd"> <a href="x">=SUM(A1:A9)</a>
"""
