"""Keeps the files of the screen's languages: ``.ts`` (texts and translations) and ``.qm`` (compiled).

``.venv/bin/python packaging/languages.py update`` gathers every text that ui/ gives to ``tr`` or
``several``, every sentence that whistle/ gives to ``told``, ``told_of`` or ``because``, and those of the
data files in ``DATA`` that the window shows, into resources/languages/whistle_*.ts, keeps the translations
that still fit, and drops what is said nowhere any more. ``compile`` makes the .qm files from them with Qt's
lrelease. ``merge FILE.json`` takes translations in: an object from English text to translation, or to a
list of the counted forms. ``missing`` prints, as such an object, what is not translated and may be, and how
much of that is known to be missing (``KNOWN_MISSING``).

Consent, legal and crisis wording is English in every language until a named, qualified translator has
signed it: what stands in the modules of ``PROTECTED``, in the parts of data of ``PROTECTED_DATA`` and in
the passages of ``PROTECTED_PASSAGES`` is never translated. A word used on ordinary
pages too (Save, Close) is no exception: it then stays English where it is wording, see ``ORDINARY``.
"""

from __future__ import annotations

import argparse
import ast
import json
import string
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "languages"
CONTEXT: Final = "window"
CORE: Final[dict[str, dict[str, bool]]] = {
    "whistle.model.said": {"told": False, "told_of": True},
    "whistle.identifiers.finding": {"because": False},
}
"""Where sentences of the core are made, by which calls, and whether these count."""
FORMS: Final = {"cy": 5}
"""How many counted forms Qt gives a language: Welsh for 0, 1, 2 to 5, 6, and all others."""

PROTECTED: Final = (
    "ui/pages/permissions.py",
    "ui/presenters/permissions.py",
    "ui/presenters/permissions_words.py",
    "ui/presenters/permissions_shown.py",
    "ui/pages/kit_hand_over.py",
    "ui/presenters/kit_hand_over.py",
    "ui/pages/read_back.py",
    "ui/presenters/read_back.py",
    "ui/pages/support.py",
    "ui/pages/support_form.py",
    "ui/pages/support_list.py",
    "ui/pages/support_sheet.py",
    "ui/presenters/support.py",
)
"""Modules whose texts are consent, legal or crisis wording."""

_GUIDE: Final = frozenset({"title", "plural", "says", "ask", "words", "help"})

DATA: Final[dict[str, tuple[tuple[str, ...], frozenset[str]]]] = {
    "resources/help.json": (
        ("groups", "topics", "made_of"),
        frozenset({"title", "blocks", "heading", "steps", "alt", "term", "means", "made_of"}),
    ),
    "resources/taxonomy.json": (("groups", "codes"), frozenset({"title", "label", "definition"})),
    "resources/tag_rules.json": (("rules",), frozenset({"why"})),
    "resources/guide/interview.json": (("phases",), _GUIDE),
    "resources/guide/self.json": (("phases",), _GUIDE),
    "resources/checklists.json": (
        ("union", "reply", "care"),
        frozenset({"title", "wording", "words", "ask_next"}),
    ),
    "resources/hse_criteria.json": (("criteria",), frozenset({"title", "wording", "words", "ask_next"})),
    "resources/records.json": (("kinds",), frozenset({"title", "plural", "says", "help"})),
    "resources/routes.json": (("routes", "raised_by", "how"), frozenset({"title"})),
    "resources/evidence.json": (
        ("traces", "formats", "refusals"),
        frozenset({"title", "says"}),
    ),
}
"""Data whose texts the window shows: which parts of each file, and the fields of them that are words.

ui/data_words.py says them. The support contacts and the questions for permission are crisis and consent
wording as a whole and are not asked for there; the rules for questions (guide/lint.json) are the command
line's alone.
"""

