"""A name that was missed, found after sealing: out of the words, and everything points where it did."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost, normalise
from whistle.dossier.record import Audience
from whistle.errors import BadValue, IdentifiersOpen, NotFound, RegisterClosed, WrongState
from whistle.identifiers.memory import preselected
from whistle.identifiers.mosaic import Population
from whistle.identifiers.review import Decision, parse_decisions
from whistle.identifiers.scanner import Scanner
from whistle.model import (
    Action,
    Basis,
    ConsentKind,
    ConsentState,
    Directness,
    FuzzyDate,
    IdentifierKind,
    KnownIdentity,
    Proposal,
    Scan,
)
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.vault import Vault

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
PASSPHRASE = "ordinary words that open the vault"
CUSTODIAN = "other words that open the list"

FIRST = (
    "The rota was cut in May. Nobody told Osgathorpley about the plan, and the plan was old.\n"
    "Osgathorpley's desk was moved. We had 31 visits a day."
)
SECOND = "I sat with OSGATHORPLEY that week. The crisis plan named people who had left."


class NothingFound(Scanner):
    """A scanner that misses everything, or finds just what a test gives it; no process."""

    def __init__(self, words: Mapping[str, tuple[IdentifierKind, Directness, str]] | None = None) -> None:
        self.words = dict(words or {})

    def start(self) -> None:
        return None

    def close(self) -> None:
        return None

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        return tuple(Scan(tuple(self._in(text))) for text in texts)

    def _in(self, text: str) -> Iterator[Proposal]:
        spots = sorted((text.index(word), word) for word in self.words if word in text)
        for start, word in spots:
            kind, directness, label = self.words[word]
            yield Proposal(
                start, start + len(word), word, kind, directness, label, "test", "planted", ("a rung",)
            )


def open_vault(folder: Path, scanner: Scanner, custodian: bool = True) -> Session:
    with normalise(PASSPHRASE) as secret:
        session = Session(Vault.open(folder, secret), lambda: scanner)
    if custodian:
        session.register.open(CUSTODIAN)
    return session


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    Session.create(folder, PASSPHRASE, CUSTODIAN, QUICK).close()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    with open_vault(folder, NothingFound()) as opened:
        yield opened


def sealed(session: Session, text: str, source: str = "Heron", **given: object) -> str:
    """Seal an account of case Alder; return its id."""
    try:
        case = session.cases.named("Alder")
    except NotFound:
        case = session.cases.add("Alder")
    try:
        person = session.sources.named(source, case.id)
    except NotFound:
        person = session.sources.add(case.id, source)
    account = session.accounts.add(person.id, text)
    if given.get("incident"):
        session.accounts.add_incident(
            account.id, what=str(given["incident"]), when=FuzzyDate("in May"), basis=Basis.SAW
        )
    session.sealing.seal(session.sealing.review(account.id))
    return account.id


def take_out(name: str = "Osgathorpley") -> tuple[Decision, ...]:
    return parse_decisions([{"text": name, "action": "label"}])


def words(session: Session, account: str) -> str:
    return session.accounts.words(account)[0].words.text


def pages(folder: Path) -> bytes:
    """Every page of the database in the clear, the free ones too: read by the escrow reader."""
    sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
    try:
        module = importlib.import_module("escrow_reader")
    finally:
        sys.path.pop(0)
    keys = module.read_header(folder, PASSPHRASE)
    return bytes(module.read_database(folder, keys))


def test_the_name_leaves_every_field_and_gets_one_label(session: Session) -> None:
    account = sealed(session, FIRST, incident="Osgathorpley was moved to the back")
    done = session.sealing.revise(account, take_out())
    fields = {f.role: f.words.text for f in session.accounts.words(account)}
    assert fields["narrative"] == FIRST.replace("Osgathorpley", "[Person 1]")
    assert fields["incident.what"] == "[Person 1] was moved to the back"
    assert fields["incident.when"] == "in May"
    assert done.labels == ("Person 1",)
    assert done.accounts[0].fields == 2
    assert done.accounts[0].testimony.revision == 2


def test_the_raw_form_is_in_the_names_list_afterwards(session: Session) -> None:
    account = sealed(session, FIRST)
    session.sealing.revise(account, take_out())
    assert session.register.identities() == [KnownIdentity("Person 1", ("Osgathorpley",))]


def test_passages_keep_their_words_and_count_for_the_new_revision(session: Session) -> None:
    account = sealed(session, FIRST)
    before = session.tags.add(account, "B1", "We had 31 visits a day.")
    touching = session.tags.add(account, "A3", "told Osgathorpley about the plan")
    session.tags.add(account, "A3", "The rota was cut in May.")
    done = session.sealing.revise(account, take_out())
    text = words(session, account)
    quotes = {p.id: text[p.start : p.end] for p in session.tags.passages(account)}
    assert quotes[before.id] == "We had 31 visits a day."
    assert quotes[touching.id] == "told [Person 1] about the plan"
    assert {p.revision for p in session.tags.passages(account)} == {2}
    assert done.accounts[0].passages == 3


def test_search_finds_the_new_words_and_no_longer_the_name(session: Session) -> None:
    account = sealed(session, FIRST)
    assert [hit.testimony_id for hit in session.accounts.search("Osgathorpley")] == [account], "control"
    session.sealing.revise(account, take_out())
    assert session.accounts.search("Osgathorpley") == []
    assert [hit.testimony_id for hit in session.accounts.search("visits")] == [account]
    assert [hit.testimony_id for hit in session.accounts.search("Person 1")] == [account]


def test_nothing_of_the_name_is_left_in_any_page(folder: Path) -> None:
    with open_vault(folder, NothingFound()) as session:
        account = sealed(session, FIRST, incident="Osgathorpley was moved")
    before = pages(folder).lower()
    assert before.count(b"osgathorpley") >= 4, "positive control: the name is in the pages and the index"
    with open_vault(folder, NothingFound()) as session:
        session.sealing.revise(account, take_out())
        assert session.care.check().sound
    after = pages(folder).lower()
    assert after.count(b"osgathorpley") == 0
    assert b"gathorp" not in after
    assert b"31 visits a day" in after


def test_all_accounts_of_the_case_are_offered_and_revised_together(session: Session) -> None:
    first, second = sealed(session, FIRST), sealed(session, SECOND, "Slate")
    found = session.sealing.find_in_sealed("osgathorpley", session.cases.named("Alder").id)
    assert sorted({m.testimony_id for m in found}) == sorted([first, second])
    assert len(found) == 3
    done = session.sealing.revise(first, take_out(), whole_case=True)
    assert {a.testimony.id for a in done.accounts} == {first, second}
    assert words(session, second) == SECOND.replace("OSGATHORPLEY", "[Person 1]")
    assert session.sealing.find_in_sealed("osgathorpley") == ()


def test_without_all_the_other_account_is_left_alone_and_can_still_be_found(session: Session) -> None:
    first, second = sealed(session, FIRST), sealed(session, SECOND, "Slate")
    session.sealing.revise(first, take_out())
    assert words(session, second) == SECOND
    assert [m.testimony_id for m in session.sealing.find_in_sealed("osgathorpley")] == [second]


def test_the_same_name_found_again_gets_the_same_label_while_the_list_is_open(session: Session) -> None:
    first, second = sealed(session, FIRST), sealed(session, SECOND, "Slate")
    session.sealing.revise(first, take_out())
    session.sealing.revise(second, take_out("OSGATHORPLEY"))
    assert words(session, second) == SECOND.replace("OSGATHORPLEY", "[Person 1]")


def test_with_the_list_closed_a_name_can_be_taken_out_but_not_read_back(folder: Path) -> None:
    with open_vault(folder, NothingFound(), custodian=False) as session:
        account = sealed(session, FIRST)
        session.sealing.revise(account, take_out())
        assert "[Person 1]" in words(session, account)
        with pytest.raises(RegisterClosed):
            session.register.identities()
        with pytest.raises(RegisterClosed):
            session.sealing.recheck(session.cases.named("Alder").id)


def test_a_name_that_is_not_there_changes_nothing(session: Session) -> None:
    account = sealed(session, FIRST)
    rows = len(session.care.custody())
    with pytest.raises(NotFound):
        session.sealing.revise(account, take_out("Nobodyhere"))
    assert words(session, account) == FIRST
    assert len(session.care.custody()) == rows
    assert session.accounts.get(account).revision == 1


def test_a_draft_cannot_be_revised(session: Session) -> None:
    case = session.cases.add("Birch")
    account = session.accounts.add(session.sources.add(case.id, "Rook").id, FIRST)
    with pytest.raises(WrongState):
        session.sealing.revise(account.id, take_out())


def test_what_was_done_is_on_record_without_the_name(session: Session) -> None:
    account = sealed(session, FIRST)
    session.sealing.revise(account, take_out())
    row = session.care.custody()[-1]
    assert (row.action, row.subject) == ("missed-names-taken-out", account)
    assert row.about is not None
    assert (row.about["fields"], row.about["revision"]) == ("1", "2")
    assert "osgathorpley" not in json.dumps(row.about).lower()


def test_words_of_no_letter_are_refused_when_looking(session: Session) -> None:
    with pytest.raises(BadValue):
        session.sealing.find_in_sealed(" - ")


def allow(session: Session, kinds: Sequence[ConsentKind]) -> None:
    source = session.sources.named("Heron")
    session.consents.record(source.id, "union", dict.fromkeys(kinds, ConsentState.AGREED))


def test_dossiers_that_left_with_the_name_are_told_and_later_ones_hold_the_new_words(
    session: Session, tmp_path: Path
) -> None:
    account = sealed(session, FIRST)
    session.tags.add(account, "A3", "Nobody told Osgathorpley about the plan")
    allow(session, [ConsentKind.TESTIMONY, ConsentKind.QUOTES])
    case = session.cases.named("Alder").id
    overrides = {"identities": "list closed", "near-names": "looked", "second-reader": "looked"}
    sent = session.dossiers.export(case, tmp_path / "one.pdf", audience=Audience.UNION, overrides=overrides)
    done = session.sealing.revise(account, take_out())
    assert [row.reference for row in done.sent] == [sent.row.reference]
    assert done.elsewhere == ()
    (row,) = session.dossiers.all()
    stored = Dossiers(session._vault.db).record(row.id)
    assert "osgathorpley" not in stored.lower(), "what left cannot be called back; the copy here can"
    with pytest.raises(WrongState):
        session.dossiers.again(row.reference, tmp_path / "again.pdf")
    (taken,) = [one for one in session.care.custody() if one.action == "missed-names-taken-out"]
    assert taken.about == {
        "fields": "1",
        "revision": "2",
        "dossiers": sent.row.reference,
    }
    later = session.dossiers.draft(case, audience=Audience.UNION, overrides=overrides)
    told = [opening.text for opening in later.record.openings]
    assert told
    assert not any("Osgathorpley" in text for text in told)
    assert any(text.startswith("Nobody told [Person") for text in told)


def test_a_name_that_also_stands_in_the_cases_own_particulars_is_said(session: Session) -> None:
    account = sealed(session, FIRST)
    session.cases.describe(session.cases.named("Alder").id, {"title": "Moving Osgathorpley"})
    assert session.sealing.revise(account, take_out()).elsewhere == (
        "what a recipient may be told of the case",
    )


def test_a_draft_that_was_weighed_is_looked_at_again_when_another_dossier_left(
    session: Session, tmp_path: Path
) -> None:
    account = sealed(session, FIRST)
    session.tags.add(account, "A3", "The rota was cut in May.")
    allow(session, [ConsentKind.TESTIMONY, ConsentKind.QUOTES])
    case = session.cases.named("Alder").id
    overrides = {"near-names": "looked", "mosaic": "agreed", "second-reader": "looked"}
    session.consents.record(
        session.sources.named("Heron").id, "hse", {ConsentKind.EXISTENCE: ConsentState.AGREED}
    )
    weighed = session.dossiers.draft(
        case, audience=Audience.UNION, overrides=overrides, people=Population(60)
    )
    unweighed = session.dossiers.draft(case, audience=Audience.UNION, overrides=overrides)
    session.dossiers.export(case, tmp_path / "other.pdf", audience=Audience.HSE, overrides=overrides)
    with pytest.raises(WrongState):
        session.dossiers.export_draft(weighed, tmp_path / "one.pdf")
    session.dossiers.export_draft(unweighed, tmp_path / "two.pdf")
    assert not (tmp_path / "one.pdf").exists()


# -- looking again -----------------------------------------------------------------------------------


def test_a_name_learned_later_is_found_in_accounts_sealed_before(folder: Path) -> None:
    with open_vault(folder, NothingFound()) as session:
        early = sealed(session, FIRST)
        session.sources.add(session.cases.named("Alder").id, "Wren")
        session.register.identify("Wren", ["Tamsin Osgathorpley"], "Alder")
        found = session.sealing.recheck(session.cases.named("Alder").id)
        assert {(m.testimony_id, m.label) for m in found} == {(early, "Person 1")}
        assert [FIRST[m.start : m.end] for m in found] == ["Osgathorpley", "Osgathorpley"]
        assert not any(m.certain for m in found), "part of a name: somebody has to look"
        decisions = parse_decisions(
            [
                {"field": m.field_id, "start": m.start, "end": m.end, "action": "label", "as": m.label}
                for m in found
            ]
        )
        session.sealing.revise(early, decisions, whole_case=True)
        assert session.sealing.recheck(session.cases.named("Alder").id) == ()
        assert "[Person 1]'s desk" in words(session, early)


def test_a_name_that_was_kept_with_a_reason_is_not_offered_again(folder: Path) -> None:
    planted = {"Osgathorpley": (IdentifierKind.PERSON, Directness.DIRECT, "Person 1")}
    with open_vault(folder, NothingFound(planted)) as session:
        case = session.cases.add("Alder")
        account = session.accounts.add(session.sources.add(case.id, "Heron").id, "We wrote to Osgathorpley.")
        kept = parse_decisions([{"text": "Osgathorpley", "action": "keep", "reason": "the minister"}])
        session.sealing.seal(session.sealing.review(account.id), kept)
        session.sources.add(case.id, "Wren")
        session.register.identify("Wren", ["Osgathorpley"], "Alder")
        assert session.sealing.find_in_sealed("Osgathorpley"), "control: it stands there"
        assert session.sealing.recheck(case.id) == ()


# -- decisions remembered ----------------------------------------------------------------------------


CLUE = {"the night desk": (IdentifierKind.JOB, Directness.QUASI, "Job 1")}


def clue_account(session: Session, source: str) -> str:
    try:
        case = session.cases.named("Alder")
    except NotFound:
        case = session.cases.add("Alder")
    person = session.sources.add(case.id, source)
    return session.accounts.add(person.id, "I worked the night desk.").id


def test_a_clue_decided_before_comes_preselected_with_its_reason(folder: Path) -> None:
    with open_vault(folder, NothingFound(CLUE), custodian=False) as session:
        first, second = clue_account(session, "Heron"), clue_account(session, "Slate")
        assert session.sealing.review(first).remembered == ()
        decided = [{"text": "the night desk", "action": "keep", "reason": "everybody does it"}]
        session.sealing.seal(session.sealing.review(first), parse_decisions(decided))
        (old,) = session.sealing.review(second).remembered
        assert (old.action, old.reason) == (
            Action.KEEP,
            "decided before in this case: everybody does it",
        )
        done = session.sealing.seal(session.sealing.review(second))
        assert (done.as_before, done.clues_open) == (1, 0)
        third = clue_account(session, "Rook")
        assert session.sealing.review(third).remembered == (
            Decision(
                Action.KEEP, field=session.accounts.words(third)[0].id, start=9, end=23, reason=old.reason
            ),
        ), "the reason does not grow"


def test_todays_decision_outweighs_the_remembered_one(folder: Path) -> None:
    with open_vault(folder, NothingFound(CLUE)) as session:
        first, second = clue_account(session, "Heron"), clue_account(session, "Slate")
        session.sealing.seal(
            session.sealing.review(first), parse_decisions([{"text": "the night desk", "action": "keep"}])
        )
        for today in ({"text": "night"}, {"label": "Job 1"}):
            chosen = parse_decisions([{**today, "action": "remove"}])
            review = session.sealing.review(second)

            assert review.remembered
            assert preselected(review.fields, review.remembered, chosen, "none") == ()
        session.sealing.seal(
            session.sealing.review(second), parse_decisions([{"label": "Job 1", "action": "remove"}])
        )
        (clue,) = session.accounts.words(second)[0].words.annotations
        assert clue.action is Action.REMOVE


def test_accepting_all_still_generalises_what_was_kept_before(folder: Path) -> None:
    with open_vault(folder, NothingFound(CLUE)) as session:
        first, second = clue_account(session, "Heron"), clue_account(session, "Slate")
        session.sealing.seal(
            session.sealing.review(first), parse_decisions([{"text": "the night desk", "action": "keep"}])
        )
        session.sealing.seal(session.sealing.review(second), (), "all")
        (clue,) = session.accounts.words(second)[0].words.annotations
        assert (clue.action, clue.replacement) == (Action.GENERALISE, "a rung")


def test_words_decided_in_two_ways_are_not_remembered(folder: Path) -> None:
    with open_vault(folder, NothingFound(CLUE)) as session:
        for source, action in (("Heron", "keep"), ("Slate", "remove")):
            account = clue_account(session, source)
            chosen = parse_decisions([{"label": "Job 1", "action": action}])
            session.sealing.seal(session.sealing.review(account), chosen)
        assert session.sealing.review(clue_account(session, "Rook")).remembered == ()


NAMED = {"Osgathorpley": (IdentifierKind.PERSON, Directness.DIRECT, "Person 1")}


def named_account(session: Session, source: str) -> str:
    try:
        case = session.cases.named("Alder")
    except NotFound:
        case = session.cases.add("Alder")
    return session.accounts.add(session.sources.add(case.id, source).id, "I told Osgathorpley.").id


@pytest.mark.parametrize(
    ("entry", "stands"),
    [
        ({"action": "generalise", "to": "a colleague"}, "I told a colleague."),
        ({"action": "remove"}, "I told [removed]."),
        ({"action": "keep", "reason": "the minister"}, "I told Osgathorpley."),
    ],
)
def test_a_name_is_decided_as_before_only_where_proposals_are_accepted(
    folder: Path, entry: dict[str, str], stands: str
) -> None:

    with open_vault(folder, NothingFound(NAMED)) as session:
        first, second = named_account(session, "Heron"), named_account(session, "Slate")
        session.sealing.seal(
            session.sealing.review(first), parse_decisions([{"text": "Osgathorpley", **entry}])
        )
        assert words(session, first) == stands
        with pytest.raises(IdentifiersOpen):
            session.sealing.seal(session.sealing.review(second))
        session.sealing.seal(session.sealing.review(second), (), "direct")
        assert words(session, second) == stands


def test_what_was_decided_on_a_name_is_forgotten_while_the_list_is_closed(folder: Path) -> None:
    with open_vault(folder, NothingFound(NAMED)) as session:
        first, second = named_account(session, "Heron"), named_account(session, "Slate")
        chosen = parse_decisions([{"text": "Osgathorpley", "action": "generalise", "to": "a colleague"}])
        session.sealing.seal(session.sealing.review(first), chosen)
        assert session.sealing.review(second).remembered
    with open_vault(folder, NothingFound(NAMED), custodian=False) as session:
        assert session.sealing.review(second).remembered == ()
        session.sealing.seal(session.sealing.review(second), (), "direct")
        assert words(session, second).startswith("I told [Person ")
    assert b"Osgathorpley" not in pages(folder), "what is remembered of a name is sealed"
