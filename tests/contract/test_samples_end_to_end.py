"""Four labelled accounts from import to dossier, as a person would who accepts every proposal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pypdfium2
import pytest

from whistle.api import Session, verify_dossier
from whistle.dossier.record import Audience
from whistle.errors import QuoteAmbiguous, QuoteNotFound
from whistle.intake.readers import Reader
from whistle.model import Basis, ConsentKind, ConsentState

from .conftest import CUSTODIAN, PASSPHRASE, QUICK

SAMPLES = Path(__file__).parent.parent / "data" / "samples"
LET_OUT = {"testimony", "quotes", "dates", "role", "workplace", "incidents", "health", "union", "offence"}


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str], dict[str, int]]:
    """(the dossier, the sealed text of each file, how many tags found their words or did not)."""
    folder = tmp_path_factory.mktemp("samples")
    sources = {s["file"]: s["pseudonym"] for s in json.loads((SAMPLES / "sources.json").read_text("utf-8"))}
    codes = {
        t["file"]: t["codes"] for t in json.loads((SAMPLES / "codes.json").read_text("utf-8"))["testimonies"]
    }
    sealed: dict[str, str] = {}
    tags = {"found": 0, "not found": 0}
    with Session.create(folder / "vault", PASSPHRASE, CUSTODIAN, QUICK) as session, Reader() as reader:
        case = session.cases.add("Samples")
        for name, pseudonym in sources.items():
            file = reader.read(SAMPLES / name)
            source = session.sources.add(case.id, pseudonym)
            account = session.accounts.add(source.id, file.text, file)
            session.sealing.seal(session.sealing.review(account.id), accept="all")
            sealed[name] = session.accounts.words(account.id)[0].words.text
            session.consents.record(source.id, "hse", {ConsentKind(k): ConsentState.AGREED for k in LET_OUT})
            for tag in codes[name]:
                try:
                    session.tags.add(account.id, tag["code"], tag["quote"], basis=Basis(tag["basis"]))
                    tags["found"] += 1
                except (QuoteNotFound, QuoteAmbiguous):
                    tags["not found"] += 1
        out = folder / "samples.pdf"
        overrides = dict.fromkeys(("near-names", "third-parties", "second-reader"), "read through in a test")
        session.dossiers.export(case.id, out, audience=Audience.HSE, overrides=overrides)
    return out, sealed, tags


def direct_forms() -> dict[str, set[str]]:
    """Every direct identifier of the labels, by file."""
    forms: dict[str, set[str]] = {}
    for row in json.loads((SAMPLES / "gold.json").read_text("utf-8")):
        if row["ident"] == "direct" and row.get("core") == "yes":
            forms.setdefault(row["file"], set()).add(row["text"])
    return forms


def holds(text: str, form: str) -> bool:
    words = r"\s+".join(map(re.escape, form.split()))
    return re.search(rf"(?<!\w){words}(?!\w)", text) is not None


def test_every_tag_finds_its_words_although_names_are_gone(exported, figures):
    _, _, tags = exported
    figures("tags of the samples that found their words", tags["found"], f"of {sum(tags.values())}")
    assert tags["not found"] == 0


def test_direct_identifiers_left_in_the_dossier_are_counted(exported, figures):
    out, sealed, _ = exported
    document = pypdfium2.PdfDocument(out)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    forms = direct_forms()
    total = sum(map(len, forms.values()))
    everywhere = {form for found in forms.values() for form in found}
    left = {form for form in everywhere if holds(text, form)}
    in_sealed = sum(holds(sealed[name], form) for name, found in forms.items() for form in found)
    figures("direct identifiers of the samples left in the dossier", len(left), f"of {total}")
    figures("direct identifiers of the samples left in sealed text", in_sealed, f"of {total}")
    assert "Annex A" in text, "the control: the dossier's own words are read"
    # The mark is the identifiers' own bench; this only catches a pipeline that takes nothing out.
    assert in_sealed < total / 2


def test_the_dossier_verifies_and_one_changed_byte_does_not(exported):
    from whistle.errors import DossierUnverified

    out, _, _ = exported
    assert verify_dossier(out).unchanged
    changed = bytearray(out.read_bytes())
    changed[len(changed) // 2] ^= 1
    (out.parent / "changed.pdf").write_bytes(changed)
    with pytest.raises(DossierUnverified):
        verify_dossier(out.parent / "changed.pdf")
