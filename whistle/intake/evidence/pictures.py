"""Pictures: what is written beside the points, and copies that are points only."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PIL import (
    ExifTags,
    Image,
    ImageCms,
    ImageDraw,
    ImageFile,
    ImageOps,
    IptcImagePlugin,
    UnidentifiedImageError,
)

from whistle.errors import CopyRefused, FileUnreadable, TooLarge
from whistle.intake.evidence.traces import Trace, Traces, xmp

MOST_POINTS: Final = 64_000_000
"""Points of a picture that is opened; a JPEG of more is read at a half, a quarter or an eighth."""

# No other decoder of Pillow's is ever reached.
_FORMATS: Final = ("JPEG", "PNG", "GIF", "TIFF", "WEBP")
_HALVED: Final = frozenset({"JPEG", "MPO"})
_JPEG_QUALITY: Final = 90
_BLANKED_QUALITY: Final = 95  # packed once more: as little as can be is lost
_BLACK: Final[dict[str, int | tuple[int, int, int]]] = {"L": 0, "RGB": (0, 0, 0)}
_DAMAGED: Final = "it is damaged"
# What Pillow raises for bytes that are not what they say.
_BAD: Final = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, OverflowError)

_PARTS: Final = {
    ExifTags.IFD.Exif: ("Exif", ExifTags.TAGS),
    ExifTags.IFD.GPSInfo: ("GPS", ExifTags.GPSTAGS),
    ExifTags.IFD.Interop: ("Interop", ExifTags.TAGS),
}
_POINTERS: Final = frozenset({0x8769, 0x8825, 0xA005, 0x0201, 0x0202})
# Fields of a TIFF that say where its points are.
_LAYOUT: Final = frozenset({
    254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 296, 317, 318, 319, 320, 322,
    323, 324, 325, 338, 339, 347, 529, 530, 531, 532,
})  # fmt: skip
# Told as one position; 0 is the version of the fields.
_IN_THE_POSITION: Final = frozenset({0, 1, 2, 3, 4})
_TEXT_OF_XP: Final = range(0x9C9B, 0x9CA0)
_PACKETS: Final = frozenset({"xmp", "XML:com.adobe.xmp"})
_PLAIN_INFO: Final = frozenset({
    "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "gamma", "transparency", "interlace",
    "progression", "progressive", "adobe", "adobe_transform", "loop", "duration", "background", "version",
    "extension", "compression", "exif", "icc_profile", "photoshop", "srgb", "chromaticity", "aspect",
    "timestamp", "mp", "mpoffset", "resolution", "default_image", "bbox", "blend", "disposal",
})  # fmt: skip


def look(data: bytes, traces: Traces) -> None:
    """Note what a picture carries beside its points. Raises FileUnreadable, TooLarge."""
    with _open(data) as image:
        if image.width * image.height > MOST_POINTS and image.format not in _HALVED:
            # To read the fields behind the points of a PNG all points are decoded.
            raise TooLarge(limit=MOST_POINTS * 4)
        try:
            exif = image.getexif()
            _exif(exif, traces, skip=_LAYOUT if image.format == "TIFF" else frozenset({0x0112}))
            _info(image, traces)
            for key, value in (IptcImagePlugin.getiptcinfo(image) or {}).items():
                _iptc(key, value, traces)
            frames = int(getattr(image, "n_frames", 1))
        except _BAD as why:
            raise FileUnreadable(_DAMAGED) from why
    if frames > 1:
        traces.add(Trace.EMBEDDED, "further pictures inside", str(frames - 1))
    rest = _behind(data)
    if rest:
        traces.add(Trace.EMBEDDED, "data behind the end of the picture", f"{rest} bytes")


def _exif(exif: Image.Exif, traces: Traces, skip: frozenset[int]) -> None:
    for tag, value in exif.items():
        if tag not in skip and tag not in _POINTERS:
            _exif_field("Exif", ExifTags.TAGS.get(tag, f"field {tag}"), tag, value, traces)
    for part, (where, names) in _PARTS.items():
        held = exif.get_ifd(part)
        if part is ExifTags.IFD.GPSInfo and held:
            traces.add(Trace.PLACE, "GPS position", _position(held))
        for tag, value in held.items():
            if tag in _POINTERS or (part is ExifTags.IFD.GPSInfo and tag in _IN_THE_POSITION):
                continue
            name = names.get(tag, f"field {tag}")
            _exif_field(where, name, tag if where == "Exif" else 0, value, traces)
    small = exif.get_ifd(ExifTags.IFD.IFD1)
    if small:
        traces.add(Trace.THUMBNAIL, "Exif: small picture", f"{small.get(0x0202, '?')} bytes")


def _exif_field(where: str, name: str, tag: int, value: Any, traces: Traces) -> None:
    if name == "MakerNote":
        traces.add(Trace.MARK, "Exif: maker's note", value if isinstance(value, bytes) else str(value))
        return
    if isinstance(value, bytes):
        if tag in _TEXT_OF_XP:
            value = value.decode("utf-16-le", "replace")
        elif name == "UserComment":
            value = value[8:].decode("utf-8", "replace") if value[:5] == b"ASCII" else value
        elif value.isascii() and value.strip(b"\0"):
            value = value.decode("ascii")
    if where == "GPS":
        traces.add(Trace.PLACE, f"GPS: {name}", value)
    else:
        traces.named(name, value, where)


def _position(held: dict[int, Any]) -> str:
    """Latitude and longitude in degrees, as far as they can be read."""
    try:
        both = [sum(float(part) / 60**power for power, part in enumerate(held[tag])) for tag in (2, 4)]
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return "in parts"
    south = str(held.get(1, "")).strip("\0 ").upper() == "S"
    west = str(held.get(3, "")).strip("\0 ").upper() == "W"
    return f"{-both[0] if south else both[0]:.5f}, {-both[1] if west else both[1]:.5f}"


def _info(image: Image.Image, traces: Traces) -> None:
    for key, value in image.info.items():
        if key in _PACKETS:
            xmp(traces, value if isinstance(value, bytes) else str(value).encode())
        elif str(key) not in _PLAIN_INFO:
            words = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
            traces.named(str(key), words, "in the picture file", Trace.COMMENT)
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        traces.add(Trace.DEVICE, "colour profile", _profile_name(profile))


def _profile_name(profile: bytes) -> str:
    try:
        return str(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))).strip()
    except (OSError, ImageCms.PyCMSError):
        return f"{len(profile)} bytes"


_IPTC: Final = {
    5: "title", 25: "keywords", 40: "instructions", 55: "date created", 60: "time created", 65: "program",
    80: "author", 85: "author's title", 90: "city", 92: "location", 95: "province", 101: "country",
    105: "headline", 110: "credit", 115: "source", 116: "copyright", 118: "contact", 120: "caption",
    122: "caption writer",
}  # fmt: skip


def _iptc(key: tuple[int, int], value: Any, traces: Traces) -> None:
    for one in value if isinstance(value, list) else [value]:
        words = one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one)
        traces.named(_IPTC.get(key[1], f"field {key[1]}"), words, "IPTC")


def _behind(data: bytes) -> int:
    """Bytes behind the end of a JPEG or PNG: where a moving picture or a hidden file stands."""
    if data.startswith(b"\x89PNG"):
        end = data.rfind(b"IEND")
        return max(0, len(data) - end - 8) if end >= 0 else 0
    if data.startswith(b"\xff\xd8"):
        return max(0, len(data) - _end_of_jpeg(data))
    return 0


def _end_of_jpeg(data: bytes) -> int:
    """Where a JPEG ends: its segments are stepped over, so that a small picture inside does not count."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark == 0xD9:
            return at + 2
        if mark in range(0xD0, 0xD9) or mark == 0xFF:
            at += 1 if mark == 0xFF else 2
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xDA:
            while True:
                at = data.find(b"\xff", at)
                if at < 0 or at + 1 >= len(data):
                    return len(data)
                if data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
                    at += 2
                    continue
                break
    return len(data)


