"""One passage can be proved from the vault; what was destroyed can be neither proved nor written again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casework.conftest import COST, QuietScanner
from whistle.api import Session, check_dossier_proof, verify_dossier
from whistle.dossier.record import Audience
from whistle.errors import Ambiguous, DossierUnverified, GatesFailed, NotFound, WrongState
from whistle.model import Basis, ConsentKind, ConsentState, FuzzyDate
from whistle.vault.tables.dossiers import Dossiers

WORDS = "The zqcrisis card was three years old. The zqnumber went from 16 to 24 a day."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "v", "slate ribbon quarry lantern", cost=COST) as opened:
        opened.sealing.make_scanner = QuietScanner  # type: ignore[assignment]  # a stand-in without models
        yield opened


@pytest.fixture
def account(session: Session) -> str:
    case = session.cases.add("Alder")
    source = session.sources.add(case.id, "Heron")
    account = session.accounts.add(source.id, WORDS)
    session.accounts.add_incident(
        account.id, what="A zqman was sent away", when=FuzzyDate("May", "2025-05"), basis=Basis.SAW
    )
    session.sealing.seal(session.sealing.review(account.id))
    session.tags.add(account.id, "A3", "The zqcrisis card was three years old.", basis=Basis.SAW)
    session.tags.add(account.id, "B1", "The zqnumber went from 16 to 24 a day.", basis=Basis.SAW)
    session.consents.record(source.id, "hse", dict.fromkeys(ConsentKind, ConsentState.AGREED))
    return account.id


def export(session: Session, out: Path) -> str:
    (case,) = session.cases.all()
    reasons = {"second-reader": "read in a test"}
    return session.dossiers.export(case.id, out, audience=Audience.HSE, overrides=reasons).row.reference


def test_a_proof_opens_one_passage_and_tells_nothing_of_the_others(
    session: Session, account: str, tmp_path: Path
) -> None:
    pdf = tmp_path / "d.pdf"
    reference = export(session, pdf)
    first, second = session.tags.passages(account)
    proof = tmp_path / "proof.json"
    proof.write_bytes(session.dossiers.prove(reference, first.id[:8]))
    assert check_dossier_proof(pdf, proof).text == "The zqcrisis card was three years old."
    assert "zqnumber" not in proof.read_text()
    assert session.care.custody()[-1].action == "passage-proved"
    fields = json.loads(proof.read_text())
    fields["text"] = "The zqcrisis card was four years old."
    proof.write_text(json.dumps(fields))
    with pytest.raises(DossierUnverified):
        check_dossier_proof(pdf, proof)
    assert session.dossiers.prove(reference, second.id)
    for wrong in ("f" * 32, "abc", ""):
        with pytest.raises((NotFound, Ambiguous)):
            session.dossiers.prove(reference, wrong)


def test_after_a_purge_no_word_of_the_account_is_in_the_vault_and_the_export_stays_on_record(
    session: Session, account: str, tmp_path: Path
) -> None:
    pdf = tmp_path / "d.pdf"
    reference = export(session, pdf)
    passage = session.tags.passages(account)[0].id
    stored = Dossiers(session._vault.db)
    (row,) = session.dossiers.all()
    assert "zqcrisis" in stored.record(row.id), "otherwise this test could not fail"
    session.accounts.delete(account)
    session.care.purge()
    kept = Dossiers(session._vault.db).record(row.id)
    assert not [marker for marker in ("zqcrisis", "zqnumber", "zqman") if marker in kept]
    assert session.dossiers.all() == [row]
    assert [found.reference for found in session.dossiers.holding(session.sources.all()[0].id)] == [reference]
    with pytest.raises(WrongState):
        session.dossiers.prove(reference, passage)
    with pytest.raises(WrongState):
        session.dossiers.again(reference, tmp_path / "again.pdf")
    assert not (tmp_path / "again.pdf").exists()
    assert verify_dossier(pdf).reference == reference, "what left still proves itself"
    assert "dossier-emptied" in [entry.action for entry in session.care.custody()]


def test_a_purge_of_another_account_leaves_a_dossier_as_it_is(
    session: Session, account: str, tmp_path: Path
) -> None:
    reference = export(session, tmp_path / "d.pdf")
    other = session.accounts.add(session.sources.all()[0].id, "Other words.")
    session.accounts.delete(other.id)
    session.care.purge()
    session.dossiers.again(reference, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "d.pdf").read_bytes()


def test_what_was_withdrawn_is_not_written_again(session: Session, account: str, tmp_path: Path) -> None:
    reference = export(session, tmp_path / "d.pdf")
    (row,) = session.dossiers.all()
    (source,) = session.sources.all()
    session.consents.record(source.id, row.recipient, {ConsentKind.QUOTES: ConsentState.WITHDRAWN})
    with pytest.raises(GatesFailed) as held:
        session.dossiers.again(reference, tmp_path / "again.pdf")
    assert held.value.gates == ("consent",)
    assert not (tmp_path / "again.pdf").exists()
    assert held.value.status == 5
    session.consents.record(source.id, row.recipient, {ConsentKind.QUOTES: ConsentState.AGREED})
    session.dossiers.again(reference, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "d.pdf").read_bytes()


def test_a_supplement_after_a_purge_keeps_the_labels_of_those_who_stayed(
    session: Session, account: str, tmp_path: Path
) -> None:
    (case,) = session.cases.all()
    stayed = session.sources.add(case.id, "Teal")
    theirs = session.accounts.add(stayed.id, "I saw it too.")
    session.sealing.seal(session.sealing.review(theirs.id))
    session.tags.add(theirs.id, "A3", "I saw it too.", basis=Basis.SAW)
    session.consents.record(stayed.id, "hse", dict.fromkeys(ConsentKind, ConsentState.AGREED))
    first = export(session, tmp_path / "first.pdf")
    before = session.dossiers.draft(case.id, audience=Audience.HSE).record.label_map()[stayed.id]
    session.accounts.delete(account)
    session.care.purge()
    after = session.dossiers.draft(case.id, audience=Audience.HSE).record.label_map()[stayed.id]
    assert before == after
    assert export(session, tmp_path / "second.pdf") != first
