"""Handing over from a kit: to the one who prepared it, all as it stands, into one file in the kit's folder.

Words as they were written go whole or not at all, for nobody has marked in them what could be left out.
So what has to be agreed to is asked on one page, each kind by itself and none ticked beforehand, and the
answers are kept at the moment of handing over.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from ui.errors import words_for
from ui.language import several, tr
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.own_files import KeptFile
from ui.presenters.permissions_words import kinds, recipient_words
from whistle.api import Session
from whistle.api.exchange import key_words
from whistle.casework.wording import consent_wording
from whistle.errors import WhistleError
from whistle.exchange import kit
from whistle.exchange.age import MOST_BYTES
from whistle.exchange.content import WHOLE_NEEDS
from whistle.model import Consent, ConsentKind, ConsentState
from whistle.operations.packing import Packed
from whistle.progress import Progress

_ROOM: Final = 2_000_000
"""Bytes of a package for words and what else is in it."""
_YES: Final = frozenset({ConsentState.AGREED, ConsentState.CONDITIONS})


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it is put, and whether the words need a yes to it to go."""

    kind: ConsentKind
    title: str
    question: str
    care: str
    needed: bool


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom it goes to. ``changed`` says that the folder names another key than it did at the start."""

    name: str
    words: str
    changed: bool


@dataclass(frozen=True, slots=True)
class HandOverShown:
    """The page before it is pressed. ``again`` asks whether an earlier yes, of another day, is said again."""

    recipient: Recipient
    asked: tuple[Asked, ...]
    agreed: frozenset[ConsentKind]
    again: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """What would go, and why it cannot go yet; blank where it can."""

    goes: str
    held: str


@dataclass(frozen=True, slots=True)
class _Known:
    source: str
    recipient: Recipient
    held: tuple[Consent, ...]


class KitHandOverView(Protocol):
    """What shows it."""

    def show_questions(self, shown: HandOverShown) -> None:
        """Whom it goes to, and what is asked."""

    def show_nobody(self) -> None:
        """Whom it would go to cannot be known."""

    def show_ready(self, ready: Ready) -> None:
        """What would go, and what holds it back."""

    def show_busy(self, busy: bool) -> None:
        """The file is being made."""

    def show_made(self, heading: str, says: Sequence[tuple[str, str]]) -> None:
        """It is made, under this name. Three titles, each with a sentence: what is in it, and what to do."""

    def show_failed(self, heading: str, text: str) -> None:
        """It was not made, and why."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


