"""Copies: rewrites are found and proposed, independent accounts left in peace, what differs is shown."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.conftest import Room
from tests.conftest import Figures
from tests.data.texts_alike import fill, running_text, texts
from whistle.casework.copies import Difference, Prepared, alike, differences, repeated, words_of
from whistle.errors import NotFound
from whistle.model import Basis, Relation, Thing

LEARN = ("1", "2")
FINDABLE = ("light", "reordered", "shortened", "quoted", "paraphrase")


ALL = texts()
ORIGINALS = {number: words for what, number, words in ALL if what == "original"}


def found_in(words: str) -> set[str]:
    """Of which originals these words are found to be a copy, among all of them."""
    return set(alike(Prepared(words), {n: Prepared(text) for n, text in ORIGINALS.items()}))


def test_rewrites_of_every_strength_are_found_and_independent_accounts_are_not(figures: Figures) -> None:
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])  # found, missed, wrongly found
    for what, number, words in ALL:
        if what == "original":
            continue
        right = {number} if number else set()
        got = found_in(words)
        for name in (what, "held out" if number and number not in LEARN else ""):
            if name and not (name == "held out" and what == "retold"):
                tally[name][0] += len(got & right)
                tally[name][1] += len(right - got)
                tally[name][2] += len(got - right)
    for name in (*FINDABLE, "held out", "retold"):
        hit, missed, wrong = tally[name]
        figures(f"copies found: {name}", hit / (hit + missed), f"recall, of {hit + missed}")
        assert name == "retold" or (missed, wrong) == (0, 0), name
    wrong = sum(row[2] for name, row in tally.items() if name != "held out")
    hits = sum(tally[name][0] for name in FINDABLE)
    figures("copies found: all", hits / (hits + wrong), f"precision, {hits + wrong} found")
    independent = sum(what == "independent" for what, _, _ in ALL)
    figures("independent accounts taken for copies", tally["independent"][2], f"of {5 * independent} pairs")
    assert wrong == 0
    assert sum(what in FINDABLE for what, _, _ in ALL) == 20
    assert independent == 40


def test_no_two_independent_accounts_are_taken_for_copies_of_each_other(figures: Figures) -> None:
    apart = [Prepared(words) for what, _, words in ALL if what in ("independent", "original")]
    wrong = 0
    for at, one in enumerate(apart):
        wrong += len(alike(one, {str(n): other for n, other in enumerate(apart) if n != at}))
    figures("independent accounts taken for copies of each other", wrong, f"of {len(apart)}")
    assert wrong == 0


def test_a_form_that_many_filled_in_makes_no_copies_of_them() -> None:
    opening = (
        "I make this statement of my own free will for the branch and I have been told that it can be used"
        " without my name in any letter that the branch sends to the employer or to the regulator. "
    )
    accounts = [words for what, _, words in ALL if what == "independent"][:8]
    prepared = {str(n): Prepared(opening + words) for n, words in enumerate(accounts)}
    assert prepared["0"].runs & prepared["1"].runs
    new = prepared.pop("7")
    assert alike(new, prepared) == {}
    questions = "\nHow many people do you see in a day, and how many a year ago?\nWhom did you tell:\n"
    assert not Prepared(questions).words


def test_a_rewrite_is_proposed_when_it_is_added_and_never_counts_as_a_second_source(room: Room) -> None:
    original = room.account("Heron", ORIGINALS["1"])
    copied = next(words for what, number, words in ALL if (what, number) == ("paraphrase", "1"))
    account = room.account("Wren", copied)
    (proposal,) = room.session.copies.proposed(room.case)
    assert (proposal.choice("copy"), proposal.choice("original")) == (account, original)
    assert proposal.choice("kind") == "proposed"
    assert 10 <= (proposal.number("alike") or 0) <= 40
    claim = room.session.records.add(room.case, "allegation", {"text": "The numbers on the cards rang out"})
    for one, quote in ((original, "number on my card rang out"), (account, "number upon my card kept")):
        passage = room.tagged(one, quote, basis=Basis.TOOK_PART)
        room.session.records.bear(claim.id, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    assert room.session.casework.matrix(room.case).row(claim.id).supported.number == 1
    # Somebody looked and found that it is none: it counts, and is not proposed again.
    room.session.records.delete(proposal.id)
    assert room.session.casework.matrix(room.case).row(claim.id).supported.number == 2
    assert room.session.copies.look(room.case, account) == ()
    assert room.session.copies.look(room.case, original) == ()


def test_short_rewrites_are_found_among_many_long_accounts_of_the_same_things(room: Room) -> None:
    fill(room.session, room.case, 60, running_text(random.Random(7)))
    for number, words in ORIGINALS.items():
        room.account(f"Source {number}", words)
    assert room.session.copies.proposed(room.case) == []
    for what in ("shortened", "reordered", "quoted", "paraphrase"):
        room.account(what, next(words for w, _, words in ALL if w == what))
    assert len(room.session.copies.proposed(room.case)) == 4


def test_the_later_text_is_the_copy_whichever_is_looked_at(room: Room) -> None:
    first = room.session.accounts.add(room.session.sources.add(room.case, "Heron").id, ORIGINALS["3"])
    second = room.session.accounts.add(room.session.sources.add(room.case, "Wren").id, ORIGINALS["3"])
    (proposal,) = room.session.copies.proposed(room.case)
    assert (proposal.choice("copy"), proposal.choice("original")) == (second.id, first.id)
    room.session.records.delete(proposal.id)
    assert room.session.copies.look(room.case, first.id) == ()


def test_three_copies_of_one_text_hang_on_it_and_not_on_each_other(room: Room) -> None:
    room.account("Heron", ORIGINALS["3"])
    for what in ("light", "reordered", "quoted"):
        room.account(what, next(words for w, n, words in ALL if (w, n) == (what, "3")))
    assert len(room.session.copies.proposed(room.case)) == 3


def test_a_publication_made_from_an_account_is_found_whichever_comes_first(room: Room) -> None:
    account = room.account("Heron", ORIGINALS["4"])
    quoted = next(words for what, number, words in ALL if (what, number) == ("quoted", "4"))
    article = room.session.records.add(room.case, "publication", {"title": "A letter", "text": quoted})
    (proposal,) = room.session.copies.proposed(room.case)
    assert (proposal.choice("copy"), proposal.choice("original")) == (article.id, account)
    document = room.session.records.add(room.case, "document", {"title": "A statement"})
    assert len(room.session.copies.proposed(room.case)) == 1
    room.session.records.change(document.id, {"text": ORIGINALS["5"]})
    later = room.account("Wren", next(w for what, n, w in ALL if (what, n) == ("paraphrase", "5")))
    proposal = room.session.copies.proposed(room.case)[-1]
    assert (proposal.choice("copy"), proposal.choice("original")) == (later, document.id)


def test_nothing_is_proposed_across_cases_from_the_bin_or_twice(room: Room) -> None:
    account = room.account("Heron", ORIGINALS["2"])
    elsewhere = room.session.cases.add("Birch").id
    room.session.accounts.add(room.session.sources.add(elsewhere, "Wren").id, ORIGINALS["2"])
    assert room.session.copies.proposed(room.case) == room.session.copies.proposed(elsewhere) == []
    room.session.accounts.delete(account)
    room.account("Robin", ORIGINALS["2"])
    assert room.session.copies.proposed(room.case) == []
    room.session.accounts.undelete(account)
    assert len(room.session.copies.look(room.case, account)) == 1
    assert room.session.copies.look(room.case, account) == ()


def test_a_copy_that_was_linked_by_hand_is_not_proposed_again(room: Room) -> None:
    first = room.account("Heron", ORIGINALS["2"])
    source = room.session.sources.add(room.case, "Wren").id
    room.session.accounts.add(source, ORIGINALS["2"], derived_from=first)
    assert room.session.copies.proposed(room.case) == []


def test_what_differs_is_shown_piece_by_piece(room: Room) -> None:
    room.account("Heron", ORIGINALS["1"])
    room.account("Wren", next(words for what, n, words in ALL if (what, n) == ("light", "1")))
    (proposal,) = room.session.copies.proposed(room.case)
    compared = room.session.copies.compare(proposal.id)
    changed = [
        (compared.original[slice(*piece.first)], compared.copy[slice(*piece.second)])
        for piece in compared.pieces
        if piece.what is Difference.CHANGED and piece.first and piece.second
    ]
    assert ("ninety", "90") in changed
    same = sum(piece.what is Difference.SAME for piece in compared.pieces)
    assert same > 5
    with pytest.raises(NotFound):
        room.session.copies.compare(room.session.records.add(room.case, "allegation", {"text": "no copy"}).id)


def test_a_piece_that_was_moved_is_said_to_be_moved() -> None:
    first = "The number rang out all night. Nobody came to help me at all. In June I asked for new cards."
    second = "In June I asked for new cards. The number rang out all night. Nobody came to help me at all."
    pieces = differences(first, second)
    assert [piece.what for piece in pieces] == [Difference.MOVED, Difference.SAME]
    assert pieces[0].first is not None
    assert first[slice(*pieces[0].first)] == "In June I asked for new cards"


SOME = st.lists(
    st.sampled_from(["the", "card", "rang", "out", "Ünder", "[Person", "1]", "27", "don’t,", "x"]),
    max_size=60,
)


@given(SOME, SOME)
def test_every_word_of_both_texts_is_in_exactly_one_piece(one: list[str], two: list[str]) -> None:
    first, second = " ".join(one), " ".join(two)
    pieces = differences(first, second)
    for text, spans in (
        (first, sorted(piece.first for piece in pieces if piece.first)),
        (second, [piece.second for piece in pieces if piece.second]),
    ):
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        inside = [w for w in words_of(text) if any(s <= w.start and w.end <= e for s, e in spans)]
        assert inside == words_of(text)
    for piece in pieces:
        if piece.what in (Difference.SAME, Difference.MOVED):
            assert piece.first
            assert piece.second
            same = [w.text for w in words_of(first[slice(*piece.first)])]
            assert same == [w.text for w in words_of(second[slice(*piece.second)])]


def test_long_texts_are_laid_beside_each_other_in_time_that_grows_with_them() -> None:
    words = " ".join(text for _, _, text in ALL)
    start = time.process_time()
    differences(words * 4, words * 4)
    once = time.process_time() - start
    start = time.process_time()
    differences("no " * 20_000, "no " * 20_000)
    assert time.process_time() - start < 20 + 10 * once


def test_a_statement_used_again_is_noticed_and_the_nearest_earlier_one_named() -> None:
    first = (
        "We take the safety of everyone who rings us extremely seriously and have robust procedures in place."
        " All our staff are trained."
    )
    again = first.replace("extremely", "very")
    opening = (
        "We take the safety of everyone who rings us extremely seriously, with robust procedures in place."
        " The claims about the cards are wrong, and the numbers on them were checked in September by the team"
        " that looks after them; one number had changed, and it was put right within the hour."
    )
    other = "The company does not comment on individual members of staff or on calls, for legal reasons."
    found = {one.reply: one for one in repeated([("a", first), ("b", other), ("c", again), ("d", opening)])}
    assert set(found) == {"c", "d"}
    assert (found["c"].earlier, found["c"].opening) == ("a", False)
    assert found["d"].opening
    assert found["d"].earlier in ("a", "c")


def test_replies_of_a_case_are_compared_in_the_order_of_their_dates(room: Room) -> None:
    words = "We have nothing to add to what was said last week, and we take this matter very seriously."
    claim = room.session.records.add(room.case, "allegation", {"text": "The cards are old"})
    late = room.session.records.add(
        room.case, "reply", {"words": words, "when": {"words": "", "edtf": "2022-03-17"}}, parent=claim.id
    )
    early = room.session.records.add(
        room.case, "reply", {"words": words, "when": {"words": "", "edtf": "2022-03-10"}}, parent=claim.id
    )
    (found,) = room.session.copies.statements_repeated(room.case)
    assert (found.reply, found.earlier, found.alike) == (late.id, early.id, 100)
