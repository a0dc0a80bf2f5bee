"""Interviews in the vault: what was explained in which words, cards, joint ones, contacts, the end of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import kind_named
from whistle.casework.reds import red
from whistle.casework.sources import Saying, count
from whistle.casework.wording import support_list
from whistle.crypto.slots import KdfCost
from whistle.dossier.permissions import permissions_for
from whistle.errors import BadValue, ContactsOutOfDate, TooSoon, WrongState
from whistle.identifiers.scanner import Scanner
from whistle.intake.guide import shipped, shipped_words
from whistle.model import (
    Basis,
    ConsentKind,
    ConsentState,
    FuzzyDate,
    KnownIdentity,
    Scan,
    Source,
    TestimonyState,
    new_id,
)
from whistle.operations import interviewing
from whistle.vault.tables import casefile
from whistle.vault.tables.contacts import TeamContact
from whistle.vault.tables.interviews import Interview

TODAY = datetime.now().astimezone().date()
NIGHT = TeamContact("branch-night", "Branch night line", "01632 960099", owner="Dawn")
NUMBER = iter(range(1000))


class NothingFound(Scanner):
    """Proposes nothing: what is sealed here is to be found again."""

    def start(self) -> None:
        """Nothing to start."""

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """An empty scan for each text."""
        return tuple(Scan(()) for _ in texts)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("interviews") / "vault"
    with Session.create(folder, "plum kettle north", "amber folding tide", KdfCost(64 * 1024, 1)) as made:
        made.sealing.make_scanner = NothingFound
        yield made


def begin(session: Session, *names: str, reason: str = "") -> Interview:
    """An interview in a case of its own."""
    case = session.cases.add(f"Case {next(NUMBER)}")
    return session.interviews.begin(case.id, names or ("Heron",), reason=reason)


def only(interview: Interview) -> str:
    return interview.accounts[0].testimony_id


def test_begin_and_end_are_a_day_and_a_part_of_it(session: Session) -> None:
    made = begin(session)
    assert made.begun.split(" ")[0] == TODAY.isoformat()
    assert made.begun.split(" ")[1] in {"night", "morning", "afternoon", "evening"}
    ended = session.interviews.close(made.id)
    assert len(ended.ended.split(" ")) == 2
    assert [interviewing.coarse(datetime(2026, 3, 2, hour)) for hour in (4, 5, 12, 17, 22)] == [  # noqa: DTZ001
        "2026-03-02 night",
        "2026-03-02 morning",
        "2026-03-02 afternoon",
        "2026-03-02 evening",
        "2026-03-02 night",
    ]
    # No clock time of the interview stands anywhere in its rows.
    rows = session._vault.db.all("SELECT * FROM interviews WHERE id = ?", made.id)
    assert not any(isinstance(value, int) for row in rows for value in row)


def test_it_is_left_and_taken_up_again_where_it_was(session: Session) -> None:
    made = begin(session)
    session.interviews.move(made.id, "raised")
    session.interviews.move(made.id, "explain")
    assert session.interviews.pause(made.id).state == "paused"
    found = session.interviews.resume(made.id)
    assert (found.state, found.phase, found.reached) == ("open", "explain", "raised")
    with pytest.raises(BadValue):
        session.interviews.move(made.id, "tags")


def test_what_was_explained_keeps_its_wording_and_day_and_the_words_themselves(session: Session) -> None:
    made = begin(session)
    session.interviews.explain(made.id, only(made), "confidence")
    told = session.interviews.get(made.id).account(only(made)).explained
    assert told["confidence"].version == shipped("interview").version
    assert told["confidence"].on == TODAY
    stored = session._vault.db.one("SELECT content FROM guides WHERE mode = 'interview' AND own = 0")[0]
    assert json.loads(stored) == json.loads(shipped_words("interview"))
    session.interviews.explain(made.id, only(made), "confidence", on=False)
    assert session.interviews.get(made.id).account(only(made)).explained == {}
    with pytest.raises(BadValue):
        session.interviews.explain(made.id, only(made), "everything")


def test_words_that_were_changed_after_they_were_read_back_are_known_to_be(session: Session) -> None:
    made = begin(session)
    account, tick, api = only(made), interviewing.READ_BACK, session.interviews
    field = session.accounts.words(account)[0].id
    session.accounts.save_draft(field, "It was stale.")
    assert api.read_back(made.id, account) is None
    api.explain(made.id, account, tick)
    assert api.read_back(made.id, account) == interviewing.ReadBack(TODAY, current=True)
    # The same words once more, and what is added beside them, change nothing.
    session.accounts.save_draft(field, "It was stale.")
    api.save_addendum(made.id, account, new_id(), "And nobody kept it.")
    assert api.read_back(made.id, account) == interviewing.ReadBack(TODAY, current=True)
    session.accounts.save_draft(field, "It was stale, and I said so.")
    assert api.read_back(made.id, account) == interviewing.ReadBack(TODAY, current=False)
    # Taken back and read back again, for all who were heard together.
    api.explain(made.id, account, tick, on=False)
    assert api.read_back(made.id, account) is None
    api.explain(made.id, "", tick)
    assert api.read_back(made.id, account) == interviewing.ReadBack(TODAY, current=True)
    # No word of theirs, nor a sum of one, is kept by it.
    kept = session._vault.db.all("SELECT data FROM interviews UNION ALL SELECT data FROM interview_accounts")
    assert not [row for row in kept if "stale" in row[0]]
    session.sealing.seal(session.sealing.review(account), (), "direct")
    assert api.read_back(made.id, account) == interviewing.ReadBack(TODAY, current=True)


def test_a_team_uses_a_guide_of_its_own_under_a_version_of_its_own(session: Session) -> None:
    own = json.loads(shipped_words("self"))
    with pytest.raises(WrongState):
        session.interviews.use_guide(json.dumps(own).encode())
    own["version"] = "branch 1"
    own["phases"][0]["says"] = "Write as it comes."
    session.interviews.use_guide(json.dumps(own).encode())
    assert session.interviews.guide("self").phase("account").says == "Write as it comes."
    own["phases"][0]["says"] = "Other words."
    with pytest.raises(WrongState):
        session.interviews.use_guide(json.dumps(own).encode())
    assert session.interviews.guide("interview") == shipped("interview")


def test_access_to_benefits_records_is_noted_with_the_source(session: Session) -> None:
    made = begin(session)
    source = made.accounts[0].source_id

    def known() -> Source:
        return next(one for one in session.sources.all(made.case_id) if one.id == source)

    session.interviews.answer(made.id, only(made), "benefits", "yes")
    assert known().benefits_records
    session.interviews.answer(made.id, only(made), "benefits", "not-said")
    assert not known().benefits_records
    assert session.interviews.get(made.id).account(only(made)).answers == {"benefits": "not-said"}
    with pytest.raises(BadValue):
        session.interviews.answer(made.id, only(made), "benefits", "perhaps")


def test_dont_know_is_stored_apart_from_prefer_not_to_say(session: Session) -> None:
    made = begin(session)
    session.interviews.save_card(
        "incident",
        only(made),
        "a" * 32,
        {"what": "The line was dead.", "where": "this is not kept"},
        none={"where": "not-said", "who": "dont-know"},
    )
    card = session.interviews.cards("incident", only(made))[0]
    assert card.none == {"where": "not-said", "who": "dont-know"}
    assert "where" not in card.words
    with pytest.raises(BadValue):
        session.interviews.save_card("incident", only(made), "a" * 32, {}, none={"where": "maybe"})
    assert session.interviews.cards("incident", only(made))[0] == card


def test_a_card_holds_dates_hops_and_figures_and_shows_where_events_are_shown(session: Session) -> None:
    made = begin(session)
    given = {
        "what": "Two numbers on the sheet were dead.",
        "when": fuzzy_date("before Christmas", "2024-12~"),
        "basis": "told by someone who was told",
        "hops": 2.0,
        "inferred": "Nobody looked after it.",
        "opinion": "It was a mess.",
        "words": "call your next one",
        "certainty": "close",
        "harm": "yes",
        "continuing": "yes",
        "counted": "numbers on the sheet",
        "count": 2.0,
        "out-of": 5.0,
        "window": fuzzy_date("that winter", "2024-12/2025-02"),
    }
    session.interviews.save_card("incident", only(made), "b" * 32, given)
    card = session.interviews.cards("incident", only(made))[0]
    assert card.data["window"] == {
        "edtf": "2024-12/2025-02",
        "earliest": "2024-12-01",
        "latest": "2025-02-28",
    }
    assert (card.data["count"], card.data["out-of"], card.data["hops"]) == (2, 5, 2)
    assert {card.words[part] for part in ("what", "inferred", "opinion", "when")} == {
        given["what"],
        given["inferred"],
        given["opinion"],
        "before Christmas",
    }
    book = session.cases.book(made.case_id)
    event = next(one for one in book.incidents if one.id == card.id)
    assert event.basis is Basis.TOLD_BY_TOLD
    assert (event.harm, event.continuing) == (True, True)
    assert (event.when.words, event.when.edtf) == ("before Christmas", "2024-12~")
    assert event.when.earliest == date(2024, 12, 1)


def test_figures_of_cards_become_numbers_of_the_case_once(session: Session) -> None:
    made = begin(session)
    given = {
        "counted": "numbers on the sheet that were dead",
        "count": 2.0,
        "out-of": 5.0,
        "window": fuzzy_date("that winter", "2024-12/2025-02"),
    }
    session.interviews.save_card("incident", only(made), new_id(), given)
    session.interviews.save_card("incident", only(made), new_id(), {"what": "Nothing is counted."})
    assert session.interviews.write_figures(made.id) == 1
    assert session.interviews.write_figures(made.id) == 0
    (number,) = session.records.all(made.case_id, ("number",))
    assert (number.number("low"), number.number("of_low")) == (2, 5)
    assert number.date("window").edtf == "2024-12/2025-02"
    assert number.choice("given_by") == only(made)


def test_what_does_not_read_as_a_date_is_kept_as_it_was_typed(session: Session) -> None:
    made = begin(session)
    when = FuzzyDate("some time in the spring")
    session.interviews.save_card(
        "incident",
        only(made),
        "c" * 32,
        {"when": when},
        unread={"when.edtf": "2025-sp", "count.typed": "a few"},
    )
    card = session.interviews.cards("incident", only(made))[0]
    assert card.unread == {"when.edtf": "2025-sp", "count.typed": "a few"}
    session.interviews.save_card(
        "incident", only(made), "c" * 32, {"when": fuzzy_date("", "2025"), "count": 3.0}
    )
    card = session.interviews.cards("incident", only(made))[0]
    assert card.unread == {}
    assert card.words == {}


def test_those_who_tell_it_together_get_an_account_each_and_count_once(session: Session) -> None:
    made = begin(session, "Heron", "Slate", "Teal")
    assert len({one.testimony_id for one in made.accounts}) == 3
    sources = {one.source_id for one in made.accounts}
    relations = session.records.all(made.case_id, ("relation",))
    assert len(relations) == 2
    sayings = [Saying(source, Basis.SAW) for source in sources]
    counted = count(sayings, session.sources.all(made.case_id), relations, unverified_too=True)
    assert counted.number == 1
    # The same people another day: nothing is said twice.
    session.interviews.begin(made.case_id, ("Heron", "Slate"))
    assert len(session.records.all(made.case_id, ("relation",))) == 2
    # What is explained to one is not explained to the other.
    session.interviews.explain(made.id, made.accounts[0].testimony_id, "stop")
    assert not session.interviews.get(made.id).accounts[1].explained


@pytest.mark.parametrize("names", [(), ("", " "), tuple(f"S{n}" for n in range(7))])
def test_an_interview_is_with_one_to_six_people(session: Session, names: tuple[str, ...]) -> None:
    case = session.cases.add(f"Case {next(NUMBER)}")
    with pytest.raises(BadValue):
        session.interviews.begin(case.id, names)
    assert session.sources.all(case.id) == []


def test_a_red_contact_holds_up_an_interview_until_a_reason_is_given_and_never_who_writes_alone(
    session: Session,
) -> None:
    case = session.cases.add(f"Case {next(NUMBER)}")
    session.contacts.check(NIGHT, "Piotr", "rang", TODAY - timedelta(days=200))
    assert session.interviews.red_contacts() == (NIGHT.id,)
    with pytest.raises(ContactsOutOfDate) as held:
        session.interviews.begin(case.id, ("Heron",))
    assert held.value.count == 1
    assert session.sources.all(case.id) == []
    assert session.interviews.own(case.id, "Me").mode == "self"
    made = session.interviews.begin(case.id, ("Heron",), reason="the branch office is closed until Monday")
    row = next(one for one in session.care.custody() if one.action == "interview-despite-contacts")
    assert row.subject == made.id
    assert row.about is not None
    assert "Monday" in row.about["reason"]
    # A check counts at once and waits for nobody.
    session.contacts.check(NIGHT, "Dawn", "rang")
    session.interviews.begin(case.id, ("Slate",))
    session.contacts.remove(NIGHT.id)


def test_red_is_what_the_support_page_shows_as_red() -> None:
    shipped_list = support_list()
    late = shipped_list.check_by + timedelta(days=1)
    assert red(shipped_list, (), shipped_list.check_by) == ()
    found = red(shipped_list, (), late)
    assert len(found) == sum(bool(one.number) for one in shipped_list.contacts) - 1
    assert "emergency" not in found
    checked = TeamContact("samaritans", "Samaritans", "116 123", check_by=late)
    assert set(found) - set(red(shipped_list, (checked,), late)) == {"samaritans"}
    assert red(shipped_list, (NIGHT,), shipped_list.check_by) == (NIGHT.id,)


def test_how_many_a_day_is_set_by_those_who_listen(session: Session) -> None:
    assert session.interviews.most_a_day is None
    session.interviews.set_most_a_day(2)
    assert session.interviews.most_a_day == 2
    before = session.interviews.begun_today()
    begin(session)
    assert session.interviews.begun_today() == before + 1
    session.interviews.set_most_a_day(None)
    assert session.interviews.most_a_day is None
    with pytest.raises(BadValue):
        session.interviews.set_most_a_day(0)


def test_who_writes_alone_has_one_account_however_often_it_is_opened(session: Session) -> None:
    case = session.cases.add(f"Case {next(NUMBER)}")
    source = session.sources.add(case.id, "Me")
    account = session.accounts.add(source.id, "Written before there were interviews.")
    first = session.interviews.own(case.id, "Me")
    assert only(first) == account.id
    assert session.interviews.own(case.id, "Me") == first
    assert len(session.accounts.all(case.id)) == 1


def tell_all(session: Session, made: Interview) -> list[str]:
    """Words in every place that an interview has; each holds one marker."""
    account = only(made)
    words = [f"{new_id()} Wróbel" for _ in range(9)]
    session.accounts.save_draft(session.accounts.words(account)[0].id, words[0])
    session.interviews.say(made.id, "", "known", words[1])
    session.interviews.say(made.id, account, "avoid", words[2])
    session.interviews.say(made.id, "", "debrief", words[3])
    session.interviews.save_card(
        "incident",
        account,
        new_id(),
        {"what": words[4], "when": FuzzyDate(words[5])},
        unread={"when.edtf": words[6]},
    )
    session.interviews.save_card("raised", account, new_id(), {"information": words[7], "route": "43C"})
    session.interviews.save_addendum(made.id, account, new_id(), words[8])
    return words


def test_every_word_of_an_interview_is_sealed_with_its_account(
    session: Session, figures: Callable[..., None]
) -> None:
    made = begin(session)
    words = tell_all(session, made)
    review = session.sealing.review(only(made))
    assert {field.text for field in review.fields} >= set(words)
    session.sealing.seal(review, (), "direct")
    rows = session.accounts.words(only(made))
    assert all(row.sealed for row in rows)
    assert session.accounts.get(only(made)).state is TestimonyState.SEALED
    with pytest.raises(WrongState):
        session.interviews.say(made.id, only(made), "avoid", "later")
    card = session.interviews.cards("incident", only(made))[0]
    assert card.sealed
    with pytest.raises(WrongState):
        session.interviews.save_card("incident", only(made), card.id, {"what": "other words"})
    with pytest.raises(WrongState):
        session.interviews.drop_card("incident", card.id)
    assert session.interviews.cards("incident", only(made))[0] == card
    # What is added after that is a draft of its own.
    session.interviews.save_addendum(made.id, only(made), "d" * 32, "What came back to me since.")
    added = session.interviews.addenda(made.id, only(made))
    assert [(one.on, one.sealed) for one in added] == [(TODAY.isoformat(), True), (TODAY.isoformat(), False)]
    figures("texts of an interview that were sealed with its account", len(words))


def test_neither_plan_nor_debrief_nor_what_was_done_at_a_risk_can_get_into_a_dossier(
    session: Session,
) -> None:
    made = begin(session)
    words = tell_all(session, made)
    session.records.add(
        made.case_id,
        "risk",
        {"said": "marker-risk", "emergency": "not-done", "emergency-because": "they left"},
    )
    session.records.settle(made.case_id)
    session.sealing.seal(session.sealing.review(only(made)), (), "direct")
    drawn_on = repr(casefile.read(session._vault, made.case_id, ()))
    assert words[0] in drawn_on
    assert words[4] in drawn_on
    for kept in (words[1], words[2], words[3], words[8], "marker-risk"):
        assert kept not in drawn_on


def test_an_interview_goes_with_its_accounts(session: Session) -> None:
    made = begin(session, "Heron", "Slate")
    words = tell_all(session, made)
    first, second = (one.testimony_id for one in made.accounts)
    session.accounts.delete(first)
    session.care.purge()
    assert [one.testimony_id for one in session.interviews.get(made.id).accounts] == [second]
    session.accounts.delete(second)
    session.care.purge()
    assert session.interviews.all(made.case_id) == []
    left = session._vault.db.all("SELECT text FROM fields")
    assert not any(word in str(row[0]) for word in words for row in left)
    assert not any(row.subject == made.id for row in session.care.custody())


def test_what_is_kept_of_how_somebody_is_can_be_taken_back(session: Session) -> None:
    made = begin(session)
    assert session.interviews.said(made.id) == {}
    session.interviews.say(made.id, only(made), "wellbeing-in", "3")
    assert session.interviews.said(made.id) == {(only(made), "wellbeing-in"): "3"}
    session.interviews.say(made.id, only(made), "wellbeing-in", "")
    assert session.interviews.said(made.id) == {}
    assert not [row for row in session.accounts.words(only(made)) if row.role.startswith("private.")]


def test_a_grid_for_a_present_risk_says_why_a_step_was_not_taken() -> None:
    fields = [field.id for field in kind_named("risk").fields]
    steps = [name.removesuffix("-because") for name in fields if name.endswith("-because")]
    assert len(steps) == 7
    assert all(step in fields for step in steps)
    outcomes = {option.id for option in kind_named("risk").field("emergency").choices}
    assert outcomes == {"done", "not-done", "not-known", "not-applicable"}


# -- not before another day ----------------------------------------------------------------------

ALL = (ConsentKind.TESTIMONY, ConsentKind.QUOTES, ConsentKind.EXISTENCE)


def let_out(session: Session, made: Interview) -> frozenset[ConsentKind]:
    source = made.accounts[0].source_id
    consents = session.consents.current(made.case_id)
    return permissions_for(consents, source_id=source, recipient="hse", today=TODAY).kinds


def age(session: Session, made: Interview, days: int) -> None:
    """Let what was said have been said so many days ago."""
    day = (TODAY - timedelta(days=days)).isoformat()
    session._vault.db.run(
        "UPDATE consents SET confirm_after = ? WHERE confirm_after IS NOT NULL AND source_id = ?",
        day,
        made.accounts[0].source_id,
    )


def test_a_yes_that_waits_lets_nothing_out_before_it_is_said_again_on_another_day(session: Session) -> None:
    made = begin(session)
    source = made.accounts[0].source_id
    session.consents.record(source, "hse", dict.fromkeys(ALL, ConsentState.AGREED), wait=True)
    assert let_out(session, made) == frozenset()
    with pytest.raises(TooSoon):
        session.consents.confirm(source, "hse")
    # Nor by answering once more on the same day, without the wish to wait.
    session.consents.record(source, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    assert let_out(session, made) == frozenset()
    age(session, made, -1)
    with pytest.raises(TooSoon):
        session.consents.confirm(source, "hse")
    age(session, made, 1)
    # A day that has passed confirms nothing by itself.
    assert let_out(session, made) == frozenset()
    assert session.consents.confirm(source, "hse", given_how="spoken") == 3
    assert let_out(session, made) >= set(ALL)


def test_what_waits_is_not_let_out_by_what_implies_it(session: Session) -> None:
    made = begin(session)
    source = made.accounts[0].source_id
    session.consents.record(source, "hse", {ConsentKind.SUMMARY: ConsentState.AGREED}, wait=True)
    session.consents.record(source, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    assert ConsentKind.SUMMARY not in let_out(session, made)
    assert ConsentKind.TESTIMONY in let_out(session, made)


def test_a_yes_on_a_later_day_is_the_confirmation_and_a_no_needs_none(session: Session) -> None:
    made = begin(session)
    source = made.accounts[0].source_id
    session.consents.record(source, "hse", dict.fromkeys(ALL, ConsentState.AGREED), wait=True)
    session.consents.record(source, "hse", {ConsentKind.QUOTES: ConsentState.REFUSED})
    assert ConsentKind.QUOTES not in let_out(session, made)
    age(session, made, 3)
    session.consents.record(source, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    assert ConsentKind.TESTIMONY in let_out(session, made)
    assert session.consents.confirm(source, "hse") == 1
    assert ConsentKind.QUOTES not in let_out(session, made)
    assert session.consents.confirm(source, "union") == 0


def test_guides_and_settings_outlive_a_rebuild(session: Session, tmp_path: Path) -> None:
    session.interviews.set_most_a_day(3)
    session.care.purge()
    assert session.interviews.most_a_day == 3
    assert session.interviews.guide("self").version == "branch 1"
    assert session.care.check().sound
