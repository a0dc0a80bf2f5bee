"""Find anything: pages, sources, words in accounts, allegations and case notes, as one list while typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from ui.language import tr
from whistle.errors import WhistleError

if TYPE_CHECKING:
    from whistle.api import Session
    from whistle.model import Source, Testimony
    from whistle.vault.tables.search import Hit

LOOKING: Final = tr("Looking …")

SHORTEST = 2
MOST = 60


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list: what it says and where it leads."""

    title: str
    detail: str
    page: str
    case_id: str = ""
    source_id: str = ""
    testimony_id: str = ""
    extra: str = ""


class FindView(Protocol):
    """What the sheet does for the presenter."""

    def show_found(self, found: Sequence[Found], notice: str) -> None:
        """Draw the list; ``notice`` says why it is empty, or that more was left out."""

    def ask(
        self,
        work: Callable[[Session], tuple[Found, ...]],
        done: Callable[[tuple[Found, ...]], None],
        failed: Callable[[WhistleError], None],
    ) -> None:
        """Ask the vault, off this thread."""


class Find:
    """Pages at once, the vault's answer when it comes; an answer to older words is dropped."""

    def __init__(self, view: FindView, pages: Sequence[Found]) -> None:
        self._view = view
        self._pages = tuple(pages)
        self._words = ""

    def start(self) -> None:
        """Show every page before anything is typed."""
        self._view.show_found(self._pages, "")

    def type(self, words: str) -> None:
        """Narrow the pages and ask the vault."""
        words = words.strip()
        self._words = words
        pages = self._fitting_pages()
        if len(words) < SHORTEST:
            self._view.show_found(pages, "")
            return
        self._view.show_found(pages, LOOKING)
        self._view.ask(
            lambda session: look_in(session, words),
            lambda found: self._answer(words, found),
            lambda _error: self._answer(words, ()),
        )

    def _fitting_pages(self) -> tuple[Found, ...]:
        wanted = self._words.casefold()
        return tuple(page for page in self._pages if wanted in f"{page.title} {page.detail}".casefold())

    def _answer(self, words: str, found: tuple[Found, ...]) -> None:
        if words != self._words:
            return
        everything = self._fitting_pages() + found
        notice = ""
        if not everything:
            notice = tr(
                "Nothing found in what is open. Names taken out can only be found with the names list open."
            )
        elif len(found) > MOST:
            everything = everything[:MOST]
            notice = tr("More was found than is shown. Type another word.")
        self._view.show_found(everything, notice)


def look_in(session: Session, words: str) -> tuple[Found, ...]:
    """Find cases, sources and accounts by name, words inside accounts and case notes; runs in the lane."""
    wanted = words.casefold()
    cases = session.cases.all()
    sources = {source.id: source for source in session.sources.all()}
    accounts = session.accounts.all()
    found = [
        Found(case.name, tr("Case"), "case", case.id) for case in cases if wanted in case.name.casefold()
    ]
    for source in sources.values():
        if wanted in source.pseudonym.casefold():
            found.append(
                Found(source.pseudonym, tr("Source: permissions"), "permissions", source.case_id, source.id)
            )
            found.extend(
                Found(
                    tr("{pseudonym}'s account", pseudonym=source.pseudonym),
                    tr("Account"),
                    "account",
                    one.case_id,
                    source.id,
                    one.id,
                )
                for one in accounts
                if one.source_id == source.id
            )
    where = {one.id: one for one in accounts}
    seen: set[str] = set()
    looked = session.search.find(words)
    if looked.instead:
        found.append(Found(instead_words(looked.instead), tr("Search"), "search", extra=f"words={words}"))
    for hit in looked.hits:
        if hit.testimony_id not in where:
            # A record of which several fields hold the words is one line.
            if not hit.owner or hit.owner in seen:
                continue
            seen.add(hit.owner)
        found.append(found_of(hit, where, sources))
    return tuple(found)


def instead_words(instead: Mapping[str, Sequence[str]]) -> str:
    """Which words were looked for in the place of one that is nowhere, or blank."""
    parts = [
        tr(
            "Nothing says “{typed}”. Showing {words}.",
            typed=typed,
            words=tr(" and ").join(f"“{one}”" for one in used),
        )
        for typed, used in instead.items()
    ]
    return " ".join(parts)


def found_of(hit: Hit, accounts: Mapping[str, Testimony], sources: Mapping[str, Source]) -> Found:
    """One place in the vault as a line of a list: words of an account, or a record of a case."""
    snippet = " ".join(hit.snippet.split())
    if hit.role.startswith("evidence."):
        return Found(snippet, tr("Evidence"), "evidence", hit.case_id, extra=hit.owner)
    account = accounts.get(hit.testimony_id)
    if account is None:
        return _note(hit, snippet)
    part = hit.role.partition(".")[0]
    if part in ("incident", "raised"):
        page, extra = ("raised", hit.owner) if part == "raised" else ("card", f"id={hit.owner};back=timeline")
        return Found(
            snippet,
            f"{sources[account.source_id].pseudonym}, {_part(hit)}",
            page,
            account.case_id,
            extra=extra,
        )
    return Found(
        snippet,
        f"{sources[account.source_id].pseudonym}, {_part(hit)}",
        "account",
        account.case_id,
        account.source_id,
        account.id,
    )


def _part(hit: Hit) -> str:
    if hit.role.startswith("raised."):
        return tr("a time it was raised")
    if hit.role.startswith("incident."):
        return tr("an event")
    if hit.role == "memo":
        return tr("a note on a tag")
    if hit.role == "addendum":
        return tr("added later")
    return tr("account", "in a list") if hit.sealed else tr("draft", "in a list")


def _note(hit: Hit, snippet: str) -> Found:
    """A record of a case: an allegation on its page, any other on its card."""
    # Not before it is needed: it reads what the unlock window does not need.
    from ui.data_words import kind_named

    kind = hit.role.partition(".")[0]
    title = kind_named(kind).title
    if kind == "allegation":
        return Found(snippet, title, "allegations", hit.case_id, extra=hit.owner)
    return Found(
        snippet, tr("Case note: {title}", title=title.lower()), "card", hit.case_id, extra=f"id={hit.owner}"
    )
