"""What the layouts share: counting, tables of tags, annexes, the fixed lists."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from whistle.casework.wording import routes
from whistle.dossier.masking import clean
from whistle.dossier.record import (
    Audience,
    Block,
    Box,
    Cell,
    Column,
    Cover,
    Grid,
    PageBreak,
    Pair,
    Pairs,
    Paragraph,
    ParagraphStyle,
    Picture,
    Runs,
    RunStyle,
    Section,
    Subheading,
)
from whistle.dossier.views import DisclosureView, PassageView, Selection
from whistle.dossier.wording import Ours, body, ours, para, say, words
from whistle.model import Basis, Case, Code, Employment, tells_of_union

STANDARDS = ("D", "C", "S", "R", "Ro", "Ch")
"""HSE's six Management Standards, in HSE's order, as the taxonomy writes them."""

_CONTACT_DETAIL = re.compile(r"@|\d(?:[\s()/-]*\d){5,}|https?:|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """What a layout is written from: the case's own particulars and what consent lets in."""

    case: Case
    selection: Selection
    reference: str
    recipient: str
    date_words: str
    audience: Audience


def count(number: int, one: str, many: str) -> Ours:
    """Return a number with its noun: ``1 person``, ``3 people``."""
    return Ours(f"{number} {one if number == 1 else many}")


def people(labels: Iterable[str]) -> Ours:
    """Return the number of different sources, in words."""
    return count(len(set(labels)), "person", "people")


def people_who(labels: Iterable[str], one: str, many: str) -> Ours:
    """Return the number of different sources with their verb: ``1 person says``."""
    return count(len(set(labels)), f"person {one}", f"people {many}")


def independent(passages: Iterable[PassageView]) -> set[str]:
    """Return the sources that corroborate: first-hand, in accounts that copy no other."""
    return {passage.source for passage in passages if passage.counts}


def base_standard(standard: str) -> str:
    """The taxonomy's ``S-m`` and ``S-p`` are scales of the Standard ``S``."""
    return standard.partition("-")[0]


def standards_of(code: Code) -> list[str]:
    """Return the Management Standards of a tag, in HSE's order."""
    named = {base_standard(standard) for standard in code.standards}
    return [standard for standard in STANDARDS if standard in named]


def harms_staff(passage: PassageView, code: Code) -> bool:
    """Whether a passage is about harm to staff; others belong to the annex on the public."""
    harmed = passage.harmed or ",".join(code.harmed)
    return not harmed or "worker" in harmed.lower()


def from_line(labels: Sequence[str]) -> Paragraph:
    """Return the small line that says whose accounts a statement rests on."""
    unique = sorted(set(labels), key=lambda label: (len(label), label))
    return para(ours(" ".join(unique), RunStyle.QUIET), style=ParagraphStyle.SMALL)


def cell(*paragraphs: Paragraph) -> Cell:
    """Return a table cell."""
    return paragraphs


def grid(columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[Cell]]) -> Grid:
    """Return a table whose headings are shipped words, with each column's part of the width."""
    heads = tuple(Column(say(key, RunStyle.STRONG), share) for key, share in columns)
    return Grid(heads, tuple(tuple(row) for row in rows))


def section(key: str, number: str, title: str, *blocks: Block) -> Section:
    """Return a section with a shipped title."""
    return Section(key, number, say(title), blocks)


def bullets(*keys: str) -> tuple[Paragraph, ...]:
    """Return shipped sentences as a list."""
    return tuple(para(say(key), style=ParagraphStyle.BULLET) for key in keys)


def cover(context: Context, accounts_section: str) -> Cover:
    """Return the first page: what it is, for whom, who stands behind it, how to handle it."""
    case, made, audience = context.case, context.selection, context.audience.value
    where = clean(", ".join(part for part in (case.duty_holder, case.site) if part.strip()))
    subtitle = words(where + ". ") if where else ()
    if case.sender.strip():
        subtitle += say("sent-by", sender=_within(case.sender))
    request = clean(case.request or case.purpose).strip()
    return Cover(
        banner=say(f"banner-{audience}"),
        status=say(f"status-{audience}", RunStyle.STRONG),
        title=words(clean(case.title).strip()) or say("no-title"),
        subtitle=subtitle,
        blocks=(
            Pairs(tuple(_cover_facts(context, accounts_section, made))),
            Subheading(say(f"cover-ask-{audience}")),
            para(words(request)) if request else body("no-request"),
            Box((body(f"handle-{audience}"),)),
        ),
    )


