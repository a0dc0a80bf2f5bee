"""What the gallery for developers shows: every component in every state, with invented words.

A sample is a caption and a widget; sections follow one another. Nothing here comes from a vault.
"""

from __future__ import annotations

from typing import Final

from ui.gallery_samples import large, small
from ui.gallery_samples.sample import Sample, Section

__all__ = ["SECTIONS", "Sample", "Section"]

SECTIONS: Final = (
    Section("Buttons", small.buttons),
    Section("Rail", small.rail),
    Section("Fields and pickers", small.fields),
    Section("Answers, ticks, progress", small.choices),
    Section("Words and states", small.words),
    Section("Notes and empty pages", small.notes),
    Section("Lists and tables", large.lists),
    Section("Texts", large.texts),
    Section("Pages and drawings", large.pictures),
    Section("Checks", large.checks),
    Section("Forms and recording", large.forms),
)
