"""Masked words that still know where they came from: clues stay clues, tags keep their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whistle.dossier.masking import LEFT_OUT, Masker
from whistle.exchange.package import Clue, Words
from whistle.model import Action, Annotation, SealedText


@dataclass(frozen=True, slots=True)
class _Piece:
    """``[start, end)`` of the stored text and where its masked form stands. ``cut`` is no plain text."""

    start: int
    end: int
    at: int
    text: str
    cut: bool


@dataclass(frozen=True, slots=True)
class Masked:
    """Words as they may go. ``place`` leads from the stored text into them."""

    words: Words
    undecided: int
    pieces: tuple[_Piece, ...]
    masker: Masker
    sealed: SealedText

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a span of the stored text stands now, or None where that cannot be said exactly."""
        first, last = self._edge(start, opening=True), self._edge(end, opening=False)
        if first is None or last is None or first >= last:
            return None
        return first, last

    def _edge(self, offset: int, *, opening: bool) -> int | None:
        for piece in self.pieces:
            inside = piece.start <= offset < piece.end if opening else piece.start < offset <= piece.end
            if not inside:
                continue
            if piece.cut:
                return piece.at if opening else piece.at + len(piece.text)
            before = self.masker.sealed(self.sealed, piece.start, offset).text
            # A date cut by the edge of a tag reads otherwise than the whole: then it has no place.
            return piece.at + len(before) if piece.text.startswith(before) else None
        return None


def masked(
    masker: Masker,
    sealed: SealedText,
    start: int = 0,
    end: int | None = None,
    withheld: Sequence[tuple[int, int]] = (),
) -> Masked:
    """Mask ``sealed.text[start:end]`` as ``Masker.sealed`` does, piece by piece.

    A clue that was kept and may go is a clue again: whoever gets it decides before it goes further.
    """
    stop = len(sealed.text) if end is None else end
    pieces: list[_Piece] = []
    clues: list[Clue] = []
    undecided = at = 0
    for left, right, clue in _parts(sealed.annotations, withheld, start, stop):
        made = masker.sealed(sealed, left, right, withheld)
        undecided += made.undecided
        cut = clue is not _PLAIN
        pieces.append(_Piece(left, right, at, made.text, cut))
        if isinstance(clue, Annotation) and clue.action is Action.KEEP and made.text not in ("", LEFT_OUT):
            # The rungs grow from the exact words: where those were cut, they would tell more.
            ladder = clue.ladder if made.text == sealed.text[left:right] else ()
            clues.append(Clue(at, at + len(made.text), clue.kind.value, ladder))
        at += len(made.text)
    text = "".join(piece.text for piece in pieces)
    whole = masker.sealed(sealed, start, stop, withheld).text
    if text != whole:
        # Letters that compose across an edge: rather no places than wrong ones.
        return Masked(Words(whole), undecided, (), masker, sealed)
    return Masked(Words(text, tuple(clues)), undecided, tuple(pieces), masker, sealed)


_PLAIN = object()


def _parts(
    annotations: Sequence[Annotation], withheld: Sequence[tuple[int, int]], start: int, stop: int
) -> list[tuple[int, int, object]]:
    """Cut a span at its clues and withheld places: (from, to, the clue, None for several, or _PLAIN)."""
    cuts: list[tuple[int, int, object]] = []
    spans: list[tuple[int, int, object]] = [(a.start, a.end, a) for a in annotations]
    spans += [(left, right, None) for left, right in withheld]
    for left, right, clue in sorted(spans, key=lambda span: (span[0], span[1])):
        if right <= start or left >= stop:
            continue
        if cuts and left < cuts[-1][1]:
            cuts[-1] = (cuts[-1][0], max(right, cuts[-1][1]), None)
        else:
            cuts.append((left, right, clue))
    found: list[tuple[int, int, object]] = []
    cursor = start
    for left, right, clue in cuts:
        left, right = max(left, cursor), min(right, stop)
        if cursor < left:
            found.append((cursor, left, _PLAIN))
        found.append((left, right, clue))
        cursor = right
    if cursor < stop:
        found.append((cursor, stop, _PLAIN))
    return found
