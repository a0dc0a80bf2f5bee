"""A process that works on a vault and is killed, starved or recorded while it does.

    python vault_child.py KIND,KIND PLACE START [ROUNDS [stubborn]]

It opens ``PLACE/vault``, does ROUNDS rounds of these kinds of work (for ever without it) and says on
standard output what was acknowledged, one line each, before it goes on. When it is stubborn, work that
is refused by a named error is said to be so and done again, by the same session.
"""

from __future__ import annotations

import hashlib
import importlib
import itertools
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from whistle.crypto.slots import KdfCost, normalise
from whistle.errors import WhistleError
from whistle.model import Basis, Consent, ConsentKind, ConsentState, SealedText, Testimony
from whistle.vault import backup, database, keys, shred
from whistle.vault.rekey import rekey
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

PASSPHRASE = "slate ribbon quarry lantern"
CUSTODIAN = "mossy anvil parade teapot"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
WORDS = "the queue stood to the door and letters went unanswered "
known_migrations = database.migrations


def acknowledge(*facts: object) -> None:
    os.write(1, (" ".join(map(str, facts)) + "\n").encode())


def draft(number: int) -> str:
    """A text from which a half-written one can be told: its number stands at every tenth word."""
    return f"<{number}> " + f"{WORDS}<{number}> " * (20 + number % 60)


def whole(text: str) -> bool:
    """Whether a text is one that ``draft`` made, or its sealed form, from end to end."""
    number = text[1 : text.find(">")]
    return number.isdecimal() and text in (draft(int(number)), sealed(int(number)))


def sealed(number: int) -> str:
    return draft(number).replace("letters", "[Person 1]")


def phrase(number: int) -> str:
    """The passphrase after so many changes."""
    return f"{PASSPHRASE} {number}" if number else PASSPHRASE


def fingerprint(vault: Vault) -> str:
    """What tells one vault key from another and says nothing of either."""
    return hashlib.sha256(bytes(vault.master.view())).hexdigest()[:16]


def migrations(more: int) -> list[str]:
    """The program's own migrations, and so many of the next versions, each touching every account."""
    return known_migrations() + [
        f"ALTER TABLE fields ADD COLUMN later{number} INTEGER DEFAULT 0;\n"  # noqa: S608 - a number
        f"UPDATE fields SET later{number} = {number};\n"
        f"CREATE TABLE more{number} AS SELECT * FROM fields;\n"
        for number in range(more)
    ]


def create(place: Path) -> Vault:
    with normalise(PASSPHRASE) as first, normalise(CUSTODIAN) as second:
        return Vault.create(place / "vault", first, second, COST)


def make(place: Path) -> None:
    """A vault with a case, a source and a sealed account that may be quoted."""
    with create(place) as vault:
        furnish(vault)


def furnish(vault: Vault) -> None:
    with vault.db.transaction():
        source = Cases(vault.db).add_source(Cases(vault.db).add("one case").id, "Wren")
    account = add(vault, 0)
    seal(vault, account, 0)
    quote = WORDS.strip().replace("letters", "[Person 1]")
    start = sealed(0).index(quote)
    with vault.db.transaction():
        Casework(vault.db).add_passage(account.id, 1, (start, start + len(quote)), "A1", basis=Basis.UNKNOWN)
        for kind in (ConsentKind.TESTIMONY, ConsentKind.QUOTES):
            Consents(vault.db).record(Consent(source.id, "hse", kind, ConsentState.AGREED))


def seal(vault: Vault, account: Testimony, number: int) -> None:
    testimonies = Testimonies(vault)
    fields = testimonies.fields(account.id, sealed=False)
    words = {field.id: SealedText(sealed(number)) for field in fields}
    testimonies.seal(account, words, {"Person 1": ("letters",)})


def add(vault: Vault, number: int) -> Testimony:
    """Add an account with its file, in one transaction as the api does it."""
    text = draft(number)
    testimonies = Testimonies(vault)
    with vault.db.transaction():
        account = testimonies.add(Cases(vault.db).sources()[0].id, text)
        testimonies.keep_original(account.id, f"{number}.txt", "text/plain", text.encode() * 30)
        vault.custody.append("account-added", account.id)
    return account


# -- one round of each kind of work --------------------------------------------------------------