@dataclass
class KitHandOver:
    """``home`` is the kit's folder: the file is made there. ``today`` is the day on the person's calendar."""

    lane: Lane
    view: KitHandOverView
    home: Path
    today: Callable[[], date] = field(default=lambda: datetime.now().astimezone().date())

    def __post_init__(self) -> None:
        self._latest = Latest()
        self._known: _Known | None = None
        self._account = ""
        self._words = 0
        self._files: tuple[KeptFile, ...] = ()
        self._ticked: frozenset[ConsentKind] = frozenset()
        self._work: Work | None = None
        self._packed = ""

    def open(self, case_id: str, account: str, words: int, files: Sequence[KeptFile]) -> None:
        """Come to it, with what there is to hand over."""
        self._account, self._words = account, words
        self._files = tuple(one for one in files if not one.out)
        home = self.home
        self._latest.ask(self.lane, lambda session: _known(session, home, case_id, account), self._show)

    def set_files(self, files: Sequence[KeptFile]) -> None:
        """A recording was finished meanwhile."""
        self._files = tuple(one for one in files if not one.out)
        self._show_questions()

    def tick(self, agreed: Collection[ConsentKind]) -> None:
        """These are agreed to now."""
        self._ticked = frozenset(agreed)
        self._judge()

    def hand_over(self, *, wait: bool) -> None:
        """Keep the answers, and make the file. With ``wait`` a yes counts once it is said on another day."""
        known = self._known
        if known is None or self._work is not None or self._ready().held:
            return
        account, home, source = self._account, self.home, known.source
        name = known.recipient.name
        answers = self._answers(known)

        def work(session: Session, progress: Progress) -> Packed:
            session.consents.record(source, name, answers, given_how="self", wait=wait)
            plan = session.exchange.plan(session.exchange.address(name), [account])
            return session.exchange.pack(plan, home, progress=progress)

        parts = ", ".join(self._parts())
        self._packed = parts[:1].upper() + parts[1:]
        self.view.show_busy(True)
        self._work = self.lane.call_long(work, self._made, self._failed, cancelled=self._stopped)

    # -- inside --------------------------------------------------------------------------------

    def _answers(self, known: _Known) -> dict[ConsentKind, ConsentState]:
        """Yes to what is ticked; what was agreed to and is not any more is taken back."""
        before = {one.kind for one in known.held if one.state in _YES}
        asked = {one.kind for one in self._asked(known.recipient.name)}
        found = dict.fromkeys(self._ticked & asked, ConsentState.AGREED)
        return found | dict.fromkeys((before & asked) - self._ticked, ConsentState.WITHDRAWN)

    def _show(self, known: _Known | None) -> None:
        self._known = known
        if known is None:
            self.view.show_nobody()
            return
        self._ticked = frozenset(one.kind for one in known.held if one.state in _YES)
        self._show_questions()

    def _show_questions(self) -> None:
        known = self._known
        if known is None:
            return
        today = self.today()
        asked = self._asked(known.recipient.name)
        waits = any(one.confirm_after is not None and one.confirm_after < today for one in known.held)
        self.view.show_questions(
            HandOverShown(known.recipient, asked, self._ticked & frozenset(one.kind for one in asked), waits)
        )
        self._judge()

    def _asked(self, recipient: str) -> tuple[Asked, ...]:
        wanted = set(WHOLE_NEEDS)
        if self._files:
            wanted.add(ConsentKind.DOCUMENTS)
        if any(one.voice for one in self._files):
            wanted.add(ConsentKind.AUDIO)
        whom = recipient_words(recipient)
        found = []
        for kind in kinds():
            if kind in wanted:
                one = consent_wording().question(kind)
                found.append(Asked(kind, one.title, one.ask(whom), one.care, kind in WHOLE_NEEDS))
        return tuple(found)

    def _size(self) -> int:
        """How many bytes of files would go."""
        voice, papers = ConsentKind.AUDIO in self._ticked, ConsentKind.DOCUMENTS in self._ticked
        return sum(one.size for one in self._files if (voice if one.voice else papers))

    def _parts(self) -> list[str]:
        """What would go, in words."""
        words = several(
            "your words as they stand (1 word)", "your words as they stand ({n} words)", self._words
        )
        parts = [words] if self._words else []
        voices = sum(one.voice for one in self._files)
        others = len(self._files) - voices
        if others and ConsentKind.DOCUMENTS in self._ticked:
            parts.append(several("1 file as it came", "{n} files as they came", others))
        if voices and ConsentKind.AUDIO in self._ticked:
            parts.append(several("1 recording", "{n} recordings", voices))
        return parts

    def _ready(self) -> Ready:
        known, parts = self._known, self._parts()
        held = ", ".join(parts)
        goes = tr("It would hold: {parts}.", parts=held) if parts else ""
        if known is None:
            return Ready("", tr("Nobody to hand over to"))
        if not self._words and not self._files:
            return Ready("", tr("There is nothing to hand over yet"))
        if not parts:
            return Ready("", tr("With these answers nothing of it would go"))
        missing = [
            one.title
            for one in self._asked(known.recipient.name)
            if one.needed and one.kind not in self._ticked
        ]
        if self._size() > MOST_BYTES - _ROOM:
            return Ready(
                goes,
                tr(
                    "Too much for one file: {most} MB, about an hour and a half of sound. Take some out, hand"
                    " over, then put it back in place of the rest and hand over again.",
                    most=MOST_BYTES // 1_000_000,
                ),
            )
        if missing:
            return Ready(
                goes,
                tr("Your words go whole or not at all. Not agreed to: {titles}", titles=", ".join(missing)),
            )
        return Ready(goes, "")

    def _judge(self) -> None:
        self.view.show_ready(self._ready())

    def _made(self, packed: Packed) -> None:
        self._work = None
        self.view.show_busy(False)
        known = self._known
        whom = recipient_words(known.recipient.name) if known is not None else packed.row.recipient
        heading = tr("Made: {file}", file=packed.file_name)
        says = (
            (
                tr("What is in it"),
                tr(
                    "{parts}. {size:,} kB, locked.",
                    parts=self._packed,
                    size=max(1, round(packed.row.size / 1000)),
                ),
            ),
            (
                tr("What to do now"),
                tr(
                    "It is in the folder that you started this from. Nothing was sent: give the stick, or"
                    " this one file, to {recipient}. They alone can open it. Should they ask, its signature"
                    " has the words {words}.",
                    recipient=whom,
                    words=packed.signer,
                ),
            ),
            (
                tr("If you write more"),
                tr("Hand over again: the newest file holds everything. What you wrote stays here, locked."),
            ),
        )
        self.view.show_made(heading, says)
        self.view.announce(". ".join((heading, *(part for pair in says for part in pair))))

    def _failed(self, error: WhistleError) -> None:
        self._work = None
        self.view.show_busy(False)
        words = words_for(error)
        self.view.show_failed(words.what, words.rest)
        self.view.announce(words.spoken)

    def _stopped(self) -> None:
        self._work = None
        self.view.show_busy(False)


def _known(session: Session, home: Path, case_id: str, account: str) -> _Known | None:
    """Whom the kit hands over to: the key that was kept when the vault was made, whatever the folder says."""
    kept = session.exchange.recipients()
    if len(kept) != 1:
        return None
    (one,) = kept
    note = kit.carried(home)
    source = session.accounts.get(account).source_id
    held = tuple(
        consent
        for consent in session.consents.current(case_id)
        if consent.source_id == source and consent.recipient == one.name
    )
    changed = note is None or note.key != one.key
    return _Known(source, Recipient(one.name, key_words(one.key), changed), held)
