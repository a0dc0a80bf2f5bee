"""What consent lets in: the only view of a case that a dossier's layout ever gets.

Everything here has already been filtered for one recipient and masked; sections are written
from these values alone, so nothing else can reach a page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from whistle.casework.sources import hops_of, through_others
from whistle.dossier.claims import NumberView, Papers, copies_in, select_papers, strictest
from whistle.dossier.dates import DateView, view_date
from whistle.dossier.follow_up import (
    answers_permitted,
    kinds_used,
    limb_needs,
    limb_permitted,
    raised_needs,
    raised_permitted,
)
from whistle.dossier.masking import LEFT_OUT, Masker, clean
from whistle.dossier.permissions import Permissions, permissions_for
from whistle.model import (
    Basis,
    CaseFile,
    Code,
    ConsentKind,
    Disclosure,
    Employment,
    Figure,
    FollowUp,
    FuzzyDate,
    Incident,
    PagePicture,
    Passage,
    RaisedFollowUp,
    SealedTestimony,
    Source,
    tells_of_union,
)

HEALTH_CODES = frozenset({"C1", "C3"})
"""Tags that say that staff fell ill: the words can be a source's own health (taxonomy, group C)."""

Relabel = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source as the recipient may know it. ``employment`` is None where it may not be told."""

    id: str
    label: str
    pseudonym: str
    employment: Employment | None
    as_at: str
    identity_verified: bool
    accounts: int
    speaks: bool
    onward: bool


@dataclass(frozen=True, slots=True)
class PassageView:
    """A tagged passage. ``quote`` is empty where only the fact of it may be told."""

    id: str
    source: str
    code: str
    quote: str
    basis: Basis
    harmed: str
    tense: str
    derived: bool
    through: bool = False

    @property
    def first_hand(self) -> bool:
        """Whether it is told at first hand: so tagged, and not of an account that came by way of others."""
        return self.basis.first_hand and not self.through

    @property
    def counts(self) -> bool:
        """Whether it can corroborate: first-hand, and not a copy of another account."""
        return self.first_hand and not self.derived


@dataclass(frozen=True, slots=True)
class IncidentView:
    """An incident as it may be told. ``hops`` is through how many people it came, 0 at first hand or where
    that cannot be said; ``answers`` are (field of FollowUp, words).
    """

    id: str
    source: str
    what: str
    when: DateView
    where: str
    basis: Basis
    harm: bool
    continuing: bool
    derived: bool
    hops: int = 0
    answers: tuple[tuple[str, str], ...] = ()
    certainty: str = ""
    affected: str = ""
    figure: NumberView | None = None


@dataclass(frozen=True, slots=True)
class DisclosureView:
    """A time it was raised, and the reply, as they may be told.

    ``limb`` is what it was about as the source sees it, one of RaisedFollowUp.LIMBS or blank; ``answers``
    are (field of RaisedFollowUp, words); ``promised`` is by when an answer was promised.
    """

    id: str
    source: str
    route: str
    when: DateView
    raised_by: str
    to_whom: str
    how: str
    information: str
    reply_when: DateView | None
    reply: str
    limb: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    promised: DateView | None = None

    def answer(self, field: str) -> str:
        """The words of one answer, or blank."""
        return dict(self.answers).get(field, "")


@dataclass(frozen=True, slots=True)
class StatementView:
    """A whole account, masked, as the paragraphs that will be set."""

    id: str
    source: str
    derived: bool
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnclosureView:
    """A piece of evidence whose pages go along. ``source`` is blank for one of the case's own."""

    source: str
    about: str
    pages: tuple[PagePicture, ...]


@dataclass(slots=True)
class Selection:
    """Everything that may be printed for one recipient, and where something is undecided."""

    sources: list[SourceView] = field(default_factory=list)
    passages: list[PassageView] = field(default_factory=list)
    incidents: list[IncidentView] = field(default_factory=list)
    disclosures: list[DisclosureView] = field(default_factory=list)
    statements: list[StatementView] = field(default_factory=list)
    codes: dict[str, Code] = field(default_factory=dict)
    cells: set[tuple[str, ConsentKind]] = field(default_factory=set)
    open_places: list[str] = field(default_factory=list)
    counted_only: int = 0
    papers: Papers = field(default_factory=Papers)
    enclosures: list[EnclosureView] = field(default_factory=list)
    pieces: set[str] = field(default_factory=set)


def select(
    case_file: CaseFile, *, recipient: str, today: date, relabel: Relabel, source_labels: Mapping[str, str]
) -> Selection:
    """Return what the permission matrix lets out to ``recipient`` on ``today``.

    Sources come in the order of their dossier labels, events in the order of what may be known
    of their dates; nothing follows the order of the vault.
    """
    permitted = {
        source.id: permissions_for(case_file.consents, source_id=source.id, recipient=recipient, today=today)
        for source in case_file.sources
    }
    hidden = _hidden_pseudonyms(case_file.sources, permitted, source_labels)
    made = Selection()
    codes = {code.id: code for code in case_file.codes}
    copies, through = copies_in(case_file), through_others(case_file.incidents)
    for source in case_file.sources:
        permissions = permitted[source.id]
        if permissions.counted_only:
            made.counted_only += 1
            made.cells.add((source.id, ConsentKind.AGGREGATE))
        if permissions.allows(ConsentKind.EXISTENCE):
            masker = Masker(permissions, relabel, hidden)
            _OneSource(
                made, case_file, source, source_labels[source.id], masker, codes, copies, through
            ).add()
    _add_papers(made, case_file, permitted, today=today, relabel=relabel, hidden=hidden, labels=source_labels)
    _add_enclosures(made, case_file, permitted, relabel=relabel, hidden=hidden, labels=source_labels)
    _put_in_order(made)
    return made


