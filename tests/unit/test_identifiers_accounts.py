"""What whole accounts add: clauses that tell who somebody is, things named again, what cannot be read."""

# ruff: noqa: E501 - a text is read most easily on one line

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from whistle.identifiers.engine import Engine, build_engine
from whistle.identifiers.finding import GUESS, SUSPECT, Finding
from whistle.identifiers.language import foreign_share, notices
from whistle.identifiers.recognisers.accounts import is_account
from whistle.identifiers.recognisers.clauses.reader import Clauses
from whistle.identifiers.recognisers.every import rule_detectors
from whistle.identifiers.resolve import resolve
from whistle.identifiers.text import normalise
from whistle.model import IdentifierKind as Kind

DATA = Path(__file__).resolve().parents[1] / "data"
STORY = (
    "I told my manager what I had seen and I wrote it down when I got home. She said that it would be looked at,"
    " and we heard no more of it. I asked again in the week after, and she told me that I should wait like all the"
    " others. I waited. Then they called me in and asked me who I had spoken to, and I said that I had spoken to"
    " nobody, because I had not. I went home and I did not know what to do. "
)


@pytest.fixture(scope="module")
def rules() -> Engine:
    return Engine(rule_detectors())


def told(sentence: str) -> list[str]:
    document = normalise(STORY + sentence)
    return [document.text[f.start : f.end] for f in Clauses().find(document) if f.start >= len(STORY)]


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("I race pigeons and they know it.", "race pigeons"),
        ("Ffion keeps bees behind the depot.", "keeps bees behind the depot"),
        ("He was the organist there.", "was the organist there"),
        ("She has one kidney.", "has one kidney"),
        ("ewa has pemphigoid", "has pemphigoid"),
        ("Olu took his pension.", "took his pension"),
        ("My sister cleans at the council.", "sister cleans at the council"),
        ("Used to be a pitman, him.", "Used to be a pitman"),
        ("He can't walk far.", "can't walk far"),
        ("she collects her nan from the day centre", "collects her nan from the day centre"),
        ("He's godfather to her boy.", "godfather to her boy"),
    ],
)
def test_a_clause_that_lasts_is_told_from_its_verb_to_its_end(sentence: str, part: str) -> None:
    assert any(part in words for words in told(sentence)), told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He said that it was fine.",
        "I told her twice.",
        "She walked off.",
        "They were shouting at us.",
        "I was afraid.",
        "She had a meeting.",
        "He thinks it is a joke.",
        "I'm sorry.",
    ],
)
def test_a_step_of_the_story_is_no_clue(sentence: str) -> None:
    assert told(sentence) == []


def test_a_judgment_or_a_single_sentence_is_no_account() -> None:
    assert is_account(STORY)
    assert not is_account("I race pigeons.")
    judgments = (DATA / "tab_dev.jsonl").read_text(encoding="utf-8").splitlines()
    assert not any(is_account(json.loads(line)["text"]) for line in judgments)


def test_a_thing_named_once_is_found_where_it_is_named_again(rules: Engine) -> None:
    texts = [
        STORY + "They called it 'Steady Hands' from then on.",
        "Nobody asked what steady\nhands was for.",
    ]
    first, second = rules.propose(texts)
    assert "Steady Hands" in {p.text for p in first.proposals if p.kind is Kind.PROGRAMME}
    labels = {p.label for s in (first, second) for p in s.proposals if p.kind is Kind.PROGRAMME}
    assert [p.text for p in second.proposals] == ["steady\nhands"]
    assert len(labels) == 1


