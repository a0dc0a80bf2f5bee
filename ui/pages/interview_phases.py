"""One view for each phase of an interview, made when it is first shown."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.language import day_words, tr
from ui.pages.base import Place
from ui.pages.interview_cards import CardsPart
from ui.pages.interview_parts import PhasePart
from ui.pages.permissions import PermissionsPage
from ui.presenters.card_vault import CardPlace
from ui.presenters.interview import Key
from ui.presenters.interview_shown import OF_SOURCE, CardInHand, Opened, card_title, in_hand
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column
from ui.widgets.marked_text_draft import DraftText
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from ui.widgets.text_box import TextBox
from ui.wiring import BY_NAME
from whistle.intake.guide import Phase
from whistle.model import new_id

if TYPE_CHECKING:
    from ui.pages.interview import InterviewPage

_LOWEST: Final = 200
"""px at 100% text: no lower is the field for what a source tells; the page scrolls instead."""


class PhaseView(QWidget):
    """A phase with nothing but questions, ticks and fields. ``of_source``: filled in for each source."""

    def __init__(self, page: InterviewPage, phase: Phase) -> None:
        super().__init__()
        self.page, self.phase = page, phase
        self.of_source = phase.id in OF_SOURCE
        self.opened: Opened | None = None
        self.build()

    @property
    def account(self) -> str:
        """Whose answers these are."""
        return self.page.account

    def build(self) -> None:
        """Make the widgets."""
        self._scroll(self.plain_part(), *self.also(), None)

    def also(self) -> list[QWidget]:
        """What stands below the fields."""
        return []

    def fill(self, opened: Opened, account: str) -> None:
        """Show what was kept."""
        self.opened = opened
        self.part.fill(opened, account)

    def value_of(self, key: Key) -> Any:
        """What stands in the field with this key."""
        return self.part.text_of(key[2])

    def text_at(self) -> int | None:
        """Where in the words of the account somebody is; None where they are not shown."""
        return None

    def leave(self) -> None:
        """The phase is left; what was typed was saved before."""

    def first_focus(self) -> QWidget | None:
        """The first thing to tick or to fill in."""
        ticks, fields = list(self.part.ticks.values()), list(self.part.fields.values())
        return ticks[0].box if ticks else fields[0] if fields else None

    def plain_part(self, *, asks: bool = True) -> PhasePart:
        """The questions, ticks and fields, joined to the presenter."""
        presenter = self.page.presenter
        self.part = PhasePart(self.page.theme, self.phase, asks=asks)
        self.part.typed.connect(presenter.typed)
        self.part.ticked.connect(lambda account, tick, on: presenter.tick(account, tick, on=on))
        self.part.answered.connect(presenter.answer)
        self.part.forgotten.connect(presenter.forget)
        return self.part

    def _scroll(self, *items: QWidget | None, widest: int = 760) -> None:
        theme = self.page.theme
        box = column(theme, *items, spacing=16)
        column(
            theme,
            PageScroll(theme, box, widest=widest, margins=(24, 16, 24, 24)),
            spacing=0,
            into=self,
        )

    def button(self, words: str, icon: str, place: CardPlace) -> Button:
        """A button that opens a card of the case's notes, and comes back here."""

        def go() -> None:
            opened = self.opened
            if opened is not None:
                at = f"id={opened.interview.id}"
                back = CardPlace(place.kind, back="interview", at=at, preset=place.preset)
                self.page.context.navigate("card", case_id=opened.interview.case_id, extra=back.extra)

        return Button(self.page.theme, words, icon=icon, on=go)

    def goes_to(self, words: str, icon: str, name: str) -> Button:
        """A button that goes to another page about this account."""

        def go() -> None:
            opened = self.opened
            if opened is not None:
                source = opened.interview.account(self.account).source_id
                self.page.context.navigate(
                    name, case_id=opened.interview.case_id, testimony_id=self.account, source_id=source
                )

        return Button(self.page.theme, words, icon=icon, on=go)


class PlanView(PhaseView):
    """Planning: also says when the day is full already."""

    def build(self) -> None:
        """Make the widgets."""
        self.full = NoteBox(self.page.theme, "warning", "", "")
        self.full.hide()
        self._scroll(self.full, self.plain_part(), None)

    def fill(self, opened: Opened, account: str) -> None:
        """Show what was kept."""
        super().fill(opened, account)
        self.full.set("warning", opened.full_day, tr("Another day may be better for you and for them."))
        self.full.setVisible(bool(opened.full_day))


