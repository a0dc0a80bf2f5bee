"""Tags on words of sealed accounts, and notes on them."""

from __future__ import annotations

from collections.abc import Iterable

from whistle.casework.quotes import find_quote
from whistle.casework.suggest import Suggestion
from whistle.errors import NotFound, QuoteNotFound, WrongState
from whistle.model import Basis, Code, Passage, TestimonyState
from whistle.operations import tagging
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.codes import LocalCodes
from whistle.vault.tables.rows import resolve
from whistle.vault.tables.search import Hit
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
        code_id = tagging.code_named(self._vault, code).id
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
        code_id = tagging.code_named(self._vault, code).id
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

    def add_many(
        self,
        places: Iterable[tagging.Place],
        code: str,
        *,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
    ) -> tagging.Tagged:
        """Tag words of several sealed accounts, (account, from, to), in one step: all or none.

        ``undo`` takes the step back. Raises NotFound, WrongState (not sealed), QuoteNotFound.
        """
        return tagging.tag_places(self._vault, places, code, basis=basis, harmed=harmed, tense=tense)

    def sentences_of(self, hits: Iterable[Hit]) -> list[tagging.Place]:
        """The sentence of each hit in a sealed account that holds most of what was looked for."""
        return tagging.sentences_of(self._vault, hits)

    def undo(self, batch: str) -> int:
        """Take off what one step tagged, as far as it is still there; return how many. Raises NotFound."""
        return tagging.untag(self._vault, batch)

    def remove(self, passage_id: str) -> None:
        """Take a tag off, with notes on it that are still drafts, and what it bears on. Raises NotFound."""
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

    def codes(self) -> tuple[Code, ...]:
        """Every tag there is: those that ship, then the team's own."""
        return tagging.codes_of(self._vault)

    def suggest(self, testimony_id: str) -> tuple[Suggestion, ...]:
        """Tags that words of an account may deserve, each with its reason; nothing is tagged by it.

        Those that were passed over, or that stand on words with this tag already, are left out.
        """
        narrative = Testimonies(self._vault).narrative(Testimonies(self._vault).get(testimony_id).id)
        return tagging.suggestions(self._vault, narrative)

    def pass_over(self, testimony_id: str, one: Suggestion) -> None:
        """Do not suggest this again for these words. Raises WrongState (not sealed)."""
        tagging.pass_over(self._vault, self._sealed_narrative(testimony_id), one)

    def suggest_again(self, testimony_id: str, one: Suggestion) -> None:
        """Take that back."""
        tagging.suggest_again(self._vault, self._sealed_narrative(testimony_id), one)

    def add_code(self, code: Code) -> Code:
        """Keep a tag of the team's own (see ``casework.codes.local_code``). Raises AlreadyExists."""
        with self._vault.db.transaction():
            LocalCodes(self._vault.db).add(code)
            self._vault.custody.append("own-tag-made", code.id)
        return code

    def change_code(self, code: Code) -> Code:
        """Say anew what a tag of the team's own means; words tagged so keep it. Raises NotFound."""
        with self._vault.db.transaction():
            LocalCodes(self._vault.db).change(code)
            self._vault.custody.append("own-tag-changed", code.id)
        return code

    def remove_code(self, code_id: str) -> None:
        """Forget a tag of the team's own. Raises NotFound, WrongState while anything carries it."""
        with self._vault.db.transaction():
            wanted = code_id.strip().upper()
            LocalCodes(self._vault.db).remove(wanted)
            self._vault.custody.forget(wanted)
            self._vault.custody.append("own-tag-removed", "")

    def get(self, passage_id: str) -> Passage:
        """The tagged words with this id, or the only ones whose id begins so. Raises NotFound, Ambiguous."""
        full = resolve(self._vault.db, "passages", "tag", passage_id)
        owner = self._vault.db.one("SELECT testimony_id FROM passages WHERE id = ?", full)[0]
        return next(passage for passage in self.passages(str(owner)) if passage.id == full)

    def passages(self, testimony_id: str) -> list[Passage]:
        """The tagged words of an account, in their order."""
        return Casework(self._vault.db).passages(testimony_id)
