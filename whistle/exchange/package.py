"""What a package says, as frozen values, and its one canonical form in bytes.

docs/package-format.md is the description for others. Whatever is read has been checked to the last
field: the values can be stored as they are.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from whistle.dossier.canonical import WHERE_SAID, from_canonical, to_canonical
from whistle.errors import PackageRefused
from whistle.exchange.age import DAMAGED
from whistle.model import (
    LABEL_STEMS,
    Basis,
    ConsentKind,
    ConsentState,
    Employment,
    FollowUp,
    IdentifierKind,
    RaisedFollowUp,
    TestimonyState,
)

FORMAT: Final = 2
"""The newest that is read. Format 1 has no ``Told``, and what has none is written as format 1."""

FORGED: Final = "it is not signed by whom it says"
NEWER: Final = "a newer version packed it, and this one cannot read it"
MISFIT: Final = "what is inside does not keep to the format"

MOST_CONTENTS: Final = 30_000_000
MOST_ACCOUNTS: Final = 500
MOST_ROWS: Final = 20_000
MOST_TEXT: Final = 5_000_000
MOST_NAME: Final = 200
MOST_WORDS: Final = 100_000

CAME: Final = "came"
ORIGINAL: Final = "original"
COPY: Final = "copy"
PARTS: Final = frozenset({CAME, ORIGINAL, COPY})
"""A file that the account came as; evidence as it came; a cleaned copy of evidence."""

OWN_MEDIA_TYPES: Final = "whistle/"

_SIGNED: Final = b"whistle/v1/package|"
_ID: Final = re.compile(r"[0-9a-f]{32}")
_SUM: Final = re.compile(r"[0-9a-f]{64}")
_RECIPIENT: Final = re.compile(r"age1[0-9a-z]{58}")
_DAY: Final = re.compile(r"(?:[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?)?")
_WORD: Final = re.compile(r"[a-z0-9-]{0,40}")
_DIGITS: Final = re.compile(r"(?:0|[1-9]\d{0,12})(?:\.\d{0,2}[1-9])?")
_CODE: Final = re.compile(r"[A-Z][0-9A-Z]{0,5}")
_EMPLOYMENTS: Final = frozenset(one.value for one in Employment)
_KINDS: Final = frozenset(one.value for one in ConsentKind)
WAITS: Final = "waits for another day"
"""The state of a yes that was not said again yet: it holds for handing over, and for nothing further."""

GIVES: Final = frozenset({ConsentState.AGREED.value, ConsentState.CONDITIONS.value, WAITS})
"""The states that let something out where it arrives, now or later."""

_STATES: Final = frozenset(one.value for one in ConsentState) | {WAITS}
_CLUES: Final = frozenset(one.value for one in IdentifierKind)
_BASES: Final = frozenset(one.value for one in Basis)
_LABEL: Final = re.compile(rf"(?:{'|'.join(sorted(LABEL_STEMS))}) [1-9]\d{{0,5}}")


@dataclass(frozen=True, slots=True)
class When:
    """A date, no more exact than was permitted."""

    words: str = ""
    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class Permission:
    """One answer of the source for this recipient."""

    kind: str
    state: str
    condition: str = ""
    wording: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Clue:
    """A detail that was let out and must be decided again before it goes further."""

    start: int
    end: int
    kind: str
    ladder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Words with the clues in them. Offsets are code points, end exclusive."""

    text: str = ""
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """Tagged words of the account: a span of ``Account.words`` with a code of the taxonomy."""

    start: int
    end: int
    code: str
    basis: str
    harmed: str = ""
    tense: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of one answer to what was asked of an event, or of a time it was raised; ``field`` is one of
    model.FollowUp.FIELDS, or of model.RaisedFollowUp.FIELDS.
    """

    field: str
    words: Words


@dataclass(frozen=True, slots=True)
class Count:
    """What is counted in an event: ``count`` and ``out_of`` in digits, the latter blank where not said."""

    what: Words
    count: str
    out_of: str
    window: When


@dataclass(frozen=True, slots=True)
class Event:
    """An event that the account tells of. ``hops`` is null where only ``basis`` tells how it came to them."""

    what: Words
    where: Words
    when: When
    basis: str
    harm: bool = False
    continuing: bool = False
    hops: int | None = None
    answers: tuple[Answer, ...] = ()
    certainty: str = ""
    affected: str = ""
    counted: Count | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What else was asked of a time it was raised; ``limb`` as the source sees it, or blank."""

    limb: str
    promised: When
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Raised:
    """A time it was raised, and the answer. ``told`` is there only where something was."""

    route: str
    raised_by: str
    how: str
    to_whom: Words
    information: Words
    when: When
    reply: Words
    reply_when: When
    told: Told | None = field(default=None, metadata=WHERE_SAID)


@dataclass(frozen=True, slots=True)
class Done:
    """One row of what was done with this account: the kind of thing, the day as far as permitted."""

    action: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class FileOf:
    """A file of the account, and what it must add up to. ``part`` is one of PARTS; ``about`` describes it."""

    part: str
    name: str
    media_type: str
    sha256: str
    size: int
    about: Words


