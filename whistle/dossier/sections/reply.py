"""The right-of-reply pack: the allegations alone, for those they are about. No testimony, no source."""

from __future__ import annotations

from whistle.dossier.claims import ClaimView
from whistle.dossier.masking import clean
from whistle.dossier.record import (
    Block,
    Box,
    Cover,
    Pair,
    Pairs,
    Paragraph,
    RunStyle,
    Section,
    Subheading,
)
from whistle.dossier.sections import claims
from whistle.dossier.sections.common import Context, section
from whistle.dossier.wording import Ours, body, ours, para, say, words


def reply_cover(context: Context) -> Cover:
    """Return the first page: what is asked, of whom, by when, and what must not be tried."""
    case = context.case
    where = clean(", ".join(part.strip() for part in (case.duty_holder, case.site) if part.strip()))
    sender = clean(case.sender.strip().rstrip("."))
    missing = say("cover-missing", RunStyle.QUIET)
    facts = (
        Pair(say("term-reference"), (para(say("value-reference", reference=Ours(context.reference))),)),
        Pair(say("term-date"), (para(ours(context.date_words)),)),
        Pair(say("term-recipient"), (para(words(clean(context.recipient).strip()) or missing),)),
        Pair(say("term-duty-holder"), (para(words(where) or missing),)),
        Pair(say("reply-sender"), (para(words(sender) or missing),)),
        Pair(say("reply-deadline"), (body("reply-deadline-words"),)),
    )
    return Cover(
        banner=say("banner-reply"),
        status=say("status-reply", RunStyle.STRONG),
        title=say("reply-title"),
        subtitle=(),
        blocks=(
            Pairs(facts),
            Subheading(say("cover-ask-reply")),
            body("reply-request"),
            Box((body("handle-reply"),)),
        ),
    )


def reply_sections(context: Context) -> tuple[Section, ...]:
    """Return the allegations with room for an answer, and how an answer is handled."""
    return (
        section("claims", "1", "title-reply-claims", *_claims(context)),
        section("answer", "2", "title-reply-answer", body("reply-answer"), body("reply-not-known")),
        section("verification", "3", "title-reply-check", body("verify-1"), body("verify-2")),
    )


def _claims(context: Context) -> list[Block]:
    held = context.selection.papers.claims
    if not held:
        return [body("reply-none")]
    blocks: list[Block] = [body("reply-intro")]
    for claim in held:
        blocks.append(Subheading(ours(f"{claim.number}. ") + words(claim.text)))
        blocks.append(_sheet(claim))
    return blocks


def _sheet(claim: ClaimView) -> Pairs:
    numbers = tuple(para(*claims.number_words(number)) for number in claim.numbers)
    rows: list[tuple[str, tuple[Paragraph, ...]]] = [
        ("claim-scope", (para(ours(claim.scope) or say("not-said")),)),
        *([("claim-numbers", numbers)] if numbers else []),
        ("reply-correct", (body("reply-room"),)),
        ("reply-position", (body("reply-room"),)),
    ]
    return Pairs(tuple(Pair(say(term), value) for term, value in rows))
