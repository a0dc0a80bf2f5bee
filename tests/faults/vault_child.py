"""A process that works on a vault and is killed while it does.

It says on standard output what was acknowledged, one line each, before it goes on. Which work it
does is its first argument; the folder is the second. The passphrase is in a file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from whistle.crypto.slots import KdfCost, normalise
from whistle.model import SealedText, Testimony
from whistle.vault import shred
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

PASSPHRASE = "slate ribbon quarry lantern"
CUSTODIAN = "mossy anvil parade teapot"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
WORDS = "the queue stood to the door and letters went unanswered "


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


def make(folder: Path) -> None:
    with (
        normalise(PASSPHRASE) as first,
        normalise(CUSTODIAN) as second,
        Vault.create(folder, first, second, COST) as vault,
    ):
        cases = Cases(vault.db)
        cases.add_source(cases.add("one case").id, "Wren")


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


def work(kind: str, vault: Vault, start: int) -> None:
    """Do one kind of work for ever, or until killed."""
    kept = add(vault, start)
    field = Testimonies(vault).narrative(kept.id).id
    acknowledge("added", kept.id, start)
    number = start
    while True:
        number += 1
        if kind == "save":
            Testimonies(vault).save_draft(field, draft(number))
            acknowledge("saved", field, number)
        elif kind == "add":
            acknowledge("added", add(vault, number).id, number)
        elif kind == "seal":
            account = add(vault, number)
            acknowledge("added", account.id, number)
            seal(vault, account, number)
            acknowledge("sealed", account.id, number)
        elif kind == "purge":
            account = add(vault, number)
            shred.bin_testimony(vault, account)
            acknowledge("binned", account.id, number)
            shred.purge(vault)
            acknowledge("purged", account.id, number)
        else:
            with vault.db.transaction():
                vault.custody.append("hold-on", "")
            vault.anchor()
            acknowledge("anchored", vault.header.anchor[0], vault.header.anchor[1])


if __name__ == "__main__":
    with normalise(PASSPHRASE) as words, Vault.open(Path(sys.argv[2]), words) as opened:
        acknowledge("open", 0, 0)
        work(sys.argv[1], opened, int(sys.argv[3]))