class AccountView(PhaseView):
    """The one prompt, and room for what is told. No tags, no questions, nothing that counts."""

    def build(self) -> None:
        """Make the widgets."""
        theme = self.page.theme
        self.of_source = True
        prompt = Words(theme, self.phase.ask[0].words, "prompt")
        prompt.setAccessibleName(tr("Read aloud: {said}", said=prompt.text()))
        self.draft = DraftText(theme, tr("The account, in their own words"), widest=720)
        self.draft.setProperty("role", "interview")
        self.draft.setAccessibleDescription(tr("Saved as you write"))
        self.draft.edited.connect(lambda: self.page.presenter.typed(("account", self.account)))
        self.fixed = NoteBox(theme, "plain", "", "")
        paper = Panel("card")
        column(theme, self.draft, spacing=0, margins=(2, 2, 2, 2), into=paper)
        theme.follow(self.draft, lambda: self.draft.setMinimumHeight(theme.px(_LOWEST)))
        box = column(theme, prompt, self.fixed, paper, self.plain_part(asks=False), spacing=16)
        box.setStretchFactor(paper, 1)
        column(theme, PageScroll(theme, box, widest=880, margins=(24, 8, 24, 16)), spacing=0, into=self)

    def fill(self, opened: Opened, account: str) -> None:
        """Show the words; read-only once they were read back, or names were taken out."""
        super().fill(opened, account)
        words = opened.words[account]
        self.draft.set_words(words.text)
        self.draft.go_to_end()
        fixed = opened.read_back or not words.draft
        self.draft.setReadOnly(fixed)
        self.fixed.set(
            "plain",
            tr("Names were taken out of these words.") if not words.draft else _heard(opened, account),
            tr("What is new, or to be put right, is added under Close. Nothing is written over."),
        )
        self.fixed.setVisible(fixed)

    def value_of(self, key: Key) -> Any:
        """The words of the account, or a field."""
        return self.draft.words() if key[0] == "account" else super().value_of(key)

    def text_at(self) -> int | None:
        """Where the cursor is, in letters of the account."""
        return self.draft.selection()[1]

    def first_focus(self) -> QWidget | None:
        """The words."""
        return self.draft


def _heard(opened: Opened, account: str) -> str:
    day = opened.changed_since.get(account)
    if day is None:
        return tr("These words were read back.")
    return tr(
        "These words were changed after they were read back on {day}. Read them back again.",
        day=day_words(day),
    )


class CardsView(PhaseView):
    """Cards: events, or times it was raised."""

    def build(self) -> None:
        """Make the widgets."""
        page = self.page
        self.of_source = True
        card = self.phase.card
        if card is None:
            raise TypeError(self.phase.id)
        self.cards = CardsPart(page.theme, self.phase, card)
        self.cards.typed.connect(page.presenter.typed)
        self.cards.shown.connect(self._know)
        self.cards.drop_wanted.connect(self._ask_drop)
        self._scroll(self.cards, None)

    def _know(self, card: CardInHand) -> None:
        self.page.presenter.cards[card.id] = card

    def fill(self, opened: Opened, account: str) -> None:
        """Show the cards of this source."""
        self.opened = opened
        self.cards.fill(opened, account)

    def value_of(self, key: Key) -> Any:
        """The values of a card."""
        return self.cards.values(key[3])

    def first_focus(self) -> QWidget | None:
        """The first field."""
        return self.cards.first()

    def _ask_drop(self, kind: str, card_id: str) -> None:
        self.page.context.confirm(
            tr("Throw this card away?"),
            tr("What is written on it is gone."),
            tr("Throw it away"),
            lambda: self.page.presenter.drop_card(kind, card_id, self.account),
            danger=True,
        )


class EvidenceView(PhaseView):
    """Evidence: described here, written down as papers, or taken in on its own page."""

    def also(self) -> list[QWidget]:
        """Where to write it down."""
        buttons = [
            self.button(tr("Write down a paper"), "file-text", CardPlace("document")),
            self.button(tr("Write down evidence promised"), "paperclip", CardPlace("pledge")),
        ]
        if "evidence" in BY_NAME:
            buttons.append(self.goes_to(tr("Take a file in"), "plus", "evidence"))
        held = QWidget()
        held.setLayout(Flow(self.page.theme, *buttons))
        return [held]


class PermissionView(PhaseView):
    """Permission: the permissions page itself, for the sources of this interview."""

    def build(self) -> None:
        """Make the page inside."""
        self.of_source = True
        self.inside = PermissionsPage(self.page.context)
        self.inside.build()
        self.inside.built = True
        self.inside.head_changed.connect(self._saved)
        column(self.page.theme, self.inside, spacing=0, into=self)

    def fill(self, opened: Opened, account: str) -> None:
        """Ask this source."""
        self.opened = opened
        source = opened.interview.account(account).source_id
        self.inside.enter(Place("permissions", case_id=opened.interview.case_id, source_id=source))

    def leave(self) -> None:
        """Every answer was stored when it was given."""
        self.inside.leave()

    def first_focus(self) -> QWidget | None:
        """The table."""
        return self.inside.first_focus()

    def _saved(self) -> None:
        state, words = self.inside.saved
        if state and (state, words) != self.page.saved:
            self.page.set_saved(state, words)


