"""A detector made of patterns: the common part of the recognisers.

Patterns see normalised text (straight quotes and hyphens). Every repetition is bounded or over
a class that the next item cannot match, so that each pattern is linear in the text's length;
tests/contract holds them to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whistle.identifiers.finding import FORM, Finding, Why
from whistle.identifiers.recognisers.needs import can_match
from whistle.identifiers.text import Document
from whistle.model import Directness, IdentifierKind

Check = Callable[[re.Match[str]], "tuple[int, Why] | None"]
"""Judge a match: (strength, why) to propose it, None to drop it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern. ``group`` is the part that identifies; the rest of the match is context."""

    pattern: re.Pattern[str]
    kind: IdentifierKind
    why: Why
    strength: int = FORM
    group: int | str = 0
    directness: Directness | None = None
    check: Check | None = None
    ladder: Callable[[str], tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class PatternDetector:
    """Runs its rules over a text, one after the other."""

    name: str
    layer: str
    rules: tuple[Rule, ...]

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield what the rules match and their checks accept."""
        for rule in self.rules:
            if not can_match(rule.pattern, document.text):
                continue
            for match in rule.pattern.finditer(document.text):
                strength, why = rule.strength, rule.why
                if rule.check is not None:
                    judged = rule.check(match)
                    if judged is None:
                        continue
                    strength, why = judged
                start, end = match.span(rule.group)
                if start < end:
                    ladder = rule.ladder(match.group(rule.group)) if rule.ladder else None
                    yield Finding(start, end, rule.kind, why, strength, rule.directness, self.layer, ladder)


def rule(
    pattern: str,
    kind: IdentifierKind,
    why: Why,
    *,
    strength: int = FORM,
    group: int | str = 0,
    directness: Directness | None = None,
    check: Check | None = None,
    ladder: Callable[[str], tuple[str, ...]] | None = None,
    exact_case: bool = False,
) -> Rule:
    """Make a rule; the pattern may be spread over lines (verbose) and ignores case by default."""
    flags = re.VERBOSE if exact_case else re.VERBOSE | re.IGNORECASE
    return Rule(re.compile(pattern, flags), kind, why, strength, group, directness, check, ladder)
