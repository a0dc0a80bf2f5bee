-- Parts of the pages of a cleaned copy that are black wherever it goes. ``blanked`` is JSON: a list of
-- [page from 1, left, top, width, height], in ten-thousandths of the page. ``burnt`` is 1 once they are
-- black in the points of the stored copy itself.
ALTER TABLE evidence ADD COLUMN blanked TEXT NOT NULL DEFAULT '[]';
ALTER TABLE evidence ADD COLUMN burnt INTEGER NOT NULL DEFAULT 0;
