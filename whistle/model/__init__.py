"""The vocabulary of Whistle as frozen values.

Everything here is plain data that can cross a thread or a process: no rows, no keys, no
widgets. Ids are 128 random bits written as 32 hexadecimal digits; they carry no time.
Offsets are code points of the text that they point into, end exclusive.
"""

from __future__ import annotations

import secrets

from whistle.model.accounts import (
    Basis,
    Case,
    Employment,
    FuzzyDate,
    Passage,
    Source,
    Testimony,
    TestimonyState,
)
from whistle.model.casefile import (
    CaseFile,
    Enclosure,
    PagePicture,
    Paper,
    SealedTestimony,
)
from whistle.model.events import (
    Disclosure,
    Figure,
    FollowUp,
    Incident,
    RaisedFollowUp,
    tells_of_union,
)
from whistle.model.findings import (
    Area,
    Bearing,
    Code,
    Record,
    Relation,
    Said,
    Thing,
)
from whistle.model.identifiers import (
    LABEL_STEMS,
    Action,
    Annotation,
    Directness,
    IdentifierKind,
    KindFamily,
    KnownIdentity,
    LayerOff,
    Proposal,
    Scan,
    SealedText,
)
from whistle.model.permissions import (
    IMPLIED,
    Consent,
    ConsentKind,
    ConsentState,
)

__all__ = [
    "IMPLIED",
    "LABEL_STEMS",
    "Action",
    "Annotation",
    "Area",
    "Basis",
    "Bearing",
    "Case",
    "CaseFile",
    "Code",
    "Consent",
    "ConsentKind",
    "ConsentState",
    "Directness",
    "Disclosure",
    "Employment",
    "Enclosure",
    "Figure",
    "FollowUp",
    "FuzzyDate",
    "IdentifierKind",
    "Incident",
    "KindFamily",
    "KnownIdentity",
    "LayerOff",
    "PagePicture",
    "Paper",
    "Passage",
    "Proposal",
    "RaisedFollowUp",
    "Record",
    "Relation",
    "Said",
    "Scan",
    "SealedTestimony",
    "SealedText",
    "Source",
    "Testimony",
    "TestimonyState",
    "Thing",
    "new_id",
    "tells_of_union",
]


def new_id() -> str:
    """Return a fresh id: 128 random bits as 32 hexadecimal digits, never time-ordered."""
    return secrets.token_hex(16)
