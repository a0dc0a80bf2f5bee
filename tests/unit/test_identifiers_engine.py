"""All layers together: who is found, under which label, and what a missing model does."""

from __future__ import annotations

import json
import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whistle.identifiers import models, worker
from whistle.identifiers.engine import Engine, build_engine
from whistle.identifiers.identities import is_whole_name
from whistle.identifiers.recognisers.every import rule_detectors
from whistle.identifiers.scanner import Scanner
from whistle.model import Directness, IdentifierKind, KnownIdentity, Proposal


@pytest.fixture(scope="module")
def engine() -> Engine:
    built, off = build_engine()
    assert off == ()
    return built


def propose(engine: Engine, text: str, **more: object) -> dict[str, Proposal]:
    (scan,) = engine.propose([text], **more)  # type: ignore[arg-type]  # the keywords of propose
    return {p.text: p for p in scan.proposals}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("aeJon MrHS0123456789 .,\n'’\u200b\u0301")),
        max_size=120,
    )
)
def test_proposals_are_exact_sorted_and_apart_in_any_text(engine: Engine, text: str) -> None:
    (scan,) = engine.propose([text])
    end = 0
    for found in scan.proposals:
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        end = found.end


def test_all_mentions_of_one_person_share_a_label(engine: Engine) -> None:
    found = propose(
        engine, "Katherine Ashdown rang. Kath said Ms Ashdown was off. Katherine's desk. I told Ashdwon."
    )
    labels = {w: p.label for w, p in found.items() if p.kind is IdentifierKind.PERSON}
    assert set(labels.values()) == {"Person 1"}, labels
    assert any("Ashdwon" in w for w in labels)


@pytest.mark.parametrize(
    "text",
    [
        "On 11 March Perpetua Oxenholme told me that the plan was out of date. I told Perpetua that week.",
        "I was told by Ottoline Farrowmere, and later Ottoline denied it. Farrowmere never wrote back.",
    ],
)
def test_a_given_name_and_an_unlisted_family_name_behind_it_are_one_person(engine: Engine, text: str) -> None:
    scan = engine.propose([text])[0]
    people = [one for one in scan.proposals if one.kind is IdentifierKind.PERSON]
    assert {one.label for one in people} == {"Person 1"}
    assert " " in people[0].text
    assert len(people) > 1


@pytest.mark.parametrize(
    ("first", "second", "one_person"),
    [
        ("Perpetua", "Oxenholme", True),
        ("Marion", "Oxenholme", True),
        ("Marion", "Desmond", False),
        ("Marion", "Table", False),
        ("Table", "Oxenholme", False),
        ("Marion", "oxenholme", False),
        ("Marion", "Ann Oxenholme", False),
    ],
)
def test_what_makes_two_names_side_by_side_one(first: str, second: str, one_person: bool) -> None:
    assert is_whole_name(first, second) is one_person


def test_two_people_with_one_first_name_are_kept_apart(engine: Engine) -> None:
    text = "Sarah Pemberton started it. Sarah Okonjo stopped it. Sarah P. left. Sarah O. stayed."
    found = propose(engine, text)
    assert found["Sarah Pemberton"].label != found["Sarah Okonjo"].label
    assert found["Sarah P."].label == found["Sarah Pemberton"].label
    assert found["Sarah O."].label == found["Sarah Okonjo"].label


def test_two_family_names_that_look_alike_are_two_people(engine: Engine) -> None:
    found = propose(engine, "Mr Robertson rang. Mr Robinson wrote.")
    assert found["Mr Robertson"].label != found["Mr Robinson"].label


def test_names_that_are_words_are_told_from_the_words(engine: Engine) -> None:
    text = "mark said no. i had to mark a lad absent. hope rang me and will was in. i hope you will come."
    (scan,) = engine.propose([text])
    names = [(p.start, p.text) for p in scan.proposals if p.kind is IdentifierKind.PERSON]
    assert (text.index("mark said"), "mark") in names
    assert (text.index("hope rang"), "hope") in names
    assert (text.index("will was"), "will") in names
    for word in ("mark a lad", "hope you", "will come"):
        assert all(start != text.index(word) for start, _ in names)


def test_a_byname_is_a_person_and_its_little_word_stands_for_nobody(engine: Engine) -> None:
    found = propose(
        engine,
        "Tony the Hat ran it. On the Monday nobody came. Was the Agency told? It is the main one.",
    )
    assert found["Tony the Hat"].kind is IdentifierKind.PERSON
    assert not {"the", "The", "On the Monday", "Was the Agency"} & set(found)


def test_known_people_keep_their_label_and_new_ones_continue(engine: Engine) -> None:
    known = [KnownIdentity("Person 2", ("Bronagh Tierney", "Bee"))]
    found = propose(engine, "Bronagh rang Idris Pugh. B. Tierney agreed.", known=known, taken={"Person": 3})
    assert found["Bronagh"].label == "Person 2"
    assert found["Idris Pugh"].label == "Person 4"
    assert any(p.label == "Person 2" and "Tierney" in w for w, p in found.items())


def test_labels_agree_over_the_texts_of_one_call(engine: Engine) -> None:
    one, two = engine.propose(["Olwen Tasker chaired.", "Tasker said that olwen would ring."])
    labels = {p.label for s in (one, two) for p in s.proposals if p.kind is IdentifierKind.PERSON}
    assert labels == {"Person 1"}
    assert len(two.proposals) == 2


