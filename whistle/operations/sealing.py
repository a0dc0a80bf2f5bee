"""Taking names out: from a draft and a person's decisions to sealed words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whistle.errors import IdentifiersOpen, WrongState
from whistle.identifiers.memory import forms_decided, memory_of, preselected, recall
from whistle.identifiers.review import Accept, Decision, Field, decide
from whistle.identifiers.scanner import Scanner
from whistle.model import Directness, LayerOff, Testimony, TestimonyState
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Review:
    """The drafts of a testimony with what the scanner proposes for each, the narrative first.

    ``remembered`` are decisions, by place, on words that were decided before in this case: to be
    shown as chosen already, with their reason.
    """

    testimony: Testimony
    fields: tuple[Field, ...]
    layers_off: tuple[LayerOff, ...]
    remembered: tuple[Decision, ...] = ()

    def count(self, directness: Directness) -> int:
        """How many mentions of this sort are proposed."""
        return sum(p.directness is directness for field in self.fields for p in field.proposals)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What sealing did: how many fields, how many labels, how many clues wait for the export.

    ``as_before`` counts mentions that were decided as earlier in the case.
    """

    testimony: Testimony
    fields: int
    labels: int
    clues_open: int
    layers_off: tuple[LayerOff, ...]
    as_before: int = 0


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
    sealed = (
        field.words
        for other in testimonies.all(testimony.case_id, notes=True)
        if other.state is not TestimonyState.BINNED
        for field in testimonies.fields(other.id, sealed=True)
    )
    memory = memory_of(sealed, testimonies.decided(testimony.case_id))
    return Review(testimony, fields, scans[0].layers_off, recall(fields, memory))


def seal(
    vault: Vault,
    under_review: Review,
    decisions: Sequence[Decision],
    accept: Accept,
    *,
    keep_raw: bool = True,
) -> Sealed:
    """Carry out the decisions and seal, for good.

    What was decided before in the case holds beside them (see ``preselected``). Raises
    IdentifiersOpen while a direct identifier is undecided (nothing is changed then), and
    BadDecisions when a decision names something that is not there.
    """
    testimonies = Testimonies(vault)
    testimony = under_review.testimony
    before = preselected(under_review.fields, under_review.remembered, decisions, accept)
    outcome = decide(under_review.fields, [*before, *decisions], accept, testimonies.taken(testimony.case_id))
    if outcome.undecided_direct:
        raise IdentifiersOpen(outcome.undecided_direct)
    rewritten = [
        (field.text, outcome.fields[field.id].text, outcome.maps[field.id]) for field in under_review.fields
    ]
    testimonies.seal(
        testimony,
        dict(outcome.fields),
        dict(outcome.identities),
        keep_raw=keep_raw,
        decided=forms_decided(rewritten, outcome.identities),
    )
    return Sealed(
        testimony=testimonies.get(testimony.id),
        fields=len(under_review.fields),
        labels=len(outcome.identities),
        clues_open=sum(
            clue.action == "open" for words in outcome.fields.values() for clue in words.annotations
        ),
        layers_off=under_review.layers_off,
        as_before=len(before),
    )
