"""A system-call trace of a small run: no socket but AF_UNIX is ever asked for.

The run loads everything that reads files, in the program and in a helper. strace sees the
calls themselves, so what a library does behind Python's back counts too.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")

# The family of every socket made, and of every address used; any ring counts as one.
_FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)|sa_family=(\w+)|(io_uring_setup)\(")

RUN = """
import sys
from pathlib import Path
from whistle.hardening.network import deny_network
from whistle.hardening.process import harden
assert deny_network().enforced
harden()
from whistle.intake.readers import Reader
with Reader() as reader:
    for path in sys.argv[1:]:
        assert reader.read(Path(path)).text
"""
CONTROL = "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)"


def _families(folder: Path, code: str, *arguments: str) -> list[str]:
    assert STRACE is not None
    trace = folder / "trace"
    command = [
        STRACE,
        "-f",
        "-e",
        "trace=%network,io_uring_setup",
        "-o",
        str(trace),
        sys.executable,
        "-c",
        code,
    ]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=120)
    if "ptrace" in done.stderr and done.returncode != 0:
        pytest.skip("this machine does not allow tracing")
    assert done.returncode == 0, done.stderr
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return ["".join(found.groups("")) for line in lines for found in _FAMILY.finditer(line)]


@pytest.mark.proof(14)
def test_the_trace_sees_a_socket_that_is_asked_for(tmp_path: Path) -> None:
    assert "AF_INET" in _families(tmp_path, CONTROL)


@pytest.mark.proof(14)
def test_reading_files_asks_for_no_socket_but_unix_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words", encoding="utf-8")
    (tmp_path / "a.html").write_text("<img src='http://x.example/a'><p>words", encoding="utf-8")
    (tmp_path / "a.rtf").write_text("{\\rtf1 words}", encoding="utf-8")
    paths = [str(tmp_path / name) for name in ("a.txt", "a.html", "a.rtf")]
    assert set(_families(tmp_path, RUN, *paths)) <= {"AF_UNIX"}
