"""Layer 8: what is public and identifies nobody: bodies, laws, benefits, acronyms of the field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from whistle.identifiers import lexicon
from whistle.identifiers.finding import Finding
from whistle.model import IdentifierKind as Kind

_JUDGED = frozenset(
    {Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.PROTECTED, Kind.WORKPLACE, Kind.PROGRAMME}
)
_EDGES = re.compile(r"^(?:the|a|an|this|that|our|their|its)\s+|[\s.,;:'\"]+$|'s$", re.IGNORECASE)


@cache
def _public() -> frozenset[str]:
    return frozenset(" ".join(entry.lower().split()) for entry in lexicon.lines("public_bodies.txt"))


@cache
def _generic() -> frozenset[str]:
    return frozenset(w for entry in lexicon.lines("generic_body_words.txt") for w in entry.lower().split())


class AllowList:
    """The shipped list of public bodies and terms, and the vault's own."""

    def __init__(self, own: Sequence[str] = ()) -> None:
        self.words = _public() | frozenset(" ".join(entry.lower().split()) for entry in own)

    def covers(self, text: str, finding: Finding) -> bool:
        """Whether a finding is only a public body, a public term, or a body without a name."""
        if finding.kind not in _JUDGED or finding.label:
            return False
        words = " ".join(text[finding.start : finding.end].split()).lower()
        bare = _EDGES.sub("", _EDGES.sub("", words))
        if bare in self.words or words in self.words:
            raw = text[finding.start : finding.end].strip()
            # "Pip" and "Mind" with one capital are a name; PIP and pip are the benefit.
            return len(bare) > 4 or raw.isupper() or (raw.islower() and finding.kind is not Kind.PERSON)
        if finding.kind is Kind.ORGANISATION:
            parts = re.findall(r"[^\W\d_]+", bare)
            return bool(parts) and all(p in _generic() for p in parts)
        return False
