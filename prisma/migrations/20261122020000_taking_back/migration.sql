-- An author may take back what waits to be read; approving and returning stay somebody else's.
ALTER TABLE casework.review DROP CONSTRAINT second_reader_is_second;
ALTER TABLE casework.review ADD CONSTRAINT second_reader_is_second
  CHECK (basis <> 'second_reader' OR decision IS NULL OR decision = 'withdrawn' OR decided_by <> proposed_by);
