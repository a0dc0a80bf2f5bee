"""Tags: the codes there are, and many words tagged at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from whistle.casework import codes as taxonomy
from whistle.casework.sentences import sentences
from whistle.casework.suggest import Suggestion, suggest
from whistle.errors import NotFound, QuoteNotFound, WrongState
from whistle.model import Basis, Code, Passage, TestimonyState, new_id
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.codes import LocalCodes
from whistle.vault.tables.search import Hit
from whistle.vault.tables.testimonies import NARRATIVE, FieldRow, Testimonies
from whistle.vault.vault import Vault

Place = tuple[str, int, int]
"""Words of a sealed account: its id, from, to."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What was tagged together. ``already`` counts places that had this very tag."""

    batch: str
    passages: tuple[Passage, ...]
    already: int


def codes_of(vault: Vault) -> tuple[Code, ...]:
    """Every code that ships, and after them the team's own."""
    return (*taxonomy.taxonomy(), *LocalCodes(vault.db).all())


def code_named(vault: Vault, given: str) -> Code:
    """The code with this id, in either case, shipped or the team's own. Raises NotFound."""
    wanted = given.strip().upper()
    if taxonomy.is_local(wanted):
        return LocalCodes(vault.db).get(wanted)
    return taxonomy.code(wanted)


def tag_places(
    vault: Vault,
    places: Iterable[Place],
    code: str,
    *,
    basis: Basis = Basis.UNKNOWN,
    harmed: str = "",
    tense: str = "",
) -> Tagged:
    """Tag words of several sealed accounts in one step: all of them or none.

    Raises NotFound (code, account), WrongState (not sealed), QuoteNotFound (no words there).
    """
    code_id = code_named(vault, code).id
    testimonies, casework = Testimonies(vault), Casework(vault.db)
    batch, made, already = new_id(), [], 0
    with vault.db.transaction():
        for testimony_id, start, end in dict.fromkeys(places):
            testimony = testimonies.get(testimony_id)
            if testimony.state is not TestimonyState.SEALED:
                raise WrongState("account", "sealed")
            words = testimonies.narrative(testimony.id)
            if not 0 <= start < end <= len(words.words.text) or not words.words.text[start:end].strip():
                raise QuoteNotFound
            if any(
                (passage.start, passage.end, passage.code) == (start, end, code_id)
                for passage in casework.passages(testimony.id)
            ):
                already += 1
                continue
            made.append(
                casework.add_passage(
                    testimony.id,
                    words.revision,
                    (start, end),
                    code_id,
                    basis=basis,
                    harmed=harmed,
                    tense=tense,
                    batch=batch,
                )
            )
        if made:
            vault.custody.append("tags-added", batch, tags=str(len(made)))
    return Tagged(batch, tuple(made), already)


def sentences_of(vault: Vault, hits: Iterable[Hit]) -> list[Place]:
    """For each hit in the words of a sealed account, the sentence that holds most of what was found."""
    testimonies = Testimonies(vault)
    found: list[Place] = []
    for hit in hits:
        if hit.role == NARRATIVE and hit.sealed and hit.spans:
            text = testimonies.narrative(hit.testimony_id).words.text
            found.append((hit.testimony_id, *_fullest(text, hit.spans)))
    return found


def _fullest(text: str, spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The sentence with most different words of these, the first of several."""

    def held(sentence: tuple[int, int]) -> int:
        return len({text[s:e].casefold() for s, e in spans if sentence[0] <= s < sentence[1]})

    return max(sentences(text), key=lambda sentence: (held(sentence), -sentence[0]))


def untag(vault: Vault, batch: str) -> int:
    """Take off what one step put on, as far as it is still there; return how many. Raises NotFound."""
    casework, testimonies = Casework(vault.db), Testimonies(vault)
    ids = casework.together(batch)
    if not ids:
        raise NotFound("step")
    with vault.db.transaction():
        for passage_id in ids:
            casework.remove_passage(passage_id)
            testimonies.drop_drafts(passage_id)
        vault.custody.append("tags-removed", batch, tags=str(len(ids)))
    return len(ids)


# -- suggestions -------------------------------------------------------------------------------


def suggestions(vault: Vault, narrative: FieldRow) -> tuple[Suggestion, ...]:
    """Tags that words may deserve, without those passed over and those that are there."""
    tags = [(p.code, p.start, p.end) for p in Casework(vault.db).passages(narrative.testimony_id)]
    passed = set(
        vault.db.all(
            'SELECT code, start, "end" FROM passed_over WHERE testimony_id = ? AND revision = ?',
            narrative.testimony_id,
            narrative.revision,
        )
    )
    return tuple(
        one
        for one in suggest(narrative.words.text)
        if (one.code, one.start, one.end) not in passed
        and not any(code == one.code and start < one.end and one.start < end for code, start, end in tags)
    )


def pass_over(vault: Vault, narrative: FieldRow, one: Suggestion) -> None:
    """Do not suggest a tag for these words again, as long as they stay as they are."""
    vault.db.run("INSERT OR IGNORE INTO passed_over VALUES (?, ?, ?, ?, ?)", *_place(narrative, one))


def suggest_again(vault: Vault, narrative: FieldRow, one: Suggestion) -> None:
    """Take that back."""
    vault.db.run(
        'DELETE FROM passed_over WHERE testimony_id = ? AND revision = ? AND start = ? AND "end" = ?'
        " AND code = ?",
        *_place(narrative, one),
    )


def _place(narrative: FieldRow, one: Suggestion) -> tuple[str, int, int, int, str]:
    return narrative.testimony_id, narrative.revision, one.start, one.end, one.code
