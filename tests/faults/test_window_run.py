"""The window's whole path under a system-call trace, on a real X server, from the passphrase to its end.

G1 and G5 for the window, as tests/faults/test_whole_run.py has them for the command line: of 50 marker
words in the account, none is written to any file, none is left in one, none is in the X selections
once it is locked; no socket is asked for but local ones. Each has a control that shows that it would
have been seen.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_whole_run import ACCOUNT, MARKERS, NAMES, Traced, _plain, found

from whistle.api import Session, verify_dossier
from whistle.crypto.slots import KdfCost

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("strace", "Xvfb", "dbus-run-session")
pytestmark = [
    pytest.mark.skipif(
        not all(shutil.which(one) for one in NEEDED), reason="needs strace, Xvfb and a D-Bus daemon"
    ),
    pytest.mark.slow,
]

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
TOLD = {
    "passphrase": "harbour sixty velvet plain oaken tide",
    "custodian": "amber folding tide",
    "case": MARKERS[20],
    "source": MARKERS[21],
    "account": ACCOUNT,
    "tagged": "The crisis plan was out of date",
    "sought": MARKERS[30],
}
CALLS = (
    "%network,io_uring_setup,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,"
    "open,openat,creat,memfd_create,rename,renameat,renameat2,link,linkat,symlink,symlinkat"
)
SECONDS = 240
LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
def tell():
    board = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        sys.stdout.write(board.text(mode).replace("\\n", " ") + "\\n")
    app.quit()
QTimer.singleShot(300, tell)
app.exec()
"""

_OPENED = re.compile(r"\b(?:open|openat|creat)\(.*\bO_(?:WRONLY|RDWR|CREAT)\b.*\) = \d+<([^>]*)>")
_SUN = re.compile(r'\bconnect\(.*sun_path=(@?)"([^"]*)"')


@dataclass
class WindowTraced(Traced):
    """The same, and which files were opened to be written, and who was spoken to."""

    opened: set[str] = field(default_factory=set)
    peers: set[str] = field(default_factory=set)
    other_ways: set[str] = field(default_factory=set)
    """Calls that carry words into a file without a write."""

    def read(self, trace: Path) -> None:
        super().read(trace)
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            opened = _OPENED.search(line)
            if opened is not None:
                self.opened.add(_plain(opened.group(1)))
            peer = _SUN.search(line)
            if peer is not None:
                self.peers.add(peer.group(1) + _plain(peer.group(2)))
            way = re.search(r"\b(sendfile|copy_file_range|splice|memfd_create)\(", line)
            if way is not None:
                self.other_ways.add(way.group(1))


@dataclass
class Done:
    """What the run left."""

    root: Path
    traced: WindowTraced
    before: list[str]
    """Clipboard and PRIMARY as another program saw them while the window was open."""
    after: list[str]
    """The same once it was hidden."""
    errors: str
    status: int


@contextmanager
def screen() -> Iterator[str]:
    """An X server of its own; its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def below(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*"):
        # A thread may end while it is asked.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            for child in (task / "children").read_text().split():
                yield from below(int(child))


def running(pid: int, words: str) -> int:
    """The one of a process's descendants that is a Python running ``words``; 0 where there is none."""
    for one in below(pid):
        try:
            parts = Path(f"/proc/{one}/cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        if parts[0] == sys.executable and any(part.endswith(words) for part in parts[1:4]):
            return one
    return 0


def until(so: Callable[[], int | bool], what: str) -> int:
    end = time.monotonic() + SECONDS
    while not (it := so()):
        assert time.monotonic() < end, what
        time.sleep(0.05)
    return int(it)


def selections(environment: dict[str, str]) -> list[str]:
    """Clipboard and PRIMARY, as any other program on the screen can ask for them."""
    seen = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, env=environment, timeout=60, check=True
    )
    return seen.stdout.split("\n")[:2]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Done:
    root = tmp_path_factory.mktemp("window")
    home = root / "home"
    for folder in (home, root / "tmp", root / "work"):
        folder.mkdir()
    Session.create(root / "work" / "v", TOLD["passphrase"], TOLD["custodian"], QUICK).close()
    with screen() as display:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "TMPDIR": str(root / "tmp"),
            "XDG_RUNTIME_DIR": str(home / "runtime"),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
        }
        (home / "runtime").mkdir(mode=0o700)
        return _whole_path(root, environment)


