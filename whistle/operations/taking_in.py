"""Storing what was handed over: beside what is there, never over it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from whistle.dossier.masking import LABEL
from whistle.dossier.permissions import RECEIVED
from whistle.errors import NotFound, PackageRefused
from whistle.exchange import package
from whistle.exchange.package import Account, Package
from whistle.identifiers.scanner import Scanner
from whistle.model import (
    Annotation,
    Basis,
    Code,
    Employment,
    Figure,
    FollowUp,
    FuzzyDate,
    RaisedFollowUp,
    SealedText,
    Source,
    Testimony,
    TestimonyState,
    new_id,
)
from whistle.operations import answers, copying, receiving
from whistle.operations.holding import ADDENDUM
from whistle.operations.looking_over import Found, joined, look_over, open_details
from whistle.operations.receiving import Incoming, News
from whistle.progress import Progress
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.evidence import ABOUT_ROLE, EvidenceTable
from whistle.vault.tables.exchange import Exchange, Received
from whistle.vault.tables.testimonies import NARRATIVE, Testimonies
from whistle.vault.vault import Vault

CASE: Final = "Received"
SOURCE: Final = "Received"
_NOT_LOOKED: Final = "not-looked-into"
"""Why there is no cleaned copy, as resources/evidence words it: whoever wants one looks into it here."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was stored: the new accounts, in the order of the package."""

    accounts: tuple[Testimony, ...]
    later: int
    known: int


def take(
    vault: Vault,
    scanner: Scanner,
    incoming: Incoming,
    case: str,
    codes: Sequence[Code],
    progress: Progress | None = None,
) -> Taken:
    """Store what is new of a package: all of it or nothing. ``case`` is made where there is none yet.

    A later version of an account is stored beside the earlier one and linked to it. Words that are said to
    be without names are looked over first: what may name somebody is an open detail. Raises
    PackageRefused where it was stored already, BadValue, CannotWrite, DiskFull, HelperFailed, Cancelled.
    """
    found = incoming.package
    exchange = Exchange(vault.db)
    coming = [
        account
        for account, one in zip(found.accounts, receiving.news_of(vault, found), strict=True)
        if one in (News.NEW, News.LATER)
    ]
    looked: Found = {}
    if not exchange.has_package(found.package, found.signer):
        looked = look_over(vault, scanner, coming, progress or Progress())
    with vault.db.transaction():
        if exchange.has_package(found.package, found.signer):
            raise PackageRefused(receiving.AGAIN)
        exchange.keep_package(found.package, found.signer, incoming.sha256)
        # Something may have come since it was looked at.
        news = receiving.news_of(vault, found)
        taker = _Taker(vault, found, case or CASE, {code.id for code in codes}, looked)
        files = iter(incoming.files)
        stored = []
        for account, one in zip(found.accounts, news, strict=True):
            own_files = [next(files) for _ in account.files]
            if one in (News.NEW, News.LATER):
                stored.append(taker.store(account, own_files))
            elif one is News.SAME:
                taker.know_again(account)
        vault.custody.append(
            "package-received", "", package=found.package, sha256=incoming.sha256, signer=found.signer
        )
    vault.anchor()
    for case_id in {one.case_id for one in stored}:
        copying.propose(vault, case_id, [one.id for one in stored if one.case_id == case_id])
    later = sum(one is News.LATER for one in news)
    return Taken(tuple(stored), later, len(found.accounts) - len(stored))


# -- storing ---------------------------------------------------------------------------------------


