"""Tags on words of sealed accounts, and notes on them."""

from __future__ import annotations

from whistle.casework import codes as taxonomy
from whistle.casework.quotes import find_quote
from whistle.errors import NotFound, QuoteNotFound, WrongState
from whistle.model import Basis, Passage, TestimonyState
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.rows import resolve
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault


class Tags:
    """Tags on words of sealed accounts, and notes on them."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(
        self,
        testimony_id: str,
        code: str,
        quote: str,
        *,
        nth: int | None = None,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
    ) -> Passage:
        """Tag quoted words of a sealed account.

        Raises NotFound (code), WrongState (not sealed), QuoteNotFound or QuoteAmbiguous.
        """
        code_id = taxonomy.code(code).id
        narrative = self._sealed_narrative(testimony_id)
        span = find_quote(narrative.words.text, quote, nth)
        return self._add_passage(narrative, span, code_id, basis, harmed, tense)

    def add_span(
        self,
        testimony_id: str,
        code: str,
        start: int,
        end: int,
        *,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
    ) -> Passage:
        """Tag the words of a sealed account from ``start`` to ``end``.

        Raises NotFound (code), WrongState (not sealed), QuoteNotFound (no words there).
        """
        code_id = taxonomy.code(code).id
        narrative = self._sealed_narrative(testimony_id)
        if not 0 <= start < end <= len(narrative.words.text) or not narrative.words.text[start:end].strip():
            raise QuoteNotFound
        return self._add_passage(narrative, (start, end), code_id, basis, harmed, tense)

    def _sealed_narrative(self, testimony_id: str) -> FieldRow:
        testimony = Testimonies(self._vault).get(testimony_id)
        if testimony.state is not TestimonyState.SEALED:
            raise WrongState("account", "sealed")
        return Testimonies(self._vault).narrative(testimony.id)

    def _add_passage(
        self, narrative: FieldRow, span: tuple[int, int], code: str, basis: Basis, harmed: str, tense: str
    ) -> Passage:
        with self._vault.db.transaction():
            return Casework(self._vault.db).add_passage(
                narrative.testimony_id,
                narrative.revision,
                span,
                code,
                basis=basis,
                harmed=harmed,
                tense=tense,
            )

    def remove(self, passage_id: str) -> None:
        """Take a tag off, with notes on it that are still drafts. Raises NotFound."""
        with self._vault.db.transaction():
            Casework(self._vault.db).remove_passage(passage_id)
            Testimonies(self._vault).drop_drafts(passage_id)

    def add_memo(self, passage_id: str, testimony_id: str, words: str) -> None:
        """Keep a note on a tag; it is a draft until names are taken out of it, and never leaves.

        Raises NotFound (no such tag on this account), TooLarge.
        """
        if all(passage.id != passage_id for passage in self.passages(testimony_id)):
            raise NotFound("tag")
        with self._vault.db.transaction():
            Testimonies(self._vault).add_fields(testimony_id, passage_id, {"memo": words})

    def get(self, passage_id: str) -> Passage:
        """The tagged words with this id, or the only ones whose id begins so. Raises NotFound, Ambiguous."""
        full = resolve(self._vault.db, "passages", "tag", passage_id)
        owner = self._vault.db.one("SELECT testimony_id FROM passages WHERE id = ?", full)[0]
        return next(passage for passage in self.passages(str(owner)) if passage.id == full)

    def passages(self, testimony_id: str) -> list[Passage]:
        """The tagged words of an account, in their order."""
        return Casework(self._vault.db).passages(testimony_id)
