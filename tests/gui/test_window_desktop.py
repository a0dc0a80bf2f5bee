"""What the desktop hears and keeps: screen saver and sleep, clipboard, PRIMARY, Qt's own settings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop import ClipboardGuard, clipboard, keep_no_settings
from ui.dialogs import path_sheet
from ui.theme import Theme

LISTEN = """
import os, subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.desktop import DesktopSignals
from whistle.hardening.network import deny_network
deny_network()
app = QCoreApplication([])
# Stands in for logind on a bus of its own; only its owner's signals are listened to.
logind = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "logind")
assert logind.registerService("org.freedesktop.login1")
heard = []
signals = DesktopSignals()
def away(why):
    heard.append(why)
    if len(heard) == 3:
        app.quit()
signals.away.connect(away)
def send(path, name, *arguments):
    subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True)
def play():
    send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false")
    send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true")
    login = QDBusMessage.createSignal
    logind.send(login("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock"))
    asleep = login("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    asleep.setArguments([True])
    logind.send(asleep)
QTimer.singleShot(0, play)
QTimer.singleShot(8000, app.quit)
app.exec()
sys.stdout.write(",".join(heard))
"""


COPY = """
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from ui.desktop import SECRET_MARKS, ClipboardGuard, clipboard
app = QApplication([])
page = QWidget()
line, text = QLineEdit("words"), QTextEdit()
text.setHtml("<b>words</b>")
box = QVBoxLayout(page)
box.addWidget(line)
box.addWidget(text)
page.show()
QTest.qWaitForWindowExposed(page)
print("supports" if clipboard().supportsSelection() else "no selection")
line.setFocus()
QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
print("without:" + clipboard().text(QClipboard.Mode.Selection))
guard = ClipboardGuard(clipboard(), seconds=0.3)
text.selectAll()
text.copy()
held = clipboard().mimeData()
print("marked" if all(bytes(held.data(k).data()) == v for k, v in SECRET_MARKS.items()) else "bare")
print("plain" if held.text() == "words" and not held.hasHtml() else "rich")
for field in (line, text):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
print("selection:" + clipboard().text(QClipboard.Mode.Selection))
QTest.qWait(800)
print("cleared:" + clipboard().text())
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("dbus-send")), reason="needs a D-Bus daemon"
)
def test_screen_saver_session_lock_and_sleep_are_heard_over_the_bus_and_their_end_is_not() -> None:
    # The session's bus plays the system's too: only logind may own that name on the real one.
    script = 'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$0" -c "$1"'
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, LISTEN],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    # Signals of different senders may overtake one another.
    assert sorted(ran.stdout.split(",")) == ["lock", "saver", "sleep"], ran.stderr[-800:]


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="needs an X server")
def test_on_a_real_display_what_is_copied_is_marked_and_taken_back_and_selecting_offers_nothing() -> None:
    ran = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", COPY],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    assert ran.stdout.split() == ["supports", "without:words", "marked", "plain", "selection:", "cleared:"], (
        ran.stdout + ran.stderr[-500:]
    )


def test_clearing_leaves_what_another_program_copied(qapp: QApplication) -> None:
    class Foreign:
        """A clipboard that another program owns."""

        cleared = False

        def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
            return False

        def clear(self, _mode: QClipboard.Mode) -> None:
            self.cleared = True

    guard = ClipboardGuard(clipboard())
    foreign = Foreign()
    guard._clipboard = foreign  # type: ignore[assignment]  # stands in for Qt's
    guard.clear()
    assert not foreign.cleared
    guard.deleteLater()


def test_the_file_dialog_writes_nothing_about_where_it_looked(
    theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    keep_no_settings()
    (tmp_path / "Kasia.txt").write_text("words")
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1000, 700)
    over.show()
    got: list[list[Path]] = []
    sheet = path_sheet(theme, over, "open", "Choose a file", got.append)
    dialog = sheet.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("Kasia.txt")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(got), timeout=3000)
    assert got == [[tmp_path / "Kasia.txt"]]
    dialog.deleteLater()
    qtbot.wait(50)
    QSettings("QtProject").sync()
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"Kasia.txt"}
