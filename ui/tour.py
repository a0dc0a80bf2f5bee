"""The way round the window, after the first unlock of a fresh program: at most six stops.

A quiet panel over the page, below its head and beside the rail, so that Hide and Support are never
covered. It holds nothing up: whatever is behind it can be used meanwhile. Each stop draws an outline
round the control that it is about. Esc, or Skip, ends it, and the focus goes back where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column
from ui.widgets.text import Words

if TYPE_CHECKING:
    from ui.frame import Frame

WIDE: Final = 400
EDGE: Final = 16
GAP: Final = 5
FOLLOW_MS: Final = 150
HOLD_ROUNDS: Final = 8
LOW: Final = 400
"""px at 100% text: where a page is lower, the panel has room only if what it is about stands at the top."""
NARROWER: Final = (1.0, 0.85, 0.7)
"""Shares of its width that are tried where the control is in the way."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop: its heading, one or two sentences, and the control; None where it is not there now."""

    heading: str
    words: str
    target: Callable[[], QWidget | None]


class Outline(QWidget):
    """A double line round a control: a dark and a light one, so that it shows on every ground."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def surround(self, target: QWidget | None) -> None:
        """Stand round a control, or nowhere."""
        window = self.parentWidget()
        if target is None or window is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(window, QPoint(0, 0))
        shown = QRect(corner, target.size()).adjusted(-GAP, -GAP, GAP, GAP) & window.rect()
        if shown != self.geometry() or self.isHidden():
            self.setGeometry(shown)
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw both lines."""
        thick = 4 if self._theme.scale < 2 else 6
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = thick / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(self._theme.colour("accent"), thick))
        painter.drawRoundedRect(box, GAP + 1, GAP + 1)
        painter.setPen(QPen(self._theme.colour("window"), 1))
        painter.drawRoundedRect(box, GAP + 1, GAP + 1)
        painter.end()


class TourPanel(Panel):
    """The words of a stop with Next, Back and Skip; a dialog that traps nothing."""

    skipped = Signal()

    def __init__(self, theme: Theme, over: QWidget | None = None) -> None:
        super().__init__("dialog")
        if over is not None:
            self.setParent(over)
        self._theme = theme
        self.place = Words(theme, "", "second", "muted")
        self.heading = Words(theme, "", "section")
        self.words = Words(theme, "")
        self.next = Button(theme, tr("Next"), "primary", steps=True)
        self.back = Button(theme, tr("Back"), steps=True)
        self.skip = Button(theme, tr("Skip"), "quiet", on=self.skipped.emit)
        self.skip.setAccessibleDescription(tr("It can be taken again from Help. Key: Esc"))
        held = QWidget()
        held.setLayout(Flow(theme, self.next, self.back, self.skip, spacing=8))
        content = column(theme, self.place, self.heading, self.words, spacing=6)
        held_words = PageScroll(theme, content, margins=(20, 12, 20, 4))
        foot = column(theme, held, spacing=0, margins=(20, 4, 20, 12))
        box = column(theme, held_words, spacing=0, into=self)
        box.addLayout(foot)
        self.held = held

    def height_at(self, width: int) -> int:
        """How high it is with all of its words at this width."""
        theme = self._theme
        room = width - theme.px(40) - 4
        words = sum(max(1, one.heightForWidth(room)) for one in (self.place, self.heading, self.words))
        layout = self.held.layout()
        buttons = layout.heightForWidth(room) if layout is not None else 0
        return words + buttons + theme.px(12 + 4 + 12 + 4 + 12) + 8

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
            return
        super().keyPressEvent(event)


