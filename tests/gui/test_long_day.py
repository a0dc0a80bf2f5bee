"""A long day at the window: nothing lost, nothing left on the disk, no error, no growth.

Three minutes, stated; thirty with ``--full``, where memory has to stand still in the last quarter.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import accessible_run
import long_day

pytestmark = [pytest.mark.slow, pytest.mark.full]

SEED = 20261128
MOST_GROWTH = 1.0
"""MB an hour of work in the last quarter of a full day."""
MOST_IN_A_SHORT_DAY = 90.0
"""MB between the first and the last measurement of a short day's second half: its pages take 75 MB."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory, full: bool) -> long_day.Day:
    why = accessible_run.missing()
    if why:
        pytest.skip(why)
    return long_day.run(tmp_path_factory.mktemp("day"), 30 if full else 3, SEED)


def test_the_day_was_lived_to_its_end(day: long_day.Day, figures: Callable[..., None]) -> None:
    assert not day.stopped, day.stopped
    figures("long day", day.minutes, "minutes")
    figures("long day: acts", sum(day.acts.values()), f"{day.done} things done by hand")
    figures("long day: acts that could not be done", sum(day.missed.values()), "acts")
    figures("long day: killed", day.kills, "kills")
    figures("long day: hidden and opened again", day.hides, "times")
    assert day.kills >= 2
    assert day.hides >= 3
    # People, too, do not find what they look for now and then; a day that only misses shows nothing.
    assert sum(day.missed.values()) <= sum(day.acts.values()) / 4, day.why


def test_no_word_that_was_said_to_be_saved_is_lost_by_a_kill(
    day: long_day.Day, figures: Callable[..., None]
) -> None:
    assert day.looked > 0, "the control: words were said to be saved before a look into the vault"
    figures("long day: words said to be saved and looked for after kills", day.looked, "words")
    figures("long day: of them lost", len(day.lost), "words")
    assert day.lost == []
    assert day.unsound == 0


def test_no_marker_word_is_on_the_disk(day: long_day.Day, figures: Callable[..., None]) -> None:
    assert day.control > 0, "the control: the same search finds those of the file that was brought in"
    figures("long day: marker words on the disk", len(day.on_disk), f"of {day.markers}, {day.files} files")
    figures("long day: marker words in the file brought in (control)", day.control, "words")
    assert day.on_disk == []


def test_nothing_went_wrong(day: long_day.Day, figures: Callable[..., None]) -> None:
    figures(
        "long day: errors shown, defects, tracebacks, ends unasked", len(day.notes + day.defects + day.gone)
    )
    assert day.notes == []
    assert day.gone == []
    assert day.defects == []
    assert day.tracebacks == 0
    assert day.stderr == []


def test_its_memory_does_not_grow(day: long_day.Day, full: bool, figures: Callable[..., None]) -> None:
    # One act can take a quarter of a short day; its second half is one life all the same.
    half = [one for one in day.memory if one["life"] == day.memory[-1]["life"]]
    assert len(half) >= 2
    figures("long day: RSS at its end", half[-1]["rss"] / 1024, "MB")
    if full:
        assert not day.unsettled, "everything was done twice before the slope is taken"
        figures("long day: measurements in the last quarter", len(day.last_quarter))
        assert len(day.last_quarter) >= 20
        figures("long day: slope of RSS in the last quarter", day.slope(), "MB an hour of work")
        assert day.slope() < MOST_GROWTH
    else:
        grown = (half[-1]["rss"] - half[0]["rss"]) / 1024
        figures("long day: RSS grown in the second half of a short day", grown, "MB")
        assert grown < MOST_IN_A_SHORT_DAY
