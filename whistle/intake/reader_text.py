"""From bytes to words: encodings, line ends, characters that do not belong in text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final
from unicodedata import category

import charset_normalizer

from whistle.errors import FileUnreadable

NOT_TEXT: Final = "it is not text"


@dataclass(frozen=True, slots=True)
class Words:
    """What a reader found: the text as it stands in the file, and remarks that may be shown."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tidied:
    """Text as it is stored. ``removed`` holds, per character left out, the offset after it."""

    text: str
    removed: tuple[int, ...] = ()


# -- tidying -----------------------------------------------------------------------------

# CRLF and the single characters that end a line or page; then what has no place in text.
# U+0085 and the page break end a line in Unicode too; left out, they would join two words.
_LINE_END: Final = re.compile("\r\n|[\r\u2028\u2029\u0085\x0b\x0c]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_EITHER: Final = re.compile(f"{_LINE_END.pattern}|{_CONTROL.pattern}")
_PAIR: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def tidy(text: str) -> Tidied:
    """Bring line ends to LF and leave out a BOM and control characters; change nothing else.

    Tab and newline stay, as does every other character (no-break spaces, directional marks).
    Halves of surrogate pairs that stand alone cannot be stored and are left out too.
    """
    text = _PAIR.sub(lambda pair: pair.group().encode("utf-16", "surrogatepass").decode("utf-16"), text)
    pieces: list[str] = []
    removed: list[int] = []
    length = before = 0
    if text.startswith("\ufeff"):
        removed.append(0)
        before = 1
    for found in _EITHER.finditer(text, before):
        kept = text[before : found.start()]
        line_end = _LINE_END.fullmatch(found.group()) is not None
        pieces.append(kept + "\n" if line_end else kept)
        length += len(pieces[-1])
        if not line_end or len(found.group()) == 2:
            removed.append(length)
        before = found.end()
    pieces.append(text[before:])
    return Tidied("".join(pieces), tuple(removed))


def count_controls(text: str) -> int:
    """How many characters ``tidy`` would leave out, line ends and BOM aside."""
    return sum(1 for _ in _CONTROL.finditer(_PAIR.sub("", text)))


# -- decoding ----------------------------------------------------------------------------

_BOMS: Final = (
    # The longer ones first: a UTF-32 mark begins like a UTF-16 one.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE: Final = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# In order of preference: what is alike in two of them is read by the first.
_LATIN: Final = ("cp1252", "cp1250", "cp1254", "iso8859_15", "iso8859_2", "mac_roman", "cp850")

# More high bytes among the letters than this is another script than Latin.
_LATIN_SHARE: Final = 0.35
# Few words tell little by their number: then the signs and accents must fit almost perfectly.
_SHORT_SHARE: Final = 0.6
_SHORT_FIT: Final = 0.9
_SAMPLE: Final = 200_000
_NOT_WRITING: Final = frozenset({"Cn", "Co", "Cc"})
_WHITE: Final = frozenset("\t\n\r\x0b\x0c\x85")
_MOST_CONTROLS: Final = 0.01


def decode(data: bytes) -> Words:
    """Decode plain text of any encoding, marked or not.

    Marks (BOMs) and valid UTF-8 decide; then UTF-16 and UTF-32 by their zero bytes; then Latin
    code pages by how well each explains the accents, quotes and signs (short English texts are
    where general guessers fail); then charset-normalizer. A guess is said in the notes.
    Raises FileUnreadable when the bytes are not text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding))
    if data.count(0) > _MOST_CONTROLS * len(data):
        return _checked(_wide(data))
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        if 0 in data:
            return _checked(_wide(data))
    patched = _damaged_utf8(data)
    if patched is not None:
        return _checked(patched, "a few characters are damaged and were guessed")
    text, encoding = _guess(data)
    return _checked(text, f"the characters are not marked; they were read as {encoding}")


def decode_as(data: bytes, encoding: str) -> Words:
    """Decode by a declared encoding where that fits, else as ``decode`` does."""
    try:
        name = codecs.lookup(encoding).name
        # Mail and web pages that say Latin-1 or ASCII mean cp1252 (WHATWG Encoding Standard).
        name = "cp1252" if name in ("iso8859-1", "ascii") else name
        if not data.isascii() or name.startswith(("utf-16", "utf-32", "utf-7", "iso2022", "hz")):
            return Words(data.decode(name))
    except (LookupError, UnicodeError, ValueError, TypeError, AttributeError):
        pass
    return decode(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as why:
        raise FileUnreadable("its characters are damaged") from why


def _wide(data: bytes) -> str:
    candidates: list[tuple[float, str]] = []
    for encoding in _WIDE:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        strange = any(category(char) in _NOT_WRITING for char in set(text) - _WHITE)
        common = sum(1 for char in text[:_SAMPLE] if char < "\u0250" or "\u2000" <= char < "\u2070")
        if not strange:
            candidates.append((common / max(1, len(text[:_SAMPLE])), text))
    if not candidates:
        raise FileUnreadable(NOT_TEXT)
    return max(candidates, key=lambda one: one[0])[1]


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with a few stray bytes (read as cp1252), or None when it is not mostly UTF-8."""
    text = data.decode("utf-8", "surrogateescape")
    strays = sum(1 for char in text if "\udc80" <= char <= "\udcff")
    good = sum(1 for char in text if char >= "\x80") - strays
    if good < 3 * strays:
        return None
    return "".join(
        bytes([ord(char) - 0xDC00]).decode("cp1252", "replace") if "\udc80" <= char <= "\udcff" else char
        for char in text
    )


def _guess(data: bytes) -> tuple[str, str]:
    # From the first byte beyond ASCII on: it may be far into the file.
    first = next(place for place, byte in enumerate(data) if byte >= 0x80)
    begin = max(0, first - _SAMPLE // 2)
    sample = data[begin : begin + _SAMPLE]
    high = sum(1 for byte in sample if byte >= 0x80)
    letters = sum(1 for byte in sample if chr(byte).isalpha() and byte < 0x80)
    share = high / (high + letters)
    if share <= _SHORT_SHARE:
        fit, _, encoding = max(
            (_plausibility(sample.decode(one, "replace")), -rank, one) for rank, one in enumerate(_LATIN)
        )
        if share <= _LATIN_SHARE or fit >= _SHORT_FIT:
            return data.decode(encoding, "replace"), encoding
    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise FileUnreadable(NOT_TEXT)
    return str(best), best.encoding


_COMMON: Final = frozenset("‘’“”–—…•£€éèêëàâáäåæçíîïìóôöòøúûùüñßœÉÀÂÖÜÇŒÆØÅ½¼¾°§©®™«»¿¡·²³")
_LESS_COMMON: Final = frozenset("ýþðÝÞÐ¤¦¬¶¨¯´¸ªº¹±×÷¥¢‚„†‡ˆ‰‹›˜")
_CLOSING: Final = frozenset("’”…–—™®©°²³½¼¾»«·‹›\u00a0")


def _plausibility(text: str) -> float:
    """How well the characters beyond ASCII fit their neighbours, per such character."""
    score = 0.0
    count = 0
    padded = f" {text} "
    for found in re.finditer("[^\x00-\x7f]", text):
        char, place = found.group(), found.start() + 1
        before, after = padded[place - 1], padded[place + 1]
        count += 1
        score += _fit(char, before, after)
    return score / count if count else 0.0


def _fit(char: str, before: str, after: str) -> float:
    in_word = before.isalpha() and after.isalpha()
    if char == "\ufffd" or (not char.isprintable() and char not in "\u00a0\u00ad"):
        return -3.0
    if char.isalpha() and char not in "ªº":
        if before.isdigit() or after.isdigit():
            return -2.0
        if not before.isalpha() and not after.isalpha():
            return -0.5 if char in "àÀéÉ" else -1.5
        if char.isupper() and before.islower():
            return -2.0
        return 1.0 if char in _COMMON else -0.3 if char in _LESS_COMMON else 0.4
    if in_word and char not in "’‘–—…\u00ad·\u00a0":
        return -2.0
    if char in "£€" and after.isdigit():
        return 2.0
    if before.isalpha() and char not in _CLOSING:
        return -1.0
    return 1.0 if char in _COMMON else -0.5 if char in _LESS_COMMON else -1.0


def _checked(text: str, *notes: str) -> Words:
    controls = count_controls(text)
    if controls > 1 + _MOST_CONTROLS * len(text):
        raise FileUnreadable(NOT_TEXT)
    return Words(text, notes)