def _cover_facts(context: Context, accounts_section: str, made: Selection) -> list[Pair]:
    case = context.case
    accounts = count(sum(source.accounts for source in made.sources), "account", "accounts")
    shown = people(source.label for source in made.sources)
    if accounts_section:
        held = say("value-accounts", accounts=accounts, people=shown, section=Ours(accounts_section))
    else:
        held = say("value-accounts-press", accounts=accounts, people=shown)
    if made.counted_only:
        held += say("counted-only", people=count(made.counted_only, "person", "people"))
    speaking = [source.label for source in made.sources if source.speaks]
    missing = say("cover-missing", RunStyle.QUIET)
    crown = say("crown") if case.crown and case.duty_holder.strip() else ()
    site = clean("; ".join(part.strip() for part in (case.site, case.activity) if part.strip()))
    named = clean(context.recipient).strip()
    recipient = [] if named.lower() == context.audience.value else [_pair("term-recipient", words(named))]
    return [
        _pair("term-reference", say("value-reference", reference=Ours(context.reference))),
        _pair("term-date", ours(context.date_words)),
        *recipient,
        _pair("term-duty-holder", (words(clean(case.duty_holder)) + crown) or missing),
        _pair("term-site", words(site) or missing),
        _pair("term-accounts", held),
        _pair(
            "term-speak",
            say("value-speak", people=people(speaking)) if speaking else say("value-speak-none"),
        ),
        _pair("term-contact", _contact(case)),
        _pair(
            "term-disclosing",
            say("value-disclosing", sender=clean(case.sender.strip().rstrip(".")))
            if case.sender.strip()
            else say("value-disclosing-none"),
        ),
    ]


def _contact(case: Case) -> Runs:
    """Say who the contact is; details of how to reach them leave only in a separate letter."""
    contact = clean(case.contact).strip().rstrip(".")
    if not contact or _CONTACT_DETAIL.search(contact):
        return say("value-contact-none")
    return say("value-contact", contact=contact)


def _within(sender: str) -> str:
    """Write a sender inside a sentence: ``The branch`` becomes ``the branch``."""
    name = clean(sender).strip().rstrip(".")
    return "the " + name[4:] if name.startswith("The ") else name


def _pair(term: str, value: Runs) -> Pair:
    return Pair(say(term), (para(value),))


def facts(rows: Sequence[tuple[str, Runs]]) -> Pairs:
    """Return a list of facts; a fact that is missing is said to be missing."""
    missing = say("cover-missing", RunStyle.QUIET)
    return Pairs(tuple(_pair(term, value or missing) for term, value in rows))


def tag_table(context: Context) -> list[Block]:
    """Return the tags used with their numbers, and what each tag means."""
    made = context.selection
    if not made.passages:
        return [body("nothing-permitted")]
    rows = []
    for code_id in sorted(made.codes):
        code = made.codes[code_id]
        held = [passage for passage in made.passages if passage.code == code_id]
        if not held:
            continue
        standards = ", ".join(say(f"standard-{name}")[0].text for name in standards_of(code))
        rows.append(
            [
                cell(para(code_name(code))),
                cell(para(ours(str(len(held))))),
                cell(para(ours(str(len({passage.source for passage in held}))))),
                cell(para(ours(str(len(independent(held)))))),
                cell(para(ours(standards) or say("standard-none"))),
            ]
        )
    columns = (
        ("col-tag", 0.42),
        ("col-passages", 0.13),
        ("col-people", 0.11),
        ("col-independent", 0.15),
        ("col-standard", 0.19),
    )
    return [body("summary-intro"), grid(columns, rows), Subheading(say("definitions")), *_meanings(made)]


def _meanings(made: Selection) -> list[Paragraph]:
    return [
        para(code_name(code, RunStyle.STRONG), ours(". "), code_definition(code))
        for _, code in sorted(made.codes.items())
    ]


def _shipped(code: Code) -> bool:
    return not code.id.startswith("L_")


def code_name(code: Code, style: RunStyle = RunStyle.PLAIN) -> Runs:
    """Return a tag's id and label; only the shipped taxonomy counts as the program's own words."""
    name = f"{code.id} {code.label}"
    return ours(name, style) if _shipped(code) else words(clean(name), style)


def code_definition(code: Code) -> Runs:
    """Return what a tag means."""
    return ours(code.definition) if _shipped(code) else words(clean(code.definition))


def source_table(context: Context) -> list[Block]:
    """Return who is speaking, as far as each agreed that it be told."""
    made = context.selection
    if not made.sources:
        return [body("nothing-permitted")]
    rows = []
    for source in made.sources:
        name = ours(source.label)
        if source.pseudonym:
            name += ours(", ") + words(source.pseudonym)
        rows.append(
            [
                cell(para(name)),
                cell(para(_employment(source.employment, source.as_at))),
                cell(para(ours(str(source.accounts)))),
            ]
        )
    columns = (("col-source", 0.34), ("col-works-there", 0.46), ("col-accounts", 0.2))
    return [body("sources-intro"), grid(columns, rows)]


def _employment(employment: Employment | None, as_at: str) -> Runs:
    if employment is None:
        return say("works-not-shown")
    if employment is Employment.UNKNOWN:
        return say("works-unknown")
    key = "works-current" if employment is Employment.CURRENT else "works-former"
    return say(f"{key}-as-at", as_at=Ours(as_at)) if as_at else say(key)


