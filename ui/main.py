"""The desktop program: sets Qt up, opens the window, and sees to it that locking always works."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path, PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import chosen_language, tr, use
from ui.locking import EndSignals, IdleWatch, Locker, replace_process
from ui.placing import put_back, remember
from ui.preferences import Choices, Preferences, load_preferences, preferences_path
from ui.presenters.unlock import DEFAULT_NAME, is_vault
from ui.returning import NOWHERE, Return, leave_for_next, take_up
from ui.style.tokens import Look
from ui.tasks import VaultLane, WorkPool
from ui.theme import Theme, system_look
from ui.turns import MAY_REST, spell
from ui.window import TITLE, Window
from whistle.hardening.process import keep_room_together, name_process

if TYPE_CHECKING:
    from ui.desktop import ClipboardGuard, DesktopSignals
    from ui.garbage import Collector
    from ui.watchman import Watchman
    from whistle.api import Session
    from whistle.errors import WhistleError
    from whistle.progress import Progress

OWN_CASE: Final = "My account"
SPARE_MS: Final = 80
LATEST_MS: Final = 1000
FAILED: Final = 1


class Program(QObject):
    """The window with everything that watches over it.

    ``replace`` and ``end`` are what happens last when it locks or closes: by default the process
    is replaced by a fresh unlock window, or ended.
    """

    def __init__(
        self,
        app: QApplication,
        folder: Path | None,
        choices: Choices,
        *,
        replace: Callable[[], None] | None = None,
        end: Callable[[], None] | None = None,
        back_to: Return | None = None,
    ) -> None:
        super().__init__()
        self.app = app
        self._back_to = back_to
        self.choices = choices
        chosen = choices.current
        self._blinking = app.cursorFlashTime()
        self.theme = Theme(_look(chosen), chosen.scale)
        self.theme.set_hide_key(chosen.hide_key)
        self.theme.set_wide(chosen.wide)
        self._keep_still(chosen.still)
        self.lane = VaultLane(self._show_error)
        self.pool = WorkPool(self._show_error)
        self.locker = Locker(self._save, self._close, replace or self._replace, end or self._end)
        self.theme.begin(app)
        self.window = Window(self.theme, self.lane, self.pool, choices, self.locker.lock)
        put_back(self.window, choices)
        self.folder = folder or (Path(chosen.folder) if chosen.folder else None)
        self.home = Path.home()
        self._gate: QWidget | None = None
        self._released = self._guarded = self._idled = False
        self._collector: Collector | None = None
        self._whole, self._status = False, 0
        """Whether all that the start holds back is there, so that another start would come as far."""
        self.offer_tour = False
        """Whether the way round the window is shown once a role was chosen."""
        # Pages are loaded and made one at a time while the person reads, so that none is waited for later.
        self._to_load: Iterator[bool] = iter(())
        self._loaded: set[str] = set()
        self._spare = QTimer(self)
        self._spare.setInterval(SPARE_MS)
        self._spare.timeout.connect(self._use_spare_time)
        self._watch()

    # -- start ---------------------------------------------------------------------------

    def start(self) -> None:
        """Show the unlock window, or the first run where there is no vault yet.

        Without a folder it looks where setting up would have put a vault: nothing is remembered for that,
        and whoever made one yesterday is not asked to make another.
        """
        if self.folder is None and is_vault(self.home / DEFAULT_NAME):
            self.folder = self.home / DEFAULT_NAME
        if self.folder is not None and not is_vault(self.folder) and not self.folder.exists():
            self.show_first_run(self.folder.parent)
        elif self.folder is None:
            self.show_first_run(self.home)
        else:
            self.show_unlock()
        # The unlock window says when it was drawn, and shows nothing that the rest of the look is for.
        says = hasattr(type(self._gate), "drawn")
        if not says:
            self.theme.complete()
        if self.choices.current.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        self._focus_gate()
        # One that cannot be drawn yet may be spoken to all the same, by assistive technology.
        QTimer.singleShot(LATEST_MS if says else SPARE_MS, self, self._after_showing)

    def show_unlock(self, lost: str = "") -> None:
        """Ask for the passphrase; ``lost`` is said where there is no other way in."""
        from ui.pages.unlock import UnlockPage

        page = UnlockPage(
            self.theme,
            self.lane,
            self.folder,
            choose_path=self.window.choose_path,
            support=self.show_support,
            lost=lost,
            idle=self._back_to is not None and self._back_to.idle,
        )
        page.drawn.connect(self._after_showing)
        page.entered.connect(lambda: self._entered(page.folder))
        page.make_new.connect(lambda: self.show_first_run(self.home))
        self._show_gate(page)

    def show_first_run(self, home: Path) -> None:
        """Set a vault up."""
        from ui.pages.first_run import FirstRunPage

        page = FirstRunPage(
            self.theme,
            self.lane,
            choose_path=self.window.choose_path,
            support=self.show_support,
            hide=self.locker.lock,
            home=home,
        )
        page.made.connect(lambda: self._entered(page.folder))
        page.given_up.connect(self.show_unlock)
        self._show_gate(page)

    def show_support(self) -> None:
        """The contacts, in a sheet, before any vault is open."""
        from ui.pages.support_sheet import support_sheet

        support_sheet(self.theme, self.window.outer.currentWidget() or self.window)

    def choose_role(self, role: str) -> None:
        """Go to where this role begins."""
        self.window.self_mode, self.window.role = role == "self", role
        if role == "self":
            self.lane.call(_own_account, self._go_to_own)
        else:
            page = "case" if role == "interview" else "dossiers"
            self.lane.call(_first_case, lambda case_id: self._begin(page, case_id))

    def _begin(self, page: str, case_id: str) -> None:
        self.window.navigate(page, case_id=case_id)
        if self.offer_tour:
            self.offer_tour = False
            self.window.take_tour()

    def release(self) -> None:
        """Stop watching: for a program that goes on without this window, as tests do."""
        self._released = True
        self.app.removeEventFilter(self.watchman)
        self.idle.stop()
        self._spare.stop()
        if self._collector is not None:
            self._collector.stop()
        self.theme.release()
        self.window.release()

    @cached_property
    def watchman(self) -> Watchman:
        """Who hears the hide key, and that somebody is here."""
        from ui.watchman import Watchman

        made = Watchman(self.choices.current.hide_key)
        made.hide_pressed.connect(self.locker.lock)
        made.active.connect(self.idle.touch)
        return made

    @cached_property
    def desktop(self) -> DesktopSignals:
        """What the desktop says of itself: from there on it locks the program."""
        from ui.desktop import DesktopSignals

        made = DesktopSignals()
        made.away.connect(lambda _why: self.locker.lock())
        return made

    @cached_property
    def clipboard(self) -> ClipboardGuard:
        """Clears what was copied."""
        from ui.desktop import ClipboardGuard, clipboard

        return ClipboardGuard(clipboard())

    # -- inside --------------------------------------------------------------------------

    def _after_showing(self) -> None:
        """The second half of the start, as soon as the first picture was drawn.

        Nothing of it guards a passphrase: no network, no core file and no eyes of other programs are seen to
        before anything is imported, and the field covers and keeps what is typed by itself. Keys that come
        meanwhile wait for it to end, and the hide key is heard from then on; before a vault is open
        there is nothing to hide, to lock or to clear. File dialogs, boxes and dots come later still.
        """
        from ui.desktop import keep_no_settings
        from ui.garbage import Collector

        if self._released or self._guarded:
            return
        self._guarded = True
        keep_no_settings()
        self.window.take_keys()
        self.theme.complete()
        self.app.setWindowIcon(self.theme.icon("file-text", "text", 48))
        # The first event that it hears of makes PySide make most of Qt's classes: 20 ms.
        self.app.installEventFilter(self.watchman)
        self._collector = Collector(self)
        _ = self.desktop, self.clipboard
        self.lane.warm(self._came_to_its_end)

    def _came_to_its_end(self) -> None:
        self._whole = True

    def _entered(self, folder: Path | None) -> None:
        self._after_showing()
        self.folder = folder
        if folder is not None and self.choices.current.remember_folder:
            self.choices.change(folder=str(folder))
        self.pool.call(_load_presenters, self._presenters_came)
        back_to, self._back_to = self._back_to, None
        if back_to is not None and back_to.fits(folder) and self.window.knows(back_to.page):
            self._return(back_to)
            return
        self._welcome()

    def _welcome(self) -> None:
        """Ask who it is today."""
        from ui.pages.role import RolePage

        page = RolePage(self.theme, self.locker.lock)
        page.chosen.connect(self.choose_role)
        self._show_gate(page)

    def _return(self, there: Return) -> None:
        """Where it was when it hid. What the page was about may be gone: the page says so itself."""
        former, self._gate = self._gate, None
        self.window.self_mode = there.alone
        self.window.navigate(
            there.page,
            case_id=there.case_id,
            source_id=there.source_id,
            testimony_id=there.testimony_id,
            dossier_id=there.dossier_id,
            extra=there.extra,
        )
        if former is not None:
            self.window.outer.removeWidget(former)
            former.deleteLater()

    def _presenters_came(self, _none: None) -> None:
        if not self._released:
            self._to_load = self._load_pages()
            self._spare.start()

    def _load_pages(self) -> Iterator[bool]:
        """Import the pages' modules: in the window's thread, for they make Qt's classes (ADR 0015).

        What is missing from an installation is found, and said, where it is asked for.
        """
        from ui.wiring import PAGES

        for entry in PAGES:
            with contextlib.suppress(ImportError):
                entry.load()
                self._loaded.add(entry.name)
            yield MAY_REST
        if self._collector is not None:
            self._collector.leave_out_what_is_there()

    def _use_spare_time(self) -> None:
        if self.locker.locked or not (spell(self._to_load) or self._make_page()):
            self._spare.stop()

    def _make_page(self) -> bool:
        """Make a little of the next page, unseen; False when nothing is left to make."""
        # A screen reader is told of all that is made, tab by tab, and says it over the page that is there.
        return not QAccessible.isActive() and self.window.prepare_next(self._loaded)

    def _go_to_own(self, ids: tuple[str, str]) -> None:
        case_id, interview_id = ids
        self.window.navigate("own", case_id=case_id, extra=f"id={interview_id}")

    def _show_gate(self, gate: QWidget) -> None:
        former, self._gate = self._gate, gate
        self.window.show_gate(gate)
        if former is not None:
            self.window.outer.removeWidget(former)
            former.deleteLater()
        self._focus_gate()

    def _focus_gate(self) -> None:
        first = getattr(self._gate, "first_focus", None)
        if first is not None:
            first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_error(self, error: WhistleError) -> None:
        self.window.show_error(error)

    def _watch(self) -> None:
        chosen = self.choices.current
        self.idle = IdleWatch(chosen.idle_minutes)
        self.window.awake.connect(self.idle.touch)
        self.idle.warned.connect(self._warn)
        self.idle.woken.connect(lambda: self.window.frame.messages.clear())
        self.idle.expired.connect(self._idle_over)
        self.window.closing.connect(self.locker.leave)
        self.lane.defect.connect(self.fail)
        self.pool.defect.connect(self.fail)
        self.choices.listen(self._chosen)
        self.theme.restyled.connect(self._scaled)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def _warn(self) -> None:
        if not self.lane.is_open:
            return
        words = tr("Nobody has pressed anything for a while")
        rest = tr("In a minute your words are saved and the window hides. Press any key to stay.")
        self.window.frame.messages.say("warning", words, rest)
        self.window.announcer.announce(f"{words}. {rest}")

    def _idle_over(self) -> None:
        if self.lane.is_open:
            self._idled = True
            self.locker.lock()
        else:
            self.idle.touch()

    def _chosen(self, chosen: Preferences) -> None:
        self.theme.set_look(_look(chosen))
        self.theme.set_scale(chosen.scale)
        self.theme.set_wide(chosen.wide)
        self._keep_still(chosen.still)
        self.idle.set_minutes(chosen.idle_minutes)
        self.watchman.set_hide_key(chosen.hide_key)
        self.theme.set_hide_key(chosen.hide_key)

    def _keep_still(self, still: bool) -> None:
        # Nothing of ours is animated, and the style sheets let nothing of Qt's be; the text cursor blinks.
        self.app.setCursorFlashTime(0 if still else self._blinking)

    def _scaled(self) -> None:
        self.choices.change(scale=self.theme.scale)

    def _follow_desktop(self, _scheme: Qt.ColorScheme) -> None:
        self.theme.set_look(_look(self.choices.current))

    def fail(self, where: str) -> None:
        """Say where something happened that nobody foresaw, and hide.

        Where a start does not come to its end it ends: the next would fail likewise, and so on for ever.
        """
        report_defect(where)
        if self._whole:
            self.locker.lock()
        else:
            self._status = FAILED
            self.locker.leave()

    # -- the end -------------------------------------------------------------------------

    def _save(self) -> None:
        # What is on the screen goes first; saving takes a moment longer.
        # Each is done whatever becomes of those before it; the last that was named comes first.
        with contextlib.ExitStack() as then:
            leave = getattr(self._gate, "leave", None)
            if leave is not None:
                then.callback(leave)
            then.callback(self.window.save_drafts)
            then.callback(self.clipboard.clear)
            then.callback(remember, self.window, self.choices)
            self.window.hide()

    def _close(self) -> bool:
        closed = self.lane.close_now()
        self.pool.close_now()
        return closed

    def _replace(self) -> None:
        there, folder, alone = self.window.place_to_return_to(), str(self.folder), self.window.self_mode
        if self.folder is not None and there is not None:
            leave_for_next(
                Return(
                    folder,
                    alone,
                    there.name,
                    there.case_id,
                    there.source_id,
                    there.testimony_id,
                    there.dossier_id,
                    there.extra,
                    self._idled,
                )
            )
        elif self.folder is not None and self._idled:
            leave_for_next(Return(folder, alone, NOWHERE, idle=True))
        replace_process(self.folder)

    def _end(self) -> None:
        # Straight out: nothing of Qt or Python is left to hold words while it tidies up.
        os._exit(self._status)


def _load_presenters(_progress: Progress) -> None:
    """Import most of what the pages need while the person chooses."""
    from ui import presenters

    presenters.load()


def report_defect(where: str) -> None:
    """Say type and line of a defect on standard error; never its message."""
    print(f"defect: {where}", file=sys.stderr, flush=True)  # noqa: T201 - the one place it is told


def _look(chosen: Preferences) -> Look:
    return system_look() if chosen.look == "system" else Look(chosen.look)


def _first_case(session: Session) -> str:
    cases = session.cases.all()
    return cases[0].id if cases else ""


def _own_account(session: Session) -> tuple[str, str]:
    """Find or make the one account of a person who writes alone; runs in the lane."""
    # Loaded by now, and too heavy for the unlock window to wait for.
    from ui.presenters.account import OWN_NAME
    from whistle.errors import NotFound

    try:
        case = session.cases.named(OWN_CASE)
    except NotFound:
        case = session.cases.add(OWN_CASE)
    sources = session.sources.all(case.id)
    name = sources[0].pseudonym if sources else OWN_NAME
    return case.id, session.interviews.own(case.id, name).id


def _hook(program: Program) -> None:
    def lock_on(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        where = ""
        while trace is not None:
            where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        program.fail(f"{kind.__name__} {where}")

    sys.excepthook = lock_on


def run(folder: Path | None, make: Callable[..., Program] = Program, choices: Path | None = None) -> int:
    """Open the window on the vault in ``folder``; return the exit status.

    ``make`` makes the program; ``choices`` is where a person's choices are kept, by default with the user's.
    """
    back_to = take_up()
    keep_room_together()
    name_process()
    QCoreApplication.setApplicationName(TITLE)
    QGuiApplication.setApplicationDisplayName(TITLE)
    QGuiApplication.setDesktopFileName("notes")
    # In words: a style that is asked of Qt by name comes back, and PySide makes its class.
    app = QApplication([TITLE, "-style", "Fusion"])
    app.setQuitOnLastWindowClosed(False)
    path = choices or preferences_path()
    chosen = Choices(load_preferences(path), path)
    use(chosen_language(), app)
    program = make(app, folder, chosen, back_to=back_to)
    program.offer_tour = not chosen.current.tour_taken
    ends = EndSignals()
    ends.came.connect(program.locker.leave)
    _hook(program)
    program.start()
    return app.exec()
