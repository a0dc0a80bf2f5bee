"""All that the window and the command line may call: one Session per open vault.

Every method either did what it says or raised a WhistleError and changed nothing. Values that
come out are frozen and can cross threads; a Session belongs to the thread that opened it.
"""

import importlib
from typing import TYPE_CHECKING, Any

from whistle.api.machine import Machine, machine

if TYPE_CHECKING:
    from whistle.api.care import restore_backup, salvage_vault
    from whistle.api.dossiers import (
        check_dossier_proof,
        dossier_check_code,
        dossier_lines,
        dossier_page,
        reweigh_dossier,
        verify_dossier,
    )
    from whistle.api.session import Session

# Loaded at the first use: a command that lists cases waits for no PDF library.
_HOMES = {
    "Session": "whistle.api.session",
    "check_dossier_proof": "whistle.api.dossiers",
    "dossier_check_code": "whistle.api.dossiers",
    "dossier_lines": "whistle.api.dossiers",
    "dossier_page": "whistle.api.dossiers",
    "restore_backup": "whistle.api.care",
    "reweigh_dossier": "whistle.api.dossiers",
    "salvage_vault": "whistle.api.care",
    "verify_dossier": "whistle.api.dossiers",
}

__all__ = [
    "Machine",
    "Session",
    "check_dossier_proof",
    "dossier_check_code",
    "dossier_lines",
    "dossier_page",
    "load",
    "machine",
    "restore_backup",
    "reweigh_dossier",
    "salvage_vault",
    "verify_dossier",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(importlib.import_module(_HOMES[name]), name)


def load() -> None:
    """Load all of it now: while a passphrase is typed, say, so that nothing is waited for later."""
    from whistle.api.session import PARTS

    for part in PARTS:
        importlib.import_module(f"whistle.api.{part}")
