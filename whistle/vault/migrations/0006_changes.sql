-- What was written down and then changed: former wordings stay, events can be put into the bin.

-- How a record, an event or a time it was raised stood until somebody changed it. ``data`` is JSON:
-- what was not words, and which clues its words had. Those words that were free of names are still
-- ``fields``, with this row's id as their owner and ``former.`` before their role, so that a name that
-- was missed leaves them too.
CREATE TABLE former (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    data TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT;
CREATE INDEX former_by_owner ON former (owner);
CREATE INDEX former_by_testimony ON former (testimony_id);

ALTER TABLE incidents ADD COLUMN binned INTEGER;
ALTER TABLE disclosures ADD COLUMN binned INTEGER;
CREATE INDEX incidents_binned ON incidents (id) WHERE binned IS NOT NULL;
CREATE INDEX disclosures_binned ON disclosures (id) WHERE binned IS NOT NULL;

-- Suggested tags that somebody passed over, by their place in one revision; no words.
CREATE TABLE passed_over (
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (testimony_id, revision, start, "end", code)
) STRICT;
