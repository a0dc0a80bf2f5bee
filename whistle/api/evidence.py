"""Evidence: files and things, looked into, copied clean, shown inside the program only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from whistle.intake.evidence.desk import Desk
from whistle.intake.evidence.pictures import Pixels
from whistle.intake.evidence.threads import Letter, Proposal
from whistle.intake.evidence.traces import Found
from whistle.intake.evidence.wording import Wording, wording
from whistle.model import Area, Bearing, Record, Relation
from whistle.operations import cleaning, mails
from whistle.operations import evidence as taking
from whistle.vault.tables.evidence import Evidence as Piece
from whistle.vault.tables.evidence import EvidenceTable, Shows
from whistle.vault.vault import Vault


class Evidence:
    """Evidence: files and things, looked into, copied clean, shown inside the program only.

    One helper process does all looking; it is started at first use and kept until ``stop``.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        """The helper process that looks into files."""
        if self._desk is None:
            self._desk = Desk()
        return self._desk

    def stop(self) -> None:
        """End the helper process and any question to it under way; from any thread."""
        if self._desk is not None:
            self._desk.close()

    @property
    def wording(self) -> Wording:
        """The words for traces, formats and reasons."""
        return wording()

    # -- taking in ---------------------------------------------------------------------------

    def add(
        self, case_id: str, path: Path, *, account: str = "", about: str = "", unread: bool = False
    ) -> Piece:
        """Keep a file as it came, with what it carries beside what it shows and a cleaned copy.

        It comes with ``account``, or to the case where that is blank. A piece with no copy says why in
        ``refused``. With ``unread`` it is stored without being looked into. Raises UnreadableInput
        where looking into it would take too much or it is locked or damaged; then nothing was stored.
        """
        return taking.add_file(
            self._vault, self.desk, case_id, path, account=account, about=about, unread=unread
        )

    def describe(self, case_id: str, about: str, *, account: str = "") -> Piece:
        """Write down a thing that was seen and is not kept. Raises BadValue, NotFound."""
        return taking.describe_only(self._vault, case_id, about, account=account)

    def keep_no_longer(self, evidence_id: str) -> Piece:
        """Destroy what is stored of a piece and keep its description. Raises NotFound, OnHold, WrongState."""
        return taking.keep_no_longer(self._vault, evidence_id)

    def change_about(self, evidence_id: str, about: str) -> Piece:
        """Say anew what it is. Raises BadValue, NotFound, WrongState."""
        return taking.change_about(self._vault, evidence_id, about)

    # -- looking -----------------------------------------------------------------------------

    def all(self, case_id: str, *, account: str = "", binned: bool = False) -> list[Piece]:
        """The evidence of a case, or of one account of it, in the order it came."""
        return EvidenceTable(self._vault).all(case_id, account, binned=binned)

    def get(self, evidence_id: str) -> Piece:
        """The piece with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        return EvidenceTable(self._vault).get(evidence_id)

    def found(self, evidence_id: str) -> tuple[Found, ...]:
        """What was found in a file when it came. Raises RegisterClosed once names are out of it, NotFound."""
        return taking.found(self._vault, evidence_id)

    def original(self, evidence_id: str) -> taking.Original:
        """The sum of the original as it is and as it was. Raises RegisterClosed, BlobDamaged, NotFound."""
        return taking.original(self._vault, evidence_id)

    def copy(self, evidence_id: str) -> Piece:
        """Make the cleaned copy of a piece anew. Raises UnreadableInput with the reason there is none."""
        return cleaning.make_copy(self._vault, self.desk, evidence_id)

    def copy_bytes(self, evidence_id: str) -> bytes:
        """The cleaned copy itself: PNG, JPEG, PDF of pictures, sound, or UTF-8 words. Raises NotFound."""
        table = EvidenceTable(self._vault)
        piece = table.get(evidence_id)
        if piece.text is not None:
            return piece.text.text.encode("utf-8")
        return b"".join(table.read(table.need_part(piece.copy)))

    def looked_through(self, evidence_id: str, shows: Shows) -> Piece:
        """Say whether a copy shows a name or face. Only one that shows nobody stays in the everyday vault
        when names are taken out, and only such a one can go into a dossier. Raises NotFound, WrongState.
        """
        return cleaning.looked_through(self._vault, self.desk, evidence_id, shows)

    def blank(self, evidence_id: str, areas: Sequence[Area]) -> Piece:
        """Set which parts of the cleaned copy's pages are black wherever they go; () clears them.

        The copy has to be looked through again, and once it shows nobody they are black in it for good:
        to change them it is made anew. Raises NotFound, WrongState, RegisterClosed, BadValue,
        UnreadableInput.
        """
        return cleaning.blank(self._vault, self.desk, evidence_id, areas)

    def picture(self, evidence_id: str, *, page: int = 1, width: int = 1200, raw: bool = False) -> Pixels:
        """A page (from 1) of the cleaned copy, its blanked parts black, or of the original, as points.

        Raises NotFound where there is no copy, RegisterClosed, UnreadableInput.
        """
        return taking.picture(self._vault, self.desk, evidence_id, page=page, width=width, raw=raw)

    def words(self, evidence_id: str, *, raw: bool = False) -> str:
        """The words of the cleaned copy, or those that the original shows. Raises like ``picture``."""
        return taking.words(self._vault, self.desk, evidence_id, raw=raw)

    def annex(self, evidence_id: str, page: int, width: int = 1654) -> Pixels:
        """A page (from 1) of a cleaned copy for a dossier, as points: 1654 is A4 at 200 dots to an inch.

        ``Pixels`` has page, pages, width, height, stride and ``pixels``: ``height`` rows of ``stride``
        bytes, each point four bytes (blue, green, red, unused), the top row first. Pillow reads it by
        ``Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1)``. Raises WrongState
        unless somebody looked the copy through and saw nobody in it; NotFound where there is none.
        """
        piece = self.get(evidence_id)
        if piece.binned or piece.shows is not Shows.NOBODY:
            raise taking.not_looked_through()
        return self.picture(piece.id, page=page, width=width)

    # -- linking -----------------------------------------------------------------------------

    def record_of(self, evidence_id: str) -> Record:
        """The document under which a piece stands in the case's notes, written down at first use."""
        return taking.record_of(self._vault, evidence_id)

    def bear(self, evidence_id: str, claim: str, relation: Relation) -> Bearing:
        """Say how a piece bears on an allegation of its case. Raises NotFound, BadValue."""
        return taking.bear(self._vault, evidence_id, claim, relation)

    # -- the bin -----------------------------------------------------------------------------

    def delete(self, evidence_id: str) -> None:
        """Put a piece into the bin; ``purge`` destroys it. Raises NotFound, OnHold, WrongState."""
        taking.delete(self._vault, evidence_id)

    def undelete(self, evidence_id: str) -> None:
        """Take it out of the bin. Raises NotFound, WrongState."""
        taking.undelete(self._vault, evidence_id)

    # -- mails -------------------------------------------------------------------------------

    def propose(self, evidence_ids: Sequence[str]) -> tuple[Proposal, ...]:
        """Times something was raised and what was answered, as e-mails among these pieces let think.

        Those without an answer come first. Nothing is written. Raises NotFound, RegisterClosed.
        """
        return mails.proposals(self._vault, self.desk, evidence_ids)

    def accept(self, account: str, raised: Letter, reply: Letter | None = None, *, route: str = "") -> str:
        """Write down a proposal that somebody confirmed, as a time it was raised of an account.

        Its words are drafts until names are taken out. Returns its id. Raises NotFound, WrongState.
        """
        return mails.accept(self._vault, account, raised, reply, route=route)
