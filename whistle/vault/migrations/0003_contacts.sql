-- The team's own hand on the support contacts that ship: who rang a number and when, numbers that
-- changed, contacts of the team's own. A row stands in the place of the shipped contact with its id.
-- A change counts at once; the record of what was done says that there was one.
CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    reach TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL CHECK (purpose IN ('crisis', 'advice')),
    owner TEXT NOT NULL DEFAULT '',
    checked TEXT,
    checked_by TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    check_by TEXT,
    changed INTEGER NOT NULL
) STRICT;
