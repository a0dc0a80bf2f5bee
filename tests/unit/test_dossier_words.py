"""Masking, dates, folding and labels in the small."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.dossier.dates import view_date
from whistle.dossier.fold import fold, tokens
from whistle.dossier.labels import draw_labels, draw_reference, stem_of_label
from whistle.dossier.masking import LEFT_OUT, Masker, clean
from whistle.dossier.permissions import Permissions
from whistle.model import Action, Annotation, ConsentKind, FuzzyDate, IdentifierKind, SealedText

ALL = Permissions(frozenset(ConsentKind))


def _masker(permissions: Permissions = ALL) -> Masker:
    return Masker(permissions, lambda label: label.upper(), {})


def test_overlapping_annotations_leave_nothing_of_either() -> None:
    text = SealedText(
        "abc SECRETONE def",
        (
            Annotation(4, 10, IdentifierKind.DETAIL, action=Action.KEEP),
            Annotation(8, 13, IdentifierKind.DETAIL, action=Action.REMOVE),
        ),
    )
    assert _masker().sealed(text).text == f"abc {LEFT_OUT} def"


@given(
    st.text(alphabet="abcdefgh .", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12)), max_size=6),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_a_removed_letter_never_comes_back(
    text: str, spans: list[tuple[int, int]], start: int, length: int
) -> None:
    hidden = list(text)
    annotations = []
    for at, size in spans:
        end = min(at + size, len(text))
        if at < end:
            annotations.append(Annotation(at, end, IdentifierKind.DETAIL, action=Action.REMOVE))
            hidden[at:end] = "X" * (end - at)
    sealed = SealedText("".join(hidden), tuple(sorted(annotations, key=lambda item: item.start)))
    end = min(start + length, len(text))
    masked = _masker().sealed(sealed, min(start, end), end)
    assert "X" not in masked.text
    outside = "".join(char for char in sealed.text[min(start, end) : end] if char != "X")
    assert masked.text.replace(LEFT_OUT, "") == clean(outside)


def test_labels_are_drawn_anew_wherever_they_stand() -> None:
    text = SealedText("[Person 3] and [Place 2]; [person 3] and [Person 03] are no labels.")
    assert (
        _masker().sealed(text).text == "[PERSON 3] and [PLACE 2]; [person 3] and [Person 03] are no labels."
    )


def test_letters_are_composed_and_invisible_ones_dropped() -> None:
    assert clean("e\u0301t\u200be\u202e\x07\tx \u00a0y") == "éte x \u00a0y"


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("قالت لي المديرة: لا شيء", "[words in Arabic letters]"),
        ("he wrote 值班 at 5", "he wrote [words in Chinese letters] at 5"),
        ("cold ☃ and ⚠\ufe0f", "cold [sign: snowman] and [sign: warning sign]"),
        ("Llŷn, Łódź, ẹ̀kọ́, Ελένη, Наталья", "Llŷn, Łódź, ẹ̀kọ́, Ελένη, Наталья"),
    ],
)
def test_letters_that_the_font_lacks_are_said_to_be_there(written: str, printed: str) -> None:
    assert unicodedata.normalize("NFC", clean(written)) == unicodedata.normalize("NFC", printed)


def test_an_emoji_becomes_words() -> None:
    assert clean("fine \U0001f600\ufe0f") == "fine [emoji: grinning face]"


@pytest.mark.parametrize(
    ("level", "words", "first", "last", "certain"),
    [
        ("exact", "3 March 2025, “early March”", "2025-03", "2025-03", True),
        ("month", "March 2025", "2025-03", "2025-03", True),
        ("year", "2025", "2025-01", "2025-12", False),
        ("none", "Date not given", "", "", False),
    ],
)
def test_a_day_at_each_level(level: str, words: str, first: str, last: str, certain: bool) -> None:
    when = FuzzyDate("early March", "", date(2025, 3, 3), date(2025, 3, 3))
    view = view_date(when, level, lambda text: text)  # type: ignore[arg-type]  # parametrised
    assert (view.words, view.first, view.last, view.certain) == (words, first, last, certain)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 7, 10), date(2025, 7, 20), "between 10 and 20 July 2025"),
        (date(2025, 6, 28), date(2025, 7, 2), "between 28 June and 2 July 2025"),
        (date(2025, 12, 28), date(2026, 1, 2), "between 28 December 2025 and 2 January 2026"),
        (date(2025, 2, 1), date(2025, 2, 28), "February 2025"),
    ],
)
def test_a_span_of_days_in_few_words(first: date, last: date, words: str) -> None:
    assert view_date(FuzzyDate("", "", first, last), "exact", str).words == words


@given(st.dates(date(1950, 1, 1)), st.dates(date(1950, 1, 1)))
def test_no_day_is_told_at_month_level_and_no_month_at_year_level(one: date, two: date) -> None:
    when = FuzzyDate("the day of the fair", "", one, two)
    month = view_date(when, "month", str)
    assert not any(word.isdigit() and len(word) < 3 for word in month.words.split())
    year = view_date(when, "year", str)
    assert all(word.isdigit() or word == "to" for word in year.words.split())
    assert (year.first[5:], year.last[5:]) == ("01", "12")


@pytest.mark.parametrize(
    ("written", "folded"),
    [("ŁÓDŹ", "lodz"), ("Straße", "strasse"), ("ﬁne", "fine"), ("Adérónkẹ́", "aderonke"), ("Ǽ", "ae")],
)
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_words_and_where_a_sentence_begins() -> None:
    found = tokens("Will came. Will\nMr. Will “Will” O’Brien", "here")
    assert [(token.folded, token.opening) for token in found if token.folded == "will"] == [
        ("will", True),
        ("will", True),
        ("will", False),
        ("will", True),
    ]
    assert [token.folded for token in found][-2:] == ["o", "brien"]


@given(st.sets(st.integers(1, 30)), st.dictionaries(st.integers(1, 30), st.integers(1, 50)), st.randoms())
def test_drawn_labels_are_different_and_given_ones_stay(
    wanted: set[int], given_labels: dict[int, int], rng: object
) -> None:
    kept = {f"Person {old}": f"Person {new}" for old, new in given_labels.items()}
    if len(set(kept.values())) != len(kept):
        return
    labels = [f"Person {number}" for number in sorted(wanted)]
    drawn = draw_labels(labels, stem_of_label, kept, rng.randbytes)  # type: ignore[attr-defined]  # a Random
    assert set(drawn) == set(labels)
    assert len(set(drawn.values()) | set(kept.values())) == len(set(drawn) | set(kept))
    assert all(drawn[label] == kept[label] for label in labels if label in kept)


@given(st.binary(min_size=4, max_size=4))
def test_a_reference_can_be_read_out(drawn: bytes) -> None:
    reference = draw_reference(lambda _: drawn)
    assert len(reference) == 8
    assert not set(reference[2:]) & set("ILOU")
    assert any(sign.isdigit() for sign in reference[2:6])
