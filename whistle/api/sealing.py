"""Taking names out of accounts: the review, sealing, names that were missed, clues."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from whistle.identifiers.review import Accept, Decision
from whistle.identifiers.scanner import Scanner
from whistle.model import TestimonyState
from whistle.operations import clues as deciding
from whistle.operations import copying, revising, sealing
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


class Sealing:
    """Taking names out of accounts: the review, sealing, names that were missed, clues."""

    def __init__(self, vault: Vault, make_scanner: Callable[[], Scanner] = Scanner) -> None:
        self._vault = vault
        self.make_scanner = make_scanner
        self._scanner: Scanner | None = None

    @property
    def scanner(self) -> Scanner:
        """The scanner's helper process, started at first use and kept until ``stop``."""
        if self._scanner is None:
            self._scanner = self.make_scanner()
        return self._scanner

    def stop(self) -> None:
        """End the scanner's helper process and any question to it under way; from any thread."""
        if self._scanner is not None:
            self._scanner.close()

    def review(self, testimony_id: str) -> sealing.Review:
        """Scan the drafts of an account. Raises WrongState when it has none."""
        return sealing.review(self._vault, self.scanner, Testimonies(self._vault).get(testimony_id))

    def seal(
        self,
        review: sealing.Review,
        decisions: Sequence[Decision] = (),
        accept: Accept = "none",
        *,
        keep_raw: bool = True,
    ) -> sealing.Sealed:
        """Carry out decisions and seal. Raises IdentifiersOpen while a direct one is undecided.

        The sealed words are compared with the others of the case: see ``Copies``.
        """
        done = sealing.seal(self._vault, review, decisions, accept, keep_raw=keep_raw)
        copying.propose_within(self._vault, done.testimony)
        return done

    def keep_review(self, testimony_id: str, data: bytes) -> None:
        """Keep how far the review of a draft is; it never outlives the draft. Raises WrongState."""
        Testimonies(self._vault).keep_review(testimony_id, data)

    def kept_review(self, testimony_id: str) -> bytes:
        """How far the review of a draft was, as it was kept; ``b""`` for not begun."""
        return Testimonies(self._vault).kept_review(testimony_id)

    def labels(self, case_id: str) -> tuple[str, ...]:
        """The labels that a case has, ``Person 3``, without who they are."""
        return tuple(Testimonies(self._vault).labels(case_id))

    def find_in_sealed(self, words: str, case_id: str | None = None) -> tuple[revising.SealedMention, ...]:
        """Every place of these words in sealed accounts of a case, or of all. Raises BadValue."""
        return revising.find_in_sealed(self._vault, words, case_id)

    def recheck(self, case_id: str) -> tuple[revising.SealedMention, ...]:
        """Places in a case's sealed accounts that hold a name known by now. Raises RegisterClosed."""
        return revising.recheck(self._vault, case_id)

    def revise(
        self, testimony_id: str, decisions: Sequence[Decision], *, whole_case: bool = False
    ) -> revising.Revised:
        """Take a name that was missed out of a sealed account, or of every one of its case.

        Passages move along exactly, the old words are purged, the raw forms go into the names list.
        Returned with it: the dossiers that left with the words. Raises WrongState, NotFound when
        nothing would change, BadDecisions.
        """
        account = Testimonies(self._vault).get(testimony_id)
        accounts = [account]
        if whole_case:
            accounts = [
                a
                for a in Testimonies(self._vault).all(account.case_id, notes=True)
                if a.state is TestimonyState.SEALED
            ]
        return revising.revise(self._vault, accounts, decisions)

    def reserve_label(self, case_id: str, label: str) -> None:
        """Make a label of a case before any words hold it, so that the scanner numbers on after it."""
        Testimonies(self._vault).ensure_label(case_id, label)

    def clues(self, testimony_id: str) -> list[deciding.Clue]:
        """The clues that stayed in the sealed words of an account, decided or not."""
        return deciding.clues(self._vault, Testimonies(self._vault).get(testimony_id))

    def decide_clues(
        self, testimony_id: str, decisions: Sequence[Decision] = (), accept: Accept = "none"
    ) -> deciding.Decided:
        """Decide clues of a sealed account before anything leaves. Raises WrongState on a draft."""
        return deciding.decide(self._vault, Testimonies(self._vault).get(testimony_id), decisions, accept)