class _Taker:
    """Stores the accounts of one package, inside the caller's transaction."""

    def __init__(self, vault: Vault, found: Package, case: str, codes: set[str], looked: Found) -> None:
        self._looked = looked
        self._vault, self._package, self._case, self._codes = vault, found, case, codes
        self._exchange = Exchange(vault.db)
        self._testimonies, self._casework = Testimonies(vault), Casework(vault.db)
        self._cases, self._consents = Cases(vault.db), Consents(vault.db)
        self._before = self._exchange.received(found.signer)

    def store(self, account: Account, files: Sequence[bytes]) -> Testimony:
        source = self._source(account)
        earlier = [one.testimony_id for one in self._before if one.account == account.account]
        relabel = self._relabel(account, source.case_id)
        derived = earlier[-1] if earlier else None
        made = self._testimonies.add(source.id, relabel(account.words.text), derived)
        self._notes(made.id, account, relabel)
        for one, data in zip(account.files, files, strict=True):
            self._keep(made.id, one, data, relabel)
        if account.state == TestimonyState.SEALED:
            self._seal(made, account, relabel)
        if account.names:
            label = self._testimonies.source_label(source.case_id, source.id)
            label_id = self._testimonies.labels(source.case_id)[label]
            self._testimonies.add_names(label_id, account.names)
        self.permit(source.id, account)
        kept = Received(
            testimony_id=made.id,
            signer=self._package.signer,
            account=account.account,
            source=account.source,
            version=account.version,
            content=package.content_sum(account),
            whole=account.whole,
            onward=receiving.onward(account),
            recipient=RECEIVED + self._package.recipient,
            history=json.dumps([[one.action, one.on] for one in account.done]),
            created=0,
        )
        self._exchange.keep_received(kept, self._package.package)
        self._before.append(kept)
        self._vault.custody.append(
            "account-received", made.id, package=self._package.package, signer=self._package.signer
        )
        return self._testimonies.get(made.id)

    def know_again(self, account: Account) -> None:
        """Of an account that is here already keep the answers, unless newer ones came before."""
        newest = [one for one in self._before if one.account == account.account][-1]
        if account.version >= newest.version:
            self._exchange.keep_version(newest.testimony_id, account.version)
            self.permit(self._testimonies.get(newest.testimony_id).source_id, account)

    def _keep(
        self, testimony_id: str, one: package.FileOf, data: bytes, relabel: Callable[[str], str]
    ) -> None:
        """Keep a file with its account; evidence as evidence, to be looked into here."""
        if one.part == package.CAME:
            self._testimonies.keep_original(testimony_id, one.name, one.media_type, data)
            return
        table = EvidenceTable(self._vault)
        evidence = table.add(testimony_id, one.media_type, len(data), retained=True)
        table.keep(evidence, testimony_id, one.part, one.name, one.media_type, data)
        table.set(evidence, refused="" if one.part == package.COPY else _NOT_LOOKED)
        self._testimonies.add_fields(testimony_id, evidence, {ABOUT_ROLE: relabel(one.about.text)})
        self._vault.custody.append("evidence-received", evidence, sha256=one.sha256, account=testimony_id)

    # -- whose -------------------------------------------------------------------------------

    def _source(self, account: Account) -> Source:
        """The source here of a sender's source: the same as before, never one matched by its name."""
        for one in self._before:
            if one.source == account.source:
                return self._cases.source(self._testimonies.get(one.testimony_id).source_id)
        try:
            case = self._cases.named(self._case)
        except NotFound:
            case = self._cases.add(self._case)
            self._vault.custody.append("case-made", case.id)
        taken = {source.pseudonym for source in self._cases.sources(case.id)}
        wanted = account.pseudonym or SOURCE
        pseudonym, number = wanted, 1
        while pseudonym in taken or (not account.pseudonym and number == 1):
            pseudonym = f"{wanted[:190]} {number}"
            number += 1
        made = self._cases.add_source(case.id, pseudonym)
        return self._cases.describe_source(
            made.id,
            employment=Employment(account.employment),
            employment_as_at=account.employment_as_at,
        )

    def _relabel(self, account: Account, case_id: str) -> Callable[[str], str]:
        """What turns the labels of the account's words into this case's own.

        A label that the package does not explain is a person of its own, too: in foreign words none
        may mean somebody here.
        """
        people = {one.label: one.person for one in account.labels}
        drawn: dict[str, str] = {}

        def local(label: str) -> str:
            if label not in drawn:
                person = people.get(label, "")
                known = self._exchange.label_for(self._package.signer, case_id, person) if person else None
                drawn[label] = known or self._new_label(label, case_id, person)
            return drawn[label]

        return lambda text: LABEL.sub(lambda found: f"[{local(found.group(1))}]", text)

    def _new_label(self, label: str, case_id: str, person: str) -> str:
        stem = label.rpartition(" ")[0]
        fresh = f"{stem} {self._testimonies.taken(case_id).get(stem, 0) + 1}"
        label_id = self._testimonies.ensure_label(case_id, fresh)
        if person:
            self._exchange.keep_label(self._package.signer, person, label_id)
        return fresh

    # -- words -------------------------------------------------------------------------------

    def _notes(self, testimony_id: str, account: Account, relabel: Callable[[str], str]) -> None:
        for later in account.addenda:
            self._add_words(testimony_id, new_id(), {ADDENDUM: later.text}, relabel)
        for event in account.events:
            when = _when(event.when, relabel)
            owner = self._casework.add_incident(
                testimony_id, when, basis=Basis(event.basis), harm=event.harm, continuing=event.continuing
            )
            words = {"incident.what": event.what.text, "incident.where": event.where.text}
            words |= {f"incident.{one.field}": one.words.text for one in event.answers}
            words["incident.when"] = when.words
            figure = None
            if event.counted is not None:
                window = _when(event.counted.window, relabel)
                words |= {"incident.counted": event.counted.what.text, "incident.window": window.words}
                figure = Figure(SealedText(""), event.counted.count, event.counted.out_of, window)
            rest = FollowUp(
                hops=event.hops, certainty=event.certainty, affected=event.affected, figure=figure
            )
            self._casework.keep_follow_up(owner, rest)
            self._add_words(testimony_id, owner, words, relabel)
        for raised in account.raised:
            when, reply_when = _when(raised.when, relabel), _when(raised.reply_when, relabel)
            owner = self._casework.add_disclosure(
                testimony_id,
                when,
                reply_when,
                route=raised.route,
                raised_by=raised.raised_by,
                how=raised.how,
            )
            words = {
                "raised.to": raised.to_whom.text,
                "raised.information": raised.information.text,
                "raised.when": when.words,
                "raised.reply": raised.reply.text,
                "raised.reply-when": reply_when.words,
            }
            if raised.told is not None:
                promised = _when(raised.told.promised, relabel)
                words |= {f"raised.{one.field}": one.words.text for one in raised.told.answers}
                words["raised.promised"] = promised.words
                told = RaisedFollowUp(limb=raised.told.limb, promised=promised)
                self._casework.keep_raised_follow_up(owner, told)
            self._add_words(testimony_id, owner, words, relabel)

    def _add_words(
        self, testimony_id: str, owner: str, words: dict[str, str], relabel: Callable[[str], str]
    ) -> None:
        self._testimonies.add_fields(
            testimony_id, owner, {role: relabel(text) for role, text in words.items()}
        )

    def _seal(self, made: Testimony, account: Account, relabel: Callable[[str], str]) -> None:
        """Names were taken out where it came from: it is sealed here too, its clues open again."""
        drafts = self._testimonies.fields(made.id, sealed=False)
        clues: dict[tuple[str, str], tuple[Annotation, ...]] = {}

        def came(role: str, words: package.Words) -> None:
            made = _relabelled(words, self._looked, relabel)
            # Where two parts have the same words, what is open in either is open in both.
            clues[role, made.text] = joined((*clues.get((role, made.text), ()), *made.annotations))

        came(NARRATIVE, account.words)
        for later in account.addenda:
            came(ADDENDUM, later)
        for event in account.events:
            came("incident.what", event.what)
            came("incident.where", event.where)
            came("incident.when", package.Words(event.when.words))
            for answer in event.answers:
                came(f"incident.{answer.field}", answer.words)
            if event.counted is not None:
                came("incident.counted", event.counted.what)
                came("incident.window", package.Words(event.counted.window.words))
        for one in account.files:
            came(ABOUT_ROLE, one.about)
        for raised in account.raised:
            came("raised.to", raised.to_whom)
            came("raised.information", raised.information)
            came("raised.when", package.Words(raised.when.words))
            came("raised.reply", raised.reply)
            came("raised.reply-when", package.Words(raised.reply_when.words))
            if raised.told is not None:
                for answer in raised.told.answers:
                    came(f"raised.{answer.field}", answer.words)
                came("raised.promised", package.Words(raised.told.promised.words))
        sealed = {
            draft.id: replace(draft.words, annotations=clues[draft.role, draft.words.text])
            for draft in drafts
        }
        labels: dict[str, tuple[str, ...]] = {
            found.group(1): () for words in sealed.values() for found in LABEL.finditer(words.text)
        }
        self._testimonies.seal(made, sealed, labels, keep_raw=bool(account.files))
        text, own = account.words.text, sealed[drafts[0].id].text
        for tag in account.tags:
            if tag.code in self._codes:
                span = (len(relabel(text[: tag.start])), len(relabel(text[: tag.end])))
                if own[: span[1]].endswith(relabel(text[tag.start : tag.end])):
                    self._casework.add_passage(
                        made.id,
                        1,
                        span,
                        tag.code,
                        basis=Basis(tag.basis),
                        harmed=tag.harmed,
                        tense=tag.tense,
                    )

    def permit(self, source_id: str, account: Account) -> None:
        """Keep the answers that came along, unless a later package brought some of this source before:
        this one was on its way for longer, perhaps with another account of theirs.
        """
        if self._package.serial < self._exchange.answered_by(source_id):
            return
        self._exchange.keep_answered(source_id, self._package.serial)
        # A day of the sender's may be over there and not here, or be no day of this calendar's at all.
        recipient, today = RECEIVED + self._package.recipient, datetime.now().astimezone().date()
        waits_after = max(self._package.made_on, today)
        if answers.keep(self._consents, source_id, recipient, account.permissions, waits_after):
            self._vault.custody.append("permission-recorded", source_id, recipient=recipient)


def _when(when: package.When, relabel: Callable[[str], str]) -> FuzzyDate:
    return FuzzyDate(relabel(when.words), when.edtf, when.earliest, when.latest)


def _relabelled(words: package.Words, looked: Found, relabel: Callable[[str], str]) -> SealedText:
    """Words under this case's labels, their clues moved along and open again."""
    text = words.text
    moved = []
    for clue in open_details(words, looked):
        start, end = len(relabel(text[: clue.start])), len(relabel(text[: clue.end]))
        moved.append(replace(clue, start=start, end=end))
    return SealedText(relabel(text), tuple(moved))
