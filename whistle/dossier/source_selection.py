"""What one source lets out: the source, their accounts, tagged passages, incidents, times it was raised.

Each kind of information is asked for where it is added, and noted as used; what is not agreed to is
never made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from whistle.casework.sources import hops_of
from whistle.dossier.claims import NumberView
from whistle.dossier.dates import DateView, view_date
from whistle.dossier.follow_up import (
    answers_permitted,
    kinds_used,
    limb_needs,
    limb_permitted,
    raised_needs,
    raised_permitted,
)
from whistle.dossier.masking import Masker, clean
from whistle.dossier.permissions import subject_permitted
from whistle.dossier.views import (
    DisclosureView,
    IncidentView,
    PassageView,
    Selection,
    SourceView,
    StatementView,
)
from whistle.model import (
    CaseFile,
    Code,
    ConsentKind,
    Disclosure,
    Figure,
    FollowUp,
    FuzzyDate,
    Incident,
    Passage,
    RaisedFollowUp,
    SealedTestimony,
    Source,
    tells_of_union,
)


@dataclass(slots=True)
class SourceSelection:
    """Adds to a selection what one source lets out."""

    made: Selection
    case_file: CaseFile
    source: Source
    label: str
    masker: Masker
    codes: Mapping[str, Code]
    copies: frozenset[str]
    through: Mapping[str, int]

    def add(self) -> None:
        """Add the source and, kind by kind, what it told."""
        accounts = {t.id: t for t in self.case_file.testimonies if t.source_id == self.source.id}
        self._use(ConsentKind.EXISTENCE)
        self._add_source(len(accounts))
        for account in accounts.values():
            self._add_statement(account)
        for passage in self.case_file.passages:
            if passage.testimony_id in accounts:
                self._add_passage(passage, accounts[passage.testimony_id])
        for incident in self.case_file.incidents:
            if incident.testimony_id in accounts:
                self._add_incident(incident, accounts[incident.testimony_id])
        for disclosure in self.case_file.disclosures:
            if disclosure.testimony_id in accounts:
                self._add_disclosure(disclosure)

    def _allows(self, kind: ConsentKind) -> bool:
        return self.masker.permissions.allows(kind)

    def _use(self, *kinds: ConsentKind) -> None:
        self.made.cells.update((self.source.id, kind) for kind in kinds)

    def _note_open(self, undecided: int, where: str) -> None:
        if undecided:
            self.made.open_places.append(f"{self.label}, {where}: {undecided} undecided")

    def _date(self, when: FuzzyDate) -> DateView:
        own = replace(when, words=self.masker.own_words(when.words))
        return view_date(own, self.masker.permissions.date_level, self.masker.date_words)

    def _add_source(self, accounts: int) -> None:
        source = self.source
        role = self._allows(ConsentKind.ROLE)
        named = self._allows(ConsentKind.PSEUDONYM)
        as_at = ""
        if role and source.employment_as_at is not None:
            day = source.employment_as_at
            as_at = self._date(FuzzyDate(earliest=day, latest=day)).words
        shown = (ConsentKind.ROLE, ConsentKind.PSEUDONYM, ConsentKind.CONTACT, ConsentKind.ONWARD)
        self._use(*(kind for kind in shown if self._allows(kind)))
        self.made.sources.append(
            SourceView(
                id=source.id,
                label=self.label,
                pseudonym=clean(source.pseudonym) if named else "",
                employment=source.employment if role else None,
                as_at=as_at,
                identity_verified=source.identity_verified,
                accounts=accounts,
                speaks=self._allows(ConsentKind.CONTACT),
                onward=self._allows(ConsentKind.ONWARD),
            )
        )

    def _withheld(self, account: SealedTestimony) -> list[tuple[int, int]]:
        return [
            (passage.start, passage.end)
            for passage in self.case_file.passages
            if passage.testimony_id == account.id
            and passage.code in self.codes
            and not subject_permitted(self.codes[passage.code], self._allows)
        ]

    def _add_statement(self, account: SealedTestimony) -> None:
        if not self._allows(ConsentKind.TESTIMONY):
            return
        self._use(ConsentKind.TESTIMONY)
        masked = self.masker.sealed(account.narrative, withheld=self._withheld(account))
        self._note_open(masked.undecided, "account")
        paragraphs = tuple(line.strip() for line in masked.text.split("\n") if line.strip())
        derived = account.id in self.copies
        self.made.statements.append(StatementView(account.id, self.label, derived, paragraphs))

    def _add_passage(self, passage: Passage, account: SealedTestimony) -> None:
        code = self.codes.get(passage.code)
        current = passage.revision == account.revision
        if code is None or not current or not self._allows(ConsentKind.SUMMARY):
            return
        if not subject_permitted(code, self._allows):
            return
        self._use(ConsentKind.SUMMARY)
        quote = ""
        if self._allows(ConsentKind.QUOTES):
            self._use(ConsentKind.QUOTES)
            masked = self.masker.sealed(
                account.narrative, passage.start, passage.end, self._withheld(account)
            )
            self._note_open(masked.undecided, f"quotation under {code.id}")
            quote = " ".join(masked.text.split())
        self.made.codes[code.id] = code
        self.made.passages.append(
            PassageView(
                id=passage.id,
                source=self.label,
                code=code.id,
                quote=quote,
                basis=passage.basis,
                harmed=self.masker.plain(passage.harmed),
                tense=self.masker.plain(passage.tense),
                derived=account.id in self.copies,
                through=account.id in self.through,
            )
        )

    def _add_incident(self, incident: Incident, account: SealedTestimony) -> None:
        if not self._allows(ConsentKind.INCIDENTS):
            return
        self._use(ConsentKind.INCIDENTS)
        what = self.masker.sealed(incident.what)
        self._note_open(what.undecided, "incident")
        where = ""
        if incident.where.text.strip() and self._allows(ConsentKind.WORKPLACE):
            place = self.masker.sealed(incident.where)
            self._note_open(place.undecided, "place of an incident")
            where = place.text
        rest = incident.rest
        answers = self._answers(rest)
        self.made.incidents.append(
            IncidentView(
                id=incident.id,
                source=self.label,
                what=" ".join(what.text.split()),
                when=self._date(incident.when),
                where=" ".join(where.split()),
                basis=incident.basis,
                harm=incident.harm,
                continuing=incident.continuing,
                derived=account.id in self.copies,
                hops=hops_of(incident.basis, rest.hops) or 0,
                answers=answers,
                certainty=rest.certainty if any(field == "words" for field, _ in answers) else "",
                affected=rest.affected,
                figure=self._figure(rest.figure) if rest.figure is not None else None,
            )
        )

    def _answers(self, rest: FollowUp) -> tuple[tuple[str, str], ...]:
        found = []
        for one in answers_permitted(self._allows):
            if one in rest.said:
                masked = self.masker.sealed(rest.said[one])
                self._note_open(masked.undecided, "answer on an incident")
                found.append((one, " ".join(masked.text.split())))
        self._use(*kinds_used(tuple(one for one, _ in found)))
        return tuple(found)

    def _figure(self, figure: Figure) -> NumberView:
        what = self.masker.sealed(figure.what)
        self._note_open(what.undecided, "number of an incident")
        window = self._date(figure.window)
        dated = figure.window.words or figure.window.earliest or figure.window.latest
        missing = (*(() if figure.out_of else ("denominator",)), *(() if dated else ("window",)))
        words = " ".join(what.text.split())
        return NumberView(words, figure.count, figure.out_of, "", window, "", "", missing)

    def _add_disclosure(self, item: Disclosure) -> None:
        if not self._allows(ConsentKind.INCIDENTS):
            return
        # That a representative spoke for someone tells that they are in a union.
        if tells_of_union(item.route, item.raised_by) and not self._allows(ConsentKind.UNION):
            return
        self._use(ConsentKind.INCIDENTS)
        texts = []
        for sealed in (item.to_whom, item.information, item.reply):
            masked = self.masker.sealed(sealed) if sealed is not None else None
            self._note_open(masked.undecided if masked else 0, "time it was raised")
            texts.append(" ".join(masked.text.split()) if masked else "")
        self.made.disclosures.append(
            DisclosureView(
                id=item.id,
                source=self.label,
                route=self.masker.plain(item.route),
                when=self._date(item.when),
                raised_by=self.masker.plain(item.raised_by),
                to_whom=texts[0],
                how=self.masker.plain(item.how),
                information=texts[1],
                reply_when=self._date(item.reply_when) if item.reply_when is not None else None,
                reply=texts[2],
                limb=self._limb(item.rest),
                answers=self._raised_answers(item.rest),
                promised=self._promised(item.rest.promised),
            )
        )

    def _limb(self, rest: RaisedFollowUp) -> str:
        limb = limb_permitted(rest, self._allows)
        self._use(*limb_needs(limb))
        return limb

    def _raised_answers(self, rest: RaisedFollowUp) -> tuple[tuple[str, str], ...]:
        found = []
        for one in raised_permitted(rest, self._allows):
            masked = self.masker.sealed(rest.said[one])
            self._note_open(masked.undecided, "answer on a time it was raised")
            self._use(*raised_needs(one, rest.said[one]))
            found.append((one, " ".join(masked.text.split())))
        return tuple(found)

    def _promised(self, when: FuzzyDate) -> DateView | None:
        return self._date(when) if when.words or when.earliest or when.latest else None
