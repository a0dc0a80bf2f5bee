"""A real kit, built by the command and used in a real X window: the account arrives in its maker's vault."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources import FOLDER
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.exchange import kit
from whistle.operations import kitting

sys.path.insert(0, str(Path(__file__).parent))
import accessible_run

JOB = Path(__file__).resolve().parents[1] / "data" / "kit_by_ear.py"
OURS = "velvet harbour sixty oaken tide plain"
THEIRS = "gravel lantern forty mossy ridge amber"
CASE, SOURCE, TOLD = "Wexholmquay", "Brindlethwist", "Ottolinna Quenzelbrook kept the second ledger"
pytestmark = [pytest.mark.slow, pytest.mark.full]


@dataclass
class Made:
    folder: Path
    vault: Path
    passphrase: Path
    said: dict[str, str]


def command(*words: object, program: tuple[str, ...] = (sys.executable, "-m", "ui.entry")) -> str:
    ran = subprocess.run(
        [*program, *map(str, words)], capture_output=True, text=True, check=False, timeout=1800
    )
    assert ran.returncode == 0, ran.stderr[-600:]
    return ran.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, full: bool) -> Made:
    """A kit of a vault that holds something: 2 to 5 minutes of two processors, so with --full only."""
    if not full:
        pytest.skip("builds a real kit: with --full only")
    try:
        kitting.need_tools()
    except kitting.KitFailed as why:
        pytest.skip(why.reason)
    root = tmp_path_factory.mktemp("kit")
    vault, words = root / "vault", root / "words"
    with Session.create(vault, OURS, None, KdfCost(64 * 1024, 1, 1)) as session:
        source = session.sources.add(session.cases.add(CASE).id, SOURCE)
        session.accounts.add(source.id, TOLD)
    words.write_text(OURS + "\n")
    said = command("kit", vault, root / "stick", "--passphrase-file", words, "--json")
    return Made(root / "stick", vault, words, json.loads(said))


def test_nothing_of_the_vault_is_in_the_folder_but_its_public_key(
    made: Made, figures: Callable[..., None]
) -> None:
    with Session.open(made.vault, OURS, None) as session:
        assert session.exchange.key().recipient == made.said["key"]
        assert [row.action for row in session.care.custody()][-1] == "kit-made"
        private = made.vault.parent / "private"
        session.exchange.write_private_key(private)
    secret = next(one for one in private.read_text().split() if one.startswith("AGE-SECRET-KEY"))
    sought = [OURS, CASE, SOURCE, "Quenzelbrook", secret, str(made.folder.parent)]
    files = [one for one in made.folder.rglob("*") if one.is_file()]
    for file in files:
        data = file.read_bytes()
        assert not [one for one in sought if one.encode() in data], file.name
    assert made.said["key"].encode() in (made.folder / kit.NOTE).read_bytes()
    # File systems of USB sticks know no links.
    assert not [one.name for one in made.folder.rglob("*") if one.is_symlink()]
    assert [one.name for one in made.folder.parent.iterdir() if one.name.startswith(".")] == []
    figures("files of a kit", len(files))
    figures("size of a kit", made.said["size"], "bytes")


def test_the_pictures_of_the_help_are_in_the_folder_in_every_language(made: Made) -> None:
    ours = FOLDER / "help"
    (help_,) = made.folder.rglob("resources/help")
    wanted = {path.relative_to(ours) for path in ours.rglob("*.png")}
    assert wanted
    assert {path.relative_to(help_) for path in help_.rglob("*.png")} == wanted


def test_names_are_found_by_the_helpers_of_the_frozen_program_with_both_models(
    made: Made, tmp_path: Path
) -> None:
    told = tmp_path / "told.txt"
    told.write_text("Perpetua Oxenholme of Fernhill told me on 3 May 2024 to close the file.")
    found = json.loads(command("scan", told, "--json", program=(str(made.folder / kitting.PROGRAM),)))
    here = json.loads(command("scan", told, "--json"))
    assert found == here
    assert any("Oxenholme" in one["text"] for one in found["identifiers"])


def test_a_source_writes_in_it_and_the_account_arrives_in_the_vault_that_prepared_it(
    made: Made, figures: Callable[..., None]
) -> None:
    if why := accessible_run.missing():
        pytest.skip(why)
    home = made.folder.parent / "home"
    home.mkdir()
    paper = made.folder.parent / "rota.txt"
    paper.write_text("Monday: nobody.")
    inside = [accessible_run.SYSTEM_PYTHON, JOB, made.folder / kitting.PROGRAM, paper, made.said["words"]]
    ran = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", *map(str, inside)],
        input=f"{THEIRS}\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=accessible_run.SECONDS,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8"},
    )
    assert ran.returncode == 0, ran.stdout[-1500:] + ran.stderr[-800:]
    assert (made.folder / "notes" / "vault.db").is_file()
    left = sorted(str(one.relative_to(home)) for one in home.rglob("*") if one.is_file())
    assert not [one for one in left if "notes" in one], "choices stay in the kit's folder"
    (out,) = made.folder.glob("*.age")
    stored = command("receive", made.vault, out, "--yes", "--passphrase-file", made.passphrase)
    shown = command("show", made.vault, stored.split()[-1], "--passphrase-file", made.passphrase)
    assert "Perpetua Oxenholme told us to close the file" in shown
    with Session.open(made.vault, OURS, None) as session:
        came = session.exchange.received()[-1].testimony_id
        (piece,) = session.evidence.all(session.accounts.get(came).case_id, account=came)
        assert piece.name == "rota.txt"
    figures("size of what a kit handed over", out.stat().st_size, "bytes")
