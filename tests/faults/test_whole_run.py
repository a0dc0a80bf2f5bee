"""A whole run of the program under a system-call trace, from a new vault to a purged one.

Two guarantees are read off it. G1: of 50 marker words in the account, none is written to any
file, not even to one that is deleted at once, and none is in a file that is left. G5: no socket
is asked for but local ones. In both, a control shows that the search would have found them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
pytestmark = [
    pytest.mark.skipif(STRACE is None, reason="strace is not installed"),
    pytest.mark.slow,
]

SYLLABLES = ("vox", "bru", "zil", "pam", "quo", "dex", "fyn", "gaw", "hib", "jum")
MARKERS = [f"{a}{b}{c}" for a, b, c in zip(SYLLABLES * 5, SYLLABLES[3:] * 8, "rtlnm" * 10, strict=False)][:50]
NAMES = [
    f"{first.capitalize()} {last.capitalize()}"
    for first, last in zip(MARKERS[:6], MARKERS[6:12], strict=True)
]

ACCOUNT = (
    f"My name is {NAMES[0]} and my manager is Mr {NAMES[1]}.\n"
    f"On 3 May 2024 I told {NAMES[2]} about the plan.\n"
    f"{NAMES[3]} and Mrs {NAMES[4]} heard it. {NAMES[5]} wrote it down.\n"
    f"The crisis plan was out of date and nobody answered.\n"
    + "\n".join(f"We called it {m}." for m in MARKERS[12:])
)

SOMEBODYS_KEY = "age1farkk8ku8uyy0t8tsk3yt99qt0ff5f4x8yh4aa5596mypwxu9ucqkmd72w"

RAISED = {
    "route": "43C",
    "how": "spoken",
    "to_whom": NAMES[1],
    "information": "the plan",
    "when": {"words": "in May", "edtf": "2024-05"},
}

_WRITE = re.compile(r"\b(?:write|pwrite64|writev|pwritev|pwritev2)\((\d+)<([^>]*)>, (.*)$")
_FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)|sa_family=(\w+)|(io_uring_setup)\(")


@dataclass
class Traced:
    """What the trace of a run saw: bytes written to files and to pipes, and sockets."""

    to_files: bytearray = field(default_factory=bytearray)
    to_pipes: bytearray = field(default_factory=bytearray)
    families: set[str] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)

    def read(self, trace: Path) -> None:
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            self.families |= {"".join(found.groups("")) for found in _FAMILY.finditer(line)}
            written = _WRITE.search(line)
            if written is None:
                continue
            data = b"".join(
                bytes.fromhex(part.replace("\\x", ""))
                for part in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', written.group(3))
            )
            target = _plain(written.group(2))
            # A deleted file shows as "/path (deleted)": it counts like any other.
            if target.startswith("/") and not target.startswith(("/dev/", "/proc/")):
                self.to_files += data + b"\0"
                self.paths.add(target)
            else:
                self.to_pipes += data + b"\0"


def _plain(shown: str) -> str:
    """A path as strace shows it: -xx writes it in hexadecimal, too."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda m: chr(int(m.group(1), 16)), shown)


