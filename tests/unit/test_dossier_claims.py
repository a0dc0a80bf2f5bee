"""Allegations and a case's own papers in a dossier: what rests on a source goes as that source agreed."""

from __future__ import annotations

import importlib.util
import io
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from whistle.dossier.checks import Evidence, run_checks
from whistle.dossier.content import compose
from whistle.dossier.export import again
from whistle.dossier.record import CheckState, record_to_json
from whistle.model import (
    Action,
    Annotation,
    Bearing,
    CaseFile,
    ConsentKind,
    ConsentState,
    FuzzyDate,
    IdentifierKind,
    Paper,
    Record,
    Relation,
    Said,
    SealedText,
    Thing,
)


def _cases() -> ModuleType:
    path = Path(__file__).parents[1] / "data" / "dossier_cases.py"
    spec = importlib.util.spec_from_file_location("dossier_cases_for_claims", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


CASES: Any = _cases()
SUMMARY = {ConsentKind.EXISTENCE, ConsentKind.SUMMARY}


def record(
    what: str, words: Mapping[str, str | SealedText], /, *, key: str = "", under: str = "", **values: object
) -> Record:
    said = {
        name: Said(text if isinstance(text, SealedText) else SealedText(text), True)
        for name, text in words.items()
    }
    return Record(key or f"{what}-{next(iter(words.values()))}", "case1", what, under, values, said)


def records() -> tuple[Record, ...]:
    """Two allegations, one that rests on source a alone; a thread; numbers; papers; a referral."""
    when = FuzzyDate("last spring", "", date(2025, 4, 3), date(2025, 4, 20))
    return (
        record("allegation", {"text": "zqplan was out of date"}, key="c1", scope="site", serious=True),
        record("allegation", {"text": "zqonlya was told"}, key="c2"),
        record("allegation", {"text": "zqnobody asked"}, key="c3"),
        record(
            "reply",
            {"words": "zqdenied it", "speaker": "a spokesperson"},
            key="r1",
            under="c1",
            kind="denial",
        ),
        record("reply", {"words": "zqrebutted it"}, key="r2", under="r1", kind="rebuttal"),
        record("number", {"what": "zqleft"}, key="n1", under="c1", low=15, of_low=23, given_by="t2"),
        record("number", {"what": "zqill"}, key="n2", under="c1", low=8),
        record("document", {"title": "zqletter"}, key="d1", state="held"),
        record("version", {"name": "zqfirst"}, key="v1", under="d1", approved=when),
        record("organisation", {"name": "zqinspectorate"}, key="o1"),
        record(
            "referral",
            {"reason": "zqcriteria", "by": "zqwho"},
            key="f1",
            to="o1",
            sent=when,
            outcome="declined",
        ),
        record("pledge", {"words": "zqpledged"}, key="p1", source="b"),
        record("happening", {"what": "zqhappened"}, key="h1", when=when, lane="responded"),
    )


def case_with_records(kinds: Mapping[str, set[ConsentKind]] | None = None) -> CaseFile:
    whole: CaseFile = CASES.small_case(())
    agreed = kinds if kinds is not None else {key: set(ConsentKind) for key in "abc"}
    consents = sum((CASES.consents(source, sorted(agreed[source])) for source in "abc"), ())
    bearings = (
        Bearing("b1", "c1", Thing.PASSAGE, "p2", Relation.SUPPORTS),
        Bearing("b2", "c1", Thing.PASSAGE, "p5", Relation.SUPPORTS),
        Bearing("b3", "c1", Thing.RECORD, "d1", Relation.CONTEXT),
        Bearing("b4", "c2", Thing.PASSAGE, "p1", Relation.SUPPORTS),
    )
    sources = tuple(replace(source, identity_verified=True) for source in whole.sources)
    return replace(whole, consents=consents, records=records(), bearings=bearings, sources=sources)


def printed(case_file: CaseFile, audience: str = "hse") -> str:
    made = compose(case_file, audience=audience, recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))
    return record_to_json(made).decode()


