-- What a search through all names found, kept for the desk: the search itself takes too long for a page.
CREATE TABLE casework.possible_duplicate (
  one_number INTEGER NOT NULL,
  other_number INTEGER NOT NULL,
  likeness DOUBLE PRECISION NOT NULL,
  verdict TEXT NOT NULL,
  one_form TEXT NOT NULL,
  other_form TEXT NOT NULL,
  CONSTRAINT possible_duplicate_pkey PRIMARY KEY (one_number, other_number),
  CONSTRAINT lower_number_first CHECK (one_number < other_number)
);
CREATE TABLE casework.duplicate_search (
  id INTEGER NOT NULL,
  started_at TIMESTAMPTZ(3) NOT NULL,
  finished_at TIMESTAMPTZ(3),
  CONSTRAINT duplicate_search_pkey PRIMARY KEY (id),
  CONSTRAINT one_search CHECK (id = 1)
);
-- Found again at each search: no decision of anybody's, hence no change log; decisions are merges, splits and apart.
