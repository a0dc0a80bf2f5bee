"""Dossiers: drafted, weighed, written, written again, found."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from whistle.api.evidence import Evidence
from whistle.dossier.beside import ReadItem, Recall
from whistle.dossier.compare import Joined
from whistle.dossier.export import Draft, reweigh
from whistle.dossier.lines import Line, lines
from whistle.dossier.manifest import make_manifest
from whistle.dossier.pages import Picture, picture
from whistle.dossier.press import Apart
from whistle.dossier.prove import Proved, check_proof
from whistle.dossier.record import Audience, reading_code
from whistle.dossier.verify import Verification
from whistle.dossier.verify import verify as verify_bytes
from whistle.errors import DossierUnverified, FileUnreadable
from whistle.identifiers.mosaic import DEFAULT_K, Population
from whistle.identifiers.stafflist import StaffList
from whistle.operations import beside as papers
from whistle.operations import export as exporting
from whistle.operations import tagging
from whistle.progress import Progress
from whistle.vault.tables.dossiers import DossierRow
from whistle.vault.tables.dossiers import Dossiers as Table
from whistle.vault.vault import Vault

MAX_DOSSIER_BYTES = 512 * 1024 * 1024
MAX_PROOF_BYTES = 1024 * 1024


class Dossiers:
    """Dossiers: drafted, weighed, written, written again, found."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._press: Apart | None = None
        self._evidence = Evidence(vault)

    @property
    def press(self) -> Apart:
        """The helper process that sets and searches pages, kept until ``stop``."""
        if self._press is None:
            self._press = Apart()
        return self._press

    @press.setter
    def press(self, press: Apart) -> None:
        self._press = press

    def stop(self) -> None:
        """End the helper process and any question to it under way; from any thread."""
        if self._press is not None:
            self._press.close()
        self._evidence.stop()

    def export(
        self,
        case_id: str,
        out: Path,
        *,
        audience: Audience,
        recipient: str = "",
        overrides: Mapping[str, str] | None = None,
        people: Population | StaffList | None = None,
        k: int = DEFAULT_K,
        progress: Progress | None = None,
    ) -> exporting.Exported:
        """Make a dossier and write it to ``out`` if every check lets it.

        Permission is read for ``recipient`` (by default the audience's own name). ``people`` are
        those who could be meant: fewer than ``k`` who fit hold it back; a staff list is used for
        this and not kept. Raises GatesFailed with the checks' names; then nothing was written.
        """
        return exporting.export(
            self._vault,
            case_id,
            out,
            audience=audience,
            recipient=(recipient or audience.recipient).strip().lower(),
            codes=tagging.codes_of(self._vault),
            overrides=overrides or {},
            people=people,
            k=k,
            progress=progress,
            page_of=self._evidence.annex,
        )

    def draft(
        self,
        case_id: str,
        *,
        audience: Audience,
        recipient: str = "",
        overrides: Mapping[str, str] | None = None,
        people: Population | StaffList | None = None,
        k: int = DEFAULT_K,
        progress: Progress | None = None,
        afresh: bool = False,
    ) -> Draft:
        """Make a dossier in memory and weigh its checks, to be looked at before it leaves.

        Nothing is written or recorded. ``reweigh`` gives the same draft under other overrides. A draft
        that was kept (``keep``, ``approve``) is taken up again, with its labels and its approval, while
        it is what would be made now, but for ``afresh``.
        Raises CannotPrint, CannotOverride, BadValue, Cancelled.
        """
        return exporting.draft(
            self._vault,
            case_id,
            audience=audience,
            recipient=(recipient or audience.recipient).strip().lower(),
            codes=tagging.codes_of(self._vault),
            overrides=overrides or {},
            people=people,
            k=k,
            progress=progress,
            press=self.press,
            afresh=afresh,
            page_of=self._evidence.annex,
        )

    def keep(self, draft: Draft) -> str:
        """Keep a draft for its second reader; return the reading code that stands for its words."""
        exporting.keep(self._vault, draft)
        return reading_code(draft.record)

    def approve(self, draft: Draft, reader: str) -> Draft:
        """Note in the vault that a second reader, by this name, read every word of a draft.

        It holds for these words alone. Raises BadValue for a blank or overlong name.
        """
        return exporting.approve(self._vault, draft, reader)

    def approve_read(self, code: str, reader: str) -> Draft:
        """The same for the draft that was kept under this reading code.

        Raises NotFound where nothing was kept under it, or the case changed since.
        """
        kept = exporting.waiting(self._vault, code, tagging.codes_of(self._vault), self._evidence.annex)
        return exporting.approve(self._vault, kept, reader)

    def export_draft(
        self, draft: Draft, out: Path, *, progress: Progress | None = None
    ) -> exporting.Exported:
        """Write the very bytes of a draft, if every check still lets them.

        Raises GatesFailed, AlreadyExists, or WrongState when things changed since it was drafted:
        then nothing was written.
        """
        return exporting.export_draft(
            self._vault,
            draft,
            out,
            codes=tagging.codes_of(self._vault),
            progress=progress,
            press=self.press,
            page_of=self._evidence.annex,
        )

    def prepare(self) -> None:
        """Let the helper process that sets and searches pages load in the background."""
        self.press.start()

    def holding(self, source_id: str, recipient: str = "") -> list[DossierRow]:
        """The dossiers in which something of a source left, to one recipient or to all, oldest first."""
        return exporting.holding(self._vault, source_id, recipient.strip().lower())

    def again(self, dossier: str, out: Path) -> DossierRow:
        """Write the same bytes of an earlier dossier once more, where all in it is permitted today.

        Raises GatesFailed, WrongState, NotFound, AlreadyExists, CannotWrite.
        """
        return exporting.again(self._vault, Table(self._vault.db).find(dossier), out)

    def read_back(self, source_id: str, recipient: str) -> tuple[ReadItem, ...]:
        """Everything of a source that a dossier to ``recipient`` would use today, to be agreed aloud."""
        codes = tagging.codes_of(self._vault)
        return papers.read_back(self._vault, source_id, recipient.strip().lower(), codes)

    def recall_letters(self, source_id: str, recipient: str = "") -> tuple[Recall, ...]:
        """A letter for each dossier that holds something of a source, asking for it back; names nobody."""
        return papers.recall_letters(self._vault, source_id, recipient.strip().lower())

    def note_recall(self, source_id: str, recipient: str = "") -> None:
        """Note in the record that these letters were written."""
        rows = self.holding(source_id, recipient)
        papers.note_recall(self._vault, [row.id for row in rows])

    def outcomes(self, case_id: str) -> dict[str, str]:
        """What became of each dossier of a case, by its id, as the case's referrals say."""
        return papers.outcomes(self._vault, case_id)

    def compare(self, one: str, two: str) -> tuple[Joined, ...]:
        """What whoever has both dossiers of a case learns of each source whom both show.

        Raises NotFound, or WrongState for dossiers of two cases or with words destroyed since.
        """
        table = Table(self._vault.db)
        codes = tagging.codes_of(self._vault)
        return exporting.compare(self._vault, table.find(one), table.find(two), codes)

    def prove(self, dossier: str, passage: str) -> bytes:
        """A proof that one passage stood in a dossier; ``check_dossier_proof`` takes it.

        Raises NotFound, Ambiguous, or WrongState where words of the dossier were destroyed since.
        """
        return exporting.prove(self._vault, Table(self._vault.db).find(dossier), passage)

    def all(self, case_id: str | None = None) -> list[DossierRow]:
        """Every dossier that was made, oldest first."""
        return Table(self._vault.db).all(case_id)


