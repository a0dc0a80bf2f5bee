"""What is planted in files is found in them, and is in no cleaned copy, whatever the format."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from whistle.errors import CopyRefused
from whistle.intake.evidence.desk import Desk
from whistle.intake.evidence.pictures import Copied
from whistle.intake.evidence.traces import Found
from whistle.intake.evidence.wording import wording

_SPEC = spec_from_file_location("evidence_files", Path(__file__).parents[1] / "data" / "evidence_files.py")
assert _SPEC is not None
assert _SPEC.loader is not None
made = module_from_spec(_SPEC)
sys.modules["evidence_files"] = made
_SPEC.loader.exec_module(made)

EACH = 5
COUNTED_ONLY = ("unseen", "attached", "inside", "column", "row", "cell", "behind", "cover", "c")
"""Planted where a trace is told by its number or name only, not by its words."""

ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "audio/wav": ".wav",
    "audio/mpeg": ".mp3",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
}


@dataclass
class Outcome:
    """What came of the files of one format."""

    files: int = 0
    planted: int = 0
    told: list[tuple[Any, tuple[Found, ...]]] = field(default_factory=list)
    copies: list[tuple[Any, Copied]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with Desk() as one:
        yield one


@pytest.fixture(scope="module")
def outcomes(desk: Desk) -> dict[str, Outcome]:
    """Every planted file, looked into and copied once."""
    found: dict[str, Outcome] = {kind: Outcome() for kind in made.MAKERS}
    for kind, file in made.planted(EACH):
        one = found[kind]
        one.files += 1
        one.planted += len(file.markers)
        one.told.append((file, desk.look(file.name, file.data).found))
        try:
            one.copies.append((file, desk.clean(file.name, file.data)))
        except CopyRefused as why:
            one.refused.append(why.reason)
    return found


def test_at_least_a_hundred_files_of_every_format_are_tried(
    outcomes: dict[str, Outcome], figures: Callable[..., None]
) -> None:
    files = sum(one.files for one in outcomes.values())
    figures("evidence: files with planted fields", files, "files")
    figures("evidence: fields planted", sum(one.planted for one in outcomes.values()), "fields")
    assert files >= 100
    assert len(outcomes) == 23


@pytest.mark.parametrize("kind", made.MAKERS)
def test_no_planted_field_is_left_in_a_copy_or_the_copy_is_refused(
    kind: str, outcomes: dict[str, Outcome], figures: Callable[..., None]
) -> None:
    one = outcomes[kind]
    if kind in made.REFUSED:
        figures(f"evidence: {kind}", "refused", "")
        assert one.refused == [made.REFUSED[kind]] * EACH
        assert one.copies == []
        return
    assert one.refused == []
    left = [mark for file, copy in one.copies for mark in file.markers if mark.encode() in copy.data]
    figures(f"evidence: planted fields left in copies, {kind}", len(left), f"of {one.planted}")
    assert left == []


@pytest.mark.parametrize("kind", [kind for kind in made.MAKERS if kind != "heic"])
def test_what_is_planted_is_told_to_the_person(kind: str, outcomes: dict[str, Outcome]) -> None:
    for file, found in outcomes[kind].told:
        said = " ".join(f"{one.where} {one.value}" for one in found)
        unsaid = [mark for mark in file.markers if mark not in said]
        assert [
            mark for mark in unsaid if not mark.startswith(tuple(f"Qz{one}" for one in COUNTED_ONLY))
        ] in (
            [],
            [made.UNSEEN],
        )
        assert found


@pytest.mark.parametrize("kind", ["docx", "xlsx", "pptx", "odt", "ods", "eml", "mbox", "txt", "csv", "html"])
def test_a_copy_in_words_keeps_the_words_that_are_shown(kind: str, outcomes: dict[str, Outcome]) -> None:
    assert [made.SHOWN in copy.data.decode() for _, copy in outcomes[kind].copies] == [True] * EACH


def test_a_copy_of_a_picture_has_the_same_points_and_a_copy_of_sound_sounds_the_same(
    outcomes: dict[str, Outcome],
) -> None:
    import io

    import soundfile
    from PIL import Image

    for kind in ("png", "tiff", "gif"):
        for file, copy in outcomes[kind].copies:
            before, after = (Image.open(io.BytesIO(data)).convert("RGB") for data in (file.data, copy.data))
            assert before.tobytes() == after.tobytes()
    for kind in ("wav", "flac", "ogg"):
        for file, copy in outcomes[kind].copies:
            (before, rate), (after, same) = (soundfile.read(io.BytesIO(d)) for d in (file.data, copy.data))
            assert (rate, before.tobytes()) == (same, after.tobytes())
    for file, copy in outcomes["mp3"].copies:
        (before, _), (after, _) = (soundfile.read(io.BytesIO(d)) for d in (file.data, copy.data))
        # The new index does not say how much silence an encoder put before and behind the sound.
        assert 0 <= len(after) - len(before) < 3 * 1152


@pytest.fixture(scope="module")
def written(outcomes: dict[str, Outcome], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copies as files, for programs that read files."""
    folder = tmp_path_factory.mktemp("copies")
    for kind, one in outcomes.items():
        for number, (_, copy) in enumerate(one.copies[:2]):
            (folder / f"{kind}-{number}{ENDINGS[copy.media_type]}").write_bytes(copy.data)
    return folder


