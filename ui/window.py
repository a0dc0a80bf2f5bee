"""The one window: which page is shown, how one goes to another, keys that hold everywhere."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.a11y import Announcer, tell_roles
from ui.dressing import Dressing
from ui.making import Making
from ui.sheets import Sheets
from ui.theme import Theme
from ui.widgets.layout import column

if TYPE_CHECKING:
    from ui.frame import Frame
    from ui.pages.base import ChoosePath, Page, PageContext, Place
    from ui.preferences import Choices
    from ui.presenters.find import Found
    from ui.tasks import VaultLane, WorkPool
    from ui.tour import Tour
    from whistle.errors import WhistleError

# What stands round pages, and every page, is imported when it is first needed: the unlock window has none.

TITLE: Final = "Notes"
TOUR_MS: Final = 30
TOUR_RESTS: Final = 3


class Window(QWidget):
    """The one window, titled so that it says nothing; ``lock`` and ``leave`` end it."""

    closing = Signal()
    awake = Signal()
    """Somebody is here, though nobody types."""

    def __init__(
        self,
        theme: Theme,
        lane: VaultLane,
        pool: WorkPool,
        choices: Choices,
        lock: Callable[[], None],
    ) -> None:
        super().__init__()
        self.theme, self.lane, self.pool, self.choices = theme, lane, pool, choices
        self.lock = lock
        self.self_mode = False
        self.role = ""
        """Who somebody said they are today; blank before."""
        self._tour: Tour | None = None
        self.page: Page | None = None
        self._place: Place | None = None
        self._case_id = ""
        tell_roles()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(640, 480)
        self.announcer = Announcer(self)
        self.making = Making(self, lambda: self.context, self._watch_head)
        self.outer = QStackedWidget()
        column(theme, self.outer, spacing=0, into=self)
        self.sheets = Sheets(theme, lane, self._over, self.announcer.announce)
        self.dressing = Dressing(
            self, theme, self.making, lambda: self.page, self._around, lambda page: self.frame.arrange(page)
        )

    @cached_property
    def frame(self) -> Frame:
        """What stands round every page; made when it is first asked for."""
        from ui.frame import Frame
        from ui.keys import on_key
        from ui.wiring import PAGES

        made = Frame(self)
        self.outer.addWidget(made)
        for entry in PAGES:
            if entry.key:
                on_key(self, entry.key, partial(self._go_by_key, entry.name))
        return made

    @cached_property
    def context(self) -> PageContext:
        """What every page may reach."""
        from ui.pages.base import PageContext

        return PageContext(
            lane=self.lane,
            pool=self.pool,
            theme=self.theme,
            navigate=self.navigate,
            announce=self.announcer.announce,
            show_error=self.show_error,
            confirm=self.sheets.confirm,
            choose_path=self.sheets.choose_path,
            ask_passphrase=self.sheets.ask_passphrase,
            ask_new_passphrase=self.sheets.ask_new_passphrase,
            lock=self.lock,
            say_now=self.announcer.say_now,
            awake=self.awake.emit,
            role=lambda: self.role,
            choices=self.choices,
            take_tour=self.take_tour,
        )

    # -- going about ---------------------------------------------------------------------

    def show_gate(self, gate: QWidget) -> None:
        """Show a page without rail and head: unlock, setting up, the choice of role."""
        if self.outer.indexOf(gate) < 0:
            self.outer.addWidget(gate)
        self.outer.setCurrentWidget(gate)

    def navigate(
        self,
        name: str,
        *,
        case_id: str = "",
        source_id: str = "",
        testimony_id: str = "",
        recipient: str = "",
        dossier_id: str = "",
        extra: str = "",
    ) -> None:
        """Leave the page, its drafts saved, and open another."""
        from dataclasses import replace

        from ui.pages.base import Place
        from ui.wiring import BY_NAME

        place = Place(name, case_id, source_id, testimony_id, recipient, dossier_id, extra)
        entry = BY_NAME[name]
        if place.case_id:
            self._case_id = place.case_id
        elif entry.needs_case:
            place = replace(place, case_id=self._case_id)
            if not self._case_id and name != "case":
                entry, place = BY_NAME["first-case"], Place("first-case", extra=name)
        self.sheets.close()
        self.frame.messages.clear()
        if self.page is not None:
            self.page.leave()
        self.making.stop()
        page = self.making.begin(entry)
        self.page, self._place = None, place
        self.outer.setCurrentWidget(self.frame)
        self._bring(page)
        if page.built:
            self._enter(page, place)
        else:
            # Words that are typed until it is there are nobody's; the page before it has saved its own.
            self.frame.show_coming(page, entry.title)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            self.making.finish(entry.name, lambda: self._enter(page, place))

    def _enter(self, page: Page, place: Place) -> None:
        self.page = page
        self.dressing.catch_up(page)
        page.enter(place)
        self.frame.show_head(page)
        # A page that is still being read has the focus itself, so that its name is what is said.
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Go with every page, also those that stand nowhere: no collector in another thread may find them."""
        self.dressing.stop()
        self.making.stop()
        for page in self.making.pages.values():
            page.deleteLater()
        self.deleteLater()

    def knows(self, name: str) -> bool:
        """Whether there is such a page."""
        from ui.wiring import BY_NAME

        return name in BY_NAME

    def place_to_return_to(self) -> Place | None:
        """Where it is, or the case where that cannot be told by ids alone; None before a role was chosen."""
        from ui.pages.base import Place
        from ui.returning import is_id
        from ui.wiring import BY_NAME

        place = self._place
        if place is None or BY_NAME[place.name].rail or not (place.recipient or place.extra):
            return place
        return place if is_id(place.extra) and not place.recipient else Place("case", place.case_id)

    @property
    def choose_path(self) -> ChoosePath:
        """Ask for files or a folder in a sheet, for gates; pages have it of their context."""
        return self.sheets.choose_path

    def open_find(self) -> None:
        """Ctrl+K."""
        from ui.presenters.find import Found
        from ui.wiring import PAGES

        if self._is_free and not self.self_mode:
            pages = [Found(entry.title, entry.says, entry.name) for entry in PAGES if entry.says]
            self.sheets.open_find(pages, self._go)

    def take_tour(self) -> None:
        """Show where things are, from where this role begins; not to somebody who writes alone."""
        if self.self_mode:
            return
        begin = "dossiers" if self.role == "referral" else "case"
        if self.page is None or self.page.objectName() not in (begin, "first-case"):
            self.navigate(begin)
        self._start_tour()

    def _start_tour(self, quiet: int = 0) -> None:
        busy = self.making.busy or bool(self.lane.pending)
        if busy or quiet < TOUR_RESTS:
            # A page that does not have yet what it shows, or has just got it, may take the focus.
            rests = 0 if busy else quiet + 1
            QTimer.singleShot(TOUR_MS, self, lambda: self._start_tour(rests))
            return
        from ui.tour import Tour, stops_of

        if self._tour is not None:
            self._tour.end()
        if not self._is_free or self.self_mode:
            return
        stops = stops_of(self.frame, self.role, self.theme.hide_key, self._first_control)
        self._tour = Tour(self.theme, self.frame.body, stops, self.announcer.say_now)
        self._tour.ended.connect(self._tour_ended)
        self._tour.start()

    def _first_control(self) -> QWidget | None:
        return self.page.first_focus() if self.page is not None else None

    def _tour_ended(self) -> None:
        self._tour = None
        self.choices.change(tour_taken=True)

    def save_drafts(self) -> None:
        """Let the page put what is not saved yet into the lane."""
        if self.page is not None:
            self.page.leave()

    def show_error(self, error: WhistleError) -> None:
        """The one door for errors."""
        from ui.errors import words_for

        words = words_for(error)
        self.frame.messages.say("error", words.what, words.rest)
        self.announcer.announce(words.spoken)

    # -- inside --------------------------------------------------------------------------

    @property
    def _is_free(self) -> bool:
        """Whether a page is shown with no sheet over it."""
        return self.outer.currentWidget() is self.frame and self.sheets.shown is None

    def _over(self) -> QWidget:
        # Below the head, where there is one: nothing ever covers Hide.
        shown = self.outer.currentWidget() or self.frame
        body = getattr(shown, "body", shown)
        return body if isinstance(body, QWidget) else shown

    def _go(self, found: Found) -> None:
        self.navigate(
            found.page,
            case_id=found.case_id,
            source_id=found.source_id,
            testimony_id=found.testimony_id,
            extra=found.extra,
        )

    def prepare_next(self, names: Collection[str]) -> bool:
        """Make a little of one of these pages that was not shown yet, unseen; False when all are made."""
        from ui.wiring import PAGES

        if "frame" not in self.__dict__:
            self.making.draw_ahead(self.frame.rail, self.frame.head)
            return True
        return self.making.make_ahead([one for one in PAGES if one.name in names], self.frame.stack.size())

    def _bring(self, page: Page) -> None:
        """Let the stack hold this page alone: it measures all that it holds, seen or not, at every change."""
        stack = self.frame.stack
        former = stack.currentWidget()
        if former is not page:
            stack.addWidget(page)
            stack.setCurrentWidget(page)
            if former is not None:
                stack.removeWidget(former)

    def _watch_head(self, page: Page) -> None:
        page.head_changed.connect(lambda: self.frame.show_head(page) if page is self.page else None)

    def take_keys(self) -> None:
        """Hear the keys that do something on every page; the first picture does not wait for that."""
        from ui.keys import on_key

        on_key(self, "Ctrl+K", self.open_find)
        on_key(self, "Ctrl+F", self._find_text)
        for key in ("Ctrl++", "Ctrl+="):
            on_key(self, key, lambda: self.theme.step_scale(1))
        on_key(self, "Ctrl+-", lambda: self.theme.step_scale(-1))
        on_key(self, "Ctrl+0", lambda: self.theme.set_scale(1.0))
        on_key(self, "F6", lambda: self._next_part(1))
        on_key(self, "Shift+F6", lambda: self._next_part(-1))

    def _go_by_key(self, name: str) -> None:
        if not self._is_free:
            return
        alone = self.self_mode or (self.page is not None and self.page.alone)
        if alone and name == "support":
            self.sheets.open_support()
        elif self.self_mode and name == "help":
            self.sheets.open_help()
        elif not self.self_mode:
            self.navigate(name)

    def _find_text(self) -> None:
        if self._is_free and not (self.page is not None and self.page.find_text()):
            self.open_find()

    def _next_part(self, step: int) -> None:
        from ui.keys import next_part

        if self._is_free:
            parts = [part for part in (self.frame.rail, self.frame.head, self.page) if part is not None]
            page = self.page
            next_part(self, parts, step, lambda part: page.first_focus() if page is part else None)

    def _around(self) -> list[QWidget]:
        """All that is in the window but the pages of the frame."""
        frame = self.frame
        gates = [self.outer.widget(index) for index in range(self.outer.count())]
        over = frame.body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        others = (one for one in (*gates, *over) if one is not None and one not in (frame, frame.stack))
        roots = [frame.rail, frame.head, *others]
        return [one for root in roots for one in (root, *root.findChildren(QWidget))]

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save and end; the window goes when everything is closed."""
        event.ignore()
        self.closing.emit()
