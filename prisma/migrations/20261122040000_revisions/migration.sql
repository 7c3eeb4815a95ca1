-- What is accepted is never changed in place by an editor: a change of it waits here until a second reader accepts
-- it with the rest of the person's drafts (law 4, decision 17).
CREATE TYPE casework."RevisionAct" AS ENUM ('change', 'withdraw');
CREATE TYPE casework."RevisionState" AS ENUM ('open', 'accepted', 'dropped');
CREATE TABLE casework.revision (
  id SERIAL PRIMARY KEY,
  statement_id INTEGER REFERENCES casework.statement (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  name_id INTEGER REFERENCES casework.name (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  person_number INTEGER REFERENCES casework.person (number) ON DELETE RESTRICT ON UPDATE CASCADE,
  act casework."RevisionAct" NOT NULL,
  proposed JSONB,
  reason TEXT NOT NULL,
  seen_revision INTEGER NOT NULL,
  state casework."RevisionState" NOT NULL DEFAULT 'open',
  version INTEGER NOT NULL DEFAULT 1,
  made_by INTEGER NOT NULL REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_by INTEGER[] NOT NULL DEFAULT '{}',
  CONSTRAINT revision_of_one CHECK (num_nonnulls(statement_id, name_id, person_number) = 1),
  CONSTRAINT change_says_what CHECK ((act = 'change') = (proposed IS NOT NULL)),
  CONSTRAINT revision_says_why CHECK (btrim(reason) <> '')
);
-- At most one change of a row waits; whoever comes second goes on with it.
CREATE UNIQUE INDEX one_open_revision_of_statement ON casework.revision (statement_id) WHERE state = 'open';
CREATE UNIQUE INDEX one_open_revision_of_name ON casework.revision (name_id) WHERE state = 'open';
CREATE UNIQUE INDEX one_open_revision_of_person ON casework.revision (person_number) WHERE state = 'open';
-- Serves: what has been changed, and waits to be, of this statement, name or person?
CREATE INDEX revisions_of_statement ON casework.revision (statement_id);
CREATE INDEX revisions_of_name ON casework.revision (name_id);
CREATE INDEX revisions_of_person ON casework.revision (person_number);
REVOKE ALL ON casework.revision FROM PUBLIC;

-- Whoever wrote in a draft, beside its author, does not accept it either.
ALTER TABLE casework.statement ADD COLUMN edited_by INTEGER[] NOT NULL DEFAULT '{}';
ALTER TABLE casework.name
  ADD COLUMN edited_by INTEGER[] NOT NULL DEFAULT '{}',
  ADD COLUMN revision INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN withdrawn_reason TEXT,
  ADD CONSTRAINT withdrawn_is_not_accepted CHECK (withdrawn_reason IS NULL OR NOT accepted);
ALTER TABLE casework.person
  ADD COLUMN edited_by INTEGER[] NOT NULL DEFAULT '{}',
  ADD COLUMN consent_note TEXT,
  ADD COLUMN consent_on DATE,
  ADD COLUMN embargo_until DATE;

CREATE FUNCTION casework.read_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor int := nullif(current_setting('habeas.actor', true), '')::int;
  made_by int := (to_jsonb(NEW) ->> 'made_by')::int;
BEGIN
  IF (actor = ANY (NEW.edited_by) OR actor IS NOT DISTINCT FROM made_by)
     AND coalesce(current_setting('habeas.single_person', true), '') <> 'on' THEN
    RAISE EXCEPTION 'nobody accepts work of their own (%)', TG_TABLE_NAME USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER read_by_another BEFORE UPDATE ON casework.statement FOR EACH ROW
  WHEN (OLD.state = 'draft' AND NEW.state IN ('accepted', 'disputed'))
  EXECUTE FUNCTION casework.read_by_another();
CREATE TRIGGER read_by_another BEFORE UPDATE ON casework.name FOR EACH ROW
  WHEN (NEW.accepted AND NOT OLD.accepted) EXECUTE FUNCTION casework.read_by_another();
CREATE TRIGGER read_by_another BEFORE UPDATE ON casework.person FOR EACH ROW
  WHEN (NEW.accepted AND NOT OLD.accepted) EXECUTE FUNCTION casework.read_by_another();
CREATE TRIGGER read_by_another BEFORE UPDATE ON casework.revision FOR EACH ROW
  WHEN (NEW.state = 'accepted' AND OLD.state <> 'accepted') EXECUTE FUNCTION casework.read_by_another();
-- A revision is accepted by being read, never from the start, and is not deleted.
CREATE FUNCTION casework.revision_begins_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a revision begins open' USING ERRCODE = 'HB007';
END $$;
CREATE TRIGGER begins_open BEFORE INSERT ON casework.revision FOR EACH ROW
  WHEN (NEW.state <> 'open') EXECUTE FUNCTION casework.revision_begins_open();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.revision FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.revision
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();
