"""Two small vaults: one that hands over, one that takes in. Invented people and places only."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.data.gui_vault import NothingFound
from tests.vault.conftest import Stretching
from whistle.api import Session
from whistle.casework.codes import local_code
from whistle.crypto import slots
from whistle.crypto.slots import KdfCost
from whistle.exchange import age, container, package
from whistle.intake.readers import ReadFile
from whistle.model import (
    Action,
    Annotation,
    Basis,
    ConsentKind,
    ConsentState,
    FuzzyDate,
    IdentifierKind,
    SealedText,
    Testimony,
    new_id,
)
from whistle.operations.interview_cards import save_card
from whistle.operations.packing import Packed, PackPlan
from whistle.operations.taking_in import Taken
from whistle.vault.tables.exchange import AGE
from whistle.vault.tables.exchange import Exchange as Table
from whistle.vault.tables.testimonies import Testimonies

COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
WORDS = "slate ribbon quarry lantern"
NAMES = "mossy anvil parade teapot"
RECIPIENT = "rowan"

RAW = "I am Tobias Okonedo of the Larkhill office. Plover was there."
TEXT = (
    "[Person 1] told me on 4 March 2024 that the plan was stale. I was a night porter at Larkhill then."
    " My doctor signed me off. They hid the count from the auditor. Plover saw it, and [Person 2] too."
)
FILE = bytes(range(256)) * 20


def clue(words: str, kind: IdentifierKind, action: Action, replacement: str = "") -> Annotation:
    start = TEXT.index(words)
    return Annotation(start, start + len(words), kind, ("vaguer",), action, replacement)


CLUES = (
    clue("4 March 2024", IdentifierKind.DATE, Action.KEEP),
    clue("night porter", IdentifierKind.JOB, Action.KEEP),
    clue("Larkhill", IdentifierKind.WORKPLACE, Action.KEEP),
)
TAGGED = {"A3": "the plan was stale", "C1": "My doctor signed me off"}
OFFENCE = "They hid the count"
TREATED = "unwell, and moved to nights"


@dataclass
class Desk:
    """Both vaults, and what the tests do with them."""

    sender: Session
    receiver: Session
    sealed: Testimony
    draft: Testimony
    folder: Path

    def __post_init__(self) -> None:
        self._numbers = itertools.count()
        self.key = self.receiver.exchange.key().recipient

    def permit(self, kinds: Sequence[ConsentKind], recipient: str = RECIPIENT) -> None:
        """Exactly these kinds, and no others."""
        answers: Mapping[ConsentKind, ConsentState] = {
            kind: ConsentState.AGREED if kind in kinds else ConsentState.REFUSED for kind in ConsentKind
        }
        self.sender.consents.record(self.sealed.source_id, recipient, answers)

    def plan(self, *accounts: Testimony, recipient: str = RECIPIENT, key: str = "") -> PackPlan:
        to = self.sender.exchange.address(key or self.key, recipient)
        return self.sender.exchange.plan(to, [one.id for one in accounts or (self.sealed,)])

    def path(self) -> Path:
        return self.folder / f"{next(self._numbers)}.age"

    def pack(self, *accounts: Testimony, key: str = "") -> tuple[Path, Packed]:
        out = self.path()
        return out, self.sender.exchange.pack(self.plan(*accounts, key=key), out)

    def take(self, path: Path, case: str = "") -> Taken:
        return self.receiver.exchange.take(self.receiver.exchange.look(path), case)

    def opened(self, path: Path) -> tuple[package.Package, bytes]:
        """What is inside, by the receiver's key: the package and the padded tar."""
        private, _ = Table(self.receiver._vault.db).own_key(AGE) or (b"", "")
        plain = age.decrypt(path.read_bytes(), private)
        at, size = container.read(plain).contents
        return package.from_bytes(plain[at : at + size]), plain

    def forge(self, made: package.Package, files: Sequence[bytes] = (), seed: int = 1) -> Path:
        """A package by a stranger who keeps to the format."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        signed = replace(made, signer=key.public_key().public_bytes_raw().hex(), to=self.key)
        contents = package.to_bytes(signed)
        return self.lock(container.write(contents, package.sign(contents, key), files))

    def lock(self, plain: bytes) -> Path:
        out = self.path()
        out.write_bytes(age.encrypt(plain, self.key))
        return out


def _fill(session: Session) -> None:
    case = session.cases.add("Alder")
    heron = session.sources.add(case.id, "Heron")
    session.sources.add(case.id, "Plover")
    session.accounts.add(heron.id, RAW, ReadFile("okonedo\nroster.txt", "text/plain", FILE, RAW))
    account = session.accounts.add(heron.id, "raw words", ReadFile("mine.txt", "text/plain", FILE, RAW))
    event: dict[str, Any] = {
        "what": "the queue was sent away",
        "where": "at the side gate",
        "when": {"words": "the Monday", "edtf": "2024-03-04"},
        "basis": "saw",
        "harm": "yes",
        "hops": 0,
        "who": "two of the guards",
        "words": "go home then",
        "certainty": "close",
        "effect": "she was off sick after it",
        "affected": "now",
        "counted": "people in the queue",
        "count": 24,
        "out-of": 40,
        "window": {"words": "", "edtf": "2024-03-05"},
    }
    save_card(session._vault, "incident", account.id, new_id(), event)
    raised: dict[str, Any] = {
        "route": "43C",
        "raised_by": "self",
        "how": "email",
        "to": "[Person 2]",
        "information": "that the plan was stale",
        "reply": "noted",
        "limb": "crime",
        "believed": "the date on its cover",
        "promised": {"words": "by the fair", "edtf": "2024-05-09"},
        "treated": TREATED,
        "shown-by": "a receipt of it",
        "held-by": "the union has one",
    }
    save_card(session._vault, "raised", account.id, new_id(), raised)
    session.accounts.add_disclosure(
        account.id,
        route="union-rep",
        raised_by="rep",
        how="spoken",
        to_whom="the branch",
        information="the same, by the branch",
        # After the one without a date.
        when=FuzzyDate("", "", date(2024, 6, 1), date(2024, 6, 1)),
    )
    testimonies = Testimonies(session._vault)
    as_sealed = {
        "narrative": SealedText(TEXT, CLUES),
        "raised.treated": SealedText(
            TREATED, (Annotation(0, 6, IdentifierKind.HEALTH, (), Action.KEEP, ""),)
        ),
    }
    sealed = {
        field.id: as_sealed.get(field.role, field.words)
        for field in testimonies.fields(account.id, sealed=False)
    }
    testimonies.seal(account, sealed, {"Person 1": ("Derek Pilk",), "Person 2": ("Ada Moss",)})
    session.register.identify("Heron", ["Tobias Okonedo"], "Alder")
    for code, words in TAGGED.items():
        session.tags.add(account.id, code, words, basis=Basis.SAW)
    own = local_code("L_HIDING", "Hiding", "Something was kept from an auditor", "act", era=["a"])
    session.tags.add_code(own)
    session.tags.add(account.id, own.id, OFFENCE)


@pytest.fixture(scope="session", autouse=True)
def _stretch_each_passphrase_once() -> Iterator[None]:
    """Copies of the same two vaults are opened again and again: the same salt need not be stretched again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "_stretch", Stretching())
        yield


