"""The values printed in docs/dossier-format.md, worked out from the page alone and by the program."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from whistle.dossier.manifest import Manifest, commitment, read_manifest
from whistle.dossier.record import Opening

COMMITMENT = "61bf80cda56663c72d26361e7f382b8aa31db263d60a6013fb56417e5f36f85d"
ROOT = "e0dd5131c7075e84bb867028861607a798057da4bac99e0e8999ec68372e7d58"
CODE = "2092 6106 5017 9495"
KEY = "a09aa5f47a6759802ff955f8dc2d2a14a5c99d23be97f864127ff9383455a4f0"
PAGE = (Path(__file__).parents[2] / "docs" / "dossier-format.md").read_text("utf-8")


def test_the_page_prints_these_values() -> None:
    assert all(f"`{value}`" in PAGE for value in (COMMITMENT, ROOT, CODE, KEY))


def test_a_commitment() -> None:
    assert commitment(Opening("any", "00" * 32, "The plan was out of date.")) == COMMITMENT
    by_hand = hashlib.sha256(b"dossier-commitment-1" + bytes(33) + b"The plan was out of date.")
    assert by_hand.hexdigest() == COMMITMENT


def test_a_root_and_its_check_code() -> None:
    manifest = Manifest("R-7QK2-M", "2026-03-12", "11" * 32, ())
    assert (manifest.root.hex(), manifest.check_code) == (ROOT, CODE)
    fields = {
        "commitments": [],
        "date": "2026-03-12",
        "format": "dossier-manifest-1",
        "key": "11" * 32,
        "reference": "R-7QK2-M",
    }
    core = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    root = hashlib.sha256(b"dossier-root-1\x00" + core).digest()
    digits = str(int.from_bytes(root[:16], "big") % 10**16).rjust(16, "0")
    assert (root.hex(), digits) == (ROOT, CODE.replace(" ", ""))


def test_a_manifest_is_padded_and_has_one_form() -> None:
    manifest = Manifest("R-7QK2-M", "2026-03-12", "11" * 32, ())
    assert len(manifest.padded()) == 4096
    assert read_manifest(manifest.padded()) == manifest


def test_a_key() -> None:
    key = Ed25519PrivateKey.from_private_bytes(b"\x22" * 32)
    assert key.public_key().public_bytes_raw().hex() == KEY
