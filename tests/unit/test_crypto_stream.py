"""Encrypted files: sizes, padding, and the format by the document."""

from __future__ import annotations

import io

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from whistle.crypto.keys import Secret
from whistle.crypto.stream import CHUNK, MAGIC, TAG, decrypt, encrypt, padme
from whistle.errors import BlobDamaged

RECORD = b"0" * 32


def sealed(data: bytes, key: Secret, record: bytes = RECORD) -> bytes:
    target = io.BytesIO()
    encrypt(io.BytesIO(data), len(data), target, key, record=record)
    return target.getvalue()


def opened(data: bytes, key: Secret, record: bytes = RECORD) -> bytes:
    return b"".join(decrypt(io.BytesIO(data), key, record=record))


@pytest.mark.parametrize(
    "size",
    [0, 1, 2, 7, 8, 9, 100, CHUNK - 9, CHUNK - 8, CHUNK - 7, CHUNK, CHUNK + 1, 2 * CHUNK - 8, 3 * CHUNK + 5],
)
def test_every_size_round_the_chunks_edges_comes_back(size: int) -> None:
    data = bytes(i * 31 % 251 for i in range(size))
    with Secret.random() as key:
        stored = sealed(data, key)
        assert opened(stored, key) == data
    chunks = -(-padme(8 + size) // CHUNK)
    assert len(stored) == len(MAGIC) + padme(8 + size) + chunks * TAG


def test_a_small_file_is_what_the_document_says() -> None:
    with Secret(bytes(range(32))) as key:
        stored = sealed(b"twelve bytes", key)
        padded = (12).to_bytes(8, "big") + b"twelve bytes"
        nonce = bytes(11) + b"\x01"
        assert stored == MAGIC + ChaCha20Poly1305(key.view()).encrypt(nonce, padded, RECORD)


@given(st.integers(min_value=1, max_value=2**40))
def test_padding_adds_at_most_twelve_per_cent_and_never_takes_away(length: int) -> None:
    padded = padme(length)
    assert length <= padded <= length * 1.12
    assert padme(padded) == padded
    assert padme(length + 1) >= padded


def test_a_hundred_thousand_lengths_show_as_few_sizes() -> None:
    sizes = {padme(length) for length in range(100_000, 200_000)}
    assert len(sizes) < 60


@pytest.mark.parametrize("said", [99, 101])
def test_a_source_that_holds_more_or_less_than_it_said_is_refused(said: int) -> None:
    with Secret.random() as key, pytest.raises(BlobDamaged):
        encrypt(io.BytesIO(b"x" * 100), said, io.BytesIO(), key, record=RECORD)


def test_another_key_or_another_record_opens_nothing() -> None:
    with Secret.random() as key, Secret.random() as other:
        stored = sealed(b"words", key)
        for wrong_key, record in ((other, RECORD), (key, b"1" * 32)):
            with pytest.raises(BlobDamaged):
                opened(stored, wrong_key, record)
