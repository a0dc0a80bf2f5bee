"""Everything of a vault in an open form: whole, told what is missing, and readable to nobody by mistake."""

from __future__ import annotations

import io
import json
import stat
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from tests.exchange.conftest import FILE, RAW, TEXT, Desk
from tests.exchange.test_hand_over import needs_age
from whistle.dossier.record import Audience, record_to_json
from whistle.errors import AlreadyExists, BadValue
from whistle.exchange import age
from whistle.intake.guide import shipped_words
from whistle.model import ConsentKind
from whistle.operations import interviewing
from whistle.operations.interviewing import PRIVATE
from whistle.progress import Cancelled, Progress
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.tables.exchange import AGE
from whistle.vault.tables.exchange import Exchange as Table
from whistle.vault.tables.recordings import Recordings
from whistle.vault.tables.testimonies import Testimonies

COUNT = "SELECT count(*) FROM "
SECRET = "what only the listener wrote for herself"


def unpacked(plain: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        found = {}
        for one in archive.getmembers():
            file = archive.extractfile(one)
            assert file is not None
            found[one.name] = file.read()
    return found


def rows(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.decode().splitlines()]


def opened(desk: Desk, path: Path) -> dict[str, bytes]:
    private, _ = Table(desk.sender._vault.db).own_key(AGE) or (b"", "")
    identity = pyrage.x25519.Identity.from_str(private.decode())
    return unpacked(pyrage.decrypt(path.read_bytes(), [identity]))


def test_every_row_and_file_is_in_it_with_the_names_list_open(desk: Desk) -> None:
    Testimonies(desk.sender._vault).add_field(desk.draft.id, f"{PRIVATE}debrief", SECRET)
    recordings = Recordings(desk.sender._vault)
    recordings.take(recordings.begin(desk.draft.id, 16_000).id)
    out = desk.path()
    done = desk.sender.exchange.export_all(out)
    held = opened(desk, out)
    db = desk.sender._vault.db
    tables = [str(row[0]) for row in db.all("SELECT name FROM sqlite_master WHERE sql LIKE '%) STRICT'")]
    assert len(tables) > 20
    for table in tables:
        if table in ("register", "exchange_keys"):
            assert f"tables/{table}.jsonl" not in held
            continue
        count = int(db.one(COUNT + table)[0])
        # The one row more is the note that there was an export; the one less is for the listener alone.
        missing = {"custody": 1, "custody_openings": 1, "fields": 1}.get(table, 0)
        assert len(rows(held[f"tables/{table}.jsonl"])) == count - missing, table
    words = {row["text"] for row in rows(held["tables/fields.jsonl"])}
    assert {TEXT, RAW} <= words
    assert held[f"accounts/{desk.sealed.id}.txt"].decode().startswith("Case: Alder\nSource: Heron\n")
    names = [name for row in rows(held["names.jsonl"]) for name in row["names"]]  # type: ignore[attr-defined]
    assert {"Tobias Okonedo", "Derek Pilk", "Ada Moss"} <= set(names)
    files = {str(row["name"]): str(row["file"]) for row in rows(held["files.jsonl"])}
    assert held["files/" + files["mine.txt"]] == FILE
    assert (done.files_left, done.files_damaged, done.accounts) == (0, 0, 2)
    whole = b"".join(held.values())
    assert SECRET.encode() not in whole
    secrets = db.all("SELECT secret FROM exchange_keys") + db.all(
        "SELECT key FROM originals WHERE key NOT NULL"
    )
    secrets += db.all("SELECT key FROM takes")
    assert done.recordings_open == 1
    assert secrets
    for (secret,) in secrets:
        assert bytes(secret) not in whole
        assert bytes(secret).hex().encode() not in whole


def test_with_the_names_list_closed_no_name_is_in_it_and_that_is_said(shut_desk: Desk) -> None:
    out = shut_desk.path()
    done = shut_desk.sender.exchange.export_all(out)
    held = opened(shut_desk, out)
    assert done.names is None
    assert done.files_left == 2  # a file and the raw words of the sealed account
    assert "names.jsonl" not in held
    assert b"Pilk" not in b"".join(held.values())
    assert b"NOT HERE" in held["README.txt"]


def test_a_damaged_file_is_counted_and_the_rest_is_there(desk: Desk) -> None:
    blob = str(desk.sender._vault.db.one("SELECT id FROM originals WHERE sealed = 0")[0])
    path = desk.folder / "sender" / "blobs" / blob
    path.write_bytes(path.read_bytes()[:-1])
    done = desk.sender.exchange.export_all(desk.path())
    assert (done.files_damaged, done.files) == (1, 2)


def test_a_plain_folder_is_its_owners_alone_and_never_takes_a_place(desk: Desk) -> None:
    folder = desk.folder / "open"
    desk.sender.exchange.export_all(folder, plain=True)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.rglob("*") if one.is_file()} == {0o600}
    assert TEXT in (folder / "accounts" / f"{desk.sealed.id}.txt").read_text()
    with pytest.raises(AlreadyExists):
        desk.sender.exchange.export_all(folder, plain=True)
    taken = desk.path()
    taken.write_bytes(b"mine")
    with pytest.raises(AlreadyExists):
        desk.sender.exchange.export_all(taken)
    assert taken.read_bytes() == b"mine"


