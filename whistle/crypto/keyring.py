"""A random value in the system's keyring: a second factor beside a passphrase.

A copied vault then cannot be guessed at without the machine's keyring too. It is never the only
way in: keyrings are lost with a machine, a reinstallation or a forgotten login.
"""

from __future__ import annotations

from typing import Final

from whistle.crypto.keys import KEY_BYTES, Secret
from whistle.errors import KeyringFailed

SERVICE: Final = "Notes"
"""What a keyring's own window shows: the window's title, which says nothing."""


def store(vault_id: str) -> Secret:
    """Put a fresh random value into the keyring and return it. Raises KeyringFailed."""
    secret = Secret.random()
    _ask("set", vault_id, bytes(secret.view()).hex())
    with fetch(vault_id) as back:
        if back != secret:
            # A keyring that forgets at once (some say yes to everything) would shut the vault.
            raise KeyringFailed("forgotten")
    return secret


def fetch(vault_id: str) -> Secret:
    """Return this vault's value. Raises KeyringFailed, also where the keyring has none."""
    found = _ask("get", vault_id)
    try:
        secret = Secret(bytes.fromhex(found or ""))
    except ValueError:
        raise KeyringFailed("forgotten") from None
    if len(secret) != KEY_BYTES:
        raise KeyringFailed("forgotten")
    return secret


def drop(vault_id: str) -> None:
    """Take this vault's value out of the keyring; harmless where there is none. Raises KeyringFailed."""
    if _ask("get", vault_id) is not None:
        _ask("delete", vault_id)


def is_there() -> bool:
    """Whether this system has a keyring at all. Nothing is asked of it, so it opens no window of its own."""
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring

    return not isinstance(keyring.get_keyring(), NoKeyring)


def _ask(what: str, vault_id: str, value: str = "") -> str | None:
    # Loaded when needed only: it takes a sixth of a second to import, and few vaults use it.
    import keyring
    from keyring import errors

    try:
        if what == "get":
            return keyring.get_password(SERVICE, vault_id)
        if what == "set":
            keyring.set_password(SERVICE, vault_id, value)
        else:
            keyring.delete_password(SERVICE, vault_id)
    except errors.NoKeyringError:
        raise KeyringFailed("none") from None
    except errors.KeyringLocked:
        raise KeyringFailed("locked") from None
    except errors.KeyringError:
        raise KeyringFailed("silent") from None
    return None
