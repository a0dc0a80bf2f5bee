"""A long day at the window: half an hour of what people do in one, in no order, with hiding and kills.

``.venv/bin/python tests/gui/long_day.py --minutes 30 --seed 1`` lives it (tests/data/day_by_hand.py) in
the real program on an X server of its own, over the sample case, and prints what came of it as JSON.

600 things done by hand (a control pressed, words typed, a key that does something; arrows are not counted)
make an hour: one every six seconds, which is more than anybody keeps up. Memory is measured within one
life of the process, for each lock ends one: the second half of the day is one life, and the slope is that
of the day's last quarter. The third quarter, up to twice as long on a slow machine, is for settling: every
kind of act, every page and every end that a dossier comes to is done twice, and each sort of thing on each
page is pressed, in a random order, before random acts go on. A leak is what goes on after everything was
done; what is made once (a page, a library, the room that heavy work takes) is none. Each measurement is
taken in the same state: the case's page at 100% and in one size, at rest. All are printed, a line each.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import IO, Any

from whistle.api import Session
from whistle.commands.demo import fill
from whistle.crypto.slots import KdfCost
from whistle.sample import load

ROOT = Path(__file__).resolve().parents[2]
DRIVER = ROOT / "tests" / "data" / "day_by_hand.py"
SYSTEM_PYTHON = "/usr/bin/python3"
PASSPHRASE = "harbour sixty velvet plain oaken tide"
NAMES = "amber folding tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
HOUR = 600
"""Things done that count as an hour of work."""
EXPECTED = (
    "Those words are in the account",  # tagging the same few words that stand there twice
    "That does not fit here",  # a form sent off with nothing in it
    "There is already",
)
"""Beginnings of what the window may say of what was asked of it; everything else is an error."""
_KIB = 1024


@dataclass
class Day:
    """What came of a day."""

    seed: int
    minutes: float
    done: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    """Things begun that could not be done: what they need was not in sight."""
    why: dict[str, str] = field(default_factory=dict)
    kills: int = 0
    hides: int = 0
    exports: int = 0
    safe: int = 0
    """Words that the window had said are saved, at the end."""
    looked: int = 0
    """The same, added up over all looks into the vault."""
    lost: list[str] = field(default_factory=list)
    unsound: int = 0
    notes: list[str] = field(default_factory=list)
    """What the window said in a note above the page and was not expected."""
    gone: list[str] = field(default_factory=list)
    """Times that the program ended or hid by itself."""
    defects: list[str] = field(default_factory=list)
    tracebacks: int = 0
    stderr: list[str] = field(default_factory=list)
    markers: int = 0
    on_disk: list[str] = field(default_factory=list)
    control: int = 0
    """Markers that the same search finds where they are known to be."""
    files: int = 0
    memory: list[dict[str, float]] = field(default_factory=list)
    unsettled: list[str] = field(default_factory=list)
    """What was to be done in the third quarter and was not."""
    given_up: list[str] = field(default_factory=list)
    """What of it was tried three times and did not come off."""
    stopped: str = ""

    @property
    def last_quarter(self) -> list[dict[str, float]]:
        """The measurements of the last quarter of the day: all of one life."""
        late = [one for one in self.memory if one["share"] >= 0.75]
        return [one for one in late if one["life"] == late[-1]["life"]]

    def slope(self, kind: str = "rss", since: float = 0.75) -> float:
        """MB an hour of work: the median of the slopes between any two measurements."""
        late = [
            one for one in self.memory if one["share"] >= since and one["life"] == self.memory[-1]["life"]
        ]
        slopes = [
            (b[kind] - a[kind]) / _KIB / ((b["done"] - a["done"]) / HOUR)
            for a, b in combinations(late, 2)
            if b["done"] > a["done"]
        ]
        return median(slopes) if slopes else 0.0


def run(root: Path, minutes: float, seed: int, journal: Path | None = None) -> Day:
    """Live a day in ``root``; what came of it."""
    told = _prepare(root, minutes, seed)
    day = Day(seed, minutes)
    markers = _live(day, root, told, journal)
    said = (root / "errors").read_text(errors="replace")
    _errors(day, said)
    if day.stopped:
        day.stopped += "\n" + said[-1500:]
    day.markers = len(markers)
    day.control = len(_found([Path(told["given"])], markers))
    places = (root / "vault", root / "home", root / "tmp")
    left = [p for place in places for p in place.rglob("*") if p.is_file()]
    day.files = len(left)
    day.on_disk = sorted(_found([*left, root / "errors"], markers))
    return day


def _prepare(root: Path, minutes: float, seed: int) -> dict[str, Any]:
    """Make a place to live in, with the sample case and a file to bring in; what the driver is told."""
    for place in ("home", "tmp", "out"):
        (root / place).mkdir(parents=True)
    (root / "home" / "runtime").mkdir(mode=0o700)
    given = root / "given.txt"
    given.write_text("Found on the desk.\n")
    with Session.create(root / "vault", PASSPHRASE, NAMES, QUICK) as session:
        fill(session, load())
    return {
        "python": sys.executable,
        "vault": str(root / "vault"),
        "out": str(root / "out"),
        "given": str(given),
        "look": [sys.executable, __file__, "--look", str(root / "vault")],
        "passphrase": PASSPHRASE,
        "custodian": NAMES,
        "seconds": int(minutes * 60),
        "seed": seed,
    }


def _live(day: Day, root: Path, told: dict[str, Any], journal: Path | None) -> list[str]:
    """Let the driver live it and add up what it says; the markers, none where it did not come to its end."""
    markers: list[str] = []
    with (root / "errors").open("w") as errors, _driver(root, errors) as lived:
        assert lived.stdin is not None
        assert lived.stdout is not None
        lived.stdin.write(json.dumps(told) + "\n")
        lived.stdin.close()
        for line in lived.stdout:
            if journal is not None:
                with journal.open("a") as kept:
                    kept.write(line)
            if line.startswith("{"):
                markers = _take(day, json.loads(line)) or markers
        if lived.wait(60) != 0 or not markers:
            day.stopped = f"the day stopped with status {lived.returncode}"
    return markers


def _driver(root: Path, errors: IO[str]) -> subprocess.Popen[str]:
    """Start the driver on a screen and a bus of its own."""
    # The screen first: what the bus starts has to know of it.
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
    return subprocess.Popen(
        [*screen, "dbus-run-session", "--", SYSTEM_PYTHON, str(DRIVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(root / "home"),
            "TMPDIR": str(root / "tmp"),
            "XDG_RUNTIME_DIR": str(root / "home" / "runtime"),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        },
    )


def _take(day: Day, line: dict[str, Any]) -> list[str]:
    """Add one line of the driver up; the markers when it is the last one."""
    sort = line["sort"]
    if sort == "act":
        day.acts[line["name"]] += 1
        day.hides += line["name"] == "hide"
        if line["missed"]:
            day.missed[line["name"]] += 1
            day.why[line["name"]] = line["missed"]
    elif sort in ("kill", "end"):
        day.kills += sort == "kill"
        day.lost += line["lost"]
        day.unsound += not line["sound"]
        day.looked += line["safe"]
        day.safe = line["safe"]
        if sort == "end":
            day.done = line["done"]
            return list(line["typed"])
    elif sort == "note":
        if not line["words"].startswith(EXPECTED):
            day.notes.append(f"{line['act']}: {line['words']}")
    elif sort in ("gone", "hid"):
        day.gone.append(f"{sort}: {line['why']}")
    elif sort == "export":
        day.exports += 1
    elif sort == "settled":
        day.unsettled, day.given_up = line["left"], line["given_up"]
    elif sort == "memory":
        day.memory.append({name: value for name, value in line.items() if name != "sort"})
    return []


def _errors(day: Day, said: str) -> None:
    """What the program wrote to standard error. Buses, AT-SPI and Qt's side of it talk there, too."""
    day.tracebacks = said.count("Traceback (most recent call last)")
    lines = [line for line in said.splitlines() if line.strip()]
    day.defects = [line for line in lines if line.startswith("defect:")]
    strange = re.compile(r"SpiRegistry|dbus-daemon|dbind-WARNING|qt\.accessibility\.atspi|QSpiApplication")
    day.stderr = [line for line in lines if not strange.search(line)][:50]


