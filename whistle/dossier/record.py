"""The frozen record of one dossier: everything that its bytes are made from.

A record holds finished lines, never testimony that was not let in. The same record gives the
same bytes on any machine and day; it is kept in the vault, and leaves it only as pages.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from whistle.dossier.canonical import from_canonical, to_canonical
from whistle.errors import DossierUnverified
from whistle.identifiers.mosaic import Fact

RECORD_VERSION = 1
LAYOUT = 2
"""How pages look: 1 had longer lines, 2 has shorter ones. A record keeps the one that it was made in."""


class Audience(StrEnum):
    """Whose layout a dossier has. REPLY is the right-of-reply pack: the allegations alone."""

    HSE = "hse"
    UNION = "union"
    PRESS = "press"
    REPLY = "reply"

    @property
    def recipient(self) -> str:
        """Whom permission is read for where nobody is named: the layout's own name, but for a reply."""
        return "employer" if self is Audience.REPLY else self.value


class RunStyle(StrEnum):
    """How a stretch of words looks; the meaning is always in the words too."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


class ParagraphStyle(StrEnum):
    """The shapes of paragraph on a page."""

    BODY = "body"
    LEAD = "lead"
    QUOTE = "quote"
    BULLET = "bullet"
    GAP = "gap"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. ``shipped`` marks wording of the program's own, not of the case."""

    text: str
    style: RunStyle = RunStyle.PLAIN
    shipped: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; its text is never read as markup."""

    runs: Runs
    style: ParagraphStyle = ParagraphStyle.BODY


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a section; it has a bookmark but no line in the contents."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Box:
    """Paragraphs that a reader must not overlook, with a rule round them."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of a list of facts: what it is, and what is known."""

    term: Runs
    value: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A list of facts, set as a table whose first column heads each row."""

    rows: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its part of the width (all parts of a table add up to 1)."""

    title: Runs
    share: float


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading row, repeated on every page that it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One shape on a drawn timeline, snapped to months: ``first`` and ``last`` as YYYY-MM.

    ``label`` holds the numbers of the rows that it stands for; ``certain`` is false where the
    event lies somewhere between the two.
    """

    label: str
    first: str
    last: str
    certain: bool
    continuing: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of a drawn timeline."""

    title: Runs
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing of spans of time; a table with the same content always follows it."""

    lanes: tuple[Lane, ...]
    alt: Runs


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``solid`` of ``total``, both counts of people."""

    label: Runs
    solid: int
    total: int


@dataclass(frozen=True, slots=True)
class Bars:
    """A drawing of counts; a table with the same content always follows it.

    ``key`` says what a solid and what an open stretch of a bar stand for.
    """

    rows: tuple[Bar, ...]
    key: tuple[Runs, ...]
    alt: Runs


class Sign(StrEnum):
    """What stands where a row and a source of a matrix meet; each has a shape of its own."""

    FIRST_HAND = "first hand"
    NOT_COUNTED = "not counted"
    AGAINST = "against"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One row: for each source the signs that stand there, none or several."""

    label: Runs
    cells: tuple[tuple[Sign, ...], ...]


@dataclass(frozen=True, slots=True)
class SignKey:
    """What a sign means."""

    sign: Sign
    words: Runs


@dataclass(frozen=True, slots=True)
class Matrix:
    """A drawing of who says what; a table with the same content always follows it."""

    columns: tuple[Runs, ...]
    rows: tuple[MatrixRow, ...]
    key: tuple[SignKey, ...]
    alt: Runs


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of evidence in points: ``jpeg`` is base 64, ``alt`` says what it is, not what it shows."""

    jpeg: str
    width: int
    height: int
    alt: Runs


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Paragraph | Subheading | Box | Pairs | Grid | Timeline | Bars | Matrix | Picture | PageBreak


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of a dossier. ``key`` is its bookmark, ``number`` may be empty."""

    key: str
    number: str
    title: Runs
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page; the check code is drawn on it from the manifest."""

    banner: Runs
    status: Runs
    title: Runs
    subtitle: Runs
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CodeUse:
    """A tag as it was defined when this dossier was made."""

    id: str
    label: str
    definition: str


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens one commitment: 32 bytes of salt (hexadecimal) and the exact words."""

    key: str
    salt: str
    text: str


@dataclass(frozen=True, slots=True)
class CellUse:
    """One permission that this dossier made use of."""

    source_id: str
    kind: str


@dataclass(frozen=True, slots=True)
class LabelUse:
    """A label of the case (or the id of a source) and what stands for it in this dossier."""

    case_label: str
    dossier_label: str


class CheckState(StrEnum):
    """What came of one check. Only OPEN blocks.

    NOT_SAID: it could not be made, because a person did not say what it needs.
    """

    DONE = "done"
    OPEN = "open"
    OVERRIDDEN = "overridden"
    NOT_CHECKED = "not yet checked by this version"
    NOT_SAID = "not checked"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check: ``places`` say where (labels and pages, never words); ``reason`` was typed."""

    gate: str
    state: CheckState
    places: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What composing noticed and the checks weigh.

    Places and labels only, but for ``facts``: what is printed of each source, kept because later
    exports are weighed together with this one (None: an earlier version did not note them).
    """

    permitted_sources: int = 0
    open_places: tuple[str, ...] = ()
    secrecy_sources: tuple[str, ...] = ()
    derived_counted: tuple[str, ...] = ()
    facts: tuple[Fact, ...] | None = None
    numbers_open: tuple[str, ...] = ()
    replies_open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A check that a person decided to go on without, and why."""

    gate: str
    reason: str


