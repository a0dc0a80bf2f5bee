"""What runs in the helper process of receiving: what a package says in, whether it keeps to the format out.

It has no vault and no key, and opens no file: whatever the bytes are, it can only answer.
"""

from __future__ import annotations

from typing import Any, Final

from whistle.exchange import package

NEEDS_NO_FILES: Final = True


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Read what a package says, and hold it against the sizes of its files. Raises PackageRefused."""
    package.need_files(package.from_bytes(blob), tuple(request["files"]))
    return {}, b""
