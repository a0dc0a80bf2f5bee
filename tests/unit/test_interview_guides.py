"""Guides for interviews: those that ship pass, what is planted is found, a file that is none is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.cli import main
from whistle.crypto.slots import KdfCost
from whistle.errors import BadValue
from whistle.intake.guide import (
    MODES,
    PHASES,
    Ask,
    lint,
    lint_question,
    questions,
    read_guide,
    shipped,
    shipped_words,
)

BAD = {
    "why-not": (
        "Why didn't you tell anybody?",
        "Why didn’t you go to the union?",
        "Why did you not write it down?",
        "Why did nobody ring the number?",
        "Why had you never asked for the plan?",
        "Why not?",
        "Why did you wait until March?",
        "What stopped you?",
        "How come they never answered?",
        "Why haven't they changed the plan?",
        "Why would you not tell HSE?",
        "Why was it not written down at the time?",
    ),
    "leading": (
        "Didn't he shout at you?",
        "Wasn’t the plan out of date?",
        "The plan was out of date, right?",
        "You were frightened, yes?",
        "Is it true that the numbers were dead?",
        "Would you say that the team was too small?",
        "Do you agree that this was unsafe?",
        "Surely they knew?",
        "You must have been upset?",
        "So you told the manager in March?",
        "They ignored you?",
        "How badly were you treated?",
        "How frightened were you?",
        "Did your manager threaten anybody?",
        "Was he not angry with you?",
        "Can you confirm that nobody answered?",
        "I take it that you complained?",
        "Your manager knew about it?",
        "Did the manager refuse to help?",
        "Is it fair to say that nobody cared?",
    ),
    "double": (
        "When was it? Who was there?",
        "What happened and who saw it?",
        "Were you there, or did somebody tell you?",
        "Who told them and when did they answer?",
        "Is there a plan and what does it say?",
        "Was it in March? Or later?",
        "Where is the paper and can you get it?",
        "How many were there, and were they all new?",
    ),
    "label": (
        "When did the bullying begin?",
        "Tell me about the harassment.",
        "Who was the victim?",
        "What did the suicidal man say?",
        "How long did the abuse go on?",
        "Who else lied about it?",
        "What was the effect of the discrimination?",
        "When did you become a whistleblower?",
        "Who took part in the cover-up?",
    ),
}
GOOD = (
    "What happened next?",
    "When was that, as closely as you can say?",
    "What else was happening then?",
    "Whereabouts was it?",
    "Who was there? You need not give names.",
    "What did you see with your own eyes?",
    "How do you know of this?",
    "Which exact words do you recall?",
    "What did people do next?",
    "What was the effect?",
    "Who else might know of this?",
    "What is written down about it?",
    "Where is that now?",
    "How many were there?",
    "Out of how many?",
    "Over what time?",
    "Please tell me more about that.",
    "You said that the line was dead. Please tell me more about that.",
    "Who told them?",
    "What answer came?",
    "What changed after that?",
    "How have you been treated since then?",
    "What would you like to add or put right?",
    "Is there anything that you would like to leave out today?",
    "Have you had advice about speaking up?",
    "How are you now?",
    "Please describe the room and the people in it.",
    "What would you do differently now?",
    "Which rule or plan is there for that?",
    "What did you base that on at the time?",
)
HELD_OUT_BAD = (
    "Why did no one call an ambulance?",
    "Why wasn't the plan updated?",
    "Why couldn't you speak to HR?",
    "Aren't you worried about your colleagues?",
    "It was the manager's fault, wasn't it?",
    "Would you agree that the targets were impossible?",
    "Obviously that was dangerous?",
    "How unfair was that?",
    "Did management cover it up?",
    "What did you say and what did she answer?",
    "Did you see it or were you told?",
    "Who was the perpetrator?",
    "When were you first harassed?",
    "What did the liar say then?",
    "Who decided this? Why?",
)
HELD_OUT_GOOD = (
    "What do you remember of that morning?",
    "Who did you speak to first?",
    "What was said at the meeting?",
    "How did you come to see the paper?",
    "What has changed since the spring?",
    "Please go on.",
    "What makes you say so?",
    "How often did that happen?",
    "What would help you to go on?",
    "Tell me about the day when the screens were moved.",
    "Who keeps the plan up to date?",
    "What was different about that week?",
)


def rules_of(question: str) -> set[str]:
    return {finding.rule for finding in lint_question(Ask(question))}


@pytest.mark.parametrize("mode", MODES)
def test_the_guides_that_ship_hold_no_question_that_is_no_good(mode: Any) -> None:
    guide = shipped(mode)
    assert lint(guide) == []
    assert tuple(phase.id for phase in guide.phases) == PHASES[mode]
    assert guide.version
    assert guide.source


def test_a_shipped_interview_asks_freely_first_and_holds_the_secrecy_notice() -> None:
    guide = shipped("interview")
    account = guide.phase("account")
    assert len(account.ask) == 1
    assert account.card is None
    secrecy = guide.phase("explain").tick("secrecy")
    assert secrecy is not None
    assert secrecy.when == "benefits"
    assert "123" in secrecy.words
    assert len(list(questions(guide))) > 30


@pytest.mark.parametrize(
    ("rule", "question"), [(rule, one) for rule, all_of in BAD.items() for one in all_of]
)
def test_a_planted_question_is_found(rule: str, question: str) -> None:
    assert rule in rules_of(question)


@pytest.mark.parametrize("question", GOOD)
def test_a_good_question_passes(question: str) -> None:
    assert rules_of(question) == set()


def test_questions_that_no_rule_was_made_after_are_mostly_found_too(figures: Callable[..., None]) -> None:
    found = sum(bool(rules_of(question)) for question in HELD_OUT_BAD)
    wrong = [question for question in HELD_OUT_GOOD if rules_of(question)]
    figures("bad questions found, held out", found, f"of {len(HELD_OUT_BAD)}")
    figures("good questions found fault with, held out", len(wrong), f"of {len(HELD_OUT_GOOD)}")
    assert found >= 0.8 * len(HELD_OUT_BAD)
    assert len(wrong) <= 1


def test_a_label_passes_once_the_source_has_said_it() -> None:
    assert lint_question(Ask("You said bullying. What happened?", once_said=("bullying",))) == []
    assert lint_question(Ask("You said bullying. Who lied?", once_said=("bullying",)))


def document(mode: str = "interview") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shipped_words(mode))  # type: ignore[arg-type]  # one of MODES
    return found


def changed(change: Callable[[dict[str, Any]], None]) -> bytes:
    made = document()
    change(made)
    return json.dumps(made).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{",
        b"[" * 100_000,
        b'{"mode": "interview"}',
        changed(lambda d: d.update(mode="other")),
        changed(lambda d: d.update(version="")),
        changed(lambda d: d.update(checked="yesterday")),
        changed(lambda d: d["phases"].reverse()),
        changed(lambda d: d["phases"].pop()),
        changed(lambda d: d["phases"][1]["ticks"].pop()),
        changed(lambda d: d["phases"][1]["ticks"].append(d["phases"][1]["ticks"][0])),
        changed(lambda d: d["phases"][3]["card"]["fields"].pop(0)),
        changed(lambda d: d["phases"][3]["card"].update(name="nothing")),
        changed(lambda d: d["phases"][0]["fields"][0].update(type="colour")),
        changed(lambda d: d["phases"][0].update(ticks="many")),
        changed(lambda d: d["phases"][0]["ticks"].append("one")),
        changed(lambda d: d["phases"][0]["ticks"][0].update(id="<b>")),
        b" " * 1_000_001,
    ],
)
def test_a_file_that_is_no_guide_is_refused_and_the_place_is_named(data: bytes) -> None:
    with pytest.raises(BadValue) as refused:
        read_guide(data)
    assert refused.value.option
    assert refused.value.expected


def test_the_command_line_says_what_is_wrong_with_a_guide(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, broken = tmp_path / "good.json", tmp_path / "bad.json", tmp_path / "broken.json"
    good.write_bytes(shipped_words("interview"))
    bad.write_bytes(changed(lambda d: d["phases"][3]["ask"].append("Why didn't you say so? Was he cruel?")))
    broken.write_text("{", encoding="utf-8")
    assert main(["guide", str(good)]) == 0
    assert "nothing" in capsys.readouterr().out
    assert main(["guide", str(bad)]) == 5
    told = capsys.readouterr()
    assert "follow-up, question 4" in told.out
    for rule in ("blames", "label", "two things"):
        assert rule in told.out
    assert main(["guide", str(broken)]) == 2
    assert "JSON" in capsys.readouterr().err
    assert main(["guide", str(tmp_path / "none.json")]) != 0


def test_every_rule_of_the_lint_names_its_source_and_says_what_it_finds() -> None:
    rules = json.loads(files("resources").joinpath("guide", "lint.json").read_text("utf-8"))
    assert rules["source"]
    assert {rule["id"] for rule in rules["rules"]} == {"why-not", "leading", "double"}
    assert all(rule["says"] for rule in rules["rules"])


def test_a_vault_takes_a_clean_guide_and_a_yes_that_waits_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, first = tmp_path / "vault", tmp_path / "first"
    first.write_text("plum kettle north", encoding="utf-8")
    with Session.create(folder, "plum kettle north", None, KdfCost(64 * 1024, 1)) as session:
        case = session.cases.add("Alder")
        session.sources.add(case.id, "Heron")
    own, bad = tmp_path / "own.json", tmp_path / "bad.json"
    own.write_bytes(changed(lambda d: d.update(version="branch 7")))
    bad.write_bytes(changed(lambda d: d["phases"][3]["ask"].append("Why not?")))
    opens = ["--passphrase-file", str(first)]
    assert main(["guide", str(own), "--use", str(folder), *opens]) == 0
    assert "branch 7" in capsys.readouterr().out
    assert main(["guide", str(bad), "--use", str(folder), *opens]) == 5
    wait = ["consent", str(folder), "Heron", "--recipient", "hse", "--allow", "testimony", "--wait"]
    assert main([*wait, *opens]) == 0
    assert "another day" in capsys.readouterr().out
    assert main(["consent", str(folder), "Heron", "--recipient", "hse", "--confirm", *opens]) == 5
    assert "tomorrow" in capsys.readouterr().err
    with Session.open(folder, "plum kettle north") as session:
        assert session.interviews.guide().version == "branch 7"
        (consent,) = session.consents.current(case.id)
        assert consent.confirm_after is not None
