"""The environment ``.venv``: made from the hashed locks, known by its content, remade when in doubt."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bootstrap_trouble import Trouble, say

LOCK = "requirements.lock"
MODELS_LOCK = "requirements-models.lock"
TESTS_LOCK = "requirements-dev.lock"
STAMP = "whistle-stamp.json"
# Raise it when the way of installing changes, so that environments made the old way are remade.
RECIPE = 1
LINES_SHOWN_AFTER_A_FAILURE = 25


class Environment:
    """The ``.venv`` of the checkout ``root``.

    The stamp inside holds digests of everything that went in. It says "unfinished" from before the
    first file is written until the last is, so that an interrupted installation is never trusted.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._stamp = self.folder / STAMP

    @property
    def program(self) -> str:
        """The console script."""
        return self.tool("whistle")

    def tool(self, name: str) -> str:
        """The path of a program of the environment."""
        return str(self.folder / "bin" / name)

    def variables(self) -> dict[str, str]:
        """The process environment for what runs in it: nothing that points Python elsewhere."""
        elsewhere = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV")
        return {name: value for name, value in os.environ.items() if name not in elsewhere}

    def make(self, *, with_tests: bool) -> None:
        """Bring it into the state that the locks describe; does nothing when it is in it.

        Raises Trouble when it cannot be made; the next call then starts from nothing.
        """
        if self._is_ready(with_tests):
            return
        with self._alone():
            if self._is_ready(with_tests):
                return
            began = time.monotonic()
            if not self._is_ready(with_tests=False):
                self._remake()
            if with_tests:
                self._add_tests()
            say(f"The environment .venv is ready ({time.monotonic() - began:.0f} s).")

    # -- what is there -------------------------------------------------------------------

    def _digest(self, *contents: bytes) -> str:
        """Over the contents, the interpreter and the place: an environment cannot be moved."""
        whole = hashlib.sha256()
        python = f"{sys.implementation.cache_tag} {sys.base_prefix}"
        for part in (str(RECIPE).encode(), python.encode(), str(self.root).encode(), *contents):
            whole.update(hashlib.sha256(part).digest())
        return whole.hexdigest()

    def _locked(self, *locks: str) -> list[bytes]:
        return [(self.root / lock).read_bytes() for lock in locks]

    def _what_is_built(self) -> bytes:
        """The part of pyproject.toml that an installation depends on: settings of tools are none."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        parts = [project.get("build-system"), project.get("project"), project.get("tool", {}).get("hatch")]
        return json.dumps(parts, sort_keys=True).encode()

    def _program_digest(self) -> str:
        return self._digest(self._what_is_built(), *self._locked(LOCK, MODELS_LOCK))

    def _tests_digest(self) -> str:
        return self._digest(*self._locked(TESTS_LOCK))

    def _stamped(self) -> dict[str, str]:
        try:
            found = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _is_ready(self, with_tests: bool) -> bool:
        stamped = self._stamped()
        if stamped.get("state") != "finished" or stamped.get("program") != self._program_digest():
            return False
        # Test tools of another lock make the whole doubtful: packages are never taken out singly.
        if stamped.get("tests", self._tests_digest()) != self._tests_digest():
            return False
        if with_tests and "tests" not in stamped:
            return False
        # A link to an interpreter that is gone is not a file.
        return Path(self.tool("python")).is_file() and Path(self.program).is_file()

    def _write_stamp(self, **content: str) -> None:
        fresh = self._stamp.with_suffix(".new")
        fresh.write_text(json.dumps(content), encoding="utf-8")
        fresh.replace(self._stamp)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Two of these at once would spoil each other's work: the second waits for the first."""
        handle = os.open(self.root, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another setting-up is at work in this checkout; waiting for it ...")
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    # -- making it -----------------------------------------------------------------------

    def _remake(self) -> None:
        self._clear()
        self.folder.mkdir()
        self._write_stamp(state="unfinished")
        say("Making the environment .venv ...")
        base = getattr(sys, "_base_executable", None) or sys.executable
        self._call([base, "-m", "venv", str(self.folder)], "Python could not make an environment.")
        self._install(LOCK)
        # Their metadata asks for another Python or for network libraries that Whistle must not have:
        # only what the lock names is installed.
        self._install(MODELS_LOCK, "--no-deps", "--ignore-requires-python")
        say("Putting this checkout into it ...")
        here = ["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(self.root)]
        self._call([*self._pip(), "--quiet", *here], "The checkout could not be installed.")
        self._write_stamp(state="finished", program=self._program_digest())

    def _add_tests(self) -> None:
        self._write_stamp(state="unfinished")
        self._install(TESTS_LOCK)
        self._write_stamp(state="finished", program=self._program_digest(), tests=self._tests_digest())

    def _clear(self) -> None:
        if self.folder.is_symlink():
            self.folder.unlink()
        if not self.folder.exists():
            return
        ours = (self.folder / "pyvenv.cfg").exists() or self._stamp.exists()
        if not ours and (not self.folder.is_dir() or any(self.folder.iterdir())):
            raise Trouble("There is a .venv here that is no Python environment. Move it away and try again.")
        say("The environment .venv is half-made or from other locks; making it anew.")
        shutil.rmtree(self.folder)

    def _pip(self) -> list[str]:
        # --no-user: a machine's pip configuration may ask for --user, which no environment allows.
        return [self.tool("python"), "-m", "pip", "install", "--no-user", "--no-input"]

    def _install(self, lock: str, *options: str) -> None:
        text = (self.root / lock).read_text(encoding="utf-8")
        total = sum(1 for line in text.splitlines() if line[:1].isalnum())
        # Wheels only: no package's own code runs while it is installed.
        command = [*self._pip(), "--require-hashes", "--only-binary", ":all:", *options, "-r", lock]
        self._call(command, f"The packages of {lock} could not be installed.", counted=(lock, total))

    def _call(self, command: list[str], failure: str, counted: tuple[str, int] | None = None) -> None:
        """Run ``command`` silently but for a count; on failure show how its output ended."""
        output: list[str] = []
        seen = 0
        with subprocess.Popen(
            command,
            cwd=self.root,
            env=self.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            for line in process.stdout or ():
                output.append(line.rstrip())
                if counted and line.startswith(("Collecting ", "Processing ", "Requirement already ")):
                    seen += 1
                    _show_count(*counted, seen)
                elif counted and line.startswith("Installing collected packages"):
                    say("  unpacking ...")
        if process.returncode != 0:
            ending = "\n".join(output[-LINES_SHOWN_AFTER_A_FAILURE:])
            raise Trouble(f"{ending}\n\n{failure} The lines above are its own words.")


def _show_count(lock: str, total: int, seen: int) -> None:
    """A line at the first package and at every quarter."""
    if seen == 1:
        say(f"Fetching the packages of {lock} (up to {total}), each checked against its hash ...")
    elif seen * 4 // total != (seen - 1) * 4 // total:
        say(f"  {seen} of {total}")
