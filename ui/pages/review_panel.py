"""Where one person or thing is decided, and where words nobody proposed are added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.language import tr
from ui.presenters.review_desk import Desk
from ui.presenters.review_things import Thing
from ui.presenters.review_words import ADDABLE, KIND_WORDS, kind_alone, places_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column, row
from ui.widgets.marked_text_paint import COLOUR_ROLE
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.model import IdentifierKind

_NEW = "new"


class Letter(QLabel):
    """The framed letter of a kind; the kind is said in words beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._role = "text"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "letter")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)
        self._draw()

    def show_thing(self, thing: Thing) -> None:
        """Show the letter of its kind in its colour."""
        self._role = COLOUR_ROLE[thing.family]
        self.setText(thing.family.value)
        self.setAccessibleName(KIND_WORDS[thing.kind])
        self._draw()

    def _draw(self) -> None:
        theme = self._theme
        self.setFixedSize(theme.px(26), theme.px(26))
        colour = theme.colour(self._role).name()
        own = f'QLabel[kind="letter"] {{ color: {colour}; border-color: {colour}; }}'
        self.setStyleSheet(theme.sheet("label") + own)


class Ask(Panel):
    """A question inside the panel, answered with Enter and left with Esc."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, label: str, action: str) -> None:
        super().__init__("ask")
        self._typed = False
        self.picker = Picker(theme, label)
        self.field = Field(theme, label)
        self.ok = Button(theme, action, on=self._answer)
        self.cancel = Button(theme, tr("Not now"), "quiet", on=self.left.emit)
        column(
            theme,
            self.picker,
            self.field,
            Flow(theme, self.ok, self.cancel, spacing=8),
            spacing=8,
            into=self,
        )
        self.picker.currentIndexChanged.connect(lambda _n: self._shown())
        self.field.submitted.connect(self._answer)

    def start(self, options: list[tuple[str, str]], *, typed: bool, text: str = "") -> None:
        """Ask with these options; with ``typed`` own words are one of them, or the only one."""
        offered = [*options, (_NEW, tr("My own words"))] if typed and options else options
        self.picker.set_options(offered)
        self.picker.setVisible(bool(options))
        self._typed = typed
        self.field.set_text(text)
        self._shown()
        self.show()
        (self.picker if options else self.field.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self) -> None:
        own = self.picker.isHidden() or self.picker.value() == _NEW
        self.field.setVisible(self._typed and own)

    def _answer(self) -> None:
        value = self.picker.value()
        if self.picker.isHidden() or value == _NEW:
            value = self.field.text().strip()
            if not value:
                self.field.set_error(tr("Write a few words first."))
                return
        self.answered.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves the question; nothing is decided."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class DecidePanel(Panel):
    """The current person or thing: why it is here, and the four answers."""

    labelled = Signal()
    made_vaguer = Signal(str)
    removed = Signal()
    kept = Signal(str)
    same = Signal(str)
    reopened = Signal()
    question_left = Signal()
    question_moved = Signal()
    """A question came or went."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("current")
        self._theme = theme
        self._thing: Thing | None = None
        self._sealed = False
        self._narrow = False
        self._labels: tuple[str, ...] = ()
        self.letter = Letter(theme)
        self.name = Words(theme, "", "strong")
        self.why = Words(theme, "", "second")
        self.label = Button(theme, tr("Label"), "primary", key="L", on=self.labelled.emit)
        self.vaguer = Button(theme, tr("Vaguer"), key="V", on=self.ask_vaguer_or_take)
        self.remove = Button(theme, tr("Remove"), key="R", on=self.removed.emit)
        self.keep = Button(theme, tr("Keep"), key="K", on=self.ask_keep)
        self.same_as = Button(theme, tr("Same as …"), "quiet", on=self.ask_same_as)
        self.other = Button(theme, tr("Other words …"), "quiet", on=self._ask_words)
        self.later = Button(theme, tr("Decide later"), "quiet", icon="undo-2", on=self.reopened.emit)
        self.ask_words = Ask(theme, tr("Words to put in its place"), tr("Put these words there"))
        self.ask_reason = Ask(theme, tr("Why may it stay?"), tr("Keep it"))
        self.ask_same = Ask(theme, tr("Who or what it is the same as"), tr("It is the same"))
        for one in self._asks():
            one.hide()
            one.left.connect(self.close_question)
        self.ask_words.answered.connect(lambda words: self._answer(self.made_vaguer, words))
        self.ask_reason.answered.connect(lambda words: self._answer(self.kept, words))
        self.ask_same.answered.connect(lambda label: self._answer(self.same, label))
        head = row(theme, self.letter, self.name, spacing=8)
        head.setAlignment(self.letter, Qt.AlignmentFlag.AlignTop)
        head.setStretchFactor(self.name, 1)
        self.short = Words(theme, "", "strong")
        self.short.hide()
        self.buttons = QWidget()
        self.buttons.setLayout(
            Flow(
                theme,
                self.short,
                self.label,
                self.vaguer,
                self.remove,
                self.keep,
                self.same_as,
                self.other,
                self.later,
                spacing=4,
            )
        )
        self.full = QWidget()
        column(theme, head, self.why, spacing=6, into=self.full)
        column(
            theme,
            self.full,
            self.buttons,
            *self._asks(),
            None,
            spacing=6,
            margins=(12, 8, 12, 8),
            into=self,
        )

    def _asks(self) -> tuple[Ask, ...]:
        return self.ask_words, self.ask_reason, self.ask_same

    def show_thing(self, desk: Desk, *, sealed: bool, ready: bool, labels_aloud: bool = False) -> None:
        """Show the current one of a desk; an open question about another one is left.

        With ``labels_aloud`` it is said by its label.
        """
        thing = desk.current
        before = self._thing
        self._thing, self._sealed = thing, sealed
        self.setVisible(thing is not None)
        if thing is None:
            return
        if before is None or before.key != thing.key:
            self.close_question(quietly=True)
        self._labels = desk.same_as(thing.key)
        self.letter.show_thing(thing)
        said = thing.aloud(labels=labels_aloud)
        for shown in (self.name, self.short):
            # Before the words: Qt tells of a label's new words where it has no other name.
            shown.setAccessibleName(said if labels_aloud else "")
            shown.setText(thing.name)
        where = places_words(len(thing.places))
        state = tr("Decided: {result}. ", result=thing.result) if thing.choice is not None else ""
        why = tr(" Why: {why}.", why=thing.why) if thing.why else ""
        about = f"{state}{kind_alone(thing.kind)}, {where}."
        # A reason may quote the words beside a name.
        self.why.setAccessibleName(about if labels_aloud else "")
        self.why.setText(about + why)
        self.setAccessibleName(tr("Decide: {name}", name=said))
        self.label.setVisible(not sealed)
        self.label.set_kind("primary")
        self.label.setAccessibleDescription(tr("Put [{label}] in every place, key L", label=thing.label))
        vague = (
            tr("Put “{ladder}” in every place, key V", ladder=thing.ladder[0])
            if thing.ladder
            else tr("Write vaguer words, key V")
        )
        self.vaguer.setAccessibleDescription(vague)
        self.remove.setAccessibleDescription(tr("Take the words out of every place, key R"))
        stays = (
            tr("Leave the words as they are; needs a reason, key K")
            if thing.direct
            else tr("Leave the words, key K")
        )
        self.keep.setAccessibleDescription(stays)
        self._show_extras()
        for button in (self.label, self.vaguer, self.remove, self.keep, self.same_as, self.other, self.later):
            button.setEnabled(ready)

    def _show_extras(self) -> None:
        thing = self._thing
        if thing is not None:
            self.same_as.setVisible(not self._sealed and bool(self._labels))
            self.other.setVisible(bool(thing.ladder) and not self._narrow)
            self.later.setVisible(thing.choice is not None and not self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room: the name beside the answers, and nothing else."""
        self.full.setVisible(not narrow)
        self._narrow = narrow
        self._show_extras()
        self.short.setVisible(narrow)

    def ask_vaguer_or_take(self) -> None:
        """Take the first words that are offered, or ask for some where none are."""
        if self._thing is None:
            return
        if self._thing.ladder:
            self.made_vaguer.emit("")
        else:
            self._ask_words()

    def ask_keep(self) -> None:
        """Keep a clue at once; for a name ask for the reason."""
        if self._thing is None:
            return
        if self._thing.direct:
            self._question(self.ask_reason)
            before = self._thing.choice.reason if self._thing.choice is not None else ""
            self.ask_reason.start([], typed=True, text=before)
        else:
            self.kept.emit("")

    def close_question(self, *, quietly: bool = False) -> None:
        """Leave a question unanswered."""
        asked = self.is_asking
        for one in self._asks():
            one.hide()
        if asked:
            self.question_moved.emit()
        if asked and not quietly:
            self.question_left.emit()

    @property
    def is_asking(self) -> bool:
        """Whether a question is open."""
        return any(not one.isHidden() for one in self._asks())

    def _ask_words(self) -> None:
        if self._thing is not None:
            self._question(self.ask_words)
            self.ask_words.start([(rung, rung) for rung in self._thing.ladder], typed=True)

    def ask_same_as(self) -> None:
        """Ask which label stands for this one already."""
        if self._thing is not None and self._labels and not self._sealed:
            self._question(self.ask_same)
            self.ask_same.start([(label, f"[{label}]") for label in self._labels], typed=False)

    def _question(self, one: Ask) -> None:
        for other in self._asks():
            other.setVisible(other is one)
        self.question_moved.emit()

    def _answer(self, signal: object, words: str) -> None:
        self.close_question(quietly=True)
        signal.emit(words)  # type: ignore[attr-defined]  # a bound signal
        self.question_left.emit()


class AddPanel(Panel):
    """Adds selected words: what they are, who they are, everywhere or in one place."""

    added = Signal(object, bool, str)
    """(kind, only this place, label or blank for a new one)."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("current")
        self._desk: Desk | None = None
        self.words = Words(theme, "", "strong")
        self.kind = Picker(theme, tr("What it is"), [(kind.value, words) for kind, words in ADDABLE])
        self.who = Picker(theme, tr("Who or what it is"))
        self.only = TickBox(tr("Only in this place"))
        self.only.setAccessibleDescription(tr("Otherwise every place with the same words is added."))
        self.ok = Button(theme, tr("Add"), "primary", icon="plus", on=self._add)
        self.cancel = Button(theme, tr("Not now"), "quiet", on=self.left.emit)
        self.kind.currentIndexChanged.connect(lambda _n: self._offer())
        column(
            theme,
            self.words,
            Words(theme, tr("What is it?"), "second"),
            self.kind,
            Words(theme, tr("Somebody or something new, or the same as"), "second"),
            self.who,
            self.only,
            Flow(theme, self.ok, self.cancel, spacing=8),
            None,
            spacing=6,
            margins=(12, 8, 12, 8),
            into=self,
        )

    def start(self, desk: Desk, words: str) -> None:
        """Ask about these words."""
        self._desk = desk
        shown = " ".join(words.split())
        self.words.setText(tr("Add “{words}”", words=shown if len(shown) <= 80 else shown[:79] + "…"))
        self.setAccessibleName(self.words.text())
        self.only.setChecked(False)
        self.kind.setCurrentIndex(0)
        self._offer()
        self.show()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        if self._desk is None or not self.kind.value():
            return
        labels = self._desk.labels_for(IdentifierKind(self.kind.value()))
        self.who.set_options([("", tr("New")), *((label, f"[{label}]") for label in labels)])
        self.who.setCurrentIndex(0)

    def _add(self) -> None:
        self.added.emit(IdentifierKind(self.kind.value()), self.only.isChecked(), self.who.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves; nothing is added."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
