"""What a process asked of the disk, call by call, and what a power cut would have left of it.

``record`` runs a program under strace; ``Disk`` takes its calls one after the other and knows, at
each moment, what had been synced and what had not. ``Disk.left`` writes out a folder as a power
cut at that moment may have left it: what was not synced dropped, kept in part (by sectors of 512
bytes) or kept out of order. The rules are those that POSIX gives, which are harder than those
of most file systems: a file's bytes are safe once the file was synced, a name once its folder was.
"""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,fcntl,lseek,write,pwrite64,writev,pwritev,pwritev2,sendfile,"
    "copy_file_range,ftruncate,truncate,fallocate,fsync,fdatasync,sync,syncfs,sync_file_range,msync,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,mmap"
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(?: .*)?$")
_UNFINISHED = re.compile(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. (\w+) resumed>(.*)$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True)
class Call:
    """One system call that went well: its name, its raw arguments, its strings, its result."""

    pid: int
    name: str
    arguments: tuple[str, ...]
    strings: tuple[bytes, ...]
    result: int


def record(command: list[str], trace: Path) -> list[Call]:
    """Run ``command`` to its end under strace; return its calls that changed or may change files."""
    strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-xx",
        "-s",
        "67108864",
        "-e",
        f"trace={_CALLS}",
        "-e",
        "signal=none",
    ]
    done = subprocess.run([*strace, "-o", str(trace), *command], capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode()[-2000:])
    return list(_read(trace))


def _read(trace: Path) -> Iterator[Call]:
    begun: dict[str, str] = {}
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if unfinished := _UNFINISHED.match(line):
                begun[unfinished[1]] = f"{unfinished[1]} {unfinished[2]}({unfinished[3]}"
                continue
            if resumed := _RESUMED.match(line):
                line = begun.pop(resumed[1]) + resumed[3]
            if (found := _LINE.match(line)) is None:
                continue
            if found[4] == "?" or found[4].startswith("-"):
                continue
            strings = []
            for text, cut in _STRING.findall(found[3]):
                if cut:
                    raise ValueError("a written piece was longer than the trace keeps")
                strings.append(bytes.fromhex(text.replace("\\x", "")))
            arguments = tuple(_STRING.sub("S", found[3]).split(", "))
            yield Call(int(found[1]), found[2], arguments, tuple(strings), int(found[4], 0))


@dataclass
class File:
    """A file's bytes as they are safe, and what was done since.

    A change is ("write", place, bytes) or ("size", length, b"").
    """

    safe: bytearray = field(default_factory=bytearray)
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.pending:
            _apply(self.safe, change)
        self.pending = []

    def now(self) -> bytearray:
        content = bytearray(self.safe)
        for change in self.pending:
            _apply(content, change)
        return content


Names = dict[str, "File | Folder"]


@dataclass
class Folder:
    """A folder's names as they are safe, and as they are."""

    safe: Names = field(default_factory=dict)
    names: Names = field(default_factory=dict)


@dataclass(frozen=True)
class Naming:
    """One change of names that no sync has made safe: ``gone`` and ``come`` happen together or not at all."""

    gone: tuple[Folder, str] | None
    come: tuple[Folder, str, File | Folder] | None

    def folders(self) -> list[int]:
        return [id(end[0]) for end in (self.gone, self.come) if end]

    def apply(self, view: dict[int, Names]) -> None:
        if self.gone:
            view.setdefault(id(self.gone[0]), dict(self.gone[0].safe)).pop(self.gone[1], None)
        if self.come:
            folder, name, what = self.come
            view.setdefault(id(folder), dict(folder.safe))[name] = what


def _apply(content: bytearray, change: tuple[str, int, bytes]) -> None:
    kind, at, data = change
    if kind == "size":
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    if len(content) < at + len(data):
        content.extend(bytes(at + len(data) - len(content)))
    content[at : at + len(data)] = data


