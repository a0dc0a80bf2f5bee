"""Composing a record: what consent lets in, written out in the order of one layout."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from whistle.dossier.checks import check_overrides
from whistle.dossier.claims import copies_in
from whistle.dossier.labels import Entropy, draw_labels, draw_reference, stem_of_label
from whistle.dossier.permissions import need_reader
from whistle.dossier.record import (
    LAYOUT,
    Audience,
    CellUse,
    CodeUse,
    Findings,
    LabelUse,
    Opening,
    Override,
    Record,
)
from whistle.dossier.sections.common import Context
from whistle.dossier.sections.hse import hse_cover, hse_sections
from whistle.dossier.sections.press import press_cover, press_sections
from whistle.dossier.sections.reply import reply_cover, reply_sections
from whistle.dossier.sections.union import union_cover, union_sections
from whistle.dossier.selection import claims_alone, select
from whistle.dossier.views import Selection
from whistle.dossier.wording import wording_version
from whistle.errors import BadValue
from whistle.model import CaseFile
from whistle.model.days import day_words

_LAYOUTS = {
    Audience.HSE: (hse_cover, hse_sections),
    Audience.UNION: (union_cover, union_sections),
    Audience.PRESS: (press_cover, press_sections),
    Audience.REPLY: (reply_cover, reply_sections),
}

_FEWEST_COMMITMENTS = 64

_NUMBER_NEEDS = frozenset({"denominator", "source"})
"""What every number in a dossier has to come with (domain notes, check 5)."""

_REPLY_OPEN = {
    "not-asked": "serious, and no reply was asked for",
    "waiting": "serious, and an answer is still awaited",
    "overdue": "serious, and the day for an answer passed with nothing recorded",
}
"""A serious allegation needs a reply status before it leaves (check 6)."""


def parse_audience(name: str) -> Audience:
    """Return the audience called ``name``. Raises BadValue for any other word."""
    try:
        return Audience(name)
    except ValueError as error:
        raise BadValue(option="audience", expected="hse, union, press or reply") from error


def compose(
    case_file: CaseFile,
    *,
    audience: str,
    recipient: str,
    today: date,
    labels: Mapping[str, str] | None = None,
    overrides: Mapping[str, str] | None = None,
    entropy: Entropy,
) -> Record:
    """Return the frozen record of a dossier: only what ``recipient`` may be shown on ``today``.

    ``labels`` is the label map of an earlier dossier to the same recipient (labels of the case
    and ids of sources to labels of the dossier); without it all are drawn anew. ``overrides``
    maps gates to typed reasons. ``entropy(n)`` gives n random bytes; the same bytes give the
    same record. Raises BadValue for an unknown audience or gate, CannotOverride for a gate that
    cannot be overridden.
    """
    need_reader(recipient)
    layout = parse_audience(audience)
    reasons = dict(overrides or {})
    check_overrides(reasons)
    given = dict(labels or {})
    drawn = _draw(case_file, recipient, today, given, entropy)
    made = select(
        case_file,
        recipient=recipient,
        today=today,
        relabel=lambda label: drawn[label],
        source_labels=_of_sources(case_file, drawn),
    )
    if layout is Audience.REPLY:
        made = claims_alone(made)
    reference = draw_reference(entropy)
    context = Context(case_file.case, made, reference, recipient, day_words(today), layout)
    write_cover, write_sections = _LAYOUTS[layout]
    openings = _openings(made, entropy)
    return Record(
        dossier_id=entropy(16).hex(),
        reference=reference,
        audience=layout,
        recipient=recipient,
        made_on=today,
        seed=entropy(32).hex(),
        labels=tuple(LabelUse(label, drawn[label]) for label in sorted(drawn)),
        openings=openings,
        decoys=tuple(entropy(32).hex() for _ in range(_padding(len(openings)))),
        cover=write_cover(context),
        sections=write_sections(context),
        codes=tuple(CodeUse(code.id, code.label, code.definition) for _, code in sorted(made.codes.items())),
        cells=tuple(CellUse(source, kind.value) for source, kind in sorted(made.cells)),
        findings=_findings(case_file, made),
        overrides=tuple(Override(gate, reasons[gate]) for gate in sorted(reasons)),
        wording_version=wording_version(),
        layout=LAYOUT,
        pieces=tuple(sorted(made.pieces)),
    )


def _draw(
    case_file: CaseFile, recipient: str, today: date, given: Mapping[str, str], entropy: Entropy
) -> dict[str, str]:
    """Draw labels for exactly what will be printed: a first pass over it notes what occurs."""
    seen: set[str] = set()

    def note(label: str) -> str:
        seen.add(label)
        return label

    sources = {source.id: f"S{place}" for place, source in enumerate(case_file.sources, 1)}
    made = select(case_file, recipient=recipient, today=today, relabel=note, source_labels=sources)
    shown = [source.id for source in made.sources]
    drawn = dict(given)
    drawn |= draw_labels(sorted(seen), stem_of_label, _only(given, sources, False), entropy)
    drawn |= draw_labels(sorted(shown), lambda _: "S", _only(given, sources, True), entropy)
    return drawn


def _only(given: Mapping[str, str], sources: Mapping[str, str], are_sources: bool) -> dict[str, str]:
    return {label: to for label, to in given.items() if (label in sources) is are_sources}


def _of_sources(case_file: CaseFile, drawn: Mapping[str, str]) -> dict[str, str]:
    return {source.id: drawn.get(source.id, "") for source in case_file.sources}


def _openings(made: Selection, entropy: Entropy) -> tuple[Opening, ...]:
    """Every quotation and every paragraph of an account can later be opened alone."""
    lines = [(f"passage:{passage.id}", passage.quote) for passage in made.passages if passage.quote]
    for statement in made.statements:
        for place, text in enumerate(statement.paragraphs, 1):
            lines.append((f"account:{statement.id}:{place}", text))
    lines += [(f"incident:{incident.id}", incident.what) for incident in made.incidents]
    lines += [(f"raised:{item.id}", item.information) for item in made.disclosures if item.information]
    return tuple(Opening(key, entropy(32).hex(), text) for key, text in lines)


def _padding(used: int) -> int:
    """Pad to the next power of two, 64 at least: the number tells next to nothing."""
    size = _FEWEST_COMMITMENTS
    while size < used:
        size *= 2
    return size - used


def _findings(case_file: CaseFile, made: Selection) -> Findings:
    # Looked up in the case itself, not in the selection: the check must not rest on its own answer.
    copies = copies_in(case_file)
    copied = {passage.id for passage in case_file.passages if passage.testimony_id in copies}
    guarded = {source.id for source in case_file.sources if source.benefits_records}
    return Findings(
        permitted_sources=len(made.sources) + made.counted_only,
        open_places=tuple(made.open_places),
        secrecy_sources=tuple(source.label for source in made.sources if source.id in guarded),
        derived_counted=tuple(
            sorted({passage.source for passage in made.passages if passage.counts and passage.id in copied})
        ),
        numbers_open=tuple(
            f"allegation {claim.number}: a number without {' and '.join(missing)}"
            for claim in made.papers.claims
            for number in claim.numbers
            if (missing := sorted(_NUMBER_NEEDS & set(number.missing)))
        )
        + tuple(
            f"{incident.source}, an event: a number without {' and '.join(sorted(incident.figure.missing))}"
            for incident in made.incidents
            if incident.figure is not None and "denominator" in incident.figure.missing
        ),
        replies_open=tuple(
            f"allegation {claim.number}: {_REPLY_OPEN[claim.reply]}"
            for claim in made.papers.claims
            if claim.serious and claim.reply in _REPLY_OPEN
        ),
    )