def quotes(passages: Sequence[PassageView]) -> list[Paragraph]:
    """Return passages as quotations, each with whose it is, how they know, and whether it counts."""
    out = []
    for passage in passages:
        source = ours(f"{passage.source}, {passage.basis.value}", RunStyle.QUIET)
        if passage.derived:
            source += say("derived-mark", RunStyle.QUIET)
        if passage.quote:
            out.append(para(words(f"“{passage.quote}” "), source, style=ParagraphStyle.QUOTE))
        else:
            out.append(para(say("no-quote"), ours(" "), source, style=ParagraphStyle.QUOTE))
    return out


def limits(context: Context) -> list[Paragraph]:
    """Return what is not verified, with the numbers behind it."""
    made = context.selection
    loose = sum(not passage.first_hand for passage in made.passages)
    copies = sum(statement.derived for statement in made.statements)
    copied = {passage.source for passage in made.passages if passage.derived}
    known = sum(source.identity_verified for source in made.sources)
    lines = [
        say("limit-unverified"),
        say(
            "limit-hearsay",
            passages=count(len(made.passages), "tagged passage", "tagged passages"),
            hearsay=Ours(f"{loose} {'is' if loose == 1 else 'are'}"),
        ),
        say("limit-dates"),
        say("limit-identity", known=known, all=count(len(made.sources), "source", "sources")),
        say("limit-selection"),
        say("limit-definitions"),
    ]
    if copies or copied:
        number = max(copies, len(copied))
        accounts = count(number, "account repeats", "accounts repeat")
        lines.insert(2, say("limit-derived", accounts=accounts))
    return [para(line, style=ParagraphStyle.BULLET) for line in lines]


def left_out() -> list[Block]:
    """Return the fixed list of classes; the same in every dossier, so that it tells nothing."""
    return [body("left-out-intro"), *bullets(*(f"left-out-{number}" for number in range(1, 9)))]


def verification(context: Context) -> list[Block]:
    """Return how to check the file, and who agreed that it may be passed on."""
    agreed = [source.label for source in context.selection.sources if source.onward]
    onward = say("onward", people=people(agreed)) if agreed else say("onward-none")
    return [*bullets("verify-1", "verify-2", "verify-3"), para(onward)]


def accounts_annex(context: Context) -> list[Block]:
    """Return whole accounts of the sources who agreed to that, each under its label."""
    made = context.selection
    if not made.statements:
        return [body("annex-a-none")]
    blocks: list[Block] = [body("annex-a-intro")]
    seen: dict[str, int] = {}
    for statement in made.statements:
        seen[statement.source] = seen.get(statement.source, 0) + 1
        title = say("account-of", source=Ours(statement.source), number=seen[statement.source])
        blocks.append(Subheading(title))
        if statement.derived:
            blocks.append(body("account-derived"))
        blocks += [para(words(text)) for text in statement.paragraphs]
    return blocks


def pages_of_evidence(context: Context) -> list[Block]:
    """Return the pages of evidence that go along, each as a picture on a page of its own."""
    held = context.selection.enclosures
    if not held:
        return [body("annex-d-none")]
    blocks: list[Block] = [body("annex-d-intro")]
    for number, one in enumerate(held, 1):
        title = say("evidence-piece", number=number)
        blocks.append(Subheading(title + (ours(": ") + words(one.about) if one.about else ())))
        if one.source:
            blocks.append(from_line([one.source]))
        for place, page in enumerate(one.pages, 1):
            if place > 1:
                blocks.append(PageBreak())
            alt = say("evidence-alt", page=place, pages=len(one.pages), number=number)
            blocks.append(para(say("evidence-sum", sha256=Ours(page.sha256)), style=ParagraphStyle.SMALL))
            jpeg = base64.b64encode(page.jpeg).decode("ascii")
            blocks.append(Picture(jpeg, page.width, page.height, alt))
        blocks.append(PageBreak())
    return blocks[:-1]


def basis_counts(passages: Sequence[PassageView]) -> str:
    """Say how many people know in which way: ``took part: S1; saw: S2 S3``."""
    parts = []
    for basis in Basis:
        labels = sorted(
            {p.source for p in passages if p.basis is basis}, key=lambda label: (len(label), label)
        )
        if labels:
            parts.append(f"{basis.value}: {' '.join(labels)}")
    return "; ".join(parts)


def given(text: str) -> Runs:
    """Return a case particular as runs; nothing where nobody has said."""
    return words(clean(text).strip())


def by_union(item: DisclosureView) -> bool:
    """Whether a time it was raised went through a union or a representative."""
    return tells_of_union(item.route, item.raised_by)


def route_title(route: str) -> str:
    """The title of a shipped route; what somebody typed instead of one stays as it is."""
    return next((known.title for known in routes() if known.id == route), route)
