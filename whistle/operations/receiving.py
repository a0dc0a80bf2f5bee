"""Taking in what was handed over: looked at first, then stored beside what is there, never over it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from whistle.crypto.keys import Secret
from whistle.errors import HelperFailed, PackageRefused
from whistle.exchange import age, container, package
from whistle.exchange.package import Account, Package
from whistle.hardening.helpers import OVER_LIMITS, Helper, Limits
from whistle.model import (
    ConsentKind,
)
from whistle.vault.tables.exchange import AGE, SIGNING, Exchange, Received
from whistle.vault.vault import Vault

WORKER: Final = "whistle.exchange.worker"
LIMITS: Final = Limits(memory_bytes=2 << 30, cpu_seconds=60, wall_seconds=120)

TOO_MUCH: Final = "reading it took more than is allowed"
AGAIN: Final = "this very package was received before"
NO_KEY: Final = "this vault has never given its key to anybody, so it cannot be for this vault"
OWN: Final = "this vault made it"


class News(StrEnum):
    """What an account of a package is to this vault."""

    NEW = "new"
    LATER = "later"
    EARLIER = "earlier"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Preview:
    """One account of a package, before anything is stored."""

    news: News
    state: str
    whole: bool
    pseudonym: str
    words: int
    tags: int
    events: int
    raised: int
    files: int
    names: bool
    kinds: tuple[str, ...]
    conditions: tuple[str, ...]
    onward: bool
    waiting: bool
    done: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A package that was opened and checked, and nothing stored of it yet."""

    package: Package = field(repr=False)
    sha256: str
    signer: str
    known_sender: bool
    accounts: tuple[Preview, ...]
    files: tuple[bytes, ...] = field(repr=False)

    @property
    def storing(self) -> int:
        """How many accounts would be stored: the new ones and later versions."""
        return sum(one.news in (News.NEW, News.LATER) for one in self.accounts)


class Apart:
    """Reads what packages say in a helper process, started at first use. For one thread at a time.

    Their files stay here: no byte of them is looked into.
    """

    def __init__(self) -> None:
        self._helper = Helper(WORKER, limits=LIMITS)

    def close(self) -> None:
        """End the helper process, also from another thread."""
        self._helper.close()

    def check(self, contents: bytes, sizes: Sequence[int]) -> None:
        """Raises PackageRefused unless the contents keep to the format and fit files of these sizes."""
        if len(contents) > package.MOST_CONTENTS:
            raise PackageRefused(package.MISFIT)
        try:
            self._helper.ask({"files": list(sizes)}, contents)
        except HelperFailed as why:
            raise PackageRefused(TOO_MUCH if why.reason in OVER_LIMITS else package.MISFIT) from why


def look(vault: Vault, data: bytes, apart: Apart) -> Incoming:
    """Open and check a package for this vault; store nothing.

    What it says is read in a helper process under limits first. Raises PackageRefused for
    anything but an unchanged package that was packed for this vault and did not come before.
    """
    exchange = Exchange(vault.db)
    held = exchange.own_key(AGE)
    if held is None:
        raise PackageRefused(NO_KEY)
    private, own = held
    plain = age.decrypt(data, private)
    spans = container.read(plain)
    contents, signature = (plain[at : at + size] for at, size in (spans.contents, spans.signature))
    apart.check(contents, [size for _, size in spans.files])
    found = package.from_bytes(contents)
    package.check_signature(contents, signature, found.signer)
    if found.to != own:
        # Somebody opened it and locked it again, for us.
        raise PackageRefused(age.ANOTHER_KEY)
    files = tuple(plain[at : at + size] for at, size in spans.files)
    _check_files(found, files)
    _refuse_known(vault, found, own)
    previews = tuple(map(_preview, found.accounts, news_of(vault, found)))
    return Incoming(
        package=found,
        sha256=hashlib.sha256(data).hexdigest(),
        signer=age.signer_words(found.signer),
        known_sender=found.signer in exchange.senders(),
        accounts=previews,
        files=files,
    )


# -- looking ---------------------------------------------------------------------------------------


def _check_files(found: Package, files: Sequence[bytes]) -> None:
    package.need_files(found, tuple(map(len, files)))
    for one, data in zip(found.files, files, strict=True):
        if hashlib.sha256(data).hexdigest() != one.sha256:
            raise PackageRefused(age.DAMAGED)


def _refuse_known(vault: Vault, found: Package, own: str) -> None:
    exchange = Exchange(vault.db)
    if exchange.has_package(found.package, found.signer):
        raise PackageRefused(AGAIN)
    held = exchange.own_key(SIGNING)
    if held is None:
        return
    with Secret(held[0]) as seed:
        ours = age.signing_key(seed, own).public_key().public_bytes_raw().hex()
    if found.signer == ours:
        raise PackageRefused(OWN)


def news_of(vault: Vault, found: Package) -> list[News]:
    """What each account of a package is to this vault as it stands now."""
    before = Exchange(vault.db).received(found.signer)
    # In the order in which they came: the last row of an account is its newest.
    newest = {one.account: one for one in before}
    same = {(one.account, one.content) for one in before}
    return [_news(account, newest.get(account.account), same) for account in found.accounts]


def _news(account: Account, newest: Received | None, same: set[tuple[str, str]]) -> News:
    if newest is None:
        return News.NEW
    if (account.account, package.content_sum(account)) in same:
        return News.SAME
    return News.LATER if account.version > newest.version else News.EARLIER


def _preview(account: Account, news: News) -> Preview:
    given = [one for one in account.permissions if one.state in package.GIVES]
    return Preview(
        news=news,
        state=account.state,
        whole=account.whole,
        pseudonym=account.pseudonym,
        words=len(account.words.text.split()),
        tags=len(account.tags),
        events=len(account.events),
        raised=len(account.raised),
        files=len(account.files),
        names=bool(account.names),
        kinds=tuple(one.kind for one in given),
        conditions=tuple(one.condition for one in given if one.condition),
        onward=onward(account),
        waiting=any(one.state == package.WAITS for one in account.permissions),
        done=len(account.done),
        text=account.words.text,
    )


def onward(account: Account) -> bool:
    given = package.GIVES - {package.WAITS}
    return any(one.kind == ConsentKind.ONWARD and one.state in given for one in account.permissions)