@dataclass(frozen=True, slots=True)
class Label:
    """A label that stands in the words, and what makes it the same person in another account."""

    label: str
    person: str


@dataclass(frozen=True, slots=True)
class Account:
    """One account. ``whole`` says that ``words`` is all of it, and not quotations from it."""

    account: str
    source: str
    version: int
    state: str
    whole: bool
    pseudonym: str
    employment: str
    employment_as_at: date | None
    permissions: tuple[Permission, ...]
    words: Words
    tags: tuple[Tag, ...] = ()
    events: tuple[Event, ...] = ()
    raised: tuple[Raised, ...] = ()
    addenda: tuple[Words, ...] = ()
    names: tuple[str, ...] = ()
    files: tuple[FileOf, ...] = ()
    labels: tuple[Label, ...] = ()
    done: tuple[Done, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """All that one package says. Its files are those of its accounts, in their order.

    ``serial`` counts the packages of one sender for one key: of two, the answers in the later hold.
    """

    format: int
    package: str
    serial: int
    made_on: date
    to: str
    recipient: str
    signer: str
    accounts: tuple[Account, ...]

    @property
    def files(self) -> tuple[FileOf, ...]:
        """Every file, in the order in which they stand in the container."""
        return tuple(one for account in self.accounts for one in account.files)


def format_of(accounts: Iterable[Account]) -> int:
    """The lowest format that holds all that accounts say: whoever reads only that one reads them."""
    return 2 if any(one.told is not None for account in accounts for one in account.raised) else 1


def content_sum(account: Account) -> str:
    """What makes two accounts the same content: all but their version and what was done with them."""
    return hashlib.sha256(to_canonical(replace(account, version=0, done=()))).hexdigest()


def to_bytes(package: Package) -> bytes:
    """The canonical form: UTF-8 JSON, sorted keys, no white space."""
    return to_canonical(package)


def sign(contents: bytes, key: Ed25519PrivateKey) -> bytes:
    """The signature in hexadecimal digits."""
    return key.sign(_SIGNED + contents).hex().encode("ascii")


def check_signature(contents: bytes, signature: bytes, signer: str) -> None:
    """Raises PackageRefused unless ``signer`` signed these very bytes."""
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer))
        public.verify(bytes.fromhex(signature.decode("ascii")), _SIGNED + contents)
    except (InvalidSignature, ValueError) as wrong:
        raise PackageRefused(FORGED) from wrong


def from_bytes(contents: bytes) -> Package:
    """Read and check to the last field. Raises PackageRefused."""
    if len(contents) > MOST_CONTENTS:
        raise PackageRefused(MISFIT)
    try:
        package = from_canonical(Package, contents)
        same = to_canonical(package) == contents
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError) as wrong:
        raise PackageRefused(MISFIT) from wrong
    if package.format > FORMAT:
        raise PackageRefused(NEWER)
    # What is not canonical (twice the same key, spaces, another order) is nobody's of ours.
    if not same or not _fits(package):
        raise PackageRefused(MISFIT)
    return package


def need_files(package: Package, sizes: tuple[int, ...]) -> None:
    """Raises PackageRefused unless there are as many files as it says, each of its size."""
    if sizes != tuple(one.size for one in package.files):
        raise PackageRefused(DAMAGED)


def _fits(package: Package) -> bool:
    accounts = package.accounts
    rows = sum(
        len(a.tags) + len(a.events) + len(a.raised) + len(a.done) + len(a.labels) + len(a.words.clues)
        for a in accounts
    )
    return (
        package.format == format_of(package.accounts)
        and _ID.fullmatch(package.package) is not None
        and 0 < package.serial < 1_000_000_000
        and _RECIPIENT.fullmatch(package.to) is not None
        and _SUM.fullmatch(package.signer) is not None
        and bool(package.recipient)
        and _is_name(package.recipient)
        and 0 < len(accounts) <= MOST_ACCOUNTS
        and rows <= MOST_ROWS
        and len({a.account for a in accounts}) == len(accounts)
        and all(_account_fits(account) for account in accounts)
    )


def _account_fits(account: Account) -> bool:
    kinds = [one.kind for one in account.permissions]
    return (
        _ID.fullmatch(account.account) is not None
        and _ID.fullmatch(account.source) is not None
        and 0 < account.version < 1_000_000
        and account.state in (TestimonyState.DRAFT, TestimonyState.SEALED)
        and _is_name(account.pseudonym)
        and account.employment in _EMPLOYMENTS
        and len(set(kinds)) == len(kinds)
        and all(_permission_fits(one) for one in account.permissions)
        and _words_fit(account.words, MOST_TEXT)
        and all(_tag_fits(tag, account.words.text) for tag in account.tags)
        and all(_event_fits(event) for event in account.events)
        and len(account.addenda) <= MOST_NAME
        and all(_words_fit(one, MOST_WORDS) for one in account.addenda)
        and all(_raised_fits(raised) for raised in account.raised)
        and (not _tells_who(account) or _lets_out(account, ConsentKind.IDENTITY))
        and len(account.names) <= MOST_NAME
        and all(name and _is_name(name) for name in account.names)
        and all(_file_fits(one) for one in account.files)
        and len({one.label for one in account.labels}) == len(account.labels)
        and all(_LABEL.fullmatch(one.label) and _ID.fullmatch(one.person) for one in account.labels)
        and all(_WORD.fullmatch(one.action) and _DAY.fullmatch(one.on) for one in account.done)
    )


