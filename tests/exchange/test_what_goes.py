"""What a package holds follows permission: nothing goes that its source did not let this recipient have."""

from __future__ import annotations

import random
import wave
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.exchange.conftest import FILE, RECIPIENT, TEXT, Desk, Kinds
from whistle.errors import BadValue, GatesFailed
from whistle.exchange import content, package
from whistle.model import ConsentKind, ConsentState, SealedText, new_id
from whistle.operations.holding import own_label
from whistle.operations.interview_cards import save_card
from whistle.vault.tables.evidence import ORIGINAL, EvidenceTable
from whistle.vault.tables.testimonies import Testimonies

K = ConsentKind
UNMASKED = {K.TESTIMONY, K.IDENTITY, K.HEALTH, K.UNION, K.DATES, K.WORKPLACE, K.ROLE, K.OFFENCE}
"""What words need that go as they stand."""

MARKERS: dict[str, set[ConsentKind]] = {
    # What stands in the bytes, and what all has to be permitted for it.
    "They hid": {K.TESTIMONY, K.OFFENCE},
    "saw it, and": {K.TESTIMONY},
    "night porter": {K.ROLE},
    "Larkhill": {K.WORKPLACE},
    "side gate": {K.WORKPLACE, K.INCIDENTS},
    "4 March 2024": {K.DATES},
    "2024-03-04": {K.DATES, K.INCIDENTS},
    "March 2024": {K.DATES_MONTH},
    "2024": {K.DATES_YEAR},
    "doctor": {K.HEALTH},
    "queue was sent": {K.INCIDENTS},
    "two of the guards": {K.INCIDENTS},
    "people in the queue": {K.INCIDENTS},
    "go home then": {K.INCIDENTS, K.QUOTES},
    "close": {K.INCIDENTS, K.QUOTES},
    "off sick": {K.INCIDENTS, K.HEALTH},
    "2024-03-05": {K.INCIDENTS, K.DATES},
    "noted": {K.INCIDENTS},
    "date on its cover": {K.INCIDENTS},
    "receipt of it": {K.INCIDENTS},
    "the union has one": {K.INCIDENTS, K.UNION},
    "moved to nights": {K.INCIDENTS, K.HEALTH},
    "crime": {K.INCIDENTS, K.OFFENCE},
    "by the fair": {K.INCIDENTS, K.DATES},
    "2024-05-09": {K.INCIDENTS, K.DATES},
    "by the branch": {K.INCIDENTS, K.UNION},
    "Heron": {K.PSEUDONYM},
    "Okonedo": {K.IDENTITY},
    "mine.txt": {K.DOCUMENTS, *UNMASKED},
}
NEVER = ("Plover", "Pilk", "Ada", "Alder", "Derek")
"""Another source's pseudonym, names behind labels, the case's name: no source's permission frees them."""


def closed_under_implication(kinds: set[ConsentKind]) -> set[ConsentKind]:
    implied = {
        K.TESTIMONY: {K.SUMMARY},
        K.DATES: {K.DATES_MONTH, K.DATES_YEAR},
        K.DATES_MONTH: {K.DATES_YEAR},
    }
    return kinds | {more for kind in kinds for more in implied.get(kind, set())} | {K.EXISTENCE}


@pytest.mark.full
def test_whatever_is_permitted_nothing_else_is_in_the_bytes(
    shared_desk: Desk, full: bool, figures: Callable[..., None]
) -> None:
    rng = random.Random(7)
    runs = 1_000 if full else 60
    seen = dict.fromkeys(MARKERS, 0)
    went = 0
    for _ in range(runs):
        chosen = closed_under_implication(set(rng.sample(list(K), rng.randrange(len(K) + 1))))
        shared_desk.permit(sorted(chosen))
        for made in shared_desk.plan(shared_desk.sealed).made:
            if made.account is None:
                continue
            went += 1
            held = package.to_bytes(_bare(made.account)).decode()
            for marker, needs in MARKERS.items():
                if marker in held:
                    assert needs <= chosen, (marker, sorted(chosen))
                    seen[marker] += 1
            assert not [word for word in NEVER if word in held]
            assert bool(made.files) == ({K.DOCUMENTS, *UNMASKED} <= chosen)
    # A marker that never goes would prove nothing.
    assert all(seen.values()), seen
    figures("hand-over: random permissions, something not permitted in the bytes", 0, f"of {went}")


def _bare(account: package.Account) -> package.Package:
    return package.Package(
        1, "0" * 32, 1, date(2026, 1, 1), "age1", "x", "0" * 64, (replace(account, version=1, done=()),)
    )


def test_nothing_permitted_is_blocked_by_consent_and_writes_no_file(desk: Desk) -> None:
    desk.permit([])
    with pytest.raises(GatesFailed) as blocked:
        desk.pack()
    assert blocked.value.gates == ("consent",)
    assert blocked.value.status == 5
    assert not list(desk.folder.glob("*.age*"))
    assert desk.sender.exchange.handed_over() == []


