"""Handing over: what would go in a package for one recipient, and packing it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from whistle.dossier.permissions import Permissions, need_reader, permissions_for
from whistle.errors import AlreadyExists, BadValue, GatesFailed, PackageRefused, WrongState
from whistle.exchange import age, container, package
from whistle.exchange.content import HANDED_OVER, NAMES_IN_IT, Made, Part, hidden_pseudonyms, make
from whistle.model import Code, Consent, ConsentKind, Testimony, TestimonyState, new_id
from whistle.operations import answers, tagging
from whistle.operations.holding import Holdings
from whistle.operations.packing_checks import leaks, not_onward
from whistle.progress import Progress
from whistle.vault.blobs import FIXED_TIME
from whistle.vault.files import replacing
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.exchange import AGE, SIGNING, TOKENS, Exchange, Kept, Sent, SentRow
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

CONSENT: Final = "consent"
IDENTITIES: Final = "identities"
SECRECY: Final = "secrecy"
LEAK: Final = "leak"
NEUTRAL_SUFFIX: Final = ".age"
PACKAGES_A_DAY: Final = 1000
"""Numbers that a day has for packages before its last is the next day's first."""


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The vault's own key as it is given away, and six words to compare it by."""

    recipient: str
    words: str


@dataclass(frozen=True, slots=True)
class Address:
    """Whom a package is for: the name by which sources permit, and the key that opens it."""

    recipient: str
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What would go and what would stay. ``blocked`` are the checks that hold it back, with places."""

    address: Address
    made: tuple[Made, ...]
    blocked: tuple[tuple[str, str], ...] = ()
    searched: bool = False
    overrides: tuple[tuple[str, str], ...] = ()
    waits_after: tuple[date, ...] = ()

    @property
    def says(self) -> tuple[object, ...]:
        """All that was shown of it: two plans that say the same write the same."""
        return (
            *(part for made in self.made for part in (made.account, made.parts)),
            *(self.blocked, self.searched),
        )

    @property
    def goes(self) -> tuple[Part, ...]:
        """What of the accounts would go."""
        return tuple(p for made in self.made if made.account for p in made.parts if not p.why)

    @property
    def stays(self) -> tuple[Part, ...]:
        """What would stay behind, and why."""
        return tuple(p for made in self.made for p in made.parts if p.why)

    @property
    def accounts(self) -> int:
        """How many accounts something of would go."""
        return sum(made.account is not None for made in self.made)


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was written. ``signer`` are six words that pin the signature it bears."""

    row: SentRow
    plan: PackPlan
    signer: str
    file_name: str


def own_key(vault: Vault) -> OwnKey:
    """The vault's own key for packages, made at first use and then the same for ever."""
    exchange = Exchange(vault.db)
    held = exchange.own_key(AGE)
    if held is None:
        with vault.db.transaction():
            held = exchange.own_key(AGE)
            if held is None:
                pair = age.new_key()
                exchange.keep_own_key(AGE, pair.private, pair.recipient)
                vault.custody.append("key-made", "")
                held = (pair.private, pair.recipient)
    return OwnKey(held[1], age.key_words(held[1]))


def address(vault: Vault, to: str, recipient: str = "") -> Address:
    """Whom ``to`` means: a kept recipient's name, or a key (``age1...``).

    Permission is read for ``recipient``, or else for the name that is kept with the key, which is
    blank for a key that is not kept. A key that is kept is nobody else's: whoever holds it gets what was
    permitted to that name. Raises NotFound, BadValue.
    """
    named = recipient.strip().lower()
    need_reader(named)
    kept = Exchange(vault.db).recipients()
    by_key = to.strip().startswith("age1")
    key = age.clean_recipient(to) if by_key else Exchange(vault.db).recipient(to).key
    name = next((one.name for one in kept if one.key == key), "")
    if name and named not in ("", name):
        raise BadValue("--recipient", "the name that this key is kept under, or nothing")
    return _address(named or name, key)


def keep_recipient(vault: Vault, name: str, key: str) -> Kept:
    """Keep a recipient's key under a name. Raises BadValue, AlreadyExists."""
    with vault.db.transaction():
        kept = Exchange(vault.db).keep_recipient(name, age.clean_recipient(key))
        vault.custody.append("recipient-kept", "", recipient=kept.name, key=age.fingerprint(kept.key))
    return kept


def forget_recipient(vault: Vault, name: str) -> None:
    """Keep a recipient no more: of the key only its fingerprint stays, where something left for it.

    Raises NotFound.
    """
    with vault.db.transaction():
        exchange = Exchange(vault.db)
        key = exchange.recipient(name).key
        exchange.forget_recipient(name)
        # Vaults from before fingerprints were kept have the key itself in these rows.
        exchange.forget_key(key, age.fingerprint(key))
        vault.custody.append("recipient-forgotten", "", recipient=name.strip().lower())


