"""Frozen values to canonical JSON and back: sorted keys, no spaces, one form for each value."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar

T = TypeVar("T")

_KIND = "is"

WHERE_SAID: Final = {"where said": True}
"""Metadata of a field that is written only where it is not its default: what was written before it was
there keeps its bytes."""


def to_canonical(value: object) -> bytes:
    """Return canonical JSON of frozen dataclasses, tuples, enums, dates and plain values."""
    return json.dumps(
        _encode(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def from_canonical(kind: type[T], data: bytes) -> T:
    """Read canonical JSON into ``kind``. Raises ValueError, TypeError or KeyError if it does not fit."""
    value = _decode(kind, json.loads(data))
    return typing.cast(T, value)


def _encode(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_encode(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        made = {
            field.name: _encode(getattr(value, field.name))
            for field in fields(value)
            if not field.metadata or getattr(value, field.name) != field.default
        }
        return {_KIND: type(value).__name__, **made}
    raise TypeError(type(value).__name__)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _decode(kind: Any, data: Any) -> object:
    origin = typing.get_origin(kind)
    if origin is tuple:
        return _decode_tuple(typing.get_args(kind), data)
    if origin in (types.UnionType, typing.Union):
        return _decode_union(typing.get_args(kind), data)
    if kind is date:
        return date.fromisoformat(data)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if is_dataclass(kind) and isinstance(kind, type):
        return _decode_dataclass(kind, data)
    if type(data) is not kind:
        raise TypeError(kind)
    return typing.cast(object, data)


def _decode_tuple(args: tuple[Any, ...], data: Any) -> tuple[object, ...]:
    if not isinstance(data, list) or len(args) != 2 or args[1] is not Ellipsis:
        raise TypeError("list")
    return tuple(_decode(args[0], item) for item in data)


def _decode_union(args: tuple[Any, ...], data: Any) -> object:
    if data is None and type(None) in args:
        return None
    for arg in args:
        if is_dataclass(arg) and isinstance(data, dict):
            if data.get(_KIND) == getattr(arg, "__name__", ""):
                return _decode(arg, data)
        elif arg is not type(None) and not isinstance(data, dict):
            return _decode(arg, data)
    raise ValueError("no such kind")


def _decode_dataclass(kind: type, data: Any) -> object:
    if not isinstance(data, dict) or data.get(_KIND) != kind.__name__:
        raise TypeError(kind.__name__)
    hints = _hints(kind)
    given = set(data) - {_KIND}
    # A field that came with a later version is absent in what an earlier one wrote: its default holds.
    optional = {field.name for field in fields(kind) if field.default is not MISSING}
    if not set(hints) - optional <= given <= set(hints):
        raise ValueError("fields")
    return kind(**{name: _decode(hints[name], data[name]) for name in given})
