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
def _demonyms() -> frozenset[str]:
    return frozenset(entry[1:].lower() for entry in lexicon.lines("protected.txt") if entry.startswith("+"))


def _no_name(words: str, layer: str) -> bool:
    """Whether a model took ordinary words for a person ("Appendix II", "theres")."""
    parts = [lexicon.fold(p.removesuffix("'s")) for p in re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", words)]
    name_words, family = lexicon.name_words(), lexicon.surname_words()
    if all(p in lexicon.words() and p not in name_words and p not in family for p in parts):
        return True
    if words.islower() and layer == "model-spacy":
        return not any(
            p in lexicon.given_names() or p in lexicon.surnames() or p in name_words for p in parts
        )
    return False


class AllowList:
    """The shipped list of public bodies and terms, and the vault's own."""

    def __init__(self, own: Sequence[str] = ()) -> None:
        own_phrases = sorted(
            {" ".join(entry.split()) for entry in own if entry.strip()}, key=len, reverse=True
        )
        joined = "|".join(r"\s+".join(re.escape(w) for w in entry.split()) for entry in own_phrases)
        self._own = re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if joined else None
        self.words = _public() | frozenset(" ".join(entry.lower().split()) for entry in own)

    def covers(self, text: str, finding: Finding) -> bool:
        """Whether a finding is only a public body, a public term, or a body without a name."""
        if finding.kind not in _JUDGED or finding.label:
            return False
        if self._own is not None and any(
            m.start() <= finding.start and finding.end <= m.end()
            for m in self._own.finditer(text, max(0, finding.start - 200), min(len(text), finding.end + 200))
        ):
            return True
        words = " ".join(text[finding.start : finding.end].split()).lower()
        bare = _EDGES.sub("", _EDGES.sub("", words))
        if bare in self.words or words in self.words:
            raw = text[finding.start : finding.end].strip()
            # "Pip" and "Mind" with one capital are a name; PIP and pip are the benefit.
            return len(bare) > 4 or raw.isupper() or (raw.islower() and finding.kind is not Kind.PERSON)
        parts = re.findall(r"[^\W\d_]+", bare)
        if finding.kind in (Kind.ORGANISATION, Kind.WORKPLACE):
            generic = lexicon.generic_body_words()
            return bool(parts) and all(p in generic or p in _demonyms() for p in parts)
        if finding.kind is Kind.PLACE:
            return "republic" in parts or "kingdom" in parts
        if finding.kind is Kind.PERSON and finding.layer.startswith("model"):
            return _no_name(text[finding.start : finding.end], finding.layer)
        return False
