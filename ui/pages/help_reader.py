"""One topic of the help, to be read: by scrolling, or part after part by the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.help import Block, Hit, Topic, marks_in, picture
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.help_text import HelpHeading, HelpPart, HelpPicture, HelpText
from ui.widgets.layout import PageScroll, column
from ui.wiring import BY_NAME

GoTo = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Shown:
    number: int
    widget: QWidget
    text: HelpText | None


class HelpReader(QWidget):
    """Shows a topic. ``go`` opens a page of the program; without it no links are drawn."""

    def __init__(self, theme: Theme, go: GoTo | None = None, *, widest: int = 680) -> None:
        super().__init__()
        self._theme, self._go, self._widest = theme, go, widest
        self.topic: Topic | None = None
        self._parts: list[_Shown] = []
        self._scroll: PageScroll | None = None
        self._box = column(theme, spacing=0, into=self)

    def show_topic(self, topic: Topic) -> None:
        """Draw a topic from its beginning."""
        if self.topic is topic:
            return
        self.topic = topic
        theme = self._theme
        heading = HelpHeading(theme, topic.title, "heading")
        # The one stop of the Tab key; from here the arrow keys lead on.
        heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        heading.setAccessibleDescription(tr("Down and Up go from part to part"))
        self._parts = [_Shown(-1, heading, heading)]
        content = column(theme, heading, spacing=10)
        for number, block in enumerate(topic.blocks):
            widget = self._draw(block)
            if widget is None:
                continue
            if block.kind == "heading":
                content.addSpacing(theme.px(14))
            if block.kind == "go":
                held = QWidget()
                held.setLayout(Flow(theme, widget))
                content.addWidget(held)
            else:
                content.addWidget(widget)
            self._parts.append(_Shown(number, widget, widget if isinstance(widget, HelpText) else None))
        content.addStretch(1)
        for part in self._parts:
            if isinstance(part.widget, HelpPart):
                part.widget.stepped.connect(lambda by, one=part: self._step(one, by))
        if self._scroll is not None:
            self._box.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
        self._scroll = PageScroll(theme, content, widest=self._widest, margins=(28, 20, 24, 28))
        self._box.addWidget(self._scroll)

    def mark(self, words: str, current: Hit | None) -> None:
        """Frame ``words`` wherever they stand, the place of ``current`` apart, and scroll to that one."""
        for part in self._parts:
            if self.topic is None:
                continue
            here = current is not None and current.block == part.number
            if here:
                self._bring(part.widget)
            if isinstance(part.widget, HelpPicture):
                part.widget.mark(current=here)
            if part.text is None:
                continue
            text = self.topic.title if part.number < 0 else self.topic.blocks[part.number].words
            part.text.mark(marks_in(words, text), current=here)

    def first_part(self) -> QWidget | None:
        """The topic's heading."""
        return self._parts[0].widget if self._parts else None

    def part(self, number: int) -> QWidget | None:
        """The part that draws a block; -1 is the heading."""
        return next((one.widget for one in self._parts if one.number == number), None)

    @property
    def parts(self) -> Sequence[QWidget]:
        """Everything that can be gone through, in its order."""
        return [one.widget for one in self._parts]

    def _draw(self, block: Block) -> QWidget | None:
        theme = self._theme
        if block.kind == "heading":
            return HelpHeading(theme, block.text, "section")
        if block.kind == "picture":
            return HelpPicture(theme, picture(block.name), block.text)
        if block.kind == "go":
            return self._link(block.name)
        strong = len(block.strong) + 1 if block.strong else 0
        return HelpText(theme, block.words, number=block.number, strong=strong)

    def _link(self, page: str) -> Button | None:
        go = self._go
        if go is None:
            return None
        entry = BY_NAME[page]
        words = tr("Open {page}", page=entry.title)
        return Button(self._theme, words, icon=entry.icon, on=lambda: go(page))

    def _step(self, part: _Shown, by: int) -> None:
        at = min(len(self._parts) - 1, max(0, self._parts.index(part) + by))
        widget = self._parts[at].widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(widget)

    def _bring(self, widget: QWidget) -> None:
        scroll = self._scroll
        if scroll is None:
            return
        margin = self._theme.px(48)
        # A topic that was drawn a moment ago has no places yet.
        QTimer.singleShot(0, widget, lambda: scroll.ensureWidgetVisible(widget, 0, margin))
