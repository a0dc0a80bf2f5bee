"""Days as English writes them, whatever the language of the system.

Python's own names of months are those of the process's locale, and Qt sets that to the system's: a
dossier made on a Welsh system was dated in Welsh.
"""

from __future__ import annotations

from datetime import date
from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def month_words(year: int, month: int) -> str:
    """``March 2026``; ``month`` from 1 to 12."""
    return f"{MONTHS[month - 1]} {year}"


def day_words(day: date) -> str:
    """``12 March 2026``."""
    return f"{day.day} {month_words(day.year, day.month)}"
