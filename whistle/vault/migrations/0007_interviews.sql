-- Interviews: how far one is, what was explained in which words, and cards with every answer.

-- The free words of an interview are fields of its accounts, by the interview's id as their owner. Begin and
-- end are a day and a part of it: coarse on purpose. ``data`` is JSON: answers that are not free words.
CREATE TABLE interviews (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    mode TEXT NOT NULL CHECK (mode IN ('interview', 'self')),
    state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
    phase TEXT NOT NULL,
    reached TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX interviews_by_case ON interviews (case_id);

-- One account, and one permission, for each source who was there. ``data`` is JSON: what was explained to
-- this source ({tick: [version, day]}) and their answers that are not free words.
CREATE TABLE interview_accounts (
    interview_id TEXT NOT NULL REFERENCES interviews (id),
    testimony_id TEXT NOT NULL UNIQUE REFERENCES testimonies (id),
    place INTEGER NOT NULL,
    data TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (interview_id, testimony_id)
) STRICT;

-- A team's own guides, and every version that ships once something was explained in it: what a source was
-- told can be looked up. The newest own one of a mode is used.
CREATE TABLE guides (
    n INTEGER PRIMARY KEY,
    mode TEXT NOT NULL CHECK (mode IN ('interview', 'self')),
    version TEXT NOT NULL,
    own INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (mode, version)
) STRICT;

-- What the people who listen set for themselves, such as how many interviews a day. A number, so that a row
-- has the shape of no other table's.
CREATE TABLE keepers (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- JSON: a card's answers that are neither words nor in a column, and {"none": {field: why}}, where why is
-- "dont-know" or "not-said".
ALTER TABLE incidents ADD COLUMN data TEXT NOT NULL DEFAULT '{}';
ALTER TABLE disclosures ADD COLUMN data TEXT NOT NULL DEFAULT '{}';

-- A yes that counts only once it was said again on a later day than this one.
ALTER TABLE consents ADD COLUMN confirm_after TEXT;
