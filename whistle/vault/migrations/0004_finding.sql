-- Finding and tagging: a team's own codes, searches that are kept, tags that were put on together.

-- The lists hold ids with commas, as resources/taxonomy.json writes them.
CREATE TABLE local_codes (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    definition TEXT NOT NULL,
    kind TEXT NOT NULL,
    standards TEXT NOT NULL DEFAULT '',
    era TEXT NOT NULL DEFAULT '',
    harmed TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL
) STRICT;

-- ``query`` is JSON: words, fields, tags, the case or none.
CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- Blank, or the same for all tags that one step put on: they come off together.
ALTER TABLE passages ADD COLUMN batch TEXT NOT NULL DEFAULT '';
CREATE INDEX passages_by_batch ON passages (batch) WHERE batch != '';
