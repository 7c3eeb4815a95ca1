-- What a steward took off the record at once (law 5, decision 19). A row without a lifting counts; nothing else says
-- that a document is withdrawn.
CREATE TABLE casework.withdrawal (
  id SERIAL PRIMARY KEY,
  act TEXT NOT NULL,
  person_number INTEGER,
  document_id INTEGER,
  statement_id INTEGER,
  reason TEXT NOT NULL,
  made_by INTEGER NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL,
  lifted_by INTEGER,
  lifted_at TIMESTAMPTZ(3)
);
ALTER TABLE casework.withdrawal
  ADD CONSTRAINT withdrawal_person FOREIGN KEY (person_number) REFERENCES casework.person (number),
  ADD CONSTRAINT withdrawal_document FOREIGN KEY (document_id) REFERENCES casework.document (id),
  ADD CONSTRAINT withdrawal_statement FOREIGN KEY (statement_id) REFERENCES casework.statement (id),
  ADD CONSTRAINT withdrawal_maker FOREIGN KEY (made_by) REFERENCES casework.account (id),
  ADD CONSTRAINT withdrawal_lifter FOREIGN KEY (lifted_by) REFERENCES casework.account (id),
  ADD CONSTRAINT withdrawal_says_why CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT lifted_by_somebody CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
  ADD CONSTRAINT withdrawal_of_one CHECK (
    num_nonnulls(person_number, document_id, statement_id) = 1
    AND (act = 'person') = (person_number IS NOT NULL)
    AND (act = 'document') = (document_id IS NOT NULL)
    AND (act IN ('statement', 'withheld')) = (statement_id IS NOT NULL));
-- Withdrawn once until it is lifted.
CREATE UNIQUE INDEX withdrawn_person ON casework.withdrawal (person_number) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX withdrawn_document ON casework.withdrawal (document_id) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX withdrawn_statement ON casework.withdrawal (statement_id) WHERE lifted_at IS NULL;
REVOKE ALL ON casework.withdrawal FROM PUBLIC;
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.withdrawal FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.withdrawal
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();

-- Old addresses of withdrawn people, as hashes only: whoever has the address is told that it is gone, and nobody can
-- read a name from it.
CREATE TABLE record.tombstone (
  address_hash TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  CONSTRAINT address_hash_form CHECK (address_hash ~ '^[0-9a-f]{64}$')
);
GRANT SELECT ON record.tombstone TO habeas_reader;

-- An edition may say that the contents of earlier ones of its subject were taken away, because they still showed
-- what was withdrawn elsewhere.
ALTER TABLE record.edition DROP CONSTRAINT known_act;
ALTER TABLE record.edition ADD CONSTRAINT known_act CHECK (act IN ('published', 'withdrawn', 'merged', 'cleared'));
CREATE OR REPLACE FUNCTION record.content_goes_with_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM record.edition published JOIN record.edition gone
      ON gone.subject = published.subject AND gone.subject_key = published.subject_key AND gone.seq > published.seq
     AND (gone.act = 'withdrawn' OR gone.act = 'cleared' AND gone.changes @> jsonb_build_array(
           jsonb_build_object('change', 'cleared', 'key', published.number::text)))
    WHERE published.seq = OLD.seq
  ) THEN
    RAISE EXCEPTION 'the content of edition % stands: its subject is not withdrawn', OLD.seq USING ERRCODE = 'HB006';
  END IF;
  RETURN OLD;
END $$;
