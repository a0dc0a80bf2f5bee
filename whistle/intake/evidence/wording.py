"""The words of resources/evidence.json: for traces, formats and reasons."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Wording:
    """Words by id. ``traces`` maps to (title, what it can give away)."""

    traces: dict[str, tuple[str, str]]
    formats: dict[str, str]
    refusals: dict[str, str]
    shows: dict[str, str]

    def format(self, media_type: str) -> str:
        """What a file is called."""
        return self.formats.get(media_type, self.formats["application/octet-stream"])

    def refusal(self, reason: str) -> str:
        """Why there is no cleaned copy."""
        return self.refusals.get(reason, self.refusals["no-way"])


@cache
def wording() -> Wording:
    """The words that ship."""
    held = json.loads(files("resources").joinpath("evidence.json").read_text("utf-8"))
    return Wording(
        {one["id"]: (one["title"], one["says"]) for one in held["traces"]},
        *({one["id"]: one["title"] for one in held[part]} for part in ("formats", "refusals", "shows")),
    )
