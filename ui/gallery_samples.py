"""What the gallery for developers shows: every component in every state, with invented words.

A sample is a caption and a widget; sections follow one another. Nothing here comes from a vault.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

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
from ui.tour import TourPanel
from ui.widgets.answer_picker import AnswerPicker, Choice
from ui.widgets.asked_form import AskedForm
from ui.widgets.blank_preview import BlankPreview
from ui.widgets.buttons import Button, HideButton, RailButton
from ui.widgets.card_form import CardForm
from ui.widgets.card_parts import ChoiceBox, DateBox, TagsBox
from ui.widgets.check_row import CheckRow
from ui.widgets.choices import DotBox, FillBar, TabRow, TickBox
from ui.widgets.fields import Field
from ui.widgets.find_bar import FindBar
from ui.widgets.help_list import HelpList, HelpRow
from ui.widgets.help_text import HelpHeading, HelpText
from ui.widgets.key_picture import KeyPicture
from ui.widgets.layout import Panel, column, row
from ui.widgets.margin_stripes import MarginStripes
from ui.widgets.marked_text import MarkedText
from ui.widgets.marked_text_draft import DraftText
from ui.widgets.matrix_view import MatrixRow, MatrixView
from ui.widgets.new_words import NewWordsPart
from ui.widgets.notes import EmptyPage, Icon, NoteBox, SavedState
from ui.widgets.notes import State as Told
from ui.widgets.page_preview import PagePreview
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.play_bar import PlayBar
from ui.widgets.read_only import ReadOnly
from ui.widgets.record_bar import RecordBar
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.story_list import StoryList, StoryRow
from ui.widgets.tag_picker import TagPicker
from ui.widgets.text import KeyCap, Words
from ui.widgets.text_box import TextBox
from ui.widgets.timeline_view import TimelineDrawing
from ui.widgets.word_grid import WordGrid
from ui.widgets.word_list import WordList
from whistle.casework.kinds import kind_named
from whistle.casework.timeline import Item, Lane
from whistle.dossier.lines import Line, LineKind
from whistle.intake.evidence.pictures import Pixels
from whistle.model import FuzzyDate, KindFamily

LONG: Final = (
    "The number on the wall was dead and nobody who is still there had ever been told of another one"
)
STORY: Final = (
    "I started in May. On 11 March she came out of booth 4 shaking. [Person 3] said log it and call your next"
    " one. The line was dead."
)
SIX: Final = ("harbour", "sixty", "velvet", "plain", "oaken", "tide")


@dataclass(slots=True)
class Sample:
    """A state of a component. ``focus`` draws the ring round it; ``wide`` takes the whole width."""

    caption: str
    widget: QWidget
    wide: bool = False
    height: int = 0
    focus: QWidget | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Components of one sort."""

    title: str
    make: Callable[[Theme], list[Sample]] = field(repr=False)


def _buttons(theme: Theme) -> list[Sample]:
    samples = []
    for kind in ("plain", "primary", "danger", "quiet"):
        pressed = Button(theme, "Pressed", kind)
        pressed.setDown(True)
        ready = Button(theme, "Save", kind)
        focused = Button(theme, "Save", kind)
        waits = Button(theme, "Save", kind)
        waits.set_ready(False, "Write a few words first.")
        samples += [
            Sample(f"{kind}", ready),
            Sample(f"{kind}, focused", focused, focus=focused),
            Sample(f"{kind}, pressed", pressed),
            Sample(f"{kind}, disabled, with its reason", _with_reason(theme, waits)),
        ]
    busy = Button(theme, "Making …")
    busy.set_ready(False, "The dossier is being made.")
    only = Button(theme, "Search", icon="search")
    only.set_icon_only(True)
    hide = HideButton(theme, lambda: None)
    samples += [
        Sample("busy, with its way out", _beside(theme, busy, Button(theme, "Stop"))),
        Sample("icon and key", Button(theme, "Find", icon="search", key="Ctrl K")),
        Sample("icon alone", only),
        Sample("big, with what comes after", Button(theme, "Go on", big=True, after="chevron-right")),
        Sample("hide", hide),
        Sample("hide, focused", two := HideButton(theme, lambda: None), focus=two),
        Sample("long words", Button(theme, "Write down what became of it, and why"), wide=True),
    ]
    return samples


