"""Files that are dragged onto a page: those of this machine, of the kinds that the page can read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes files that are dropped anywhere on ``page`` and gives them to ``taken``.

    Only files of this machine count; with ``suffixes`` such as (".csv",) only such, else the pointer
    says that they cannot be left here. With ``single`` the first is taken where several came. Nothing
    is ever moved away: what is dropped is copied, as where it is chosen by name.
    """

    def __init__(
        self,
        page: QWidget,
        taken: Callable[[list[Path]], None],
        suffixes: tuple[str, ...] = (),
        *,
        single: bool = False,
    ) -> None:
        super().__init__(page)
        self._taken, self._suffixes, self._single = taken, suffixes, single
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what can be taken; leave the rest to Qt, which refuses it."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return False
        files = self.files(event)
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._taken(files[:1] if self._single else files)
        return True

    def files(self, event: QDropEvent) -> list[Path]:
        """The files of a drag that the page can take: none where one of them is of another kind."""
        urls = event.mimeData().urls()
        local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and not url.host()]
        kinds = not self._suffixes or all(one.suffix.lower() in self._suffixes for one in local)
        return local if kinds and len(local) == len(urls) else []
