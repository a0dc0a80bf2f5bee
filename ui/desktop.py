"""What the desktop says and keeps: screen savers and sleep over D-Bus, the clipboard, file dialogs.

D-Bus is reached by its AF_UNIX socket, which the network filter allows. A desktop without a bus,
or without one of the services, simply never says anything.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SLOT, QMimeData, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from PySide6.QtGui import QClipboard, QGuiApplication

_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"

CLIPBOARD_SECONDS: Final = 10
SECRET_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What clipboard managers look for before they keep a copy (KDE, Windows, macOS)."""


class DesktopSignals(QObject):
    """Says when the desktop locks, blanks or is about to sleep."""

    away = Signal(str)
    """Why: "saver", "lock" or "sleep"."""

    def __init__(self) -> None:
        super().__init__()
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for interface, path in _SAVERS:
                self._listen(session, ("", path, interface, "ActiveChanged"), "saver_changed(bool)")
        system = QDBusConnection.systemBus()
        if system.isConnected():
            self._listen(system, (_LOGIN, "", _SESSION, "Lock"), "session_locked()")
            self._listen(system, (_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep"), "sleep_coming(bool)")
            self._hold_sleep(system)

    def _listen(self, bus: QDBusConnection, what: tuple[str, str, str, str], slot: str) -> None:
        # The stub asks for bytes, the library takes only the str that SLOT makes.
        bus.connect(*what, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The screen saver began or ended."""
        if active:
            self.away.emit("saver")

    @Slot()
    def session_locked(self) -> None:
        """The desktop session was locked."""
        self.away.emit("lock")

    @Slot(bool)
    def sleep_coming(self, begins: bool) -> None:
        """The machine is about to sleep; the inhibitor gives us a few seconds."""
        if begins:
            self.away.emit("sleep")
            self._inhibitor = None

    def _hold_sleep(self, system: QDBusConnection) -> None:
        """Ask logind to wait for us before it sleeps; the wait ends with the descriptor."""
        call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", "Notes", "Saving before sleep", "delay"])
        answer = system.call(call, timeout=500)
        given = answer.arguments()
        if given and isinstance(given[0], QDBusUnixFileDescriptor):
            self._inhibitor = given[0]


class ClipboardGuard(QObject):
    """Marks what is copied here as secret, clears it after ten seconds, and offers no PRIMARY selection.

    The selection is dropped while Qt is still announcing it, so no other program can have asked.
    """

    def __init__(self, clipboard: QClipboard, seconds: float = CLIPBOARD_SECONDS) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.clear)
        self._marking = False
        clipboard.dataChanged.connect(self._mark)
        clipboard.selectionChanged.connect(self._drop_selection)

    def clear(self) -> None:
        """Take back what was copied here, if it is still there."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear(QClipboard.Mode.Clipboard)

    def _mark(self) -> None:
        if self._marking or not self._clipboard.ownsClipboard():
            return
        words = self._clipboard.text()
        if not words:
            return
        marked = QMimeData()
        # Plain text alone: rich text would carry the look of the page along.
        marked.setText(words)
        for kind, value in SECRET_MARKS.items():
            marked.setData(kind, value)
        self._marking = True
        self._clipboard.setMimeData(marked, QClipboard.Mode.Clipboard)
        self._marking = False
        self._timer.start()

    def _drop_selection(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


def keep_no_settings() -> None:
    """Send Qt's own settings (the file dialog's last folder and history) where nothing can be written."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, scope, "/dev/null/nowhere")


def clipboard() -> QClipboard:
    """The program's clipboard."""
    return QGuiApplication.clipboard()
