"""Every page of the window in every state that is worth a picture, over the sample case.

A scene opens its page in a program of its own on a copy of one vault. The pictures of docs/images
and the walk that asks every control for its name use the same scenes.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main import Program
from ui.pages.first_run import FirstRunPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices, Preferences
from ui.style.tokens import Look
from ui.turns import Turns
from ui.wiring import PAGES
from whistle.api import Session
from whistle.commands.demo import fill
from whistle.crypto.slots import KdfCost
from whistle.dossier.press import Here
from whistle.dossier.record import Audience
from whistle.errors import DiskFull, WhistleError
from whistle.identifiers.scanner import Scanner
from whistle.model import ConsentState, Directness, IdentifierKind, KnownIdentity, Proposal, Scan
from whistle.sample import load

PASSPHRASE = "harbour sixty velvet plain oaken tide"
NAMES = "amber folding tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)

STORY = (
    "My name is Kasia Wróbel and I started at Ferrow in May 2019, on the green team. There were 21 of us"
    " then. Graham Tolliver runs it.\n\n"
    "On 11 March Damilọlá Okafor came out of booth 4 shaking. She had a man with her who said he would not"
    " see the weekend. She got the sheet down and rang Carys Llŷr, who left us two years ago. The line was"
    " dead. She tried the other one, 01632 960417, and that was a taxi firm.\n\n"
    "Damilọlá is the only one of us who signs, and she has a hearing dog, so everyone will know it is her."
    " I was there. I saw it. Graham said log it and call your next one. You can write to me at"
    " kwrobel@example.org."
)
_D, _Q = Directness.DIRECT, Directness.QUASI
_FOUND: tuple[tuple[str, IdentifierKind, Directness, str, tuple[str, ...], str], ...] = (
    ("Kasia Wróbel", IdentifierKind.PERSON, _D, "Person 11", (), "in the list of names"),
    ("Graham Tolliver", IdentifierKind.PERSON, _D, "Person 12", (), "in the list of names"),
    ("Damilọlá Okafor", IdentifierKind.PERSON, _D, "Person 13", (), "in the list of names"),
    ("Carys Llŷr", IdentifierKind.PERSON, _D, "Person 14", (), "in the list of names"),
    ("01632 960417", IdentifierKind.PHONE, _D, "Number 11", (), "has the form of a UK phone number"),
    ("kwrobel@example.org", IdentifierKind.EMAIL, _D, "Number 12", (), "an e-mail address"),
    ("Ferrow", IdentifierKind.PLACE, _Q, "Place 11", ("a town",), "in the list of places"),
    ("green team", IdentifierKind.WORKPLACE, _Q, "Organisation 11", ("a team",), "a named team"),
    ("May 2019", IdentifierKind.DATE, _Q, "Date 11", ("2019",), "a month and year"),
    ("21 of us", IdentifierKind.TEAM_SIZE, _Q, "Detail 11", ("some of us",), "the size of a group"),
    ("11 March", IdentifierKind.DATE, _Q, "Date 12", ("March",), "a date"),
    (
        "the only one of us who signs",
        IdentifierKind.DETAIL,
        _Q,
        "Detail 12",
        (),
        "sets somebody apart from all others",
    ),
    ("hearing dog", IdentifierKind.DETAIL, _Q, "Detail 13", (), "a fact that few share"),
)


class Listed(Scanner):
    """Proposes what is listed above: a picture does not change when the engine learns a word."""

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to close."""

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """What stands in each text of the list."""
        return tuple(Scan(_in(text)) for text in texts)


def _in(text: str) -> tuple[Proposal, ...]:
    found = []
    for words, kind, directness, label, ladder, why in _FOUND:
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            found.append(Proposal(at, end, words, kind, directness, label, "listed", why, ladder))
            at = text.find(words, end)
    return tuple(sorted(found, key=lambda one: one.start))


