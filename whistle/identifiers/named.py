"""Layer 6 for things: a workplace, programme or body named once is found wherever it is named again.

People are propagated in propagate.py, by their parts and short forms. A thing has one name; only small
letters and a line end inside it are forgiven.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from whistle.identifiers import lexicon
from whistle.identifiers.finding import GUESS, Finding, because
from whistle.identifiers.recognisers.phrases import PhraseDetector
from whistle.identifiers.text import Document
from whistle.identifiers.words import PHRASE_WORDS
from whistle.model import IdentifierKind as Kind

_KINDS = (Kind.PROGRAMME, Kind.WORKPLACE, Kind.ORGANISATION)
_MOST_WORDS = 6


class NamedThings:
    """Looks for things by the names that the texts of a call gave them; built once a call."""

    name = "things already found"
    layer = "propagation"

    def __init__(self, documents: Sequence[Document], found: Sequence[Iterable[Finding]]) -> None:
        names: dict[Kind, dict[str, None]] = {kind: {} for kind in _KINDS}
        for document, findings in zip(documents, found, strict=True):
            for finding in findings:
                if finding.kind in names:
                    phrase = _phrase(document.text[finding.start : finding.end])
                    if phrase:
                        names[finding.kind][phrase] = None
        self._lists = [
            PhraseDetector(
                self.name,
                self.layer,
                kind,
                because("named elsewhere in these accounts"),
                tuple(phrases),
                None,
                GUESS,
            )
            for kind, phrases in names.items()
            if phrases
        ]

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield every mention of a thing, those that were found already among them."""
        for one in self._lists:
            yield from one.find(document)


def _phrase(words: str) -> str | None:
    """Return a name as a list of phrases takes it; None for what is hardly a name.

    One word alone must be no ordinary one, and counts with its capital only.
    """
    parts = PHRASE_WORDS.findall(words)
    if parts and parts[0].lower() in ("the", "our", "a", "an"):
        parts = parts[1:]
    if not parts or len(parts) > _MOST_WORDS:
        return None
    telling = [p for p in parts if p[0].isupper() or lexicon.fold(p) not in lexicon.words()]
    if len(parts) == 1:
        ordinary = lexicon.fold(parts[0]) in lexicon.words() or not parts[0][0].isupper()
        return None if ordinary or len(parts[0]) < 4 else "+" + parts[0]
    return " ".join(parts) if telling and any(len(p) > 3 for p in telling) else None
