"""Pages, made a little in each turn of the event loop: where somebody goes, and ahead in spare moments."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.turns import REST, Turns, spell

if TYPE_CHECKING:
    from ui.pages.base import Page, PageContext
    from ui.wiring import PageEntry


class Making(QObject):
    """Makes each page once and keeps it.

    ``context`` gives what every page may reach; ``begun`` is told of each new page.
    """

    def __init__(
        self, parent: QObject, context: Callable[[], PageContext], begun: Callable[[Page], None]
    ) -> None:
        super().__init__(parent)
        self.pages: dict[str, Page] = {}
        """By name, those too of which something is still to be made."""
        self._context, self._begun = context, begun
        self._unfinished: dict[str, Iterator[bool]] = {}
        self._wanted = Turns(self)
        self._ahead: Iterator[bool] = iter(())

    def begin(self, entry: PageEntry) -> Page:
        """Return the page, with nothing in it yet where it was never asked for."""
        page = self.pages.get(entry.name)
        if page is None:
            # Only here: the unlock window makes no page, and would wait for it.
            from dataclasses import replace

            context = self._context()
            # With its own part of the look: a page that nobody sees need not follow every change at once.
            page = entry.make(replace(context, theme=context.theme.part()))
            # A font of its own too: the application's would be told to all that is in it at every change.
            page.setFont(page.theme.font())
            page.setObjectName(entry.name)
            page.setAccessibleName(entry.title)
            self.pages[entry.name] = page
            self._unfinished[entry.name] = page.parts()
            self._begun(page)
        return page

    def rest_of(self, name: str) -> Iterator[bool]:
        """Make what is still to be made of a page; whoever stops half-way leaves the rest to the next."""
        # ``yield from`` would end the page's own making with that of whoever stopped: half made for ever.
        for rest in self._unfinished.get(name, ()):  # noqa: UP028
            yield rest
        self._unfinished.pop(name, None)
        page = self.pages[name]
        _stand(page)
        page.built = True

    @property
    def busy(self) -> bool:
        """Whether a page that somebody wants to see is still being made."""
        return self._wanted.running

    def finish(self, name: str, then: Callable[[], None]) -> None:
        """Make the rest of a page in turns, and go on; what was asked for before is not gone on with."""

        def all_of_it() -> Iterator[bool]:
            yield from self.rest_of(name)
            yield REST
            then()

        self._wanted.start(all_of_it())

    def stop(self) -> None:
        """Make no more of what somebody wanted to see: they went elsewhere."""
        self._wanted.stop()

    def draw_ahead(self, *parts: QWidget) -> None:
        """Draw these once, unseen, before any page is made ahead."""
        self._ahead = (rest for part in parts for rest in _drawn(part, part.sizeHint()))

    def make_ahead(self, entries: Collection[PageEntry], size: QSize) -> bool:
        """Make a little of one of these that nobody saw yet; False when all are made.

        ``size`` is that of the place where pages stand.
        """
        if self._wanted.running or spell(self._ahead):
            return True
        entry = next((one for one in entries if self._lacks(one.name)), None)
        if entry is None:
            return False
        self._ahead = self._one_ahead(entry, size)
        return True

    def _lacks(self, name: str) -> bool:
        return name not in self.pages or name in self._unfinished

    def _one_ahead(self, entry: PageEntry, size: QSize) -> Iterator[bool]:
        page = self.begin(entry)
        yield REST
        yield from self.rest_of(entry.name)
        yield REST
        yield from _drawn(page, size)


def _stand(page: QWidget) -> None:
    """Let what was put into a page be as seen as the page: Qt does that in a turn of its own.

    Until then it passes for hidden, and who enters the page asks at once for its first control that is not.
    """
    for part in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        said = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        if part.isHidden() and not said and not part.isWindow():
            part.show()


def _drawn(part: QWidget, size: QSize) -> Iterator[bool]:
    # Letters, pictures and places that are reckoned once need not be when it is first shown.
    if isValid(part) and not part.isVisible():
        part.resize(size)
        part.grab()
        yield REST
