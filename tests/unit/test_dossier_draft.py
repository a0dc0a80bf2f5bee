"""Drafts of dossiers: looked at in memory, and exactly those bytes let out or nothing."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.api import Session, verify_dossier
from whistle.dossier.export import Draft, reweigh
from whistle.dossier.notices import NoticeKind
from whistle.dossier.press import HERE, Apart
from whistle.dossier.record import Audience, CheckState, Record, Run, record_from_json
from whistle.errors import AlreadyExists, CannotOverride, CannotPrint, GatesFailed, WrongState
from whistle.model import ConsentKind, ConsentState, KnownIdentity
from whistle.progress import Cancelled, Progress
from whistle.vault.tables.dossiers import Dossiers


def _load() -> ModuleType:
    spec = spec_from_file_location("gui_vault", Path(__file__).parents[1] / "data" / "gui_vault.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT = _load()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with VAULT.make(tmp_path) as opened:
        yield opened


READ = {"second-reader": "read in a test"}


def _draft(session: Session, **options: object) -> Draft:
    """A draft that waits for no second reader."""
    chosen: dict[str, object] = {"audience": Audience.HSE, "overrides": READ}
    return session.dossiers.draft(VAULT.the_case(session).id, **(chosen | options))


def _state(drafted: Draft, gate: str) -> CheckState:
    return next(check.state for check in drafted.checks if check.gate == gate)


def test_a_draft_writes_and_records_nothing(session: Session, tmp_path: Path) -> None:
    before = session.care.custody(), sorted(tmp_path.rglob("*"))
    drafted = _draft(session)
    assert drafted.pdf.startswith(b"%PDF")
    assert (session.care.custody(), sorted(tmp_path.rglob("*"))) == before
    assert session.dossiers.all() == []


def test_the_bytes_that_were_looked_at_are_the_bytes_that_leave(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    done = session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    written = (tmp_path / "out.pdf").read_bytes()
    assert written == drafted.pdf
    assert done.row.sha256 == hashlib.sha256(written).hexdigest()
    assert verify_dossier(tmp_path / "out.pdf").reference == drafted.record.reference
    session.dossiers.again(done.row.reference, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == written


def test_the_same_draft_leaves_once(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    with pytest.raises(AlreadyExists):
        session.dossiers.export_draft(drafted, tmp_path / "twice.pdf")
    with pytest.raises(AlreadyExists):
        session.dossiers.export_draft(_draft(session), tmp_path / "out.pdf")
    assert not (tmp_path / "twice.pdf").exists()
    assert len(session.dossiers.all()) == 1


def test_a_draft_with_an_open_check_is_shown_and_does_not_leave(session: Session, tmp_path: Path) -> None:
    session.register.close()
    drafted = _draft(session)
    assert [check.gate for check in drafted.open_checks] == ["identities"]
    with pytest.raises(GatesFailed) as caught:
        session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    assert caught.value.gates == ("identities",)
    assert not (tmp_path / "out.pdf").exists()
    assert session.dossiers.all() == []


def test_a_typed_reason_changes_the_check_and_not_the_pages(session: Session, tmp_path: Path) -> None:
    session.register.close()
    drafted = _draft(session)
    with_reason = reweigh(drafted, READ | {"identities": "the list is with the custodian"})
    assert with_reason.pdf == drafted.pdf
    assert _state(with_reason, "identities") is CheckState.OVERRIDDEN
    assert _state(reweigh(with_reason, {}), "identities") is CheckState.OPEN
    session.dossiers.export_draft(with_reason, tmp_path / "out.pdf")
    about = session.care.custody()[-1].about
    assert about is not None
    assert about["override identities"] == "the list is with the custodian"


@pytest.mark.parametrize("gate", ["consent", "leak"])
def test_no_reason_opens_consent_or_leak_in_a_draft(session: Session, gate: str) -> None:
    with pytest.raises(CannotOverride):
        reweigh(_draft(session), {gate: "because"})


def test_permission_taken_back_after_the_draft_holds_it_back(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    heron = session.sources.named("Heron")
    session.consents.record(heron.id, "hse", {ConsentKind.TESTIMONY: ConsentState.WITHDRAWN})
    with pytest.raises(WrongState):
        session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_a_draft_of_another_day_is_made_afresh_first(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    old = replace(drafted.record, made_on=drafted.record.made_on - timedelta(days=1))
    with pytest.raises(WrongState):
        session.dossiers.export_draft(replace(drafted, record=old), tmp_path / "out.pdf")


def test_two_drafts_for_one_recipient_cannot_leave_with_labels_that_disagree(
    session: Session, tmp_path: Path
) -> None:
    first = _draft(session)
    # Labels are drawn by chance: draw until two drafts disagree.
    for _ in range(64):
        second = _draft(session)
        if second.record.label_map() != first.record.label_map():
            break
    else:
        pytest.fail("labels were the same in 64 draws")
    session.dossiers.export_draft(first, tmp_path / "first.pdf")
    with pytest.raises(WrongState):
        session.dossiers.export_draft(second, tmp_path / "second.pdf")


def test_a_name_in_the_file_name_holds_the_export_back(session: Session, tmp_path: Path) -> None:
    with pytest.raises(GatesFailed) as caught:
        session.dossiers.export_draft(_draft(session), tmp_path / f"{VAULT.RAW_NAME}.pdf")
    assert "leak" in caught.value.gates


def test_a_name_learnt_after_the_draft_is_searched_for(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    session.register.identify("Slate", ["Appointments Christmas"], VAULT.the_case(session).id)
    with pytest.raises(GatesFailed) as caught:
        session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    assert {"leak", "identities"} <= set(caught.value.gates)


def test_names_do_not_travel_with_a_draft(session: Session) -> None:
    assert VAULT.RAW_NAME not in repr(_draft(session))


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_draft_can_be_cancelled_at_every_step(session: Session, after: int) -> None:
    progress = Progress()

    def report(done: int, _total: int) -> None:
        progress.cancelled = done >= after - 1

    progress.report = report
    progress.cancelled = after == 0
    with pytest.raises(Cancelled):
        _draft(session, progress=progress)


def test_an_export_that_is_cancelled_leaves_nothing(session: Session, tmp_path: Path) -> None:
    drafted = _draft(session)
    with pytest.raises(Cancelled):
        session.dossiers.export_draft(drafted, tmp_path / "out.pdf", progress=Progress(cancelled=True))
    assert not (tmp_path / "out.pdf").exists()
    assert session.dossiers.all() == []


def test_every_dossier_that_holds_a_source_is_found(session: Session, tmp_path: Path) -> None:
    heron, juniper = session.sources.named("Heron"), session.sources.named("Juniper")
    assert session.dossiers.holding(heron.id) == []
    done = session.dossiers.export_draft(_draft(session), tmp_path / "out.pdf")
    assert session.dossiers.holding(heron.id) == [done.row]
    assert session.dossiers.holding(heron.id, "HSE") == [done.row]
    assert session.dossiers.holding(heron.id, "press") == []
    assert session.dossiers.holding(juniper.id) == []


def test_the_helper_makes_the_same_bytes_and_finds_the_same_names(session: Session) -> None:
    drafted = _draft(session)
    identities = (KnownIdentity("Person 9", ("Appointments Christmas", "Wall", "Nobody Asked")),)
    with closing(Apart()) as apart:
        assert apart.render(drafted.record) == HERE.render(drafted.record) == drafted.pdf
        found = apart.search(drafted.pdf, drafted.record, "dossier.pdf", identities)
    assert found == HERE.search(drafted.pdf, drafted.record, "dossier.pdf", identities)
    assert {hit.kind.value for hit in found} >= {"listed"}


def test_letters_that_cannot_be_printed_are_told_by_the_helper_too(session: Session) -> None:
    record = _draft(session).record
    odd = replace(record, cover=replace(record.cover, title=(Run("字"),)))
    with closing(Apart()) as apart, pytest.raises(CannotPrint) as caught:
        apart.render(odd)
    assert caught.value.letters == "字"


def test_a_helper_that_is_ended_leaves_nothing_and_the_next_draft_has_a_new_one(
    session: Session, tmp_path: Path
) -> None:
    session.dossiers.press = Apart()
    drafted = _draft(session)
    session.stop_helpers()
    assert session.dossiers.press._helper.pid is None
    session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == drafted.pdf


def test_records_of_earlier_dossiers_are_never_all_there_at_once(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = session.dossiers.export_draft(_draft(session), tmp_path / "out.pdf").row
    table = Dossiers(session._vault.db)
    record = table.record(row.id)
    for number in range(19):
        copy = replace(row, id=f"copy-{number}", reference=f"{row.reference}-{number}")
        table.keep(copy, record.replace(row.reference, copy.reference))
    for source in session.sources.all(VAULT.the_case(session).id)[:2]:
        VAULT.agree(session, source, "union")
    there: list[int] = []

    def read(data: bytes) -> Record:
        made = record_from_json(data)
        there.append(sum(type(one) is Record for one in gc.get_objects()))
        return made

    monkeypatch.setattr("whistle.operations.export.record_from_json", read)
    weighed = _draft(session, audience=Audience.UNION)
    joins = {one.reference for one in weighed.notices if one.kind is NoticeKind.JOINS}
    assert len(joins) == len(there) == 20, "the control: every one of them was read"
    # The one before is still there while the next is read.
    assert max(there) - min(there) <= 1
