"""Refuse the network in the kernel, so that no defect of ours or of a library can open it.

Two seccomp filters, both inherited by threads and children and never to be taken off again:
``deny_network`` for the program (AF_UNIX stays: display, D-Bus, Secret Service) and
``deny_all_sockets`` for helper processes, which also start no program. ``deny_files`` is a
third one for helpers that need nothing but their pipe.

Refused calls return EACCES. A call made through another ABI (i386, x32) ends the process:
the numbers of those calls differ, so rules written for one ABI would not see them.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

_AF_UNIX: Final = 1
_CLONE_THREAD: Final = 0x00010000

# prctl operations that no kernel has: each filter refuses its own one with EACCES where a
# process without the filter gets EINVAL. So a replaced process knows what it inherited, and
# no filter is stacked twice.
_MARK_NETWORK: Final = 0x57480001
_MARK_SOCKETS: Final = 0x57480002
_MARK_FILES: Final = 0x57480003

_OTHER_PROCESSES: Final = ("ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd")
_RINGS: Final = ("io_uring_setup", "io_uring_enter", "io_uring_register")
_SOCKETS: Final = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
    "sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg",
)  # fmt: skip
_NEW_PROGRAMS: Final = ("execve", "execveat", "fork", "vfork")
_REACHING_OUT: Final = (
    "kill", "tkill", "pidfd_open", "pidfd_send_signal", "add_key", "request_key", "keyctl",
    "bpf", "perf_event_open", "userfaultfd", "unshare", "setns", "mount", "umount2", "chroot",
    "pivot_root", "shmget", "msgget", "mq_open", "memfd_create", "open_by_handle_at",
)  # fmt: skip
_FILES: Final = (
    "open", "openat", "openat2", "creat", "truncate", "rename", "renameat", "renameat2",
    "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat",
    "chmod", "fchmodat", "chown", "lchown", "fchownat", "mknod", "mknodat", "utimensat",
    "setxattr", "lsetxattr", "removexattr", "chdir", "inotify_init1", "fanotify_init",
)  # fmt: skip

# From 424 on every architecture has the same numbers (kernel: scripts/syscall.tbl); an older
# libseccomp may not know the names.
_SAME_EVERYWHERE: Final = {
    "pidfd_send_signal": 424,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "pidfd_open": 434,
    "clone3": 435,
    "openat2": 437,
    "pidfd_getfd": 438,
}
_UNKNOWN_NAME: Final = -1
_SONAMES: Final = {"c": "libc.so.6", "seccomp": "libseccomp.so.2"}


class Guard(NamedTuple):
    """What the kernel now refuses. ``reason`` says why ``enforced`` is false, and may be shown."""

    enforced: bool
    reason: str = ""


class _Unavailable(Exception):
    """This platform has no such filter; the text says why."""


def deny_network() -> Guard:
    """Refuse every socket that is not AF_UNIX to this process, its threads and its children.

    Also io_uring (which opens sockets past such filters) and reading or steering other
    processes. Calling it again, or in a replaced or child process, changes nothing. Call it
    before anything else. Where the platform has no such filter the Guard says so.
    """
    return _install(_MARK_NETWORK, _network_rules)


def deny_all_sockets() -> Guard:
    """Refuse every socket, AF_UNIX too, and the starting of processes; threads stay possible.

    For helper processes; pipes that are already open go on working.
    """
    return _install(_MARK_SOCKETS, _helper_rules)


def deny_files() -> Guard:
    """Refuse to open, make, rename or remove any file; descriptors already open go on working.

    For helpers after they have loaded all that they need.
    """
    return _install(_MARK_FILES, _file_rules)


class _Rules(NamedTuple):
    """What one filter refuses: whole calls, calls unless AF_UNIX, and new processes."""

    calls: tuple[str, ...]
    unless_unix: tuple[str, ...] = ()
    threads_only: bool = False


_network_rules = _Rules(_RINGS + _OTHER_PROCESSES, unless_unix=("socket", "socketpair"))
_helper_rules = _Rules(
    _RINGS + _OTHER_PROCESSES + _SOCKETS + _NEW_PROGRAMS + _REACHING_OUT, threads_only=True
)
_file_rules = _Rules(_FILES)


def _install(mark: int, rules: _Rules) -> Guard:
    if sys.platform != "linux":
        return Guard(False, "this system has no filter for system calls")
    if _has_mark(mark):
        return Guard(True)
    try:
        _load(mark, rules)
    except _Unavailable as why:
        return Guard(False, str(why))
    if not _has_mark(mark):
        return Guard(False, "the system-call filter was loaded but does not hold")
    return Guard(True)


def _has_mark(mark: int) -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    ctypes.set_errno(0)
    answer = libc.prctl(ctypes.c_int(mark), zero, zero, zero, zero)
    return bool(answer == -1 and ctypes.get_errno() == errno.EACCES)


@contextmanager
def _no_search() -> Iterator[None]:
    """Let pyseccomp find its libraries by their names alone.

    Python's search for them starts programs (ldconfig, and a compiler out of PATH where that knows
    nothing) at a time when no door is shut yet; it also takes most of the time that shutting does.
    """
    searched = ctypes.util.find_library
    ctypes.util.find_library = lambda name: _SONAMES.get(name) or searched(name)
    try:
        yield
    finally:
        ctypes.util.find_library = searched


def _load(mark: int, rules: _Rules) -> None:
    try:
        with _no_search():
            # Only here: elsewhere it is not installed, and without libseccomp it cannot be imported.
            import pyseccomp as sc
    except (ImportError, RuntimeError, OSError) as why:
        raise _Unavailable("the library libseccomp is missing") from why
    refuse = sc.ERRNO(errno.EACCES)

    def number(name: str) -> int:
        resolved = sc.resolve_syscall(sc.Arch.NATIVE, name)
        if resolved == _UNKNOWN_NAME:
            resolved = _SAME_EVERYWHERE.get(name, _UNKNOWN_NAME)
        if resolved == _UNKNOWN_NAME:
            raise _Unavailable("the library libseccomp is too old")
        return int(resolved)

    try:
        rule_set = sc.SyscallFilter(sc.ALLOW)
        rule_set.set_attr(sc.Attr.ACT_BADARCH, sc.KILL_PROCESS)
        rule_set.set_attr(sc.Attr.CTL_TSYNC, 1)
        rule_set.add_rule(refuse, number("prctl"), sc.Arg(0, sc.EQ, mark))
        for name in rules.calls:
            rule_set.add_rule(refuse, number(name))
        for name in rules.unless_unix:
            rule_set.add_rule(refuse, number(name), sc.Arg(0, sc.NE, _AF_UNIX))
        if rules.threads_only:
            a_process = sc.Arg(0, sc.MASKED_EQ, _CLONE_THREAD, 0)
            rule_set.add_rule(refuse, number("clone"), a_process)
            # Its flags lie behind a pointer, which a filter cannot follow. ENOSYS makes the
            # C library fall back to clone, where threads pass.
            rule_set.add_rule(sc.ERRNO(errno.ENOSYS), number("clone3"))
        rule_set.load()
    except OSError as why:
        raise _Unavailable("the kernel does not accept a system-call filter") from why
