"""What runs in the helper process of receiving: bytes in, checked contents and places out.

It has no vault and no key, and opens no file: whatever the bytes are, it can only answer.
"""

from __future__ import annotations

from typing import Any, Final

from whistle.exchange import container, package

NEEDS_NO_FILES: Final = True


def serve(_request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Take the opened bytes of a package apart. Raises PackageRefused."""
    spans = container.read(blob)
    at, size = spans.contents
    package.need_files(package.from_bytes(blob[at : at + size]), tuple(length for _, length in spans.files))
    return {
        "contents": list(spans.contents),
        "signature": list(spans.signature),
        "files": [list(span) for span in spans.files],
    }, b""
