"""Commands of handing over: key, pack, receive, export."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from whistle.api.exchange import key_words
from whistle.commands.common import note, open_session, out, out_json, plain, short, table
from whistle.errors import BadValue, NotConfirmed
from whistle.exchange.content import Part
from whistle.operations.packing import PackPlan
from whistle.operations.receiving import Incoming, News, Preview

_NEWS: Final = {
    News.NEW: "new",
    News.LATER: "a later version of one that you have: stored beside it",
    News.EARLIER: "an earlier version than the one that you have: not stored",
    News.SAME: "you have it already: not stored",
}
_YES: Final = "store"


def key(args: argparse.Namespace) -> int:
    """Show the vault's own key, or keep the key of a recipient."""
    with open_session(args) as session:
        exchange = session.exchange
        if args.save:
            kept = exchange.keep_recipient(*args.save)
            out(f"Kept as {kept.name}.")
            out(f"Compare these six words aloud: {key_words(kept.key)}")
            return 0
        if args.forget:
            exchange.forget_recipient(args.forget)
            out("Forgotten. What was handed over before stays in the record.")
            return 0
        kept_ones = exchange.recipients()
        if args.list:
            if args.json:
                out_json([plain(one) | {"words": key_words(one.key)} for one in kept_ones])
            else:
                rows = ((one.name, key_words(one.key), one.key) for one in kept_ones)
                table(rows, "No recipient is kept.")
            return 0
        if args.private is not None:
            if not args.yes:
                _confirm("write", "Anybody who has that file opens everything that is packed for this vault.")
            exchange.write_private_key(args.private)
            out(f"Written: {args.private.name}. Keep it as you keep the passphrase.")
            return 0
        own = exchange.key()
        if args.qr is not None:
            exchange.save_key_picture(args.qr)
    if args.json:
        out_json(plain(own))
        return 0
    out(own.recipient)
    out(f"Six words to compare aloud: {own.words}")
    if args.qr is not None:
        note(f"Written as a picture: {args.qr.name}")
    note("Anybody may have this key: it only locks. Compare the six words by another way than the key came.")
    return 0


def kit(args: argparse.Namespace) -> int:
    """Put the program into a folder for a source's USB stick, with the vault's public key in it."""
    with open_session(args) as session:
        note("This takes a few minutes.")
        made = session.exchange.make_kit(args.folder, args.recipient)
    words = made.note.words
    if args.json:
        out_json(plain(made.note) | {"words": words, "files": made.files, "size": made.size})
        return 0
    out(f"Made: {args.folder.name}, {made.files} files, {round(made.size / 1_000_000)} MB.")
    out(f"It hands over to {made.note.recipient} alone. Six words: {words}")
    note("Give the source the six words by another way than the stick: the kit shows them at its start.")
    return 0


def pack(args: argparse.Namespace) -> int:
    """Pack accounts for one recipient: what permission lets go, in one encrypted file."""
    *accounts, file = args.things
    if not accounts:
        raise BadValue("FILE.age", "at least one account before it")
    overrides = dict(one.partition("=")[::2] for one in args.override)
    with open_session(args, names=True) as session:
        to = session.exchange.address(args.to, args.recipient)
        planned = session.exchange.plan(to, accounts, overrides=overrides)
        if args.dry_run:
            _say_plan(planned, would=True)
            return 0
        done = session.exchange.pack(planned, Path(file))
    if args.json:
        out_json(
            {
                "package": done.row.id,
                "file": done.file_name,
                "recipient": done.row.recipient,
                "key": planned.address.key,
                "sha256": done.row.sha256,
                "size": done.row.size,
                "accounts": planned.accounts,
                "goes": planned.goes,
                "stays": planned.stays,
            }
        )
        return 0
    _say_plan(planned, would=False)
    out(f"Packed for {done.row.recipient}: {done.file_name}, {done.row.size} bytes.")
    out(f"Their key, six words to compare aloud: {planned.address.words}")
    out(f"Signed for them alone, six words: {done.signer}")
    note("Whistle sends nothing. Hand the file over yourself; its name and size tell nothing of it.")
    return 0


def _say_plan(planned: PackPlan, *, would: bool) -> None:
    may = "Would go" if would else "Goes"
    for part in planned.goes:
        out(f"{may}, account {short(part.account)}: {_part(part)}")
    for part in planned.stays:
        out(f"Stays, account {short(part.account)}: {_part(part)} ({part.why})")
    if would and planned.blocked:
        out("Held back by: " + ", ".join(sorted({gate for gate, _ in planned.blocked})))
    if not planned.searched:
        note("Not searched for known names: the names list is closed.")


