"""The first thing that every entry of the program does, before anything else is imported."""

from __future__ import annotations

from whistle.hardening.network import deny_network
from whistle.hardening.process import Fact, harden, name_process


def shut() -> tuple[Fact, ...]:
    """Shut the network, close the process to others, take a neutral name; return what holds.

    Never raises: a protection that the platform lacks is a Fact that does not hold, and the
    command line's ``check`` and the window's settings show it.
    """
    guard = deny_network()
    name_process()
    return (Fact("no network connection can be made", guard.enforced, guard.reason), *harden())
