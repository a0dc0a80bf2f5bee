"""The command line is a stable contract: words, statuses and forms that scripts rely on."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from whistle.errors import WhistleError
from whistle.vault.opening import DATABASE
from whistle.words import WORDS

from .conftest import ACCOUNT, Whistle


def seal(whistle: Whistle, vault: Path, account: str) -> None:
    done = whistle("seal", vault, account, "--accept", "all")
    assert done.status == 0, done.err


def test_a_new_vault_is_made_with_two_passphrases_and_holds_no_plaintext(tmp_path, whistle):
    made = whistle("init", tmp_path / "v")
    assert made.status == 0
    assert {p.name for p in (tmp_path / "v").iterdir()} - {"vault.db-journal"} == {
        "header.a",
        "header.b",
        "register.key",
        "vault.db",
        "vault.lock",
    }
    assert not (tmp_path / "v" / DATABASE).read_bytes().startswith(b"SQLite")


def test_one_passphrase_for_both_says_what_that_costs(tmp_path, whistle):
    made = whistle("init", tmp_path / "v", names=False)
    assert made.status == 0
    assert "whoever has it can read every name" in made.err


def test_a_folder_with_something_in_it_is_left_alone(tmp_path, whistle):
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "mine.txt").write_text("mine")
    assert whistle("init", tmp_path / "v").status == 2
    assert [p.name for p in (tmp_path / "v").iterdir()] == ["mine.txt"]


def test_add_prints_the_id_as_its_last_word_and_makes_case_and_source(vault, account, whistle):
    assert len(account) == 32
    (case,) = whistle("list", vault, "cases", "--json").json()
    assert case["name"] == "Alder"
    (source,) = whistle("list", vault, "sources", "--json").json()
    assert (source["pseudonym"], source["case"]) == ("Heron", "Alder")
    (testimony,) = whistle("list", vault, "testimonies", "--json").json()
    assert (testimony["id"], testimony["state"]) == (account, "draft")


def test_a_draft_shows_its_words_as_they_are_with_markup_and_formulas_as_text(vault, account, whistle):
    assert whistle("show", vault, account).out.rstrip("\n") == ACCOUNT.rstrip("\n")
    assert whistle("show", vault, account[:8], "--json").json()["text"] == ACCOUNT


def test_a_wrong_passphrase_is_status_3_for_the_vault_and_for_the_names_list(
    vault, account, whistle, tmp_path
):
    assert whistle("list", vault, opened_by="wrong").status == 3
    both = tmp_path / "both"
    shutil.copytree(vault, both)
    done = whistle("seal", both, account, "--custodian-file", tmp_path / "secrets" / "wrong", names=False)
    assert done.status == 3
    assert "names list" in done.err


def test_a_names_list_passphrase_that_is_not_needed_is_ignored(vault, whistle, tmp_path):
    done = whistle("list", vault, "--custodian-file", tmp_path / "nowhere", names=False)
    assert done.status == 0


def test_without_a_terminal_a_missing_passphrase_is_said(vault, whistle):
    done = whistle("list", vault, opened_by=None)
    assert done.status == 2
    assert "--passphrase-file" in done.err


def test_damage_is_status_4_and_nothing_is_changed(vault, account, whistle):
    database = vault / DATABASE
    whole = database.read_bytes()
    database.write_bytes(whole[:2048] + bytes([whole[2048] ^ 1]) + whole[2049:])
    assert whistle("show", vault, account).status == 4
    database.write_bytes(whole)
    for name in ("header.a", "header.b"):
        (vault / name).write_bytes(b"WHISTLE\0" + os.urandom(500))
    assert whistle("list", vault).status == 4


def test_a_damaged_copy_of_the_header_is_said_and_the_other_one_opens(vault, whistle):
    damaged = bytearray((vault / "header.a").read_bytes())
    damaged[40] ^= 4
    (vault / "header.a").write_bytes(damaged)
    done = whistle("list", vault)
    assert done.status == 0
    assert "header.a" in done.err
    health = whistle("check", vault, "--json")
    assert health.status == 4
    assert health.json()["header_damaged"] == ["header.a"]


def test_a_second_process_is_told_that_the_vault_is_busy(vault, whistle):
    from whistle.hardening.locking import FolderLock

    lock = FolderLock(vault)
    lock.acquire()
    try:
        assert whistle("list", vault).status == 7
    finally:
        lock.release()
    assert whistle("list", vault).status == 0


def test_a_newer_vault_is_refused_untouched(vault, whistle):
    import hashlib

    before = {}
    for name in ("header.a", "header.b"):
        data = bytearray((vault / name).read_bytes())
        data[8:10] = (2).to_bytes(2, "big")
        data[-64:-32] = hashlib.sha256(data[:-64]).digest()
        (vault / name).write_bytes(data)
        before[name] = bytes(data)
    assert whistle("list", vault).status == 8
    assert {n: (vault / n).read_bytes() for n in before} == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 20),
        ("fake.docx", b"PK\x03\x04 not an archive"),
        ("blank.txt", b"   \n\n"),
    ],
)
def test_what_cannot_be_read_is_status_6_in_one_sentence_and_stores_nothing(
    vault, whistle, tmp_path, name, content
):
    (tmp_path / name).write_bytes(content)
    done = whistle("add", vault, "--case", "Alder", "--source", "Heron", tmp_path / name)
    assert done.status == 6
    assert len(done.err.strip().splitlines()) == 1
    assert whistle("list", vault, "cases", "--json").json() == []


def test_five_megabytes_of_words_are_refused_and_nothing_is_stored(vault, whistle, tmp_path):
    (tmp_path / "long.txt").write_text("word " * 1_000_001)
    assert whistle("add", vault, "--case", "Alder", "--source", "Heron", tmp_path / "long.txt").status == 6
    assert whistle("list", vault, "cases", "--json").json() == []


def test_one_bad_file_among_several_stores_none(vault, whistle, tmp_path):
    (tmp_path / "good.txt").write_text("words that are fine")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    done = whistle("add", vault, "--case", "A", "--source", "S", tmp_path / "good.txt", tmp_path / "bad.pdf")
    assert done.status == 6
    assert whistle("list", vault, "testimonies", "--json").json() == []


def test_sealing_waits_for_direct_identifiers_and_then_takes_them_out(vault, account, whistle):
    blocked = whistle("seal", vault, account)
    assert blocked.status == 5
    assert whistle("show", vault, account, "--json").json()["state"] == "draft"
    sealed = whistle("seal", vault, account, "--accept", "direct")
    assert sealed.status == 0, sealed.err
    shown = whistle("show", vault, account, "--json").json()
    assert shown["state"] == "sealed"
    for name in ("Wilhelmina", "Tarrant", "Pilkington", "07700"):
        assert name not in shown["text"]
    assert "[Person 1]" in shown["text"]
    assert {a["action"] for a in shown["annotations"]} == {"open"}


def test_sealed_words_are_found_and_names_taken_out_are_not(vault, account, whistle):
    assert len(whistle("search", vault, "-", "--json", stdin="pilkington").json()) == 1
    seal(whistle, vault, account)
    assert whistle("search", vault, "pilkington", "--json").json() == []
    (hit,) = whistle("search", vault, "crisis plan", "--json").json()
    assert hit["testimony_id"] == account


def test_words_that_look_like_operators_are_only_words(vault, account, whistle):
    for words in ('"', "NOT", "a OR b", "crisis*", "text:plan", "(", "NEAR(plan wall)"):
        assert whistle("search", vault, words).status == 0


def test_tagging_counts_words_that_stand_twice(vault, account, whistle):
    seal(whistle, vault, account)
    twice = whistle("code", vault, account, "--code", "E3", "--quote", "Nobody asked us")
    assert twice.status == 2
    assert "2 times" in twice.err
    chosen = whistle(
        "code",
        vault,
        account,
        "--code",
        "E3",
        "--quote",
        "-",
        "--nth",
        "2",
        "--json",
        stdin="Nobody asked us",
    )
    assert chosen.status == 0
    text = whistle("show", vault, account, "--json").json()["text"]
    span = chosen.json()
    assert text[span["start"] : span["end"]] == "Nobody asked us"
    assert text[: span["start"]].count("Nobody asked us") == 1
    assert whistle("code", vault, account, "--code", "Z9", "--quote", "crisis plan").status == 2
    assert whistle("code", vault, account, "--code", "A3", "--quote", "no such words").status == 2


def test_an_identity_is_sealed_and_recognised_in_the_next_account(vault, account, whistle, tmp_path):
    seal(whistle, vault, account)
    label = whistle("identity", vault, "Heron", stdin="Wilhelmina Tarrant\nMinnie\n")
    assert label.status == 0
    own = label.out.rsplit(":", 1)[1].strip()
    (tmp_path / "second.txt").write_text("It was Minnie who found the old plan, and Minnie who said so.")
    added = whistle("add", vault, "--case", "Alder", "--source", "Wren", tmp_path / "second.txt")
    second = added.out.split()[-1]
    seal(whistle, vault, second)
    assert f"[{own}]" in whistle("show", vault, second, "--json").json()["text"]


def test_the_bin_can_be_undone_and_purge_cannot(vault, account, whistle):
    assert whistle("delete", vault, account).status == 0
    assert whistle("search", vault, "crisis", "--json").json() == []
    assert whistle("delete", vault, account, "--undo").status == 0
    assert len(whistle("search", vault, "crisis", "--json").json()) == 1
    assert whistle("hold", vault, "--case", "Alder").status == 0
    held = whistle("delete", vault, account)
    assert held.status == 2
    assert "legal hold" in held.err
    assert whistle("hold", vault, "--case", "Alder", "--off").status == 0
    assert whistle("delete", vault, account).status == 0
    assert whistle("purge", vault).status == 0
    assert whistle("list", vault, "testimonies", "--json").json() == []
    assert whistle("check", vault).status == 0
    actions = [row["action"] for row in whistle("list", vault, "custody", "--json").json()]
    assert actions[-1] == "account-purged"


def test_a_scan_reports_offsets_into_the_files_own_text(whistle, tmp_path):
    text = "First line.\r\nOn 4 March 2024 Derek Pilkington rang 07700 900482.\r\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    (tmp_path / "b.txt").write_bytes(text.encode("utf-16"))
    done = whistle("scan", "--json", tmp_path / "a.txt", tmp_path / "b.txt", opened_by=None)
    assert done.status == 0, done.err
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [Path(row["file"]).name for row in rows] == ["a.txt", "b.txt"]
    for row in rows:
        found = {text[i["start"] : i["end"]]: i for i in row["identifiers"]}
        assert found["Derek Pilkington"]["ident"] == "direct"
        assert all(
            set(i) >= {"start", "end", "text", "kind", "ident", "label", "layer", "why", "generalise"}
            for i in found.values()
        )
        assert any("07700" in words for words in found)


def test_what_is_typed_wrong_is_status_2_and_never_repeated(whistle, vault):
    for args in (
        ("nonsense",),
        ("code", vault, "abc", "--quote", "secret words", "--cod"),
        ("list", vault, "everything"),
    ):
        done = whistle(*args, opened_by=None)
        assert done.status == 2
        assert "secret" not in done.err


def test_every_error_has_words_that_say_what_happened_and_what_is_safe():
    def subclasses(kind: type) -> list[type]:
        return [kind, *(s for sub in kind.__subclasses__() for s in subclasses(sub))]

    raised = {
        kind
        for kind in subclasses(WhistleError)
        if kind.__init__ is not WhistleError.__init__ or not kind.__subclasses__()
    }
    leaves = {kind for kind in raised if not kind.__subclasses__()}
    assert leaves == set(WORDS)


def test_clues_of_a_sealed_account_are_decided_later_without_changing_its_words(
    vault, account, whistle, tmp_path
):
    assert whistle("seal", vault, account, "--accept", "direct").status == 0
    before = whistle("show", vault, account, "--json").json()
    open_before = [a for a in before["annotations"] if a["action"] == "open"]
    assert open_before
    first = open_before[0]
    words = before["text"][first["start"] : first["end"]]
    decisions = {"version": 1, "decisions": [{"text": words, "action": "keep", "reason": "known to all"}]}
    (tmp_path / "d.json").write_text(json.dumps(decisions))
    assert whistle("seal", vault, account, "--decisions", tmp_path / "d.json").status == 0
    rest = whistle("seal", vault, account, "--accept", "all", "--json")
    assert rest.json()["clues_open"] == 0
    after = whistle("show", vault, account, "--json").json()
    assert after["text"] == before["text"]
    kept = [a for a in after["annotations"] if a["action"] == "keep"]
    assert after["text"][kept[0]["start"] : kept[0]["end"]] == words
