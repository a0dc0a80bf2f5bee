"""The network filter, probed where it counts: in the program, its threads and its children.

Each probe runs in a process of its own, because a filter is never taken off again.
"""

from __future__ import annotations

import errno
import json
import platform
import signal
import subprocess
import sys
import textwrap

import pytest

# Loaded before the filter: what asks for sockets, straight from the C library.
PROBE = """
import ctypes, errno, json, os, subprocess, sys, threading
libc = ctypes.CDLL(None, use_errno=True)
FAMILIES = {"unix": 1, "inet": 2, "inet6": 10, "netlink": 16, "packet": 17, "bluetooth": 31, "vsock": 40}
def attempt(name, *arguments):
    ctypes.set_errno(0)
    answer = getattr(libc, name)(*arguments)
    if answer >= 0 and name == "socket":
        os.close(answer)
    return ctypes.get_errno() if answer < 0 else 0
def sockets():
    found = {name: attempt("socket", family, 1, 0) for name, family in FAMILIES.items()}
    found["datagram"] = attempt("socket", 2, 2, 0)
    ends = (ctypes.c_int * 2)()
    found["pair-unix"] = attempt("socketpair", 1, 1, 0, ends)
    found["pair-inet"] = attempt("socketpair", 2, 1, 0, ends)
    return found
"""
OPEN_DOORS = {"unix", "pair-unix"}


def _run(code: str, before: str = "") -> subprocess.CompletedProcess[str]:
    program = before + PROBE + textwrap.dedent(code)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)


def _answer(code: str) -> dict[str, dict[str, int]]:
    done = _run(code)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.proof(14)
def test_without_the_filter_the_probe_opens_sockets() -> None:
    """The control: on a machine where nothing could be opened anyway the other tests say nothing."""
    found = _answer("print(json.dumps({'main': sockets()}))")["main"]
    assert found["inet"] == 0
    assert found["unix"] == 0


@pytest.mark.proof(14)
def test_program_thread_and_children_get_eacces_for_all_but_unix_sockets() -> None:
    found = _answer(
        """
        from whistle.hardening.network import deny_network
        early, told = [], threading.Event()
        before = threading.Thread(target=lambda: (told.wait(), early.append(sockets())))
        before.start()
        guard = deny_network()
        assert guard.enforced and guard.reason == "", guard
        told.set(); before.join()
        late = []
        after = threading.Thread(target=lambda: late.append(sockets()))
        after.start(); after.join()
        child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True)
        reading, writing = os.pipe()
        if os.fork() == 0:
            os.write(writing, json.dumps(sockets()).encode()); os._exit(0)
        os.wait()
        print(json.dumps({"main": sockets(), "earlier thread": early[0], "later thread": late[0],
                          "program started": json.loads(child.stdout),
                          "fork": json.loads(os.read(reading, 10000))}))
        """.replace("CHILD", repr(PROBE + "print(json.dumps(sockets()))"))
    )
    assert len(found) == 5
    for where, answers in found.items():
        for name, error in answers.items():
            assert error == (0 if name in OPEN_DOORS else errno.EACCES), (where, name)


@pytest.mark.proof(14)
def test_calls_that_reach_round_the_filter_get_eacces() -> None:
    found = _answer("""
        from whistle.hardening.network import deny_network
        import pyseccomp
        assert deny_network().enforced
        names = ["io_uring_setup", "io_uring_enter", "io_uring_register", "ptrace",
                 "process_vm_readv", "process_vm_writev", "pidfd_getfd"]
        numbers = {name: pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name) for name in names}
        zeros = [ctypes.c_long(0)] * 6
        print(json.dumps({"calls": {name: attempt("syscall", ctypes.c_long(number), *zeros)
                                    for name, number in numbers.items()}}))
    """)["calls"]
    assert len(found) == 7
    assert set(found.values()) == {errno.EACCES}


