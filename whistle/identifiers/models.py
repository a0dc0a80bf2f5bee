"""Layer 5: learned recognition by two models, spaCy's and rampart, as a union.

Only the data folders of the packages that carry the models are read; their code never runs.
Every file is checked against resources/models.json before it is used.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sys
import types
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import numpy as np

from whistle.identifiers import lexicon
from whistle.identifiers.eight_bits import NotThatModel, eight_bit_model
from whistle.identifiers.finding import MODEL, Finding, because
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind
from whistle.model import LayerOff
from whistle.model.said import Said, told


class ModelUnusable(Exception):
    """A model's files are missing or are not the pinned ones; ``reason`` says which, plainly."""

    def __init__(self, reason: Said) -> None:
        super().__init__(reason)
        self.reason = reason


@cache
def pinned() -> dict[str, Any]:
    """Return resources/models.json: per model its package, folder, origin, licence and files."""
    text = resources.files("resources").joinpath("models.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)["models"]
    return table


def folder_of(model: str) -> Path:
    """Return a model's data folder after checking every file. Raises ModelUnusable."""
    entry = pinned()[model]
    try:
        distribution = metadata.distribution(entry["package"])
    except metadata.PackageNotFoundError:
        raise ModelUnusable(told("the model {model} is not installed", model=model)) from None
    folder = Path(str(distribution.locate_file(entry["folder"])))
    for name, expected in entry["files"].items():
        try:
            with (folder / name).open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError:
            raise ModelUnusable(told("a file of the model {model} is missing", model=model)) from None
        if found != expected:
            raise ModelUnusable(
                told("a file of the model {model} is not the one that was checked", model=model)
            )
    return folder


# -- pieces of a text ------------------------------------------------------------------------

_CUT = re.compile(r"\n\s*\n|(?<=[.!?])\s+|\n")
_LONG_TOKEN = re.compile(r"\S{80,}")
MOST_READ = 1_000_000
"""Characters of one text that the models read; what lies beyond is left to the other layers."""


def pieces(text: str, size: int) -> Iterator[tuple[int, int]]:
    """Cut a text at sentence or line ends into spans of at most ``size`` characters, none empty."""
    text_end = min(len(text), MOST_READ)
    start = cut = 0
    for match in _CUT.finditer(text, 0, text_end):
        if match.start() - start > size:
            if cut > start:
                yield start, cut
                start = cut
            while match.start() - start > size:
                at = text.rfind(" ", start + size // 2, start + size)
                at = at + 1 if at > 0 else start + size
                yield start, at
                start = at
        cut = match.end()
    while text_end - start > size:
        at = cut if start < cut <= start + size else text.rfind(" ", start + size // 2, start + size) + 1
        at = at if at > start else start + size
        yield start, at
        start = at
    if text[start:text_end].strip():
        yield start, text_end


def recase(text: str) -> str:
    """Give names and places of the lists their capitals where a text has (almost) none.

    The learned models were trained on edited text; the length stays the same.
    """

    def capital(match: re.Match[str]) -> str:
        word = match.group()
        folded = lexicon.fold(word)
        known = (
            folded in lexicon.given_names()
            or word in lexicon.uk_places()
            or (folded in lexicon.surnames() and folded not in lexicon.words())
        )
        return word[0].upper() + word[1:] if known and len(word[0].upper()) == 1 else word

    return re.sub(r"(?<![\w'-])[a-z][a-zà-ÿ]{2,30}", capital, text)


def lacks_capitals(text: str) -> bool:
    """Whether a text is typed without capitals: under a third of its sentences open with one."""
    openings = re.findall(r"(?:^|[.!?]\s+)([^\W\d_])", text[:20_000])
    return bool(openings) and sum(c.isupper() for c in openings) * 3 < len(openings)


_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:;\n\]\"(-])[\s\"'(\[]{0,4}$")


def is_dialect(text: str, start: int, end: int) -> bool:
    """Whether a span holds words of dialect or haste only: "wi", "Naebody", "dont".

    A capital inside a sentence may still be a name ("Tae", "Wan").
    """
    words = _WORDS.findall(text[start:end])
    if not words or not all(w.lower() in lexicon.dialect_words() for w in words):
        return False
    return not words[0][0].isupper() or bool(_OPENS.search(text, max(0, start - 6), start))


# -- spaCy -----------------------------------------------------------------------------------

_SPACY_KINDS = {
    "PERSON": Kind.PERSON,
    "GPE": Kind.PLACE,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
    "ORG": Kind.ORGANISATION,
    "NORP": Kind.PROTECTED,
}


def _import_spacy() -> Any:
    """Import spaCy without its command line, which would want HTTP clients."""
    for name in ("spacy.cli", "spacy.cli.info"):
        if name not in sys.modules:
            stub = types.ModuleType(name)
            if name == "spacy.cli":
                stub.__path__ = []
            else:
                stub.info = None  # type: ignore[attr-defined]  # spaCy only looks the name up
            sys.modules[name] = stub
    import spacy

    return spacy


class SpacyModel:
    """spaCy's en_core_web_md: people, places, organisations, nationalities."""

    name = "spaCy en_core_web_md"
    layer = "model-spacy"

    def __init__(self) -> None:
        folder = folder_of("spacy-en-core-web-md")
        spacy = _import_spacy()
        self._nlp = spacy.load(
            folder, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter", "tok2vec"]
        )
        self._nlp.max_length = 10_000_000

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield entities of the kinds that can identify someone."""
        text = document.text
        if lacks_capitals(text):
            text = recase(text)
        spans = list(pieces(text, 4000))
        blanked = [_LONG_TOKEN.sub(lambda m: " " * len(m.group()), text[s:e]) for s, e in spans]
        for (start, _), doc in zip(spans, self._nlp.pipe(blanked, batch_size=16), strict=True):
            for entity in doc.ents:
                kind = _SPACY_KINDS.get(entity.label_)
                if (
                    kind in (Kind.ORGANISATION, Kind.PLACE)
                    and lexicon.fold(entity.text.strip()) in lexicon.name_words()
                ):
                    # Violet, Penny, Aurora: taken for a person, whose name must not stay.
                    kind = Kind.PERSON
                if kind is not None and entity.text.strip():
                    first = start + entity.start_char
                    if is_dialect(document.text, first, start + entity.end_char):
                        continue
                    yield Finding(
                        start + entity.start_char,
                        start + entity.end_char,
                        kind,
                        _READS[entity.label_],
                        MODEL,
                        None,
                        self.layer,
                    )


_READS = {
    "PERSON": because("the language model reads it as a person"),
    "GPE": because("the language model reads it as a place"),
    "LOC": because("the language model reads it as a place"),
    "FAC": because("the language model reads it as a building or place"),
    "ORG": because("the language model reads it as an organisation"),
    "NORP": because("the language model reads it as a nationality, faith or group"),
}


# -- rampart ---------------------------------------------------------------------------------

_RAMPART_KINDS = {
    "GIVEN_NAME": Kind.PERSON,
    "SURNAME": Kind.PERSON,
    "EMAIL": Kind.EMAIL,
    "PHONE": Kind.PHONE,
    "URL": Kind.URL,
    "TAX_ID": Kind.REFERENCE,
    "BANK_ACCOUNT": Kind.BANK,
    "ROUTING_NUMBER": Kind.BANK,
    "GOVERNMENT_ID": Kind.REFERENCE,
    "PASSPORT": Kind.PASSPORT,
    "DRIVERS_LICENSE": Kind.DRIVING_LICENCE,
    "BUILDING_NUMBER": Kind.ADDRESS,
    "STREET_NAME": Kind.ADDRESS,
    "SECONDARY_ADDRESS": Kind.ADDRESS,
    "CITY": Kind.PLACE,
    "STATE": Kind.PLACE,
    "ZIP_CODE": Kind.POSTCODE,
}

_RAMPART_READS = {
    "GIVEN_NAME": because("the personal-data model reads it as given name"),
    "SURNAME": because("the personal-data model reads it as surname"),
    "EMAIL": because("the personal-data model reads it as email"),
    "PHONE": because("the personal-data model reads it as phone"),
    "URL": because("the personal-data model reads it as url"),
    "TAX_ID": because("the personal-data model reads it as tax id"),
    "BANK_ACCOUNT": because("the personal-data model reads it as bank account"),
    "ROUTING_NUMBER": because("the personal-data model reads it as routing number"),
    "GOVERNMENT_ID": because("the personal-data model reads it as government id"),
    "PASSPORT": because("the personal-data model reads it as passport"),
    "DRIVERS_LICENSE": because("the personal-data model reads it as drivers license"),
    "BUILDING_NUMBER": because("the personal-data model reads it as building number"),
    "STREET_NAME": because("the personal-data model reads it as street name"),
    "SECONDARY_ADDRESS": because("the personal-data model reads it as secondary address"),
    "CITY": because("the personal-data model reads it as city"),
    "STATE": because("the personal-data model reads it as state"),
    "ZIP_CODE": because("the personal-data model reads it as zip code"),
}


def _rampart_kind(label: str, words: str) -> Kind:
    """Return the kind for a label; a British postcode has letters, digits alone are a number."""
    if label == "ZIP_CODE" and not any(c.isalpha() for c in words):
        return Kind.REFERENCE
    return _RAMPART_KINDS[label]


_WINDOW = 420
_MOST_TOKENS = 510


class RampartModel:
    """rampart: a small BERT for personal data, quantised, run by ONNX Runtime on one core."""

    name = "rampart"
    layer = "model-rampart"

    def __init__(self, threads: int = 1) -> None:
        folder = folder_of("rampart")
        os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
        import onnxruntime
        from tokenizers import Tokenizer

        with contextlib.suppress(AttributeError):
            onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        model = (folder / "onnx" / "model_q4.onnx").read_bytes()
        with contextlib.suppress(NotThatModel):
            model = eight_bit_model(model)
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokens.no_truncation()
        self._tokens.no_padding()
        labels = json.loads((folder / "config.json").read_text(encoding="utf-8"))["id2label"]
        self._labels = [labels[str(n)] for n in range(len(labels))]
        self._open, self._close = (int(self._tokens.token_to_id(t) or 0) for t in ("[CLS]", "[SEP]"))

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield spans of tokens that the model is at least half sure of."""
        text = document.text
        seen: dict[str, tuple[tuple[int, int, str], ...]] = {}
        for start, end in pieces(text, _WINDOW):
            piece = _LONG_TOKEN.sub(lambda m: " " * len(m.group()), text[start:end])
            if piece not in seen:
                seen[piece] = tuple(self._spans(piece))
            for first, last, label in seen[piece]:
                if is_dialect(text, start + first, start + last):
                    continue
                yield Finding(
                    start + first,
                    start + last,
                    _rampart_kind(label, piece[first:last]),
                    _RAMPART_READS[label],
                    MODEL - 5,
                    None,
                    self.layer,
                )

    def _spans(self, piece: str) -> Iterator[tuple[int, int, str]]:
        encoded = self._tokens.encode(piece, add_special_tokens=False)
        for at in range(0, len(encoded.ids), _MOST_TOKENS):
            ids = encoded.ids[at : at + _MOST_TOKENS]
            scores = self._run([self._open, *ids, self._close])[1:-1]
            yield from _joined(piece, scores, encoded.offsets[at : at + _MOST_TOKENS], self._labels)

    def _run(self, ids: Sequence[int]) -> Any:
        array = np.array([ids], dtype=np.int64)
        feed = {
            "input_ids": array,
            "attention_mask": np.ones_like(array),
            "token_type_ids": np.zeros_like(array),
        }
        logits = self._session.run(None, feed)[0][0]
        exponents = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return exponents / exponents.sum(axis=-1, keepdims=True)


def _joined(
    piece: str, scores: Any, offsets: Sequence[tuple[int, int]], labels: Sequence[str]
) -> Iterator[tuple[int, int, str]]:
    """Join neighbouring tokens of one kind into spans of whole words."""
    best, sure = scores.argmax(axis=-1), scores.max(axis=-1)
    current: list[Any] | None = None
    for (start, end), label_id, probability in zip(offsets, best, sure, strict=True):
        label = labels[int(label_id)]
        name = label[2:] if label != "O" and probability >= 0.5 else ""
        if current and name == current[2] and not piece[current[1] : start].strip():
            current[1] = end
            continue
        if current and start == current[1] and piece[start - 1 : start + 1].isalnum():
            # A later part of the same word: the whole word goes where its first part went.
            current[1] = end
            continue
        if current:
            yield current[0], current[1], current[2]
            current = None
        if name:
            while start > 0 and piece[start - 1].isalnum() and piece[start].isalnum():
                start -= 1
            current = [start, end, name]
    if current:
        yield current[0], current[1], current[2]


def load_models() -> tuple[tuple[SpacyModel | RampartModel, ...], tuple[LayerOff, ...]]:
    """Load both models; a model that cannot be used is named with the reason."""
    loaded: list[SpacyModel | RampartModel] = []
    off: list[LayerOff] = []
    for model in (SpacyModel, RampartModel):
        try:
            loaded.append(model())
        except ModelUnusable as unusable:
            off.append(LayerOff(model.layer, _is_off(model.name, unusable.reason)))
        except ImportError as missing:
            reason = told("the library {library} is not installed", library=str(missing.name))
            off.append(LayerOff(model.layer, _is_off(model.name, reason)))
    return tuple(loaded), tuple(off)


def _is_off(model: str, reason: Said) -> Said:
    return told("{model} is off: {reason}.", model=model, reason=reason)
