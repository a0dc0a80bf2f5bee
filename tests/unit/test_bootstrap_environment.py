"""The setting-up script's environment, made for real from a tiny checkout and wheels on the disk."""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

BACKEND = """
import pathlib, zipfile

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "whistle-0.1-py3-none-any.whl"
    info = "whistle-0.1.dist-info/"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        wheel.writestr("whistle.pth", str(pathlib.Path.cwd()))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: whistle\\nVersion: 0.1\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nwhistle = tiny:main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""
PYPROJECT = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'


@pytest.fixture
def environments(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bootstrap_environment")


def make_wheel(folder: Path, name: str) -> str:
    """Write a wheel with one module; returns its line for a lock."""
    info = f"{name}-1.0.dist-info/"
    module = b"VALUE = 1\n"
    digest = base64.urlsafe_b64encode(hashlib.sha256(module).digest()).rstrip(b"=").decode()
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", module)
        wheel.writestr(info + "METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(info + "RECORD", f"{name}.py,sha256={digest},{len(module)}\n{info}RECORD,,\n")
    return f"{name}==1.0 \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one module, three locks and the wheels that they name, with no registry in reach."""
    wheels = tmp_path / "wheels"
    root = tmp_path / "checkout with a space"
    wheels.mkdir()
    root.mkdir()
    (root / "requirements.lock").write_text(make_wheel(wheels, "first") + make_wheel(wheels, "second"))
    (root / "requirements-models.lock").write_text(make_wheel(wheels, "model"))
    (root / "requirements-dev.lock").write_text(make_wheel(wheels, "tester"))
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "backend.py").write_text(BACKEND)
    (root / "tiny.py").write_text("def main():\n    print('from the checkout')\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", wheels.as_uri())
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    # Set as some machines have them; the environment must not be led astray.
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return root


LIST = "import importlib.metadata as m; print(*(d.name for d in m.distributions()))"


def installed(root: Path) -> set[str]:
    """What is in the environment, less what every environment begins with."""
    python = str(root / ".venv" / "bin" / "python")
    listed = subprocess.run([python, "-I", "-c", LIST], capture_output=True, check=True, text=True)
    return set(listed.stdout.split()) - {"pip", "setuptools", "wheel"}


def stamp(root: Path) -> Path:
    return root / ".venv" / "whistle-stamp.json"


