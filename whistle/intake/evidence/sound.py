"""Sound files: what is written beside the sound, and the same sound without it.

Frames of sound are carried over byte for byte; everything round them is made anew or left out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whistle.errors import CopyRefused, FileUnreadable
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.pictures import Copied
from whistle.intake.evidence.traces import Trace, Traces

_DAMAGED: Final = "it is damaged"
_MOST_TAGS: Final = 2_000


def look(data: bytes, kind: Format, traces: Traces) -> None:
    """Note what a sound file carries beside its sound."""
    if kind is Format.WAV:
        _look_wav(data, traces)
    elif kind is Format.MP3:
        _look_mp3(data, traces)
    elif kind is Format.FLAC:
        _look_flac(data, traces)
    elif kind is Format.OGG:
        _comments(_ogg_packets(data, 2)[1], traces)
    elif kind is Format.M4A:
        _look_m4a(data, traces)


def clean(data: bytes, kind: Format) -> Copied:
    """The same sound with nothing written beside it. Raises CopyRefused, FileUnreadable."""
    if kind is Format.WAV:
        return Copied("audio/wav", _clean_wav(data))
    if kind is Format.MP3:
        return Copied("audio/mpeg", _clean_mp3(data))
    if kind is Format.FLAC:
        return Copied("audio/flac", _clean_flac(data))
    if kind is Format.OGG:
        return Copied("audio/ogg", _clean_ogg(data))
    raise CopyRefused("no-way")


# -- WAV ---------------------------------------------------------------------------------


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        # A recorder that was cut off leaves a size of nothing or of everything.
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + (size & 1)


def _look_wav(data: bytes, traces: Traces) -> None:
    for name, held in _chunks(data):
        if name in (b"fmt ", b"data", b"fact", b"PEAK", b"JUNK", b"PAD ", b"FLLR"):
            continue
        if name == b"LIST" and held[:4] == b"INFO":
            for key, value in _info_list(held[4:]):
                traces.named(_INFO.get(key, key), value, "INFO")
        elif name == b"bext":
            for key, start, size in (
                ("description", 0, 256), ("originator", 256, 32), ("originator reference", 288, 32),
                ("date", 320, 10), ("time", 330, 8),
            ):  # fmt: skip
                traces.named(key, _text(held[start : start + size]), "broadcast data")
            if held[602:].strip(b"\0"):
                traces.add(Trace.SOFTWARE, "broadcast data: coding history", _text(held[602:]))
        elif name.lower() == b"id3 ":
            _id3(held, traces)
        else:
            traces.add(Trace.OTHER, f"part {name.decode('latin-1').strip()}", _text(held))


_INFO: Final = {
    "IART": "artist", "ICMT": "comment", "ICOP": "copyright", "ICRD": "date created", "IENG": "engineer",
    "INAM": "title", "ISFT": "software", "ISRC": "source", "ITCH": "technician", "IPRD": "album",
    "IGNR": "genre",
    "IKEY": "keywords", "ISBJ": "subject", "IARL": "location",
}  # fmt: skip


def _info_list(held: bytes) -> Iterator[tuple[str, str]]:
    at = 0
    while at + 8 <= len(held):
        size = int.from_bytes(held[at + 4 : at + 8], "little")
        yield held[at : at + 4].decode("latin-1"), _text(held[at + 8 : at + 8 + size])
        at += 8 + size + (size & 1)


def _clean_wav(data: bytes) -> bytes:
    kept = {name: held for name, held in _chunks(data) if name in (b"fmt ", b"data")}
    if b"fmt " not in kept or not kept.get(b"data"):
        raise FileUnreadable(_DAMAGED)
    form, sound = kept[b"fmt "], kept[b"data"]
    code = int.from_bytes(form[:2], "little")
    # 1 and 3 are whole and broken numbers as they are; for FFFE the real one stands further on.
    if len(form) < 16 or (int.from_bytes(form[24:26], "little") if code == 0xFFFE else code) not in (
        1,
        3,
        6,
        7,
    ):
        raise CopyRefused("no-way")
    body = b"".join(
        name + struct.pack("<I", len(held)) + held + b"\0" * (len(held) & 1)
        for name, held in ((b"fmt ", form), (b"data", sound))
    )
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


# -- ID3 and MP3 -------------------------------------------------------------------------

_ID3: Final = {
    "TPE": "artist", "TT": "title", "TALB": "album", "TAL": "album",
    "TCOM": "composer", "TCM": "composer",
    "TENC": "encoded by", "TEN": "encoded by", "TSSE": "encoder", "TSS": "encoder", "TYER": "year",
    "TD": "date",
    "TRD": "date", "COMM": "comment", "COM": "comment", "TCOP": "copyright", "TCR": "copyright",
    "TOWN": "owner",
    "TPUB": "publisher", "TXXX": "user's field", "TXX": "user's field", "USLT": "comment", "TRSN": "name",
    "UFID": "unique id", "PRIV": "private data", "OWNE": "owner", "TOFN": "file name", "TEXT": "writer",
}  # fmt: skip


def _id3_size(data: bytes) -> int:
    """How long an ID3v2 tag at the start is, with its head and foot; 0 where there is none."""
    if data[:3] != b"ID3" or len(data) < 10 or max(data[6:10]) > 0x7F:
        return 0
    return 10 + _safe(data[6:10]) + (10 if data[5] & 0x10 else 0)


def _safe(four: bytes) -> int:
    return four[0] << 21 | four[1] << 14 | four[2] << 7 | four[3]


def _id3(data: bytes, traces: Traces) -> None:
    size = _id3_size(data)
    if not size:
        return
    version = data[3]
    body = data[10:size]
    if data[5] & 0x80 and version < 4:
        body = body.replace(b"\xff\x00", b"\xff")
    at = 0
    if data[5] & 0x40 and version > 2 and len(body) >= 4:
        at = _safe(body[:4]) if version == 4 else 4 + int.from_bytes(body[:4], "big")
    width = 3 if version == 2 else 4
    head = 6 if version == 2 else 10
    for _ in range(_MOST_TAGS):
        name = body[at : at + width]
        if at + head > len(body) or not name.strip(b"\0"):
            return
        raw = body[at + width : at + 2 * width]
        length = _safe(raw) if version == 4 else int.from_bytes(raw, "big")
        _id3_frame(name.decode("latin-1"), body[at + head : at + head + length], traces)
        at += head + length


def _id3_frame(name: str, held: bytes, traces: Traces) -> None:
    if name in ("APIC", "PIC"):
        traces.add(Trace.THUMBNAIL, "picture in the tags", held)
        return
    if name in ("GEOB", "GEO"):
        traces.add(Trace.EMBEDDED, "file in the tags", held)
        return
    called = next((words for start, words in _ID3.items() if name.startswith(start)), name)
    text = _id3_text(held) if name[:1] == "T" or name in ("COMM", "COM", "USLT") else _text(held)
    traces.named(called, text, "ID3")


def _id3_text(held: bytes) -> str:
    codes = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}
    words = held[1:].decode(codes.get(held[0] if held else 0, "latin-1"), "replace")
    return words.replace("\0", " ").replace("\ufeff", " ").strip()


def _look_mp3(data: bytes, traces: Traces) -> None:
    at = 0
    while size := _id3_size(data[at:]):
        _id3(data[at : at + size], traces)
        at += size
    if data[-128:-125] == b"TAG":
        last = data[-128:]
        for name, start, end in (
            ("title", 3, 33), ("artist", 33, 63), ("album", 63, 93), ("year", 93, 97), ("comment", 97, 127),
        ):  # fmt: skip
            traces.named(name, _text(last[start:end]), "ID3v1")
    place = data.rfind(b"APETAGEX", max(0, len(data) - 200_000))
    if place >= 0:
        _ape(data, traces)
    first = next(_frames(data), None)
    if first is not None and _is_index(first):
        at = max(first.find(b"LAME"), first.find(b"Lavc"), first.find(b"Lavf"))
        if at >= 0:
            traces.add(Trace.SOFTWARE, "encoder", _text(first[at : at + 9]))


def _ape(data: bytes, traces: Traces) -> None:
    start = data.find(b"APETAGEX", max(0, len(data) - 200_000))
    count = min(_MOST_TAGS, int.from_bytes(data[start + 16 : start + 20], "little"))
    at = start + 32
    for _ in range(count):
        size = int.from_bytes(data[at : at + 4], "little")
        end = data.find(b"\0", at + 8, at + 300)
        if end < 0 or size > len(data):
            return
        traces.named(_text(data[at + 8 : end]), _text(data[end + 1 : end + 1 + size]), "APE")
        at = end + 1 + size


_BITRATES: Final = {
    (1, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def _frame_size(head: bytes) -> int:
    """How long the frame is that this head begins, 0 where it is no head (ISO 11172-3, 2.4.1.3)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    rate_at, frequency_at, pad = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or layer == 4 or rate_at in (0, 15) or frequency_at == 3:
        return 0
    family = 1 if version == 3 else 2
    rate = _BITRATES[family, layer if family == 1 else min(layer, 2)][rate_at - 1] * 1000
    frequency = _RATES[version][frequency_at]
    if layer == 1:
        return (12 * rate // frequency + pad) * 4
    samples = 1152 if layer == 2 or family == 1 else 576
    return samples // 8 * rate // frequency + pad


def _frames(data: bytes) -> Iterator[bytes]:
    """Every whole frame of sound; what stands between or behind them is passed over."""
    at = 0
    while size := _id3_size(data[at : at + 10]):
        at += size
    end = len(data)
    while at + 4 <= end:
        size = _frame_size(data[at : at + 4])
        whole = size and at + size <= end
        # By chance two bytes look like a head; with the next head in its place it is one.
        if whole and (
            at + size + 4 > end or _frame_size(data[at + size : at + size + 4]) or _tail(data, at + size)
        ):
            yield data[at : at + size]
            at += size
        else:
            following = data.find(b"\xff", at + 1)
            at = end if following < 0 else following


def _tail(data: bytes, at: int) -> bool:
    return (
        data[at : at + 3] == b"TAG" or data[at : at + 8] == b"APETAGEX" or not data[at : at + 4].strip(b"\0")
    )


def _is_index(frame: bytes) -> bool:
    return any(mark in frame[:200] for mark in (b"Xing", b"Info", b"VBRI"))


def _clean_mp3(data: bytes) -> bytes:
    found = list(_frames(data))
    index = found.pop(0) if found and _is_index(found[0]) else b""
    if not found:
        raise FileUnreadable(_DAMAGED)
    return _new_index(index, found) + b"".join(found)


def _new_index(old: bytes, frames: list[bytes]) -> bytes:
    """An index that tells players the length, without the name of the program that made the old one."""
    place = max(old.find(b"Xing"), old.find(b"Info"))
    if place < 0 or place + 16 > len(old):
        return b""
    size = len(old) + sum(map(len, frames))
    # The bit that says that no sum of the head follows.
    head = bytes([old[0], old[1] | 1, old[2], old[3]])
    told = old[place : place + 4] + struct.pack(">III", 3, len(frames), size)
    return (head.ljust(place, b"\0") + told).ljust(len(old), b"\0")


# -- FLAC --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    kind: int
    held: bytes


def _blocks(data: bytes) -> tuple[list[_Block], int]:
    """The blocks before the sound, and where the sound begins."""
    at = 4
    found = []
    for _ in range(_MOST_TAGS):
        head = data[at : at + 4]
        if len(head) < 4:
            break
        size = int.from_bytes(head[1:4], "big")
        found.append(_Block(head[0] & 0x7F, data[at + 4 : at + 4 + size]))
        at += 4 + size
        if head[0] & 0x80:
            return found, at
    raise FileUnreadable(_DAMAGED)


def _look_flac(data: bytes, traces: Traces) -> None:
    for block in _blocks(data)[0]:
        if block.kind == 4:
            _comment_list(block.held, traces)
        elif block.kind == 6:
            traces.add(Trace.THUMBNAIL, "picture in the tags", block.held)
        elif block.kind == 2:
            traces.add(Trace.OTHER, "data of another program", block.held)
        elif block.kind == 5:
            traces.add(Trace.TITLE, "list of tracks", block.held)
        elif block.kind == 1 and block.held.strip(b"\0"):
            traces.add(Trace.HIDDEN, "data in the padding", block.held)


def _clean_flac(data: bytes) -> bytes:
    blocks, sound = _blocks(data)
    kept = [block for block in blocks if block.kind in (0, 3)]
    if not kept or kept[0].kind != 0 or data[sound : sound + 1] != b"\xff":
        raise FileUnreadable(_DAMAGED)
    head = b"".join(
        bytes([block.kind | (0x80 if block is kept[-1] else 0)])
        + len(block.held).to_bytes(3, "big")
        + block.held
        for block in kept
    )
    rest = data[sound:]
    return b"fLaC" + head + (rest[:-128] if rest[-128:-125] == b"TAG" else rest)


def _comment_list(held: bytes, traces: Traces) -> None:
    """The list of names and values of Vorbis I, 5.2."""
    size = int.from_bytes(held[:4], "little")
    traces.named("encoder", held[4 : 4 + size].decode("utf-8", "replace"), "tags")
    at = 8 + size
    for _ in range(min(_MOST_TAGS, int.from_bytes(held[4 + size : at], "little"))):
        length = int.from_bytes(held[at : at + 4], "little")
        name, _, value = held[at + 4 : at + 4 + length].partition(b"=")
        at += 4 + length
        if name.lower() == b"metadata_block_picture":
            traces.add(Trace.THUMBNAIL, "picture in the tags", value)
        elif name:
            traces.named(_text(name).lower(), value.decode("utf-8", "replace"), "tags")


def _comments(packet: bytes, traces: Traces) -> None:
    if packet[:7] == b"\x03vorbis":
        _comment_list(packet[7:], traces)
    elif packet[:8] == b"OpusTags":
        _comment_list(packet[8:], traces)
    else:
        raise FileUnreadable("it is not a sound file that can be read")


# -- Ogg ---------------------------------------------------------------------------------


@dataclass(slots=True)
class _Page:
    flags: int
    granule: bytes
    serial: bytes
    sizes: bytes
    body: bytes


def _pages(data: bytes) -> Iterator[_Page]:
    """The pages of an Ogg file (RFC 3533, 6)."""
    at = 0
    while at + 27 <= len(data):
        if data[at : at + 4] != b"OggS":
            raise FileUnreadable(_DAMAGED)
        count = data[at + 26]
        sizes = data[at + 27 : at + 27 + count]
        start = at + 27 + count
        length = sum(sizes)
        if start + length > len(data):
            # Cut off in the middle of a page: what is before it is whole.
            return
        yield _Page(
            data[at + 5], data[at + 6 : at + 14], data[at + 14 : at + 18], sizes, data[start : start + length]
        )
        at = start + length


def _ogg_packets(data: bytes, wanted: int) -> list[bytes]:
    """The first packets of an Ogg file. Raises FileUnreadable."""
    return _heads(data, wanted)[0]


def _heads(data: bytes, wanted: int) -> tuple[list[bytes], int]:
    """The first packets, and the number of pages that hold them and nothing else."""
    packets: list[bytes] = []
    open_packet = b""
    for number, page in enumerate(_pages(data), start=1):
        at = 0
        for size in page.sizes:
            open_packet += page.body[at : at + size]
            at += size
            if size < 255:
                packets.append(open_packet)
                open_packet = b""
        if len(packets) >= wanted:
            if len(packets) > wanted or open_packet:
                break
            return packets, number
    if len(packets) >= wanted:
        return packets[:wanted], 0
    raise FileUnreadable(_DAMAGED)


def _clean_ogg(data: bytes) -> bytes:
    first = _ogg_packets(data, 1)[0]
    if first[:7] == b"\x01vorbis":
        packets, pages = _heads(data, 3)
        packets[1] = b"\x03vorbis" + struct.pack("<II", 0, 0) + b"\x01"
    elif first[:8] == b"OpusHead":
        packets, pages = _heads(data, 2)
        packets[1] = b"OpusTags" + struct.pack("<II", 0, 0)
    else:
        raise CopyRefused("no-way")
    every = list(_pages(data))
    if not pages or any(page.serial != every[0].serial for page in every):
        # Another stream beside the sound, or sound in the pages of the heads: neither is usual.
        raise CopyRefused("no-way")
    out = [_Page(2, bytes(8), b"", *_laced([packets[0]]))]
    out += _pages_of(packets[1:])
    out += every[pages:]
    return b"".join(_page_bytes(page, number) for number, page in enumerate(out))


def _laced(packets: list[bytes]) -> tuple[bytes, bytes]:
    sizes = b"".join(b"\xff" * (len(one) // 255) + bytes([len(one) % 255]) for one in packets)
    return sizes, b"".join(packets)


def _pages_of(packets: list[bytes]) -> list[_Page]:
    sizes, body = _laced(packets)
    found: list[_Page] = []
    while sizes:
        part, sizes = sizes[:255], sizes[255:]
        length = sum(part)
        carried = bool(found) and found[-1].sizes[-1] == 255
        granule = bytes(8) if any(size < 255 for size in part) else b"\xff" * 8
        found.append(_Page(1 if carried else 0, granule, b"", part, body[:length]))
        body = body[length:]
    return found


def _page_bytes(page: _Page, number: int) -> bytes:
    # One serial number for every copy: the old one was drawn at random for this recording.
    head = (
        b"OggS\0"
        + bytes([page.flags])
        + page.granule
        + b"\x01\0\0\0"
        + number.to_bytes(4, "little")
        + bytes(4)
        + bytes([len(page.sizes)])
        + page.sizes
    )
    return head[:22] + _crc(head + page.body).to_bytes(4, "little") + head[26:] + page.body


def _table() -> list[int]:
    found = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)
        found.append(value & 0xFFFFFFFF)
    return found


_CRC: Final = _table()


def _crc(data: bytes) -> int:
    value = 0
    for byte in data:
        value = (value << 8 & 0xFFFFFFFF) ^ _CRC[value >> 24 ^ byte]
    return value


# -- M4A ---------------------------------------------------------------------------------

_ATOMS: Final = {
    b"\xa9nam": "title", b"\xa9ART": "artist", b"\xa9alb": "album", b"\xa9day": "date", b"\xa9cmt": "comment",
    b"\xa9too": "encoder", b"\xa9wrt": "composer", b"aART": "artist", b"cprt": "copyright",
    b"desc": "description",
    b"\xa9xyz": "GPS location", b"\xa9mak": "make", b"\xa9mod": "model", b"\xa9swr": "software",
}  # fmt: skip
_HOLDERS: Final = frozenset({b"moov", b"udta", b"ilst", b"meta", b"trak"})


def _look_m4a(data: bytes, traces: Traces) -> None:
    waiting = [(0, len(data))]
    for _ in range(_MOST_TAGS):
        if not waiting:
            return
        at, end = waiting.pop()
        while at + 8 <= end:
            size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            if size < 8 or at + size > end:
                break
            if name in _HOLDERS:
                waiting.append((at + 8 + (4 if name == b"meta" else 0), at + size))
            elif name in _ATOMS:
                held = data[at + 8 : at + size]
                traces.named(_ATOMS[name], _text(held[16:] if held[4:8] == b"data" else held[4:]), "tags")
            elif name == b"covr":
                traces.add(Trace.THUMBNAIL, "picture in the tags", data[at + 8 : at + size])
            at += size


def _text(held: bytes) -> str:
    words = held.partition(b"\0\0\0")[0].replace(b"\0", b" ").strip()
    try:
        return words.decode("utf-8")
    except UnicodeDecodeError:
        return words.decode("latin-1")