def test_the_little_words_of_a_clue_stay_with_it() -> None:
    text = "I have had a laryngectomy."
    document = normalise(text)
    clause = Finding(2, len(text) - 1, Kind.DETAIL, "a clause", GUESS, None, "quasi")
    illness = Finding(13, len(text) - 1, Kind.HEALTH, "an illness", SUSPECT, None, "quasi")
    assert [(f.start, f.end, f.kind) for f in resolve(document, [clause, illness])] == [
        (2, len(text) - 1, Kind.HEALTH)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They spelt my name wrong, they put Dyllis.", None),
        ("They spelt my name 'Dyllis' on the rota.", "Dyllis"),
        ("Diary - E. (Eluned, nights)", "E"),
        ("He never rang back. Thank you. B.", "B"),
        ("mo haile had told them", "mo haile"),
        ("It was Del the Desk who saw it.", "Del the Desk"),
        ("Write to Anvil House, 4 Tansy Wharf.", "Anvil House, 4 Tansy Wharf"),
        ("Account CT 4471 20938 X was closed.", "CT 4471 20938 X"),
        ("See entry 062 of the book.", "062"),
    ],
)
def test_names_and_numbers_of_unusual_form_are_found(rules: Engine, text: str, words: str | None) -> None:
    (scan,) = rules.propose([text])
    if words is not None:
        assert any(p.text.startswith(words) for p in scan.proposals), scan.proposals


def test_a_direction_override_inside_a_name_hides_nothing(rules: Engine) -> None:
    name = "Idr\u202eis\u202c Pu\u2066gh"
    (scan,) = rules.propose([f"I rang {name} at noon."])
    assert [p.text.rstrip("\u202c") for p in scan.proposals] == [name]


FOREIGN = {
    "Polish": "Mój kierownik powiedział mi, że nie mogę rozmawiać ze związkiem. Pracuję w magazynie od czterech lat"
    " i nigdy nie widziałem takiego bałaganu. Wczoraj zemdlała przy taśmie jedna z nas.",
    "Welsh": "Dywedodd fy rheolwr wrthyf am beidio siarad gyda'r undeb. Rwyf wedi gweithio yn y warws ers pedair"
    " blynedd ac nid wyf erioed wedi gweld y fath lanast o'r blaen.",
    "Romanian": "Seful mi-a spus sa nu vorbesc cu sindicatul. Lucrez in depozit de patru ani si nu am vazut niciodata"
    " asa o dezordine. Ieri o fata a lesinat langa banda si nimeni nu a facut nimic.",
    "Ukrainian": "Мій начальник сказав мені не говорити з профспілкою. Я працюю на складі чотири роки.",
    "Chinese": "我的经理告诉我不要和工会说话我在仓库工作了四年从来没有见过这样的混乱",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_text_in_another_language_is_said_to_be_no_english_and_not_guessed(language: str) -> None:
    (off,) = notices(FOREIGN[language])
    assert off.layer == "word-lists"
    assert off.reason.startswith("All of this text is not in English")
    assert language not in off.reason
    assert "A part" in notices(STORY * 3 + FOREIGN[language])[0].reason


def test_no_account_in_english_or_a_dialect_of_it_is_taken_for_another_language() -> None:
    texts = [path.read_bytes().decode() for path in DATA.glob("accounts*/*.txt")]
    texts += [path.read_bytes().decode() for path in DATA.glob("samples/*.txt")]
    assert len(texts) > 20
    assert [foreign_share(text) for text in texts] == [0.0] * len(texts)


def test_words_without_spaces_between_them_are_said() -> None:
    (off,) = notices(STORY.replace(" ", ""))
    assert "no spaces" in off.reason
    assert notices(STORY) == ()


def test_the_notice_reaches_whoever_asks_for_a_scan(rules: Engine) -> None:
    (scan,) = rules.propose([FOREIGN["Polish"]])
    assert [off.layer for off in scan.layers_off] == ["word-lists"]


@pytest.mark.full
def test_five_megabytes_in_one_line_are_read(full: bool, figures: Callable[..., None]) -> None:
    """5,000,000 letters by all layers; 100,000 by default."""
    size = 5_000_000 if full else 100_000
    engine, _ = build_engine()
    sentence = "Idris Pugh told me on 3 May that nobody was there and I wrote it down, "
    text = (sentence * (size // len(sentence) + 1))[:size]
    began = time.process_time()
    (scan,) = engine.propose([text])
    took = time.process_time() - began
    figures("one line of letters scanned", size / took, "letters/s")
    assert sum(p.text == "Idris Pugh" for p in scan.proposals) >= size // len(sentence)
    assert any(off.layer == "models" for off in scan.layers_off) is (size > 1_000_000)
    assert took < max(30, size / 5000)
