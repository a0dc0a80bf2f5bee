"""Below the list of an account's tags: which allegations the chosen words bear on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.presenters.know_words import RELATIONS
from ui.presenters.tag_link import Links, TagLink
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import Relation


class LinkPart(QWidget):
    """Links the chosen tagged words to an allegation, and shows those that are linked."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.presenter = TagLink(context.lane, self)
        self._links = Links((), ())
        self._passage = ""
        theme = context.theme
        self.heading = Words(theme, tr("Allegations these words bear on"), "strong")
        self.none = Words(theme, tr("No allegation is written down yet."), "second", "muted")
        self._linked = QVBoxLayout()
        theme.space(self._linked, 2)
        self.claim = Picker(theme, tr("Which allegation"))
        self.relation = Picker(
            theme, tr("What they do"), [(relation.value, words) for relation, words in RELATIONS.items()]
        )
        self.put = Button(theme, tr("Link"), icon="plus", on=self._link)
        self.put.setAccessibleName(tr("Link these words to the allegation"))
        self._chooser = QWidget()
        column(
            theme, self.claim, Flow(theme, self.relation, self.put, spacing=8), spacing=6, into=self._chooser
        )
        column(theme, self.heading, self.none, self._linked, self._chooser, spacing=6, into=self)

    def show_passage(self, passage_id: str) -> None:
        """The chosen tag is another one."""
        self._passage = passage_id
        self._draw()

    # -- the presenter's calls ---------------------------------------------------------------

    def show_links(self, links: Links) -> None:
        """Draw afresh."""
        self._links = links
        self.claim.set_options(links.allegations)
        self._draw()

    def show_failed(self, error: WhistleError) -> None:
        """The window's one door."""
        self._context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self._context.announce(words)

    # -- inside ------------------------------------------------------------------------------

    def _draw(self) -> None:
        self.setVisible(bool(self._passage))
        while self._linked.count():
            item = self._linked.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme = self._context.theme
        for claim, words in self._links.of(self._passage):
            off = Button(theme, tr("Take off"), "quiet", icon="x", on=partial(self._unlink, claim))
            off.setAccessibleName(tr("Take the link off: {words}", words=words))
            see = Button(theme, tr("Open"), "quiet", on=partial(self._open, claim))
            see.setAccessibleName(tr("Open the allegation. {words}", words=words))
            part = QWidget()
            column(
                theme, Words(theme, words, "second"), Flow(theme, see, off, spacing=4), spacing=0, into=part
            )
            self._linked.addWidget(part)
        some = bool(self._links.allegations)
        self.none.setVisible(not some)
        self._chooser.setVisible(some)

    def _link(self) -> None:
        self.presenter.link(self._passage, self.claim.value(), Relation(self.relation.value()))

    def _unlink(self, claim: str) -> None:
        self.presenter.unlink(self._passage, claim)

    def _open(self, claim: str) -> None:
        self._context.navigate("allegations", extra=claim)
