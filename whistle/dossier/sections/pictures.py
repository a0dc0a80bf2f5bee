"""What is drawn in a dossier, each drawing with a table of the same content after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from whistle.dossier.charts import MOST_COLUMNS, MOST_ROWS
from whistle.dossier.claims import ClaimView, MarkView
from whistle.dossier.record import (
    Bar,
    Bars,
    Block,
    Matrix,
    MatrixRow,
    Paragraph,
    ParagraphStyle,
    Runs,
    RunStyle,
    Sign,
    SignKey,
    Subheading,
)
from whistle.dossier.sections import common
from whistle.dossier.sections.common import Context, cell, count, grid
from whistle.dossier.views import PassageView, Selection
from whistle.dossier.wording import body, ours, para, say, words
from whistle.model import Relation

_KEY = (
    (Sign.FIRST_HAND, "matrix-key-first"),
    (Sign.NOT_COUNTED, "matrix-key-told"),
    (Sign.AGAINST, "matrix-key-against"),
    (Sign.CONTEXT, "matrix-key-context"),
)


def tag_bars(made: Selection) -> list[Block]:
    """Return how many people report each tag, as bars; nothing where nothing is tagged."""
    rows = []
    for code_id in sorted(made.codes):
        held = [passage for passage in made.passages if passage.code == code_id]
        if held:
            rows.append(_bar(common.code_name(made.codes[code_id]), held))
    return _bars(rows, say("tag-bars-alt", rows=count(len(rows), "row", "rows")))


def standards_bars(passages: Sequence[PassageView], made: Selection) -> list[Block]:
    """Return how many people tell of each Management Standard, as bars and as a table."""
    rows, lines = [], []
    for name in common.STANDARDS:
        held = [p for p in passages if name in common.standards_of(made.codes[p.code])]
        rows.append(_bar(say(f"standard-{name}"), held))
        lines.append(
            [
                cell(body(f"standard-{name}")),
                cell(para(ours(str(len(held))))),
                cell(para(ours(str(rows[-1].total)))),
                cell(para(ours(str(rows[-1].solid)))),
            ]
        )
    columns = (("col-standard", 0.4), ("col-passages", 0.2), ("col-people", 0.2), ("col-independent", 0.2))
    drawn = _bars(rows, say("standard-bars-alt"))
    return [body("standard-table-intro"), *drawn, grid(columns, lines)] if passages else []


def _bar(label: Runs, held: Sequence[PassageView]) -> Bar:
    return Bar(label, len(common.independent(held)), len({passage.source for passage in held}))


def _bars(rows: Sequence[Bar], alt: Runs) -> list[Block]:
    if not rows:
        return []
    if len(rows) > MOST_ROWS:
        return [body("drawing-too-long")]
    return [Bars(tuple(rows), (say("bars-key-solid"), say("bars-key-open")), alt)]


def matrix(context: Context) -> list[Block]:
    """Return who says what and how they know: allegations by sources, or tags where there are none."""
    made = context.selection
    claims = [claim for claim in made.papers.claims if claim.marks]
    if claims:
        return [Subheading(say("title-matrix")), body("matrix-intro"), *_of_claims(made, claims)]
    if made.passages:
        return [Subheading(say("title-matrix-tags")), body("matrix-intro"), *_of_tags(made)]
    return []


def _of_claims(made: Selection, claims: Sequence[ClaimView]) -> list[Block]:
    drawn = [
        MatrixRow(
            ours(f"{claim.number}. ") + words(claim.text),
            tuple(
                _once(_sign(mark) for mark in claim.marks if mark.source == source.label)
                for source in made.sources
            ),
        )
        for claim in claims
    ]
    lines = [
        [
            cell(para(ours(str(claim.number)))),
            cell(*_known(claim, counts=True)),
            cell(*_known(claim, counts=False)),
            cell(*_other(claim)),
        ]
        for claim in claims
    ]
    columns = (
        ("col-number", 0.07),
        ("col-first-hand", 0.31),
        ("col-not-counted", 0.36),
        ("col-against", 0.26),
    )
    return [*_matrix(made, drawn, "matrix-alt-claims"), grid(columns, lines)]


def _sign(mark: MarkView) -> Sign:
    if mark.relation is Relation.CONTRADICTS:
        return Sign.AGAINST
    if mark.relation is Relation.CONTEXT:
        return Sign.CONTEXT
    return Sign.FIRST_HAND if mark.counts else Sign.NOT_COUNTED


def _known(claim: ClaimView, *, counts: bool) -> list[Paragraph]:
    """The sources that support it, by how they know."""
    held = [m for m in claim.marks if m.relation is Relation.SUPPORTS and m.counts is counts]
    out = []
    for basis in sorted({mark.basis for mark in held}):
        labels = [mark.source for mark in held if mark.basis is basis]
        out.append(_labels(ours(f"{basis.value}: "), labels))
    return out


def _other(claim: ClaimView) -> list[Paragraph]:
    out = []
    for relation in (Relation.CONTRADICTS, Relation.CONTEXT):
        for basis in sorted({m.basis for m in claim.marks if m.relation is relation}):
            labels = [m.source for m in claim.marks if m.relation is relation and m.basis is basis]
            out.append(_labels(say(f"relation-word-{relation.value}") + ours(f"{basis.value}: "), labels))
    return out


def _labels(head: Runs, labels: Sequence[str]) -> Paragraph:
    unique = sorted(set(labels), key=lambda label: (len(label), label))
    return para(head, ours(" ".join(unique)), style=ParagraphStyle.SMALL)


def _of_tags(made: Selection) -> list[Block]:
    drawn, lines = [], []
    for code_id in sorted(made.codes):
        held = [passage for passage in made.passages if passage.code == code_id]
        if not held:
            continue
        cells = tuple(
            _once(
                Sign.FIRST_HAND if passage.counts else Sign.NOT_COUNTED
                for passage in held
                if passage.source == source.label
            )
            for source in made.sources
        )
        drawn.append(MatrixRow(common.code_name(made.codes[code_id]), cells))
        lines.append(
            [
                cell(para(common.code_name(made.codes[code_id]))),
                cell(*_by_basis([p for p in held if p.counts])),
                cell(*_by_basis([p for p in held if not p.counts])),
            ]
        )
    columns = (("col-tag", 0.34), ("col-first-hand", 0.3), ("col-not-counted", 0.36))
    return [*_matrix(made, drawn, "matrix-alt-tags"), grid(columns, lines)]


def _by_basis(held: Sequence[PassageView]) -> list[Paragraph]:
    out = []
    for basis, derived in sorted({(p.basis, p.derived) for p in held}):
        labels = [p.source for p in held if (p.basis, p.derived) == (basis, derived)]
        mark = say("derived-mark", RunStyle.QUIET) if derived else ()
        out.append(_labels(ours(basis.value) + mark + ours(": "), labels))
    return out


def _once(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    found = set(signs)
    return tuple(sign for sign in Sign if sign in found)


def _matrix(made: Selection, rows: Sequence[MatrixRow], alt: str) -> list[Block]:
    if len(rows) > MOST_ROWS or len(made.sources) > MOST_COLUMNS:
        return [body("drawing-too-long")]
    used = {sign for row in rows for signs in row.cells for sign in signs}
    return [
        Matrix(
            tuple(ours(source.label) for source in made.sources),
            tuple(rows),
            tuple(SignKey(sign, say(key)) for sign, key in _KEY if sign in used),
            say(
                alt,
                rows=count(len(rows), "row", "rows"),
                columns=count(len(made.sources), "source", "sources"),
            ),
        )
    ]
