"""Contrast of every pair of colours that is used, measured; and the table of it for docs/accessibility.md.

``.venv/bin/python tests/gui/contrast.py`` prints the table.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.style.tokens import COLOURS, Colours, Look

GROUNDS = ("window", "surface", "raised", "hover", "select")
SOFT = ("danger_soft", "warning_soft", "ok_soft", "k_soft")
TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": (*GROUNDS, *SOFT),
    "muted": (*GROUNDS, "danger_soft", "warning_soft"),
    "accent_text": ("accent", "accent_hover"),
    "link": ("window", "surface", "raised", "select", "danger_soft"),
    "danger": ("window", "surface", "raised", "select", "danger_soft", "warning_soft"),
    "warning": ("window", "surface", "raised", "select", "warning_soft"),
    "ok": ("window", "surface", "raised", "select", "ok_soft"),
    "k_who": ("surface", "k_soft", "select"),
    "k_where": ("surface", "k_soft", "select"),
    "k_when": ("surface", "select"),
    "k_what": ("surface", "select"),
    **{f"g_{group}": ("surface",) for group in "abcdef"},
}
SHAPES_ON = {
    "control": ("window", "surface", "raised"),
    "focus": ("window", "surface"),
    "accent": ("surface",),
}
"""Shapes that tell something, and the grounds that they stand on."""
NAMES = {
    Look.LIGHT: "light",
    Look.DARK: "dark",
    Look.HIGH_LIGHT: "high contrast, light",
    Look.HIGH_DARK: "high contrast, dark",
}


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def of(colours: Colours, role: str) -> str:
    value: str = getattr(colours, role)
    return value


def least(look: Look, pairs: dict[str, tuple[str, ...]]) -> dict[str, tuple[float, str]]:
    """For each role the least contrast that it has on its grounds, and on which."""
    colours = COLOURS[look]
    return {
        role: min((contrast(of(colours, role), of(colours, ground)), ground) for ground in grounds)
        for role, grounds in pairs.items()
    }


def table() -> str:
    """The least contrast of each role in each look, rounded down to a tenth."""
    lines = ["| Role | " + " | ".join(NAMES.values()) + " |", "|---" * (len(NAMES) + 1) + "|"]
    for pairs in (TEXT_ON, SHAPES_ON):
        found = {look: least(look, pairs) for look in NAMES}
        for role in pairs:
            cells = [f"{int(found[look][role][0] * 10) / 10:.1f}" for look in NAMES]
            kind = "text" if pairs is TEXT_ON else "shape"
            lines.append(f"| {kind} `{role}` | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
