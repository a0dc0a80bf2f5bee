"""The checks of an export by name: what is done, what is open, what a person went on without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from whistle.dossier.gate import Hit, HitKind
from whistle.dossier.permissions import permissions_for
from whistle.dossier.record import Audience, CheckResult, CheckState, Record, content_of
from whistle.errors import BadValue, CannotOverride
from whistle.identifiers.mosaic import Verdict
from whistle.model import CaseFile, ConsentKind, KnownIdentity
from whistle.model.said import Said, told, told_in_turn

GATES = (
    "consent",
    "identities",
    "mosaic",
    "third-parties",
    "numbers",
    "reply",
    "derivatives",
    "second-reader",
    "secrecy",
    "near-names",
    "leak",
)
"""Every check, in the order in which results are shown."""

NEVER_OVERRIDDEN = frozenset({"consent", "leak"})
"""No reason opens these; ``identities`` joins them once an identity was found."""

NOT_CHECKED_AGAINST_IDENTITIES = "not checked against identities"
NOT_READ = "no second reader has approved these words"
NOBODY_SAID_HOW_MANY = "not checked: nobody said how many people could be meant"


def check_overrides(overrides: Mapping[str, str]) -> None:
    """Raise BadValue for an unknown gate or an empty reason, CannotOverride for consent and leak."""
    for gate, reason in overrides.items():
        if gate not in GATES:
            raise BadValue(option="override", expected=", ".join(GATES))
        if not reason.strip():
            raise BadValue(option="override", expected="GATE=REASON, with a reason")
        if gate in NEVER_OVERRIDDEN:
            raise CannotOverride(gate=gate)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the checks weigh besides the record: the case, and what the leak gate found.

    ``verdicts`` say how many people fit each source, weighed together with ``earlier`` dossiers of
    the case; None where nobody said how many there are.
    """

    case_file: CaseFile
    identities: Sequence[KnownIdentity] | None
    hits: Sequence[Hit]
    verdicts: tuple[Verdict, ...] | None = None
    earlier: int = 0


def run_checks(record: Record, evidence: Evidence) -> tuple[CheckResult, ...]:
    """Return one result for each gate, in the order of GATES.

    An override turns an open check into an overridden one; on a check that is done it changes
    nothing. A found identity stays open whatever was typed.
    """
    reasons = {override.gate: override.reason for override in record.overrides}
    found = _found_identities(evidence.hits)
    places: dict[str, tuple[str, ...]] = {
        "consent": _consent(record, evidence.case_file),
        "identities": found or _unchecked(record, evidence.identities),
        "mosaic": _mosaic(record, evidence),
        "third-parties": record.findings.open_places,
        "numbers": record.findings.numbers_open,
        "reply": record.findings.replies_open,
        "derivatives": record.findings.derived_counted,
        "second-reader": _second_reader(record),
        "secrecy": record.findings.secrecy_sources,
        "near-names": _places(evidence.hits, HitKind.LISTED),
        "leak": _places(evidence.hits, HitKind.BLOCKS),
    }
    results = []
    for gate in GATES:
        fixed = gate in NEVER_OVERRIDDEN or (gate == "identities" and bool(found))
        reason = "" if fixed else reasons.get(gate, "")
        if gate == "mosaic" and evidence.verdicts is None:
            results.append(CheckResult(gate, CheckState.NOT_SAID, places[gate], reason))
        else:
            results.append(_result(gate, places[gate], reason))
    return tuple(results)


def failed(checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the checks that hold the dossier back."""
    return tuple(check for check in checks if check.state is CheckState.OPEN)


def _result(gate: str, places: tuple[str, ...], reason: str) -> CheckResult:
    if not places:
        return CheckResult(gate, CheckState.DONE, (), reason)
    state = CheckState.OVERRIDDEN if reason else CheckState.OPEN
    return CheckResult(gate, state, places, reason)


def _second_reader(record: Record) -> tuple[str, ...]:
    """An approval holds only for the very words that were read."""
    content = content_of(record) if record.approvals else ""
    return () if any(approval.content == content for approval in record.approvals) else (NOT_READ,)


def _mosaic(record: Record, evidence: Evidence) -> tuple[str, ...]:
    """Say of whom too few people fit, for which reader, and what narrows most: never the words."""
    labels = record.label_map()
    pseudonyms = {source.id: source.pseudonym for source in evidence.case_file.sources}

    def name(source_id: str) -> Said:
        # The dossier's own label is drawn anew each time: the pseudonym says who it was this time.
        pseudonym = pseudonyms.get(source_id, "")
        if source_id not in labels:
            return told("a source ({pseudonym})", pseudonym=pseudonym)
        return told("{label} ({pseudonym})", label=labels[source_id], pseudonym=pseudonym)

    if evidence.verdicts is None:
        shown = sorted({fact.source for fact in record.findings.facts or () if fact.on_record})
        return (
            NOBODY_SAID_HOW_MANY,
            *(
                told("{who}: the employer's own records can show who raised it", who=name(source))
                for source in shown
            ),
        )
    places: list[str] = []
    for verdict in evidence.verdicts:
        if verdict.enough:
            continue
        advice = list(dict.fromkeys(n.advice for n in verdict.narrows))[:3]
        traits = list(dict.fromkeys(n.trait.words for n in verdict.narrows))[:3]
        few = told(
            "{who}, {reader}: {n} of {all} fit, fewer than {k}",
            who=name(verdict.source),
            reader=verdict.reader.words,
            n=verdict.fits,
            all=verdict.of,
            k=verdict.k,
        )
        if traits:
            few = told(
                "{few}; most by {traits}: {advice}",
                few=few,
                traits=told_in_turn(traits),
                advice=told_in_turn(advice, "; "),
            )
        places.append(few)
    return tuple(places)


def _found_identities(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Identities of the names list that stand in the bytes: the leak check shows where."""
    return tuple(sorted({hit.label for hit in hits if hit.kind is HitKind.BLOCKS and hit.label}))


def _unchecked(record: Record, identities: Sequence[KnownIdentity] | None) -> tuple[str, ...]:
    needs_list = record.audience is not Audience.UNION
    return (NOT_CHECKED_AGAINST_IDENTITIES,) if identities is None and needs_list else ()


def _places(hits: Sequence[Hit], kind: HitKind) -> tuple[str, ...]:
    shown = dict.fromkeys(
        f"{hit.label}: {hit.place}" if hit.label else hit.place for hit in hits if hit.kind is kind
    )
    return tuple(shown)


def _consent(record: Record, case_file: CaseFile) -> tuple[str, ...]:
    """Look every permission up again: finished content must not exceed the matrix of today."""
    if not record.findings.permitted_sources:
        return (told("nothing that this recipient may be shown"),)
    known = record.label_map()
    beyond = []
    for cell in record.cells:
        permissions = permissions_for(
            case_file.consents,
            source_id=cell.source_id,
            recipient=record.recipient,
            today=_day(record),
        )
        kind = ConsentKind(cell.kind)
        if kind not in permissions.kinds or not (permissions.allows(kind) or permissions.counted_only):
            beyond.append(f"{known.get(cell.source_id, 'a source')}: {cell.kind}")
    return tuple(beyond)


def not_permitted(record: Record, case_file: CaseFile, today: date) -> tuple[str, ...]:
    """What in a record its recipient may not be shown on ``today``, whatever held when it was made."""
    return _consent(replace(record, made_on=today), case_file)


def _day(record: Record) -> date:
    return record.made_on
