"""Every component in every state, for developers: ``python -m ui.gallery``.

Not a page of the program: no rail and no menu leads to it. Look and text size are chosen at the top, or
by ``--look`` and ``--scale``; ``--language x-long`` or ``x-rtl`` shows words that are longer, or mirrored.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from ui.gallery_samples import SECTIONS, Sample
from ui.language import use
from ui.style.focus import FocusRing
from ui.style.tokens import SCALE_STEPS, Look
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import PageScroll, Panel, column, line, row
from ui.widgets.pickers import Picker
from ui.widgets.text import Words

COLUMN: Final = 300
"""px at 100%: a sample that is not wide."""


class Gallery(Panel):
    """Sections below each other, a list of them at the left; ``samples`` are all that is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("window")
        self._theme = theme
        self.samples: list[Sample] = []
        self.titles: dict[str, QWidget] = {}
        self._grids: list[tuple[QGridLayout, list[tuple[QWidget, bool]]]] = []
        self._rings: list[FocusRing] = []
        self._columns = 0
        self.setAccessibleName("Gallery")
        content = column(theme, self._choices(), spacing=12)
        rail = Panel("rail")
        names = column(theme, spacing=2, margins=(8, 16, 8, 16), into=rail)
        for section in SECTIONS:
            heading = Words(theme, section.title, "heading")
            self.titles[section.title] = heading
            go = Button(theme, section.title, "quiet", on=partial(self._go, heading))
            names.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            content.addSpacing(theme.px(16))
            content.addWidget(heading)
            content.addWidget(line())
            content.addLayout(self._section(section.make(theme)))
        names.addStretch(1)
        content.addStretch(1)
        self.scroll_area = PageScroll(theme, content)
        row(theme, rail, self.scroll_area, spacing=0, into=self).setStretchFactor(self.scroll_area, 1)
        theme.changed.connect(self._arrange)

    def wanted_height(self) -> int:
        """How high it is with everything in sight, at the width that it has."""
        inside = self.scroll_area.inside
        layout = inside.layout()
        width = self.scroll_area.viewport().width()
        return layout.totalHeightForWidth(width) if layout is not None else inside.sizeHint().height()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a ring round what is shown as focused: only one could really be."""
        super().showEvent(event)
        self._arrange()
        if not self._rings:
            QTimer.singleShot(0, self, self._draw_rings)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange again."""
        super().resizeEvent(event)
        self._arrange()

    def _choices(self) -> QWidget:
        theme = self._theme
        looks = Picker(theme, "Look", [(one.value, one.name.replace("_", " ").capitalize()) for one in Look])
        looks.choose(theme.look.value)
        looks.activated.connect(lambda _n: theme.set_look(Look(looks.value())))
        sizes = Picker(theme, "Text size", [(str(step), f"{step:.0%}") for step in SCALE_STEPS])
        sizes.choose(str(theme.scale))
        sizes.activated.connect(lambda _n: theme.set_scale(float(sizes.value())))
        held = QWidget()
        row(theme, Words(theme, "Gallery", "opening", wrap=False), None, looks, sizes, into=held)
        return held

    def _section(self, samples: list[Sample]) -> QGridLayout:
        theme = self._theme
        grid = QGridLayout()
        theme.space(grid, 20)
        cells = []
        for sample in samples:
            self.samples.append(sample)
            cell = QWidget()
            if sample.height:
                self._hold_height(sample)
            caption = Words(theme, sample.caption, "second", "muted")
            box = column(theme, caption, sample.widget, None, spacing=6, into=cell)
            if sample.widget.sizePolicy().horizontalPolicy() in (
                QSizePolicy.Policy.Minimum,
                QSizePolicy.Policy.Fixed,
            ):
                box.setAlignment(sample.widget, Qt.AlignmentFlag.AlignLeft)
            cells.append((cell, sample.wide))
        self._grids.append((grid, cells))
        return grid

    def _hold_height(self, sample: Sample) -> None:
        theme, widget, height = self._theme, sample.widget, sample.height
        widget.setFixedHeight(theme.px(height))
        theme.changed.connect(lambda: widget.setFixedHeight(theme.px(height)))

    def _arrange(self) -> None:
        """As many beside each other as there is room for at this text size."""
        room = self.width() - self._theme.px(260)
        columns = max(1, room // self._theme.px(COLUMN + 20))
        if columns == self._columns:
            return
        self._columns = columns
        for grid, cells in self._grids:
            while grid.count():
                grid.takeAt(0)
            at_row = at_column = 0
            for cell, wide in cells:
                if wide and at_column:
                    at_row, at_column = at_row + 1, 0
                grid.addWidget(cell, at_row, at_column, 1, columns if wide else 1)
                at_column += columns if wide else 1
                if at_column >= columns:
                    at_row, at_column = at_row + 1, 0
            for number in range(12):
                grid.setColumnStretch(number, 1 if number < columns else 0)

    def _draw_rings(self) -> None:
        for sample in self.samples:
            if sample.focus is not None:
                ring = FocusRing(self._theme)
                ring.follow(None, sample.focus)
                self._rings.append(ring)

    def _go(self, to: QWidget) -> None:
        place = to.mapTo(self.scroll_area.inside, to.rect().topLeft()).y()
        self.scroll_area.verticalScrollBar().setValue(place - self._theme.px(12))


def main(arguments: list[str] | None = None) -> int:
    """Show it until the window is closed."""
    parser = argparse.ArgumentParser(
        prog="python -m ui.gallery", description="Every component in every state."
    )
    parser.add_argument("--look", choices=[one.value for one in Look], default=Look.LIGHT.value)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args(arguments)
    app = QApplication([sys.argv[0]])
    use(chosen.language, app)
    theme = Theme(Look(chosen.look), chosen.scale)
    theme.apply(app)
    gallery = Gallery(theme)
    gallery.setWindowTitle("Gallery")
    gallery.resize(1280, 900)
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
