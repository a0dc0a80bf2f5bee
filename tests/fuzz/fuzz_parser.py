"""One parser under atheris, in a process of its own: coverage leads the mutations.

    python fuzz_parser.py PARSER FOLDER [libFuzzer's options]

FOLDER holds what to begin with; genuine files of our own formats are added to it. Any exception but a
named one of the program ends the process with an error, and so does memory over the limit given.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import atheris
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

LIBRARIES = ["whistle", "striprtf", "email", "html", "shamir_mnemonic"]
with atheris.instrument_imports(include=LIBRARIES):
    from whistle.crypto import recovery, slots, stream
    from whistle.crypto.keys import Secret
    from whistle.crypto.seal import PrivateKey, PublicKey
    from whistle.crypto.slots import KdfCost, Slot
    from whistle.errors import WhistleError
    from whistle.exchange import container
    from whistle.exchange import worker as package_worker
    from whistle.identifiers.decisions import parse_decisions
    from whistle.identifiers.stafflist import parse_staff_list
    from whistle.intake import worker
    from whistle.intake.reader_text import tidy
    from whistle.progress import Progress
    from whistle.vault import archive
    from whistle.vault import header as headers
    from whistle.vault.register import MAGIC as KEY_MAGIC
    from whistle.vault.register import open_key_file, write_key_file
    from whistle.vault.salvage import btree

PACKAGES = Path(__file__).resolve().parents[1] / "data" / "packages"
VAULT = "0123456789abcdef" * 2
COST = KdfCost(64 * 1024, 1, 4)
PLACE = Path(tempfile.mkdtemp(prefix="whistle-fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))  # noqa: S108 - private
RECORD = b"0" * 32
PAGE = 4096
# A header may ask for up to 4 GiB to stretch a passphrase; that this is kept to has a test of its own
# (hostile headers). Here it would hide what a parser takes.
slots.MAX_MEMORY_KIB = 128 * 1024  # type: ignore[misc]


def key() -> Secret:
    return Secret(bytes(32))


def dressed(start: bytes, body: bytes, end: int) -> bytes:
    """A file whose SHA-256 fits, as anyone can make it."""
    return start + body + hashlib.sha256(start + body).digest() + bytes(end)


# -- the parsers: first what begins as it should, then anything ----------------------------------


def header(data: bytes) -> None:
    start = headers.MAGIC + b"\x00\x01" + len(data).to_bytes(4, "big")
    for copy in (dressed(start, data, 32), data):
        for name in headers.NAMES:
            (PLACE / name).write_bytes(copy)
        with suppress(WhistleError), key() as words:
            headers.open_header(PLACE, words)


PRIVATE = PrivateKey.generate()


def key_file(data: bytes) -> None:
    path = PLACE / "register.key"
    public = PublicKey(PRIVATE.public().raw)
    for copy in (dressed(KEY_MAGIC + b"\x00\x01", data, 0), data):
        path.write_bytes(copy)
        with suppress(WhistleError), key() as words:
            opened = open_key_file(path, words, vault_id=VAULT, public=public)
            assert opened.raw == PRIVATE.raw


def whole_backup(data: bytes) -> None:
    """A backup as it lies on a medium: nothing in it is authenticated yet."""
    path = PLACE / "backup"
    for copy in (archive.MAGIC + data, data):
        path.write_bytes(copy)
        target = PLACE / "out"
        target.mkdir()
        with suppress(WhistleError):
            archive.unpack(path, target, lambda _: (key(), 0), WhistleError(), Progress())
        shutil.rmtree(target)


def backup_parts(data: bytes) -> None:
    """What is inside a backup that somebody who had its passphrase wrote."""
    target = PLACE / "parts"
    target.mkdir()
    pieces = (data[at : at + 100] for at in range(0, len(data), 100))
    with suppress(WhistleError):
        archive.write_parts(archive.Pieces(pieces), target, Progress())
    written = [path.relative_to(target).parts for path in target.rglob("*") if path.is_file()]
    assert all(parts[0] in ("vault.db", "register.key", "blobs") for parts in written), "outside the folder"
    shutil.rmtree(target)


def encrypted_file(data: bytes) -> None:
    """Chunks that authenticate, with any content: whoever has a key may write nonsense with it."""
    cipher = ChaCha20Poly1305(bytes(32))
    size = 1 + data[0] if data else 1
    plain = [data[at : at + size * 256] for at in range(1, len(data), size * 256)] or [b""]
    chunks = [
        cipher.encrypt(stream._nonce(number, last=number == len(plain) - 1), chunk, RECORD)
        for number, chunk in enumerate(plain)
    ]
    for copy in (stream.MAGIC + b"".join(chunks), stream.MAGIC + data, data):
        with suppress(WhistleError), key() as secret:
            for _piece in stream.decrypt(BytesIO(copy), secret, record=RECORD):
                pass


def pages(data: bytes) -> None:
    """Pages that authenticate and hold nonsense, as the salvage meets them."""
    whole = data.ljust(PAGE, b"\x00")
    known = {
        number: whole[at : at + PAGE] for number, at in enumerate(range(0, len(whole) - PAGE + 1, PAGE), 1)
    }
    tree = btree.walk(known.get, 1)
    for number in (*tree.leaves, *tree.inner):
        for _cell in btree.cells(known.get, number, known[number]):
            pass
    with suppress(ValueError, IndexError, btree.struct.error):
        btree.record(data)


def shares(data: bytes) -> None:
    words = data.decode("utf-8", "replace")
    with suppress(WhistleError):
        recovery.join(recovery.shares_in(words)).wipe()
    with suppress(WhistleError):
        recovery.join(words.split("\n")).wipe()


def decisions(data: bytes) -> None:
    try:
        parsed = json.loads(data)
    except (ValueError, RecursionError):
        return
    with suppress(WhistleError):
        parse_decisions(parsed)


def staff_list(data: bytes) -> None:
    with suppress(WhistleError):
        parse_staff_list(data)


SUFFIXES = (".txt", ".md", ".html", ".rtf", ".pdf", ".eml", ".docx", ".odt")


def import_file(data: bytes) -> None:
    """A file of any format: its first byte chooses the ending of its name."""
    if not data:
        return
    with suppress(WhistleError):
        _, words = worker.read(SUFFIXES[data[0] % len(SUFFIXES)], data[1:])
        tidy(words.text).text.encode("utf-8")


def packed(data: bytes) -> None:
    """What stands inside a package that was opened: its parts, and what it says as its helper reads it."""
    for plain in (container.write(data[:200_000], bytes(container.SIGNATURE_BYTES), []), data):
        with suppress(WhistleError):
            spans = container.read(plain)
            at, size = spans.contents
            package_worker.serve({"files": [length for _, length in spans.files]}, plain[at : at + size])


PARSERS: dict[str, Callable[[bytes], None]] = {
    function.__name__: function
    for function in (
        header,
        key_file,
        whole_backup,
        backup_parts,
        encrypted_file,
        pages,
        shares,
        decisions,
        staff_list,
        import_file,
        packed,
    )
}


def every(data: bytes) -> None:
    """Each of them by turns, for a short run: the first byte chooses."""
    if data:
        list(PARSERS.values())[data[0] % len(PARSERS)](data[1:])


def seeds() -> dict[str, list[bytes]]:
    """Genuine files of our own formats, as the parsers above take them."""
    genuine = headers.Header(
        vault_id=VAULT,
        sequence=7,
        slots=(Slot(0, COST, bytes(16), bytes(12), bytes(48)),),
        register_public=bytes(1216),
        anchor=(3, "ab" * 32),
    )
    path = PLACE / "seed"
    with key() as secret:
        copy = headers.encode(genuine, secret)
        write_key_file(path, PRIVATE, secret, vault_id=VAULT, cost=COST)
        keyed = path.read_bytes()
        write_key_file(path, PRIVATE, None, vault_id=VAULT, cost=COST, masters=(secret,))
        drawn = recovery.cut(secret)
    parts = b"\x00\x08vault.db" + (5).to_bytes(8, "big") + b"12345"
    parts += b"\x00\x26blobs/" + RECORD + (3).to_bytes(8, "big") + b"abc"
    one = json.dumps([{"start": 0, "end": 4, "action": "label", "kind": "person", "label": "Person 1"}])
    leaf = bytes([13, 0, 0, 0, 1, 0x0F, 0xF0, 0, 0x0F, 0xF0]).ljust(0xFF0, b"\x00")
    return {
        "header": [copy[14:-64]],
        "key_file": [keyed[len(KEY_MAGIC) + 2 : -32], path.read_bytes()[len(KEY_MAGIC) + 2 : -32]],
        "whole_backup": [len(copy).to_bytes(4, "big") + copy + stream.MAGIC + bytes(200)],
        "backup_parts": [parts],
        "encrypted_file": [b"\xff" + (100).to_bytes(8, "big") + bytes(104)],
        "pages": [leaf + bytes([9, 1, 3, 1, 23, 65, 66, 67, 68, 69, 0])],
        "packed": [(PACKAGES / "package-1.json").read_bytes()],
        "shares": ["\n\n".join(drawn).encode(), "\n".join(drawn).encode()],
        "decisions": [one.encode(), b"[]"],
        "staff_list": [b"role,team,office,start\nclerk,north,Larkhill,2019\nclerk,south,Larkhill,2020\n"],
    }


def main() -> None:
    name, folder, *options = sys.argv[1:]
    # A passphrase stretches to a constant: what is tried is what is read before and after.
    slots._stretch = lambda *_: key()
    for place, (parser, genuine) in enumerate(seeds().items()):
        for number, seed in enumerate(genuine):
            if name in (parser, "every"):
                chosen = bytes([place]) if name == "every" else b""
                (Path(folder) / f"{parser}{number}").write_bytes(chosen + seed)
    worker.prepare()
    parser_of = {**PARSERS, "every": every}
    atheris.Setup([sys.argv[0], *options, folder], parser_of[name])
    try:
        atheris.Fuzz()
    finally:
        shutil.rmtree(PLACE, ignore_errors=True)


if __name__ == "__main__":
    main()
