"""What holds a package back: names in its words, and accounts that came not to be passed on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Final

from whistle.dossier.extract import Extract
from whistle.dossier.gate import HitKind, Search, forms_of
from whistle.dossier.permissions import permissions_for
from whistle.exchange.content import Made
from whistle.model import ConsentKind, KnownIdentity, Testimony
from whistle.operations.holding import own_label
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.exchange import Exchange
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


def leaks(vault: Vault, made: Sequence[Made]) -> list[str]:
    """Where a name that the names list holds stands in what goes of a sealed account."""
    if not vault.register.is_open:
        return []
    places = []
    known: dict[str, list[KnownIdentity]] = {}
    for one in made:
        if one.account is None or not one.held.sealed:
            continue
        case_id = one.held.testimony.case_id
        if case_id not in known:
            known[case_id] = Testimonies(vault).identities(case_id)
        # Only the source alone may be named: somebody else may have the same name.
        own = own_label(vault, one.held.source.id) if one.account.names else ""
        search = Search(forms_of(i for i in known[case_id] if i.label != own), (), ())
        for text in filter(None, _texts(one.account)):
            hits = search.find(Extract("words", text))
            places += [
                f"{hit.label} in account {one.held.testimony.id[:8]}"
                for hit in hits
                if hit.kind is HitKind.BLOCKS
            ]
    return sorted(set(places))


def not_onward(vault: Vault, accounts: Sequence[Testimony]) -> list[str]:
    """Accounts that came from elsewhere and whose source has not agreed that they are passed on.

    A yes to ``onward`` for whom they were packed lets them go: it came with them, or was given since.
    """
    came = {one.testimony_id: one for one in Exchange(vault.db).received()}
    today = datetime.now(UTC).date()
    held = []
    for account in accounts:
        one = came.get(account.id)
        if one is None:
            continue
        consents = Consents(vault.db).current(account.case_id)
        may = permissions_for(consents, source_id=account.source_id, recipient=one.recipient, today=today)
        if not may.allows(ConsentKind.ONWARD):
            held.append(account.id)
    return held


_NOT_SEARCHED: Final = frozenset({"account", "source", "person", "sha256", "names"})
"""Ids and sums; and the source's own names, which go only where that was permitted."""


def _texts(part: object) -> Iterator[str]:
    """Every text of a part of a package."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in _NOT_SEARCHED:
                yield from _texts(getattr(part, field.name))
