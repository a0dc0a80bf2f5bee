"""Headers and key files written by somebody hostile who can count: named errors only, no work."""

from __future__ import annotations

import copy
import hashlib
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whistle.crypto import slots
from whistle.crypto.keys import Secret
from whistle.crypto.seal import PrivateKey, PublicKey
from whistle.crypto.slots import KdfCost, Slot
from whistle.errors import KdfRefused, VaultTooNew, WhistleError
from whistle.vault import header as headers
from whistle.vault.register import MAGIC as KEY_MAGIC
from whistle.vault.register import open_key_file, write_key_file

VAULT = "0123456789abcdef" * 2
COST = KdfCost(64 * 1024, 1, 4)
GENUINE = headers.Header(
    vault_id=VAULT,
    sequence=7,
    slots=(Slot(0, COST, bytes(16), bytes(12), bytes(48)),),
    register_public=bytes(1216),
    anchor=(3, "ab" * 32),
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("00" * 16),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture(autouse=True)
def _no_real_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase stretches to a constant: these tests are about what is read before and after."""
    monkeypatch.setattr(slots, "_stretch", lambda *_: Secret(bytes(32)))


def dressed(body: bytes, version: int = 1) -> bytes:
    """A copy whose lengths and SHA-256 fit, as anyone can make it."""
    start = headers.MAGIC + version.to_bytes(2, "big") + len(body).to_bytes(4, "big") + body
    return start + hashlib.sha256(start).digest() + bytes(32)


def opens(folder: Path, data: bytes) -> type[BaseException] | None:
    """What opening a folder with this copy raises; anything but ours passes through as a failure."""
    for name in headers.NAMES:
        (folder / name).write_bytes(data)
    try:
        with Secret(b"x") as passphrase:
            headers.open_header(folder, passphrase)
    except WhistleError as error:
        return type(error)
    return None


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [here] if here else []
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, child in children:
        found += paths(child, (*here, key))
    return found


def planted(body: Any, path: tuple[Any, ...], junk: Any) -> bytes:
    body = copy.deepcopy(body)
    at = body
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = junk
    return json.dumps(body).encode("ascii")


def genuine_body() -> Any:
    return json.loads(headers.encode(GENUINE, Secret(bytes(32)))[14:-64])


@pytest.mark.proof(17)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), junk=JUNK)
def test_junk_anywhere_in_a_header_is_a_named_error(
    data: st.DataObject, junk: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    body = genuine_body()
    path = data.draw(st.sampled_from(paths(body)))
    assert opens(tmp_path_factory.getbasetemp(), dressed(planted(body, path, junk))) is not None


@pytest.mark.proof(17)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode()))
def test_a_body_that_is_no_header_at_all_is_a_named_error(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert opens(tmp_path_factory.getbasetemp(), dressed(raw)) is not None
    assert opens(tmp_path_factory.getbasetemp(), raw) is not None


@pytest.mark.proof(17)
@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"1" * 20_000,
        b'"\\ud800"',
        b"NaN",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
    ],
    ids=["deep lists", "deep objects", "long number", "surrogate", "nan", "object", "list", "null", "bytes"],
)
def test_bodies_made_to_hurt_a_parser_are_named_errors(body: bytes, tmp_path: Path) -> None:
    assert opens(tmp_path, dressed(body)) is not None


def test_every_version_but_ours_is_refused_and_a_newer_one_says_so(tmp_path: Path) -> None:
    body = json.dumps(genuine_body()).encode()
    for version in (2, 3, 255, 65535):
        assert opens(tmp_path, dressed(body, version)) is VaultTooNew
    assert opens(tmp_path, dressed(body, 0)) is not None


@pytest.mark.proof(5)
@pytest.mark.parametrize(("field", "value"), [("memory_kib", 2**40), ("passes", 10**6), ("lanes", 64)])
def test_one_hostile_slot_among_good_ones_costs_no_derivation(
    field: str, value: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figures: Callable[..., None]
) -> None:
    monkeypatch.setattr(slots, "_stretch", lambda *_: pytest.fail("a derivation was begun"))
    body = genuine_body()
    body["slots"] = [dict(body["slots"][0], number=n) for n in range(3)]
    body["slots"][2][field] = value
    data = dressed(json.dumps(body).encode())
    began = time.process_time()
    assert opens(tmp_path, data) is KdfRefused
    took = (time.process_time() - began) * 1000
    figures(f"hostile {field}: processor time to refuse it", took, "ms", sums="slowest refusal, ms")
    assert took < 50


@pytest.mark.proof(17)
def test_a_key_file_with_junk_in_it_is_a_named_error(tmp_path: Path, figures: Callable[..., None]) -> None:
    private = PrivateKey.generate()
    path = tmp_path / "register.key"
    write_key_file(path, private, Secret(b"x"), vault_id=VAULT, cost=COST)
    genuine = json.loads(path.read_bytes()[10:-32])
    public = PublicKey(bytes.fromhex(genuine["public"]))
    with open_key_file(path, Secret(b"x"), vault_id=VAULT, public=public).raw as raw:
        assert raw == private.raw
    rng = random.Random(4)
    junk: list[Any] = [None, True, -1, 1.5, "", "zz", "00", "é", [], {}, 10**30, "0" * 4000]
    named = 0
    for where in paths(genuine):
        for value in (*junk, rng.randbytes(12).hex(), rng.randbytes(16).hex()):
            start = KEY_MAGIC + b"\x00\x01" + planted(genuine, where, value)
            path.write_bytes(start + hashlib.sha256(start).digest())
            try:
                opened = open_key_file(path, Secret(b"x"), vault_id=VAULT, public=public)
            except WhistleError:
                named += 1
            else:
                # A field that this way of opening does not need: never another key.
                assert opened.raw == private.raw
                assert where[0] == "master"
    assert named > 150
    figures("key file: hostile fields refused by name", named, "files")
