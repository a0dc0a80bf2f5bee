"""Evidence in a vault: kept as it came, put away with its name, looked through, destroyed; custody rows."""

from __future__ import annotations

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from whistle.api import Session
from whistle.crypto.stream import padme
from whistle.errors import (
    BadValue,
    CopyRefused,
    NotFound,
    OnHold,
    Protected,
    RegisterClosed,
    UnreadableInput,
    WrongState,
)
from whistle.intake.evidence.desk import Desk
from whistle.intake.evidence.traces import Trace
from whistle.model import Relation
from whistle.vault.blobs import FIXED_TIME
from whistle.vault.tables.evidence import Shows
from whistle.vault.tables.testimonies import Testimonies

NAME, PLACE, BODY = "quenby-rota-photo.jpg", "Thimblerook Lane", "Perpetua Quenby said the plan was old"


def picture(caption: str = PLACE, side: int = 60) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = caption
    out = io.BytesIO()
    Image.new("RGB", (side, side), (120, 30, 60)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def mail(subject: str, sender: str, words: str, day: int, this: str, answers: str = "") -> bytes:
    one = EmailMessage()
    one["From"], one["To"], one["Subject"] = (
        f"{sender} <{sender}@example.invalid>",
        "Desk <d@x.invalid>",
        subject,
    )
    one["Date"], one["Message-ID"] = f"{day:02} Mar 2025 09:00:00 +0000", f"<{this}@x.invalid>"
    if answers:
        one["In-Reply-To"] = f"<{answers}@x.invalid>"
    one.set_content(words)
    return one.as_bytes()


@pytest.fixture(scope="module")
def made(lab: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a draft account that a picture, a text and a thing not kept came with."""
    base = tmp_path_factory.mktemp("evidence")
    (base / NAME).write_bytes(picture())
    (base / "notes by quenby.txt").write_text(BODY)
    with Session.create(base / "vault", lab.passphrase, lab.custodian, lab.cost) as session:
        case = session.cases.add("one case")
        source = session.sources.add(case.id, "Wren")
        account = session.accounts.add(source.id, "words of the account")
        session.evidence.add(case.id, base / NAME, account=account.id)
        session.evidence.add(case.id, base / "notes by quenby.txt", account=account.id, about="a note")
        session.evidence.describe(case.id, "a letter shown across the table", account=account.id)
    return base / "vault"


class Kept(Desk):
    """A helper that outlives the sessions that use it: each takes half a second to load."""

    def close(self) -> None:
        """Stay."""

    def end(self) -> None:
        """End it."""
        super().close()


@pytest.fixture(scope="module")
def desk() -> Iterator[Kept]:
    one = Kept()
    yield one
    one.end()


@pytest.fixture
def session(lab: Any, made: Path, desk: Kept, tmp_path: Path) -> Iterator[Session]:
    """The vault open with its names list; a copy of its own."""
    folder = Path(shutil.copytree(made, tmp_path / "vault"))
    with lab.open(folder, custodian=True) as opened:
        opened.evidence._desk = desk
        yield opened


def pieces(session: Session) -> list[Any]:
    return session.evidence.all(session.cases.named("one case").id)


def seal(lab: Any, session: Session, *, keep_raw: bool = True) -> None:
    """Take names out without the scanner."""
    from whistle.model import SealedText

    vault = lab.vault(session)
    testimonies = Testimonies(vault)
    account = session.accounts.all()[0]
    words = {
        one.id: SealedText(one.words.text.replace("Perpetua Quenby", "[Person 1]"))
        for one in testimonies.fields(account.id, sealed=False)
    }
    testimonies.seal(account, words, {"Person 1": ("Perpetua Quenby",)}, keep_raw=keep_raw)


def test_an_original_is_kept_byte_for_byte_with_its_sum_and_what_it_carries(session: Session) -> None:
    photo, note, letter = pieces(session)
    then = session.evidence.original(photo.id)
    assert then.unchanged
    assert then.now == hashlib.sha256(picture()).hexdigest()
    assert photo.name == NAME
    assert (Trace.TITLE, PLACE) in [(one.trace, one.value) for one in session.evidence.found(photo.id)]
    assert photo.counts == {"title": 1}
    assert (note.text.text, note.has_copy) == (BODY, True)
    assert (letter.retained, letter.original, letter.has_copy) == (False, None, False)
    assert PLACE.encode() not in session.evidence.copy_bytes(photo.id)


def test_blobs_tell_neither_time_nor_size(lab: Any, session: Session) -> None:
    files = list((lab.vault(session).folder / "blobs").iterdir())
    assert {int(path.stat().st_mtime) for path in files} == {FIXED_TIME}
    assert not any(path.stat().st_size == len(picture()) for path in files)


def test_with_names_taken_out_only_a_copy_that_shows_nobody_stays_readable(
    lab: Any, session: Session, figures: Callable[..., None]
) -> None:
    photo, note, _ = pieces(session)
    session.evidence.looked_through(photo.id, Shows.NOBODY)
    folder = lab.vault(session).folder
    sums = {hashlib.sha256(picture()).hexdigest(), hashlib.sha256(BODY.encode()).hexdigest()}
    kept = {row.about["sha256"] for row in session.care.custody() if row.about and "sha256" in row.about}
    assert sums <= kept, "otherwise this test could not fail"
    seal(lab, session)
    # Old pages of the database are readable until they are purged.
    session.care.purge()
    session.close()
    with lab.open(folder) as closed:
        photo, note, _ = pieces(closed)
        assert photo.name is None
        assert (photo.original.sealed, photo.found.sealed, photo.copy.sealed) == (True, True, False)
        assert closed.evidence.copy_bytes(photo.id).startswith(b"\xff\xd8")
        assert closed.evidence.annex(photo.id, 1).width == 60
        assert note.text.text == "[Person 1] said the plan was old"
        for ask in (
            closed.evidence.original,
            closed.evidence.found,
            lambda i: closed.evidence.picture(i, raw=True),
        ):
            with pytest.raises(RegisterClosed):
                ask(photo.id)
        # Whoever has the file cannot tell by its sum or its exact size that it is here.
        assert not [row for row in closed.care.custody() if row.about and "sha256" in row.about]
        for piece, size in ((photo, len(picture())), (note, len(BODY))):
            assert piece.size == piece.original.size == padme(size)
        assert padme(len(picture())) != len(picture()) or padme(len(BODY)) != len(BODY)
        assert closed.care.check().sound
    plain = lab.plain(folder)
    assert [plain.count(one.encode()) for one in sums] == [0, 0]
    left = sum(plain.count(word.encode()) for word in (NAME, PLACE, "Quenby", "quenby"))
    figures("evidence: names and places readable with the names list closed", left, "places")
    assert left == 0
    with lab.open(folder, custodian=True) as opened:
        assert opened.evidence.get(photo.id).name == NAME
        assert opened.evidence.original(photo.id).unchanged
        assert opened.evidence.words(note.id, raw=True) == BODY
        assert opened.care.check().sound


def test_a_copy_nobody_looked_through_goes_with_the_original_and_comes_back_once_somebody_did(
    lab: Any, session: Session
) -> None:
    photo = pieces(session)[0]
    with pytest.raises(WrongState):
        session.evidence.annex(photo.id, 1)
    seal(lab, session)
    away = session.evidence.get(photo.id)
    assert away.copy.sealed
    assert session.evidence.picture(photo.id).width == 60
    back = session.evidence.looked_through(photo.id, Shows.NOBODY)
    assert not back.copy.sealed
    assert session.evidence.annex(photo.id, 1).height == 60
    again = session.evidence.looked_through(photo.id, Shows.SOMEBODY)
    assert again.copy.sealed
    session.care.purge()
    assert session.evidence.picture(photo.id).width == 60
    assert session.care.check().sound


def test_what_is_added_to_a_sealed_account_is_as_it_came_under_the_names_list_at_once(
    lab: Any, session: Session, tmp_path: Path
) -> None:
    seal(lab, session)
    case, account = session.cases.named("one case").id, session.accounts.all()[0].id
    (tmp_path / NAME).write_bytes(picture())
    session.register.close()
    added = session.evidence.add(case, tmp_path / NAME, account=account)
    unread = session.evidence.add(case, tmp_path / NAME, account=account, unread=True)
    recording = session.recordings.begin(account, 16_000)
    vault = lab.vault(session)
    take = session.recordings.take(recording)
    take.append(bytes(32_000))
    take.close()
    heard = session.recordings.finish(recording)
    assert heard is not None
    for piece in (added, unread, session.evidence.get(heard.id)):
        assert (piece.original.sealed, piece.name) == (True, None)
        with pytest.raises(RegisterClosed):
            session.evidence.original(piece.id)
    kept = vault.db.all("SELECT name FROM originals WHERE part = 'original' AND key IS NOT NULL")
    assert kept == []
    # The cleaned copy waits to be looked through, as before.
    assert session.evidence.looked_through(added.id, Shows.NOBODY).copy is not None
    session.register.open(lab.custodian)
    assert [session.evidence.get(one.id).name for one in (added, unread)] == [NAME, NAME]
    assert session.evidence.original(added.id).unchanged
    assert session.care.check().sound


def test_what_is_added_to_a_draft_stays_until_its_names_are_taken_out(
    session: Session, tmp_path: Path
) -> None:
    assert [piece.original.sealed for piece in pieces(session) if piece.original] == [False, False]


def test_where_raw_words_are_destroyed_originals_are_too_and_their_descriptions_stay(
    lab: Any, session: Session
) -> None:
    seal(lab, session, keep_raw=False)
    assert not [row for row in session.care.custody() if row.about and "sha256" in row.about]
    photo, note, _ = pieces(session)
    assert (photo.retained, photo.original, photo.copy) == (False, None, None)
    assert note.text.text == "[Person 1] said the plan was old"
    assert photo.about.text == "A picture"


def test_files_of_case_notes_that_name_nobody_are_put_away(
    lab: Any, session: Session, tmp_path: Path
) -> None:
    case = session.cases.named("one case")
    (tmp_path / "a.jpg").write_bytes(picture())
    piece = session.evidence.add(case.id, tmp_path / "a.jpg")
    other = session.evidence.describe(case.id, "Tobias Okonedo handed over a key")
    # What settling does where the scanner found nobody in the first and somebody in the second.
    testimonies, notes = Testimonies(lab.vault(session)), session.records.notes(case.id)
    nameless = {one.id: one.words for one in testimonies.fields(notes, sealed=False) if one.owner == piece.id}
    testimonies.seal_nameless(notes, nameless)
    assert session.evidence.get(piece.id).original.sealed
    assert session.evidence.get(piece.id).about.sealed
    assert not session.evidence.get(other.id).about.sealed


def test_kept_no_longer_means_gone_and_its_sum_cannot_be_proved(lab: Any, session: Session) -> None:
    photo = pieces(session)[0]
    session.evidence.keep_no_longer(photo.id)
    left = session.evidence.get(photo.id)
    assert (left.retained, left.original, left.about.text) == (False, None, "A picture")
    assert len((lab.vault(session).blobs).ids()) == 2
    about = [row.about for row in session.care.custody() if row.action == "evidence-added"]
    assert about.count(None) == 1
    assert session.care.check().sound
    with pytest.raises(WrongState):
        session.evidence.keep_no_longer(photo.id)


def test_the_bin_gives_back_and_purge_destroys_all_but_a_note(lab: Any, session: Session) -> None:
    photo, note, _ = pieces(session)
    session.evidence.delete(photo.id)
    assert photo.id not in [one.id for one in pieces(session)]
    session.evidence.undelete(photo.id)
    assert photo.id in [one.id for one in pieces(session)]
    session.evidence.delete(photo.id)
    folder = lab.vault(session).folder
    kept = lab.vault(session).blobs.ids()
    session.care.purge()
    assert len(lab.vault(session).blobs.ids()) == len(kept) - 3
    with pytest.raises(NotFound):
        session.evidence.get(photo.id)
    plain = lab.plain(folder)
    assert [plain.count(word.encode()) for word in (NAME, PLACE, photo.id)] == [0, 0, 0]
    assert "evidence" in [one.what for one in session.care.deletions()]
    assert session.evidence.get(note.id).text.text == BODY
    assert session.care.check().sound


def test_a_purged_account_takes_its_evidence_along_and_a_hold_keeps_it(lab: Any, session: Session) -> None:
    case = session.cases.named("one case")
    photo = pieces(session)[0]
    session.cases.hold(case.id, on=True)
    for refused in (session.evidence.delete, session.evidence.keep_no_longer):
        with pytest.raises(OnHold):
            refused(photo.id)
    session.cases.hold(case.id, on=False)
    session.accounts.delete(session.accounts.all()[0].id)
    assert pieces(session) == []
    session.care.purge()
    vault = lab.vault(session)
    assert vault.db.all("SELECT id FROM evidence") == []
    assert vault.blobs.ids() == set()
    assert session.care.check().sound


def test_it_bears_on_an_allegation_as_a_document(session: Session) -> None:
    case = session.cases.named("one case")
    photo = pieces(session)[0]
    claim = session.records.add(case.id, "allegation", {"text": "the plan was out of date"})
    session.evidence.bear(photo.id, claim.id, Relation.SUPPORTS)
    session.evidence.bear(photo.id, claim.id, Relation.CONTEXT)
    document = session.evidence.record_of(photo.id)
    assert (document.kind, document.values["state"]) == ("document", "held")
    assert [(one.thing_id, one.relation) for one in session.records.bearings(case.id)] == [
        (document.id, Relation.CONTEXT)
    ]
    session.records.delete(document.id)
    # Never two documents of one piece: the other would go by nobody's permission.
    assert session.evidence.record_of(photo.id).id == document.id
    assert [one.id for one in session.records.all(case.id, ["document"])] == [document.id]
    session.records.delete(document.id)
    session.care.purge()
    assert session.evidence.get(photo.id).record_id == ""


def test_the_document_of_a_piece_dies_with_it_and_with_its_account(lab: Any, session: Session) -> None:
    case = session.cases.named("one case")
    photo, note, _ = pieces(session)
    titles = []
    for piece, words in ((photo, "the quillstone payslip"), (note, "the marrowbeck letter")):
        session.evidence.change_about(piece.id, words)
        document = session.evidence.record_of(piece.id)
        session.records.add(case.id, "version", {"name": f"{words}, first"}, parent=document.id)
        titles.append(words)
    vault = lab.vault(session)

    def left() -> list[int]:
        texts = " ".join(str(row[0]) for row in vault.db.all("SELECT text FROM fields"))
        return [texts.count(words) for words in titles]

    assert left() == [3, 3]
    session.evidence.delete(photo.id)
    session.care.purge()
    assert left() == [0, 3]
    session.accounts.delete(session.accounts.all()[0].id)
    session.care.purge()
    assert left() == [0, 0]
    assert session.records.all(case.id) == []
    assert session.care.check().sound


def test_what_cannot_be_looked_into_is_refused_or_kept_unread(session: Session, tmp_path: Path) -> None:
    import pikepdf

    locked = tmp_path / "a.pdf"
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    case = session.cases.named("one case")
    before = len(pieces(session))
    with pytest.raises(Protected):
        session.evidence.add(case.id, locked)
    with pytest.raises(UnreadableInput):
        session.evidence.add(case.id, tmp_path)
    assert len(pieces(session)) == before
    piece = session.evidence.add(case.id, locked, unread=True)
    assert (piece.refused, piece.original.size) == ("not-looked-into", locked.stat().st_size)
    with pytest.raises(Protected):
        session.evidence.copy(piece.id)


def test_a_file_too_large_to_look_into_is_kept_without_being_held_in_memory(
    lab: Any, session: Session, tmp_path: Path
) -> None:
    large = tmp_path / "long recording.wav"
    with large.open("wb") as file:
        file.truncate(60_000_000)
    piece = session.evidence.add(session.cases.named("one case").id, large)
    assert piece.refused == "too-large-to-look"
    assert session.evidence.original(piece.id).unchanged
    with pytest.raises(CopyRefused):
        session.evidence.copy(piece.id)


def test_a_description_can_be_said_anew_and_must_say_something(session: Session) -> None:
    photo = pieces(session)[0]
    assert (
        session.evidence.change_about(photo.id, " a photo of the rota ").about.text == "a photo of the rota"
    )
    for words in ("  ", "x" * 2_001):
        with pytest.raises(BadValue):
            session.evidence.change_about(photo.id, words)
    with pytest.raises(BadValue):
        session.evidence.describe(session.cases.named("one case").id, "")


def test_a_backup_holds_evidence_and_gives_it_back(lab: Any, session: Session, tmp_path: Path) -> None:
    from whistle.api import restore_backup

    photo = pieces(session)[0]
    session.care.backup(tmp_path / "saved.backup", lab.passphrase, cost=lab.cost)
    restore_backup(tmp_path / "saved.backup", tmp_path / "again", passphrase=lab.passphrase)
    with lab.open(tmp_path / "again", custodian=True) as again:
        assert again.evidence.original(photo.id).unchanged


def test_every_step_stands_in_the_record_of_what_was_done(session: Session) -> None:
    photo = pieces(session)[0]
    session.evidence.looked_through(photo.id, Shows.NOBODY)
    session.evidence.delete(photo.id)
    session.evidence.undelete(photo.id)
    own = [row.action for row in session.care.custody() if row.subject == photo.id]
    assert own == [
        "evidence-added", "evidence-copied", "evidence-looked-through", "evidence-binned",
        "evidence-restored",
    ]  # fmt: skip


def test_mails_dropped_in_together_propose_what_was_raised_unanswered_first(
    session: Session, tmp_path: Path
) -> None:
    files = {
        "1": mail("Plan out of date", "worker", "The six-point plan names people who left.", 3, "a"),
        "2": mail("Re: Plan out of date", "manager", "We will look.\n\n> The six-point plan", 5, "b", "a"),
        "3": mail("Caseload", "worker", "27 appointments yesterday.", 4, "c"),
        "4": mail("Re: Plan out of date", "worker", "It still names them.", 9, "d", "b"),
        "5": mail("Plan out of date", "worker", "The six-point plan names people who left.", 3, "a"),
    }
    case = session.cases.named("one case")
    ids = []
    for name, data in files.items():
        (tmp_path / f"{name}.eml").write_bytes(data)
        ids.append(session.evidence.add(case.id, tmp_path / f"{name}.eml").id)
    found = session.evidence.propose(ids)
    assert [(one.raised.subject, [reply.quote for reply in one.replies]) for one in found] == [
        ("Caseload", []),
        ("Re: Plan out of date", []),
        ("Plan out of date", ["We will look."]),
    ]
    assert found[2].raised.quote == "The six-point plan names people who left."
    account = session.accounts.all()[0].id
    assert [field.role for field in session.accounts.words(account)].count("raised.information") == 0
    session.evidence.accept(account, found[2].raised, found[2].replies[0])
    written = {field.role: field.words.text for field in session.accounts.words(account)}
    assert written["raised.information"] == "The six-point plan names people who left."
    assert written["raised.reply"] == "We will look."
    assert written["raised.when"] == "as the e-mail says: 2025-03-03"


def test_sealed_words_of_evidence_are_found_until_it_is_in_the_bin(lab: Any, session: Session) -> None:
    from ui.presenters.find import found_of

    seal(lab, session)
    note = pieces(session)[1]
    (hit,) = session.accounts.search("plan was old")
    assert found_of(hit, {}, {}).page == "evidence"
    assert found_of(hit, {}, {}).extra == note.id
    session.evidence.delete(note.id)
    assert session.accounts.search("plan was old") == []