def test_with_everything_agreed_allegations_replies_numbers_papers_and_referrals_are_printed() -> None:
    words = printed(case_with_records())
    for marker in (
        "zqplan",
        "zqonlya",
        "zqdenied",
        "zqrebutted",
        "zqleft",
        "zqletter",
        "zqinspectorate",
        "zqcriteria",
    ):
        assert marker in words, marker
    assert "2 independent verified sources at first hand, of 2 who say it" in words
    assert "65%" in words
    assert "zqpledged" not in words
    assert "zqwho" not in words


def test_every_layout_prints_the_allegations() -> None:
    for audience in ("hse", "union", "press"):
        assert "zqplan" in printed(case_with_records(), audience)


def test_an_account_found_to_be_made_from_another_counts_for_nothing_from_then_on() -> None:
    whole = case_with_records()
    written = record(
        "derivation", {"differs": "zqwords"}, key="v9", copy="t2", original="t1", kind="proposed"
    )
    told, before = (
        compose(case, audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))
        for case in (replace(whole, records=(*whole.records, written)), whole)
    )
    summary = [next(s for s in made.sections if s.key == "front") for made in (told, before)]
    direct = [
        record_to_json(replace(made, sections=(one,))).decode()
        for made, one in zip((told, before), summary, strict=True)
    ]
    assert "1 person" in direct[0]
    assert "2 people" in direct[1]
    assert told.findings.derived_counted == ()


def test_a_reply_pack_puts_the_allegations_and_numbers_and_nothing_else() -> None:
    told = printed(case_with_records(), "reply")
    assert all(words in told for words in ("zqplan was out of date", "zqonlya", "zqnobody", "zqill"))
    kept_back = ("zqdenied", "zqrebutted", "zqletter", "zqwho", "zqcriteria", "zqhappened", "at first hand")
    assert [words for words in kept_back if words in told] == []
    only_b = {"a": set[ConsentKind](), "b": SUMMARY, "c": SUMMARY}
    assert "zqonlya" not in printed(case_with_records(only_b), "reply")


def test_an_allegation_that_rests_on_a_source_who_is_not_shown_stays_out() -> None:
    words = printed(case_with_records({"a": set(), "b": set(ConsentKind), "c": set(ConsentKind)}))
    assert "zqonlya" not in words
    assert "zqplan" in words
    assert "1 independent verified source at first hand, of 1 who say it" in words


def test_a_number_given_by_a_source_who_may_not_be_summed_up_stays_out() -> None:
    kinds = {"a": set(ConsentKind), "b": {ConsentKind.EXISTENCE}, "c": set(ConsentKind)}
    words = printed(case_with_records(kinds))
    assert "zqleft" not in words


def test_a_document_from_an_account_goes_only_where_its_source_lets_documents_go() -> None:
    everything = set(ConsentKind)
    without = everything - {ConsentKind.DOCUMENTS}
    nothing: set[ConsentKind] = set()
    for theirs, goes in ((everything, True), (without, False), (nothing, False)):
        kinds = {"a": theirs, "b": everything, "c": everything}
        case_file = replace(case_with_records(kinds), papers=(Paper("d1", "e1", "a"),))
        made = compose(
            case_file, audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1)
        )
        words = record_to_json(made).decode()
        # With it go its versions, and what it says on an allegation.
        assert ("zqletter" in words, "zqfirst" in words) == (goes, goes)
        assert made.pieces == (("e1",) if goes else ())
        assert (("a", "documents") in {(cell.source_id, cell.kind) for cell in made.cells}) is goes
        assert "zqplan" in words
    # The case's own is nobody's: the strictest of those who are shown holds, as for all its notes.
    own = replace(
        case_with_records({"a": nothing, "b": everything, "c": everything}), papers=(Paper("d1", "e1", ""),)
    )
    assert "zqletter" in printed(own)


