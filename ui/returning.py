"""Where the window was when it hid, for the process that takes its place: a page's name and ids, no words.

It goes through a pipe that the new process inherits, never to a disk. Ids are random and mean nothing
without the vault; whatever else a place may hold (a recipient, words that were looked for) is left out.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import Final, NamedTuple

VARIABLE: Final = "NOTES_PLACE"
"""Names the descriptor of the pipe in the new process; taken out of its surroundings at once."""

NOWHERE: Final = "nowhere"

_FLAGS: Final = ("alone", "idle")
_MOST: Final = 4096
_PAGE: Final = r"[a-z-]{1,30}"
_ID: Final = r"(?:id=)?[0-9a-f]{32}"


class Return(NamedTuple):
    """The folder of the vault, whether its person writes alone, the page, and the ids that it was about.

    ``idle``: it hid by itself, for nobody had pressed anything. NOWHERE is the page before a role was chosen.
    """

    folder: str
    alone: bool
    page: str
    case_id: str = ""
    source_id: str = ""
    testimony_id: str = ""
    dossier_id: str = ""
    extra: str = ""
    idle: bool = False

    def fits(self, folder: Path | None) -> bool:
        """Whether it is about the vault that was opened."""
        return folder is not None and str(folder) == self.folder


def is_id(word: str) -> bool:
    """Whether a word is an id, and says nothing to somebody without the vault."""
    return re.fullmatch(_ID, word) is not None


def leave_for_next(there: Return) -> None:
    """Hand it to the process that this one becomes. What is no id is dropped."""
    import json

    ids = ("case_id", "source_id", "testimony_id", "dossier_id", "extra")
    kept = {name: value if name not in ids or is_id(str(value)) else "" for name, value in _items(there)}
    reading, writing = os.pipe()
    with contextlib.suppress(OSError):
        os.write(writing, json.dumps(kept).encode("ascii"))
    os.close(writing)
    os.set_inheritable(reading, True)
    os.environ[VARIABLE] = str(reading)


def take_up() -> Return | None:
    """What the process before left, once; None when it left nothing that can be understood."""
    number = os.environ.pop(VARIABLE, "")
    if not number.isdigit():
        return None
    # Only here: a window that was started by hand was left nothing.
    import json

    try:
        with os.fdopen(int(number), "rb") as pipe:
            given = json.loads(pipe.read(_MOST))
        found = Return(**given)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    texts = [value for name, value in _items(found) if name not in _FLAGS]
    if any(type(value) is not bool for name, value in _items(found) if name in _FLAGS) or any(
        type(value) is not str for value in texts
    ):
        return None
    ids = [value for name, value in _items(found) if name not in ("folder", "page", *_FLAGS)]
    fits = re.fullmatch(_PAGE, found.page) is not None and all(not one or is_id(str(one)) for one in ids)
    return found if fits else None


def _items(there: Return) -> list[tuple[str, object]]:
    return list(there._asdict().items())
