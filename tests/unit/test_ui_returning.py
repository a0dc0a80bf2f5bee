"""What a hidden window leaves for the process that takes its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.returning import NOWHERE, VARIABLE, Return, leave_for_next, take_up

ONE, OTHER = "0123456789abcdef" * 2, "fedcba9876543210" * 2

HIDES = """
import os, sys
from ui.returning import Return, leave_for_next
leave_for_next(Return("/a/vault", True, "own", case_id=sys.argv[1], extra="id=" + sys.argv[1]))
NEXT = "from ui.returning import take_up; print(take_up(), take_up())"
os.execv(sys.executable, [sys.executable, "-c", NEXT])
"""


def test_the_next_program_in_the_same_process_finds_it_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HIDES, ONE], capture_output=True, text=True, check=True, env={**os.environ}
    )
    there = Return("/a/vault", True, "own", case_id=ONE, extra=f"id={ONE}")
    assert done.stdout.strip() == f"{there} None"


def test_words_and_names_are_not_handed_on() -> None:
    leave_for_next(Return("/a/vault", False, "account", "Marsh", "Heron", OTHER, "HSE", "she told me"))
    assert take_up() == Return("/a/vault", False, "account", testimony_id=OTHER)
    assert VARIABLE not in os.environ


def test_that_nobody_pressed_anything_is_handed_on_as_a_yes_and_nothing_more() -> None:
    leave_for_next(Return("/a/vault", False, NOWHERE, idle=True))
    found = take_up()
    assert found == Return("/a/vault", False, NOWHERE, idle=True)
    assert take_up() is None


@pytest.mark.parametrize(
    "left",
    [
        b"",
        b"[]",
        b"{",
        b'{"folder": "/a", "alone": 1, "page": "own"}',
        b'{"folder": "/a", "alone": true, "page": "../own"}',
        b'{"folder": "/a", "alone": true, "page": "own", "case_id": "she told me"}',
        b'{"folder": "/a", "alone": true, "page": "own", "more": ""}',
        b'{"folder": "/a", "alone": true, "page": "own", "extra": 3}',
        b'{"folder": "/a", "alone": true, "page": "own", "idle": "since three"}',
    ],
)
def test_what_does_not_fit_is_as_good_as_nothing(left: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.write(writing, left)
    os.close(writing)
    monkeypatch.setenv(VARIABLE, str(reading))
    assert take_up() is None


@pytest.mark.parametrize("number", ["", "x", "99999", "-1"])
def test_a_number_that_is_no_pipe_is_as_good_as_nothing(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, number)
    assert take_up() is None


def test_it_holds_for_its_own_vault_alone() -> None:
    there = Return("/a/vault", True, "own")
    assert there.fits(Path("/a/vault"))
    assert not there.fits(Path("/another"))
    assert not there.fits(None)
