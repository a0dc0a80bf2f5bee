"""The press inside its helper process: a record in, bytes out; bytes in, hits out."""

from __future__ import annotations

from typing import Any

from whistle.dossier import styles
from whistle.dossier.gate import names_that_are_words
from whistle.dossier.press import HERE
from whistle.dossier.record import record_from_json
from whistle.dossier.wording import wording_version
from whistle.model import KnownIdentity


def prepare() -> None:
    """Load fonts and word lists before the first request."""
    styles.fonts()
    wording_version()
    names_that_are_words()


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Answer one request.

    ``{"do": "render"}`` with a record as JSON in ``blob`` gives the PDF back; ``{"do": "search",
    "record", "file_name", "identities": [{"label", "names"}]}`` with a PDF gives
    ``{"hits": [[kind, label, place], ...]}``.
    """
    if request["do"] == "render":
        return {}, HERE.render(record_from_json(blob))
    hits = HERE.search(
        blob,
        record_from_json(request["record"].encode()),
        request["file_name"],
        [KnownIdentity(one["label"], tuple(one["names"])) for one in request["identities"]],
    )
    return {"hits": [[hit.kind.value, hit.label, hit.place] for hit in hits]}, b""
