-- Drafts of dossiers that a second reader has read or is to read: one for each case, recipient and layout.

-- ``record`` is the frozen record; ``made_from`` the SHA-256 of the case as it was then: a draft of a case
-- that changed since is worth nothing.
CREATE TABLE dossier_drafts (
    case_id TEXT NOT NULL REFERENCES cases (id),
    created INTEGER NOT NULL, -- second, so that a row has the shape of no other table's
    recipient TEXT NOT NULL,
    audience TEXT NOT NULL,
    record TEXT NOT NULL,
    made_from TEXT NOT NULL,
    PRIMARY KEY (case_id, recipient, audience)
) STRICT;
