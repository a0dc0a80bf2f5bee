"""The commands round a dossier: words, approve, readback, recall, compare, as a script sees them."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.cli import main
from whistle.dossier.record import Audience


def _load() -> ModuleType:
    spec = spec_from_file_location("gui_vault", Path(__file__).parents[1] / "data" / "gui_vault.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT = _load()


def test_a_dossier_is_read_approved_made_compared_and_asked_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with VAULT.make(tmp_path) as session:
        VAULT.agree(session, session.sources.named("Heron"), "union")
        session.dossiers.export(
            VAULT.the_case(session).id,
            tmp_path / "hse.pdf",
            audience=Audience.HSE,
            overrides={"second-reader": "read in a test"},
        )
        case = VAULT.the_case(session).name
    for name, words in (("first", VAULT.PASSPHRASE), ("second", VAULT.CUSTODIAN)):
        (tmp_path / name).write_text(f"{words}\n")
    secrets = ["--passphrase-file", str(tmp_path / "first"), "--custodian-file", str(tmp_path / "second")]

    def whistle(verb: str, *more: str, status: int = 0) -> str:
        assert main([verb, str(tmp_path / "vault"), *more, *secrets]) == status
        return capsys.readouterr().out

    which = ["--case", case, "--audience", "union"]
    out = tmp_path / "union.pdf"
    whistle("dossier", *which, "--out", str(out), status=5)
    assert not out.exists()
    told = whistle("words", *which)
    assert "appointments" in told
    code = told.splitlines()[-1].removeprefix("Reading code: ")
    whistle("approve", "0" * 9, "--reader", "Rook Ambler", status=2)
    assert "Approved" in whistle("approve", code, "--reader", "Rook Ambler")
    done = json.loads(whistle("dossier", *which, "--out", str(out), "--json"))
    assert out.exists()
    assert {n["source"] for n in done["notices"] if n["kind"] == "joins"} == {"Heron"}
    first, second = (row["reference"] for row in json.loads(whistle("list", "dossiers", "--json")))
    assert "joined by their own words" in whistle("compare", first, second)
    assert "Agreed?" in whistle("readback", "Heron", "--recipient", "hse")
    letters = whistle("recall", "Heron")
    assert first in letters
    assert second in letters
    assert "Heron" not in letters
