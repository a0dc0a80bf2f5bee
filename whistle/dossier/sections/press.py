"""The layout for an editor or reporter: one claim sheet for each allegation."""

from __future__ import annotations

from whistle.dossier.record import (
    Block,
    Cover,
    PageBreak,
    Pair,
    Pairs,
    Paragraph,
    Section,
    Subheading,
)
from whistle.dossier.sections import claims, common, pictures
from whistle.dossier.sections.chronology import chronology
from whistle.dossier.sections.common import Context, section
from whistle.dossier.sections.front import on_one_page
from whistle.dossier.sections.hse import replies
from whistle.dossier.sections.union import gaps
from whistle.dossier.views import PassageView
from whistle.dossier.wording import Ours, body, ours, para, say
from whistle.model import Code


def press_cover(context: Context) -> Cover:
    """Return the first page."""
    return common.cover(context, "")


def press_sections(context: Context) -> tuple[Section, ...]:
    """Return the claim sheets, the order of events, replies, limits."""
    made = context.selection
    return (
        on_one_page(context, gaps(context), "1"),
        section(
            "claims",
            "1",
            "title-claims",
            PageBreak(),
            *claims.sheets(context),
            *pictures.matrix(context),
            *pictures.tag_bars(made),
            *_claims(context),
        ),
        section("sources", "2", "title-sources", *common.source_table(context)),
        section("chronology", "3", "title-chronology", *chronology(made)),
        section("replies", "4", "title-replies", *replies(context)),
        section("limits", "5", "title-limits", *common.limits(context), body("press-code")),
        section("verification", "6", "title-verification", *common.verification(context)),
        section("left-out", "7", "title-left-out", *common.left_out()),
        section("annex-a", "", "title-annex-a", PageBreak(), *common.accounts_annex(context)),
        section("annex-d", "", "title-annex-d-press", *common.pages_of_evidence(context)),
    )


def _claims(context: Context) -> list[Block]:
    made = context.selection
    if not made.passages:
        return [body("claims-none")]
    blocks: list[Block] = [body("claims-intro")]
    for code_id in sorted({passage.code for passage in made.passages}):
        held = [passage for passage in made.passages if passage.code == code_id]
        blocks.append(Subheading(common.code_name(made.codes[code_id])))
        blocks.append(para(common.code_definition(made.codes[code_id])))
        blocks.append(_sheet(made.codes[code_id], held, alone=not made.papers.claims))
    return blocks


def _sheet(code: Code, held: list[PassageView], *, alone: bool) -> Pairs:
    """One sheet. ``alone``: no allegation is written down that would have documents and replies."""
    labels = [passage.source for passage in held]
    number = len(common.independent(held))
    harmed = sorted({passage.harmed for passage in held if passage.harmed} or set(code.harmed))
    rows: list[tuple[str, tuple[Paragraph, ...]]] = [
        (
            "claim-independence",
            (body("evidence-count", people=common.people(labels), independent=number),),
        ),
        ("claim-basis", (para(ours(common.basis_counts(held))),)),
        ("claim-quotes", _clean_quotes(held)),
        ("claim-attribution", (body("claim-attribution-words"),)),
        ("claim-public", (body("claim-public-words", harmed=Ours(", ".join(harmed))),))
        if harmed
        else ("claim-harmed", (body("not-said"),)),
    ]
    if alone:
        rows += [
            ("claim-documents", (body("none-held"),)),
            ("claim-reply", (body("claim-reply-none"),)),
        ]
    rows.append(("claim-identifies", (body("claim-identifies-words"),)))
    return Pairs(tuple(Pair(say(term), value) for term, value in rows))


def _clean_quotes(held: list[PassageView]) -> tuple[Paragraph, ...]:
    """Quotations from copies are not offered: they would look like a second voice."""
    usable = [passage for passage in held if passage.quote and not passage.derived]
    return tuple(common.quotes(usable)) if usable else (body("no-quotes"),)
