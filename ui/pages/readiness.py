"""Readiness: what is looked for, what is held, what is missing and what to ask next. No ticks, no verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.places import Where, go
from ui.presenters.readiness import LISTS, MOST_LINKS, Item, Line, Readiness, ReadinessShown
from ui.turns import MAY_REST, Turns
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.flow import Flow
from ui.widgets.kept_rows import KeptRows
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.notes import Icon
from ui.widgets.pickers import Picker
from ui.widgets.text import Words

MOST_FACTS: Final = 6
"""So many facts are shown of one thing at first."""
ROUNDS: Final = 3
ROUND_MS: Final = 30


class _LineWidget(QWidget):
    """A fact or a gap: its words, and below them the places that it leads to."""

    def __init__(self, page: ReadinessPage, one: Line, *, gap: bool) -> None:
        super().__init__()
        theme = page.theme
        icon = Icon(theme, "circle-dashed" if gap else "file-text", "warning" if gap else "muted")
        words = Words(theme, tr("Gap: {words}", words=one.words) if gap else one.words)
        self._page, self._line = page, one
        self._links = QWidget()
        self._flow = Flow(theme, spacing=4)
        self._links.setLayout(self._flow)
        self._fill(MOST_LINKS)
        if not one.places:
            self._links.hide()
        inside = column(theme, words, self._links, spacing=2)
        box = row(theme, icon, inside, spacing=8, into=self)
        box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        box.setStretchFactor(inside, 1)

    def _fill(self, most: int) -> None:
        theme, places = self._page.theme, self._line.places
        for where in places[self._flow.count() : most]:
            go = partial(self._page.open_place, where)
            button = Button(theme, _short(where), "quiet", quotes=True, on=go)
            button.setAccessibleName(tr("Open {sort}: {words}", sort=where.sort.lower(), words=where.words))
            self._flow.addWidget(button)
        left = len(places) - most
        if left > 0:
            more = Button(
                theme, tr("{count} more", count=left + self._line.more), "quiet", icon="chevron-down"
            )

            def show_more() -> None:
                self._flow.removeWidget(more)
                more.hide()
                more.deleteLater()
                self._fill(len(places))
                self._page.measure_again()

            more.clicked.connect(show_more)
            more.setAccessibleDescription(self._line.words)
            self._flow.addWidget(more)


class ItemCard(Panel):
    """One thing that is looked for: held, missing, next; beside each other where there is room."""

    def __init__(self, page: ReadinessPage, number: int, item: Item) -> None:
        super().__init__("card")
        theme = page.theme
        self._theme, self._page = theme, page
        self.setAccessibleName(item.title)
        title = Words(theme, f"{number}. {item.title}", "strong")
        says = Words(theme, item.wording, "second", "muted")
        facts: list[QWidget] = [_LineWidget(page, one, gap=False) for one in item.facts[:MOST_FACTS]]
        left = item.facts[MOST_FACTS:]
        if left:
            more = Button(
                theme, tr("{many} more that you hold", many=len(left)), "quiet", icon="chevron-down"
            )
            more.clicked.connect(lambda: self._show_more(page, more, left))
            facts.append(more)
        self._held = self._part(tr("You hold"), facts, tr("Nothing yet."))
        none = tr("No gap noted. They may see it differently.")
        self._gaps = self._part(
            tr("You do not hold yet"), [_LineWidget(page, one, gap=True) for one in item.gaps], none
        )
        following: list[QWidget] = []
        if item.ask_next:
            following.append(Words(theme, item.ask_next))
        if item.action:
            button = Button(theme, item.action, on=lambda: page.open_page(item.page, item.extra))
            button.setAccessibleName(f"{item.action}: {item.title}")
            held = QWidget()
            held.setLayout(Flow(theme, button))
            following.append(held)
        self._next = self._part(tr("Next"), following, "")
        if not following:
            self._next.hide()
        self._grid = QGridLayout()
        theme.space(self._grid, 16)
        column(theme, title, says, self._grid, spacing=6, margins=(16, 12, 16, 12), into=self)
        self._wide: bool | None = None
        self._arrange()
        theme.changed.connect(self._arrange)

    def _part(self, heading: str, parts: Sequence[QWidget], nothing: str) -> QWidget:
        theme = self._theme
        made = QWidget()
        box = column(theme, Words(theme, heading, "second-strong"), spacing=6, into=made)
        for part in parts:
            box.addWidget(part)
        if not parts and nothing:
            box.addWidget(Words(theme, nothing, "body", "muted"))
        box.addStretch(1)
        return made

    def _show_more(self, page: ReadinessPage, more: Button, left: Sequence[Line]) -> None:
        box = self._held.layout()
        if not isinstance(box, QVBoxLayout):
            return
        at = box.indexOf(more)
        box.removeWidget(more)
        more.hide()
        more.deleteLater()
        made = [_LineWidget(page, one, gap=False) for one in left]
        for number, one in enumerate(made):
            box.insertWidget(at + number, one)
        page.measure_again()
        first = made[0].findChild(Button)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other or below each other."""
        super().resizeEvent(event)
        self._arrange()
        self._page.measure_again()

    def fit(self) -> None:
        """Be as high as the words need at this width: a scrolled page asks its layouts too early for that."""
        for widget in self.findChildren(QWidget):
            # Layouts remember what a part was before it was shown: nothing.
            widget.updateGeometry()
        layout = self.layout()
        need = layout.heightForWidth(self.width()) if layout is not None else 0
        if need > 0 and need != self.minimumHeight():
            self.setMinimumHeight(need)

    def _arrange(self) -> None:
        wide = self.width() / self._theme.scale >= 760
        if wide == self._wide:
            return
        self._wide = wide
        parts = (self._held, self._gaps, self._next)
        for at, part in enumerate(parts):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, 0 if wide else at, at if wide else 0)
        for at, stretch in enumerate((5, 5, 3) if wide else (1, 0, 0)):
            self._grid.setColumnStretch(at, stretch)
        self._page.measure_again()


