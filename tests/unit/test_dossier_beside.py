"""Read-back sheets and letters of recall: the very words, the right person, and nobody's name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.api import Session
from whistle.dossier.beside import ReadKind
from whistle.dossier.record import Audience
from whistle.model import ConsentKind, ConsentState


def _load() -> ModuleType:
    spec = spec_from_file_location("gui_vault", Path(__file__).parents[1] / "data" / "gui_vault.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT = _load()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder) as session:
        session.dossiers.export(
            VAULT.the_case(session).id,
            folder / "out.pdf",
            audience=Audience.HSE,
            overrides={"second-reader": "read in a test"},
        )
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with closing(VAULT.copy(template, tmp_path)) as opened:
        yield opened


def _withdraw(session: Session, *kinds: ConsentKind) -> None:
    heron = session.sources.named("Heron")
    session.consents.record(heron.id, "hse", dict.fromkeys(kinds, ConsentState.WITHDRAWN))


def test_what_is_read_back_is_what_a_dossier_would_print(session: Session) -> None:
    heron = session.sources.named("Heron")
    items = session.dossiers.read_back(heron.id, "HSE ")
    drafted = session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE)
    printed = {opening.text for opening in drafted.record.openings}
    quoted = {item.words for item in items if item.kind is ReadKind.QUOTATION}
    told = {item.words for item in items if item.kind is ReadKind.ACCOUNT}
    assert quoted
    assert told
    # Labels are drawn anew for each dossier: without one, the words are the same.
    assert {words for words in quoted | told if "[" not in words} <= printed
    others = session.dossiers.read_back(session.sources.named("Slate").id, "hse")
    assert {item.id for item in items} & {item.id for item in others} == set()


def test_nothing_is_read_back_that_may_not_go(session: Session) -> None:
    heron = session.sources.named("Heron")
    assert session.dossiers.read_back(heron.id, "press") == ()
    _withdraw(session, ConsentKind.QUOTES, ConsentKind.TESTIMONY)
    kinds = {item.kind for item in session.dossiers.read_back(heron.id, "hse")}
    assert not kinds & {ReadKind.QUOTATION, ReadKind.ACCOUNT}


def test_a_letter_for_each_dossier_names_nobody_and_is_noted(session: Session) -> None:
    heron = session.sources.named("Heron")
    _withdraw(session, *VAULT.KINDS)
    (letter,) = session.dossiers.recall_letters(heron.id)
    (row,) = session.dossiers.all()
    assert (letter.reference, letter.recipient) == (row.reference, "hse")
    assert row.reference in letter.text
    assert row.sha256 in letter.text
    assert "Check code" not in letter.text
    assert "check code is " in letter.text
    for name in ("Heron", "Slate", VAULT.RAW_NAME, "S1", "Person"):
        assert name not in letter.text
    assert session.dossiers.recall_letters(heron.id, "union") == ()
    session.dossiers.note_recall(heron.id)
    assert session.care.custody()[-1].action == "dossier-asked-back"


def test_a_letter_can_be_written_after_the_words_were_destroyed(session: Session) -> None:
    heron = session.sources.named("Heron")
    for account in session.accounts.all():
        session.accounts.delete(account.id)
    session.care.purge()
    (letter,) = session.dossiers.recall_letters(heron.id)
    assert "SHA-256" in letter.text
    assert "check code" not in letter.text
