"""What a stranger calls words without names is looked over before it counts as that.

A package says of an account that its names were taken out. Nobody here has seen that: what the scanner
finds to name somebody, and who the names list knows while it is open, is one open detail each. Open
details are left out of all that leaves, and hold a dossier back until somebody decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from whistle.dossier.masking import LABEL
from whistle.exchange.package import Account, Words
from whistle.identifiers.scanner import Scanner
from whistle.model import (
    Annotation,
    Directness,
    IdentifierKind,
    KindFamily,
    Proposal,
    TestimonyState,
)
from whistle.progress import Progress
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MOST_LETTERS: Final = 2_000_000
"""So much of a package is looked over, some minutes at most; a text beyond it is one open detail."""
_AT_ONCE: Final = 100_000
_CALLED_AFTER: Final = frozenset({KindFamily.PLACE, KindFamily.ORGANISATION})

Found = Mapping[str, tuple[Annotation, ...]]
"""For each text of the package as it came, what in it may name somebody: open, in order, apart."""


def look_over(vault: Vault, scanner: Scanner, accounts: Sequence[Account], progress: Progress) -> Found:
    """Look over the words of those accounts that are said to be without names.

    ``progress`` counts letters. Raises HelperFailed where the scanner died, Cancelled.
    """
    texts = list(
        dict.fromkeys(
            words.text
            for account in accounts
            if account.state == TestimonyState.SEALED
            for words in words_of(account)
            if words.text.strip()
        )
    )
    made: dict[str, tuple[Annotation, ...]] = {}
    read: list[str] = []
    room = MOST_LETTERS
    for text in sorted(texts, key=len):
        room -= len(text)
        if room < 0:
            made[text] = (Annotation(0, len(text), IdentifierKind.DETAIL),)
        else:
            read.append(text)
    known = Testimonies(vault).identities()
    letters, total = 0, sum(map(len, read))
    for batch in _batches(read):
        progress.step(letters, total)
        letters += sum(map(len, batch))
        for text, scan in zip(batch, scanner.scan(batch, known=known), strict=True):
            found = [(one.start, one.end, one.kind) for one in scan.proposals if _may_name(one)]
            made[text] = tuple(_apart(text, found))
    return made


def _may_name(one: Proposal) -> bool:
    """Whether it names somebody, or a place or team that is called after somebody ("Dr Pilk's surgery")."""
    return one.directness is Directness.DIRECT or one.kind.family in _CALLED_AFTER


def _batches(texts: Sequence[str]) -> Iterator[list[str]]:
    """Texts in their order, so many at once that one question to the scanner stays short."""
    batch: list[str] = []
    for text in texts:
        if batch and sum(map(len, batch)) + len(text) > _AT_ONCE:
            yield batch
            batch = []
        batch.append(text)
    if batch:
        yield batch


def words_of(account: Account) -> Iterator[Words]:
    """All words of an account that may be masked."""
    yield account.words
    yield from account.addenda
    for event in account.events:
        yield from (event.what, event.where, *(one.words for one in event.answers), Words(event.when.words))
        if event.counted is not None:
            yield from (event.counted.what, Words(event.counted.window.words))
    for raised in account.raised:
        yield from (raised.to_whom, raised.information, raised.reply)
        yield from (Words(raised.when.words), Words(raised.reply_when.words))
        if raised.told is not None:
            yield from (one.words for one in raised.told.answers)
            yield Words(raised.told.promised.words)
    for file in account.files:
        yield file.about


def open_details(words: Words, found: Found) -> tuple[Annotation, ...]:
    """The clues that came with words and what was found in them, all open; those that overlap as one."""
    came = [Annotation(one.start, one.end, IdentifierKind(one.kind), one.ladder) for one in words.clues]
    return joined((*came, *found.get(words.text, ())))


def joined(details: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Open details of one text in their order; those that overlap as one."""
    made: list[Annotation] = []
    for one in sorted(details, key=lambda one: (one.start, -one.end)):
        if not made or one.start >= made[-1].end:
            made.append(one)
        elif one.end > made[-1].end:
            # The rungs of neither stand for both.
            made[-1] = Annotation(made[-1].start, one.end, made[-1].kind)
    return tuple(made)


def _apart(text: str, spans: list[tuple[int, int, IdentifierKind]]) -> Iterator[Annotation]:
    labels = [found.span() for found in LABEL.finditer(text)]
    last = 0
    for start, end, kind in sorted(spans, key=lambda one: (one[0], -one[1])):
        start = max(start, last)
        if start >= end or any(start < stop and begin < end for begin, stop in labels):
            continue
        last = end
        yield Annotation(start, end, kind)
