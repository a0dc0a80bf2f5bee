"""Whole accounts: which texts are one, and detectors that run over nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whistle.identifiers.finding import Detector, Finding
from whistle.identifiers.recognisers.clause_words import words_of
from whistle.identifiers.recognisers.phrases import tokens_of
from whistle.identifiers.text import Document

_LEAST_WORDS = 80


def is_account(text: str) -> bool:
    """Whether somebody tells what they lived through, at some length.

    One sentence, a court's judgment or a business letter says little of a person in passing; there
    these rules would propose steps of the story.
    """
    _, words = tokens_of(text)
    return len(words) >= _LEAST_WORDS and sum(w in words_of("first person") for w in words) * 45 >= len(words)


@dataclass(frozen=True, slots=True)
class InAccounts:
    """A detector that runs over accounts only."""

    inner: Detector

    @property
    def name(self) -> str:
        """The name of the detector inside."""
        return self.inner.name

    @property
    def layer(self) -> str:
        """The layer of the detector inside."""
        return self.inner.layer

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield what the detector inside finds, in an account."""
        if is_account(document.text):
            yield from self.inner.find(document)