class Work:
    """Kinds of work, a method each; ``number`` grows from round to round."""

    def __init__(self, vault: Vault, place: Path, start: int) -> None:
        self.vault = vault
        self.place = place
        kept = add(vault, start)
        self.field = Testimonies(vault).narrative(kept.id).id
        acknowledge("added", kept.id, start)

    # Loading all that a session can do takes most of a second: only where it is used.

    @cached_property
    def session(self) -> Any:
        from whistle.api import Session

        return Session(self.vault)

    @cached_property
    def reader(self) -> Any:
        from whistle.intake.readers import Reader

        return Reader()

    def save(self, number: int) -> None:
        Testimonies(self.vault).save_draft(self.field, draft(number))
        acknowledge("saved", self.field, number)

    def add(self, number: int) -> None:
        acknowledge("added", add(self.vault, number).id, number)

    def seal(self, number: int) -> None:
        account = add(self.vault, number)
        acknowledge("added", account.id, number)
        seal(self.vault, account, number)
        acknowledge("sealed", account.id, number)

    def purge(self, number: int) -> None:
        account = add(self.vault, number)
        shred.bin_testimony(self.vault, account)
        acknowledge("binned", account.id, number)
        shred.purge(self.vault)
        acknowledge("purged", account.id, number)

    def header(self, _number: int) -> None:
        with self.vault.db.transaction():
            self.vault.custody.append("hold-on", "")
        self.vault.anchor()
        acknowledge("anchored", self.vault.header.anchor[0], self.vault.header.anchor[1])

    def bring(self, number: int) -> None:
        """Read a file through the helper and add it, as ``whistle add`` does."""
        given = self.place / "given.txt"
        given.write_text(draft(number), encoding="utf-8")
        file = self.reader.read(given)
        account = self.session.accounts.add(self.session.sources.all()[0].id, file.text, file)
        acknowledge("added", account.id, number)

    def export(self, number: int) -> None:
        from whistle.dossier.record import Audience

        out = self.place / f"dossier-{number}.pdf"
        case = self.session.cases.all()[0].id
        reasons = {"second-reader": "read in a test"}
        made = self.session.dossiers.export(case, out, audience=Audience.HSE, overrides=reasons)
        acknowledge("exported", out.name, made.row.sha256)

    def receive(self, number: int) -> None:
        """Take in what somebody else packed for this vault, as ``whistle receive`` does."""
        from whistle.exchange import age, container, package

        own = self.session.exchange.key().recipient
        given = self.place / "given.age"
        contents = package.to_bytes(_packed(own, number))
        plain = container.write(contents, package.sign(contents, _STRANGER), [draft(number).encode() * 30])
        given.write_bytes(age.encrypt(plain, own))
        taken = self.session.exchange.take(self.session.exchange.look(given))
        acknowledge("added", taken.accounts[0].id, number)

    def backup(self, number: int) -> None:
        out = self.place / f"backup-{number}"
        with normalise(PASSPHRASE) as words:
            backup.make(self.vault, out, words, COST)
        acknowledge("backed-up", out.name, number)

    def rekey(self, _number: int) -> None:
        with normalise(PASSPHRASE) as words:
            rekey(self.vault, [words], COST)
        acknowledge("rekeyed", fingerprint(self.vault), 0)

    def passphrase(self, number: int) -> None:
        with normalise(phrase(number)) as words:
            keys.change_passphrase(self.vault, words, COST)
        acknowledge("phrase", number, number)

    def migrate(self, number: int) -> None:
        more = self.vault.db.one("PRAGMA user_version")[0] - len(known_migrations()) + 1
        database.migrations = lambda: migrations(more)
        self.vault.db.migrate()
        acknowledge("migrated", more, number)

    def begin(self, number: int) -> None:
        """``main`` has made the vault; here is its second account."""
        self.add(number)


_STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def _packed(own: str, number: int) -> Any:
    """A stranger's draft account with a file, for this vault."""
    from whistle.exchange import package

    data = draft(number).encode() * 30
    file = package.FileOf(
        package.CAME, "a.txt", "text/plain", hashlib.sha256(data).hexdigest(), len(data), package.Words()
    )
    account = package.Account(
        account=f"{number:032x}",
        source="5" * 32,
        version=1,
        state="draft",
        whole=True,
        pseudonym="",
        employment="unknown",
        employment_as_at=None,
        # Who somebody is comes only with a yes to it.
        permissions=(package.Permission("identity", "agreed"),),
        words=package.Words(draft(number)),
        files=(file,),
    )
    signer = _STRANGER.public_key().public_bytes_raw().hex()
    return package.Package(1, os.urandom(16).hex(), 1, date(2026, 1, 1), own, "x", signer, (account,))


def opened(place: Path, kinds: list[str], start: int) -> Vault:
    """The vault of a place, by the passphrase and the schema that this kind of work left it with."""
    with normalise(phrase(start) if kinds == ["passphrase"] else PASSPHRASE) as words:
        if kinds == ["migrate"]:
            database.migrations = lambda: migrations(start)
        vault = Vault.open(place / "vault", words)
    if "export" in kinds:
        # Names are looked for in what leaves.
        with normalise(CUSTODIAN) as words:
            vault.unlock_register(words)
    return vault


def main(kinds: list[str], place: Path, start: int, rounds: int | None, stubborn: bool) -> None:
    attempt = _again if stubborn else _once
    if "begin" in kinds:
        acknowledge("open", 0, 0)
        with attempt(lambda: create(place)) as made:
            acknowledge("made", 0, 0)
            furnish(made)
    if {"bring", "export", "receive"} & set(kinds):
        # Before it is said to be open: from then on a kill should meet work, not loading.
        importlib.import_module("whistle.api")
    vault = attempt(lambda: opened(place, kinds, start))
    acknowledge("open", 0, 0)
    work = attempt(lambda: Work(vault, place, start))
    once: list[Callable[[int], None]] = [getattr(work, kind) for kind in kinds]
    numbers = itertools.count(start + 1)
    for number in numbers if rounds is None else itertools.islice(numbers, rounds):
        for do in once:
            attempt(lambda do=do, number=number: do(number))
    attempt(vault.close)


T = TypeVar("T")


def _once(work: Callable[[], T]) -> T:
    return work()


def _again(work: Callable[[], T]) -> T:
    try:
        return work()
    except WhistleError as error:
        acknowledge("refused", type(error).__name__, 0)
    return work()


if __name__ == "__main__":
    main(
        sys.argv[1].split(","),
        Path(sys.argv[2]),
        int(sys.argv[3]),
        int(sys.argv[4]) if sys.argv[4:] else None,
        "stubborn" in sys.argv[5:],
    )
