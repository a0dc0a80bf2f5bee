"""Recipients as ordinary pages name them, in the language of the screen.

The pages that ask for permission name them in English, as all of their wording (permissions_words.py).
"""

from __future__ import annotations

from typing import Final

from ui.language import tr

_NAMES: Final = {"hse": "HSE", "union": tr("the union", "a reader"), "press": tr("the press", "a reader")}


def recipient_words(recipient: str) -> str:
    """Return a recipient as it stands inside a sentence: "HSE", "the union", or as it was typed."""
    return _NAMES.get(recipient, recipient)


def recipient_title(recipient: str) -> str:
    """Return a recipient as it stands alone: "HSE", "The union"."""
    words = recipient_words(recipient)
    return words[:1].upper() + words[1:]
