"""A person's own choices about the window, kept in one small file that names no vault and no case.

The file is plain JSON in the user's configuration folder. A file that cannot be read is as good
as none; a folder that cannot be written means that choices last until the window closes.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from ui.language import ENGLISH, LANGUAGES

FOLDER: Final = "notes-window"
FILE: Final = "choices.json"
LOOKS: Final = ("system", "light", "dark", "high-dark", "high-light")
HIDE_KEYS: Final = ("F12", "F11", "F10", "F9", "Pause", "Ctrl+Shift+H")
IDLE_MINUTES: Final = (2, 5, 10, 20, 30, 60)


MOST_PANES: Final = 40
_PANES: Final = r"([a-z-]{1,20}:\d{1,4}(,\d{1,4}){1,4};){0,40}"


class Preferences(NamedTuple):
    """What was chosen. ``folder`` is blank unless the person asked for the place to be remembered."""

    look: str = "system"
    scale: float = 1.0
    idle_minutes: int = 10
    hide_key: str = "F12"
    single_keys: bool = True
    remember_folder: bool = False
    folder: str = ""
    width: int = 1280
    height: int = 800
    language: str = ENGLISH
    tour_taken: bool = False
    """Whether the way round the window was shown to its end, or skipped."""
    labels_aloud: bool = False
    wide: bool = False
    """Letters, words and lines further apart."""
    still: bool = False
    """Nothing blinks or moves by itself."""
    place: str = ""
    """Where the window's upper left corner was, "x,y" in px of the whole desktop; blank for anywhere."""
    maximised: bool = False
    panes: str = ""
    """Widths of panes that were dragged, as ``with_panes`` writes them: page names and px, nothing else."""

    def with_(self, **changes: Any) -> Preferences:
        """A copy with some choices changed; the folder goes when it is not to be remembered."""
        made = self._replace(**changes)
        return made if made.remember_folder else made._replace(folder="")

    def pane_widths(self, key: str) -> tuple[int, ...]:
        """The widths (px at 100% text; 0 for what takes the rest) that a page's panes were given, or none."""
        for one in self.panes.split(";"):
            name, _, widths = one.partition(":")
            if name == key and widths:
                return tuple(int(width) for width in widths.split(","))
        return ()

    def with_panes(self, key: str, widths: Sequence[int]) -> str:
        """Return ``panes`` with the widths of one page's panes changed."""
        others = [one for one in self.panes.split(";") if one and one.partition(":")[0] != key]
        return "".join(f"{one};" for one in [*others, f"{key}:{','.join(map(str, widths))}"][-MOST_PANES:])


def preferences_path() -> Path:
    """Where the file is: below XDG_CONFIG_HOME or ~/.config."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    root = Path(base) if base and Path(base).is_absolute() else Path.home() / ".config"
    return root / FOLDER / FILE


def load_preferences(path: Path | None = None) -> Preferences:
    """Read the choices; anything that does not fit falls back to its default."""
    try:
        words = (path or preferences_path()).read_text(encoding="utf-8")
        # Only here: nobody chose anything before the first start, which is the longest.
        import json

        document = json.loads(words)
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(document, dict):
        return Preferences()
    plain = Preferences()
    kept = {
        name: document[name]
        for name in Preferences._fields
        if name in document and _fits(name, document[name], getattr(plain, name))
    }
    return plain.with_(**kept)


def save_preferences(chosen: Preferences, path: Path | None = None) -> bool:
    """Write the choices, whole or not at all; False when the folder cannot be written."""
    import json

    path = path or preferences_path()
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(chosen._asdict(), file)
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        return False
    return True


class Choices:
    """The choices in use. With a ``path`` every change is written there at once."""

    def __init__(self, current: Preferences | None = None, path: Path | None = None) -> None:
        self.current = current or Preferences()
        self._path = path
        self._listeners: list[Callable[[Preferences], None]] = []

    def listen(self, heard: Callable[[Preferences], None]) -> None:
        """Call ``heard`` after every change."""
        self._listeners.append(heard)

    def change(self, **changes: Any) -> None:
        """Change some of them; those who listen hear of it once."""
        made = self.current.with_(**changes)
        if made == self.current:
            return
        self.current = made
        if self._path is not None:
            save_preferences(made, self._path)
        for heard in self._listeners:
            heard(made)


def _fits(name: str, value: object, default: object) -> bool:
    if name == "look":
        return value in LOOKS
    if name == "scale":
        return isinstance(value, int | float) and 1.0 <= value <= 2.5
    if name == "idle_minutes":
        return value in IDLE_MINUTES
    if name == "hide_key":
        return value in HIDE_KEYS
    if name == "language":
        return value in LANGUAGES
    if name == "place":
        return isinstance(value, str) and re.fullmatch(r"(-?\d{1,5},-?\d{1,5})?", value) is not None
    if name == "panes":
        return isinstance(value, str) and re.fullmatch(_PANES, value) is not None
    if name in ("width", "height"):
        return isinstance(value, int) and 600 <= value <= 10_000
    return type(value) is type(default)
