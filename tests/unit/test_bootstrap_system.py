"""What the setting-up script asks of the system, and how it gets it or says what to run."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bootstrap_system")


class Apt:
    """Stands for apt-get: knows some packages, and installing meets the needs that they bring."""

    def __init__(self, *knows: str, fails: int = 0) -> None:
        self.knows = set(knows)
        self.fails = fails
        self.installed: set[str] = set()
        self.ran: list[tuple[str, ...]] = []

    def quietly(self, *command: str) -> str | None:
        self.ran.append(command)
        if "install" in command and "--fix-broken" not in command:
            if self.fails:
                self.fails -= 1
                return "E: Unable to locate package"
            self.installed.update(command[command.index("--no-install-recommends") + 1 :])
        return None


@pytest.fixture
def needs(system: ModuleType) -> list[object]:
    return [
        system.Need("library", "libold.so.1", ("libold1t64", "libold1")),
        system.Need("program", "sometool", ("sometool-bin",)),
    ]


def put_in_place(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, apt: Apt, *, root: bool, has_apt: bool = True
) -> None:
    def met(need: object) -> bool:
        return bool(set(need.packages) & apt.installed)  # type: ignore[attr-defined]  # module loaded by name

    monkeypatch.setattr(system.Need, "is_met", met)
    monkeypatch.setattr(system, "_quietly", apt.quietly)
    monkeypatch.setattr(system, "_apt_knows", lambda name: name in apt.knows)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}" if has_apt else None)
    monkeypatch.setattr(system.os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(system.sys, "platform", "linux")


def test_root_gets_the_missing_packages_by_the_names_this_release_knows(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    apt = Apt("libold1t64", "sometool-bin")
    put_in_place(system, monkeypatch, apt, root=True)
    system.ensure(needs)
    assert apt.installed == {"libold1t64", "sometool-bin"}
    steps = [" ".join(command) for command in apt.ran]
    assert [step.split()[0] for step in steps] == ["apt-get", "dpkg", "apt-get", "apt-get"]
    assert "update" in steps[0]
    system.ensure(needs)
    assert len(apt.ran) == 4, "nothing is asked of apt when nothing is missing"


def test_anyone_else_is_shown_the_exact_line_and_nothing_is_run(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    apt = Apt("libold1", "sometool-bin")
    put_in_place(system, monkeypatch, apt, root=False)
    with pytest.raises(Exception, match=r"This system lacks: libold\.so\.1, sometool\.") as caught:
        system.ensure(needs)
    assert "\n  sudo apt-get install --no-install-recommends libold1 sometool-bin" in str(caught.value)
    assert apt.ran == []


def test_without_package_lists_the_name_that_every_release_understands_is_shown(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    put_in_place(system, monkeypatch, Apt(), root=False)
    with pytest.raises(Exception, match=r"install --no-install-recommends libold1 sometool-bin$"):
        system.ensure(needs)


def test_a_failed_installation_ends_with_the_words_of_apt(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    put_in_place(system, monkeypatch, Apt(fails=2), root=True)
    with pytest.raises(Exception, match="Unable to locate package"):
        system.ensure(needs)


def test_an_installation_that_was_killed_once_is_repaired_and_done_again(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    apt = Apt(fails=1)
    put_in_place(system, monkeypatch, apt, root=True)
    system.ensure(needs)
    assert apt.installed == {"libold1", "sometool-bin"}
    assert sum("--fix-broken" in command for command in apt.ran) == 2


def test_a_library_that_is_missing_although_its_package_was_installed_is_named(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    apt = Apt()
    put_in_place(system, monkeypatch, apt, root=True)
    monkeypatch.setattr(system.Need, "is_met", lambda need: need.name == "sometool")
    with pytest.raises(Exception, match=r"still missing: libold\.so\.1$"):
        system.ensure(needs)


def test_a_system_without_apt_is_told_the_names_of_what_it_lacks(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, needs: list[object]
) -> None:
    put_in_place(system, monkeypatch, Apt(), root=True, has_apt=False)
    with pytest.raises(Exception, match="with its package manager"):
        system.ensure(needs)


def test_needs_are_looked_for_by_trying_them(system: ModuleType) -> None:
    assert system.Need("library", "libc.so.6", ("libc6",)).is_met() == sys.platform.startswith("linux")
    assert not system.Need("library", "libnothing-of-that-name.so.9", ("nothing",)).is_met()
    assert system.Need("module", "ensurepip", ("python3-venv",)).is_met()
    assert not system.Need("module", "no_module_of_that_name", ("nothing",)).is_met()
    assert not system.Need("program", "no-program-of-that-name", ("nothing",)).is_met()
    assert (
        system.Need("system module", "subprocess", ("python3",)).is_met()
        == Path(system.SYSTEM_PYTHON).exists()
    )
    assert not system.Need("system module", "no_module_of_that_name", ("nothing",)).is_met()


def test_what_apt_says_is_kept_only_when_it_fails(system: ModuleType) -> None:
    assert system._quietly(sys.executable, "-c", "print('chatter')") is None
    assert system._quietly(sys.executable, "-c", "print('reason'); raise SystemExit(1)") == "reason\n"


def test_the_script_needs_nothing_but_the_standard_library() -> None:
    """A bare Python, without site-packages, must get as far as the help text."""
    ran = subprocess.run(
        [sys.executable, "-S", str(PACKAGING / "bootstrap.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, "run|test|bench" in ran.stdout) == (0, True), ran.stderr
