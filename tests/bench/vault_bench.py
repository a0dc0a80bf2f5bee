"""What encryption costs, in ratios of one run: the same library, code and data, without a key.

    python3 packaging/bootstrap.py bench vault              full sizes, some minutes
    python3 packaging/bootstrap.py bench vault --quick      small ones, to see that it runs

Both sides of each ratio take turns, and the best time of each counts: what else the machine does then
disturbs neither more than the other. Evidence goes through memory where there is room, so that no disk
hides what encryption costs, and run by root it goes before other work: it needs a second core, as a
machine that somebody works at has. Nothing is written outside folders of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO

from sqlcipher3 import dbapi2 as sqlcipher

from whistle.api import Session
from whistle.crypto import slots
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost
from whistle.model import new_id
from whistle.vault import database as databases
from whistle.vault.blobs import Blobs
from whistle.vault.database import Database
from whistle.vault.tables.search import search
from whistle.vault.tables.testimonies import Testimonies

PASSPHRASE = "slate ribbon quarry lantern"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
DRAFT_BYTES = 6_000
PIECE = 64 * 1024


@dataclass(frozen=True)
class Row:
    """One line of the table. ``mark`` is a bound: ``at_most`` says from which side."""

    what: str
    value: float
    unit: str
    mark: float
    at_most: bool = True
    note: str = ""

    @property
    def met(self) -> bool:
        return self.value <= self.mark if self.at_most else self.value >= self.mark


class Plain(Database):
    """The same connection with the same settings, and no key."""

    @classmethod
    def _connect(cls, path: Path, _key: Secret, _salt: bytes = b"") -> Database:
        connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
        for name, value in databases._SETTINGS:
            if not name.startswith("cipher"):
                connection.execute(f"PRAGMA {name} = {value}").fetchall()
        # No path: pages that cannot be authenticated are not asked about.
        return cls(connection)


def best(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float]:
    """The best time of each in seconds; they take turns."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for work, times_of_it in zip((one, other), found, strict=True):
            began = time.perf_counter()
            work()
            times_of_it.append(time.perf_counter() - began)
    return min(found[0]), min(found[1])


# -- saving --------------------------------------------------------------------------------------


def opened(folder: Path, *, keyed: bool) -> Database:
    """A database of its own, with or without a key."""
    folder.mkdir(exist_ok=True)
    path = folder / ("keyed.db" if keyed else "plain.db")
    with Secret(bytes(range(32))) as key:
        kind = Database if keyed else Plain
        if path.exists():
            return kind.open(path, key)
        made = kind._connect(path, key)
        made.migrate()
        return made


def savable(database: Database) -> tuple[Testimonies, str]:
    """A draft in a database, to be saved again and again."""
    testimonies = Testimonies(SimpleNamespace(db=database))  # type: ignore[arg-type]  # nothing else is used
    with database.transaction():
        case, source = new_id(), new_id()
        database.run("INSERT INTO cases (id, name, created) VALUES (?, ?, 0)", case, case)
        database.run(
            "INSERT INTO sources (id, case_id, pseudonym, employment, created)"
            " VALUES (?, ?, 'W', 'current', 0)",
            source,
            case,
        )
        account = testimonies.add(source, draft(0))
    return testimonies, testimonies.narrative(account.id).id


def draft(number: int) -> str:
    return f"{number} the queue stood to the door ".ljust(
        DRAFT_BYTES, "abcdefghijklmnop qrstuvwxyz"[number % 27]
    )


