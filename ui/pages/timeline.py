"""Timeline: the case in order, drawn or as a list, with the chosen item in full below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.places import go
from ui.presenters.timeline import LANES, Entry, Timeline, TimelineShown
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import EmptyPage
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from ui.widgets.timeline_view import TimelineDrawing

LEAST = 140
"""px at 100% that the drawing or the list has where the window is low."""
_LEGEND = (
    ("day", tr("A known day")),
    ("sure", tr("Sure it was then")),
    ("broken", tr("May have been then")),
    ("arrow", tr("Still going on")),
)


class _Sample(QWidget):
    """One shape of the legend; the words stand beside it."""

    def __init__(self, theme: Theme, shape: str) -> None:
        super().__init__()
        self._theme, self._shape = theme, shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as the shape is drawn."""
        return QSize(self._theme.px(34), self._theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.colour("accent")
        box = QRectF(1, theme.px(5), self.width() - 2, theme.px(14))
        middle, nose = box.center(), theme.px(7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if self._shape == "day":
            radius = theme.px(7)
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), middle.y() - radius),
                        QPointF(middle.x() + radius, middle.y()),
                        QPointF(middle.x(), middle.y() + radius),
                        QPointF(middle.x() - radius, middle.y()),
                    ]
                )
            )
        elif self._shape == "broken":
            pen = QPen(ink, theme.px(2))
            pen.setDashPattern([2.0, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(box.left(), middle.y()),
                        QPointF(box.left() + nose, box.top()),
                        QPointF(box.right() - nose, box.top()),
                        QPointF(box.right(), middle.y()),
                        QPointF(box.right() - nose, box.bottom()),
                        QPointF(box.left() + nose, box.bottom()),
                    ]
                )
            )
        else:
            end = box.right() - (nose if self._shape == "arrow" else 0)
            painter.drawRect(QRectF(box.left(), box.y(), end - box.left(), box.height()))
            if self._shape == "arrow":
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(end, box.y() - 2),
                            QPointF(box.right(), middle.y()),
                            QPointF(end, box.bottom() + 2),
                        ]
                    )
                )
        painter.end()


