"""The helper for evidence, seen from the program: what it found, the copy it made, a page to show."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from types import TracebackType
from typing import Any, Final

from whistle.errors import FileUnreadable, HelperFailed, TooComplex
from whistle.hardening.helpers import OVER_LIMITS, Helper, Limits
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.pictures import Copied, Pixels
from whistle.intake.evidence.threads import Letter, letter
from whistle.intake.evidence.traces import Found, Trace
from whistle.intake.readers import MOST_FILE
from whistle.model import Area

LIMITS: Final = Limits(memory_bytes=3 << 29, cpu_seconds=90, wall_seconds=180)
"""A picture of 64 million points takes 0.2 GB as points and as much again to be turned."""

_WORKER: Final = "whistle.intake.evidence.worker"
_DAMAGED: Final = "it is damaged"


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a file beside what it shows. ``counts`` also has traces that were not kept."""

    format: Format
    pages: int
    counts: Mapping[str, int]
    found: tuple[Found, ...]


class Desk:
    """Looks into files with one helper process. For one thread at a time; ``close`` from any."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._helper = Helper(_WORKER, limits=limits)

    def close(self) -> None:
        """End the helper process, also from another thread."""
        self._helper.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The helper's process id, or None while there is none."""
        return self._helper.pid

    def look(self, name: str, data: bytes) -> Looked:
        """What kind of file it is and what it carries. Raises UnreadableInput."""
        answer, _ = self._ask("look", name, data)
        try:
            return Looked(
                Format(answer["format"]),
                int(answer["pages"]),
                {str(Trace(key)): int(value) for key, value in answer["counts"].items()},
                tuple(Found(Trace(trace), str(where), str(value)) for trace, where, value in answer["found"]),
            )
        except (KeyError, ValueError, TypeError, AttributeError) as why:
            raise FileUnreadable(_DAMAGED) from why

    def clean(self, name: str, data: bytes) -> Copied:
        """A copy that carries only what it shows. Raises CopyRefused and other UnreadableInput."""
        answer, copy = self._ask("clean", name, data)
        if not copy:
            raise FileUnreadable(_DAMAGED)
        return Copied(
            str(answer.get("media_type")),
            copy,
            int(answer.get("pages", 0)),
            tuple(map(str, answer.get("notes", ()))),
        )

    def words(self, name: str, data: bytes) -> str:
        """The words that a file shows. Raises NoWords, CopyRefused and other UnreadableInput."""
        return self._ask("words", name, data)[1].decode("utf-8", "replace")

    def blank(self, name: str, data: bytes, areas: Sequence[Area]) -> Copied:
        """A copy with these parts black in its points. Raises UnreadableInput."""
        answer, copy = self._ask("blank", name, data, areas=[one.row for one in areas])
        if not copy:
            raise FileUnreadable(_DAMAGED)
        return Copied(str(answer.get("media_type")), copy, int(answer.get("pages", 0)))

    def page(self, name: str, data: bytes, page: int, width: int, areas: Sequence[Area] = ()) -> Pixels:
        """A page (from 1), or a picture, as points at most ``width`` wide, parts of it black.

        Raises UnreadableInput.
        """
        rows = [one.row for one in areas]
        answer, points = self._ask("page", name, data, page=page, width=width, areas=rows)
        try:
            drawn = Pixels(
                int(answer["page"]),
                int(answer["pages"]),
                int(answer["width"]),
                int(answer["height"]),
                int(answer["stride"]),
                points,
            )
        except (KeyError, ValueError, TypeError) as why:
            raise FileUnreadable(_DAMAGED) from why
        if len(points) != drawn.stride * drawn.height or drawn.stride < drawn.width * 4:
            raise FileUnreadable(_DAMAGED)
        return drawn

    def mails(self, name: str, data: bytes, file: int = 0) -> list[Letter]:
        """What the mails of a file say of themselves. Raises FileUnreadable for what is no mail."""
        answer, _ = self._ask("mails", name, data)
        return [letter(file, said) for said in answer.get("mails", []) if isinstance(said, dict)]

    def _ask(self, do: str, name: str, data: bytes, **more: object) -> tuple[dict[str, Any], bytes]:
        if len(data) > MOST_FILE:
            raise TooComplex("it is too large to be looked into")
        try:
            return self._helper.ask({"do": do, "suffix": PurePath(name).suffix.lower(), **more}, data)
        except HelperFailed as why:
            if why.reason in OVER_LIMITS:
                raise TooComplex(why.reason) from why
            raise FileUnreadable(_DAMAGED) from why


def shown_name(name: str) -> str:
    """A file's name as it can be stored and shown: its last part, on one line, of real characters."""
    last = os.path.basename(name.replace("\\", "/").rstrip("/"))  # noqa: PTH119 - a path of any system
    words = "".join(
        letter if letter.isprintable() else "\ufffd" for letter in last.encode("utf-8", "replace").decode()
    )
    return words.strip()[:255] or "no name"
