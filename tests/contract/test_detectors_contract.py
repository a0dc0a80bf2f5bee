"""What every detector of the scanner keeps to, whichever way it finds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

import pytest

from whistle.identifiers.finding import Detector, Finding
from whistle.identifiers.models import load_models
from whistle.identifiers.recognisers.every import rule_detectors
from whistle.identifiers.text import Document, normalise
from whistle.model import IdentifierKind

RULES = rule_detectors()
MODELS, OFF = load_models()
DETECTORS: tuple[Detector, ...] = (*RULES, *MODELS)

ACCOUNT = """Statement of Dr. Ottoline Varga-Reid, aged 52, ward sister on nights, Larkmere Infirmary.
I have been here since 3 March 2009, seventeen years in the job. There are four of us for thirty-one beds;
Will and Joy Tembo told me on the 6th that Ffion Prys (staff no. LM 4471) was signed off with sciatica.
Ring 07700 900123 or o.varga@larkmere.example; NI QQ 12 34 56 C, 14 Pinder Street, Larkmere, LK4 9ZZ.
my manager said the only welsh speaker on the team would have to go. ref GRV/2023/0417, £1,250 a month.
He drives a green Fiesta, keeps bees, and prays at the mosque. "Big" Dave from payroll heard it in booth 6.
I look after my mum, who has Parkinson's, so I do nights; I speak Polish and I'm the only one in the building.
My brother works there too, in the stores. There were nine of us left after the inspection, by the old lift.
"""
ODD = (
    "",
    " ",
    "\n\n",
    "a",
    "’",
    "\u200b\u200b",
    "Zoe\u0308 and Jose\u0301 met Ste\u200bph\u00adanie.",
    "\u202eettezoM naI\u202c rang",
    "ＪＯＨＮ ＳＭＩＴＨ rang ０７７００ ９００１２３",
    "王小明 и Наталья позвонили в 9:00",
    "🐝🐝 Mum 🐝: hi @bee_lady",
    "\ud800 lone surrogate Mary",
    "x" * 5000,
    "Featherstone-\nHaugh was broken o-\nver lines",
)


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.name)
def test_findings_lie_inside_the_text_and_say_what_and_why(detector: Detector) -> None:
    for text in (ACCOUNT, ACCOUNT.lower(), ACCOUNT.upper(), *ODD):
        document = normalise(text)
        for finding in detector.find(document):
            assert 0 <= finding.start < finding.end <= len(document.text)
            assert isinstance(finding.kind, IdentifierKind)
            assert finding.why
            assert finding.layer == detector.layer


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.name)
def test_the_same_text_gives_the_same_findings(detector: Detector) -> None:
    document = normalise(ACCOUNT)
    assert list(detector.find(document)) == list(detector.find(document))


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.name)
def test_a_detector_has_a_name_of_its_own_and_a_layer(detector: Detector) -> None:
    assert detector.name
    assert detector.layer
    assert sum(other.name == detector.name for other in DETECTORS) == 1


def test_most_detectors_find_something_in_an_ordinary_account() -> None:
    document = normalise(ACCOUNT)
    silent = [d.name for d in DETECTORS if not list(d.find(document))]
    assert len(silent) <= 8, silent


def test_both_models_are_there_and_are_the_pinned_ones() -> None:
    assert OFF == ()
    assert {m.layer for m in MODELS} == {"model-spacy", "model-rampart"}


SLOW_SIZE, FULL_SIZE = 60_000, 1_000_000
UNITS = (
    "a",
    "A",
    "1",
    " ",
    "\n",
    "-",
    "@",
    '"',
    "1 ",
    "1-",
    "a.",
    "a@",
    "A. ",
    "Aa ",
    "aa ",
    "a-",
    "aa_",
    "1/",
    "0 ",
    "1" * 70 + " ",
    "a" * 70 + " ",
    "A1" * 35 + " ",
    "1 " * 35 + "x ",
    "a-" * 35 + " ",
    "A." * 35 + " ",
    "Mr Aa ",
    "the only one who ",
    "12 of us ",
    "twenty-one ",
    "Head of ",
    "case no ",
    "1 May ",
    "will mark ",
    "my mum has ",
    "call me ",
    "Aa Aa Office of the ",
    "http://a.b/",
    "ab (at) cd ",
    "£1,",
    "é",
    "Ward 1 ",
    "from two to ",
    "i race pigeons and ",
    "i am the ",
    "she has a bad ",
    "my mum and ",
    "in the old red room by the ",
    "ten years in the ",
    "two of us and ",
    "i " + "a" * 18 + " ",
)


@pytest.fixture(scope="module")
def slowest() -> list[float]:
    """The longest time that any rule took on the texts so far."""
    return [0.0]


@pytest.mark.full
@pytest.mark.parametrize("unit", UNITS, ids=lambda u: repr(u[:12]))
def test_no_rule_is_slow_on_a_text_made_to_be_slow(
    unit: str, full: bool, slowest: list[float], figures: Callable[..., None]
) -> None:
    """The mark is one second of processor time for 1,000,000 letters (6% of them by default).

    What takes longer than the mark at full size fails. At the reduced size only a rule that is not
    linear can: it takes minutes where the others take milliseconds, and a busy machine's clock, which
    also runs while the processor waits for its memory, is no reason to fail.
    """
    size = FULL_SIZE if full else SLOW_SIZE
    limit = 1.0 if full else 2.0
    document = normalise((unit * (size // len(unit) + 1))[:size])
    slow = []
    longest = ("", 0.0)
    for name, run in _recognisers():
        began = time.process_time()
        for _ in run(document):
            pass
        took = time.process_time() - began
        longest = max(longest, (name, took), key=lambda timed: timed[1])
        if took > limit:
            slow.append((name, round(took, 2)))
    # The greatest of these figures is that of the slowest rule of all.
    if full and longest[1] > slowest[0]:
        slowest[0] = longest[1]
        figures(f"slowest rule so far: {longest[0]}", longest[1], "s")
    assert slow == []


def _recognisers() -> Iterator[tuple[str, Callable[[Document], Iterable[Finding]]]]:
    """Every pattern by itself, and every detector that is no list of patterns."""
    from whistle.identifiers.recognisers.accounts import InAccounts
    from whistle.identifiers.recognisers.patterns import PatternDetector

    for outer in RULES:
        # What runs over accounts only must be quick over what only looks like one.
        detector = outer.inner if isinstance(outer, InAccounts) else outer
        if isinstance(detector, PatternDetector):
            for n, rule in enumerate(detector.rules):
                yield (
                    f"{detector.name} {n}: {rule.why}",
                    PatternDetector(detector.name, detector.layer, (rule,)).find,
                )
        else:
            yield detector.name, detector.find
