"""Rich text (RTF 1.9): what a person reading the page sees.

Tokens and groups as in the specification; the lists of destinations and font code pages are
striprtf's. Its own walk is not used: it drops notes, headers and text boxes, keeps words that
were deleted with changes tracked, and puts bars between cells.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import Final

from striprtf.striprtf import charset_map, destinations

from whistle.errors import FileUnreadable, TooComplex
from whistle.intake.reader_text import Words

_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SHOWN_ASIDE: Final = frozenset({
    "footnote", "annotation", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
    "footerf",
})  # fmt: skip
_SHOWN_IN_PLACE: Final = frozenset(
    {"shp", "shpinst", "shptxt", "dptxbxtext", "do", "result", "listtext", "pntext"}
)
_CHARACTERS: Final = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "column": "\n", "tab": "\t", "cell": "\t",
    "nestcell": "\t", "row": "\n", "nestrow": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS: Final = {
    b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\n": "\n", b"\r": "\n", b"{": "{", b"}": "}",
    b"\\": "\\",
}  # fmt: skip
_MOST_GROUPS: Final = 1_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it."""

    out: str | None = "body"
    deleted: bool = False
    hidden: bool = False
    fallback: int = 1
    encoding: str = "cp1252"
    in_fonts: bool = False


class _Reader:
    """One pass over the tokens of an RTF file."""

    def __init__(self, data: bytes) -> None:
        self.remarks: set[str] = set()
        self.asides: list[list[str]] = []
        self.body: list[str] = []
        self._data = data
        self._state = _State()
        self._stack: list[tuple[_State, list[str]]] = []
        self._out = self.body
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._skip = 0
        self._pending = bytearray()
        self._starred = False
        self._fresh = False

    def run(self) -> None:
        place = self._data.find(b"{\\rtf")
        while place < len(self._data):
            token = _TOKEN.match(self._data, place)
            if token is None:
                place += 1
                continue
            place = token.end()
            word, number, coded, symbol, brace, plain = token.groups()
            if coded is None:
                self._flush()
            if brace:
                self._brace(brace)
                if not self._stack:
                    return
            elif word:
                place += self._word(word.decode(), None if number is None else int(number))
            elif coded:
                self._byte(int(coded, 16))
            elif symbol == b"*":
                self._starred = True
            elif symbol:
                self._symbol(symbol)
            elif plain:
                self._plain(plain)
            if word or coded or plain or (symbol and symbol != b"*"):
                self._fresh = self._starred = False
        self._flush()

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self._stack) >= _MOST_GROUPS:
                raise TooComplex("it nests too deep")
            self._stack.append((self._state, self._out))
            self._fresh = True
        elif self._stack:
            self._state, self._out = self._stack.pop()
        self._skip = 0
        self._starred = False

    def _word(self, word: str, number: int | None) -> int:
        """Act on a control word; returns how many bytes of binary data follow it."""
        if word == "bin":
            return max(0, number or 0)
        if self._fresh or self._starred:
            self._destination(word)
        on = number != 0
        if word == "ansicpg" and number:
            self._state = replace(self._state, encoding=_encoding(f"cp{number}"))
        elif word in ("mac", "pc", "pca"):
            self._state = replace(
                self._state, encoding={"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
            )
        elif word == "uc":
            self._state = replace(self._state, fallback=min(8, max(0, number or 0)))
        elif word == "deleted":
            self._state = replace(self._state, deleted=on)
        elif word == "v":
            self._state = replace(self._state, hidden=on)
        elif word == "plain":
            self._state = replace(self._state, hidden=False, deleted=False)
        elif word == "f" and number is not None:
            self._choose_font(number)
        elif word == "fcharset" and self._state.in_fonts and number in charset_map:
            self._fonts[self._font] = _encoding(charset_map[number])
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in _CHARACTERS:
            self._end_of_cell(word)
            self._put(_CHARACTERS[word])
        return 0

    def _destination(self, word: str) -> None:
        if word == "fonttbl":
            self._state = replace(self._state, out=None, in_fonts=True)
        elif word in _SHOWN_ASIDE and self._state.out is not None:
            self._out = ["Comment: "] if word == "annotation" else []
            self.asides.append(self._out)
        elif word in _SHOWN_IN_PLACE:
            self._starred = False
        elif word == "ud" and self._stack:
            # The Unicode version inside \\upr, whose first version is the same words in ANSI.
            self._state = replace(self._state, out="body")
        elif word in destinations or self._starred:
            self._state = replace(self._state, out=None)

    def _choose_font(self, number: int) -> None:
        self._font = number
        if not self._state.in_fonts and number in self._fonts:
            self._state = replace(self._state, encoding=self._fonts[number])

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._put(chr(code) if 0 <= code <= 0xFFFF else "\ufffd")
        self._skip = self._state.fallback

    def _symbol(self, symbol: bytes) -> None:
        if self._skip:
            self._skip -= 1
        elif symbol in _SYMBOLS:
            self._put(_SYMBOLS[symbol])

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            # Two bytes of one East Asian letter come as two codes: decoded together.
            self._pending.append(value)

    def _plain(self, plain: bytes) -> None:
        skipped = min(self._skip, len(plain))
        self._skip -= skipped
        self._put(plain[skipped:].decode(self._state.encoding, "replace"))

    def _flush(self) -> None:
        if self._pending:
            pending, self._pending = bytes(self._pending), bytearray()
            self._put(pending.decode(self._state.encoding, "replace"))

    def _end_of_cell(self, word: str) -> None:
        if word in ("cell", "nestcell", "row", "nestrow") and self._out and self._out[-1] in ("\n", "\t"):
            self._out.pop()

    def _put(self, text: str) -> None:
        if self._state.out is None or not text:
            return
        if self._state.deleted:
            self.remarks.add("words deleted with changes tracked were left out")
        elif self._state.hidden:
            self.remarks.add("hidden words were left out")
        else:
            self._out.append(text)


def read_rtf(data: bytes) -> Words:
    """The words of an RTF file: the body, then notes, comments, headers and footers."""
    reader = _Reader(data)
    reader.run()
    body = "".join(reader.body)
    if not reader.body and b"\\par" not in data and len(data) < 7:
        raise FileUnreadable("it is damaged")
    asides = ["".join(aside).strip(" \n") for aside in reader.asides]
    pieces = [body.rstrip("\n"), *dict.fromkeys(aside for aside in asides if aside and aside != "Comment:")]
    return Words("\n\n".join(piece for piece in pieces if piece), tuple(sorted(reader.remarks)))


def _encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
