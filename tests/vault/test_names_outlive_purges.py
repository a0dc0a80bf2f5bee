"""Names behind labels die with the last account that they came from, and not before."""

from __future__ import annotations

from pathlib import Path

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.model import SealedText
from whistle.vault.tables.testimonies import Testimonies

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)


def _sealed(session: Session, source: str, text: str, identities: dict[str, tuple[str, ...]]) -> str:
    account = session.accounts.add(source, "raw words")
    testimonies = Testimonies(session._vault)
    field = testimonies.narrative(account.id)
    testimonies.seal(account, {field.id: SealedText(text)}, identities)
    return account.id


def test_names_that_were_removed_from_the_words_are_still_known_after_a_purge(tmp_path: Path) -> None:
    with Session.create(tmp_path / "v", "a first passphrase", "a second passphrase", QUICK) as session:
        case = session.cases.add("Alder")
        source = session.sources.add(case.id, "Heron").id
        # "[removed]": nothing in the words tells of Person 1 any more, the names list still must.
        kept = _sealed(session, source, "[removed] said so", {"Person 1": ("Ottilie Brandwick",)})
        gone = _sealed(
            session,
            source,
            "[Person 2] told [removed]",
            {"Person 2": ("Ferdy Quillan",), "Person 1": ("Ottilie",)},
        )
        session.register.identify("Heron", ["Wanda Thistlewood"])
        session.accounts.delete(gone)
        session.care.purge()
        names = {name for identity in session.register.identities() for name in identity.names}
        assert {"Ottilie Brandwick", "Wanda Thistlewood"} <= names
        assert "Ferdy Quillan" not in names
        session.accounts.delete(kept)
        session.care.purge()
        assert {name for identity in session.register.identities() for name in identity.names} == {
            "Wanda Thistlewood"
        }
