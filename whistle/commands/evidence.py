"""Commands about evidence: add, list, show, clean, looked, link, mails, the bin."""

from __future__ import annotations

import argparse
from typing import Any

from whistle.api import Session
from whistle.commands.common import note, open_session, out, out_json, plain, short, table, words_from
from whistle.errors import BadValue, NotFound, RegisterClosed, UnreadableInput
from whistle.intake.evidence.threads import Letter, Proposal
from whistle.intake.evidence.traces import Found
from whistle.model import Area, Case, Relation
from whistle.vault.tables.evidence import Evidence, Shows
from whistle.words import say


def add(args: argparse.Namespace) -> int:
    """Keep files as evidence, each with what it carries and a cleaned copy; or a thing that is not kept."""
    if not args.files and not args.described:
        raise BadValue("FILE", "files, or --described with --about")
    about = words_from(args.about) if args.about else ""
    status = 0
    with open_session(args, names=True) as session:
        case, account = _where(session, args.case, args.account)
        if args.described:
            piece = session.evidence.describe(case.id, about, account=account)
            out(f"Written down, not kept: {piece.id}")
        for number, path in enumerate(args.files, start=1):
            try:
                piece = session.evidence.add(case.id, path, account=account, about=about, unread=args.unread)
            except UnreadableInput as error:
                # The others are taken in all the same.
                note(f"whistle: File {number}: {say(error)} --unread keeps it without looking into it.")
                status = error.status
                continue
            _tell(session, piece)
    return status


def _where(session: Session, case_name: str, account: str) -> tuple[Case, str]:
    if not account:
        try:
            return session.cases.named(case_name), ""
        except NotFound:
            return session.cases.add(case_name), ""
    found = session.accounts.get(account)
    if case_name and session.cases.named(case_name).id != found.case_id:
        raise NotFound("account")
    return session.cases.named(found.case_id), found.id


def _tell(session: Session, piece: Evidence) -> None:
    words = session.evidence.wording
    total = sum(piece.counts.values())
    if total:
        note(f"Carries beside what it shows: {_counted(session, piece)}.")
    if piece.refused:
        note(f"No cleaned copy: {words.refusal(piece.refused)}.")
    out(f"Kept as evidence: {piece.id}")


def _counted(session: Session, piece: Evidence) -> str:
    titles = session.evidence.wording.traces
    return ", ".join(f"{titles[key][0].lower()} ({count})" for key, count in piece.counts.items())


def listed(args: argparse.Namespace) -> int:
    """List the evidence of a case."""
    with open_session(args, names=True) as session:
        case, account = _where_if_any(session, args.case, args.account)
        found = session.evidence.all(case.id, account=account, binned=args.binned)
        if args.json:
            out_json([_as_json(piece) for piece in found])
            return 0
        words = session.evidence.wording
        table(
            (
                (
                    short(piece.id),
                    words.format(piece.media_type),
                    _line(piece),
                    "cleaned copy" if piece.has_copy else "no cleaned copy" if piece.retained else "",
                )
                for piece in found
            ),
            "No evidence here yet.",
        )
    return 0


def _where_if_any(session: Session, case_name: str, account: str) -> tuple[Case, str]:
    if account:
        found = session.accounts.get(account)
        return session.cases.named(found.case_id), found.id
    return session.cases.named(case_name), ""


def _line(piece: Evidence) -> str:
    return " ".join(piece.about.text.split())[:60] if piece.about else ""


def _as_json(piece: Evidence) -> dict[str, Any]:
    return {
        "id": piece.id,
        "account": piece.owner if piece.source_id else "",
        "media_type": piece.media_type,
        "size": piece.size,
        "pages": piece.pages,
        "kept": piece.retained,
        "name": piece.name,
        "about": piece.about.text if piece.about else "",
        "counts": dict(piece.counts),
        "copy": "text/plain" if piece.text else piece.copy.media_type if piece.copy else "",
        "no_copy_because": piece.refused,
        "shows": piece.shows.value,
        "blanked": [one.row for one in piece.blanked],
        "in_names_list": bool(piece.original and piece.original.sealed),
        "record": piece.record_id,
    }


def show(args: argparse.Namespace) -> int:
    """Print what is known of a piece: what it carries, its sum, its cleaned copy's words."""
    with open_session(args, names=True) as session:
        piece = session.evidence.get(args.evidence)
        closed = False
        found: tuple[Found, ...] = ()
        original = None
        if piece.original is not None:
            try:
                found = session.evidence.found(piece.id)
                original = session.evidence.original(piece.id)
            except RegisterClosed:
                closed = True
        if args.json:
            out_json(
                _as_json(piece)
                | {
                    "found": [plain(one) for one in found],
                    "sha256": original.now if original else "",
                    "unchanged": original.unchanged if original else None,
                    "text": piece.text.text if piece.text else "",
                }
            )
            return 0
        words = session.evidence.wording
        out(f"{words.format(piece.media_type)}: {_line(piece)}")
        if piece.name:
            out(f"Name: {piece.name}")
        if original:
            state = "unchanged since it came" if original.unchanged else "NOT as it came"
            about = "about " if piece.original and piece.original.sealed else ""
            out(f"Size: {about}{piece.size:,} bytes. SHA-256: {original.now} ({state})")
        if closed:
            out("The original is in the names list; give --custodian-file to look at it.")
        if not piece.retained:
            out("Seen and described, not kept.")
        out(f"Carries: {_counted(session, piece) or 'nothing that was found'}")
        table(((f"  {words.traces[one.trace][0]}", one.where, one.value) for one in found), "")
        if piece.copy or piece.text:
            copy = piece.copy.media_type if piece.copy else "words"
            out(f"Cleaned copy: {copy}. {words.shows[piece.shows]}.")
            if piece.blanked:
                out(f"Blanked parts: {len(piece.blanked)}")
        elif piece.refused:
            out(f"No cleaned copy: {words.refusal(piece.refused)}.")
        if piece.text:
            out()
            out(piece.text.text.rstrip("\n"))
    return 0


