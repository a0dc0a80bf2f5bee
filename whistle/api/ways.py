"""Ways into a vault: passphrases, recovery sheets, the system's keyring."""

from whistle.operations.ways import Ways

__all__ = ["Ways"]
