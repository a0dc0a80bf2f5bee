"""Why words are proposed is said in the language of the screen, though a helper sends it as plain words."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.data_words import as_told
from ui.language import LONG, use
from ui.presenters.review_reading import read_as_one
from ui.presenters.review_things import Thing, things_of
from ui.presenters.review_words import KIND_WORDS, kind_alone
from whistle.identifiers.identities import People
from whistle.identifiers.models import ModelUnusable, RampartModel, folder_of, load_models
from whistle.identifiers.propagate import forms_of
from whistle.identifiers.recognisers.every import rule_detectors
from whistle.identifiers.review import Field
from whistle.identifiers.scanner import Scanner
from whistle.model import Directness, IdentifierKind, KnownIdentity, Proposal, Scan
from whistle.model.said import Said, put_together, taken_apart, told, told_of

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
ACCOUNTS = 8
"""How many accounts are scanned: more than half of all rules speak in them."""
POLISH = (
    "Mój kierownik powiedział mi, żebym nie rozmawiał ze związkiem. Pracuję w magazynie od czterech lat i"
    " nigdy nie widziałem takiego bałaganu. Wczoraj jedna dziewczyna zemdlała przy taśmie i nikt nic nie"
    " zrobił."
)


@pytest.fixture(scope="module")
def drafts(keeper: ModuleType) -> dict[str, str]:
    """The Welsh of each reason that a detector can give, by its English."""
    kept = keeper.read(keeper.FOLDER / "whistle_cy.ts")
    return {
        text.text: kept[key][0]
        for key, text in keeper.texts().items()
        if any(place.startswith("whistle/identifiers/") for place in text.places)
    }


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Accounts as people tell them, and one that the lists cannot read."""
    found = sorted(DATA.glob("accounts/*.txt"))[:ACCOUNTS]
    assert len(found) == ACCOUNTS
    return [*(path.read_text(encoding="utf-8") for path in found), POLISH]


@pytest.fixture(scope="module")
def scans(texts: list[str]) -> tuple[Scan, ...]:
    """What the scanner's own process answers, some of the people being in the names list."""
    known = [KnownIdentity("Person 90", ("Carol Ashworth", "Caz")), KnownIdentity("Person 91", ("Priya",))]
    with Scanner() as scanner:
        return scanner.scan(texts, known=known)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use("en")


def things(texts: list[str], scans: tuple[Scan, ...]) -> tuple[Thing, ...]:
    """What the page of taking names out shows of them."""
    fields = [
        Field(str(n), text, scan.proposals) for n, (text, scan) in enumerate(zip(texts, scans, strict=True))
    ]
    return things_of(fields, read_as_one((field.id, "memo", field.text) for field in fields))


# -- the code -------------------------------------------------------------------------------------


def test_each_reason_is_written_out_where_it_is_gathered() -> None:
    """A reason is made by ``because`` alone, under that name: mypy lets no plain string be one."""
    for path in sorted((ROOT / "whistle" / "identifiers").rglob("*.py")):
        if path.name == "finding.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            where = f"{path.name}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Name) and node.id in ("because", "Why"):
                assert (id(node) in called) is (node.id == "because"), where
            elif isinstance(node, ast.Attribute):
                assert node.attr not in ("because", "Why"), where
            elif isinstance(node, ast.alias):
                assert node.name not in ("because", "Why") or node.asname is None, where


def _reasons(detector: Any) -> Iterator[str]:
    inner = getattr(detector, "inner", detector)
    if hasattr(inner, "why"):
        yield inner.why
    yield from (rule.why for rule in getattr(inner, "rules", ()))


def test_the_reasons_of_all_rules_have_their_welsh(drafts: dict[str, str]) -> None:
    of_rules = {why for detector in rule_detectors() for why in _reasons(detector)}
    assert len(of_rules) > 150
    assert of_rules <= drafts.keys()
    assert [english for english, welsh in drafts.items() if english == welsh] == []


def test_the_personal_data_model_has_a_reason_for_each_of_its_labels(drafts: dict[str, str]) -> None:
    labels = json.loads((folder_of("rampart") / "config.json").read_text(encoding="utf-8"))["id2label"]
    names = {label[2:].replace("_", " ").lower() for label in labels.values() if label != "O"}
    said = {english for english in drafts if english.startswith("the personal-data model")}
    assert said == {f"the personal-data model reads it as {name}" for name in names}


# -- what the page shows ----------------------------------------------------------------------------


def test_no_reason_of_a_real_scan_reads_as_plain_english(
    texts: list[str], scans: tuple[Scan, ...], drafts: dict[str, str]
) -> None:
    """Each part of what is said beside a person or thing stands in the language of the screen."""
    english = {proposal.why for scan in scans for proposal in scan.proposals}
    assert len(english) > 60
    assert english <= drafts.keys()
    use(LONG)
    shown = {part for thing in things(texts, scans) for part in thing.why.split("; ")}
    assert len(shown) == len(english)
    assert [part for part in shown if not part.endswith("·")] == []
    use("cy")
    shown = {part for thing in things(texts, scans) for part in thing.why.split("; ")}
    assert shown == {drafts[why] for why in english}


