"""A process that works on a vault and is killed while it does.

It says on standard output what was acknowledged, one line each, before it goes on. Which work it
does is its first argument; the folder is the second. The passphrase is in a file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.intake.readers import ReadFile
from whistle.model import SealedText, Testimony
from whistle.vault.tables.testimonies import Testimonies

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
    with Session.create(folder, PASSPHRASE, CUSTODIAN, COST) as session:
        case = session.add_case("one case")
        session.add_source(case.id, "Wren")


def seal(session: Session, account: Testimony, number: int) -> None:
    testimonies = Testimonies(session._vault)
    fields = testimonies.fields(account.id, sealed=False)
    words = {field.id: SealedText(sealed(number)) for field in fields}
    testimonies.seal(account, words, {"Person 1": ("letters",)})


def add(session: Session, number: int) -> Testimony:
    text = draft(number)
    file = ReadFile(name=f"{number}.txt", media_type="text/plain", text=text, original=text.encode() * 30)
    return session.add_account(session.sources()[0].id, text, file)


def work(kind: str, session: Session, start: int) -> None:
    """Do one kind of work for ever, or until killed."""
    vault = session._vault
    kept = add(session, start)
    field = session.words(kept.id)[0].id
    acknowledge("added", kept.id, start)
    number = start
    while True:
        number += 1
        if kind == "save":
            session.save_draft(field, draft(number))
            acknowledge("saved", field, number)
        elif kind == "add":
            acknowledge("added", add(session, number).id, number)
        elif kind == "seal":
            account = add(session, number)
            acknowledge("added", account.id, number)
            seal(session, account, number)
            acknowledge("sealed", account.id, number)
        elif kind == "purge":
            account = add(session, number)
            session.delete(account.id)
            acknowledge("binned", account.id, number)
            session.purge()
            acknowledge("purged", account.id, number)
        else:
            with vault.db.transaction():
                vault.custody.append("hold-on", "")
            vault.anchor()
            acknowledge("anchored", vault.header.anchor[0], vault.header.anchor[1])


if __name__ == "__main__":
    with Session.open(Path(sys.argv[2]), PASSPHRASE) as opened:
        acknowledge("open", 0, 0)
        work(sys.argv[1], opened, int(sys.argv[3]))
