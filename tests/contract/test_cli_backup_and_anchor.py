"""Backup, restore and check words, as a script runs them."""

from __future__ import annotations


def test_a_backup_is_made_restored_and_says_its_check_words(whistle, vault, account, tmp_path):
    file, again = tmp_path / "b.whistle", tmp_path / "again"
    reminded = whistle("check", vault)
    assert "Backup: made never" in reminded.out
    made = whistle("backup", vault, file)
    assert made.status == 0, made.err
    words = made.out.split("Check words: ")[1].strip()
    assert "Backup:" not in whistle("check", vault).out
    assert whistle("backup", vault, file).status == 2
    restored = whistle("restore", file, again)
    assert restored.status == 0, restored.err
    assert words in restored.out
    assert whistle("show", again, account).out == whistle("show", vault, account).out
    assert whistle("restore", file, again).status == 2
    assert whistle("restore", file, tmp_path / "other", opened_by="wrong").status == 3
    file.write_bytes(file.read_bytes()[:-1])
    assert whistle("restore", file, tmp_path / "other").status == 4
    assert not (tmp_path / "other").exists()


def test_check_words_written_down_earlier_are_compared(whistle, vault, account, secrets_folder):
    early = whistle("check", vault, "--json").json()
    assert early["anchor"] == "unverifiable"
    assert whistle("hold", vault, "--case", "Alder").status == 0
    later = whistle("check", vault, "--anchor", early["check_words"], "--json")
    assert later.status == 0
    assert (later.json()["anchor"], later.json()["anchor_row"]) == ("unchanged", early["custody_rows"])
    assert "Unchanged since" in whistle("check", vault, "--anchor", early["check_words"].upper()).out
    never = whistle("check", vault, "--anchor", "abacus abdomen abdominal abide abiding ability")
    assert never.status == 4
    assert "fit no state" in never.out
    assert whistle("check", vault, "--anchor", "not check words").status == 2


def test_a_damaged_vault_is_salvaged_into_a_new_one(whistle, vault, account, tmp_path):
    new = tmp_path / "new"
    shown = whistle("show", vault, account).out
    data = bytearray((vault / "vault.db").read_bytes())
    # Page 2 is the table of cases: everything hangs on it.
    data[4096 + 2000] ^= 1
    (vault / "vault.db").write_bytes(data)
    assert "whistle salvage" in whistle("list", vault).err
    report = whistle("salvage", vault, "--json").json()
    assert (report["pages_damaged"], report["complete"], report["made"]) == ([2], False, None)
    assert not new.exists()
    made = whistle("salvage", vault, new)
    assert made.status == 0, made.err
    assert "Accounts: 1 whole, 0 in part, 0 lost." in made.out
    assert "A new vault was made of it" in made.out
    assert bytes(data) == (vault / "vault.db").read_bytes()
    assert whistle("show", new, account).out == shown
    assert whistle("salvage", vault, tmp_path / "other", opened_by="wrong").status == 3
    assert not (tmp_path / "other").exists()
