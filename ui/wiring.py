"""Which pages there are, and where each comes from: the one place that knows them all.

Pages are imported when they are first shown, so that the unlock window starts fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from ui.language import tr
from ui.pages.base import Page, PageContext


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its name for ``navigate``, its words, and its class (``module:Class``).

    ``rail`` is "top", "bottom" or "" (reached from other pages); ``needs_case`` says that it is
    about the case last open; what ``says`` something of itself can be found by Ctrl+K.
    """

    name: str
    title: str
    icon: str
    source: str
    rail: str = ""
    key: str = ""
    needs_case: bool = False
    says: str = ""

    def load(self) -> None:
        """Import the page's module ahead of its first showing, in the window's thread."""
        import_module(self.source.partition(":")[0])

    def make(self, context: PageContext) -> Page:
        """Import and make the page."""
        module, _, name = self.source.partition(":")
        made: Page = getattr(import_module(module), name)(context)
        return made


PAGES: Final = (
    PageEntry(
        "case",
        tr("Case"),
        "folder-open",
        "ui.pages.case:CasePage",
        "top",
        "Ctrl+1",
        True,
        tr("sources and their accounts"),
    ),
    PageEntry(
        "interview",
        tr("Interviews"),
        "users",
        "ui.pages.interview:InterviewPage",
        needs_case=True,
        says=tr("listening to someone, one step after the other"),
    ),
    PageEntry("first-case", tr("First a case"), "folder-open", "ui.pages.first_case:FirstCasePage"),
    PageEntry("own", tr("My account"), "file-text", "ui.pages.own:OwnPage"),
    PageEntry("account", tr("Account"), "file-text", "ui.pages.account:AccountPage"),
    PageEntry("names", tr("Taking names out"), "eye-off", "ui.pages.review:ReviewPage"),
    PageEntry(
        "accounts",
        tr("Accounts"),
        "file-text",
        "ui.pages.accounts:AccountsPage",
        "top",
        "Ctrl+2",
        True,
        tr("what each source said"),
    ),
    PageEntry(
        "allegations",
        tr("Allegations"),
        "scale",
        "ui.pages.allegations:AllegationsPage",
        "top",
        "Ctrl+3",
        True,
        tr("what is alleged, who says so, and how they know"),
    ),
    PageEntry(
        "timeline",
        tr("Timeline"),
        "calendar-range",
        "ui.pages.timeline:TimelinePage",
        "top",
        "Ctrl+4",
        True,
        tr("what happened, was raised and was answered, in order"),
    ),
    PageEntry(
        "evidence",
        tr("Evidence"),
        "paperclip",
        "ui.pages.evidence:EvidencePage",
        "top",
        "",
        True,
        tr("files as they came, what they carry, cleaned copies"),
    ),
    PageEntry("mails", tr("What e-mails tell"), "megaphone", "ui.pages.mails:MailsPage", needs_case=True),
    PageEntry(
        "raised",
        tr("Times raised"),
        "megaphone",
        "ui.pages.raised:RaisedPage",
        "top",
        "Ctrl+5",
        True,
        tr("each time someone was told, and the answer"),
    ),
    PageEntry(
        "notes",
        tr("Case notes"),
        "pencil",
        "ui.pages.case_notes:CaseNotesPage",
        "top",
        "Ctrl+6",
        True,
        tr("papers, replies, requests, people heard of"),
    ),
    PageEntry("card", tr("Card"), "pencil", "ui.pages.card:CardPage", needs_case=True),
    PageEntry(
        "permissions",
        tr("Permissions"),
        "list-checks",
        "ui.pages.permissions:PermissionsPage",
        "top",
        "Ctrl+7",
        True,
        tr("what each source agreed to, recipient by recipient"),
    ),
    PageEntry(
        "dossiers",
        tr("Dossiers"),
        "file-output",
        "ui.pages.dossiers:DossiersPage",
        "top",
        "Ctrl+8",
        True,
        tr("what was made, and for whom"),
    ),
    PageEntry(
        "readiness",
        tr("Ready for HSE?"),
        "list-checks",
        "ui.pages.readiness:ReadinessPage",
        needs_case=True,
        says=tr("what HSE looks for: what you hold, what is missing"),
    ),
    PageEntry(
        "search",
        tr("Search"),
        "search",
        "ui.pages.search:SearchPage",
        key="Ctrl+Shift+F",
        needs_case=True,
        says=tr("words in one place or everywhere, by tag; kept searches; many tags at once"),
    ),
    PageEntry(
        "copies",
        tr("Texts that are alike"),
        "file-text",
        "ui.pages.copies:CopiesPage",
        needs_case=True,
        says=tr("whether one was made from the other: a copy is no second source"),
    ),
    PageEntry(
        "import",
        tr("From a spreadsheet"),
        "download",
        "ui.pages.table_import:TableImportPage",
        needs_case=True,
        says=tr("rows of a table become accounts, events or notes"),
    ),
    PageEntry("dossier", tr("Dossier"), "file-output", "ui.pages.dossier:DossierPage", needs_case=True),
    PageEntry(
        "readback",
        tr("Read back to a source"),
        "users",
        "ui.pages.read_back:ReadBackPage",
        needs_case=True,
        says=tr("each quotation about to be used; letters asking dossiers back"),
    ),
    PageEntry(
        "handover",
        tr("Hand over"),
        "file-output",
        "ui.pages.hand_over:HandOverPage",
        needs_case=True,
        says=tr("accounts to one person in a locked file; what came from others; keys"),
    ),
    PageEntry(
        "record",
        tr("Record", "of what was done"),
        "history",
        "ui.pages.record:RecordPage",
        "top",
        "",
        False,
        tr("what was done, and the check words"),
    ),
    PageEntry(
        "support",
        tr("Support"),
        "life-buoy",
        "ui.pages.support:SupportPage",
        "bottom",
        "Ctrl+9",
        says=tr("people to ring"),
    ),
    PageEntry(
        "help",
        tr("Help"),
        "circle-question-mark",
        "ui.pages.help:HelpPage",
        "bottom",
        "F1",
        says=tr("how it works"),
    ),
    PageEntry(
        "settings",
        tr("Settings"),
        "settings",
        "ui.pages.settings:SettingsPage",
        "bottom",
        "Ctrl+,",
        says=tr("look, text size, lock, passphrases, backups"),
    ),
    PageEntry("recovery", tr("Recovery sheet"), "printer", "ui.pages.recovery:RecoveryPage"),
)

BY_NAME: Final = {entry.name: entry for entry in PAGES}
