"""Errors carry facts. Each can be made, raised, compared with its status and printed without words."""

from __future__ import annotations

import dataclasses
from typing import get_type_hints

import pytest

from whistle import errors
from whistle.errors import WhistleError

MARKER = "Marjorie Quill"
STATUSES = {1, 2, 3, 4, 5, 6, 7, 8}
EXAMPLES: dict[object, object] = {str: MARKER, int: 3, bool: True, tuple[str, ...]: (MARKER,)}


def every_error() -> list[type[WhistleError]]:
    found: list[type[WhistleError]] = [WhistleError]
    for kind in found:
        found.extend(kind.__subclasses__())
    return sorted({kind for kind in found if kind.__module__ == errors.__name__}, key=lambda k: k.__name__)


def example(kind: type[WhistleError]) -> WhistleError:
    hints = get_type_hints(kind)
    return kind(**{field.name: EXAMPLES[hints[field.name]] for field in dataclasses.fields(kind)})


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_an_error_is_made_of_its_facts_and_has_a_status_and_says_only_its_name(
    kind: type[WhistleError],
) -> None:
    made = example(kind)
    assert made.status in STATUSES
    assert str(made) == kind.__name__
    assert kind.__doc__
    with pytest.raises(kind) as caught:
        raise made
    assert caught.value is made


def test_there_are_errors_for_every_exit_status_but_zero() -> None:
    assert {kind.status for kind in every_error()} == STATUSES
