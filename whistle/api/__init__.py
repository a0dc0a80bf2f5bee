"""All that the window and the command line may call: one Session per open vault.

Every method either did what it says or raised a WhistleError and changed nothing. Values that
come out are frozen and can cross threads; a Session belongs to the thread that opened it.
"""

from whistle.api.care import restore_backup, salvage_vault
from whistle.api.dossiers import (
    check_dossier_proof,
    dossier_check_code,
    dossier_lines,
    dossier_page,
    reweigh_dossier,
    verify_dossier,
)
from whistle.api.machine import Machine, machine
from whistle.api.session import Session

__all__ = [
    "Machine",
    "Session",
    "check_dossier_proof",
    "dossier_check_code",
    "dossier_lines",
    "dossier_page",
    "machine",
    "restore_backup",
    "reweigh_dossier",
    "salvage_vault",
    "verify_dossier",
]
