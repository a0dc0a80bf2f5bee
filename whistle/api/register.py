"""The names list: who is who, readable only while it is open."""

from __future__ import annotations

from collections.abc import Sequence

from whistle.api.cases import Cases
from whistle.api.sources import Sources
from whistle.crypto.slots import normalise
from whistle.errors import Ambiguous, BadValue, NotFound
from whistle.model import LABEL_STEMS, KnownIdentity
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


class Register:
    """The names list: who is who, readable only while it is open."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def open(self, custodian: str) -> None:
        """Open the names list. Raises WrongCustodianPassphrase or RegisterDamaged."""
        with normalise(custodian) as secret:
            self._vault.unlock_register(secret)

    def close(self) -> None:
        """Close the names list; the vault stays open."""
        self._vault.register.close()

    @property
    def is_open(self) -> bool:
        """Whether names can be read."""
        return self._vault.register.is_open

    @property
    def shared(self) -> bool:
        """Whether the vault's own passphrase opens the names list too."""
        return self._vault.header.shared

    def identify(
        self, label: str, names: Sequence[str], case: str | None = None, *, label_as: str = ""
    ) -> str:
        """Seal who a label (``Person 3``) or a source (by pseudonym) is; return the label.

        ``label_as`` is the label that a source without one gets, instead of the next one or, with
        the names list open, of the one that stands for that name already. Works with it closed.
        Raises NotFound, Ambiguous or BadValue (no name).
        """
        cleaned = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
        if not cleaned:
            raise BadValue("names", "at least one name, one a line")
        testimonies = Testimonies(self._vault)
        bare = label.strip().strip("[]")
        stem, _, number = bare.rpartition(" ")
        with self._vault.db.transaction():
            if stem in LABEL_STEMS and number.isdecimal():
                cases = [Cases(self._vault).named(case)] if case else Cases(self._vault).all()
                found = [ids[bare] for c in cases if bare in (ids := testimonies.labels(c.id))]
                if len(found) > 1:
                    raise Ambiguous("label", len(found))
                if not found:
                    raise NotFound("label")
                label_id = found[0]
            else:
                source = Sources(self._vault).named(label, case)
                # With the names list open, a source who was already labelled keeps that label.
                wanted = label_as or _labelled_already(testimonies.identities(source.case_id), cleaned)
                bare = testimonies.source_label(source.case_id, source.id, wanted)
                label_id = testimonies.labels(source.case_id)[bare]
            testimonies.add_names(label_id, cleaned)
            self._vault.custody.append("names-list-added", label_id)
        return bare

    def identities(self, case_id: str | None = None) -> list[KnownIdentity]:
        """Who is who. Raises RegisterClosed unless the names list is open."""
        self._vault.need_register()
        return Testimonies(self._vault).identities(case_id)


def _labelled_already(identities: Sequence[KnownIdentity], names: Sequence[str]) -> str:
    """The one label that already stands for one of these names in full; blank when not just one does."""
    wanted = {name.casefold() for name in names}
    found = {i.label for i in identities if wanted & {name.casefold() for name in i.names}}
    return found.pop() if len(found) == 1 else ""
