"""A small invented vault to look at, the second reader, and ways to damage files."""

from __future__ import annotations

import importlib
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto import slots
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost
from whistle.intake.readers import ReadFile
from whistle.model import Basis as HowTheyKnow
from whistle.model import FuzzyDate, SealedText, Testimony
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
PASSPHRASE = "slate ribbon quarry lantern"
CUSTODIAN = "mossy anvil parade teapot"

_REAL = slots._stretch


class Lab:
    """What tests do with vaults. One instance; all it remembers is what it has derived already."""

    passphrase = PASSPHRASE
    custodian = CUSTODIAN
    cost = COST

    def __init__(self, escrow: ModuleType) -> None:
        self.escrow = escrow
        self._masters: dict[str, bytes] = {}
        self._registers: dict[bytes, Any] = {}

    def open(self, folder: Path, custodian: bool = False) -> Session:
        return Session.open(folder, PASSPHRASE, CUSTODIAN if custodian else None)

    def vault(self, session: Session) -> Vault:
        """The vault below a session, for what the api rightly does not offer."""
        return session._vault

    def seal(
        self, session: Session, account: Testimony, words: str, names: dict[str, tuple[str, ...]]
    ) -> None:
        """Seal an account with one draft field without the scanner."""
        testimonies = Testimonies(self.vault(session))
        drafts = testimonies.fields(account.id, sealed=False)
        sealed = {field.id: SealedText(words) for field in drafts}
        testimonies.seal(account, sealed, names)

    def original(self, name: str, data: bytes) -> ReadFile:
        return ReadFile(name=name, media_type="text/plain", text="as read", original=data)

    def keys(self, folder: Path) -> Any:
        """The second reader's keys; a passphrase is stretched once for each vault's slots."""
        body = self.escrow.header_body((folder / "header.a").read_bytes())
        slots_of_it = str(body["slots"])
        if slots_of_it not in self._masters:
            self._masters[slots_of_it] = self.escrow.read_header(folder, PASSPHRASE).master
        return self.escrow.Keys(body["vault"], body, self._masters[slots_of_it])

    def register(self, folder: Path) -> Any:
        """The second reader's Register, opened by the custodian's passphrase."""
        data = (folder / "register.key").read_bytes()
        if data not in self._registers:
            self._registers[data] = self.escrow.Register(data, CUSTODIAN, self.keys(folder))
        return self._registers[data]

    def plain(self, folder: Path) -> bytes:
        """The decrypted pages of the database, free pages and all."""
        keys = self.keys(folder)
        return bytes(self.escrow.read_database(folder, keys))

    def journal(self, folder: Path) -> bytes:
        """The decrypted page images in the journal, whether it is hot or only left over."""
        keys = self.keys(folder)
        key = keys.derive("database", str(keys.header["database"]["key"]).encode())
        file = folder / "vault.db-journal"
        raw = bytearray(file.read_bytes()) if file.is_file() else bytearray()
        if len(raw) < 512:
            return b""
        mac_key = self.escrow._mac_key((folder / "vault.db").read_bytes(), key)
        found = b""
        for sector in (512, 4096):
            for at in range(sector, len(raw) - 4096 - 7, 4096 + 8):
                number = int.from_bytes(raw[at : at + 4], "big")
                image = bytes(raw[at + 4 : at + 4 + 4096])
                # A page is read as the page that it says it is.
                around = bytes(4096 * max(0, number - 1)) + image if 0 < number < 10_000 else image
                found += self.escrow._page(around, max(1, number), key, mac_key) or b""
        return found

    def flip(self, path: Path, offset: int, bit: int = 0) -> None:
        data = bytearray(path.read_bytes())
        data[offset] ^= 1 << bit
        path.write_bytes(data)


def _escrow() -> ModuleType:
    """The second reader's two parts as one: its command line and what it knows of the format."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        reader, form = (importlib.import_module(name) for name in ("escrow_reader", "escrow_format"))
    finally:
        sys.path.pop(0)
    both = ModuleType("escrow")
    both.__dict__.update(vars(form) | vars(reader))
    return both


@pytest.fixture
def tmp_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in memory where there is one: hundreds of vaults are written and flushed here.

    What happens to a real disk's writes is the business of the tests in tests/faults.
    """
    memory = Path("/dev/shm")  # noqa: S108 - a fresh private folder in it
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path_factory.mktemp("vault")
        return
    with tempfile.TemporaryDirectory(prefix="whistle-tests-", dir=memory) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def lab() -> Lab:
    return Lab(_escrow())


@pytest.fixture(scope="session")
def template(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault: a case, three sources, a draft, two sealed accounts, files, permission."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    rng = random.Random(11)
    words = (FOLDER_WORDS * 3).split()
    with Session.create(folder, PASSPHRASE, CUSTODIAN, COST) as session:
        case = session.cases.add("Larkhill branch")
        for number, pseudonym in enumerate(("Wren", "Heron", "Plover")):
            source = session.sources.add(case.id, pseudonym)
            text = " ".join(rng.choices(words, k=600)) + f" Tobias Okonedo number {number}"
            file = lab.original(f"statement {number} Okonedo.txt", rng.randbytes(2_000 + 70_000 * number))
            account = session.accounts.add(source.id, text, file)
            session.accounts.add_incident(
                account.id, what="the queue was sent away", when=FuzzyDate(), basis=HowTheyKnow.SAW
            )
            if number:
                lab.seal(
                    session,
                    account,
                    text.replace("Tobias Okonedo", "[Person 1]"),
                    {"Person 1": ("Tobias Okonedo",)},
                )
    return folder


FOLDER_WORDS = (
    "the office queue stood to the door and nobody asked why the plan on the wall named people who had left "
    "appointments doubled in a winter and the team shrank while letters went unanswered é — “quoted”"
)


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A copy of the template, to open or to damage."""
    return Path(shutil.copytree(template, tmp_path / "vault"))


class Stretching:
    """Argon2id that does the same work once only; ``work`` counts the real derivations."""

    def __init__(self) -> None:
        self._real: Callable[..., Secret] = _REAL
        self._known: dict[tuple[bytes, object, object], bytes] = {}
        self.work: list[int] = []

    def __call__(self, passphrase: Secret, cost: KdfCost, salt: bytes, *factor: Secret) -> Secret:
        if factor:
            return self._real(passphrase, cost, salt, *factor)
        question = (bytes(passphrase.view()), cost, salt)
        if question not in self._known:
            self.work.append(1)
            with self._real(passphrase, cost, salt) as stretched:
                self._known[question] = bytes(stretched.view())
        return Secret(self._known[question])


@pytest.fixture(scope="session")
def stretching() -> Stretching:
    return Stretching()


@pytest.fixture(autouse=True)
def _stretch_each_passphrase_once(stretching: Stretching, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of copies of one vault are opened here: the same salt need not be stretched again."""
    monkeypatch.setattr(slots, "_stretch", stretching)


@pytest.fixture
def stretch_once(_stretch_each_passphrase_once: None, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The derivations that a test causes, by a list that starts empty."""
    own = Stretching()
    monkeypatch.setattr(slots, "_stretch", own)
    return own.work
