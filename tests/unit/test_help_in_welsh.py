"""The help in Welsh is found by a word in whichever form it is typed, and English is looked for as ever."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.language import ENGLISH, use
from ui.presenters.help import Hit, find, marks_in, topics
from ui.presenters.welsh import CODE, forms, plain


@pytest.fixture(autouse=True)
def _welsh() -> Iterator[None]:
    use(CODE)
    yield
    use(ENGLISH)


def words_found(hits: tuple[Hit, ...]) -> set[str]:
    """Every whole word that begins where a mark does."""
    return {
        re.match(r"\w+", plain(hit.sentence[start:]).lower())[0]  # type: ignore[index]  # a mark begins a word
        for hit in hits
        for start, _end in hit.spans
    }


# -- the rule -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "caniatâd ganiatâd nghaniatâd chaniatâd",
        "pennawd bennawd mhennawd phennawd",
        "tystiolaeth dystiolaeth nhystiolaeth thystiolaeth",
        "gair air ngair",
        "glan lan nglan",
        "botwm fotwm motwm",
        "dyddiad ddyddiad nyddiad",
        "mater fater",
        "llinell linell",
        "rhestr restr",
        "adroddiad hadroddiad",
        "wythnos hwythnos",
    ],
)
def test_each_form_of_a_word_leads_to_every_other(told: str) -> None:
    radical, *others = map(plain, told.split())
    for typed in told.split():
        assert {radical, *others} <= forms(typed), typed


@pytest.mark.parametrize(
    ("typed", "never"),
    [("chwilio", "ghwilio"), ("ffeil", "bfeil"), ("llun", "gllun"), ("rhestr", "grhestr"), ("sain", "hsain")],
)
def test_a_sound_of_two_letters_is_one_sound(typed: str, never: str) -> None:
    assert never not in forms(typed)


def test_short_words_are_taken_for_what_they_are() -> None:
    assert [forms(word) for word in ("yn", "le", "ŵr")] == [{"yn"}, {"le"}, {"wr"}]
    assert "tan" not in forms("dan")
    assert "an" not in forms("gan")
    assert {"tag", "dag", "thag", "nhag"} == forms("tag")


@given(st.text(max_size=60))
def test_without_accents_a_text_is_as_long_as_it_was(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_every_accent_of_welsh_comes_off() -> None:
    assert plain("âêîôûŵŷ ÂÊÎÔÛŴŶ áéíóúẃý àèìòùẁỳ äëïöüẅÿ") == "aeiouwy AEIOUWY aeiouwy aeiouwy aeiouwy"
    assert plain("Ł ß ’ 漢 1") == "Ł ß ’ 漢 1"


# -- the real help --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "coflen goflen choflen",
        "cyfrinymadrodd gyfrinymadrodd chyfrinymadrodd",
        "pwyswch bwyswch phwyswch",
        "tudalen dudalen",
        "gwybod wybod",
        "botwm fotwm",
        "diogel ddiogel",
        "mynd fynd",
        "llinell linell",
        "rhestr restr",
        "enwau henwau",
    ],
)
def test_a_word_is_found_in_each_form_in_which_the_help_has_it_and_by_each(told: str) -> None:
    written = told.split()
    found = [find(word) for word in written]
    assert all(one == found[0] for one in found), "it matters which form is typed"
    assert set(written) <= words_found(found[0])


def test_permission_is_found_in_every_form_and_marked() -> None:
    text = "Ei chaniatâd, eich caniatâd, yng nghaniatâd pawb, heb ganiatad na CHANIATÂD."
    for typed in ("caniatâd", "ganiatâd", "nghaniatâd", "chaniatâd", "caniatad", "Ganiatad"):
        marked = [plain(text[start:end]).lower() for start, end in marks_in(typed, text)]
        assert marked == ["chaniatad", "caniatad", "nghaniatad", "ganiatad", "chaniatad"], typed
        assert "permission" in {hit.topic for hit in find(typed)}


@pytest.mark.parametrize(
    ("with_accent", "without"), [("caniatâd", "caniatad"), ("tîm", "tim"), ("ysbïir", "ysbiir"), ("ôl", "ol")]
)
def test_accents_do_not_matter_in_either_direction(with_accent: str, without: str) -> None:
    assert find(with_accent) == find(without) != ()
    assert find(unicodedata.normalize("NFD", with_accent)) == find(without)
    assert marks_in(without, f"y {with_accent} hwn") == ((2, 2 + len(with_accent)),)
    assert marks_in(with_accent, f"y {without} hwn") == ((2, 2 + len(without)),)


@pytest.mark.parametrize(
    ("typed", "topic", "english"),
    [
        ("chaniatâd", "permission", "permission"),
        ("restr enwau", "names-list", "names list"),
        ("guddio", "hide", "hiding"),
        ("chofbin", "hand-over", "stick"),
        ("honiad", "allegations", "allegation"),
        ("argraffydd", "printing", "printer"),
        ("linell amser", "timeline", "timeline"),
        ("gwneud coflen", "guide-referral", "make the dossier"),
    ],
)
def test_what_is_looked_for_is_where_it_is_in_english_and_not_everywhere(
    typed: str, topic: str, english: str
) -> None:
    found = {hit.topic for hit in find(typed)}
    use(ENGLISH)
    assert topic in {hit.topic for hit in find(english)}
    assert topic in found
    assert len(found) <= len(topics()) * 0.6


@pytest.mark.parametrize("typed", ["zebra", "gebra", "pendramwnwgl", "chwningen", "qqq", "ŵŵŵ", "nghx"])
def test_a_word_that_is_not_in_the_help_is_found_nowhere(typed: str) -> None:
    assert find(typed) == ()


@pytest.mark.parametrize(
    ("typed", "another"),
    [
        ("yn", "hyn"),
        ("hyn", "yn"),
        ("ar", "gardiau"),
        ("dan", "tanlinellu"),
        ("gan", "anfon"),
        ("ei", "geiriau"),
    ],
)
def test_little_words_are_not_found_in_others(typed: str, another: str) -> None:
    assert another in words_found(find(another))
    found = words_found(find(typed))
    assert typed in found
    assert another not in found


@given(st.text(max_size=40))
def test_whatever_is_typed_is_only_words(words: str) -> None:
    for hit in find(words):
        assert all(0 <= start < end <= len(hit.sentence) for start, end in hit.spans)


# -- and English ----------------------------------------------------------------------------------


def test_english_is_looked_for_letter_by_letter() -> None:
    use(ENGLISH)
    assert marks_in("caniatâd", "ganiatâd caniatad") == ()
    assert marks_in("cafe", "café") == ()
    assert marks_in("back", "a package back") == ((10, 14),)