# -- opening and copying -----------------------------------------------------------------


def _open(data: bytes) -> ImageFile.ImageFile:
    try:
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError as why:
        raise FileUnreadable("it is not a picture that can be read") from why
    except _BAD as why:
        raise FileUnreadable(_DAMAGED) from why


def points(data: bytes) -> Image.Image:
    """The picture upright, in sRGB, with no word beside its points. Raises TooLarge, FileUnreadable."""
    with _open(data) as image:
        wide, high = image.size
        if wide * high > MOST_POINTS and image.format in _HALVED:
            divide = next((by for by in (2, 4, 8) if wide * high <= MOST_POINTS * by * by), 0)
            if divide:
                image.draft(
                    image.mode if image.mode in ("L", "RGB") else "RGB", (wide // divide, high // divide)
                )
        if image.size[0] * image.size[1] > MOST_POINTS or min(image.size) < 1:
            raise TooLarge(limit=MOST_POINTS * 4)
        try:
            image.load()
            upright = ImageOps.exif_transpose(image)
            return _plain(upright, image.info.get("icc_profile"))
        except _BAD as why:
            raise FileUnreadable(_DAMAGED) from why


def _plain(image: Image.Image, profile: object) -> Image.Image:
    clear = image.mode in ("LA", "PA", "RGBA") or "transparency" in image.info
    if isinstance(profile, bytes) and profile and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        wanted = "RGBA" if image.mode == "RGBA" else "RGB"
        try:
            image = (
                ImageCms.profileToProfile(
                    image,
                    ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                    ImageCms.createProfile("sRGB"),
                    outputMode=wanted,
                )
                or image
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            image = image.convert(wanted)
    wanted = "RGBA" if clear else "L" if image.mode in ("1", "L") else "RGB"
    if image.mode.startswith("I;16"):
        image = image.point(lambda level: level / 256).convert("L")
        wanted = "L"
    image = image.convert(wanted)
    if wanted == "RGBA":
        # Points that cannot be seen may hold what was covered.
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        image = white
    # From its points alone: nothing that hung on the old one comes along.
    return Image.frombytes(image.mode, image.size, image.tobytes())


@dataclass(frozen=True, slots=True)
class Copied:
    """A cleaned copy: its media type, bytes, pages where it has any, and remarks by their ids."""

    media_type: str
    data: bytes
    pages: int = 0
    notes: tuple[str, ...] = ()


def clean(data: bytes) -> Copied:
    """A new picture of the same points. Raises CopyRefused, FileUnreadable, TooLarge."""
    with _open(data) as image:
        lossy = image.format in _HALVED or (image.format == "WEBP" and b"VP8 " in data[:64])
        size, frames = image.size, int(getattr(image, "n_frames", 1))
    try:
        plain = points(data)
    except TooLarge as why:
        raise CopyRefused("too-many-points") from why
    notes = []
    if frames > 1:
        notes.append("first-picture-only")
    if plain.size not in (size, size[::-1]):
        notes.append("made-smaller")
    out = io.BytesIO()
    if lossy:
        plain.save(out, "JPEG", quality=_JPEG_QUALITY, optimize=False)
        return Copied("image/jpeg", out.getvalue(), notes=tuple(notes))
    plain.save(out, "PNG", compress_level=6)
    return Copied("image/png", out.getvalue(), notes=tuple(notes))


def blank(image: Image.Image, areas: Sequence[Sequence[float]]) -> Image.Image:
    """The picture with these parts black: left, top, width, height as fractions, rounded to whole points."""
    draw = ImageDraw.Draw(image)
    for left, top, width, height in areas:
        right, bottom = math.ceil((left + width) * image.width), math.ceil((top + height) * image.height)
        corner = (math.floor(left * image.width), math.floor(top * image.height))
        # The last corner belongs to what is drawn.
        draw.rectangle(
            (*corner, max(corner[0], right - 1), max(corner[1], bottom - 1)), fill=_BLACK[image.mode]
        )
    return image


def blanked(data: bytes, areas: Sequence[Sequence[float]]) -> Copied:
    """A new picture of the same points, these parts black in it. Raises FileUnreadable, TooLarge."""
    with _open(data) as image:
        lossy = image.format in _HALVED
    plain, out = blank(points(data), areas), io.BytesIO()
    if lossy:
        plain.save(out, "JPEG", quality=_BLANKED_QUALITY, subsampling=0, optimize=False)
        return Copied("image/jpeg", out.getvalue())
    plain.save(out, "PNG", compress_level=6)
    return Copied("image/png", out.getvalue())


@dataclass(frozen=True, slots=True)
class Pixels:
    """One page or picture as points: rows of four bytes each (blue, green, red, unused), top row first."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def pixels(image: Image.Image, width: int, page: int = 1, pages: int = 1) -> Pixels:
    """An image as points for the screen, at most ``width`` wide."""
    shown = image.convert("RGB")
    if shown.width > width:
        shown = shown.resize((width, max(1, round(shown.height * width / shown.width))), Image.Resampling.BOX)
    return Pixels(page, pages, shown.width, shown.height, shown.width * 4, shown.tobytes("raw", "BGRX"))
