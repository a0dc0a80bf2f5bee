"""What is said once a dossier is made: where it is, its check code, and that it is out of one's hands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.builder_shown import Result
from ui.theme import Theme
from ui.widgets.flow import Flow
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words


def made_parts(theme: Theme, result: Result, *ways_on: QWidget) -> list[QWidget]:
    """The page's parts from above to below, ``ways_on`` (buttons) at the end."""
    grouped = " ".join(result.sha256[at : at + 8] for at in range(0, len(result.sha256), 8))
    code = Words(theme, result.check_code, "lead", selectable=True)
    code.setAccessibleName(tr("Check code"))
    parts: list[QWidget] = [
        NoteBox(
            theme,
            "done",
            tr("The dossier is made: {reference}", reference=result.reference),
            tr(
                "In “{file_name}”, {max} kB, for {recipient}.",
                file_name=result.file_name,
                max=max(1, round(result.size / 1000)),
                recipient=result.recipient,
            ),
        ),
        Words(theme, tr("Check code"), "section"),
        code,
        Words(
            theme,
            tr("Read it out by telephone to whoever gets the file: so they know it is the one you made."),
            tone="muted",
        ),
    ]
    if result.went_on_without:
        reasons = "\n".join(result.went_on_without)
        parts.append(NoteBox(theme, "warning", tr("You went on without"), reasons))
    holder = QWidget()
    holder.setLayout(Flow(theme, *ways_on))
    return [
        *parts,
        NoteBox(
            theme,
            "plain",
            tr("From here on it is out of your hands"),
            tr("Whoever gets it may pass it on. Assume that the employer may read every word."),
        ),
        Words(
            theme, tr("SHA-256 of the file: {grouped}", grouped=grouped), "second", "muted", selectable=True
        ),
        holder,
    ]