@pytest.fixture(scope="session")
def two_vaults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both vaults, closed, to be copied: the sender's filled, the receiver's with a case of its own."""
    folder = tmp_path_factory.mktemp("two")
    with Session.create(folder / "sender", WORDS, NAMES, COST) as sender:
        _fill(sender)
    with Session.create(folder / "receiver", WORDS, NAMES, COST) as receiver:
        receiver.exchange.key()
        case = receiver.cases.add("Received")
        own = receiver.accounts.add(receiver.sources.add(case.id, "Wren").id, "raw")
        Testimonies(receiver._vault).seal(
            own,
            {receiver.accounts.words(own.id)[0].id: SealedText("[Person 1] is somebody here")},
            {"Person 1": ("Somebody Here",)},
        )
    return folder


def _open_desk(two: Path, names: bool) -> Iterator[Desk]:
    memory = Path("/dev/shm")  # noqa: S108 - a fresh private folder in it
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="whistle-tests-", dir=place) as name:
        folder = Path(name)
        for which in ("sender", "receiver"):
            shutil.copytree(two / which, folder / which)
        custodian = NAMES if names else None
        with (
            Session.open(folder / "sender", WORDS, custodian) as sender,
            Session.open(folder / "receiver", WORDS) as receiver,
        ):
            # Looking over what came takes seconds; test_looking_over does it with all layers.
            receiver.sealing.make_scanner = NothingFound
            by_state = {one.state.value: one for one in sender.accounts.all()}
            yield Desk(sender, receiver, by_state["sealed"], by_state["draft"], folder)


@pytest.fixture(scope="module")
def shared_desk(two_vaults: Path) -> Iterator[Desk]:
    """One pair of vaults for a whole module: nothing in it may rest on what was stored before."""
    yield from _open_desk(two_vaults, names=True)


@pytest.fixture
def desk(two_vaults: Path) -> Iterator[Desk]:
    """A pair of vaults for one test."""
    yield from _open_desk(two_vaults, names=True)


@pytest.fixture
def shut_desk(two_vaults: Path) -> Iterator[Desk]:
    """The same with the sender's names list closed."""
    yield from _open_desk(two_vaults, names=False)


@pytest.fixture
def today() -> date:
    return datetime.now(UTC).date()


Kinds = Callable[[str], list[ConsentKind]]


@pytest.fixture
def kinds() -> Kinds:
    """Kinds of permission from their names with commas."""
    return lambda names: [ConsentKind(name) for name in names.split(",") if name]
