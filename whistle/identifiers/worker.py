"""The scanner inside its helper process: JSON in, JSON out, models loaded once."""

from __future__ import annotations

from functools import cache
from typing import Any

from whistle.identifiers.engine import Engine, build_engine
from whistle.model import Directness, KnownIdentity
from whistle.model.said import taken_apart


@cache
def _engine() -> Engine:
    return build_engine()[0]


def prepare() -> None:
    """Load the models; called before the process gives up what it does not need."""
    _engine().propose(["Warm up."])


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Answer one request; ``blob`` is not used.

    ``{"texts": [...], "known": [{"label", "names"}], "taken": {stem: n}, "allow": [...]}`` gives
    ``{"words": [...], "scans": [{"proposals": [[start, end, kind, direct, label, layer, why,
    rung, ...], ...], "layers_off": [[layer, reason], ...]}]}``. Kind, label, layer, why and rungs
    are numbers into ``words``, and a proposal's own words are left to the text: a book's answer
    must fit into one message. A reason of a layer is sent with what it is made of.
    """
    known = [KnownIdentity(k["label"], tuple(k["names"])) for k in request.get("known", ())]
    scans = _engine().propose(
        request["texts"], known=known, taken=request.get("taken", {}), allow=request.get("allow", ())
    )
    words: dict[str, int] = {}

    def number(word: str) -> int:
        return words.setdefault(word, len(words))

    rows = [
        {
            "proposals": [
                [
                    p.start,
                    p.end,
                    number(p.kind.value),
                    p.directness is Directness.DIRECT,
                    *(number(w) for w in (p.label, p.layer, p.why, *p.ladder)),
                ]
                for p in scan.proposals
            ],
            "layers_off": [[off.layer, taken_apart(off.reason)] for off in scan.layers_off],
        }
        for scan in scans
    ]
    return {"words": list(words), "scans": rows}, b""