def clean(args: argparse.Namespace) -> int:
    """Make the cleaned copy of a piece anew, or say why there is none."""
    with open_session(args, names=True) as session:
        piece = session.evidence.copy(args.evidence)
    out(f"Cleaned copy: {piece.copy.media_type if piece.copy else 'words'}. {piece.id}")
    return 0


def looked(args: argparse.Namespace) -> int:
    """Say whether a cleaned copy shows a name or a face."""
    with open_session(args, names=True) as session:
        session.evidence.looked_through(args.evidence, Shows(args.shows))
    out("Recorded.")
    return 0


def blank(args: argparse.Namespace) -> int:
    """Blank parts of a page of a cleaned copy, or take that back."""
    if bool(args.area) == args.clear:
        raise BadValue("--area", "X,Y,W,H in percent, or --clear")
    with open_session(args, names=True) as session:
        piece = session.evidence.get(args.evidence)
        kept = piece.blanked
        if args.clear:
            kept = tuple(one for one in kept if args.page and one.page != args.page)
        areas = (*kept, *(_area(args.page or 1, words) for words in args.area))
        piece = session.evidence.blank(piece.id, areas)
    out(f"Blanked parts: {len(piece.blanked)}. Look it through: 'whistle evidence VAULT looked'.")
    return 0


def _area(page: int, words: str) -> Area:
    try:
        left, top, width, height = (float(one) / 100 for one in words.split(","))
    except ValueError:
        raise BadValue("--area", "X,Y,W,H: four numbers in percent of the page") from None
    return Area.of(page, left, top, width, height)


def describe(args: argparse.Namespace) -> int:
    """Say anew what a piece is, or keep the description only."""
    with open_session(args, names=True) as session:
        piece = session.evidence.get(args.evidence)
        if args.about:
            session.evidence.change_about(piece.id, words_from(args.about))
        if args.keep_no_longer:
            session.evidence.keep_no_longer(piece.id)
            out("What was stored of it is destroyed; the description stays.")
            return 0
    out("Recorded.")
    return 0


def link(args: argparse.Namespace) -> int:
    """Say how a piece bears on an allegation."""
    with open_session(args, names=True) as session:
        piece = session.evidence.get(args.evidence)
        claim = session.records.get(args.allegation)
        session.evidence.bear(piece.id, claim.id, Relation(args.relation))
        document = session.evidence.record_of(piece.id).id
    out(f"Recorded; it stands as the document {document}")
    return 0


def remove(args: argparse.Namespace) -> int:
    """Put a piece into the bin, or take it out again."""
    with open_session(args) as session:
        if args.undo:
            session.evidence.undelete(args.evidence)
            out("Taken out of the bin.")
        else:
            session.evidence.delete(args.evidence)
            out("In the bin; 'whistle purge' destroys it for good.")
    return 0


def mails(args: argparse.Namespace) -> int:
    """Propose what e-mails raised and what was answered; with --accept write one of them down."""
    with open_session(args, names=True) as session:
        case = session.cases.named(args.case)
        pieces = [session.evidence.get(one).id for one in args.evidence] or [
            piece.id for piece in session.evidence.all(case.id)
        ]
        found = session.evidence.propose(pieces)
        if args.accept:
            if not args.account or not 1 <= args.accept <= len(found):
                raise BadValue("--accept", "the number of a proposal, with --account")
            chosen = found[args.accept - 1]
            made = session.evidence.accept(
                args.account, chosen.raised, chosen.replies[0] if chosen.replies else None
            )
            out(f"Written down as a time it was raised: {made}")
            return 0
    if args.json:
        out_json([_proposal(one, pieces) for one in found])
        return 0
    for number, one in enumerate(found, start=1):
        mail = one.raised
        out(f"{number}. {_day(mail)}  {mail.sender} to {', '.join(mail.to)}: {mail.subject}")
        out(f"    {' '.join(one.raised.quote.split())[:200]}")
        for reply in one.replies:
            out(f"    answered {_day(reply)} by {reply.sender}: {' '.join(reply.quote.split())[:160]}")
        if not one.replies:
            out("    no answer among these e-mails")
    if not found:
        out("There are no e-mails among them.")
    else:
        out("Proposals only: nothing is written down until you confirm it with --accept N --account ACCOUNT.")
    return 0


def _day(mail: Letter) -> str:
    return mail.sent[:10] or "no date"


def _proposal(one: Proposal, pieces: list[str]) -> dict[str, Any]:
    def said(mail: Letter) -> dict[str, Any]:
        return {**plain(mail), "evidence": pieces[mail.file]}

    return {"raised": said(one.raised), "replies": [said(reply) for reply in one.replies], "confirmed": False}
