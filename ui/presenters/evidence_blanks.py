"""Blanking parts of a cleaned copy's pages: adding one, removing one, undoing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ui.language import tr
from ui.presenters.lane import Lane
from whistle.api import Session
from whistle.model import Area
from whistle.vault.tables.evidence import Evidence as Piece

_AGAIN = tr("Say again whether a name or a face can be seen")


class BlanksView(Protocol):
    """The part of the page that shows them."""

    def tell(self, words: str) -> None:
        """Say a result."""


class Blanks:
    """What is blanked on one piece, and how it was before each change."""

    def __init__(self, lane: Lane, view: BlanksView, again: Callable[[], None]) -> None:
        self._lane, self._view, self._again = lane, view, again
        self._piece = ""
        self._before: list[tuple[Area, ...]] = []
        self.areas: tuple[Area, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._before)

    @property
    def options(self) -> list[tuple[str, str]]:
        """The parts, as a list names them."""
        return [(str(number), area_words(area)) for number, area in enumerate(self.areas)]

    def show(self, piece: Piece | None) -> None:
        """Stand on a piece."""
        if piece is None or piece.id != self._piece:
            self._before.clear()
        self._piece = piece.id if piece else ""
        self.areas = piece.blanked if piece else ()

    def add(self, page: int, left: float, top: float, width: float, height: float) -> None:
        """Blank a part, in fractions of the page."""
        area = Area.of(page, left, top, width, height)
        self._change(lambda areas: (*areas, area), tr("Blanked. {again}", again=_AGAIN))

    def remove(self, number: int) -> None:
        """Let one of the parts be seen again."""
        if 0 <= number < len(self.areas):
            gone = self.areas[number]
            self._change(
                lambda areas: tuple(one for one in areas if one != gone),
                tr("No longer blanked. {again}", again=_AGAIN),
            )

    def undo(self) -> None:
        """Back to how it was before the last change."""
        if self._before:
            was = self._before[-1]
            self._change(lambda _areas: was, tr("Undone. {again}", again=_AGAIN), undoing=True)

    def _change(
        self, new: Callable[[tuple[Area, ...]], tuple[Area, ...]], words: str, *, undoing: bool = False
    ) -> None:
        piece_id = self._piece
        if not piece_id:
            return

        def work(session: Session) -> tuple[Area, ...]:
            was = session.evidence.get(piece_id).blanked
            session.evidence.blank(piece_id, new(was))
            return was

        def done(was: tuple[Area, ...]) -> None:
            if piece_id != self._piece:
                return
            if undoing:
                self._before.pop()
            else:
                self._before.append(was)
            self._view.tell(words)
            self._again()

        self._lane.call(work, done)


def area_words(area: Area) -> str:
    """Where a part is, in whole percent."""
    left, top, width, height = (round(100 * side) for side in area.row[1:])
    return tr(
        "Page {page}: {left} % from left, {top} % from top, {width} by {height} %",
        page=area.page,
        left=left,
        top=top,
        width=width,
        height=height,
    )
