"""Samples of what a page is put together from: buttons, fields, words, notes."""

from __future__ import annotations

from ui.gallery_samples.sample import LONG, SIX, Sample, beside, with_reason
from ui.theme import Theme
from ui.tour import TourPanel
from ui.widgets.answer_picker import AnswerPicker, Choice
from ui.widgets.buttons import Button, HideButton, RailButton
from ui.widgets.card_parts import ChoiceBox, DateBox, TagsBox
from ui.widgets.choices import DotBox, FillBar, TabRow, TickBox
from ui.widgets.fields import Field
from ui.widgets.find_bar import FindBar
from ui.widgets.help_text import HelpHeading, HelpText
from ui.widgets.layout import Panel, column
from ui.widgets.notes import EmptyPage, Icon, NoteBox, NoteLine, SavedState
from ui.widgets.notes import State as Told
from ui.widgets.pickers import Picker
from ui.widgets.text import KeyCap, Words
from ui.widgets.text_box import TextBox
from ui.widgets.word_grid import WordGrid


def buttons(theme: Theme) -> list[Sample]:
    """Buttons of every kind."""
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
            Sample(f"{kind}, disabled, with its reason", with_reason(theme, waits)),
        ]
    busy = Button(theme, "Making …")
    busy.set_ready(False, "The dossier is being made.")
    only = Button(theme, "Search", icon="search")
    only.set_icon_only(True)
    hide = HideButton(theme, lambda: None)
    samples += [
        Sample("busy, with its way out", beside(theme, busy, Button(theme, "Stop"))),
        Sample("icon and key", Button(theme, "Find", icon="search", key="Ctrl K")),
        Sample("icon alone", only),
        Sample("big, with what comes after", Button(theme, "Go on", big=True, after="chevron-right")),
        Sample("hide", hide),
        Sample("hide, focused", two := HideButton(theme, lambda: None), focus=two),
        Sample("long words", Button(theme, "Write down what became of it, and why"), wide=True),
    ]
    return samples


def rail(theme: Theme) -> list[Sample]:
    """Entries of the rail."""
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


def fields(theme: Theme) -> list[Sample]:
    """Fields and pickers."""
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


def choices(theme: Theme) -> list[Sample]:
    """Answers, ticks, progress."""
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
    tabs = TabRow("Parts", ("Checks", "Page", "Every word"))
    return [
        *samples,
        Sample("tick box, focused", focused, focus=focused),
        Sample("progress", bar),
        Sample("tabs", tabs),
    ]


def words(theme: Theme) -> list[Sample]:
    """Words and states."""
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


def notes(theme: Theme) -> list[Sample]:
    """Notes and empty pages."""
    actions = [Button(theme, "Check it now"), Button(theme, "Not now", "quiet")]
    tour = TourPanel(theme)
    tour.place.setText("Stop 1 of 6")
    tour.heading.setText("Hide")
    tour.words.setText("One press saves your words and locks everything.")
    above = NoteLine(theme, Button(theme, "Decide clues", icon="eye-off"))
    above.words.setText("4 clues are not decided yet.")
    above.show()
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
        Sample("warning above a text", above, wide=True),
        Sample("the way round", tour, height=190),
        Sample("an empty page that teaches", teaching, wide=True),
    ]
