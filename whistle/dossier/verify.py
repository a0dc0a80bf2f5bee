"""Checking a dossier without a vault: whether its bytes are what was signed."""

from __future__ import annotations

import html
from dataclasses import dataclass

import pypdfium2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from whistle.dossier.manifest import BLANK_SIGNATURE, SIGNATURE_DIGITS, Manifest, read_manifest
from whistle.dossier.xmp import MANIFEST_CLOSE, MANIFEST_OPEN, SIGNATURE_CLOSE, SIGNATURE_OPEN
from whistle.errors import DossierUnverified


@dataclass(frozen=True, slots=True)
class Verification:
    """What a dossier says of itself, once its bytes proved unchanged since signing.

    That it is unchanged says nothing about whether it is true, nor who made it. ``made_on`` is
    an ISO date; ``commitments`` counts the marks of single passages, padding included.
    """

    unchanged: bool
    reference: str
    made_on: str
    check_code: str
    commitments: int


def verify(data: bytes) -> Verification:
    """Return what a dossier says of itself. Raises DossierUnverified if any byte was changed.

    The first page must print the check code that follows from the signing key: whoever signs a
    changed file afresh needs another key, and the code read out by telephone no longer fits.
    """
    manifest, blank, signature = _parts(data)
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(manifest.public_key))
        key.verify(signature, blank)
    except (InvalidSignature, ValueError) as error:
        raise DossierUnverified(problem="changed since signing") from error
    if manifest.check_code.replace(" ", "") not in _first_page(data):
        raise DossierUnverified(problem="the check code on the first page is another one")
    return Verification(
        unchanged=True,
        reference=manifest.reference,
        made_on=manifest.made_on,
        check_code=manifest.check_code,
        commitments=len(manifest.commitments),
    )


def read_parts(data: bytes) -> Manifest:
    """Return the manifest alone, unverified. Raises DossierUnverified where there is none."""
    return _parts(data)[0]


def _parts(data: bytes) -> tuple[Manifest, bytes, bytes]:
    """Return the manifest, the bytes that were signed, and the signature."""
    start, end = _value(data, SIGNATURE_OPEN, SIGNATURE_CLOSE)
    first, last = _value(data, MANIFEST_OPEN, MANIFEST_CLOSE)
    try:
        manifest = read_manifest(html.unescape(data[first:last].decode("ascii")))
        signature = bytes.fromhex(data[start:end].decode("ascii"))
    except (ValueError, KeyError) as error:
        raise DossierUnverified(problem="its manifest cannot be read") from error
    if end - start != SIGNATURE_DIGITS:
        raise DossierUnverified(problem="its signature cannot be read")
    return manifest, data[:start] + BLANK_SIGNATURE.encode() + data[end:], signature


def _value(data: bytes, opened: str, closed: str) -> tuple[int, int]:
    if data.count(opened.encode()) != 1 or data.count(closed.encode()) != 1:
        raise DossierUnverified(problem="it carries no manifest")
    start = data.index(opened.encode()) + len(opened)
    end = data.index(closed.encode())
    if end < start:
        raise DossierUnverified(problem="it carries no manifest")
    return start, end


def _first_page(data: bytes) -> str:
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            words = document[0].get_textpage().get_text_range()
        finally:
            document.close()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise DossierUnverified(problem="it is not a PDF that can be read") from error
    return "".join(char for char in words if char.isdigit())