class Disk:
    """The files below one folder while the calls of a process are taken one by one."""

    def __init__(self, root: Path) -> None:
        self._root_path = str(root).encode()
        self._pid = 0
        self.root = Folder()
        self._load(self.root, root)
        self._namings: list[Naming] = []
        self._handles: dict[int, File | Folder] = {}
        self._places: dict[int, int] = {}

    def _load(self, folder: Folder, path: Path) -> None:
        """Take what is there at the beginning as safe."""
        for entry in path.iterdir():
            what: File | Folder
            if entry.is_dir():
                what = Folder()
                self._load(what, entry)
            else:
                what = File(bytearray(entry.read_bytes()))
            folder.safe[entry.name] = folder.names[entry.name] = what

    # -- taking calls ------------------------------------------------------------------------

    def take(self, call: Call) -> str | None:
        """Do what the call did; return "sync" after one that made something safe, else None.

        Raises NotImplementedError for a call on our files whose meaning is not known here.
        """
        self._pid = self._pid or call.pid
        done = getattr(self, f"do_{call.name}", None)
        if call.pid != self._pid:
            # A thread or helper: it may do what it likes, but not with these files.
            touched = any(text.startswith(self._root_path) for text in call.strings)
            if touched and call.name not in ("openat", "open", "write"):
                raise NotImplementedError(f"{call.name} by another process or thread")
            return None
        if done is None:
            raise NotImplementedError(call.name)
        result = done(call)
        return result if isinstance(result, str) else None

    def concerns(self, call: Call) -> bool:
        """Whether the call, not taken yet, is about a file, a folder or a name of ours."""
        if call.arguments[0].isdecimal():
            return int(call.arguments[0]) in self._handles
        return any(text.startswith(self._root_path) for text in call.strings)

    def is_sync(self, call: Call) -> bool:
        """Whether the call is one that makes something of ours safe."""
        return (
            call.pid == (self._pid or call.pid)
            and call.name in ("fsync", "fdatasync")
            and int(call.arguments[0]) in self._handles
        )

    def _find(self, path: bytes, base: str = "AT_FDCWD") -> tuple[Folder, str] | None:
        """The folder and name that a path means, or None when it is none of ours."""
        at: File | Folder
        if path.startswith(b"/"):
            if not (path + b"/").startswith(self._root_path + b"/"):
                return None
            at, parts = self.root, path[len(self._root_path) :].decode().split("/")
        elif base.isdecimal() and isinstance(self._handles.get(int(base)), Folder):
            at, parts = self._handles[int(base)], path.decode().split("/")
        else:
            return None
        parts = [part for part in parts if part not in ("", ".")]
        if not parts:
            return None
        for part in parts[:-1]:
            if not isinstance(at, Folder):
                return None
            at = at.names[part]
        return (at, parts[-1]) if isinstance(at, Folder) else None

    def _name(self, gone: tuple[Folder, str] | None, come: tuple[Folder, str, File | Folder] | None) -> None:
        if gone:
            gone[0].names.pop(gone[1])
        if come:
            come[0].names[come[1]] = come[2]
        self._namings.append(Naming(gone, come))

    def _opened(self, path: bytes, base: str, flags: str, descriptor: int) -> None:
        if path == self._root_path:
            self._handles[descriptor] = self.root
            return
        place = self._find(path, base)
        if place is None:
            self._handles.pop(descriptor, None)
            return
        folder, name = place
        if name not in folder.names:
            self._name(None, (folder, name, File()))
        what = folder.names[name]
        if "O_TRUNC" in flags and isinstance(what, File):
            what.pending.append(("size", 0, b""))
        if "O_APPEND" in flags:
            raise NotImplementedError("O_APPEND")
        self._handles[descriptor] = what
        self._places[descriptor] = 0

    def do_openat(self, call: Call) -> None:
        self._opened(call.strings[0], call.arguments[0], call.arguments[2], call.result)

    def do_close(self, call: Call) -> None:
        self._handles.pop(int(call.arguments[0]), None)

    def do_fcntl(self, call: Call) -> None:
        if call.arguments[1].startswith("F_DUPFD") and int(call.arguments[0]) in self._handles:
            self._handles[call.result] = self._handles[int(call.arguments[0])]
            # rmtree reads folders through such a copy; nothing is written by one.
            if isinstance(self._handles[call.result], File):
                raise NotImplementedError("a second descriptor of one file")

    def do_dup(self, call: Call) -> None:
        if isinstance(self._handles.get(int(call.arguments[0])), File):
            raise NotImplementedError("a second descriptor of one file")
        if int(call.arguments[0]) in self._handles:
            self._handles[call.result] = self._handles[int(call.arguments[0])]

    do_dup2 = do_dup3 = do_dup

    def do_lseek(self, call: Call) -> None:
        self._places[int(call.arguments[0])] = call.result

    def _file(self, call: Call) -> File | None:
        what = self._handles.get(int(call.arguments[0]))
        return what if isinstance(what, File) else None

    def do_write(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            at = self._places.get(int(call.arguments[0]), 0)
            file.pending.append(("write", at, call.strings[0][: call.result]))
            self._places[int(call.arguments[0])] = at + call.result

    def do_pwrite64(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            file.pending.append(("write", int(call.arguments[-1]), call.strings[0][: call.result]))

    def do_sendfile(self, call: Call) -> None:
        if (file := self._file(call)) is None:
            return
        source = self._handles.get(int(call.arguments[1]))
        if not isinstance(source, File):
            raise NotImplementedError("sendfile from elsewhere")
        begin = int(call.arguments[2].lstrip("[").split("]")[0])
        at = self._places.get(int(call.arguments[0]), 0)
        file.pending.append(("write", at, bytes(source.now()[begin : begin + call.result])))
        self._places[int(call.arguments[0])] = at + call.result

    def do_ftruncate(self, call: Call) -> None:
        if (file := self._file(call)) is not None:
            file.pending.append(("size", int(call.arguments[1]), b""))

    def _unknown_on_ours(self, call: Call) -> None:
        if self._file(call) is not None:
            raise NotImplementedError(call.name)

    do_writev = do_pwritev = do_pwritev2 = do_fallocate = do_sync_file_range = _unknown_on_ours
    do_copy_file_range = _unknown_on_ours

    def do_mmap(self, call: Call) -> None:
        descriptor = call.arguments[4]
        ours = descriptor.isdecimal() and isinstance(self._handles.get(int(descriptor)), File)
        if ours and "MAP_SHARED" in call.arguments[3] and "PROT_WRITE" in call.arguments[2]:
            raise NotImplementedError("a file that is written through memory")

    def _unknown_by_name(self, call: Call) -> None:
        if any(text.startswith(self._root_path) for text in call.strings):
            raise NotImplementedError(call.name)

    do_truncate = do_link = do_linkat = do_symlink = do_symlinkat = do_open = do_creat = _unknown_by_name

    def do_fsync(self, call: Call) -> str | None:
        what = self._handles.get(int(call.arguments[0]))
        if what is None:
            return None
        if isinstance(what, File):
            what.sync()
            return "sync"
        kept = []
        for naming in self._namings:
            if id(what) not in naming.folders():
                kept.append(naming)
                continue
            if naming.gone:
                naming.gone[0].safe.pop(naming.gone[1], None)
            if naming.come:
                naming.come[0].safe[naming.come[1]] = naming.come[2]
        self._namings = kept
        return "sync"

    do_fdatasync = do_fsync

    def _moved(self, source: tuple[Folder, str] | None, target: tuple[Folder, str] | None) -> None:
        if source is None and target is None:
            return
        if source is None or target is None:
            raise NotImplementedError("a rename into or out of the folder")
        self._name(source, (*target, source[0].names[source[1]]))

    def do_rename(self, call: Call) -> None:
        self._moved(self._find(call.strings[0]), self._find(call.strings[1]))

    def do_renameat(self, call: Call) -> None:
        first, second = (
            self._find(call.strings[0], call.arguments[0]),
            self._find(call.strings[1], call.arguments[2]),
        )
        self._moved(first, second)

    do_renameat2 = do_renameat

    def _removed(self, place: tuple[Folder, str] | None) -> None:
        if place is not None:
            self._name(place, None)

    def do_unlink(self, call: Call) -> None:
        self._removed(self._find(call.strings[0]))

    do_rmdir = do_unlink

    def do_unlinkat(self, call: Call) -> None:
        self._removed(self._find(call.strings[0], call.arguments[0]))

    def _made(self, place: tuple[Folder, str] | None) -> None:
        if place is not None:
            self._name(None, (*place, Folder()))

    def do_mkdir(self, call: Call) -> None:
        self._made(self._find(call.strings[0]))

    def do_mkdirat(self, call: Call) -> None:
        self._made(self._find(call.strings[0], call.arguments[0]))

    # -- what is left ------------------------------------------------------------------------

    @property
    def unsafe(self) -> bool:
        """Whether a power cut now could take anything."""
        return bool(self._namings) or any(file.pending for file in self._files(self.root))

    def _files(self, folder: Folder) -> Iterator[File]:
        for names in (folder.safe, folder.names):
            for what in names.values():
                if isinstance(what, File):
                    yield what
                else:
                    yield from self._files(what)

    def left(self, target: Path, how: str, rng: random.Random) -> None:
        """Write into ``target`` what a power cut now may leave.

        ``how``: "all" (everything came through), "dropped" (nothing that was not synced),
        "names" (names and no bytes), "bytes" (bytes and no names), "torn" (each sector by chance, names up
        to a moment), "reordered" (each write and each name by chance).
        """
        view: dict[int, Names] = {}
        upto = rng.randint(0, len(self._namings))
        for number, naming in enumerate(self._namings):
            if (
                how in ("all", "names")
                or (how == "torn" and number < upto)
                or (how == "reordered" and rng.random() < 0.5)
            ):
                naming.apply(view)
        self._put(self.root, target, how, rng, view)

    def _put(
        self, folder: Folder, target: Path, how: str, rng: random.Random, view: dict[int, Names]
    ) -> None:
        target.mkdir(exist_ok=True)
        for name, what in view.get(id(folder), folder.safe).items():
            if isinstance(what, Folder):
                self._put(what, target / name, how, rng, view)
            else:
                (target / name).write_bytes(_content(what, how, rng))


def _content(file: File, how: str, rng: random.Random) -> bytes:
    content = bytearray(file.safe)
    for kind, at, data in file.pending:
        if how in ("all", "bytes"):
            _apply(content, (kind, at, data))
        elif how == "reordered" or (how == "torn" and kind == "size"):
            if rng.random() < 0.5:
                _apply(content, (kind, at, data))
        elif how == "torn":
            for piece_at, piece in _sectors(at, data):
                if rng.random() < 0.5:
                    _apply(content, (kind, piece_at, piece))
    return bytes(content)


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """The parts of a written piece that lie in one sector of the disk each."""
    begin = 0
    while begin < len(data):
        end = min(len(data), begin + SECTOR - (at + begin) % SECTOR)
        yield at + begin, data[begin:end]
        begin = end
