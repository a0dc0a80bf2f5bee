"""Papers beside a dossier: what is read back to a source before it leaves, and letters that ask for it back.

Neither is written to a disk by the program: they are shown or printed where somebody asked for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from whistle.dossier.manifest import make_manifest
from whistle.dossier.record import Record, Runs
from whistle.dossier.selection import select
from whistle.dossier.views import DisclosureView, IncidentView, PassageView
from whistle.dossier.wording import say, words
from whistle.model import CaseFile
from whistle.model.days import day_words


class ReadKind(StrEnum):
    """What sort of words are read back."""

    QUOTATION = "quotation"
    EVENT = "event"
    RAISED = "time it was raised"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One thing about to be used, in the very words. ``head`` says under what or when it is told."""

    kind: ReadKind
    id: str
    head: str
    words: str


@dataclass(frozen=True, slots=True)
class Recall:
    """A letter that asks a recipient for a dossier back. It does not say who changed their mind."""

    reference: str
    recipient: str
    text: str


def read_back(case_file: CaseFile, source_id: str, *, recipient: str, today: date) -> tuple[ReadItem, ...]:
    """Return everything of one source that a dossier to ``recipient`` would use today, in its words.

    Labels are those of the case, as the source's own sealed account has them.
    """
    names = {source.id: source.pseudonym or "a source" for source in case_file.sources}
    alone = replace(case_file, sources=tuple(s for s in case_file.sources if s.id == source_id))
    made = select(alone, recipient=recipient, today=today, relabel=str, source_labels=names)
    items = [
        _quotation(passage, made.codes[passage.code].label) for passage in made.passages if passage.quote
    ]
    items += [_event(incident) for incident in made.incidents]
    items += [_raised(item) for item in made.disclosures]
    for statement in made.statements:
        for number, text in enumerate(statement.paragraphs, 1):
            items.append(ReadItem(ReadKind.ACCOUNT, f"{statement.id}:{number}", f"{number}", text))
    return tuple(items)


def _quotation(passage: PassageView, label: str) -> ReadItem:
    return ReadItem(ReadKind.QUOTATION, passage.id, f"{passage.code} {label}", passage.quote)


def _event(incident: IncidentView) -> ReadItem:
    place = f" ({incident.where})" if incident.where else ""
    told = [f"{incident.what}{place}", *(text for _, text in incident.answers)]
    if incident.figure is not None:
        figure = incident.figure
        told.append(f"{figure.what}: {figure.value}" + (f" / {figure.of}" if figure.of else ""))
    return ReadItem(ReadKind.EVENT, incident.id, incident.when.words, "\n".join(told))


def _raised(item: DisclosureView) -> ReadItem:
    told = item.information or "–"
    reply = f" – {item.reply}" if item.reply else ""
    lines = [f"{told}{reply}", *(text for _, text in item.answers)]
    if item.limb:
        lines.append(_text(say(f"told-limb-{item.limb}")))
    if item.promised is not None:
        lines.append(_text(say("told-promised") + words(item.promised.words)))
    return ReadItem(ReadKind.RAISED, item.id, item.when.words, "\n".join(lines))


def recall_letter(record: Record, *, sha256: str, today: date) -> Recall:
    """Return the letter for one dossier. ``sha256`` is that of the file that left.

    It names the dossier and nobody: who took a permission back is not for the recipient to know.
    """
    code = "" if record.is_emptied else make_manifest(record).check_code
    lines = [
        day_words(today),
        _text(say("recall-subject", reference=record.reference, date=day_words(record.made_on))),
        _text(say("recall-request")),
        *(f"{number}. {_text(say(f'recall-{number}'))}" for number in range(1, 5)),
        _text(say("recall-instead")),
        _text(say("recall-file", sha256=sha256)),
    ]
    if code:
        lines.append(_text(say("recall-code", code=code)))
    return Recall(record.reference, record.recipient, "\n\n".join(lines))


def _text(runs: Runs) -> str:
    return "".join(run.text for run in runs)
