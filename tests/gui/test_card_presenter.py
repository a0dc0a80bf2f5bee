"""Cards without a window: every kind can be written, what does not fit is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.card import CardPresenter
from ui.presenters.card_fields import INCIDENT, RAISED, card_kind, day, empty_values, given_and_errors
from ui.presenters.card_vault import CardPlace, CardShown, bin_words, card_place
from ui.presenters.case_notes import GROUPS
from whistle.api import Session
from whistle.casework.kinds import RecordKind, kinds
from whistle.errors import BadValue, DiskFull, WhistleError
from whistle.model import Relation, Thing


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")


class View:
    """Writes down what it was shown."""

    def __init__(self) -> None:
        self.cards: list[CardShown] = []
        self.errors: list[Mapping[str, str]] = []
        self.saved: list[str] = []
        self.done: list[tuple[CardPlace, str]] = []
        self.wrong: list[WhistleError] = []
        self.soon: list[int] = []
        self.asked: list[tuple[str, str]] = []
        self.said: list[str] = []

    @property
    def card(self) -> CardShown:
        return self.cards[-1]

    def show_card(self, shown: CardShown) -> None:
        self.cards.append(shown)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        self.errors.append(errors)

    def show_saved(self, state: str) -> None:
        self.saved.append(state)

    def show_busy(self, words: str) -> None:
        pass

    def show_done(self, place: CardPlace, words: str) -> None:
        self.done.append((place, words))

    def show_error(self, error: WhistleError) -> None:
        self.wrong.append(error)

    def keep_soon(self, ms: int) -> None:
        self.soon.append(ms)

    def ask_bin(self, heading: str, text: str) -> None:
        self.asked.append((heading, text))

    def announce(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    VAULT.make(folder, permitted=False).close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def lane(session: Session) -> Any:
    return DESK.DirectLane(session)


@pytest.fixture
def card(view: View, lane: Any) -> CardPresenter:
    return CardPresenter(lane, view)


def _open(card: CardPresenter, session: Session, place: CardPlace) -> None:
    card.open(VAULT.the_case(session).id, place.extra)


def _filled(kind: RecordKind, shown: CardShown) -> dict[str, Any]:
    """Something in every field that has to be filled in."""
    values = empty_values(kind)
    for field in kind.fields:
        if not field.required:
            continue
        if field.type == "link":
            values[field.id] = shown.targets[field.id][-1].id
        elif field.type == "choice":
            values[field.id] = field.choices[0].id
        elif field.type == "number":
            values[field.id] = "3"
        else:
            values[field.id] = "As it was said"
    return values


def test_a_record_of_every_kind_can_be_written_on_its_card_and_read_back(
    card: CardPresenter, view: View, session: Session
) -> None:
    case = VAULT.the_case(session).id
    # What links lead to has to be there first.
    order = ["organisation", "allegation", "document", "procedure", "reply", "request", "publication", "step"]
    for kind in [*order, *(one for one in kinds() if one not in order)]:
        parents = [
            r.id for r in session.records.all(case) if r.kind in kinds()[kind].parents and kind != r.kind
        ]
        _open(card, session, CardPlace(kind, parent=parents[0] if parents else ""))
        assert card.save(_filled(view.card.kind, view.card)), (kind, view.errors[-1:])
        assert view.wrong == [], kind
        (made, *_rest) = reversed(session.records.all(case, (kind,)))
        _open(card, session, CardPlace(id=made.id))
        expected = _filled(view.card.kind, view.card)
        named = [f.id for f in view.card.kind.fields if f.required and f.type != "link"]
        assert {f: view.card.values[f] for f in named} == {f: expected[f] for f in named}, kind
        assert not view.card.kept
    assert {r.kind for r in session.records.all(case)} == set(kinds())


def test_every_kind_stands_in_exactly_one_group_of_the_case_s_notes() -> None:
    assert sorted(kind for group in GROUPS for kind in group.kinds) == sorted(kinds())


def test_an_event_and_a_time_it_was_raised_can_be_added_to_an_account(
    card: CardPresenter, view: View, session: Session
) -> None:
    case = VAULT.the_case(session).id
    for kind, field, words in (
        (INCIDENT, "what", "A card was looked for and not found"),
        (RAISED, "information", "That the card is out of date"),
    ):
        _open(card, session, CardPlace(kind, back="timeline"))
        values = _filled(view.card.kind, view.card)
        values[field] = words
        when = "when"
        values[when] = {"words": "in Lent", "edtf": "", "earliest": "5/3/2025", "latest": "17 April 2025"}
        assert card.save(values), view.errors
    book = session.cases.book(case)
    event = next(one for one in book.incidents if one.text("what").startswith("A card"))
    (raised,) = book.raised
    assert (event.when.words, str(event.when.earliest), str(event.when.latest)) == (
        "in Lent",
        "2025-03-05",
        "2025-04-17",
    )
    assert raised.text("information") == "That the card is out of date"
    assert [place.back for place, _ in view.done] == ["timeline", "timeline"]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("3/2025", "2025-03-01", "2025-03-31"),
        ("March 2025", "2025-03-01", "2025-03-31"),
        ("31/3/2025", "2025-03-31", "2025-03-31"),
        ("2 Apr 2025", "2025-04-02", "2025-04-02"),
        ("2025-03/2025-06", "2025-03-01", "2025-06-30"),
    ],
)
def test_a_date_is_taken_as_people_write_it_and_the_list_stands_on_what_was_written(
    written: str, first: str, last: str, card: CardPresenter, view: View, session: Session
) -> None:
    _open(card, session, CardPlace(RAISED, back="raised"))
    values = _filled(view.card.kind, view.card)
    values["when"] = {"words": "", "edtf": written, "earliest": "", "latest": ""}
    assert card.save(values), view.errors
    (raised,) = session.cases.book(VAULT.the_case(session).id).raised
    assert (str(raised.when.earliest), str(raised.when.latest)) == (first, last)
    assert view.done[-1][0].at == raised.id


def test_the_allegations_stand_on_one_that_was_just_written(
    card: CardPresenter, view: View, session: Session
) -> None:
    _open(card, session, CardPlace("allegation", back="allegations", at="another"))
    values = _filled(view.card.kind, view.card)
    assert card.save(values), view.errors
    new = view.done[-1][0].at
    assert session.records.get(new).kind == "allegation"


@pytest.mark.parametrize("written", ["13/2025", "31/2/2025", "Mar. soon", "Ma 2025"])
def test_what_is_no_date_is_told_without_the_name_of_a_standard(
    written: str, card: CardPresenter, view: View, session: Session
) -> None:
    _open(card, session, CardPlace(RAISED, back="raised"))
    values = _filled(view.card.kind, view.card)
    values["when"] = {"words": "", "edtf": written, "earliest": "", "latest": ""}
    assert not card.save(values)
    assert view.errors[-1]["when.edtf"].startswith("Write a date, such as 2025")


def test_what_does_not_fit_is_said_beside_its_field_and_nothing_is_written(
    card: CardPresenter, view: View, session: Session
) -> None:
    case = VAULT.the_case(session).id
    _open(card, session, CardPlace("number"))
    values = empty_values(view.card.kind)
    values |= {"low": "about nine", "given_by": ""}
    values["window"] = {"words": "in spring", "edtf": "soon", "earliest": "31/2/2025", "latest": ""}
    assert not card.save(values)
    assert set(view.errors[-1]) == {"what", "low", "window.earliest"}
    values["window"] |= {"earliest": "1/6/2025", "latest": "1/3/2025", "edtf": ""}
    assert not card.save(values)
    assert "window.latest" in view.errors[-1]
    values["window"] |= {"edtf": "soon", "latest": ""}
    assert not card.save(values)
    assert "window.edtf" in view.errors[-1]
    assert session.records.all(case) == []


def test_days_are_taken_as_people_write_them() -> None:
    assert {
        day(one) for one in ("31/3/2025", "31.03.2025", "31 March 2025", "31st mar 2025", "2025-03-31")
    } == {"2025-03-31"}
    for wrong in ("31/2/2025", "soon", "1 ma 2025", "2025-13-01"):
        with pytest.raises(BadValue):
            day(wrong)


def test_an_unfinished_card_is_there_again_after_the_vault_was_closed(
    card: CardPresenter, view: View, session: Session, tmp_path: Path
) -> None:
    _open(card, session, CardPlace("reply"))
    values = empty_values(view.card.kind)
    values["words"] = "Half a sen"
    card.typed()
    assert view.soon
    assert max(view.soon) < 2000
    card.leave(values)
    case = VAULT.the_case(session).id
    assert session.records.all(case) == []
    session.close()
    with Session.open(tmp_path / "vault", VAULT.PASSPHRASE) as again:
        later = View()
        presenter = CardPresenter(DESK.DirectLane(again), later)
        presenter.open(case, CardPlace("reply").extra)
        assert later.card.kept
        assert later.card.values["words"] == "Half a sen"
        presenter.throw_away()
        assert not later.card.kept
        assert later.card.values["words"] == ""


def test_saving_ends_what_was_kept_and_a_card_that_could_not_be_saved_is_still_there(
    card: CardPresenter, view: View, session: Session, lane: Any
) -> None:
    case = VAULT.the_case(session).id
    _open(card, session, CardPlace("allegation"))
    values = empty_values(view.card.kind) | {"text": "The plan was out of date"}
    card.typed()
    card.keep(values)
    lane.fail_next = DiskFull()
    assert card.save(values)
    assert [type(error) for error in view.wrong] == [DiskFull]
    assert session.records.kept_cards(case) != b""
    assert card.save(values)
    assert session.records.kept_cards(case) == b""
    assert len(session.records.all(case)) == 1


def test_a_second_press_while_it_is_saved_writes_nothing_twice(
    card: CardPresenter, view: View, session: Session, lane: Any
) -> None:
    case = VAULT.the_case(session).id
    _open(card, session, CardPlace("allegation"))
    values = empty_values(view.card.kind) | {"text": "The plan was out of date"}
    lane.hold = True
    assert card.save(values)
    assert not card.save(values)
    lane.release()
    assert len(session.records.all(case)) == 1


def test_the_bin_says_what_goes_along_and_what_stops_to_count(
    card: CardPresenter, view: View, session: Session
) -> None:
    case = VAULT.the_case(session).id
    claim = session.records.add(case, "allegation", {"text": "The plan was out of date"}).id
    other = session.records.add(case, "allegation", {"text": "Nobody kept it"}).id
    first = session.records.add(case, "reply", {"words": "It is kept."}, parent=claim).id
    session.records.add(case, "reply", {"words": "It is not."}, parent=first)
    session.records.bear(other, Thing.RECORD, first, Relation.CONTRADICTS)
    heading, text = bin_words(session, claim)
    assert heading == "Put this in the bin: allegation?"
    assert "2 replies" in text
    assert "1 allegation" in text
    _open(card, session, CardPlace(id=claim))
    card.ask_bin()
    assert view.asked[-1] == (heading, text)
    card.bin()
    assert [r.id for r in session.records.all(case)] == [other]
    session.records.undelete(claim)
    assert len(session.records.all(case)) == 4


def test_a_place_is_read_back_as_it_was_written() -> None:
    place = CardPlace("relation", parent="ab", back="allegations", at="cd", preset={"about": "ef"})
    assert card_place(place.extra) == place
    assert card_place("nonsense") == CardPlace()


def test_an_empty_card_asks_for_what_is_required_and_for_nothing_else() -> None:
    for kind in (*kinds(), INCIDENT, RAISED):
        one = card_kind(kind)
        _given, errors = given_and_errors(one, empty_values(one))
        assert set(errors) == {field.id for field in one.fields if field.required}, kind
