"""Commands about finding: search, kept searches, copies, suggested tags, many tags at once, own tags."""

from __future__ import annotations

import argparse

from whistle.api import Session
from whistle.casework.codes import local_code
from whistle.commands.common import note, open_session, out, out_json, plain, short, table, words_from
from whistle.errors import BadValue, NotFound
from whistle.model import Basis, Record
from whistle.operations.copying import Compared
from whistle.vault.tables.search import Found, Query

_NOTHING = "Nothing found in what is open. Names taken out can only be found with the names list open."


def search(args: argparse.Namespace) -> int:
    """Find words in accounts, notes and records."""
    words = words_from(args.words)
    with open_session(args, names=args.save is not None) as session:
        query = _query(session, args, words)
        found = session.search.run(query)
        if args.save is not None:
            session.search.save(args.save, query)
    _say_instead(found, args)
    if args.json:
        out_json([plain(hit) for hit in found.hits])
    else:
        table(
            (
                (
                    short(hit.testimony_id),
                    hit.role,
                    "" if hit.sealed else "draft",
                    " ".join(hit.snippet.split()),
                )
                for hit in found.hits
            ),
            _NOTHING,
        )
    if found.more:
        note("More was found than is shown: add a word, a field or a tag.")
    return 0


def _query(session: Session, args: argparse.Namespace, words: str) -> Query:
    case = session.cases.named(args.case).id if args.case else ""
    return Query(words, _listed(args.field), _listed(args.tag), case, args.loose)


def _listed(given: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in given.split(",") if part.strip())


def _say_instead(found: Found, args: argparse.Namespace) -> None:
    # Words of accounts go where the results go, and only to a person.
    for typed, used in found.instead.items():
        if args.json:
            note("A word is nowhere; nearly the same words were looked for instead.")
        else:
            out(f"{typed} is nowhere. Looked for instead: {', '.join(used)}.")


def searches(args: argparse.Namespace) -> int:
    """List kept searches, ask one again, or keep it no more."""
    with open_session(args) as session:
        kept = session.search.saved()
        if args.forget is not None:
            session.search.forget(args.forget)
            out("Kept no more.")
            return 0
        if args.run is not None:
            if args.run not in kept:
                raise NotFound("kept search")
            found = session.search.run(kept[args.run])
            _say_instead(found, args)
            out_json([plain(hit) for hit in found.hits]) if args.json else table(
                ((short(hit.testimony_id), hit.role, " ".join(hit.snippet.split())) for hit in found.hits),
                _NOTHING,
            )
            return 0
    if args.json:
        out_json(kept)
    else:
        rows = ((name, q.words, ",".join(q.fields), ",".join(q.tags)) for name, q in kept.items())
        table(rows, "No search is kept.")
    return 0


def tag_found(args: argparse.Namespace) -> int:
    """Tag the sentence of every hit in sealed accounts, or take such a step back."""
    if args.undo:
        with open_session(args) as session:
            number = session.tags.undo(args.undo)
        out(f"{number} tags taken off.")
        return 0
    words = words_from(args.words)
    if not args.code:
        raise BadValue("--code", "a tag, such as A3")
    with open_session(args) as session:
        found = session.search.run(_query(session, args, words))
        places = session.tags.sentences_of(found.hits)
        done = session.tags.add_many(places, args.code, basis=_basis(args.basis))
    _say_instead(found, args)
    if args.json:
        out_json({"batch": done.batch, "passages": done.passages, "already": done.already})
        return 0
    out(f"{len(done.passages)} sentences tagged, {done.already} had the tag before.")
    if done.passages:
        out(f"To take them off again: whistle tag-found VAULT --undo {done.batch}")
    return 0


def _basis(words: str) -> Basis:
    try:
        return Basis(words.strip().lower())
    except ValueError:
        raise BadValue("--basis", ", ".join(Basis)) from None


def suggest(args: argparse.Namespace) -> int:
    """Suggest tags for an account; nothing is tagged."""
    with open_session(args) as session:
        account = session.accounts.get(args.testimony)
        text = session.accounts.words(account.id)[0].words.text
        found = session.tags.suggest(account.id)
    if args.json:
        out_json([plain(one) | {"quote": text[one.start : one.end]} for one in found])
        return 0
    for one in found:
        rests = ", ".join(" ".join(text[a:b].split()) for a, b in one.rests_on)
        out(f"{one.code}  {' '.join(text[one.start : one.end].split())}")
        out(f"    {one.why}: {rests}")
    out("These are suggestions by lists of words; nothing was tagged." if found else "Nothing to suggest.")
    return 0


def copies(args: argparse.Namespace) -> int:
    """List texts of a case that may be made from others, or show what differs in one pair."""
    with open_session(args) as session:
        case = session.cases.named(args.case)
        if args.show:
            _show_pair(session.copies.compare(session.records.get(args.show).id), as_json=args.json)
            return 0
        found = session.copies.proposed(case.id)
        again = session.copies.statements_repeated(case.id)
    if args.json:
        out_json({"proposed": [_pair(one) for one in found], "repeated": again})
        return 0
    table(
        (
            (
                short(one.id),
                f"{one.number('alike'):.0f} of 100",
                short(one.choice("copy")),
                "from",
                short(one.choice("original")),
            )
            for one in found
        ),
        "No text of this case is waiting to be looked at as a copy.",
    )
    for one in again:
        part = "begins as" if one.opening else "says again what"
        out(f"reply {short(one.reply)} {part} {short(one.earlier)}, {one.alike} of 100")
    return 0


def _pair(one: Record) -> dict[str, object]:
    return {
        "id": one.id,
        "copy": one.choice("copy"),
        "original": one.choice("original"),
        "alike": one.number("alike"),
    }


def _show_pair(pair: Compared, *, as_json: bool) -> None:
    if as_json:
        out_json(pair)
        return
    for piece in pair.pieces:
        first = " ".join(pair.original[slice(*piece.first)].split()) if piece.first else ""
        second = " ".join(pair.copy[slice(*piece.second)].split()) if piece.second else ""
        out(
            f"{piece.what}: {second or first}"
            if first == second or not (first and second)
            else f"{piece.what}: {first} | {second}"
        )


def tags(args: argparse.Namespace) -> int:
    """List every tag with its meaning; make, change or forget one of the team's own."""
    with open_session(args) as session:
        if args.forget:
            session.tags.remove_code(args.forget)
            out("Forgotten.")
            return 0
        if args.add or args.change:
            code = local_code(
                args.add or args.change,
                args.label,
                words_from(args.definition),
                args.kind,
                speaks_to=_listed(args.standards),
                era=_listed(args.era),
                harmed=_listed(args.harmed),
            )
            made = session.tags.add_code(code) if args.add else session.tags.change_code(code)
            out(f"Its meaning is printed beside it in every dossier. {made.id}")
            return 0
        known = session.tags.codes()
    if args.json:
        out_json(known)
    else:
        table(((code.id, code.label, code.definition) for code in known), "")
    return 0
