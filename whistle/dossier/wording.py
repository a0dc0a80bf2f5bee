"""The dossier's own words, as data: one file, one version, printed in every dossier's record.

Words that ship are marked as such in the record, so that the leak gate can tell them from words
of the case: a heading is not a leak because somebody bears a word of it as a name.
"""

from __future__ import annotations

import json
import string
from functools import cache
from importlib import resources

from whistle.dossier.record import Paragraph, ParagraphStyle, Run, Runs, RunStyle


class Ours(str):
    """A value that the program made itself (a label, a date of its own): counts as shipped."""

    __slots__ = ()


Value = str | int | Runs


@cache
def _data() -> tuple[str, dict[str, str]]:
    raw = json.loads(resources.files("resources").joinpath("dossier/wording.json").read_text("utf-8"))
    return str(raw["version"]), {str(key): str(text) for key, text in raw["words"].items()}


def wording_version() -> str:
    """Return the version of the shipped wording."""
    return _data()[0]


def say(key: str, style: RunStyle = RunStyle.PLAIN, **values: Value) -> Runs:
    """Return the shipped words under ``key``. A plain ``str`` value is the case's own words.

    ``**words**`` in the data are set strong. Raises KeyError for a key or value that is missing.
    """
    runs: list[Run] = []
    current = style
    for literal, name, _, _ in string.Formatter().parse(_data()[1][key]):
        for place, piece in enumerate(literal.split("**")):
            if place:
                current = style if current is RunStyle.STRONG else RunStyle.STRONG
            if piece:
                runs.append(Run(piece, current, shipped=True))
        if name is not None:
            runs.extend(_value(values[name], current))
    return _joined(runs)


def _value(value: Value, style: RunStyle) -> Runs:
    if isinstance(value, tuple):
        return value
    if isinstance(value, (int, Ours)):
        return (Run(str(value), style, shipped=True),)
    return (Run(value, style),)


def _joined(runs: list[Run]) -> Runs:
    """Join neighbours that look alike and are both shipped: the gate looks for whole phrases."""
    out: list[Run] = []
    for run in runs:
        if out and out[-1].style is run.style and out[-1].shipped and run.shipped:
            out[-1] = Run(out[-1].text + run.text, run.style, shipped=True)
        else:
            out.append(run)
    return tuple(out)


def words(text: str, style: RunStyle = RunStyle.PLAIN) -> Runs:
    """Return the case's own words as runs; nothing for empty text."""
    return (Run(text, style),) if text else ()


def ours(text: str, style: RunStyle = RunStyle.PLAIN) -> Runs:
    """Return words that the program made itself as runs; nothing for empty text."""
    return (Run(text, style, shipped=True),) if text else ()


def para(*parts: Runs, style: ParagraphStyle = ParagraphStyle.BODY) -> Paragraph:
    """Return one paragraph of several stretches."""
    return Paragraph(tuple(run for part in parts for run in part), style)


def body(key: str, **values: Value) -> Paragraph:
    """Return shipped words as a paragraph of body text."""
    return para(say(key, RunStyle.PLAIN, **values))


def gap(key: str, **values: Value) -> Paragraph:
    """Return a gap: what is missing, marked by a rule and by the word."""
    return para(say("gap", RunStyle.STRONG), say(key, RunStyle.PLAIN, **values), style=ParagraphStyle.GAP)
