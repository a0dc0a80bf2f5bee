"""Rows in a box: they stay when a page is drawn again with the same, and are made in turns when new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.turns import REST, Turns
from ui.widgets.layout import line

T = TypeVar("T")
R = TypeVar("R", bound=QWidget)

AT_ONCE: Final = 4
"""So many new rows are made before anything is painted; the others follow one a turn of the event loop."""


class KeptRows(Generic[T, R]):
    """The rows of a box, hairlines between them where it is ``ruled``.

    ``make`` builds the row of what has a ``key``. What is shown again in the same places keeps its row,
    and ``again`` brings that up to date; from the first other key on everything is made anew, so that
    Tab goes through the rows as they stand. ``refuge`` gets the focus when a row goes that had it.
    """

    def __init__(
        self,
        box: QVBoxLayout,
        parent: QWidget,
        make: Callable[[T], R],
        *,
        key: Callable[[T], object],
        again: Callable[[R, T], None] = lambda _row, _one: None,
        refuge: QWidget | None = None,
        ruled: bool = True,
        at_once: int = AT_ONCE,
    ) -> None:
        self._box, self._make, self._key, self._again = box, make, key, again
        self._refuge, self._ruled, self._at_once = refuge, ruled, at_once
        self._held: list[tuple[object, R, QWidget | None]] = []
        self._complete = True
        self._turns = Turns(parent)

    @property
    def rows(self) -> list[R]:
        """Those that are made, from the top."""
        return [row for _, row, _ in self._held]

    @property
    def complete(self) -> bool:
        """Whether every row is made."""
        return self._complete

    def show(self, items: Sequence[T]) -> None:
        """Show these and no others."""
        self._turns.stop()
        kept = 0
        for one, (key, row, _) in zip(items, self._held, strict=False):
            if self._key(one) != key:
                break
            self._again(row, one)
            kept += 1
        for _, row, above in self._held[kept:]:
            self._drop(row)
            if above is not None:
                self._drop(above)
        del self._held[kept:]
        fresh = items[kept:]
        for one in fresh[: self._at_once]:
            self._add(one)
        self._complete = len(fresh) <= self._at_once
        if not self._complete:
            self._turns.start(self._rest(fresh[self._at_once :]))

    def _rest(self, items: Sequence[T]) -> Iterator[bool]:
        for one in items:
            self._add(one)
            yield REST
        self._complete = True

    def _add(self, one: T) -> None:
        above = line() if self._held and self._ruled else None
        if above is not None:
            self._box.addWidget(above)
        row = self._make(one)
        self._box.addWidget(row)
        self._held.append((self._key(one), row, above))

    def _drop(self, row: QWidget) -> None:
        now = row.window().focusWidget()
        if self._refuge is not None and now is not None and (now is row or row.isAncestorOf(now)):
            self._refuge.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