def _add_papers(
    made: Selection,
    case_file: CaseFile,
    permitted: Mapping[str, Permissions],
    *,
    today: date,
    relabel: Relabel,
    hidden: Mapping[str, str],
    labels: Mapping[str, str],
) -> None:
    made.papers = select_papers(
        case_file, permitted, today=today, relabel=relabel, hidden=hidden, source_labels=labels
    )
    made.open_places += made.papers.open_places
    made.pieces |= made.papers.pieces
    made.cells.update((source, ConsentKind.DOCUMENTS) for source in made.papers.sources)
    if case_file.records and strictest(permitted).allows(ConsentKind.SUMMARY):
        made.cells.update((source.id, ConsentKind.SUMMARY) for source in made.sources)


def _add_enclosures(
    made: Selection,
    case_file: CaseFile,
    permitted: Mapping[str, Permissions],
    *,
    relabel: Relabel,
    hidden: Mapping[str, str],
    labels: Mapping[str, str],
) -> None:
    """Pages of evidence go where their source agreed to documents: for the case's own, all who are shown."""
    for one in case_file.enclosures:
        permissions = permitted.get(one.source_id, strictest(permitted))
        if not (permissions.allows(ConsentKind.EXISTENCE) and permissions.allows(ConsentKind.DOCUMENTS)):
            continue
        masked = Masker(permissions, relabel, hidden).sealed(one.about)
        label = labels[one.source_id] if one.source_id in permitted else ""
        if masked.undecided:
            made.open_places.append(f"{label or 'evidence'}, what a piece is: {masked.undecided} undecided")
        sources = [one.source_id] if label else [source.id for source in made.sources]
        made.cells.update((source, ConsentKind.DOCUMENTS) for source in sources)
        made.pieces.add(one.id)
        made.enclosures.append(EnclosureView(label, " ".join(masked.text.split()), one.pages))


def _hidden_pseudonyms(
    sources: tuple[Source, ...], permitted: Mapping[str, Permissions], labels: Mapping[str, str]
) -> dict[str, str]:
    hidden = {}
    for source in sources:
        permissions = permitted[source.id]
        if source.pseudonym and not permissions.allows(ConsentKind.PSEUDONYM):
            shown = permissions.allows(ConsentKind.EXISTENCE)
            hidden[source.pseudonym] = labels[source.id] if shown else LEFT_OUT
    return hidden


@dataclass(slots=True)
class _OneSource:
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

    def _subject_permitted(self, code: Code) -> bool:
        if "a" in code.era and not self._allows(ConsentKind.OFFENCE):
            return False
        return code.id not in HEALTH_CODES or self._allows(ConsentKind.HEALTH)

    def _withheld(self, account: SealedTestimony) -> list[tuple[int, int]]:
        return [
            (passage.start, passage.end)
            for passage in self.case_file.passages
            if passage.testimony_id == account.id
            and passage.code in self.codes
            and not self._subject_permitted(self.codes[passage.code])
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
        if not self._subject_permitted(code):
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


def claims_alone(made: Selection) -> Selection:
    """Return of a selection what a right-of-reply pack may hold: the allegations, and no testimony.

    Sources are counted for the checks and nothing is told of them.
    """
    bare = [
        replace(source, pseudonym="", employment=None, as_at="", speaks=False, onward=False)
        for source in made.sources
    ]
    kinds = (ConsentKind.EXISTENCE, ConsentKind.SUMMARY)
    claims = [replace(claim, counted="", marks=(), papers=(), replies=()) for claim in made.papers.claims]
    return Selection(
        sources=bare,
        cells={(source, kind) for source, kind in made.cells if kind in kinds},
        open_places=made.open_places,
        counted_only=made.counted_only,
        papers=Papers(claims=claims),
    )


def _label_number(label: str) -> tuple[int, str]:
    digits = "".join(char for char in label if char.isdigit())
    return (int(digits) if digits else 0, label)


def _put_in_order(made: Selection) -> None:
    made.sources.sort(key=lambda source: _label_number(source.label))
    made.statements.sort(key=lambda one: (_label_number(one.source), one.paragraphs))
    made.passages.sort(key=lambda one: (one.code, _label_number(one.source), one.quote, one.basis))
    made.incidents.sort(key=lambda one: (_date_key(one.when), _label_number(one.source), one.what))
    made.disclosures.sort(key=lambda one: (_date_key(one.when), _label_number(one.source), one.information))
    made.open_places.sort()


def _date_key(when: DateView) -> tuple[str, str, str]:
    return (when.first or "9999", when.last or "9999", when.words)
