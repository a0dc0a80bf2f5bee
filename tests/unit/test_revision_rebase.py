"""Sealed words rewritten: everything but the words that left stands where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.errors import BadDecisions
from whistle.identifiers.review import Decision
from whistle.identifiers.revision import (
    Rewrite,
    SealedField,
    mentions,
    rebase,
    rewrite,
    without_labels,
)
from whistle.model import Action, Annotation, IdentifierKind, SealedText

NAME = "Quillfeather"
# Letters of several widths and scripts, marks that join, blanks: never the name itself.
FILLER = st.text(alphabet="ab \n.,é\u0301ß日🙂\u200dx", max_size=12)


def take_out(*fields: SealedField, text: str = NAME, taken: int = 3, **decision: object) -> Rewrite:
    chosen = Decision(Action.LABEL, text=text, entry=1)
    for key, value in decision.items():
        object.__setattr__(chosen, key, value)
    return rewrite(fields, [chosen], taken={"Person": taken})


def field(text: str, *notes: Annotation, name: str = "f") -> SealedField:
    return SealedField(name, SealedText(text, notes))


@st.composite
def texts_with_the_name(draw: st.DrawFn) -> tuple[str, int, int]:
    """A sealed text with labels and the name in it, and a span of it."""
    pieces = draw(
        st.lists(st.one_of(FILLER, st.just(f" {NAME} "), st.just(" [Person 2] ")), min_size=1, max_size=9)
    )
    text = "".join([*pieces, f" {NAME}."])
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@given(texts_with_the_name())
def test_a_passage_keeps_every_word_of_its_own_and_all_of_what_stands_for_the_name(
    drawn: tuple[str, int, int],
) -> None:
    text, start, end = drawn
    done = take_out(field(text))
    new = done.fields["f"].text
    spans = mentions(text, NAME)
    # Worked out apart from the offset map: the passage, grown over any name that it touches, with
    # the name in it replaced.
    for first, last in spans:
        if first < end and start < last:
            start, end = min(start, first), max(end, last)
    moved = rebase(drawn[1], drawn[2], done.maps["f"])
    expected = "".join(
        "[Person 4]" if any(first == at for first, _ in spans) else text[at]
        for at in range(start, end)
        if not any(first < at < last for first, last in spans)
    )
    assert new[slice(*moved)] == expected


@given(texts_with_the_name())
def test_no_mention_is_left_and_no_label_is_touched(drawn: tuple[str, int, int]) -> None:
    text = drawn[0]
    done = take_out(field(text))
    new = done.fields["f"].text
    assert NAME.lower() not in new.lower()
    assert new.count("[Person 2]") == text.count("[Person 2]")
    assert new.replace("[Person 4]", NAME) == text
    assert done.identities == {"Person 4": (NAME,)}


@given(texts_with_the_name(), st.sampled_from([Action.KEEP, Action.OPEN, Action.GENERALISE, Action.REMOVE]))
def test_clues_never_overlap_and_never_leave_the_text(drawn: tuple[str, int, int], action: Action) -> None:
    text, start, end = drawn
    middle = (start + end) // 2
    spans = [(start, middle), (middle, end)] if start < middle < end else [(start, end)]
    notes = [Annotation(a, b, IdentifierKind.DETAIL, action=action, reason="said so") for a, b in spans]
    sealed = take_out(field(text, *notes)).fields["f"]
    position = 0
    for note in sealed.annotations:
        assert position <= note.start < note.end <= len(sealed.text)
        position = note.end


def test_a_clue_with_the_name_in_it_keeps_its_other_words() -> None:
    text = f"I sat beside {NAME} by the window."
    note = Annotation(2, len(text) - 1, IdentifierKind.DETAIL, action=Action.KEEP, reason="agreed")
    sealed = take_out(field(text, note)).fields["f"]
    (kept,) = sealed.annotations
    assert sealed.text[kept.start : kept.end] == "sat beside [Person 4] by the window"
    assert kept.reason == "agreed"


def test_a_clue_that_was_nothing_but_the_name_goes_with_it() -> None:
    text = f"Ask {NAME}."
    note = Annotation(4, 4 + len(NAME), IdentifierKind.PERSON, action=Action.KEEP, reason="public")
    assert take_out(field(text, note), kind=IdentifierKind.PERSON).fields["f"].annotations == ()


def test_words_that_stand_in_a_label_are_never_taken_for_words() -> None:
    sealed = take_out(field("A person told [Person 2]."), text="person").fields["f"]
    assert sealed.text == "A [Person 4] told [Person 2]."


def test_a_place_that_touches_a_label_is_refused() -> None:
    with pytest.raises(BadDecisions):
        rewrite(
            [field("I told [Person 2] so.")], [Decision(Action.LABEL, field="f", start=2, end=9)], taken={}
        )


def test_a_decision_by_label_is_refused_because_nothing_is_proposed() -> None:
    with pytest.raises(BadDecisions):
        rewrite([field("I told [Person 2].")], [Decision(Action.REMOVE, label="Person 2")], taken={})


def test_a_field_without_the_name_is_not_part_of_the_rewrite() -> None:
    done = take_out(field(f"By {NAME}."), field("By nobody.", name="g"))
    assert set(done.fields) == {"f"}


def test_one_name_gets_one_label_over_all_fields() -> None:
    done = take_out(field(f"By {NAME}."), field(f"With {NAME.upper()}.", name="g"))
    assert done.fields["f"].text == "By [Person 4]."
    assert done.fields["g"].text == "With [Person 4]."
    assert done.identities == {"Person 4": (NAME, NAME.upper())}


def test_a_name_that_is_known_keeps_its_label() -> None:
    decision = Decision(Action.LABEL, text=NAME)
    done = rewrite([field(f"By {NAME}.")], [decision], taken={"Person": 9}, known={NAME.lower(): "Person 2"})
    assert done.fields["f"].text == "By [Person 2]."


def test_removing_a_name_takes_its_words_out() -> None:
    done = rewrite([field(f"By {NAME}.")], [Decision(Action.REMOVE, text=NAME)], taken={})
    assert done.fields["f"].text == "By [removed]."


def test_deciding_a_clue_anew_changes_no_word() -> None:
    note = Annotation(6, 13, IdentifierKind.JOB, action=Action.KEEP, reason="agreed")
    decision = Decision(Action.GENERALISE, text="plumber", to="member of staff")
    sealed = rewrite(
        [field("I am a plumber.", Annotation(7, 14, note.kind, action=Action.OPEN))], [decision], taken={}
    )
    (clue,) = sealed.fields["f"].annotations
    assert sealed.fields["f"].text == "I am a plumber."
    assert (clue.action, clue.replacement, clue.kind) == (
        Action.GENERALISE,
        "member of staff",
        IdentifierKind.JOB,
    )


@given(st.text(alphabet="\ue000\ue001[Person 2]x", max_size=60))
def test_hiding_labels_keeps_every_offset(text: str) -> None:
    hidden = without_labels(text)
    assert len(hidden) == len(text)
    assert "[Person 2]" not in hidden
