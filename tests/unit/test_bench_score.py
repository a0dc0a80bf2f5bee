"""The scoring rules, worked out by hand on small texts."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

SCRIPT = Path(__file__).resolve().parents[1] / "bench" / "score.py"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_score", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["bench_score"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


bench = load()

TEXT = "Sister Ann Lowe's rota for HSE, 3 May."


def document(key: str = "d") -> object:
    """Ann Lowe is direct, HSE public, 3 May quasi."""
    return bench.Document(
        key,
        TEXT,
        (
            bench.Mention(0, 17, "PERSON", "direct", "ann"),
            bench.Mention(27, 30, "ORG", "public", "hse"),
            bench.Mention(32, 37, "DATE", "quasi", "may"),
        ),
    )


def test_title_and_possessive_of_a_name_need_not_be_covered() -> None:
    result = bench.score([document()], {"d": [(7, 15)]})
    assert result.recall("direct") == 1.0
    assert result.leak_free == result.person_complete == 1


def test_one_uncovered_letter_of_a_content_word_is_a_miss() -> None:
    result = bench.score([document()], {"d": [(7, 14), (32, 37)]})
    assert (result.recall("direct"), result.recall("quasi")) == (0.0, 1.0)
    assert (result.leak_free, result.person_complete) == (0, 0)
    assert [(miss.kind, miss.words) for miss in result.misses] == [("PERSON", "Sister Ann Lowe's")]


def test_a_mention_found_in_pieces_is_found() -> None:
    assert bench.score([document()], {"d": [(7, 10), (11, 15)]}).recall("direct") == 1.0


def test_precision_counts_letters_and_leaves_out_what_is_public() -> None:
    # "rota for" in vain: 7 letters; "3 May" labelled: 4; "HSE" counts neither way.
    result = bench.score([document()], {"d": [(18, 26), (27, 30), (32, 37)]})
    assert (result.letters.hit, result.letters.total) == (4, 11)
    assert (result.spans.hit, result.spans.total) == (2, 3)


def test_spans_that_touch_count_as_one_and_ends_beyond_the_text_do_no_harm() -> None:
    assert bench.merged([(5, 9), (0, 3), (3, 4), (8, 12)]) == [(0, 4), (5, 12)]
    assert bench.score([document()], {"d": [(30, 99)]}).recall("quasi") == 1.0


def test_an_entity_is_found_only_with_all_its_mentions_in_one_document() -> None:
    text = "Ann and Ann"
    twice = tuple(bench.Mention(s, s + 3, "PERSON", "direct", "ann") for s in (0, 8))
    result = bench.score([bench.Document("d", text, twice)], {"d": [(0, 3)]})
    assert (result.mentions.hit, result.mentions.total) == (1, 2)
    assert (result.entities["direct"].hit, result.entities["direct"].total) == (0, 1)


def test_a_span_of_function_words_alone_must_be_covered_whole() -> None:
    assert bench.content_letters("of the", 0, 6) == [0, 1, 2, 3, 4, 5]


def test_a_document_without_proposals_counts_as_leaking_and_an_empty_set_has_no_share() -> None:
    result = bench.score([document()], {})
    assert (result.leak_free, result.letters.share, result.mentions.share) == (0, None, 0.0)
    assert bench.score([], {}).mentions.share is None


@pytest.mark.parametrize("name", bench.SETS)
def test_proposing_exactly_the_labels_scores_full_marks_on_every_set(name: str) -> None:
    documents = bench.read_all(SCRIPT.parents[1] / "data")[name]
    result = bench.score(documents, {d.key: [(m.start, m.end) for m in d.mentions] for d in documents})
    assert result.misses == []
    assert result.letters.share == result.spans.share == 1.0
    assert result.leak_free == result.person_complete == len(documents) > 0


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))))
def test_proposing_more_never_lowers_recall(pairs: list[tuple[int, int]]) -> None:
    spans = [(min(pair), max(pair)) for pair in pairs]
    fewer = bench.score([document()], {"d": spans[:-1]})
    more = bench.score([document()], {"d": spans})
    assert more.mentions.hit >= fewer.mentions.hit
    assert 0 <= more.letters.hit <= more.letters.total
