"""Notes on tags, and the labels of a case, through the one door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import NotFound, QuoteNotFound
from whistle.identifiers.review import Decision
from whistle.model import Action

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)


class NoScanner:
    """Proposes nothing: these tests bring their own decisions."""

    def scan(self, texts: list[str], **_: object) -> tuple[object, ...]:
        from whistle.model import Scan

        return tuple(Scan(()) for _ in texts)

    def close(self) -> None:
        """Nothing runs."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "v", "one two three", cost=QUICK)
    made.sealing.make_scanner = NoScanner  # type: ignore[assignment]  # a stand-in without models
    with made:
        yield made


def sealed_account(session: Session) -> tuple[str, str]:
    case = session.cases.add("Depot")
    source = session.sources.add(case.id, "Plover")
    account = session.accounts.add(source.id, "Nadia Oyelaran-Hume ran it. The list was out of date.")
    decision = Decision(Action.LABEL, text="Nadia Oyelaran-Hume", label_as="Person 4")
    session.sealing.seal(session.sealing.review(account.id), [decision])
    return case.id, account.id


def test_the_labels_of_a_case_come_without_names(session: Session) -> None:
    case, _ = sealed_account(session)
    assert session.sealing.labels(case) == ("Person 4",)


def test_a_note_on_a_tag_is_a_draft_and_goes_with_the_tag(session: Session) -> None:
    _, account = sealed_account(session)
    passage = session.tags.add(account, "A3", "The list was out of date")
    session.tags.add_memo(passage.id, account, "Ask for the printed copy.")
    memo = session.accounts.words(account)[-1]
    assert (memo.role, memo.owner, memo.sealed) == ("memo", passage.id, False)
    assert session.accounts.get(account).open_fields == 1
    session.tags.remove(passage.id)
    assert [field.role for field in session.accounts.words(account)] == ["narrative"]


def test_a_note_on_a_tag_of_another_account_is_refused(session: Session) -> None:
    case, account = sealed_account(session)
    passage = session.tags.add(account, "A3", "The list was out of date")
    other = session.accounts.add(session.sources.all(case)[0].id, "More words.")
    with pytest.raises(NotFound):
        session.tags.add_memo(passage.id, other.id, "A note.")
    assert len(session.accounts.words(other.id)) == 1


def test_a_place_in_the_words_can_be_tagged_and_a_place_outside_them_not(session: Session) -> None:
    _, account = sealed_account(session)
    text = session.accounts.words(account)[0].words.text
    start = text.index("list")
    passage = session.tags.add_span(account, "a3", start, start + 4, harmed="public")
    assert session.tags.passages(account) == [passage]
    assert (passage.code, passage.harmed, text[passage.start : passage.end]) == ("A3", "public", "list")
    for span in ((0, 0), (5, 4), (0, len(text) + 1), (-1, 3), (text.index(" "), text.index(" ") + 1)):
        with pytest.raises(QuoteNotFound):
            session.tags.add_span(account, "A3", *span)
    assert len(session.tags.passages(account)) == 1
