"""Texts that ship as data are said in the language of the screen, and nothing of that is ever kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.casework.conftest import Room
from ui import data_words
from ui.language import LONG, as_said, use
from ui.presenters.account_tags import find_codes, tag_rows
from ui.presenters.card_fields import Values, given_and_errors
from ui.presenters.card_vault import CardPlace, bin_words, keep_card, read_card, write
from ui.presenters.help import names_in, topics
from ui.presenters.interview_shown import OF_SOURCE, new_card, read_interview
from ui.presenters.readiness import read_readiness
from whistle.casework import codes, kinds
from whistle.casework.readiness.engine import ListName
from whistle.casework.wording import raised_by, routes, ways
from whistle.errors import WhistleError
from whistle.intake.guide import shipped

ROOT = Path(__file__).resolve().parents[2]
LISTS: tuple[ListName, ...] = ("hse", "union", "reply")
TELLING = 9
"""Letters: a shorter word of Welsh may stand in English by chance."""


@pytest.fixture(scope="module")
def drafts(keeper: ModuleType) -> dict[str, str]:
    """The Welsh of each text of the data by its English."""
    kept = keeper.read(keeper.FOLDER / "whistle_cy.ts")
    return {
        text.text: kept[key][0]
        for key, text in keeper.texts().items()
        if key in kept and any(place.startswith("resources/") for place in text.places)
    }


@pytest.fixture
def welsh(drafts: dict[str, str]) -> Iterator[dict[str, str]]:
    """The screen is Welsh."""
    use("cy")
    yield drafts
    use("en")


def words_of(thing: Any) -> Iterator[str]:
    """Every word that ``data_words`` says of a value, as the core has it."""
    for name in data_words._SAID.get(type(thing), ()):
        yield getattr(thing, name)
    for name in getattr(type(thing), "__slots__", ()):
        value = getattr(thing, name)
        if name == "choices" and value and isinstance(value[0], tuple):
            yield from (title for _, title in value)
        for one in value if isinstance(value, tuple) else [value]:
            if type(one) in data_words._SAID:
                yield from words_of(one)


def test_every_text_that_the_screen_says_of_the_data_stands_in_the_files(keeper: ModuleType) -> None:
    """Else it would stay English unnoticed: the table of the files' fields would lack one."""
    known = {text.text for text in keeper.texts().values()}
    shown = [
        *codes.taxonomy(),
        *kinds.kinds().values(),
        *(phase for mode in ("interview", "self") for phase in shipped(mode).phases),  # type: ignore[arg-type]
        *routes(),
        *raised_by(),
        *ways(),
    ]
    said = {word for one in shown for word in words_of(one) if word} | set(codes.groups().values())
    # What a route is explained with is not shown anywhere.
    said -= {one.explains for one in routes()}
    held = data_words.core_evidence()
    said |= {word for pair in held.traces.values() for word in pair} | set(held.formats.values())
    said |= set(held.refusals.values())
    assert len(said) > 700
    assert said - known == set()


def test_what_is_consent_legal_or_crisis_wording_stays_english(welsh: dict[str, str]) -> None:
    """And the rest of the same guides does not."""
    guide = data_words.in_words(shipped("interview"))
    english = shipped("interview").phase("explain")
    explain = guide.phase("explain")
    assert (explain.ticks, explain.says, explain.ask) == (english.ticks, english.says, english.ask)
    assert explain.title == welsh["Explain"] != "Explain"
    assert guide.phase("plan").says == welsh["Before the source is there."]
    alone = data_words.in_words(shipped("self"))
    for tick in ("route", "secrecy", "promise", "safe"):
        assert alone.phase("before").tick(tick) == shipped("self").phase("before").tick(tick)
    risk = kinds.kind_named("risk")
    assert data_words.kind_named("risk").says == risk.says
    notices = {text for text in welsh if "section 123" in text or "s.123" in text or "advises nobody" in text}
    assert notices == set()


def test_an_answer_on_a_card_is_another_word_than_an_answer_to_permission(welsh: dict[str, str]) -> None:
    """The same English on the page of permissions is consent wording."""
    from ui.language import tr

    stage = data_words.kind_named("stage").field("what")
    assert stage.shown("refused") == welsh["Refused"] != "Refused"
    assert tr("Refused") == "Refused"


def test_a_tag_is_found_by_its_welsh_and_by_its_english_and_without_accents(welsh: dict[str, str]) -> None:
    assert find_codes("bwlio staff")[0].id == "D2"
    assert find_codes("bullied")[0].id == "D2"
    assert find_codes("dal yn ol")[0].id in ("A4", "F2")
    assert find_codes("bwlio")[0].label == welsh["Staff bullied"]
    use("en")
    assert find_codes("bwlio") == ()
    assert find_codes("bullied")[0].label == "Staff bullied"


