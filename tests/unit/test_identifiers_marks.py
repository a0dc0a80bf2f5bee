"""Letters with marks that no composed letter holds: Yoruba tones, stacked accents."""

from __future__ import annotations

import unicodedata

import pytest

from whistle.identifiers.engine import build_engine
from whistle.identifiers.review import Field, decide

NAME = "Damilọ́lá Ẹ̀gbẹ́dá"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_with_tone_marks_leaves_the_text_whole(form: str) -> None:
    name = unicodedata.normalize(form, NAME)
    text = f"My manager is {name}. I told Ms {name.split()[1]} about the plan and {name.split()[0]} laughed."
    engine, _ = build_engine()
    (scan,) = engine.propose([text])
    for proposal in scan.proposals:
        after = text[proposal.end : proposal.end + 1]
        assert not (after and unicodedata.combining(after)), "a letter and its marks are never parted"
    outcome = decide([Field("f", text, scan.proposals)], [], "all", {})
    sealed = unicodedata.normalize("NFD", outcome.fields["f"].text)
    for part in ("Dami", "gbe", "la,", "da ", "da."):
        assert part not in "".join(c for c in sealed if not unicodedata.combining(c))
