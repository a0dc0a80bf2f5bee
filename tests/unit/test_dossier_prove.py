"""One passage can be opened alone, and nothing else can be passed off as it."""

from __future__ import annotations

import json

import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.prove import check_proof, prove
from whistle.dossier.record import Record
from whistle.dossier.render import render
from whistle.errors import DossierUnverified, NotFound


def _record(seed: int) -> Record:
    return compose(
        CASES.small_case(), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(seed)
    )


@pytest.fixture(scope="module")
def record() -> Record:
    return _record(1)


@pytest.fixture(scope="module")
def pdf(record: Record) -> bytes:
    return render(record)


def test_a_proof_opens_one_passage_and_holds_no_other_words(record: Record, pdf: bytes) -> None:
    proof = prove(record, "p1")
    shown = check_proof(pdf, proof)
    assert (shown.reference, shown.text) == (
        record.reference,
        "the number went from 16 to 24 appointments a day",
    )
    others = [opening for opening in record.openings if opening.key != "passage:p1"]
    assert not any(opening.salt.encode() in proof for opening in others)


def test_every_opening_of_a_record_can_be_proved(record: Record, pdf: bytes) -> None:
    assert [check_proof(pdf, prove(record, opening.key)).text for opening in record.openings] == [
        opening.text for opening in record.openings
    ]


def test_words_that_are_not_in_it_cannot_be_proved(record: Record, pdf: bytes) -> None:
    with pytest.raises(NotFound):
        prove(record, "p99")
    proof = json.loads(prove(record, "p1"))
    for change in ({"text": "other words"}, {"salt": "00" * 32}, {"reference": "R-0000-0"}, {"format": "x"}):
        with pytest.raises(DossierUnverified):
            check_proof(pdf, json.dumps(proof | change).encode())


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"format":1,"reference":2,"salt":3,"text":4}'])
def test_a_proof_that_cannot_be_read_is_refused(pdf: bytes, damage: bytes) -> None:
    with pytest.raises(DossierUnverified):
        check_proof(pdf, damage)


def test_a_proof_of_one_dossier_opens_nothing_in_another(record: Record) -> None:
    with pytest.raises(DossierUnverified):
        check_proof(render(_record(2)), prove(record, "p1"))
