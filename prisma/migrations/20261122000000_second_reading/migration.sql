-- What an editor settles or names is seen by readers only when a second reader approved it, as statements are
-- (law 4): mentions, spellings, people and documents carry that too. Reviews get words of the author, an assignment, and decisions
-- about two records, which wait for a second reader like drafts.
ALTER TABLE casework.review
  ADD COLUMN assigned_to INTEGER,
  ADD COLUMN note TEXT,
  ADD COLUMN proposal JSONB;
ALTER TABLE casework.mention
  ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN settled_by INTEGER;
ALTER TABLE casework.name ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE casework.person ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE casework.document ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE casework.review ADD CONSTRAINT review_assigned_to_fkey
  FOREIGN KEY (assigned_to) REFERENCES casework.account (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE casework.mention ADD CONSTRAINT mention_settled_by_fkey
  FOREIGN KEY (settled_by) REFERENCES casework.account (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- Whatever was settled and named until now was published as it stood.
SELECT set_config('habeas.actor', '1', true), set_config('habeas.reason', 'read by a second reader before this was noted', true);
UPDATE casework.mention SET accepted = true WHERE state = 'settled';
UPDATE casework.name SET accepted = true;
UPDATE casework.person SET accepted = true;
UPDATE casework.document SET accepted = true;

ALTER TABLE casework.mention
  ADD CONSTRAINT accepted_is_settled CHECK (NOT accepted OR state = 'settled');

-- Serves: is a draft of this person or document waiting already?
CREATE UNIQUE INDEX one_open_review_of_person ON casework.review (person_number)
  WHERE decision IS NULL AND proposal IS NULL;
CREATE UNIQUE INDEX one_open_review_of_document ON casework.review (document_id) WHERE decision IS NULL;
-- Serves: what waits, oldest first.
CREATE INDEX reviews_waiting ON casework.review (proposed_at) WHERE decision IS NULL;

-- Law 4, whoever sent the draft: nobody accepts a statement or a mention of their own. An installation of one
-- person says so openly (casework.review.basis) and sets habeas.single_person for the transaction.
CREATE FUNCTION casework.accepted_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE author int;
BEGIN
  author := (to_jsonb(NEW) ->> TG_ARGV[0])::int;
  IF author::text = current_setting('habeas.actor', true)
     AND coalesce(current_setting('habeas.single_person', true), '') <> 'on' THEN
    RAISE EXCEPTION 'nobody accepts work of their own (% %)', TG_TABLE_NAME, NEW.id USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER accepted_by_another BEFORE UPDATE ON casework.statement FOR EACH ROW
  WHEN (OLD.state = 'draft' AND NEW.state IN ('accepted', 'disputed'))
  EXECUTE FUNCTION casework.accepted_by_another('recorded_by');
CREATE TRIGGER accepted_by_another BEFORE UPDATE ON casework.mention FOR EACH ROW
  WHEN (NEW.accepted AND NOT OLD.accepted)
  EXECUTE FUNCTION casework.accepted_by_another('settled_by');
-- Nor does anybody write one that is accepted from the start.
CREATE TRIGGER accepted_by_another_at_once BEFORE INSERT ON casework.statement FOR EACH ROW
  WHEN (NEW.state IN ('accepted', 'disputed'))
  EXECUTE FUNCTION casework.accepted_by_another('recorded_by');
