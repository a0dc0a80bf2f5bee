"""The engine: all layers over all texts of a call, one label for one person or thing."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from whistle.identifiers import language, lexicon
from whistle.identifiers.allow import AllowList
from whistle.identifiers.finding import Detector, Finding
from whistle.identifiers.identities import Labels, People, is_whole_name, thing_key
from whistle.identifiers.ladders import ladder_for
from whistle.identifiers.models import MOST_READ, RampartModel, load_models
from whistle.identifiers.named import NamedThings
from whistle.identifiers.propagate import Propagation, trusted
from whistle.identifiers.recognisers.every import rule_detectors
from whistle.identifiers.resolve import resolve
from whistle.identifiers.text import Document, normalise
from whistle.model import Directness, KnownIdentity, LayerOff, Proposal, Scan
from whistle.model import IdentifierKind as Kind
from whistle.model.said import told

__all__ = ["Detector", "Document", "Engine", "Finding", "build_engine"]


class Engine:
    """Proposes what could identify someone. It decides nothing: a person does.

    Deterministic: the same call gives the same answer. Not for use by two threads at once.
    """

    def __init__(self, detectors: Iterable[Detector], layers_off: Sequence[LayerOff] = ()) -> None:
        self._detectors = tuple(detectors)
        self._layers_off = tuple(layers_off)

    @property
    def detectors(self) -> tuple[Detector, ...]:
        """The detectors in use."""
        return self._detectors

    def propose(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """Return one Scan per text; labels are consistent over all texts of the call.

        ``known`` are the case's identities (their labels are used again), ``taken`` the highest
        number used per label stem, ``allow`` further names that are public in this vault.
        Offsets are code points of each text as given; proposals are sorted and do not overlap.
        """
        allowed = AllowList(allow)
        documents = [normalise(text) for text in texts]
        first = [
            _whole_names(doc, resolve(doc, (f for f in self._found(doc) if not allowed.covers(doc.text, f))))
            for doc in documents
        ]
        people = People(known)
        self._meet(people, documents, first)
        propagation = Propagation(people.identities, allowed.words)
        things = NamedThings(documents, first)
        final: list[list[Finding]] = []
        for doc, findings in zip(documents, first, strict=True):
            more = [f for f in (*propagation.find(doc), *things.find(doc)) if not allowed.covers(doc.text, f)]
            final.append(_whole_names(doc, resolve(doc, [*findings, *more])) if more else findings)
        return self._labelled(documents, final, known, taken or {})

    def _found(self, document: Document) -> Iterable[Finding]:
        """Run all detectors; the one that computes outside the interpreter runs beside the others."""
        aside = [d for d in self._detectors if d.layer == RampartModel.layer]
        with ThreadPoolExecutor(max_workers=1) as pool:
            later = [pool.submit(_all, d, document) for d in aside]
            found = [f for d in self._detectors if d not in aside for f in d.find(document)]
            return [*found, *(f for done in later for f in done.result())]

    def _meet(
        self, people: People, documents: Sequence[Document], found: Sequence[Sequence[Finding]]
    ) -> None:
        """Let the people of all texts be known, full names first, before single words are read."""
        singles: list[str] = []
        for doc, findings in zip(documents, found, strict=True):
            for finding in findings:
                if finding.kind is Kind.PERSON:
                    words = doc.text[finding.start : finding.end]
                    if not trusted(words, finding.layer):
                        continue
                    if len(words.split()) > 1:
                        people.place(words, -1)
                    else:
                        singles.append(words)
        for words in singles:
            people.place(words, -1)

    def _labelled(
        self,
        documents: Sequence[Document],
        found: Sequence[Sequence[Finding]],
        known: Sequence[KnownIdentity],
        taken: Mapping[str, int],
    ) -> tuple[Scan, ...]:
        people = People(known)
        for doc, findings in zip(documents, found, strict=True):
            for finding in findings:
                words = doc.text[finding.start : finding.end]
                if finding.kind is Kind.PERSON and len(words.split()) > 1:
                    people.place(words, -1)
        labels = Labels(taken, known)
        things: dict[tuple[str, str], str] = {}
        for entry in known:
            for form in entry.names:
                for stem_kind in Kind:
                    things.setdefault(thing_key(stem_kind, form), entry.label)
        scans = []
        order = 0
        for doc, findings in zip(documents, found, strict=True):
            proposals = []
            for finding in findings:
                order += 1
                words = doc.text[finding.start : finding.end]
                if finding.kind is Kind.PERSON:
                    person = people.place(words, order)
                    if not person.label:
                        person.label = labels.new(Kind.PERSON)
                    label = person.label
                else:
                    key = thing_key(finding.kind, words)
                    if key not in things:
                        things[key] = labels.new(finding.kind)
                    label = things[key]
                proposals.append(_proposal(doc, finding, label))
            scans.append(Scan(tuple(_apart(proposals)), self._notices(doc)))
        return tuple(scans)

    def _notices(self, document: Document) -> tuple[LayerOff, ...]:
        said = (*self._layers_off, *language.notices(document.text))
        if len(document.text) <= MOST_READ:
            return said
        reason = told(
            "The models read only the first {most:,} characters of this text; the other layers read all of it.",
            most=MOST_READ,
        )
        return (*said, LayerOff("models", reason))


def _all(detector: Detector, document: Document) -> list[Finding]:
    return list(detector.find(document))


def _whole_names(document: Document, findings: Sequence[Finding]) -> list[Finding]:
    """Join a given name and the unlisted family name behind it where they were found one by one.

    Apart they were two people with two labels. Who is in the names list keeps what it says.
    """
    out: list[Finding] = []
    for finding in findings:
        last = out[-1] if out else None
        if (
            last is not None
            and last.kind is finding.kind is Kind.PERSON
            and "known" not in (last.layer, finding.layer)
            and document.text[last.end : finding.start] == " "
            and is_whole_name(
                document.text[last.start : last.end], document.text[finding.start : finding.end]
            )
        ):
            stronger = max(last, finding, key=lambda one: one.strength)
            out[-1] = replace(stronger, start=last.start, end=finding.end)
        else:
            out.append(finding)
    return out


def _proposal(document: Document, finding: Finding, label: str) -> Proposal:
    start, end = document.to_original(finding.start, finding.end)
    words = document.text[finding.start : finding.end]
    ladder = ladder_for(finding.kind, words) if finding.ladder is None else finding.ladder
    return Proposal(
        start,
        end,
        document.original[start:end],
        finding.kind,
        Directness.DIRECT if finding.direct else Directness.QUASI,
        label,
        finding.layer,
        finding.why,
        ladder,
    )


def _apart(proposals: Iterable[Proposal]) -> Iterable[Proposal]:
    """Drop what would overlap in the original: two findings inside one letter that unfolded."""
    end = 0
    for proposal in proposals:
        if proposal.start >= end:
            yield proposal
            end = proposal.end


def build_engine() -> tuple[Engine, tuple[LayerOff, ...]]:
    """Load every layer. A model that is missing or altered is off, and said; the rest works."""
    models, off = load_models()
    lexicon.words()
    return Engine((*rule_detectors(), *models), off), off
