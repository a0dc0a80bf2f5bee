"""The language of the screen: every visible word of the window goes through ``tr`` or ``several``.

Words in the code are English. ``use`` is called once, before any page is imported, because words
that stand at the top of a module are looked up when it is imported; another language takes effect
when the window starts again. A text without a translation stays English: consent, legal and crisis
wording always does, for a wrong word there does harm (see resources/languages/README.md).

A template is filled in by name, ``tr("{name}'s account", name=...)``: what is filled in comes from
the vault and is never looked up, and never read as a template itself. Qt is only touched where a
language other than English was chosen, so presenters stay plain Python.

Two languages are for developers: ``x-long`` makes every text about a third longer, ``x-rtl`` writes
them, and lays the window out, from right to left. What still reads as plain English under them has
missed its ``tr``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from resources import FOLDER

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

CONTEXT: Final = "window"
ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "cy": "Cymraeg (drafft heb ei wirio)"}
"""What can be chosen, each in its own words. Welsh says of itself that it is an unchecked draft."""

DRAFTS: Final = {"cy": "Drafft heb ei wirio"}
"""Languages that nobody qualified has checked yet, and the words that say so on every page."""

LONG: Final = "x-long"
MIRRORED: Final = "x-rtl"

_FIELD: Final = re.compile(r"(\{[^{}]*\}|\{\{|\}\})")
_ACCENTS: Final = str.maketrans("aeiouwyAEIOUWY", "âêîôûŵŷÂÊÎÔÛŴŶ")


class Catalogue(Protocol):
    """Where another language's texts come from; blank for what it does not know."""

    def find(self, text: str, about: str = "") -> str:
        """The translation of a text or template; ``about`` tells two of the same English apart."""
        ...

    def find_counted(self, one: str, more: str, number: int) -> str:
        """The translation of a counted template, in the form that ``number`` takes."""
        ...


class _Compiled:
    """Texts of a compiled .qm file."""

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator

    def find(self, text: str, about: str = "") -> str:
        return self._translator.translate(CONTEXT, text, about) or ""

    def find_counted(self, one: str, more: str, number: int) -> str:
        return self._translator.translate(CONTEXT, more, one, number) or ""


class _Stretched:
    """English under accents, a third longer; or the same from right to left."""

    def __init__(self, mirrored: bool) -> None:
        self._mirrored = mirrored

    def find(self, text: str, about: str = "") -> str:
        if self._mirrored:
            return f"\u202e{text}\u202c"
        parts = [part if _FIELD.fullmatch(part) else part.translate(_ACCENTS) for part in _FIELD.split(text)]
        return f"{''.join(parts)} {'·' * (len(text) // 3)}".rstrip()

    def find_counted(self, one: str, more: str, number: int) -> str:
        return self.find(one if number == 1 else more)


class _Chosen:
    """The language in use: one for the whole process."""

    code: str = ENGLISH
    catalogue: Catalogue | None = None


def use(code: str, app: QApplication | None = None) -> None:
    """Choose the language, before any page is imported; one that is not known is English.

    ``app`` gets the translations of Qt's own words (menus of text boxes, dialogs) and the direction
    of the layout.
    """
    _Chosen.code, _Chosen.catalogue = ENGLISH, None
    if code in (LONG, MIRRORED):
        _Chosen.code, _Chosen.catalogue = code, _Stretched(code == MIRRORED)
    elif code in LANGUAGES and code != ENGLISH:
        from PySide6.QtCore import QTranslator

        translator = QTranslator(app)
        if not translator.load(str(FOLDER / "languages" / f"whistle_{code}.qm")):
            return
        _Chosen.code, _Chosen.catalogue = code, _Compiled(translator)
        if app is not None:
            _install(app, translator, code)
    if app is not None:
        from PySide6.QtCore import Qt

        direction = Qt.LayoutDirection
        app.setLayoutDirection(direction.RightToLeft if code == MIRRORED else direction.LeftToRight)


def _install(app: QApplication, translator: QTranslator, code: str) -> None:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    # Qt's own first: what is installed last is asked first.
    own = QTranslator(app)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    app.installTranslator(translator)


def chosen_language() -> str:
    """The code of the language in use."""
    return _Chosen.code


def draft_words() -> str:
    """What is said on every page while the language is an unchecked draft; blank otherwise."""
    return DRAFTS.get(_Chosen.code, "")


def tr(text: str, about: str = "", /, **facts: object) -> str:
    """A text of the screen in the chosen language, its ``{fields}`` filled in from ``facts``.

    ``about`` tells apart two texts that are the same in English ("Open" as a thing to do, and as a state).
    """
    catalogue = _Chosen.catalogue
    words = text if catalogue is None else catalogue.find(text, about) or text
    return words.format(**facts) if facts or "{{" in words else words


def as_shown(text: str) -> str:
    """A text that another call gives to ``tr``, as the screen shows it: for data that names a button."""
    return (_Chosen.catalogue.find(text) or text) if _Chosen.catalogue is not None else text


def as_said(text: str) -> str:
    """A text of the data that ships, as the screen says it; without a translation it stays as it is.

    The word for data tells it from the same English where that is wording which is never translated.
    """
    return (_Chosen.catalogue.find(text, "data") or text) if _Chosen.catalogue is not None else text


def several(one: str, more: str, number: int, /, **facts: object) -> str:
    """A counted text: ``several("1 tag", "{n} tags", number)``; ``{n}`` is the number.

    English takes ``one`` for 1. Other languages have forms of their own (Welsh has five).
    """
    catalogue = _Chosen.catalogue
    words = catalogue.find_counted(one, more, number) if catalogue is not None else ""
    return (words or (one if number == 1 else more)).format(n=number, **facts)


def of_the_core(one: str, more: str, facts: dict[str, object]) -> str:
    """A sentence whose templates stand in the core; counted by ``facts["n"]`` where there is a ``one``."""
    catalogue, number = _Chosen.catalogue, facts.get("n")
    words = one if one and number == 1 else more
    if catalogue is not None and one and isinstance(number, int):
        words = catalogue.find_counted(one, more, number) or words
    elif catalogue is not None:
        words = catalogue.find(more) or words
    return words.format(**facts)


def month_name(number: int) -> str:
    """The name of a month, 1 to 12."""
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )[number - 1]


def short_month(number: int) -> str:
    """The name of a month, 1 to 12, in about three letters."""
    return (
        tr("Jan"),
        tr("Feb"),
        tr("Mar"),
        tr("Apr"),
        tr("May"),
        tr("Jun"),
        tr("Jul"),
        tr("Aug"),
        tr("Sep"),
        tr("Oct"),
        tr("Nov"),
        tr("Dec"),
    )[number - 1]


def month_words(day: date) -> str:
    """``March 2025``."""
    return f"{month_name(day.month)} {day.year}"


def day_words(day: date) -> str:
    """``3 March 2025``: the day first, as dates are written in the United Kingdom."""
    return f"{day.day} {month_words(day)}"
