"""The manifest of a dossier: what was signed, and salted marks of single passages.

Everything stands in one property of the file's XMP, padded to a fixed step, because PDF/A-2
allows no attachment. docs/dossier-format.md describes it byte by byte.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from whistle.dossier.record import Opening, Record

FORMAT = "dossier-manifest-1"
_COMMITMENT = b"dossier-commitment-1\x00"
_ROOT = b"dossier-root-1\x00"
_PAD = 4096
SIGNATURE_DIGITS = 128
"""An Ed25519 signature in hexadecimal."""
BLANK_SIGNATURE = "0" * SIGNATURE_DIGITS


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a dossier's XMP says about it. ``commitments`` are sorted, so their order tells nothing."""

    reference: str
    made_on: str
    public_key: str
    commitments: tuple[str, ...]

    def core(self) -> bytes:
        """The bytes that the root is made from: canonical JSON."""
        fields = {
            "commitments": list(self.commitments),
            "date": self.made_on,
            "format": FORMAT,
            "key": self.public_key,
            "reference": self.reference,
        }
        return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()

    @property
    def root(self) -> bytes:
        """SHA-256 over the core, with its own prefix."""
        return hashlib.sha256(_ROOT + self.core()).digest()

    @property
    def check_code(self) -> str:
        """Sixteen digits to read out, from the root: ``4193 7702 0561 8846``."""
        digits = f"{int.from_bytes(self.root[:16], 'big') % 10**16:016}"
        return " ".join(digits[at : at + 4] for at in range(0, 16, 4))

    def padded(self) -> str:
        """The core as text, padded with spaces to the next step of 4096 characters."""
        text = self.core().decode("ascii")
        return text + " " * (-len(text) % _PAD)


def commitment(opening: Opening) -> str:
    """Return SHA-256 over a prefix, the 32 bytes of salt and the exact words in UTF-8."""
    return hashlib.sha256(_COMMITMENT + bytes.fromhex(opening.salt) + opening.text.encode()).hexdigest()


def signing_key(record: Record) -> Ed25519PrivateKey:
    """Return the key that signs this dossier and no other."""
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(record.seed))


def make_manifest(record: Record) -> Manifest:
    """Return the manifest of a record: commitments and decoys together, in order of their digits."""
    marks = {commitment(opening) for opening in record.openings} | set(record.decoys)
    return Manifest(
        reference=record.reference,
        made_on=record.made_on.isoformat(),
        public_key=signing_key(record).public_key().public_bytes_raw().hex(),
        commitments=tuple(sorted(marks)),
    )


def read_manifest(text: str) -> Manifest:
    """Read ``padded`` again. Raises ValueError or KeyError where it is not one."""
    fields = json.loads(text)
    if not isinstance(fields, dict) or fields["format"] != FORMAT:
        raise ValueError("format")
    marks = fields["commitments"]
    values = (fields["reference"], fields["date"], fields["key"])
    if not isinstance(marks, list) or not all(isinstance(item, str) for item in (*marks, *values)):
        raise ValueError("fields")
    manifest = Manifest(*values, tuple(marks))
    if manifest.padded() != text:
        raise ValueError("not in its one form")
    return manifest
