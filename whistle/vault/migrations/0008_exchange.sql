-- Handing over: the vault's own keys, kept recipients, what was handed over and what was received.

-- ``kind`` is age (the private X25519 key and its public form), signing or tokens (32 random bytes).
CREATE TABLE exchange_keys (
    kind TEXT PRIMARY KEY CHECK (kind IN ('age', 'signing', 'tokens')),
    secret BLOB NOT NULL,
    public TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL
) STRICT;

-- ``name`` is the recipient's in ``consents``.
CREATE TABLE recipients (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE packages_sent (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    key TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- ``content`` tells whether an account was the same when it left before; it dies with the account.
CREATE TABLE accounts_sent (
    package_id TEXT NOT NULL REFERENCES packages_sent (id),
    testimony_id TEXT NOT NULL REFERENCES testimonies (id),
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (package_id, testimony_id)
) STRICT;
CREATE INDEX accounts_sent_by_testimony ON accounts_sent (testimony_id);

CREATE TABLE packages_received (
    id TEXT NOT NULL,
    signer TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (id, signer)
) STRICT;

-- ``account`` and ``source`` are the sender's ids for this vault alone. ``history`` is JSON: what was
-- done with the account before it came.
CREATE TABLE accounts_received (
    testimony_id TEXT PRIMARY KEY REFERENCES testimonies (id),
    package_id TEXT NOT NULL,
    signer TEXT NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    whole INTEGER NOT NULL,
    onward INTEGER NOT NULL,
    history TEXT NOT NULL DEFAULT '[]',
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX accounts_received_by_signer ON accounts_received (signer, account);

-- Whom a sender's person is here, so that a later package speaks of the same one.
CREATE TABLE labels_received (
    label_id TEXT PRIMARY KEY REFERENCES labels (id),
    signer TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
CREATE INDEX labels_received_by_signer ON labels_received (signer, person);
