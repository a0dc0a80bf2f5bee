"""What the tests of killed, starved and powerless processes share."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from whistle.crypto import slots
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost

HERE = Path(__file__).parent
DATA = HERE.parent / "data"


def _loaded(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # Dataclasses look their own module up.
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def child() -> ModuleType:
    """The process that works on a vault."""
    return _loaded(HERE / "vault_child.py")


@pytest.fixture(scope="session")
def promises() -> ModuleType:
    """What was told is safe, and the look whether it is."""
    return _loaded(HERE / "promises.py")


@pytest.fixture(scope="session")
def recorded_disk() -> ModuleType:
    """What was asked of the disk, and what a power cut leaves of it."""
    return _loaded(DATA / "recorded_disk.py")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what is only looked at once need not reach a disk."""
    place = Path("/dev/shm")  # noqa: S108 - a fresh private folder in it
    if not (place.is_dir() and os.access(place, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="whistle-tests-", dir=place) as folder:
        yield Path(folder)


@pytest.fixture
def stretch_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id does the same work once only: a hundred states of one vault have the same slots."""
    real = slots._stretch
    known: dict[tuple[bytes, KdfCost, bytes], bytes] = {}

    def stretch(passphrase: Secret, cost: KdfCost, salt: bytes, factor: Secret | None = None) -> Secret:
        question = (bytes(passphrase.view()), cost, salt)
        if factor is not None or question not in known:
            with real(passphrase, cost, salt, factor) as stretched:
                known[question] = bytes(stretched.view())
        return Secret(known[question])

    monkeypatch.setattr(slots, "_stretch", stretch)
