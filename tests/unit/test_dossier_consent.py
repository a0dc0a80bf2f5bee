"""What consent does not let out never reaches a record: random cases, random matrices."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.permissions import permissions_for
from whistle.dossier.phrases import all_letters
from whistle.dossier.record import Record
from whistle.model import (
    Action,
    Annotation,
    Basis,
    Case,
    CaseFile,
    Code,
    Consent,
    ConsentKind,
    ConsentState,
    Disclosure,
    Figure,
    FollowUp,
    FuzzyDate,
    IdentifierKind,
    Incident,
    KindFamily,
    Passage,
    RaisedFollowUp,
    SealedTestimony,
    SealedText,
    Source,
)

TODAY = date(2026, 3, 12)
K = ConsentKind
THEFT = Code("L_theft", "THEFT", "L", "ACT", "Theft", "Something was taken.", era=("a",))
ILL = Code("C1", "STAFF_ILL_HEALTH", "C", "CONSEQUENCE", "Ill", "Ill through work.", era=("d",))
LOAD = Code("B1", "WORKLOAD", "B", "CONDITION", "Load", "Too much.", standards=("D",))

Answers = dict[ConsentKind, ConsentState]
Rule = frozenset[ConsentKind]


def effective(answers: Answers) -> set[ConsentKind]:
    """The matrix read once more, in other words than the program's, as an oracle."""
    yes = {kind for kind, state in answers.items() if state.value.startswith("agreed")}
    no = {kind for kind, state in answers.items() if state.value in ("refused", "withdrawn")}
    for agreed, also in (
        (K.TESTIMONY, {K.EXISTENCE, K.SUMMARY}),
        (K.DATES, {K.DATES_MONTH, K.DATES_YEAR}),
        (K.DATES_MONTH, {K.DATES_YEAR}),
    ):
        if answers.get(agreed) in (ConsentState.AGREED, ConsentState.CONDITIONS):
            yes |= also - no
    return yes if K.EXISTENCE in yes else set()


def _needs(kind: IdentifierKind) -> set[ConsentKind]:
    if kind is IdentifierKind.TENURE:
        return {K.ROLE}
    if kind is IdentifierKind.TEAM_SIZE:
        return set()
    return {
        KindFamily.PLACE: {K.WORKPLACE},
        KindFamily.ORGANISATION: {K.WORKPLACE},
        KindFamily.JOB: {K.ROLE},
        KindFamily.HEALTH: {K.HEALTH},
    }.get(kind.family, set())


