"""What a page is, and what the window gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import tr
from ui.preferences import Choices
from ui.tasks import VaultLane, WorkPool
from ui.theme import Theme
from whistle.errors import WhistleError


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: the page's name and the ids that it is about; blank where it takes none.

    ``case_id`` blank on a page that needs one means: the window fills in the case last open.
    ``extra`` is a page's own word (a tab, a recipient's layout).
    """

    name: str
    case_id: str = ""
    source_id: str = ""
    testimony_id: str = ""
    recipient: str = ""
    dossier_id: str = ""
    extra: str = ""


class Navigate(Protocol):
    """``navigate("account", testimony_id=...)``: leave this page (its drafts saved) and open that one."""

    def __call__(
        self,
        name: str,
        *,
        case_id: str = "",
        source_id: str = "",
        testimony_id: str = "",
        recipient: str = "",
        dossier_id: str = "",
        extra: str = "",
    ) -> None: ...


class Confirm(Protocol):
    """Ask before something that cannot be undone; ``agreed`` is called only for yes.

    ``typed`` asks for that word to be typed first. Nothing waits: no nested event loop.
    """

    def __call__(
        self,
        heading: str,
        text: str,
        action: str,
        agreed: Callable[[], None],
        *,
        danger: bool = False,
        typed: str = "",
        declined: Callable[[], None] | None = None,
    ) -> None: ...


class ChoosePath(Protocol):
    """Ask for a file or a folder with our own dialog settings: no history is written.

    ``kind`` is "open", "open-many", "save" or "folder"; ``chosen`` gets the paths, never none.
    ``suffixes`` such as (".pdf",) narrow what is shown. ``name`` is offered when saving.
    """

    def __call__(
        self,
        kind: str,
        heading: str,
        chosen: Callable[[list[Path]], None],
        *,
        suffixes: tuple[str, ...] = (),
        name: str = "",
    ) -> None: ...


class AskPassphrase(Protocol):
    """Ask for one passphrase in a sheet over the page; ``given`` gets it."""

    def __call__(self, heading: str, text: str, action: str, given: Callable[[str], None]) -> None: ...


class AskNewPassphrase(Protocol):
    """Ask for the present passphrase and a new one; ``given`` gets both, the new one strong enough."""

    def __call__(self, heading: str, text: str, action: str, given: Callable[[str, str], None]) -> None: ...


def _asks_nothing(heading: str, text: str, action: str, given: Callable[[str, str], None]) -> None:
    """Where there is no window: nobody is asked."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """All that a page may reach. ``announce`` says a result aloud; ``show_error`` is the one door.

    ``say_now`` says where somebody stands, without waiting for what is being gathered.
    """

    lane: VaultLane
    pool: WorkPool
    theme: Theme
    navigate: Navigate
    announce: Callable[[str], None]
    show_error: Callable[[WhistleError], None]
    confirm: Confirm
    choose_path: ChoosePath
    ask_passphrase: AskPassphrase
    ask_new_passphrase: AskNewPassphrase = _asks_nothing
    lock: Callable[[], None] = field(default=lambda: None)
    say_now: Callable[[str], None] = field(default=lambda _words: None)
    awake: Callable[[], None] = field(default=lambda: None)
    """Somebody is here, though nobody types: a recording goes on."""
    role: Callable[[], str] = field(default=lambda: "")
    """Who somebody said they are today ("interview", "referral", "self"); blank before, and after hiding."""
    choices: Choices = field(default_factory=Choices)
    take_tour: Callable[[], None] = field(default=lambda: None)
    """Shows where things are in the window."""
    kit: Path | None = None
    """The folder of the kit that the program runs from, or None for a program that is no kit."""


class Page(QWidget):
    """One page inside the window's frame.

    A page is made once, its ``parts`` before its first showing, and kept until lock. The window draws
    the head from ``title``, ``subtitle``, ``saved`` and ``head_actions``; a page says with
    ``head_changed`` that any of them changed. Set ``working`` for pages that need the width: the
    rail then shows icons only.
    """

    head_changed = Signal()
    title = ""
    subtitle = ""
    saved: tuple[str, str] = ("", "")
    """State and words for the head; set it by ``set_saved``."""
    working = False
    alone = False
    """Whether the page stands without the rail, for eyes that are not to be led away: an interview."""
    rail = ""
    """The rail entry that is lit while this page shows ("case" for an account's page)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.built = False
        # The height that there is: a page scrolls, and takes none from a note above it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    @property
    def theme(self) -> Theme:
        """The program's look."""
        return self.context.theme

    def parts(self) -> Iterator[bool]:
        """Make the widgets, once, before the first ``enter``.

        It yields (``ui/turns.py``) wherever the window may see to keys and clicks before it goes on.
        """
        raise NotImplementedError

    def build(self) -> None:
        """Make all of the widgets at once."""
        for _rest in self.parts():
            pass

    def enter(self, place: Place) -> None:
        """Show what ``place`` says; called at every visit, also when the ids are the same."""
        raise NotImplementedError

    def leave(self) -> None:
        """Save drafts (put the saving into the lane; do not wait) and stop what only this page needs."""

    def first_focus(self) -> QWidget | None:
        """The control that gets the focus when the page opens."""
        return None

    def head_actions(self) -> list[QWidget]:
        """Buttons for the head, made in ``build``; the window places them before Find and Hide."""
        return []

    def find_text(self) -> bool:
        """Ctrl+F: open the page's own search. False lets the window search everything."""
        return False

    def set_head(self, title: str | None = None, subtitle: str | None = None) -> None:
        """Change the words in the head."""
        if title is not None:
            self.title = title
        if subtitle is not None:
            self.subtitle = subtitle
        self.head_changed.emit()

    def set_saved(self, state: str, words: str = "") -> None:
        """Change the saved state in the head: "", "saved", "saving" or "unsaved"."""
        usual = {"": "", "saved": tr("Saved"), "saving": tr("Saving"), "unsaved": tr("Not saved yet")}
        self.saved = (state, words or usual[state])
        self.head_changed.emit()
