"""Following another look or text size: what is seen at once, the other pages in spare moments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.making import Making
from ui.theme import Theme
from ui.turns import REST, Turns, layouts_held

if TYPE_CHECKING:
    from ui.pages.base import Page

BEHIND_MS: Final = 20


class Dressing(QObject):
    """Dresses a window again, a little in each turn of the event loop.

    ``page`` gives the page that is shown, ``around`` all in the window that is no page; ``arrange`` lets
    what stands round the page find its room. The picture stays as it was until all that is seen is done.
    """

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        making: Making,
        page: Callable[[], Page | None],
        around: Callable[[], list[QWidget]],
        arrange: Callable[[Page | None], None],
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._making = window, theme, making
        self._page, self._around, self._arrange = page, around, arrange
        self.outdated: set[str] = set()
        """Pages, by name, that do not follow yet."""
        self._undressed: Iterator[bool] = iter(())
        """What is still to be brought up to date of all that is not a page."""
        self.seen = Turns(self)
        self.behind = Turns(self, pause_ms=BEHIND_MS)
        theme.restyled.connect(self._restyle)

    def catch_up(self, page: Page) -> None:
        """Dress a page that is opened before its turn came, where it does not follow yet."""
        if page.objectName() in self.outdated:
            self._in_turns()

    def stop(self) -> None:
        """Do no more."""
        self.seen.stop()
        self.behind.stop()

    def _restyle(self) -> None:
        self.outdated = set(self._making.pages)
        self._undressed = self._theme.dress_again(self._around())
        self._in_turns()

    def _in_turns(self) -> None:
        # The picture stays as it was until all of it is as it should be.
        self.behind.stop()
        self._window.setUpdatesEnabled(False)
        self.seen.start(self._dress_seen())

    def _dress_seen(self) -> Iterator[bool]:
        with layouts_held(self._page()):
            # ``yield from`` would end it with this, where a page is opened before all of it is done.
            for rest in self._undressed:  # noqa: UP028
                yield rest
        # A page that was opened meanwhile has its turn too.
        while (page := self._page()) is not None and page.objectName() in self.outdated:
            with layouts_held(page):
                yield from self._dress(page)
        self._arrange(self._page())
        # Everything finds its place in a turn of its own, and is painted in the next.
        yield REST
        self._window.setUpdatesEnabled(True)
        self.behind.start(self._dress_behind())

    def _dress_behind(self) -> Iterator[bool]:
        for name in sorted(self.outdated):
            yield from self._making.rest_of(name)
            yield from self._dress(self._making.pages[name])

    def _dress(self, page: Page) -> Iterator[bool]:
        page.setFont(self._theme.font())
        yield REST
        yield from page.theme.dress_again((page, *page.findChildren(QWidget)))
        self.outdated.discard(page.objectName())
