"""Texts that are alike: the pairs, the two texts of one beside each other, and the decision."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import several, tr
from ui.models.marks import Box, Stripe
from ui.pages.base import Page, PageContext, Place
from ui.presenters.copies import (
    DERIVATION,
    PIECE_WORDS,
    PROPOSED,
    Beside,
    Copies,
    CopiesShown,
    PairRow,
    PieceRow,
)
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import Panel, column, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.margin_stripes import MarginStripes
from ui.widgets.marked_text import MarkedText
from ui.widgets.notes import EmptyPage
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.casework.copies import Difference
from whistle.casework.kinds import kind_named
from whistle.errors import WhistleError

LEAST = 180
"""px at 100% that the pairs or the texts have where the window is low; the page scrolls then."""
_SOLID, _BROKEN = "A", "C"
"""How the margin draws what stands in both texts, and what stands elsewhere in the other."""


class CopiesPage(Page):
    """A picker of pairs above, the texts below it, the decision at the foot."""

    title = tr("Texts that are alike")
    rail = "accounts"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Copies(context.lane, self)
        self._beside: Beside | None = None
        self._at = -1

    def parts(self) -> Iterator[bool]:
        """Make the list, the texts, the foot and the page that teaches."""
        theme = self.theme
        top = self._pairs()
        yield MAY_REST
        below = yield from self._two_texts()
        self.upright = Panes(
            theme,
            tr("Texts that are alike"),
            [Pane(tr("Pairs"), top, 150), Pane(tr("The two texts"), below)],
            narrow=560,
            upright=True,
            choices=self.context.choices,
            key="copies-texts",
        )
        both = column(theme, self.upright, self._foot(), spacing=0)
        whole = LowScroll(theme, both, self.upright, LEAST)
        yield MAY_REST
        self.stack = QStackedWidget()
        self.stack.addWidget(whole)
        self.stack.addWidget(scrolled(theme, self._teaching()))
        column(theme, self.stack, spacing=0, into=self)
        on_key(self, UNDO, self.presenter.undo)
        on_key(self, "Ctrl+Down", lambda: self._step(1))
        on_key(self, "Ctrl+Up", lambda: self._step(-1))

    def _pairs(self) -> QWidget:
        theme = self.theme
        self.pairs = RowTable(
            theme,
            tr("Pairs of texts that are alike"),
            [
                (tr("The copy, perhaps"), 1.3),
                (tr("Made from"), 1.1),
                (tr("Alike"), 0.8),
                (tr("Decided"), 1.3),
            ],
            wraps=False,
        )
        self.pairs.chosen.connect(self.presenter.choose)
        self.pairs.opened.connect(lambda _key: self.tabs.setFocus(Qt.FocusReason.OtherFocusReason))
        top = QWidget()
        column(theme, self.pairs, margins=(24, 8, 24, 0), into=top)
        return top

    def _two_texts(self) -> Generator[bool, None, QWidget]:
        """The two texts of a pair: side by side, and as a list of passages."""
        theme = self.theme
        self.tabs = TabRow(tr("Side by side or list"), (tr("Side by side"), tr("List of passages")))
        self.pieces = RowTable(
            theme,
            tr("Passages of the two texts"),
            [(tr("Number"), 0.6), (tr("What"), 1.1), (tr("In the first"), 2), (tr("In the copy"), 2)],
        )
        self.pieces.chosen.connect(self._piece)
        yield MAY_REST
        self.both = QStackedWidget()
        self.both.addWidget(self._texts())
        self.both.addWidget(self.pieces)
        self.tabs.currentChanged.connect(self.both.setCurrentIndex)
        yield MAY_REST
        self.summary = Words(theme, "", "second", "muted")
        self.none = Words(
            theme, tr("The words of one of these texts are not held, so nothing can be laid beside it.")
        )
        below = QWidget()
        parts = (self.tabs, self.summary, self.none, self.both)
        box = column(theme, *parts, spacing=4, margins=(24, 4, 24, 4), into=below)
        box.setStretchFactor(self.both, 1)
        return below

    def _teaching(self) -> QWidget:
        theme = self.theme
        self.empty = EmptyPage(
            theme,
            "file-text",
            tr("No two texts are alike"),
            tr("Accounts, articles and papers are compared with each other when they are added."),
            tr("A text made from another never counts as a second source. Whether it is one, you decide."),
            (
                Button(
                    theme, tr("Open the accounts"), "primary", on=lambda: self.context.navigate("accounts")
                ),
            ),
        )
        return self.empty

    def _texts(self) -> QWidget:
        theme = self.theme
        self.first = MarkedText(theme, tr("The first text"), "reading", widest=560)
        self.second = MarkedText(theme, tr("The copy, perhaps"), "reading", widest=560)
        for text in (self.first, self.second):
            text.setAccessibleDescription(
                tr("Passages that are in both have a number in the margin. Ctrl+Down goes to the next")
            )
        self.first_stripes = MarginStripes(theme, self.first)
        self.second_stripes = MarginStripes(theme, self.second)
        for stripes in (self.first_stripes, self.second_stripes):
            stripes.setAccessibleName(tr("Numbers of the passages beside the words"))
            stripes.setAccessibleDescription(tr("A picture. The list of passages says the same."))
            stripes.stripe_chosen.connect(self._piece)
        self.first_name = Words(theme, "", "strong")
        self.second_name = Words(theme, "", "strong")
        halves = []
        for name, text in ((self.first_name, self.first), (self.second_name, self.second)):
            half = Panel("paper")
            box = column(theme, name, text, spacing=0, margins=(12, 6, 0, 0), into=half)
            box.setStretchFactor(text, 1)
            halves.append(half)
        self.panes = Panes(
            theme,
            tr("The two texts"),
            [Pane(tr("The first"), halves[0]), Pane(tr("The copy, perhaps"), halves[1])],
            narrow=700,
            choices=self.context.choices,
            key="copies",
        )
        return self.panes

    def _foot(self) -> QWidget:
        theme = self.theme
        self.says = Words(theme, "", "second")
        field = kind_named(DERIVATION).field("kind")
        self.sort = Picker(
            theme,
            tr("What sort of copy"),
            [(one.id, one.title) for one in field.choices if one.id != PROPOSED],
        )
        self.yes = Button(theme, tr("It is a copy"), "primary", icon="check", on=self._yes)
        self.no = Button(theme, tr("Not a copy"), icon="x", on=self.presenter.not_copy)
        self.swap = Button(theme, tr("Turn round"), "quiet", on=self.presenter.swap)
        self.swap.setAccessibleDescription(tr("Says that the other one is the copy"))
        self.undo = Button(
            theme, tr("Undo"), "quiet", icon="undo-2", on=self.presenter.undo, description=tr("Key: Ctrl+Z")
        )
        foot, held = Panel("foot"), QWidget()
        held.setLayout(Flow(theme, self.sort, self.yes, self.no, self.swap, self.undo, spacing=8))
        column(theme, self.says, held, spacing=6, margins=(24, 8, 24, 8), into=foot)
        return foot

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the pairs, perhaps standing on one."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.pairs if self.stack.currentIndex() == 0 else self.empty.findChild(Button)

    # -- the presenter's calls ---------------------------------------------------------------

    def show_empty(self) -> None:
        """Teach."""
        self._beside = None
        self.stack.setCurrentIndex(1)
        self.set_head(subtitle=tr("None was found"))

    def show_pairs(self, shown: CopiesShown, current: str) -> None:
        """Draw the list."""
        self.stack.setCurrentIndex(0)
        many = len(shown.pairs)
        words = several("1 pair", "{n} pairs", many)
        self.set_head(
            subtitle=tr("{words}, {left} to decide", words=words, left=shown.left)
            if shown.left
            else tr("{words}, all decided", words=words)
        )
        self.pairs.show_rows([_pair_row(pair) for pair in shown.pairs], current)

    def show_beside(self, beside: Beside | None) -> None:
        """Draw the two texts."""
        self._beside, self._at = beside, -1
        pair = self.presenter.pair(self.pairs.current())
        for part in (self.both, self.tabs, self.summary):
            part.setVisible(beside is not None)
        self.none.setVisible(beside is None)
        self._say(pair)
        if beside is None or pair is None:
            return
        self.first_name.setText(tr("The first: {original}", original=pair.original))
        self.second_name.setText(
            tr("The copy, perhaps: {copy}", copy=pair.copy)
            if pair.open
            else tr("The copy: {copy}", copy=pair.copy)
        )
        self.summary.setText(beside.summary)
        self.first.set_words(beside.original)
        self.second.set_words(beside.copy)
        shared = [one for one in beside.pieces if one.number]
        self.first.set_boxes([Box(*one.piece.first, is_open=False) for one in shared if one.piece.first])
        self.second.set_boxes([Box(*one.piece.second, is_open=False) for one in shared if one.piece.second])
        self.pieces.show_rows([_piece_row(n, one) for n, one in enumerate(beside.pieces)])
        self._stripes("")

    def show_undo(self, ready: bool) -> None:
        """Enable it."""
        self.undo.set_ready(ready, tr("Nothing to undo"))

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _say(self, pair: PairRow | None) -> None:
        if pair is None:
            return
        if pair.open:
            self.says.setText(
                tr(
                    "Nobody has decided. Until then, and if it is one, the copy never counts as a"
                    " second source."
                )
            )
        else:
            self.says.setText(
                tr("{decided}. The copy never counts as a second source.", decided=pair.decided)
            )
        self.yes.set_text(tr("It is a copy") if pair.open else tr("Change the sort"))
        if pair.kind:
            self.sort.choose(pair.kind)

    def _yes(self) -> None:
        self.presenter.is_copy(self.sort.value())

    def _stripes(self, current: str) -> None:
        beside = self._beside
        if beside is None:
            return
        for stripes, which in ((self.first_stripes, 0), (self.second_stripes, 1)):
            drawn = []
            for key, one in enumerate(beside.pieces):
                span = one.piece.second if which else one.piece.first
                if one.number and span is not None:
                    group = _SOLID if one.what is Difference.SAME else _BROKEN
                    drawn.append(Stripe(*span, str(one.number), group, str(key), current=str(key) == current))
            stripes.set_stripes(drawn)

    def _piece(self, key: str) -> None:
        """Show one passage in both texts."""
        beside = self._beside
        if beside is None or not key or int(key) >= len(beside.pieces):
            return
        self._at = int(key)
        one = beside.pieces[self._at]
        for text, span in ((self.first, one.piece.first), (self.second, one.piece.second)):
            text.show_found([span] if span else [], 0)
            if span:
                text.show_place(*span)
        self._stripes(key)
        if self.pieces.current() != key:
            blocked = self.pieces.blockSignals(True)
            self.pieces.setCurrentIndex(self.pieces.rows_model.index(int(key), 0))
            self.pieces.blockSignals(blocked)

    def _step(self, by: int) -> None:
        beside = self._beside
        if beside is None:
            return
        numbered = [n for n, one in enumerate(beside.pieces) if one.number]
        if not numbered:
            return
        now = self._at
        ahead = [n for n in numbered if n > now] if by > 0 else [n for n in reversed(numbered) if n < now]
        target = ahead[0] if ahead else numbered[-1 if by > 0 else 0]
        self._piece(str(target))
        self.context.say_now(beside.pieces[target].spoken)


def _pair_row(pair: PairRow) -> TableRow:
    decided = (
        Cell(pair.decided, "circle-dashed", "warning") if pair.open else Cell(pair.decided, "check", "ok")
    )
    return TableRow(
        pair.id,
        (
            Cell(pair.copy, strong=True),
            Cell(pair.original),
            Cell(tr("{alike} of 100", alike=pair.alike), role="muted"),
            decided,
        ),
        pair.spoken,
    )


def _piece_row(key: int, one: PieceRow) -> TableRow:
    return TableRow(
        str(key),
        (
            Cell(str(one.number) if one.number else "–", role="text" if one.number else "muted"),
            Cell(PIECE_WORDS[one.what], strong=bool(one.number)),
            Cell(one.first or "–", role="text" if one.first else "muted"),
            Cell(one.second or "–", role="text" if one.second else "muted"),
        ),
        one.spoken,
    )
