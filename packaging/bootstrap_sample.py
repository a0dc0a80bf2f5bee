"""The sample case in ``sample/``: made once, kept, and told about on every run."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bootstrap_trouble import Trouble, say

UNFINISHED = ".being-made"
PASSPHRASES = "passphrases.txt"


@dataclass(frozen=True)
class Sample:
    """Where the sample case lies. ``words`` are the lines that name its passphrases."""

    vault: Path
    dossiers: tuple[Path, ...]
    words: str

    def told(self) -> str:
        """What a newcomer needs to know: paths and passphrases, a line each."""
        lines = [f"Sample vault: {self.vault}"]
        lines += [f"Dossier: {path}" for path in self.dossiers]
        return "\n".join(lines) + "\n" + self.words


def prepare_sample(root: Path, program: str, variables: dict[str, str]) -> Sample:
    """Make the sample case unless it is there, by ``program`` with these environment variables.
    Raises Trouble when the program cannot make it.

    The passphrases that ``demo`` prints are kept beside the vault: its people are invented, and a
    newcomer must be able to open it tomorrow.
    """
    folder = root / "sample"
    if (folder / UNFINISHED).exists():
        say("The sample case was left half-made; making it anew.")
        shutil.rmtree(folder)
    if not (folder / "sample.whistle").exists():
        if folder.exists() and any(folder.iterdir()):
            raise Trouble("The folder sample/ here holds no sample case. Move it away and try again.")
        _make(folder, program, variables)
    kept = folder / PASSPHRASES
    words = kept.read_text(encoding="utf-8") if kept.exists() else ""
    return Sample(folder / "sample.whistle", tuple(sorted(folder.glob("*.pdf"))), words)


def _make(folder: Path, program: str, variables: dict[str, str]) -> None:
    say("Making the sample case and its dossiers ...")
    folder.mkdir(exist_ok=True)
    marker = folder / UNFINISHED
    marker.touch()
    made = subprocess.run(
        [program, "demo", folder.name, "--no-window"],
        cwd=folder.parent,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if made.returncode != 0:
        raise Trouble(f"The sample case could not be made (exit status {made.returncode}).")
    told = [line for line in made.stdout.splitlines() if line.startswith(("passphrase:", "custodian:"))]
    kept = folder / PASSPHRASES
    # As every file with a passphrase in it: for its owner alone.
    kept.touch(mode=0o600)
    kept.write_text("\n".join(told) + "\n", encoding="utf-8")
    marker.unlink()
