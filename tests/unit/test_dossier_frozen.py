"""Dossiers as an earlier version froze them: the same bytes, and an independent verifier agrees."""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
import zlib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pikepdf
import pytest

from whistle.dossier.prove import prove
from whistle.dossier.record import Record, record_from_json
from whistle.dossier.render import render
from whistle.dossier.verify import verify

FROZEN = Path(__file__).parents[1] / "data" / "frozen_dossiers"
VERIFIER = Path(__file__).parents[2] / "packaging" / "verify_dossier.py"
SUMS = json.loads((FROZEN / "sums.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[Record, bytes]]:
    records = {name: record_from_json((FROZEN / f"{name}.json").read_bytes()) for name in SUMS["dossiers"]}
    return {name: (record, render(record)) for name, record in records.items()}


def _content(pdf: bytes) -> str:
    """What the streams hold, whatever packed them."""
    mark = hashlib.sha256()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream):
                mark.update(re.sub(rb"[0-9a-f]{128}", b"", item.read_bytes()))
            elif isinstance(item, pikepdf.Dictionary):
                mark.update(repr(sorted(item.keys())).encode())
    return mark.hexdigest()


@pytest.mark.parametrize("name", list(SUMS["dossiers"]))
def test_a_frozen_record_still_gives_the_bytes_that_left(
    made: dict[str, tuple[Record, bytes]], name: str
) -> None:
    pdf = made[name][1]
    if SUMS["zlib"] == zlib.ZLIB_RUNTIME_VERSION:
        assert hashlib.sha256(pdf).hexdigest() == SUMS["dossiers"][name]["sha256"]
    # Another zlib may pack the same pages into other bytes, which then have another signature.
    assert _content(pdf) == SUMS["dossiers"][name]["content"]


def _verifier() -> ModuleType:
    spec = spec_from_file_location("verify_dossier", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_independent_verifier_is_short_and_imports_nothing_of_ours() -> None:
    lines = VERIFIER.read_text("utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 100
    assert not any("whistle" in line or "cryptography" in line for line in lines if "import" in line)


@pytest.mark.parametrize("name", list(SUMS["dossiers"]))
def test_the_independent_verifier_says_what_ours_says(
    made: dict[str, tuple[Record, bytes]], name: str
) -> None:
    record, pdf = made[name]
    ours, theirs = verify(pdf), _verifier().check(pdf)
    assert theirs == {
        "reference": ours.reference,
        "date": ours.made_on,
        "check code": ours.check_code,
    }
    opening = record.openings[0]
    opened = _verifier().check(pdf, prove(record, opening.key))
    assert opened["these words stood in it"] == opening.text


def test_the_independent_verifier_sees_every_kind_of_change(made: dict[str, tuple[Record, bytes]]) -> None:
    record, pdf = made["hse"]
    check = _verifier().check
    for at in range(7, len(pdf), len(pdf) // 25):
        changed = pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]
        with pytest.raises(ValueError):  # noqa: PT011 - which of its reasons depends on the place
            check(changed)
    with pytest.raises(ValueError, match="manifest"):
        check(pdf + pdf)
    with pytest.raises(ValueError, match="changed"):
        check(pdf + b" ")
    with pytest.raises(ValueError, match="opens nothing"):
        check(pdf, prove(record, record.openings[0].key).replace(b'"text":"', b'"text":"never '))


def test_the_independent_verifier_runs_alone(made: dict[str, tuple[Record, bytes]], tmp_path: Path) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    good.write_bytes(made["union"][1])
    bad.write_bytes(made["union"][1][:-9])
    told = [
        subprocess.run(
            [sys.executable, "-I", "-S", str(VERIFIER), str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        for path in (good, bad)
    ]
    assert [one.returncode for one in told] == [0, 4]
    assert told[0].stdout.startswith("Unchanged since signing.")
    assert "Traceback" not in told[1].stderr
