"""One Session per open vault: a way in, and the parts that people work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from whistle.api.accounts import Accounts
from whistle.api.care import Care
from whistle.api.cases import Cases
from whistle.api.casework import Casework
from whistle.api.consents import Consents
from whistle.api.contacts import Contacts
from whistle.api.copies import Copies
from whistle.api.dossiers import Dossiers
from whistle.api.events import Events
from whistle.api.evidence import Evidence
from whistle.api.exchange import Exchange
from whistle.api.imports import Imports
from whistle.api.records import Records
from whistle.api.interviews import Interviews
from whistle.api.register import Register
from whistle.api.sealing import Sealing
from whistle.api.search import Search
from whistle.api.sources import Sources
from whistle.api.tags import Tags
from whistle.crypto.recovery import join as join_shares
from whistle.crypto.slots import KdfCost, normalise
from whistle.errors import BadValue
from whistle.identifiers.scanner import Scanner
from whistle.operations.ways import Ways
from whistle.vault.vault import Vault


class Session:
    """An open vault and what people do with it. Use as a context manager, or call ``close``.

    Its parts, one for each noun, are its attributes: ``cases``, ``sources``, ``accounts`` and so on.
    """

    def __init__(self, vault: Vault, scanner: Callable[[], Scanner] = Scanner) -> None:
        self._vault = vault
        self.cases = Cases(vault)
        self.sources = Sources(vault)
        self.accounts = Accounts(vault)
        self.events = Events(vault)
        self.sealing = Sealing(vault, scanner)
        self.register = Register(vault)
        self.records = Records(vault, self.sealing)
        self.tags = Tags(vault)
        self.search = Search(vault)
        self.exchange = Exchange(vault)
        self.imports = Imports(vault)
        self.casework = Casework(vault)
        self.consents = Consents(vault)
        self.contacts = Contacts(vault)
        self.copies = Copies(vault)
        self.dossiers = Dossiers(vault)
        self.evidence = Evidence(vault)
        self.interviews = Interviews(vault)
        self.care = Care(vault)
        self.ways = Ways(vault)

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, custodian: str | None = None, cost: KdfCost | None = None
    ) -> Session:
        """Make a vault and open it. Without ``custodian`` one passphrase opens everything.

        Raises BadValue for an empty passphrase, AlreadyExists, CannotWrite, DiskFull.
        """
        if not passphrase.strip() or (custodian is not None and not custodian.strip()):
            raise BadValue("passphrase", "at least one word")
        with normalise(passphrase) as first:
            if custodian is None or custodian == passphrase:
                return cls(Vault.create(folder, first, None, cost))
            with normalise(custodian) as second:
                return cls(Vault.create(folder, first, second, cost))

    @classmethod
    def open(
        cls, folder: Path, passphrase: str, custodian: str | None = None, key_file: Path | None = None
    ) -> Session:
        """Open a vault; with ``custodian``, its names list too.

        ``key_file`` is where the names list's key is, if it was moved out of the folder. Raises
        NotAVault, VaultBusy, WrongPassphrase, WrongCustodianPassphrase, KeyringFailed, VaultTooNew,
        or one of the Damaged errors.
        """
        with normalise(passphrase) as first:
            session = cls(Vault.open(folder, first, key_file))
        if custodian is not None:
            try:
                session.register.open(custodian)
            except BaseException:
                session.close()
                raise
        return session

    @classmethod
    def open_by_recovery(cls, folder: Path, shares: Sequence[str], key_file: Path | None = None) -> Session:
        """Open a vault by two recovery shares; its names list too, where it needs no passphrase of its own.

        Raises ShareUnreadable, SharesTooFew, SharesMixed, SharesOfAnother, and what ``open`` raises.
        """
        with join_shares(shares) as secret:
            return cls(Vault.open_by_recovery(folder, secret, key_file))

    @property
    def header_damaged(self) -> tuple[str, ...]:
        """Copies of the header that were not used at opening: a warning to show."""
        return self._vault.header_damaged

    @property
    def read_only(self) -> str | None:
        """Why the vault takes no changes (``diverged``), or None when it does."""
        return self._vault.db.read_only

    def stop_helpers(self) -> None:
        """End the helper processes and any question to them under way; from any thread."""
        self.sealing.stop()
        self.dossiers.stop()
        self.evidence.stop()
        self.exchange.stop()

    def close(self) -> None:
        """Stop helpers, close the vault, forget every key. Harmless when done twice."""
        self.stop_helpers()
        self._vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.close()
