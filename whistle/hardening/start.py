"""The first thing that every entry of the program does, before anything else is imported."""

from __future__ import annotations

from typing import Final

from whistle.hardening.network import deny_network
from whistle.hardening.process import Fact, harden, keys_locked, name_process

NO_NETWORK: Final = "no network connection can be made"

_facts: list[Fact] = []


def shut() -> tuple[Fact, ...]:
    """Shut the network, close the process to others, take a neutral name; return what holds.

    Never raises: a protection that the platform lacks is a Fact that does not hold.
    """
    guard = deny_network()
    name_process()
    _facts[:] = [Fact(NO_NETWORK, guard.enforced, guard.reason), *harden(), keys_locked()]
    return facts()


def facts() -> tuple[Fact, ...]:
    """What held when this process was shut: ``check`` shows it. It changes nothing itself."""
    return tuple(_facts) or (Fact("this process was shut at its start", False, "something else started it"),)
