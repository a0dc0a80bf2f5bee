"""What every file of the project must keep to, and no reader would notice for long."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-models.lock",
    "packaging/bench-identifiers.lock",
)
REQUIREMENT = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*==[^\s;]+( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")

# Written in pieces, so that this file does not hold what it looks for.
REGISTRIES = tuple(
    "".join(pieces)
    for pieces in (
        ("py", "pi.org"),
        ("python", "hosted.org"),
        ("npm", "js.org"),
        ("npm", "js.com"),
        ("crates", ".io"),
        ("deb.", "debian.org"),
        ("archive.", "ubuntu.com"),
        ("snapshot.", "debian.org"),
    )
)
FOLDERS_OF_A_MACHINE = ("wo" + "rk", "ro" + "ot", "ho" + r"me/\w+", "Us" + "ers")
PLACES_OF_A_MACHINE = re.compile(r"(?<![\w./~-])/(?:" + "|".join(FOLDERS_OF_A_MACHINE) + r")/\w")
# Sums of the shipped typefaces, as published with them: they are shipped unmodified.
FONTS = {
    "SourceSans3-Italic.ttf": "f17facaa9ed293bb38526db3638e240510b7393c37ffa70e5c48f39575de44ab",
    "SourceSans3-Regular.ttf": "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a",
    "SourceSans3-SemiBold.ttf": "bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca",
    "SourceSans3-SemiBoldItalic.ttf": "4bf87ac9b29c7fc4431311967a7f8188e252f213f61c47ac8ef90b9609c3875f",
}


def files_of_the_project() -> list[Path]:
    """Every file that git keeps here. Where git is not at hand: all but caches and environments."""
    if shutil.which("git"):
        asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
        if asked.returncode == 0:
            names = asked.stdout.decode("utf-8").split("\0")
            return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    tops = ("whistle", "ui", "resources", "tests", "packaging", "docs", ".ci")
    found = [path for top in tops for path in (ROOT / top).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in (*found, *ROOT.iterdir()) if path.is_file()]


def words_of(path: Path) -> str | None:
    """The text of a file, or None where it is no text."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    found = {path.relative_to(ROOT).as_posix(): words_of(path) for path in files_of_the_project()}
    return {name: text for name, text in found.items() if text is not None}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_pinned_and_hashed_and_nothing_else_stands_in_the_lock(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    packages = 0
    for number, line in enumerate(lines):
        if REQUIREMENT.match(line):
            packages += 1
            assert HASH.match(lines[number + 1]), f"{lock}: line {number + 1} has no hash"
        else:
            assert HASH.match(line), f"{lock}: line {number + 1}"
    assert packages >= 4


def test_no_file_holds_the_address_of_a_package_registry(texts: dict[str, str]) -> None:
    assert len(texts) > 20
    found = [(name, host) for name, text in texts.items() for host in REGISTRIES if host in text]
    assert found == []


def test_no_file_holds_a_path_of_somebodys_machine(texts: dict[str, str]) -> None:
    found = [
        (name, text.count("\n", 0, hit.start()) + 1)
        for name, text in texts.items()
        for hit in PLACES_OF_A_MACHINE.finditer(text)
    ]
    assert found == []


def test_the_search_for_addresses_and_paths_finds_planted_ones() -> None:
    assert any(host in "see https://" + "py" + "pi.org/simple" for host in REGISTRIES)
    assert PLACES_OF_A_MACHINE.search("open('/wo" + "rk/main/a.py')")
    assert PLACES_OF_A_MACHINE.search("/ho" + "me/anna/whistle")
    assert not PLACES_OF_A_MACHINE.search("docs/ho" + "me/page, https://example.test/wo" + "rk/main")


def test_the_shipped_typefaces_are_the_published_files() -> None:
    folder = ROOT / "resources" / "fonts"
    assert {path.name for path in folder.glob("*.ttf")} == set(FONTS)
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FONTS}
    assert sums == FONTS
    assert (folder / "OFL.txt").is_file()


def test_no_test_package_takes_the_name_of_the_package_ui() -> None:
    assert not (ROOT / "tests" / "ui").exists()


def test_test_files_have_names_of_their_own(texts: dict[str, str]) -> None:
    names = [Path(name).name for name in texts if re.match(r"tests/.*/test_[^/]+\.py$", name)]
    assert len(names) > 3
    assert sorted(names) == sorted(set(names))


def test_the_readme_names_the_two_commands_and_ci_runs_the_second(texts: dict[str, str]) -> None:
    assert "python3 packaging/bootstrap.py run" in texts["README.md"]
    assert "python3 packaging/bootstrap.py test" in texts["README.md"]
    assert "python3 packaging/bootstrap.py test" in texts[".ci/run"]


def test_tools_that_only_tests_use_are_never_shipped() -> None:
    """PyMuPDF is under AGPL, and x-ray brings a client that opens connections."""
    kept_out = ("x-ray", "pymupdf", "httpx2", "httpcore2", "anyio")
    locks = {name: (ROOT / name).read_text("utf-8") for name in LOCKS}
    assert [name for name in kept_out if f"\n{name}==" not in locks["requirements-dev.lock"]] == []
    shipped = locks["requirements.lock"] + locks["requirements-models.lock"]
    assert [name for name in kept_out if re.search(rf"^{name}==", shipped, re.MULTILINE)] == []
    recipe = (ROOT / "resources" / "kit" / "kit.spec").read_text("utf-8")
    left_out = recipe.partition("OUT = (")[2].partition("SOURCES")[0]
    modules = ("xray", "fitz", "pymupdf", "httpx2", "httpcore2", "anyio")
    assert [name for name in modules if f'"{name}"' not in left_out] == []
    imports = re.compile(rf"^\s*(?:import|from) (?:{'|'.join(modules)})\b", re.MULTILINE)
    ours = [path for top in ("whistle", "ui", "resources") for path in (ROOT / top).rglob("*.py")]
    assert [path.name for path in ours if imports.search(path.read_text("utf-8"))] == []
