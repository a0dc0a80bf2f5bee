"""The checks of an export by name: what is done, what is open, what a person went on without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from whistle.dossier.gate import Hit, HitKind
from whistle.dossier.permissions import permissions_for
from whistle.dossier.record import Audience, CheckResult, CheckState, Record
from whistle.errors import BadValue, CannotOverride
from whistle.model import CaseFile, ConsentKind, KnownIdentity

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

NOT_YET = frozenset({"mosaic", "numbers", "reply", "second-reader"})
"""Named already so that scripts keep; this version says that it did not look."""

NOT_CHECKED_AGAINST_IDENTITIES = "not checked against identities"


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
    """What the checks weigh besides the record: the case, and what the leak gate found."""

    case_file: CaseFile
    identities: Sequence[KnownIdentity] | None
    hits: Sequence[Hit]


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
        "third-parties": record.findings.open_places,
        "derivatives": record.findings.derived_counted,
        "secrecy": record.findings.secrecy_sources,
        "near-names": _places(evidence.hits, HitKind.LISTED),
        "leak": _places(evidence.hits, HitKind.BLOCKS),
    }
    results = []
    for gate in GATES:
        fixed = gate in NEVER_OVERRIDDEN or (gate == "identities" and bool(found))
        results.append(_result(gate, places.get(gate), "" if fixed else reasons.get(gate, "")))
    return tuple(results)


def failed(checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the checks that hold the dossier back."""
    return tuple(check for check in checks if check.state is CheckState.OPEN)


def _result(gate: str, places: tuple[str, ...] | None, reason: str) -> CheckResult:
    if places is None:
        return CheckResult(gate, CheckState.NOT_CHECKED, (), reason)
    if not places:
        return CheckResult(gate, CheckState.DONE, (), reason)
    state = CheckState.OVERRIDDEN if reason else CheckState.OPEN
    return CheckResult(gate, state, places, reason)


def _found_identities(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Identities of the names list that stand in the bytes: the leak check shows where."""
    return tuple(sorted({hit.label for hit in hits if hit.kind is HitKind.BLOCKS and hit.label}))


def _unchecked(record: Record, identities: Sequence[KnownIdentity] | None) -> tuple[str, ...]:
    needs_list = record.audience in (Audience.HSE, Audience.PRESS)
    return (NOT_CHECKED_AGAINST_IDENTITIES,) if identities is None and needs_list else ()


def _places(hits: Sequence[Hit], kind: HitKind) -> tuple[str, ...]:
    shown = dict.fromkeys(
        f"{hit.label}: {hit.place}" if hit.label else hit.place for hit in hits if hit.kind is kind
    )
    return tuple(shown)


def _consent(record: Record, case_file: CaseFile) -> tuple[str, ...]:
    """Look every permission up again: finished content must not exceed the matrix of today."""
    if not record.findings.permitted_sources:
        return ("nothing that this recipient may be shown",)
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


def _day(record: Record) -> date:
    return record.made_on