def _found(files: list[Path], markers: list[str]) -> set[str]:
    """The markers that stand in files, in any of three codings."""
    found: set[str] = set()
    for path in files:
        data = path.read_bytes().lower()
        found |= {
            marker
            for marker in markers
            if any(marker.encode(coding) in data for coding in ("utf-8", "utf-16-le", "utf-16-be"))
        }
    return found


def _compact(one: dict[str, float]) -> str:
    """A measurement as one line: sizes in MB."""
    sizes = " ".join(f"{one[kind] / _KIB:.1f}" for kind in ("rss", "own", "pss"))
    return f"{one['life']} {one['share']:.3f} {one['done']} {sizes}"


def look(vault: Path) -> int:
    """Say what of the words on standard input is not in the vault, and whether it is sound."""
    asked = json.loads(sys.stdin.readline())
    with Session.open(vault, asked["passphrase"]) as session:
        database = session._vault.db
        tables = [row[0] for row in database.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
        texts = [
            str(value)
            for table in tables
            for row in database.all(f'SELECT * FROM "{table}"')  # noqa: S608 - a table's own name
            for value in row
            if isinstance(value, str)
        ]
        there = "\n".join(texts)
        sound = session.care.check().sound
    sys.stdout.write(
        json.dumps({"lost": [w for w in asked["words"] if w not in there], "sound": sound}) + "\n"
    )
    return 0


def main() -> int:
    """Live a day and print what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=30.0)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--journal", type=Path, help="keep every line that the driver says")
    asked.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.look is not None:
        return look(given.look)
    with tempfile.TemporaryDirectory() as place:
        day = run(Path(place), given.minutes, given.seed, given.journal)
    slopes = {
        f"{kind} in MB an hour, {name}": round(day.slope(kind, since), 2)
        for kind in ("rss", "own", "pss")
        for name, since in (("last quarter", 0.75), ("second half", 0.5))
    }
    told = {name: value for name, value in vars(day).items() if name != "memory"}
    told |= {"slopes": slopes, "measured in the last quarter": len(day.last_quarter)}
    said = json.dumps(
        {**told, "memory": ["life share done rss own pss", *map(_compact, day.memory)]}, indent=1
    )
    sys.stdout.write(said + "\n")
    return 1 if day.stopped else 0


if __name__ == "__main__":
    sys.exit(main())