# What exiftool makes up from points, frames and the file system, and says of every file.
_OF_THE_POINTS = {
    "SourceFile", "ExifTool", "File", "JFIF", "Composite", "PNG", "PDF", "RIFF", "MPEG", "FLAC", "Vorbis",
    "Opus",
}  # fmt: skip
_DULL = {
    "PNG": {"ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"},
    "PDF": {"PDFVersion", "Linearized", "PageCount"},
    "RIFF": {"Encoding", "NumChannels", "SampleRate", "AvgBytesPerSec", "BitsPerSample"},
    "FLAC": {
        "BlockSizeMin", "BlockSizeMax", "FrameSizeMin", "FrameSizeMax", "SampleRate", "Channels",
        "BitsPerSample", "TotalSamples", "MD5Signature",
    },
    "Vorbis": {
        "VorbisVersion", "AudioChannels", "SampleRate", "NominalBitrate", "Vendor",
        "MaximumBitrate", "MinimumBitrate",
    },
    "Opus": {"OpusVersion", "AudioChannels", "SampleRate", "OutputGain", "Vendor"},
}  # fmt: skip


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not here")
def test_exiftool_finds_nothing_in_copies_beside_their_shape(
    written: Path, figures: Callable[..., None]
) -> None:
    ran = subprocess.run(
        ["exiftool", "-json", "-G0", "-a", "-u", "-ee", "-r", str(written)], capture_output=True, check=False
    )
    told = json.loads(ran.stdout)
    assert len(told) == len(list(written.iterdir()))
    odd = []
    for file in told:
        for tag, value in file.items():
            group, _, name = tag.partition(":")
            known = group in _OF_THE_POINTS and name in _DULL.get(group, {name})
            if not known or "Qz" in str(value) or (name == "Vendor" and value):
                odd.append((Path(file["SourceFile"]).name, tag, value))
    figures("evidence: fields that exiftool finds in copies", len(odd), f"in {len(told)} files")
    assert odd == []


@pytest.mark.skipif(shutil.which("mat2") is None, reason="mat2 is not here")
def test_mat2_finds_no_planted_word_in_copies(written: Path, figures: Callable[..., None]) -> None:
    files = sorted(
        path
        for path in written.iterdir()
        if path.suffix != ".txt" and path.name.endswith(tuple(f"-0{ending}" for ending in ENDINGS.values()))
    )
    ran = subprocess.run(["mat2", "--show", *map(str, files)], capture_output=True, text=True, check=False)
    clean = ran.stdout.count("No metadata found")
    figures("evidence: copies in which mat2 finds nothing at all", clean, f"of {len(files)}")
    assert "Qz" not in ran.stdout
    assert "Metadata for" in ran.stdout or clean == len(files)


def test_every_trace_format_and_reason_has_words() -> None:
    from whistle.intake.evidence.formats import Format
    from whistle.intake.evidence.traces import Trace
    from whistle.vault.tables.evidence import Shows

    words = wording()
    assert set(words.traces) == {one.value for one in Trace}
    assert set(words.formats) >= {one.value for one in Format} - {Format.ODP.value}
    assert set(words.shows) == {one.value for one in Shows}
    assert {"no-way", "archive", *made.REFUSED.values()} <= set(words.refusals)
