"""Secrets in memory: locked, left out of core images, wiped, shown nowhere."""

from __future__ import annotations

import copy
import ctypes
import os
import pickle
import re
import sys
from pathlib import Path

import pytest

from whistle.crypto.keys import Secret
from whistle.crypto.seal import PrivateKey

KEY = b"an invented key of 32 bytes, odd"


def test_a_secret_shows_in_no_repr_and_cannot_be_pickled_or_copied_unawares() -> None:
    with Secret(KEY) as secret:
        assert "invented" not in repr(secret) + str(secret) + f"{[secret]}"
        for leak in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError):
                leak(secret)
    assert repr(PrivateKey.generate()) == "PrivateKey(...)"


def test_wiping_overwrites_the_bytes_even_where_somebody_still_looks_at_them() -> None:
    secret = Secret(KEY)
    view = secret.view()
    assert bytes(view) == KEY
    secret.wipe()
    secret.wipe()
    assert bytes(view) == bytes(len(KEY))
    assert secret.wiped
    with pytest.raises(ValueError, match="wiped"):
        secret.view()


def test_leaving_the_block_or_losing_the_last_name_wipes() -> None:
    with Secret(KEY) as secret:
        held = secret.view()
    assert bytes(held) == bytes(len(KEY))
    lost = Secret(KEY)
    held = lost.view()
    del lost
    assert bytes(held) == bytes(len(KEY))


def test_a_copy_is_wiped_apart_and_equality_goes_by_the_bytes() -> None:
    secret = Secret(KEY)
    other = secret.copy()
    assert secret == other
    secret.wipe()
    assert bytes(other.view()) == KEY
    assert other != Secret(KEY[:-1] + b"?")
    assert (other == KEY) is False
    with pytest.raises(TypeError):
        hash(other)


def test_random_secrets_differ_and_have_the_length_asked_for() -> None:
    assert len(Secret.random()) == 32
    assert len(Secret.random(96)) == 96
    assert Secret.random() != Secret.random()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the kernel's list of mappings")
def test_a_secrets_page_is_locked_and_left_out_of_core_images() -> None:
    secret = Secret(KEY)
    if not secret.locked:
        pytest.skip("the system allows no locked memory here")
    holder = (ctypes.c_char * 1).from_buffer(secret.view())
    address = ctypes.addressof(holder)
    flags = ""
    inside = False
    for line in Path("/proc/self/smaps").read_text(encoding="ascii", errors="replace").splitlines():
        if span := re.match(r"([0-9a-f]+)-([0-9a-f]+) ", line):
            inside = int(span[1], 16) <= address < int(span[2], 16)
        elif inside and line.startswith("VmFlags:"):
            flags = line
    # Locked, left out of core images, zeros in a forked child.
    assert {"lo", "dd", "wf"} <= set(flags.split())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_finds_no_secret(tmp_path: Path) -> None:
    secret = Secret(KEY)
    child = os.fork()
    if child == 0:
        (tmp_path / "seen").write_bytes(bytes(secret.view()))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert (tmp_path / "seen").read_bytes() == bytes(len(KEY))
    assert bytes(secret.view()) == KEY
