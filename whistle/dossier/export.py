"""Making a dossier: compose, typeset, search the bytes, weigh the checks; all in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from whistle.dossier.checks import Evidence, failed, run_checks
from whistle.dossier.content import compose
from whistle.dossier.gate import search_bytes
from whistle.dossier.labels import Entropy
from whistle.dossier.phrases import paragraph_starts, shipped_phrases
from whistle.dossier.record import CheckResult, Record
from whistle.dossier.render import render
from whistle.errors import GatesFailed
from whistle.model import CaseFile, KnownIdentity
from whistle.progress import Progress

_STEPS = 4


@dataclass(frozen=True, slots=True)
class Export:
    """A dossier that may leave: its bytes, the record to keep, and what came of each check."""

    pdf: bytes
    record: Record
    checks: tuple[CheckResult, ...]


def build(
    case_file: CaseFile,
    *,
    audience: str,
    recipient: str,
    today: date,
    file_name: str,
    identities: Sequence[KnownIdentity] | None,
    labels: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
    entropy: Entropy,
    progress: Progress | None = None,
) -> Export:
    """Return a dossier that passed its checks, or were overridden with a typed reason.

    ``identities`` are those of the open Register, None where it is closed. Nothing is written.
    Raises GatesFailed with the names and places of the checks that hold it back, BadValue and
    CannotOverride for what was asked, CannotPrint for letters that no font covers, Cancelled.
    """
    steps = progress or Progress()
    steps.step(0, _STEPS)
    record = compose(
        case_file,
        audience=audience,
        recipient=recipient,
        today=today,
        labels=labels,
        overrides=overrides,
        entropy=entropy,
    )
    steps.step(1, _STEPS)
    pdf = render(record)
    steps.step(2, _STEPS)
    hits = search_bytes(
        pdf,
        file_name=file_name,
        identities=identities or (),
        shipped=shipped_phrases(record),
        starts=paragraph_starts(record),
    )
    steps.step(3, _STEPS)
    checks = run_checks(record, Evidence(case_file, identities, hits))
    blocking = failed(checks)
    if blocking:
        raise GatesFailed(
            gates=tuple(check.gate for check in blocking),
            places=tuple(f"{check.gate}: {place}" for check in blocking for place in check.places),
        )
    steps.step(_STEPS, _STEPS)
    return Export(pdf, replace(record, checks=checks), checks)


def again(record: Record) -> bytes:
    """Return the same dossier once more: the same bytes, since the record did not change."""
    return render(record)
