"""What each page does, in plain Python without Qt, talking to a view that is a Protocol."""

from __future__ import annotations


def load() -> None:
    """Import all presenters, and with them most of what the pages need: from whichever thread.

    None of it knows Qt, whose classes are made in the window's thread alone (ADR 0015). What is missing
    from an installation is found, and said, where it is asked for.
    """
    # The unlock window waits for none of these.
    from contextlib import suppress
    from importlib import import_module
    from pkgutil import iter_modules

    for found in iter_modules(__path__, f"{__name__}."):
        with suppress(ImportError):
            import_module(found.name)
