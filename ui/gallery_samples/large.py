"""Samples of lists, texts, drawings, checks and forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF

from ui.gallery_samples.sample import LONG, SIX, STORY, Sample
from ui.models.marks import Box, Mark, Stripe, in_columns
from ui.presenters.builder_checks import Check, CheckShown, Remedy
from ui.presenters.card_fields import empty_values
from ui.presenters.interview_shown import DONT_KNOW, CardInHand
from ui.presenters.know_words import NOTHING, Shape, Shown
from ui.presenters.new_words import WordsShown
from ui.presenters.passphrase import strength
from ui.presenters.timeline import Entry
from ui.recorder import Recorder, State
from ui.tasks import VaultLane
from ui.theme import Theme
from ui.widgets.asked_form import AskedForm
from ui.widgets.blank_preview import BlankPreview
from ui.widgets.card_form import CardForm
from ui.widgets.check_row import CheckRow
from ui.widgets.help_list import HelpList, HelpRow
from ui.widgets.key_picture import KeyPicture
from ui.widgets.margin_stripes import MarginStripes
from ui.widgets.marked_text import MarkedText
from ui.widgets.marked_text_draft import DraftText
from ui.widgets.matrix_view import MatrixRow, MatrixView
from ui.widgets.new_words import NewWordsPart
from ui.widgets.page_preview import PagePreview
from ui.widgets.panes import Pane, Panes
from ui.widgets.play_bar import PlayBar
from ui.widgets.read_only import ReadOnly
from ui.widgets.record_bar import RecordBar
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.story_list import StoryList, StoryRow
from ui.widgets.tag_picker import TagPicker
from ui.widgets.text import Words
from ui.widgets.timeline_view import TimelineDrawing
from ui.widgets.word_list import WordList
from whistle.casework.kinds import kind_named
from whistle.casework.timeline import Item, Lane
from whistle.dossier.lines import Line, LineKind
from whistle.intake.evidence.pictures import Pixels
from whistle.model import FuzzyDate, KindFamily


def lists(theme: Theme) -> list[Sample]:
    """Lists and tables."""
    columns = (("Source", 1.0), ("State", 1.4), ("To do", 1.6))
    table, none = RowTable(theme, "Accounts", columns), RowTable(theme, "Accounts, none", columns)
    table.show_rows(
        [
            _account("Heron", "Names taken out", "check", "ok"),
            _account("Curlew", "Draft, names still in it", "circle-dashed", "warning"),
            _account(LONG, "In the bin", "trash-2", "muted"),
        ],
        "Heron",
    )
    stories = StoryList(theme, "Replies")
    stories.show_rows(
        [
            StoryRow("1", "The agency", "12 May 2026", "The plan was kept up to date.", "megaphone"),
            StoryRow("2", "Heron", "14 May 2026", "No number on it worked.", depth=1, remark="Not checked"),
        ],
        "2",
    )
    help_rows = HelpList(theme, "Topics")
    help_rows.show_rows(
        "Topics",
        [
            HelpRow(-1, "Safety"),
            HelpRow(0, "What is protected"),
            HelpRow(1, "Printing", "A printer may keep a copy of the names list.", ((34, 44),)),
        ],
    )
    help_rows.stand_at(1)
    lines = WordList(theme)
    lines.show_lines(
        [
            Line("1", "", LineKind.HEADING, "What this is about", ours=True),
            Line("1", "1.1", LineKind.QUOTE, "“Everybody knew that the line was dead.”", ours=False),
        ]
    )
    matrix = MatrixView(theme)
    cells = (Shown(Shape.FULL, "took part", more=1), Shown(Shape.RING, "saw"), NOTHING)
    matrix.show_matrix(
        ("Counts", "Heron", "Curlew", "Slate"),
        [
            MatrixRow(
                "1",
                "The crisis card could not be used",
                (Shown(Shape.NONE, "2 of 3"), *cells),
                ("2 of 3 count", "Heron: took part", "Curlew: saw", "Slate: nothing"),
            )
        ],
        counts=0,
        papers=-1,
        current="1",
    )
    return [
        Sample("table, with a current row and long words", table, wide=True, height=190, focus=table),
        Sample("table, empty", none, wide=True, height=90),
        Sample("thread", stories, height=190),
        Sample("help: topics, and a place that was found", help_rows, height=190),
        Sample("every word that leaves", lines, height=190),
        Sample("matrix", matrix, wide=True, height=150),
        Sample("tags to choose", TagPicker(theme), height=300),
    ]


def _account(source: str, state: str, icon: str, role: str) -> TableRow:
    cells = (Cell(source, strong=True), Cell(state, icon, role), Cell("–", role="muted"))
    return TableRow(source, cells, f"{source}, {state}")


def texts(theme: Theme) -> list[Sample]:
    """Texts."""
    review = MarkedText(theme, "Their words", "review")
    review.set_words(STORY)
    at = STORY.index
    review.set_marks(
        [
            Mark(at("May"), at("May") + 3, KindFamily.TIME, "t", decided=True),
            Mark(at("11 March"), at("11 March") + 8, KindFamily.TIME, "u"),
            Mark(at("booth 4"), at("booth 4") + 7, KindFamily.PLACE, "p", current=True),
        ]
    )
    review.show_states(frozenset({"t"}), "p")
    preview = MarkedText(theme, "Preview", "reading")
    preview.set_words(STORY)
    preview.set_boxes(
        [
            Box(at("[Person"), at("[Person") + 10, is_open=False),
            Box(at("booth"), at("booth") + 7, is_open=True),
        ]
    )
    tagged = MarkedText(theme, "The account", "reading")
    tagged.set_words(STORY)
    stripes = MarginStripes(theme, tagged)
    stripes.set_stripes(
        *in_columns(
            [
                Stripe(0, 60, "A3", "A", "1"),
                Stripe(20, len(STORY), "E1", "E", "2", current=True),
            ]
        )
    )
    found = MarkedText(theme, "Something found", "reading")
    found.set_words(STORY)
    found.show_found([(at("dead"), at("dead") + 4), (0, 1)], 0)
    draft, closed = DraftText(theme, "The account, in their own words"), DraftText(theme, "Read back")
    draft.set_words(STORY)
    closed.set_words(STORY)
    closed.setReadOnly(True)
    fixed = ReadOnly(theme, "Words of a file")
    fixed.show_words("From: somebody\nThe plan is out of date.")
    return [
        Sample("names and clues: decided, open, current", review, height=200),
        Sample("preview: done, still open", preview, height=200),
        Sample("tags in the margin", tagged, height=200),
        Sample("places found", found, height=200),
        Sample("draft", draft, height=200, focus=None),
        Sample("draft, read only", closed, height=200),
        Sample("words of a file", fixed, height=120),
    ]


def pictures(theme: Theme) -> list[Sample]:
    """Pages and drawings."""
    page, empty, blank = PagePreview(theme), PagePreview(theme), BlankPreview(theme, description="A page")
    for one in (page, blank):
        one.show_document(2)
        one.show_picture(_paper())
    blank.set_blanking(True)
    blank.mark(QRectF(0.1, 0.1, 0.4, 0.1))
    key = KeyPicture(theme, "Your key as a picture")
    key.show_squares([[(x * y + x) % 3 == 0 for x in range(21)] for y in range(21)])
    drawing, nothing = TimelineDrawing(theme), TimelineDrawing(theme)
    drawing.show_entries(_entries(), date(2026, 6, 1), "2")
    nothing.show_entries((), date(2026, 6, 1))
    return [
        Sample("page", page, height=240),
        Sample("page, nothing yet", empty, height=240),
        Sample("page, a part to be blanked", blank, height=240),
        Sample("key as a picture", key),
        Sample("timeline", drawing, wide=True, height=240, focus=drawing),
        Sample("timeline, empty", nothing, wide=True, height=80),
    ]


def _paper() -> Pixels:
    wide, high = 210, 297
    white, grey = b"\xff\xff\xff\xff", b"\xa0\xa0\xa0\xff"
    lines = (
        white * 20 + (grey if 20 < y < 250 and y % 12 < 3 else white) * 170 + white * 20 for y in range(high)
    )
    return Pixels(1, 2, wide, high, wide * 4, b"".join(lines))


def _entries() -> Sequence[Entry]:
    def entry(key: str, lane: Lane, first: date, last: date, label: str) -> Entry:
        when = FuzzyDate("", "", first, last)
        item = Item(key, "happening", lane, label, when, when)
        return Entry(key, item, lane, label, label, "", "", "Event", "notes", "", None)

    lanes = list(Lane)
    return (
        entry("1", lanes[0], date(2026, 1, 10), date(2026, 1, 10), "The screens were moved"),
        entry("2", lanes[1 % len(lanes)], date(2026, 2, 1), date(2026, 3, 20), "A rep was told"),
        entry("3", lanes[2 % len(lanes)], date(2026, 4, 1), date(2026, 5, 1), LONG),
    )


def checks(theme: Theme) -> list[Sample]:
    """Checks of a dossier."""
    shown = (
        Check("consent", "Permission", CheckShown.DONE, "All of it was agreed for this reader."),
        Check(
            "mosaic",
            "Could someone work out who?",
            CheckShown.OPEN,
            "Nobody said how many.",
            asks_people=True,
        ),
        Check(
            "leak",
            "Names in the file",
            CheckShown.STOPS,
            "A name was found in the file.",
            places=("page 6",),
            remedy=Remedy.CASE,
        ),
        Check(
            "reply",
            "Replies",
            CheckShown.OVERRIDDEN,
            "One has no reply.",
            can_go_on=True,
            reason="Not safe yet",
        ),
        Check(
            "identities",
            "Names",
            CheckShown.NOT_LOOKED,
            "The names list is closed.",
            remedy=Remedy.NAMES_LIST,
        ),
        Check("second-reader", "Second reader", CheckShown.OPEN, "Nobody read it yet.", asks_reader=True),
        Check(
            "secrecy",
            "Secrecy",
            CheckShown.OPEN,
            "A source had access to benefit records.",
            places=tuple(f"[Person {number}]" for number in range(1, 9)),
            can_go_on=True,
            takes_advice=True,
        ),
    )
    return [
        Sample(
            f"check: {check.name}, {check.shown.name.casefold().replace('_', ' ')}", CheckRow(theme, check)
        )
        for check in shown
    ]


class _Nobody:
    """Takes what is typed into the six words, and does nothing with it."""

    def other_words(self) -> None:
        """Nothing."""

    def cover(self, covered: bool) -> None:
        """Nothing."""

    def make_own(self, own: bool) -> None:
        """Nothing."""

    def type_passphrase(self, typed: str) -> None:
        """Nothing."""

    def type_again(self, typed: str) -> None:
        """Nothing."""

    def next(self) -> None:
        """Nothing."""


def forms(theme: Theme) -> list[Sample]:
    """Forms and recording."""
    kind = kind_named("question")
    form, asked = CardForm(theme), AskedForm(theme)
    form.show_kind(kind, empty_values(kind), {}, ())
    form.show_errors({kind.fields[0].id: "Write a few words first."})
    incident = kind_named("request")
    asked.show_card(CardInHand("1", incident, empty_values(incident), {incident.fields[0].id: DONT_KNOW}), {})
    chosen = NewWordsPart(theme, _Nobody(), "These were picked at random.")
    chosen.show_words(WordsShown(SIX, False, False, "2 of 6", strength(" ".join(SIX)), False, ""))
    panes = Panes(
        theme,
        "Two panes",
        [
            Pane("Left", Words(theme, "Side by side where there is room"), 240),
            Pane("Right", Words(theme, LONG)),
        ],
    )
    play = PlayBar(theme)
    play.show_sound(b"", ())
    recorder = Recorder(VaultLane(lambda _error: None))
    bar = RecordBar(theme, recorder)
    recorder.setParent(bar)
    recorder.changed.emit(State.ON.value)
    bar.meter.show_level(0.3)
    paused = RecordBar(theme, recorder)
    recorder.changed.disconnect(bar._changed)
    recorder.changed.emit(State.PAUSED.value)
    return [
        Sample("card, with what does not fit", form),
        Sample("card of an interview: don’t know", asked),
        Sample("six words, to be sure", chosen, wide=True),
        Sample("recording", bar, wide=True),
        Sample("recording, paused", paused, wide=True),
        Sample("listening", play, wide=True),
        Sample("panes", panes, wide=True, height=110),
    ]
