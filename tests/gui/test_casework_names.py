"""Names in a case's notes: looked for after a save, decided by a person on the page for names, then clean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pytestqt.qtbot import QtBot

from tests.gui.conftest import Surroundings
from ui.pages.base import Place
from ui.pages.case_notes import CaseNotesPage
from ui.pages.review import ReviewPage
from whistle.api import Session
from whistle.identifiers.scanner import Scanner
from whistle.model import Directness, IdentifierKind, KnownIdentity, Proposal, Scan

NAME = "Perpetua"


class FindsOne(Scanner):
    """Finds one name, and nothing else."""

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to close."""

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """The name where it stands."""
        return tuple(
            Scan(
                tuple(
                    Proposal(
                        at,
                        at + len(NAME),
                        NAME,
                        IdentifierKind.PERSON,
                        Directness.DIRECT,
                        "Person 1",
                        "listed",
                        "a name",
                    )
                    for at in [text.find(NAME)]
                    if at >= 0
                )
            )
            for text in texts
        )


def test_a_name_in_a_note_waits_is_taken_out_on_the_page_for_names_and_the_notes_are_clean(
    open_vault: Surroundings, qtbot: QtBot
) -> None:
    around = open_vault

    def fill(session: Session) -> str:
        session.sealing.make_scanner = FindsOne
        case = session.cases.add("Marsh").id
        session.records.add(case, "allegation", {"text": f"{NAME} kept the old plan"})
        session.records.add(case, "document", {"title": "The old plan"})
        return case

    made: list[str] = []
    around.lane.call(fill, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    notes = CaseNotesPage(around.context)
    qtbot.addWidget(notes)
    notes.build()
    notes.show()
    notes.enter(Place("notes", case_id=made[0]))
    qtbot.waitUntil(
        lambda: notes.presenter.shown is not None and notes.presenter.shown.waiting == 1, timeout=10_000
    )
    assert notes.names.isVisible()
    notes.names.button.click()
    place = around.places[-1]
    assert (place.name, place.testimony_id) == ("names", notes.presenter.shown.notes)  # type: ignore[union-attr]

    review = ReviewPage(around.context)
    qtbot.addWidget(review)
    review.build()
    review.show()
    review.enter(Place("names", case_id=made[0], testimony_id=place.testimony_id))
    qtbot.waitUntil(lambda: review.presenter.desk is not None and review.text.is_loaded, timeout=10_000)
    assert "Case notes" in review.title
    review.presenter.decide_rest(direct=True)
    review.presenter.finish(keep_raw=True)
    qtbot.waitUntil(lambda: around.places[-1].name == "notes", timeout=10_000)

    notes.enter(Place("notes", case_id=made[0]))
    qtbot.waitUntil(lambda: around.lane.pending == 0, timeout=10_000)
    qtbot.wait(30)
    assert not notes.names.isVisible()
    assert notes.table.rows_model.rows[0].cells[0].text == "[Person 1] kept the old plan"
    assert around.errors == []
