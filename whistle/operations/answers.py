"""A source's answers as they travel with a package, and how they are kept where they arrive."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final

from whistle.dossier.permissions import permissions_for
from whistle.exchange import package
from whistle.model import Consent, ConsentKind, ConsentState
from whistle.vault.tables.consents import Consents

HANDED_OVER: Final = "handed over"
"""How an answer was given that came in a package: whoever records one here says it otherwise."""

_REFUSES: Final = frozenset({ConsentState.REFUSED, ConsentState.WITHDRAWN})


def travelling(
    consents: Sequence[Consent], source_id: str, recipient: str, today: date
) -> list[package.Permission]:
    """All answers of a source for one recipient, a no as well as a yes, by kind.

    A yes that ran out and a kind that was never asked for do not travel: where they arrive that is
    no answer either. A no is told without its condition.
    """
    may = permissions_for(consents, source_id=source_id, recipient=recipient, today=today, waiting=True).kinds
    found = {}
    for one in consents:
        if one.source_id != source_id or one.recipient != recipient:
            continue
        if one.state in _REFUSES:
            found[one.kind] = package.Permission(one.kind.value, one.state.value, "", one.wording_version)
        elif one.kind in may and (one.expires_on is None or one.expires_on >= today):
            state = package.WAITS if one.confirm_after is not None else one.state.value
            found[one.kind] = package.Permission(
                one.kind.value, state, _one_line(one.condition), one.wording_version, one.expires_on
            )
    return [found[kind] for kind in sorted(found)]


def keep(
    table: Consents, source_id: str, recipient: str, came: Sequence[package.Permission], waits_after: date
) -> bool:
    """Keep what came as the whole answer of a source; return whether that changed anything.

    A kind that did not come has no answer any more. What was recorded here by this vault's own user is
    never replaced. ``waits_after`` is the day after which a yes that waits may be said again.
    """
    held = table.latest(source_id, recipient)
    given = {ConsentKind(one.kind): one for one in came}
    changed = False
    for kind in ConsentKind:
        before, one = held.get(kind), given.get(kind)
        if (before is None and one is None) or (before is not None and before.given_how != HANDED_OVER):
            continue
        answer = _answer(source_id, recipient, kind, one, waits_after)
        if answer != before:
            table.record(answer)
            changed = True
    return changed


def _one_line(condition: str) -> str:
    shown = "".join(" " if unicodedata.category(char) in ("Cc", "Cf") else char for char in condition)
    return " ".join(shown.split())


def _answer(
    source_id: str, recipient: str, kind: ConsentKind, one: package.Permission | None, waits_after: date
) -> Consent:
    if one is None:
        return Consent(source_id, recipient, kind, ConsentState.NOT_ASKED, given_how=HANDED_OVER)
    waits = one.state == package.WAITS
    yes = ConsentState.CONDITIONS if one.condition else ConsentState.AGREED
    return Consent(
        source_id,
        recipient,
        kind,
        yes if waits else ConsentState(one.state),
        one.condition,
        HANDED_OVER,
        one.wording,
        one.expires_on,
        waits_after if waits else None,
    )
