"""What a program and its helper say to each other: JSON and raw bytes, never pickle.

A frame is two big-endian 32-bit lengths (JSON, blob), then the JSON in UTF-8, then the blob.
Both sides refuse lengths over the limits before they read on: neither trusts the other.
"""

from __future__ import annotations

import json
import struct
from dataclasses import fields
from typing import Any, Final

from whistle import errors

HEAD: Final = struct.Struct(">II")
MAX_JSON: Final = 32 * 1024 * 1024
MAX_BLOB: Final = 64 * 1024 * 1024


class BadFrame(Exception):
    """The other side did not keep to the format or the limits."""


def encode(message: dict[str, Any], blob: bytes = b"") -> bytes:
    """Make a frame. Raises BadFrame when it is over the limits."""
    words = json.dumps(message, ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")
    if len(words) > MAX_JSON or len(blob) > MAX_BLOB:
        raise BadFrame
    return HEAD.pack(len(words), len(blob)) + words + blob


def lengths(head: bytes) -> tuple[int, int]:
    """Read a frame's two lengths (JSON, blob). Raises BadFrame when they are over the limits."""
    json_length, blob_length = HEAD.unpack(head)
    if json_length > MAX_JSON or blob_length > MAX_BLOB:
        raise BadFrame
    return json_length, blob_length


def decode(words: bytes) -> dict[str, Any]:
    """Read a frame's JSON object. Raises BadFrame when it is none, or nests too deep."""
    try:
        message = json.loads(words.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as why:
        raise BadFrame from why
    if not isinstance(message, dict):
        raise BadFrame
    return message


def pack_error(error: errors.WhistleError) -> dict[str, Any]:
    """A foreseen error as class name and fields."""
    return {
        "error": type(error).__name__,
        "fields": {one.name: getattr(error, one.name) for one in fields(error)},
    }


def unpack_error(message: dict[str, Any]) -> errors.WhistleError:
    """The error that ``pack_error`` was given. Raises BadFrame for anything else.

    Only classes of ``whistle.errors`` with exactly their own fields, each a plain value.
    """
    kind = getattr(errors, str(message.get("error")), None)
    values = message.get("fields")
    if not (isinstance(kind, type) and issubclass(kind, errors.WhistleError)):
        raise BadFrame
    if not isinstance(values, dict) or values.keys() != {one.name for one in fields(kind)}:
        raise BadFrame
    plain = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    if not all(isinstance(value, str | int | tuple) for value in plain.values()):
        raise BadFrame
    return kind(**plain)
