"""The command that takes in a table from a spreadsheet."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

from whistle.commands.common import note, open_session, out, out_json, table
from whistle.errors import BadValue, FileUnreadable
from whistle.intake.table import Table, neutral, written
from whistle.operations.importing import PARENT, ColumnMap, Plan, parse_mapping

MAX_MAP_BYTES: Final = 1024 * 1024
_SHOWN: Final = 50


def import_(args: argparse.Namespace) -> int:
    """Take in a table: all of its rows, or none."""
    with open_session(args) as session:
        kind = session.imports.target(args.kind)
        if args.form:
            parents = [PARENT] if kind.parents else []
            out(written([[one.title for one in kind.fields] + parents]).rstrip("\r\n"))
            return 0
        if args.file is None or args.case is None:
            raise BadValue("import", "--case C and a FILE.csv, or --form")
        case = session.cases.named(args.case)
        given = session.imports.read(args.file)
        columns = _map(args.map) if args.map else session.imports.propose(args.kind, given)
        if args.show_map:
            out_json(_shown(columns, given))
            return 0
        do = session.imports.plan if args.dry_run else session.imports.write
        done = do(case.id, args.kind, given, columns)
    for remark in given.notes:
        note(f"Note: {remark}.")
    if args.json:
        out_json(
            {
                "written": not args.dry_run,
                "kind": done.kind,
                "new_sources": done.new_sources,
                "dates_as_words": done.dates_as_words,
                "fits": done.fits,
                "rows": done.rows,
            }
        )
    else:
        _say(done, dry=args.dry_run)
    return 0 if done.fits else BadValue.status


def _map(path: Path) -> ColumnMap:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_MAP_BYTES + 1)
        if len(data) > MAX_MAP_BYTES:
            raise FileUnreadable("the map is too large")
        return parse_mapping(json.loads(data))
    except OSError as error:
        raise FileUnreadable("the map cannot be opened") from error
    except (ValueError, RecursionError) as error:
        raise FileUnreadable("the map is not JSON") from error


def _shown(columns: ColumnMap, given: Table) -> dict[str, object]:
    """The map, with every column of the table in it: a blank field leaves a column out."""
    return {
        "columns": {heading: columns.columns.get(heading, "") for heading in given.headings},
        "fixed": dict(columns.fixed),
        "dates": columns.dates,
    }


def _say(done: Plan, *, dry: bool) -> None:
    wrong = [row for row in done.rows if row.problems]
    rows = [
        (f"row {row.number}", neutral(problem.field), problem.expected)
        for row in wrong
        for problem in row.problems
    ]
    if rows:
        out(f"{len(wrong)} of {len(done.rows)} rows do not fit. Nothing was written.")
        table(rows[:_SHOWN], "")
        if len(rows) > _SHOWN:
            out(f"... and {len(rows) - _SHOWN} more: --json lists them all.")
        return
    verb = "would be written" if dry else "were written"
    out(f"{len(done.rows)} rows {verb}, with {done.new_sources} new sources.")
    if done.dates_as_words:
        out(f"{done.dates_as_words} dates are kept as words only: say in the map which figure is the day.")
    if not dry:
        out("Their words are drafts: names wait to be taken out of them.")