class Planted:
    """One source whose every word is a marker with the permissions that it needs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rules: dict[str, list[set[ConsentKind]]] = {}
        self.never: set[str] = set()
        self.text = ""
        self.annotations: list[Annotation] = []
        self.passages: list[Passage] = []
        self.narrative()

    def marker(self, stem: str, *needs: set[ConsentKind]) -> str:
        word = f"q{self.name}{stem}z"
        if needs:
            self.rules[word] = list(needs)
        else:
            self.never.add(word)
        return word

    def put(self, words: str) -> tuple[int, int]:
        start = len(self.text)
        self.text += words + " "
        return start, start + len(words)

    def annotate(self, words: str, kind: IdentifierKind, action: Action, to: str = "") -> None:
        start, end = self.put(words)
        self.annotations.append(Annotation(start, end, kind, action=action, replacement=to))

    def narrative(self) -> None:
        whole = {K.TESTIMONY}
        self.put(self.marker("plain", whole))
        for place, kind in enumerate(IdentifierKind):
            if kind not in (IdentifierKind.DATE, IdentifierKind.TIME):
                word = self.marker(f"keep{place}", whole | _needs(kind))
                self.annotate(word, kind, Action.KEEP)
                rung = self.marker(f"rung{place}", whole | _needs(kind))
                self.annotate(self.marker(f"raw{place}"), kind, Action.GENERALISE, rung)
            self.annotate(self.marker(f"gone{place}"), kind, Action.REMOVE)
            self.annotate(self.marker(f"open{place}"), kind, Action.OPEN)
        quoted = {K.SUMMARY, K.QUOTES}
        for code, extra in ((LOAD, set()), (THEFT, {K.OFFENCE}), (ILL, {K.HEALTH})):
            start, end = self.put(self.marker(f"quote{code.id}", whole | extra, quoted | extra))
            self.passages.append(
                Passage(f"{self.name}{code.id}", f"t{self.name}", 1, start, end, code.id, Basis.SAW)
            )

    def parts(self) -> tuple[Source, SealedTestimony, Incident, list[Disclosure]]:
        account = f"t{self.name}"
        told = {K.INCIDENTS}
        incident = Incident(
            f"i{self.name}",
            account,
            SealedText(self.marker("what", told)),
            FuzzyDate(self.marker("when", told | {K.DATES, K.DATES_MONTH, K.DATES_YEAR})),
            SealedText(self.marker("where", told | {K.WORKPLACE})),
            rest=self.follow_up(told),
        )
        incident = replace(
            incident, when=replace(incident.when, earliest=date(2019, 3, 17), latest=date(2019, 3, 17))
        )
        raised = [
            Disclosure(
                f"d{self.name}{by}",
                account,
                "manager",
                FuzzyDate(),
                by,
                SealedText(""),
                "spoken",
                SealedText(self.marker(f"said{by}", needs)),
                None,
                SealedText(self.marker(f"reply{by}", needs)),
                self.told(by, needs),
            )
            for by, needs in (("self", told), ("rep", told | {K.UNION}))
        ]
        narrative = SealedText(self.text, tuple(self.annotations))
        source = Source(f"s{self.name}", "case", self.marker("nick", {K.PSEUDONYM}))
        return source, SealedTestimony(account, source.id, 1, narrative), incident, raised

    def told(self, by: str, needs: set[ConsentKind]) -> RaisedFollowUp:
        said = {}
        for one in RaisedFollowUp.FIELDS:
            word = self.marker(f"told{by}{one[:4]}", needs)
            said[one] = SealedText(f"{word} it")
        ill = self.marker(f"toldill{by}", needs | {K.HEALTH})
        raw = self.marker(f"toldraw{by}")
        said["treated"] = SealedText(
            f"{ill} {raw}", (Annotation(len(ill) + 1, len(f"{ill} {raw}"), IdentifierKind.HEALTH),)
        )
        del self.rules[f"q{self.name}told{by}treaz"]
        branch = self.marker(f"toldbranch{by}", needs | {K.UNION})
        said["held-by"] = SealedText(f"{branch}, the branch secretary")
        del self.rules[f"q{self.name}told{by}heldz"]
        when = self.marker(f"toldwhen{by}", needs | {K.DATES})
        day = date(2019, 5, 9)
        return RaisedFollowUp("crime", said, FuzzyDate(when, "", day, day))

    def follow_up(self, told: set[ConsentKind]) -> FollowUp:
        also = {"words": {K.QUOTES}, "effect": {K.HEALTH}}
        return FollowUp(
            said={
                one: SealedText(self.marker(f"answer{one}", told | also.get(one, set())))
                for one in FollowUp.FIELDS
            },
            certainty="close",
            figure=Figure(
                SealedText(self.marker("counted", told)),
                "24",
                "40",
                FuzzyDate(self.marker("window", told | {K.DATES}), "", date(2019, 3, 18), date(2019, 3, 18)),
            ),
        )


STATES = st.sampled_from(list(ConsentState))
MATRIX = st.dictionaries(st.sampled_from(list(K)), STATES, max_size=len(K))


def _case(matrices: list[Answers]) -> tuple[CaseFile, list[Planted]]:
    planted = [Planted(name) for name in "abc"[: len(matrices)]]
    parts = [one.parts() for one in planted]
    answers = tuple(
        Consent(f"s{one.name}", "hse", kind, state)
        for one, matrix in zip(planted, matrices, strict=True)
        for kind, state in matrix.items()
    )
    # Another recipient may have everything: that must not matter here.
    others = tuple(
        Consent(f"s{one.name}", "press", kind, ConsentState.AGREED) for one in planted for kind in K
    )
    return (
        CaseFile(
            Case("case", "qcasenamez"),
            tuple(part[0] for part in parts),
            tuple(part[1] for part in parts),
            tuple(passage for one in planted for passage in one.passages),
            tuple(part[2] for part in parts),
            tuple(item for part in parts for item in part[3]),
            (*others, *answers),
            (LOAD, THEFT, ILL),
        ),
        planted,
    )


def _everything(record: Record) -> str:
    return all_letters(record) + " ".join(opening.text for opening in record.openings)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    matrices=st.lists(MATRIX, min_size=1, max_size=3),
    audience=st.sampled_from(["hse", "union", "press"]),
    seed=st.integers(0, 2**32),
)
def test_a_record_holds_exactly_what_the_matrix_lets_out(
    matrices: list[Answers], audience: str, seed: int
) -> None:
    case_file, planted = _case(matrices)
    record = compose(case_file, audience=audience, recipient="hse", today=TODAY, entropy=CASES.entropy(seed))
    words = _everything(record)
    assert "qcasenamez" not in words
    for one, matrix in zip(planted, matrices, strict=True):
        allowed = effective(matrix)
        for marker, alternatives in one.rules.items():
            permitted = any(needs <= allowed for needs in alternatives)
            assert permitted or marker not in words, f"{marker} got out without {alternatives}"
        assert not [marker for marker in one.never if marker in words]


def test_with_everything_agreed_every_permitted_marker_is_there() -> None:
    everything: Answers = dict.fromkeys(K, ConsentState.AGREED)
    case_file, planted = _case([everything, everything])
    for audience in ("hse", "union", "press"):
        record = compose(case_file, audience=audience, recipient="hse", today=TODAY, entropy=CASES.entropy(1))
        words = _everything(record)
        missing = [marker for one in planted for marker in one.rules if marker not in words]
        assert missing == []


@pytest.mark.parametrize(
    ("agreed", "shown", "hidden"),
    [
        ({K.DATES}, "17 March 2019", None),
        ({K.DATES_MONTH}, "March 2019", "17 March"),
        ({K.DATES_YEAR}, "2019", "March 2019"),
        (set(), "Date not given", "2019"),
    ],
)
def test_a_date_is_no_more_exact_than_agreed(
    agreed: set[ConsentKind], shown: str, hidden: str | None
) -> None:
    case_file, _ = _case([dict.fromkeys({K.EXISTENCE, K.INCIDENTS} | agreed, ConsentState.AGREED)])
    record = compose(case_file, audience="hse", recipient="hse", today=TODAY, entropy=CASES.entropy(2))
    words = _everything(record)
    assert shown in words
    assert hidden is None or hidden not in words


def test_a_date_that_nobody_annotated_is_cut_as_well() -> None:
    text = SealedText("It was on 17 March 2019, or 3/4/2020, in my view.")
    case_file = CaseFile(
        Case("c", "n"),
        (Source("s", "c", "Wren"),),
        (SealedTestimony("t", "s", 1, text),),
        (),
        (),
        (),
        CASES.consents("s", [K.TESTIMONY, K.DATES_YEAR]),
        (),
    )
    words = _everything(
        compose(case_file, audience="hse", recipient="hse", today=TODAY, entropy=CASES.entropy(2))
    )
    assert "It was on 2019, or 2020, in my view." in words


def test_an_answer_that_ran_out_counts_as_not_asked() -> None:
    yesterday = TODAY - timedelta(days=1)
    consent = Consent("s", "hse", K.TESTIMONY, ConsentState.AGREED, expires_on=yesterday)
    assert not permissions_for([consent], source_id="s", recipient="hse", today=TODAY).kinds
    assert permissions_for([consent], source_id="s", recipient="hse", today=yesterday).kinds


def test_the_latest_answer_counts() -> None:
    answers = [
        Consent("s", "hse", K.TESTIMONY, ConsentState.AGREED),
        Consent("s", "hse", K.TESTIMONY, ConsentState.WITHDRAWN),
    ]
    assert not permissions_for(answers, source_id="s", recipient="hse", today=TODAY).kinds
    assert permissions_for(answers[::-1], source_id="s", recipient="hse", today=TODAY).kinds


def test_labels_are_drawn_anew_for_each_dossier_and_kept_for_a_supplement() -> None:
    case_file = CASES.small_case()
    drawn = []
    for seed in range(40):
        record = compose(case_file, audience="hse", recipient="hse", today=TODAY, entropy=CASES.entropy(seed))
        drawn.append(json.dumps(record.label_map(), sort_keys=True))
    assert len(set(drawn)) > 10
    first = json.loads(drawn[0])
    assert set(first) == {"Person 2", "Person 4", "Person 5", "a", "b", "c"}
    assert sorted(first[name] for name in "abc") == ["S1", "S2", "S3"]
    again = compose(
        case_file, audience="hse", recipient="hse", today=TODAY, labels=first, entropy=CASES.entropy(99)
    )
    assert again.label_map() == first


def test_a_copy_of_another_account_is_never_counted_as_independent() -> None:
    record = compose(
        CASES.small_case(), audience="hse", recipient="hse", today=TODAY, entropy=CASES.entropy(3)
    )
    words = all_letters(record)
    assert "1 account repeats another account" in words
    summary = next(section for section in record.sections if section.key == "summary")
    tables = [block for block in summary.blocks if type(block).__name__ == "Grid"]
    row = next(
        ["".join(run.text for part in cell for run in part.runs) for cell in row]
        for row in tables[-1].rows
        if row[0][0].runs[0].text.startswith("B1")
    )
    assert row[1:4] == ["2", "2", "1"]


def test_a_pseudonym_in_the_words_of_another_account_is_hidden_too() -> None:
    case_file = CASES.small_case(kinds=[K.TESTIMONY])
    named = SealedTestimony("t9", "b", 1, SealedText("Heron told me, and Plover was there."))
    case_file = replace(case_file, testimonies=(*case_file.testimonies, named))
    words = all_letters(
        compose(case_file, audience="hse", recipient="hse", today=TODAY, entropy=CASES.entropy(3))
    )
    assert "Heron" not in words
    assert "Plover" not in words


def test_never_says_passed_or_met() -> None:
    for audience in ("hse", "union", "press"):
        record = compose(
            CASES.small_case(recipient=audience),
            audience=audience,
            recipient=audience,
            today=TODAY,
            entropy=CASES.entropy(3),
        )
        assert not re.search(r"\b(passed(?! on)|met|satisfied|fulfilled)\b", all_letters(record).lower())


def test_labels_and_pseudonyms_in_a_source_s_own_words_for_a_date_are_drawn_anew() -> None:
    case_file = CASES.small_case(kinds=[K.INCIDENTS, K.EXISTENCE, K.DATES])
    when = FuzzyDate("the day [Person 77] and Heron left\x08", "", date(2025, 1, 2), date(2025, 1, 2))
    incidents = (replace(case_file.incidents[0], when=when),)
    words = all_letters(
        compose(
            replace(case_file, incidents=incidents),
            audience="hse",
            recipient="hse",
            today=TODAY,
            entropy=CASES.entropy(3),
        )
    )
    assert re.search(r"the day \[Person 1\] and S\d left”", words)
