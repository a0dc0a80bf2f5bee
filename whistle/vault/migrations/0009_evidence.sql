-- Evidence: a file or a thing that came with an account or to a case.

-- Its description, and the words of a copy that is words, are fields of the account, by its id as
-- their owner. ``counts`` is JSON: how many traces of each kind, never what they say.
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    pages INTEGER NOT NULL DEFAULT 0,
    retained INTEGER NOT NULL,
    counts TEXT NOT NULL DEFAULT '{}',
    refused TEXT NOT NULL DEFAULT '',
    shows TEXT NOT NULL DEFAULT 'unknown' CHECK (shows IN ('unknown', 'nobody', 'somebody')),
    record_id TEXT REFERENCES records (id),
    binned INTEGER,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_by_testimony ON evidence (testimony_id);

-- Which part of a piece of evidence a stored file is: the original, what was found, the copy.
ALTER TABLE originals ADD COLUMN evidence_id TEXT REFERENCES evidence (id);
ALTER TABLE originals ADD COLUMN part TEXT NOT NULL DEFAULT '';
CREATE INDEX originals_by_evidence ON originals (evidence_id) WHERE evidence_id IS NOT NULL;
