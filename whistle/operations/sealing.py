"""Taking names out: from a draft and a person's decisions to sealed words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whistle.errors import IdentifiersOpen, WrongState
from whistle.identifiers.review import Accept, Decision, Field, decide
from whistle.identifiers.scanner import Scanner
from whistle.model import Directness, LayerOff, Testimony, TestimonyState
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Review:
    """The drafts of a testimony with what the scanner proposes for each, the narrative first."""

    testimony: Testimony
    fields: tuple[Field, ...]
    layers_off: tuple[LayerOff, ...]

    def count(self, directness: Directness) -> int:
        """How many mentions of this sort are proposed."""
        return sum(p.directness is directness for field in self.fields for p in field.proposals)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What sealing did: how many fields, how many labels, how many clues wait for the export."""

    testimony: Testimony
    fields: int
    labels: int
    clues_open: int
    layers_off: tuple[LayerOff, ...]


def review(vault: Vault, scanner: Scanner, testimony: Testimony) -> Review:
    """Scan every draft field of a testimony. Raises WrongState when there is no draft."""
    if testimony.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    testimonies = Testimonies(vault)
    drafts = testimonies.fields(testimony.id, sealed=False)
    if not drafts:
        raise WrongState("account", "draft")
    scans = scanner.scan(
        [draft.words.text for draft in drafts],
        known=testimonies.identities(testimony.case_id),
        taken=testimonies.taken(testimony.case_id),
    )
    fields = tuple(
        Field(draft.id, draft.words.text, scan.proposals) for draft, scan in zip(drafts, scans, strict=True)
    )
    return Review(testimony, fields, scans[0].layers_off)


def seal(
    vault: Vault,
    under_review: Review,
    decisions: Sequence[Decision],
    accept: Accept,
    *,
    keep_raw: bool = True,
) -> Sealed:
    """Carry out the decisions and seal, for good.

    Raises IdentifiersOpen while a direct identifier is undecided (nothing is changed then), and
    BadDecisions when a decision names something that is not there.
    """
    testimonies = Testimonies(vault)
    testimony = under_review.testimony
    outcome = decide(under_review.fields, decisions, accept, testimonies.taken(testimony.case_id))
    if outcome.undecided_direct:
        raise IdentifiersOpen(outcome.undecided_direct)
    testimonies.seal(testimony, dict(outcome.fields), dict(outcome.identities), keep_raw=keep_raw)
    return Sealed(
        testimony=testimonies.get(testimony.id),
        fields=len(under_review.fields),
        labels=len(outcome.identities),
        clues_open=sum(
            clue.action == "open" for words in outcome.fields.values() for clue in words.annotations
        ),
        layers_off=under_review.layers_off,
    )
