"""The list of people and things in the review: groups with their counts, one row a person or thing."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.a11y import tell_row
from ui.language import tr
from ui.presenters.review_desk import Count, Desk
from ui.presenters.review_things import Thing
from ui.presenters.review_words import KIND_WORDS, Section, places_words
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.marked_text_paint import COLOUR_ROLE
from ui.widgets.mirrored import mirrored

Index = QModelIndex | QPersistentModelIndex
Row = Thing | tuple[Section, Count]

_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


def count_words(section: Section, count: Count) -> str:
    """Return "3 of 4 decided", and for clues that they can wait."""
    words = tr("{decided} of {total} decided", decided=count.decided, total=count.total)
    return words if count.must or section is Section.PEOPLE else tr("{words}; can wait", words=words)


def spoken(thing: Thing, *, labels_aloud: bool = False) -> str:
    """Return a row as a screen reader says it; ``labels_aloud`` where others may hear."""
    kind = KIND_WORDS[thing.kind]
    state = tr("decided: {result}", result=thing.result) if thing.choice is not None else tr("open")
    must = tr(", must be decided") if thing.direct and thing.choice is None else ""
    name = thing.aloud(labels=labels_aloud)
    return f"{name}, {kind}, {places_words(len(thing.places))}, {state}{must}"


class ThingModel(QAbstractListModel):
    """Rows of one desk: a heading for each group that has something, then its things."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._at: dict[str, int] = {}
        self.labels_aloud = False
        """Whether rows are said by their labels, where others may hear."""

    def show_desk(self, desk: Desk) -> None:
        """Show a desk; rows are replaced only when other things stand on it."""
        rows: list[Row] = []
        for section in Section:
            mine = [t for t in desk.things if t.section is section]
            if mine:
                rows += [(section, desk.section_count(section)), *mine]
        same = [_key(r) for r in rows] == [_key(r) for r in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        self._at = {_key(row): n for n, row in enumerate(rows)}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def index_of(self, key: str) -> QModelIndex:
        """Where a person or thing stands; not valid when it is not there."""
        return self.index(self._at[key]) if key in self._at else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many rows, headings counted."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], Thing):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Thing):
                if role == Qt.ItemDataRole.AccessibleTextRole:
                    return spoken(row, labels_aloud=self.labels_aloud)
                return row.name
            return f"{row[0].value}, {count_words(*row)}"
        return None


def _key(row: Row) -> str:
    return row.key if isinstance(row, Thing) else f"section {row[0].value}"


class ThingDelegate(QStyledItemDelegate):
    """Draws the rows: letter in its frame, forms and places, and what was decided."""

    def __init__(self, theme: Theme, view: ThingList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """40 px a thing, 34 a heading."""
        heading = not isinstance(self._view.things.rows[index.row()], Thing)
        return QSize(self._theme.px(120), self._theme.px(34 if heading else 41))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = self._view.things.rows[index.row()]
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Thing):
            state: QStyle.StateFlag = option.state
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            self._thing(painter, box, row, current=index == self._view.currentIndex(), hovered=hovered)
        else:
            self._heading(painter, box, *row)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, section: Section, count: Count) -> None:
        theme = self._theme
        painter.fillRect(box, theme.colour("raised"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), 0)
        painter.setFont(theme.font("second-strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, _LEFT, section.value)
        # Left and right are the beginning and the end: the painter turns them round with the layout.
        taken = QFontMetrics(painter.font()).horizontalAdvance(section.value) + theme.px(12)
        painter.setFont(theme.font("second"))
        painter.setPen(theme.colour("muted"))
        room = mirrored(self._view, inner, inner.adjusted(taken, 0, 0, 0))
        words = QFontMetrics(painter.font()).elidedText(
            count_words(section, count), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _RIGHT, words)

    def _thing(self, painter: QPainter, box: QRect, thing: Thing, *, current: bool, hovered: bool) -> None:
        theme = self._theme
        if current:
            painter.fillRect(box, theme.colour("select"))
            bar = QRect(box.x(), box.y(), theme.px(4), box.height())
            painter.fillRect(mirrored(self._view, box, bar), theme.colour("accent"))
        elif hovered:
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), 0)
        side = theme.px(24)
        frame = mirrored(self._view, box, QRect(inner.x(), 0, side, side))
        self._letter(painter, QRectF(frame.x(), box.center().y() - side / 2 + 0.5, side, side), thing)
        inner.setLeft(inner.left() + side + theme.px(10))
        taken = self._state(painter, box, inner, thing)
        inner.setRight(inner.right() - taken - theme.px(10))
        self._name(painter, mirrored(self._view, box, inner), thing, strong=current)
        if current and self._view.hasFocus():
            wide = 2 if theme.scale < 2 else 3
            painter.setPen(QPen(theme.colour("focus"), wide))
            painter.drawRect(QRectF(box).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2 - 1))

    def _letter(self, painter: QPainter, place: QRectF, thing: Thing) -> None:
        theme = self._theme
        colour = theme.colour(COLOUR_ROLE[thing.family])
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(place, theme.px(3), theme.px(3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font("second-strong"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), thing.family.value)

    def _state(self, painter: QPainter, box: QRect, room: QRect, thing: Thing) -> int:
        """Draw what was decided at the end; return the width it took."""
        theme = self._theme
        decided = thing.choice is not None
        role, icon = ("ok", "check") if decided else ("warning", "circle-dashed")
        painter.setFont(theme.font("second-strong"))
        metrics = QFontMetrics(painter.font())
        size, gap = theme.px(20), theme.px(6)
        longest = max(theme.px(60), room.width() // 2 - size - gap)
        words = metrics.elidedText(
            thing.result if decided else tr("Decide"), Qt.TextElideMode.ElideRight, longest
        )
        wide = metrics.horizontalAdvance(words) + 1
        left = room.right() - wide - gap - size
        top = room.y() + (room.height() - size) // 2
        painter.drawPixmap(
            mirrored(self._view, box, QRect(left, top, size, size)).topLeft(), theme.pixmap(icon, role)
        )
        painter.setPen(theme.colour(role))
        place = QRect(room.right() - wide, room.y(), wide + 1, room.height())
        painter.drawText(mirrored(self._view, box, place), _LEFT, words)
        return wide + gap + size

    def _name(self, painter: QPainter, room: QRect, thing: Thing, *, strong: bool) -> None:
        theme = self._theme
        places = places_words(len(thing.places))
        small, normal = theme.font("second"), theme.font("strong" if strong else "body")
        tail = QFontMetrics(small).horizontalAdvance(places) + theme.px(6)
        metrics = QFontMetrics(normal)
        fits = metrics.horizontalAdvance(thing.name) + tail <= room.width()
        # Where there is little room the name goes first; how often it stands is said in the panel.
        width = room.width() - tail if fits else room.width()
        words = metrics.elidedText(thing.name, Qt.TextElideMode.ElideRight, width)
        painter.setFont(normal)
        painter.setPen(theme.colour("text"))
        painter.drawText(room, _LEFT, words)
        if fits:
            painter.setFont(small)
            painter.setPen(theme.colour("muted"))
            at = metrics.horizontalAdvance(words) + theme.px(6)
            painter.drawText(mirrored(self._view, room, room.adjusted(at, 0, 0, 0)), _LEFT, places)


class ThingList(QListView):
    """The list. Arrow keys go from thing to thing; letters are the page's keys."""

    thing_chosen = Signal(str)
    letter_typed = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self.things = ThingModel()
        self.setModel(self.things)
        self.setItemDelegate(ThingDelegate(theme, self))
        self.setProperty("kind", "page")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("Names and clues"))
        self.setAccessibleDescription(
            tr("L label, V vaguer, R remove, K keep, S same as, N next open, A add selected words")
        )
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._restyled)

    def show_desk(self, desk: Desk) -> None:
        """Show a desk and stand on its current one."""
        blocked = self.blockSignals(True)
        self.things.show_desk(desk)
        current = desk.current
        if current is not None:
            index = self.things.index_of(current.key)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                self.scrollTo(index)
        self.blockSignals(blocked)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell the page."""
        super().currentChanged(current, previous)
        row = self.things.rows[current.row()] if current.isValid() else None
        if isinstance(row, Thing):
            self.thing_chosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and Down pass over headings; Enter goes to the buttons; letters are the page's."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.text().isprintable() and event.text().strip():
            if not event.isAutoRepeat():
                self.letter_typed.emit(event.text().lower())
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        at = self.currentIndex().row() + by
        rows = self.things.rows
        while 0 <= at < len(rows) and not isinstance(rows[at], Thing):
            at += by
        if 0 <= at < len(rows):
            self.setCurrentIndex(self.things.index(at))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where in the list one is."""
        super().focusInEvent(event)
        tell_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the current one in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _restyled(self) -> None:
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
