"""The labelled texts are what they claim to be: without that, no figure of the bench means anything."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).resolve().parents[1] / "data"
ACCOUNTS = DATA / "accounts"
HELD_OUT = DATA / "accounts_held_out"
DIRECT = {
    "PERSON", "USERNAME", "EMAIL", "PHONE", "URL", "IP", "NINO", "NHS", "UTR", "PASSPORT", "LICENCE",
    "VRM", "STAFF_NO", "CASE_REF", "ADDRESS", "BANK",
}  # fmt: skip
QUASI = {
    "PLACE", "POSTCODE", "WORKPLACE", "ORG", "PROGRAMME", "DATE", "DATE_REL", "JOB_ROLE", "TEAM_SIZE",
    "TENURE", "AGE", "HEALTH", "CARING", "FAMILY", "LANGUAGE", "FAITH", "EVENT", "SHIFT", "SPOT", "ONLY",
    "FILE", "DETAIL",
}  # fmt: skip
DESCRIPTIVE = {
    "JOB_ROLE", "TEAM_SIZE", "TENURE", "HEALTH", "CARING", "FAMILY", "LANGUAGE", "FAITH", "EVENT", "SHIFT",
    "SPOT", "ONLY", "DETAIL",
}  # fmt: skip
# Letters that no registration, NINO or test number in use can have in these places.
UNISSUED_PLATE = re.compile(r"^[JTQUZ]", re.IGNORECASE)
UNISSUED_NINO = re.compile(r"^(?:QQ|BG|GB|NK|KN|TN|NT|ZZ)", re.IGNORECASE)
# Ofcom's numbers for drama: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
DRAMA = re.compile(
    r"^(?:07700900\d{2,3}|447700900\d{3}|01632960\d{3}|01(?:13|17|31|41|61)4960\d{3}"
    r"|02079460\d{3}|02920180\d{3}|08081570\d{3})$"
)


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def own_labels() -> list[tuple[str, str, dict[str, Any]]]:
    """(where, text, label) for every label of the texts written for this project."""
    labels = [
        (row["id"], row["text"], span)
        for name in ("uk_sentences.json", "uk_clues.json")
        for row in read(DATA / name)
        for span in row["spans"]
    ]
    for folder in (ACCOUNTS, HELD_OUT):
        for row in read(folder / "gold.json"):
            labels.append((row["file"], (folder / row["file"]).read_bytes().decode("utf-8"), row))
    return labels


@pytest.fixture(scope="module")
def labels() -> list[tuple[str, str, dict[str, Any]]]:
    return own_labels()


def words_of(labels: list[tuple[str, str, dict[str, Any]]], kind: str) -> list[str]:
    return [text[label["start"] : label["end"]] for _, text, label in labels if label["type"] == kind]


@pytest.mark.parametrize("folder", ["accounts", "accounts_held_out", "samples"])
def test_offsets_of_every_account_point_at_the_words_written_beside_them(folder: str) -> None:
    rows = read(DATA / folder / "gold.json")
    assert len(rows) > 200
    for row in rows:
        text = (DATA / folder / row["file"]).read_bytes().decode("utf-8")
        assert text[row["start"] : row["end"]] == row["text"], (row["file"], row["start"])


def test_offsets_of_the_synthetic_texts_point_at_their_values() -> None:
    rows = read(DATA / "synth_dev.json")
    spans = [(row["full_text"], span) for row in rows for span in row["spans"]]
    assert (len(rows), len(spans)) == (400, 773)
    for text, span in spans:
        assert text[span["start_position"] : span["end_position"]] == span["entity_value"]


def test_offsets_of_the_judgments_point_at_their_mentions() -> None:
    lines = (DATA / "tab_dev.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 44
    for row in map(json.loads, lines):
        for entity in row["entities"]:
            assert row["text"][entity["start_offset"] : entity["end_offset"]] == entity["span_text"]


def test_labels_are_in_order_apart_and_hold_no_space_at_their_ends(
    labels: list[tuple[str, str, dict[str, Any]]],
) -> None:
    last: dict[str, int] = defaultdict(int)
    for where, text, label in labels:
        start, end = label["start"], label["end"]
        assert last[where] <= start < end <= len(text), (where, start)
        assert text[start:end] == text[start:end].strip(), (where, start)
        last[where] = end


def test_every_label_has_a_known_kind_with_the_directness_that_goes_with_it(
    labels: list[tuple[str, str, dict[str, Any]]],
) -> None:
    for where, _, label in labels:
        kind, ident = label["type"], label["ident"]
        assert kind in DIRECT | QUASI, (where, kind)
        if ident not in ("public", "optional"):
            assert ident == ("direct" if kind in DIRECT else "quasi"), (where, kind)
        if "core" in label:
            assert (label["core"] == "public") == (ident == "public"), (where, label["start"])


def test_there_are_as_many_texts_as_promised_and_plain_ones_among_them() -> None:
    clues = read(DATA / "uk_clues.json")
    assert len(clues) >= 100
    assert all(any(span["type"] in DESCRIPTIVE for span in row["spans"]) for row in clues)
    rows = read(DATA / "uk_sentences.json")
    assert len(rows) >= 300
    assert not any(span["type"] in DESCRIPTIVE for row in rows for span in row["spans"])
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == len(rows)
    assert sum(not row["spans"] for row in rows) >= 40
    for folder, least in ((ACCOUNTS, 12), (HELD_OUT, 5)):
        accounts = sorted(folder.glob("*.txt"))
        assert len(accounts) >= least
        assert {row["file"] for row in read(folder / "gold.json")} == {path.name for path in accounts}
        for path in accounts:
            assert 300 <= len(path.read_text(encoding="utf-8").split()) <= 900, path.name


def test_a_full_name_labelled_once_is_labelled_wherever_it_stands_in_that_account() -> None:
    by_file: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in read(ACCOUNTS / "gold.json"):
        by_file[row["file"]].append(row)
    checked = 0
    for name, rows in by_file.items():
        text = (ACCOUNTS / name).read_bytes().decode("utf-8")
        covered = {i for row in rows for i in range(row["start"], row["end"])}
        for full in {row["text"] for row in rows if row["type"] == "PERSON" and " " in row["text"]}:
            for hit in re.finditer(rf"(?<!\w){re.escape(full)}(?!\w)", text):
                checked += 1
                assert covered.issuperset(range(*hit.span())), (name, hit.start())
    assert checked > 80


def test_words_that_are_also_names_occur_as_names_and_as_words() -> None:
    texts: list[tuple[str, set[int]]] = []
    for row in read(DATA / "uk_sentences.json"):
        covered = {i for span in row["spans"] for i in range(span["start"], span["end"])}
        texts.append((row["text"], covered))
    for word in ("joy", "grace", "will", "mark", "hope", "bill", "penny", "dawn", "frank"):
        hits = [
            hit.start() in covered
            for text, covered in texts
            for hit in re.finditer(rf"\b{word}\b", text, re.IGNORECASE)
        ]
        assert set(hits) == {True, False}, word


def test_the_hard_spellings_are_there(labels: list[tuple[str, str, dict[str, Any]]]) -> None:
    people = words_of(labels, "PERSON")
    assert any(unicodedata.normalize("NFC", name) != name for name in people)
    assert any("\n" in name for name in people)
    assert any("\u200b" in name for name in people)
    assert any("\u00ad" in name for name in people)
    assert any(name.islower() for name in people)
    assert any(re.fullmatch(r"(?:[A-Z]\.){2,3}", name) for name in people)
    assert any("@" not in address for address in words_of(labels, "EMAIL"))


def test_telephone_numbers_are_those_kept_free_for_drama_or_too_short_to_ring(
    labels: list[tuple[str, str, dict[str, Any]]],
) -> None:
    numbers = [re.sub(r"[^\d]", "", words) for words in words_of(labels, "PHONE")]
    assert len(numbers) > 30
    assert [n for n in numbers if len(n) >= 7 and not DRAMA.match(n)] == []


def test_other_identifiers_are_of_kinds_that_nobody_has(
    labels: list[tuple[str, str, dict[str, Any]]],
) -> None:
    for address in words_of(labels, "EMAIL") + words_of(labels, "URL"):
        assert re.search(r"(?:\.|dot|DOT|\])\)?\s*example\b", address), address
    assert all(UNISSUED_NINO.match(words) for words in words_of(labels, "NINO"))
    assert all(UNISSUED_PLATE.match(words) for words in words_of(labels, "VRM"))
    assert all(words.startswith("999") for words in words_of(labels, "NHS"))
    assert all(words.startswith("192.0.2.") for words in words_of(labels, "IP"))


def test_texts_of_others_have_their_licence_beside_them() -> None:
    for name in ("LICENSE-tab.txt", "LICENSE-synth.txt"):
        words = (DATA / name).read_text(encoding="utf-8")
        assert "MIT License" in words
        assert "Copyright" in words
        assert name in (DATA / "README.md").read_text(encoding="utf-8")