class PressHere(Here):
    """Sets pages in this process: a helper takes a second to load."""

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to close."""


def quicken(session: Session) -> None:
    """Let a session need no helper process."""
    session.sealing.make_scanner = Listed
    session.dossiers.press = PressHere()


def make_vault(folder: Path) -> None:
    """The sample case, one dossier made of it, and a draft whose names are still in it."""
    with Session.create(folder, PASSPHRASE, NAMES, QUICK) as session:
        quicken(session)
        sample = load()
        case_id = fill(session, sample)
        juniper = session.sources.add(case_id, "Juniper")
        session.accounts.add(juniper.id, STORY)
        overrides = sample.overrides.get("hse", {})
        session.dossiers.export(
            case_id, folder.with_suffix(".pdf"), audience=Audience.HSE, overrides=overrides
        )


def rest(ms: int) -> None:
    """Let the event loop run for so long. Not by QTest.qWait: it holds Python's lock meanwhile, and the lane
    gets nowhere.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(so: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something is so; raises TimeoutError."""
    end = time.monotonic() + seconds
    while not so():
        if time.monotonic() > end:
            raise TimeoutError
        rest(5)


@dataclass
class Stage:
    """A program on a vault of its own, and the way to act in it."""

    program: Program
    folder: Path
    """A place of its own for what it writes."""
    defects: list[str] = field(default_factory=list)
    others: frozenset[QWidget] = frozenset()
    """Windows that were there before it."""

    @property
    def window(self) -> QWidget:
        """The program's window."""
        return self.program.window

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.program.window.page

    def settle(self, ms: int = 120) -> None:
        """Wait until nothing is under way and everything is drawn."""
        lane, pool = self.program.lane, self.program.pool
        for _ in range(3):
            until(lambda: lane.pending == 0 and pool.pending == 0 and not self.window.making.busy)
            # Rows that are made in turns move what stands below them.
            until(lambda: not any(one.running for one in self.window.findChildren(Turns)))
            rest(ms // 3)

    def ask(self, work: Callable[[Session], Any]) -> Any:
        """Do something in the vault and wait for what comes of it."""
        got: list[Any] = []
        failed: list[WhistleError] = []
        self.program.lane.call(work, got.append, failed.append)
        until(lambda: bool(got or failed or self.defects))
        if not got:
            raise RuntimeError(str(failed or self.defects))
        return got[0]

    def unlock(self, *, names: bool = False) -> None:
        """Open the vault by its passphrase."""
        page = self.program._gate
        if not isinstance(page, UnlockPage):
            raise TypeError(type(page))
        page.field.set_text(PASSPHRASE)
        page.submit()
        self.settle(30)
        self.ask(quicken)
        if names:
            self.ask(lambda session: session.register.open(NAMES))

    def go(self, page: str, **ids: str) -> None:
        """Go to a page of the case."""
        if "case_id" not in ids:
            ids["case_id"] = self.ask(lambda session: session.cases.all()[0].id)
        self.program.window.navigate(page, **ids)
        self.settle()

    def account_of(self, source: str) -> str:
        """The id of somebody's account."""

        def find(session: Session) -> str:
            wanted = session.sources.named(source).id
            return next(one.id for one in session.accounts.all() if one.source_id == wanted)

        found: str = self.ask(find)
        return found

    def first_run(self, step: int) -> FirstRunPage:
        """Setting up, at a step (from 0)."""
        self.program.show_first_run(Path("/home/someone"))
        page = self.program._gate
        if not isinstance(page, FirstRunPage):
            raise TypeError(type(page))
        presenter = page._presenter
        for number in range(step):
            if number == 1:
                page.typed.set_text(" ".join(presenter._setup.words))
            if number == 2:
                page.name_typed.set_text(" ".join(presenter._setup.custodian_words))
            if number == 3:
                break
            page.next.click()
        self.settle(30)
        return page

    def keys(self, widget: QWidget, keys: str) -> None:
        """Type single keys, each when the former was dealt with."""
        for key in keys:
            QTest.keyClick(widget, key)
            self.settle(30)


Scene = Callable[[Stage], None]
SCENES: dict[str, Scene] = {}
PICTURES: list[str] = []
"""Every picture's name: the scene's and the shape's."""

LOOKS = ("light", "dark", "high-contrast", "200", "welsh", "mirrored")
EVERY = (*LOOKS, "small")
STATE = ("light", "200")
"""A state of a page whose looks were shown already."""


def scene(name: str, shapes: tuple[str, ...] = LOOKS) -> Callable[[Scene], Scene]:
    """Put a scene into the list under its name, with the shapes that pictures are taken in."""

    def put(one: Scene) -> Scene:
        SCENES[name] = one
        PICTURES.extend(f"{name}-{shape}" for shape in shapes)
        return one

    return put


@scene("unlock", EVERY)
def _unlock(stage: Stage) -> None:
    stage.settle(30)


@scene("unlock-wrong", STATE)
def _unlock_wrong(stage: Stage) -> None:
    page = stage.program._gate
    if isinstance(page, UnlockPage):
        page.field.set_text("something else")
        page.submit()
    stage.settle()


@scene("unlock-shares", STATE)
def _unlock_shares(stage: Stage) -> None:
    page = stage.program._gate
    if isinstance(page, UnlockPage):
        page._ask_shares()
    stage.settle(30)


@scene("first-run-place")
def _place(stage: Stage) -> None:
    stage.first_run(0)


@scene("first-run-passphrase", EVERY)
def _passphrase(stage: Stage) -> None:
    stage.first_run(1)


@scene("first-run-names")
def _names_step(stage: Stage) -> None:
    stage.first_run(2)


@scene("first-run-lost")
def _lost(stage: Stage) -> None:
    stage.first_run(3)


@scene("role", EVERY)
def _role(stage: Stage) -> None:
    stage.unlock()


@scene("case", EVERY)
def _case(stage: Stage) -> None:
    stage.unlock()
    stage.go("case")


@scene("case-add", STATE)
def _case_add(stage: Stage) -> None:
    _case(stage)
    stage.page.write.click()
    stage.page.who.choose("new")
    stage.settle(30)


@scene("case-empty", STATE)
def _case_empty(stage: Stage) -> None:
    stage.unlock()
    case_id = stage.ask(lambda session: session.cases.add("Another matter").id)
    stage.go("case", case_id=case_id)


@scene("account-draft", EVERY)
def _draft(stage: Stage) -> None:
    stage.unlock()
    stage.go("account", testimony_id=stage.account_of("Juniper"))


@scene("account", EVERY)
def _account(stage: Stage) -> None:
    stage.unlock()
    stage.go("account", testimony_id=stage.account_of("Marram"))


@scene("account-list", STATE)
def _account_list(stage: Stage) -> None:
    _account(stage)
    stage.page._show_list()
    stage.settle(30)


@scene("account-binned", STATE)
def _binned(stage: Stage) -> None:
    stage.unlock()
    account = stage.account_of("Juniper")
    stage.ask(lambda session: session.accounts.delete(account))
    stage.go("account", testimony_id=account)


@scene("account-alone", STATE)
def _alone(stage: Stage) -> None:
    stage.unlock()
    stage.program.choose_role("self")
    stage.settle()


@scene("names", EVERY)
def _names(stage: Stage) -> None:
    stage.unlock(names=True)
    stage.go("names", testimony_id=stage.account_of("Juniper"))
    until(lambda: stage.page.presenter.desk is not None and stage.page.text.is_loaded)
    stage.keys(stage.page.list, "llnl")
    rest(700)
    until(lambda: stage.page.saved[0] == "saved")
    stage.settle()


@scene("names-keep", STATE)
def _names_keep(stage: Stage) -> None:
    _names(stage)
    stage.keys(stage.page.list, "k")
    stage.settle()


@scene("names-add", STATE)
def _names_add(stage: Stage) -> None:
    _names(stage)
    at = STORY.index("taxi firm")
    stage.page.text.select(at, at + len("taxi firm"))
    stage.page.start_adding()
    stage.settle()


@scene("names-sure", STATE)
def _names_sure(stage: Stage) -> None:
    _names(stage)
    stage.page.presenter.decide_rest(direct=True)
    stage.settle()
    stage.page._ask_finish()
    stage.settle(30)


@scene("permissions", EVERY)
def _permissions(stage: Stage) -> None:
    stage.unlock()
    source = stage.ask(lambda session: session.sources.named("Marram").id)
    stage.go("permissions", source_id=source, recipient="hse")


@scene("permissions-condition", STATE)
def _condition(stage: Stage) -> None:
    _permissions(stage)
    stage.page.picker.buttons[ConsentState.CONDITIONS.value].click()
    stage.settle(30)


@scene("dossiers", EVERY)
def _dossiers(stage: Stage) -> None:
    stage.unlock()
    stage.go("dossiers")


def _build(stage: Stage, reader: str = "union", *, names: bool = True) -> None:
    stage.unlock(names=names)
    stage.go("dossier", recipient=reader, extra=reader)
    until(lambda: stage.page._built is not None)
    rest(300)
    stage.settle()


@scene("dossier", EVERY)
def _dossier(stage: Stage) -> None:
    _build(stage)


@scene("dossier-words")
def _dossier_words(stage: Stage) -> None:
    _build(stage)
    stage.page.panes.bring(2)
    stage.page.only_case.setChecked(True)
    stage.page.words.read_on()
    stage.settle()


@scene("dossier-reason", STATE)
def _dossier_reason(stage: Stage) -> None:
    _build(stage, "hse", names=False)
    row = next(row for row in stage.page._rows.values() if row.check.can_go_on)
    row.skip.click()
    stage.settle(30)


@scene("dossier-sure", STATE)
def _dossier_sure(stage: Stage) -> None:
    _build(stage)
    for check in stage.page._built.checks:
        if check.can_go_on:
            stage.page.presenter.go_on(check.gate, "weighed with the branch")
            stage.settle(30)
    stage.page._make()
    stage.settle(30)


@scene("dossier-made")
def _dossier_made(stage: Stage) -> None:
    _build(stage)
    for check in stage.page._built.checks:
        if check.can_go_on:
            stage.page.presenter.go_on(check.gate, "weighed with the branch")
            stage.settle(30)
    stage.page.presenter.export(stage.folder / "for-the-union.pdf")
    until(lambda: stage.page.stack.currentWidget() is stage.page.done_page)
    stage.settle()


@scene("readback")
def _readback(stage: Stage) -> None:
    stage.unlock()
    stage.go("readback", recipient="union")


@scene("record")
def _record(stage: Stage) -> None:
    stage.unlock()
    stage.go("record")


@scene("support")
def _support(stage: Stage) -> None:
    stage.unlock()
    stage.go("support")


@scene("help")
def _help(stage: Stage) -> None:
    stage.unlock()
    stage.go("help")


@scene("settings", EVERY)
def _settings(stage: Stage) -> None:
    stage.unlock()
    stage.go("settings")


@scene("find")
def _find(stage: Stage) -> None:
    stage.unlock()
    stage.go("case")
    window = stage.program.window
    window.open_find()
    window.sheets.finder.field.set_text("plan")
    rest(400)
    stage.settle()


@scene("error")
def _error(stage: Stage) -> None:
    stage.unlock()
    stage.go("case")
    stage.program.window.show_error(DiskFull())
    stage.settle(30)


@scene("delete", STATE)
def _typed(stage: Stage) -> None:
    stage.unlock()
    stage.go("case")
    stage.program.window.sheets.confirm(
        "Destroy what is in the bin?",
        "It cannot be brought back, not even with a backup of today.",
        "Destroy it",
        lambda: None,
        danger=True,
        typed="destroy",
    )
    stage.settle(30)


@scene("passphrase", STATE)
def _asked(stage: Stage) -> None:
    stage.unlock()
    stage.go("case")
    stage.page._ask_names()
    stage.settle(30)


@scene("recovery")
def _recovery(stage: Stage) -> None:
    stage.unlock()
    stage.go("recovery")


def _plain(page: str) -> Scene:
    def go(stage: Stage) -> None:
        stage.unlock()
        stage.go(page)

    return go


# A page that nobody has made a scene for is walked all the same; only its picture is not kept.
for _entry in PAGES:
    SCENES.setdefault(_entry.name, _plain(_entry.name))


@dataclass(frozen=True)
class Shape:
    """How a picture is taken."""

    look: Look = Look.LIGHT
    scale: float = 1.0
    width: int = 1280
    height: int = 800
    language: str = "en"
    """It counts from before the scenes are imported: each language is drawn in a process of its own."""


SHAPES: dict[str, Shape] = {
    "light": Shape(),
    "dark": Shape(Look.DARK),
    "high-contrast": Shape(Look.HIGH_DARK),
    "200": Shape(scale=2.0),
    "small": Shape(width=640, height=480),
    "welsh": Shape(language="cy"),
    "mirrored": Shape(language="x-rtl"),
}


def play(name: str, shape: Shape, template: Path, folder: Path, app: QApplication) -> Stage:
    """Open a scene in a shape, in a program of its own on a copy of the vault in ``template``."""
    shutil.copytree(template, folder / "notes")
    chosen = Preferences(look=shape.look.value, scale=shape.scale)
    others = frozenset(QApplication.topLevelWidgets())
    program = Program(app, folder / "notes", Choices(chosen), replace=lambda: None, end=lambda: None)
    stage = Stage(program, folder, others=others)
    program.lane.defect.connect(stage.defects.append)
    program.pool.defect.connect(stage.defects.append)
    window = program.window
    window.resize(shape.width, shape.height)
    program.start()
    window.activateWindow()
    try:
        SCENES[name](stage)
    except BaseException:
        leave(stage)
        raise
    return stage


def leave(stage: Stage) -> None:
    """End a scene's program."""
    stage.program.lane.close_now(10)
    stage.program.pool.close_now()
    stage.window.hide()
    stage.program.release()
    # What the lane answered last still finds its page.
    QApplication.processEvents()
    # Now, not when Python gets round to it: every widget that is left makes the next scene slower.
    shiboken6.delete(stage.window)
    for one in QApplication.topLevelWidgets():
        if shiboken6.isValid(one) and one not in stage.others and one.parentWidget() is None:
            shiboken6.delete(one)


import window_scenes_casework  # noqa: E402, F401 - puts its scenes into the list
import window_scenes_evidence  # noqa: E402, F401 - as above
import window_scenes_finding  # noqa: E402, F401 - as above
import window_scenes_handover  # noqa: E402, F401 - as above
import window_scenes_help  # noqa: E402, F401 - as above
import window_scenes_interview  # noqa: E402, F401 - puts its scenes into the list
import window_scenes_kit  # noqa: E402, F401 - as above