class TimelinePage(Page):
    """Two tabs over the same items; the chosen one stands in full below."""

    title = tr("Timeline")
    rail = "timeline"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Timeline(context.lane, self)

    def parts(self) -> Iterator[bool]:
        """Make the bar, the drawing, the list, the foot and the page that teaches."""
        theme = self.theme
        self.drawing = TimelineDrawing(theme)
        self.drawing.chosen.connect(self._chosen)
        self.drawing.opened.connect(lambda _key: self._open())
        self._list()
        yield MAY_REST
        top = self._both()
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Timeline"),
            [Pane(tr("Timeline"), top), Pane(tr("The chosen one"), self._foot(), 150)],
            narrow=560,
            upright=True,
            choices=self.context.choices,
            key="timeline",
        )
        # Where the window is low the drawing needs the room; each item says in words what its shape means.
        self.panes.shaped.connect(lambda _narrow: self._show_legend())
        yield MAY_REST
        self.empty = EmptyPage(
            theme,
            "calendar-range",
            tr("Nothing has a date yet"),
            tr("Events appear here once they have a date, even “after Christmas”."),
            tr("The source’s own words are always kept. Between which days it was is written beside them."),
            (Button(theme, tr("Add an event"), "primary", icon="plus", on=self._add),),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scrolled(theme, self.empty))
        column(theme, self.stack, spacing=0, into=self)

    def _list(self) -> None:
        self.table = RowTable(
            self.theme,
            tr("Timeline as a list"),
            [
                (tr("When"), 1.9),
                (tr("Where it is drawn"), 0.9),
                (tr("What"), 2.6),
                (tr("From"), 1.2),
                (tr("Became known"), 1),
            ],
            wraps=False,
        )
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _key: self._open())

    def _both(self) -> QWidget:
        """The drawing and the list under their tabs, with what changes them and what adds to them."""
        theme = self.theme
        self.tabs = TabRow(tr("Drawing or list"), (tr("Drawing"), tr("List")))
        self.tabs.currentChanged.connect(self._turn)
        self.closer = Button(theme, tr("Closer"), key="+", on=lambda: self.drawing.zoom(1), steps=True)
        self.wider = Button(theme, tr("Wider"), key="-", on=lambda: self.drawing.zoom(-1), steps=True)
        self.whole = Button(theme, tr("All of it"), key="0", on=lambda: self.drawing.zoom(0))
        self.legend = QWidget()
        self.legend.setLayout(Flow(theme, *(self._legend(*one) for one in _LEGEND), spacing=16))
        self.both = QStackedWidget()
        self.both.addWidget(self.drawing)
        self.both.addWidget(self.table)
        self.add_what = Picker(theme, tr("What to add"), self.presenter.addable())
        self.add = Button(theme, tr("Add"), icon="plus", on=self._add)
        bar, adding = QWidget(), QWidget()
        bar.setLayout(Flow(theme, self.tabs, self.closer, self.wider, self.whole, spacing=8))
        adding.setLayout(Flow(theme, self.add_what, self.add, spacing=8))
        parts = (bar, self.legend, self.both, adding)
        return LowScroll(theme, column(theme, *parts, spacing=6, margins=(24, 8, 16, 8)), self.both, LEAST)

    def _legend(self, shape: str, words: str) -> QWidget:
        part = QWidget()
        row(
            self.theme,
            _Sample(self.theme, shape),
            Words(self.theme, words, "second", wrap=False),
            spacing=6,
            into=part,
        )
        return part

    def _foot(self) -> QWidget:
        theme = self.theme
        self.heading = Words(theme, "", "strong")
        self.what = Words(theme, "")
        self.source = Words(theme, "", "second", "muted")
        self.certain = Words(theme, "", "second", "muted")
        self.open_button = Button(theme, tr("Open"), after="chevron-right", on=self._open)
        self.change_button = Button(theme, tr("Change"), icon="pencil", on=self._change)
        self.change_button.setAccessibleDescription(tr("How it stands now is kept on its card"))
        words = column(theme, self.heading, self.what, self.source, self.certain, None, spacing=2)
        inside = row(theme, words, self.change_button, self.open_button, spacing=16)
        inside.setStretchFactor(words, 1)
        for button in (self.change_button, self.open_button):
            inside.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        foot = Panel("foot")
        column(theme, PageScroll(theme, inside, margins=(24, 10, 24, 10)), spacing=0, into=foot)
        return foot

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the timeline."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The drawing or the list."""
        if self.stack.currentIndex() == 1:
            return self.empty.findChild(Button)
        return self.both.currentWidget()

    # -- the presenter's calls ---------------------------------------------------------------

    def show_empty(self) -> None:
        """Teach."""
        self.stack.setCurrentIndex(1)
        self.set_head(subtitle=tr("Nothing has a date yet"))

    def show_timeline(self, shown: TimelineShown, current: str) -> None:
        """Draw and list everything."""
        self.stack.setCurrentIndex(0)
        self.set_head(subtitle=shown.summary)
        self.drawing.show_entries(shown.entries, shown.today, current)
        self.table.show_rows([_table_row(entry) for entry in (*shown.entries, *shown.undated)], current)
        if not shown.entries:
            self.tabs.setCurrentIndex(1)
        self._chosen(self._current())

    # -- what the person does ----------------------------------------------------------------

    def _current(self) -> str:
        return self.table.current() if self.both.currentIndex() == 1 else self.drawing.current()

    def _turn(self, index: int) -> None:
        current = self._current()
        self.both.setCurrentIndex(index)
        shown = self.presenter.shown
        for part in (self.closer, self.wider, self.whole):
            part.setVisible(index == 0)
        self._show_legend()
        if shown is None:
            return
        if index == 0:
            self.drawing.show_entries(shown.entries, shown.today, current)
        else:
            self.table.show_rows([_table_row(entry) for entry in (*shown.entries, *shown.undated)], current)

    def _show_legend(self) -> None:
        self.legend.setVisible(self.both.currentIndex() == 0 and not self.panes.is_narrow)

    def _chosen(self, key: str) -> None:
        entry = self.presenter.entry(key)
        where = entry.where if entry is not None else None
        self.open_button.setVisible(where is not None)
        # What opens on a card of its own is changed there.
        self.change_button.setVisible(where is not None and where.page != "card")
        if entry is None:
            return
        self.presenter.choose(key)
        self.heading.setText(
            f"{entry.sort}: {entry.when}" + (tr(", still going on") if entry.item.going_on else "")
        )
        self.what.setText(entry.what)
        known = tr(" Became known {known}.", known=entry.known) if entry.known else ""
        names = "" if entry.item.sealed else tr(" Names in it were not looked at yet.")
        self.source.setText(
            tr("From: {source}.{known}{names}", source=entry.source, known=known, names=names)
        )
        self.certain.setText(f"{entry.certain}." if entry.certain else "")
        self.certain.setVisible(bool(entry.certain))

    def _open(self) -> None:
        entry = self.presenter.entry(self._current())
        if entry is not None and entry.where is not None:
            go(self.context.navigate, entry.where)

    def _change(self) -> None:
        entry = self.presenter.entry(self._current())
        if entry is not None:
            self.context.navigate("card", extra=self.presenter.change(entry).extra)

    def _add(self) -> None:
        self.context.navigate("card", extra=self.presenter.place_for(self.add_what.value()).extra)


def _table_row(entry: Entry) -> TableRow:
    when = entry.when + (tr(", still going on") if entry.item.going_on else "")
    return TableRow(
        entry.key,
        (
            Cell(when, strong=True),
            Cell(LANES[entry.lane]),
            Cell(entry.what),
            Cell(entry.source, role="muted"),
            Cell(entry.known or "–", role="text" if entry.known else "muted"),
        ),
        entry.spoken,
    )
