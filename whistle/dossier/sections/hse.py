"""The layout for HSE: its published criteria as facts and gaps, never as met."""

from __future__ import annotations

from whistle.dossier.permissions import HEALTH_CODES
from whistle.dossier.record import (
    Block,
    Cover,
    PageBreak,
    Paragraph,
    Runs,
    RunStyle,
    Section,
    Subheading,
)
from whistle.dossier.sections import claims, common, pictures, raised
from whistle.dossier.sections.chronology import chronology, harm_lines
from whistle.dossier.sections.common import Context, cell, count, grid, people, people_who, section
from whistle.dossier.sections.dayone import day_one
from whistle.dossier.sections.front import on_one_page
from whistle.dossier.views import DisclosureView, PassageView
from whistle.dossier.wording import Ours, body, gap, ours, para, say, words
from whistle.model import Case, Employment

_NOT_FOR_HSE = frozenset({"D2"})
"""HSE sends individual bullying elsewhere: said in section 2, told only with a pattern."""


def hse_cover(context: Context) -> Cover:
    """Return the first page."""
    return common.cover(context, "4")


def hse_sections(context: Context) -> tuple[Section, ...]:
    """Return the sections in the order of the HSE form's questions, then the annexes."""
    made = context.selection
    request = common.given(context.case.request.strip() or context.case.purpose)
    harm = harm_lines(made)
    return (
        on_one_page(context, _gaps(context), "4"),
        section(
            "request",
            "1",
            "title-request",
            PageBreak(),
            para(request) if request else body("no-request"),
            body("request-scope"),
        ),
        section("duty-holder", "2", "title-duty-holder", *_duty_holder(context.case)),
        section("criteria", "3", "title-criteria", *_criteria(context)),
        section(
            "summary",
            "4",
            "title-summary",
            *claims.allegation_table(context),
            *pictures.matrix(context),
            Subheading(say("title-sources")),
            *common.source_table(context),
            Subheading(say("col-tags")),
            *pictures.tag_bars(made),
            *common.tag_table(context),
        ),
        section("chronology", "5", "title-chronology", *chronology(made)),
        section("evidence", "6", "title-evidence", *_evidence(context)),
        section("survey", "7", "title-survey", body("no-survey")),
        section("risk", "8", "title-risk", *risk_assessment(context)),
        section("union-steps", "9", "title-union-steps", *_union_steps(context)),
        section("replies", "10", "title-replies", *replies(context), *claims.threads(context)),
        section(
            "harm",
            "11",
            "title-harm",
            *([body("harm-intro"), *harm] if harm else [body("harm-none")]),
            *claims.numbers(context),
            body("harm-riddor"),
        ),
        section("ask", "12", "title-ask", *day_one(context)),
        section("limits", "13", "title-limits", PageBreak(), *common.limits(context)),
        section(
            "verification",
            "14",
            "title-verification",
            *common.verification(context),
            *([] if made.enclosures else [body("enclosures-none")]),
            *claims.referrals(made.papers.referrals),
        ),
        section("left-out", "15", "title-left-out", *common.left_out()),
        section("annex-a", "", "title-annex-a", PageBreak(), *common.accounts_annex(context)),
        section("annex-b", "", "title-annex-b", *claims.documents(made.papers.documents)),
        section("annex-c", "", "title-annex-c", *public_risk(context), body("annex-d-note")),
        section("annex-d", "", "title-annex-d", *common.pages_of_evidence(context)),
    )


def _duty_holder(case: Case) -> list[Block]:
    crown: Runs = () if case.crown is None else say("crown-yes" if case.crown else "crown-no")
    rows = [
        ("term-employer", common.given(case.duty_holder)),
        ("term-crown", crown),
        ("term-place", common.given(case.site)),
        ("term-activity", common.given(case.activity)),
        ("term-employed", common.given(case.employed)),
    ]
    return [common.facts(rows), body("not-put-to-hse")]


def _about_risk(context: Context) -> list[DisclosureView]:
    """The times it was raised that speak of a risk assessment."""
    return [
        item
        for item in context.selection.disclosures
        if "risk assessment" in f"{item.information} {item.reply} {item.answer('action')}".lower()
    ]


def _risk(context: Context) -> tuple[list[Paragraph], list[Paragraph]]:
    """What is held about a risk assessment and what is missing, in one line each."""
    about = _about_risk(context)
    seen = claims.about_risk(context.selection.papers.documents)
    held = []
    if about:
        times = count(len(about), "time", "times")
        held.append(_fact(say("held-risk-asked", times=times), [item.source for item in about]))
    if seen:
        held.append(body("held-risk-paper", papers=count(len(seen), "document is", "documents are")))
    return held, [gap("gap-risk")]


