"""Colours by role, type and space at 100% text: the measures of the design, as plain values.

Nothing here needs Qt. Contrast is measured by a test: 4.5:1 for text, 7:1 in high contrast, 3:1
for the borders of controls and the focus ring (WCAG 2.1, 1.4.3, 1.4.6 and 1.4.11). ``line`` is
decoration only; no control may rely on it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class Look(StrEnum):
    """The four looks that a person can choose between."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_DARK = "high-dark"
    HIGH_LIGHT = "high-light"

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self in (Look.DARK, Look.HIGH_DARK)

    @property
    def high_contrast(self) -> bool:
        """Whether this is one of the two high-contrast looks."""
        return self in (Look.HIGH_DARK, Look.HIGH_LIGHT)


class Colours(NamedTuple):
    """One look: a colour (``#rrggbb``) for each role."""

    window: str
    surface: str
    raised: str
    hover: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_hover: str
    select: str
    focus: str
    link: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    ok: str
    ok_soft: str
    k_who: str
    k_where: str
    k_when: str
    k_what: str
    k_soft: str
    g_a: str
    g_b: str
    g_c: str
    g_d: str
    g_e: str
    g_f: str


COLOURS: Final[dict[Look, Colours]] = {
    Look.LIGHT: Colours(
        window="#F3F1EC",
        surface="#FFFFFF",
        raised="#FAF8F4",
        hover="#E8E5DD",
        line="#D3CEC3",
        control="#7B776D",
        text="#1D2225",
        muted="#54595C",
        accent="#155A70",
        accent_text="#FFFFFF",
        accent_hover="#0F4658",
        select="#D6E8EE",
        focus="#1D2225",
        link="#155A70",
        danger="#A1221A",
        danger_soft="#FBE9E6",
        warning="#7A4A00",
        warning_soft="#FBF0DA",
        ok="#1F6237",
        ok_soft="#E6F2E8",
        k_who="#86205A",
        k_where="#1C4F8F",
        k_when="#6A4800",
        k_what="#5A3A9A",
        k_soft="#F8EAF2",
        g_a="#A1221A",
        g_b="#1C4F8F",
        g_c="#1F6237",
        g_d="#86205A",
        g_e="#6A4800",
        g_f="#4A5054",
    ),
    Look.DARK: Colours(
        window="#17191A",
        surface="#202324",
        raised="#2A2E2F",
        hover="#343939",
        line="#434849",
        control="#8C9293",
        text="#ECEAE4",
        muted="#B9B7AF",
        accent="#84C6D9",
        accent_text="#0C2129",
        accent_hover="#A5D8E6",
        select="#23454F",
        focus="#FFFFFF",
        link="#84C6D9",
        danger="#FF9C8F",
        danger_soft="#43201C",
        warning="#F1BE62",
        warning_soft="#3B2D11",
        ok="#8FD3A2",
        ok_soft="#1B3622",
        k_who="#F3A3CE",
        k_where="#9CC4FF",
        k_when="#E8C07A",
        k_what="#C9B3FF",
        k_soft="#432236",
        g_a="#FF9C8F",
        g_b="#9CC4FF",
        g_c="#8FD3A2",
        g_d="#F3A3CE",
        g_e="#E8C07A",
        g_f="#C3C8CA",
    ),
    Look.HIGH_DARK: Colours(
        window="#000000",
        surface="#000000",
        raised="#000000",
        hover="#2B2B2B",
        line="#FFFFFF",
        control="#FFFFFF",
        text="#FFFFFF",
        muted="#FFFFFF",
        accent="#FFE45C",
        accent_text="#000000",
        accent_hover="#FFFFFF",
        select="#003B5C",
        focus="#5CE1FF",
        link="#FFE45C",
        danger="#FFBDB5",
        danger_soft="#000000",
        warning="#FFD27A",
        warning_soft="#000000",
        ok="#9BF0B0",
        ok_soft="#000000",
        k_who="#FFB8DE",
        k_where="#B5D4FF",
        k_when="#FFD88A",
        k_what="#DCCBFF",
        k_soft="#3A0A26",
        g_a="#FFBDB5",
        g_b="#B5D4FF",
        g_c="#9BF0B0",
        g_d="#FFB8DE",
        g_e="#FFD88A",
        g_f="#FFFFFF",
    ),
    Look.HIGH_LIGHT: Colours(
        window="#FFFFFF",
        surface="#FFFFFF",
        raised="#FFFFFF",
        hover="#E6E6E6",
        line="#000000",
        control="#000000",
        text="#000000",
        muted="#000000",
        accent="#003A5C",
        accent_text="#FFFFFF",
        accent_hover="#000000",
        select="#CDE9FF",
        focus="#000000",
        link="#003A5C",
        danger="#7A0A04",
        danger_soft="#FFFFFF",
        warning="#573200",
        warning_soft="#FFFFFF",
        ok="#0B4620",
        ok_soft="#FFFFFF",
        k_who="#5E0F3C",
        k_where="#0B3566",
        k_when="#4A3000",
        k_what="#3C2078",
        k_soft="#FFF0F8",
        g_a="#7A0A04",
        g_b="#0B3566",
        g_c="#0B4620",
        g_d="#5E0F3C",
        g_e="#4A3000",
        g_f="#000000",
    ),
}


class Type(NamedTuple):
    """A size and line height in px at 100% text, and whether the weight is 600."""

    size: int
    line: int
    strong: bool = False


TYPE: Final[dict[str, Type]] = {
    "title": Type(22, 26, True),
    "opening": Type(28, 36, True),
    "heading": Type(24, 32, True),
    "section": Type(18, 24, True),
    "strong": Type(16, 24, True),
    "body": Type(16, 24),
    "reading": Type(18, 29),
    "review": Type(18, 39),
    "interview": Type(20, 32),
    "lead": Type(20, 30),
    "prompt": Type(24, 34),
    "second": Type(14, 20),
    "second-strong": Type(14, 20, True),
    "letter": Type(12, 13, True),
}
"""Roles of text: what ``Theme.font`` and the property ``role`` of a label take."""

WIDE_LETTERS: Final = 0.12
WIDE_WORDS: Final = 0.16
WIDE_LINES: Final = 1.7
"""Wider spacing, in parts of the size of the letters: at least what WCAG 2.2, 1.4.12, asks a page to bear."""

FAMILY: Final = "Source Sans 3"
FALLBACKS: Final = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
)

MIN_SCALE: Final = 1.0
MAX_SCALE: Final = 2.5
SCALE_STEPS: Final = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5)
