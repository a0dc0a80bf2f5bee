"""The scanner inside its helper process: JSON in, JSON out, models loaded once."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from typing import Any

from whistle.identifiers.engine import Engine, build_engine
from whistle.model import KnownIdentity


@cache
def _engine() -> Engine:
    return build_engine()[0]


def prepare() -> None:
    """Load the models; called before the process gives up what it does not need."""
    _engine().propose(["Warm up."])


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Answer one request.

    ``{"texts": [...], "known": [{"label", "names"}], "taken": {stem: n}, "allow": [...]}`` gives
    ``{"scans": [{"proposals": [...], "layers_off": [...]}]}``; ``blob`` is not used.
    """
    known = [KnownIdentity(k["label"], tuple(k["names"])) for k in request.get("known", ())]
    scans = _engine().propose(
        request["texts"], known=known, taken=request.get("taken", {}), allow=request.get("allow", ())
    )
    return {"scans": [asdict(scan) for scan in scans]}, b""