def test_a_teams_own_tag_stays_in_its_words(welsh: dict[str, str]) -> None:
    own = codes.local_code("", "Staff bullied", "Too few staff", "act")
    assert data_words.tags_in_words([own]) == (own,)


def test_the_help_names_the_same_buttons_and_guides_in_welsh(
    keeper: ModuleType, welsh: dict[str, str]
) -> None:
    """A button or page stands in brackets, and is shown as the screen has it; a guide by its own title."""
    document = json.loads((ROOT / "resources" / "help.json").read_text(encoding="utf-8"))
    titles = {one["title"] for one in document["topics"]}
    named = 0
    for english, other in welsh.items():
        names = sorted(names_in(english))
        assert sorted(names_in(other)) == names, english
        named += len(names)
        for title in titles:
            if f"“{title}”" in english:
                assert f"“{welsh[title]}”" in other
    assert named > 80
    shown = " ".join(block.words for topic in topics() for block in topic.blocks)
    assert "[[" not in shown
    assert "“Tynnu enwau allan”" in shown
    assert "“Take names out”" not in shown


def typed(kind: kinds.RecordKind) -> Values:
    """Something in every field that needs no other record."""
    filled: dict[str, Any] = {
        "words": "A rep said so.",
        "number": "3",
        "flag": True,
        "codes": "A3, D2",
        "date": {"words": "in May", "edtf": "2025-05", "earliest": "", "latest": ""},
    }
    values = {}
    for field in kind.fields:
        empty = "" if field.type != "date" else dict.fromkeys(kinds.DATE_PARTS, "")
        values[field.id] = field.choices[-1].id if field.type == "choice" else filled.get(field.type, empty)
    return values


def test_nothing_that_is_kept_or_left_holds_a_word_of_the_screens_language(
    room: Room, welsh: dict[str, str], tmp_path: Path
) -> None:
    """Cards of every kind, tags, an interview and what was told in it, written while the screen is Welsh."""
    session = room.session
    account = room.account("Heron", "The list was old. The line was dead.")
    passage = room.tagged(account, "The list was old", "A3")
    (row,) = tag_rows([passage], "The list was old. The line was dead.", {})
    assert row.label == welsh["Plan or contacts out of date"]
    written = 0
    for name in data_words.kinds():
        shown = read_card(session, room.case, CardPlace(name))
        values = typed(shown.kind)
        keep_card(session, room.case, shown.place.key, values)
        given, errors = given_and_errors(shown.kind, values)
        try:
            _, made = write(session, shown, {} if errors else given)
        except WhistleError:
            continue
        written += 1
        assert bin_words(session, made)[0]
    assert written >= 14
    interview = session.interviews.begin(room.case, ["Slate"], reason="tried out")
    opened = read_interview(session, interview.id)
    told = opened.interview.accounts[0].testimony_id
    for phase in opened.guide.phases:
        for tick in phase.ticks:
            session.interviews.explain(interview.id, told if phase.id in OF_SOURCE else "", tick.id)
        if phase.card is not None:
            held = new_card(phase.card, "ab" * 16)
            assert held.kind.title == welsh.get(phase.card.title, held.kind.title)
    filled = [read_readiness(session, room.case, name, "", date(2026, 11, 28)) for name in LISTS]
    gaps = {gap.words for one in filled for item in one.items for gap in item.gaps}
    assert gaps & set(welsh.values())
    session.exchange.export_all(tmp_path / "out", plain=True)
    kept = "\n".join(
        path.read_text(encoding="utf-8", errors="replace")
        for path in (tmp_path / "out").rglob("*")
        if path.is_file()
    )
    kept += session.records.kept_cards(room.case).decode()
    for name in LISTS:
        kept += repr(session.casework.readiness(room.case, name=name))
    assert "The list was old" in kept
    assert "A rep said so." in kept
    telling = {other for english, other in welsh.items() if other != english and len(other) >= TELLING}
    assert len(telling) > 900
    assert {one for one in telling if one in kept} == set()


def test_what_the_core_reads_is_the_same_whatever_the_screen_says() -> None:
    """Frozen values are copied, never changed."""
    before = (codes.taxonomy(), dict(kinds.kinds()), shipped("interview"), codes.groups())
    use(LONG)
    try:
        assert (
            data_words.taxonomy()[0].label == as_said(codes.taxonomy()[0].label) != codes.taxonomy()[0].label
        )
        assert data_words.kind_named("reply").title != kinds.kind_named("reply").title
        assert (codes.taxonomy(), kinds.kinds(), shipped("interview"), codes.groups()) == before
    finally:
        use("en")
    assert data_words.taxonomy() == codes.taxonomy()
    assert data_words.kinds() == kinds.kinds()
