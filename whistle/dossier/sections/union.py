"""The layout for a trade union: the same evidence, the law's limbs, the log, next steps."""

from __future__ import annotations

from whistle.dossier.record import Block, Cover, PageBreak, Paragraph, RunStyle, Section, Subheading
from whistle.dossier.sections import claims, common, pictures, raised
from whistle.dossier.sections.chronology import chronology, harm_lines
from whistle.dossier.sections.common import Context, cell, count, grid, section
from whistle.dossier.sections.front import on_one_page
from whistle.dossier.sections.hse import public_risk, replies, risk_assessment
from whistle.dossier.wording import body, gap, ours, para, say

_LIMBS = ("a", "b", "c", "d", "da", "e", "f", "several")
_AS_SEEN = {
    **{"crime": "a", "duty": "b", "justice": "c", "safety": "d", "environment": "e", "hidden": "f"},
    "several": "several",
}
"""What it was about as a source sees it, and where that stands among the limbs: for an adviser to look at."""

_NEXT = tuple(f"next-{number}" for number in range(1, 7))


def union_cover(context: Context) -> Cover:
    """Return the first page."""
    return common.cover(context, "1")


def union_sections(context: Context) -> tuple[Section, ...]:
    """Return the sections of a dossier for a union's representatives."""
    made = context.selection
    harm = harm_lines(made)
    return (
        on_one_page(context, gaps(context), "1"),
        section(
            "summary",
            "1",
            "title-union-summary",
            PageBreak(),
            *claims.allegation_table(context),
            *pictures.matrix(context),
            Subheading(say("title-sources")),
            *common.source_table(context),
            Subheading(say("col-tags")),
            *pictures.tag_bars(made),
            *common.tag_table(context),
        ),
        section("evidence", "2", "title-claims", *_evidence(context)),
        section("chronology", "3", "title-chronology", *chronology(made)),
        section("log", "4", "title-log", *_log(context)),
        section("replies", "5", "title-replies", *replies(context), *claims.threads(context)),
        section(
            "harm",
            "6",
            "title-harm",
            *([body("harm-intro"), *harm] if harm else [body("harm-none")]),
            body("harm-riddor"),
        ),
        section("risk", "7", "title-risk", *risk_assessment(context)),
        section("survey", "8", "title-survey", body("no-survey")),
        section("detriment", "9", "title-detriment", *_detriment(context)),
        section("limbs", "10", "title-limbs", *_limbs(context)),
        section("consents", "11", "title-consents", *_consents(context)),
        section("next", "12", "title-next", *common.bullets(*_NEXT), body("advice")),
        section(
            "limits",
            "13",
            "title-limits",
            *common.limits(context),
            *claims.numbers(context),
            *claims.referrals(made.papers.referrals),
        ),
        section("verification", "14", "title-verification", *common.verification(context)),
        section("left-out", "15", "title-left-out", *common.left_out()),
        section("annex-a", "", "title-annex-a", PageBreak(), *common.accounts_annex(context)),
        section("annex-b", "", "title-annex-b", *claims.documents(made.papers.documents)),
        section(
            "annex-c",
            "",
            "title-annex-c",
            *public_risk(context, "annex-c-intro-union"),
            body("annex-d-note"),
        ),
        section("annex-d", "", "title-annex-d", *common.pages_of_evidence(context)),
    )


def gaps(context: Context) -> list[Paragraph]:
    """What is missing for whoever takes it further: replies, times it was raised, a second voice."""
    made = context.selection
    found = []
    unanswered = sum(claim.reply in ("not-asked", "waiting", "overdue") for claim in made.papers.claims)
    if unanswered:
        found.append(gap("gap-replies", claims=count(unanswered, "allegation", "allegations")))
    alone = {
        code for code in made.codes if len(common.independent(p for p in made.passages if p.code == code)) < 2
    }
    if alone:
        found.append(gap("gap-alone", tags=count(len(alone), "tag", "tags")))
    if not made.disclosures:
        found.append(gap("gap-not-raised"))
    silent = sum(not item.reply for item in made.disclosures)
    if silent:
        found.append(gap("gap-no-reply", times=count(silent, "time", "times")))
    loose = sum(bool(number.missing) for claim in made.papers.claims for number in claim.numbers)
    if loose:
        found.append(gap("gap-numbers", numbers=count(loose, "number", "numbers")))
    if not made.papers.documents:
        found.append(gap("gap-papers"))
    return found


def _detriment(context: Context) -> list[Block]:
    """What sources tell of being treated worse for speaking up: the tag R1 of the taxonomy, and how they say
    they were treated since it was raised.
    """
    held = [passage for passage in context.selection.passages if passage.code == "R1"]
    found = [*common.quotes(held), *raised.treatment_table(context.selection.disclosures)]
    return [body("detriment-intro"), *found] if found else [body("detriment-none")]


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
    return [body("log-intro"), *raised.log_table(held)] if held else [body("log-none")]


def _limbs(context: Context) -> list[Block]:
    codes = context.selection.codes
    rows = []
    for limb in _LIMBS:
        tags = sorted(code.id for code in codes.values() if limb in (mark.rstrip("?") for mark in code.era))
        seen = [item.source for item in context.selection.disclosures if _AS_SEEN.get(item.limb) == limb]
        if tags or seen:
            named = [para(ours(", ".join(tags)))] if tags else []
            by_source = [_seen(seen)] if seen else []
            rows.append([cell(body(f"limb-{limb}")), cell(*named), cell(*by_source)])
    if not rows:
        return [body("limbs-intro"), body("limbs-none")]
    columns = (("col-limb", 0.45), ("col-tags", 0.2), ("col-as-seen", 0.35))
    return [body("limbs-intro"), grid(columns, rows)]


def _seen(labels: list[str]) -> Paragraph:
    """How often a source said that what they raised was about it, and which sources did."""
    return para(say("limb-seen", times=count(len(labels), "time", "times")), common.from_line(labels).runs)


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
