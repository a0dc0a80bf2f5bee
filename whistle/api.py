"""All that the window and the command line may call: one Session per open vault.

Every method either did what it says or raised a WhistleError and changed nothing. Values that
come out are frozen and can cross threads; a Session belongs to the thread that opened it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from whistle.casework import codes as taxonomy
from whistle.casework.quotes import find_quote
from whistle.casework.wording import consent_wording
from whistle.crypto.recovery import join as join_shares
from whistle.crypto.slots import KdfCost, normalise
from whistle.crypto.wordlist import check_words
from whistle.dossier.export import Draft, reweigh
from whistle.dossier.lines import Line, lines
from whistle.dossier.manifest import make_manifest
from whistle.dossier.pages import Picture, picture
from whistle.dossier.press import Apart
from whistle.dossier.record import Audience
from whistle.dossier.verify import Verification
from whistle.dossier.verify import verify as verify_bytes
from whistle.errors import (
    Ambiguous,
    BadValue,
    DossierUnverified,
    FileUnreadable,
    NotFound,
    QuoteNotFound,
    SharesOfAnother,
    WrongPassphrase,
    WrongState,
)
from whistle.identifiers.mosaic import DEFAULT_K, Population
from whistle.identifiers.review import Accept, Decision
from whistle.identifiers.scanner import Scanner
from whistle.identifiers.stafflist import StaffList
from whistle.intake.readers import ReadFile
from whistle.model import (
    LABEL_STEMS,
    Basis,
    Case,
    CaseFile,
    Consent,
    ConsentKind,
    ConsentState,
    Employment,
    FuzzyDate,
    KnownIdentity,
    Passage,
    Source,
    Testimony,
    TestimonyState,
)
from whistle.operations import clues as deciding
from whistle.operations import export as exporting
from whistle.operations import revising, sealing
from whistle.operations.ways import Ways
from whistle.progress import Progress
from whistle.vault import backup as backups
from whistle.vault import shred
from whistle.vault.custody import CustodyRow
from whistle.vault.header import by_passphrase, by_recovery
from whistle.vault.tables import casefile
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.tables.search import Hit, search
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Health, Vault

MAX_DOSSIER_BYTES = 512 * 1024 * 1024


class Session:
    """An open vault and what people do with it. Use as a context manager, or call ``close``."""

    def __init__(self, vault: Vault, scanner: Callable[[], Scanner] = Scanner) -> None:
        self._vault = vault
        self._make_scanner = scanner
        self._scanner: Scanner | None = None
        self._press: Apart | None = None

    # -- opening and closing -----------------------------------------------------------------

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, custodian: str | None = None, cost: KdfCost | None = None
    ) -> Session:
        """Make a vault and open it. Without ``custodian`` one passphrase opens everything.

        Raises BadValue for an empty passphrase, AlreadyExists, CannotWrite, DiskFull.
        """
        if not passphrase.strip() or (custodian is not None and not custodian.strip()):
            raise BadValue("passphrase", "at least one word")
        with normalise(passphrase) as first:
            if custodian is None or custodian == passphrase:
                return cls(Vault.create(folder, first, None, cost))
            with normalise(custodian) as second:
                return cls(Vault.create(folder, first, second, cost))

    @classmethod
    def open(
        cls, folder: Path, passphrase: str, custodian: str | None = None, key_file: Path | None = None
    ) -> Session:
        """Open a vault; with ``custodian``, its names list too.

        ``key_file`` is where the names list's key is, if it was moved out of the folder. Raises
        NotAVault, VaultBusy, WrongPassphrase, WrongCustodianPassphrase, KeyringFailed, VaultTooNew,
        or one of the Damaged errors.
        """
        with normalise(passphrase) as first:
            session = cls(Vault.open(folder, first, key_file))
        if custodian is not None:
            try:
                session.open_register(custodian)
            except BaseException:
                session.close()
                raise
        return session

    @classmethod
    def open_by_recovery(cls, folder: Path, shares: Sequence[str], key_file: Path | None = None) -> Session:
        """Open a vault by two recovery shares; its names list too, where it needs no passphrase of its own.

        Raises ShareUnreadable, SharesTooFew, SharesMixed, SharesOfAnother, and what ``open`` raises.
        """
        with join_shares(shares) as secret:
            return cls(Vault.open_by_recovery(folder, secret, key_file))

    @property
    def ways(self) -> Ways:
        """The vault's passphrases, recovery shares and keyring, to be changed."""
        return Ways(self._vault)

    def open_register(self, custodian: str) -> None:
        """Open the names list. Raises WrongCustodianPassphrase or RegisterDamaged."""
        with normalise(custodian) as secret:
            self._vault.unlock_register(secret)

    def close_register(self) -> None:
        """Close the names list; the vault stays open."""
        self._vault.register.close()

    @property
    def register_open(self) -> bool:
        """Whether names can be read."""
        return self._vault.register.is_open

    @property
    def register_shared(self) -> bool:
        """Whether the vault's own passphrase opens the names list too."""
        return self._vault.header.shared

    @property
    def header_damaged(self) -> tuple[str, ...]:
        """Copies of the header that were not used at opening: a warning to show."""
        return self._vault.header_damaged

    def stop_helpers(self) -> None:
        """End the helper processes and any question to them under way; from any thread."""
        if self._scanner is not None:
            self._scanner.close()
        if self._press is not None:
            self._press.close()

    def close(self) -> None:
        """Stop helpers, close the vault, forget every key. Harmless when done twice."""
        if self._scanner is not None:
            self._scanner.close()
            self._scanner = None
        if self._press is not None:
            self._press.close()
            self._press = None
        self._vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.close()

    # -- cases and sources -------------------------------------------------------------------

    def add_case(self, name: str) -> Case:
        """Make a case. Raises AlreadyExists, BadValue."""
        with self._vault.db.transaction():
            case = Cases(self._vault.db).add(name)
            self._vault.custody.append("case-made", case.id)
        return case

    def cases(self) -> list[Case]:
        """Every case, by name."""
        return Cases(self._vault.db).all()

    def case(self, name: str) -> Case:
        """The case with this name or id. Raises NotFound."""
        return Cases(self._vault.db).named(name)

    def describe_case(self, case_id: str, particulars: dict[str, str | bool | None]) -> Case:
        """Set what a recipient may be told of a case: title, duty_holder, site, crown ..."""
        return Cases(self._vault.db).describe(case_id, particulars)

    def hold(self, case_id: str, *, on: bool) -> None:
        """Put a legal hold on a case, or take it off: it blocks delete and purge."""
        with self._vault.db.transaction():
            Cases(self._vault.db).hold(case_id, on)
            self._vault.custody.append("hold-on" if on else "hold-off", case_id)

    def set_review(self, case_id: str, on: date | None) -> None:
        """Set the day on which to decide whether a case is still to be kept (None: no such day).

        Nothing is deleted by it. Raises NotFound.
        """
        with self._vault.db.transaction():
            case = Cases(self._vault.db).get(case_id)
            Cases(self._vault.db).review(case.id, on)
            self._vault.custody.append("review-set" if on else "review-unset", case.id)

    def reviews_due(self, today: date | None = None) -> list[Case]:
        """The cases whose review is due today or was before, the longest due first."""
        return Cases(self._vault.db).due(today or datetime.now(UTC).date())

    @property
    def read_only(self) -> str | None:
        """Why the vault takes no changes (``diverged``), or None when it does."""
        return self._vault.db.read_only

    def add_source(self, case_id: str, pseudonym: str) -> Source:
        """Add a source to a case. Raises AlreadyExists, BadValue."""
        return Cases(self._vault.db).add_source(case_id, pseudonym)

    def sources(self, case_id: str | None = None) -> list[Source]:
        """The sources of a case, or of all."""
        return Cases(self._vault.db).sources(case_id)

    def source(self, pseudonym: str, case: str | None = None) -> Source:
        """The source with this pseudonym or id; ``case`` chooses. Raises NotFound, Ambiguous."""
        case_id = self.case(case).id if case else None
        found = [s for s in self.sources(case_id) if pseudonym in (s.pseudonym, s.id)]
        if not found:
            raise NotFound("source")
        if len(found) > 1:
            raise Ambiguous("source", len(found))
        return found[0]

    def describe_source(
        self,
        source_id: str,
        *,
        employment: Employment | None = None,
        employment_as_at: date | None = None,
        identity_verified: bool | None = None,
        benefits_records: bool | None = None,
    ) -> Source:
        """Set what is known of a source; what is not given stays as it is."""
        return Cases(self._vault.db).describe_source(
            source_id,
            employment=employment,
            employment_as_at=employment_as_at,
            identity_verified=identity_verified,
            benefits_records=benefits_records,
        )

    # -- accounts ----------------------------------------------------------------------------

    def add_account(
        self, source_id: str, text: str, original: ReadFile | None = None, derived_from: str | None = None
    ) -> Testimony:
        """Store a draft account, with the file that it came as. Raises TooLarge over 5 MB of words."""
        testimonies = Testimonies(self._vault)
        with self._vault.db.transaction():
            testimony = testimonies.add(source_id, text, derived_from)
            if original is not None:
                testimonies.keep_original(testimony.id, original.name, original.media_type, original.original)
            self._vault.custody.append("account-added", testimony.id)
        return testimony

    def accounts(self, case_id: str | None = None) -> list[Testimony]:
        """The accounts of a case, or of all, the binned ones too."""
        return Testimonies(self._vault).all(case_id)

    def account(self, testimony_id: str) -> Testimony:
        """The account with this id, or the only one whose id begins so (6 digits at least)."""
        return Testimonies(self._vault).get(testimony_id)

    def words(self, testimony_id: str) -> list[FieldRow]:
        """Every free text of an account, drafts and sealed, the narrative first."""
        return Testimonies(self._vault).fields(testimony_id)

    def save_draft(self, field_id: str, text: str) -> None:
        """Replace a draft's words; durable on return. Raises WrongState once sealed, TooLarge."""
        Testimonies(self._vault).save_draft(field_id, text)

    def add_incident(
        self,
        testimony_id: str,
        *,
        what: str,
        where: str = "",
        when: FuzzyDate,
        basis: Basis,
        harm: bool = False,
        continuing: bool = False,
    ) -> str:
        """Record an event that an account tells of; its words are a draft until names are taken out."""
        with self._vault.db.transaction():
            owner = Casework(self._vault.db).add_incident(
                testimony_id, when, basis=basis, harm=harm, continuing=continuing
            )
            self._add_fields(
                testimony_id,
                owner,
                {"incident.what": what, "incident.where": where, "incident.when": when.words},
            )
        return owner

    def add_disclosure(
        self,
        testimony_id: str,
        *,
        route: str,
        raised_by: str,
        how: str,
        to_whom: str,
        information: str,
        when: FuzzyDate,
        reply: str = "",
        reply_when: FuzzyDate | None = None,
    ) -> str:
        """Record a time it was raised; its words are a draft until names are taken out."""
        reply_when = reply_when or FuzzyDate()
        with self._vault.db.transaction():
            owner = Casework(self._vault.db).add_disclosure(
                testimony_id, when, reply_when, route=route, raised_by=raised_by, how=how
            )
            self._add_fields(
                testimony_id,
                owner,
                {
                    "raised.to": to_whom,
                    "raised.information": information,
                    "raised.when": when.words,
                    "raised.reply": reply,
                    "raised.reply-when": reply_when.words,
                },
            )
        return owner

    def _add_fields(self, testimony_id: str, owner: str, words: Mapping[str, str]) -> None:
        testimonies = Testimonies(self._vault)
        for role, text in words.items():
            if text.strip():
                testimonies.add_field(testimony_id, role, text, owner)

    # -- taking names out --------------------------------------------------------------------

    @property
    def scanner(self) -> Scanner:
        """The scanner's helper process, started at first use and kept until ``close``."""
        if self._scanner is None:
            self._scanner = self._make_scanner()
        return self._scanner

    def review(self, testimony_id: str) -> sealing.Review:
        """Scan the drafts of an account. Raises WrongState when it has none."""
        return sealing.review(self._vault, self.scanner, self.account(testimony_id))

    def seal(
        self,
        review: sealing.Review,
        decisions: Sequence[Decision] = (),
        accept: Accept = "none",
        *,
        keep_raw: bool = True,
    ) -> sealing.Sealed:
        """Carry out decisions and seal. Raises IdentifiersOpen while a direct one is undecided."""
        return sealing.seal(self._vault, review, decisions, accept, keep_raw=keep_raw)

    def keep_review(self, testimony_id: str, data: bytes) -> None:
        """Keep how far the review of a draft is; it never outlives the draft. Raises WrongState."""
        Testimonies(self._vault).keep_review(testimony_id, data)

    def kept_review(self, testimony_id: str) -> bytes:
        """How far the review of a draft was, as it was kept; ``b""`` for not begun."""
        return Testimonies(self._vault).kept_review(testimony_id)

    def labels(self, case_id: str) -> tuple[str, ...]:
        """The labels that a case has, ``Person 3``, without who they are."""
        return tuple(Testimonies(self._vault).labels(case_id))

    # -- a name that was missed ----------------------------------------------------------------

    def find_in_sealed(self, words: str, case_id: str | None = None) -> tuple[revising.SealedMention, ...]:
        """Every place of these words in sealed accounts of a case, or of all. Raises BadValue."""
        return revising.find_in_sealed(self._vault, words, case_id)

    def recheck_sealed(self, case_id: str) -> tuple[revising.SealedMention, ...]:
        """Places in a case's sealed accounts that hold a name known by now. Raises RegisterClosed."""
        return revising.recheck(self._vault, case_id)

    def revise(
        self, testimony_id: str, decisions: Sequence[Decision], *, whole_case: bool = False
    ) -> revising.Revised:
        """Take a name that was missed out of a sealed account, or of every one of its case.

        Passages move along exactly, the old words are purged, the raw forms go into the names list.
        Returned with it: the dossiers that left with the words. Raises WrongState, NotFound when
        nothing would change, BadDecisions.
        """
        account = self.account(testimony_id)
        accounts = [account]
        if whole_case:
            accounts = [a for a in self.accounts(account.case_id) if a.state is TestimonyState.SEALED]
        return revising.revise(self._vault, accounts, decisions)

    def reserve_label(self, case_id: str, label: str) -> None:
        """Make a label of a case before any words hold it, so that the scanner numbers on after it."""
        Testimonies(self._vault).ensure_label(case_id, label)

    def clues(self, testimony_id: str) -> list[deciding.Clue]:
        """The clues that stayed in the sealed words of an account, decided or not."""
        return deciding.clues(self._vault, self.account(testimony_id))

    def decide_clues(
        self, testimony_id: str, decisions: Sequence[Decision] = (), accept: Accept = "none"
    ) -> deciding.Decided:
        """Decide clues of a sealed account before anything leaves. Raises WrongState on a draft."""
        return deciding.decide(self._vault, self.account(testimony_id), decisions, accept)

    def identify(
        self, label: str, names: Sequence[str], case: str | None = None, *, label_as: str = ""
    ) -> str:
        """Seal who a label (``Person 3``) or a source (by pseudonym) is; return the label.

        ``label_as`` is the label that a source without one gets, instead of the next one or, with
        the names list open, of the one that stands for that name already. Works with it closed.
        Raises NotFound, Ambiguous or BadValue (no name).
        """
        cleaned = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
        if not cleaned:
            raise BadValue("names", "at least one name, one a line")
        testimonies = Testimonies(self._vault)
        bare = label.strip().strip("[]")
        stem, _, number = bare.rpartition(" ")
        with self._vault.db.transaction():
            if stem in LABEL_STEMS and number.isdecimal():
                cases = [self.case(case)] if case else self.cases()
                found = [ids[bare] for c in cases if bare in (ids := testimonies.labels(c.id))]
                if len(found) > 1:
                    raise Ambiguous("label", len(found))
                if not found:
                    raise NotFound("label")
                label_id = found[0]
            else:
                source = self.source(label, case)
                # With the names list open, a source who was already labelled keeps that label.
                wanted = label_as or _labelled_already(testimonies.identities(source.case_id), cleaned)
                bare = testimonies.source_label(source.case_id, source.id, wanted)
                label_id = testimonies.labels(source.case_id)[bare]
            testimonies.add_names(label_id, cleaned)
            self._vault.custody.append("names-list-added", label_id)
        return bare

    def identities(self, case_id: str | None = None) -> list[KnownIdentity]:
        """Who is who. Raises RegisterClosed unless the names list is open."""
        self._vault.need_register()
        return Testimonies(self._vault).identities(case_id)

    # -- tags --------------------------------------------------------------------------------

    def tag(
        self,
        testimony_id: str,
        code: str,
        quote: str,
        *,
        nth: int | None = None,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
    ) -> Passage:
        """Tag quoted words of a sealed account.

        Raises NotFound (code), WrongState (not sealed), QuoteNotFound or QuoteAmbiguous.
        """
        code_id = taxonomy.code(code).id
        narrative = self._sealed_narrative(testimony_id)
        span = find_quote(narrative.words.text, quote, nth)
        return self._add_passage(narrative, span, code_id, basis, harmed, tense)

    def tag_span(
        self,
        testimony_id: str,
        code: str,
        start: int,
        end: int,
        *,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
    ) -> Passage:
        """Tag the words of a sealed account from ``start`` to ``end``.

        Raises NotFound (code), WrongState (not sealed), QuoteNotFound (no words there).
        """
        code_id = taxonomy.code(code).id
        narrative = self._sealed_narrative(testimony_id)
        if not 0 <= start < end <= len(narrative.words.text) or not narrative.words.text[start:end].strip():
            raise QuoteNotFound
        return self._add_passage(narrative, (start, end), code_id, basis, harmed, tense)

    def _sealed_narrative(self, testimony_id: str) -> FieldRow:
        testimony = self.account(testimony_id)
        if testimony.state is not TestimonyState.SEALED:
            raise WrongState("account", "sealed")
        return Testimonies(self._vault).narrative(testimony.id)

    def _add_passage(
        self, narrative: FieldRow, span: tuple[int, int], code: str, basis: Basis, harmed: str, tense: str
    ) -> Passage:
        with self._vault.db.transaction():
            return Casework(self._vault.db).add_passage(
                narrative.testimony_id,
                narrative.revision,
                span,
                code,
                basis=basis,
                harmed=harmed,
                tense=tense,
            )

    def untag(self, passage_id: str) -> None:
        """Take a tag off, with notes on it that are still drafts. Raises NotFound."""
        with self._vault.db.transaction():
            Casework(self._vault.db).remove_passage(passage_id)
            Testimonies(self._vault).drop_drafts(passage_id)

    def add_memo(self, passage_id: str, testimony_id: str, words: str) -> None:
        """Keep a note on a tag; it is a draft until names are taken out of it, and never leaves.

        Raises NotFound (no such tag on this account), TooLarge.
        """
        if all(passage.id != passage_id for passage in self.passages(testimony_id)):
            raise NotFound("tag")
        with self._vault.db.transaction():
            self._add_fields(testimony_id, passage_id, {"memo": words})

    def passages(self, testimony_id: str) -> list[Passage]:
        """The tagged words of an account, in their order."""
        return Casework(self._vault.db).passages(testimony_id)

    # -- permission --------------------------------------------------------------------------

    def consent(
        self,
        source_id: str,
        recipient: str,
        answers: Mapping[ConsentKind, ConsentState],
        *,
        condition: str = "",
        given_how: str = "",
        expires_on: date | None = None,
    ) -> None:
        """Record a source's answers for one recipient. Kinds not named stay as they were."""
        recipient = recipient.strip().lower()
        if not recipient or not recipient.isprintable():
            raise BadValue("--recipient", "a name on one line")
        with self._vault.db.transaction():
            for kind, state in answers.items():
                Consents(self._vault.db).record(
                    Consent(
                        source_id,
                        recipient,
                        kind,
                        state,
                        condition,
                        given_how,
                        consent_wording().version,
                        expires_on,
                    )
                )
            self._vault.custody.append("permission-recorded", source_id, recipient=recipient)

    def consents(self, case_id: str) -> list[Consent]:
        """The answers that hold today in a case."""
        return Consents(self._vault.db).current(case_id)

    # -- finding -----------------------------------------------------------------------------

    def search(self, words: str) -> list[Hit]:
        """Find words in every account that is not in the bin."""
        return search(self._vault.db, words)

    # -- dossiers ----------------------------------------------------------------------------

    def case_file(self, case_id: str) -> CaseFile:
        """All of a case that a dossier may draw on: sealed words only."""
        return casefile.read(self._vault, case_id, taxonomy.taxonomy())

    def export(
        self,
        case_id: str,
        out: Path,
        *,
        audience: Audience,
        recipient: str = "",
        overrides: Mapping[str, str] | None = None,
        people: Population | StaffList | None = None,
        k: int = DEFAULT_K,
        progress: Progress | None = None,
    ) -> exporting.Exported:
        """Make a dossier and write it to ``out`` if every check lets it.

        Permission is read for ``recipient`` (by default the audience's own name). ``people`` are
        those who could be meant: fewer than ``k`` who fit hold it back; a staff list is used for
        this and not kept. Raises GatesFailed with the checks' names; then nothing was written.
        """
        return exporting.export(
            self._vault,
            case_id,
            out,
            audience=audience,
            recipient=(recipient or str(audience)).strip().lower(),
            codes=taxonomy.taxonomy(),
            overrides=overrides or {},
            people=people,
            k=k,
            progress=progress,
        )

    def draft_dossier(
        self,
        case_id: str,
        *,
        audience: Audience,
        recipient: str = "",
        overrides: Mapping[str, str] | None = None,
        people: Population | StaffList | None = None,
        k: int = DEFAULT_K,
        progress: Progress | None = None,
    ) -> Draft:
        """Make a dossier in memory and weigh its checks, to be looked at before it leaves.

        Nothing is written or recorded. ``reweigh`` gives the same draft under other overrides.
        Raises CannotPrint, CannotOverride, BadValue, Cancelled.
        """
        return exporting.draft(
            self._vault,
            case_id,
            audience=audience,
            recipient=(recipient or str(audience)).strip().lower(),
            codes=taxonomy.taxonomy(),
            overrides=overrides or {},
            people=people,
            k=k,
            progress=progress,
            press=self._own_press(),
        )

    def export_draft(
        self, draft: Draft, out: Path, *, progress: Progress | None = None
    ) -> exporting.Exported:
        """Write the very bytes of a draft, if every check still lets them.

        Raises GatesFailed, AlreadyExists, or WrongState when things changed since it was drafted:
        then nothing was written.
        """
        return exporting.export_draft(
            self._vault,
            draft,
            out,
            codes=taxonomy.taxonomy(),
            progress=progress,
            press=self._own_press(),
        )

    def prepare_dossiers(self) -> None:
        """Let the helper process that sets and searches pages load in the background."""
        self._own_press().start()

    def _own_press(self) -> Apart:
        if self._press is None:
            self._press = Apart()
        return self._press

    def dossiers_holding(self, source_id: str, recipient: str = "") -> list[DossierRow]:
        """The dossiers in which something of a source left, to one recipient or to all, oldest first."""
        return exporting.holding(self._vault, source_id, recipient.strip().lower())

    def export_again(self, dossier: str, out: Path) -> DossierRow:
        """Write the same bytes of an earlier dossier once more."""
        return exporting.again(self._vault, Dossiers(self._vault.db).find(dossier), out)

    def dossiers(self, case_id: str | None = None) -> list[DossierRow]:
        """Every dossier that was made, oldest first."""
        return Dossiers(self._vault.db).all(case_id)

    # -- care --------------------------------------------------------------------------------

    def check(self) -> Health:
        """Look at everything that the open keys reach; change nothing."""
        return self._vault.check()

    def custody(self) -> list[CustodyRow]:
        """The record of what was done, oldest first."""
        return self._vault.custody.rows()

    def check_words(self) -> str:
        """Six words that pin the record of what was done as it stands now."""
        return check_words(self._vault.custody.head()[1])

    def backup(
        self, target: Path, passphrase: str, *, cost: KdfCost | None = None, progress: Progress | None = None
    ) -> backups.Backup:
        """Write the whole vault into one encrypted file, restored for trial and compared before it counts.

        ``passphrase`` opens the backup, and so do recovery shares where there are any. Raises
        AlreadyExists, DatabaseDamaged, BackupDamaged, BadValue, CannotWrite, DiskFull or Cancelled.
        """
        if not passphrase.strip():
            raise BadValue("passphrase", "at least one word")
        with normalise(passphrase) as secret:
            return backups.make(self._vault, target, secret, cost, progress)

    def last_backup(self) -> datetime | None:
        """When the last backup was made, or None."""
        made = backups.last_made(self._vault)
        return None if made is None else datetime.fromtimestamp(made, UTC)

    def find_check_words(self, words: str) -> int | None:
        """The row at whose end these were the check words, or None where they never were.

        Found, and the record whole (see ``check``): nothing up to that row was changed since.
        """
        wanted = " ".join(words.casefold().replace(",", " ").split())
        return next((seq for seq, head in self._vault.custody.heads() if check_words(head) == wanted), None)

    def delete(self, testimony_id: str) -> Testimony:
        """Put an account in the bin. Raises OnHold, WrongState."""
        shred.bin_testimony(self._vault, self.account(testimony_id))
        return self.account(testimony_id)

    def undelete(self, testimony_id: str) -> Testimony:
        """Take an account out of the bin."""
        shred.unbin_testimony(self._vault, self.account(testimony_id))
        return self.account(testimony_id)

    def purge(self) -> shred.Purged:
        """Destroy what is in the bin, for good."""
        return shred.purge(self._vault)


