"""Reading pictures for the leak gate, where this machine has tesseract: over pipes, no file, no network."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

_PROGRAM: Final = "tesseract"
_SECONDS: Final = 120


def reader() -> str | None:
    """The program that reads pictures, or None where there is none."""
    return shutil.which(_PROGRAM)


def read_picture(image: bytes) -> str | None:
    """The words in a picture (JPEG or PNG); None where they cannot be read."""
    program = reader()
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, "-", "-", "--psm", "3"],
            input=image,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={"PATH": os.defpath, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