def test_several_reasons_are_each_looked_up_and_none_is_read_as_a_template() -> None:
    """What no detector says stays as it is, braces and all."""
    said = ("a date", "a month", "{0} a date of {name}", "a date")
    found = tuple(
        Proposal(n, n + 1, "x", IdentifierKind.DATE, Directness.QUASI, "Date 1", "test", why)
        for n, why in enumerate(said)
    )
    field = Field("1", "xxxx", found)
    use("cy")
    (thing,) = things_of([field], read_as_one([("1", "memo", "xxxx")]))
    assert thing.why == "dyddiad; mis; {0} a date of {name}"
    use("en")
    (thing,) = things_of([field], read_as_one([("1", "memo", "xxxx")]))
    assert thing.why == "a date; a month; {0} a date of {name}"


def test_someone_in_the_names_list_is_said_to_be_there() -> None:
    """Every reason for somebody mentioned has its like for somebody in the names list."""
    people = People([KnownIdentity("Person 1", ("Bronagh Tierney-Hughes",))])
    forms = list(forms_of(people.identities[0]))
    assert len(forms) > 4
    for form in forms:
        mentioned, listed = form.whys
        assert listed == mentioned.replace("someone mentioned", "someone in the names list")


# -- layers that are off ------------------------------------------------------------------------------


def test_a_layer_that_is_off_is_said_in_the_language_of_the_screen(
    scans: tuple[Scan, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the helper process too, to which a sentence is taken apart."""
    (off,) = scans[-1].layers_off
    assert off.reason.startswith("All of this text is not in English, which")

    def unusable(self: RampartModel) -> None:
        raise ModelUnusable(told("a file of the model {model} is missing", model="rampart"))

    monkeypatch.setattr(RampartModel, "__init__", unusable)
    monkeypatch.setattr("whistle.identifiers.models.SpacyModel.__init__", lambda self: _no_library())
    spacy, rampart = (one.reason for one in load_models()[1])
    assert rampart == "rampart is off: a file of the model rampart is missing."
    assert spacy == "spaCy en_core_web_md is off: the library spacy is not installed."
    sent = [put_together(json.loads(json.dumps(taken_apart(one)))) for one in (rampart, spacy)]
    assert sent == [rampart, spacy]
    use("cy")
    assert as_told(off.reason).startswith("Nid yw dim o’r testun hwn yn Saesneg")
    assert as_told(sent[0]) == "Mae rampart wedi’i ddiffodd: mae un o ffeiliau’r model rampart ar goll."
    assert as_told(sent[1]) == (
        "Mae spaCy en_core_web_md wedi’i ddiffodd: nid yw’r llyfrgell spacy wedi’i gosod."
    )


def _no_library() -> None:
    raise ImportError(name="spacy")


@pytest.mark.parametrize(
    "words",
    [
        "plain {0}",
        told("Employer: {name}", name="{first} {0}"),
        told("Employer: {name}", name=told("{name}", name="{x}")),
        told_of("1 tag of {name}", "{n} tags of {name}", 1, name="Alder"),
    ],
)
def test_a_sentence_taken_apart_and_put_together_is_the_same(words: str) -> None:
    made = put_together(json.loads(json.dumps(taken_apart(words))))
    assert made == words
    assert type(made) is type(words)
    if isinstance(words, Said) and isinstance(made, Said):
        assert (made.template, made.one, made.facts) == (words.template, words.one, words.facts)


@pytest.mark.parametrize(
    "parts",
    [
        ["{name.__class__}", {"name": "x"}, ""],
        ["{name[0]}", {"name": "x"}, ""],
        ["{name!r}", {"name": "x"}, ""],
        ["{name:>9}", {"name": "x"}, ""],
        ["{name:{n}}", {"name": "x", "n": 9}, ""],
        ["{}", {}, ""],
        ["{n}", {"n": 1}, "{n.real}"],
        ["{other}", {"name": "x"}, ""],
        ["{", {}, ""],
        ["a"],
        7,
    ],
)
def test_what_is_no_sentence_is_refused(parts: Any) -> None:
    """A helper's answer is data: it reaches nothing but the facts that it sent."""
    with pytest.raises((KeyError, TypeError, ValueError)):
        put_together(parts)


# -- kinds --------------------------------------------------------------------------------------------


def test_every_kind_has_its_words() -> None:
    assert set(KIND_WORDS) == set(IdentifierKind)
    assert kind_alone(IdentifierKind.NINO) == "NI number"
    assert kind_alone(IdentifierKind.PHONE) == "Phone"


def test_every_kind_is_said_in_the_language_of_the_screen() -> None:
    """They stand at the top of a module, so in a process that begins in that language."""
    script = (
        "from ui.language import use, LONG; use(LONG)\n"
        "from ui.presenters.review_words import KIND_WORDS\n"
        "from ui.presenters.review_things import Choice, Thing, open_words\n"
        "from whistle.model import Action\n"
        "print([k.value for k, words in KIND_WORDS.items() if not words.endswith('·')])\n"
        "print([k.value for k in KIND_WORDS if not open_words(k).endswith('· ?')])\n"
        "for action in (Action.REMOVE, Action.KEEP):\n"
        "    print(Thing('', '', next(iter(KIND_WORDS)), True, (), (), '', choice=Choice(action)).result)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == ["[]", "[]", "rêmôvêd ··", "kêpt ·"]
