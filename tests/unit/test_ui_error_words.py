"""Every error has three sentences for a person, and none lets a name or code word through."""

from __future__ import annotations

import dataclasses
from typing import get_type_hints

import pytest

from ui.errors import WORDS, check_name, words_for
from whistle import errors
from whistle.errors import GatesFailed, WhistleError
from whistle.words import WORDS as COMMAND_LINE_WORDS

FACTS = {"KeyringFailed": {"problem": "locked"}, "RegisterDamaged": {"problem": "absent"}}
FACTS["CannotOverride"] = {"gate": "mosaic"}
FACTS["LinkedPart"] = {"name": "vault.db"}
FACTS["VaultReadOnly"] = {"reason": "diverged"}
ABSTRACT = {
    errors.UsageError,
    errors.Damaged,
    errors.Blocked,
    errors.UnreadableInput,
    errors.SharesRefused,
}
CODE_WORDS = (
    "testimony",
    "register",
    "custodian",
    "gate",
    "mosaic",
    "sealed",
    "consent",
    "--",
    "failed",
    "invalid",
)
EXAMPLES: dict[object, object] = {str: "testimony", int: 3, bool: True, tuple[str, ...]: ("consent", "leak")}


def every_kind() -> list[type[WhistleError]]:
    found: list[type[WhistleError]] = []
    waiting = [WhistleError]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind is not WhistleError and kind not in ABSTRACT and kind.__module__ == errors.__name__:
            found.append(kind)
    return sorted(set(found), key=lambda kind: kind.__name__)


def example(kind: type[WhistleError]) -> WhistleError:
    if kind.__name__ in FACTS:
        return kind(**FACTS[kind.__name__])
    hints = get_type_hints(kind)
    return kind(**{one.name: EXAMPLES[hints[one.name]] for one in dataclasses.fields(kind)})


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.__name__)
def test_an_error_says_what_happened_what_is_safe_and_what_to_do(kind: type[WhistleError]) -> None:
    assert kind in WORDS
    words = words_for(example(kind))
    assert words.what
    assert not words.what.endswith(".")
    assert words.safe.endswith(".")
    assert words.do.endswith(".")
    shown = words.spoken.lower()
    own_facts = {
        "BadValue",
        "BadDecisions",
        "KdfRefused",
        "FileUnreadable",
        "TooComplex",
        "DossierUnverified",
    }
    own_facts |= {"CannotWrite", "HelperFailed", "CannotPrint", "WrongState", "PackageRefused"}
    if kind.__name__ not in own_facts:
        assert not [word for word in CODE_WORDS if word in shown]


def test_the_window_and_the_command_line_know_the_same_errors() -> None:
    assert set(WORDS) == set(COMMAND_LINE_WORDS)


def test_checks_are_called_by_their_names_on_the_screen() -> None:
    words = words_for(GatesFailed(("mosaic", "consent")))
    assert "Could someone work out who?" in words.what
    assert "Permission" in words.what
    assert check_name("something-new") == "Something new"
