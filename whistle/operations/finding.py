"""Looking for words, and searches that are kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from whistle.casework.kinds import kinds
from whistle.errors import BadValue
from whistle.operations.tagging import code_named
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.saved import SavedSearches
from whistle.vault.tables.search import Query
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MAX_NAME: Final = 80
MAX_WORDS: Final = 400
OF_ACCOUNTS: Final = ("narrative", "addendum", "incident", "raised", "evidence", "memo")


def fields() -> tuple[str, ...]:
    """What a search can be narrowed to: parts of accounts, then the kinds of records."""
    return (*OF_ACCOUNTS, *kinds())


def checked(vault: Vault, query: Query) -> Query:
    """A query as it can be asked. Raises BadValue, NotFound (a tag, a case)."""
    if len(query.words) > MAX_WORDS:
        raise BadValue("words", f"{MAX_WORDS} letters at most")
    fit = set(fields()) | {f"{kind.id}.{field.id}" for kind in kinds().values() for field in kind.fields}
    if not set(query.fields) <= fit:
        raise BadValue("fields", ", ".join(fields()))
    tags = tuple(code_named(vault, tag).id for tag in query.tags)
    if query.case_id:
        Cases(vault.db).get(query.case_id)
    return replace(query, tags=tags)


def save(vault: Vault, name: str, query: Query) -> None:
    """Keep a search by name. Raises BadValue, AlreadyExists, NotFound.

    Neither may hold a name that the names list knows, as far as that is open: it would stand
    beside the accounts it was taken out of.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= MAX_NAME:
        raise BadValue("name", f"1 to {MAX_NAME} letters")
    query = checked(vault, query)
    if not query.words.strip() and not query.tags:
        raise BadValue("words", "words or tags to look for")
    said = f"{name}\n{query.words}"
    for known in Testimonies(vault).identities():
        if any(re.search(rf"\b{re.escape(form)}\b", said, re.IGNORECASE) for form in known.names if form):
            raise BadValue("words", "words that are no name in the names list")
    with vault.db.transaction():
        SavedSearches(vault.db).add(name, query)
