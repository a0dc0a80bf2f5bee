"""One piece of evidence in words: what it is, its copy, names and faces, what it bears on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.evidence import PieceShown
from ui.widgets.answer_picker import AnswerPicker, Choice
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row, upright
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from ui.widgets.text_box import TextBox

if TYPE_CHECKING:
    from ui.pages.evidence import EvidencePage

_FACES = (
    Choice("nobody", tr("No name, no face"), "check", tr("The copy stays here when names are taken out")),
    Choice(
        "somebody",
        tr("It shows somebody"),
        "user",
        tr("The copy goes under the names list with the original"),
    ),
    Choice("unknown", tr("Not looked yet"), "circle-dashed", tr("The same, until somebody has looked")),
)
_RELATIONS = (
    ("supports", tr("Supports")),
    ("contradicts", tr("Speaks against")),
    ("context", tr("Gives context to")),
)


class EvidenceSide(Panel):
    """The chosen piece in words, with all that can be done to it."""

    def __init__(self, page: EvidencePage) -> None:
        super().__init__("window")
        theme = page.theme
        self._page, self._shown = page, ""
        self.about = TextBox(theme, tr("What it is"), hint=tr("In your words. Names are taken out later."))
        self.keep_button = Button(theme, tr("Keep these words"), on=self.keep)
        self.about.changed.connect(self._ready)
        self.facts = Words(theme, "", "second", "muted")
        self.carries = NoteBox(theme, "plain", tr("What it carries"), "")
        self.no_copy = NoteBox(theme, "warning", tr("No cleaned copy"), "")
        self.faces_words = Words(theme, tr("Can a name or a face be seen in the cleaned copy?"), "strong")
        self.faces = AnswerPicker(theme, tr("Names and faces in the cleaned copy"), _FACES)
        self.faces.answered.connect(page.presenter.faces)
        self.bears_words = Words(theme, tr("What it bears on"), "strong")
        self.bears = Words(theme, "")
        self.claim = Picker(theme, tr("Allegation"))
        self.relation = Picker(theme, tr("How it bears on the allegation"), _RELATIONS)
        self.bear_button = Button(theme, tr("Link"), on=self._bear)
        self.bear_button.setAccessibleDescription(tr("Links this piece to the chosen allegation"))
        self.again = Button(theme, tr("Make the copy again"), on=page.presenter.copy_again)
        self.drop = Button(theme, tr("Keep the description only"), on=self._drop)
        self.drop.setAccessibleDescription(
            tr("Destroys the file and its copy; what it is stays written down")
        )
        self.bin = Button(theme, tr("Put in the bin"), icon="trash-2", on=page.presenter.bin_or_not)
        self.linking = QWidget()
        column(theme, self.claim, self.relation, self.bear_button, spacing=8, into=self.linking)
        acts = QWidget()
        acts.setLayout(Flow(theme, self.again, self.drop, self.bin, spacing=8))
        self.inside = QWidget()
        column(
            theme, self.about, self.keep_button, self.facts, self.no_copy, self.carries, self.faces_words,
            self.faces, self.bears_words, self.bears, self.linking, acts, None,
            spacing=12, into=self.inside,
        )  # fmt: skip
        row(
            theme,
            upright(),
            PageScroll(theme, column(theme, self.inside, spacing=0), margins=(20, 16, 20, 16)),
            spacing=0,
            into=self,
        )

    def set_claims(self, claims: Sequence[tuple[str, str]]) -> None:
        """The allegations that it can bear on."""
        self.claim.set_options(claims)
        self.linking.setVisible(bool(claims))

    def show_piece(self, shown: PieceShown | None) -> None:
        """Draw a piece."""
        self.inside.setVisible(shown is not None)
        if shown is None:
            self._shown = ""
            return
        piece = shown.piece
        # The page is drawn again when a copy is ready, too: words that are being typed stay.
        typing = self._shown == piece.id and self.about.text().strip() != self._kept
        self._shown, self._kept = piece.id, shown.about
        if not typing:
            self.about.set_text(shown.about)
        self._ready()
        name = f"“{shown.name}”" if shown.name else ""
        facts = (
            shown.kind,
            name,
            shown.size,
            shown.unchanged,
            tr("from {came_with}", came_with=shown.came_with),
        )
        self.facts.setText(". ".join(part[0].upper() + part[1:] for part in facts if part) + ".")
        self.no_copy.setVisible(bool(shown.copy))
        self.no_copy.set("warning", tr("No cleaned copy"), shown.copy)
        self.carries.setVisible(bool(shown.carries_words))
        self.carries.set("plain", tr("What it carries"), shown.carries_words)
        for part in (self.faces_words, self.faces):
            part.setVisible(shown.asks_for_faces)
        self.faces.show_answer(piece.shows.value)
        self.bears.setText("\n".join(shown.bears_on) or tr("Not linked to an allegation yet."))
        own = piece.refused == "own-recording"
        self.again.setVisible(piece.retained and not own and not (piece.text and piece.text.sealed))
        self.again.set_text(tr("Make the copy again") if piece.has_copy else tr("Try to make a copy"))
        self.drop.setVisible(piece.retained and not piece.binned)
        self.bin.set_text(tr("Take it out of the bin") if piece.binned else tr("Put in the bin"))
        self.bin.set_icon("undo-2" if piece.binned else "trash-2")
        for control in (self.about, self.faces, self.linking, self.again):
            control.setEnabled(not piece.binned)

    _kept = ""

    def keep(self) -> None:
        """Keep the words in the box, where they changed."""
        words = self.about.text().strip()
        if self._shown and words and words != self._kept:
            self._kept = words
            self._page.presenter.change_about(words)

    def _ready(self) -> None:
        words = self.about.text().strip()
        self.keep_button.set_ready(bool(words) and words != self._kept, tr("Nothing was changed"))

    def _bear(self) -> None:
        if self.claim.value():
            self._page.presenter.bear(self.claim.value(), self.relation.value())

    def _drop(self) -> None:
        self._page.context.confirm(
            tr("Keep the description only?"),
            tr(
                "The file and its copy are destroyed. Nobody can bring them back, and nobody can"
                " show later that"
                " this was the file. What it is stays written down."
            ),
            tr("Destroy the file"),
            self._page.presenter.keep_no_longer,
            danger=True,
        )
