"""A real window over a real vault, for tests of locking: started as a process of its own.

``python window_to_lock.py FOLDER PASSPHRASE-FILE HOW``: opens the vault, puts a long draft on a page
of its own making, starts a helper process and long work in the lane, says the helper's number on
standard output, and locks when a line comes on standard input; HOW is "key", "close", "idle",
"defect", "signal" or "export": the key while dossiers are set and searched in a process of their own,
whose number is said.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.desktop import keep_no_settings
from ui.locking import EndSignals
from ui.main import Program
from ui.preferences import Choices
from whistle.api import Session
from whistle.dossier.record import Audience
from whistle.errors import WhistleError
from whistle.hardening.helpers import Helper, Limits
from whistle.hardening.network import deny_network
from whistle.hardening.process import harden
from whistle.model import ConsentKind, ConsentState, SealedText
from whistle.progress import Progress
from whistle.vault.tables.testimonies import Testimonies

MARKER = "bittern-under-the-sluice-"


def main() -> None:
    folder, secret, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    deny_network()
    harden()
    keep_no_settings()
    app = QApplication(["Notes"])
    program = Program(app, folder, Choices())
    ends = EndSignals()
    ends.came.connect(program.locker.leave)
    program.start()
    # One that this window never closes: it has to end with the process all the same.
    helper = Helper("whistle.intake.worker", limits=Limits(None, None, 60.0))
    edit = QPlainTextEdit()
    program.window.outer.addWidget(edit)
    draft: list[str] = []

    def made(field_id: str) -> None:
        draft.append(field_id)
        program.window.outer.setCurrentWidget(edit)
        edit.setPlainText("\n".join(f"{MARKER}{number}" for number in range(150_000)))
        work = _exporting if how == "export" else _deaf
        program.lane.call_long(work, lambda _: None, cancelled=lambda: None)
        helper.start()
        if how != "export":
            _say(helper.pid)

    def save() -> None:
        words = edit.toPlainText()
        program.lane.call(lambda session: session.accounts.save_draft(draft[0], words), lambda _: None)

    program.window.save_drafts = save  # type: ignore[method-assign]  # the page of this test

    def opened(_: None) -> None:
        program.lane.call(_draft, made, failed)

    def failed(error: WhistleError) -> None:
        # Whoever waits for the number sees why there is none.
        sys.stdout.write(f"{type(error).__name__}\n")
        sys.stdout.flush()

    program.lane.open(folder, secret.read_text().strip(), done=opened, failed=failed)
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def told() -> None:
        sys.stdin.readline()
        notifier.setEnabled(False)
        if how in ("key", "export"):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyPress):
                press = QKeyEvent(kind, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(program.window, press)
        elif how == "close":
            program.window.close()
        elif how == "idle":
            program.idle.set_minutes(0.001)
        elif how == "defect":
            program.lane.defect.emit("ValueError test.py:1")

    notifier.activated.connect(told)
    app.exec()


def _draft(session: Session) -> str:
    case = session.cases.add(f"Marsh {os.getpid()}")
    account = session.accounts.add(session.sources.add(case.id, "Heron").id, "a beginning")
    return session.accounts.words(account.id)[0].id


def _exporting(session: Session, _progress: Progress) -> None:
    """Draft dossiers of a sealed account for ever; say the press's number once it has the words."""
    case = session.cases.add(f"Fen {os.getpid()}")
    source = session.sources.add(case.id, "Crake")
    words = f"I saw the {MARKER}gate stand open. Nobody asked why."
    account = session.accounts.add(source.id, words)
    testimonies = Testimonies(session._vault)
    (field,) = testimonies.fields(account.id)
    testimonies.seal(account, {field.id: SealedText(words)}, {})
    session.tags.add(account.id, "A1", words)
    agreed = {kind: ConsentState.AGREED for kind in (ConsentKind.TESTIMONY, ConsentKind.QUOTES)}
    session.consents.record(source.id, "hse", agreed)
    said = False
    while True:
        session.dossiers.draft(case.id, audience=Audience.HSE)
        if not said:
            _say(session.dossiers.press._helper.pid)
        said = True


def _say(pid: int | None) -> None:
    sys.stdout.write(f"{pid}\n")
    sys.stdout.flush()


def _deaf(_session: Session, _progress: Progress) -> None:
    """Work that never asks whether it should stop, such as a page being drawn."""
    number = 0
    while True:
        number += 1


if __name__ == "__main__":
    main()