@pytest.mark.parametrize(
    ("text", "words", "kind", "direct"),
    [
        ("her nino is zz 12 34 56 d", "zz 12 34 56 d", IdentifierKind.NINO, True),
        ("NHS 943 476 5910 on the form", "943 476 5910", IdentifierKind.NHS_NUMBER, True),
        (
            "write to jo.bloggs (at) post (dot) example",
            "jo.bloggs (at) post (dot) example",
            IdentifierKind.EMAIL,
            True,
        ),
        ("her car is AB12 CDE, parked", "AB12 CDE", IdentifierKind.VEHICLE, True),
        ("payroll no 40391127 if needed", "40391127", IdentifierKind.STAFF_NUMBER, True),
        ("see IMG-20230127-WA0031 there", "IMG-20230127-WA0031", IdentifierKind.FILE_NAME, True),
        ("I live at 41 Staithes Row, since", "41 Staithes Row", IdentifierKind.ADDRESS, True),
        ("it was GL21 8PX then", "GL21 8PX", IdentifierKind.POSTCODE, False),
        ("it began on 17 October 2022.", "17 October 2022", IdentifierKind.DATE, False),
        ("she has type 1 diabetes and", "type 1 diabetes", IdentifierKind.HEALTH, False),
        (
            "I am the only woman on the night shift.",
            "the only woman on the night shift",
            IdentifierKind.DETAIL,
            False,
        ),
        ("15 of 23 work coaches left.", "15 of 23 work coaches", IdentifierKind.TEAM_SIZE, False),
        ("he sits in booth 6 all day", "booth 6", IdentifierKind.DETAIL, False),
    ],
)
def test_each_kind_is_found_whole(
    engine: Engine, text: str, words: str, kind: IdentifierKind, direct: bool
) -> None:
    found = propose(engine, text)
    assert words in found, list(found)
    assert found[words].kind is kind
    assert (found[words].directness is Directness.DIRECT) == direct


def test_public_bodies_are_left_alone_and_the_vault_may_add_its_own(engine: Engine) -> None:
    assert propose(engine, "I wrote to HSE, the DWP and PCS about UC and ESA.") == {}
    text = "We wrote to Fairmoor Trust about it."
    assert "Fairmoor Trust" in propose(engine, text)
    assert propose(engine, text, allow=["Fairmoor Trust"]) == {}


def test_every_proposal_says_its_layer_and_reason(engine: Engine) -> None:
    for found in propose(engine, "Mr Idris Pugh, 52, of Hull, rang 07700 900123.").values():
        assert found.layer
        assert found.why


def test_a_missing_or_altered_model_is_said_and_the_rest_works(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {name: dict(entry) for name, entry in models.pinned().items()}
    table["rampart"]["files"] = {"config.json": "0" * 64}
    table["spacy-en-core-web-md"]["package"] = "no-such-package-of-ours"
    monkeypatch.setattr(models, "pinned", lambda: table)
    built, off = build_engine()
    assert {o.layer for o in off} == {"model-spacy", "model-rampart"}
    (scan,) = built.propose(["Idris Pugh rang 07700 900123."])
    assert {p.text for p in scan.proposals} == {"Idris Pugh", "07700 900123"}
    assert scan.layers_off == off


def test_the_scanner_answers_from_its_helper_process_what_the_engine_says(engine: Engine) -> None:
    texts = ["Idris Pugh rang on 3 May 2021 from booth 6.", "", "pugh’s number is 07700 900123."]
    known = [KnownIdentity("Person 5", ("Idris Pugh",))]
    with Scanner() as scanner:
        assert scanner.scan(texts, known=known) == engine.propose(texts, known=known)
        assert scanner.scan(texts[:1], allow=["Idris Pugh"]) == engine.propose(
            texts[:1], allow=["Idris Pugh"]
        )


def test_the_worker_answers_in_plain_values() -> None:
    answer, blob = worker.serve({"texts": ["Idris Pugh rang."], "known": [], "taken": {}, "allow": []}, b"")
    assert blob == b""
    assert json.loads(json.dumps(answer)) == answer
    assert answer["scans"][0]["proposals"][0][:2] == [0, 10]


@pytest.mark.parametrize(
    "text", ["\u200b" * 200_000, "a" * 300_000, "\u202e" + "nhoJ " * 2000, "字" * 20_000]
)
def test_bad_input_neither_hangs_nor_breaks(engine: Engine, text: str) -> None:
    began = time.process_time()
    engine.propose([text])
    assert time.process_time() - began < 20


def test_a_list_of_thousands_of_people_is_told_apart_in_seconds() -> None:
    rules = Engine(rule_detectors())
    chance = random.Random(4)
    names = {"".join(chance.choices("bdfgklmnprst", k=9)).title() for _ in range(1600)}
    text = " ".join(f"Mr {name} came." for name in sorted(names))
    began = time.process_time()
    (scan,) = rules.propose([text])
    assert time.process_time() - began < 20
    assert len({p.label for p in scan.proposals}) > 1500


def test_a_clue_never_hides_the_name_inside_it(engine: Engine) -> None:
    found = propose(engine, "The only person who knew was Charlene in payroll, at Bernie's leaving do.")
    people = {w for w, p in found.items() if p.directness is Directness.DIRECT}
    assert people >= {"Charlene", "Bernie"}
