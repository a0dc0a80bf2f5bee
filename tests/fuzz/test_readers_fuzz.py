"""Mutated files of every format: words or an UnreadableInput, never anything else.

The readers run here in the test's own process, so that whatever they let out is seen; memory
is bounded by the helper in real life and by the size of the samples here. About 30 s in full.
"""

from __future__ import annotations

import contextlib
import io
import random
import resource
import zipfile
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whistle.errors import HelperFailed, UnreadableInput
from whistle.hardening.helpers import Helper
from whistle.intake import worker
from whistle.intake.reader_text import count_controls, tidy
from whistle.intake.readers import READER_LIMITS

_SPEC = spec_from_file_location("reader_samples", Path(__file__).parents[1] / "data" / "reader_samples.py")
assert _SPEC is not None
assert _SPEC.loader is not None
made = module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)

MUTATIONS = 150
MUTATIONS_IN_HELPER = 25
MOST_GROWTH = 400 << 20

PIECES = [
    b"\x00",
    b"\xff",
    b"{",
    b"}",
    b"\\u",
    b"\\bin999 ",
    b"<",
    b">",
    b"&",
    b"<!--",
    b"]]>",
    b"<![CDATA[",
    b"\r\n\r\n",
    b"--",
    b"Content-Type: multipart/alternative; boundary=",
    b"=?utf-8?b?",
    b"charset=",
    b"%PDF-1.7",
    b"endobj",
    b"stream",
    b"obj<<",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"9" * 20,
    b"-1",
    b"A" * 300,
    "é‘\u2028".encode(),
]


def mutated(data: bytes, seed: int) -> bytes:
    """A few flips, cuts, doublings and insertions at places chosen by ``seed``."""
    chance = random.Random(seed)
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(out) + 1)
        length = chance.choice((1, 4, 40, 400))
        match chance.randrange(5):
            case 0 if place < len(out):
                out[place] ^= 1 << chance.randrange(8)
            case 1:
                del out[place : place + length]
            case 2:
                out[place:place] = out[place : place + length]
            case 3:
                out[place:place] = chance.choice(PIECES)
            case _:
                out[place : place + 2] = chance.randbytes(2)
    return bytes(out)


def mutated_inside(data: bytes, seed: int) -> bytes:
    """A zip whose parts are mutated before they are packed, so that the XML readers see them."""
    chance = random.Random(seed)
    source = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            hit = chance.random() < 0.3 and part
            target.writestr(name, mutated(part, chance.randrange(1 << 30)) if hit else part)
    return out.getvalue()


@pytest.fixture(autouse=True)
def _bounded_memory() -> Iterator[None]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown * 1024 < MOST_GROWTH


@pytest.mark.proof(17)
@pytest.mark.parametrize("name", made.FILES)
def test_a_mutated_file_gives_words_or_a_foreseen_refusal(name: str) -> None:
    suffix = Path(name).suffix
    read = 0
    for seed in range(MUTATIONS):
        data = mutated(made.FILES[name], seed)
        with contextlib.suppress(UnreadableInput):
            _, words = worker.read(suffix, data)
            stored = tidy(words.text).text
            stored.encode("utf-8")
            assert count_controls(stored) == 0
            read += 1
    assert read > 0, "some mutations must leave a file readable, or nothing was tried"


@pytest.mark.proof(17)
@pytest.mark.parametrize("name", ["account.docx", "account.odt"])
def test_an_office_file_with_mutated_parts_gives_words_or_a_foreseen_refusal(name: str) -> None:
    read = 0
    for seed in range(MUTATIONS):
        with contextlib.suppress(UnreadableInput):
            worker.read(Path(name).suffix, mutated_inside(made.FILES[name], seed))
            read += 1
    assert read > 0


@pytest.mark.proof(17)
@pytest.mark.parametrize("name", made.FILES)
def test_in_the_helper_too_no_mutation_ends_it(name: str) -> None:
    """What is read lazily from disk would fail only here, where no file can be opened."""
    with Helper("whistle.intake.worker", limits=READER_LIMITS) as helper:
        helper.ask({"suffix": ".txt"}, b"words")
        pid = helper.pid
        for seed in range(MUTATIONS_IN_HELPER):
            data = mutated(made.FILES[name], 10_000 + seed)
            try:
                helper.ask({"suffix": Path(name).suffix}, data)
            except UnreadableInput:
                continue
            except HelperFailed as failed:
                pytest.fail(f"{name} seed {10_000 + seed}: {failed.reason}")
        assert helper.pid == pid


FUZZED = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.proof(17)
@FUZZED
@given(
    suffix=st.sampled_from([".txt", ".html", ".rtf", ".eml", ".pdf", ".docx", ".odt", ""]),
    data=st.binary(max_size=400),
)
def test_any_bytes_give_words_or_a_foreseen_refusal(suffix: str, data: bytes) -> None:
    with contextlib.suppress(UnreadableInput):
        worker.read(suffix, data)


@pytest.mark.proof(17)
@FUZZED
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_mixture_of_a_formats_own_marks_is_survived(pieces: list[bytes]) -> None:
    mixture = b"".join(pieces)
    for suffix, head in (
        (".rtf", b"{\\rtf1 "),
        (".html", b"<p>"),
        (".eml", b"Subject: x\r\n"),
        (".pdf", b"%PDF-1.4\n"),
    ):
        with contextlib.suppress(UnreadableInput):
            worker.read(suffix, head + mixture)
