"""What consent lets in: from a whole case to what one recipient may be told of it, in an order of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from whistle.casework.sources import through_others
from whistle.dossier.claims import Papers, copies_in, select_papers, strictest
from whistle.dossier.dates import DateView
from whistle.dossier.masking import LEFT_OUT, Masker
from whistle.dossier.permissions import Permissions, permissions_for
from whistle.dossier.source_selection import SourceSelection
from whistle.dossier.views import EnclosureView, Selection
from whistle.model import CaseFile, ConsentKind, Source

Relabel = Callable[[str], str]


def select(
    case_file: CaseFile, *, recipient: str, today: date, relabel: Relabel, source_labels: Mapping[str, str]
) -> Selection:
    """Return what the permission matrix lets out to ``recipient`` on ``today``.

    Sources come in the order of their dossier labels, events in the order of what may be known
    of their dates; nothing follows the order of the vault.
    """
    permitted = {
        source.id: permissions_for(case_file.consents, source_id=source.id, recipient=recipient, today=today)
        for source in case_file.sources
    }
    hidden = _hidden_pseudonyms(case_file.sources, permitted, source_labels)
    made = Selection()
    codes = {code.id: code for code in case_file.codes}
    copies, through = copies_in(case_file), through_others(case_file.incidents)
    for source in case_file.sources:
        permissions = permitted[source.id]
        if permissions.counted_only:
            made.counted_only += 1
            made.cells.add((source.id, ConsentKind.AGGREGATE))
        if permissions.allows(ConsentKind.EXISTENCE):
            masker = Masker(permissions, relabel, hidden)
            SourceSelection(
                made, case_file, source, source_labels[source.id], masker, codes, copies, through
            ).add()
    _add_papers(made, case_file, permitted, today=today, relabel=relabel, hidden=hidden, labels=source_labels)
    _add_enclosures(made, case_file, permitted, relabel=relabel, hidden=hidden, labels=source_labels)
    _put_in_order(made)
    return made


def _add_papers(
    made: Selection,
    case_file: CaseFile,
    permitted: Mapping[str, Permissions],
    *,
    today: date,
    relabel: Relabel,
    hidden: Mapping[str, str],
    labels: Mapping[str, str],
) -> None:
    made.papers = select_papers(
        case_file, permitted, today=today, relabel=relabel, hidden=hidden, source_labels=labels
    )
    made.open_places += made.papers.open_places
    made.pieces |= made.papers.pieces
    made.cells.update((source, ConsentKind.DOCUMENTS) for source in made.papers.sources)
    if case_file.records and strictest(permitted).allows(ConsentKind.SUMMARY):
        made.cells.update((source.id, ConsentKind.SUMMARY) for source in made.sources)


def _add_enclosures(
    made: Selection,
    case_file: CaseFile,
    permitted: Mapping[str, Permissions],
    *,
    relabel: Relabel,
    hidden: Mapping[str, str],
    labels: Mapping[str, str],
) -> None:
    """Pages of evidence go where their source agreed to documents: for the case's own, all who are shown."""
    for one in case_file.enclosures:
        permissions = permitted.get(one.source_id, strictest(permitted))
        if not (permissions.allows(ConsentKind.EXISTENCE) and permissions.allows(ConsentKind.DOCUMENTS)):
            continue
        masked = Masker(permissions, relabel, hidden).sealed(one.about)
        label = labels[one.source_id] if one.source_id in permitted else ""
        if masked.undecided:
            made.open_places.append(f"{label or 'evidence'}, what a piece is: {masked.undecided} undecided")
        sources = [one.source_id] if label else [source.id for source in made.sources]
        made.cells.update((source, ConsentKind.DOCUMENTS) for source in sources)
        made.pieces.add(one.id)
        made.enclosures.append(EnclosureView(label, " ".join(masked.text.split()), one.pages))


def _hidden_pseudonyms(
    sources: tuple[Source, ...], permitted: Mapping[str, Permissions], labels: Mapping[str, str]
) -> dict[str, str]:
    hidden = {}
    for source in sources:
        permissions = permitted[source.id]
        if source.pseudonym and not permissions.allows(ConsentKind.PSEUDONYM):
            shown = permissions.allows(ConsentKind.EXISTENCE)
            hidden[source.pseudonym] = labels[source.id] if shown else LEFT_OUT
    return hidden


def claims_alone(made: Selection) -> Selection:
    """Return of a selection what a right-of-reply pack may hold: the allegations, and no testimony.

    Sources are counted for the checks and nothing is told of them.
    """
    bare = [
        replace(source, pseudonym="", employment=None, as_at="", speaks=False, onward=False)
        for source in made.sources
    ]
    kinds = (ConsentKind.EXISTENCE, ConsentKind.SUMMARY)
    claims = [replace(claim, counted="", marks=(), papers=(), replies=()) for claim in made.papers.claims]
    return Selection(
        sources=bare,
        cells={(source, kind) for source, kind in made.cells if kind in kinds},
        open_places=made.open_places,
        counted_only=made.counted_only,
        papers=Papers(claims=claims),
    )


def _label_number(label: str) -> tuple[int, str]:
    digits = "".join(char for char in label if char.isdigit())
    return (int(digits) if digits else 0, label)


def _put_in_order(made: Selection) -> None:
    made.sources.sort(key=lambda source: _label_number(source.label))
    made.statements.sort(key=lambda one: (_label_number(one.source), one.paragraphs))
    made.passages.sort(key=lambda one: (one.code, _label_number(one.source), one.quote, one.basis))
    made.incidents.sort(key=lambda one: (_date_key(one.when), _label_number(one.source), one.what))
    made.disclosures.sort(key=lambda one: (_date_key(one.when), _label_number(one.source), one.information))
    made.open_places.sort()


def _date_key(when: DateView) -> tuple[str, str, str]:
    return (when.first or "9999", when.last or "9999", when.words)