def test_the_strictest_of_those_shown_holds_for_the_dates_of_papers() -> None:
    everything = set(ConsentKind)
    year = everything - {ConsentKind.DATES, ConsentKind.DATES_MONTH}
    assert "3 and 20 April 2025" in printed(case_with_records())
    words = printed(case_with_records({"a": everything, "b": year, "c": everything}))
    assert "April 2025" not in words.split("zqfirst")[1][:400]
    assert "last spring" not in words


@given(
    st.fixed_dictionaries(
        {source: st.sets(st.sampled_from(list(ConsentKind))) for source in "abc"},
    )
)
def test_nothing_that_rests_on_a_source_gets_out_without_that_source(
    kinds: dict[str, set[ConsentKind]],
) -> None:
    words = printed(case_with_records(kinds))
    implied = {
        source: given | (SUMMARY if ConsentKind.TESTIMONY in given else set()) >= SUMMARY
        for source, given in kinds.items()
    }
    if not implied["a"]:
        assert "zqonlya" not in words
    if not implied["b"]:
        assert "zqleft" not in words
    if not any(implied.values()):
        assert "zq" not in words


def test_an_undecided_clue_in_the_cases_own_notes_holds_the_dossier_back_and_is_not_printed() -> None:
    base = case_with_records()
    clue = Annotation(0, 8, IdentifierKind.JOB, action=Action.OPEN)
    claim = record("allegation", {"text": SealedText("zqsecret role", (clue,))}, key="c1")
    case_file = replace(base, records=(claim, *base.records[1:]))
    made = compose(case_file, audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))
    assert "zqsecret" not in record_to_json(made).decode()
    states = {c.gate: c for c in run_checks(made, Evidence(case_file, (), ()))}
    assert states["third-parties"].state is CheckState.OPEN


def states_of(case_file: CaseFile, **overrides: str) -> dict[str, CheckState]:
    made = compose(
        case_file,
        audience="hse",
        recipient="hse",
        today=CASES.TODAY,
        overrides=overrides,
        entropy=CASES.entropy(1),
    )
    return {check.gate: check.state for check in run_checks(made, Evidence(case_file, (), ()))}


def test_a_number_without_what_it_is_out_of_and_a_serious_allegation_without_a_reply_are_open() -> None:
    base = case_with_records()
    states = states_of(base)
    assert states["numbers"] is CheckState.OPEN
    assert states["reply"] is CheckState.DONE, "a denial is a reply"
    silent = replace(base, records=tuple(r for r in base.records if r.kind != "reply"))
    assert states_of(silent)["reply"] is CheckState.OPEN
    assert states_of(silent, reply="asked by telephone")["reply"] is CheckState.OVERRIDDEN
    whole = replace(base, records=tuple(r for r in base.records if r.id != "n2"))
    assert states_of(whole)["numbers"] is CheckState.DONE
    asked = record("question", {"words": "zqasked"}, under="c1", outcome="no-reply")
    assert states_of(replace(silent, records=(*silent.records, asked)))["reply"] is CheckState.DONE


def test_sources_that_hang_together_are_counted_once_on_the_page() -> None:
    base = case_with_records()
    joined = record("relation", {"because": "they talked"}, one="a", other="b", kind="conferred")
    words = printed(replace(base, records=(*base.records, joined)))
    assert "1 independent verified source at first hand, of 2 who say it" in words


def test_permission_withdrawn_takes_the_allegation_out_of_the_next_dossier() -> None:
    base = case_with_records()
    withdrawn = CASES.consents("a", list(ConsentKind), "hse", ConsentState.WITHDRAWN)
    assert "zqonlya" not in printed(replace(base, consents=base.consents + withdrawn))


def test_the_pages_of_every_layout_hold_the_thread_of_replies() -> None:
    for audience in ("hse", "union", "press"):
        made = compose(
            case_with_records(),
            audience=audience,
            recipient="hse",
            today=CASES.TODAY,
            entropy=CASES.entropy(1),
        )
        text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(again(made))).pages)
        assert "In answer: Rebuttal" in " ".join(text.split()), audience
