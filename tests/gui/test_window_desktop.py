"""What the desktop hears and keeps: screen saver and sleep, clipboard, PRIMARY, Qt's own settings."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop import ClipboardGuard, clipboard, keep_no_settings
from ui.dialogs import path_sheet
from ui.theme import Theme
from whistle.api import Session
from whistle.crypto.slots import KdfCost

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)

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
signals.away.connect(heard.append)
SAVERS = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
]
def send(path, name, *arguments):
    subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True)
def play():
    for path, interface in SAVERS:
        for now in ("false", "true"):
            send(path, interface + ".ActiveChanged", "boolean:" + now)
    # Anybody may send this; only logind's own is a reason.
    send("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock")
    login = QDBusMessage.createSignal
    logind.send(login("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock"))
    logind.send(login("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Unlock"))
    for begins in (True, False):
        asleep = login("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
        asleep.setArguments([begins])
        logind.send(asleep)
    # What should not be heard has the time to be heard, too.
    QTimer.singleShot(1500, app.quit)
QTimer.singleShot(0, play)
app.exec()
sys.stdout.write(",".join(heard))
"""


DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
name = sys.argv[1]
bus = QDBusConnection.sessionBus()
assert bus.registerService(name)
path = "/" + name.replace(".", "/")
if name.endswith("login1"):
    said = QDBusMessage.createSignal(path + "/session/_31", name + ".Session", "Lock")
else:
    said = QDBusMessage.createSignal(path, name, "ActiveChanged")
    said.setArguments([True])
assert bus.send(said)
# Gone only when it was sent.
bus.call(QDBusMessage.createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"))
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
    assert sorted(ran.stdout.split(",")) == ["lock", *["saver"] * 6, "sleep"], ran.stderr[-800:]


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("dbus-send")), reason="needs a D-Bus daemon"
)
@pytest.mark.parametrize(
    "desktop",
    [
        "org.freedesktop.ScreenSaver",
        "org.gnome.ScreenSaver",
        "org.xfce.ScreenSaver",
        "org.freedesktop.login1",
    ],
)
def test_an_open_vault_is_locked_when_the_desktop_says_so_over_the_bus(
    tmp_path: Path, desktop: str, figures: Callable[..., None]
) -> None:
    Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK).close()
    (tmp_path / "secret").write_text(PASSPHRASE)
    (tmp_path / "home").mkdir()
    script = (
        'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS";'
        ' echo "$DBUS_SESSION_BUS_ADDRESS"; exec "$@"'
    )
    program = [sys.executable, str(ROOT / "tests" / "data" / "window_to_lock.py")]
    opened = [*program, str(tmp_path / "v"), str(tmp_path / "secret"), "bus"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", *opened],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        start_new_session=True,
    ) as started:
        try:
            assert started.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = started.stdout.readline().strip()
            helper = int(started.stdout.readline())
            pid = int(Path(f"/proc/{helper}/stat").read_text().rsplit(")", 1)[1].split()[1])
            assert b"window_to_lock" in Path(f"/proc/{pid}/cmdline").read_bytes()
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", DESKTOP, desktop], env=environment, check=True, timeout=30)
            while b"ui.entry" not in Path(f"/proc/{pid}/cmdline").read_bytes():
                assert time.perf_counter() - began < 15, "it was not locked"
                time.sleep(0.01)
            figures(
                f"lock over the bus by {desktop}, the sender's start too", time.perf_counter() - began, "s"
            )
        finally:
            os.killpg(started.pid, signal.SIGKILL)
    with Session.open(tmp_path / "v", PASSPHRASE) as session:
        account = session.accounts.all()[0].id
        assert session.accounts.words(account)[0].words.text.startswith("bittern-under-the-sluice-0")


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
