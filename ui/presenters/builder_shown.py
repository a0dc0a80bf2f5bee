"""A dossier's draft, and one that left, as the builder's page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.language import day_words, several, tr
from ui.presenters.builder_checks import Check, CheckShown, show_checks
from ui.presenters.recipients import recipient_words
from whistle.api import dossier_check_code, dossier_lines
from whistle.dossier.export import Draft
from whistle.dossier.lines import Line
from whistle.dossier.notices import Notice, NoticeKind
from whistle.identifiers.style import StyleWarning
from whistle.operations.export import Exported


@dataclass(frozen=True, slots=True)
class Built:
    """A draft as the page shows it."""

    reference: str
    check_code: str
    recipient: str
    pages: int
    checks: tuple[Check, ...]
    lines: tuple[Line, ...]
    sources: int
    style: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def stops(self) -> tuple[Check, ...]:
        """The checks that hold it back."""
        return tuple(c for c in self.checks if c.shown in (CheckShown.STOPS, CheckShown.OPEN))

    @property
    def done(self) -> int:
        """How many checks are done."""
        return sum(c.shown is CheckShown.DONE for c in self.checks)

    @property
    def verdict(self) -> str:
        """One line for the foot: what holds it back, or that nothing does."""
        if len(self.stops) == 1:
            return tr("1 check stops this dossier")
        if self.stops:
            return tr("{many} checks stop this dossier", many=len(self.stops))
        return tr("No check stops this dossier")

    @property
    def rest(self) -> str:
        """What else to know of the checks."""
        beside = [
            (sum(c.shown is CheckShown.OVERRIDDEN for c in self.checks), tr("gone on without")),
            (sum(c.shown is CheckShown.NOT_LOOKED for c in self.checks), tr("not checked")),
        ]
        return ", ".join(f"{count} {words}" for count, words in beside if count)


@dataclass(frozen=True, slots=True)
class Result:
    """A dossier that left."""

    reference: str
    check_code: str
    recipient: str
    made: str
    file_name: str
    size: int
    sha256: str
    went_on_without: tuple[str, ...]


def built_of(draft: Draft, pages: int, settled: frozenset[str] = frozenset()) -> Built:
    """Return a draft as it is shown; ``settled`` are places of names that were ticked."""
    return Built(
        reference=draft.record.reference,
        check_code=dossier_check_code(draft),
        recipient=recipient_words(draft.record.recipient),
        pages=pages,
        checks=show_checks(draft, settled),
        lines=dossier_lines(draft),
        sources=draft.record.findings.permitted_sources,
        style=tuple(_style(draft, warning) for warning in draft.style),
        notices=tuple(_notice(draft, notice) for notice in draft.notices),
    )


def _style(draft: Draft, warning: StyleWarning) -> str:
    pseudonyms = {source.id: source.pseudonym for source in draft.evidence.case_file.sources}
    times = several("once", "{n} times", warning.times)
    quoted = tr(", and in a quotation here") if warning.passages else ""
    return f"“{warning.words}” ({pseudonyms.get(warning.source, tr('a source'))}, {times}{quoted})"


def _notice(draft: Draft, notice: Notice) -> str:
    pseudonyms = {source.id: source.pseudonym for source in draft.evidence.case_file.sources}
    name = pseudonyms.get(notice.source, tr("A source"))
    if notice.kind is NoticeKind.OLD:
        return tr(
            "{name}: whether they still work there was last asked {count} days ago. Ask again.",
            name=name,
            count=notice.number,
        )
    pieces = several("1 piece", "{n} pieces", notice.number)
    return tr(
        "{name}: {pieces} of their words went to {recipient_words} in {reference}. Whoever "
        "has both can tell that the two labels are one person. To keep them apart, take the "
        "tag off these words, or leave them out by permission.",
        name=name,
        pieces=pieces,
        recipient_words=recipient_words(notice.recipient),
        reference=notice.reference,
    )


def result_of(exported: Exported, built: Built, file_name: str) -> Result:
    """Return what is said of a dossier that left."""
    row = exported.row
    return Result(
        reference=row.reference,
        check_code=built.check_code,
        recipient=built.recipient,
        made=day_words(datetime.fromtimestamp(row.created).astimezone().date()),
        file_name=file_name,
        size=row.size,
        sha256=row.sha256,
        went_on_without=tuple(
            f"{c.name}: {c.reason}" for c in built.checks if c.shown is CheckShown.OVERRIDDEN
        ),
    )
