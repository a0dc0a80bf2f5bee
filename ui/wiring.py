"""Which pages there are, and where each comes from: the one place that knows them all.

Pages are imported when they are first shown, so that the unlock window starts fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

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
        """Import the page's module ahead of its first showing: from another thread."""
        import_module(self.source.partition(":")[0])

    def make(self, context: PageContext) -> Page:
        """Import and make the page."""
        module, _, name = self.source.partition(":")
        made: Page = getattr(import_module(module), name)(context)
        return made


PAGES: Final = (
    PageEntry(
        "case",
        "Case",
        "folder-open",
        "ui.pages.case:CasePage",
        "top",
        "Ctrl+1",
        True,
        "sources and their accounts",
    ),
    PageEntry(
        "interview",
        "Interviews",
        "users",
        "ui.pages.interview:InterviewPage",
        needs_case=True,
        says="listening to someone, one step after the other",
    ),
    PageEntry("own", "My account", "file-text", "ui.pages.own:OwnPage"),
    PageEntry("account", "Account", "file-text", "ui.pages.account:AccountPage"),
    PageEntry("names", "Taking names out", "eye-off", "ui.pages.review:ReviewPage"),
    PageEntry(
        "accounts",
        "Accounts",
        "file-text",
        "ui.pages.accounts:AccountsPage",
        "top",
        "Ctrl+2",
        True,
        "what each source said",
    ),
    PageEntry(
        "allegations",
        "Allegations",
        "scale",
        "ui.pages.allegations:AllegationsPage",
        "top",
        "Ctrl+3",
        True,
        "what is alleged, who says so, and how they know",
    ),
    PageEntry(
        "timeline",
        "Timeline",
        "calendar-range",
        "ui.pages.timeline:TimelinePage",
        "top",
        "Ctrl+4",
        True,
        "what happened, was raised and was answered, in order",
    ),
    PageEntry(
        "evidence",
        "Evidence",
        "paperclip",
        "ui.pages.evidence:EvidencePage",
        "top",
        "",
        True,
        "files as they came, what they carry, cleaned copies",
    ),
    PageEntry("mails", "What e-mails tell", "megaphone", "ui.pages.mails:MailsPage", needs_case=True),
    PageEntry(
        "raised",
        "Times raised",
        "megaphone",
        "ui.pages.raised:RaisedPage",
        "top",
        "Ctrl+5",
        True,
        "each time someone was told, and the answer",
    ),
    PageEntry(
        "notes",
        "Case notes",
        "pencil",
        "ui.pages.case_notes:CaseNotesPage",
        "top",
        "Ctrl+6",
        True,
        "papers, replies, requests, people heard of",
    ),
    PageEntry("card", "Card", "pencil", "ui.pages.card:CardPage", needs_case=True),
    PageEntry(
        "permissions",
        "Permissions",
        "list-checks",
        "ui.pages.permissions:PermissionsPage",
        "top",
        "Ctrl+7",
        True,
        "what each source agreed to, recipient by recipient",
    ),
    PageEntry(
        "dossiers",
        "Dossiers",
        "file-output",
        "ui.pages.dossiers:DossiersPage",
        "top",
        "Ctrl+8",
        True,
        "what was made, and for whom",
    ),
    PageEntry(
        "readiness",
        "Ready for HSE?",
        "list-checks",
        "ui.pages.readiness:ReadinessPage",
        needs_case=True,
        says="what HSE looks for: what you hold, what is missing",
    ),
    PageEntry(
        "search",
        "Search",
        "search",
        "ui.pages.search:SearchPage",
        key="Ctrl+Shift+F",
        needs_case=True,
        says="words in one place or everywhere, by tag; kept searches; many tags at once",
    ),
    PageEntry(
        "copies",
        "Texts that are alike",
        "file-text",
        "ui.pages.copies:CopiesPage",
        needs_case=True,
        says="whether one was made from the other: a copy is no second source",
    ),
    PageEntry(
        "import",
        "From a spreadsheet",
        "download",
        "ui.pages.table_import:TableImportPage",
        needs_case=True,
        says="rows of a table become accounts, events or notes",
    ),
    PageEntry("dossier", "Dossier", "file-output", "ui.pages.dossier:DossierPage", needs_case=True),
    PageEntry(
        "readback",
        "Read back to a source",
        "users",
        "ui.pages.read_back:ReadBackPage",
        needs_case=True,
        says="each quotation about to be used; letters asking dossiers back",
    ),
    PageEntry(
        "handover",
        "Hand over",
        "file-output",
        "ui.pages.hand_over:HandOverPage",
        needs_case=True,
        says="accounts to one person in a locked file; what came from others; keys",
    ),
    PageEntry(
        "record",
        "Record",
        "history",
        "ui.pages.record:RecordPage",
        "top",
        "",
        False,
        "what was done, and the check words",
    ),
    PageEntry(
        "support",
        "Support",
        "life-buoy",
        "ui.pages.support:SupportPage",
        "bottom",
        "Ctrl+9",
        says="people to ring",
    ),
    PageEntry(
        "help", "Help", "circle-question-mark", "ui.pages.help:HelpPage", "bottom", "F1", says="how it works"
    ),
    PageEntry(
        "settings",
        "Settings",
        "settings",
        "ui.pages.settings:SettingsPage",
        "bottom",
        "Ctrl+,",
        says="look, text size, lock, passphrases, backups",
    ),
    PageEntry("recovery", "Recovery sheet", "printer", "ui.pages.recovery:RecoveryPage"),
)

BY_NAME: Final = {entry.name: entry for entry in PAGES}
