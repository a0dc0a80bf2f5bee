"""Looking after a vault: checks, the record of what was done, backups, the bin."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from whistle.crypto.recovery import join as join_shares
from whistle.crypto.slots import KdfCost, normalise
from whistle.crypto.wordlist import check_words
from whistle.errors import BadValue, SharesOfAnother, WhistleError, WrongPassphrase
from whistle.operations import deleting
from whistle.progress import Progress
from whistle.vault import backup as backups
from whistle.vault import shred
from whistle.vault.custody import CustodyRow
from whistle.vault.header import by_passphrase, by_recovery
from whistle.vault.health import Health
from whistle.vault.salvage.salvage import Salvage, salvage
from whistle.vault.vault import Vault


class Care:
    """Looking after a vault: checks, the record of what was done, backups, the bin."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def check(self) -> Health:
        """Look at everything that the open keys reach; change nothing."""
        return self._vault.check()

    def custody(self) -> list[CustodyRow]:
        """The record of what was done, oldest first."""
        return self._vault.custody.rows()

    def check_words(self) -> str:
        """Six words that pin the record of what was done as it stands now."""
        return check_words(self._vault.custody.head()[1])

    def backup(
        self, target: Path, passphrase: str, *, cost: KdfCost | None = None, progress: Progress | None = None
    ) -> backups.Backup:
        """Write the whole vault into one encrypted file, restored for trial and compared before it counts.

        ``passphrase`` opens the backup, and so do recovery shares where there are any. Raises
        AlreadyExists, DatabaseDamaged, BackupDamaged, BadValue, CannotWrite, DiskFull or Cancelled.
        """
        if not passphrase.strip():
            raise BadValue("passphrase", "at least one word")
        with normalise(passphrase) as secret:
            return backups.make(self._vault, target, secret, cost, progress)

    def last_backup(self) -> datetime | None:
        """When the last backup was made, or None."""
        made = backups.last_made(self._vault)
        return None if made is None else datetime.fromtimestamp(made, UTC)

    def find_check_words(self, words: str) -> int | None:
        """The row at whose end these were the check words, or None where they never were.

        Found, and the record whole (see ``check``): nothing up to that row was changed since.
        """
        wanted = " ".join(words.casefold().replace(",", " ").split())
        return next((seq for seq, head in self._vault.custody.heads() if check_words(head) == wanted), None)

    def deletions(self) -> tuple[shred.DeletionNote, ...]:
        """What was destroyed, when and why, without any content; the newest first."""
        return shred.deletion_notes(self._vault)

    def purge(self) -> shred.Purged:
        """Destroy what is in the bin, for good; dossiers that hold words of it cannot be made again."""
        return deleting.purge(self._vault)


def restore_backup(
    source: Path, folder: Path, *, passphrase: str = "", shares: Sequence[str] = ()
) -> backups.Restored:
    """Make a vault of a backup, by its passphrase or by recovery shares, in a folder that is new or empty.

    Raises AlreadyExists, BackupDamaged, WrongPassphrase, SharesRefused, VaultTooNew, CannotWrite or
    DiskFull; then there is no new folder.
    """
    if shares:
        with join_shares(shares) as secret:
            return backups.restore(source, folder, by_recovery(secret), SharesOfAnother())
    with normalise(passphrase) as secret:
        return backups.restore(source, folder, by_passphrase(secret), WrongPassphrase())


def salvage_vault(
    folder: Path,
    target: Path | None = None,
    *,
    passphrase: str = "",
    shares: Sequence[str] = (),
    custodian: str | None = None,
    key_file: Path | None = None,
    progress: Progress | None = None,
) -> Salvage:
    """Read what can be read of a damaged vault; with ``target``, make a vault of it in a new or empty folder.

    The damaged folder is not changed. ``custodian`` opens the names list, so that original files can be
    looked into. Raises NotAVault, HeaderDamaged, DatabaseDamaged (nothing at all can be read),
    WrongPassphrase, SharesRefused, KeyringFailed, WrongCustodianPassphrase, VaultBusy, VaultTooNew,
    AlreadyExists, CannotWrite, DiskFull or Cancelled; then there is no new folder.
    """
    with ExitStack() as held:
        names = None if custodian is None else held.enter_context(normalise(custodian))
        if shares:
            way = by_recovery(held.enter_context(join_shares(shares)))
            refusal: WhistleError = SharesOfAnother()
        else:
            way, refusal = by_passphrase(held.enter_context(normalise(passphrase))), WrongPassphrase()
        return salvage(folder, target, way, refusal, custodian=names, key_file=key_file, progress=progress)
