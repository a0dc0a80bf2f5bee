"""Encrypted files changed in every way: no byte of wrong plaintext is ever given out."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pytest

from whistle.crypto.keys import Secret
from whistle.crypto.stream import CHUNK, MAGIC, TAG, decrypt, encrypt
from whistle.errors import BlobDamaged

RECORDS = (b"a" * 32, b"b" * 32)
SIZES = (0, 40, 5_000, CHUNK - 8, 3 * CHUNK + 100)
STEP = CHUNK + TAG


def _sealed(data: bytes, key: Secret, record: bytes) -> bytes:
    target = io.BytesIO()
    encrypt(io.BytesIO(data), len(data), target, key, record=record)
    return target.getvalue()


class Pool:
    """The same plaintext sizes sealed for two records under one key and under another."""

    def __init__(self, rng: random.Random) -> None:
        self.key, self.other = Secret(rng.randbytes(32)), Secret(rng.randbytes(32))
        self.plain = [rng.randbytes(size) for size in SIZES]
        self.files = [_sealed(data, self.key, RECORDS[0]) for data in self.plain]
        self.foreign = [_sealed(data, self.key, RECORDS[1]) for data in self.plain]
        self.foreign += [_sealed(data, self.other, RECORDS[0]) for data in self.plain]


def _flip(file: bytes, rng: random.Random, _pool: Pool) -> bytes:
    changed = bytearray(file)
    changed[rng.randrange(len(file))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _truncate(file: bytes, rng: random.Random, _pool: Pool) -> bytes:
    # Half of the cuts at a chunk's edge, where only the last-chunk flag tells.
    edges = [len(MAGIC) + n * STEP for n in range((len(file) - len(MAGIC)) // STEP + 1)]
    return file[: rng.choice(edges) if rng.random() < 0.5 else rng.randrange(len(file))]


def _swap(file: bytes, rng: random.Random, _pool: Pool) -> bytes:
    body = file[len(MAGIC) :]
    pieces = [body[at : at + STEP] for at in range(0, len(body), STEP)]
    rng.shuffle(pieces)
    if rng.random() < 0.3:
        pieces.insert(rng.randrange(len(pieces) + 1), rng.choice(pieces))
    elif rng.random() < 0.3:
        pieces.pop(rng.randrange(len(pieces)))
    return MAGIC + b"".join(pieces)


def _append(file: bytes, rng: random.Random, pool: Pool) -> bytes:
    more = rng.choice(
        [rng.randbytes(rng.randrange(1, 200)), bytes(STEP), rng.choice(pool.files)[len(MAGIC) :]]
    )
    return file + more


def _cross(file: bytes, rng: random.Random, pool: Pool) -> bytes:
    donor = rng.choice(pool.foreign)
    at = len(MAGIC) + STEP * rng.randrange(max(1, (len(file) - len(MAGIC)) // STEP))
    return rng.choice([donor, file[:at] + donor[at:], donor[:at] + file[at:]])


MUTATIONS: list[Callable[[bytes, random.Random, Pool], bytes]] = [_flip, _truncate, _swap, _append, _cross]


@pytest.mark.proof(6)
@pytest.mark.full
def test_no_mutation_of_an_encrypted_file_releases_a_wrong_byte(
    full: bool, figures: Callable[..., None]
) -> None:
    rng = random.Random(20261)
    pool = Pool(rng)
    wrong = found = changed = right = 0
    while changed < (10_000 if full else 1_000):
        which = rng.randrange(len(SIZES))
        file = rng.choice(MUTATIONS)(pool.files[which], rng, pool)
        if file == pool.files[which]:
            continue
        changed += 1
        released = bytearray()
        try:
            for piece in decrypt(io.BytesIO(file), pool.key, record=RECORDS[0]):
                released += piece
        except BlobDamaged:
            found += 1
        wrong += sum(a != b for a, b in zip(released, pool.plain[which], strict=False))
        wrong += max(0, len(released) - len(pool.plain[which]))
        right += len(released)
    figures("stream: mutations of an encrypted file", changed, "files")
    figures("stream: mutations found", found, "files")
    figures("stream: wrong plaintext released", wrong, "bytes")
    assert found == changed
    assert wrong == 0
    # Whole chunks before the damage are given out: the loop above did look at something.
    assert right > 0


def test_the_unchanged_files_of_the_pool_do_open() -> None:
    pool = Pool(random.Random(1))
    for file, plain in zip(pool.files, pool.plain, strict=True):
        assert b"".join(decrypt(io.BytesIO(file), pool.key, record=RECORDS[0])) == plain
