"""Handing over: the vault's own key, kept recipients, packing accounts and taking them in."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from whistle.api.sealing import Sealing
from whistle.errors import AlreadyExists, BadValue
from whistle.exchange import age
from whistle.intake.readers import read_bytes
from whistle.operations import exporting, kitting, packing, receiving, tagging, taking_in
from whistle.progress import Progress
from whistle.vault.files import replacing
from whistle.vault.tables.exchange import Exchange as Table
from whistle.vault.tables.exchange import Kept, Received, SentRow
from whistle.vault.vault import Vault

if TYPE_CHECKING:
    import segno

PICTURES = (".png", ".svg")
_SCALE = 8


class Exchange:
    """Handing over: the vault's own key, kept recipients, packing accounts and taking them in."""

    def __init__(self, vault: Vault, sealing: Sealing) -> None:
        self._vault, self._sealing = vault, sealing
        self._apart = receiving.Apart()

    def stop(self) -> None:
        """End the helper process that takes packages apart; from any thread."""
        self._apart.close()

    # -- keys --------------------------------------------------------------------------------

    def key(self) -> packing.OwnKey:
        """The key that others pack for, made at first use, and six words to compare it by."""
        return packing.own_key(self._vault)

    def key_squares(self) -> tuple[tuple[bool, ...], ...]:
        """The key as a picture to be photographed: rows of squares, True is dark, with a quiet edge."""
        return tuple(tuple(map(bool, row)) for row in _code(self.key().recipient).matrix_iter(border=4))

    def save_key_picture(self, path: Path) -> None:
        """Write that picture into a new file. Raises BadValue (neither .png nor .svg), AlreadyExists."""
        if path.suffix.lower() not in PICTURES:
            raise BadValue("--qr", "a name that ends in .png or .svg")
        if path.exists():
            raise AlreadyExists("file")
        made = io.BytesIO()
        _code(self.key().recipient).save(made, kind=path.suffix.lower()[1:], scale=_SCALE, border=4)
        with replacing(path) as file:
            file.write(made.getvalue())

    def recipients(self) -> list[Kept]:
        """The kept recipients, by the name under which sources permit them something."""
        return Table(self._vault.db).recipients()

    def keep_recipient(self, name: str, key: str) -> Kept:
        """Keep a recipient's key. Raises BadValue, or AlreadyExists for a name or key kept otherwise."""
        return packing.keep_recipient(self._vault, name, key)

    def forget_recipient(self, name: str) -> None:
        """Keep a recipient no more. Raises NotFound."""
        packing.forget_recipient(self._vault, name)

    def make_kit(self, folder: Path, recipient: str, *, progress: Progress | None = None) -> kitting.Kit:
        """Put the program into a new folder that hands over to this vault, for a source's USB stick.

        Raises BadValue, AlreadyExists, KitFailed, CannotWrite, DiskFull.
        """
        return kitting.make_kit(self._vault, folder, recipient, progress)

    # -- packing -----------------------------------------------------------------------------

    def address(self, to: str, recipient: str = "") -> packing.Address:
        """Whom a name or key means, and for whom permission is read. Raises NotFound, BadValue."""
        return packing.address(self._vault, to, recipient)

    def plan(
        self,
        to: packing.Address,
        testimony_ids: Sequence[str],
        *,
        overrides: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> packing.PackPlan:
        """What would go and what would stay, and which checks hold it back. Nothing is written.

        Raises NotFound, Ambiguous, BadValue, WrongState (in the bin), Cancelled.
        """
        return packing.plan(
            self._vault,
            to,
            testimony_ids,
            tagging.codes_of(self._vault),
            tuple((overrides or {}).items()),
            progress,
        )

    def pack(
        self, planned: packing.PackPlan, out: Path, *, progress: Progress | None = None
    ) -> packing.Packed:
        """Write what was planned into a new file, or into one with a name of chance in a folder.

        Raises GatesFailed, AlreadyExists, PackageRefused (too large), CannotWrite, DiskFull.
        """
        return packing.pack(self._vault, planned, out, progress)

    def handed_over(self, source_id: str | None = None) -> list[SentRow]:
        """The packages that left, with something of one source or of all, oldest first."""
        return packing.handed_over(self._vault, source_id)

    # -- everything -----------------------------------------------------------------------------

    def export_all(
        self, out: Path, *, to: str = "", plain: bool = False, progress: Progress | None = None
    ) -> exporting.ExportedAll:
        """Write everything in an open form: locked for a key (the vault's own), or ``plain`` into a folder.

        Permission is not asked: it is for whoever keeps the vault. Names and raw files only while the
        names list is open. Raises BadValue, AlreadyExists, CannotWrite, DiskFull, Cancelled.
        """
        if plain:
            return exporting.export_plain(self._vault, out, progress)
        return exporting.export_locked(self._vault, out, to, progress)

    def write_private_key(self, out: Path) -> None:
        """Write the private half of the vault's key into a new file. Raises AlreadyExists, CannotWrite."""
        exporting.write_private_key(self._vault, out)

    # -- taking in ---------------------------------------------------------------------------

    def look(self, path: Path) -> receiving.Incoming:
        """Open and check a package; nothing is stored. Raises FileUnreadable, TooLarge, PackageRefused."""
        return receiving.look(self._vault, read_bytes(path, age.MOST_BYTES), self._apart)

    def take(
        self, incoming: receiving.Incoming, case: str = "", progress: Progress | None = None
    ) -> taking_in.Taken:
        """Store what is new of it, all or nothing. What may name somebody in words that are said to be
        without names is an open detail: to look for that can take minutes. Raises PackageRefused,
        BadValue, DiskFull, HelperFailed, Cancelled.
        """
        codes = tagging.codes_of(self._vault)
        return taking_in.take(self._vault, self._sealing.scanner, incoming, case, codes, progress)

    def received(self) -> list[Received]:
        """The accounts that came from elsewhere, oldest first."""
        return Table(self._vault.db).received()


def key_words(recipient: str) -> str:
    """Six words that pin a recipient's key."""
    return age.key_words(recipient)


def _code(text: str) -> segno.QRCode:
    import segno  # loaded for the picture alone

    return segno.make_qr(text, error="m")
