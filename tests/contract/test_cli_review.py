"""Review days, as a script sets and reads them."""

from __future__ import annotations


def test_a_review_day_is_set_listed_when_due_and_taken_off(whistle, vault, account):
    assert "No case is due" in whistle("review", vault).out
    done = whistle("review", vault, "--case", "Alder", "--on", "2020-01-31")
    assert done.status == 0, done.err
    assert "2020-01-31" in done.out
    due = whistle("review", vault, "--json").json()
    assert [(case["name"], case["review_on"]) for case in due] == [("Alder", "2020-01-31")]
    assert "Reviews: 1 due" in whistle("check", vault).out
    assert whistle("review", vault, "--case", "Alder", "--on", "some day").status == 2
    assert whistle("review", vault, "--on", "2020-01-31").status == 2
    assert whistle("review", vault, "--case", "Alder", "--none").status == 0
    assert whistle("review", vault, "--json").json() == []