def _whole_path(root: Path, environment: dict[str, str]) -> Done:
    trace, stop = root / "trace", root / "stop"
    strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        "8000000",
        "-o",
        str(trace),
        "-e",
        f"trace={CALLS}",
    ]
    script = ROOT / "tests" / "data" / "window_whole_path.py"
    places = [str(root / "work" / "v"), str(root / "work" / "out.pdf"), str(stop)]
    command = ["dbus-run-session", "--", *strace, sys.executable, str(script), *places]
    # The bus daemon is no part of the program: it stands outside the trace.
    # Whatever goes wrong in between, nothing is waited for that nobody ends.
    with (
        (root / "errors").open("w") as said,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            cwd=root / "work",
            env=environment,
            text=True,
        ) as started,
        contextlib.ExitStack() as ending,
    ):
        ending.callback(started.kill)
        assert started.stdin is not None
        assert started.stdout is not None
        started.stdin.write(json.dumps(TOLD) + "\n")
        started.stdin.close()
        told = started.stdout.readline()
        errors = (root / "errors").read_text()
        if not told and "ptrace" in errors:
            pytest.skip("this machine does not allow tracing")
        assert told, errors[-800:]
        before = selections(environment)
        stop.touch()
        locked = until(lambda: running(started.pid, "ui.entry"), "it was never hidden")
        time.sleep(2)
        after = selections(environment)
        os.kill(locked, signal.SIGTERM)
        status = started.wait(60)
    traced = WindowTraced()
    traced.read(trace)
    trace.unlink()
    return Done(root, traced, before, after, (root / "errors").read_text(), status)


def test_the_run_reached_its_end_and_left_a_dossier(run: Done) -> None:
    assert run.status == 0, run.errors[-800:]
    assert verify_dossier(run.root / "work" / "out.pdf").unchanged
    with Session.open(run.root / "work" / "v", TOLD["passphrase"]) as session:
        assert len(session.dossiers.all()) == 1


def test_no_marker_word_is_ever_written_to_a_file(run: Done, figures: Callable[..., None]) -> None:
    assert any(path.endswith("vault.db") for path in run.traced.paths), "the trace sees the vault's writes"
    assert len(found(run.traced.to_pipes)) == len(MARKERS), "the control: the words on pipes are seen"
    leaked = found(run.traced.to_files)
    figures("marker words the window wrote to any file", len(leaked), f"of {len(MARKERS)}")
    figures("the same on pipes and sockets (control)", len(found(run.traced.to_pipes)), f"of {len(MARKERS)}")
    assert not leaked


def test_only_the_vault_the_dossier_and_the_choices_are_opened_to_be_written(run: Done) -> None:
    work, home = run.root / "work", run.root / "home"
    places = (str(work / "v"), str(work / "out.pdf"), str(home / ".config" / "notes"), "/dev/null", "/proc/")
    # Python keeps what it compiled of the program's own files beside them.
    compiled = {path for path in run.traced.opened if path.startswith(str(ROOT)) and "/__pycache__/" in path}
    strangers = {path for path in run.traced.opened - compiled if not path.startswith(places)}
    assert run.traced.opened
    assert strangers == set()
    assert run.traced.other_ways <= {"memfd_create"}


def test_no_marker_word_is_in_any_file_that_is_left(run: Done, figures: Callable[..., None]) -> None:
    left = [p for folder in ("work", "home", "tmp") for p in (run.root / folder).rglob("*") if p.is_file()]
    leaked = {(p.name, marker) for p in left for marker in found(p.read_bytes())}
    figures("marker words in files the window left behind", len(leaked), f"{len(left)} files")
    assert not leaked
    assert not found(run.errors.encode())
    assert not list((run.root / "tmp").iterdir())
    outside = {p.relative_to(run.root / "home").parts[0] for p in left if (run.root / "home") in p.parents}
    assert outside <= {".config", "runtime"}


def test_what_was_copied_is_gone_once_it_is_hidden_and_nothing_was_ever_in_primary(run: Done) -> None:
    assert found(run.before[0].encode()), "the control: another program could read what was copied"
    assert run.before[1] == ""
    assert run.after == ["", ""]


def test_it_speaks_to_the_screen_and_the_bus_and_to_nobody_else(
    run: Done, figures: Callable[..., None]
) -> None:
    strangers = run.traced.families - {"AF_UNIX", ""}
    figures("sockets other than AF_UNIX in the window's path", len(strangers), "families")
    assert not strangers
    assert any(".X11-unix" in peer for peer in run.traced.peers), "the trace sees the X server spoken to"
    assert not [peer for peer in run.traced.peers if "journal" in peer or "log" in Path(peer).name]


def test_the_dossier_holds_no_name_either(run: Done) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(run.root / "work" / "out.pdf")
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "out of date" in text
    assert not [name for name in NAMES if name in text or name.split()[1] in text]