@pytest.mark.skipif(
    platform.machine() != "x86_64", reason="the other ABIs of x86-64 are probed in machine code"
)
@pytest.mark.parametrize("abi", ["i386", "x32"])
def test_another_abi_is_no_way_round(abi: str) -> None:
    """socket(AF_INET, SOCK_STREAM, 0) by int 0x80 (i386: 359) and with the x32 bit (41)."""
    i386 = "53 b8 67 01 00 00 bb 02 00 00 00 b9 01 00 00 00 31 d2 cd 80 5b c3"
    x32 = "b8 29 00 00 40 bf 02 00 00 00 be 01 00 00 00 31 d2 0f 05 c3"
    call = f"""
        import mmap
        page = mmap.mmap(-1, 4096, prot=7)
        page.write(bytes.fromhex({i386 if abi == "i386" else x32!r}))
        address = ctypes.addressof(ctypes.c_char.from_buffer(page))
        print(ctypes.CFUNCTYPE(ctypes.c_int)(address)(), flush=True)
        os._exit(0)
    """
    control = _run(call)
    assert control.returncode == 0, "unfiltered, the machine code runs to its end"
    filtered = _run("from whistle.hardening.network import deny_network\nassert deny_network().enforced\n"
                    + textwrap.dedent(call))  # fmt: skip
    assert filtered.returncode == -signal.SIGSYS


def test_asking_again_or_in_a_child_or_a_replaced_process_loads_no_second_filter() -> None:
    done = _run("""
        from whistle.hardening.network import deny_network
        def filters():
            lines = open("/proc/self/status").read().splitlines()
            return [line.split()[1] for line in lines if line.startswith("Seccomp_filters:")]
        assert deny_network().enforced
        first = filters()
        assert deny_network().enforced and filters() == first, filters()
        again = ("from whistle.hardening.network import deny_network; print(deny_network().enforced);"
                 "lines = open('/proc/self/status').read().splitlines();"
                 "print([line.split()[1] for line in lines if line.startswith('Seccomp_filters:')])")
        print(first, flush=True)
        os.execv(sys.executable, [sys.executable, "-c", again])
    """)
    first, enforced, after = done.stdout.splitlines()
    assert enforced == "True"
    assert after == first


def test_helpers_get_no_socket_and_no_program_even_when_the_network_was_denied_before() -> None:
    found = _answer("""
        from whistle.hardening.network import deny_all_sockets, deny_network
        assert deny_network().enforced
        assert deny_all_sockets().enforced
        found = sockets()
        for name, attempt_it in (("fork", os.fork), ("program", lambda: subprocess.run(["/bin/true"]))):
            try:
                attempt_it(); found[name] = 0
            except OSError as why:
                found[name] = why.errno
        done = []
        thread = threading.Thread(target=done.append, args=(1,)); thread.start(); thread.join()
        assert done == [1]
        print(json.dumps({"helper": found}))
    """)["helper"]
    assert len(found) == 12
    assert set(found.values()) == {errno.EACCES}


def test_files_can_be_closed_off_while_open_ones_go_on() -> None:
    done = _run("""
        from pathlib import Path
        from whistle.hardening.network import deny_files
        kept = open("/etc/passwd", "rb")
        assert deny_files().enforced
        errors = set()
        for attempt_it in (lambda: open("/etc/passwd"), lambda: open("/nowhere/x", "w"),
                           lambda: os.unlink("/nowhere/x"), lambda: os.mkdir("/nowhere/x"),
                           lambda: os.rename("/nowhere/a", "/nowhere/b"),
                           lambda: os.truncate("/nowhere/a", 0),
                           lambda: os.symlink("/nowhere/a", "/nowhere/b"), lambda: os.listdir("/")):
            try:
                attempt_it(); errors.add(0)
            except OSError as why:
                errors.add(why.errno)
        print(json.dumps([sorted(errors), len(kept.read()) > 0]))
    """)
    assert json.loads(done.stdout) == [[errno.EACCES], True], done.stderr


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        ("import sys; sys.platform = 'darwin'\n", "this system has no filter for system calls"),
        ("import sys; sys.modules['pyseccomp'] = None\n", "the library libseccomp is missing"),
        (
            "import pyseccomp; pyseccomp.resolve_syscall = lambda arch, name: -1\n",
            "the library libseccomp is too old",
        ),
        (
            "import pyseccomp\ndef no(self): raise OSError(22, 'x')\npyseccomp.SyscallFilter.load = no\n",
            "the kernel does not accept a system-call filter",
        ),
        (
            "import pyseccomp\npyseccomp.SyscallFilter.load = lambda self: None\n",
            "the system-call filter was loaded but does not hold",
        ),
    ],
)
def test_where_there_is_no_filter_the_guard_says_so(before: str, reason: str) -> None:
    done = _run("""
        from whistle.hardening.network import deny_network
        guard = deny_network()
        print(json.dumps([guard.enforced, guard.reason]))
    """, before)  # fmt: skip
    assert json.loads(done.stdout) == [False, reason], done.stderr
