-- Casework: what is written down in a case beside accounts.

-- The case's own notes belong to whoever keeps it: a source that is nobody and is never shown.
-- Their words are fields like all others: drafts until names are taken out of them.
ALTER TABLE sources ADD COLUMN keeper INTEGER NOT NULL DEFAULT 0;

-- One record of a kind of resources/records.json. ``data`` is JSON: choices, numbers, dates, ids of
-- other things; free words are in ``fields``, by the record's id as their owner.
CREATE TABLE records (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    parent TEXT REFERENCES records (id),
    data TEXT NOT NULL DEFAULT '{}',
    binned INTEGER,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX records_by_case ON records (case_id, kind);
CREATE INDEX records_by_parent ON records (parent);

-- What bears on an allegation: a passage, a record or an account supports or contradicts it, or
-- gives context.
CREATE TABLE bearings (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES records (id),
    thing TEXT NOT NULL CHECK (thing IN ('passage', 'record', 'account')),
    thing_id TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('supports', 'contradicts', 'context')),
    created INTEGER NOT NULL,
    UNIQUE (claim, thing_id)
) STRICT;
CREATE INDEX bearings_by_thing ON bearings (thing_id);

CREATE INDEX fields_by_owner ON fields (owner) WHERE owner != '';