def _gaps(context: Context) -> list[Paragraph]:
    """Every gap against the criteria, in their order, one of each criterion first."""
    missing = [found(context)[1] for found in (_staff_now, _organisation, _law, _raised, _risk)]
    first = [gaps[0] for gaps in missing if gaps]
    return [*first, *(one for gaps in missing for one in gaps[1:])]


def risk_assessment(context: Context) -> list[Block]:
    """What is held about a risk assessment."""
    about = _about_risk(context)
    seen = claims.about_risk(context.selection.papers.documents)
    if seen:
        return [*claims.documents(seen), *(raised.log_table(about) if about else []), body("risk-law")]
    held = [body("risk-raised"), *raised.log_table(about)] if about else [body("risk-none")]
    return [*held, body("risk-law"), gap("gap-risk")]


def _criteria(context: Context) -> list[Block]:
    rows = [
        _criterion("3a", "criterion-3a", *_staff_now(context)),
        _criterion("3b", "criterion-3b", *_organisation(context)),
        _criterion("3c", "criterion-3c", *_law(context)),
        _criterion("3d", "criterion-3d", *_raised(context)),
        _criterion("8", "criterion-risk", *_risk(context)),
    ]
    columns = (("col-criterion", 0.27), ("col-held", 0.41), ("col-missing", 0.32))
    return [
        body("criteria-intro"),
        grid(columns, rows),
        Subheading(say("how-to-read")),
        body("how-to-read-body"),
    ]


def _criterion(
    number: str, title: str, held: list[Paragraph], missing: list[Paragraph]
) -> list[tuple[Paragraph, ...]]:
    head = cell(para(ours(number, RunStyle.STRONG)), body(title))
    return [head, cell(*(held or [body("none-held")])), cell(*missing)]


def _fact(runs: Runs, labels: list[str]) -> Paragraph:
    return para(runs, common.from_line(labels).runs)


def _staff_now(context: Context) -> tuple[list[Paragraph], list[Paragraph]]:
    made = context.selection
    ill = [passage.source for passage in made.passages if passage.code in HEALTH_CODES]
    held, missing = [], []
    if ill:
        held.append(_fact(say("held-ill", people_say=people_who(ill, "says", "say")), ill))
    else:
        missing.append(gap("gap-nobody-ill"))
    current = [source for source in made.sources if source.employment is Employment.CURRENT]
    for as_at in sorted({source.as_at for source in current}):
        labels = [source.label for source in current if source.as_at == as_at]
        runs = (
            say("held-current", people=people(labels), as_at=Ours(as_at))
            if as_at
            else say("held-current-undated", people=people(labels))
        )
        held.append(_fact(runs, labels))
    former = [s.label for s in made.sources if s.employment is Employment.FORMER]
    if former:
        held.append(_fact(say("held-former", people=people(former)), former))
    if not current:
        missing.append(gap("gap-nobody-current"))
    harm = [incident.source for incident in made.incidents if incident.harm]
    if harm:
        held.append(_fact(say("held-harm-events", events=count(len(harm), "event", "events")), harm))
    missing.append(gap("gap-denominator"))
    return held, missing


def _organisation(context: Context) -> tuple[list[Paragraph], list[Paragraph]]:
    about_work = [p for p in _staff_passages(context) if p.code not in HEALTH_CODES]
    if not about_work:
        return [], [gap("gap-no-conditions"), gap("gap-elsewhere")]
    labels = [passage.source for passage in about_work]
    tags = Ours(", ".join(sorted({passage.code for passage in about_work})))
    direct = sorted(common.independent(about_work))
    held = [
        _fact(say("held-organisation", people_tell=people_who(labels, "tells", "tell"), tags=tags), labels)
    ]
    if direct:
        held.append(_fact(say("held-first-hand", people=people(direct)), direct))
    missing = [gap("gap-elsewhere")]
    if len(direct) < 2:
        missing.insert(0, gap("gap-one-source"))
    return held, missing


