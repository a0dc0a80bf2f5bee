"""The sample case, put into a fresh vault the way a person would have done it: whistle demo."""

from __future__ import annotations

import argparse
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

from whistle.api import Session
from whistle.commands.common import out
from whistle.crypto.wordlist import offer_words
from whistle.dossier.record import Audience
from whistle.errors import AlreadyExists
from whistle.identifiers.review import Decision, parse_decisions
from whistle.intake.readers import Reader
from whistle.model import Action, Thing
from whistle.operations.clues import Clue
from whistle.sample import SampleAccount, SampleCase, SampleSource, load
from whistle.vault.files import system_errors

VAULT: Final = "sample.whistle"
SHOWN: Final = (Audience.HSE, Audience.UNION, Audience.PRESS)
"""The layouts that the sample case has a dossier in; nobody in it agreed to a right-of-reply pack."""

_LINKS: Final = ("record:", "source:", "account:", "incident:")
"""How a field of the sample says that it leads to something of the sample."""


def demo(args: argparse.Namespace) -> int:
    """Make the sample vault and one dossier per audience in a folder."""
    folder: Path = args.folder
    with system_errors():
        folder.mkdir(parents=True, exist_ok=True)
    vault = folder / VAULT
    dossiers = {audience: folder / f"sample-{audience.value}.pdf" for audience in SHOWN}
    if vault.exists() or any(path.exists() for path in dossiers.values()):
        raise AlreadyExists("sample")
    # Fresh every time: a passphrase that everyone knows would be tried on real vaults.
    passphrase, custodian = offer_words(), offer_words()
    with Session.create(vault, passphrase, custodian) as session:
        sample = load()
        case_id = fill(session, sample)
        for audience, path in dossiers.items():
            overrides = sample.overrides.get(audience.value, {})
            done = session.dossiers.export(case_id, path, audience=audience, overrides=overrides)
            out(f"dossier: {path} ({done.row.reference})")
    out(f"vault: {vault}")
    out(f"passphrase: {passphrase}")
    out(f"custodian: {custodian}")
    # The entry opens the window on it afterwards: this side of the program knows no window.
    return 0


def fill(session: Session, sample: SampleCase) -> str:
    """Put the sample into an open vault; return the id of its case."""
    particulars = asdict(sample.particulars)
    case = session.cases.add(particulars.pop("name"))
    session.cases.describe(case.id, particulars)
    sources = {source.pseudonym: _add_source(session, case.id, source) for source in sample.sources}
    # Reserved first, so that what the scanner labels by itself is numbered on after them.
    for stem, highest in sample.labels_taken().items():
        for number in range(1, highest + 1):
            session.sealing.reserve_label(case.id, f"{stem} {number}")
    accounts: dict[str, str] = {}
    things: dict[str, str] = {}
    with Reader() as reader:
        for account in sample.accounts:
            file = reader.parse(account.file, account.content)
            origin = accounts[account.derived_from] if account.derived_from else None
            stored = session.accounts.add(sources[account.source], file.text, file, origin)
            accounts[account.file] = stored.id
            events = _work_through(session, stored.id, account)
            things |= {f"incident:{account.file}#{n}": event for n, event in enumerate(events)}
    things |= {f"account:{file}": account for file, account in accounts.items()}
    things |= {f"source:{pseudonym}": source for pseudonym, source in sources.items()}
    _write_down(session, case.id, sample, things)
    return case.id


def _write_down(session: Session, case_id: str, sample: SampleCase, things: dict[str, str]) -> None:
    """The records beside the accounts. A link to a later one is put in when that is there."""
    later: list[tuple[str, str, str]] = []
    for record in sample.records:
        given = dict(record.fields)
        for name, value in record.fields.items():
            if isinstance(value, str) and value.startswith(_LINKS):
                given[name] = things.get(value)
                if given[name] is None:
                    later.append((record.key, name, value))
        parent = things[f"record:{record.parent}"] if record.parent else ""
        things[f"record:{record.key}"] = session.records.add(case_id, record.kind, given, parent=parent).id
    for key, name, value in later:
        session.records.change(things[f"record:{key}"], {name: things[value]})
    for record in sample.records:
        for on, how in record.bears:
            session.records.bear(things[f"record:{on}"], Thing.RECORD, things[f"record:{record.key}"], how)
    for bearing in sample.bearings:
        passages = session.tags.passages(things[f"account:{bearing.account}"])
        tagged = [passage for passage in passages if passage.code == bearing.code]
        session.records.bear(
            things[f"record:{bearing.on}"], Thing.PASSAGE, tagged[bearing.nth - 1].id, bearing.how
        )
    session.records.settle(case_id)
    notes = session.records.notes(case_id)
    session.sealing.decide_clues(
        notes, [_kept(clue) for clue in session.sealing.clues(notes) if clue.is_open]
    )


def _add_source(session: Session, case_id: str, source: SampleSource) -> str:
    added = session.sources.add(case_id, source.pseudonym)
    session.sources.describe(
        added.id,
        employment=source.employment,
        employment_as_at=source.employment_as_at,
        identity_verified=source.identity_verified,
        benefits_records=source.benefits_records,
    )
    session.register.identify(source.pseudonym, source.identity, case_id, label_as=source.label)
    for answer in source.consents:
        session.consents.record(
            added.id,
            answer.recipient,
            {answer.kind: answer.state},
            condition=answer.condition,
            given_how=answer.given_how,
        )
    return added.id


def _work_through(session: Session, testimony_id: str, account: SampleAccount) -> list[str]:
    """Record, seal and tag one account; return the ids of its events in their order."""
    events = [
        session.accounts.add_incident(testimony_id, **_fields(incident)) for incident in account.incidents
    ]
    for disclosure in account.disclosures:
        session.accounts.add_disclosure(
            testimony_id, **{**_fields(disclosure), "reply": disclosure.reply or ""}
        )
    decisions = parse_decisions({"version": 1, "decisions": [dict(d) for d in account.decisions]})
    session.sealing.seal(session.sealing.review(testimony_id), decisions, "direct")
    # A careful person decided on everything that tells who it was; what the scanner proposes
    # beyond that they looked at and kept.
    session.sealing.decide_clues(
        testimony_id, [_kept(clue) for clue in session.sealing.clues(testimony_id) if clue.is_open]
    )
    for tag in account.tags:
        session.tags.add(
            testimony_id,
            tag.code,
            tag.quote,
            nth=tag.nth,
            basis=tag.basis,
            harmed=tag.harmed,
            tense=tag.tense,
        )
    return events


def _kept(clue: Clue) -> Decision:
    return Decision(
        Action.KEEP,
        field=clue.field_id,
        start=clue.annotation.start,
        end=clue.annotation.end,
        reason="it does not help to tell who it was",
    )


def _fields(value: Any) -> dict[str, Any]:
    """The fields of a frozen value as they are: nested values stay values."""
    return {f.name: getattr(value, f.name) for f in fields(value)}
