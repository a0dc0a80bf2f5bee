"""The commands about ways into a vault, as a script runs them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from whistle.api import Session
from whistle.crypto import slots
from whistle.crypto.recovery import shares_in

NEW = "bracken tidal lantern"


@pytest.fixture
def new(secrets_folder: Path) -> Path:
    path = secrets_folder / "new"
    path.write_text(NEW + "\n")
    return path


def test_a_passphrase_is_changed_and_the_old_one_is_refused(whistle, vault, secrets_folder, new):
    done = whistle("passphrase", vault, "--new-passphrase-file", new, names=False)
    assert done.status == 0, done.err
    assert "Earlier backups" in done.err
    assert whistle("list", vault).status == 3
    assert whistle("list", vault, opened_by="new").status == 0
    slot = Session.open(vault, NEW)._vault.header.slots[0]
    assert slot.cost.memory_kib >= slots.FLOOR_MEMORY_KIB


def test_passphrases_are_added_listed_and_removed_but_the_last(whistle, vault, secrets_folder, new):
    added = whistle("passphrase", vault, "--add", "--new-passphrase-file", new)
    assert added.status == 0, added.err
    listed = whistle("passphrase", vault, "--list", opened_by="new")
    assert [line.split()[0] for line in listed.out.splitlines()[:2]] == ["0", "1"]
    assert "(used now)" in listed.out.splitlines()[1]
    assert whistle("passphrase", vault, "--remove", 0, opened_by="new").status == 0
    refused = whistle("passphrase", vault, "--remove", 1, opened_by="new")
    assert refused.status == 2
    assert "Nothing was changed" in refused.err or "nothing was changed" in refused.err
    assert whistle("list", vault).status == 3


def test_recovery_shares_are_written_checked_and_used(whistle, vault, secrets_folder, new, tmp_path):
    sheet, text = tmp_path / "sheet.pdf", tmp_path / "sheet.txt"
    done = whistle("recovery", vault, "--out", sheet, "--text", text, "--check-file", text)
    assert done.status == 0, done.err
    assert len(PdfReader(sheet).pages) == 3
    assert sheet.stat().st_mode & 0o077 == 0
    shares = shares_in(text.read_text())
    assert len(shares) == 3
    files = []
    for number in (2, 0):
        files.append(tmp_path / f"share{number}")
        files[-1].write_text("\n".join(shares[number].split()))
    assert shares[0] not in done.out + done.err
    few = whistle("recovery", vault, "--use", files[0], "--new-passphrase-file", new, opened_by=None)
    assert few.status == 3
    used = whistle("recovery", vault, "--use", *files, "--new-passphrase-file", new, opened_by=None)
    assert used.status == 0, used.err
    assert whistle("list", vault, opened_by="new").status == 0


def test_a_sheet_that_was_not_compared_opens_nothing_and_is_not_left(whistle, vault, tmp_path):
    text, typed = tmp_path / "sheet.txt", tmp_path / "typed"
    assert whistle("recovery", vault, "--text", text).status == 2
    typed.write_text("academic " * 33)
    refused = whistle("recovery", vault, "--text", text, "--check-file", typed)
    assert refused.status == 3
    assert "academic" not in refused.err
    assert not text.exists()
    text.write_text("something of mine")
    assert whistle("recovery", vault, "--text", text, "--check-file", typed).status == 2
    assert text.read_text() == "something of mine"
    assert "none" in whistle("passphrase", vault, "--list").out


def test_the_names_lists_key_is_moved_and_named_when_it_is_needed(whistle, vault, tmp_path):
    key = tmp_path / "stick" / "key"
    key.parent.mkdir()
    moved = whistle("custodian", vault, "--move-to", key)
    assert moved.status == 0, moved.err
    absent = whistle("check", vault)
    assert absent.status == 4
    assert "--key-file" in absent.err
    assert whistle("check", vault, "--key-file", key).status == 0


def test_the_names_lists_passphrase_is_changed(whistle, vault, secrets_folder, new):
    assert whistle("custodian", vault, "--new-passphrase-file", new).status == 0
    assert whistle("check", vault).status == 3
    (secrets_folder / "custodian").write_text(NEW + "\n")
    assert whistle("check", vault).status == 0


def test_the_keyring_is_refused_without_another_way_in_or_a_keyring(whistle, vault, secrets_folder, new):
    assert whistle("keyring", vault, "--on").status == 2
    assert whistle("passphrase", vault, "--add", "--new-passphrase-file", new).status == 0
    refused = whistle("keyring", vault, "--on")
    assert refused.status in (0, 3)
    if refused.status:
        assert "keyring" in refused.err
        assert whistle("list", vault).status == 0


def test_a_vault_is_put_under_new_keys_and_says_who_is_left_out(whistle, vault, secrets_folder, new):
    assert whistle("passphrase", vault, "--add", "--new-passphrase-file", new).status == 0
    before = (vault / "vault.db").read_bytes()[:16]
    done = whistle("rekey", vault)
    assert done.status == 0, done.err
    assert "open it no more: 1" in done.err
    assert (vault / "vault.db").read_bytes()[:16] != before
    assert whistle("list", vault, opened_by="new").status == 3
    assert whistle("check", vault).status == 0
    assert whistle("rekey", vault, "--also-file", secrets_folder / "wrong").status == 3
