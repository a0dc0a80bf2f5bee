"""One Session per open vault: a way in, and the parts that people work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from whistle.crypto.recovery import join as join_shares
from whistle.crypto.slots import KdfCost, normalise
from whistle.errors import BadValue, WhistleError
from whistle.hardening.process import give_room_back
from whistle.identifiers.scanner import Scanner
from whistle.vault.vault import Vault

if TYPE_CHECKING:
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
    from whistle.api.interviews import Interviews
    from whistle.api.recordings import Recordings
    from whistle.api.records import Records
    from whistle.api.register import Register
    from whistle.api.sealing import Sealing
    from whistle.api.search import Search
    from whistle.api.sources import Sources
    from whistle.api.tags import Tags
    from whistle.api.ways import Ways

PARTS: Final = (
    "accounts",
    "care",
    "cases",
    "casework",
    "consents",
    "contacts",
    "copies",
    "dossiers",
    "events",
    "evidence",
    "exchange",
    "imports",
    "interviews",
    "recordings",
    "records",
    "register",
    "sealing",
    "search",
    "sources",
    "tags",
    "ways",
)
"""The attributes of a Session, each made by the module of its name."""


class Session:
    """An open vault and what people do with it. Use as a context manager, or call ``close``.

    Its parts, one for each noun, are its attributes: ``cases``, ``sources``, ``accounts`` and so on.
    Each is loaded and made at its first use: a command that lists cases waits for no PDF library.
    """

    def __init__(self, vault: Vault, scanner: Callable[[], Scanner] = Scanner) -> None:
        self._vault = vault
        self._make_scanner = scanner

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
        session._finish_recordings()
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

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts: drafts and sealed words."""
        from whistle.api.accounts import Accounts

        return Accounts(self._vault)

    @cached_property
    def care(self) -> Care:
        """The vault's own health: checks, backups, bin and purge, review days."""
        from whistle.api.care import Care

        return Care(self._vault)

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from whistle.api.cases import Cases

        return Cases(self._vault)

    @cached_property
    def casework(self) -> Casework:
        """What records add up to: matrix, timeline, readiness."""
        from whistle.api.casework import Casework

        return Casework(self._vault)

    @cached_property
    def consents(self) -> Consents:
        """Permissions."""
        from whistle.api.consents import Consents

        return Consents(self._vault)

    @cached_property
    def contacts(self) -> Contacts:
        """Support contacts."""
        from whistle.api.contacts import Contacts

        return Contacts(self._vault)

    @cached_property
    def copies(self) -> Copies:
        """Texts that are alike."""
        from whistle.api.copies import Copies

        return Copies(self._vault)

    @cached_property
    def dossiers(self) -> Dossiers:
        """Dossiers."""
        from whistle.api.dossiers import Dossiers

        return Dossiers(self._vault)

    @cached_property
    def events(self) -> Events:
        """Incidents and times it was raised."""
        from whistle.api.events import Events

        return Events(self._vault)

    @cached_property
    def evidence(self) -> Evidence:
        """Evidence: files and what is in them."""
        from whistle.api.evidence import Evidence

        return Evidence(self._vault)

    @cached_property
    def exchange(self) -> Exchange:
        """Handing over and taking in."""
        from whistle.api.exchange import Exchange

        return Exchange(self._vault, self.sealing)

    @cached_property
    def imports(self) -> Imports:
        """Rows of a spreadsheet."""
        from whistle.api.imports import Imports

        return Imports(self._vault)

    @cached_property
    def interviews(self) -> Interviews:
        """Interviews and their guides."""
        from whistle.api.interviews import Interviews

        return Interviews(self._vault)

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings: written second by second."""
        from whistle.api.recordings import Recordings

        return Recordings(self._vault)

    @cached_property
    def records(self) -> Records:
        """Records of casework."""
        from whistle.api.records import Records

        return Records(self._vault, self.sealing)

    @cached_property
    def register(self) -> Register:
        """The names list."""
        from whistle.api.register import Register

        return Register(self._vault)

    @cached_property
    def sealing(self) -> Sealing:
        """Taking names out."""
        from whistle.api.sealing import Sealing

        return Sealing(self._vault, self._make_scanner)

    @cached_property
    def search(self) -> Search:
        """Finding words."""
        from whistle.api.search import Search

        return Search(self._vault)

    @cached_property
    def sources(self) -> Sources:
        """Sources."""
        from whistle.api.sources import Sources

        return Sources(self._vault)

    @cached_property
    def tags(self) -> Tags:
        """Tags and tagged words."""
        from whistle.api.tags import Tags

        return Tags(self._vault)

    @cached_property
    def ways(self) -> Ways:
        """Ways in: passphrases, recovery sheets, the keyring."""
        from whistle.api.ways import Ways

        return Ways(self._vault)

    def _finish_recordings(self) -> None:
        """Make evidence of recordings that a crash or a lock cut short; where that cannot be now, later."""
        with suppress(WhistleError):
            if self._vault.db.read_only is None and self._vault.db.maybe("SELECT 1 FROM recordings LIMIT 1"):
                self.recordings.recover()

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
        for part in ("sealing", "dossiers", "evidence", "exchange"):
            made = vars(self).get(part)
            if made is not None:
                made.stop()

    def give_room_back(self) -> None:
        """Return to the system what work left in memory, the pages of the vault, decrypted, with it.

        Whatever reads next decrypts its pages anew: 0.2 ms more for the list of 30 accounts, 45 for 10,000.
        """
        self._vault.db.forget_pages()
        give_room_back()

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
