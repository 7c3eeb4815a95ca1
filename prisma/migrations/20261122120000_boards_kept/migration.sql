-- Boards of people are kept, since weighing 100,000 people takes seconds (decision 24). Whatever changes a person or
-- what is said of them marks the person in the same transaction; whoever opens a board weighs the marked ones first.

CREATE TABLE casework.to_weigh (
  id BIGSERIAL PRIMARY KEY,
  person_number INTEGER NOT NULL,
  marked_in BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint
);
-- Who is to be weighed next, and is this person marked by this transaction already?
CREATE INDEX marked_people ON casework.to_weigh (person_number, marked_in);

CREATE TABLE casework.board_row (
  id SERIAL PRIMARY KEY,
  board TEXT NOT NULL,
  person_number INTEGER NOT NULL,
  statement_id INTEGER,
  other_id INTEGER,
  kind TEXT,
  dated TEXT,
  count INTEGER,
  reason TEXT
);
-- One page of a board in its lasting order, and how many rows it has.
CREATE INDEX rows_of_board ON casework.board_row (board, person_number, id);
-- What a person's weighing replaces.
CREATE INDEX rows_of_weighed ON casework.board_row (person_number);
-- Which parts has this sentence? Without it every sentence read goes through all parts of all.
CREATE INDEX parts_of_sentence ON casework.sentence_part (statement_id);
REVOKE ALL ON casework.to_weigh, casework.board_row FROM PUBLIC;

-- Marks are added and never merged with those of others: two editors of one person do not wait for one another.
CREATE FUNCTION casework.mark_to_weigh() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP WHEN 'INSERT' THEN 'SELECT * FROM new_rows' WHEN 'DELETE' THEN 'SELECT * FROM old_rows'
    ELSE 'SELECT * FROM new_rows UNION ALL SELECT * FROM old_rows' END;
BEGIN
  EXECUTE format(
    'INSERT INTO casework.to_weigh (person_number)
     SELECT DISTINCT people.number FROM (%s) people (number)
      WHERE people.number IS NOT NULL AND NOT EXISTS (SELECT FROM casework.to_weigh already
        WHERE already.person_number = people.number AND already.marked_in = pg_current_xact_id()::text::bigint)',
    CASE TG_TABLE_NAME
      WHEN 'person' THEN format('SELECT number FROM (%s) changed', changed)
      WHEN 'statement' THEN format('SELECT person_number FROM (%s) changed', changed)
      WHEN 'merge' THEN format('SELECT unnest(ARRAY[kept_number, gone_number]) FROM (%s) changed', changed)
      WHEN 'provision' THEN format('SELECT s.person_number FROM (%s) changed
        JOIN casework.statement_charge c ON c.provision_id = changed.id JOIN casework.statement s ON s.id = c.statement_id', changed)
      ELSE format('SELECT s.person_number FROM (%s) changed JOIN casework.statement s ON s.id = changed.statement_id', changed)
    END);
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'statement', 'statement_custody', 'statement_charge', 'statement_sentence',
      'sentence_part', 'statement_event', 'statement_death', 'citation', 'merge', 'provision'] LOOP
    EXECUTE format('CREATE TRIGGER weigh_added AFTER INSERT ON casework.%I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION casework.mark_to_weigh()', t);
    EXECUTE format('CREATE TRIGGER weigh_changed AFTER UPDATE ON casework.%I REFERENCING OLD TABLE AS old_rows
      NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION casework.mark_to_weigh()', t);
    EXECUTE format('CREATE TRIGGER weigh_removed AFTER DELETE ON casework.%I REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION casework.mark_to_weigh()', t);
  END LOOP;
END $$;
INSERT INTO casework.to_weigh (person_number) SELECT number FROM casework.person;
