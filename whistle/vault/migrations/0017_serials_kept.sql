-- The number of each package that left, so that the next is higher whatever the clock says. 0: from before,
-- when packages were only counted.
ALTER TABLE packages_sent ADD COLUMN serial INTEGER NOT NULL DEFAULT 0;
