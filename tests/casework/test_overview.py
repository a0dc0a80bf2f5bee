"""The list of a case's accounts counts what reading each of them would count."""

from __future__ import annotations

from tests.casework.conftest import QuietScanner, Room
from whistle.model import Action, Basis, Directness, FuzzyDate, IdentifierKind, Proposal, TestimonyState


def proposal(words: str, text: str, directness: Directness = Directness.QUASI) -> Proposal:
    at = text.index(words)
    return Proposal(
        at,
        at + len(words),
        words,
        IdentifierKind.PLACE,
        directness,
        "Place 1",
        "test",
        "a place",
        ("a town",),
    )


def test_the_list_says_what_reading_every_account_says(room: Room) -> None:
    session = room.session
    clues = 'We met at Ferrow by the "action":"open" sign in May.'
    found = (proposal("Ferrow", clues), proposal("May", clues))
    session.sealing.make_scanner = lambda: QuietScanner(*found)  # type: ignore[assignment,return-value]  # a stand-in
    with_clues = room.account("Heron", clues)
    plain = room.account("Wren", "word " * 400)
    session.tags.add_span(plain, "A3", 0, 4)
    session.tags.add_span(plain, "B1", 5, 9)
    draft = session.accounts.add(room.sources["Wren"], "  \n\t ").id
    binned = session.accounts.add(room.sources["Wren"], "To go.").id
    session.accounts.delete(binned)
    session.accounts.add_incident(plain, what="A draft of an event", when=FuzzyDate(), basis=Basis.SAW)
    session.records.add(room.case, "allegation", {"text": "Not an account"})
    listed = {one.id: one for one in session.accounts.overview(room.case)}
    assert set(listed) == {with_clues, plain, draft, binned}
    for account in session.accounts.all(room.case):
        one, rows = listed[account.id], session.accounts.words(account.id)
        assert (one.source_id, one.state) == (account.source_id, account.state)
        assert one.words == bool(rows[0].words.text.split())
        assert one.tags == len(session.tags.passages(account.id))
        open_clues = [a for r in rows if r.sealed for a in r.words.annotations if a.action is Action.OPEN]
        assert one.clues_open == len(open_clues)
        assert one.drafts == sum(not row.sealed for row in rows)
    assert listed[with_clues].clues_open == 2
    assert (listed[plain].tags, listed[plain].drafts) == (2, 1)
    assert not listed[draft].words
    assert listed[binned].state is TestimonyState.BINNED
    assert session.accounts.overview("0" * 32) == ()


def test_words_are_seen_however_long_an_account_is(room: Room) -> None:
    source = room.session.sources.add(room.case, "Heron").id
    told = {" " * 300: False, "\n\t": False}
    told |= {" " * (letters - 1) + "x": True for letters in (1, 399, 400, 401, 5_000)}
    accounts = {room.session.accounts.add(source, text).id: words for text, words in told.items()}
    listed = {one.id: one.words for one in room.session.accounts.overview(room.case)}
    assert listed == accounts
