"""The ways into a vault as the window and the command line use them: words in, frozen values out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from whistle.crypto import recovery
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost, normalise
from whistle.errors import BadValue, SharesOfAnother, WrongPassphrase
from whistle.vault import keys
from whistle.vault.header import by_passphrase
from whistle.vault.keys import WayIn
from whistle.vault.rekey import Rekeyed, rekey
from whistle.vault.vault import Vault


class NewShares:
    """A sheet that was drawn and does not open the vault yet: first a share of it is typed back."""

    def __init__(self) -> None:
        self.secret, self.shares = keys.draw_shares()

    def close(self) -> None:
        """Forget the secret."""
        self.secret.wipe()
        self.shares = ()

    def __repr__(self) -> str:
        return "NewShares(...)"


class Ways:
    """Passphrases, recovery shares, the keyring and the names list's own key of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> tuple[WayIn, ...]:
        """The passphrases by their numbers."""
        return keys.ways_in(self._vault)

    @property
    def recovery(self) -> bool:
        """Whether recovery shares open the vault."""
        return self._vault.header.recovery is not None

    def confirm(self, passphrase: str) -> None:
        """Ask whether these words open the vault: before something is done in its owner's name.

        Raises WrongPassphrase, KeyringFailed.
        """
        with normalise(passphrase) as secret:
            found = by_passphrase(secret)(self._vault.header)
        if found is None:
            raise WrongPassphrase
        found[0].wipe()

    def change(self, new: str, cost: KdfCost | None = None) -> None:
        """Put a passphrase in the place of the one that opened the vault. Raises BadValue when blank."""
        with _secret(new) as secret:
            keys.change_passphrase(self._vault, secret, cost)

    def add(self, new: str, cost: KdfCost | None = None) -> int:
        """Let one more passphrase open the vault; return its number. Raises BadValue (blank, or 16)."""
        with _secret(new) as secret:
            return keys.add_passphrase(self._vault, secret, cost)

    def remove(self, number: int) -> None:
        """Let a passphrase open the vault no more. Raises NotFound, LastWayIn."""
        keys.remove_passphrase(self._vault, number)

    def set_recovery(self, drawn: NewShares, typed: Sequence[str]) -> None:
        """Let a sheet's shares open the vault, once shares read from it were typed back.

        Raises ShareUnreadable, or SharesOfAnother when one typed is none of the sheet's; then an
        earlier sheet still holds.
        """
        if not typed:
            raise BadValue("the share", f"the {recovery.SHARE_WORDS} words of one share")
        for number, words in enumerate(typed, start=1):
            if not any(recovery.same_share(words, share, number) for share in drawn.shares):
                raise SharesOfAnother
        keys.set_recovery(self._vault, drawn.secret)

    def drop_recovery(self) -> None:
        """Let no shares open the vault. Raises NotFound, LastWayIn."""
        keys.drop_recovery(self._vault)

    def keyring(self, *, on: bool, passphrase: str, cost: KdfCost | None = None) -> None:
        """Make a passphrase need the system's keyring, or not. Raises KeyringFailed, LastWayIn."""
        with normalise(passphrase) as secret:
            (keys.keyring_on if on else keys.keyring_off)(self._vault, secret, cost)

    def rekey(self, passphrases: Sequence[str], cost: KdfCost | None = None) -> Rekeyed:
        """Put the vault under new keys that these passphrases of it open, and no others, nor old shares.

        Raises WrongPassphrase, LastWayIn, RegisterClosed, KeyringFailed, CannotWrite or DiskFull.
        """
        with ExitStack() as held:
            secrets = [held.enter_context(normalise(words)) for words in passphrases]
            return rekey(self._vault, secrets, cost)

    def set_custodian(self, new: str | None, cost: KdfCost | None = None) -> None:
        """Put the names list under a passphrase of its own, or (None) open it with the vault.

        The names list must be open: raises RegisterClosed.
        """
        if new is None:
            keys.set_custodian(self._vault, None, cost)
            return
        with _secret(new) as secret:
            keys.set_custodian(self._vault, secret, cost)

    def move_names_key(self, target: Path) -> None:
        """Move the names list's key to another medium. Raises RegisterClosed, AlreadyExists, CannotWrite."""
        keys.move_custodian_key(self._vault, target)


def _secret(words: str) -> Secret:
    if not words.strip():
        raise BadValue("passphrase", "at least one word")
    return normalise(words)
