"""E-mails that came as evidence propose what was raised and what was answered; a person confirms."""

from __future__ import annotations

from collections.abc import Sequence

from whistle.casework.dates import fuzzy_date
from whistle.errors import BadValue, NotFound, WrongState
from whistle.intake.evidence.desk import Desk
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.threads import Letter, Proposal, propose
from whistle.model import FuzzyDate, TestimonyState
from whistle.operations.cleaning import suffix_of
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.evidence import EvidenceTable
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

MOST_MAILS = 1_000


def proposals(vault: Vault, desk: Desk, evidence_ids: Sequence[str]) -> tuple[Proposal, ...]:
    """What mails among these pieces let think was raised and answered; those unanswered come first.

    Nothing is written. ``Letter.file`` is the place of the piece in ``evidence_ids``. Raises NotFound,
    RegisterClosed once the originals are in the names list, BadValue over 1,000 mails.
    """
    table = EvidenceTable(vault)
    letters: list[Letter] = []
    for place, evidence_id in enumerate(evidence_ids):
        evidence = table.get(evidence_id)
        if evidence.media_type not in (Format.MAIL, Format.MBOX) or evidence.original is None:
            continue
        part = table.need_part(evidence.original)
        letters += desk.mails(suffix_of(part, evidence), b"".join(table.read(part)), place)
        if len(letters) > MOST_MAILS:
            raise BadValue("the e-mails", f"{MOST_MAILS:,} at most")
    return propose(letters)


def accept(
    vault: Vault, account: str, raised: Letter, reply: Letter | None = None, *, route: str = ""
) -> str:
    """Write down, as a time it was raised of an account, what somebody confirmed; return its id.

    What was said are the mail's own words: drafts until names are taken out. Raises NotFound, WrongState.
    """
    testimonies = Testimonies(vault)
    testimony = testimonies.get(account)
    if testimony.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    if not raised.quote.strip() and not raised.subject.strip():
        raise NotFound("words in that e-mail")
    when, answered = _when(raised), _when(reply) if reply else FuzzyDate()
    with vault.db.transaction():
        owner = Casework(vault.db).add_disclosure(
            testimony.id, when, answered, route=route, raised_by="self", how="email"
        )
        testimonies.add_fields(
            testimony.id,
            owner,
            {
                "raised.to": ", ".join(raised.to),
                "raised.information": raised.quote or raised.subject,
                "raised.when": when.words,
                "raised.reply": reply.quote if reply else "",
                "raised.reply-when": answered.words,
            },
        )
        vault.custody.append("raised-from-mail", testimony.id)
    return owner


def _when(mail: Letter) -> FuzzyDate:
    """The day that a mail says it was sent: its own claim, so its words are kept too."""
    day = mail.sent[:10]
    return fuzzy_date(f"as the e-mail says: {day}", day) if day else FuzzyDate()
