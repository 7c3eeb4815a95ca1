-- A steward may keep one value back: a field of a statement, a person's identity note, one spelling (decision 25).
ALTER TABLE casework.withdrawal
  ADD COLUMN field TEXT,
  ADD COLUMN name_id INTEGER,
  ADD COLUMN words TEXT[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT withdrawal_name FOREIGN KEY (name_id) REFERENCES casework.name (id),
  DROP CONSTRAINT withdrawal_of_one,
  ADD CONSTRAINT withdrawal_of_one CHECK (
    num_nonnulls(person_number, document_id, statement_id, name_id) = 1
    AND (act = 'value') = (field IS NOT NULL)
    AND (act = 'name') = (name_id IS NOT NULL)
    AND (act = 'document') = (document_id IS NOT NULL)
    AND CASE act WHEN 'person' THEN person_number IS NOT NULL
      WHEN 'value' THEN num_nonnulls(person_number, statement_id) = 1
      WHEN 'statement' THEN statement_id IS NOT NULL WHEN 'withheld' THEN statement_id IS NOT NULL
      ELSE act IN ('document', 'name') END);
DROP INDEX casework.withdrawn_person, casework.withdrawn_statement;
-- Withdrawn once, and each value once, until it is lifted.
CREATE UNIQUE INDEX withdrawn_person ON casework.withdrawal (person_number, coalesce(field, '')) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX withdrawn_statement ON casework.withdrawal (statement_id, coalesce(field, '')) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX withdrawn_name ON casework.withdrawal (name_id) WHERE lifted_at IS NULL;
