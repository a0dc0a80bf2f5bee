"""Commands about the vault itself: init, list, delete, purge, hold."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from whistle.api import Session
from whistle.commands.common import (
    ask,
    custodian,
    note,
    open_session,
    out,
    out_json,
    passphrase,
    plain,
    short,
    table,
)
from whistle.commands.records import as_json
from whistle.crypto.wordlist import offer_words
from whistle.errors import BadValue

SHORT = 20
"""Fewer letters than this are worth a word of advice: three of the words that we offer."""

SHARED_COST = (
    "One passphrase opens the accounts and the names list: whoever has it can read every name. A second one"
    " (--custodian-file) keeps names shut while you work."
)


def init(args: argparse.Namespace) -> int:
    """Make a vault."""
    first = passphrase(args)
    second = custodian(args)
    if not args.passphrase_file:
        if ask("The same passphrase again: ") != first:
            raise BadValue("the second passphrase", "the same words as the first")
        second = second or ask("Passphrase of the names list (empty: the same): ") or None
    with Session.create(args.vault, first, second) as session:
        if session.register.shared:
            note(SHARED_COST)
        if len(first) < SHORT:
            note("This passphrase is short. Six random words are hard to guess: " + offer_words())
    out(f"Vault made. There is no way in without its passphrase. {args.vault.name}")
    return 0


def list_(args: argparse.Namespace) -> int:
    """List what the vault holds."""
    with open_session(args) as session:
        rows = _LISTS[args.what](session)
    if args.json:
        out_json([row for row, _ in rows])
    else:
        table((line for _, line in rows), _NOTHING[args.what])
    return 0


_Rows = list[tuple[dict[str, object], tuple[str, ...]]]


def _cases(session: Session) -> _Rows:
    return [
        (
            plain(case) | {"accounts": len(session.accounts.all(case.id))},
            (
                case.name,
                f"{len(session.sources.all(case.id))} sources",
                f"{len(session.accounts.all(case.id))} accounts",
                "on legal hold" if case.on_hold else "",
            ),
        )
        for case in session.cases.all()
    ]


def _sources(session: Session) -> _Rows:
    names = {case.id: case.name for case in session.cases.all()}
    return [
        (
            plain(source) | {"case": names[source.case_id]},
            (source.pseudonym, names[source.case_id], source.employment.value),
        )
        for source in session.sources.all()
    ]


def _testimonies(session: Session) -> _Rows:
    names = {case.id: case.name for case in session.cases.all()}
    pseudonyms = {source.id: source.pseudonym for source in session.sources.all()}
    return [
        (
            plain(account) | {"case": names[account.case_id], "source": pseudonyms[account.source_id]},
            (
                short(account.id),
                pseudonyms[account.source_id],
                names[account.case_id],
                account.state.value,
                "has unsealed words" if account.state == "sealed" and account.open_fields else "",
            ),
        )
        for account in session.accounts.all()
    ]


def _claims(session: Session) -> _Rows:
    rows: _Rows = []
    for case in session.cases.all():
        for row in session.casework.matrix(case.id).rows:
            told = as_json(row.claim) | {
                "case": case.name,
                "counts": row.supported.number,
                "of": row.supported.of,
                "contradicted": row.contradicted,
                "replies": row.replies,
            }
            text = " ".join(row.claim.text("text").split())[:60]
            rows.append((told, (short(row.claim.id), case.name, row.supported.words, text)))
    return rows


def _dossiers(session: Session) -> _Rows:
    names = {case.id: case.name for case in session.cases.all()}
    became = {key: words for case in names for key, words in session.dossiers.outcomes(case).items()}
    return [
        (
            plain(row) | {"case": names[row.case_id], "outcome": became.get(row.id, "")},
            (
                row.reference,
                row.audience,
                row.recipient,
                names[row.case_id],
                row.sha256[:16],
                " ".join(became.get(row.id, "").split())[:60],
            ),
        )
        for row in session.dossiers.all()
    ]


def _packages(session: Session) -> _Rows:
    return [
        (
            plain(row),
            (
                short(row.id),
                row.recipient,
                f"{datetime.fromtimestamp(row.created, UTC):%Y-%m-%d}",
                f"{row.size} bytes",
                row.sha256,
            ),
        )
        for row in session.exchange.handed_over()
    ]


def _custody(session: Session) -> _Rows:
    return [
        (
            plain(row),
            (
                str(row.seq),
                datetime.fromtimestamp(row.at, UTC).strftime("%Y-%m-%d %H:%M"),
                row.action,
                short(row.subject or ""),
            ),
        )
        for row in session.care.custody()
    ]


def _deletions(session: Session) -> _Rows:
    return [
        (plain(note_), (note_.on.isoformat(), note_.what, note_.reason)) for note_ in session.care.deletions()
    ]


_LISTS = {
    "cases": _cases,
    "sources": _sources,
    "testimonies": _testimonies,
    "claims": _claims,
    "dossiers": _dossiers,
    "packages": _packages,
    "custody": _custody,
    "deletions": _deletions,
}
_NOTHING = {
    "cases": "No case yet. 'whistle add' makes one with its first account.",
    "sources": "No source yet.",
    "testimonies": "No account yet. Add a file that someone gave you with 'whistle add'.",
    "claims": "No allegation yet.",
    "dossiers": "No dossier yet. A dossier is made for one reader, from what each source agreed to.",
    "packages": "Nothing was handed over yet.",
    "custody": "Nothing was done yet.",
    "deletions": "Nothing was destroyed yet.",
}
LISTED = tuple(_LISTS)


def delete(args: argparse.Namespace) -> int:
    """Put an account in the bin, or take it out."""
    with open_session(args) as session:
        if args.undo:
            account = session.accounts.undelete(args.testimony)
            out(f"Taken out of the bin: {short(account.id)}")
        else:
            account = session.accounts.delete(args.testimony)
            out(
                f"In the bin: {short(account.id)}. 'whistle delete --undo' takes it out;"
                " 'whistle purge' destroys it."
            )
    return 0


def purge(args: argparse.Namespace) -> int:
    """Destroy what is in the bin."""
    with open_session(args) as session:
        done = session.care.purge()
    out(
        f"Destroyed: {done.testimonies} accounts and {done.blobs} files."
        " The database was rebuilt under a new key."
    )
    note(
        "Not reached: earlier backups, snapshots of the disk, dossiers already sent, and what flash memory"
        " keeps for someone who has the passphrase. Passages of it in old dossiers can no longer be proved."
    )
    return 0


def hold(args: argparse.Namespace) -> int:
    """Put a legal hold on a case, or take it off."""
    with open_session(args) as session:
        session.cases.hold(session.cases.named(args.case).id, on=not args.off)
    out("The legal hold is off." if args.off else "On legal hold: nothing of this case can be deleted.")
    return 0
