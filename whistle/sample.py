"""The sample case: invented people, one office, eight accounts, and what a careful person decided.

Nobody and nothing in it is real. Its texts lie in resources/sample as files of the kinds that
people bring (text, Markdown, e-mail, web page); case.json holds everything decided about them and
written down beside them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from whistle.model import Basis, ConsentKind, ConsentState, Employment, FuzzyDate, Relation


@dataclass(frozen=True, slots=True)
class SampleParticulars:
    """What is filled in about the case: the fields of ``model.Case`` that a person writes."""

    name: str
    title: str
    purpose: str
    request: str
    duty_holder: str
    crown: bool
    site: str
    activity: str
    employed: str
    sender: str
    contact: str


@dataclass(frozen=True, slots=True)
class SampleConsent:
    """One answer of a source. Kinds that are absent were not asked about."""

    recipient: str
    kind: ConsentKind
    state: ConsentState
    condition: str
    given_how: str


@dataclass(frozen=True, slots=True)
class SampleSource:
    """A source: ``identity`` is for the Register (full name first, then aliases and addresses).

    ``label`` is the label that stands for the same person in the accounts of others.
    """

    pseudonym: str
    label: str
    employment: Employment
    employment_as_at: date
    benefits_records: bool
    identity_verified: bool
    identity: tuple[str, ...]
    consents: tuple[SampleConsent, ...]


@dataclass(frozen=True, slots=True)
class SampleTag:
    """Words of the account, as read from its file, with a code. ``nth`` counts from 1."""

    code: str
    quote: str
    basis: Basis
    harmed: str
    tense: str
    nth: int


@dataclass(frozen=True, slots=True)
class SampleIncident:
    """An event told of, in words that name nobody."""

    what: str
    when: FuzzyDate
    where: str
    basis: Basis
    harm: bool
    continuing: bool


@dataclass(frozen=True, slots=True)
class SampleDisclosure:
    """A time it was raised. ``reply`` is None where nothing is recorded about an answer."""

    route: str
    when: FuzzyDate
    raised_by: str
    to_whom: str
    how: str
    information: str
    reply: str | None
    reply_when: FuzzyDate | None


@dataclass(frozen=True, slots=True)
class SampleAccount:
    """One account. ``decisions`` are entries of the decisions format, in ``text`` form.

    ``content`` is the file's bytes; ``derived_from`` names another account's file.
    """

    file: str
    source: str
    given_on: date
    derived_from: str | None
    note: str
    content: bytes
    decisions: tuple[Mapping[str, str], ...]
    tags: tuple[SampleTag, ...]
    incidents: tuple[SampleIncident, ...]
    disclosures: tuple[SampleDisclosure, ...]


@dataclass(frozen=True, slots=True)
class SampleRecord:
    """Something written down beside the accounts: an allegation, a reply, a paper and so on.

    ``fields`` are as ``Records.add`` takes them, but for links: ``record:KEY``, ``source:PSEUDONYM``,
    ``account:FILE``, ``incident:FILE#NUMBER``. ``parent`` is a key; ``bears`` are (key, relation).
    """

    key: str
    kind: str
    parent: str
    fields: Mapping[str, Any]
    bears: tuple[tuple[str, Relation], ...]


@dataclass(frozen=True, slots=True)
class SampleBearing:
    """The ``nth`` words with a tag in an account (from 1) bear on the allegation with a key."""

    on: str
    how: Relation
    account: str
    code: str
    nth: int


@dataclass(frozen=True, slots=True)
class SampleCase:
    """The whole sample. Accounts stand in an order in which an origin precedes its copy.

    ``overrides`` holds, per recipient, the reasons a person typed for checks that hold an export
    back: gate to reason. A record stands behind what it stands under; links may lead further down.
    """

    particulars: SampleParticulars
    overrides: Mapping[str, Mapping[str, str]]
    sources: tuple[SampleSource, ...]
    accounts: tuple[SampleAccount, ...]
    records: tuple[SampleRecord, ...] = ()
    bearings: tuple[SampleBearing, ...] = ()

    def source(self, pseudonym: str) -> SampleSource:
        """Return the source with this pseudonym; the accounts name no others."""
        return next(source for source in self.sources if source.pseudonym == pseudonym)

    def labels_taken(self) -> dict[str, int]:
        """Return the highest number that the decisions use for each word of a label.

        Labels that the scanner gives to anything else have to begin above these.
        """
        highest: defaultdict[str, int] = defaultdict(int)
        for account in self.accounts:
            for decision in account.decisions:
                if "as" in decision:
                    stem, _, number = decision["as"].rpartition(" ")
                    highest[stem] = max(highest[stem], int(number))
        return dict(highest)


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _when(entry: Mapping[str, Any]) -> FuzzyDate:
    return FuzzyDate(entry["words"], entry["edtf"], _day(entry["earliest"]), _day(entry["latest"]))


def _consents(recipient: str, entry: Mapping[str, Any]) -> tuple[SampleConsent, ...]:
    how = entry["given_how"]
    answers = [(kind, ConsentState.AGREED, "") for kind in entry["allow"]]
    answers += [(kind, ConsentState.CONDITIONS, words) for kind, words in entry["conditions"].items()]
    answers += [(kind, ConsentState.REFUSED, "") for kind in entry["refuse"]]
    return tuple(
        SampleConsent(recipient, ConsentKind(kind), state, words, how) for kind, state, words in answers
    )


def _source(entry: Mapping[str, Any]) -> SampleSource:
    return SampleSource(
        pseudonym=entry["pseudonym"],
        label=entry["label"],
        employment=Employment(entry["employment"]),
        employment_as_at=date.fromisoformat(entry["employment_as_at"]),
        benefits_records=entry["benefits_records"],
        identity_verified=entry["identity_verified"],
        identity=tuple(entry["identity"]),
        consents=tuple(
            answer for recipient, cells in entry["consents"].items() for answer in _consents(recipient, cells)
        ),
    )


def _tag(entry: Mapping[str, Any]) -> SampleTag:
    return SampleTag(**{**entry, "basis": Basis(entry["basis"])})


def _incident(entry: Mapping[str, Any]) -> SampleIncident:
    return SampleIncident(**{**entry, "when": _when(entry["when"]), "basis": Basis(entry["basis"])})


def _disclosure(entry: Mapping[str, Any]) -> SampleDisclosure:
    replied = entry["reply_when"]
    return SampleDisclosure(
        **{**entry, "when": _when(entry["when"]), "reply_when": _when(replied) if replied else None}
    )


def _account(entry: Mapping[str, Any]) -> SampleAccount:
    return SampleAccount(
        file=entry["file"],
        source=entry["source"],
        given_on=date.fromisoformat(entry["given_on"]),
        derived_from=entry["derived_from"],
        note=entry["note"],
        content=files("resources").joinpath("sample", entry["file"]).read_bytes(),
        decisions=tuple(entry["decisions"]),
        tags=tuple(_tag(tag) for tag in entry["tags"]),
        incidents=tuple(_incident(incident) for incident in entry["incidents"]),
        disclosures=tuple(_disclosure(disclosure) for disclosure in entry["disclosures"]),
    )


def _record(entry: Mapping[str, Any]) -> SampleRecord:
    bears = tuple((one["on"], Relation(one["how"])) for one in entry["bears"])
    return SampleRecord(entry["key"], entry["kind"], entry["parent"], entry["fields"], bears)


@cache
def load() -> SampleCase:
    """Return the sample case with the bytes of its eight files."""
    document = json.loads(files("resources").joinpath("sample", "case.json").read_text("utf-8"))
    return SampleCase(
        particulars=SampleParticulars(**document["case"]),
        overrides=document["overrides"],
        sources=tuple(_source(entry) for entry in document["sources"]),
        accounts=tuple(_account(entry) for entry in document["accounts"]),
        records=tuple(_record(entry) for entry in document["records"]),
        bearings=tuple(
            SampleBearing(**{**entry, "how": Relation(entry["how"])}) for entry in document["bearings"]
        ),
    )
