"""Opening one commitment: showing that these words were in that dossier, and no others."""

from __future__ import annotations

import json
from dataclasses import dataclass

from whistle.dossier.manifest import commitment
from whistle.dossier.record import Opening, Record
from whistle.dossier.verify import read_parts, verify
from whistle.errors import DossierUnverified, NotFound

PROOF_FORMAT = "dossier-proof-1"


@dataclass(frozen=True, slots=True)
class Proved:
    """What a proof showed: ``text`` stood in the dossier called ``reference``."""

    reference: str
    text: str


def prove(record: Record, key: str) -> bytes:
    """Return a proof (canonical JSON) that opens the one commitment called ``key``.

    ``key`` is ``passage:<id>``, ``incident:<id>``, ``raised:<id>`` or ``account:<id>:<n>``; a
    bare id of a passage will do. Raises NotFound where this dossier holds no such words.
    """
    for opening in record.openings:
        if opening.key in (key, f"passage:{key}"):
            fields = {
                "format": PROOF_FORMAT,
                "reference": record.reference,
                "salt": opening.salt,
                "text": opening.text,
            }
            return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    raise NotFound(what="passage")


def check_proof(pdf: bytes, proof: bytes) -> Proved:
    """Verify a dossier and that a proof opens one of its commitments, offline.

    Raises DossierUnverified where the file was changed or the proof belongs to other words.
    """
    verify(pdf)
    try:
        fields = json.loads(proof)
        kind, reference = fields["format"], fields["reference"]
        mark = commitment(Opening("", fields["salt"], fields["text"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DossierUnverified(problem="the proof cannot be read") from error
    manifest = read_parts(pdf)
    if kind != PROOF_FORMAT or reference != manifest.reference or mark not in manifest.commitments:
        raise DossierUnverified(problem="the proof opens nothing in this dossier")
    return Proved(manifest.reference, fields["text"])