PROTECTED_DATA: Final = (
    "resources/help.json#made_of",
    "resources/help.json#permission",
    "resources/guide/interview.json#explain",
    "resources/guide/interview.json#permission",
    "resources/guide/interview.json#whose",
    "resources/guide/interview.json#next",
    "resources/guide/interview.json#call",
    "resources/guide/self.json#route",
    "resources/guide/self.json#secrecy",
    "resources/guide/self.json#promise",
    "resources/guide/self.json#safe",
    "resources/guide/self.json#handover",
    "resources/checklists.json#detriment-not-asked",
    "resources/checklists.json#secrecy-notice",
    "resources/checklists.json#others-data",
    "resources/checklists.json#offence-data",
    "resources/hse_criteria.json#wording",
    "resources/records.json#risk",
    "resources/routes.json#routes",
)
"""Parts of data that are consent, legal or crisis wording: by the id or the field that holds them.

The part's own name (``title``, ``plural``) is a word of navigation and not among them.
"""

PROTECTED_PASSAGES: Final = {
    "ui/pages/interview_phases.py": ("Somebody was at risk",),
    "whistle/casework/readiness/hse.py": ("A Crown body: the Act binds it", "{tag}: alone, HSE sends this"),
    "resources/help.json": (
        "At [[Permission]] ask for one reader at a time.",
        "On [[Permissions]] choose a source and a reader.",
        "[[Before you write]] says what the law protects",
        "[[Support]] has people to ring",
        "Press [[Hand over when ready]]. You can hand it over tonight",
        "Say what may be passed on.",
        "You can go on writing afterwards, and hand over again.",
        "If somebody makes you type a passphrase",
        "Nothing here is legal advice.",
        "On [[Permissions]] press [[Take back permission]].",
        "what one source agreed to, for one reader",
    ),
    "resources/guide/interview.json": ("Where a regulator or an MP was told.",),
    "resources/checklists.json": ("Confidentiality terms and the like; section 43J",),
    "resources/records.json": ("A confidentiality term or the like. Section 43J",),
}
"""Passages of other modules and data that are such wording: how each begins."""

KNOWN_MISSING: Final[tuple[str, ...]] = ()
"""Files of data whose texts have no translation yet, and are English in every language until then."""

DATA_WORD: Final = "data"
"""Tells a text of data from the same text where it is consent, legal or crisis wording of a page: an
answer to a request for information is a word of its own beside an answer to a question for permission."""

ORDINARY: Final = 24
"""A text of at most so many letters that ordinary pages use too is a word of navigation everywhere."""