def _rail(theme: Theme) -> list[Sample]:
    lit = RailButton(theme, "Accounts", "file-text", on=lambda: None, key="Ctrl+2")
    lit.light(True)
    small = RailButton(theme, "Timeline", "calendar-range", on=lambda: None)
    small.set_compact(True)
    focused = RailButton(theme, "Evidence", "paperclip", on=lambda: None)
    made = [
        Sample("rail entry", RailButton(theme, "Case", "folder-open", on=lambda: None)),
        Sample("rail entry, current", lit),
        Sample("rail entry, focused", focused, focus=focused),
        Sample("rail entry, icon alone", small),
    ]
    for one in made:
        held = Panel("rail")
        column(theme, one.widget, spacing=0, margins=(8, 8, 8, 8), into=held)
        held.setFixedWidth(theme.px(208))
        theme.changed.connect(lambda held=held: held.setFixedWidth(theme.px(208)))
        one.widget = held
    return made


def _fields(theme: Theme) -> list[Sample]:
    plain, filled, wrong, secret, fixed, focused = (
        Field(theme, "A made-up name for them", hint="A word that says nothing about them."),
        Field(theme, "A made-up name for them"),
        Field(theme, "Not before"),
        Field(theme, "Passphrase", secret=True),
        Field(theme, "Reference"),
        Field(theme, "A made-up name for them"),
    )
    filled.set_text("Heron")
    wrong.set_text("32 March")
    wrong.set_error("There is no such day. Write it as 31/3/2025.")
    secret.set_text("harbour sixty velvet")
    fixed.set_text("R-FKQG-0")
    fixed.edit.setReadOnly(True)
    off = Field(theme, "Where it was")
    off.set_text("Not known")
    off.setEnabled(False)
    options = [("", "Not said"), ("1", "Half an hour"), ("2", LONG)]
    choice, wrong_choice = (
        ChoiceBox(theme, "How long it may take", options[1:], none="Not said", hint="Nobody is held to it.")
        for _ in range(2)
    )
    wrong_choice.set_error("Choose one of them.")
    many = ChoiceBox(theme, "One of many", [(str(n), f"Number {n}") for n in range(40)], none="None")
    tags = TagsBox(theme, "Tags", [("A3", "Crisis words ignored"), ("E1", "Too few people")])
    tags.set_value("A3, E1")
    when = DateBox(theme, "When it was")
    when.set_value({"words": "before Christmas", "edtf": "2024-12~", "earliest": "", "latest": ""})
    bad = DateBox(theme, "When it was")
    bad.set_error("The last day is before the first.", "latest")
    box, wrong_box = TextBox(theme, "What it is", hint="In your words."), TextBox(theme, "What it is")
    box.set_text("The card on the wall of booth 4.")
    wrong_box.set_error("Write a few words first.")
    off_picker = Picker(theme, "Layout", options)
    off_picker.setEnabled(False)
    picker = Picker(theme, "Layout", options)
    return [
        Sample("field, empty", plain),
        Sample("field, filled", filled),
        Sample("field, focused", focused, focus=focused.edit),
        Sample("field, what does not fit", wrong),
        Sample("field, secret", secret),
        Sample("field, read only", fixed),
        Sample("field, disabled", off),
        Sample("picker", picker),
        Sample("picker, focused", two := Picker(theme, "Layout", options), focus=two),
        Sample("picker, disabled", off_picker),
        Sample("choice with a hint", choice),
        Sample("choice, what does not fit", wrong_choice),
        Sample("choice of many, narrowed by letters", many),
        Sample("tags", tags),
        Sample("words", box),
        Sample("words, what does not fit", wrong_box),
        Sample("date", when),
        Sample("date, what does not fit", bad),
        Sample("find in a text, something found", _find(theme, "3 of 12", none=False), wide=True),
        Sample("find in a text, nothing found", _find(theme, "Nothing found", none=True), wide=True),
    ]


def _find(theme: Theme, words: str, *, none: bool) -> FindBar:
    bar = FindBar(theme)
    bar.field.setText("plan")
    bar.show_count(words, none=none, ready=not none)
    bar.show()
    return bar


def _choices(theme: Theme) -> list[Sample]:
    answers = [
        Choice("agreed", "Agreed", "check"),
        Choice("conditions", "Agreed, if …", "check", "Opens a field for the condition"),
        Choice("refused", "Refused", "x"),
        Choice("", "Not asked", "circle-dashed"),
    ]
    asked, answered = (AnswerPicker(theme, "The source's answer", answers) for _ in range(2))
    asked.show_answer("")
    answered.show_answer("refused")
    samples = [
        Sample("answers, not asked", asked),
        Sample("answers, one given and focused", answered, focus=answered.buttons["refused"]),
    ]
    for kind in (TickBox, DotBox):
        name = "tick box" if kind is TickBox else "choice"
        for on in (False, True):
            for enabled in (True, False):
                one = kind("Keep the words as they were said")
                one.setAutoExclusive(False)
                one.setChecked(on)
                one.setEnabled(enabled)
                state = ("chosen" if on else "not chosen") + ("" if enabled else ", disabled")
                samples.append(Sample(f"{name}, {state}", one))
    focused = TickBox("They understand")
    bar = FillBar()
    bar.setRange(0, 100)
    bar.setValue(40)
    bar.setAccessibleName("How far it is")
    tabs = TabRow()
    tabs.setDrawBase(False)
    tabs.setAccessibleName("Parts")
    for words in ("Checks", "Page", "Every word"):
        tabs.addTab(words)
    return [
        *samples,
        Sample("tick box, focused", focused, focus=focused),
        Sample("progress", bar),
        Sample("tabs", tabs),
    ]


