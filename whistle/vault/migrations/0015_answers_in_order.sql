-- Answers that came with packages hold in the order in which they were packed, whichever arrives first:
-- ``answers_serial`` is the number of the package that brought those that hold, 0 where none did.
ALTER TABLE sources ADD COLUMN answers_serial INTEGER NOT NULL DEFAULT 0;
