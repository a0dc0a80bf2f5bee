"""Commands about what is made of accounts: code, consent, case, incident, raised."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

from whistle.casework.dates import fuzzy_date
from whistle.casework.wording import consent_kind
from whistle.commands.common import open_session, out, out_json, plain, short, table, words_from
from whistle.errors import BadValue
from whistle.model import Basis, ConsentState, FuzzyDate, TestimonyState


def code(args: argparse.Namespace) -> int:
    """Tag words of a sealed account."""
    quote = words_from(args.quote)
    with open_session(args) as session:
        passage = session.tags.add(args.testimony, args.code, quote, nth=args.nth, basis=_basis(args.basis))
    if args.json:
        out_json(passage)
    else:
        out(f"Tagged {passage.code}, characters {passage.start} to {passage.end}: {short(passage.id)}")
    return 0


def consent(args: argparse.Namespace) -> int:
    """Record what a source lets out to one recipient."""
    answers = {consent_kind(kind): ConsentState.REFUSED for kind in _kinds(args.refuse)}
    answers |= {consent_kind(kind): ConsentState.AGREED for kind in _kinds(args.allow)}
    answers |= {consent_kind(kind): ConsentState.WITHDRAWN for kind in _kinds(args.withdraw)}
    if not answers and not args.confirm:
        raise BadValue("--allow", "kinds of information with commas, such as testimony,quotes")
    with open_session(args) as session:
        source = session.sources.named(args.source, args.case)
        if args.confirm:
            count = session.consents.confirm(source.id, args.recipient, given_how=args.how)
            out(f"Said again for {args.recipient}: {count} kinds of information count now.")
        if not answers:
            return 0
        session.consents.record(source.id, args.recipient, answers, given_how=args.how, wait=args.wait)
    agreed = sorted(k.value for k, state in answers.items() if state is ConsentState.AGREED)
    if args.wait and agreed:
        out(f"Recorded for {args.recipient}: {', '.join(agreed)}, once it is said again on another day.")
        return 0
    out(f"Recorded for {args.recipient}: {', '.join(agreed) or 'nothing'} may go; all else stays here.")
    return 0


def _kinds(given: str) -> list[str]:
    return [part.strip() for part in given.split(",") if part.strip()]


def _basis(given: str) -> Basis:
    try:
        return Basis(given)
    except ValueError as error:
        raise BadValue("--basis", ", ".join(b.value for b in Basis)) from error


def case(args: argparse.Namespace) -> int:
    """Show or set what a recipient may be told of a case (JSON on standard input with --set -)."""
    with open_session(args) as session:
        found = session.cases.named(args.case)
        if args.set:
            found = session.cases.describe(found.id, parse_object(words_from(args.set)))
    out_json(plain(found))
    return 0


def incident(args: argparse.Namespace) -> int:
    """Record an event that an account tells of (JSON on standard input)."""
    given = parse_object(words_from("-"))
    with open_session(args) as session:
        account = session.accounts.get(args.testimony)
        session.accounts.add_incident(
            account.id,
            what=_text(given, "what"),
            where=_text(given, "where"),
            when=_when(given, "when"),
            basis=_basis(_text(given, "basis") or Basis.UNKNOWN.value),
            harm=given.get("harm") is True,
            continuing=given.get("continuing") is True,
        )
    _say_sealing(account.state)
    return 0


def raised(args: argparse.Namespace) -> int:
    """Record a time it was raised (JSON on standard input)."""
    given = parse_object(words_from("-"))
    with open_session(args) as session:
        account = session.accounts.get(args.testimony)
        session.accounts.add_disclosure(
            account.id,
            route=_text(given, "route"),
            raised_by=_text(given, "raised_by") or "self",
            how=_text(given, "how"),
            to_whom=_text(given, "to_whom"),
            information=_text(given, "information"),
            when=_when(given, "when"),
            reply=_text(given, "reply"),
            reply_when=_when(given, "reply_when"),
        )
    _say_sealing(account.state)
    return 0


def _say_sealing(state: TestimonyState) -> None:
    if state is TestimonyState.SEALED:
        out("Recorded. Its words are a draft: run 'whistle seal' again to take names out of them.")
    else:
        out("Recorded with the draft account.")


def parse_object(words: str) -> dict[str, Any]:
    """One JSON object from standard input. Raises BadValue."""
    try:
        parsed = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise BadValue("standard input", "one JSON object") from error
    if not isinstance(parsed, dict):
        raise BadValue("standard input", "one JSON object")
    return parsed


def _text(given: dict[str, Any], key: str) -> str:
    value = given.get(key, "")
    if not isinstance(value, str):
        raise BadValue(key, "text")
    return value


def _when(given: dict[str, Any], key: str) -> FuzzyDate:
    value = given.get(key, {})
    if isinstance(value, str):
        return fuzzy_date(value)
    if not isinstance(value, dict):
        raise BadValue(key, "words, or an object with words and edtf")
    return fuzzy_date(
        _text(value, "words"), _text(value, "edtf"), _text(value, "earliest"), _text(value, "latest")
    )


def review(args: argparse.Namespace) -> int:
    """Set the day on which a case is looked at again, or list the cases that are due."""
    with open_session(args) as session:
        if args.case is None:
            if args.on or args.none:
                raise BadValue("--case", "the case to set a day for")
            due = session.cases.reviews_due()
            if args.json:
                out_json([plain(case) for case in due])
                return 0
            rows = ((case.name, str(case.review_on), "on legal hold" if case.on_hold else "") for case in due)
            table(rows, "No case is due for review.")
            return 0
        case = session.cases.named(args.case)
        if args.on or args.none:
            session.cases.set_review(case.id, _day(args.on) if args.on else None)
            case = session.cases.named(case.id)
    if args.json:
        out_json(case)
    elif case.review_on is None:
        out("No day is set.")
    else:
        out(f"To be looked at on {case.review_on.isoformat()}. Nothing is deleted by itself.")
    return 0


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise BadValue("--on", "a day as 2031-05-30") from error
