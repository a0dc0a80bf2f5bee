-- How often the words of a field were changed: what was read back to a source was read back as it stood at
-- one count. Of the words themselves nothing is kept by it.
ALTER TABLE fields ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;
