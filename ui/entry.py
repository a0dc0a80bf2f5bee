"""The console script: a subcommand goes to the command line; a folder, or nothing, opens the window.

The network is shut and the process closed to others before anything else is imported.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import os
import sys
import time
from pathlib import Path

from whistle.hardening.start import shut

HELPER = "--helper"
"""As whistle/hardening/helpers.py has it, which loads more than an entry should."""
NO_SCREEN = 2
BURY_SECONDS = 0.5


def main() -> int:
    """Run ``whistle``; return the exit status."""
    if getattr(sys, "frozen", False) and sys.argv[1:2] == [HELPER]:
        # It shuts more doors than ours, and inherits those that are shut already.
        from whistle.hardening.child import main as help_out

        help_out(sys.argv[2:])
    shut()
    _bury_children()
    arguments = sys.argv[1:]
    if len(arguments) > 1 or (arguments and not _is_folder(arguments[0])):
        from whistle.cli import main as command_line

        status = command_line()
        made = _sample_to_open(arguments)
        return _window(made) if status == 0 and made is not None else status
    return _window(Path(arguments[0]).absolute() if arguments else None)


def _bury_children() -> None:
    """Reap what a locked window left behind when it was replaced by this process.

    Its helpers end with it by themselves; only their entries wait for us. A process that was
    started afresh has no children, and this costs it nothing.
    """
    until = time.monotonic() + BURY_SECONDS
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < until:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.01)


def _window(folder: Path | None) -> int:
    if not _has_screen():
        sys.stderr.write(
            "whistle: There is no screen to show the window on. Nothing was changed;"
            " 'whistle --help' lists what can be done without one.\n"
        )
        return NO_SCREEN
    if getattr(sys, "frozen", False):
        from whistle.exchange.kit import home

        kit = home()
        if kit is not None:
            from ui.kit import run_kit

            return run_kit(kit, folder)
    # What is made on the way to the unlock window stays: looking for what may go takes a tenth of the time.
    # Once the window was seen ``ui.garbage`` looks.
    gc.disable()
    _load_qt()
    from ui.language import use
    from ui.preferences import load_preferences

    # Before any module of the window is imported: words at their top are looked up then.
    use(load_preferences().language)
    from ui.main import run

    return run(folder)


def _load_qt() -> None:
    """Import Qt, and take back what it hangs on every import that comes later.

    For ``from __feature__ import snake_case``, which nobody writes here, PySide puts a function of its own in
    place of Python's import: it reads the source of each module that is imported, its own or not, to look for
    the word PySide6, and Python keeps the lines (PySide 6.11: ``shibokensupport.feature``).
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what comes with it

    builtins.__import__ = plain


def _has_screen() -> bool:
    """Whether Qt can be expected to find a display: asked before it is loaded, for it would abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _sample_to_open(arguments: list[str]) -> Path | None:
    """The sample vault that ``demo`` made, unless only the making was asked for."""
    if arguments[0] != "demo" or any(one in arguments for one in ("--no-window", "-h", "--help")):
        return None
    places = [one for one in arguments[1:] if not one.startswith("-")]
    vault = Path(places[0]).absolute() / "sample.whistle" if places else None
    return vault if vault is not None and vault.is_dir() else None


def _is_folder(argument: str) -> bool:
    """Whether an only argument is a vault's place: every subcommand needs more than its own name."""
    if argument.startswith("-"):
        return False
    return "/" in argument or Path(argument).is_dir()


if __name__ == "__main__":
    sys.exit(main())