def restore_backup(
    source: Path, folder: Path, *, passphrase: str = "", shares: Sequence[str] = ()
) -> backups.Restored:
    """Make a vault of a backup, by its passphrase or by recovery shares, in a folder that is new or empty.

    Raises AlreadyExists, BackupDamaged, WrongPassphrase, SharesRefused, VaultTooNew, CannotWrite or
    DiskFull; then there is no new folder.
    """
    if shares:
        with join_shares(shares) as secret:
            return backups.restore(source, folder, by_recovery(secret), SharesOfAnother())
    with normalise(passphrase) as secret:
        return backups.restore(source, folder, by_passphrase(secret), WrongPassphrase())


def _labelled_already(identities: Sequence[KnownIdentity], names: Sequence[str]) -> str:
    """The one label that already stands for one of these names in full; blank when not just one does."""
    wanted = {name.casefold() for name in names}
    found = {i.label for i in identities if wanted & {name.casefold() for name in i.names}}
    return found.pop() if len(found) == 1 else ""


def dossier_lines(draft: Draft) -> tuple[Line, ...]:
    """Every word of a draft that would leave, in reading order."""
    return lines(draft.record)


def dossier_page(draft: Draft, page: int, width: int) -> Picture:
    """Draw a page of a draft (from 1), ``width`` pixels wide. Only in the thread of the Session.

    Raises BadValue for a page that is not there.
    """
    return picture(draft.pdf, page, width)


def dossier_check_code(draft: Draft) -> str:
    """The sixteen digits on the first page, to be read out to whoever gets the file."""
    return make_manifest(draft.record).check_code


def reweigh_dossier(draft: Draft, overrides: Mapping[str, str]) -> Draft:
    """The same draft, its checks weighed under these overrides. Raises CannotOverride, BadValue."""
    return reweigh(draft, overrides)


def verify_dossier(path: Path) -> Verification:
    """Check a dossier's bytes against its own manifest; no vault is needed.

    Raises FileUnreadable, or DossierUnverified when it is not what was signed.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_DOSSIER_BYTES + 1)
    except OSError as error:
        raise FileUnreadable("the file cannot be opened") from error
    if len(data) > MAX_DOSSIER_BYTES:
        raise DossierUnverified("it is too large to be a dossier")
    return verify_bytes(data)
