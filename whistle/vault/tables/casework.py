"""Passages, incidents and disclosures: what is made of a testimony."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from whistle.errors import NotFound
from whistle.model import (
    Basis,
    Figure,
    FollowUp,
    FuzzyDate,
    Passage,
    RaisedFollowUp,
    SealedText,
    new_id,
)
from whistle.vault.database import Database, Row
from whistle.vault.tables.rows import from_date, now, to_date


class Casework:
    """The rows; their free words are fields of the testimony (see testimonies)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- passages ----------------------------------------------------------------------------

    def add_passage(
        self,
        testimony_id: str,
        revision: int,
        span: tuple[int, int],
        code: str,
        *,
        basis: Basis,
        harmed: str = "",
        tense: str = "",
        batch: str = "",
    ) -> Passage:
        """Tag a span of one sealed revision. Tags of one ``batch`` were put on together."""
        passage = Passage(new_id(), testimony_id, revision, span[0], span[1], code, basis, harmed, tense)
        self._db.run(
            'INSERT INTO passages (id, testimony_id, revision, start, "end", code, basis, harmed,'
            " tense, batch, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            passage.id,
            testimony_id,
            revision,
            *span,
            code,
            basis.value,
            harmed,
            tense,
            batch,
            now(),
        )
        return passage

    def remove_passage(self, passage_id: str) -> None:
        """Untag. Raises NotFound."""
        if self._db.maybe("SELECT 1 FROM passages WHERE id = ?", passage_id) is None:
            raise NotFound("tag")
        self._db.run("DELETE FROM passages WHERE id = ?", passage_id)
        self._db.run("DELETE FROM bearings WHERE thing_id = ?", passage_id)

    def together(self, batch: str) -> list[str]:
        """The ids of the passages that one step tagged, as far as they are still there."""
        rows = self._db.all("SELECT id FROM passages WHERE batch = ? AND batch != '' ORDER BY rowid", batch)
        return [str(row[0]) for row in rows]

    def passages(self, testimony_id: str) -> list[Passage]:
        """The passages of a testimony, in the order of its words."""
        rows = self._db.all(
            'SELECT id, testimony_id, revision, start, "end", code, basis, harmed, tense FROM passages'
            ' WHERE testimony_id = ? ORDER BY start, "end", code',
            testimony_id,
        )
        return [Passage(r[0], r[1], r[2], r[3], r[4], r[5], Basis(r[6]), r[7], r[8]) for r in rows]

    def move_passage(self, passage_id: str, revision: int, start: int, end: int) -> None:
        """Point a passage at a span of a later revision."""
        self._db.run(
            'UPDATE passages SET revision = ?, start = ?, "end" = ? WHERE id = ?',
            revision,
            start,
            end,
            passage_id,
        )

    # -- incidents ---------------------------------------------------------------------------

    def add_incident(
        self, testimony_id: str, when: FuzzyDate, *, basis: Basis, harm: bool, continuing: bool
    ) -> str:
        """Add an event that this testimony tells of; return its id."""
        incident_id = new_id()
        self._db.run(
            "INSERT INTO incidents (id, testimony_id, edtf, earliest, latest, basis, harm,"
            " continuing, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            incident_id,
            testimony_id,
            when.edtf,
            from_date(when.earliest),
            from_date(when.latest),
            basis.value,
            int(harm),
            int(continuing),
            now(),
        )
        return incident_id

    def incidents(self, testimony_id: str) -> list[tuple[str, FuzzyDate, Basis, bool, bool]]:
        """(id, when, basis, harm, continuing) of each incident outside the bin, by its earliest date."""
        rows = self._db.all(
            "SELECT id, edtf, earliest, latest, basis, harm, continuing FROM incidents"
            " WHERE testimony_id = ? AND binned IS NULL ORDER BY earliest, id",
            testimony_id,
        )
        return [(r[0], _when(r[1:4]), Basis(r[4]), bool(r[5]), bool(r[6])) for r in rows]

    def follow_ups(self, testimony_id: str) -> dict[str, FollowUp]:
        """What was asked beyond that of each incident of a testimony; words are added by ``with_words``."""
        rows = self._db.all("SELECT id, data FROM incidents WHERE testimony_id = ?", testimony_id)
        return {str(row[0]): follow_up(json.loads(row[1])) for row in rows}

    def keep_follow_up(self, incident_id: str, rest: FollowUp) -> None:
        """Store what of a follow-up is not words."""
        data: dict[str, Any] = {}
        if rest.hops is not None:
            data["hops"] = rest.hops
        if rest.certainty:
            data["certainty"] = rest.certainty
        if rest.affected:
            data["affected"] = rest.affected
        if rest.figure is not None:
            data |= {
                "count": _given(rest.figure.count),
                "out-of": _given(rest.figure.out_of),
                "window": _bounds(rest.figure.window),
            }
        kept = {key: value for key, value in data.items() if value is not None}
        self._db.run("UPDATE incidents SET data = ? WHERE id = ?", json.dumps(kept), incident_id)

    # -- disclosures -------------------------------------------------------------------------

    def add_disclosure(
        self,
        testimony_id: str,
        when: FuzzyDate,
        reply_when: FuzzyDate,
        *,
        route: str,
        raised_by: str,
        how: str,
    ) -> str:
        """Add a time it was raised; return its id."""
        disclosure_id = new_id()
        self._db.run(
            "INSERT INTO disclosures (id, testimony_id, route, raised_by, how, edtf, earliest, latest,"
            " reply_edtf, reply_earliest, reply_latest, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            disclosure_id,
            testimony_id,
            route,
            raised_by,
            how,
            when.edtf,
            from_date(when.earliest),
            from_date(when.latest),
            reply_when.edtf,
            from_date(reply_when.earliest),
            from_date(reply_when.latest),
            now(),
        )
        return disclosure_id

    def disclosures(self, testimony_id: str) -> list[tuple[str, str, str, str, FuzzyDate, FuzzyDate]]:
        """(id, route, raised by, how, when, reply when) of each outside the bin, by its earliest date."""
        rows = self._db.all(
            "SELECT id, route, raised_by, how, edtf, earliest, latest, reply_edtf, reply_earliest,"
            " reply_latest FROM disclosures WHERE testimony_id = ? AND binned IS NULL ORDER BY earliest, id",
            testimony_id,
        )
        return [(r[0], r[1], r[2], r[3], _when(r[4:7]), _when(r[7:10])) for r in rows]

    def raised_follow_ups(self, testimony_id: str) -> dict[str, RaisedFollowUp]:
        """What was asked beyond that of each time it was raised; words are added by ``raised_with_words``."""
        rows = self._db.all("SELECT id, data FROM disclosures WHERE testimony_id = ?", testimony_id)
        return {str(row[0]): _raised_follow_up(json.loads(row[1])) for row in rows}

    def keep_raised_follow_up(self, disclosure_id: str, rest: RaisedFollowUp) -> None:
        """Store what of it is not words."""
        data: dict[str, Any] = {"limb": rest.limb} if rest.limb else {}
        if rest.promised.edtf or rest.promised.earliest or rest.promised.latest:
            data["promised"] = _bounds(rest.promised)
        self._db.run("UPDATE disclosures SET data = ? WHERE id = ?", json.dumps(data), disclosure_id)