@dataclass(slots=True)
class Text:
    """A text of the screen. ``places`` are files that say it.

    ``beside`` is its form for one where it is ``counted``; else what tells it from the same English
    with another meaning, or blank.
    """

    text: str
    beside: str = ""
    counted: bool = False
    places: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What it is called in a file of translations: "Open (a state)" where it needs telling apart."""
        return f"{self.text} ({self.beside})" if self.beside and not self.counted else self.text

    @property
    def protected(self) -> bool:
        """Whether it must stay English."""
        inside = [place in PROTECTED or "#" in place for place in self.places]
        return all(inside) or (any(inside) and len(self.text) > ORDINARY)

    @property
    def known_missing(self) -> bool:
        """Whether it is said in no other place than data that is known to have no translation."""
        return all(place in KNOWN_MISSING for place in self.places)


@cache
def texts(root: Path = ROOT) -> dict[tuple[str, str], Text]:
    """Every text of ui/, sentence of whistle/ and text of the data that is shown, with its form for one.

    Raises SyntaxError where a text is not written out in the call: then it could not be translated.
    """
    found: dict[tuple[str, str], Text] = {}
    for path in sorted([*(root / "ui").rglob("*.py"), *(root / "whistle").rglob("*.py")]):
        place = path.relative_to(root).as_posix()
        for text, beside, counted in _said(ast.parse(path.read_text(encoding="utf-8")), place):
            entry = found.setdefault((text, beside), Text(text, beside, counted))
            where = _passage_of(place, text, place)
            if where not in entry.places:
                entry.places.append(where)
    for place, (parts, names) in DATA.items():
        document = json.loads((root / place).read_text(encoding="utf-8"))
        for part in parts:
            for text, where in _written(document[part], part, names, place, _part_of(place, part, place)):
                wording = found.get((text, ""))
                apart = wording is not None and wording.protected and "#" not in where
                beside = DATA_WORD if apart and not _only_data(wording) else ""
                entry = found.setdefault((text, beside), Text(text, beside))
                if where not in entry.places:
                    entry.places.append(where)
    return found


def _only_data(text: Text | None) -> bool:
    return text is None or all(place.startswith("resources/") for place in text.places)


def _part_of(file: str, name: object, place: str) -> str:
    """The place of what stands under a name of a file: its own where that is a protected part."""
    return f"{file}#{name}" if f"{file}#{name}" in PROTECTED_DATA else place


def _passage_of(file: str, text: str, place: str) -> str:
    """The place of a text: one of its own where it is a protected passage of a file."""
    passage = "#" not in place and text.startswith(PROTECTED_PASSAGES.get(file, ()))
    return f"{file}#{text[:ORDINARY]}" if passage else place


def _written(
    node: object, name: str, names: frozenset[str], file: str, place: str
) -> Iterator[tuple[str, str]]:
    """The texts under a node of data, each with its place; ``name`` is the field that the node stands in."""
    if isinstance(node, str):
        if name in names and node:
            yield node, _passage_of(file, node, place)
    elif isinstance(node, list):
        for one in node:
            yield from _written(one, name, names, file, place)
    elif isinstance(node, dict):
        inside = _part_of(file, node.get("id"), place)
        for key, value in node.items():
            own_name = key in ("title", "plural") and inside != place and isinstance(node.get("id"), str)
            here = place if own_name and _has_parts(node) else _part_of(file, key, inside)
            yield from _written(value, key, names, file, here)


def _has_parts(node: dict[str, object]) -> bool:
    """Whether it is a page or a card of its own, so that its name is one to go to."""
    return any(isinstance(value, list) for value in node.values())


def _calls(tree: ast.Module, place: str) -> dict[str, bool]:
    """The calls that texts are given to in a module, and whether they count."""
    if place.startswith("ui/"):
        return {"tr": False, "several": True}
    return {
        alias.name: CORE[node.module][alias.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in CORE
        for alias in node.names
        if alias.name in CORE[node.module]
    }


def _said(tree: ast.Module, place: str) -> Iterator[tuple[str, str, bool]]:
    calls = _calls(tree, place)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id not in calls:
            continue
        counted = calls[node.func.id]
        wanted = 2 if counted else len(node.args)
        given = [one.value for one in node.args[:wanted] if isinstance(one, ast.Constant)]
        if not wanted or len(given) != wanted or not all(isinstance(one, str) for one in given):
            raise SyntaxError(f"{place}, line {node.lineno}: the text is not written out in the call")
        if not _speaks(given[-1]):
            continue
        yield (given[1], given[0], True) if counted else (given[0], given[1] if wanted == 2 else "", False)


def _speaks(template: str) -> bool:
    """Whether there are letters in it besides what is filled in: else it is the same in every language."""
    return any(one.isalpha() for text, *_ in string.Formatter().parse(template) for one in text)


def fields(template: str) -> set[str]:
    """The names of the fields of a template."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """The translations of a .ts file: one text, or one for each counted form."""
    if not path.exists():
        return {}
    kept: dict[tuple[str, str], list[str]] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 -- our own file
        said = message.find("translation")
        if said is None:
            continue
        forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
        if any(forms):
            key = (message.findtext("source") or "", message.findtext("comment") or "")
            kept[key] = forms
    return kept


def write(
    path: Path, code: str, found: dict[tuple[str, str], Text], kept: dict[tuple[str, str], list[str]]
) -> None:
    """Write a .ts file: sorted by text, so that a change of one shows as one."""
    root = ElementTree.Element("TS", {"version": "2.1", "language": code, "sourcelanguage": "en_GB"})
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for key in sorted(found):
        text = found[key]
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        for place in text.places:
            ElementTree.SubElement(message, "location", {"filename": f"../../{place}"})
        ElementTree.SubElement(message, "source").text = text.text
        if text.beside:
            ElementTree.SubElement(message, "comment").text = text.beside
        if text.protected:
            ElementTree.SubElement(message, "translatorcomment").text = "Stays English: signed wording only."
        # "unfinished" is Qt's word for a draft that nobody has checked; lrelease takes it in all the same.
        said = ElementTree.SubElement(message, "translation", {"type": "unfinished"})
        forms = [] if text.protected else kept.get(key, [])
        if text.counted:
            for form in forms or [""] * FORMS[code]:
                ElementTree.SubElement(said, "numerusform").text = form
        elif forms:
            said.text = forms[0]
    _qt_words(root, path)
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _qt_words(root: ElementTree.Element, path: Path) -> None:
    """Keep the contexts of Qt's own words, which no code of ours says."""
    if not path.exists():
        return
    for context in ElementTree.parse(path).getroot().findall("context"):  # noqa: S314 -- our own file
        if context.findtext("name") != CONTEXT:
            root.append(context)