def test_what_is_permitted_to_one_recipient_does_not_go_to_another(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"), "somebody else")
    assert {gate for gate, _ in desk.plan().blocked} == {"consent"}


def test_an_expired_yes_lets_nothing_go(desk: Desk) -> None:
    answers = {K.TESTIMONY: ConsentState.AGREED}
    desk.sender.consents.record(desk.sealed.source_id, RECIPIENT, answers, expires_on=date(2020, 1, 1))
    assert desk.plan().accounts == 0


def test_a_draft_with_names_in_it_needs_a_yes_to_the_real_identity(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,documents"))
    with pytest.raises(GatesFailed) as blocked:
        desk.pack(desk.draft)
    assert blocked.value.gates == ("identities",)
    every = {K.EXISTENCE, K.DOCUMENTS, K.DATES_MONTH, K.DATES_YEAR, *UNMASKED}
    for one in UNMASKED - {K.TESTIMONY, K.IDENTITY} | {K.DATES_MONTH}:
        desk.permit(sorted(every - {one}))
        with pytest.raises(GatesFailed):
            desk.pack(desk.draft)
        assert [part.why for part in desk.plan(desk.draft).stays] == [content.NOT_ALL_PERMITTED]
    desk.permit(sorted(every))
    planned = desk.plan(desk.draft)
    assert planned.made[0].account is not None
    # Nothing is left out but who else is a source.
    words = desk.sender.accounts.words(desk.draft.id)[0].words.text
    assert planned.made[0].account.words.text == words.replace("Plover", "[detail left out]")
    # A name is told on one line, whatever it was called.
    assert [one.name for one in planned.made[0].account.files] == [
        "okonedo\N{REPLACEMENT CHARACTER}roster.txt"
    ]
    assert [one.data() for one in planned.made[0].files] == [FILE]


def test_of_a_draft_goes_what_was_asked_of_a_time_it_was_raised_as_it_stands(desk: Desk) -> None:
    given = {"information": "the plan", "route": "43C", "limb": "hidden", "action": "Plover was asked"}
    save_card(desk.sender._vault, "raised", desk.draft.id, new_id(), given)
    desk.permit(list(K))
    account = desk.plan(desk.draft).made[0].account
    assert account is not None
    # Nothing is left out but who else is a source.
    answers = (package.Answer("action", package.Words("[detail left out] was asked")),)
    assert [one.told for one in account.raised] == [package.Told("hidden", package.When(), answers)]


def test_what_was_asked_of_a_time_it_was_raised_and_stays_is_counted(desk: Desk, kinds: Kinds) -> None:
    def stay() -> int:
        return sum(part.count for part in desk.plan().stays if part.what == "answers")

    desk.permit(list(K))
    assert stay() == 0
    # Of the time it was raised: the limb, the answer that tells of health, the one that names a union.
    desk.permit(kinds("existence,testimony,summary,incidents,quotes,health,union"))
    assert stay() == 1
    desk.permit(kinds("existence,testimony,summary,incidents,quotes,health"))
    assert stay() == 2
    # And of the event what it did to people.
    desk.permit(kinds("existence,testimony,summary,incidents,quotes"))
    assert stay() == 4


def test_quotations_alone_go_without_the_rest_of_the_account(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,summary,quotes"))
    account = desk.plan().made[0].account
    assert account is not None
    assert not account.whole
    assert account.words.text == "the plan was stale"
    assert [account.words.text[t.start : t.end] for t in account.tags] == ["the plan was stale"]


def test_tags_and_kept_clues_keep_their_words_when_other_words_change(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,summary,dates-month,dates-year,role,health"))
    account = desk.plan().made[0].account
    assert account is not None
    text = account.words.text
    assert [text[t.start : t.end] for t in account.tags] == [
        "the plan was stale",
        "My doctor signed me off",
    ]
    assert [(text[c.start : c.end], c.ladder) for c in account.words.clues] == [
        ("March 2024", ()),
        ("night porter", ("vaguer",)),
    ]
    assert "Larkhill" not in text
    assert "They hid" not in text
    assert ("tags", "it is a tag of your own") in [(part.what, part.why) for part in desk.plan().stays]


def test_a_name_that_was_missed_holds_the_package_back(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    assert desk.plan().blocked == ()
    testimonies = Testimonies(desk.sender._vault)
    with desk.sender._vault.db.transaction():
        label = testimonies.ensure_label(desk.sealed.case_id, "Person 9")
        testimonies.add_names(label, ("Auditor Quillfeather",))
    narrative = testimonies.narrative(desk.sealed.id)
    missed = SealedText(TEXT.replace("the auditor", "Quillfeather"))
    testimonies.revise(desk.sealed, {narrative.id: missed}, {}, {})
    planned = desk.plan()
    assert [gate for gate, _ in planned.blocked] == ["leak"]
    assert "Quillfeather" not in planned.blocked[0][1]


def _name(desk: Desk, label: str, *names: str) -> None:
    testimonies = Testimonies(desk.sender._vault)
    with desk.sender._vault.db.transaction():
        testimonies.add_names(testimonies.ensure_label(desk.sealed.case_id, label), names)


def test_somebody_who_shares_a_name_with_the_source_is_searched_for_all_the_same(
    desk: Desk, kinds: Kinds
) -> None:
    _name(desk, "Person 2", "Ruth Okonedo", "Okonedo")
    _name(desk, own_label(desk.sender._vault, desk.sealed.source_id), "Okonedo")
    desk.permit(kinds("existence,testimony,identity"))
    assert desk.plan().blocked == ()
    testimonies = Testimonies(desk.sender._vault)
    narrative = testimonies.narrative(desk.sealed.id)
    testimonies.revise(desk.sealed, {narrative.id: SealedText("Ruth Okonedo saw it, and Ada Moss.")}, {}, {})
    assert [place.split(" in ")[0] for gate, place in desk.plan().blocked if gate == "leak"] == ["Person 2"]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE disclosures SET route = 'through Quillfeather'",
        "UPDATE disclosures SET how = 'by Quillfeather'",
        "UPDATE disclosures SET raised_by = 'Quillfeather'",
        "UPDATE passages SET harmed = 'Quillfeather'",
        "UPDATE passages SET tense = 'Quillfeather'",
        "UPDATE consents SET condition = 'not to Quillfeather'",
        "UPDATE fields SET role = 'addendum', text = 'Quillfeather came back' WHERE role = 'raised.reply'",
    ],
)
def test_a_name_is_found_wherever_it_stands_in_a_package(desk: Desk, change: str) -> None:
    _name(desk, "Person 9", "Auditor Quillfeather")
    desk.permit(list(K))
    assert desk.plan().blocked == ()
    desk.sender._vault.db.run(change)
    assert [gate for gate, _ in desk.plan().blocked] == ["leak"]


def test_a_name_in_the_name_of_a_file_holds_the_package_back(desk: Desk) -> None:
    _name(desk, "Person 9", "Auditor Quillfeather")
    desk.permit(list(K))
    table = EvidenceTable(desk.sender._vault)
    piece = table.add(desk.sealed.id, "text/plain", 9, retained=True)
    table.keep(piece, desk.sealed.id, ORIGINAL, "to Quillfeather.txt", "text/plain", b"its words")
    assert [gate for gate, _ in desk.plan().blocked] == ["leak"]


def test_with_the_names_list_closed_no_name_and_no_raw_file_goes_and_that_is_said(
    shut_desk: Desk, kinds: Kinds
) -> None:
    shut_desk.permit(list(K))
    planned = shut_desk.plan()
    account = planned.made[0].account
    assert account is not None
    assert (account.names, account.files) == ((), ())
    assert not planned.searched
    shut = {part.what for part in planned.stays if part.why == "the names list is closed"}
    assert shut == {"real name", "files"}


def test_benefits_records_hold_back_until_a_reason_is_given(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    desk.sender.sources.describe(desk.sealed.source_id, benefits_records=True)
    assert {gate for gate, _ in desk.plan().blocked} == {"secrecy"}
    to = desk.sender.exchange.address(desk.key, RECIPIENT)
    planned = desk.sender.exchange.plan(to, [desk.sealed.id], overrides={"secrecy": "advice was taken"})
    assert planned.blocked == ()
    desk.sender.exchange.pack(planned, desk.path())
    about = [row.about for row in desk.sender.care.custody() if row.action == "account-handed-over"]
    assert about[0] is not None
    assert about[0]["override secrecy"] == "advice was taken"
    with pytest.raises(BadValue):
        desk.sender.exchange.plan(to, [desk.sealed.id], overrides={"consent": "because"})


def test_a_recording_goes_only_with_a_yes_to_sound_and_to_the_real_identity(desk: Desk, kinds: Kinds) -> None:
    table = EvidenceTable(desk.sender._vault)
    piece = table.add(desk.sealed.id, "audio/wav", 9, retained=True)
    table.keep(piece, desk.sealed.id, ORIGINAL, "talk.wav", "audio/wav", b"the voice")
    for agreed in ("documents,identity", "audio,documents"):
        desk.permit(kinds(f"existence,testimony,{agreed}"))
        assert "talk.wav" not in [one.name for one in desk.plan().made[0].files]
    desk.permit(kinds("existence,testimony,audio,identity"))
    assert [one.name for one in desk.plan().made[0].files] == ["talk.wav"]


def test_a_file_that_nobody_read_may_be_sound_and_needs_a_yes_to_sound(desk: Desk, kinds: Kinds) -> None:
    talk = desk.folder / "talk.wav"
    with wave.open(str(talk), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\1\2" * 800)
    film = desk.folder / "film.mp4"
    film.write_bytes(b"\0\0\0\x20ftypisom\0\0\0\0isommp42" + bytes(200))
    desk.sender.evidence.add(desk.sealed.case_id, talk, account=desk.sealed.id, unread=True)
    desk.sender.evidence.add(desk.sealed.case_id, film, account=desk.sealed.id)
    desk.permit(kinds("existence,testimony,documents,identity"))
    assert desk.plan().made[0].files == ()
    desk.permit(kinds("existence,testimony,documents,identity,audio"))
    assert {one.name for one in desk.plan().made[0].files} == {"talk.wav", "film.mp4"}