def _when(row: Row) -> FuzzyDate:
    return FuzzyDate(edtf=row[0], earliest=to_date(row[1]), latest=to_date(row[2]))


def follow_up(data: Mapping[str, Any]) -> FollowUp:
    """What a card keeps that is not words. What does not fit is as good as not said."""
    hops = _whole(data.get("hops"))
    figure = None
    if count := _figure(data.get("count")):
        figure = Figure(SealedText(""), count, _figure(data.get("out-of")), _dated(data.get("window")))
    certainty, affected = str(data.get("certainty", "")), str(data.get("affected", ""))
    return FollowUp(
        hops=hops,
        certainty=certainty if certainty in FollowUp.CERTAINTIES else "",
        affected=affected if affected in FollowUp.AFFECTED else "",
        figure=figure,
    )


def _raised_follow_up(data: Mapping[str, Any]) -> RaisedFollowUp:
    limb = str(data.get("limb", ""))
    limb = limb if limb in RaisedFollowUp.LIMBS else ""
    return RaisedFollowUp(limb=limb, promised=_dated(data.get("promised")))


def raised_with_words(rest: RaisedFollowUp, words: Mapping[str, SealedText]) -> RaisedFollowUp:
    """The same with the words of its fields (``words`` by field, those of the date among them)."""
    said = {one: words[one] for one in RaisedFollowUp.FIELDS if one in words and words[one].text.strip()}
    own = words["promised"].text.strip() if "promised" in words else ""
    return replace(rest, said=said, promised=replace(rest.promised, words=own))


def _dated(kept: Mapping[str, Any] | None) -> FuzzyDate:
    """A date as a card keeps it: no words."""
    found = kept or {}
    return FuzzyDate(
        edtf=found.get("edtf", ""),
        earliest=to_date(found.get("earliest") or None),
        latest=to_date(found.get("latest") or None),
    )


def _bounds(when: FuzzyDate) -> dict[str, str]:
    return {
        "edtf": when.edtf,
        "earliest": from_date(when.earliest) or "",
        "latest": from_date(when.latest) or "",
    }


def with_words(rest: FollowUp, words: Mapping[str, SealedText]) -> FollowUp:
    """The same with the words of its fields (``words`` by field, those of a date among them).

    A number of which nobody said what it counts is no figure.
    """
    said = {one: words[one] for one in FollowUp.FIELDS if one in words and words[one].text.strip()}
    figure, counted = rest.figure, words.get("counted", SealedText(""))
    if figure is not None:
        own = words["window"].text.strip() if "window" in words else ""
        figure = replace(figure, what=counted, window=replace(figure.window, words=own))
        figure = figure if counted.text.strip() else None
    return replace(rest, said=said, figure=figure)


def _whole(number: object) -> int | None:
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        return None
    return min(FollowUp.MOST_HOPS, round(number)) if number >= 0 else None


def _figure(number: object) -> str:
    """A number as it is written, ``24`` or ``7.5``, or blank where there is none."""
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        return ""
    return str(number) if isinstance(number, int) else f"{number:.3f}".rstrip("0").rstrip(".")


def _given(figure: str) -> float | int | None:
    if not figure:
        return None
    return float(figure) if "." in figure else int(figure)
