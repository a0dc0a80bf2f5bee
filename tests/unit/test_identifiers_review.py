"""From decisions to sealed words."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.errors import BadDecisions
from whistle.identifiers.review import Field, decide, parse_decisions, whole_word
from whistle.model import Action, Directness, IdentifierKind, Proposal

TEXT = "Orla Venn told Will she saw Orla's rota on 3 May 2021. I will not say more, orla venn."


def proposal(
    text: str, words: str, label: str, kind: IdentifierKind, nth: int = 0, ladder: tuple[str, ...] = ()
) -> Proposal:
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth]
    direct = kind is IdentifierKind.PERSON
    directness = Directness.DIRECT if direct else Directness.QUASI
    return Proposal(start, start + len(words), words, kind, directness, label, "test", "a test", ladder)


def field() -> Field:
    person, date = IdentifierKind.PERSON, IdentifierKind.DATE
    return Field(
        "narrative",
        TEXT,
        (
            proposal(TEXT, "Orla Venn", "Person 1", person),
            proposal(TEXT, "Will", "Person 2", person),
            proposal(TEXT, "Orla", "Person 1", person, 1),
            proposal(TEXT, "3 May 2021", "Date 1", date, ladder=("May 2021", "2021")),
        ),
    )


def test_accepting_direct_ones_labels_every_mention_and_leaves_clues_open() -> None:
    outcome = decide([field()], accept="direct")
    sealed = outcome.fields["narrative"]
    assert sealed.text == (
        "[Person 1] told [Person 2] she saw [Person 1]'s rota on 3 May 2021. I will not say more, [Person 1]."
    )
    assert outcome.identities == {"Person 1": ("Orla Venn", "Orla", "orla venn"), "Person 2": ("Will",)}
    assert outcome.undecided_direct == 0
    (date,) = sealed.annotations
    assert sealed.text[date.start : date.end] == "3 May 2021"
    assert (date.action, date.ladder) == (Action.OPEN, ("May 2021", "2021"))


def test_without_a_decision_direct_ones_are_counted_and_stay() -> None:
    outcome = decide([field()])
    assert outcome.undecided_direct == 2
    assert outcome.fields["narrative"].text == TEXT


def test_accepting_all_marks_clues_with_their_first_rung() -> None:
    (date,) = decide([field()], accept="all").fields["narrative"].annotations
    assert (date.action, date.replacement) == (Action.GENERALISE, "May 2021")


def test_a_decision_by_text_reaches_places_where_nothing_was_proposed() -> None:
    decisions = parse_decisions([{"text": "rota", "action": "label", "as": "Fact 7"}])
    outcome = decide([field(), Field("memo", "The ROTA again.")], decisions, "direct")
    assert "[Fact 7] on" in outcome.fields["narrative"].text
    assert outcome.fields["memo"].text == "The [Fact 7] again."
    assert outcome.identities["Fact 7"] == ("rota", "ROTA")


def test_a_place_chosen_by_hand_outweighs_the_label() -> None:
    start = TEXT.index("Will")
    rows = [
        {"label": "Person 2", "action": "remove"},
        {"field": "narrative", "start": start, "end": start + 4, "action": "label", "as": "[Person 9]"},
    ]
    outcome = decide([field()], parse_decisions(rows), "direct")
    assert "told [Person 9] she" in outcome.fields["narrative"].text


def test_a_new_label_continues_after_those_taken() -> None:
    decisions = parse_decisions([{"text": "rota", "action": "label", "kind": "person"}])
    outcome = decide([Field("a", "the rota")], decisions, taken={"Person": 6})
    assert outcome.identities == {"Person 7": ("rota",)}


def test_removing_a_direct_one_takes_the_words_out() -> None:
    outcome = decide([field()], parse_decisions([{"label": "Person 2", "action": "remove"}]), "direct")
    assert "told [removed] she" in outcome.fields["narrative"].text
    assert outcome.identities["Person 2"] == ("Will",)


def test_keeping_a_direct_one_needs_a_reason_and_is_annotated() -> None:
    with pytest.raises(BadDecisions):
        decide([field()], parse_decisions([{"label": "Person 2", "action": "keep"}]), "direct")
    rows = [{"label": "Person 2", "action": "keep", "reason": "asked to be named"}]
    sealed = decide([field()], parse_decisions(rows), "direct").fields["narrative"]
    kept = next(a for a in sealed.annotations if a.action is Action.KEEP)
    assert (sealed.text[kept.start : kept.end], kept.reason) == ("Will", "asked to be named")


def test_the_longer_form_leaves_as_one() -> None:
    rows = [
        {"text": "Christina", "action": "label", "as": "Person 1"},
        {"text": "Christina M", "action": "label", "as": "Person 2"},
    ]
    outcome = decide([Field("a", "Christina M and Christina met.")], parse_decisions(rows))
    assert outcome.fields["a"].text == "[Person 2] and [Person 1] met."


def test_labels_that_somebody_typed_are_not_taken_for_ours() -> None:
    outcome = decide([Field("a", "He wrote [Person 1] and [ removed ] himself.")], accept="all")
    assert outcome.fields["a"].text == "He wrote (Person 1) and ( removed ) himself."
    assert decide([Field("a", "[Person 1]")], resealing=True).fields["a"].text == "[Person 1]"


def test_a_name_inside_a_clue_leaves_and_the_rest_of_the_clue_stays() -> None:
    text = "the only nurse besides Orla on nights"
    clue = Proposal(0, len(text), text, IdentifierKind.DETAIL, Directness.QUASI, "Fact 1", "t", "t")
    sealed = decide(
        [Field("a", text, (clue, proposal(text, "Orla", "Person 1", IdentifierKind.PERSON)))], accept="all"
    ).fields["a"]
    assert sealed.text == "the only nurse besides [Person 1] on nights"
    assert [sealed.text[a.start : a.end] for a in sealed.annotations] == [
        "the only nurse besides",
        "on nights",
    ]


NAMES = ("Orla", "Venn", "Tam Roe", "Ida", "Łucja", "İnci", "Νίκος")
WORDS = st.lists(
    st.sampled_from(
        [*NAMES, "orla", "saw", "the", "[Person 1]", "rota,", "Ida's", "inci", "ΝΊΚΟΣ", "\n", "“Venn”"]
    ),
    max_size=30,
)


@given(WORDS, st.sets(st.sampled_from(NAMES), min_size=1))
def test_no_form_that_was_decided_is_left_as_a_whole_word(words: list[str], chosen: set[str]) -> None:
    text = " ".join(words)
    rows = [{"text": name, "action": "label"} for name in sorted(chosen)]
    outcome = decide([Field("a", text)], parse_decisions(rows))
    for name in chosen:
        assert not whole_word(name).search(outcome.fields["a"].text)


@given(WORDS, st.sets(st.sampled_from(NAMES)))
def test_outside_of_what_leaves_the_text_is_unchanged(words: list[str], chosen: set[str]) -> None:
    text = " ".join(w for w in words if "[" not in w)
    outcome = decide(
        [Field("a", text)], parse_decisions([{"text": n, "action": "label"} for n in sorted(chosen)])
    )
    sealed, offsets = outcome.fields["a"].text, outcome.maps["a"]
    gone = {n for p in offsets.pieces for n in range(p[0], p[1])}
    for n in range(len(text)):
        if n not in gone:
            start, end = offsets.span(n, n + 1)
            assert sealed[start:end] == text[n]
    forms = sum(len(f) for f in outcome.identities.values())
    assert (forms > 0) == bool(gone)


@pytest.mark.parametrize(
    ("data", "entry"),
    [
        ("x", 0),
        ({"version": 2, "decisions": []}, 0),
        ({"version": 1}, 0),
        (["x"], 1),
        ([{"text": "a", "action": "shout"}], 1),
        ([{"text": "a", "action": "keep"}, {"action": "keep"}], 2),
        ([{"text": "a", "label": "Person 1", "action": "keep"}], 1),
        ([{"label": "Bob", "action": "label"}], 1),
        ([{"field": "n", "start": 4, "end": 4, "action": "label"}], 1),
        ([{"field": "n", "start": True, "end": 4, "action": "label"}], 1),
        ([{"text": "a", "action": "label", "as": "Person x"}], 1),
        ([{"text": "--", "action": "label"}], 1),
        ([{"text": "a", "action": "remove", "to": "b"}], 1),
        ([{"text": "a", "action": "label", "colour": "b"}], 1),
    ],
)
def test_a_decisions_file_that_does_not_fit_is_refused_by_its_entry(data: object, entry: int) -> None:
    with pytest.raises(BadDecisions) as refused:
        parse_decisions(data)
    assert refused.value.entry == entry


def test_decisions_that_fit_no_place_are_refused() -> None:
    for row in (
        {"label": "Person 8", "action": "label"},
        {"field": "x", "start": 0, "end": 1, "action": "label"},
        {"field": "narrative", "start": 0, "end": 9999, "action": "label"},
    ):
        with pytest.raises(BadDecisions):
            decide([field()], parse_decisions([row]))


def test_a_book_of_names_is_decided_in_seconds() -> None:
    text = "".join(f"Name{n} met. " for n in range(4000))
    found = tuple(
        Proposal(
            m.start(), m.end(), m.group(), IdentifierKind.PERSON, Directness.DIRECT, f"Person {n}", "t", "t"
        )
        for n, m in enumerate(re.finditer(r"Name\d+", text), 1)
    )
    began = time.process_time()
    outcome = decide([Field("a", text, found)], accept="direct")
    assert time.process_time() - began < 10
    assert "Name" not in outcome.fields["a"].text
