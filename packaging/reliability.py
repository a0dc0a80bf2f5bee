"""docs/reliability.md: what was done to a vault and what came of it, written from the figures of real runs.

The figures stand in docs/reliability.json, which only a run writes: each test with its size, its
outcome and its day. The page's tables stand between two markers; the words around them are
written by people.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bootstrap_trouble import Trouble, say

ROOT = Path(__file__).resolve().parent.parent
RECORD = "docs/reliability.json"
PAGE = "docs/reliability.md"
BEGIN = "<!-- The figures below are written by `python3 packaging/bootstrap.py reliability`. -->"
END = "<!-- The end of the written figures. -->"
WHAT = {
    1: "Published answers: Argon2id, HKDF, ChaCha20-Poly1305, HPKE, Ed25519, SLIP-39",
    2: "A frozen vault of every earlier schema opens, and a frozen backup is restored",
    3: "Three independent readers agree on the hash of every row",
    4: "A flipped bit of the header: that copy is never used, the other opens, the damage is said",
    5: "Hostile parameters for stretching a passphrase are refused within 50 ms, before any work",
    6: "An encrypted file flipped, cut, swapped, lengthened or mixed: no wrong byte is given out",
    7: "Flipped database pages are found; at least 99% of the rows on whole pages are read",
    8: "kill -9 and power cuts during every kind of work: nothing acknowledged is lost, nothing half-written,"
    " everything opens",
    9: "No room, and an I/O error, at each single write: named, nothing hurt, the next try works",
    10: "A change of passphrase killed: the old one or the new one opens",
    11: "A backup restored: every row and file equal by its hash",
    12: "Marker words looked for in every file written in a whole run",
    13: "Core images one second after the lock: no word, no passphrase, no key",
    14: "System calls of a whole run: no socket but local ones; probes refused",
    15: "With the names list closed an open vault yields no identity",
    16: "Deleted accounts leave nothing in pages, index, journal, files or a new backup",
    17: "Parsers of headers, key files, backups, pages and imported files under fuzzing",
}


def keep(root: Path, run: dict[str, Any], day: str) -> None:
    """Put what a run told into the record; tests that it did not run stay as they were."""
    record = read(root)
    for name, test in run["tests"].items():
        record["tests"][name] = {**test, "size": run["size"], "on": day}
    record["machine"] = machine()
    write(root, record)


def keep_speed(root: Path, told: dict[str, Any], day: str) -> None:
    """Put the rows of the vault's measurement into the record."""
    record = read(root)
    record["speed"] = {"on": day, "rows": told["rows"]}
    write(root, record)


def read(root: Path) -> dict[str, Any]:
    """The record as it stands, or an empty one."""
    path = root / RECORD
    if not path.exists():
        return {"tests": {}}
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(root: Path, record: dict[str, Any]) -> None:
    """Write the record, without tests whose file is gone."""
    record["tests"] = {
        name: test for name, test in sorted(record["tests"].items()) if (root / name.split("::")[0]).exists()
    }
    text = json.dumps(record, indent=1, sort_keys=True, ensure_ascii=False)
    (root / RECORD).write_text(text + "\n", encoding="utf-8")


def machine() -> str:
    """What the figures were measured on, in words for the page."""
    try:
        system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        system = platform.system()
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}" for name in ("cryptography", "sqlcipher3")
    )
    return f"{system}, Python {platform.python_version()}, {versions}"


# -- the page --------------------------------------------------------------------------------------