@dataclass(frozen=True, slots=True)
class Approval:
    """A second reader, by the name that was typed, and what they read (see ``content_of``)."""

    reader: str
    content: str


@dataclass(frozen=True, slots=True)
class Record:
    """One dossier, frozen: the pure input of its bytes.

    ``seed`` is the one-time Ed25519 seed and ``decoys`` are commitments to nothing that pad
    their number; both are hexadecimal. ``made_on`` is the only time in it. ``pieces`` are the ids of the
    evidence whose pages or titles are in it: nothing of them is printed.
    """

    dossier_id: str
    reference: str
    audience: Audience
    recipient: str
    made_on: date
    seed: str
    labels: tuple[LabelUse, ...]
    openings: tuple[Opening, ...]
    decoys: tuple[str, ...]
    cover: Cover
    sections: tuple[Section, ...]
    codes: tuple[CodeUse, ...]
    cells: tuple[CellUse, ...]
    findings: Findings
    overrides: tuple[Override, ...]
    wording_version: str
    checks: tuple[CheckResult, ...] = ()
    version: int = RECORD_VERSION
    approvals: tuple[Approval, ...] = ()
    layout: int = 1
    pieces: tuple[str, ...] = ()

    @property
    def is_emptied(self) -> bool:
        """Whether its words are no more (see ``emptied``)."""
        return not self.sections

    def label_map(self) -> dict[str, str]:
        """The labels as a mapping, to be given again for a supplement to the same recipient."""
        return {use.case_label: use.dossier_label for use in self.labels}


def content_of(record: Record) -> str:
    """SHA-256 (hexadecimal) of all that a record's bytes are made from: a second reader's approval holds
    for this and nothing else. What the checks came to is no part of it.
    """
    bare = replace(record, findings=Findings(), overrides=(), checks=(), approvals=(), pieces=())
    return hashlib.sha256(b"dossier-content-1\x00" + to_canonical(bare)).hexdigest()


def reading_code(record: Record) -> str:
    """Eight digits for what was read, to be typed by whoever approves it: they come from its content."""
    number = int(content_of(record)[:16], 16) % 10**8
    digits = str(number).rjust(8, "0")
    return f"{digits[:4]} {digits[4:]}"


def emptied(record: Record) -> Record:
    """The same dossier without a word of what was in it: who was in it, for whom, when, which checks.

    Its bytes cannot be made again and none of its commitments opened. Weighed together with later
    exports it still tells that something was printed, not what.
    """
    facts = record.findings.facts
    kept = None if facts is None else tuple(replace(fact, words="") for fact in facts if fact.ref)
    return replace(
        record,
        seed="",
        openings=(),
        decoys=(),
        cover=Cover((), (), (), (), ()),
        sections=(),
        codes=(),
        findings=replace(record.findings, open_places=(), facts=kept),
    )


def record_to_json(record: Record) -> bytes:
    """Return canonical JSON: the same record always gives the same bytes (UTF-8)."""
    return to_canonical(record)


def record_from_json(data: bytes) -> Record:
    """Read what ``record_to_json`` wrote. Raises DossierUnverified where it does not fit."""
    try:
        record = from_canonical(Record, data)
    except (ValueError, TypeError, KeyError) as error:
        raise DossierUnverified(problem="the stored record cannot be read") from error
    if record.version != RECORD_VERSION or not 1 <= record.layout <= LAYOUT:
        raise DossierUnverified(problem="the stored record has another version")
    return record
