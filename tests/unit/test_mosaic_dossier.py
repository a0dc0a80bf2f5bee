"""The mosaic check on a dossier: what is printed is weighed, and only that."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from whistle.dossier.attributes import Crowd, earlier_facts, printed_facts, style_of, verdicts_on
from whistle.dossier.checks import NOBODY_SAID_HOW_MANY, Evidence, run_checks
from whistle.dossier.content import compose
from whistle.dossier.record import CheckResult, CheckState, Record, record_from_json, record_to_json
from whistle.identifiers.mosaic import Fact, Population, Reader, Trait
from whistle.identifiers.stafflist import parse_staff_list
from whistle.model import Action, Annotation, CaseFile, ConsentKind, Employment, IdentifierKind, SealedText


def _cases() -> ModuleType:
    path = Path(__file__).parents[1] / "data" / "dossier_cases.py"
    spec = importlib.util.spec_from_file_location("dossier_cases_for_mosaic", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


CASES: Any = _cases()
small_case: Callable[..., CaseFile] = CASES.small_case


def made(case_file: CaseFile, recipient: str = "hse", overrides: dict[str, str] | None = None) -> Record:
    record = compose(
        case_file,
        audience="hse",
        recipient=recipient,
        today=CASES.TODAY,
        overrides=overrides,
        entropy=CASES.entropy(1),
    )
    facts = printed_facts(case_file, record)
    return replace(record, findings=replace(record.findings, facts=facts))


def facts_of(source: str, kinds: Iterable[ConsentKind] = tuple(ConsentKind)) -> dict[Trait, list[Fact]]:
    case_file = small_case(kinds)
    found: dict[Trait, list[Fact]] = {}
    for fact in made(case_file).findings.facts or ():
        if fact.source == source:
            found.setdefault(fact.trait, []).append(fact)
    return found


def mosaic(case_file: CaseFile, record: Record, crowd: Crowd) -> CheckResult:
    verdicts = verdicts_on(case_file, record, crowd)
    checks = run_checks(record, Evidence(case_file, (), (), verdicts))
    return next(check for check in checks if check.gate == "mosaic")


def test_every_printed_incident_disclosure_quotation_and_account_is_a_fact() -> None:
    told = facts_of("a")
    assert [f.ref for f in told[Trait.INCIDENT]] == ["i1"]
    assert [f.ref for f in told[Trait.RAISED]] == ["d1"]
    assert sorted(f.ref for f in told[Trait.QUOTATION]) == ["p1", "p2", "p3"]
    assert [f.ref for f in told[Trait.ACCOUNT]] == ["t1"]
    assert [f.words for f in told[Trait.EMPLOYMENT]] == [Employment.CURRENT.value]


def test_clues_that_stand_in_printed_words_are_facts_as_they_are_printed() -> None:
    told = facts_of("a")
    assert [(f.words, f.own) for f in told[Trait.HEALTH]] == [("diabetes", True)]
    assert [(f.words, f.vague) for f in told[Trait.OFFICE]] == [("a depot", True)]
    assert [f.words for f in told[Trait.TENURE]] == ["14 May 2021"], "a day after 'since' is a start"
    assert [f.words for f in told[Trait.DATE]] == ["3 March 2025"]
    assert [(f.words, f.vague) for f in facts_of("b")[Trait.TEAM]] == [("team of 20 to 25", True)]


def test_what_permission_keeps_out_is_no_fact() -> None:
    without = {ConsentKind.HEALTH, ConsentKind.ROLE, ConsentKind.INCIDENTS}
    told = facts_of("a", [kind for kind in ConsentKind if kind not in without])
    assert not set(told) & {Trait.HEALTH, Trait.EMPLOYMENT, Trait.INCIDENT, Trait.RAISED}
    assert Trait.QUOTATION in told


def test_a_date_cut_to_its_year_is_no_day() -> None:
    exact = {ConsentKind.DATES, ConsentKind.DATES_MONTH}
    told = facts_of("a", [kind for kind in ConsentKind if kind not in exact])
    assert Trait.DATE not in told
    assert [f.words for f in told[Trait.TENURE]] == ["2021"]
    assert [f.vague for f in told[Trait.INCIDENT]] == [True]


@pytest.mark.parametrize(("allowed", "told"), [(True, ["six weeks"]), (False, [])])
def test_a_clue_inside_words_whose_subject_is_withheld_is_no_fact(allowed: bool, told: list[str]) -> None:
    kinds = [kind for kind in ConsentKind if allowed or kind is not ConsentKind.HEALTH]
    case_file = small_case(kinds)
    first = case_file.testimonies[0]
    start = first.narrative.text.index("six weeks")
    note = Annotation(start, start + len("six weeks"), IdentifierKind.DETAIL, action=Action.KEEP)
    noted = replace(first.narrative, annotations=(*first.narrative.annotations, note))
    # The words are tagged C1, staff falling ill: without permission for health they are left out whole.
    case_file = replace(case_file, testimonies=(replace(first, narrative=noted), *case_file.testimonies[1:]))
    facts = made(case_file).findings.facts or ()
    assert [f.words for f in facts if f.trait is Trait.DETAIL and f.source == "a"] == told


def test_a_clue_that_was_removed_is_no_fact() -> None:
    assert Trait.ROLE not in facts_of("b")


def test_a_post_is_the_sources_own_only_where_the_words_say_so() -> None:
    text = "I am a porter here. The deputy head laughed."
    notes = tuple(
        Annotation(text.index(w), text.index(w) + len(w), IdentifierKind.JOB, action=Action.KEEP)
        for w in ("porter", "deputy head")
    )
    case_file = small_case()
    first = replace(case_file.testimonies[0], narrative=SealedText(text, notes))
    case_file = replace(case_file, testimonies=(first,), passages=(), incidents=(), disclosures=())
    facts = made(case_file).findings.facts or ()
    assert {f.words: f.own for f in facts if f.trait is Trait.ROLE} == {"porter": True, "deputy head": False}


@pytest.mark.parametrize(
    ("route", "by", "on_record"),
    [
        ("line manager", "self", True),
        ("43C", "self", True),
        ("grievance", "self", True),
        ("43C", "", True),
        ("43C", "rep", False),
        ("43C", "group", False),
        ("43F", "self", False),
        ("MP", "self", False),
    ],
)
def test_who_raised_it_is_on_record_where_the_source_did_so_with_the_employer(
    route: str, by: str, on_record: bool
) -> None:
    case_file = small_case()
    item = replace(case_file.disclosures[0], route=route, raised_by=by)
    case_file = replace(case_file, disclosures=(item,))
    (fact,) = [f for f in made(case_file).findings.facts or () if f.trait is Trait.RAISED]
    assert fact.on_record is on_record


def test_under_k_the_check_is_open_and_says_whom_how_many_and_what_to_do_but_no_words() -> None:
    case_file = small_case()
    record = made(case_file)
    check = mosaic(case_file, record, Crowd(Population(40)))
    assert check.state is CheckState.OPEN
    place = next(p for p in check.places if "Heron" in p and Reader.OUTSIDER.value in p)
    assert record.label_map()["a"] in place
    assert "1 of 40 fit, fewer than 5" in place
    assert "health" in place
    assert "leave it out" in place
    assert not any(words in " ".join(check.places) for words in ("diabetes", "depot", "crisis", "1 May"))


def test_with_enough_people_and_nothing_on_record_the_check_is_done() -> None:
    case_file = small_case()
    # Slate's team of 20 is few for a colleague, however many people there are: the others only.
    answers = tuple(consent for consent in case_file.consents if consent.source_id != "b")
    case_file = replace(case_file, disclosures=(), consents=answers)
    check = mosaic(case_file, made(case_file), Crowd(Population(5_000_000)))
    assert (check.state, check.places) == (CheckState.DONE, ())


def test_a_typed_reason_goes_on_all_the_same() -> None:
    case_file = small_case()
    record = made(case_file, overrides={"mosaic": "all three read it and agreed"})
    check = mosaic(case_file, record, Crowd(Population(40)))
    assert (check.state, check.reason) == (CheckState.OVERRIDDEN, "all three read it and agreed")


def test_without_a_number_it_says_that_nobody_said_and_does_not_block() -> None:
    case_file = small_case()
    check = mosaic(case_file, made(case_file), Crowd())
    assert check.state is CheckState.NOT_SAID
    assert check.places[0] == NOBODY_SAID_HOW_MANY
    assert ["Heron" in place for place in check.places[1:]] == [True], "who raised it is on record"


def test_a_staff_list_is_counted_and_leaves_no_trace_in_the_record() -> None:
    case_file = replace(small_case(), disclosures=(), incidents=())
    rows = "name,start date,leaving date\n" + "".join(
        f"Zebedee Quist{n},14/05/{2015 + n % 10},\n" for n in range(80)
    )
    people = parse_staff_list(rows.encode())
    record = made(case_file)
    verdicts = verdicts_on(case_file, record, Crowd(people))
    assert verdicts is not None
    heron = next(v for v in verdicts if v.source == "a" and v.reader is Reader.OUTSIDER)
    # Eight started in 2021 and are still there; half of what health leaves of them is less than one.
    assert (heron.fits, heron.of) == (1, 80)
    assert b"Quist" not in record_to_json(record)
    assert "Quist" not in repr(Evidence(case_file, (), (), verdicts))


def test_earlier_dossiers_to_anybody_count_with_this_one() -> None:
    case_file = small_case()
    both = replace(
        case_file,
        disclosures=(),
        incidents=(),
        consents=(
            *CASES.consents("a", [ConsentKind.EXISTENCE, ConsentKind.ROLE], "union"),
            *CASES.consents("a", [ConsentKind.TESTIMONY, ConsentKind.HEALTH], "hse"),
        ),
    )
    to_union, to_hse = made(both, "union"), made(both, "hse")

    def outsider(crowd: Crowd) -> int:
        verdicts = verdicts_on(both, to_union, crowd)
        assert verdicts is not None
        return next(v.fits for v in verdicts if v.reader is Reader.OUTSIDER)

    assert outsider(Crowd(Population(1000))) == 500, "only that they are still there"
    assert outsider(Crowd(Population(1000), earlier=(to_hse,))) < 50


def test_a_source_whom_this_dossier_does_not_show_is_not_weighed_again() -> None:
    case_file = small_case()
    earlier = made(case_file)
    alone = replace(case_file, consents=CASES.consents("b", [ConsentKind.EXISTENCE, ConsentKind.ROLE]))
    verdicts = verdicts_on(alone, made(alone), Crowd(Population(90), earlier=(earlier,)))
    assert {v.source for v in verdicts or ()} == {"b"}


def test_a_record_of_an_earlier_version_still_tells_what_it_printed() -> None:
    case_file = small_case()
    record = made(case_file)
    old = record_to_json(replace(record, findings=replace(record.findings, facts=None)))
    before = old.replace(b'"facts":null,', b"")
    assert before != old
    read = record_from_json(before)
    assert read.findings.facts is None
    refs = {(f.trait, f.ref) for f in earlier_facts(case_file, [read]) if f.source == "a"}
    assert refs == {
        (Trait.QUOTATION, "p1"),
        (Trait.QUOTATION, "p2"),
        (Trait.QUOTATION, "p3"),
        (Trait.ACCOUNT, "t1"),
        (Trait.INCIDENT, "i1"),
        (Trait.RAISED, "d1"),
    }


def test_a_record_with_its_facts_comes_back_from_json() -> None:
    record = made(small_case())
    assert record.findings.facts
    assert record_from_json(record_to_json(record)) == record


def test_style_is_read_from_sealed_words_and_printed_quotations_of_shown_sources() -> None:
    case_file = small_case()
    texts = ["Nobody alott us the blimming plan."] * 2
    first = [
        replace(t, narrative=SealedText(text)) for t, text in zip(case_file.testimonies, texts, strict=False)
    ]
    passage = replace(case_file.passages[0], start=15, end=len(texts[0]))
    case_file = replace(
        case_file,
        testimonies=(first[0], replace(first[1], source_id="a")),
        passages=(passage,),
        incidents=(),
        disclosures=(),
    )
    warned = {w.words: w for w in style_of(case_file, made(case_file))}
    assert warned["blimming"].accounts == 2
    assert warned["blimming"].passages == ("p1",)
    assert warned["alott"].passages == ()
    assert "plan" not in warned
    hidden = replace(case_file, consents=())
    assert style_of(hidden, made(hidden)) == ()


def test_the_day_of_the_record_is_what_years_are_counted_back_from() -> None:
    record = made(small_case())
    assert record.made_on == CASES.TODAY == date(2026, 3, 12)
