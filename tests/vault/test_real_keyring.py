"""``whistle keyring`` with GNOME's own keyring on a bus of its own, and with all that can be missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.operations.recovery_sheet import as_text
from whistle.operations.ways import NewShares

CHILD = Path(__file__).with_name("keyring_child.py")
LOGIN = "the desktop's own password"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED),
    reason="no GNOME keyring here: apt-get install gnome-keyring dbus-daemon",
)

# A bus that starts nothing by itself: without it, asking for the keyring would start one.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


@dataclass
class Desk:
    """A vault, and a desktop of which the bus and the keyring can be there or not."""

    vault: Path
    files: Path
    shares: tuple[str, ...]
    home: str = "home"
    others: list[str] = field(default_factory=list)

    def passphrase(self, name: str = "passphrase") -> list[str]:
        return ["--passphrase-file", str(self.files / name)]

    def run(self, *lines: list[str], bus: bool = True, daemon: str | None = LOGIN) -> list[tuple[int, str]]:
        """Run commands; ``daemon`` is the password that unlocks the keyring, or None for no keyring."""
        home = self.files / self.home
        home.mkdir(exist_ok=True, mode=0o700)
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "XDG_", "GNOME_", "DISPLAY", "WAYLAND"))
        }
        environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"}
        (self.files / "bus.conf").write_text(BUS)
        command = f'exec "{sys.executable}" "{CHILD}"'
        if daemon is not None:
            start = "gnome-keyring-daemon --unlock --components=secrets"
            command = f'printf %s "$LOGIN_PASSWORD" | {start} >/dev/null && {command}'
            environment["LOGIN_PASSWORD"] = daemon
        whole = ["sh", "-c", command]
        if bus:
            whole = ["dbus-run-session", "--config-file", str(self.files / "bus.conf"), "--", *whole]
        done = subprocess.run(
            whole,
            input=json.dumps(lines),
            capture_output=True,
            text=True,
            env=environment,
            timeout=120,
            check=True,
        )
        return [(status, said) for status, said in json.loads(done.stdout)]


@pytest.fixture
def desk(lab: Any, folder: Path, tmp_path: Path) -> Desk:
    """A vault with recovery shares, whose passphrase needs the keyring by now."""
    drawn = NewShares()
    with Session.open(folder, lab.passphrase) as session:
        session.ways.set_recovery(drawn, [drawn.shares[0]])
    shares = drawn.shares
    drawn.close()
    files = tmp_path / "files"
    files.mkdir()
    (files / "passphrase").write_text(lab.passphrase + "\n")
    (files / "wrong").write_text("not it\n")
    (files / "new").write_text("pebble harvest cinder\n")
    (files / "sheet.txt").write_text(as_text(shares))
    made = Desk(folder, files, shares)
    ((status, said),) = made.run(["keyring", str(folder), "--on", *made.passphrase()])
    assert status == 0, said
    return made


def test_a_real_keyring_is_a_second_factor_and_each_way_it_can_be_missing_has_its_own_words(
    desk: Desk, figures: Callable[..., None]
) -> None:
    listing = ["list", str(desk.vault), *desk.passphrase()]
    (opened,) = desk.run(listing)
    assert opened == (0, ""), "in another session of the same desktop"
    ((status, said),) = desk.run(["list", str(desk.vault), *desk.passphrase("wrong")])
    assert status == 3
    assert "does not open this vault" in said
    found = {
        "no bus": desk.run(listing, bus=False, daemon=None),
        "no keyring on the bus": desk.run(listing, daemon=None),
        "another login password": desk.run(listing, daemon="not the desktop's password"),
    }
    desk.home = "another machine"
    found["the keyring of another machine"] = desk.run(listing)
    words = {}
    for what, ((status, said),) in found.items():
        assert status == 3, what
        assert said.count("\n") == 1, what
        assert "'whistle recovery --use'" in said, what
        words[what] = said
    assert "there is none here" in words["no bus"]
    assert "there is none here" in words["no keyring on the bus"]
    assert "is locked" in words["another login password"]
    assert "holds nothing for this vault" in words["the keyring of another machine"]
    figures("keyring: ways in which a real one is missing, each a named error", len(words), "ways")


def test_recovery_shares_open_a_vault_whose_keyring_is_lost(desk: Desk) -> None:
    recover = ["recovery", str(desk.vault), "--use", str(desk.files / "sheet.txt")]
    done = desk.run(
        [*recover, "--new-passphrase-file", str(desk.files / "new")],
        ["list", str(desk.vault), *desk.passphrase("new")],
        bus=False,
        daemon=None,
    )
    assert [status for status, _ in done] == [0, 0], done
    # The passphrase that needs the keyring still opens where the keyring is.
    assert desk.run(["list", str(desk.vault), *desk.passphrase()]) == [(0, "")]


def test_switched_off_the_passphrase_opens_alone_and_the_keyring_keeps_nothing(desk: Desk) -> None:
    done = desk.run(
        ["keyring", str(desk.vault), "--off", *desk.passphrase()],
        ["list", str(desk.vault), *desk.passphrase()],
    )
    assert [status for status, _ in done] == [0, 0], done
    assert desk.run(["list", str(desk.vault), *desk.passphrase()], bus=False, daemon=None) == [(0, "")]
    kept = b"".join(path.read_bytes() for path in desk.files.rglob("*.keyring"))
    assert b"Notes" not in kept
