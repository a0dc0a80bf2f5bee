"""Help: topics at the left, one of them to be read at the right, found by typing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.help_reader import HelpReader
from ui.presenters.help import Hit, find, topic_of, topics
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.find_bar import FindBar
from ui.widgets.help_list import HelpList, HelpRow
from ui.widgets.keys import on_key
from ui.widgets.layout import Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.panes import Pane, Panes
from ui.widgets.text import Words

CONTENTS: Final = 0
TEXT: Final = 1
PAUSE_MS: Final = 600


class HelpPage(Page):
    """A field at the top; the list shows topics, or while something is typed the places that hold it."""

    title = tr("Help")
    subtitle = tr("How the program works, and what it cannot do")
    rail = "help"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.hits: tuple[Hit, ...] = ()
        self._at = -1
        self._keys: list[QShortcut] = []
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(PAUSE_MS)
        self._told.timeout.connect(self._tell)

    def parts(self) -> Iterator[bool]:
        """Make the field, the list and the text."""
        theme = self.theme
        self.tour = Button(theme, tr("Show me round"), on=self.context.take_tour)
        self.tour.setAccessibleDescription(tr("Six stops: where things are in this window"))
        self.bar = FindBar(theme, tr("Find in the help"))
        self.bar.done.hide()
        self.bar.typed.connect(self._look)
        self.bar.stepped.connect(self.step)
        self.bar.field.installEventFilter(self)
        self.list = HelpList(theme, tr("Topics"))
        self.list.chosen.connect(self._stand)
        self.list.opened.connect(self._open)
        self.none = Words(theme, tr("Nothing in the help holds those words. Try fewer, or others."))
        yield MAY_REST
        box = column(theme, self._padded(self.none), self.list, None, spacing=0)
        left = LowScroll(theme, box, self.list, 100)
        box.setStretchFactor(self.list, 100)
        self.reader = HelpReader(theme, self._go)
        paper = Panel("paper")
        column(theme, self.reader, spacing=0, into=paper)
        self.panes = Panes(
            theme,
            tr("Help"),
            [Pane(tr("Topics"), left, 320), Pane(tr("Text"), paper)],
            narrow=820,
        )
        column(theme, self.bar, self.panes, spacing=0, into=self).setStretchFactor(self.panes, 1)
        self.bar.show()
        for key, by in (("F3", 1), ("Shift+F3", -1)):
            self._keys.append(on_key(self, key, partial(self.step, by), repeats=True))
        self._show_topics()

    def _padded(self, words: Words) -> QWidget:
        self._none = QWidget()
        row(self.theme, words, margins=(16, 12, 12, 12), into=self._none)
        self._none.hide()
        return self._none

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show everything again, and the topic that ``place.extra`` names."""
        known = {topic.id for topic in topics()}
        if place.extra in known or self.reader.topic is None:
            self.bar.field.setText("")
            self._show_topics(place.extra if place.extra in known else topics()[0].id)
            self.panes.bring(TEXT if place.extra in known else CONTENTS)

    def leave(self) -> None:
        """What was looked for goes."""
        self.bar.field.setText("")

    def first_focus(self) -> QWidget:
        """The field."""
        return self.bar.field

    def head_actions(self) -> list[QWidget]:
        """The way round."""
        return [self.tour]

    def find_text(self) -> bool:
        """Ctrl+F goes to the field."""
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """With nothing typed Down goes into the list; Esc empties the field."""
        if (
            watched is self.bar.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down and not self.bar.field.text().strip():
                self.panes.bring(CONTENTS)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.bar.field.text():
                self.bar.field.setText("")
                return True
        return super().eventFilter(watched, event)

    # -- what the person does ----------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next place or the one before, round the ends; the text comes to the front."""
        if not self.hits:
            return
        self._told.stop()
        self._stand((self._at + by) % len(self.hits))
        self.panes.bring(TEXT)

    def _look(self) -> None:
        words = self.bar.field.text()
        self._told.stop()
        if not words.strip():
            now = self.reader.topic
            self._show_topics(now.id if now is not None else "")
            return
        self.hits = find(words)
        self._at = -1
        self._none.setVisible(not self.hits)
        self.list.setVisible(bool(self.hits))
        self.list.show_rows(
            tr("Places found"),
            [
                HelpRow(
                    number,
                    hit.heading,
                    "" if hit.sentence == hit.heading else hit.sentence,
                    hit.spans,
                    hit.spoken,
                )
                for number, hit in enumerate(self.hits)
            ],
        )
        self.panes.bring(CONTENTS)
        if not self.hits:
            self.reader.mark("", None)
            self._count()
        else:
            self._stand(0, said=False)
        # Once the word is written: a number after each letter talks over the letters.
        self._told.start()

    def _tell(self) -> None:
        if not self.hits:
            self.context.announce(self.none.text())
            return
        found = several("1 place", "{n} places", len(self.hits))
        self.context.announce(f"{found}. {self.hits[0].spoken}")

    def _stand(self, key: int, *, said: bool = True) -> None:
        """A row has become the current one: its topic, or its place, is drawn beside it."""
        if not self.hits:
            self.reader.show_topic(topics()[key])
            self.reader.mark("", None)
            return
        self._at = key
        hit = self.hits[key]
        self.list.stand_at(key)
        self.reader.show_topic(topic_of(hit.topic))
        self.reader.mark(self.bar.field.text(), hit)
        self._count()
        if said and not self.list.hasFocus():
            self.context.say_now(f"{self._counted()}. {hit.spoken}")

    def _open(self, key: int) -> None:
        """Enter, or a click: go on reading there."""
        self._stand(key, said=False)
        self.panes.bring(TEXT)
        part = self.reader.part(self.hits[key].block) if self.hits else self.reader.first_part()
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, page: str) -> None:
        self.context.navigate(page)

    # -- drawing -----------------------------------------------------------------------------

    def _show_topics(self, current: str = "") -> None:
        self.hits, self._at = (), -1
        rows: list[HelpRow] = []
        group = ""
        for number, topic in enumerate(topics()):
            if topic.group != group:
                group = topic.group
                rows.append(HelpRow(-1, group))
            rows.append(HelpRow(number, topic.title, spoken=f"{group}: {topic.title}"))
        self._none.hide()
        self.list.show()
        self.list.show_rows(tr("Topics"), rows)
        if current:
            topic = topic_of(current)
            self.reader.show_topic(topic)
            self.list.stand_at(topics().index(topic))
        self.reader.mark("", None)
        self._count()

    def _counted(self) -> str:
        return tr("{count:,} of {many}", count=self._at + 1, many=f"{len(self.hits):,}")

    def _count(self) -> None:
        none = not self.hits and bool(self.bar.field.text().strip())
        words = tr("Nothing found") if none else self._counted() if self.hits else ""
        self.bar.show_count(words, none=none, ready=bool(self.hits))