def saving(folder: Path, times: int) -> list[Row]:
    """Saves of a draft of 6 kB: their time against that without a key, and their sync calls."""
    sides = [savable(opened(folder, keyed=keyed)) for keyed in (True, False)]
    numbers = iter(range(1, 100_000_000))

    def save(side: tuple[Testimonies, str]) -> None:
        for _ in range(20):
            side[0].save_draft(side[1], draft(next(numbers)))

    keyed, plain = best(lambda: save(sides[0]), lambda: save(sides[1]), times)
    syncs = [counted_syncs(folder, keyed=is_keyed) for is_keyed in (True, False)]
    note = f"{keyed / 20 * 1e3:.2f} ms against {plain / 20 * 1e3:.2f} ms"
    rows = [Row("saving a draft of 6 kB", keyed / plain, "x", 2.0, note=note)]
    if None not in syncs:
        rows.append(
            Row(
                "sync calls of a save",
                syncs[0] / syncs[1],
                "x",
                1.0,
                note=f"{syncs[0]:g} against {syncs[1]:g} calls",
            )
        )
    return rows


def counted_syncs(folder: Path, *, keyed: bool) -> Any:
    """Sync calls of one save, counted by strace over ten; None where there is none."""
    if shutil.which("strace") is None:
        return None
    counts = []
    for saves in (0, 10):
        trace = folder / "trace"
        place = Path(tempfile.mkdtemp(dir=folder))
        command = ["strace", "-f", "-o", str(trace), "-e", "trace=fsync,fdatasync", sys.executable, __file__]
        subprocess.run([*command, "--saves", str(place), str(int(keyed)), str(saves)], check=True)
        counts.append(sum("sync(" in line for line in trace.read_text().splitlines()))
    return (counts[1] - counts[0]) / 10


def only_save(folder: Path, keyed: bool, saves: int) -> None:
    testimonies, field = savable(opened(folder, keyed=keyed))
    for number in range(saves):
        testimonies.save_draft(field, draft(number))


# -- unlocking and searching ---------------------------------------------------------------------


def fill(database: Database, accounts: int, log: Any = None) -> None:
    """So many sealed accounts of about 1 kB, the same in every database, with their index of words."""
    rng = random.Random(7)
    words = [f"w{number:04}" for number in range(4_000)]
    case = f"{1:032x}"
    with database.transaction():
        database.run("INSERT INTO cases (id, name, created) VALUES (?, 'one', 0)", case)
        for number in range(accounts):
            source, account, field = (f"{kind:02x}{number:030x}" for kind in (2, 3, 4))
            if number % 10 == 0:
                owner = source
                database.run(
                    "INSERT INTO sources (id, case_id, pseudonym, employment, created)"
                    " VALUES (?, ?, ?, 'current', 0)",
                    source,
                    case,
                    f"S{number}",
                )
            text = " ".join(rng.choices(words, k=160)) + (" lighthouse" if number % 50 == 0 else "")
            database.run(
                "INSERT INTO testimonies (id, source_id, state, revision, created, sealed)"
                " VALUES (?, ?, 'sealed', 1, 0, 0)",
                account,
                owner,
            )
            database.run(
                "INSERT INTO fields (id, testimony_id, role, state, revision, text, changed)"
                " VALUES (?, ?, 'narrative', 'sealed', 1, ?, 0)",
                field,
                account,
                text,
            )
            database.run("INSERT INTO words (rowid, text) SELECT n, text FROM fields WHERE id = ?", field)
            if log is not None:
                log.append("account-sealed", account)
    database.run("INSERT INTO words (words) VALUES ('optimize')")


def unlocking(folder: Path, accounts: int, times: int) -> list[Row]:
    """Opening a vault with everything that a start needs, less the stretching of the passphrase."""
    real = slots._stretch
    stretched: list[float] = []

    def stretch(*arguments: Any) -> Secret:
        began = time.perf_counter()
        secret = real(*arguments)
        stretched.append(time.perf_counter() - began)
        return secret

    rows = []
    slots._stretch = stretch
    try:
        for what, custodian in (("apart", "mossy anvil parade teapot"), ("together", None)):
            place = folder / f"vault {what}"
            with Session.create(place, PASSPHRASE, custodian, COST) as session:
                fill(session._vault.db, accounts, session._vault.custody)
            beyond = []
            for _ in range(times):
                stretched.clear()
                began = time.perf_counter()
                session = Session.open(place, PASSPHRASE)
                beyond.append(time.perf_counter() - began - sum(stretched))
                session.close()
            rows.append(
                Row(
                    f"unlocking beyond the stretching, {accounts:,} accounts, names list {what}",
                    min(beyond) * 1e3,
                    "ms",
                    150.0,
                )
            )
            shutil.rmtree(place)
    finally:
        slots._stretch = real
    return rows


