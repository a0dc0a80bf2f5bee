"""The sample's decisions, carried out by the program's own readers and review."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from whistle import sample
from whistle.identifiers.review import Accept, Field, Outcome, decide, parse_decisions
from whistle.identifiers.scanner import Scanner
from whistle.intake.readers import Reader
from whistle.model import Action, KnownIdentity, Proposal
from whistle.sample import SampleAccount

CASE = sample.load()
FILES = [account.file for account in CASE.accounts]


@pytest.fixture(scope="module")
def texts() -> Iterator[dict[str, str]]:
    with Reader() as reader:
        yield {account.file: reader.parse(account.file, account.content).text for account in CASE.accounts}


def account(file: str) -> SampleAccount:
    return next(found for found in CASE.accounts if found.file == file)


def sealed(file: str, text: str, proposals: tuple[Proposal, ...], accept: Accept) -> Outcome:
    decisions = parse_decisions({"version": 1, "decisions": [dict(d) for d in account(file).decisions]})
    return decide([Field("narrative", text, proposals)], decisions, accept, CASE.labels_taken())


def forms() -> set[str]:
    known = {alias for source in CASE.sources for alias in source.identity}
    return known | {d["text"] for a in CASE.accounts for d in a.decisions if d["action"] == Action.LABEL}


def standing(text: str) -> list[str]:
    return [form for form in forms() if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE)]


@pytest.mark.parametrize("file", FILES)
def test_the_decisions_alone_take_every_name_out(file: str, texts: dict[str, str]) -> None:
    assert standing(texts[file]), "positive control: the names are in the file"
    outcome = sealed(file, texts[file], (), "none")
    assert standing(outcome.fields["narrative"].text) == []
    assert outcome.undecided_direct == 0


@pytest.mark.parametrize("file", FILES)
def test_every_tagged_quotation_is_found_once_in_the_sealed_text(file: str, texts: dict[str, str]) -> None:
    text = sealed(file, texts[file], (), "none").fields["narrative"].text
    assert {
        tag.quote: text.count(tag.quote) for tag in account(file).tags if text.count(tag.quote) != 1
    } == {}


@pytest.mark.parametrize("file", FILES)
def test_every_decision_that_is_no_label_stays_as_a_note_on_the_sealed_text(
    file: str, texts: dict[str, str]
) -> None:
    notes = sealed(file, texts[file], (), "none").fields["narrative"].annotations
    actions = {note.action for note in notes}
    assert Action.GENERALISE in actions
    assert Action.OPEN not in actions
    assert actions <= {Action.GENERALISE, Action.REMOVE, Action.KEEP}


@pytest.mark.parametrize("file", FILES)
def test_labels_stand_for_the_forms_that_were_decided(file: str, texts: dict[str, str]) -> None:
    outcome = sealed(file, texts[file], (), "none")
    decided: dict[str, set[str]] = {}
    for decision in account(file).decisions:
        if "as" in decision:
            decided.setdefault(decision["as"], set()).add(decision["text"].casefold())
    found = {label: {form.casefold() for form in held} for label, held in outcome.identities.items()}
    assert found == decided


def test_with_the_scanner_at_work_the_quotations_still_stand_and_the_names_are_gone(
    texts: dict[str, str],
) -> None:
    known = [KnownIdentity(source.label, source.identity) for source in CASE.sources]
    with Scanner() as scanner:
        scans = scanner.scan([texts[file] for file in FILES], known=known, taken=CASE.labels_taken())
    for file, scan in zip(FILES, scans, strict=True):
        outcome = sealed(file, texts[file], scan.proposals, "direct")
        text = outcome.fields["narrative"].text
        assert standing(text) == [], file
        assert outcome.undecided_direct == 0, file
        lost = [tag.quote for tag in account(file).tags if text.count(tag.quote) != 1]
        assert lost == [], file