def _words(theme: Theme) -> list[Sample]:
    roles = ("opening", "heading", "title", "section", "strong", "lead", "body", "reading", "second")
    tones = ("muted", "danger", "warning", "ok", "link")
    samples = [Sample(f"words: {role}", Words(theme, "Nothing is ever sent from it", role)) for role in roles]
    samples += [
        Sample(f"tone: {tone}", Words(theme, "Nothing is ever sent from it", tone=tone)) for tone in tones
    ]
    numbered = HelpText(theme, "Press “Take names out” at the foot of the page.", number=7)
    marked = HelpText(theme, "The names list: it says who is who.", strong=15)
    marked.mark([(4, 14)], current=True)
    for state in (("saved", "Saved"), ("saving", "Saving"), ("unsaved", "Not saved yet: disk full")):
        saved = SavedState(theme)
        saved.set_state(*state)
        samples.append(Sample(f"saved state: {state[0]}", saved))
    return [
        *samples,
        Sample("state", Told(theme, "triangle-alert", "Looked up, not rung", "warning")),
        Sample("icon", Icon(theme, "life-buoy", "text", 24)),
        Sample("key", KeyCap("Ctrl K")),
        Sample("long words, cut on one line", Words(theme, LONG, wrap=False)),
        Sample("long words, on several lines", Words(theme, LONG), wide=True),
        Sample("help: heading", HelpHeading(theme, "Taking something back", "section")),
        Sample("help: step", numbered, wide=True),
        Sample("help: found", marked, wide=True),
        Sample("six words", _grid(theme, covered=False), wide=True),
        Sample("six words, covered", _grid(theme, covered=True), wide=True),
        Sample("six words, none yet", WordGrid(theme, "Six words"), wide=True),
    ]


def _grid(theme: Theme, *, covered: bool) -> WordGrid:
    grid = WordGrid(theme, "Six words", role="strong")
    grid.show_words(SIX, covered)
    return grid


def _notes(theme: Theme) -> list[Sample]:
    actions = [Button(theme, "Check it now"), Button(theme, "Not now", "quiet")]
    tour = TourPanel(theme)
    tour.place.setText("Stop 1 of 6")
    tour.heading.setText("Hide")
    tour.words.setText("One press saves your words and locks everything.")
    teaching = EmptyPage(
        theme,
        "scale",
        "Nothing is alleged yet",
        "An allegation is one thing that is said to be true. Tag some words first, then group them here.",
        "It stays open for good.",
        [Button(theme, "Write down an allegation", "primary", icon="plus")],
    )
    return [
        Sample(
            "note",
            NoteBox(theme, "plain", "Use a computer that is your own", "Not a borrowed one."),
            wide=True,
        ),
        Sample(
            "note, warning, with actions",
            NoteBox(theme, "warning", "Two are out of date", LONG, actions),
            wide=True,
        ),
        Sample("note, error", NoteBox(theme, "error", "The disk is full", "Free some space."), wide=True),
        Sample("note, done", NoteBox(theme, "done", "The dossier is made: R-FKQG-0"), wide=True),
        Sample("the way round", tour, height=190),
        Sample("an empty page that teaches", teaching, wide=True),
    ]


def _lists(theme: Theme) -> list[Sample]:
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


def _texts(theme: Theme) -> list[Sample]:
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


def _pictures(theme: Theme) -> list[Sample]:
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


def _checks(theme: Theme) -> list[Sample]:
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


def _forms(theme: Theme) -> list[Sample]:
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


def _beside(theme: Theme, *widgets: QWidget) -> QWidget:
    held = QWidget()
    row(theme, *widgets, None, spacing=8, into=held)
    return held


def _with_reason(theme: Theme, button: Button) -> QWidget:
    return _beside(theme, button, Words(theme, "Write a few words first.", "second", "muted"))


SECTIONS: Final = (
    Section("Buttons", _buttons),
    Section("Rail", _rail),
    Section("Fields and pickers", _fields),
    Section("Answers, ticks, progress", _choices),
    Section("Words and states", _words),
    Section("Notes and empty pages", _notes),
    Section("Lists and tables", _lists),
    Section("Texts", _texts),
    Section("Pages and drawings", _pictures),
    Section("Checks", _checks),
    Section("Forms and recording", _forms),
)
