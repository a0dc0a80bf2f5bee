"""Words that a stranger calls without names are looked over: names are left out until somebody decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from tests.data.gui_vault import NothingFound
from tests.exchange.conftest import NAMES, Desk, Kinds
from whistle.dossier.record import Audience
from whistle.exchange import package
from whistle.identifiers.scanner import Scanner
from whistle.model import Action, Annotation, ConsentKind, ConsentState, IdentifierKind, KnownIdentity, Scan
from whistle.operations import looking_over

NAME, PHONE = "Marjorie Oxtobee", "07700 900123"
PLACE = "behind Dr Whitlock's surgery"
TOLD = f"{NAME} rang me on {PHONE} and said that [Person 1] knew of it."
AGREED = tuple(
    package.Permission(kind.value, ConsentState.AGREED)
    for kind in (ConsentKind.EXISTENCE, ConsentKind.TESTIMONY, ConsentKind.INCIDENTS, ConsentKind.ONWARD)
)


class Asked(NothingFound):
    """Notes what it was asked, and finds nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.known: list[Sequence[KnownIdentity]] = []
        self.texts: list[Sequence[str]] = []

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """Return an empty scan for each text."""
        self.texts.append(texts)
        self.known.append(known)
        return tuple(Scan(()) for _ in texts)


def _strange(desk: Desk, kinds: Kinds, told: str = TOLD) -> package.Package:
    """A stranger's package that says of its one account that names were taken out."""
    desk.permit(kinds("existence,testimony,incidents"))
    made, _ = desk.opened(desk.pack()[0])
    event = package.Event(
        package.Words(f"{NAME} left"), package.Words(PLACE), package.When("as she said"), "saw"
    )
    answers = (package.Answer("treated", package.Words(f"{NAME} moved me")),)
    asked = package.Told("", package.When("when she is back"), answers)
    raised = package.Raised(
        "43C",
        "self",
        "spoken",
        *[package.Words()] * 2,
        package.When(),
        package.Words(),
        package.When(),
        asked,
    )
    account = replace(
        made.accounts[0],
        words=package.Words(told),
        tags=(),
        events=(event,),
        raised=(raised,),
        files=(),
        addenda=(),
        labels=(),
        permissions=AGREED,
    )
    return replace(made, package="e" * 32, format=2, accounts=(account,))


def test_a_name_in_words_that_were_called_sealed_is_left_out_until_somebody_decided(
    desk: Desk, kinds: Kinds
) -> None:
    desk.receiver.sealing.make_scanner = Scanner
    path = desk.forge(_strange(desk, kinds))
    (account,) = desk.take(path, "Strangers").accounts
    rows = {row.role: row.words for row in desk.receiver.accounts.words(account.id)}
    told = rows["narrative"]
    found = {told.text[one.start : one.end]: one.action for one in told.annotations}
    assert found == {NAME: Action.OPEN, PHONE: Action.OPEN}
    assert [one.action for one in rows["incident.what"].annotations] == [Action.OPEN]
    assert [one.action for one in rows["raised.treated"].annotations] == [Action.OPEN]
    (place,) = rows["incident.where"].annotations
    assert "Whitlock" in PLACE[place.start : place.end], "a place that is called after somebody names them"
    # Beside what the sender permitted to us, somebody here asked the source for HSE.
    answers = dict.fromkeys((ConsentKind.TESTIMONY, ConsentKind.INCIDENTS), ConsentState.AGREED)
    desk.receiver.consents.record(account.source_id, "hse", answers)
    drafted = desk.receiver.dossiers.draft(account.case_id, audience=Audience.HSE)
    checks = {check.gate: check.state.value for check in drafted.checks}
    assert checks["third-parties"] == "open"
    assert any("answer on a time it was raised" in one for one in drafted.record.findings.open_places)
    assert NAME.split()[1].encode() not in drafted.pdf
    # The control: what nothing was found in is printed.
    assert "knew of it" in str(drafted.record)
    assert NAME not in str(drafted.record)


def test_the_receivers_own_names_are_asked_for_while_its_names_list_is_open(desk: Desk, kinds: Kinds) -> None:
    asked = Asked()
    desk.receiver.sealing.make_scanner = lambda: asked
    desk.receiver.register.open(NAMES)
    desk.take(desk.forge(_strange(desk, kinds)), "Strangers")
    assert ("Somebody Here",) in [one.names for one in asked.known[0]]
    words = {TOLD, f"{NAME} left", "as she said", f"{NAME} moved me", "when she is back"}
    assert words <= {text for batch in asked.texts for text in batch}


def test_what_is_too_long_to_be_looked_over_is_one_open_detail(
    desk: Desk, kinds: Kinds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_over, "MOST_LETTERS", 40)
    (account,) = desk.take(desk.forge(_strange(desk, kinds)), "Strangers").accounts
    told = next(row.words for row in desk.receiver.accounts.words(account.id) if row.role == "narrative")
    assert [(one.start, one.end, one.action) for one in told.annotations] == [
        (0, len(told.text), Action.OPEN)
    ]


def test_clues_that_came_and_what_was_found_never_overlap_and_nothing_open_comes_free() -> None:
    words = package.Words("abcdefghij", (package.Clue(1, 4, "job"), package.Clue(6, 8, "date")))
    found = {words.text: (Annotation(3, 6, IdentifierKind.PERSON), Annotation(6, 7, IdentifierKind.DATE))}
    made = looking_over.open_details(words, found)
    assert [(one.start, one.end) for one in made] == [(1, 6), (6, 8)]
    assert all(one.action is Action.OPEN for one in made)


def test_where_two_parts_have_the_same_words_what_is_open_in_either_is_open_in_both(
    desk: Desk, kinds: Kinds
) -> None:
    made = _strange(desk, kinds)
    bare = package.Words("the lift engineer left")
    clued = replace(bare, clues=(package.Clue(4, 17, "job"),))
    event = replace(made.accounts[0].events[0], where=package.Words())
    events = (replace(event, what=bare), replace(event, what=clued))
    path = desk.forge(replace(made, accounts=(replace(made.accounts[0], events=events),)))
    (account,) = desk.take(path, "Strangers").accounts
    parts = [row.words for row in desk.receiver.accounts.words(account.id) if row.role == "incident.what"]
    assert [[(one.start, one.end) for one in words.annotations] for words in parts] == [[(4, 17)]] * 2
