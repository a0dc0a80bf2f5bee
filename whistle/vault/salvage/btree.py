"""Rows and index entries out of single SQLite pages, without the pages above them.

SQLite's file format, "B-tree Pages" and "Record Format" (sqlite.org/fileformat2.html), as far as whole
rows are read from it. A page that authenticates can still hold nonsense (an old page put back): whatever
does not fit is no row.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from whistle.vault.salvage.pages import USABLE

Value = int | float | str | bytes | None
PageSource = Callable[[int], bytes | None]

TABLE_LEAF: Final = 0x0D
TABLE_INNER: Final = 0x05
INDEX_LEAF: Final = 0x0A
INDEX_INNER: Final = 0x02

_FILE_HEADER: Final = 100
_DEEPEST: Final = 20
_LARGEST_ROW: Final = 64 * 1024 * 1024
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_NOT_A_ROW: Final = (ValueError, IndexError, struct.error)


@dataclass(frozen=True, slots=True)
class Cell:
    """A row with its rowid, or an index entry with 0.

    ``values`` is None where part of it is on a damaged page.
    """

    rowid: int
    values: tuple[Value, ...] | None


@dataclass(frozen=True, slots=True)
class Walk:
    """What lies under one root: its leaves, and how many pages of it are damaged."""

    leaves: tuple[int, ...]
    inner: tuple[int, ...]
    damaged: int


def kind(number: int, page: bytes) -> int:
    """The page's type byte."""
    return page[_FILE_HEADER if number == 1 else 0]


def walk(source: PageSource, root: int) -> Walk:
    """Follow a tree from its root as far as its pages can be read."""
    leaves: list[int] = []
    inner: list[int] = []
    damaged = 0
    seen: set[int] = set()
    todo = [(root, 0)]
    while todo:
        number, depth = todo.pop()
        if number in seen or depth > _DEEPEST:
            continue
        seen.add(number)
        page = source(number)
        if page is None:
            damaged += 1
            continue
        what = kind(number, page)
        if what in (TABLE_LEAF, INDEX_LEAF):
            leaves.append(number)
        elif what in (TABLE_INNER, INDEX_INNER):
            inner.append(number)
            todo.extend((child, depth + 1) for child in _children(number, page))
        else:
            damaged += 1
    return Walk(tuple(leaves), tuple(inner), damaged)


def cells(source: PageSource, number: int, page: bytes) -> Iterator[Cell]:
    """Give every row of a table's leaf, or every entry of an index page."""
    what = kind(number, page)
    for at in _pointers(number, page):
        try:
            rowid, begin = 0, at
            if what == INDEX_INNER:
                begin += 4
            size, begin = _varint(page, begin)
            if what == TABLE_LEAF:
                rowid, begin = _varint(page, begin)
                if rowid >= 1 << 63:
                    rowid -= 1 << 64
        except _NOT_A_ROW:
            continue
        payload = _payload(source, page, begin, size, index=what != TABLE_LEAF)
        values: tuple[Value, ...] | None = None
        if payload is not None:
            try:
                values = record(payload)
            except _NOT_A_ROW:
                values = None
        yield Cell(rowid, values)


def record(data: bytes) -> tuple[Value, ...]:
    """Decode one record. Raises ValueError, IndexError or struct.error where it is none."""
    size, at = _varint(data, 0)
    if not at <= size <= len(data):
        raise ValueError("header")
    types = []
    while at < size:
        one, at = _varint(data, at)
        types.append(one)
    if at != size:
        raise ValueError("header")
    values: list[Value] = []
    for one in types:
        value, at = _value(data, at, one)
        values.append(value)
    if at != len(data):
        raise ValueError("length")
    return tuple(values)


def _value(data: bytes, at: int, one: int) -> tuple[Value, int]:
    if one == 0:
        return None, at
    if one in (8, 9):
        return one - 8, at
    if one in _INTEGERS:
        end = at + _INTEGERS[one]
        return int.from_bytes(_part(data, at, end), "big", signed=True), end
    if one == 7:
        return float(struct.unpack(">d", _part(data, at, at + 8))[0]), at + 8
    if one < 12:
        raise ValueError("type")
    end = at + (one - 12) // 2
    raw = _part(data, at, end)
    return (raw.decode("utf-8") if one % 2 else raw), end


def _part(data: bytes, at: int, end: int) -> bytes:
    if end > len(data):
        raise ValueError("length")
    return data[at:end]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError("varint")


def _pointers(number: int, page: bytes) -> list[int]:
    start = _FILE_HEADER if number == 1 else 0
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    begin = start + (12 if kind(number, page) in (TABLE_INNER, INDEX_INNER) else 8)
    end = begin + 2 * count
    if end > USABLE:
        return []
    found = [int.from_bytes(page[at : at + 2], "big") for at in range(begin, end, 2)]
    return [at for at in found if end <= at < USABLE]


def _children(number: int, page: bytes) -> list[int]:
    start = _FILE_HEADER if number == 1 else 0
    found = [int.from_bytes(page[at : at + 4], "big") for at in _pointers(number, page)]
    return [*found, int.from_bytes(page[start + 8 : start + 12], "big")]


def _payload(source: PageSource, page: bytes, at: int, size: int, *, index: bool) -> bytes | None:
    """The whole of a cell's content, from as many pages as it is on."""
    if size > _LARGEST_ROW:
        return None
    most = (USABLE - 12) * 64 // 255 - 23 if index else USABLE - 35
    local = size
    if size > most:
        least = (USABLE - 12) * 32 // 255 - 23
        local = least + (size - least) % (USABLE - 4)
        if local > most:
            local = least
    if at + local + (4 if local < size else 0) > USABLE:
        return None
    if local == size:
        return page[at : at + size]
    found = bytearray(page[at : at + local])
    following = int.from_bytes(page[at + local : at + local + 4], "big")
    while len(found) < size:
        over = source(following) if following else None
        if over is None:
            return None
        found += over[4 : min(USABLE, 4 + size - len(found))]
        following = int.from_bytes(over[:4], "big")
    return bytes(found)
