"""The desk of the identifier review: one decision a person, undo, additions, and agreement with sealing."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ui.presenters.review_desk import Desk
from ui.presenters.review_preview import preview_draft
from ui.presenters.review_reading import read_as_one
from ui.presenters.review_things import Choice, mentions, things_of
from ui.presenters.review_words import Section
from whistle.identifiers.review import Field, decide
from whistle.model import Action, Directness, IdentifierKind, Proposal

TEXT = (
    "Bronwen Achterberg runs the hatch. Achterberg said so on 4 May 2022.\n"
    "Write to hatch@example.org. Only Osric saw it, and Osric wept."
)
MEMO = "Ask Bronwen Achterberg about the hatch."


def found(text: str, words: str, kind: IdentifierKind, label: str, *ladder: str) -> list[Proposal]:
    """Propose every mention of ``words``."""
    direct = kind in (IdentifierKind.PERSON, IdentifierKind.EMAIL)
    proposals, at = [], text.find(words)
    while at >= 0:
        proposals.append(
            Proposal(
                at,
                at + len(words),
                words,
                kind,
                Directness.DIRECT if direct else Directness.QUASI,
                label,
                "test",
                f"why {words}",
                ladder,
            )
        )
        at = text.find(words, at + 1)
    return proposals


def fields() -> tuple[Field, ...]:
    full = found(TEXT, "Bronwen Achterberg", IdentifierKind.PERSON, "Person 1")
    short = [p for p in found(TEXT, "Achterberg", IdentifierKind.PERSON, "Person 1") if p.start > 20]
    mail = found(TEXT, "hatch@example.org", IdentifierKind.EMAIL, "Number 1")
    day = found(TEXT, "4 May 2022", IdentifierKind.DATE, "Date 1", "May 2022", "2022")
    proposals = tuple(sorted([*full, *short, *mail, *day], key=lambda p: p.start))
    return (
        Field("a", TEXT, proposals),
        Field("b", MEMO, tuple(found(MEMO, "Bronwen Achterberg", IdentifierKind.PERSON, "Person 1"))),
    )


def desk(labels: tuple[str, ...] = ()) -> Desk:
    mine = fields()
    reading = read_as_one([(mine[0].id, "narrative", mine[0].text), (mine[1].id, "memo", mine[1].text)])
    return Desk(reading, things_of(mine, reading), labels)


def sealed(one: Desk, labels: dict[str, int] | None = None) -> dict[str, str]:
    outcome = decide(fields(), one.decisions(), "none", labels or {})
    return {name: words.text for name, words in outcome.fields.items()}


def add(one: Desk, words: str, kind: IdentifierKind, **more: str) -> str:
    places = mentions([(f.id, f.text) for f in fields()], words)
    return one.add(words, kind, places, only=False, **more)


def test_one_decision_holds_for_every_mention_in_every_text_of_the_account() -> None:
    one = desk()
    person = one.thing("Person 1")
    assert person is not None
    assert len(person.places) == 3
    assert {one.reading.text[s:e] for s, e in person.places} == {"Bronwen Achterberg", "Achterberg"}
    one.decide("Person 1", Choice(Action.LABEL))
    texts = sealed(one)
    assert "Achterberg" not in texts["a"] + texts["b"]
    assert texts["a"].count("[Person 1]") == 2


def test_the_list_stands_in_its_four_groups_with_their_own_counts() -> None:
    one = desk()
    assert [t.key for t in one.things] == ["Person 1", "Number 1", "Date 1"]
    assert one.count == type(one.count)(0, 3, 2)
    assert one.section_count(Section.CLUES).must == 0
    one.decide("Date 1", Choice(Action.GENERALISE, to="2022"))
    assert one.section_count(Section.CLUES).decided == 1
    assert one.thing("Date 1").result == "2022"  # type: ignore[union-attr]  # it is there


def test_undo_and_redo_go_back_and_forth_and_to_the_place_of_the_change() -> None:
    one = desk()
    one.decide("Person 1", Choice(Action.LABEL))
    one.decide("Number 1", Choice(Action.REMOVE))
    one.go_to("Date 1")
    assert one.undo() == "Number 1"
    assert one.current is not None
    assert one.current.key == "Number 1"
    assert one.count.decided == 1
    assert one.redo() == "Number 1"
    assert one.count.decided == 2
    one.undo()
    one.undo()
    assert one.undo() is None
    assert one.count.decided == 0
    one.decide("Date 1", Choice(Action.KEEP))
    assert not one.can_redo


def test_next_open_goes_round_the_end_and_stops_when_nothing_is_open() -> None:
    one = desk()
    one.go_to("Date 1")
    one.decide("Date 1", Choice(Action.KEEP))
    assert one.next_open()
    assert one.current is not None
    assert one.current.key == "Person 1"
    one.decide_all_open(direct=True)
    assert not one.next_open()


def test_one_undo_takes_a_decision_about_all_open_names_back() -> None:
    one = desk()
    assert one.decide_all_open(direct=True) == 2
    assert one.count.must == 0
    one.undo()
    assert one.count.must == 2


def test_added_words_spread_to_every_mention_and_get_the_next_number_of_the_case() -> None:
    one = desk(("Person 7",))
    key = add(one, "osric", IdentifierKind.PERSON)
    assert key == "Person 8"
    thing = one.thing(key)
    assert thing is not None
    assert len(thing.places) == 2
    one.decide_all_open(direct=True)
    assert sealed(one, {"Person": 7})["a"].count("[Person 8]") == 2


def test_taking_an_addition_back_takes_it_off_the_desk() -> None:
    one = desk()
    key = add(one, "Osric", IdentifierKind.PERSON)
    one.reopen(key)
    assert one.thing(key) is None
    one.undo()
    assert one.thing(key) is not None


def test_a_place_added_alone_leaves_the_other_mentions_as_they_are() -> None:
    one = desk()
    start = one.reading.text.index("Osric")
    place = one.reading.place(start, start + 5)
    assert place is not None
    one.add("Osric", IdentifierKind.PERSON, (place,), only=True, label_as="Person 1")
    one.decide_all_open(direct=True)
    assert sealed(one)["a"].count("Osric") == 1
    assert "Only [Person 1] saw it" in sealed(one)["a"]


def test_two_names_of_one_person_share_a_label() -> None:
    one = desk()
    one.decide("Person 1", Choice(Action.LABEL))
    assert one.same_as("Person 1") == ()
    key = add(one, "Osric", IdentifierKind.PERSON)
    assert one.same_as(key) == ("Person 1",)
    one.decide(key, Choice(Action.LABEL, label_as="Person 1"))
    one.decide("Number 1", Choice(Action.REMOVE))
    text = sealed(one)["a"]
    assert text.count("[Person 1]") == 4
    assert "hatch@" not in text


def test_words_that_cover_a_mention_take_it_over() -> None:
    one = desk()
    add(one, "Bronwen Achterberg runs the hatch", IdentifierKind.DETAIL)
    person = one.thing("Person 1")
    assert person is not None
    assert len(person.places) == 2


def test_a_selection_over_a_heading_or_of_blanks_is_no_place() -> None:
    one = desk()
    text = one.reading.text
    assert "Note on a tag\n" in text
    assert one.reading.place(text.index("wept") - 4, text.index("Ask") + 3) is None
    assert one.reading.place(text.index("\n"), text.index("\n") + 1) is None
    start = text.index("Ask ")
    assert one.reading.place(start - 4, start + 4) is None
    assert one.reading.place(start, start + 4) == ("b", 0, 3)


CHOICES = st.sampled_from(
    [
        Choice(Action.LABEL),
        Choice(Action.REMOVE),
        Choice(Action.GENERALISE, to="somebody"),
        Choice(Action.KEEP, reason="a public name"),
        Choice(Action.LABEL, label_as="Person 1"),
    ]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("decide"), st.integers(0, 4), CHOICES),
        st.tuples(st.just("undo"), st.just(0), st.just(Choice(Action.KEEP))),
        st.tuples(st.just("redo"), st.just(0), st.just(Choice(Action.KEEP))),
        st.tuples(st.just("add"), st.sampled_from([0, 1]), st.just(Choice(Action.LABEL))),
        st.tuples(st.just("reopen"), st.integers(0, 4), st.just(Choice(Action.KEEP))),
    ),
    max_size=12,
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STEPS)
def test_the_desk_and_sealing_always_agree_on_what_is_still_open(
    steps: list[tuple[str, int, Choice]],
) -> None:
    one = desk()
    for what, n, choice in steps:
        if what == "decide":
            thing = one.things[n % len(one.things)]
            as_person = choice.label_as and thing.label.rpartition(" ")[0] != "Person"
            one.decide(thing.key, Choice(Action.LABEL) if as_person else choice)
        elif what == "undo":
            one.undo()
        elif what == "redo":
            one.redo()
        elif what == "reopen":
            one.reopen(one.things[n % len(one.things)].key)
        else:
            add(one, ("Osric", "the hatch")[n], IdentifierKind.PERSON)
    shown = preview_draft(fields(), {"b": "memo"}, one.decisions(), {})
    assert shown.must == one.count.must
    assert sum(box.is_open for box in shown.boxes) >= one.count.must
    for box in shown.boxes:
        assert shown.text[box.start : box.end].strip()


def test_the_preview_boxes_what_is_open_and_shows_what_would_leave() -> None:
    one = desk()
    one.decide("Person 1", Choice(Action.LABEL))
    shown = preview_draft(fields(), {"b": "memo"}, one.decisions(), {})
    assert shown.text == (
        "[Person 1] runs the hatch. [Person 1] said so on date ?.\n"
        "Write to e-mail ?. Only Osric saw it, and Osric wept.\n\n"
        "Note on a tag\nAsk [Person 1] about the hatch."
    )
    opened = [shown.text[b.start : b.end] for b in shown.boxes if b.is_open]
    assert opened == ["date ?", "e-mail ?"]
    one.decide("Date 1", Choice(Action.GENERALISE, to="2022"))
    one.decide("Number 1", Choice(Action.REMOVE))
    shown = preview_draft(fields(), {"b": "memo"}, one.decisions(), {})
    assert "said so on 2022.\nWrite to [removed]." in shown.text
    assert not any(b.is_open for b in shown.boxes)
