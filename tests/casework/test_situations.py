"""Each of the 43 situations is written down, read back and found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.casework.conftest import Room
from tests.casework.situations import SITUATIONS, Desk, Situation, page

DOCS = Path(__file__).resolve().parents[2] / "docs" / "situations.md"


@pytest.mark.parametrize("one", SITUATIONS, ids=lambda one: f"{one.number}-{one.title}")
def test_a_situation_is_written_down_read_back_and_found_where_a_person_would_look(
    room: Room, one: Situation
) -> None:
    one.act(Desk(room))


def test_all_43_are_there_in_order_and_the_page_is_made_from_them() -> None:
    assert [one.number for one in SITUATIONS] == list(range(1, 44))
    assert DOCS.read_text("utf-8") == page()
