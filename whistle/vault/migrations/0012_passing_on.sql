-- Handing over: the name by which the source of an account let this vault have it. Their yes or no to its
-- being passed on stands in ``consents`` under that name.
ALTER TABLE accounts_received ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
