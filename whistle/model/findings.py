"""Tags, records of a case's work, and what bears on what."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from whistle.errors import BadValue
from whistle.model.accounts import FuzzyDate
from whistle.model.identifiers import SealedText


@dataclass(frozen=True, slots=True)
class Code:
    """A tag of the taxonomy: an allegation type."""

    id: str
    slug: str
    group: str
    kind: str
    label: str
    definition: str
    standards: tuple[str, ...] = ()
    era: tuple[str, ...] = ()
    harmed: tuple[str, ...] = ()
    needs_pair: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a record: a draft until names are taken out of them, labels afterwards."""

    words: SealedText
    sealed: bool

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.words.text


@dataclass(frozen=True, slots=True)
class Record:
    """Something written down in a case beside accounts; its kinds are in resources/records.json.

    ``values`` holds what is not free words by field (choices, numbers, flags, ids, FuzzyDate);
    ``said`` the words by field. ``parent`` is the record under which it stands, or blank.
    """

    id: str
    case_id: str
    kind: str
    parent: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    said: Mapping[str, Said] = field(default_factory=dict)
    binned: bool = False

    def text(self, field_id: str) -> str:
        """The words of a field, or blank."""
        return self.said[field_id].text if field_id in self.said else ""

    def date(self, field_id: str) -> FuzzyDate:
        """The date of a field with the source's words, as far as known."""
        value = self.values.get(field_id)
        return value if isinstance(value, FuzzyDate) else FuzzyDate()

    def choice(self, field_id: str) -> str:
        """The id of an answer, of a linked thing, or blank."""
        value = self.values.get(field_id)
        return value if isinstance(value, str) else ""

    def number(self, field_id: str) -> float | None:
        """The number of a field, or None."""
        value = self.values.get(field_id)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    @property
    def sealed(self) -> bool:
        """Whether names were taken out of all its words."""
        return all(said.sealed for said in self.said.values())


class Relation(StrEnum):
    """How something bears on an allegation."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Thing(StrEnum):
    """What can bear on an allegation."""

    PASSAGE = "passage"
    RECORD = "record"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Bearing:
    """A passage, record or account that supports or contradicts an allegation, or gives context."""

    id: str
    claim: str
    thing: Thing
    thing_id: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page (from 1) that is blanked, in ten-thousandths of the page's width and height."""

    page: int
    left: int
    top: int
    width: int
    height: int

    WHOLE: ClassVar[int] = 10_000

    @classmethod
    def of(cls, page: int, left: float, top: float, width: float, height: float) -> Area:
        """From fractions of the page: what lies beyond its edges is cut off, the rest rounded outward.

        Raises BadValue where nothing of it is on the page.
        """
        sides = (left, top, left + width, top + height)
        if page < 1 or not all(map(math.isfinite, sides)):
            raise BadValue("area", "four numbers and a page of the piece")
        ends = [min(1.0, max(0.0, side)) * cls.WHOLE for side in sides]
        if ends[2] - ends[0] < 1e-4 or ends[3] - ends[1] < 1e-4:
            raise BadValue("area", "a part of the page")
        # A sum of fractions may be off by the least: that is not the next ten-thousandth.
        x, y = (math.floor(end + 1e-6) for end in ends[:2])
        right, bottom = (math.ceil(end - 1e-6) for end in ends[2:])
        return cls(page, x, y, right - x, bottom - y)

    @property
    def row(self) -> list[float]:
        """Page, then left, top, width and height as fractions."""
        return [self.page, *(one / self.WHOLE for one in (self.left, self.top, self.width, self.height))]
