"""Helper processes: every ending that they can come to, and the doors that stay shut."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from whistle.errors import GatesFailed, HelperFailed, TooLarge
from whistle.hardening import helpers
from whistle.hardening.helpers import Helper, Limits

DATA = Path(__file__).parents[1] / "data"
GENEROUS = Limits(memory_bytes=1 << 30, cpu_seconds=20, wall_seconds=30)


@pytest.fixture(autouse=True)
def _workers_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    start = f"import sys; sys.path.insert(0, {str(DATA)!r}); from whistle.hardening.child import main"
    command = (sys.executable, "-I", "-B", "-c", f"{start}; main(sys.argv[1:])")
    monkeypatch.setattr(helpers, "_INTERPRETER", command)


@pytest.fixture
def helper() -> Iterator[Helper]:
    with Helper("misbehaving_worker", limits=GENEROUS) as one:
        yield one


def test_words_and_bytes_come_back_as_they_went(helper: Helper) -> None:
    blob = os.urandom(3_000_000)
    answer, back = helper.ask({"do": "echo", "words": "ŵ \ud800 \x00"}, blob)
    assert answer["request"] == {"do": "echo", "words": "ŵ \ud800 \x00"}
    assert back == blob


def test_one_process_serves_many_requests(helper: Helper) -> None:
    counts = [helper.ask({"do": "echo"})[0]["count"] for _ in range(3)]
    assert counts == [2, 3, 4], "prepare ran once, then one entry a request"


def test_a_foreseen_error_is_raised_again_with_its_fields_and_the_helper_lives_on(helper: Helper) -> None:
    with pytest.raises(TooLarge) as caught:
        helper.ask({"do": "refuse"})
    assert caught.value.limit == 5
    pid = helper.pid
    with pytest.raises(GatesFailed) as blocked:
        helper.ask({"do": "block"})
    assert blocked.value.gates == ("leak", "consent")
    assert blocked.value.places == ("page 2",)
    assert helper.pid == pid


def test_a_defect_is_told_by_type_and_line_and_never_by_its_words(helper: Helper) -> None:
    with pytest.raises(HelperFailed) as caught:
        helper.ask({"do": "defect", "words": "Marjorie Plunkett"})
    assert "KeyError misbehaving_worker.py:" in caught.value.reason
    assert "Plunkett" not in repr(caught.value) + caught.value.reason


def test_after_a_failure_the_next_request_gets_a_fresh_process(helper: Helper) -> None:
    with pytest.raises(HelperFailed):
        helper.ask({"do": "leave"})
    assert helper.pid is None
    assert helper.ask({"do": "echo"})[0]["count"] == 2


@pytest.mark.parametrize(
    ("do", "limits", "reason"),
    [
        ("sleep", Limits(1 << 30, 20, 0.5), helpers.TOOK_TOO_LONG),
        ("spin", Limits(1 << 30, 20, 0.5), helpers.TOOK_TOO_LONG),
        ("spin", Limits(1 << 30, 1, 30), helpers.TOO_MUCH_PROCESSOR),
        ("eat", GENEROUS, helpers.TOO_MUCH_MEMORY),
        ("recurse", GENEROUS, helpers.TOO_DEEP),
        ("crash", GENEROUS, helpers.CRASHED),
        ("leave", GENEROUS, helpers.STOPPED),
    ],
)
def test_every_bad_ending_is_an_error_with_its_reason(do: str, limits: Limits, reason: str) -> None:
    with Helper("misbehaving_worker", limits=limits) as one, pytest.raises(HelperFailed) as caught:
        one.ask({"do": do})
    assert caught.value.reason == reason


def test_an_answer_over_the_size_limit_is_refused(helper: Helper) -> None:
    with pytest.raises(HelperFailed):
        helper.ask({"do": "flood"})
    with pytest.raises(HelperFailed) as caught:
        helper.ask({"do": "echo"}, bytes(65 * 1024 * 1024))
    assert caught.value.reason == helpers.MESSAGE_TOO_LARGE


def test_processor_time_is_counted_for_each_request_alone() -> None:
    with Helper("misbehaving_worker", limits=Limits(1 << 30, 1, 30)) as one:
        for _ in range(4):
            one.ask({"do": "work", "seconds": 0.6})


def test_a_shorter_timeout_can_be_asked_for(helper: Helper) -> None:
    helper.ask({"do": "echo"})
    began = time.monotonic()
    with pytest.raises(HelperFailed):
        helper.ask({"do": "sleep"}, timeout=0.2)
    assert time.monotonic() - began < 5


def test_what_a_library_prints_neither_reaches_us_nor_breaks_the_answer(
    helper: Helper, capfd: pytest.CaptureFixture[str]
) -> None:
    assert helper.ask({"do": "print", "words": "Marjorie Plunkett"}) == ({"stdin": 0}, b"")
    assert helper.ask({"do": "echo"}, b"still in step")[1] == b"still in step"
    out, err = capfd.readouterr()
    assert "Plunkett" not in out + err


def test_closing_from_another_thread_ends_a_request_under_way(helper: Helper) -> None:
    helper.ask({"do": "echo"})
    pid = helper.pid
    closer = threading.Timer(0.3, helper.close)
    closer.start()
    with pytest.raises(HelperFailed) as caught:
        helper.ask({"do": "sleep"})
    closer.join()
    assert caught.value.reason == helpers.CLOSED
    assert pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_helper_that_was_closed_leaves_no_process_and_no_descriptor() -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - counted, not opened
    for _ in range(3):
        with Helper("misbehaving_worker", limits=GENEROUS) as one:
            one.ask({"do": "echo"})
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_worker_that_cannot_be_loaded_is_a_failure() -> None:
    with Helper("no_such_worker", limits=GENEROUS) as one, pytest.raises(HelperFailed) as caught:
        one.ask({})
    assert "ModuleNotFoundError" in caught.value.reason


def test_every_door_of_a_helper_is_shut(helper: Helper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHISTLE_TEST_SECRET", "six invented words")
    tried, _ = helper.ask({"do": "doors"})
    assert helper.guard is not None
    assert helper.guard.enforced
    for name, error in tried.items():
        if name.startswith(("socket", "kill", "fork", "run")):
            assert error == errno.EACCES, name
    assert tried["thread"] == 1, "models need threads"
    assert tried["dumpable"] == 0
    assert tried["write"] == f"errno {errno.EFBIG}", "not one byte may be written to a file"
    assert not {"WHISTLE_TEST_SECRET", "PATH", "HOME", "PYTHONPATH"} & set(tried["environment"])


@pytest.mark.parametrize("busy", ["spin", "sleep"])
def test_a_helper_dies_with_the_program_even_in_the_middle_of_its_work(busy: str) -> None:
    program = textwrap.dedent(f"""
        import threading
        from whistle.hardening import helpers
        helpers._INTERPRETER = {helpers._INTERPRETER!r}
        one = helpers.Helper("misbehaving_worker", limits=helpers.Limits(1 << 30, 60, 60))
        one.ask({{"do": "echo"}})
        print(one.pid, flush=True)
        one.ask({{"do": {busy!r}}})
    """)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        time.sleep(0.3)
        os.kill(child, 0)
        parent.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 5
    while _is_running(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _is_running(child)


def test_a_helper_outlives_the_thread_that_started_it(helper: Helper) -> None:
    starter = threading.Thread(target=lambda: helper.ask({"do": "echo"}))
    starter.start()
    starter.join()
    pid = helper.pid
    time.sleep(0.2)
    assert helper.ask({"do": "echo"})[0]["count"] == 3
    assert helper.pid == pid


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