QUERIES = ("lighthouse", "w0001", "w0002 w0003", "w12", "lighthouse w1", "nosuchword")


def searching(folder: Path, accounts: int, times: int) -> list[Row]:
    """Searches over sealed accounts, with and without a key: right after opening, and again."""
    folder = folder / "search"
    for keyed in (True, False):
        database = opened(folder, keyed=keyed)
        fill(database, accounts)
        database.close()

    def ask(database: Database) -> None:
        for query in QUERIES:
            search(database, query)

    def fresh(keyed: bool) -> None:
        database = opened(folder, keyed=keyed)
        ask(database)
        database.close()

    sides = [opened(folder, keyed=keyed) for keyed in (True, False)]
    assert search(sides[0], "lighthouse") == search(sides[1], "lighthouse") != []
    warm = best(lambda: ask(sides[0]), lambda: ask(sides[1]), times)
    for side in sides:
        side.close()
    cold = best(lambda: fresh(True), lambda: fresh(False), times)
    what = f"search, {accounts:,} accounts"
    return [
        Row(what, warm[0] / warm[1], "x", 1.3, note=f"{warm[0] * 1e3:.1f} ms for {len(QUERIES)} searches"),
        Row(
            f"{what}, first after opening",
            cold[0] / cold[1],
            "x",
            float("inf"),
            note=f"{cold[0] * 1e3:.1f} ms against {cold[1] * 1e3:.1f} ms; no mark is set",
        ),
    ]


# -- evidence ------------------------------------------------------------------------------------


class Laps:
    """The times of each sixteenth of a long file on its way."""

    def __init__(self, size: int) -> None:
        self._part = size // 16
        self._done = 0
        self._at = time.perf_counter()
        self.times: list[float] = []

    def add(self, count: int, *, end: bool = False) -> None:
        before = self._done // self._part
        self._done += count
        if end or self._done // self._part > before:
            now = time.perf_counter()
            self.times.append(now - self._at)
            self._at = now


class Hashing:
    """A file that is read and hashed, as evidence is when it comes in."""

    def __init__(self, file: BinaryIO, laps: Laps) -> None:
        self._file = file
        self._laps = laps
        self.digest = hashlib.sha256()

    def read(self, size: int) -> bytes:
        piece = self._file.read(size)
        self.digest.update(piece)
        self._laps.add(len(piece))
        return piece