def update(code: str) -> None:
    """Bring one language's .ts file up to the code."""
    path = FOLDER / f"whistle_{code}.ts"
    write(path, code, texts(), read(path))


def merge(code: str, more: dict[str, object]) -> list[str]:
    """Take translations in; those whose fields are not the text's are left out and named."""
    path = FOLDER / f"whistle_{code}.ts"
    found, kept, wrong = texts(), read(path), []
    for key, text in found.items():
        given = more.get(text.key)
        forms = [given] if isinstance(given, str) else given
        if isinstance(forms, list) and not text.counted:
            # Said both counted and by itself: there it is the last form.
            forms = forms[-1:]
        if not isinstance(forms, list) or text.protected:
            continue
        whole = fields(text.text) | {"n"} if text.counted else fields(text.text)
        right = len(forms) == (FORMS[code] if text.counted else 1) and all(
            isinstance(form, str)
            and form
            and (fields(form) <= whole if text.counted else fields(form) == whole)
            for form in forms
        )
        if right:
            kept[key] = [str(form) for form in forms]
        else:
            wrong.append(text.text)
    write(path, code, found, kept)
    return wrong


def missing(code: str) -> dict[str, str]:
    """What may be translated and is not: each text, with its form for one where it is counted."""
    kept = read(FOLDER / f"whistle_{code}.ts")
    return {text.key: text.beside for key, text in texts().items() if key not in kept and not text.protected}


def known_missing() -> dict[str, int]:
    """How many texts of each file of data are known to have no translation."""
    left = [text.places[0] for text in texts().values() if text.known_missing and not text.protected]
    return {file: left.count(file) for file in KNOWN_MISSING}


def compile_(code: str, into: Path | None = None) -> Path:
    """Make the .qm file with Qt's lrelease, which comes with PySide6."""
    made = into or FOLDER / f"whistle_{code}.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source = FOLDER / f"whistle_{code}.ts"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
    return made


def main() -> int:
    """Do what is asked for, for every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("update", "compile", "merge", "missing"))
    parser.add_argument("file", nargs="?", type=Path)
    asked = parser.parse_args()
    for code in FORMS:
        if asked.what == "merge":
            wrong = merge(code, json.loads(asked.file.read_text(encoding="utf-8")))
            print(
                "".join(f"left out, its fields differ: {text}\n" for text in wrong), end="", file=sys.stderr
            )
        elif asked.what == "missing":
            print(json.dumps(missing(code), ensure_ascii=False, indent=1))
            for file, number in known_missing().items():
                print(f"known to be missing: {file}, {number} texts", file=sys.stderr)
        else:
            update(code)
        if asked.what in ("compile", "merge"):
            compile_(code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
