"""Search: words everywhere or in one place, what was found as a list, many sentences tagged at once."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.search_side import SearchSide
from ui.presenters.search import Asked, SearchPresenter
from ui.presenters.search_rows import Choices, HitRow, SearchShown, places_to_look, said_of
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import PageScroll, Panel, column, row, upright
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import Basis

_PAUSE_MS = 250


class HitTable(RowTable):
    """What was found; Space chooses a row for tagging."""

    def __init__(self, theme: Theme, page: SearchPage) -> None:
        columns = [(tr("Chosen"), 0.7), (tr("Words"), 3), (tr("Where"), 1.6)]
        super().__init__(theme, tr("What was found"), columns, wraps=False)
        self.setAccessibleDescription(tr("Enter opens the place. Space chooses it for tagging"))
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space once, however long it is held."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._page.presenter.choose(self.current())
            return
        super().keyPressEvent(event)


class SearchPage(Page):
    """Fields above, the list below them, the chosen places and the kept searches at the side."""

    title = tr("Search")
    rail = "search"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = SearchPresenter(context.lane, self)
        self._filling = False
        self._asked_tag = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make fields, list and side."""
        theme = self.theme
        self.side = SearchSide(theme)
        yield from self.side.parts()
        self.side.open_wanted.connect(self._open)
        self.side.tag_wanted.connect(self._tag)
        self.side.undo_wanted.connect(self.presenter.undo)
        self.side.kept_wanted.connect(self.presenter.run_kept)
        self.side.forget_wanted.connect(self.presenter.forget_kept)
        self.side.keep_wanted.connect(self._keep)
        left = yield from self._left()
        self.panes = Panes(
            theme,
            tr("Search"),
            [Pane(tr("What was found"), left), Pane(tr("Tag and keep"), self._right(), 320)],
            narrow=820,
            choices=self.context.choices,
            key="search",
        )
        yield MAY_REST
        column(theme, self.panes, spacing=0, into=self)
        for keys, does in (
            (UNDO, self.presenter.undo),
            ("Ctrl+T", self._to_side),
        ):
            on_key(self, keys, does)

    def _left(self) -> Generator[bool, None, QWidget]:
        theme = self.theme
        self.words = Field(theme, tr("Words to look for"))
        self.words.changed.connect(lambda _words: self._soon())
        self.words.submitted.connect(self._ask)
        self.where = Picker(theme, tr("Where to look"), [(one, words) for one, words, _ in places_to_look()])
        self.tag = Picker(theme, tr("Only words tagged"), [("", tr("With any tag or none"))])
        yield MAY_REST
        self.every_case = TickBox(tr("In every case"))
        self.loose = TickBox(tr("Also words that are nearly the same"))
        for picker in (self.where, self.tag):
            picker.activated.connect(lambda _n: self._ask())
        for tick in (self.every_case, self.loose):
            tick.setAccessibleName(tick.text())
            tick.toggled.connect(lambda _on: self._ask())
        self.notice = Words(theme, "", "body", "muted")
        self.table = HitTable(theme, self)
        self.table.chosen.connect(self._current)
        self.table.opened.connect(lambda _key: self._open())
        yield MAY_REST
        self.all_button = Button(
            theme, tr("Choose all"), "quiet", icon="list-checks", on=self.presenter.choose_all
        )
        self.all_button.setAccessibleDescription(tr("Chooses every place that can be tagged, or none again"))
        self.choose_button = Button(
            theme, tr("Choose this one"), "quiet", icon="check", key="Space", on=self._choose
        )
        narrow, foot = QWidget(), QWidget()
        narrow.setLayout(Flow(theme, self.where, self.tag, self.every_case, self.loose, spacing=12))
        foot.setLayout(Flow(theme, self.choose_button, self.all_button, spacing=8))
        box = column(theme, self.words, narrow, self.notice, self.table, foot, spacing=8)
        box.setStretchFactor(self.table, 1)
        # Where nothing is found the fields stay at the top.
        box.addStretch(0)
        theme.changed.connect(self._restyled)
        self._restyled()
        left = PageScroll(theme, box, margins=(24, 12, 12, 12))
        yield MAY_REST
        return left

    def _right(self) -> QWidget:
        held = Panel("window")
        row(self.theme, upright(), self.side, spacing=0, into=held)
        return held

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Come with words, or to what was asked last."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._timer.stop()
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The words."""
        return self.words.edit

    def find_text(self) -> bool:
        """Ctrl+F goes to the words."""
        self.panes.bring(0)
        self.words.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.edit.selectAll()
        return True

    # -- the presenter's calls ---------------------------------------------------------------

    def show_choices(self, choices: Choices) -> None:
        """Offer tags and kept searches."""
        tags = [(code.id, f"{code.id} {code.label}") for code in choices.codes]
        self.tag.set_options([("", tr("With any tag or none")), *tags])
        self.tag.choose(self._asked_tag)
        self.side.show_choices(choices)

    def show_asked(self, asked: Asked) -> None:
        """Fill the fields."""
        self._filling = True
        self._asked_tag = asked.tag
        self.words.set_text(asked.words)
        self.where.choose(asked.place)
        self.tag.choose(asked.tag)
        self.every_case.setChecked(asked.everywhere)
        self.loose.setChecked(asked.loose)
        self._filling = False

    def show_found(self, shown: SearchShown | None, notice: str) -> None:
        """Draw what was found."""
        rows = shown.rows if shown is not None else ()
        self._chosen_rows(rows)
        for part in (self.table, self.all_button, self.choose_button):
            part.setVisible(bool(rows))
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        if shown is None:
            self.set_head(subtitle=tr("Words in accounts, allegations, papers and notes"))
        else:
            many = several("1 place", "{n}{words} places", len(rows), words="+" if shown.more else "")
            self.set_head(subtitle=f"{many}: {said_of(shown.query, self.presenter.choices.codes)}")
        self._current(self.table.current())

    def show_chosen(self, keys: frozenset[str]) -> None:
        """Draw which rows are chosen."""
        shown = self.presenter.shown
        rows = shown.rows if shown is not None else ()
        self._chosen_rows(rows)
        self.side.show_chosen(len(keys), sum(row.place is not None for row in rows))
        can = sum(row.place is not None for row in rows)
        self.all_button.set_text(tr("Choose none") if can and len(keys) == can else tr("Choose all"))
        self._current(self.table.current())

    def show_undo(self, words: str) -> None:
        """Say what would be undone."""
        self.side.show_undo(words)

    def show_keep_error(self, sentence: str) -> None:
        """Beside the name."""
        self.side.name.set_error(sentence)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _restyled(self) -> None:
        self.table.setMinimumHeight(self.theme.px(200))

    def _soon(self) -> None:
        if not self._filling:
            self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        if self._filling:
            return
        self._asked_tag = self.tag.value()
        self.presenter.ask(
            Asked(
                self.words.text(),
                self.where.value(),
                self.tag.value(),
                self.every_case.isChecked(),
                self.loose.isChecked(),
            )
        )

    def _chosen_rows(self, rows: tuple[HitRow, ...]) -> None:
        self.table.show_rows([_table_row(one, one.key in self.presenter.chosen) for one in rows])

    def _current(self, key: str) -> None:
        shown = self.presenter.shown
        one = shown.row(key) if shown is not None else None
        self.side.show_row(one)
        self.choose_button.set_ready(one is not None and one.place is not None, tr("It cannot be tagged"))
        chosen = one is not None and one.key in self.presenter.chosen
        self.choose_button.set_text(tr("Leave this one out") if chosen else tr("Choose this one"))

    def _choose(self) -> None:
        self.presenter.choose(self.table.current())

    def _open(self) -> None:
        shown = self.presenter.shown
        one = shown.row(self.table.current()) if shown is not None else None
        if one is not None:
            to = one.leads
            self.context.navigate(
                to.page,
                case_id=to.case_id,
                source_id=to.source_id,
                testimony_id=to.testimony_id,
                extra=to.extra,
            )

    def _tag(self, code: str, basis: str) -> None:
        self.presenter.tag(code, Basis(basis))

    def _keep(self, name: str) -> None:
        self._ask()
        self.presenter.keep(name)

    def _to_side(self) -> None:
        self.panes.bring(1)
        self.side.code.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _table_row(one: HitRow, chosen: bool) -> TableRow:
    mark = (
        Cell(tr("Yes"), "check", "ok")
        if chosen
        else Cell("–" if one.place is None else tr("No"), role="muted")
    )
    spoken = tr("Chosen. {spoken}", spoken=one.spoken) if chosen else one.spoken
    return TableRow(one.key, (mark, Cell(one.words), Cell(one.where, role="muted")), spoken)