def _part(part: Part) -> str:
    return part.what if part.count == 1 else f"{part.what}, {part.count}"


def receive(args: argparse.Namespace) -> int:
    """Show what a package holds, then store what is new of it once that is confirmed."""
    with open_session(args) as session:
        incoming = session.exchange.look(args.file)
        if args.json and not args.yes:
            out_json(_as_json(incoming))
            return 0
        if not args.json:
            _say_incoming(incoming)
        if not args.yes:
            _confirm(_YES, "Look through this first.")
        taken = session.exchange.take(incoming, args.case)
    if args.json:
        out_json(_as_json(incoming) | {"stored": [one.id for one in taken.accounts]})
        return 0
    for one in taken.accounts:
        out(f"Stored: {one.state.value} account {one.id}")
    if not taken.accounts:
        out("Nothing new was in it, so no account was stored.")
    elif taken.later:
        out("Earlier versions were left as they are.")
    return 0


def _confirm(word: str, why: str) -> None:
    """Ask for one word. Raises NotConfirmed for any other, and where there is no terminal."""
    if not sys.stdin.isatty():
        raise NotConfirmed
    sys.stderr.write(f"{why} Type {word} to go on, anything else to leave it: ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() != word:
        raise NotConfirmed


def export(args: argparse.Namespace) -> int:
    """Write everything in an open form, locked for a key or, confirmed, plain."""
    if args.plain and args.to:
        raise BadValue("--to", "nothing, together with --plain")
    with open_session(args, names=True) as session:
        if args.plain and not args.yes:
            _confirm("plain", "Anybody who has that folder can read all of it.")
        elif args.to and not args.yes:
            _confirm("export", "Whoever has that key will read all of it; no source was asked.")
        done = session.exchange.export_all(args.out, to=args.to, plain=args.plain)
    if args.json:
        out_json(plain(done))
        return 0
    out(f"Everything written: {args.out.name}. {done.tables} tables, {done.rows} rows.")
    out(f"In it: {done.accounts} accounts, {done.files} files.")
    if done.names is None:
        out(f"NOT in it, the names list is closed: who is who, and {done.files_left} files.")
    else:
        out(f"In it: who is who, {done.names} labels.")
    if done.files_damaged:
        out(f"NOT in it: {done.files_damaged} damaged files; see 'whistle check'.")
    if done.recordings_open:
        out(f"NOT in it: {done.recordings_open} recordings that were not finished.")
    out("Never in it: keys, passphrases, a debrief, how somebody was.")
    if not args.plain:
        out(f"Locked for the key with the words: {done.words}")
        if not args.to:
            note(
                "Only this vault's own key opens it. 'whistle key VAULT --private FILE' writes that key down."
            )
    return 0


def _say_incoming(incoming: Incoming) -> None:
    seen = "has sent you something before" if incoming.known_sender else "never sent you anything before"
    out(f"Signed by a sender who {seen}. Six words to compare aloud: {incoming.signer}")
    out(f"Packed on {incoming.package.made_on.isoformat()} for '{incoming.package.recipient}'.")
    for number, one in enumerate(incoming.accounts, 1):
        out(f"{number}. {_NEWS[one.news]}: {_preview(one)}")
        out(f"   Permitted to you: {', '.join(one.kinds) or 'nothing'}")
        for condition in one.conditions:
            out(f"   On condition: {condition}")
        if one.waiting:
            out("   It waits for another day: its source has to say yes again before it is used.")
        if not one.onward:
            out("   Not to be passed on.")


def _preview(one: Preview) -> str:
    whole = f"{one.words} words" if one.whole else f"quotations only, {one.words} words"
    state = "names taken out" if one.state == "sealed" else "names still in it"
    more = [
        f"{count} {what}"
        for count, what in (
            (one.tags, "tags"),
            (one.events, "events"),
            (one.raised, "times raised"),
            (one.files, "files"),
            (one.done, "rows of what was done with it"),
        )
        if count
    ]
    more += ["a real name"] if one.names else []
    return ", ".join([whole, state, *more])


def _as_json(incoming: Incoming) -> dict[str, object]:
    return {
        "package": incoming.package.package,
        "made_on": incoming.package.made_on,
        "recipient": incoming.package.recipient,
        "signer": incoming.package.signer,
        "signer_words": incoming.signer,
        "known_sender": incoming.known_sender,
        "accounts": [
            {key: value for key, value in plain(one).items() if key != "text"} for one in incoming.accounts
        ],
    }
