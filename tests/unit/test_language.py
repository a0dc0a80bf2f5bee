"""Every word of the screen can be said in another language, and what must stay English does."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from ui import language
from ui.language import LONG, MIRRORED, day_words, draft_words, month_name, several, tr, use

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = re.compile(r"[A-Za-z]{2}.* .*[A-Za-z]{2}")
"""What reads like words for a person: two words at least."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use("en")


# -- the code -------------------------------------------------------------------------------------

BY_NATURE = {
    "style": "style sheets",
    "theme.py": "style sheets",
    "gallery.py": "for developers",
    "gallery_samples": "for developers",
    "entry.py": "standard error, before there is a window",
    "desktop.py": "names of the system's signals",
    "language.py": "languages in their own words",
}


BY_ITSELF = {
    ("main.py", "My account"): "the name of a case in the vault: the same in every language",
    ("presenters/allegation_opened.py", "at least"): "words of the core, which are English",
}


@cache
def parsed(path: Path) -> ast.Module:
    """A module of ours."""
    return ast.parse(path.read_text(encoding="utf-8"))


def _plain(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts of two words or more that stand outside ``tr`` and ``several``."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        skipped: list[ast.AST] = []
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ("tr", "several", "compile", "setStyleSheet", "escape", "sub", "match", "fullmatch"):
                skipped = [*node.args]
        elif isinstance(node, ast.Raise) and node.exc is not None:
            skipped = [node.exc]
        elif isinstance(node, ast.AnnAssign):
            skipped = [node.annotation]
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped = [node.value]
        elif isinstance(node, ast.arg) and node.annotation is not None:
            skipped = [node.annotation]
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            skipped = [node.returns]
        for one in skipped:
            inside.update(id(each) for each in ast.walk(one))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in inside:
            continue
        if SPOKEN.search(node.value) and not re.search(r"::|[{}\\;]", node.value):
            yield node.lineno, node.value


def test_no_words_of_the_screen_pass_by_the_language() -> None:
    """A text of two words or more in ui/ stands in ``tr`` or ``several``, or its file is named above."""
    passed_by = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        parts = path.relative_to(ROOT / "ui").parts
        if parts[0] in BY_NATURE:
            continue
        tree = parsed(path)
        place = "/".join(parts)
        passed_by += [
            f"{place}:{line} {text[:60]!r}" for line, text in _plain(tree) if (place, text) not in BY_ITSELF
        ]
    assert passed_by == []


SAYS = ("Button", "Words", "TickBox", "DotBox", "set_text", "setText", "setAccessibleName", "addTab", "Field")


def _words_given(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Texts, single words too, that are given as they stand to what shows them."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        for given in node.args if name in SAYS else ():
            for one in [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]:
                if isinstance(one, ast.Constant) and re.match(r"[A-Z][a-z]", str(one.value)):
                    yield node.lineno, str(one.value)


def test_no_single_word_on_a_button_passes_by_the_language() -> None:
    """One word is none of the texts above: it could be a name of the code's own."""
    passed_by = [
        f"{path.name}:{line} {word}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if path.relative_to(ROOT / "ui").parts[0] not in BY_NATURE
        for line, word in _words_given(parsed(path))
    ]
    assert passed_by == []
    assert list(_words_given(ast.parse('Button(theme, "Pause")'))) == [(1, "Pause")]


# -- the files ------------------------------------------------------------------------------------


def test_the_texts_to_translate_are_those_of_the_code(keeper: ModuleType, tmp_path: Path) -> None:
    """``languages.py update`` would change nothing."""
    for code in keeper.FORMS:
        path = keeper.FOLDER / f"whistle_{code}.ts"
        before = path.read_text(encoding="utf-8")
        fresh = tmp_path / path.name
        fresh.write_text(before, encoding="utf-8")
        keeper.write(fresh, code, keeper.texts(), keeper.read(path))
        # Where a text stands may have moved since.
        one, other = (re.sub(r" *<location .*\n", "", each) for each in (fresh.read_text("utf-8"), before))
        assert one == other


def test_the_compiled_file_is_that_of_the_texts(keeper: ModuleType, tmp_path: Path) -> None:
    """``languages.py compile`` would change nothing."""
    for code in keeper.FORMS:
        made = keeper.compile_(code, tmp_path / "made.qm")
        assert made.read_bytes() == (keeper.FOLDER / f"whistle_{code}.qm").read_bytes()


def test_consent_legal_and_crisis_wording_has_no_translation(keeper: ModuleType) -> None:
    """And all the rest has one, with the fields of the text."""
    found = keeper.texts()
    for code, forms in keeper.FORMS.items():
        kept = keeper.read(keeper.FOLDER / f"whistle_{code}.ts")
        held = {key for key, text in found.items() if text.protected}
        assert len(held) > 100
        assert not held & kept.keys()
        without = {key for key, text in found.items() if text.known_missing} - kept.keys()
        assert kept.keys() == found.keys() - held - without
        for key, said in kept.items():
            text = found[key]
            assert len(said) == (forms if text.counted else 1)
            for each in said:
                if text.counted:
                    assert keeper.fields(each) <= keeper.fields(text.text) | {"n"}
                else:
                    assert keeper.fields(each) == keeper.fields(text.text)


def test_each_part_and_passage_that_is_held_back_is_one_that_is_there(keeper: ModuleType) -> None:
    """A passage that was written anew would otherwise be translated unnoticed."""
    held = [text for text in keeper.texts().values() if any("#" in place for place in text.places)]
    places = {place for text in held for place in text.places}
    assert set(keeper.PROTECTED_DATA) <= places
    for file, passages in keeper.PROTECTED_PASSAGES.items():
        for begins in passages:
            (found,) = (text for text in held if text.text.startswith(begins))
            assert found.protected, begins
            assert any(place.startswith(f"{file}#") for place in found.places)
    assert set(keeper.KNOWN_MISSING) <= set(keeper.DATA)
    assert all(keeper.known_missing().values()), "a file that has its translation now"


# -- saying it ------------------------------------------------------------------------------------


def test_what_is_filled_in_is_never_read_as_a_template() -> None:
    """A name with braces stays a name."""
    assert tr("{name}’s account", name="{0} {x.__class__}") == "{0} {x.__class__}’s account"
    assert several("1 tag of {name}", "{n} tags of {name}", 1, name="{n}") == "1 tag of {n}"


def test_english_counts_one_and_many() -> None:
    """One has its own words; nought is many."""
    assert [several("1 tag", "{n:,} tags", n) for n in (0, 1, 2, 1200)] == [
        "0 tags",
        "1 tag",
        "2 tags",
        "1,200 tags",
    ]


def test_welsh_is_said_and_counted_in_its_own_forms(keeper: ModuleType) -> None:
    """The form for 0, 1, 2 to 5, 6 and all others is the one that stands in the file."""
    kept = keeper.read(keeper.FOLDER / "whistle_cy.ts")
    use("cy")
    assert tr("Save") == kept["Save", ""][0] != "Save"
    forms = kept["{n} tags", "1 tag"]
    said = [several("1 tag", "{n} tags", n) for n in (0, 1, 2, 5, 6, 7, 100)]
    wanted = (forms[0], forms[1], forms[2], forms[2], forms[3], forms[4], forms[4])
    assert said == [form.format(n=n) for form, n in zip(wanted, (0, 1, 2, 5, 6, 7, 100), strict=True)]
    assert draft_words() == "Drafft heb ei wirio"
    assert day_words(date(2025, 3, 3)) == f"3 {kept['March', ''][0]} 2025"


def test_the_same_english_with_two_meanings_is_told_apart() -> None:
    """Open as a thing to do is another word than open as a state."""
    use("cy")
    assert tr("Open") == "Agor"
    assert tr("Open", "a state") == "Ar agor"


def test_welsh_leaves_what_it_may_not_say_in_english(keeper: ModuleType) -> None:
    """Looking a protected text up gives the English."""
    use("cy")
    held = [text for text in keeper.texts().values() if text.protected and not text.counted]
    assert all(language.tr(text.text) == text.text for text in held if not keeper.fields(text.text))


def test_an_unknown_language_is_english() -> None:
    """A choices file from elsewhere opens the window all the same."""
    use("xx")
    assert tr("Save") == "Save"
    assert language.chosen_language() == "en"


def test_the_languages_of_developers_change_every_text_and_no_field() -> None:
    """Longer, or from right to left; fields and figures are filled in as ever."""
    use(LONG)
    assert tr("Open {name}", name="Heron").startswith("Ôpên Heron ·")
    use(MIRRORED)
    assert tr("Open {name}", name="Heron") == "\u202eOpen Heron\u202c"
    assert several("1 tag", "{n} tags", 3) == "\u202e3 tags\u202c"


def test_months_are_twelve() -> None:
    """As a calendar of the United Kingdom calls them."""
    assert [month_name(n)[:3] for n in (1, 5, 9, 12)] == ["Jan", "May", "Sep", "Dec"]


def test_the_language_counts_before_any_page_is_imported(tmp_path: Path) -> None:
    """Words at the top of modules are said in the language of the choices file."""
    (tmp_path / "notes-window").mkdir()
    (tmp_path / "notes-window" / "choices.json").write_text('{"language": "cy"}', encoding="utf-8")
    script = (
        "import sys, ui.entry\n"
        "import ui.language, ui.preferences\n"
        "early = ('ui.pages', 'ui.presenters', 'ui.widgets')\n"
        "before = [name for name in sys.modules if name.startswith(early)]\n"
        "class Stop(Exception): pass\n"
        "import importlib.abc\n"
        "class Watch(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'ui.main': raise Stop(ui.language.chosen_language())\n"
        "sys.meta_path.insert(0, Watch())\n"
        "try: ui.entry._window(None)\n"
        "except Stop as told: print(told.args[0], len(before))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        env={
            "XDG_CONFIG_HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "PATH": "/usr/bin",
            "HOME": str(tmp_path),
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["cy", "0"]