def _law(context: Context) -> tuple[list[Paragraph], list[Paragraph]]:
    case, held, missing = context.case, [], []
    if case.duty_holder.strip():
        held.append(body("held-duty-holder"))
    else:
        missing.append(gap("gap-duty-holder"))
    if case.crown:
        held.append(body("held-crown"))
    if case.crown is None:
        missing.append(gap("gap-crown"))
    kept_out = sum(passage.code in _NOT_FOR_HSE for passage in context.selection.passages)
    if kept_out:
        passages = count(kept_out, "passage", "passages")
        held.append(body("held-kept-out", passages=passages))
    return held, missing


def _raised(context: Context) -> tuple[list[Paragraph], list[Paragraph]]:
    times = context.selection.disclosures
    if not times:
        return [], [gap("gap-not-raised")]
    labels = [item.source for item in times]
    held = [_fact(say("held-raised", times=count(len(times), "time", "times")), labels)]
    answered = [item.source for item in times if item.reply]
    missing = []
    if answered:
        replies_held = count(len(answered), "reply is", "replies are")
        held.append(_fact(say("held-replied", replies=replies_held), answered))
    for key, told in (
        ("held-promised", [item.source for item in times if item.promised is not None]),
        ("held-action", [item.source for item in times if item.answer("action")]),
    ):
        if told:
            held.append(_fact(say(key, times=count(len(told), "time", "times")), told))
    silent = len(times) - len(answered)
    if silent:
        missing.append(gap("gap-no-reply", times=count(silent, "time", "times")))
    if any(not item.when.first for item in times):
        missing.append(gap("gap-raised-date"))
    return held, missing


def _staff_passages(context: Context) -> list[PassageView]:
    made = context.selection
    return [
        passage
        for passage in made.passages
        if passage.code not in _NOT_FOR_HSE and common.harms_staff(passage, made.codes[passage.code])
    ]


def _evidence(context: Context) -> list[Block]:
    made = context.selection
    blocks: list[Block] = [
        body("evidence-intro"),
        *pictures.standards_bars(_staff_passages(context), made),
    ]
    printed: dict[str, str] = {}
    for name in common.STANDARDS:
        held = [p for p in _staff_passages(context) if name in common.standards_of(made.codes[p.code])]
        blocks.append(Subheading(say(f"standard-{name}")))
        blocks.append(
            para(say("should-be", RunStyle.QUIET), ours(": ", RunStyle.QUIET), say(f"states-{name}"))
        )
        if not held:
            blocks.append(body("evidence-none"))
            continue
        labels = [passage.source for passage in held]
        number = len(common.independent(held))
        blocks.append(body("evidence-count", people=people(labels), independent=number))
        for code_id in sorted({passage.code for passage in held}):
            blocks += _under_tag(context, [p for p in held if p.code == code_id], name, printed)
    return [*blocks, body("not-known")]


def _under_tag(
    context: Context, held: list[PassageView], standard: str, printed: dict[str, str]
) -> list[Block]:
    """Quote under the first Standard that a tag belongs to; under the others say where."""
    code = context.selection.codes[held[0].code]
    head = common.code_name(code, RunStyle.STRONG)
    if code.id in printed:
        earlier = say(f"standard-{printed[code.id]}")
        return [para(head, ours(": "), say("quoted-under", standard=earlier))]
    printed[code.id] = standard
    return [para(head), *common.quotes(held)]


def _union_steps(context: Context) -> list[Block]:
    steps = [item for item in context.selection.disclosures if common.by_union(item)]
    if not steps:
        return [body("union-steps-none")]
    return raised.log_table(steps)


def replies(context: Context) -> list[Block]:
    """Return each time it was raised with the reply beside it."""
    times = context.selection.disclosures
    if not times:
        return [body("replies-none")]
    rows = []
    for item in times:
        told = para(words(f"{item.when.words}: "), words(item.information) or say("not-said"))
        rows.append([cell(told), cell(*raised.reply(item)), cell(common.from_line([item.source]))])
    columns = (("col-raised", 0.43), ("col-reply", 0.43), ("col-from", 0.14))
    return [body("replies-intro"), grid(columns, rows)]


def public_risk(context: Context, intro: str = "annex-c-intro") -> list[Block]:
    """Harm to people who use the service and to the public, apart from the evidence about staff."""
    made = context.selection
    apart = [p for p in made.passages if not common.harms_staff(p, made.codes[p.code])]
    if not apart:
        return [body(intro), body("annex-c-none")]
    blocks: list[Block] = [body(intro)]
    for code_id in sorted({passage.code for passage in apart}):
        blocks.append(para(common.code_name(made.codes[code_id], RunStyle.STRONG)))
        blocks += common.quotes([passage for passage in apart if passage.code == code_id])
    return blocks
