"""The one window: which page is shown, sheets over it, keys that hold everywhere."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.a11y import Announcer, tell_roles
from ui.making import Making
from ui.theme import Theme
from ui.turns import REST, Turns, layouts_held
from ui.widgets.layout import column

if TYPE_CHECKING:
    from ui.dialogs import Sheet
    from ui.frame import Frame
    from ui.pages.base import Page, PageContext, Place
    from ui.preferences import Choices
    from ui.presenters.find import Found
    from ui.tasks import VaultLane, WorkPool
    from ui.tour import Tour
    from whistle.errors import WhistleError

# What stands round pages, and every page, is imported when it is first needed: the unlock window has none.

TITLE: Final = "Notes"
TOUR_MS: Final = 30
TOUR_RESTS: Final = 3
BEHIND_MS: Final = 20


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
        self._sheet: Sheet | None = None
        tell_roles()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(640, 480)
        self.announcer = Announcer(self)
        self.making = Making(self, lambda: self.context, self._watch_head)
        self.outer = QStackedWidget()
        column(theme, self.outer, spacing=0, into=self)
        self._outdated: set[str] = set()
        self._undressed: Iterator[bool] = iter(())
        """What is still to be brought up to date of all that is not a page."""
        self._dressing = Turns(self)
        self._behind = Turns(self, pause_ms=BEHIND_MS)
        theme.restyled.connect(self._restyle)

    @cached_property
    def frame(self) -> Frame:
        """What stands round every page; made when it is first asked for."""
        from ui.frame import Frame
        from ui.wiring import PAGES

        made = Frame(self)
        self.outer.addWidget(made)
        for entry in PAGES:
            if entry.key:
                self._on_key(entry.key, partial(self._go_by_key, entry.name))
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
            confirm=self.confirm,
            choose_path=self.choose_path,
            ask_passphrase=self.ask_passphrase,
            ask_new_passphrase=self.ask_new_passphrase,
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
        self._close_sheet()
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
        if page.objectName() in self._outdated:
            self._dress_in_turns()
        page.enter(place)
        self.frame.show_head(page)
        # A page that is still being read has the focus itself, so that its name is what is said.
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Go with every page, also those that stand nowhere: no collector in another thread may find them."""
        self._dressing.stop()
        self._behind.stop()
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

    def open_find(self) -> None:
        """Ctrl+K."""
        from ui.presenters.find import Found
        from ui.widgets.find_sheet import FindSheet
        from ui.wiring import PAGES

        if self.outer.currentWidget() is not self.frame or self._sheet is not None or self.self_mode:
            return
        pages = tuple(Found(entry.title, entry.says, entry.name) for entry in PAGES if entry.says)
        sheet = FindSheet(self.theme, self.frame.body, self.lane, pages, self._go, self.announcer.announce)
        self._take_sheet(sheet.sheet)
        self._finder = sheet

    def open_support(self) -> None:
        """The contacts in a sheet, where there is no rail to come back by: nothing is left for it."""
        from ui.pages.support_sheet import support_sheet, team_of

        if self._sheet is None:
            sheet, show_team = support_sheet(self.theme, self._over())
            self._take_sheet(sheet)
            if self.lane.is_open:
                # What ships is in sight at once; what the team checked and added takes its place.
                self.lane.call(team_of, lambda team: show_team(team) if self._sheet is sheet else None)

    def open_help(self) -> None:
        """The guide for somebody who writes alone, in a sheet."""
        from ui.pages.help_sheet import help_sheet

        if self._sheet is None:
            self._take_sheet(help_sheet(self.theme, self._over()))

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
        in_frame = self.outer.currentWidget() is self.frame
        if self._sheet is not None or not in_frame or self.self_mode:
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

    # -- what pages ask for --------------------------------------------------------------

    def show_error(self, error: WhistleError) -> None:
        """The one door for errors."""
        from ui.errors import words_for

        words = words_for(error)
        self.frame.messages.say("error", words.what, words.rest)
        self.announcer.announce(words.spoken)

    def confirm(
        self,
        heading: str,
        text: str,
        action: str,
        agreed: Callable[[], None],
        *,
        danger: bool = False,
        typed: str = "",
        declined: Callable[[], None] | None = None,
    ) -> None:
        """Ask in a sheet."""
        from ui.dialogs import confirm_sheet

        self._close_sheet()
        self._take_sheet(
            confirm_sheet(
                self.theme,
                self._over(),
                heading,
                text,
                action,
                agreed,
                danger=danger,
                typed=typed,
                declined=declined,
            )
        )

    def ask_passphrase(self, heading: str, text: str, action: str, given: Callable[[str], None]) -> None:
        """Ask for a passphrase in a sheet."""
        from ui.dialogs import passphrase_sheet

        self._close_sheet()
        self._take_sheet(passphrase_sheet(self.theme, self._over(), heading, text, action, given))

    def ask_new_passphrase(
        self, heading: str, text: str, action: str, given: Callable[[str, str], None]
    ) -> None:
        """Ask for a new passphrase in a sheet."""
        from ui.widgets.passphrase_sheet import NewPassphrase

        self._close_sheet()
        self._take_sheet(NewPassphrase(self.theme, self._over(), heading, text, action, given).sheet)

    def choose_path(
        self,
        kind: str,
        heading: str,
        chosen: Callable[[list[Path]], None],
        *,
        suffixes: tuple[str, ...] = (),
        name: str = "",
    ) -> None:
        """Ask for files or a folder in a sheet."""
        from ui.dialogs import path_sheet

        self._close_sheet()
        self._take_sheet(
            path_sheet(self.theme, self._over(), kind, heading, chosen, suffixes=suffixes, name=name)
        )

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is open."""
        return self._sheet

    # -- inside --------------------------------------------------------------------------

    def _over(self) -> QWidget:
        # Below the head, where there is one: nothing ever covers Hide.
        shown = self.outer.currentWidget() or self.frame
        body = getattr(shown, "body", shown)
        return body if isinstance(body, QWidget) else shown

    def _take_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        sheet.closed.connect(lambda: self._sheet_closed(sheet))

    def _sheet_closed(self, sheet: Sheet) -> None:
        if self._sheet is sheet:
            self._sheet = None

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()

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
        self._on_key("Ctrl+K", self.open_find)
        self._on_key("Ctrl+F", self._find_text)
        for key in ("Ctrl++", "Ctrl+="):
            self._on_key(key, lambda: self.theme.step_scale(1))
        self._on_key("Ctrl+-", lambda: self.theme.step_scale(-1))
        self._on_key("Ctrl+0", lambda: self.theme.set_scale(1.0))
        self._on_key("F6", lambda: self._next_part(1))
        self._on_key("Shift+F6", lambda: self._next_part(-1))

    def _on_key(self, key: str, action: Callable[[], None]) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(action)

    def _go_by_key(self, name: str) -> None:
        in_frame = self.outer.currentWidget() is self.frame
        if not in_frame or self._sheet is not None:
            return
        alone = self.self_mode or (self.page is not None and self.page.alone)
        if alone and name == "support":
            self.open_support()
        elif self.self_mode and name == "help":
            self.open_help()
        elif not self.self_mode:
            self.navigate(name)

    def _find_text(self) -> None:
        if self.outer.currentWidget() is self.frame and self._sheet is None:
            if self.page is not None and self.page.find_text():
                return
            self.open_find()

    def _next_part(self, step: int) -> None:
        if self.outer.currentWidget() is not self.frame or self._sheet is not None:
            return
        parts = [part for part in (self.frame.rail, self.frame.head, self.page) if part is not None]
        parts = [part for part in parts if part.isVisible()]
        now = self.focusWidget()
        index = next((i for i, part in enumerate(parts) if now is not None and part.isAncestorOf(now)), -1)
        target = parts[(index + step) % len(parts)]
        first = self.page.first_focus() if target is self.page and self.page is not None else None
        if first is None:
            first = next(
                (
                    one
                    for one in target.findChildren(QWidget)
                    if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
                ),
                None,
            )
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _restyle(self) -> None:
        """Follow another look or text size: what is seen at once, the other pages in spare moments."""
        self._outdated = set(self.making.pages)
        self._undressed = self.theme.dress_again(self._around())
        self._dress_in_turns()

    def _around(self) -> list[QWidget]:
        """All that is in the window but the pages of the frame."""
        frame = self.frame
        gates = [self.outer.widget(index) for index in range(self.outer.count())]
        over = frame.body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        others = (one for one in (*gates, *over) if one is not None and one not in (frame, frame.stack))
        roots = [frame.rail, frame.head, *others]
        return [one for root in roots for one in (root, *root.findChildren(QWidget))]

    def _dress_in_turns(self) -> None:
        # The picture stays as it was until all of it is as it should be.
        self._behind.stop()
        self.setUpdatesEnabled(False)
        self._dressing.start(self._dress())

    def _dress(self) -> Iterator[bool]:
        with layouts_held(self.page):
            # ``yield from`` would end it with this, where a page is opened before all of it is done.
            for rest in self._undressed:  # noqa: UP028
                yield rest
        # A page that was opened meanwhile has its turn too.
        while self.page is not None and self.page.objectName() in self._outdated:
            page = self.page
            with layouts_held(page):
                yield from self._dress_page(page)
        self.frame.arrange(self.page)
        # Everything finds its place in a turn of its own, and is painted in the next.
        yield REST
        self.setUpdatesEnabled(True)
        self._behind.start(self._dress_behind())

    def _dress_behind(self) -> Iterator[bool]:
        for name in sorted(self._outdated):
            yield from self.making.rest_of(name)
            yield from self._dress_page(self.making.pages[name])

    def _dress_page(self, page: Page) -> Iterator[bool]:
        page.setFont(self.theme.font())
        yield REST
        yield from page.theme.dress_again((page, *page.findChildren(QWidget)))
        self._outdated.discard(page.objectName())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save and end; the window goes when everything is closed."""
        event.ignore()
        self.closing.emit()
