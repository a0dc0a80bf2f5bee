"""Permissions: one source, one recipient, one kind of information at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.permissions import Permissions
from ui.presenters.permissions_shown import Row as Answered
from ui.presenters.permissions_shown import Sheet
from ui.presenters.permissions_words import ANSWERS, Answer, how_words
from ui.turns import MAY_REST
from ui.widgets.answer_picker import AnswerPicker, Choice
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import PageScroll, Panel, column, row, scrolled, upright
from ui.widgets.notes import EmptyPage, Icon, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.casework.wording import consent_wording
from whistle.errors import WhistleError
from whistle.model import ConsentKind, ConsentState

_CHOICES = (
    Choice(ConsentState.AGREED.value, tr("Agreed"), "check"),
    Choice(ConsentState.CONDITIONS.value, tr("Agreed, if …"), "check", tr("Opens a field for the condition")),
    Choice(ConsentState.REFUSED.value, tr("Refused"), "x"),
    Choice(ConsentState.NOT_ASKED.value, tr("Not asked"), "circle-dashed"),
)
_SHOWN = {
    Answer.AGREED: ConsentState.AGREED,
    Answer.CONDITION: ConsentState.CONDITIONS,
    Answer.REFUSED: ConsentState.REFUSED,
    Answer.NOT_ASKED: ConsentState.NOT_ASKED,
    Answer.WAITING: ConsentState.AGREED,
}
_AGAIN = (
    ("", tr("No need to ask again")),
    ("91", tr("Ask again in 3 months")),
    ("183", tr("Ask again in 6 months")),
    ("365", tr("Ask again in a year")),
)
_OTHER = "+"


class PermissionsPage(Page):
    """The matrix of one source and one recipient, with the question to read aloud beside it."""

    title = tr("Permissions")
    subtitle = tr("One recipient at a time. “Not asked” means it stays in.")
    rail = "permissions"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Permissions(self, context.lane)
        self._copies: tuple[str, ...] = ()
        self._recipient = ""

    def parts(self) -> Iterator[bool]:
        """Make the pickers, the table and the question."""
        theme = self.theme
        self.undo = Button(
            theme, tr("Undo"), icon="undo-2", on=self.presenter.undo, description=tr("Key: Ctrl+Z")
        )
        self.empty = EmptyPage(
            theme,
            "list-checks",
            tr("Nobody to ask yet"),
            tr("Until someone says yes, nothing can leave. First add a source, with an account."),
            tr(
                "Each source is asked about each reader apart. Saying no to one changes nothing for"
                " the others."
            ),
            (Button(theme, tr("Open the case"), "primary", on=lambda: self.context.navigate("case")),),
        )
        yield MAY_REST
        answers = self._answers()
        yield MAY_REST
        question = self._question()
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Permissions"),
            (Pane(tr("Answers"), answers), Pane(tr("Question"), question, 352)),
            narrow=860,
            choices=self.context.choices,
            key="permissions",
        )
        yield MAY_REST
        # Said in the rows too: where there is little room it gives way to them.
        self.panes.shaped.connect(lambda narrow: self._lock.setVisible(not narrow))
        self._lock.setVisible(not self.panes.is_narrow)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scrolled(theme, self.empty))
        column(theme, self.stack, spacing=0, into=self)
        on_key(self, UNDO, self.presenter.undo)

    def _answers(self) -> QWidget:
        theme = self.theme
        self.source = Picker(theme, tr("Source"), description=tr("Whose answers these are"))
        self.source.activated.connect(lambda _: self.presenter.choose_source(self.source.value()))
        self.recipient = Picker(theme, tr("Recipient"), description=tr("Who would get it"))
        self.recipient.activated.connect(lambda _: self._recipient_chosen())
        self.other = Field(
            theme, tr("Name of another reader"), hint=tr("A body, a branch or an editor. Press Enter.")
        )
        self.other.submitted.connect(self._other_named)
        self.other.hide()
        self.history = Words(theme, "", "second", "muted")
        self.table = RowTable(
            theme,
            tr("Kinds of information"),
            ((tr("Kind of information"), 0.4), (tr("Answer"), 0.24), (tr("Condition"), 0.36)),
        )
        self.table.chosen.connect(self._kind_chosen)
        self.table.opened.connect(lambda _: self._to_question())
        lock_icon = Icon(theme, "lock", "muted")
        self._lock = QWidget()
        lock = row(
            theme,
            lock_icon,
            Words(
                theme,
                tr(
                    "Real name and contact details never go in a dossier. They can only leave in a separate"
                    " locked letter."
                ),
                "second",
            ),
            spacing=8,
            into=self._lock,
        )
        lock.setAlignment(lock_icon, Qt.AlignmentFlag.AlignTop)
        self.read_back = Button(theme, tr("Read back"), on=self._read_back)
        self.read_back.setAccessibleDescription(tr("What would be used of this source, word for word"))
        chooser = Flow(theme, self.source, self.recipient, self.undo, self.read_back)
        box = column(
            theme,
            chooser,
            self.other,
            self.history,
            self.table,
            self._lock,
            spacing=10,
        )
        theme.changed.connect(self._measure)
        self._measure()
        return PageScroll(theme, box, margins=(24, 16, 24, 16))

    def _measure(self) -> None:
        # Four rows at least: below that the page scrolls instead.
        self.table.setMinimumHeight(self.theme.px(36 + 4 * 41))

    def _question(self) -> QWidget:
        theme = self.theme
        self.kind = Words(theme, "", "section")
        self.aloud = NoteBox(theme, "plain", "")
        self.care = Words(theme, "", "second", "muted")
        self.picker = AnswerPicker(theme, tr("The source's answer"), _CHOICES)
        self.picker.answered.connect(self._answered)
        self.condition = Field(
            theme, tr("On what condition? In their words"), hint=tr("Kept with the answer.")
        )
        self.condition.submitted.connect(self._give_condition)
        self.give = Button(theme, tr("Keep this condition"), on=self._give_condition)
        self._conditional = QWidget()
        column(theme, self.condition, self.give, spacing=8, into=self._conditional)
        self._conditional.hide()
        self.how = Picker(
            theme,
            tr("How the answer was given"),
            [(choice.id, how_words(choice.id)) for choice in consent_wording().given_how],
        )
        self.again = Picker(theme, tr("When to ask again"), _AGAIN)
        self.wait = TickBox(tr("To be said again on another day"))
        self.wait.setAccessibleName(self.wait.text())
        self.wait.setAccessibleDescription(
            tr("A yes counts only once it was said again: for who hands over today and wants to sleep on it")
        )
        self.again_now = Button(theme, tr("They say yes again today"), on=self._confirm)
        self.waiting = NoteBox(theme, "warning", "", "", [self.again_now])
        self.waiting.hide()
        self.opening = Button(theme, tr("What to say first"), "quiet", on=self._toggle_opening)
        self.opening_words = NoteBox(theme, "plain", tr("Before the first question, say:"))
        self.opening_words.hide()
        self.promise = Words(theme, "", "second", "muted")
        self.back = Button(theme, tr("Take back permission"), "danger", on=self._take_back)
        box = column(
            theme,
            self.kind,
            row(theme, Words(theme, tr("Read aloud:"), wrap=False), None, self.opening),
            self.opening_words,
            self.aloud,
            self.care,
            self.picker,
            self._conditional,
            Flow(theme, self.how, self.again, spacing=8),
            self.wait,
            self.waiting,
            None,
            self.promise,
            self.back,
            spacing=12,
        )
        holder = Panel("window")
        row(theme, upright(), PageScroll(theme, box, margins=(20, 16, 20, 16)), spacing=0, into=holder)
        return holder

    # -- coming and going ----------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show a case; a source and a recipient may be named."""
        self.presenter.enter(place.case_id, place.source_id, place.recipient)

    def leave(self) -> None:
        """Every answer was stored when it was given."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The table, where the keys are of use."""
        return self.table if self.stack.currentIndex() == 0 else None

    # -- what the presenter asks for -----------------------------------------------------

    def show_empty(self, why: str) -> None:
        """There is no source."""
        self.empty.heading.setText(tr("Nobody to ask yet"))
        self.empty.setAccessibleDescription(why)
        self.stack.setCurrentIndex(1)
        self.set_head(tr("Permissions"), why)

    def show_choices(
        self,
        sources: tuple[tuple[str, str], ...],
        recipients: tuple[tuple[str, str], ...],
        source: str,
        recipient: str,
    ) -> None:
        """Fill the pickers."""
        self.stack.setCurrentIndex(0)
        self.source.set_options([(value, tr("Source: {words}", words=words)) for value, words in sources])
        self.source.choose(source)
        readers = [(value, tr("For {words}", words=words)) for value, words in recipients]
        self.recipient.set_options([*readers, (_OTHER, tr("Another reader …"))])
        self.recipient.choose(recipient)
        self._recipient = recipient

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the answers and the question."""
        self.set_head(
            tr("{source}: what may go to {recipient}", source=sheet.source, recipient=sheet.recipient),
            self.subtitle_for(sheet),
        )
        self.history.setText(sheet.history)
        current = next((r for r in sheet.rows if r.kind is sheet.asked.kind), sheet.rows[0])
        self.table.show_rows([_table_row(answered) for answered in sheet.rows], current.kind.value)
        asked = sheet.asked
        changed = self.kind.text() != asked.title
        self.kind.setText(asked.title)
        self.aloud.set("plain", "", asked.question)
        self.care.setText(asked.care)
        self.care.setVisible(bool(asked.care))
        self.picker.show_answer(_SHOWN[asked.answer].value if asked.answer in _SHOWN else "")
        if changed:
            if self._is_answering:
                # The keys stay where they are while the question goes on to the next.
                self.context.say_now(f"{asked.title}. {asked.question} {asked.care}".rstrip())
            self._conditional.hide()
            self.condition.clear()
            self.again.choose("")
        self.how.choose(asked.given_how)
        self.opening_words.set("plain", tr("Before the first question, say:"), sheet.opening)
        self.promise.setText(
            tr(
                "Saying no to {recipient} changes nothing else. It can be taken back any time; a "
                "copy already sent may not come back.",
                recipient=sheet.recipient,
            )
        )
        self.waiting.set("warning", sheet.waiting, "")
        self.waiting.setVisible(bool(sheet.waiting))
        self.again_now.set_ready(sheet.can_confirm, tr("It is still the day on which it was said first"))
        self._copies = sheet.copies
        self.undo.set_ready(sheet.can_undo, tr("Nothing to undo"))
        self.back.set_ready(
            sheet.can_take_back, tr("Nothing was agreed for {recipient}", recipient=sheet.recipient)
        )

    def subtitle_for(self, sheet: Sheet) -> str:
        """The line below the title: how far the questions are."""
        asked = len(sheet.rows) - sheet.left
        return tr(
            "{asked} of {many} asked. “Not asked” means it stays in.", asked=asked, many=len(sheet.rows)
        )

    def show_saved(self, state: str) -> None:
        """Show the saved state in the head."""
        self.set_saved(state)

    def show_error(self, error: WhistleError) -> None:
        """Hand it to the window."""
        self.context.show_error(error)

    def say(self, words: str) -> None:
        """Say a result aloud; while answers are being given at once, before the next question."""
        (self.context.say_now if self._is_answering else self.context.announce)(words)

    @property
    def _is_answering(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.picker.isAncestorOf(focused)

    # -- what the person does ------------------------------------------------------------

    def _answered(self, value: str) -> None:
        state = ConsentState(value)
        if state is ConsentState.CONDITIONS:
            self._conditional.show()
            self.condition.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.presenter.answer(
            state, given_how=self.how.value(), days=self._days(), wait=self.wait.isChecked()
        )

    def _give_condition(self) -> None:
        given = self.presenter.answer(
            ConsentState.CONDITIONS,
            self.condition.text(),
            self.how.value(),
            self._days(),
            wait=self.wait.isChecked(),
        )
        if not given and not self.condition.text().strip():
            self.condition.set_error(tr("Write the condition, then keep it. Nothing was changed."))
        elif given:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.presenter.confirm(self.how.value())

    def _days(self) -> int | None:
        return int(self.again.value()) if self.again.value() else None

    def _kind_chosen(self, key: str) -> None:
        if key:
            self.presenter.choose_kind(ConsentKind(key))

    def _to_question(self) -> None:
        self.panes.bring(1)
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recipient_chosen(self) -> None:
        value = self.recipient.value()
        if value == _OTHER:
            self.other.show()
            self.other.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.recipient.choose(self._recipient)
            return
        self.other.hide()
        self.presenter.choose_recipient(value)

    def _other_named(self) -> None:
        name = self.other.text()
        if not name.strip():
            self.other.set_error(tr("Write a name, then press Enter."))
            return
        self.other.clear()
        self.other.hide()
        self.presenter.choose_recipient(name)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_opening(self) -> None:
        shown = not self.opening_words.isVisibleTo(self)
        self.opening_words.setVisible(shown)
        self.opening.set_text(tr("Hide what to say first") if shown else tr("What to say first"))

    def _read_back(self) -> None:
        self.context.navigate("readback", source_id=self.source.value(), recipient=self.recipient.value())

    def _take_back(self) -> None:
        copies = "; ".join(self._copies)
        held = (
            tr(" Already sent: {copies}. Ask for these back.", copies=copies)
            if copies
            else tr(" Nothing was sent yet.")
        )
        self.context.confirm(
            tr("Take back permission?"),
            tr("Everything that was agreed here is taken back. Nothing of it goes in a dossier any more.")
            + held,
            tr("Take back permission"),
            self.presenter.take_back,
            danger=True,
        )


def _table_row(answered: Answered) -> TableRow:
    words = ANSWERS[answered.answer]
    condition = answered.condition or (tr("Only in a separate locked letter") if answered.apart else "")
    return TableRow(
        answered.kind.value,
        (
            Cell(answered.title, "lock" if answered.apart else "", "text"),
            Cell(words.word, words.icon, words.role, strong=True),
            Cell(condition or "–", role="text" if condition else "muted"),
        ),
        answered.spoken,
    )