class CloseView(PhaseView):
    """Read back, added to, said what happens next, closed."""

    def build(self) -> None:
        """Make the widgets."""
        theme = self.page.theme
        self.of_source = True
        self.back = DraftText(theme, tr("Their words, to be read back"), widest=720)
        self.back.setReadOnly(True)
        theme.follow(self.back, lambda: self.back.setMinimumHeight(theme.px(_LOWEST)))
        paper = Panel("card")
        column(theme, self.back, spacing=0, margins=(2, 2, 2, 2), into=paper)
        self.cards = Words(theme, "")
        self.earlier = NoteBox(theme, "plain", tr("Added before"), "")
        self.added = TextBox(
            theme,
            tr("What they add or put right"),
            hint=tr("Kept with today’s date. Their words above stay as they are."),
        )
        self.added.changed.connect(self._added)
        self._addendum = ""
        self.finish = Button(theme, tr("Close the interview"), icon="check", on=self.page.presenter.close)
        self.finish.setAccessibleDescription(tr("Everything is saved; you can look at it again later"))
        held = QWidget()
        held.setLayout(Flow(theme, self.finish))
        self._scroll(paper, self.cards, self.earlier, self.added, self.plain_part(), held, None, widest=820)

    def fill(self, opened: Opened, account: str) -> None:
        """Show the words, the cards in brief, and what was added."""
        super().fill(opened, account)
        self.back.set_words(opened.words[account].text or tr("No words yet."))
        lines = []
        for phase in opened.guide.phases:
            if phase.card is not None:
                stored = opened.cards[(phase.card.id, account)]
                lines += [
                    card_title(phase.card, in_hand(phase.card, one), n) for n, one in enumerate(stored, 1)
                ]
        self.cards.setText("\n".join(lines))
        self.cards.setVisible(bool(lines))
        now = datetime.now().astimezone().date().isoformat()
        today = [one for one in opened.addenda[account] if one.on == now and not one.sealed]
        self._addendum = today[-1].id if today else new_id()
        self.added.edit.blockSignals(True)
        self.added.set_text(today[-1].text if today else "")
        self.added.edit.blockSignals(False)
        before = [one for one in opened.addenda[account] if one.id != self._addendum and one.text]
        self.earlier.set("plain", tr("Added before"), "\n".join(f"{one.on}: {one.text}" for one in before))
        self.earlier.setVisible(bool(before))
        kept = opened.text(account, "wellbeing-in")
        row = self.part.fields.get("wellbeing-out")
        if row is not None and kept:
            row.setAccessibleDescription(tr("At the beginning: {kept}", kept=kept))
        self.finish.set_ready(not opened.closed, tr("It is closed"))

    def value_of(self, key: Key) -> Any:
        """What was added, or a field."""
        return self.added.text() if key[0] == "addendum" else super().value_of(key)

    def first_focus(self) -> QWidget | None:
        """Their words."""
        return self.back

    def _added(self) -> None:
        self.page.presenter.typed(("addendum", self.account, self._addendum))


class AfterwardsView(PhaseView):
    """Without the source: what is to be done, and how it was for whoever listened."""

    def build(self) -> None:
        """Where to do it stands first: below the list of what is to be done nobody looked for it."""
        self._scroll(*self.also(), self.plain_part(), None)

    def also(self) -> list[QWidget]:
        """Where to do it."""
        held = QWidget()
        held.setLayout(
            Flow(
                self.page.theme,
                self.goes_to(tr("Take names out"), "eye-off", "names"),
                self.goes_to(tr("Open the account"), "file-text", "account"),
                Button(
                    self.page.theme,
                    tr("Put its figures with the case"),
                    icon="scale",
                    on=self.page.presenter.write_figures,
                    description=tr("Each number of a card, with what it is out of, is then held by the case"),
                ),
                self.button(tr("Somebody was at risk"), "life-buoy", CardPlace("risk")),
            )
        )
        return [held]


_VIEWS: Final[dict[str, type[PhaseView]]] = {
    "plan": PlanView,
    "account": AccountView,
    "follow-up": CardsView,
    "raised": CardsView,
    "evidence": EvidenceView,
    "permission": PermissionView,
    "close": CloseView,
    "afterwards": AfterwardsView,
}


def make_phase(page: InterviewPage, phase: Phase) -> PhaseView:
    """The view of a phase."""
    made = _VIEWS.get(phase.id, PhaseView)(page, phase)
    made.setAccessibleName(phase.title)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
