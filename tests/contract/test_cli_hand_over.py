"""key, pack and receive as a script sees them."""

from __future__ import annotations

from pathlib import Path

from tests.contract.conftest import CUSTODIAN, PASSPHRASE, QUICK, Whistle
from whistle.api import Session
from whistle.model import ConsentKind, ConsentState, SealedText
from whistle.vault.tables.testimonies import Testimonies


def _sealed_account(vault: Path) -> str:
    """A sealed account of Heron, which the recipient rowan may have; without the scanner, in no time."""
    with Session.open(vault, PASSPHRASE, CUSTODIAN) as session:
        source = session.sources.add(session.cases.add("Alder").id, "Heron")
        account = session.accounts.add(source.id, "raw words of Tobias")
        field = session.accounts.words(account.id)[0].id
        words = SealedText("[Person 1] said that the plan was stale")
        Testimonies(session._vault).seal(account, {field: words}, {"Person 1": ("Tobias",)})
        session.consents.record(source.id, "rowan", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    return account.id


def test_an_account_goes_from_one_vault_to_another_by_three_commands(
    vault: Path, tmp_path: Path, whistle: Whistle
) -> None:
    account = _sealed_account(vault)
    theirs = tmp_path / "theirs"
    Session.create(theirs, PASSPHRASE, CUSTODIAN, QUICK).close()
    shown = whistle("key", theirs, "--qr", tmp_path / "key.svg")
    assert shown.status == 0, shown.err
    key = shown.out.split()[0]
    assert key.startswith("age1")
    assert (tmp_path / "key.svg").is_file()
    assert PASSPHRASE not in shown.out + shown.err

    # A key that nobody permitted anything to: blocked, and which check says so.
    blocked = whistle("pack", vault, "--to", key, account, tmp_path / "no.age")
    assert (blocked.status, "consent" in blocked.err) == (5, True)
    assert not (tmp_path / "no.age").exists()

    assert whistle("key", vault, "--save", "Rowan", key).status == 0
    packed = whistle("pack", vault, "--to", "rowan", account[:8], tmp_path / "out.age", "--json")
    assert packed.status == 0, packed.err
    assert packed.json()["accounts"] == 1

    looked = whistle("receive", theirs, tmp_path / "out.age")
    assert looked.status == 2
    assert "new: 8 words, names taken out" in looked.out
    assert "plan was stale" not in looked.out + looked.err
    stored = whistle("receive", theirs, tmp_path / "out.age", "--yes", "--case", "Birch")
    assert stored.status == 0, stored.err
    again = whistle("receive", theirs, tmp_path / "out.age", "--yes")
    assert again.status == 6
    assert again.err.count("\n") == 1
    shown = whistle("show", theirs, stored.out.split()[-1])
    assert "[Person 1] said that the plan was stale" in shown.out


def test_a_file_that_is_no_package_and_a_key_that_is_none_are_said_in_one_sentence(
    vault: Path, tmp_path: Path, whistle: Whistle
) -> None:
    assert whistle("key", vault, "--save", "rowan", "age1qqqq").status == 2
    none = tmp_path / "none.age"
    none.write_bytes(b"age-encryption.org/v1\n" + b"x" * 100)
    for path in (none, tmp_path):
        refused = whistle("receive", vault, path, "--yes")
        assert refused.status == 6, refused.err
        assert refused.err.count("\n") == 1


def test_everything_is_written_locked_or_after_a_word_plain(
    vault: Path, tmp_path: Path, whistle: Whistle
) -> None:
    _sealed_account(vault)
    locked = whistle("export", vault, tmp_path / "all.age", names=False)
    assert locked.status == 0, locked.err
    assert "NOT in it, the names list is closed" in locked.out
    assert (tmp_path / "all.age").read_bytes().startswith(b"age-encryption.org/v1\n")
    # No terminal to type the word on, and it was not given beforehand.
    assert whistle("export", vault, tmp_path / "open", "--plain").status == 2
    assert not (tmp_path / "open").exists()
    plain = whistle("export", vault, tmp_path / "open", "--plain", "--yes")
    assert plain.status == 0, plain.err
    assert "who is who, 1 labels" in plain.out
    assert "Tobias" in (tmp_path / "open" / "names.jsonl").read_text()
