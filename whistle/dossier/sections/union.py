"""The layout for a trade union: the same evidence, the law's limbs, the log, next steps."""

from __future__ import annotations

from whistle.dossier.record import Block, Cover, PageBreak, RunStyle, Section, Subheading
from whistle.dossier.sections import claims, common
from whistle.dossier.sections.chronology import chronology
from whistle.dossier.sections.common import Context, cell, grid, section
from whistle.dossier.sections.hse import replies
from whistle.dossier.wording import body, ours, para, say

_LIMBS = ("a", "b", "c", "d", "da", "e", "f")
_NEXT = tuple(f"next-{number}" for number in range(1, 7))


def union_cover(context: Context) -> Cover:
    """Return the first page."""
    return common.cover(context, "1")


def union_sections(context: Context) -> tuple[Section, ...]:
    """Return the sections of a dossier for a union's representatives."""
    made = context.selection
    return (
        section(
            "summary",
            "1",
            "title-union-summary",
            *claims.allegation_table(context),
            *claims.allegation_matrix(context),
            Subheading(say("title-sources")),
            *common.source_table(context),
            Subheading(say("col-tags")),
            *common.tag_table(context),
        ),
        section("evidence", "2", "title-claims", *_evidence(context)),
        section("chronology", "3", "title-chronology", *chronology(made)),
        section("log", "4", "title-log", *_log(context)),
        section("replies", "5", "title-replies", *replies(context), *claims.threads(context)),
        section("limbs", "6", "title-limbs", *_limbs(context)),
        section("consents", "7", "title-consents", *_consents(context)),
        section("next", "8", "title-next", *common.bullets(*_NEXT), body("advice")),
        section(
            "limits",
            "9",
            "title-limits",
            *common.limits(context),
            *claims.numbers(context),
            *claims.referrals(made.papers.referrals),
        ),
        section("verification", "10", "title-verification", *common.verification(context)),
        section("left-out", "11", "title-left-out", *common.left_out()),
        section("annex-a", "", "title-annex-a", PageBreak(), *common.accounts_annex(context)),
    )


def _evidence(context: Context) -> list[Block]:
    made = context.selection
    if not made.passages:
        return [body("claims-none")]
    blocks: list[Block] = []
    for code_id in sorted({passage.code for passage in made.passages}):
        held = [passage for passage in made.passages if passage.code == code_id]
        blocks.append(Subheading(common.code_name(made.codes[code_id])))
        labels = [passage.source for passage in held]
        number = len(common.independent(held))
        blocks.append(body("evidence-count", people=common.people(labels), independent=number))
        blocks += common.quotes(held)
    return blocks


def _log(context: Context) -> list[Block]:
    held = context.selection.disclosures
    return [body("log-intro"), *common.log_table(held)] if held else [body("log-none")]


def _limbs(context: Context) -> list[Block]:
    codes = context.selection.codes
    rows = []
    for limb in _LIMBS:
        tags = sorted(code.id for code in codes.values() if limb in (mark.rstrip("?") for mark in code.era))
        if tags:
            rows.append([cell(body(f"limb-{limb}")), cell(para(ours(", ".join(tags))))])
    if not rows:
        return [body("limbs-intro"), body("limbs-none")]
    return [body("limbs-intro"), grid((("col-limb", 0.6), ("col-tags", 0.4)), rows)]


def _consents(context: Context) -> list[Block]:
    cells = context.selection.cells
    kinds = sorted({kind for _, kind in cells}, key=lambda kind: kind.value)
    if not kinds:
        return [body("nothing-permitted")]
    rows = [
        [
            cell(para(ours(kind.value, RunStyle.PLAIN))),
            cell(para(ours(str(len({source for source, used in cells if used is kind}))))),
        ]
        for kind in kinds
    ]
    return [body("consents-intro"), grid((("col-kind", 0.7), ("col-sources", 0.3)), rows)]
