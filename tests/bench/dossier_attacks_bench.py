"""Attacks on finished dossiers at full size; their table goes into docs/dossier-format.md.

    python3 packaging/bootstrap.py bench dossier-attacks            full sizes, some minutes; writes the table
    python3 packaging/bootstrap.py bench dossier-attacks --quick    small ones, printed alone

Tools that the machine lacks are left out and named. The exit status is 1 where anything was found.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "data"))

import dossier_attacks as attacks  # noqa: E402 - lies beside the tests
import dossier_cases as cases  # noqa: E402 - lies beside the tests
import dossier_pixel_attacks as pixel_attacks  # noqa: E402 - lies beside the tests
import gui_vault  # noqa: E402 - lies beside the tests

PAGE = ROOT / "docs" / "dossier-format.md"
OPEN, CLOSE = "<!-- attacks -->", "<!-- end of attacks -->"
HIDDEN = ("Jo", "Al", "Penelope", "Wilhelmina Featherstonehaugh-Cholmondeley", "Ng", "Ádám Szabó-Ördögh")


def run(*, quick: bool) -> tuple[list[attacks.Outcome], list[str]]:
    """Every attack; and the tools that were missing."""
    people = attacks.names(60 if quick else 1000)
    pdf = attacks.dossier_of(people, cases)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.pdf"
        path.write_bytes(pdf)
        found = attacks.search_planted(path, people)
    missing = sorted(set(attacks.READERS) - set(attacks.readers()))
    small = people if quick else attacks.names(60)
    pixels = attacks.search_pixels(attacks.dossier_of(small, cases), small, 2 if quick else 60)
    boxes = attacks.search_bad_redactions(pdf, attacks.with_a_box_over_text())
    if pixels is None:
        missing.append("tesseract")
    else:
        found.append(pixels)
        with tempfile.TemporaryDirectory() as folder, gui_vault.make(Path(folder)) as session:
            seen = pixel_attacks.attack(session, people, Path(folder))
        sys.stderr.write(f"{seen}\n")
        found += seen.outcomes
    found.append(boxes)
    found.append(attacks.width_attack(cases, HIDDEN[:2] if quick else HIDDEN))
    found.append(attacks.search_traces(cases, 8 if quick else 500))
    return found, missing


def table(found: Sequence[attacks.Outcome], missing: Sequence[str]) -> str:
    """The table as it stands in the page."""
    commit = subprocess.run(
        ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    ).stdout.strip()
    lines = [
        f"Written by `python3 packaging/bootstrap.py bench dossier-attacks` on {datetime.now(UTC).date()}"
        f"{f' at {commit}' if commit else ''}.",
        "",
        "| Attack | Tool | Tried | Found | Control that must be found |",
        "|---|---|---|---|---|",
        *attacks.ticked(found),
    ]
    if missing:
        lines += ["", f"Not tried, because the tool was not there: {', '.join(missing)}."]
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser(description="attacks on finished dossiers")
    options.add_argument("--quick", action="store_true", help="small sizes, printed alone")
    quick = options.parse_args().quick
    found, missing = run(quick=quick)
    told = table(found, missing)
    sys.stdout.write(told + "\n")
    if not quick:
        text = PAGE.read_text("utf-8")
        before, _, rest = text.partition(OPEN)
        _, _, after = rest.partition(CLOSE)
        PAGE.write_text(f"{before}{OPEN}\n{told}\n{CLOSE}{after}", "utf-8")
    return 1 if any(outcome.found or not outcome.control for outcome in found) else 0


if __name__ == "__main__":
    sys.exit(main())
