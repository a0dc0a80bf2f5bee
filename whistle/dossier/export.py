"""Making a dossier: compose, typeset, search the bytes, weigh the checks; all in memory.

``draft`` does all of it and stops nobody; ``release`` looks at the same bytes once more and lets
them out or not. ``build`` is both in one go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from whistle.dossier.attributes import Crowd, printed_facts, style_of, verdicts_on
from whistle.dossier.checks import Evidence, check_overrides, failed, run_checks
from whistle.dossier.content import compose
from whistle.dossier.labels import Entropy
from whistle.dossier.notices import Notice, notices
from whistle.dossier.press import HERE, Press
from whistle.dossier.record import Approval, CheckResult, Override, Record, content_of
from whistle.dossier.render import render
from whistle.errors import BadValue, GatesFailed
from whistle.identifiers.mosaic import Verdict
from whistle.identifiers.style import StyleWarning
from whistle.model import CaseFile, KnownIdentity
from whistle.progress import Progress

_STEPS = 4
MOST_OF_A_NAME = 120
_NOBODY_SAID = Crowd()


@dataclass(frozen=True, slots=True)
class Export:
    """A dossier that may leave: its bytes, the record to keep, and what came of each check.

    ``verdicts`` are those of the mosaic check (None: nobody said how many people could be meant);
    ``style`` lists words that could show who wrote them, which never holds anything back.
    """

    pdf: bytes
    record: Record
    checks: tuple[CheckResult, ...]
    verdicts: tuple[Verdict, ...] | None = None
    style: tuple[StyleWarning, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A dossier as it would leave, and what came of each check; nothing of it was written.

    ``evidence`` is what the checks were weighed on, without the names that were searched for and
    without any row of a staff list. ``style`` and ``notices`` never hold anything back.
    """

    pdf: bytes
    record: Record
    checks: tuple[CheckResult, ...]
    evidence: Evidence
    style: tuple[StyleWarning, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def open_checks(self) -> tuple[CheckResult, ...]:
        """The checks that hold it back."""
        return failed(self.checks)


def draft(
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
    crowd: Crowd = _NOBODY_SAID,
    press: Press = HERE,
    kept: Record | None = None,
) -> Draft:
    """Return a dossier with the outcome of its checks, whatever that is. Nothing is written.

    ``identities`` are those of the open Register, None where it is closed; ``crowd`` says who could
    be meant, and is not kept; ``kept`` is a record made of this same case before, which is taken as it
    is with what its readers approved. Raises BadValue and
    CannotOverride for what was asked, CannotPrint for letters that no font covers, Cancelled.
    """
    steps = progress or Progress()
    steps.step(0, _STEPS)
    if kept is not None:
        record = _with_reasons(kept, overrides or {})
    else:
        record = compose(
            case_file,
            audience=audience,
            recipient=recipient,
            today=today,
            labels=labels,
            overrides=overrides,
            entropy=entropy,
        )
    facts = printed_facts(case_file, record)
    record = replace(record, findings=replace(record.findings, facts=facts))
    verdicts = verdicts_on(case_file, record, crowd)
    steps.step(1, _STEPS)
    pdf = press.render(record)
    steps.step(2, _STEPS)
    hits = press.search(pdf, record, file_name, identities or ())
    steps.step(3, _STEPS)
    evidence = Evidence(case_file, identities, hits, verdicts, len(crowd.earlier))
    checks = run_checks(record, evidence)
    held = replace(evidence, identities=None if identities is None else ())
    noticed = notices(case_file, record, crowd.earlier)
    return Draft(pdf, record, checks, held, style_of(case_file, record), noticed)


def reweigh(drafted: Draft, overrides: Mapping[str, str]) -> Draft:
    """Weigh the same findings with other overrides: the pages do not depend on them.

    Raises BadValue for an unknown gate or an empty reason, CannotOverride.
    """
    record = _with_reasons(drafted.record, overrides)
    return replace(drafted, record=record, checks=run_checks(record, drafted.evidence))


def _with_reasons(record: Record, overrides: Mapping[str, str]) -> Record:
    check_overrides(overrides)
    reasons = tuple(Override(gate, overrides[gate]) for gate in sorted(overrides))
    return replace(record, overrides=reasons)


def approve(drafted: Draft, reader: str) -> Draft:
    """Note that ``reader`` read every word of the draft: the approval holds for these words alone.

    Raises BadValue for a blank or overlong name.
    """
    name = " ".join(reader.split())
    if not name or len(name) > MOST_OF_A_NAME:
        raise BadValue("reader", f"the second reader's name, at most {MOST_OF_A_NAME} letters")
    approval = Approval(name, content_of(drafted.record))
    others = tuple(one for one in drafted.record.approvals if one != approval)
    record = replace(drafted.record, approvals=(*others, approval))
    return replace(drafted, record=record, checks=run_checks(record, drafted.evidence))


def release(
    drafted: Draft,
    *,
    file_name: str,
    identities: Sequence[KnownIdentity] | None,
    progress: Progress | None = None,
    press: Press = HERE,
) -> Export:
    """Return a draft as a dossier that may leave under ``file_name``: the same bytes.

    They are searched again, for today's names and with the name of the file. Raises GatesFailed,
    Cancelled.
    """
    steps = progress or Progress()
    steps.step(2, _STEPS)
    hits = press.search(drafted.pdf, drafted.record, file_name, identities or ())
    steps.step(3, _STEPS)
    evidence = replace(drafted.evidence, identities=identities, hits=hits)
    made = _let_out(replace(drafted, checks=run_checks(drafted.record, evidence)))
    steps.step(_STEPS, _STEPS)
    return made


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
    crowd: Crowd = _NOBODY_SAID,
    kept: Record | None = None,
) -> Export:
    """Return a dossier that passed its checks, or were overridden with a typed reason.

    ``identities`` are those of the open Register, None where it is closed. Nothing is written.
    Raises GatesFailed with the names and places of the checks that hold it back, BadValue and
    CannotOverride for what was asked, CannotPrint for letters that no font covers, Cancelled.
    """
    steps = progress or Progress()
    made = draft(
        case_file,
        audience=audience,
        recipient=recipient,
        today=today,
        file_name=file_name,
        identities=identities,
        labels=labels,
        overrides=overrides,
        entropy=entropy,
        progress=steps,
        crowd=crowd,
        kept=kept,
    )
    done = _let_out(made)
    steps.step(_STEPS, _STEPS)
    return done


def _let_out(drafted: Draft) -> Export:
    blocking = failed(drafted.checks)
    if blocking:
        raise GatesFailed(
            gates=tuple(check.gate for check in blocking),
            places=tuple(f"{check.gate}: {place}" for check in blocking for place in check.places),
        )
    record = replace(drafted.record, checks=drafted.checks)
    return Export(
        drafted.pdf, record, drafted.checks, drafted.evidence.verdicts, drafted.style, drafted.notices
    )


def again(record: Record) -> bytes:
    """Return the same dossier once more: the same bytes, since the record did not change."""
    return render(record)
