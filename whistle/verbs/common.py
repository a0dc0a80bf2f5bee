"""What all lines share: a parser that repeats nothing that was typed, and commands loaded when they run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

Command = Callable[[argparse.Namespace], int]
Verb = Callable[..., argparse.ArgumentParser]
"""``verb(name, command, about, vault=True)`` adds a command and returns its parser."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line: usage texts repeat what was typed, which may be testimony."""

    def error(self, message: str) -> object:  # type: ignore[override]  # exits, as the base class does
        option = message.split(":", 1)[0] if message.startswith("argument ") else "the command line"
        sys.stderr.write(
            f"whistle: That cannot be understood ({option}). See 'whistle {self.verb} --help'.\n"
        )
        sys.exit(2)

    verb = ""


def command(module: str, name: str) -> Callable[[], Command]:
    """Import a command only when it runs: start-up stays quick, and so does --help."""

    def load() -> Command:
        from importlib import import_module

        found: Command = getattr(import_module(f"whistle.commands.{module}"), name)
        return found

    return load


def takes_json(one: argparse.ArgumentParser) -> None:
    """Let a command print JSON."""
    one.add_argument("--json", action="store_true", help="print JSON")
