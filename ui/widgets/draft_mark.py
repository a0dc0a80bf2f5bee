"""What says on a page without a head that its language is an unchecked draft."""

from __future__ import annotations

from ui.language import draft_words
from ui.theme import Theme
from ui.widgets.text import Words


def draft_mark(theme: Theme) -> Words:
    """The words as the head of every other page has them; nothing is seen of it in a language that was
    checked."""
    made = Words(theme, draft_words(), "second", "warning", wrap=False)
    if not draft_words():
        made.hide()
    return made
