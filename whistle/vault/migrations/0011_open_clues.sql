-- Which words have clues that nobody has decided on: a case of thousands of accounts is listed without
-- reading them.
CREATE INDEX fields_with_open_clues ON fields (testimony_id) WHERE annotations LIKE '%"action":"open"%';
