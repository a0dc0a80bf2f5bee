"""From one vault to another: packed, looked at, taken in; known again, and never over what is there."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
import stat
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import segno

from tests.exchange.conftest import FILE, NAMES, RECIPIENT, TAGGED, TREATED, WORDS, Desk, Kinds
from whistle import vault
from whistle.api import Session
from whistle.dossier.permissions import RECEIVED, permissions_for
from whistle.dossier.record import Audience
from whistle.errors import (
    AlreadyExists,
    BadValue,
    CannotWrite,
    GatesFailed,
    NotFound,
    PackageRefused,
    WrongState,
)
from whistle.exchange import age, container
from whistle.exchange import package as form
from whistle.model import Action, Basis, ConsentKind, ConsentState, FuzzyDate, RaisedFollowUp
from whistle.operations.receiving import News
from whistle.vault.tables import casefile
from whistle.vault.tables.evidence import COPY, ORIGINAL, EvidenceTable, Shows
from whistle.vault.tables.exchange import AGE
from whistle.vault.tables.exchange import Exchange as Table

EVERYTHING = ",".join(kind.value for kind in ConsentKind if kind is not ConsentKind.ONWARD)

needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="Debian's age is not installed")


def stored(session: Session) -> tuple[int, int, int]:
    """Accounts, sources and permissions in a vault."""
    return (
        len(session.accounts.all()),
        len(session.sources.all()),
        sum(len(session.consents.current(case.id)) for case in session.cases.all()),
    )


def test_an_account_arrives_with_all_that_was_permitted_and_nothing_of_it_is_lost(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds(EVERYTHING))
    path, _ = desk.pack()
    incoming = desk.receiver.exchange.look(path)
    assert stored(desk.receiver)[0] == 1  # a look stores nothing
    assert [(one.news, one.pseudonym, one.onward, one.files) for one in incoming.accounts] == [
        (News.NEW, "Heron", False, 1)
    ]
    desk.receiver.register.open(NAMES)
    taken = desk.receiver.exchange.take(incoming)
    (account,) = taken.accounts
    words = desk.receiver.accounts.words(account.id)
    text = words[0].words.text
    # Person 1 is somebody else in this vault.
    assert text.startswith("[Person 2] told me on 4 March 2024")
    assert "[Person 3] too" in text
    assert {text[p.start : p.end] for p in desk.receiver.tags.passages(account.id)} == set(TAGGED.values())
    assert [(text[c.start : c.end], c.action) for c in words[0].words.annotations] == [
        ("4 March 2024", Action.OPEN),
        ("night porter", Action.OPEN),
        ("Larkhill", Action.OPEN),
    ]
    assert all(row.sealed for row in words)
    said = {row.role: row.words.text for row in words}
    assert said["incident.what"] == "the queue was sent away"
    assert {row.words.text for row in words if row.role == "raised.information"} == {
        "that the plan was stale",
        "the same, by the branch",
    }
    assert {"[Person 3]"} <= {row.words.text for row in words}
    (event,) = casefile.read(desk.receiver._vault, account.case_id, ()).incidents
    assert (event.rest.hops, event.rest.certainty, event.rest.affected) == (0, "close", "now")
    assert {field: one.text for field, one in event.rest.said.items()} == {
        "who": "two of the guards",
        "words": "go home then",
        "effect": "she was off sick after it",
    }
    figure = event.rest.figure
    assert figure is not None
    assert (figure.what.text, figure.count, figure.out_of) == ("people in the queue", "24", "40")
    assert figure.window.earliest == date(2024, 3, 5)
    raised = {
        one.raised_by: one for one in casefile.read(desk.receiver._vault, account.case_id, ()).disclosures
    }
    told = raised["self"].rest
    assert (told.limb, told.promised.earliest, told.promised.words) == (
        "crime",
        date(2024, 5, 9),
        "by the fair",
    )
    assert {field: one.text for field, one in told.said.items()} == {
        "believed": "the date on its cover",
        "treated": TREATED,
        "shown-by": "a receipt of it",
        "held-by": "the union has one",
    }
    assert raised["rep"].rest == RaisedFollowUp()
    assert [one.action for one in told.said["treated"].annotations] == [Action.OPEN]
    assert ("Tobias Okonedo",) in [one.names for one in desk.receiver.register.identities()]
    files = desk.receiver._vault.db.all("SELECT media_type, size, name FROM originals WHERE sealed = 1")
    assert ("text/plain", len(FILE), None) in files
    kept = {(c.recipient, c.kind, c.state) for c in desk.receiver.consents.current(account.case_id)}
    agreed = {(RECEIVED + RECIPIENT, kind, ConsentState.AGREED) for kind in kinds(EVERYTHING)}
    assert kept == agreed | {(RECEIVED + RECIPIENT, ConsentKind.ONWARD, ConsentState.REFUSED)}
    (came,) = desk.receiver.exchange.received()
    assert (came.testimony_id, came.whole, came.onward) == (account.id, True, False)
    assert "names-taken-out" in came.history
    assert desk.receiver.care.check().sound


def test_neither_handing_over_nor_taking_in_writes_a_readable_word(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds(EVERYTHING))
    path, _ = desk.pack()
    desk.take(path)
    desk.sender.exchange.export_all(desk.path())
    markers = (b"the plan was stale", b"Okonedo", b"side gate", b"mine.txt", FILE[:64])
    written = [one for one in desk.folder.rglob("*") if one.is_file()]
    assert len(written) > 10
    assert not [one for one in written if any(marker in one.read_bytes() for marker in markers)]
    # The same search finds them where they are meant to be read.
    desk.sender.exchange.export_all(desk.folder / "plain", plain=True)
    plain = b"".join(one.read_bytes() for one in (desk.folder / "plain").rglob("*") if one.is_file())
    assert all(marker in plain for marker in markers)


def test_only_rows_of_that_account_of_what_was_done_travel(desk: Desk, kinds: Kinds) -> None:
    desk.sender.accounts.save_draft(desk.sender.accounts.words(desk.draft.id)[0].id, "changed")
    desk.sender.sources.add(desk.sealed.case_id, "Dunlin")
    desk.permit(kinds("existence,testimony,dates-year"))
    # That it was handed over to somebody is no recipient's to know.
    desk.pack()
    path, _ = desk.pack()
    package, _ = desk.opened(path)
    assert [(row.action, len(row.on)) for row in package.accounts[0].done] == [
        ("account-added", 4),
        ("names-taken-out", 4),
    ]


def test_the_same_again_is_known_and_a_later_version_stands_beside_the_earlier(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony,incidents"))
    first, _ = desk.pack()
    again, _ = desk.pack()
    (old,) = desk.take(first).accounts
    before = stored(desk.receiver)
    assert [one.news for one in desk.receiver.exchange.look(again).accounts] == [News.SAME]
    assert desk.take(again).accounts == ()
    assert stored(desk.receiver) == before
    desk.permit(kinds("existence,testimony,incidents,role"))
    later, _ = desk.pack()
    assert [one.news for one in desk.receiver.exchange.look(later).accounts] == [News.LATER]
    taken = desk.take(later, "Another case")
    (new,) = taken.accounts
    assert (new.derived_from, new.source_id, new.case_id) == (old.id, old.source_id, old.case_id)
    # The earlier one is as it was, and the same people keep their labels.
    texts = [desk.receiver.accounts.words(one.id)[0].words.text for one in (old, new)]
    assert "night porter" not in texts[0]
    assert "night porter" in texts[1]
    assert [text[:10] for text in texts] == ["[Person 2]", "[Person 2]"]
    assert taken.later == 1


def test_two_packages_that_were_looked_at_before_either_was_kept_bring_one_account(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    looked = [desk.receiver.exchange.look(desk.pack()[0]) for _ in range(2)]
    assert [one.accounts[0].news for one in looked] == [News.NEW, News.NEW]
    taken = [desk.receiver.exchange.take(one) for one in looked]
    assert [len(one.accounts) for one in taken] == [1, 0]


def test_an_earlier_version_that_comes_late_is_not_stored(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    early, _ = desk.pack()
    desk.permit(kinds("existence,testimony,role"))
    late, _ = desk.pack()
    desk.take(late)
    before = stored(desk.receiver)
    assert [one.news for one in desk.receiver.exchange.look(early).accounts] == [News.EARLIER]
    assert desk.take(early).accounts == ()
    assert stored(desk.receiver) == before


@pytest.mark.full
def test_an_hour_of_recorded_speech_goes_in_one_package(
    desk: Desk, kinds: Kinds, full: bool, figures: Callable[..., None]
) -> None:
    minutes, rate = (60 if full else 1), 16_000
    sender = desk.sender
    take = sender.recordings.take(recording := sender.recordings.begin(desk.draft.id, rate))
    second = random.Random(5).randbytes(2 * rate)
    for _ in range(minutes * 60):
        take.append(second)
    take.close()
    heard = sender.recordings.finish(recording)
    assert heard is not None
    desk.permit(kinds(EVERYTHING))
    path, packed = desk.pack(desk.draft)
    # By what a minute takes and the most that padding adds, an hour fits at any size of the test.
    assert minutes * 60 * 2 * rate < packed.row.size < age.MOST_BYTES
    assert 60 * 60 * 2 * rate * 1.12 < age.MOST_BYTES
    (account,) = desk.take(path).accounts
    (piece,) = [one for one in desk.receiver.evidence.all(account.case_id) if one.media_type == "audio/wav"]
    assert desk.receiver.evidence.original(piece.id).now == sender.evidence.original(heard.id).now
    figures("hand-over: minutes of sound in one package", minutes, "minutes")


def test_a_draft_arrives_as_a_draft_whose_names_are_still_to_be_taken_out(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds(EVERYTHING))
    path, _ = desk.pack(desk.draft)
    (account,) = desk.take(path).accounts
    assert account.state == "draft"
    assert account.open_fields == 1
    assert not any(row.sealed for row in desk.receiver.accounts.words(account.id))


def test_a_cleaned_copy_of_evidence_goes_without_its_original_and_arrives_as_evidence(
    desk: Desk, kinds: Kinds
) -> None:
    table = EvidenceTable(desk.sender._vault)
    for shows in (Shows.NOBODY, Shows.UNKNOWN):
        piece = table.add(desk.sealed.id, "image/png", 9, retained=True)
        table.keep(piece, desk.sealed.id, ORIGINAL, "okonedo.png", "image/png", b"raw bytes")
        table.put_away(table.get(piece))
        table.keep(piece, desk.sealed.id, COPY, "", "image/png", b"clean " + shows.encode())
        table.set(piece, shows=shows.value)
    desk.permit(kinds("existence,testimony,documents"))
    path, _ = desk.pack()
    package, plain = desk.opened(path)
    assert [(one.part, one.name) for one in package.files] == [("copy", "copy")]
    assert b"clean nobody" in plain
    assert not [marker for marker in (b"clean unknown", b"raw bytes", b"okonedo") if marker in plain]
    (account,) = desk.take(path).accounts
    (came,) = desk.receiver.evidence.all(account.case_id, account=account.id)
    # Somebody looked it through there; here nobody has yet.
    assert came.shows is Shows.UNKNOWN
    assert desk.receiver._vault.db.one("SELECT count(*) FROM originals WHERE part = 'copy'") == (1,)


def test_two_recipients_cannot_join_what_they_got(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    desk.permit(kinds("existence,testimony"), "second")
    one, _ = desk.opened(desk.pack()[0])
    pair = age.new_key()
    to = desk.sender.exchange.address(pair.recipient, "second")
    out = desk.path()
    desk.sender.exchange.pack(desk.sender.exchange.plan(to, [desk.sealed.id]), out)
    plain = age.decrypt(out.read_bytes(), pair.private)
    at, size = container.read(plain).contents
    other = plain[at : at + size].decode()
    shared = [one.signer, one.package, one.accounts[0].account, one.accounts[0].source]
    shared += [label.person for label in one.accounts[0].labels]
    assert not [token for token in shared if token in other]
    assert desk.sealed.id not in other


def test_the_file_has_a_fixed_time_a_padded_size_its_owners_rights_and_never_takes_a_place(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    path, packed = desk.pack()
    status = path.stat()
    assert (int(status.st_mtime), stat.S_IMODE(status.st_mode)) == (946684800, 0o600)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == packed.row.sha256
    sizes = {len(container.write(b"x" * n, b"0" * 128, [])) for n in range(1, 200_000, 97)}
    assert len(sizes) < 90
    before = path.read_bytes()
    with pytest.raises(AlreadyExists):
        desk.sender.exchange.pack(desk.plan(), path)
    assert path.read_bytes() == before
    inside = desk.sender.exchange.pack(desk.plan(), desk.folder)
    assert (desk.folder / inside.file_name).is_file()
    assert len(inside.file_name) == len("12345678.age")
    assert not list(desk.folder.glob("*.new"))


def test_a_package_that_cannot_be_written_leaves_no_row_behind(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    planned = desk.plan()
    with pytest.raises(CannotWrite):
        desk.sender.exchange.pack(planned, desk.folder / "no folder" / "x.age")
    assert desk.sender.exchange.handed_over() == []


def test_a_plan_that_things_overtook_is_not_packed(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,role"))
    planned = desk.plan()
    desk.permit(kinds("existence,testimony"))
    with pytest.raises(WrongState):
        desk.sender.exchange.pack(planned, desk.path())
    planned = desk.plan()
    desk.permit([])
    with pytest.raises(WrongState):
        desk.sender.exchange.pack(planned, desk.path())
    desk.permit(kinds("existence,testimony"))
    planned = desk.plan()
    desk.sender.accounts.delete(desk.sealed.id)
    with pytest.raises(WrongState):
        desk.sender.exchange.pack(planned, desk.path())
    assert not list(desk.folder.glob("*.age"))
    assert desk.sender.exchange.handed_over() == []


def test_what_came_not_to_be_passed_on_goes_to_nobody_else_before_its_source_agrees(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    (account,) = desk.take(path).accounts
    third, exchange = age.new_key().recipient, desk.receiver.exchange
    agreed = {ConsentKind.TESTIMONY: ConsentState.AGREED}
    desk.receiver.consents.record(account.source_id, "third", agreed)
    planned = exchange.plan(exchange.address(third, "third"), [account.id])
    assert [(gate, "passed on" in place) for gate, place in planned.blocked] == [("consent", True)]
    # Another key does not become the one it was permitted for by that name.
    planned = exchange.plan(exchange.address(third, RECIPIENT), [account.id])
    assert {gate for gate, _ in planned.blocked} == {"consent"}
    onward = {ConsentKind.ONWARD: ConsentState.AGREED}
    desk.receiver.consents.record(account.source_id, RECEIVED + RECIPIENT, onward)
    assert exchange.plan(exchange.address(third, "third"), [account.id]).blocked == ()


def test_no_dossier_draws_on_what_came_not_to_be_passed_on(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony,summary,quotes"), "hse")
    out = desk.path()
    desk.sender.exchange.pack(desk.plan(recipient="hse"), out)
    (account,) = desk.take(out).accounts
    agreed = dict.fromkeys(kinds("existence,testimony,summary,quotes"), ConsentState.AGREED)
    desk.receiver.consents.record(account.source_id, "union", agreed)

    def counts() -> set[str]:
        held = desk.receiver.cases.file(account.case_id).consents
        return {one.recipient for one in held if one.source_id == account.source_id}

    assert counts() == set()
    onward = {ConsentKind.ONWARD: ConsentState.AGREED}
    desk.receiver.consents.record(account.source_id, RECEIVED + "hse", onward, wait=True)
    assert counts() == set()
    desk.receiver._vault.db.run("UPDATE consents SET confirm_after = '2020-01-01' WHERE kind = 'onward'")
    assert counts() == set()
    desk.receiver.consents.record(account.source_id, RECEIVED + "hse", onward)
    assert counts() == {RECEIVED + "hse", "union"}
    # What HSE was permitted there is nothing that anybody here was permitted.
    today = datetime.now(UTC).date()
    held = desk.receiver.cases.file(account.case_id).consents
    assert not permissions_for(held, source_id=account.source_id, recipient="hse", today=today).kinds
    for recipient in (RECEIVED + "hse", "Received: HSE"):
        with pytest.raises(BadValue):
            desk.receiver.dossiers.draft(account.case_id, audience=Audience.HSE, recipient=recipient)
        with pytest.raises(BadValue):
            desk.receiver.exchange.address(desk.key, recipient)


def test_what_came_before_it_had_a_name_of_its_own_gets_one(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    (account,) = desk.take(desk.pack()[0]).accounts
    database = desk.receiver._vault.db
    # As it stood under schema 13, beside an answer that somebody recorded here.
    database.run("UPDATE consents SET recipient = ?", RECIPIENT)
    database.run("UPDATE accounts_received SET recipient = ?", RECIPIENT)
    desk.receiver.consents.record(account.source_id, RECIPIENT, {ConsentKind.ROLE: ConsentState.AGREED})
    step = (Path(vault.__file__).parent / "migrations" / "0014_received_permissions.sql").read_text("utf-8")
    for statement in step.split(";"):
        if "UPDATE" in statement:
            database.run(statement)
    held = {(one.recipient, one.kind) for one in desk.receiver.consents.current(account.case_id)}
    assert {kind for recipient, kind in held if recipient == RECIPIENT} == {ConsentKind.ROLE}
    assert (RECEIVED + RECIPIENT, ConsentKind.TESTIMONY) in held
    assert desk.receiver.exchange.received()[0].recipient == RECEIVED + RECIPIENT


def test_what_left_is_found_again_by_its_source_and_dies_with_the_account(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    _, packed = desk.pack()
    assert desk.sender.exchange.handed_over(desk.sealed.source_id) == [packed.row]
    desk.sender.accounts.delete(desk.sealed.id)
    with pytest.raises(GatesFailed):
        desk.sender.exchange.pack(desk.plan(desk.draft), desk.path())
    desk.sender.care.purge()
    assert desk.sender._vault.db.all("SELECT * FROM accounts_sent") == []
    assert desk.sender.exchange.handed_over() == [packed.row]


def test_a_received_account_can_be_purged_and_its_package_does_not_bring_it_back(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    (account,) = desk.take(path).accounts
    desk.receiver.accounts.delete(account.id)
    desk.receiver.care.purge()
    with pytest.raises(PackageRefused):
        desk.take(path)
    assert stored(desk.receiver)[0] == 1


def test_the_key_is_made_once_and_outlives_a_database_under_a_new_key(desk: Desk, kinds: Kinds) -> None:
    first = desk.receiver.exchange.key()
    assert first == desk.receiver.exchange.key()
    assert len(first.words.split()) == 6
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    desk.receiver.care.purge()
    assert len(desk.take(path).accounts) == 1
    rows = [row.action for row in desk.receiver.care.custody()]
    assert rows.count("key-made") == 1


def test_kept_recipients_have_one_key_each_and_only_whole_keys_are_kept(desk: Desk) -> None:
    exchange = desk.sender.exchange
    kept = exchange.keep_recipient("Rowan", desk.key)
    assert (kept.name, exchange.address("ROWAN").key) == (RECIPIENT, desk.key)
    assert exchange.address(desk.key).recipient == RECIPIENT
    assert exchange.keep_recipient("rowan", desk.key) == kept
    # What was permitted to somebody else does not go to this key.
    for to in (desk.key, "rowan"):
        with pytest.raises(BadValue):
            exchange.address(to, "union")
        assert exchange.address(to, "Rowan").recipient == RECIPIENT
    other = age.new_key().recipient
    for name, key in (("rowan", other), ("willow", desk.key)):
        with pytest.raises(AlreadyExists):
            exchange.keep_recipient(name, key)
    broken = desk.key[:-1] + ("q" if desk.key[-1] != "q" else "p")
    for key in (broken, desk.key[:-1], desk.key.upper(), "ssh-ed25519 AAAA", "age1", "", f"{desk.key}\nx"):
        with pytest.raises(BadValue):
            exchange.keep_recipient("willow", key)
    exchange.forget_recipient("rowan")
    with pytest.raises(NotFound):
        exchange.address("rowan")


@pytest.mark.parametrize("of_before", [False, True])
def test_a_forgotten_recipients_key_is_nowhere_and_versions_count_on(
    desk: Desk, kinds: Kinds, of_before: bool
) -> None:
    exchange = desk.sender.exchange
    exchange.keep_recipient("Rowan", desk.key)
    desk.permit(kinds("existence,testimony"))
    before, _ = desk.pack()
    if of_before:
        desk.sender._vault.db.run("UPDATE packages_sent SET key = ?", desk.key)
    exchange.forget_recipient("rowan")
    for table, column in (("packages_sent", "key"), ("custody_openings", "opening"), ("recipients", "key")):
        held = desk.sender._vault.db.all(f"SELECT {column} FROM {table}")  # noqa: S608 - ours
        assert not [row for row in held if desk.key in str(row[0])]
    assert exchange.handed_over()[0].key == age.fingerprint(desk.key)
    desk.permit(kinds("existence,testimony,pseudonym"))
    path, _ = desk.pack()
    (former, _), (later, _) = desk.opened(before), desk.opened(path)
    assert later.accounts[0].version == former.accounts[0].version + 1
    assert later.serial == former.serial + 1


def test_the_keys_picture_is_written_only_when_asked_and_reads_as_the_key(desk: Desk) -> None:
    for ending, start in ((".png", b"\x89PNG"), (".svg", b"<?xml")):
        path = desk.folder / f"key{ending}"
        desk.receiver.exchange.save_key_picture(path)
        assert path.read_bytes().startswith(start)
        with pytest.raises(AlreadyExists):
            desk.receiver.exchange.save_key_picture(path)
    with pytest.raises(BadValue):
        desk.receiver.exchange.save_key_picture(desk.folder / "key.pdf")
    rows = desk.receiver.exchange.key_squares()
    text = io.StringIO()
    segno.make_qr(desk.key, error="m").save(text, kind="txt", border=4)
    assert ["".join("01"[square] for square in row) for row in rows] == text.getvalue().split()


# -- refused -----------------------------------------------------------------------------------


def test_the_same_package_twice_is_refused_and_stores_nothing(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    incoming = desk.receiver.exchange.look(path)
    desk.receiver.exchange.take(incoming)
    before = stored(desk.receiver)
    with pytest.raises(PackageRefused) as refused:
        desk.receiver.exchange.look(path)
    assert refused.value.status == 6
    # Looked at before the first was stored: no way round either.
    with pytest.raises(PackageRefused):
        desk.receiver.exchange.take(incoming)
    assert stored(desk.receiver) == before


def test_a_package_for_another_or_locked_again_for_us_by_its_reader_is_refused(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    pair = age.new_key()
    path, _ = desk.pack(key=pair.recipient)
    with pytest.raises(PackageRefused) as refused:
        desk.receiver.exchange.look(path)
    assert refused.value.reason == age.ANOTHER_KEY
    again = desk.lock(age.decrypt(path.read_bytes(), pair.private))
    with pytest.raises(PackageRefused):
        desk.receiver.exchange.look(again)
    with pytest.raises(PackageRefused):
        desk.sender.exchange.look(path)


def test_a_stranger_cannot_speak_as_a_sender_nor_give_a_later_version_of_their_account(
    desk: Desk, kinds: Kinds
) -> None:
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    (old,) = desk.take(path).accounts
    real, plain = desk.opened(path)
    claim = replace(real.accounts[0], version=99)
    # Under the sender's name with a stranger's signature: refused.
    claimed = form.to_bytes(replace(real, package="1" * 32, accounts=(claim,)))
    signature = plain[container.read(plain).signature[0] :][:128]
    with pytest.raises(PackageRefused) as refused:
        desk.receiver.exchange.look(desk.lock(container.write(claimed, signature, [])))
    assert refused.value.reason == form.FORGED
    # Under their own: somebody else's account, of somebody else's source.
    incoming = desk.receiver.exchange.look(desk.forge(replace(real, package="1" * 32, accounts=(claim,))))
    assert not incoming.known_sender
    assert [one.news for one in incoming.accounts] == [News.NEW]
    (new,) = desk.receiver.exchange.take(incoming).accounts
    assert new.derived_from is None
    assert new.source_id != old.source_id


def test_a_label_in_foreign_words_never_means_somebody_of_this_vault(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    real, _ = desk.opened(desk.pack()[0])
    words = replace(real.accounts[0].words, text="[Person 1] and [Person 7] did it", clues=())
    forged = replace(real, accounts=(replace(real.accounts[0], words=words, labels=(), tags=()),))
    (account,) = desk.take(desk.forge(forged)).accounts
    assert desk.receiver.accounts.words(account.id)[0].words.text == "[Person 2] and [Person 3] did it"


def test_what_this_vault_made_itself_is_not_taken_in_again(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    own = desk.sender.exchange.key().recipient
    path, _ = desk.pack(key=own)
    before = stored(desk.sender)
    with pytest.raises(PackageRefused):
        desk.sender.exchange.look(path)
    assert stored(desk.sender) == before


# -- Debian's age --------------------------------------------------------------------------------


@needs_age
def test_debians_age_opens_what_whistle_packed_and_tar_unpacks_it(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds(EVERYTHING))
    path, _ = desk.pack()
    private, _ = Table(desk.receiver._vault.db).own_key(AGE) or (b"", "")
    key = desk.folder / "key.txt"
    key.write_bytes(private + b"\n")
    opened = subprocess.run(["age", "-d", "-i", key, path], capture_output=True, check=True).stdout
    into = desk.folder / "unpacked"
    into.mkdir()
    subprocess.run(["tar", "x", "-C", into], input=opened, check=True, capture_output=True)
    assert sorted(one.name for one in into.iterdir()) == ["files", "package.json", "signature"]
    assert (into / "files" / "0001").read_bytes() == FILE
    assert b"the plan was stale" in (into / "package.json").read_bytes()


@needs_age
def test_whistle_takes_in_what_debians_age_locked(desk: Desk, kinds: Kinds) -> None:
    desk.permit(kinds("existence,testimony"))
    _, plain = desk.opened(desk.pack()[0])
    out = desk.path()
    subprocess.run(["age", "-r", desk.key, "-o", out], input=plain, check=True, capture_output=True)
    assert len(desk.take(out).accounts) == 1


def test_it_goes_on_after_the_vaults_were_closed(two_vaults: Path, desk: Desk, kinds: Kinds) -> None:
    """Nothing of an exchange lives in memory only."""
    desk.permit(kinds("existence,testimony"))
    path, _ = desk.pack()
    desk.take(path)
    desk.receiver.close()
    with Session.open(desk.folder / "receiver", WORDS) as again:
        with pytest.raises(PackageRefused):
            again.exchange.look(path)
        again.accounts.add_incident(
            again.exchange.received()[0].testimony_id, what="more", when=FuzzyDate(), basis=Basis.SAW
        )
