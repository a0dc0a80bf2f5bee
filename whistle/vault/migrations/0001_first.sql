-- Format 1. Ids are 32 hexadecimal digits; times are UTC seconds; flags are 0 or 1.

CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    particulars TEXT NOT NULL DEFAULT '{}',  -- JSON: what a recipient may be told of the case
    on_hold INTEGER NOT NULL DEFAULT 0,
    review_on TEXT,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    pseudonym TEXT NOT NULL,
    employment TEXT NOT NULL,
    employment_as_at TEXT,
    identity_verified INTEGER NOT NULL DEFAULT 0,
    benefits_records INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    UNIQUE (case_id, pseudonym)
) STRICT;

CREATE TABLE testimonies (
    id TEXT PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES sources (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sealed', 'binned')),
    before_bin TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    derived_from TEXT,
    created INTEGER NOT NULL,
    sealed INTEGER
) STRICT;
CREATE INDEX testimonies_by_source ON testimonies (source_id);

-- Every free text that belongs to a testimony: raw while it is a draft, labels once sealed.
CREATE TABLE fields (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    role TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'sealed')),
    revision INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    annotations TEXT NOT NULL DEFAULT '[]',
    changed INTEGER NOT NULL
) STRICT;
CREATE INDEX fields_by_testimony ON fields (testimony_id);

-- Files as they came, and raw words once sealed (media type whistle/draft). Name and key are here
-- only while the testimony is a draft; afterwards they are in the Register.
CREATE TABLE originals (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    name TEXT,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    key BLOB,
    sealed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX originals_by_testimony ON originals (testimony_id);

CREATE TABLE labels (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    stem TEXT NOT NULL,
    number INTEGER NOT NULL,
    source_id TEXT REFERENCES sources (id),  -- set when the label is a source's own
    UNIQUE (case_id, stem, number)
) STRICT;

-- Which accounts a label's names came from: its names die with the last of them, and not before,
-- also where the words hold no label because a name was removed or made vaguer.
CREATE TABLE label_uses (
    label_id TEXT NOT NULL REFERENCES labels (id),
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    PRIMARY KEY (label_id, testimony_id)
) STRICT;

-- Sealed to the Register's public key: unreadable with the everyday passphrase.
CREATE TABLE register (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('identity', 'original')),
    subject TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX register_by_subject ON register (subject);

CREATE TABLE passages (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    code TEXT NOT NULL,
    basis TEXT NOT NULL,
    harmed TEXT NOT NULL DEFAULT '',
    tense TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_testimony ON passages (testimony_id);

CREATE TABLE incidents (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    edtf TEXT NOT NULL DEFAULT '',
    earliest TEXT,
    latest TEXT,
    basis TEXT NOT NULL,
    harm INTEGER NOT NULL DEFAULT 0,
    continuing INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX incidents_by_testimony ON incidents (testimony_id);

CREATE TABLE disclosures (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    route TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    how TEXT NOT NULL,
    edtf TEXT NOT NULL DEFAULT '',
    earliest TEXT,
    latest TEXT,
    reply_edtf TEXT NOT NULL DEFAULT '',
    reply_earliest TEXT,
    reply_latest TEXT,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX disclosures_by_testimony ON disclosures (testimony_id);

-- Answers are never overwritten: the newest row for a source, recipient and kind holds.
CREATE TABLE consents (
    n INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES sources (id),
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    condition TEXT NOT NULL DEFAULT '',
    given_how TEXT NOT NULL DEFAULT '',
    wording_version TEXT NOT NULL DEFAULT '',
    expires_on TEXT,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX consents_by_source ON consents (source_id, recipient, kind);

-- Frozen records: a dossier's bytes are made from its record alone, at any time.
CREATE TABLE dossiers (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    reference TEXT NOT NULL,
    audience TEXT NOT NULL,
    recipient TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- What was done. A row holds no content: what it was about is in its opening, under a salt
-- that dies with the thing itself.
CREATE TABLE custody (
    seq INTEGER PRIMARY KEY,
    row TEXT NOT NULL,
    hash TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE TABLE custody_openings (
    seq INTEGER PRIMARY KEY REFERENCES custody (seq),
    subject TEXT NOT NULL,
    salt BLOB NOT NULL,
    opening TEXT NOT NULL
) STRICT;

CREATE TABLE tombstones (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    deleted_on TEXT NOT NULL
) STRICT;

-- Search sees sealed words only, so that no name of a draft is ever in the index.
CREATE VIEW sealed_words (n, text) AS SELECT n, text FROM fields WHERE state = 'sealed';
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = 'sealed_words', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