def forms(marker: str) -> tuple[bytes, ...]:
    return tuple(
        word.encode(encoding)
        for word in (marker, marker.capitalize(), marker.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    )


def found(data: bytes | bytearray) -> set[str]:
    return {marker for marker in MARKERS if any(form in data for form in forms(marker))}


class Program:
    """Runs ``whistle`` in a home of its own, each command under strace."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.traced = Traced()
        self.home = root / "home"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TMPDIR": str(root / "tmp"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "LANG": "C.UTF-8",
        }
        for folder in (self.home, root / "tmp", root / "work"):
            folder.mkdir()
        (root / "work" / "first").write_text("the vault's own words for opening\n")
        (root / "work" / "second").write_text("the custodian's own words for names\n")

    def __call__(self, *arguments: str, stdin: str = "") -> str:
        trace = self.root / "trace"
        command = [str(STRACE), "-f", "-y", "-xx", "-s", "8000000", "-o", str(trace)]
        command += ["-e", "trace=%network,io_uring_setup,write,pwrite64,writev,pwritev,pwritev2"]
        secrets = ["--passphrase-file", "first", "--custodian-file", "second"]
        done = subprocess.run(
            [*command, sys.executable, "-m", "whistle", *arguments, *secrets],
            input=stdin,
            capture_output=True,
            text=True,
            cwd=self.root / "work",
            env=self.environment,
            timeout=600,
            check=False,
        )
        if "ptrace" in done.stderr and done.returncode != 0:
            pytest.skip("this machine does not allow tracing")
        assert done.returncode == 0, (arguments[0], done.stderr[-300:])
        self.traced.read(trace)
        trace.unlink()
        return done.stdout


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The whole run, once: everything that a person does from first start to purge."""
    root = tmp_path_factory.mktemp("whole")
    whistle = Program(root)
    given = root / "given.txt"
    given.write_text(ACCOUNT, encoding="utf-8")
    whistle("init", "v")
    account = whistle("add", "v", "--case", MARKERS[20], "--source", "Heron", str(given)).split()[-1]
    whistle("show", "v", account)
    whistle("scan", "--json", "--vault", "v", str(given))
    whistle("search", "v", "-", stdin=MARKERS[30])
    whistle("seal", "v", account, "--accept", "all")
    whistle("identity", "v", "Heron", stdin=NAMES[0] + "\n")
    quote = "The crisis plan was out of date and nobody answered."
    whistle("code", "v", account, "--code", "A3", "--quote", "-", stdin=quote)
    whistle(
        "raised",
        "v",
        account,
        stdin=json.dumps(RAISED),
    )
    whistle("seal", "v", account, "--accept", "all")
    whistle("consent", "v", "Heron", "--recipient", "hse", "--allow", "testimony,quotes")
    read = whistle("words", "v", "--case", MARKERS[20], "--audience", "hse").splitlines()[-1]
    whistle("approve", "v", read.partition(": ")[2], "--reader", "-", stdin="a colleague")
    whistle("dossier", "v", "--case", MARKERS[20], "--audience", "hse", "--out", "out.pdf")
    whistle("verify", "out.pdf")
    whistle("pack", "v", "--to", SOMEBODYS_KEY, "--recipient", "hse", account, "out.age")
    whistle("export", "v", "all.age")
    whistle("list", "v", "custody")
    whistle("check", "v")
    whistle("delete", "v", account)
    whistle("purge", "v")
    return whistle


@pytest.mark.proof(12)
def test_no_marker_word_is_ever_written_to_a_file(run, figures):
    assert any(path.endswith("vault.db") for path in run.traced.paths), (
        "the trace sees the vault's own writes"
    )
    assert len(found(run.traced.to_pipes)) == len(MARKERS), "the control: the same words on pipes are seen"
    leaked = found(run.traced.to_files)
    figures("marker words written to any file in a whole run", len(leaked), f"of {len(MARKERS)}")
    figures("the same on pipes (control)", len(found(run.traced.to_pipes)), f"of {len(MARKERS)}")
    assert not leaked


@pytest.mark.proof(12)
def test_no_marker_word_is_in_any_file_that_is_left(run, figures):
    left = [p for folder in ("work", "home", "tmp") for p in (run.root / folder).rglob("*") if p.is_file()]
    leaked = {(p.name, marker) for p in left for marker in found(p.read_bytes())}
    figures("marker words in files left behind", len(leaked), f"{len(left)} files")
    assert not leaked
    assert found((run.root / "given.txt").read_bytes()) == set(MARKERS), (
        "the control: the file that was brought in"
    )
    assert not list((run.root / "tmp").iterdir())


def test_the_dossier_holds_no_name_in_its_text_either(run):
    import pypdfium2

    document = pypdfium2.PdfDocument(run.root / "work" / "out.pdf")
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "out of date" in text
    assert not [name for name in NAMES if name in text or name.split()[1] in text]


@pytest.mark.proof(14)
def test_no_socket_is_asked_for_but_local_ones(run, figures):
    strangers = run.traced.families - {"AF_UNIX", ""}
    figures("sockets other than AF_UNIX in a whole run", len(strangers), "families")
    assert not strangers


@pytest.mark.proof(14)
def test_the_trace_sees_a_socket_that_is_asked_for(tmp_path):
    trace = tmp_path / "trace"
    code = "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)"
    subprocess.run(
        [str(STRACE), "-f", "-o", str(trace), sys.executable, "-c", code], check=True, capture_output=True
    )
    seen = Traced()
    seen.read(trace)
    assert "AF_INET" in seen.families
