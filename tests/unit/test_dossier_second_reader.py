"""The second reader: nothing leaves before somebody else read every word, and only those very words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.api import Session
from whistle.dossier.export import approve, reweigh
from whistle.dossier.record import Audience, CheckState, Run, reading_code
from whistle.errors import BadValue, GatesFailed, NotFound
from whistle.model import ConsentKind, ConsentState
from whistle.vault.tables.dossiers import Dossiers


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
    VAULT.make(folder).close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with closing(VAULT.copy(template, tmp_path)) as opened:
        yield opened


def _export(session: Session, out: Path) -> str:
    case = VAULT.the_case(session)
    return session.dossiers.export(case.id, out, audience=Audience.HSE).row.reference


def _state(drafted: object, gate: str = "second-reader") -> CheckState:
    return next(check.state for check in drafted.checks if check.gate == gate)  # type: ignore[attr-defined]  # a Draft


def test_nothing_leaves_before_a_second_reader_or_a_reason(session: Session, tmp_path: Path) -> None:
    with pytest.raises(GatesFailed) as caught:
        _export(session, tmp_path / "out.pdf")
    assert caught.value.gates == ("second-reader",)
    assert not (tmp_path / "out.pdf").exists()
    assert session.dossiers.all() == []
    drafted = session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE)
    assert _state(reweigh(drafted, {"second-reader": "nobody else may know"})) is CheckState.OVERRIDDEN


def test_what_was_kept_and_approved_is_what_leaves(session: Session, tmp_path: Path) -> None:
    case = VAULT.the_case(session)
    drafted = session.dossiers.draft(case.id, audience=Audience.HSE)
    code = session.dossiers.keep(drafted)
    with pytest.raises(NotFound):
        session.dossiers.approve_read("0000 0000" if code != "0000 0000" else "0000 0001", "Rook Ambler")
    assert session.dossiers.approve_read(code, " Rook  Ambler ").record.approvals[-1].reader == "Rook Ambler"
    assert _export(session, tmp_path / "out.pdf") == drafted.record.reference
    assert (tmp_path / "out.pdf").read_bytes() == drafted.pdf
    told = [entry.about or {} for entry in session.care.custody() if entry.action.startswith("dossier-")]
    assert [one.get("reader") or one.get("second reader") for one in told] == ["Rook Ambler"] * 2
    assert b"Rook" not in drafted.pdf
    # It left: the next one has to be read again.
    with pytest.raises(GatesFailed):
        _export(session, tmp_path / "next.pdf")


def test_an_approval_does_not_hold_for_other_words(session: Session) -> None:
    drafted = session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE)
    approved = approve(drafted, "Rook Ambler")
    assert _state(approved) is CheckState.DONE
    changed = replace(approved.record, cover=replace(approved.record.cover, title=(Run("Other words"),)))
    assert reading_code(changed) != reading_code(approved.record)
    assert _state(reweigh(replace(approved, record=changed), {})) is CheckState.OPEN
    # Reasons and what the checks came to are no part of what was read.
    assert reading_code(reweigh(approved, {"mosaic": "weighed"}).record) == reading_code(approved.record)


def test_a_case_that_changed_has_to_be_read_again(session: Session, tmp_path: Path) -> None:
    drafted = session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE)
    session.dossiers.approve(drafted, "Rook Ambler")
    heron = session.sources.named("Heron")
    session.consents.record(heron.id, "hse", {ConsentKind.QUOTES: ConsentState.WITHDRAWN})
    with pytest.raises(GatesFailed) as caught:
        _export(session, tmp_path / "out.pdf")
    assert caught.value.gates == ("second-reader",)
    with pytest.raises(NotFound):
        session.dossiers.approve_read(reading_code(drafted.record), "Rook Ambler")


@pytest.mark.parametrize("name", ["", " \n ", "x" * 121])
def test_a_reader_has_a_name(session: Session, name: str) -> None:
    with pytest.raises(BadValue):
        session.dossiers.approve(
            session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE), name
        )


def test_a_purge_takes_drafts_that_wait_with_it(session: Session) -> None:
    session.dossiers.keep(session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE))
    assert len(Dossiers(session._vault.db).drafts()) == 1
    session.care.purge()
    assert Dossiers(session._vault.db).drafts() == []