class Tour(QObject):
    """Goes from stop to stop over ``over``; ``ended`` comes once, whether it was seen to its end or skipped.

    ``say`` tells a screen reader at once. A stop whose control is not there says its words all the same.
    """

    ended = Signal()

    def __init__(
        self, theme: Theme, over: QWidget, stops: Sequence[Stop], say: Callable[[str], None]
    ) -> None:
        super().__init__(over)
        self._theme, self._over, self._stops, self._say = theme, over, tuple(stops), say
        self._before = over.window().focusWidget()
        self.at = -1
        self.panel = TourPanel(theme, over)
        self.outline = Outline(theme, over.window())
        self.panel.next.clicked.connect(lambda: self.go(self.at + 1))
        self.panel.back.clicked.connect(lambda: self.go(self.at - 1))
        self.panel.skipped.connect(self.end)
        over.installEventFilter(self)
        over.window().installEventFilter(self)
        theme.changed.connect(self._place_soon)
        # Pages are laid out and scrolled without anybody else being told.
        self._follow = QTimer(self)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._keep_up)
        self._rounds = 0

    def start(self) -> None:
        """Show the first stop, with the focus in the panel."""
        self.go(0)
        self._follow.start()
        self.panel.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, at: int) -> None:
        """Show a stop; past the last one it ends."""
        if at >= len(self._stops):
            self.end()
            return
        self.at = max(0, at)
        stop, panel, count = self._stops[self.at], self.panel, len(self._stops)
        where = tr("Stop {number} of {count}", number=self.at + 1, count=count)
        panel.place.setText(where)
        panel.heading.setText(stop.heading)
        panel.words.setText(stop.words)
        panel.setAccessibleName(tr("The way round: {heading}", heading=stop.heading))
        panel.setAccessibleDescription(stop.words)
        last = self.at == count - 1
        panel.next.set_text(tr("Done") if last else tr("Next"))
        panel.next.setAccessibleDescription(f"{stop.heading}. {stop.words}")
        focused = self._over.window().focusWidget()
        if focused is panel.next or (not self.at and focused is panel.back):
            # A screen reader that knows no announcements reads the stop with what has come into focus.
            panel.next.clearFocus()
            panel.next.setFocus(Qt.FocusReason.OtherFocusReason)
        panel.back.setVisible(self.at > 0)
        panel.skip.setVisible(not last)
        self._bring_into_sight()
        panel.show()
        # Once, not at each placing: a sheet that is opened meanwhile lies above.
        panel.raise_()
        self.place()
        self._place_soon()
        self._say(f"{where}. {stop.heading}. {stop.words}")

    def end(self) -> None:
        """Take everything away and give the focus back."""
        if self.at < 0:
            return
        self.at = -1
        self._follow.stop()
        self._over.removeEventFilter(self)
        self._over.window().removeEventFilter(self)
        inside = self.panel.isAncestorOf(self._over.window().focusWidget() or self._over)
        for one in (self.panel, self.outline):
            one.hide()
            one.deleteLater()
        if inside:
            self._give_back()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the page's size, and on top of a page that has come meanwhile."""
        if self.at >= 0 and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place_soon()
        return False

    def _keep_up(self) -> None:
        self.place()
        self._rounds += 1
        focused = self._over.window().focusWidget()
        if self._rounds > HOLD_ROUNDS or focused is None or self.panel.isAncestorOf(focused):
            return
        if self._over.isAncestorOf(focused):
            # A page that was still being read has just taken it.
            self._before = focused
            self.panel.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand where neither the control nor, as far as can be, anything else of it is covered."""
        if self.at < 0:
            return
        theme, panel, room = self._theme, self.panel, self._over.rect()
        target = self._target()
        self.outline.surround(target)
        edge = min(theme.px(EDGE), room.width() // 20)
        widest = min(theme.px(WIDE), room.width() - 2 * edge)
        taken = self._taken(target)
        sizes = [
            QSize(wide, min(panel.height_at(wide), room.height() - 2 * edge))
            for wide in (round(widest * share) for share in NARROWER)
        ]
        panel.setGeometry(_free_place(room, taken, sizes, edge))

    def _target(self) -> QWidget | None:
        found = self._stops[self.at].target()
        return found if found is not None and found.isVisible() else None

    def _taken(self, target: QWidget | None) -> QRect:
        """Where the control is, as the page counts; empty where it is not over the page."""
        if target is None or not self._over.isAncestorOf(target):
            return QRect()
        return QRect(target.mapTo(self._over, QPoint(0, 0)), target.size()).adjusted(-GAP, -GAP, GAP, GAP)

    def _bring_into_sight(self) -> None:
        target = self._target()
        area = target.parentWidget() if target is not None else None
        while area is not None and target is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(target, 0, self._theme.px(24))
                inside = area.widget()
                if inside is not None and self._over.height() < self._theme.px(LOW):
                    # At the top: all the room that there is lies below it then, for the panel.
                    top = target.mapTo(inside, QPoint(0, 0)).y()
                    area.verticalScrollBar().setValue(top - GAP)
            area = area.parentWidget()

    def _place_soon(self) -> None:
        # Words of another size, or a page that is being laid out, have their places a moment later.
        QTimer.singleShot(0, self, self.place)

    def _give_back(self) -> None:
        before = self._before
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            # What had the focus was deleted meanwhile.
            return


def _free_place(room: QRect, taken: QRect, sizes: Sequence[QSize], edge: int) -> QRect:
    """The first corner that is free for one of these sizes, the first the best.

    Where none is, it stands above or below what is taken, as high as there is room, and its words scroll.
    """
    for size in sizes:
        right, bottom = room.right() - edge - size.width() + 1, room.bottom() - edge - size.height() + 1
        for x, y in ((right, bottom), (edge, bottom), (right, edge), (edge, edge)):
            place = QRect(QPoint(x, y), size)
            if not place.intersects(taken):
                return place
    size = sizes[0]
    right = room.right() - edge - size.width() + 1
    above, below = taken.top() - GAP - room.top(), room.bottom() - taken.bottom() - GAP
    if below >= above:
        return QRect(right, taken.bottom() + GAP, size.width(), max(edge, min(size.height(), below)))
    return QRect(right, room.top(), size.width(), max(edge, min(size.height(), above)))


def stops_of(frame: Frame, role: str, key: str, begins: Callable[[], QWidget | None]) -> tuple[Stop, ...]:
    """The stops for a role; ``key`` hides, and ``begins`` is what the page begins with."""
    rail = frame.rail_buttons
    begin = (
        tr("A dossier is put together here, for one reader, from what each source agreed to.")
        if role == "referral"
        else tr("Begin on this page: a case, then somebody to listen to. Nothing has to be done in one go.")
    )
    return (
        Stop(
            tr("Hide"),
            tr(
                "One press, or the key {key}, saves your words and locks everything, from anywhere. You come"
                " back to where you were.",
                key=key,
            ),
            lambda: frame.hide_button,
        ),
        Stop(
            tr("All the pages"),
            tr("From top to bottom is the way of a case: accounts first, dossiers at the end."),
            lambda: frame.rail,
        ),
        Stop(
            tr("Find"),
            tr("Ctrl K finds a page, a source, an allegation or any words."),
            lambda: frame.find_button,
        ),
        Stop(
            tr("Support"),
            tr("People to ring: for a source, for somebody they tell you about, and for you."),
            lambda: rail["support"],
        ),
        Stop(tr("Where to begin"), begin, begins),
        Stop(
            tr("Help"),
            tr("A guide for each role, from the first start to the end, and this way round. Key: F1."),
            lambda: rail["help"],
        ),
    )