@pytest.mark.parametrize("plain", [True, False])
def test_a_cancelled_export_leaves_nothing_behind(desk: Desk, plain: bool) -> None:
    before = sorted(desk.folder.iterdir())
    with pytest.raises(Cancelled):
        desk.sender.exchange.export_all(desk.folder / "gone", plain=plain, progress=Progress(cancelled=True))
    assert sorted(desk.folder.iterdir()) == before
    assert "vault-exported" not in [row.action for row in desk.sender.care.custody()]


def test_a_plain_export_hears_that_it_should_stop_while_accounts_are_written(desk: Desk) -> None:
    before = sorted(desk.folder.iterdir())
    seen: list[str] = []

    class AtTheFirstAccount(Progress):
        def heed(self) -> None:
            accounts = [one.name for one in desk.folder.glob(".gone.export/all/accounts/*.txt")]
            seen[:] = accounts or seen
            self.cancelled = bool(accounts)
            super().heed()

    with pytest.raises(Cancelled):
        desk.sender.exchange.export_all(desk.folder / "gone", plain=True, progress=AtTheFirstAccount())
    assert len(seen) == 1, "not only at the files, which come last"
    assert sorted(desk.folder.iterdir()) == before


@needs_age
def test_debians_age_opens_an_export_with_the_key_that_was_written_down(desk: Desk) -> None:
    out, key = desk.path(), desk.folder / "key.txt"
    desk.sender.exchange.export_all(out)
    desk.sender.exchange.write_private_key(key)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    with pytest.raises(AlreadyExists):
        desk.sender.exchange.write_private_key(key)
    plain = subprocess.run(["age", "-d", "-i", key, out], capture_output=True, check=True).stdout
    assert "README.txt" in unpacked(plain)


def test_it_can_be_locked_for_another_key_and_only_for_a_key(desk: Desk) -> None:
    pair = age.new_key()
    out = desk.path()
    assert desk.sender.exchange.export_all(out, to=pair.recipient).to == pair.recipient
    held = unpacked(age.decrypt(out.read_bytes(), pair.private))
    assert "README.txt" in held
    desk.sender.exchange.export_all(desk.path(), to=pair.recipient)
    told = str(desk.sender._vault.db.all("SELECT opening FROM custody_openings"))
    assert age.fingerprint(pair.recipient) in told
    assert pair.recipient not in told
    with pytest.raises(BadValue):
        desk.sender.exchange.export_all(desk.path(), to="rowan")


def test_private_answers_stay_out_after_the_guide_that_asked_for_them_was_replaced(desk: Desk) -> None:
    vault = desk.sender._vault
    words = json.loads(shipped_words("interview"))

    def use(version: str, field: str) -> None:
        guide = json.loads(json.dumps({**words, "version": version}))
        for one in (one for phase in guide["phases"] for one in phase.get("fields", ())):
            if one["id"] == "wellbeing-in":
                one |= {"id": field, "type": "choice", "choices": [{"id": "steady", "title": "Steady"}]}
        interviewing.keep_guide(vault, json.dumps(guide).encode())

    use("own-1", "mood-in")
    begun = interviewing.begin(vault, desk.sealed.case_id, ["Rook"], datetime.now(UTC), reason="a test")
    interviewing.answer(vault, begun.id, begun.accounts[0].testimony_id, "mood-in", "steady")
    assert "mood-in" in str(vault.db.all("SELECT data FROM interview_accounts"))
    use("own-2", "wellbeing-in")
    folder = desk.folder / "everything"
    desk.sender.exchange.export_all(folder, plain=True)
    for table in ("interviews", "interview_accounts"):
        assert "mood-in" not in (folder / f"tables/{table}.jsonl").read_text()


def test_no_key_that_signed_a_dossier_is_in_an_export(desk: Desk) -> None:
    vault = desk.sender._vault
    desk.permit([ConsentKind.EXISTENCE, ConsentKind.SUMMARY], "hse")
    drafted = desk.sender.dossiers.draft(desk.sealed.case_id, audience=Audience.HSE)
    desk.sender.dossiers.keep(drafted)
    seed = drafted.record.seed
    row = DossierRow("0a" * 16, desk.sealed.case_id, "WD-1", "hse", "hse", "", 0, 1)
    Dossiers(vault.db).keep(row, record_to_json(drafted.record).decode())
    kept = vault.db.all("SELECT record FROM dossiers UNION ALL SELECT record FROM dossier_drafts")
    assert [str(one[0]).count(seed) for one in kept] == [1, 1]
    folder = desk.folder / "everything"
    desk.sender.exchange.export_all(folder, plain=True)
    for table in ("dossiers", "dossier_drafts"):
        text = (folder / f"tables/{table}.jsonl").read_text()
        assert seed not in text
        record = json.loads(json.loads(text.splitlines()[0])["record"])
        assert (record["seed"], record["dossier_id"]) == ("", drafted.record.dossier_id)
    assert not any(seed.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())
