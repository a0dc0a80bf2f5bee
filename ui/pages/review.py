"""Taking names out: their words, the list of names and clues, and what would leave, side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.data_words import as_told
from ui.errors import words_for
from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.review_foot import ReviewFoot
from ui.pages.review_list import ThingList
from ui.pages.review_panel import AddPanel, DecidePanel
from ui.pages.review_preview import PreviewPane
from ui.presenters.review import ReviewPresenter
from ui.presenters.review_desk import Desk
from ui.presenters.review_preview import Preview
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.find_bar import FindBar, TextFinder
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import Panel, column, row, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.marked_text import MarkedText
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import IdentifierKind, LayerOff

LEAST = 116
"""px at 100% that the list, or what stands in its place, has where the window is low."""


class ReviewPage(Page):
    """Decides once for each person or thing; nothing is final until "Take names out" is pressed."""

    title = tr("Taking names out")
    subtitle = tr(
        "You decide once for each person or thing. Nothing is final until you press “Take names out”."
    )
    rail = "case"
    working = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = ReviewPresenter(context.lane, context.pool, self)
        self._testimony = ""
        self._case = ""
        self._layers: tuple[str, ...] = ()
        self._marked: tuple[object, object] = (None, None)
        self._pane_heads: list[QWidget] = []
        self._desk_shown = False
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.timeout.connect(self.presenter.preview)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.timeout.connect(self.presenter.put_away)

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the three panes, the foot, and what shows while there is nothing to decide."""
        theme = self.theme
        self.text = MarkedText(theme, tr("Their words"), "review")
        self.list = ThingList(theme)
        yield MAY_REST
        self.decide = DecidePanel(theme)
        yield MAY_REST
        self.adding = AddPanel(theme)
        self.adding.hide()
        self.note = NoteBox(theme, "plain", tr("Looking for names and clues"))
        self.layers = NoteBox(theme, "warning", "", "")
        self.layers.hide()
        self.nothing = EmptyPage(
            theme,
            "check",
            tr("Nothing to decide"),
            "",
            actions=[Button(theme, tr("Back to the account"), on=self._to_account)],
        )
        yield MAY_REST
        words, things, preview = self._text_pane(), self._list_pane(), self._preview_pane()
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Taking names out"),
            [
                Pane(tr("Their words"), words),
                Pane(tr("List"), things, 444),
                Pane(tr("Preview"), preview, 344),
            ],
            choices=self.context.choices,
            key="names",
        )
        yield MAY_REST
        self._narrow_holder = QVBoxLayout()
        self._narrow_holder.setContentsMargins(0, 0, 0, 0)
        self.foot = ReviewFoot(theme)
        self.to_account = Button(
            theme, tr("Back to the account"), "quiet", icon="arrow-left", on=self._to_account
        )
        yield MAY_REST
        self._noted = QWidget()
        column(theme, self.note, None, spacing=0, margins=(24, 24, 24, 24), into=self._noted)
        parts = (self._noted, self.layers, self.nothing, self.panes, self._narrow_holder, self.foot)
        column(theme, LowScroll(theme, column(theme, *parts, spacing=0), self.panes, LEAST), into=self)
        self._connect()
        self._show_only("note")

    def _text_pane(self) -> QWidget:
        theme = self.theme
        pane = Panel("paper")
        self.hint = Words(theme, tr("Select words to add one"), "second", "muted", wrap=False)
        bar = FindBar(theme)
        self.finder = TextFinder(theme, bar, self.text, pane, self.announce)
        head = self._pane_head(tr("Their words"), self.hint)
        empty = EmptyPage(
            theme,
            "eye-off",
            tr("Their words are not shown"),
            tr("Labels are said in place of names (Settings), so that nobody beside you hears one."),
            actions=[Button(theme, tr("Show their words"), on=self._show_their_words)],
        )
        self.unheard = scrolled(theme, empty)
        self.words_or_not = QStackedWidget()
        for part in (self.text, self.unheard):
            self.words_or_not.addWidget(part)
        box = column(theme, head, bar, self.words_or_not, spacing=0, into=pane)
        box.setStretchFactor(self.words_or_not, 1)
        return pane

    def _show_their_words(self) -> None:
        self.words_or_not.setCurrentWidget(self.text)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_pane(self) -> QWidget:
        theme = self.theme
        pane = Panel("window")
        self.add = Button(theme, tr("Add"), "quiet", icon="plus", key="A", on=self.start_adding)
        self.add.setAccessibleDescription(tr("Add the words that are selected in the text"))
        box = column(theme, self._pane_head(tr("Names and clues"), self.add), self.list, spacing=0, into=pane)
        box.setStretchFactor(self.list, 1)
        box.addWidget(self.decide)
        box.addWidget(self.adding)
        self._wide_holder = box
        return pane

    def _preview_pane(self) -> QWidget:
        theme = self.theme
        words = Words(theme, tr("red frame = still open"), "second", "muted", wrap=False)
        self.previewed = PreviewPane(theme, self._pane_head(tr("Preview"), words))
        self.preview, self.keep_raw = self.previewed.text, self.previewed.keep_raw
        return self.previewed

    def _pane_head(self, title: str, *beside: QWidget) -> QWidget:
        head = Panel("pane-head")
        self._pane_heads.append(head)
        name = Words(self.theme, title, "strong", wrap=False)
        line = row(self.theme, name, None, *beside, margins=(16, 3, 16, 3), into=head)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumHeight(self.theme.px(44))
        self.theme.changed.connect(lambda: head.setMinimumHeight(self.theme.px(44)))
        return head

    def _connect(self) -> None:
        presenter, panel = self.presenter, self.decide
        self.foot.rest.clicked.connect(lambda: self._rest())
        self.foot.finish.clicked.connect(lambda: self._ask_finish())
        self.list.thing_chosen.connect(presenter.go_to)
        self.list.entered.connect(
            lambda: panel.label.setFocus() if panel.label.isVisible() else panel.vaguer.setFocus()
        )
        self.text.mark_chosen.connect(self._from_text)
        self.list.letter_typed.connect(self._letter)
        self.text.letter_typed.connect(self._letter)
        self.text.words_selected.connect(self._selected)
        panel.labelled.connect(presenter.label)
        panel.made_vaguer.connect(presenter.vaguer)
        panel.removed.connect(presenter.remove)
        panel.kept.connect(presenter.keep)
        panel.same.connect(presenter.same_as)
        panel.reopened.connect(presenter.reopen)
        panel.question_moved.connect(self._place_panel)
        panel.question_left.connect(self.list.setFocus)
        self.adding.added.connect(self._add)
        self.adding.left.connect(self._stop_adding)
        for keys, does in (
            (UNDO, presenter.undo),
            ("Ctrl+Shift+Z", presenter.redo),
            ("Ctrl+Y", presenter.redo),
        ):
            on_key(self, keys, does)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Open the review of the account that is named; the same one again keeps its decisions."""
        labels = self.context.choices.current.labels_aloud
        self.presenter.labels_aloud = self.list.things.labels_aloud = labels
        self.words_or_not.setCurrentWidget(self.unheard if labels else self.text)
        self._testimony = place.testimony_id or self._testimony
        self._case = place.case_id or self._case
        self.presenter.open(self._testimony)

    def leave(self) -> None:
        """Decisions stay on the desk until the words change."""
        self.presenter.close()
        self._preview_timer.stop()
        self._keep_timer.stop()
        self.finder.forget()
        self._stop_adding()

    def find_text(self) -> bool:
        """Ctrl+F looks through their words."""
        if self.presenter.desk is None:
            return False
        self.panes.bring(0)
        self.words_or_not.setCurrentWidget(self.text)
        self.finder.open()
        return True

    def head_actions(self) -> list[QWidget]:
        """The way back: the only one where there is no rail."""
        return [self.to_account]

    def first_focus(self) -> QWidget:
        """The list: its keys decide."""
        return self.list

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the decision keys in reach where the panes are behind tabs."""
        super().resizeEvent(event)
        if self.built or hasattr(self, "panes"):
            self._place_panel()

    # -- the presenter's calls ---------------------------------------------------------------

    def show_waiting(self, words: str) -> None:
        """Say what is being done."""
        self.note.set(
            "plain", words, tr("The first time this takes a few seconds. Nothing leaves this computer.")
        )
        self._show_only("note")

    def show_reading(self, text: str, source: str, *, sealed: bool) -> None:
        """Put the words up."""
        self.set_head(
            tr("{words}: deciding clues", words=source or tr("Case notes"))
            if sealed
            else tr("{words}: taking names out", words=source or tr("Case notes")),
            tr("The words no longer change. What you decide here holds for every dossier.")
            if sealed
            else type(self).subtitle,
        )
        self.finder.forget()
        self._marked = (None, None)
        self.text.set_words(text)
        self.previewed.start(sealed=sealed)
        self.add.setVisible(not sealed)
        self.hint.setVisible(not sealed)
        self.foot.finish.set_text(tr("Save decisions") if sealed else tr("Take names out"))
        self._show_only("desk")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_desk(self, desk: Desk) -> None:
        """Show marks, list, panel and count."""
        ready = not self.presenter.busy
        current = desk.current
        if self._marked != (id(desk), desk.additions):
            self._marked = (id(desk), desk.additions)
            self.text.set_marks(desk.marks)
        self.text.show_states(desk.decided_keys, current.key if current is not None else "")
        if current is not None and self.text.is_loaded and not self.text.hasFocus():
            self.text.show_place(*current.places[0])
        self.list.show_desk(desk)
        self.decide.show_thing(
            desk, sealed=self.presenter.sealed, ready=ready, labels_aloud=self.presenter.labels_aloud
        )
        if not self.adding.isHidden():
            self.decide.hide()
        self._show_count(desk, ready=ready)
        self._place_panel()

    def _show_count(self, desk: Desk, *, ready: bool) -> None:
        count = desk.count
        self.panes.tabs.setTabText(
            1, tr("List: {decided} of {total}", decided=count.decided, total=count.total)
        )
        waits = tr("Saving") if self.presenter.sealed else tr("Taking names out")
        self.foot.show_count(count, busy="" if ready else waits, narrow=bool(self.panes.is_narrow))
        self.decide.label.set_kind("plain" if not count.must else "primary")

    def show_preview(self, preview: Preview) -> None:
        """Show what would leave, at the place where the words stand."""
        self.previewed.show_preview(preview)

    def keep_soon(self, ms: int) -> None:
        """Put what was decided away soon, however fast the deciding goes on."""
        if not self._keep_timer.isActive():
            self._keep_timer.start(ms)

    def show_kept(self) -> None:
        """Say so in the head."""
        self.set_saved("saved")

    def preview_soon(self, ms: int) -> None:
        """Make the preview when nothing was decided for a moment."""
        self._preview_timer.start(ms)

    def show_layers_off(self, layers: tuple[LayerOff, ...]) -> None:
        """Warn that the person has to read more closely."""
        self._layers = tuple(as_told(layer.reason) for layer in layers)
        if layers:
            self.layers.set(
                "warning", tr("Read closely: not everything could be looked at"), " ".join(self._layers)
            )
        self.layers.setVisible(bool(layers))

    def show_nothing_to_do(self, words: str) -> None:
        """Say that this account needs no decision."""
        self.nothing.heading.setText(tr("Nothing to decide"))
        self.nothing.setAccessibleDescription(words)
        self._show_only("nothing")
        self.announce(words)

    def show_done(self, testimony_id: str, words: str) -> None:
        """Go on to the account."""
        self.announce(words)
        self._leave_to(testimony_id)

    def show_failed(self, error: WhistleError) -> None:
        """Say what happened through the one door."""
        if self.presenter.desk is None:
            told = words_for(error)
            self.note.set("error", told.what, f"{told.safe} {told.do}")
            self._show_only("note")
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- keys and clicks ---------------------------------------------------------------------

    def _letter(self, letter: str) -> None:
        if not self.context.choices.current.single_keys or self.presenter.desk is None:
            return
        if letter == "l":
            self.presenter.label()
        elif letter == "v":
            self.decide.ask_vaguer_or_take()
        elif letter == "r":
            self.presenter.remove()
        elif letter == "k":
            self.decide.ask_keep()
        elif letter == "s":
            self.decide.ask_same_as()
        elif letter == "n":
            self.presenter.next_open()
        elif letter == "a":
            self.start_adding()

    def _from_text(self, key: str) -> None:
        self.presenter.go_to(key)

    def _selected(self) -> None:
        start, end = self.text.selection()
        self.add.set_ready(end > start, tr("Select words in the text first"))

    def start_adding(self) -> None:
        """Ask what the selected words are."""
        desk = self.presenter.desk
        if desk is None or self.presenter.sealed:
            return
        start, end = self.text.selection()
        place = desk.reading.place(start, end)
        if place is None:
            self.announce(tr("Select words in the text first, then press A."))
            self.panes.bring(0)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._adding_at = (start, end)
        self.panes.bring(1)
        self.adding.start(desk, desk.reading.text[start:end])
        self.decide.hide()
        self._place_panel()

    def _add(self, kind: IdentifierKind, only: bool, label: str) -> None:
        self.adding.hide()
        self.decide.show()
        self._place_panel()
        self.presenter.add(*self._adding_at, kind, only=only, label_as=label)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_adding(self) -> None:
        if hasattr(self, "adding") and not self.adding.isHidden():
            self.adding.hide()
            self.decide.show()
            self._place_panel()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        desk = self.presenter.desk
        if desk is not None:
            self.presenter.decide_rest(direct=bool(desk.count.must))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_finish(self) -> None:
        if self.presenter.sealed:
            self.presenter.finish()
            return
        self.context.confirm(
            tr("Take the names out now?"),
            tr("Labels take their place, and the words can no longer be changed. ")
            + (
                tr("The words as they were said go under the names list. ")
                if self.keep_raw.isChecked()
                else tr("The words as they were said are destroyed, for good. ")
            )
            + tr("Clues that are still open can be decided later."),
            tr("Take names out"),
            self._finish,
            danger=not self.keep_raw.isChecked(),
        )

    def _finish(self) -> None:
        self.presenter.finish(keep_raw=self.keep_raw.isChecked())

    def _to_account(self) -> None:
        self._leave_to(self._testimony)

    def _leave_to(self, testimony_id: str) -> None:
        """To the account, or to the case's notes where those were looked through."""
        if self.presenter.are_notes:
            self.context.navigate("notes", case_id=self._case)
        else:
            self.context.navigate("account", testimony_id=testimony_id, case_id=self._case)

    # -- arranging ---------------------------------------------------------------------------

    def _show_only(self, what: str) -> None:
        self._desk_shown = what == "desk"
        self._noted.setVisible(what == "note")
        self.nothing.setVisible(what == "nothing")
        self.panes.setVisible(what == "desk")
        self.foot.setVisible(what == "desk")
        self.layers.setVisible(what == "desk" and bool(self._layers))
        if what != "desk":
            self.decide.hide()

    def _place_panel(self) -> None:
        narrow = bool(self.panes.is_narrow)
        holder = self._narrow_holder if narrow else self._wide_holder
        for panel in (self.decide, self.adding):
            if holder.indexOf(panel) < 0:
                hidden = panel.isHidden()
                holder.addWidget(panel)
                panel.setVisible(not hidden)
        for part in self._pane_heads:
            part.setVisible(not narrow)
        self.foot.arrange(narrow=narrow, room=self.width() / self.theme.scale)
        self.decide.set_narrow(narrow)
        if self._desk_shown:
            # Where there is little room a question needs all of it.
            asking = self.decide.is_asking and not self.decide.isHidden()
            alone = narrow and (asking or not self.adding.isHidden())
            self.panes.setVisible(not alone)
            self.foot.setVisible(not alone)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves an open question; it never leaves the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.decide.close_question()
            self._stop_adding()
            return
        super().keyPressEvent(event)
