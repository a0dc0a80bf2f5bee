"""Making a recovery sheet: drawn, copied or saved, and typed back before it counts."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ui.errors import words_for
from ui.language import tr
from ui.presenters.lane import Lane
from ui.presenters.passphrase import matching, spoken
from whistle.crypto.recovery import SHARE_WORDS
from whistle.errors import WhistleError
from whistle.operations.recovery_sheet import write_new
from whistle.operations.ways import NewShares


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet as it is shown. ``stage`` is "none", "drawn", "checking" or "done".

    ``words`` are those of the share that is shown, ``number`` from 1. ``saved`` are the names of files.
    """

    stage: str = "none"
    number: int = 1
    of: int = 3
    words: tuple[str, ...] = ()
    covered: bool = False
    hint: str = ""
    problem: str = ""
    saved: tuple[str, ...] = ()
    busy: bool = False


class RecoveryView(Protocol):
    """What the page does for the presenter."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Draw this."""

    def show_error(self, error: WhistleError) -> None:
        """A file could not be written."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class Recovery:
    """Holds a sheet that was drawn until it counts, or until it is left: then its files go too."""

    def __init__(self, lane: Lane, view: RecoveryView) -> None:
        self._lane = lane
        self._view = view
        self._drawn: NewShares | None = None
        self._files: list[Path] = []
        self._sheet = Sheet()

    @property
    def done(self) -> bool:
        """Whether a sheet made here opens the vault."""
        return self._sheet.stage == "done"

    @property
    def under_way(self) -> bool:
        """Whether a sheet was drawn that does not count yet."""
        return self._drawn is not None

    def draw(self) -> None:
        """Draw three shares; what was drawn before and did not count is forgotten."""
        self.leave()
        self._drawn = NewShares()
        self._change(stage="drawn", of=len(self._drawn.shares), covered=False)
        self.turn(1)

    def turn(self, number: int) -> None:
        """Show another share."""
        drawn = self._drawn
        if drawn is not None and 1 <= number <= len(drawn.shares):
            self._change(stage="drawn", number=number, words=tuple(drawn.shares[number - 1].split()))
            self._view.announce(tr("Share {count} of {many}", count=number, many=len(drawn.shares)))

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""
        self._change(covered=covered)

    def save(self, path: Path) -> None:
        """Write the sheet to a new file: plain text for ``.txt``, else a PDF."""
        drawn = self._drawn
        if drawn is None or self._sheet.busy:
            return
        self._change(busy=True)
        # Before it is written: whatever happens now, the file goes when the sheet does not count.
        shares = drawn.shares

        def done(_none: None) -> None:
            if self._drawn is not drawn:
                _remove([path])
                return
            self._files.append(path)
            self._change(busy=False, saved=(*self._sheet.saved, path.name))
            self._view.announce(tr("Saved as {name}", name=path.name))

        def failed(error: WhistleError) -> None:
            self._change(busy=False)
            self._view.show_error(error)

        self._lane.call(lambda _session: write_new(path, shares), done, failed)

    def begin_check(self) -> None:
        """Ask for one share to be typed back."""
        if self._drawn is not None:
            self._change(stage="checking", hint=self._hint(""), problem="")

    def type(self, typed: str) -> None:
        """Say how many words fit so far."""
        if self._drawn is not None:
            self._change(hint=self._hint(typed), problem="")

    def check(self, typed: str) -> None:
        """Let the sheet count, if this is one of its shares."""
        drawn = self._drawn
        if drawn is None or self._sheet.busy:
            return
        count = len(typed.split())
        if count != SHARE_WORDS:
            self._change(
                problem=tr(
                    "A share is {share_words} words; there are {count} here. {hint}",
                    share_words=SHARE_WORDS,
                    count=count,
                    hint=self._hint(typed),
                )
            )
            return
        self._change(busy=True)

        def done(_none: None) -> None:
            self._forget()
            self._sheet = replace(self._sheet, words=(), hint="", problem="")
            self._change(stage="done", busy=False)
            self._view.announce(tr("The recovery sheet opens the vault now."))

        def failed(error: WhistleError) -> None:
            self._change(busy=False, problem=words_for(error).spoken)

        self._lane.call(lambda session: session.ways.set_recovery(drawn, [typed]), done, failed)

    def delete_files(self) -> None:
        """Take the saved files away: the sheet is on paper."""
        gone = _remove(self._files)
        left = [path for path in self._files if path not in gone]
        self._files = left
        self._change(saved=tuple(path.name for path in left))
        self._view.announce(tr("Deleted") if not left else tr("Not everything could be deleted"))

    def leave(self) -> None:
        """Let go. Shares that open nothing must not lie about as if they did."""
        if self._drawn is not None:
            _remove(self._files)
            self._forget()
        self._files = []
        self._sheet = Sheet()
        self._view.show_sheet(self._sheet)

    def _forget(self) -> None:
        if self._drawn is not None:
            self._drawn.close()
            self._drawn = None

    def _hint(self, typed: str) -> str:
        drawn = self._drawn
        if drawn is None or not spoken(typed):
            return tr("Any of the three will do. Capital letters do not matter.")
        best = max(range(len(drawn.shares)), key=lambda n: matching(typed, tuple(drawn.shares[n].split())))
        fits = matching(typed, tuple(drawn.shares[best].split()))
        if fits == SHARE_WORDS:
            return tr(
                "All {share_words} words of share {count} match.", share_words=SHARE_WORDS, count=best + 1
            )
        typed_words = len(spoken(typed).split())
        # The last word may be half typed still; one before it that does not fit is told by its number.
        wrong = tr(" Look at word {count} again.", count=fits + 1) if fits < typed_words - 1 else ""
        return tr(
            "{fits} of {share_words} words match so far.{wrong}",
            fits=fits,
            share_words=SHARE_WORDS,
            wrong=wrong,
        )

    def _change(self, **changes: object) -> None:
        self._sheet = replace(self._sheet, **changes)  # type: ignore[arg-type]  # fields of Sheet
        self._view.show_sheet(self._sheet)


def _remove(files: list[Path]) -> list[Path]:
    gone = []
    for path in files:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            gone.append(path)
    return gone
