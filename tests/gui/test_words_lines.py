"""Words break into the lines that Qt would break them into, whatever widths were asked for before."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QApplication

from ui.theme import Theme
from ui.widgets.text import Words

TEXTS = (
    "The rota was changed again, and nobody said so until the week after.",
    "One line\n\nand a second paragraph, rather longer than the first of them, which wraps.",
    "Llanfairpwllgwyngyllgogerychwyrndrobwll and 🙂🙂 emoji beside it",
    "קו אחד של מילים, ואחריו עוד אחד שארוך ממנו",
    "",
)


def test_lines_do_not_depend_on_the_widths_asked_for_before(qapp: QApplication) -> None:
    theme, draw = Theme(), random.Random(7)
    for text in TEXTS:
        asked = Words(theme, text)
        found = set()
        for width in [draw.randrange(1, 900) for _ in range(150)]:
            fresh = Words(theme, text)
            assert asked._lines(width) == fresh._lines(width), width
            assert asked.heightForWidth(width) == fresh.heightForWidth(width)
            found.add(tuple(fresh._lines(width)))
        assert len(found) > 3 or not text, "the control: they do break differently"


def test_other_words_and_another_scale_are_measured_anew(qapp: QApplication) -> None:
    theme = Theme()
    words = Words(theme, TEXTS[0])
    before = (words.heightForWidth(200), words.sizeHint(), words.minimumSizeHint())
    words.setText("Short")
    assert words._lines(200) == ["Short"]
    words.setText(TEXTS[0])
    assert (words.heightForWidth(200), words.sizeHint(), words.minimumSizeHint()) == before
    theme.set_scale(2.0)
    assert words.heightForWidth(200) > before[0]
    assert words.minimumSizeHint().width() > before[2].width()
