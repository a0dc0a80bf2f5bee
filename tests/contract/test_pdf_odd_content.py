"""Whatever a person types, a dossier can be set, read back and verified."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.content import compose
from whistle.dossier.record import Record, record_from_json, record_to_json
from whistle.dossier.render import render
from whistle.dossier.verify import verify
from whistle.model import (
    Basis,
    CaseFile,
    Code,
    ConsentKind,
    Disclosure,
    FuzzyDate,
    Incident,
    Passage,
    SealedTestimony,
    SealedText,
    Source,
)

LETTERS = st.one_of(
    st.text(alphabet=st.characters(codec="latin-1"), max_size=200),
    st.text(alphabet="ẹọṣ\u0301\u0300\u0323ŵŷąęłżZ \n", max_size=120),
    st.builds(
        lambda word, times: word * times,
        st.sampled_from(["x", "ab c ", "\n", "<b>", "“"]),
        st.integers(0, 3000),
    ),
)
# No shrinking: it can take minutes, and the drawn case is printed anyway.
_PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
DAYS = st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31)))
DATES = st.builds(FuzzyDate, words=LETTERS, earliest=DAYS, latest=DAYS)


@st.composite
def odd_cases(draw: st.DrawFn) -> CaseFile:
    """Two sources, one local tag, and in every field whatever was drawn."""
    texts = [draw(LETTERS) for _ in range(9)]
    code = Code("L_own", "OWN", "L", "ACT", draw(LETTERS), draw(LETTERS), standards=("D", "S-m"), era=("b",))
    accounts = tuple(SealedTestimony(f"t{n}", f"s{n}", 1, SealedText(texts[n])) for n in range(2))
    passages = tuple(
        Passage(f"p{n}", f"t{n}", 1, 0, len(texts[n]), code.id, draw(st.sampled_from(list(Basis))), texts[2])
        for n in range(2)
    )
    incidents = tuple(
        Incident(
            f"i{n}", f"t{n % 2}", SealedText(texts[3]), draw(DATES), SealedText(texts[4]), harm=n % 3 == 0
        )
        for n in range(draw(st.integers(0, 6)))
    )
    raised = tuple(
        Disclosure(
            f"d{n}",
            f"t{n}",
            texts[5],
            draw(DATES),
            texts[6],
            SealedText(texts[7]),
            texts[8],
            SealedText(texts[3]),
            draw(st.one_of(st.none(), DATES)),
            draw(st.one_of(st.none(), st.builds(SealedText, LETTERS))),
        )
        for n in range(2)
    )
    small = CASES.small_case().case
    case = replace(
        small, title=texts[0], request=texts[1], duty_holder=texts[2], sender=texts[3], contact=texts[4]
    )
    return CaseFile(
        case,
        (Source("s0", "c", texts[5] or "Wren"), Source("s1", "c", "Lark")),
        accounts,
        passages,
        incidents,
        raised,
        sum((CASES.consents(source, list(ConsentKind)) for source in ("s0", "s1")), ()),
        (code,),
    )


def _compose(case_file: CaseFile, audience: str = "hse") -> Record:
    return compose(case_file, audience=audience, recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=_PHASES)
@given(odd_cases(), st.sampled_from(["hse", "union", "press"]))
def test_odd_words_and_dates_are_set(case_file: CaseFile, audience: str) -> None:
    record = _compose(case_file, audience)
    assert record_from_json(record_to_json(record)) == record
    data = render(record)
    assert verify(data).reference == record.reference
    assert data == render(record)


@pytest.mark.parametrize("number", [36, 37, 400])
def test_many_dated_events_fit_a_drawing_or_are_only_listed(number: int) -> None:
    small = CASES.small_case()
    incidents = tuple(
        Incident(
            f"x{n}",
            "t1",
            SealedText(f"event-{n:03} happened"),
            FuzzyDate("", "", date(2000 + n % 20, 1 + n % 12, 1), date(2020 + n % 7, 1 + n % 11, 2)),
            harm=True,
        )
        for n in range(number)
    )
    data = render(_compose(replace(small, incidents=incidents, disclosures=())))
    document = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert [n for n in range(number) if f"event-{n:03}" not in text] == []
    assert ("too many separate dates" in " ".join(text.split())) is (number > 36)
