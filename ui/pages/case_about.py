"""What is known of a case: what a recipient may be told, the names list, the hold, the check words."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.presenters.case_summary import CaseShown
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.model import Case

FIELDS = (
    ("title", tr("Title of the case"), tr("As a recipient may read it")),
    ("purpose", tr("What it is for"), tr("In one or two sentences")),
    ("request", tr("What the recipient is asked to do"), ""),
    ("duty_holder", tr("Who it is about"), tr("The employer or public body")),
    ("site", tr("Which office or place"), ""),
    ("activity", tr("What is done there"), ""),
    ("employed", tr("How many people work there"), ""),
    ("sender", tr("Who sends it"), tr("A name or team that the recipient can answer")),
    ("contact", tr("How to reach the sender"), ""),
)
"""What a dossier says of a case: the field of the model, its words, and a hint."""

_CROWN = (("", tr("Not known")), ("yes", tr("Yes")), ("no", tr("No")))


class AboutCase(Panel):
    """Reads, or (after "Change") a form."""

    described = Signal(object)
    names_wanted = Signal()
    names_left = Signal()
    hold_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__("window")
        self._theme = theme
        self._case: Case | None = None
        self.stack = QStackedWidget()
        column(theme, self.stack, spacing=0, into=self)

    def parts(self) -> Iterator[bool]:
        """Make the widgets, as a page does."""
        self.stack.addWidget(self._reading())
        yield MAY_REST
        form = yield from self._form()
        self.stack.addWidget(form)
        yield MAY_REST

    def _reading(self) -> QWidget:
        theme = self._theme
        self.purpose = Words(theme)
        self.about = Words(theme)
        self.change = Button(theme, tr("Change"), on=self.start)
        self.change.setAccessibleName(tr("Change what a recipient may be told of the case"))
        self.names = Words(theme)
        self.open_names = Button(theme, tr("Open names list"), icon="lock", on=self.names_wanted.emit)
        self.close_names = Button(theme, tr("Close names list"), icon="lock", on=self.names_left.emit)
        self.hold = Words(theme)
        self.hold_button = Button(theme, tr("Put a hold on"), on=self._toggle_hold)
        self.hold_button.setAccessibleDescription(tr("A hold keeps anything of this case from being deleted"))
        self.check_words = Words(theme, selectable=True)
        content = column(theme, Words(theme, tr("About this case"), "section"), self.purpose, spacing=8)
        for heading, *parts in (
            (tr("Who it is about"), self.about, self.change),
            (tr("Names list"), self.names, self.open_names, self.close_names),
            (tr("Hold"), self.hold, self.hold_button),
            (
                tr("Check words"),
                self.check_words,
                Words(
                    theme,
                    tr("Write them down. Later they show whether anything was changed."),
                    "second",
                    "muted",
                ),
            ),
        ):
            content.addSpacing(theme.px(8))
            content.addWidget(Words(theme, heading, "strong"))
            for part in parts:
                if isinstance(part, Button):
                    content.addLayout(Flow(theme, part))
                else:
                    content.addWidget(part)
        content.addStretch(1)
        return PageScroll(theme, content, margins=(24, 24, 24, 24))

    def _form(self) -> Generator[bool, None, QWidget]:
        theme = self._theme
        self.fields = {name: Field(theme, words, hint=hint) for name, words, hint in FIELDS}
        yield MAY_REST
        self.crown = Picker(theme, tr("Is it a Crown body?"), _CROWN)
        self.save = Button(theme, tr("Save"), "primary", on=self._save)
        self.cancel = Button(theme, tr("Not now"), "quiet", on=self.stop)
        content = column(theme, Words(theme, tr("What a recipient may be told"), "section"), spacing=12)
        for field in self.fields.values():
            content.addWidget(field)
        content.addLayout(
            column(
                theme,
                Words(theme, tr("Is it a Crown body, such as a government department?")),
                self.crown,
                spacing=6,
            )
        )
        content.addLayout(Flow(theme, self.save, self.cancel, spacing=8))
        content.addStretch(1)
        return PageScroll(theme, content, margins=(24, 24, 24, 24))

    def show_case(self, shown: CaseShown) -> None:
        """Show what is known."""
        case = shown.case
        if case is None:
            return
        changed = self._case is None or self._case.id != case.id
        self._case = case
        self.purpose.setText(case.purpose or tr("Nobody has said yet what this case is for."))
        self.about.setText(
            ", ".join(part for part in (case.duty_holder, case.site) if part) or tr("Not said yet.")
        )
        many = tr("Nobody is in it yet.") if not shown.labels else tr("{labels} labels.", labels=shown.labels)
        state = tr("Open", "a state") if shown.register_open else tr("Closed", "a state")
        if shown.register_shared:
            # One passphrase for both: what is closed here opens only with the vault.
            many += tr(" It opens and closes with the vault.")
        self.names.setText(f"{state}. {many}")
        self.open_names.setVisible(not shown.register_open and not shown.register_shared)
        self.close_names.setVisible(shown.register_open and not shown.register_shared)
        self.hold.setText(
            tr("On. Nothing can be deleted.") if case.on_hold else tr("Off. Things can be deleted.")
        )
        self.hold_button.set_text(tr("Take the hold off") if case.on_hold else tr("Put a hold on"))
        self.check_words.setText(shown.check_words or tr("None yet."))
        if changed:
            self.stop()

    def start(self) -> None:
        """Show the form."""
        case = self._case
        if case is None:
            return
        for name, field in self.fields.items():
            field.set_text(getattr(case, name))
        self.crown.choose({None: "", True: "yes", False: "no"}[case.crown])
        self.stack.setCurrentIndex(1)
        self.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Show what is known again."""
        self.stack.setCurrentIndex(0)

    def _save(self) -> None:
        told: dict[str, str | bool | None] = {
            name: field.text().strip() for name, field in self.fields.items()
        }
        told["crown"] = {"": None, "yes": True, "no": False}[self.crown.value()]
        self.described.emit(told)
        self.stop()

    def _toggle_hold(self) -> None:
        if self._case is not None:
            self.hold_wanted.emit(not self._case.on_hold)
