"""Sheets over the page: confirmations, one passphrase, files. No nested loops, nothing modal.

A sheet lies below the page head, so that Hide is never covered, and takes the focus until it is
closed. The file dialog is Qt's own (a portal cannot serve a non-dumpable process), inside a sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui.language import tr
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.notes import Icon
from ui.widgets.text import Words

_MODES: Final = {
    "open": QFileDialog.FileMode.ExistingFile,
    "open-many": QFileDialog.FileMode.ExistingFiles,
    "save": QFileDialog.FileMode.AnyFile,
    "folder": QFileDialog.FileMode.Directory,
}


_TOOLS: Final = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
}


class Sheet(QWidget):
    """A panel in the middle of ``over``, which is dimmed and cannot be reached meanwhile.

    Esc and the panel's own way out both end in ``closed``. The focus goes back where it was.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, over: QWidget, content: QLayout, *, width: int = 560, name: str = ""
    ) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._wide = width
        self._panel = Panel("dialog")
        scroll = PageScroll(theme, content, margins=(24, 24, 24, 24))
        column(theme, scroll, spacing=0, into=self._panel)
        self._scroll = scroll
        self._panel.setParent(self)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        before = over.window().focusWidget()
        self._before = before
        self._inside: QWidget | None = None
        over.installEventFilter(self)
        theme.changed.connect(self._place)

    def open(self, first: QWidget) -> None:
        """Show it and put the focus on ``first``."""
        self._place()
        self.show()
        self.raise_()
        self._place()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside = first
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._hold_focus)

    def close_sheet(self) -> None:
        """Take it away and give the focus back."""
        self._inside = None
        self._over.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()
        self.closed.emit()
        before = self._before
        if before is not None:
            try:
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            except RuntimeError:
                # The control was deleted while the sheet was open.
                return

    def _hold_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the focus back from a page that was still being read when this opened, and now took it.

        Without it neither Esc nor any key of the window would do anything: nobody without a mouse gets on.
        """
        inside = self._inside
        if now is None or inside is None:
            return
        if self.isAncestorOf(now):
            self._inside = now
        elif self._over.isAncestorOf(now):
            self._before = now
            if inside.isVisible() and inside.isEnabled():
                inside.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.focusNextPrevChild(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the page's size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes; it never loses words, since nothing behind the sheet was touched."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab stays inside the sheet."""
        inside = [
            one
            for one in self._panel.findChildren(QWidget)
            if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not inside:
            return False
        now = self.window().focusWidget()
        ordered = _in_tab_order(self._panel, inside, self._theme.px(16))
        index = ordered.index(now) if now in ordered else (-1 if forward else 0)
        step = 1 if forward else -1
        ordered[(index + step) % len(ordered)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim what lies behind."""
        shade = QColor(self._theme.colours.window)
        shade.setAlpha(215)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def _place(self) -> None:
        theme = self._theme
        self.setGeometry(self._over.rect())
        margin = theme.px(16)
        wide = min(theme.px(self._wide), self.width() - 2 * margin)
        held = self._scroll.inside
        need = held.heightForWidth(wide - 4) if held.hasHeightForWidth() else held.sizeHint().height()
        high = min(max(need, held.minimumSizeHint().height()) + 4, self.height() - 2 * margin)
        top = max(margin, min(theme.px(80), (self.height() - high) // 3))
        self._panel.setGeometry((self.width() - wide) // 2, top, wide, high)


def _in_tab_order(root: QWidget, inside: list[QWidget], line: int) -> list[QWidget]:
    """Order by place: down the panel, and in a line of about ``line`` px from left to right.

    Qt's own chain is not asked: each answer of ``nextInFocusChain`` makes PySide take the widget for
    a child of the one before, and what was a sheet's neighbour is gone with the sheet.
    """

    def place(one: QWidget) -> tuple[int, int]:
        middle = one.mapTo(root, one.rect().center())
        return middle.y() // line, one.mapTo(root, QPoint(0, 0)).x()

    return sorted(inside, key=place)


def confirm_sheet(
    theme: Theme,
    over: QWidget,
    heading: str,
    text: str,
    action: str,
    agreed: Callable[[], None],
    *,
    danger: bool = False,
    typed: str = "",
    declined: Callable[[], None] | None = None,
) -> Sheet:
    """Ask; ``agreed`` runs once, for yes only. ``typed`` is a word to type before yes can be pressed."""
    decided: list[bool] = []

    def yes() -> None:
        if decided or (field is not None and field.text().strip().casefold() != typed.casefold()):
            return
        decided.append(True)
        sheet.close_sheet()
        agreed()

    def gone() -> None:
        if not decided and declined is not None:
            decided.append(False)
            declined()

    field = Field(theme, tr("Type the word “{typed}” to go on", typed=typed)) if typed else None
    accept = Button(theme, action, "danger" if danger else "primary", big=True, on=yes)
    refuse = Button(theme, tr("Go back"), big=True, on=lambda: sheet.close_sheet())
    content = column(theme, Words(theme, heading, "section"), Words(theme, text), spacing=12)
    if field is not None:
        content.addWidget(field)
        accept.set_ready(False, tr("Type the word first"))
        field.changed.connect(
            lambda words: accept.set_ready(
                words.strip().casefold() == typed.casefold(), tr("Type the word first")
            )
        )
        field.submitted.connect(yes)
    content.addLayout(Flow(theme, accept, refuse))
    sheet = Sheet(theme, over, content, name=heading)
    sheet.setAccessibleDescription(text)
    sheet.closed.connect(gone)
    # The harmless answer has the focus where the other cannot be undone.
    sheet.open(field if field is not None else refuse if danger else accept)
    return sheet


def passphrase_sheet(
    theme: Theme, over: QWidget, heading: str, text: str, action: str, given: Callable[[str], None]
) -> Sheet:
    """Ask for one passphrase; it is given once and the field emptied."""
    decided: list[bool] = []

    def yes() -> None:
        words = field.text()
        if decided or not words.strip():
            field.set_error("" if decided else tr("Type the passphrase first."))
            return
        decided.append(True)
        field.clear()
        sheet.close_sheet()
        given(words)

    field = Field(theme, tr("Passphrase"), secret=True)
    field.submitted.connect(yes)
    content = column(
        theme,
        Words(theme, heading, "section"),
        Words(theme, text),
        field,
        Flow(
            theme,
            Button(theme, action, "primary", big=True, on=yes),
            Button(theme, tr("Go back"), big=True, on=lambda: sheet.close_sheet()),
        ),
    )
    sheet = Sheet(theme, over, content, width=480, name=heading)
    sheet.open(field.edit)
    return sheet


def shares_sheet(theme: Theme, over: QWidget, given: Callable[[tuple[str, ...]], None]) -> Sheet:
    """Ask for two shares of the recovery sheet; the fields are emptied before they are tried."""

    def yes() -> None:
        shares = tuple(field.text() for field in fields)
        if not all(share.strip() for share in shares):
            missing = next(field for field in fields if not field.text().strip())
            missing.set_error(tr("Type the words of this share."))
            missing.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for field in fields:
            field.clear()
        sheet.close_sheet()
        given(shares)

    fields = [
        Field(theme, tr("The words of one share"), description=tr("Words with spaces between them")),
        Field(theme, tr("The words of another share"), description=tr("Words with spaces between them")),
    ]
    for field in fields:
        field.submitted.connect(yes)
    content = column(
        theme,
        Words(theme, tr("Use the recovery sheet"), "section"),
        Words(theme, tr("Any two of the shares open the vault. Capital letters do not matter.")),
        *fields,
        Flow(
            theme,
            Button(theme, tr("Open"), "primary", big=True, on=yes),
            Button(theme, tr("Go back"), big=True, on=lambda: sheet.close_sheet()),
        ),
    )
    sheet = Sheet(theme, over, content, name=tr("Use the recovery sheet"))
    sheet.open(fields[0].edit)
    return sheet


def path_sheet(
    theme: Theme,
    over: QWidget,
    kind: str,
    heading: str,
    chosen: Callable[[list[Path]], None],
    *,
    suffixes: tuple[str, ...] = (),
    name: str = "",
) -> Sheet:
    """Ask for files or a folder. Nothing about the choice is written down anywhere."""
    dialog = QFileDialog()
    dress(dialog)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setOptions(
        QFileDialog.Option.DontUseNativeDialog
        | QFileDialog.Option.DontUseCustomDirectoryIcons
        | QFileDialog.Option.HideNameFilterDetails
    )
    dialog.setFileMode(_MODES[kind])
    dialog.setSidebarUrls([])
    sidebar = dialog.findChild(QListView, "sidebar")
    if sidebar is not None:
        # Empty on purpose: it would list mounted disks and places once visited.
        sidebar.hide()
    dialog.setDirectory(str(Path.home()))
    if kind == "folder":
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    if kind == "save":
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        if suffixes:
            dialog.setDefaultSuffix(suffixes[0].lstrip("."))
    if suffixes:
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        dialog.setNameFilters(
            [f"{', '.join(s.lstrip('.') for s in suffixes)} ({patterns})", tr("All files (*)")]
        )
    for button in dialog.findChildren(QToolButton):
        # Qt's own pictures are black on every ground; two ways of listing are one too many.
        picture = _TOOLS.get(button.objectName())
        button.setVisible(picture is not None)
        if picture is not None:
            button.setIcon(theme.icon(picture))
            button.setAccessibleName(button.toolTip() or picture)
    for box in dialog.findChildren(QComboBox):
        # The style sheet leaves Qt's own arrow out, as it does for our pickers.
        row(theme, None, Icon(theme, "chevron-down", size=18), margins=(0, 0, 8, 0), into=box)
    dialog.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    dialog.setSizeGripEnabled(False)
    dialog.setAccessibleName(heading)
    dialog.setMinimumHeight(theme.px(360))
    content = column(theme, Words(theme, heading, "section"), row(theme, dialog))
    sheet = Sheet(theme, over, content, width=820, name=heading)

    def take() -> None:
        paths = [Path(one) for one in dialog.selectedFiles()]
        sheet.close_sheet()
        if paths:
            chosen(paths)

    dialog.accepted.connect(take)
    dialog.rejected.connect(sheet.close_sheet)
    dialog.show()
    # Where a name or a whole path is typed: from there Tab leads to the list.
    typed = dialog.findChild(QLineEdit, "fileNameEdit")
    sheet.open(typed if typed is not None else dialog)
    return sheet
