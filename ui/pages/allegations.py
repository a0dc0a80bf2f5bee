"""Allegations: who says what and how they know, and one allegation opened below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.pages.allegation_side import EVIDENCE, OpenedPanel
from ui.pages.base import Page, PageContext, Place
from ui.presenters.allegation_opened import Entry, Opened, read_candidates
from ui.presenters.allegations import Allegations, AllegationsShown
from ui.presenters.card_vault import CardPlace
from ui.presenters.lane import Latest
from ui.presenters.places import go
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import Panel, column, line, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.matrix_view import MatrixRow, MatrixView
from ui.widgets.notes import EmptyPage
from ui.widgets.panes import Pane, Panes
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import Relation

LEAST = 150
"""px at 100% that the matrix has where the window is low."""


class AllegationsPage(Page):
    """The matrix above, the opened allegation below; one at a time where the window is low."""

    title = tr("Allegations")
    subtitle = tr("What is alleged, who says so, and how they know")
    rail = "allegations"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Allegations(context.lane, self)
        self._candidates: dict[str, Entry] = {}
        self._looking = Latest()
        self._source_columns: dict[int, str] = {}

    def parts(self) -> Iterator[bool]:
        """Make both parts and the page that teaches."""
        theme = self.theme
        self.new_button = Button(theme, tr("New allegation"), icon="plus", on=self._new)
        self.undo = Button(
            theme, tr("Undo"), icon="undo-2", on=self.presenter.undo, description=tr("Key: Ctrl+Z")
        )
        self.matrix = MatrixView(theme)
        self.matrix.chosen.connect(self.presenter.choose)
        self.matrix.opened.connect(self._opened)
        self.matrix.deleted.connect(lambda _key: self.presenter.ask_bin())
        yield MAY_REST
        self.unverified = TickBox(tr("Count people nobody has checked, too"))
        self.unverified.setAccessibleDescription(tr("The words say which rule was used"))
        self.unverified.toggled.connect(self.presenter.count_unverified)
        rule = Words(
            theme,
            tr("Told by others, copies and sources that hang together never count as independent."),
            "second",
            "muted",
        )
        held = QWidget()
        held.setLayout(Flow(theme, self.unverified, self.undo, spacing=16))
        top = Panel("paper")
        parts = column(theme, self.matrix, rule, held, spacing=4, margins=(24, 0, 24, 4))
        column(theme, LowScroll(theme, parts, self.matrix, LEAST), spacing=0, into=top)
        yield MAY_REST
        self.side = OpenedPanel(theme)
        yield from self.side.parts()
        self.side.asked.connect(self._asked)
        self.side.relation_chosen.connect(self._relate)
        self.side.looked_for.connect(self._look)
        self.side.linked.connect(self._link)
        below = QWidget()
        column(theme, line(), self.side, spacing=0, into=below)
        self.panes = Panes(
            theme,
            tr("Allegations"),
            [Pane(tr("All allegations"), top), Pane(tr("This allegation"), below)],
            narrow=620,
            upright=True,
            choices=self.context.choices,
            key="allegations",
        )
        empty = EmptyPage(
            theme,
            "scale",
            tr("Nothing is alleged yet"),
            tr(
                "An allegation is one thing that is said to be true. Tag some words first, then"
                " group them here."
            ),
            tr("It stays open for good: replies and papers are laid beside it, and nothing marks it proved."),
            (Button(theme, tr("Write down an allegation"), "primary", icon="plus", on=self._new),),
        )
        yield MAY_REST
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scrolled(theme, empty))
        self._empty = empty
        column(theme, self.stack, spacing=0, into=self)
        for keys, does in (
            (UNDO, self.presenter.undo),
            ("Ctrl+N", self._new),
            ("Escape", self._escape),
        ):
            on_key(self, keys, does)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the matrix, perhaps with one allegation opened."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Links were stored when they were made."""
        self.presenter.leave()
        self._looking.forget()
        self.side.stop_linking()

    def first_focus(self) -> QWidget | None:
        """The matrix, where the keys are of use."""
        return self.matrix if self.stack.currentIndex() == 0 else self._empty.findChild(Button)

    def head_actions(self) -> list[QWidget]:
        """A new one."""
        return [self.new_button]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_empty(self) -> None:
        """Teach."""
        self.stack.setCurrentIndex(1)

    def show_all(self, shown: AllegationsShown) -> None:
        """Draw the matrix and what is opened."""
        self.stack.setCurrentIndex(0)
        first = 2 if shown.counts == 0 else 0
        self._source_columns = {first + n: source for n, source in enumerate(shown.sources)}
        self.matrix.show_matrix(
            shown.columns,
            [MatrixRow(row.id, row.words, row.cells, row.spoken) for row in shown.rows],
            counts=shown.counts,
            papers=shown.papers,
            current=shown.opened.id if shown.opened is not None else "",
        )
        self.unverified.blockSignals(True)
        self.unverified.setChecked(shown.unverified_too)
        self.unverified.blockSignals(False)
        if shown.opened is not None:
            self.side.show_opened(shown.opened)
        if self.side.linking:
            self._look(self.side.linker.field.text())

    def show_opened(self, opened: Opened) -> None:
        """Another one is opened."""
        self.side.show_opened(opened)

    def show_undo(self, ready: bool) -> None:
        """Enable it."""
        self.undo.set_ready(ready, tr("Nothing to undo"))

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask in a sheet."""
        self.context.confirm(heading, text, tr("Put in the bin"), self.presenter.bin)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _new(self) -> None:
        self._card(self.presenter.card("allegation"))

    def _card(self, place: CardPlace) -> None:
        self.context.navigate("card", extra=place.extra)

    def _opened(self, _claim: str, column: int) -> None:
        self.panes.bring(1)
        self.side.focus_list(self._source_columns.get(column, ""))

    def _escape(self) -> None:
        if self.side.linking:
            self.side.stop_linking()
        else:
            self.panes.bring(0)
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, what: str) -> None:
        presenter, entry = self.presenter, self.side.entry()
        claim = presenter.claim
        if what == "link":
            self.panes.bring(1)
            self.side.start_linking()
        elif what == "unlink" and entry is not None:
            presenter.unlink(entry.key)
        elif what.startswith("open-") and entry is not None:
            self._open(entry)
        elif what in ("reply", "undertaking"):
            under = entry.key if entry is not None and entry.kind == "reply" else claim
            self._card(presenter.card(what, under))
        elif what in ("question", "number", "witness"):
            self._card(presenter.card(what, claim))
        elif what == "relation":
            self._card(presenter.card(what, about=claim))
        elif what == "change":
            self._card(presenter.card_of(claim))
        elif what == "bin":
            presenter.ask_bin()
        elif what.startswith("bin-") and entry is not None:
            presenter.ask_bin(entry.key)

    def _open(self, entry: Entry) -> None:
        where = entry.where
        if where is None:
            return
        if where.page == "card":
            self._card(self.presenter.card_of(where.id))
        else:
            go(self.context.navigate, where)

    def _relate(self, thing_id: str, relation: str) -> None:
        entry = self.side.entry()
        if entry is not None and entry.thing is not None:
            self.presenter.link(entry.thing, thing_id, Relation(relation))

    def _look(self, words: str) -> None:
        shown, claim = self.presenter.shown, self.presenter.claim
        if shown is None or not claim:
            return
        case_id = shown.case_id
        self._looking.ask(
            self.context.lane,
            lambda session: read_candidates(session, case_id, claim, words),
            self._show_candidates,
        )

    def _show_candidates(self, entries: tuple[Entry, ...]) -> None:
        self._candidates = {entry.key: entry for entry in entries}
        self.side.linker.show_candidates(entries)
        self.announce(tr("{many} can be linked", many=len(entries)))

    def _link(self, thing_id: str, relation: str) -> None:
        entry = self._candidates.get(thing_id)
        if entry is not None and entry.thing is not None:
            self.side.tabs.setCurrentIndex(EVIDENCE)
            self.presenter.link(entry.thing, thing_id, Relation(relation))