def _tells_who(account: Account) -> bool:
    """Whether there is something that goes with a yes to the real identity alone."""
    return bool(account.names) or any(one.part in (CAME, ORIGINAL) for one in account.files)


def _lets_out(account: Account, kind: ConsentKind) -> bool:
    return any(one.kind == kind and one.state in GIVES for one in account.permissions)


def _permission_fits(one: Permission) -> bool:
    return (
        one.kind in _KINDS
        and one.state in _STATES
        and _is_text(one.condition, MOST_WORDS)
        # Shown before anybody agreed to anything: it may not steer what shows it.
        and not any(unicodedata.category(char) in ("Cc", "Cf") for char in one.condition)
        and _is_name(one.wording)
    )


def _file_fits(one: FileOf) -> bool:
    named = bool(one.name) and _is_name(one.name) and _is_name(one.media_type)
    # Our own media types are no files that anybody gave.
    ours = one.media_type.startswith(OWN_MEDIA_TYPES)
    fits = one.part in PARTS and _words_fit(one.about, MOST_WORDS)
    return named and not ours and fits and _SUM.fullmatch(one.sha256) is not None and one.size >= 0


def _words_fit(words: Words, most: int) -> bool:
    length = len(words.text)
    end = 0
    for clue in words.clues:
        if not end <= clue.start < clue.end <= length or clue.kind not in _CLUES:
            return False
        if len(clue.ladder) > MOST_NAME or not all(_is_name(rung) for rung in clue.ladder):
            return False
        end = clue.end
    return _is_text(words.text, most)


def _tag_fits(tag: Tag, text: str) -> bool:
    return (
        0 <= tag.start < tag.end <= len(text)
        and _CODE.fullmatch(tag.code) is not None
        and tag.basis in _BASES
        and _is_name(tag.harmed)
        and _is_name(tag.tense)
    )


def _event_fits(event: Event) -> bool:
    words = _words_fit(event.what, MOST_WORDS) and _words_fit(event.where, MOST_WORDS)
    known = words and bool(event.what.text.strip()) and _when_fits(event.when) and event.basis in _BASES
    return known and _answers_fit(event)


def _answers_fit(event: Event) -> bool:
    return (
        (event.hops is None or 0 <= event.hops <= FollowUp.MOST_HOPS)
        and _each_fits(event.answers, FollowUp.FIELDS)
        and event.certainty in ("", *FollowUp.CERTAINTIES)
        and event.affected in ("", *FollowUp.AFFECTED)
        and (event.counted is None or _count_fits(event.counted))
    )


def _each_fits(answers: tuple[Answer, ...], known: tuple[str, ...]) -> bool:
    """Each once, in the order of the format, and not blank."""
    asked = [one.field for one in answers]
    said = all(_words_fit(one.words, MOST_WORDS) and one.words.text.strip() for one in answers)
    return said and asked == [one for one in known if one in asked]


def _told_fits(told: Told) -> bool:
    return (
        told != Told("", When(), ())
        and told.limb in ("", *RaisedFollowUp.LIMBS)
        and _when_fits(told.promised)
        and _each_fits(told.answers, RaisedFollowUp.FIELDS)
    )


def _count_fits(one: Count) -> bool:
    digits = _DIGITS.fullmatch(one.count) and (not one.out_of or _DIGITS.fullmatch(one.out_of))
    said = _words_fit(one.what, MOST_WORDS) and bool(one.what.text.strip())
    return bool(digits) and said and _when_fits(one.window)


def _raised_fits(raised: Raised) -> bool:
    words = (raised.to_whom, raised.information, raised.reply)
    return (
        all(_words_fit(one, MOST_WORDS) for one in words)
        and _when_fits(raised.when)
        and _when_fits(raised.reply_when)
        and (raised.told is None or _told_fits(raised.told))
        and all(_is_name(one) for one in (raised.route, raised.raised_by, raised.how))
    )


def _when_fits(when: When) -> bool:
    ordered = when.earliest is None or when.latest is None or when.earliest <= when.latest
    return ordered and _is_text(when.words, MOST_WORDS) and _is_name(when.edtf)


def _is_name(text: str) -> bool:
    """Fit to be shown on one line, and short: no line end, no direction mark, no half of a letter."""
    return len(text) <= MOST_NAME and (not text or text.isprintable())


def _is_text(text: str, most: int) -> bool:
    """Text as it is stored: line ends as LF, no other control character."""
    if len(text) > most or len(text.encode("utf-8", "replace")) > most:
        return False
    return not any((char < " " and char not in "\n\t") or char in "\x7f\u2028\u2029\ufeff" for char in text)