class ReadinessPage(Page):
    """Three lists under tabs, one card for each thing that is looked for."""

    title = tr("Ready for HSE?")
    rail = "dossiers"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Readiness(context.lane, self)

    def parts(self) -> Iterator[bool]:
        """Make the tabs and the place for the cards."""
        theme = self.theme
        self.build_button = Button(
            theme, tr("Build the dossier"), icon="file-output", on=lambda: self.context.navigate("dossiers")
        )
        self.tabs = TabRow(tr("Lists"), (words for _, words in LISTS))
        self.tabs.currentChanged.connect(lambda at: self.presenter.choose(LISTS[at][0]))
        self.claim = Picker(theme, tr("Which allegation"))
        self.claim.activated.connect(lambda _n: self.presenter.choose_claim(self.claim.value()))
        self.says = Words(theme, "", "body", "muted")
        yield MAY_REST
        self.source = Words(theme, "", "second", "muted")
        cards = QVBoxLayout()
        theme.space(cards, 12)
        # One card at a time: the window answers meanwhile.
        self.cards: KeptRows[tuple[int, Item], ItemCard] = KeptRows(
            cards, self, self._card, key=lambda one: one, ruled=False, at_once=1
        )
        yield MAY_REST
        top = QWidget()
        top.setLayout(Flow(theme, self.tabs, self.claim))
        content = column(theme, top, self.says, cards, self.source, None, spacing=12)
        self.area = PageScroll(theme, content, widest=1180)
        column(theme, self.area, spacing=0, into=self)
        yield MAY_REST
        self._measure_timer = QTimer(self)
        self._measure_timer.setSingleShot(True)
        self._rounds = 0
        self._fitting = Turns(self)
        self._measure_timer.timeout.connect(self._measure)
        theme.changed.connect(self.measure_again)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show a list; the place's own word chooses which."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The tabs."""
        return self.tabs

    def head_actions(self) -> list[QWidget]:
        """On to the dossier."""
        return [self.build_button]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_items(self, shown: ReadinessShown) -> None:
        """Draw everything afresh."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex([name for name, _ in LISTS].index(shown.name))
        self.tabs.blockSignals(False)
        titles = {
            "hse": tr("Ready for HSE?"),
            "union": tr("Ready for the union?"),
            "reply": tr("Right of reply"),
        }
        self.set_head(titles[shown.name], shown.summary)
        self.says.setText(shown.says)
        self.source.setText(shown.source)
        self.claim.set_options([("", tr("All allegations")), *shown.claims])
        self.claim.choose(shown.claim)
        self.claim.setVisible(shown.name == "reply" and bool(shown.claims))
        self.cards.show(list(enumerate(shown.items, 1)))
        self.context.announce(f"{titles[shown.name]} {shown.summary}")

    def _card(self, one: tuple[int, Item]) -> ItemCard:
        self.measure_again()
        return ItemCard(self, *one)

    def measure_again(self) -> None:
        """Reckon every card's height afresh, soon: they change their shape while they are laid out."""
        self._rounds = ROUNDS
        self._measure_timer.start(0)

    def _measure(self) -> None:
        # Parts are shown one by one after they were put in: the last round sees all of them.
        self._rounds -= 1
        if self._rounds:
            self._measure_timer.start(ROUND_MS)
        self._fitting.start(self._fit())

    def _fit(self) -> Iterator[bool]:
        for card in self.cards.rows:
            if isValid(card):
                card.fit()
            yield MAY_REST

    # -- what the person does ----------------------------------------------------------------

    def open_place(self, where: Where) -> None:
        """Open what a fact rests on."""
        go(self.context.navigate, where)

    def open_page(self, page: str, extra: str) -> None:
        """Go to where the next thing is done."""
        self.context.navigate(page, extra=extra)


def _short(where: Where) -> str:
    return where.words if len(where.words) <= 44 else where.words[:43].rstrip() + "…"
