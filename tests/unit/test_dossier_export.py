"""Exports: what holds one back, what a reason opens, and what the signature proves."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier import export
from whistle.dossier.checks import GATES, check_overrides
from whistle.dossier.content import compose
from whistle.dossier.manifest import commitment, make_manifest
from whistle.dossier.record import CheckState, record_from_json, record_to_json
from whistle.dossier.verify import read_parts, verify
from whistle.errors import BadValue, CannotOverride, DossierUnverified, GatesFailed
from whistle.model import (
    Action,
    Annotation,
    CaseFile,
    ConsentKind,
    IdentifierKind,
    KnownIdentity,
    SealedText,
)
from whistle.progress import Cancelled, Progress


def _build(case_file: CaseFile | None = None, **changed: Any) -> export.Export:
    audience = changed.get("audience", "union")
    overrides = {"second-reader": "read in a test"} | changed.pop("overrides", {})
    options: dict[str, Any] = {
        "overrides": overrides,
        "audience": audience,
        "recipient": audience,
        "today": CASES.TODAY,
        "file_name": "dossier.pdf",
        "identities": (KnownIdentity("Person 2", ("Marjorie Oxtobee",)),),
        "entropy": CASES.entropy(5),
    }
    return export.build(case_file or CASES.small_case(recipient=audience), **(options | changed))


def _states(made: export.Export) -> dict[str, CheckState]:
    return {check.gate: check.state for check in made.checks}


@pytest.mark.parametrize("audience", ["hse", "union", "press"])
def test_a_dossier_is_made_and_can_be_verified_and_made_again(audience: str) -> None:
    made = _build(audience=audience)
    assert [check.gate for check in made.checks] == list(GATES)
    told = verify(made.pdf)
    assert told.unchanged
    assert told.reference == made.record.reference
    assert told.made_on == "2026-03-12"
    assert told.check_code == make_manifest(made.record).check_code
    assert export.again(made.record) == made.pdf


def test_every_check_is_made() -> None:
    assert CheckState.NOT_CHECKED not in _states(_build()).values()


def test_a_record_comes_back_from_json_and_gives_the_same_bytes() -> None:
    made = _build()
    stored = record_to_json(made.record)
    assert record_from_json(stored) == made.record
    assert record_to_json(record_from_json(stored)) == stored
    assert export.again(record_from_json(stored)) == made.pdf


@pytest.mark.parametrize(
    "damage",
    [b"", b"{}", b"[]", b"null", b'{"is":"Record"}'],
)
def test_a_stored_record_that_does_not_fit_is_refused(damage: bytes) -> None:
    with pytest.raises(DossierUnverified):
        record_from_json(damage)


def test_a_stored_record_with_a_changed_field_is_refused() -> None:
    stored = record_to_json(_build().record)
    for old, new in (
        (b'"version":1', b'"version":2'),
        (b'"seed":', b'"sead":'),
        (b'"audience":"union"', b'"audience":"all"'),
    ):
        assert stored.count(old) >= 1
        with pytest.raises(DossierUnverified):
            record_from_json(stored.replace(old, new))


def test_nothing_that_may_be_shown_fails_consent() -> None:
    with pytest.raises(GatesFailed) as caught:
        _build(CASES.small_case(kinds=()))
    assert caught.value.gates == ("consent",)


def test_an_empty_case_fails_consent_and_still_composes() -> None:
    with pytest.raises(GatesFailed) as caught:
        _build(CASES.empty_case(), audience="hse")
    assert "consent" in caught.value.gates


def test_consent_taken_back_after_composing_fails_consent() -> None:
    from whistle.dossier.checks import Evidence, run_checks

    made = _build()
    fewer = CASES.small_case(kinds=[ConsentKind.EXISTENCE], recipient="union")
    results = {check.gate: check for check in run_checks(made.record, Evidence(fewer, (), ()))}
    assert results["consent"].state is CheckState.OPEN
    assert any("testimony" in place for place in results["consent"].places)


def _with_open_detail() -> CaseFile:
    case_file = CASES.small_case(recipient="union")
    account = case_file.testimonies[0]
    start = account.narrative.text.index("My GP")
    annotation = Annotation(start, start + 5, IdentifierKind.DETAIL, action=Action.OPEN)
    narrative = SealedText(account.narrative.text, (*account.narrative.annotations, annotation))
    return replace(case_file, testimonies=(replace(account, narrative=narrative), *case_file.testimonies[1:]))


def test_an_undecided_detail_fails_third_parties_and_is_left_out_when_overridden() -> None:
    with pytest.raises(GatesFailed) as caught:
        _build(_with_open_detail())
    assert caught.value.gates == ("third-parties",)
    assert caught.value.places[0].startswith("third-parties: S")
    made = _build(_with_open_detail(), overrides={"third-parties": "read twice by two people"})
    assert _states(made)["third-parties"] is CheckState.OVERRIDDEN
    assert b"My GP" not in record_to_json(made.record)
    check = next(check for check in made.record.checks if check.gate == "third-parties")
    assert check.reason == "read twice by two people"


@pytest.mark.parametrize(("audience", "fails"), [("hse", True), ("press", True), ("union", False)])
def test_with_the_names_list_closed_hse_and_press_need_a_reason(audience: str, fails: bool) -> None:
    if fails:
        with pytest.raises(GatesFailed) as caught:
            _build(audience=audience, identities=None)
        assert caught.value.gates == ("identities",)
        made = _build(audience=audience, identities=None, overrides={"identities": "list is with counsel"})
        assert _states(made)["identities"] is CheckState.OVERRIDDEN
    else:
        assert _states(_build(audience=audience, identities=None))["identities"] is CheckState.DONE


def test_a_found_identity_cannot_be_overridden_and_names_label_and_page_only() -> None:
    known = (KnownIdentity("Person 5", ("Appointments Brackwell",)),)
    with pytest.raises(GatesFailed) as caught:
        _build(identities=known, overrides={"identities": "no", "near-names": "no"})
    assert set(caught.value.gates) == {"identities", "leak"}
    assert any("Person 5: page" in place for place in caught.value.places)
    assert not any("ppointment" in place for place in caught.value.places)


def test_a_near_name_waits_for_a_reason() -> None:
    known = (KnownIdentity("Person 5", ("Brackwill",)),)
    with pytest.raises(GatesFailed) as caught:
        _build(identities=known)
    assert caught.value.gates == ("near-names",)
    made = _build(identities=known, overrides={"near-names": "the agency, not this person"})
    assert _states(made)["near-names"] is CheckState.OVERRIDDEN


def test_a_source_with_benefits_records_waits_for_a_reason() -> None:
    case_file = CASES.small_case(recipient="union")
    sources = (replace(case_file.sources[0], benefits_records=True), *case_file.sources[1:])
    guarded = replace(case_file, sources=sources)
    with pytest.raises(GatesFailed) as caught:
        _build(guarded)
    assert caught.value.gates == ("secrecy",)
    made = _build(guarded, overrides={"secrecy": "adviser has read it"})
    assert _states(made)["secrecy"] is CheckState.OVERRIDDEN


def test_overriding_a_check_that_is_done_changes_nothing() -> None:
    made = _build(overrides={"secrecy": "not needed"})
    assert _states(made)["secrecy"] is CheckState.DONE


def test_overrides_that_make_no_sense_are_refused() -> None:
    for gate in ("consent", "leak"):
        with pytest.raises(CannotOverride):
            check_overrides({gate: "because"})
    with pytest.raises(BadValue):
        check_overrides({"weather": "because"})
    with pytest.raises(BadValue):
        check_overrides({"mosaic": "  "})
    with pytest.raises(BadValue):
        _build(audience="employer", recipient="employer")


def test_the_file_name_is_searched() -> None:
    with pytest.raises(GatesFailed) as caught:
        _build(file_name="from-oxtobee.pdf")
    assert "leak: Person 2: file name" in caught.value.places


def test_words_in_letters_that_no_font_covers_are_said_to_be_there() -> None:
    case_file = CASES.small_case(recipient="union")
    foreign = replace(case_file, case=replace(case_file.case, title="She said שלום, עולם and left"))
    title = "".join(run.text for run in _build(foreign).record.cover.title)
    assert title == "She said [words in Hebrew letters] and left"


def test_cancelling_stops_between_the_steps() -> None:
    progress = Progress()
    seen: list[int] = []

    def report(done: int, _total: int) -> None:
        seen.append(done)
        progress.cancelled = done == 1

    progress.report = report
    with pytest.raises(Cancelled):
        _build(progress=progress)
    assert seen == [0, 1]


def test_every_changed_byte_shows() -> None:
    pdf = _build().pdf
    step = max(1, len(pdf) // 150)
    for at in range(0, len(pdf), step):
        changed = pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]
        with pytest.raises(DossierUnverified):
            verify(changed)


@pytest.mark.parametrize("tail", [b"\n", b"%%EOF\n", b"1 0 obj << >> endobj"])
def test_anything_added_shows(tail: bytes) -> None:
    pdf = _build().pdf
    with pytest.raises(DossierUnverified):
        verify(pdf + tail)
    with pytest.raises(DossierUnverified):
        verify(pdf[: len(pdf) // 2])


def test_a_changed_dossier_signed_afresh_no_longer_fits_its_check_code() -> None:
    """Whoever changes a file can sign it with a key of their own; the printed code gives it away."""
    from whistle.dossier.manifest import signing_key
    from whistle.dossier.xmp import SIGNATURE_OPEN

    made = _build()
    other = replace(made.record, seed="11" * 32)
    old, new = make_manifest(made.record), make_manifest(other)
    pdf = made.pdf.replace(old.public_key.encode(), new.public_key.encode())
    start = pdf.index(SIGNATURE_OPEN.encode()) + len(SIGNATURE_OPEN)
    blank = pdf[:start] + b"0" * 128 + pdf[start + 128 :]
    forged = blank[:start] + signing_key(other).sign(blank).hex().encode() + blank[start + 128 :]
    with pytest.raises(DossierUnverified) as caught:
        verify(forged)
    assert "check code" in caught.value.problem


def test_commitments_open_one_passage_and_hide_their_number() -> None:
    made = _build()
    manifest = read_parts(made.pdf)
    assert len(manifest.commitments) == 64
    assert list(manifest.commitments) == sorted(manifest.commitments)
    for opening in made.record.openings:
        assert commitment(opening) in manifest.commitments
        assert commitment(replace(opening, text=opening.text + ".")) not in manifest.commitments
    passage = next(opening for opening in made.record.openings if opening.key == "passage:p1")
    by_hand = hashlib.sha256(
        b"dossier-commitment-1\x00" + bytes.fromhex(passage.salt) + passage.text.encode()
    ).hexdigest()
    assert by_hand == commitment(passage)
    assert "16 to 24 appointments" in passage.text


def test_two_dossiers_of_one_case_share_no_secret() -> None:
    one = compose(
        CASES.small_case(), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1)
    )
    two = compose(
        CASES.small_case(), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(2)
    )
    assert one.reference != two.reference
    assert one.seed != two.seed
    assert not set(make_manifest(one).commitments) & set(make_manifest(two).commitments)