def synced(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def evidence(folder: Path, size: int, times: int) -> list[Row]:
    """A long file into the vault and out again, hashed on the way, against the loop without a key."""
    source, target = folder / "given", folder / "copy"
    part = random.Random(3).randbytes(1024 * 1024)
    whole = hashlib.sha256()
    with source.open("wb") as file:
        for number in range(size // len(part)):
            piece = number.to_bytes(8, "big") + part[8:]
            file.write(piece)
            whole.update(piece)
    blobs, key, blob = Blobs(folder), Secret(bytes(range(32))), "0" * 32

    def bring(laps: Laps) -> bytes:
        with source.open("rb") as file:
            hashing = Hashing(file, laps)
            blobs.put(blob, hashing, size, key)  # type: ignore[arg-type]  # read is all that is called
        return hashing.digest.digest()

    def take(laps: Laps) -> bytes:
        digest = hashlib.sha256()
        with target.open("wb") as out:
            for piece in blobs.read(blob, key):
                digest.update(piece)
                out.write(piece)
                laps.add(len(piece))
            synced(out)
        return digest.digest()

    def copy(laps: Laps) -> bytes:
        with source.open("rb") as file, target.open("wb") as out:
            hashing = Hashing(file, laps)
            while piece := hashing.read(PIECE):
                out.write(piece)
            synced(out)
        return hashing.digest.digest()

    def once(work: Callable[[Laps], bytes]) -> list[float]:
        laps = Laps(size)
        assert work(laps) == whole.digest()
        laps.add(0, end=True)
        return laps.times

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    once(bring)
    once(take)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    # Of each sixteenth the best time counts: a whole GiB never has a machine for itself.
    laps: dict[str, list[list[float]]] = {"bring": [], "take": [], "copy": []}
    for _ in range(times):
        for work in (bring, copy, take):
            laps[work.__name__].append(once(work))
    took = {name: sum(map(min, zip(*runs, strict=True))) for name, runs in laps.items()}
    for path in (source, target, *(folder / "blobs").iterdir()):
        path.unlink()
    mib = size / 1024 / 1024
    speed = {name: f"{mib / seconds:,.0f}" for name, seconds in took.items()}
    rows = [
        Row(
            f"evidence {way}, {mib:,.0f} MiB",
            took["copy"] / took[work],
            "x",
            0.8,
            at_most=False,
            note=f"{speed[work]} against {speed['copy']} MiB/s",
        )
        for way, work in (("in", "bring"), ("out", "take"))
    ]
    return [*rows, Row(f"memory that {mib:,.0f} MiB in and out take", grown, "MiB", 32.0)]


# -- the table -----------------------------------------------------------------------------------


@contextmanager
def before_other_work() -> Iterator[None]:
    """Let this process's threads run whenever they can, where that is allowed (to root)."""
    with suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def measured(folder: Path, quick: bool) -> Iterator[Row]:
    yield from saving(folder, 5 if quick else 100)
    yield from unlocking(folder, 200 if quick else 10_000, 2 if quick else 7)
    yield from searching(folder, 200 if quick else 10_000, 3 if quick else 15)
    memory = Path("/dev/shm")  # noqa: S108 - a fresh private folder in it
    size = (8 if quick else 1024) * 1024 * 1024
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 4 * size
    with tempfile.TemporaryDirectory(prefix="whistle-bench-", dir=memory if roomy else folder) as place:
        with before_other_work():
            rows = evidence(Path(place), size, 1 if quick else 6)
        yield from rows


def shown(row: Row) -> str:
    if row.mark == float("inf"):
        mark, met = "", ""
    else:
        mark = f"{'at most' if row.at_most else 'at least'} {row.mark:g} {row.unit}"
        met = "met" if row.met else "NOT MET"
    return f"{row.what:68} {row.value:8.2f} {row.unit:4} {mark:18} {met:8} {row.note}".rstrip()


def main() -> int:
    parser = argparse.ArgumentParser(description="What encryption costs, against the same without a key.")
    parser.add_argument("--quick", action="store_true", help="small sizes: to see that it runs")
    parser.add_argument(
        "--place", type=Path, help="where to work; default: memory if there is room, else temp"
    )
    parser.add_argument("--keep", type=Path, metavar="FILE", help="write the rows as JSON")
    parser.add_argument("--saves", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.saves:
        only_save(Path(options.saves[0]), options.saves[1] == "1", int(options.saves[2]))
        return 0
    rows = []
    with tempfile.TemporaryDirectory(prefix="whistle-bench-", dir=options.place) as folder:
        for row in measured(Path(folder), options.quick):
            print(shown(row), flush=True)
            rows.append(row)
    if options.keep:
        told = [asdict(row) | {"met": row.met} for row in rows if row.mark != float("inf")]
        options.keep.write_text(json.dumps({"quick": options.quick, "rows": told}), encoding="utf-8")
    return 0 if all(row.met for row in rows) or options.quick else 1


if __name__ == "__main__":
    sys.exit(main())