def dossier_lines(draft: Draft) -> tuple[Line, ...]:
    """Every word of a draft that would leave, in reading order."""
    return lines(draft.record)


def dossier_page(draft: Draft, page: int, width: int) -> Picture:
    """Draw a page of a draft (from 1), ``width`` pixels wide. Only in the thread of the Session.

    Raises BadValue for a page that is not there.
    """
    return picture(draft.pdf, page, width)


def dossier_check_code(draft: Draft) -> str:
    """The sixteen digits on the first page, to be read out to whoever gets the file."""
    return make_manifest(draft.record).check_code


def reweigh_dossier(draft: Draft, overrides: Mapping[str, str]) -> Draft:
    """The same draft, its checks weighed under these overrides. Raises CannotOverride, BadValue."""
    return reweigh(draft, overrides)


def verify_dossier(path: Path) -> Verification:
    """Check a dossier's bytes against its own manifest; no vault is needed.

    Raises FileUnreadable, or DossierUnverified when it is not what was signed.
    """
    return verify_bytes(_read(path, MAX_DOSSIER_BYTES))


def check_dossier_proof(path: Path, proof: Path) -> Proved:
    """Verify a dossier, and that a proof opens one of its commitments; no vault is needed.

    Raises FileUnreadable, or DossierUnverified when the proof belongs to other words.
    """
    return check_proof(_read(path, MAX_DOSSIER_BYTES), _read(proof, MAX_PROOF_BYTES))


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileUnreadable("the file cannot be opened") from error
    if len(data) > most:
        raise DossierUnverified("it is too large to be one")
    return data
