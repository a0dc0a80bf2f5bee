"""A kit: the program in a folder for a source's USB stick, with the vault's public key beside it.

PyInstaller, a build tool, freezes the program that runs here; nothing of the vault but the public key
goes into the folder.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from whistle.errors import AlreadyExists, KitFailed
from whistle.exchange import kit
from whistle.operations.packing import own_key
from whistle.progress import Progress
from whistle.vault.files import give_name, scratch_beside, system_errors
from whistle.vault.vault import Vault

TOOL: Final = "PyInstaller"
PROGRAM: Final = "open-notes"
"""The name of the program in the folder; it says nothing, and is not the name of the vault (``notes``)."""

NOT_HERE: Final = "kits are made on 64-bit Linux for 64-bit Linux (x86-64) only"
NO_TOOL: Final = "PyInstaller, which freezes the program, is not installed: pip install pyinstaller"
NOT_BUILT: Final = "PyInstaller could not freeze this program"
_SECONDS: Final = 1800


@dataclass(frozen=True, slots=True)
class Kit:
    """A folder that was made: whom it hands over to, and the six words of their key."""

    note: kit.KitNote
    files: int
    size: int


def make_kit(vault: Vault, folder: Path, recipient: str, progress: Progress | None = None) -> Kit:
    """Freeze the program into a new folder that hands over to this vault as ``recipient``; all or nothing.

    Raises BadValue, AlreadyExists, KitFailed (not on this system, no PyInstaller, it could not),
    CannotWrite, DiskFull.
    """
    progress = progress or Progress()
    note = kit.note(recipient, own_key(vault).recipient)
    if folder.exists() or folder.is_symlink():
        raise AlreadyExists("folder")
    need_tools()
    folder = folder.absolute()
    with scratch_beside(folder, "making") as aside, system_errors():
        progress.step(0, 3)
        built = _freeze(aside)
        progress.step(1, 3)
        _plain_files(built)
        (built / kit.NOTE).write_bytes(kit.to_bytes(note))
        sizes = [one.stat().st_size for one in built.rglob("*") if one.is_file()]
        progress.step(2, 3)
        give_name(built, folder)
    with vault.db.transaction():
        vault.custody.append("kit-made", "", recipient=note.recipient, key=note.key)
    vault.anchor()
    progress.step(3, 3)
    return Kit(note, len(sizes), sum(sizes))


def need_tools() -> None:
    """Raises KitFailed where no kit can be made, with the reason."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise KitFailed(NOT_HERE)
    if getattr(sys, "frozen", False) or importlib.util.find_spec(TOOL) is None:
        raise KitFailed(NO_TOOL)


def _freeze(aside: Path) -> Path:
    """Run PyInstaller below ``aside``; return the folder that it made."""
    with resources.as_file(resources.files("resources").joinpath("kit", "kit.spec")) as recipe:
        command = (sys.executable, "-s", "-B", "-m", TOOL, "--noconfirm", "--log-level", "ERROR")
        places = ("--distpath", str(aside / "made"), "--workpath", str(aside / "work"), str(recipe))
        surroundings = {
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "HOME": str(aside),
            "PYINSTALLER_CONFIG_DIR": str(aside / "cache"),
            # Two kits of one program are the same but for their note.
            "PYTHONHASHSEED": "0",
            "SOURCE_DATE_EPOCH": "315532800",
            "KIT_PROGRAM": PROGRAM,
        }
        try:
            ran = subprocess.run(
                [*command, *places],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=surroundings,
                cwd=aside,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as why:
            raise KitFailed(NOT_BUILT) from why
    built = aside / "made" / PROGRAM
    if ran.returncode or not (built / PROGRAM).is_file():
        raise KitFailed(NOT_BUILT)
    return built


def _plain_files(built: Path) -> None:
    """Put files in the place of links: the file systems of USB sticks know no links."""
    for link in sorted(one for one in built.rglob("*") if one.is_symlink()):
        target = link.resolve(strict=True)
        link.unlink()
        if target.is_dir():
            shutil.copytree(target, link)
        else:
            shutil.copy2(target, link)
