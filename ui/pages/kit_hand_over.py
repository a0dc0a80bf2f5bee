"""Handing over from a kit, on the page that was written on: questions, one press, and what to do then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.presenters.kit_hand_over import Asked, HandOverShown, KitHandOver, Ready
from ui.presenters.own_files import OwnFiles
from ui.presenters.permissions_words import recipient_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.card_parts import ChoiceBox
from ui.widgets.choices import TickBox
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from whistle.intake.guide import GuideField
from whistle.model import ConsentKind

_LOWEST: Final = 100
"""px at 100%: no lower is what is asked; it and the buttons below it scroll together instead."""
_TWO: Final = 800
"""px at 100%: with less room the questions stand one below the other."""


class Question(QWidget):
    """One kind of information: a box to tick, the question as it is put, and what to mind."""

    def __init__(self, theme: Theme, asked: Asked) -> None:
        super().__init__()
        self.box = TickBox(asked.title)
        self.box.setAccessibleName(f"{asked.title}: {asked.question}")
        self.box.setAccessibleDescription(asked.care)
        words = Words(theme, f"{asked.question} {asked.care}".strip(), "second", "muted")
        words.setBuddy(self.box)
        told = row(theme, words, margins=(26, 0, 0, 0))
        box = column(theme, self.box, spacing=6, into=self)
        # As wide as its words: the whole of it can be pressed.
        box.setAlignment(self.box, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(told)


class Questions(Panel):
    """The questions in a card, in one column or two; ``ticked`` when one of them was answered."""

    ticked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._theme = theme
        self._shown: tuple[Asked, ...] = ()
        self._columns = 1
        self.by_kind: dict[ConsentKind, Question] = {}
        self._grid = QGridLayout(self)
        theme.space(self._grid, 16, (16, 14, 16, 14))

    @property
    def agreed(self) -> list[ConsentKind]:
        """The kinds that are ticked."""
        return [kind for kind, one in self.by_kind.items() if one.box.isChecked()]

    def ask(self, asked: tuple[Asked, ...]) -> bool:
        """Show these; False where they stand already, and keep their place and the focus."""
        if asked == self._shown:
            return False
        self._shown = asked
        for old in self.by_kind.values():
            old.setParent(None)
            old.deleteLater()
        self.by_kind = {}
        for one in asked:
            made = Question(self._theme, one)
            made.box.toggled.connect(self._toggled)
            self.by_kind[one.kind] = made
        self._lay_out()
        return True

    def tick(self, agreed: Collection[ConsentKind]) -> None:
        """Tick these kinds and no others; nobody is told."""
        for kind, question in self.by_kind.items():
            question.box.blockSignals(True)
            question.box.setChecked(kind in agreed)
            question.box.blockSignals(False)

    def set_columns(self, columns: int) -> None:
        """One or two beside each other."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _toggled(self, _on: bool) -> None:
        self.ticked.emit()

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for place, one in enumerate(self.by_kind.values()):
            self._grid.addWidget(one, *divmod(place, self._columns), Qt.AlignmentFlag.AlignTop)
            # At once: what is shown only with the next event cannot have the focus.
            one.show()
        for column_at in range(2):
            self._grid.setColumnStretch(column_at, int(column_at < self._columns))