def tables(record: dict[str, Any]) -> str:
    """The tables of the page."""
    by_number: dict[int, dict[str, Any]] = {number: {} for number in WHAT}
    for name, test in record["tests"].items():
        for number in test["proofs"]:
            by_number[number][name] = test
    lines = ["", f"Measured on {record.get('machine', 'nothing yet')}.", ""]
    lines += ["| | What must hold | Size | Tests | Figures |", "|---|---|---|---|---|"]
    for number, tests in by_number.items():
        lines.append(f"| {number} | {WHAT[number]} | {_size(tests)} | {_outcomes(tests)} | {_sums(tests)} |")
    speed = record.get("speed")
    if speed:
        lines += ["", "### What encryption costs", ""]
        lines += [f"The same library, code and data without a key, in one run on {speed['on']}.", ""]
        lines += ["| | Measured | Mark | | |", "|---|---|---|---|---|"]
        for row in speed["rows"]:
            side = "at most" if row["at_most"] else "at least"
            met = "met" if row["met"] else "**not met**"
            lines.append(
                f"| {row['what']} | {row['value']:.2f} {row['unit']} | {side} {row['mark']:g} {row['unit']}"
                f" | {met} | {row['note']} |"
            )
    lines += ["", "### Every figure", ""]
    for number, tests in by_number.items():
        rows = [(name, test, figure) for name, test in tests.items() for figure in test["figures"]]
        if rows:
            lines += [f"**{number}. {WHAT[number]}**", ""]
            lines += [
                f"- {name}: {_shown(value)} {unit} ({test['size']}, {test['on']})".replace("  ", " ")
                for _, test, (name, value, unit, _sums_of_it) in rows
            ]
            lines.append("")
    return "\n".join(lines)


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _size(tests: dict[str, Any]) -> str:
    sizes = {test["size"] for test in tests.values()}
    if sizes <= {"full"}:
        return "full" if sizes else "not run"
    return "reduced" if sizes == {"reduced"} else "full in part"


def _outcomes(tests: dict[str, Any]) -> str:
    counts: dict[str, int] = {}
    for test in tests.values():
        counts[test["outcome"]] = counts.get(test["outcome"], 0) + 1
    words = [
        f"{count} {outcome}"
        for outcome, count in sorted(counts.items(), key=lambda item: item[0] != "failed")
    ]
    return ", ".join(f"**{word}**" if word.endswith("failed") else word for word in words)


def _sums(tests: dict[str, Any]) -> str:
    """Counts of one name added up over the tests, of fractions the largest; all where none has a name."""
    sums: dict[str, Any] = {}
    figures = [figure for test in tests.values() for figure in test["figures"]]
    named = any(sums_of_it for *_, sums_of_it in figures)
    for name, value, unit, sums_of_it in figures:
        if named and not sums_of_it:
            continue
        key = sums_of_it or f"{name}{' (' + unit + ')' if unit else ''}"
        if key not in sums:
            sums[key] = value
        elif isinstance(value, float):
            sums[key] = max(value, sums[key])
        elif isinstance(value, int):
            sums[key] += value
    return "; ".join(f"{name} {_shown(value)}" for name, value in sums.items())


def write_page(root: Path) -> None:
    """Write the tables into the page, between its markers. Raises Trouble where they are missing."""
    path = root / PAGE
    text = path.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise Trouble(f"{PAGE} lacks the two lines between which its figures are written.")
    before, rest = text.split(BEGIN)
    path.write_text(before + BEGIN + "\n" + tables(read(root)) + END + rest.split(END)[1], encoding="utf-8")


# -- the command -----------------------------------------------------------------------------------


def main(arguments: list[str]) -> int:
    """``all``, ``tests`` or ``speed``: run and write; ``page FILE...``: take kept runs and write.

    Returns the first status that is not 0. A run that failed is kept as well: it must be on the page.
    """
    what, *extra = arguments
    day = datetime.now(UTC).date().isoformat()
    status = 0
    if what == "page":
        for name in extra:
            keep(ROOT, json.loads(Path(name).read_text(encoding="utf-8")), day)
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        if what in ("all", "tests"):
            pytest = [
                sys.executable,
                "-m",
                "pytest",
                "--full",
                "-m",
                "proof",
                "--keep-figures",
                str(told),
                *extra,
            ]
            status = subprocess.call(pytest, cwd=ROOT)
            if told.exists():
                keep(ROOT, json.loads(told.read_text(encoding="utf-8")), day)
                told.unlink()
        if what in ("all", "speed"):
            bench = ROOT / "tests" / "bench" / "vault_bench.py"
            status = subprocess.call([sys.executable, str(bench), "--keep", str(told)], cwd=ROOT) or status
            if told.exists():
                keep_speed(ROOT, json.loads(told.read_text(encoding="utf-8")), day)
    write_page(ROOT)
    say(f"Written: {PAGE}")
    return status


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(str(trouble))
