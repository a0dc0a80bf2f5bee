"""The commands of finding and of tables, as a script sees them: status, output, and no words in errors."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from tests.casework.conftest import COST, QuietScanner
from whistle.api import Session
from whistle.cli import main
from whistle.model import Basis, FuzzyDate

PASSPHRASE = "slate ribbon quarry lantern"
PLAN = "The crisis plan named people who had left. I told my manager in May and nothing happened."

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A vault with one sealed account, and its passphrase in a file."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "pass").write_text(PASSPHRASE + "\n")
    with Session.create(folder / "v", PASSPHRASE, cost=COST) as session:
        session.sealing.make_scanner = QuietScanner  # type: ignore[assignment]  # a stand-in without models
        case = session.cases.add("Alder").id
        account = session.accounts.add(session.sources.add(case, "Heron").id, PLAN).id
        session.sealing.seal(session.sealing.review(account))
    return SimpleNamespace(folder=folder, account=account)


@pytest.fixture
def say(desk: SimpleNamespace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    def run(verb: str, *args: object, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(
            "sys.stdin", SimpleNamespace(buffer=io.BytesIO(typed.encode()), isatty=lambda: False)
        )
        status = main(
            [verb, str(desk.folder / "v"), *map(str, args), "--passphrase-file", str(desk.folder / "pass")]
        )
        written = capsys.readouterr()
        return status, written.out, written.err

    return run


def json_of(answer: tuple[int, str, str]) -> Any:
    assert answer[0] == 0, answer
    return json.loads(answer[1])


def test_search_prints_hits_and_says_which_word_was_used_instead(say: Say, desk: SimpleNamespace) -> None:
    status, out, _ = say("search", "crisys")
    assert status == 0
    assert out.splitlines()[0] == "crisys is nowhere. Looked for instead: crisis."
    (hit,) = json_of(say("search", "-", "--json", typed="crisys plan"))
    assert (hit["testimony_id"], hit["role"], hit["sealed"]) == (desk.account, "narrative", True)
    assert PLAN[slice(*hit["spans"][0])] == "crisis"
    assert json_of(say("search", "crisis", "--field", "allegation", "--json")) == []
    assert say("search", "crisis", "--field", "colour")[0] == 2
    assert say("search", "crisis", "--case", "Nowhere")[0] == 2


def test_a_search_is_kept_listed_asked_again_and_kept_no_more(say: Say) -> None:
    assert say("search", "crisis", "--save", "Plans")[0] == 0
    assert json_of(say("searches", "--json"))["Plans"]["words"] == "crisis"
    assert len(json_of(say("searches", "--run", "Plans", "--json"))) == 1
    assert "Plans" in say("searches")[1]
    assert say("searches", "--forget", "Plans")[0] == 0
    assert say("searches", "--run", "Plans")[0] == 2


def test_what_is_found_is_tagged_and_the_step_taken_back(say: Say, desk: SimpleNamespace) -> None:
    done = json_of(say("tag-found", "crisis", "--code", "A3", "--basis", "saw", "--json"))
    (passage,) = done["passages"]
    assert PLAN[passage["start"] : passage["end"]] == "The crisis plan named people who had left."
    assert json_of(say("search", "", "--tag", "A3", "--json"))[0]["snippet"].startswith("The crisis")
    assert say("tag-found", "--undo", done["batch"])[1] == "1 tags taken off.\n"
    assert say("tag-found", "--undo", done["batch"])[0] == 2
    assert say("tag-found", "crisis")[0] == 2
    assert json_of(say("show", desk.account, "--json"))["passages"] == []


def test_tags_are_suggested_with_their_reason(say: Say, desk: SimpleNamespace) -> None:
    status, out, _ = say("suggest", desk.account)
    assert status == 0
    assert "E1  I told my manager in May and nothing happened." in out
    assert "A warning, and that nothing came of it: I told my manager, nothing happened" in out
    assert {one["code"] for one in json_of(say("suggest", desk.account, "--json"))} == {"A3", "E1"}


def test_a_tag_of_ones_own_is_made_used_and_forgotten(say: Say, desk: SimpleNamespace) -> None:
    words = ("--label", "Hot lifts", "--definition", "-")
    made = say("tags", "--add", "l_hot lifts", *words, typed="A lift was hot.")
    assert made[0] == 0
    assert made[1].split()[-1] == "L_HOT_LIFTS"
    assert "L_HOT_LIFTS" in say("tags")[1]
    assert say("code", desk.account, "--code", "L_HOT_LIFTS", "--quote", "in May")[0] == 0
    assert say("tags", "--forget", "L_HOT_LIFTS")[0] == 2
    assert say("tags", "--add", "l_x", "--label", "X", "--definition", "")[0] == 2
    assert json_of(say("tags", "--json"))[-1]["definition"] == "A lift was hot."


def test_copies_are_listed_and_laid_beside_each_other(say: Say, desk: SimpleNamespace) -> None:
    words = "We rang the number on the card four times that night, and it rang out, so we wrote our own."
    for name, text in (("one", words * 2), ("two", words * 2 + " Nobody came.")):
        (desk.folder / f"{name}.txt").write_text(text)
        assert say("add", "--case", "Birch", "--source", name, desk.folder / f"{name}.txt")[0] == 0
    (pair,) = json_of(say("copies", "--case", "Birch", "--json"))["proposed"]
    assert pair["alike"] > 80
    status, out, _ = say("copies", "--case", "Birch", "--show", pair["id"])
    assert status == 0
    assert out.splitlines()[-1] == "added: Nobody came"
    assert json_of(say("copies", "--case", "Alder", "--json")) == {"proposed": [], "repeated": []}


def test_a_table_is_looked_at_mapped_and_taken_in(say: Say, desk: SimpleNamespace) -> None:
    folder = desk.folder
    assert say("import", "--kind", "happening", "--form")[1].startswith("What happened,When,")
    (folder / "t.csv").write_text("What happened,Day\nIt was said,3/4/2022\nA blunderbuss,4/4/2022\n")
    (folder / "bad.csv").write_text("What happened,Day,Where it is drawn\nA blunderbuss,2022,galaxy\n")
    shown = json_of(say("import", folder / "t.csv", "--case", "Alder", "--kind", "happening", "--show-map"))
    assert shown["columns"] == {"What happened": "what", "Day": ""}
    (folder / "map.json").write_text(
        json.dumps({"columns": {**shown["columns"], "Day": "when"}, "dates": "day-first"})
    )
    first = (
        "import",
        folder / "t.csv",
        "--case",
        "Alder",
        "--kind",
        "happening",
        "--map",
        folder / "map.json",
    )
    status, out, _ = say(*first, "--dry-run")
    assert (status, out.split(",")[0]) == (0, "2 rows would be written")
    assert json_of(say("records", "happening", "--case", "Alder", "--json")) == []
    assert say(*first)[0] == 0
    assert len(json_of(say("records", "happening", "--case", "Alder", "--json"))) == 2
    status, out, err = say(
        "import", folder / "bad.csv", "--case", "Alder", "--kind", "happening", "--dry-run"
    )
    assert status == 2
    assert "row 2  lane" in out
    assert say("import", folder / "bad.csv", "--case", "Alder", "--kind", "happening")[0] == 2
    assert "blunderbuss" not in out + err
    assert "galaxy" not in out + err
    assert say("import", folder / "absent.csv", "--case", "Alder", "--kind", "happening")[0] == 6
    (folder / "map.json").write_text("no JSON")
    assert say(*first)[0] == 6
    assert say("import", "--case", "Alder", "--kind", "happening")[0] == 2


def test_an_event_is_changed_by_its_id_and_a_wrong_field_is_refused_without_its_words(
    desk: SimpleNamespace, say: Say
) -> None:
    with Session.open(desk.folder / "v", PASSPHRASE) as session:
        event = session.accounts.add_incident(
            desk.account, what="A bell rang", when=FuzzyDate("in May"), basis=Basis.SAW
        )
    given = {"what": "Two bells rang", "when": {"words": "in June", "edtf": "2025-06"}, "harm": True}
    status, out, _ = say("record", "incident", "--case", "Alder", "--change", event, typed=json.dumps(given))
    assert (status, out.split()[-1]) == (0, event)
    with Session.open(desk.folder / "v", PASSPHRASE) as session:
        changed = session.events.get(event)
        assert (changed.words["what"], changed.values["when"].edtf) == ("Two bells rang", "2025-06")
        assert len(session.events.formers(event)) == 1
    for wrong in (
        {"basis": "secret words"},
        {"when": {"edtf": "secret words"}},
        {"when": ["secret words"]},
        {"when": {"words": 3}},
        {"secret words": 1},
    ):
        status, out, err = say(
            "record", "incident", "--case", "Alder", "--change", event, typed=json.dumps(wrong)
        )
        assert status == 2, wrong
        assert "secret" not in out + err
    status, _, _ = say("record", "raised", "--case", "Alder", "--change", event, typed="{}")
    assert status == 2
