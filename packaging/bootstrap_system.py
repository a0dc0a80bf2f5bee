"""What Whistle needs of the system: asked for by trying, installed by apt-get when root.

Libraries are loaded, not looked up among installed packages: package names differ between
releases (Debian 13 renamed libglib2.0-0 to libglib2.0-0t64), sonames do not.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bootstrap_trouble import Trouble, say

SECONDS_TO_WAIT_FOR_ANOTHER_APT = 300
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Need:
    """One thing of the system.

    ``packages`` are the Debian packages that bring it: names of one package in different releases,
    the newest first and the oldest, which newer releases still understand, last.
    """

    kind: Literal["library", "program", "module", "system module"]
    name: str
    packages: tuple[str, ...]

    def is_met(self) -> bool:
        """Whether it is here now."""
        if self.kind == "program":
            return shutil.which(self.name) is not None
        if self.kind == "system module":
            return _system_python_has(self.name)
        if self.kind == "module":
            importlib.invalidate_caches()
            return importlib.util.find_spec(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


def _system_python_has(module: str) -> bool:
    """Whether Debian's own Python finds a module: what comes as a package is not in our environment."""
    look = "import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)"
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", look, module], check=False).returncode == 0


def _library(soname: str, *packages: str) -> Need:
    return Need("library", soname, packages)


def _program(name: str, package: str) -> Need:
    return Need("program", name, (package,))


_VERSIONED_VENV = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"