def plan(
    vault: Vault,
    to: Address,
    testimony_ids: Sequence[str],
    codes: tuple[Code, ...],
    overrides: Sequence[tuple[str, str]] = (),
    progress: Progress | None = None,
) -> PackPlan:
    """What a package of these accounts would hold, and what holds it back. Nothing is written.

    ``overrides`` may be of ``secrecy`` only, each with its reason. Raises NotFound, Ambiguous, BadValue,
    WrongState (an account in the bin), Cancelled, or TooLarge by way of PackageRefused.
    """
    if any(gate != SECRECY or not reason.strip() for gate, reason in overrides):
        raise BadValue("--override", f"{SECRECY}=REASON")
    accounts = list({a.id: a for a in map(Testimonies(vault).get, testimony_ids)}.values())
    if not accounts:
        raise BadValue("accounts", "one account at least")
    builder = _Builder(vault, to, codes)
    made = []
    for place, account in enumerate(accounts):
        (progress or Progress()).step(place, len(accounts))
        made.append(builder.make(account))
    stuck = not_onward(vault, accounts)
    blocked = [
        (CONSENT if not _names_hold(one) else IDENTITIES, f"account {one.held.testimony.id[:8]}")
        for one in made
        if one.account is None
    ]
    if any(one.account for one in made) and not any(gate == IDENTITIES for gate, _ in blocked):
        # What may not go is left out; it holds back only where nothing would remain.
        blocked = []
    if not any(gate == SECRECY for gate, _ in overrides):
        blocked += [
            (SECRECY, f"account {one.held.testimony.id[:8]}")
            for one in made
            if one.account and one.held.source.benefits_records
        ]
    blocked += [(CONSENT, f"account {one[:8]}, which came not to be passed on") for one in stuck]
    blocked += [(LEAK, place) for place in leaks(vault, made)]
    sources = {account.source_id for account in accounts}
    waits = tuple(
        consent.confirm_after
        for case_id in {account.case_id for account in accounts}
        for consent in Consents(vault.db).current(case_id)
        if consent.source_id in sources
        and consent.recipient == to.recipient
        and consent.confirm_after is not None
    )
    return PackPlan(to, tuple(made), tuple(blocked), vault.register.is_open, tuple(overrides), waits)


def pack(vault: Vault, planned: PackPlan, out: Path, progress: Progress | None = None) -> Packed:
    """Write what was planned into one new file, logged before it gets its name.

    ``out`` may be a folder: then the file gets a name of chance. Raises GatesFailed, AlreadyExists,
    WrongState (things changed since it was planned), NotFound, PackageRefused (too large), CannotWrite,
    DiskFull.
    """
    again = _as_things_are_now(vault, planned)
    if again.blocked:
        raise GatesFailed(
            tuple(dict.fromkeys(gate for gate, _ in again.blocked)),
            tuple(dict.fromkeys(place for _, place in again.blocked)),
        )
    path = out / f"{secrets.token_hex(4)}{NEUTRAL_SUFFIX}" if out.is_dir() else out
    if path.exists() or path.is_symlink():
        raise AlreadyExists("file")
    progress = progress or Progress()
    exchange = Exchange(vault.db)
    with exchange.secret(SIGNING) as seed:
        key = age.signing_key(seed, planned.address.key)
    signer = key.public_key().public_bytes_raw().hex()
    numbered, sent = _numbered(exchange, again, signer)
    contents = package.to_bytes(numbered)
    # What we would not take in ourselves must not leave.
    checked = package.from_bytes(contents)
    progress.step(1, 3)
    files = [one.data() for made in again.made if made.account is not None for one in made.files]
    plain = container.write(contents, package.sign(contents, key), files)
    if len(plain) > age.MOST_BYTES - 100_000:
        raise PackageRefused(age.TOO_LARGE)
    del files
    data = age.encrypt(plain, planned.address.key)
    del plain
    progress.step(2, 3)
    row = SentRow(
        checked.package,
        planned.address.recipient,
        age.fingerprint(planned.address.key),
        hashlib.sha256(data).hexdigest(),
        len(data),
        int(datetime.now(UTC).timestamp()),
        checked.serial,
    )
    with replacing(path) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        os.utime(file.fileno(), (FIXED_TIME, FIXED_TIME))
        with vault.db.transaction():
            exchange.keep_sent(row, sent)
            for one in sent:
                vault.custody.append(
                    HANDED_OVER,
                    one.testimony_id,
                    recipient=row.recipient,
                    key=row.key,
                    package=row.id,
                    sha256=row.sha256,
                    **{f"override {gate}": reason for gate, reason in planned.overrides},
                )
    vault.anchor()
    progress.step(3, 3)
    return Packed(row, planned, age.signer_words(signer), path.name)


