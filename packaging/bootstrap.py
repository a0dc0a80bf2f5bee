#!/usr/bin/env python3
"""From a bare clone to the program, or to its tests, with nothing but Python.

    python3 packaging/bootstrap.py run          the program on the sample case
    python3 packaging/bootstrap.py test         every check and test
    python3 packaging/bootstrap.py bench NAME   one of the measurements in tests/bench
    python3 packaging/bootstrap.py reliability  the numbered tests at full size, into docs/reliability.md

Missing shared libraries and programs are installed by apt-get when root; anyone else is shown the
line to run. Python packages go into ``.venv`` only, each checked against the hash in the locks.
Needs Python 3.11 or later and nothing else.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever python3 there is
    sys.exit("Whistle needs Python 3.11 or later; this is {}.{}.".format(*sys.version_info[:2]))

from bootstrap_environment import Environment
from bootstrap_sample import prepare_sample
from bootstrap_system import FOR_THE_PROGRAM, FOR_THE_TESTS, OPTIONAL_FOR_TESTS, ensure, mention
from bootstrap_trouble import Trouble, say

ROOT = Path(__file__).resolve().parent.parent
MOST_WORKERS = 4  # each loads the models once: half a gigabyte
MOST_SECONDS = 480  # for one test: the longest takes 100 on two quiet cores


def can_show_windows(environ: dict[str, str]) -> bool:
    """Whether there is a display to show a window on."""
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def run(root: Path, extra: list[str]) -> int:
    """Make the sample case if it is not there yet, then open it or say where it lies."""
    ensure(FOR_THE_PROGRAM)
    environment = Environment(root)
    environment.make(with_tests=False)
    sample = prepare_sample(root, environment.program, environment.variables())
    sys.stdout.write(sample.told())
    if not can_show_windows(dict(os.environ)):
        say("No window was opened: there is no display here.")
        return 0
    sys.stdout.flush()
    command = [environment.program, str(sample.vault), *extra]
    return subprocess.call(command, cwd=root, env=environment.variables())


def checks(environment: Environment, full: bool, extra: list[str]) -> list[tuple[str, list[str]]]:
    """The steps of ``test``, in order: (name, command)."""
    tool = environment.tool
    # A file's tests share what is dear to make, such as a vault or a whole run: they stay together.
    spread = ["-n", str(min(os.cpu_count() or 1, MOST_WORKERS)), "--dist", "loadfile"]
    # A worker that crashes ends the run: the files of one that took its place would wait for ever.
    spread.append("--max-worker-restart=0")
    # A test that hangs says where, and ends its worker. At full size some take an hour.
    hangs = {"faulthandler_timeout": MOST_SECONDS, "faulthandler_exit_on_timeout": "true"}
    size = ["--full"] if full else [f"--override-ini={name}={value}" for name, value in hangs.items()]
    pytest = [tool("python"), "-m", "pytest", *spread, *size, *extra]
    screen = shutil.which("xvfb-run")
    if screen:
        pytest = [screen, "--auto-servernum", *pytest]
    return [
        ("style (ruff)", [tool("ruff"), "check", "."]),
        ("types (mypy)", [tool("mypy")]),
        (
            "types of the setting-up scripts (mypy)",
            [tool("mypy"), "packaging/bootstrap.py", "packaging/reliability.py"],
        ),
        ("which part may import which (import-linter)", [tool("lint-imports")]),
        ("tests (pytest)", pytest),
    ]


def test(root: Path, full: bool, extra: list[str]) -> int:
    """Run every check even if one fails; returns the exit status of the first that failed."""
    ensure([*FOR_THE_PROGRAM, *FOR_THE_TESTS])
    mention(OPTIONAL_FOR_TESTS)
    environment = Environment(root)
    environment.make(with_tests=True)
    variables = environment.variables()
    # Drawn into memory: which window has the keyboard then depends on no window manager. The tests
    # that need a real X server start programs of their own on the one that xvfb-run brings.
    variables["QT_QPA_PLATFORM"] = "offscreen"
    first_failure = 0
    summary = []
    for name, command in checks(environment, full, extra):
        say(f"== {name}")
        began = time.monotonic()
        status = subprocess.call(command, cwd=root, env=variables)
        took = time.monotonic() - began
        summary.append(f"{'ok    ' if status == 0 else 'FAILED'} {took:6.1f} s  {name}")
        first_failure = first_failure or status
    say("\n" + "\n".join(summary))
    return first_failure


def bench(root: Path, name: str, extra: list[str]) -> int:
    """Run one measurement; an unknown name is answered with those that exist."""
    folder = root / "tests" / "bench"
    script = folder / f"{name.replace('-', '_')}_bench.py"
    if not script.is_file():
        known = sorted(p.name.removesuffix("_bench.py") for p in folder.glob("*_bench.py"))
        raise Trouble(f"There is no measurement called {name}. There are: {', '.join(known) or 'none yet'}.")
    ensure([*FOR_THE_PROGRAM, *FOR_THE_TESTS])
    environment = Environment(root)
    environment.make(with_tests=True)
    command = [environment.tool("python"), str(script), *extra]
    return subprocess.call(command, cwd=root, env=environment.variables())


def reliability(root: Path, what: str, extra: list[str]) -> int:
    """Run the numbered tests at full size and the vault's measurement; write docs/reliability.md."""
    ensure([*FOR_THE_PROGRAM, *FOR_THE_TESTS])
    mention(OPTIONAL_FOR_TESTS)
    environment = Environment(root)
    environment.make(with_tests=True)
    command = [environment.tool("python"), str(root / "packaging" / "reliability.py"), what, *extra]
    return subprocess.call(command, cwd=root, env={**environment.variables(), "QT_QPA_PLATFORM": "offscreen"})


def parser() -> argparse.ArgumentParser:
    """The command line of this script."""
    whole = argparse.ArgumentParser(
        prog="bootstrap.py", description="Set Whistle up in .venv, then run it, test it or measure it."
    )
    commands = whole.add_subparsers(dest="command", required=True, metavar="run|test|bench|reliability")
    runs = commands.add_parser("run", help="make the sample case, then open it")
    tests = commands.add_parser("test", help="ruff, mypy, import-linter and pytest")
    tests.add_argument("--full", action="store_true", help="every test at its full, slow size")
    benches = commands.add_parser("bench", help="one measurement of tests/bench")
    benches.add_argument("name")
    proofs = commands.add_parser("reliability", help="the numbered tests at full size, written down")
    proofs.add_argument(
        "what",
        nargs="?",
        choices=("all", "tests", "speed", "page"),
        default="all",
        help="tests or speed alone; page: write it from what was kept",
    )
    for command in (runs, tests, benches, proofs):
        command.epilog = "Anything else is handed on as it is."
    return whole


def main(arguments: list[str]) -> int:
    """Returns the exit status: 0, that of what was run, 1 for trouble, 130 when interrupted."""
    options, extra = parser().parse_known_args(arguments)
    try:
        if options.command == "run":
            return run(ROOT, extra)
        if options.command == "test":
            return test(ROOT, options.full, extra)
        if options.command == "bench":
            return bench(ROOT, options.name, extra)
        return reliability(ROOT, options.what, extra)
    except Trouble as trouble:
        sys.stdout.flush()
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again: what is half-made is made anew.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