FOR_THE_PROGRAM: tuple[Need, ...] = (
    # Debian splits ensurepip off; without it no environment can be made.
    Need("module", "ensurepip", (_VERSIONED_VENV, "python3-venv")),
    # The network filter.
    _library("libseccomp.so.2", "libseccomp2"),
    # Qt: to be imported at all, and to draw into memory.
    _library("libglib-2.0.so.0", "libglib2.0-0t64", "libglib2.0-0"),
    _library("libGL.so.1", "libgl1"),
    _library("libEGL.so.1", "libegl1"),
    _library("libfontconfig.so.1", "libfontconfig1"),
    _library("libxkbcommon.so.0", "libxkbcommon0"),
    _library("libdbus-1.so.3", "libdbus-1-3"),
    # Qt: recording and playing; without it QtMultimedia cannot be loaded.
    _library("libpulse.so.0", "libpulse0"),
    # Qt: a real window, by X11 or Wayland.
    _library("libX11-xcb.so.1", "libx11-xcb1"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0"),
    _library("libxcb-glx.so.0", "libxcb-glx0"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4"),
    _library("libxcb-image.so.0", "libxcb-image0"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _library("libxcb-randr.so.0", "libxcb-randr0"),
    _library("libxcb-render-util.so.0", "libxcb-render-util0"),
    _library("libxcb-render.so.0", "libxcb-render0"),
    _library("libxcb-shape.so.0", "libxcb-shape0"),
    _library("libxcb-shm.so.0", "libxcb-shm0"),
    _library("libxcb-sync.so.1", "libxcb-sync1"),
    _library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    _library("libwayland-client.so.0", "libwayland-client0"),
    _library("libwayland-cursor.so.0", "libwayland-cursor0"),
    _library("libwayland-egl.so.1", "libwayland-egl1"),
)

FOR_THE_TESTS: tuple[Need, ...] = (
    _program("xvfb-run", "xvfb"),
    _program("xauth", "xauth"),
    _program("strace", "strace"),
    _program("pdftotext", "poppler-utils"),
    _program("qpdf", "qpdf"),
)

# (what is asked for, the packages that make it useful, what is skipped without it)
OPTIONAL_FOR_TESTS: tuple[tuple[Need, str, str], ...] = (
    (
        _program("java", "default-jre-headless"),
        "default-jre-headless libjaxb-java",
        "veraPDF's check of PDF/UA and PDF/A",
    ),
    (
        Need("system module", "pyatspi", ("python3-pyatspi",)),
        "at-spi2-core dbus python3-pyatspi",
        "a whole job in the window done over AT-SPI, as somebody does it who cannot see it",
    ),
    (
        _program("gnome-keyring-daemon", "gnome-keyring"),
        "gnome-keyring dbus-daemon",
        "a vault's second factor in GNOME's own keyring",
    ),
    (_program("age", "age"), "age", "opening what Whistle packed with age's own program"),
    (
        _program("exiftool", "libimage-exiftool-perl"),
        "libimage-exiftool-perl mat2",
        "what exiftool and mat2 find in cleaned copies",
    ),
    (_program("gcore", "gdb"), "gdb", "core images of the window after it locked"),
    (
        _program("pulseaudio", "pulseaudio"),
        "pulseaudio pulseaudio-utils espeak-ng",
        "recording spoken words from a sound server",
    ),
)


def unmet(needs: Iterable[Need]) -> list[Need]:
    """Those of ``needs`` that are not here. Nothing is asked where there is no Linux."""
    if not sys.platform.startswith("linux"):
        return [need for need in needs if need.kind == "module" and not need.is_met()]
    return [need for need in needs if not need.is_met()]


def _apt_knows(package: str) -> bool:
    if shutil.which("apt-cache") is None:
        return False
    asked = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return asked.returncode == 0


def packages_for(needs: Sequence[Need]) -> list[str]:
    """The packages to install, by the names that this release's apt knows, without repeats."""
    chosen: dict[str, None] = {}
    for need in needs:
        known = [name for name in need.packages if _apt_knows(name)]
        chosen[known[0] if known else need.packages[-1]] = None
    return list(chosen)


def install_line(packages: Sequence[str]) -> str:
    """What a person without root's rights should run."""
    return shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])


def _quietly(*command: str) -> str | None:
    """Run a system command in silence. Returns its output if it failed, else None."""
    ran = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return ran.stdout if ran.returncode != 0 else None


def _install(missing: Sequence[Need]) -> None:
    say(f"This system lacks {len(missing)} things; installing them by apt-get ...")
    apt = ("apt-get", "-o", f"DPkg::Lock::Timeout={SECONDS_TO_WAIT_FOR_ANOTHER_APT}")
    if _quietly(*apt, "update") is not None:
        say("The package lists could not be brought up to date; going on with those that are here.")
    packages = packages_for(missing)
    say("  " + " ".join(packages))
    failure: str | None = None
    # Twice: after an installation that was killed in the middle the first try repairs and fails.
    for _ in range(2):
        _quietly("dpkg", "--configure", "-a")
        _quietly(*apt, "install", "--yes", "--fix-broken", "--no-install-recommends")
        failure = _quietly(*apt, "install", "--yes", "--no-install-recommends", *packages)
        if failure is None:
            return
    raise Trouble(f"{failure}\napt-get could not install what is missing: its own words are above.")


def ensure(needs: Sequence[Need]) -> None:
    """See to it that every need is met. Raises Trouble with the line to run when it cannot be."""
    missing = unmet(needs)
    if not missing:
        return
    names = ", ".join(need.name for need in missing)
    if shutil.which("apt-get") is None:
        raise Trouble(f"This system lacks: {names}.\nInstall them with its package manager and try again.")
    if os.geteuid() != 0:
        raise Trouble(
            f"This system lacks: {names}.\nRun these two lines, then the same command again:\n"
            f"  sudo apt-get update\n  {install_line(packages_for(missing))}"
        )
    _install(missing)
    still = unmet(missing)
    if still:
        raise Trouble(
            "apt-get installed its packages, yet these are still missing: "
            + ", ".join(need.name for need in still)
        )


def mention(optional: Sequence[tuple[Need, str, str]]) -> None:
    """Say which optional things are not here, and what is skipped without them."""
    for need, packages, use in optional:
        if not need.is_met():
            say(f"Optional and not here: {need.name} (apt-get install {packages}). Skipped: {use}.")