def test_an_environment_is_made_once_and_grows_for_the_tests_and_is_remade_when_a_lock_changes(
    environments: ModuleType, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = environments.Environment(checkout)
    environment.make(with_tests=False)
    assert installed(checkout) == {"first", "second", "model", "whistle"}
    ran = subprocess.run([environment.program], capture_output=True, text=True, check=True)
    assert ran.stdout == "from the checkout\n"
    assert "packages of requirements.lock (up to 2)" in capsys.readouterr().out

    environment.make(with_tests=False)
    assert capsys.readouterr().out == "", "the second time there is nothing to do"

    (checkout / ".venv" / "kept").touch()
    environment.make(with_tests=True)
    assert "tester" in installed(checkout)
    assert (checkout / ".venv" / "kept").exists(), "the tests' tools are added, nothing is remade"
    capsys.readouterr()
    environment.make(with_tests=False)
    assert capsys.readouterr().out == ""

    text = (checkout / "requirements.lock").read_text()
    (checkout / "requirements.lock").write_text(text[: text.index("second")])
    environment.make(with_tests=False)
    assert installed(checkout) == {"first", "model", "whistle"}, "what left the lock left with the folder"


def test_a_package_with_another_hash_stops_everything_and_leaves_nothing_that_is_trusted(
    environments: ModuleType, checkout: Path
) -> None:
    lock = checkout / "requirements.lock"
    good = lock.read_text()
    lock.write_text(good.replace("sha256:" + good.split("sha256:")[1][:4], "sha256:0000"))
    environment = environments.Environment(checkout)
    with pytest.raises(Exception, match="could not be installed") as caught:
        environment.make(with_tests=False)
    assert type(caught.value).__name__ == "Trouble"
    assert "hash" in str(caught.value).lower()
    assert installed(checkout) == set(), "not even the package whose hash was right"
    assert json.loads(stamp(checkout).read_text()) == {"state": "unfinished"}


@pytest.mark.parametrize("where", ["venv", "requirements.lock", "requirements-models.lock", "--editable"])
def test_an_interrupted_installation_is_made_anew_from_the_beginning(
    environments: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    assert_remade_after_a_stop(environments, checkout, monkeypatch, where, with_tests=False)


def test_an_interrupted_installation_of_the_tests_tools_is_made_anew_from_the_beginning(
    environments: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_remade_after_a_stop(environments, checkout, monkeypatch, "requirements-dev.lock", with_tests=True)


def assert_remade_after_a_stop(
    environments: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch, where: str, with_tests: bool
) -> None:
    commands: list[list[str]] = []
    stopping = True

    def call(self: object, command: list[str], failure: str, counted: object = None) -> None:
        commands.append(command)
        if "venv" in command:
            (checkout / ".venv" / "bin").mkdir()
            for name in ("python", "whistle"):
                (checkout / ".venv" / "bin" / name).symlink_to(sys.executable)
        if stopping and where in command:
            raise KeyboardInterrupt

    monkeypatch.setattr(environments.Environment, "_call", call)
    environment = environments.Environment(checkout)
    with pytest.raises(KeyboardInterrupt):
        environment.make(with_tests=with_tests)
    assert where in commands[-1]
    stopping = False
    commands.clear()
    environment.make(with_tests=False)
    assert "venv" in commands[0]
    assert "--editable" in commands[-1]
    commands.clear()
    environment.make(with_tests=False)
    assert commands == []


def finished(environments: ModuleType, root: Path) -> object:
    """An environment that looks finished, without installing anything."""
    environment = environments.Environment(root)
    (root / ".venv" / "bin").mkdir(parents=True)
    for name in ("python", "whistle"):
        (root / ".venv" / "bin" / name).symlink_to(sys.executable)
    environment._write_stamp(
        state="finished", program=environment._program_digest(), tests=environment._tests_digest()
    )
    assert environment._is_ready(with_tests=True)
    return environment


def _spoil_stamp(root: Path) -> None:
    stamp(root).write_text('{"state": "fin')


def _spoil_stamp_kind(root: Path) -> None:
    stamp(root).write_text("[]")


def _lose_stamp(root: Path) -> None:
    stamp(root).unlink()


def _lose_interpreter(root: Path) -> None:
    (root / ".venv" / "bin" / "python").unlink()
    (root / ".venv" / "bin" / "python").symlink_to(root / "a python that was removed")


def _lose_script(root: Path) -> None:
    (root / ".venv" / "bin" / "whistle").unlink()


def _change(name: str, root: Path, more: str = "\n") -> None:
    (root / name).write_text((root / name).read_text() + more)


def _change_models(root: Path) -> None:
    _change("requirements-models.lock", root)


def _change_project(root: Path) -> None:
    _change("pyproject.toml", root, '[project]\nname = "whistle"\n')


def _change_tests(root: Path) -> None:
    _change("requirements-dev.lock", root)


@pytest.mark.parametrize(
    "spoil",
    [
        _spoil_stamp,
        _spoil_stamp_kind,
        _lose_stamp,
        _lose_interpreter,
        _lose_script,
        _change_models,
        _change_project,
        _change_tests,
    ],
)
def test_an_environment_that_differs_in_anything_is_not_ready(
    environments: ModuleType, checkout: Path, spoil: object
) -> None:
    environment = finished(environments, checkout)
    assert callable(spoil)
    spoil(checkout)
    assert not environment._is_ready(with_tests=False)  # type: ignore[attr-defined]  # module loaded by name


def test_another_setting_of_a_tool_leaves_the_environment_as_it_is(
    environments: ModuleType, checkout: Path
) -> None:
    environment = finished(environments, checkout)
    _change("pyproject.toml", checkout, "[tool.ruff]\nline-length = 79\n")
    assert environment._is_ready(with_tests=True)  # type: ignore[attr-defined]  # module loaded by name


def test_an_environment_moved_with_its_checkout_is_not_ready(
    environments: ModuleType, checkout: Path, tmp_path: Path
) -> None:
    finished(environments, checkout)
    moved = checkout.rename(tmp_path / "elsewhere")
    assert not environments.Environment(moved)._is_ready(with_tests=False)


def test_a_folder_of_that_name_that_is_something_else_is_left_alone(
    environments: ModuleType, checkout: Path
) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "letters.txt").write_text("mine")
    with pytest.raises(Exception, match="no Python environment"):
        environments.Environment(checkout).make(with_tests=False)
    assert (checkout / ".venv" / "letters.txt").read_text() == "mine"
