"""The right side of a sealed account: tagging marked words, the list of tags, and suggestions."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import several, tr
from ui.pages.account_link import LinkPart
from ui.pages.account_suggest import SuggestPart
from ui.presenters.account_tags import BASIS_WORDS, HARMED_WORDS, TENSE_WORDS, TagRow
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.tag_picker import TagPicker
from ui.widgets.text import Words
from whistle.model import Basis


class TagTable(RowTable):
    """The tags; Delete takes the current one off."""

    deleted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete once, however long it is held."""
        if event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat() and self.current():
                self.deleted.emit(self.current())
            return
        super().keyPressEvent(event)


class TagSide(Panel):
    """Three parts under tabs: "Tag" puts one on, "List" shows and takes off, "Suggested" asks."""

    tag_wanted = Signal(str)
    """The id of the tag to put on the marked words."""
    row_chosen = Signal(str)
    untag_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, link: LinkPart, suggest: SuggestPart) -> None:
        super().__init__("window")
        self._theme, self.link, self.suggest = theme, link, suggest
        self.tabs = TabRow(tr("Tagging"), (tr("Tag"), tr("List of tags"), tr("Suggested")))
        self.stack = QStackedWidget()
        suggest.counted.connect(
            lambda many: self.tabs.setTabText(
                2, tr("{many} suggested", many=many) if many else tr("None suggested")
            )
        )
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        head = Panel("pane-head")
        column(theme, None, self.tabs, spacing=0, margins=(12, 6, 12, 0), into=head)
        self._head = head
        box = column(theme, head, self.stack, spacing=0, into=self)
        box.setStretchFactor(self.stack, 1)

    def parts(self) -> Iterator[bool]:
        """Make what lies under the tabs, as a page does."""
        tagging = yield from self._tagging()
        self.stack.addWidget(tagging)
        yield MAY_REST
        self.stack.addWidget(self._list())
        yield MAY_REST
        suggested = column(self._theme, self.suggest)
        self.stack.addWidget(PageScroll(self._theme, suggested, margins=(16, 16, 16, 16)))
        self._theme.changed.connect(self._restyled)
        self._restyled()
        yield MAY_REST

    def _tagging(self) -> Generator[bool, None, QWidget]:
        theme = self._theme
        self.picker = TagPicker(theme)
        self.picker.picked.connect(self.tag_wanted)
        self.picker.left.connect(self.left)
        yield MAY_REST
        self.basis = Picker(
            theme, tr("How they know"), [(basis.value, words) for basis, words in BASIS_WORDS]
        )
        self.harmed = Picker(theme, tr("Who was harmed"), HARMED_WORDS)
        self.tense = Picker(theme, tr("Is it over?"), TENSE_WORDS)
        yield MAY_REST
        self.memo = Field(theme, tr("Note"), hint=tr("Stays in the vault. It is never part of a dossier."))
        self.put = Button(theme, tr("Tag the marked words"), "primary", icon="tag", on=self._put)
        content = column(theme, self.picker, spacing=12)
        for picker in (self.basis, self.harmed, self.tense):
            label = Words(theme, picker.accessibleName(), "second")
            content.addLayout(column(theme, label, picker, spacing=4))
        content.addWidget(self.memo)
        content.addLayout(Flow(theme, self.put))
        content.addStretch(1)
        return PageScroll(theme, content, margins=(16, 16, 16, 16))

    def _list(self) -> QWidget:
        theme = self._theme
        self.empty = Words(
            theme, tr("No words are tagged yet. Mark some words and press Ctrl T."), "body", "muted"
        )
        self.table = TagTable(theme, tr("Tags of this account"), [(tr("Tag"), 1), (tr("Words"), 3.2)])
        self.table.chosen.connect(self.row_chosen)
        self.table.opened.connect(self.row_chosen)
        self.table.deleted.connect(self.untag_wanted)
        self.about = Words(theme, "", "second")
        self.take_off = Button(theme, tr("Take this tag off"), icon="x", on=self._take_off)
        content = column(
            theme,
            self.empty,
            self.table,
            self.about,
            Flow(theme, self.take_off),
            self.link,
            spacing=8,
        )
        content.setStretchFactor(self.table, 1)
        return PageScroll(theme, content, margins=(16, 16, 16, 16))

    # -- what is chosen ----------------------------------------------------------------------

    def chosen_basis(self) -> Basis:
        """How they know, as chosen."""
        return Basis(self.basis.value())

    def clear(self) -> None:
        """Start the next tag: what fits many tags in a row stays, the note goes."""
        self.picker.clear()
        self.memo.clear()

    def show_rows(self, rows: tuple[TagRow, ...], current: str = "") -> None:
        """Show the tags."""
        self._rows = {row.passage.id: row for row in rows}
        self.tabs.setTabText(1, several("List of {n} tag", "List of {n} tags", len(rows)))
        self.table.show_rows(
            [
                TableRow(row.passage.id, (Cell(row.passage.code, strong=True), Cell(row.quote)), row.spoken)
                for row in rows
            ],
            current,
        )
        for part in (self.table, self.about, self.take_off):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.show_about(self.table.current())

    def show_about(self, passage_id: str) -> None:
        """Say what is known of one tag."""
        row = self._rows.get(passage_id)
        self.link.show_passage(passage_id if row is not None else "")
        if row is None:
            return
        parts = [
            tr(
                "{code}, {label}. How they know: {basis_words}.",
                code=row.passage.code,
                label=row.label,
                basis_words=row.basis_words.lower(),
            )
        ]
        harmed = dict(HARMED_WORDS).get(row.passage.harmed, "")
        if row.passage.harmed and harmed:
            parts.append(tr("Who was harmed: {harmed}.", harmed=harmed.lower()))
        if row.memo:
            parts.append(tr("Note: {memo}", memo=row.memo))
        self.about.setText(" ".join(parts))

    def _put(self) -> None:
        code = self.picker.current()
        if code is not None:
            self.tag_wanted.emit(code.id)

    def _take_off(self) -> None:
        if self.table.current():
            self.untag_wanted.emit(self.table.current())

    def _restyled(self) -> None:
        self._head.setMinimumHeight(self._theme.px(44))
        self.picker.list.setMinimumHeight(self._theme.px(190))
        self.table.setMinimumHeight(self._theme.px(200))
