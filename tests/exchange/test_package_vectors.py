"""The frozen package of docs/package-format.md: read as it was written, and refused as the page says."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from whistle.errors import PackageRefused
from whistle.exchange import age, container, package

FOLDER = Path(__file__).parents[1] / "data" / "packages"
VECTORS = json.loads((FOLDER / "vectors.json").read_text(encoding="utf-8"))
LOCKED = (FOLDER / "package-1.age").read_bytes()
CONTENTS = (FOLDER / "package-1.json").read_bytes()


def read(locked: bytes) -> package.Package:
    """All that a reader has to do, as the page says it."""
    plain = age.decrypt(locked, VECTORS["identity"].encode())
    return read_plain(plain)


def read_plain(plain: bytes) -> package.Package:
    spans = container.read(plain)
    contents, signature = (plain[at : at + size] for at, size in (spans.contents, spans.signature))
    found = package.from_bytes(contents)
    package.check_signature(contents, signature, found.signer)
    package.need_files(found, tuple(size for _, size in spans.files))
    for one, (at, size) in zip(found.files, spans.files, strict=True):
        if hashlib.sha256(plain[at : at + size]).hexdigest() != one.sha256:
            raise PackageRefused(age.DAMAGED)
    return found


def test_the_frozen_package_is_read_and_written_again_byte_for_byte() -> None:
    found = read(LOCKED)
    assert package.to_bytes(found) == CONTENTS
    assert found.to == VECTORS["recipient"]
    assert (found.accounts[0].version, found.accounts[0].files[0].part) == (2, "copy")
    assert package.content_sum(found.accounts[0]) == VECTORS["content"]
    plain = age.decrypt(LOCKED, VECTORS["identity"].encode())
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(VECTORS["signing_seed"]))
    at, size = container.read(plain).files[0]
    again = container.write(CONTENTS, package.sign(CONTENTS, key), [plain[at : at + size]])
    assert again == plain
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in (("plain", plain),)}
    sums |= {"package-1.age": hashlib.sha256(LOCKED).hexdigest()}
    sums |= {"package-1.json": hashlib.sha256(CONTENTS).hexdigest()}
    assert sums == VECTORS["sha256"]


def test_the_words_of_keys_and_the_padded_sizes_are_those_of_the_page() -> None:
    assert age.key_words(VECTORS["recipient"]) == VECTORS["recipient_words"]
    assert age.signer_words(VECTORS["signer"]) == VECTORS["signer_words"]
    for length in (0, 1, 11_000, 14_000, 100_000, 999_999):
        tar = 2 * 512 + -(-length // 512) * 512 + 512 + 2 * 512
        assert len(container.write(bytes(length), bytes(128), [])) == padded(tar)


def padded(tar: int) -> int:
    """The size as the page reckons it."""
    length = max(tar, 16 * 1024)
    exponent = length.bit_length() - 1
    zeros = exponent - exponent.bit_length()
    return -(-(-(-length >> zeros) << zeros) // 512) * 512


def _changed(how: dict[str, Any]) -> bytes:
    plain = bytearray(age.decrypt(LOCKED, VECTORS["identity"].encode()))
    spans = container.read(bytes(plain))
    start = {"age": 0, "plain": 0, "json": spans.contents[0], "signature": spans.signature[0]}[how["in"]]
    data = bytearray(LOCKED) if how["in"] == "age" else plain
    if "cut" in how:
        return bytes(data[: -how["cut"]])
    data[start + how["at"]] ^= how["xor"]
    return bytes(data)


@pytest.mark.parametrize("how", VECTORS["refused"], ids=lambda how: str(how["name"]))
def test_what_the_page_says_is_refused(how: dict[str, Any]) -> None:
    changed = _changed(how)
    with pytest.raises(PackageRefused):
        read(changed) if how["in"] == "age" else read_plain(changed)


def test_what_was_asked_of_a_time_it_was_raised_is_there_only_where_it_was_said_and_makes_format_2() -> None:
    """The frozen package is of format 1, before it was there: it is read, and written, as it was."""
    found = read(LOCKED)
    assert (found.format, found.accounts[0].raised[0].told) == (1, None)
    told = package.Told("duty", package.When(), (package.Answer("action", package.Words("a new plan")),))
    account = replace(found.accounts[0], raised=(replace(found.accounts[0].raised[0], told=told),))
    assert package.format_of([account]) == 2
    newer = replace(found, format=2, accounts=(account,))
    assert package.from_bytes(package.to_bytes(newer)) == newer
    blank = package.Told("", package.When(), ())
    hollow = replace(account, raised=(replace(account.raised[0], told=blank),))
    for wrong in (
        replace(newer, format=1),
        replace(found, format=2),
        replace(newer, accounts=(hollow,)),
    ):
        with pytest.raises(PackageRefused):
            package.from_bytes(package.to_bytes(wrong))
    # Absent, and not null: of one package there is one form.
    null = CONTENTS.replace(b'"when":{"earliest":null', b'"told":null,"when":{"earliest":null')
    assert null != CONTENTS
    with pytest.raises(PackageRefused):
        package.from_bytes(null)