def _as_things_are_now(vault: Vault, planned: PackPlan) -> PackPlan:
    """The same plan made anew. Raises WrongState where it would say something else, or NotFound."""
    ids = [made.held.testimony.id for made in planned.made]
    again = plan(vault, planned.address, ids, tagging.codes_of(vault), planned.overrides)
    if again.says != planned.says:
        raise WrongState("package", "looked at as things are now")
    return again


def handed_over(vault: Vault, source_id: str | None = None) -> list[SentRow]:
    """The packages that left, with something of this source or of all, oldest first."""
    return Exchange(vault.db).sent(source_id)


# -- building ------------------------------------------------------------------------------------


class _Builder:
    """Builds accounts for one recipient; what it reads of a case it reads once."""

    def __init__(self, vault: Vault, to: Address, codes: tuple[Code, ...]) -> None:
        self._vault, self._to = vault, to
        self._today = datetime.now(UTC).date()
        self._codes = {code.id: code for code in codes}
        self._holdings = Holdings(vault, codes)
        self._consents: dict[str, list[Consent]] = {}
        self._labels: dict[str, dict[str, str]] = {}

    def make(self, testimony: Testimony) -> Made:
        if testimony.state is TestimonyState.BINNED:
            raise WrongState("account", "outside the bin")
        case_id = testimony.case_id
        if case_id not in self._consents:
            self._consents[case_id] = Consents(self._vault.db).current(case_id)
            self._labels[case_id] = Testimonies(self._vault).labels(case_id)
        consents = self._consents[case_id]
        may = {
            source.pseudonym: self._may(consents, source.id).allows(ConsentKind.PSEUDONYM)
            for source in Cases(self._vault.db).sources(case_id)
        }
        return make(
            self._holdings.of(testimony),
            self._may(consents, testimony.source_id),
            answers.travelling(consents, testimony.source_id, self._to.recipient, self._today),
            codes=self._codes,
            pseudonyms=hidden_pseudonyms(may),
            token=self._token(case_id),
        )

    def _may(self, consents: Sequence[Consent], source_id: str) -> Permissions:
        return permissions_for(
            consents, source_id=source_id, recipient=self._to.recipient, today=self._today, waiting=True
        )

    def _token(self, case_id: str) -> Callable[[str, str], str]:
        """Ids of things here that only this recipient gets: packages to two cannot be joined by them."""

        def token(kind: str, thing: str) -> str:
            named = self._labels[case_id].get(thing, f"{case_id} {thing}") if kind == "label" else thing
            with Exchange(self._vault.db).secret(TOKENS) as key:
                message = f"{kind}|{self._to.key}|{named}".encode()
                return hmac.new(bytes(key.view()), message, hashlib.sha256).hexdigest()[:32]

        return token


def _names_hold(made: Made) -> bool:
    return any(part.why == NAMES_IN_IT for part in made.parts)


def _numbered(exchange: Exchange, planned: PackPlan, signer: str) -> tuple[package.Package, list[Sent]]:
    """The package with its number and date, each account with its version; and what is to be noted of them.

    By counting alone a vault that was restored from a backup would give numbers a second time, and what it
    packs would count as older than what the recipient has, a withdrawal too: so no number is lower than the
    day's own.
    """
    to, today = planned.address, _today()
    # Rows of before hold the key itself.
    key = (age.fingerprint(to.key), to.key)
    accounts, sent = [], []
    for made in planned.made:
        if made.account is None:
            continue
        content = package.content_sum(made.account)
        before = exchange.versions(made.held.testimony.id, key)
        newest = max(before, key=lambda one: one.version, default=Sent("", 0, ""))
        # What went back to what it was is a later version too: the answers in it are the newest.
        version = max(newest.version + (newest.content != content), today.toordinal())
        accounts.append(replace(made.account, version=version))
        sent.append(Sent(made.held.testimony.id, version, content))
    numbered = package.Package(
        format=package.format_of(accounts),
        package=new_id(),
        serial=max(exchange.last_serial(key) + 1, today.toordinal() * PACKAGES_A_DAY),
        made_on=max((today, *planned.waits_after)),
        to=to.key,
        recipient=to.recipient,
        signer=signer,
        accounts=tuple(accounts),
    )
    return numbered, sent


def _today() -> date:
    """The day here: a wish to wait for another day means the day of whoever said it."""
    return datetime.now().astimezone().date()


def _address(recipient: str, key: str) -> Address:
    return Address(recipient, key, age.key_words(key))
