"""How long the unlock window takes to be seen, beside a bare window with one label, in turns.

    python3 packaging/bootstrap.py bench start              15 starts of each
    python3 packaging/bootstrap.py bench start --quick      3, to see that it runs

From the start of the process to the first picture drawn, by the clock: the middle of all starts.
Without a display Qt draws into memory, for both alike. Compiled modules and files are warm.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MARK = 1.5
"""At most so many times the bare window's time (from the issue of the whole window)."""
HEAVY = ("whistle.api", "sqlcipher3", "reportlab", "pypdfium2", "PIL", "numpy", "cryptography.x509", "lxml")


def _watched() -> Any:
    """Make the application's loop end, and say so, when the first picture was drawn."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    loop = QApplication.exec

    class FirstPicture(QObject):
        def eventFilter(self, one: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.UpdateRequest and isinstance(one, QWidget) and one.isWindow():
                one.removeEventFilter(self)
                QApplication.sendEvent(one, event)
                heavy = ",".join(name for name in HEAVY if name in sys.modules)
                os.write(1, f"drawn {heavy}\n".encode())
                os._exit(0)
            return False

    def exec_(*_: object) -> int:
        watch = FirstPicture()
        # On the windows alone: what hears every event of a program changes what is measured.
        for one in QApplication.topLevelWidgets():
            one.installEventFilter(watch)
        return int(loop())

    QApplication.exec = exec_  # type: ignore[method-assign]
    return QApplication


def child(which: str, folder: str) -> None:
    """One start, in a process of its own."""
    if which == "bare":
        from PySide6.QtWidgets import QLabel

        application = _watched()
        app = application([])
        label = QLabel("A bare window")
        label.resize(1280, 800)
        label.show()
        app.exec()
        return
    import ui.entry
    from whistle.hardening.start import shut

    shut()
    _watched()
    sys.argv = ["whistle", folder]
    ui.entry.main()


def start(which: str, folder: Path) -> tuple[float, str]:
    """Seconds from nothing to the first picture, and which heavy libraries were loaded by then."""
    began = time.perf_counter()
    command = [sys.executable, __file__, "--child", which, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        said = process.stdout.readline().decode().split()
        took = time.perf_counter() - began
        process.kill()
    if not said or said[0] != "drawn":
        raise SystemExit(f"The {which} window was not drawn.")
    return took, said[1] if len(said) > 1 else ""


def main() -> int:
    """Print the table; 1 when the mark is not met."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--child", nargs=2)
    options = parser.parse_args()
    if options.child:
        child(*options.child)
        return 0
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    heavy = ""
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CONFIG_HOME"] = place
        vault = Path(place) / "v"
        subprocess.run([sys.executable, "-c", _MAKE, str(vault)], check=True)
        for turn in range(4 if options.quick else 16):
            for which, found in times.items():
                took, loaded = start(which, vault)
                # The first of each warms the files up.
                if turn:
                    found.append(took)
                if which == "ours":
                    heavy = loaded
    middle = {which: statistics.median(found) for which, found in times.items()}
    ratio = middle["ours"] / middle["bare"]
    print(f"bare window with a label   {middle['bare'] * 1000:7.0f} ms")
    print(f"unlock window              {middle['ours'] * 1000:7.0f} ms")
    print(
        f"ratio                      {ratio:7.2f} x   at most {MARK}: {'met' if ratio <= MARK else 'NOT met'}"
    )
    print(f"heavy libraries before it  {heavy or 'none'}")
    return 0 if ratio <= MARK else 1


_MAKE = """
import sys
from pathlib import Path
from whistle.api import Session
from whistle.crypto.slots import KdfCost
Session.create(Path(sys.argv[1]), "slate ribbon quarry lantern", cost=KdfCost(64 * 1024, 1, 4)).close()
"""

if __name__ == "__main__":
    sys.exit(main())
