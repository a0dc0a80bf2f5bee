#!/usr/bin/env python3
"""Check a dossier without Whistle: python3 verify_dossier.py FILE.pdf [PROOF.json]

Written from docs/dossier-format.md alone; the standard library and nothing else, no network. Exit status 0:
unchanged since signing; 4: not. It does not say who made it or whether it is true. It cannot read the first
page: compare the check code with the one printed there, and by telephone with whoever sent it.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import sys
from pathlib import Path

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
Point = tuple[int, int]


def add(one: Point, two: Point) -> Point:
    """Add two points of the curve of Ed25519 (RFC 8032, 5.1.4, affine)."""
    (a, b), (c, d) = one, two
    both = D * a * c * b * d % P
    x = (a * d + b * c) * pow(1 + both, -1, P)
    y = (b * d + a * c) * pow(1 - both, -1, P)
    return x % P, y % P


def times(number: int, point: Point) -> Point:
    """Multiply a point."""
    found: Point = (0, 1)
    while number:
        if number & 1:
            found = add(found, point)
        point = add(point, point)
        number >>= 1
    return found


def point_of(data: bytes) -> Point:
    """Read a point (RFC 8032, 5.1.3). Raises ValueError where it is none."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or y >= P or (sign and not x):
        raise ValueError("no point")
    return (P - x if x & 1 != sign else x), y


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signed(key: bytes, signature: bytes, words: bytes) -> bool:
    """Whether an Ed25519 signature holds (RFC 8032, 5.1.7)."""
    number = int.from_bytes(signature[32:], "little")
    if len(key) != 32 or len(signature) != 64 or number >= L:
        return False
    mark = hashlib.sha512(signature[:32] + key + words).digest()
    challenge = int.from_bytes(mark, "little") % L
    return times(number, BASE) == add(point_of(signature[:32]), times(challenge, point_of(key)))


def check(data: bytes, proof: bytes | None = None) -> dict[str, str]:
    """Return what a dossier says of itself. Raises ValueError with what is wrong."""
    manifests = re.findall(rb"<dossier:manifest>(.*?)</dossier:manifest>", data, re.DOTALL)
    signatures = re.findall(rb"<dossier:signature>([0-9a-f]{128})</dossier:signature>", data)
    if len(manifests) != 1 or len(signatures) != 1 or data.count(b"<dossier:signature>") != 1:
        raise ValueError("it carries no manifest")
    text = html.unescape(manifests[0].decode("ascii"))
    told = json.loads(text)
    core = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    if told["format"] != "dossier-manifest-1" or text != core + " " * (-len(core) % 4096):
        raise ValueError("its manifest is not in its one form")
    if not signed(
        bytes.fromhex(told["key"]),
        bytes.fromhex(signatures[0].decode()),
        data.replace(b"<dossier:signature>" + signatures[0], b"<dossier:signature>" + b"0" * 128),
    ):
        raise ValueError("changed since signing")
    root = hashlib.sha256(b"dossier-root-1\0" + core.encode()).digest()
    digits = str(int.from_bytes(root[:16], "big") % 10**16).rjust(16, "0")
    found = {"reference": told["reference"], "date": told["date"]}
    found["check code"] = " ".join(digits[at : at + 4] for at in range(0, 16, 4))
    if proof is not None:
        opened = json.loads(proof)
        marked = b"dossier-commitment-1\0" + bytes.fromhex(opened["salt"]) + opened["text"].encode()
        if (
            opened["reference"] != found["reference"]
            or hashlib.sha256(marked).hexdigest() not in told["commitments"]
        ):
            raise ValueError("the proof opens nothing in this dossier")
        found["these words stood in it"] = opened["text"]
    return found


if __name__ == "__main__":
    try:
        files = [Path(name).read_bytes() for name in sys.argv[1:3]]
        told = check(*files)
    except (ValueError, KeyError, TypeError, OSError) as error:
        sys.stderr.write(f"Not a dossier as it was signed: {error}\n")
        sys.exit(4)
    sys.stdout.write(
        "Unchanged since signing.\n" + "".join(f"{key}: {value}\n" for key, value in told.items())
    )
