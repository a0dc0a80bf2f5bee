"""One account: a draft to write in, or sealed words to tag."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.errors import words_for
from ui.language import several, tr
from ui.pages.account_link import LinkPart
from ui.pages.account_suggest import SuggestPart
from ui.pages.account_tags import TagSide
from ui.pages.base import Page, PageContext, Place
from ui.presenters.account import OWN_NAME, AccountPresenter, AccountShown
from ui.presenters.account_tags import TagRow, stripes_of
from ui.presenters.tag_suggest import SuggestRow
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.find_bar import FindBar, TextFinder
from ui.widgets.flow import Beside
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import Panel, column, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.margin_stripes import MarginStripes
from ui.widgets.marked_text import MarkedText
from ui.widgets.marked_text_draft import DraftText
from ui.widgets.notes import EmptyPage, NoteBox, NoteLine
from ui.widgets.panes import Pane, Panes
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import TestimonyState

_COUNT_MS = 400
LEAST = 120
"""px at 100% that the words have where the window is low."""


class AccountPage(Page):
    """Shows the account that ``place`` names, in the shape that its state asks for."""

    title = tr("Account")
    rail = "accounts"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = AccountPresenter(context.lane, self)
        self._current = ""
        self._wanted = ""
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.timeout.connect(self._save)
        self._count_timer = QTimer(self)
        self._count_timer.setSingleShot(True)
        self._count_timer.setInterval(_COUNT_MS)
        self._count_timer.timeout.connect(self._count)

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the three shapes."""
        self.stack = QStackedWidget()
        self.stack.addWidget(self._draft_part())
        yield MAY_REST
        sealed = yield from self._sealed_part()
        self.stack.addWidget(sealed)
        yield MAY_REST
        self.stack.addWidget(self._binned_part())
        yield MAY_REST
        column(self.theme, self.stack, spacing=0, into=self)
        for keys, does in (
            ("Ctrl+T", self.start_tagging),
            ("Ctrl+Down", lambda: self._step(1)),
            ("Ctrl+Up", lambda: self._step(-1)),
            (UNDO, self.presenter.undo),
            ("Ctrl+Shift+Z", self.presenter.redo),
        ):
            # A child of the sealed part only: in a draft these keys belong to the words.
            on_key(self.sealed_part, keys, does)

    def _draft_part(self) -> QWidget:
        theme = self.theme
        part = Panel("paper")
        self.draft_count = Words(theme, "", "second", "muted", wrap=False)
        self.bin = Button(theme, tr("Put in the bin"), "quiet", icon="trash-2", on=self._ask_bin)
        self.take_out = Button(theme, tr("Take names out"), "primary", icon="eye-off", on=self._to_names)
        self.draft = DraftText(theme, tr("The account, in their own words"))
        self.draft.setPlaceholderText(
            tr("Begin anywhere. It is saved as you write, and you can leave it unfinished.")
        )
        self.draft.setAccessibleDescription(tr("Saved as you write"))
        self.draft.edited.connect(self._edited)
        self.unsaved = NoteBox(theme, "error", "", "")
        self.unsaved.hide()
        head = self._bar(self.draft_count, self._find_button(), self.bin, self.take_out)
        bar = FindBar(theme)
        self.draft_finder = TextFinder(theme, bar, self.draft, part, self.announce)
        parts = column(theme, head, bar, self.unsaved, self.draft, spacing=0)
        column(theme, LowScroll(theme, parts, self.draft, LEAST, follow=True), spacing=0, into=part)
        return part

    def _find_button(self) -> Button:
        button = Button(self.theme, tr("Find in this account"), "quiet", icon="search", on=self._find)
        button.set_icon_only(True)
        button.setToolTip(tr("Find in this account: Ctrl F"))
        button.setAccessibleDescription(tr("Key: Ctrl F"))
        return button

    def _sealed_part(self) -> Generator[bool, None, QWidget]:
        theme = self.theme
        self.sealed_part = QWidget()
        self.text = MarkedText(theme, tr("The account, names taken out"), "reading", widest=640)
        self.stripes = MarginStripes(theme, self.text)
        yield MAY_REST
        self.link = LinkPart(self.context)
        yield MAY_REST
        self.suggest = SuggestPart(self.context)
        yield MAY_REST
        self.side = TagSide(theme, self.link, self.suggest)
        yield from self.side.parts()
        self.sealed_count = Words(theme, "", "body", wrap=False)
        self.tag_button = Button(theme, tr("Tag"), "quiet", icon="tag", key="Ctrl T", on=self.start_tagging)
        self.tag_button.setAccessibleName(tr("Tag the marked words"))
        self.tag_button.setAccessibleDescription(tr("Goes to the tags to choose one. Key: Ctrl+T"))
        self.list_button = Button(theme, tr("List of tags"), "quiet", icon="list-checks", on=self._show_list)
        self.clues = NoteLine(theme, Button(theme, tr("Decide clues"), icon="eye-off", on=self._to_names))
        self.alike = NoteLine(theme, Button(theme, tr("Compare"), on=self._to_copies))
        self.alike.button.setAccessibleName(tr("Compare with the text that is alike"))
        yield MAY_REST
        paper = Panel("paper")
        head = self._bar(self.sealed_count, self._find_button(), self.tag_button, self.list_button)
        bar = FindBar(theme)
        self.sealed_finder = TextFinder(
            theme,
            bar,
            self.text,
            paper,
            self.announce,
            none=tr("Nothing found. Names were taken out of these words"),
        )
        yield MAY_REST
        parts = column(theme, head, bar, self.clues, self.alike, self.text, spacing=0)
        column(theme, LowScroll(theme, parts, self.text, LEAST, follow=True), spacing=0, into=paper)
        self.panes = Panes(
            theme,
            tr("Account"),
            [Pane(tr("Words"), paper), Pane(tr("Tags"), self.side, 360)],
            narrow=760,
            choices=self.context.choices,
            key="account",
        )
        column(theme, self.panes, spacing=0, into=self.sealed_part)
        self.text.mark_chosen.connect(self._choose)
        self.stripes.stripe_chosen.connect(self._choose)
        self.side.row_chosen.connect(self._choose)
        self.side.tag_wanted.connect(self._tag)
        self.side.untag_wanted.connect(self.presenter.untag)
        self.side.left.connect(lambda: self._to_text())
        self.suggest.shown.connect(self._show_suggested)
        self.suggest.wanted.connect(self._take_suggested)
        return self.sealed_part

    def _binned_part(self) -> QWidget:
        theme = self.theme
        self.unbin = Button(
            theme, tr("Take it out of the bin"), "primary", icon="undo-2", on=self.presenter.unbin
        )
        empty = EmptyPage(
            theme,
            "trash-2",
            tr("This account is in the bin"),
            tr("Nothing of it is lost yet. Take it out to read it, or leave it here."),
            tr("It is destroyed for good only when the bin is emptied."),
            [self.unbin],
        )
        return scrolled(theme, empty)

    def _bar(self, count: QWidget, *acts: QWidget) -> QWidget:
        bar = Panel("pane-head")
        column(self.theme, Beside(self.theme, count, *acts), margins=(16, 4, 16, 4), into=bar)
        self.theme.changed.connect(lambda: bar.setMinimumHeight(self.theme.px(44)))
        bar.setMinimumHeight(self.theme.px(44))
        return bar

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Open the account."""
        self._current = ""
        self._wanted = place.extra.removeprefix("passage=") if place.extra.startswith("passage=") else ""
        self.presenter.open(place.testimony_id)

    def leave(self) -> None:
        """Hand what is not saved yet to the lane."""
        self._save()
        self._close_finders()
        self.link.presenter.close()
        self.suggest.presenter.close()
        self.presenter.close()

    def find_text(self) -> bool:
        """Ctrl+F looks through the words that are shown."""
        shown = self.presenter.shown
        if shown is None or shown.state not in (TestimonyState.DRAFT, TestimonyState.SEALED):
            return False
        self._find()
        return True

    def _find(self) -> None:
        shown = self.presenter.shown
        if shown is not None and shown.is_draft:
            self.draft_finder.open()
        elif shown is not None:
            self.panes.bring(0)
            self.sealed_finder.open()

    def _close_finders(self) -> None:
        self.draft_finder.forget()
        self.sealed_finder.forget()

    def first_focus(self) -> QWidget | None:
        """The words."""
        shown = self.presenter.shown
        if shown is None:
            return None
        return self.draft if shown.is_draft else self.text

    # -- the presenter's calls ---------------------------------------------------------------

    def show_draft(self, shown: AccountShown) -> None:
        """Words that can be written."""
        self.set_head(_whose(shown.source), tr("Draft. The names are still in it."))
        self._close_finders()
        self.draft.set_words(shown.text)
        self.draft.go_to_end()
        self.unsaved.hide()
        self.stack.setCurrentIndex(0)
        self._count()
        self.draft.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sealed(self, shown: AccountShown) -> None:
        """Words that take tags."""
        self.set_head(_whose(shown.source), tr("Names taken out. The words can no longer change."))
        self._close_finders()
        self.text.set_words(shown.text)
        words = len(shown.text.split())
        self.sealed_count.setText(several("1 word", "{n:,} words", words))
        self._show_waiting(shown)
        self.side.clear()
        self.link.presenter.open(shown.case_id)
        self.stack.setCurrentIndex(1)
        self.show_tags(shown.tags)
        self.side.tabs.setCurrentIndex(1 if self._wanted else 0)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._wanted:
            self._choose(self._wanted)

    def show_binned(self, shown: AccountShown) -> None:
        """An account in the bin."""
        self.set_head(_whose(shown.source), tr("In the bin"))
        self.stack.setCurrentIndex(2)
        self.unbin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_waiting(self, shown: AccountShown) -> None:
        if shown.notes_open:
            one = shown.notes_open == 1
            words = (
                tr("A note or part of an event was")
                if one
                else tr("{notes_open} notes or parts of events were", notes_open=shown.notes_open)
            )
            self.clues.words.setText(tr("{words} not looked through for names yet.", words=words))
            self.clues.button.set_text(tr("Look through"))
        elif shown.clues_open:
            one = shown.clues_open == 1
            words = tr("1 clue is") if one else tr("{clues_open} clues are", clues_open=shown.clues_open)
            self.clues.words.setText(
                tr("{words} not decided yet. Until they are, nothing here can go in a dossier.", words=words)
            )
            self.clues.button.set_text(tr("Decide clues"))
        self.clues.setVisible(bool(shown.notes_open or shown.clues_open))
        many = several("Another text is", "{n} other texts are", len(shown.alike))
        self.alike.words.setText(
            tr("{many} much like this one. A copy never counts as a second source.", many=many)
        )
        self.alike.setVisible(bool(shown.alike))

    def show_tags(self, tags: tuple[TagRow, ...]) -> None:
        """The tags changed."""
        if all(tag.passage.id != self._current for tag in tags):
            self._current = ""
        self.stripes.set_stripes(*stripes_of(tags, self._current))
        self.side.show_rows(tags, self._current)
        self.side.picker.set_recent(self.presenter.recent)
        many = several("List of 1 tag", "List of {n} tags", len(tags))
        self.list_button.set_text(many if tags else tr("No tags yet"))
        shown = self.presenter.shown
        if shown is not None:
            self._show_waiting(shown)
            self.suggest.presenter.open(shown.testimony_id)

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        """The saved state in the head, and where it failed what to do."""
        told = words_for(error) if error is not None else None
        self.set_saved(
            state, tr("Not saved yet: {words}", words=told.what.rstrip(".").lower()) if told else ""
        )
        if told is not None:
            self.unsaved.set(
                "error", told.what, tr("What you wrote is still here. {do} It is tried again.", do=told.do)
            )
            self.announce(tr("Not saved yet. {what}", what=told.what))
            self._save_timer.start(5000)
        self.unsaved.setVisible(told is not None)

    def save_soon(self, ms: int) -> None:
        """Save after so long, however much is typed meanwhile."""
        if not self._save_timer.isActive():
            self._save_timer.start(ms)

    def show_failed(self, error: WhistleError) -> None:
        """Say what happened through the one door."""
        self.context.show_error(error)

    def show_gone(self, case_id: str) -> None:
        """Go to the case."""
        self.context.navigate("case", case_id=case_id)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- writing -----------------------------------------------------------------------------

    def _edited(self) -> None:
        self.presenter.typed()
        self.draft_finder.changed()
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _save(self) -> None:
        self._save_timer.stop()
        if self.presenter.dirty:
            self.presenter.save(self.draft.words())

    def _count(self) -> None:
        document = self.draft.document()
        empty = document.isEmpty()
        # Counting five million letters takes longer than a key may.
        if document.characterCount() > 200_000:
            self.draft_count.setText(
                tr("{charactercount:,} letters", charactercount=document.characterCount())
            )
        else:
            words = len(self.draft.words().split())
            self.draft_count.setText(
                tr("No words yet") if not words else several("{n:,} word", "{n:,} words", words)
            )
        self.take_out.set_ready(not empty, tr("There are no words yet"))

    def _to_names(self) -> None:
        shown = self.presenter.shown
        if shown is not None:
            self.context.navigate("names", testimony_id=shown.testimony_id, case_id=shown.case_id)

    def _ask_bin(self) -> None:
        self.context.confirm(
            tr("Put this account in the bin?"),
            tr("It can be taken out again until the bin is emptied."),
            tr("Put in the bin"),
            self._bin,
        )

    def _bin(self) -> None:
        self._save()
        self.presenter.bin()

    # -- tagging -----------------------------------------------------------------------------

    def start_tagging(self) -> None:
        """Ctrl+T: choose a tag for the marked words."""
        self.panes.bring(1)
        self.side.tabs.setCurrentIndex(0)
        self.side.picker.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tag(self, code: str) -> None:
        start, end = self.text.selection()
        side = self.side
        stored = self.presenter.tag(
            start,
            end,
            code,
            basis=side.chosen_basis(),
            harmed=side.harmed.value(),
            tense=side.tense.value(),
            memo=side.memo.text(),
        )
        if stored:
            side.clear()
            self._to_text()
        else:
            self.announce(tr("Mark words in the text first, then press Ctrl T."))
            self.side.picker.field.set_error(tr("Mark words in the text first."))

    def _to_copies(self) -> None:
        shown = self.presenter.shown
        if shown is not None and shown.alike:
            self.context.navigate("copies", extra=shown.alike[0])

    def _show_suggested(self, row: SuggestRow) -> None:
        self.text.light(row.one.start, row.one.end)
        self.text.show_place(row.one.start, row.one.end)

    def _take_suggested(self, row: SuggestRow) -> None:
        self.presenter.tag(row.one.start, row.one.end, row.one.code)

    def _to_text(self) -> None:
        self.panes.bring(0)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        self.panes.bring(1)
        self.side.tabs.setCurrentIndex(1)
        self.side.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, passage_id: str) -> None:
        shown = self.presenter.shown
        tag = next((t for t in shown.tags if t.passage.id == passage_id), None) if shown else None
        if shown is None or tag is None:
            return
        self._current = passage_id
        self.text.light(tag.passage.start, tag.passage.end)
        self.text.show_place(tag.passage.start, tag.passage.end)
        self.stripes.set_stripes(*stripes_of(shown.tags, passage_id))
        self.side.show_rows(shown.tags, passage_id)

    def _step(self, by: int) -> None:
        shown = self.presenter.shown
        if shown is None or shown.state is not TestimonyState.SEALED or not shown.tags:
            return
        ids = [tag.passage.id for tag in shown.tags]
        at = ids.index(self._current) + by if self._current in ids else (0 if by > 0 else len(ids) - 1)
        self._choose(ids[max(0, min(len(ids) - 1, at))])
        tag = shown.tags[max(0, min(len(ids) - 1, at))]
        self.announce(tag.spoken)


def _whose(source: str) -> str:
    """Whose account it is, as its heading says it."""
    return tr("My account") if source == OWN_NAME else tr("{source}’s account", source=source)
