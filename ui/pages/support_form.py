"""What is typed about one support contact: that it was found right, or what it is now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.support import METHOD_WORDS, PURPOSE_WORDS, Row, changed
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column, row
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.vault.tables.contacts import TeamContact


class CheckForm(Panel):
    """Who found it right, and how. ``checked`` gives the contact, the name and the method."""

    checked = Signal(object, str, str)
    left = Signal()

    def __init__(self, theme: Theme, shown: Row, by: str) -> None:
        super().__init__("current")
        self._kept = shown.kept
        self.number = Field(theme, tr("The number of {name}, as you found it", name=shown.name))
        self.number.set_text(shown.kept.number)
        self.method = Picker(theme, tr("How you checked it"), METHOD_WORDS)
        self.by = Field(theme, tr("Who checked it"), hint=tr("A first name will do. It stays in this vault."))
        self.by.set_text(by)
        self.by.submitted.connect(self._save)
        save = Button(theme, tr("It is right"), "primary", on=self._save)
        save.setAccessibleDescription(tr("Counts for three months, at once"))
        inside = QWidget()
        column(
            theme,
            Words(theme, tr("Check {name} now", name=shown.name), "strong"),
            self.number,
            column(theme, Words(theme, tr("How you checked it"), "second"), self.method, spacing=4),
            self.by,
            Flow(theme, save, Button(theme, tr("Not now"), "quiet", on=self.left.emit), spacing=8),
            spacing=10,
            into=inside,
        )
        _place(theme, self, inside)
        self.setAccessibleName(tr("Check {name}", name=shown.name))

    def first_focus(self) -> QWidget:
        """The number: it is compared first."""
        return self.number.edit

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves; nothing is stored."""
        _leave_on_escape(self, event)

    def _save(self) -> None:
        if _missing(self.number, tr("Type the number that you found.")) or _missing(
            self.by, tr("Type who checked it.")
        ):
            return
        kept = self._kept
        found = changed(
            kept,
            name=kept.name,
            number=self.number.text(),
            reach=kept.reach,
            purpose=kept.purpose,
            owner=kept.owner or self.by.text(),
        )
        self.checked.emit(found, self.by.text(), self.method.value())


class ChangeForm(Panel):
    """What a contact is. ``saved`` gives it; ``removed`` takes the team's hand off it."""

    saved = Signal(object)
    removed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, kept: TeamContact, *, own: bool) -> None:
        super().__init__("current")
        self._kept = kept
        fresh = not kept.name
        self.name = Field(theme, tr("Who it is"))
        self.number = Field(theme, tr("Number"))
        self.reach = Field(theme, tr("How and when it can be reached"))
        self.owner = Field(theme, tr("Who keeps it right"), hint=tr("One person of your team."))
        for field, text in (
            (self.name, kept.name),
            (self.number, kept.number),
            (self.reach, kept.reach),
            (self.owner, kept.owner),
        ):
            field.set_text(text)
            field.submitted.connect(self._save)
        self.purpose = Picker(theme, tr("What it is for"), PURPOSE_WORDS)
        self.purpose.choose(kept.purpose)
        acts = [
            Button(theme, tr("Add it") if fresh else tr("Save the change"), "primary", on=self._save),
            Button(theme, tr("Not now"), "quiet", on=self.left.emit),
        ]
        if own and not fresh:
            acts.append(Button(theme, tr("Take it off the list"), "quiet", icon="trash-2", on=self._remove))
        inside = QWidget()
        column(
            theme,
            Words(
                theme, tr("A contact of your own") if fresh else tr("Change {name}", name=kept.name), "strong"
            ),
            self.name,
            self.number,
            self.reach,
            column(theme, Words(theme, tr("What it is for"), "second"), self.purpose, spacing=4),
            self.owner,
            Flow(theme, *acts, spacing=8),
            spacing=10,
            into=inside,
        )
        _place(theme, self, inside)
        self.setAccessibleName(tr("A new contact") if fresh else tr("Change {name}", name=kept.name))

    def first_focus(self) -> QWidget:
        """The name of a new one, the number of one that is there."""
        return self.number.edit if self._kept.name else self.name.edit

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves; nothing is stored."""
        _leave_on_escape(self, event)

    def _save(self) -> None:
        if _missing(self.name, tr("Type who it is.")) or _missing(self.number, tr("Type its number.")):
            return
        self.saved.emit(
            changed(
                self._kept,
                name=self.name.text(),
                number=self.number.text(),
                reach=self.reach.text(),
                purpose=self.purpose.value(),
                owner=self.owner.text(),
            )
        )

    def _remove(self) -> None:
        self.removed.emit(self._kept)


def _place(theme: Theme, form: QWidget, inside: QWidget) -> None:
    """Keep the fields at a readable width, at every text size."""
    theme.follow(inside, lambda: inside.setMaximumWidth(theme.px(560)))
    box = row(theme, inside, spacing=0, margins=(16, 12, 16, 12), into=form)
    box.addStretch(0)


def _leave_on_escape(form: CheckForm | ChangeForm, event: QKeyEvent) -> None:
    if event.key() == Qt.Key.Key_Escape:
        form.left.emit()
        return
    event.ignore()


def _missing(field: Field, sentence: str) -> bool:
    if field.text().strip():
        return False
    field.set_error(sentence)
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
