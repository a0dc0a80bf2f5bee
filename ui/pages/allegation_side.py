"""One allegation opened: its lists under tabs, and where it stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import tr
from ui.presenters.allegation_opened import Entry, Opened
from ui.presenters.know_words import RELATIONS
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row, upright
from ui.widgets.notes import Icon
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.story_list import StoryList, StoryRow
from ui.widgets.text import Words
from whistle.model import Relation

EVIDENCE, THREAD, NUMBERS = range(3)
_PAUSE_MS: Final = 250
LEAST: Final = 96
"""px at 100% that a list has at least."""
_NOTHING: Final = (
    tr("Nothing bears on it yet. Link tagged words or a paper."),
    tr("No reply yet. Put the allegation to them, and note it if they do not answer."),
    tr("No figure yet. Write it as the source gives it, with what it is out of."),
)


def story_rows(entries: Sequence[Entry]) -> list[StoryRow]:
    """Entries as the list draws them."""
    return [
        StoryRow(e.key, e.heading, e.meta, e.words, e.icon, e.shape, e.tone, e.depth, e.remark)
        for e in entries
    ]


class Linker(QWidget):
    """Finds tagged words and papers, and says how one bears on the allegation."""

    looked_for = Signal(str)
    linked = Signal(str, str)
    """The thing's id and the relation."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = Field(
            theme, tr("Words, a tag, a source or a paper"), hint=tr("Those with its own tags come first.")
        )
        self.list = StoryList(theme, tr("What can be linked"))
        self.empty = Words(theme, tr("Nothing found that is not linked already."), "body", "muted")
        self.empty.hide()
        self.relation = Picker(
            theme, tr("What it does"), [(relation.value, words) for relation, words in RELATIONS.items()]
        )
        self.put = Button(theme, tr("Link it"), icon="plus", on=self._link)
        back = Button(theme, tr("Back"), "quiet", on=self.left.emit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(lambda: self.looked_for.emit(self.field.text()))
        self.field.changed.connect(lambda _words: self._timer.start())
        self.field.submitted.connect(self._first)
        self.list.opened.connect(lambda _key: self._link())
        foot = QWidget()
        foot.setLayout(Flow(theme, self.relation, self.put, back, spacing=8))
        box = column(theme, self.field, self.list, self.empty, foot, spacing=8, into=self)
        box.setStretchFactor(self.list, 1)

    def start(self) -> None:
        """Begin anew."""
        self.field.clear()
        self.looked_for.emit("")
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def show_candidates(self, entries: Sequence[Entry]) -> None:
        """Show what can be linked."""
        self.list.show_rows(story_rows(entries))
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.put.set_ready(bool(entries), tr("Nothing is chosen"))

    def _first(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self) -> None:
        if self.list.current():
            self.linked.emit(self.list.current(), self.relation.value())


class OpenedPanel(QWidget):
    """Tabs for what bears on it, the replies, the figures; at the right where it stands."""

    asked = Signal(str)
    """What a button asks for: link, unlink, open, reply, question, undertaking, number, witness ..."""
    relation_chosen = Signal(str, str)
    looked_for = Signal(str)
    linked = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.opened: Opened | None = None
        self.heading = Words(theme, "", "section")
        self.about = Words(theme, "", "second", "muted")
        titles = (tr("What bears on it"), tr("Their replies"), tr("Figures"))
        self.tabs = TabRow(tr("Parts of the allegation"), titles)
        self.stack = QStackedWidget()
        self.lists = (
            StoryList(theme, tr("What bears on it")),
            StoryList(theme, tr("Questions put and replies")),
            StoryList(theme, tr("Figures")),
        )
        self.empties = tuple(Words(theme, words, "body", "muted") for words in _NOTHING)

    def parts(self) -> Iterator[bool]:
        """Make what lies under the tabs and beside them, as a page does."""
        theme = self._theme
        self._under_tabs()
        yield MAY_REST
        self.linker = Linker(theme)
        self.linker.looked_for.connect(self.looked_for)
        self.linker.linked.connect(self.linked)
        self.linker.left.connect(self.stop_linking)
        self.stack.addWidget(self.linker)
        yield MAY_REST
        self.tabs.currentChanged.connect(self._turn)
        box = column(theme, self.heading, self.about, self.tabs, self.stack, spacing=6)
        box.setStretchFactor(self.stack, 1)
        # Where the window is low the whole of it scrolls: a list needs room for an entry or two.
        left = PageScroll(theme, box, margins=(24, 10, 12, 8))
        theme.changed.connect(self._fit)
        self._fit()
        yield MAY_REST
        standing = self._standing()
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Allegation"),
            [Pane(tr("What is said"), left), Pane(tr("Where it stands"), standing, 320)],
            narrow=780,
        )
        column(theme, self.panes, spacing=0, into=self)

    def _fit(self) -> None:
        for one in (*self.lists, self.linker.list):
            one.setMinimumHeight(self._theme.px(LEAST))

    def _under_tabs(self) -> None:
        theme = self._theme
        self.relation = Picker(
            theme, tr("What it does"), [(relation.value, words) for relation, words in RELATIONS.items()]
        )
        self.relation.activated.connect(self._relation)
        self.buttons: dict[str, Button] = {}

        def button(name: str, words: str, icon: str = "", kind: str = "plain", after: str = "") -> Button:
            made = Button(
                theme,
                words,
                "quiet" if kind == "quiet" else "plain",
                icon=icon,
                after=after,
                on=lambda: self.asked.emit(name),
            )
            self.buttons[name] = made
            return made

        feet: tuple[tuple[QWidget, ...], ...] = (
            (
                button("link", tr("Link words or a paper"), "plus"),
                button("open-evidence", tr("Open"), after="chevron-right"),
                self.relation,
                button("unlink", tr("Take the link off"), "x", "quiet"),
            ),
            (
                button("reply", tr("Add a reply"), "plus"),
                button("question", tr("Put a question"), "megaphone"),
                button("undertaking", tr("Undertaking"), "list-checks", "quiet"),
                button("open-thread", tr("Open"), after="chevron-right"),
                button("bin-thread", tr("Put in the bin"), "trash-2", "quiet"),
            ),
            (
                button("number", tr("Add a figure"), "plus"),
                button("open-number", tr("Open"), after="chevron-right"),
                button("bin-number", tr("Put in the bin"), "trash-2", "quiet"),
            ),
        )
        for at, (one, empty, foot) in enumerate(zip(self.lists, self.empties, feet, strict=True)):
            part, held = QWidget(), QWidget()
            held.setLayout(Flow(theme, *foot, spacing=8))
            box = column(theme, empty, one, held, spacing=8, into=part)
            box.setStretchFactor(one, 1)
            self.stack.addWidget(part)
            names = ("open-evidence", "open-thread", "open-number")
            taken_off = ("unlink", "bin-thread", "bin-number")
            one.opened.connect(lambda _key, name=names[at]: self.asked.emit(name))
            one.deleted.connect(lambda _key, name=taken_off[at]: self.asked.emit(name))
            one.chosen.connect(lambda _key: self._show_ready())

    def _standing(self) -> QWidget:
        theme = self._theme
        self.counted = Words(theme, "", "strong")
        self.against = Words(theme, "", "body", "danger")
        self.not_counted = Words(theme, "", "second", "muted")
        self.standing = Words(theme, "", "body")
        self.to_do_heading = Words(theme, tr("Still to do"), "strong")
        self._to_do = QVBoxLayout()
        theme.space(self._to_do, 8)
        holder = QWidget()
        holder.setLayout(self._to_do)
        held = QWidget()
        self.change = Button(theme, tr("Change"), icon="pencil", on=lambda: self.asked.emit("change"))
        self.change.setAccessibleName(tr("Change this allegation"))
        witness = Button(theme, tr("Somebody heard of"), "quiet", on=lambda: self.asked.emit("witness"))
        witness.setAccessibleDescription(tr("Writes down somebody who is not a source here"))
        relation = Button(theme, tr("Two sources together"), "quiet", on=lambda: self.asked.emit("relation"))
        relation.setAccessibleDescription(tr("Writes down what two sources have to do with each other"))
        self.bin = Button(
            theme, tr("Put in the bin"), "quiet", icon="trash-2", on=lambda: self.asked.emit("bin")
        )
        self.bin.setAccessibleDescription(tr("The whole allegation"))
        held.setLayout(Flow(theme, self.change, relation, witness, self.bin, spacing=8))
        box = column(
            theme,
            Words(theme, tr("What counts"), "section"),
            self.counted,
            self.against,
            self.not_counted,
            Words(theme, tr("Right of reply"), "section"),
            self.standing,
            self.to_do_heading,
            holder,
            held,
            None,
            spacing=8,
        )
        side = Panel("window")
        row(theme, upright(), PageScroll(theme, box, margins=(20, 10, 20, 12)), spacing=0, into=side)
        return side

    # -- what the page asks for --------------------------------------------------------------

    def show_opened(self, opened: Opened) -> None:
        """Show an allegation."""
        other = self.opened is None or self.opened.id != opened.id
        self.opened = opened
        self.heading.setText(opened.words)
        self.about.setText(opened.about)
        self.about.setVisible(bool(opened.about))
        parts = (opened.evidence, opened.thread, opened.numbers)
        titles = (tr("What bears on it"), tr("Their replies"), tr("Figures"))
        for at, (entries, one, empty) in enumerate(zip(parts, self.lists, self.empties, strict=True)):
            one.show_rows(story_rows(entries))
            one.setVisible(bool(entries))
            empty.setVisible(not entries)
            self.tabs.setTabText(at, f"{titles[at]} ({len(entries)})" if entries else titles[at])
        self.counted.setText(f"{opened.counted}.")
        self.against.setText(tr("Against it: {against}.", against=opened.against) if opened.against else "")
        self.against.setVisible(bool(opened.against))
        self.not_counted.setText("\n".join(opened.not_counted))
        self.not_counted.setVisible(bool(opened.not_counted))
        self.standing.setText(opened.standing)
        self._show_to_do(opened.to_do)
        if other:
            self.stop_linking()
        self._show_ready()

    def start_linking(self) -> None:
        """Show what can be linked."""
        self.tabs.setCurrentIndex(EVIDENCE)
        self.stack.setCurrentWidget(self.linker)
        self.linker.start()

    def stop_linking(self) -> None:
        """Go back to what is linked."""
        self.linker.stop()
        if self.stack.currentWidget() is self.linker:
            self.stack.setCurrentIndex(self.tabs.currentIndex())
            self.focus_list()

    @property
    def linking(self) -> bool:
        """Whether something is being linked."""
        return self.stack.currentWidget() is self.linker

    def focus_list(self, source: str = "") -> None:
        """Put the focus on the list that is shown; ``source`` chooses its first line of evidence."""
        if source and self.opened is not None:
            self.tabs.setCurrentIndex(EVIDENCE)
            key = next((e.key for e in self.opened.evidence if e.source == source), "")
            if key:
                self.lists[EVIDENCE].show_rows(story_rows(self.opened.evidence), key)
        self.panes.bring(0)
        one = self.lists[self.tabs.currentIndex()]
        target: QWidget = one if one.isVisibleTo(self) else self.tabs
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self) -> Entry | None:
        """The entry that is current in the list that is shown."""
        opened = self.opened
        if opened is None:
            return None
        at = self.tabs.currentIndex()
        key = self.lists[at].current()
        entries = (opened.evidence, opened.thread, opened.numbers)[at]
        return next((entry for entry in entries if entry.key == key), None)

    def _show_to_do(self, lines: Sequence[str]) -> None:
        theme = self._theme
        while self._to_do.count():
            item = self._to_do.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words in lines:
            icon = Icon(theme, "circle-dashed", "warning")
            part = QWidget()
            text = Words(theme, words)
            box = row(theme, icon, text, spacing=8, into=part)
            box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            box.setStretchFactor(text, 1)
            self._to_do.addWidget(part)
        self.to_do_heading.setVisible(bool(lines))

    def _show_ready(self) -> None:
        entry = self.entry()
        for name in ("open-evidence", "open-thread", "open-number", "unlink", "bin-thread", "bin-number"):
            self.buttons[name].set_ready(entry is not None, tr("Nothing is chosen"))
        self.relation.setEnabled(entry is not None and entry.relation is not None)
        if entry is not None and entry.relation is not None:
            self.relation.choose(entry.relation.value)
        reply = entry is not None and entry.kind == "reply"
        self.buttons["undertaking"].set_ready(reply, tr("Choose a reply first"))
        self.buttons["reply"].set_text(tr("Answer this reply") if reply else tr("Add a reply"))

    def _turn(self, index: int) -> None:
        self.linker.stop()
        self.stack.setCurrentIndex(index)
        self._show_ready()

    def _relation(self) -> None:
        entry = self.entry()
        chosen = self.relation.value()
        if entry is not None and entry.relation is not None and entry.relation is not Relation(chosen):
            self.relation_chosen.emit(entry.key, chosen)
