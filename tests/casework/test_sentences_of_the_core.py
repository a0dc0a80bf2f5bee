"""Sentences that the core makes: English wherever they are kept, made anew where a window shows them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import date

import pytest

from tests.casework.conftest import Room
from ui.data_words import as_told
from ui.language import LONG, use
from ui.presenters.readiness import read_readiness
from ui.presenters.timeline import read_timeline
from whistle.casework.numbers import Range
from whistle.casework.sources import Counted
from whistle.model import Employment, FuzzyDate
from whistle.model.said import Said, shipped, told, told_in_turn, told_of

DAY = date(2026, 3, 12)
ACCENTED = set("âêîôûŵŷÂÊÎÔÛŴŶ")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use("en")


def test_a_sentence_is_its_english_with_days_and_numbers_filled_in() -> None:
    assert (
        told("First dated {first}, by {who}", first=DAY, who="Heron") == "First dated 12 March 2026, by Heron"
    )
    assert [told_of("1 step", "{n} steps", n) for n in (0, 1, 2)] == ["0 steps", "1 step", "2 steps"]
    assert told_in_turn(["a", told("of {all}", all=3)]) == "a, of 3"
    assert shipped("In Part", lower=True) == "in part"


def test_what_is_filled_in_is_never_read_as_a_template() -> None:
    words = told("Employer: {name}", name="{first} {0}")
    assert words == "Employer: {first} {0}"
    use("cy")
    assert as_told(words) == "Cyflogwr: {first} {0}"
    assert as_told(told_in_turn(["{n}", words])) == "{n}, Cyflogwr: {first} {0}"


@pytest.mark.parametrize("words", [told("Employer: {name}", name="Alder"), shipped("Partly")])
def test_wherever_it_is_kept_or_sent_it_is_a_plain_string(words: Said) -> None:
    assert json.loads(json.dumps({"words": words})) == {"words": str(words)}
    for other in (pickle.loads(pickle.dumps(words)), copy.copy(words), words + "", words[:]):  # noqa: S301
        assert other == words
        assert type(other) is str or other is words


def test_in_welsh_it_is_made_anew_with_its_parts_and_its_own_forms() -> None:
    use("cy")
    words = told(
        "{who}, known for days from {first} to {last}",
        who=told_of("1 source of {all} worked there", "{n} sources of {all} worked there", 3, all=9),
        first=DAY,
        last=date(2026, 5, 1),
    )
    assert as_told(words) == (
        "Roedd 3 o ffynonellau o blith 9 yn gweithio yno,"
        " yn hysbys ar gyfer dyddiau o 12 Mawrth 2026 i 1 Mai 2026"
    )
    assert as_told(Range(8, None).words()) == "o leiaf 8"
    assert as_told(Counted((("one",),), {}).words).startswith("1 ffynhonnell annibynnol")
    assert as_told("Employer: Alder") == "Employer: Alder", "somebody's own words stay as they are"


def test_legal_wording_stays_english_in_welsh() -> None:
    use("cy")
    words = told(
        "A Crown body: the Act binds it, it cannot be prosecuted (s.48(1)); the ways are a Crown"
        " notice and Crown censure, and the matter is for HSE, not the council"
    )
    assert as_told(words) == words


@pytest.fixture
def full(room: Room) -> Room:
    """A case with something for most rules to say."""
    particulars = {"duty_holder": "Alder Council", "site": "Alder House", "activity": "Care"}
    room.session.cases.describe(room.case, particulars)  # type: ignore[arg-type]
    for name in ("Heron", "Plover"):
        account = room.account(name, f"{name}: I was off for a month with it, and we asked twice.")
        room.session.sources.describe(
            room.sources[name],
            employment=Employment.CURRENT,
            employment_as_at=DAY,
            benefits_records=True,
        )
        room.tagged(account, "I was off for a month with it", "C1")
        room.tagged(account, "we asked twice", "A4")
    return room


@pytest.mark.parametrize("name", ["hse", "union"])
def test_nothing_of_what_is_held_is_plain_english_in_another_language(full: Room, name: str) -> None:
    english = read_readiness(full.session, full.case, name, "", DAY)  # type: ignore[arg-type]
    use(LONG)
    long = read_readiness(full.session, full.case, name, "", DAY)  # type: ignore[arg-type]
    facts = [line.words for item in english.items for line in item.facts]
    anew = [line.words for item in long.items for line in item.facts]
    assert len(facts) == len(anew) > 3
    assert [words for words in anew if not ACCENTED & set(words)] == []
    assert not any(ACCENTED & set(words) for words in facts)


def test_a_timeline_says_what_became_of_a_matter_in_the_language_of_the_screen(full: Room) -> None:
    body = full.session.records.add(full.case, "organisation", {"name": "Alder Board"})
    full.session.records.add(
        full.case,
        "referral",
        {"to": body.id, "sent": FuzzyDate("in March", earliest=DAY, latest=DAY)},
    )
    english = [entry.what for entry in read_timeline(full.session, full.case, DAY).entries]
    use("cy")
    welsh = [entry.what for entry in read_timeline(full.session, full.case, DAY).entries]
    assert english == ["Sent to Alder Board"]
    assert welsh == ["Anfonwyd at Alder Board"]
