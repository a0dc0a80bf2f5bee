"""evidence blank as a script sees it."""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image

from tests.contract.conftest import Whistle


def test_parts_are_blanked_in_percent_listed_and_cleared(
    vault: Path, tmp_path: Path, whistle: Whistle
) -> None:
    Image.new("RGB", (60, 40), "white").save(tmp_path / "a.png")
    added = whistle("evidence", vault, "add", "--case", "Alder", tmp_path / "a.png")
    piece = added.out.split()[-1]
    done = whistle("evidence", vault, "blank", piece, "--page", "1", "--area", "10,20,30,40")
    assert (done.status, "Blanked parts: 1" in done.out) == (0, True), done.err
    shown = json.loads(whistle("evidence", vault, "show", piece, "--json").out)
    assert (shown["blanked"], shown["shows"]) == ([[1, 0.1, 0.2, 0.3, 0.4]], "unknown")
    for wrong in (["--area", "10,20,30"], ["--page", "2", "--area", "0,0,9,9"], []):
        assert whistle("evidence", vault, "blank", piece, *wrong).status == 2
    assert "Blanked parts: 0" in whistle("evidence", vault, "blank", piece, "--clear").out