class ThreeThings(Panel):
    """What to do once it is handed over: three headings, each with its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._pairs = [(Words(theme, "", "strong"), Words(theme, "")) for _ in range(3)]
        told = [column(theme, *pair, spacing=2) for pair in self._pairs]
        column(theme, *told, spacing=14, margins=(20, 16, 20, 16), into=self)

    def say(self, says: Sequence[tuple[str, str]]) -> None:
        """Three pairs of heading and words."""
        for pair, said in zip(self._pairs, says, strict=True):
            for part, text in zip(pair, said, strict=True):
                part.setText(text)


class KitHandOverPart(QWidget):
    """``context.kit`` is the kit's folder. ``back`` asks for the page with the words again.

    ``onward`` is the field of the guide that asks when what is agreed to may be used; ``answered`` is
    given when it was chosen.
    """

    back = Signal()
    answered = Signal(str)

    def __init__(self, context: PageContext, onward: GuideField, safe: str) -> None:
        super().__init__()
        self._context = context
        self._busy = False
        if context.kit is None:
            raise ValueError("no kit")
        self.presenter = KitHandOver(context.lane, self, context.kit)
        theme = context.theme
        self.heading = Words(theme, "", "heading")
        self.made = NoteBox(theme, "done", "")
        self.trouble = NoteBox(theme, "error", "")
        self.changed = NoteBox(
            theme,
            "warning",
            tr("This folder was changed since you began"),
            tr(
                "It names another key now. What you hand over is still locked for the key whose six words you"
                " compared. Tell them that the folder was changed."
            ),
        )
        self.nobody = NoteBox(
            theme,
            "error",
            tr("This folder does not say whom it hands over to"),
            tr("Your words are safe. Ask whoever gave it to you for a new one."),
        )
        self.about = Words(theme, "")
        self.key = Words(theme, "", "second", "muted", selectable=True)
        self._card = Questions(theme)
        self._card.ticked.connect(self._tick)
        self.when = ChoiceBox(theme, onward.title, onward.choices, none=tr("Not said"), hint=onward.help)
        self.when.changed.connect(lambda: self.answered.emit(self.when.value()))
        self.again = TickBox(tr("I say yes again today: it may be used now"))
        self.again.setAccessibleDescription(tr("On an earlier day you said yes, to be said again."))
        self._after = ThreeThings(theme)
        self.goes = Words(theme, "", "strong")
        self.reason = Words(theme, "", "second", "muted")
        self.give = Button(theme, tr("Hand over"), "primary", icon="lock", on=self._give)
        self.not_now = Button(theme, tr("Back to my account"), "quiet", icon="arrow-left", on=self.back.emit)
        self._arrange(theme, safe)
        for part in (self.made, self._after, self.trouble, self.changed, self.nobody, self.again, self._all):
            part.hide()

    def _arrange(self, theme: Theme, safe: str) -> None:
        self._all = QWidget()
        column(
            theme,
            self.about,
            self.key,
            self._card,
            self.when,
            self.again,
            self.goes,
            spacing=14,
            into=self._all,
        )
        inside = column(
            theme,
            self.heading,
            self.made,
            self._after,
            self.trouble,
            self.changed,
            self.nobody,
            self._all,
            Words(theme, safe, "second", "muted"),
            None,
            spacing=14,
        )
        foot, held = Panel("foot"), QWidget()
        held.setLayout(Flow(theme, self.give, self.not_now))
        column(theme, self.reason, held, spacing=6, margins=(24, 10, 24, 10), into=foot)
        self.roll = PageScroll(theme, inside, widest=820, centred=True)
        whole = column(theme, self.roll, foot, spacing=0)
        column(theme, LowScroll(theme, whole, self.roll, _LOWEST), spacing=0, into=self)

    @property
    def questions(self) -> dict[ConsentKind, Question]:
        """The questions that are asked, by what they are about."""
        return self._card.by_kind

    def open(self, case_id: str, account: str, words: int, files: OwnFiles, onward: str) -> None:
        """Come to it, with what there is to hand over."""
        for part in (self.made, self._after, self.trouble):
            part.hide()
        self.give.show()
        self.when.set_value(onward)
        self.roll.verticalScrollBar().setValue(0)
        self.presenter.open(case_id, account, words, files.files)

    def first_focus(self) -> QWidget:
        """The first question, or the way back."""
        return next((one.box for one in self.questions.values()), self.not_now)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two questions beside each other where there is room."""
        super().resizeEvent(event)
        self._card.set_columns(2 if self.width() / self._context.theme.scale >= _TWO else 1)

    # -- the presenter's calls ---------------------------------------------------------------

    def show_questions(self, shown: HandOverShown) -> None:
        """Draw the questions; those that stand already keep their place and the focus."""
        whom = recipient_words(shown.recipient.name)
        self.heading.setText(tr("Hand over to {recipient}", recipient=whom))
        self.give.set_text(tr("Hand over to {recipient}", recipient=whom))
        self.about.setText(
            tr(
                "What you wrote goes whole, with every name in it; {recipient} takes the names out later."
                " So take out of your words what nobody should read. Each thing that words can give away is"
                " asked by itself, and not ticked means no. As long as the foot of this page names one"
                " not agreed to, nothing goes: you can stop here, and your words stay locked in this folder.",
                recipient=whom,
            )
        )
        self.key.setText(tr("The six words of their key: {words}", words=shown.recipient.words))
        self.changed.setVisible(shown.recipient.changed)
        self.again.setVisible(shown.again)
        self.nobody.hide()
        self._all.show()
        if self._card.ask(shown.asked) and self.not_now.hasFocus():
            # It was waited for.
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._card.tick(shown.agreed)

    def show_nobody(self) -> None:
        """There is nobody to hand over to."""
        self.heading.setText(tr("Hand over"))
        self._all.hide()
        self.nobody.show()
        self.show_ready(Ready("", tr("Nobody to hand over to")))

    def show_ready(self, ready: Ready) -> None:
        """What would go, and what holds it back."""
        self.goes.setText(ready.goes)
        self.goes.setVisible(bool(ready.goes))
        why = tr("The file is being made") if self._busy else ready.held
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        self.give.set_ready(not why, why)

    def show_busy(self, busy: bool) -> None:
        """The file is being made."""
        self._busy = busy
        if busy:
            self.trouble.hide()
        self._tick()

    def show_made(self, heading: str, says: Sequence[tuple[str, str]]) -> None:
        """Say it, and nothing else: it is done."""
        self.made.set("done", heading, "")
        self.made.show()
        self._after.say(says)
        self._after.show()
        self._all.hide()
        self.give.hide()
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)
        self.roll.verticalScrollBar().setValue(0)

    def show_failed(self, heading: str, text: str) -> None:
        """Say it at the top."""
        self.trouble.set("error", heading, text)
        self.trouble.show()
        self.roll.verticalScrollBar().setValue(0)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self._context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _tick(self) -> None:
        self.presenter.tick(self._card.agreed)

    def _give(self) -> None:
        said_again = self.again.isVisibleTo(self) and self.again.isChecked()
        self.presenter.hand_over(wait=self.when.value() != "at-once" and not said_again)
