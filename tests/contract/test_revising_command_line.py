"""The command line: who could be meant, a name that was missed, looking again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

# The scanner finds what it can in it; the name below is a word to it, so that it is missed.
ACCOUNT = """I have been a housing officer here for years and I have gout.

The crisis plan on the wall was old. We told old Umbrage about it at the desk.
Nobody asked us. Nobody answered.
"""
OVERRIDES = (
    "identities=not needed here",
    "near-names=looked",
    "third-parties=looked",
    "secrecy=none",
    "second-reader=looked",
)


@pytest.fixture
def sealed(tmp_path: Path, vault: Path, whistle: Any) -> str:
    """The id of a sealed account of case Alder by Heron, who lets everything out to the union."""
    path = tmp_path / "account.txt"
    path.write_text(ACCOUNT, encoding="utf-8")
    added = whistle("add", vault, "--case", "Alder", "--source", "Heron", path)
    account = str(added.out.split()[-1])
    keep = tmp_path / "keep.json"
    keep.write_text(
        json.dumps(
            [
                {"text": "gout", "action": "keep", "kind": "health", "reason": "agreed"},
                {"text": "Umbrage", "action": "keep", "kind": "detail", "reason": "a word"},
            ]
        )
    )
    done = whistle("seal", vault, account, "--accept", "all", "--decisions", keep)
    assert done.status == 0, done.err
    kinds = "testimony,quotes,role,workplace,dates,incidents,health,union"
    assert whistle("consent", vault, "Heron", "--recipient", "union", "--allow", kinds).status == 0
    tagged = whistle("code", vault, account, "--code", "A3", "--quote", "We told old Umbrage about it")
    assert tagged.status == 0, tagged.err
    return account


def dossier(whistle: Any, vault: Path, out: Path, *more: object) -> Any:
    overrides = [word for reason in OVERRIDES for word in ("--override", reason)]
    return whistle(
        "dossier", vault, "--case", "Alder", "--audience", "union", "--out", out, *overrides, *more
    )


def state(told: dict[str, Any]) -> str:
    return next(str(check["state"]) for check in told["checks"] if check["gate"] == "mosaic")


def test_who_could_be_meant_is_weighed_told_and_overridden(
    tmp_path: Path, vault: Path, sealed: str, whistle: Any
) -> None:
    said = dossier(whistle, vault, tmp_path / "a.pdf")
    assert said.status == 0, said.err
    assert "nobody said how many people could be meant" in said.err.lower()

    held = dossier(whistle, vault, tmp_path / "b.pdf", "--population", 30, "--json")
    assert held.status == 5
    assert "mosaic" in held.err
    assert "Heron" in held.err
    assert "gout" not in held.err
    assert not (tmp_path / "b.pdf").exists()
    told = held.json()
    assert state(told) == "open"
    assert told["dossier"] is None
    assert {row["reader"] for row in told["mosaic"]} == {"outsider", "colleague or manager"}
    assert all(row["source"] == "Heron" and row["of"] == 30 for row in told["mosaic"])

    staff = tmp_path / "staff.csv"
    staff.write_text("name,role,team\n" + "Perpetua Vance,housing officer,blue\n" * 90_000)
    listed = dossier(whistle, vault, tmp_path / "c.pdf", "--staff-list", staff, "--json")
    assert listed.status == 0, listed.err
    assert state(listed.json()) == "done"
    assert all(row["of"] == 90_000 and row["enough"] for row in listed.json()["mosaic"])
    assert isinstance(listed.json()["style"], list)

    strict = dossier(whistle, vault, tmp_path / "d.pdf", "--staff-list", staff, "--k", 8000)
    assert strict.status == 5
    reason = ("--override", "mosaic=read aloud and agreed")
    forced = dossier(whistle, vault, tmp_path / "d.pdf", "--population", 30, "--json", *reason)
    assert forced.status == 0, forced.err
    assert state(forced.json()) == "overridden"
    logged = whistle("list", vault, "custody", "--json").out
    assert "read aloud and agreed" in logged
    assert "Perpetua" not in logged


@pytest.mark.parametrize(
    ("option", "value", "status"),
    [
        ("--population", "0", 2),
        ("--population", "many", 2),
        ("--k", "1", 2),
        ("--staff-list", "none.csv", 6),
        ("--staff-list", "bad.csv", 6),
    ],
)
def test_a_number_or_list_that_does_not_fit_is_refused(
    tmp_path: Path, vault: Path, whistle: Any, option: str, value: str, status: int
) -> None:
    (tmp_path / "bad.csv").write_text('role\n"clerk')
    given = tmp_path / value if value.endswith(".csv") else value
    run = dossier(whistle, vault, tmp_path / "x.pdf", option, given)
    assert run.status == status, run.err
    assert len(run.err.strip().splitlines()) == 1
    assert not (tmp_path / "x.pdf").exists()


def test_a_missed_name_is_taken_out_and_the_dossiers_that_hold_it_are_told(
    tmp_path: Path, vault: Path, sealed: str, whistle: Any
) -> None:
    sent = dossier(whistle, vault, tmp_path / "a.pdf", "--json")
    assert sent.status == 0, sent.err
    reference = sent.json()["dossier"]["reference"]
    entries = tmp_path / "d.json"
    entries.write_text(json.dumps([{"text": "Umbrage", "action": "label", "kind": "person"}]))
    plain = whistle("revise", vault, sealed, "--decisions", entries)
    assert plain.status == 0, plain.err
    assert reference in plain.out
    assert "Umbrage" not in plain.out + plain.err
    shown = whistle("show", vault, sealed, "--json").out
    assert "Umbrage" not in shown
    assert "We told old [Person " in shown
    again = whistle("revise", vault, sealed, "--decisions", entries, "--json")
    assert again.status == 2, "nothing is left to change"
    assert whistle("check", vault).status == 0
    later = dossier(whistle, vault, tmp_path / "b.pdf", "--json")
    assert later.status == 0, later.err


def test_looking_again_finds_a_name_learned_later_and_gives_decisions_to_revise_with(
    tmp_path: Path, vault: Path, whistle: Any
) -> None:
    path = tmp_path / "account.txt"
    path.write_text("We told osgathorpe about the plan.", encoding="utf-8")
    account = whistle("add", vault, "--case", "Alder", "--source", "Heron", path).out.split()[-1]
    keep = tmp_path / "keep.json"
    keep.write_text(json.dumps([{"text": "osgathorpe", "action": "keep", "kind": "detail"}]))
    assert whistle("seal", vault, account, "--decisions", keep, "--accept", "all").status == 0
    assert whistle("recheck", vault, "--case", "Alder", "--json").json()["mentions"] == []
    added = whistle("identity", vault, "Heron", stdin="Tamsin Osgathorpe\nOsgathorpe\n")
    assert added.status == 0, added.err
    assert whistle("recheck", vault, "--case", "Alder", names=False).status == 3
    found = whistle("recheck", vault, "--case", "Alder", "--json").json()
    assert [row["testimony_id"] for row in found["mentions"]] == [account]
    entries = tmp_path / "d.json"
    entries.write_text(json.dumps(found["decisions"]))
    done = whistle("revise", vault, account, "--decisions", entries, "--all", "--json")
    assert done.status == 0, done.err
    assert done.json()["accounts"][0]["revision"] == 2
    assert whistle("recheck", vault, "--case", "Alder", "--json").json()["mentions"] == []
    assert "osgathorpe" not in whistle("show", vault, account).out
