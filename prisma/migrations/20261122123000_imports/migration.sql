-- Tables that editors bring: rows wait here, are previewed, decided on and carried out as drafts (docs/decisions/0026).

CREATE TYPE "casework"."ImportState" AS ENUM ('columns', 'values', 'checking', 'ready', 'dropped');

CREATE TYPE "casework"."ImportVerdict" AS ENUM ('new', 'same', 'maybe', 'refused');

CREATE TABLE "casework"."import" (
    "id" SERIAL NOT NULL,
    "list" TEXT NOT NULL,
    "file_name" TEXT,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "headers" TEXT[],
    "row_count" INTEGER NOT NULL,
    "mapping" JSONB,
    "state" "casework"."ImportState" NOT NULL DEFAULT 'columns',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "checked_up_to" INTEGER NOT NULL DEFAULT 0,
    "made_by" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "casework"."import_run" (
    "import_id" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "alive_until" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("import_id")
);

CREATE TABLE "casework"."import_row" (
    "import_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "cells" TEXT[],
    "verdict" "casework"."ImportVerdict",
    "remarks" JSONB NOT NULL DEFAULT '[]',
    "plan" JSONB,
    "candidates" JSONB NOT NULL DEFAULT '[]',
    "external_id" TEXT,
    "carried_at" TIMESTAMPTZ(3),
    "person_number" INTEGER,
    "recorded" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","ordinal")
);

CREATE TABLE "casework"."import_decision" (
    "import_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "person_number" INTEGER,
    "same_row" INTEGER,
    "by" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_decision_pkey" PRIMARY KEY ("import_id","ordinal")
);

CREATE TABLE "casework"."import_proposal" (
    "id" SERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "person_number" INTEGER NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "statement_id" INTEGER,

    CONSTRAINT "import_proposal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "casework"."outside_id" (
    "list" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "person_number" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "outside_id_pkey" PRIMARY KEY ("list","external_id")
);

CREATE TABLE "casework"."import_mapping" (
    "headers_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "by" INTEGER NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("headers_hash")
);

CREATE INDEX "import_rows_by_verdict" ON "casework"."import_row"("import_id", "verdict", "ordinal");

CREATE INDEX "import_rows_by_external_id" ON "casework"."import_row"("import_id", "external_id");

CREATE INDEX "import_proposals_by_state" ON "casework"."import_proposal"("import_id", "state", "ordinal");

CREATE INDEX "outside_ids_of_person" ON "casework"."outside_id"("person_number");

ALTER TABLE "casework"."import" ADD CONSTRAINT "import_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "casework"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "casework"."import_run" ADD CONSTRAINT "import_run_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "casework"."import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "casework"."import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "casework"."import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "casework"."import_decision" ADD CONSTRAINT "import_decision_import_id_ordinal_fkey" FOREIGN KEY ("import_id", "ordinal") REFERENCES "casework"."import_row"("import_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "casework"."import_proposal" ADD CONSTRAINT "import_proposal_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "casework"."import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE casework.import
  ADD CONSTRAINT list_has_a_name CHECK (btrim(list) <> ''),
  ADD CONSTRAINT ready_is_mapped CHECK (state IN ('columns', 'dropped') OR mapping IS NOT NULL);
ALTER TABLE casework.import_run
  ADD CONSTRAINT import_run_act CHECK (act IN ('check', 'carry')),
  ADD CONSTRAINT import_run_by FOREIGN KEY (by) REFERENCES casework.account (id);
ALTER TABLE casework.import_row
  ADD CONSTRAINT row_from_one CHECK (ordinal > 0),
  ADD CONSTRAINT refused_says_nothing CHECK (verdict IS DISTINCT FROM 'refused' OR plan IS NULL),
  ADD CONSTRAINT carried_has_person CHECK (carried_at IS NULL OR person_number IS NOT NULL),
  ADD CONSTRAINT import_row_person FOREIGN KEY (person_number) REFERENCES casework.person (number);
ALTER TABLE casework.import_decision
  ADD CONSTRAINT import_decision_choice CHECK (choice IN ('new', 'same', 'as_row', 'aside')),
  ADD CONSTRAINT same_as_somebody CHECK ((choice = 'same') = (person_number IS NOT NULL)),
  ADD CONSTRAINT same_as_row_before CHECK ((choice = 'as_row') = (same_row IS NOT NULL) AND same_row < ordinal),
  ADD CONSTRAINT import_decision_person FOREIGN KEY (person_number) REFERENCES casework.person (number),
  ADD CONSTRAINT import_decision_by FOREIGN KEY (by) REFERENCES casework.account (id);
ALTER TABLE casework.import_proposal
  ADD CONSTRAINT import_proposal_state CHECK (state IN ('open', 'confirmed', 'dropped')),
  ADD CONSTRAINT settled_by_somebody CHECK ((state = 'open') = (decided_by IS NULL AND decided_at IS NULL)),
  ADD CONSTRAINT confirmed_is_recorded CHECK ((state = 'confirmed') = (statement_id IS NOT NULL)),
  ADD CONSTRAINT import_proposal_person FOREIGN KEY (person_number) REFERENCES casework.person (number),
  ADD CONSTRAINT import_proposal_statement FOREIGN KEY (statement_id) REFERENCES casework.statement (id),
  ADD CONSTRAINT import_proposal_by FOREIGN KEY (decided_by) REFERENCES casework.account (id);
ALTER TABLE casework.outside_id
  ADD CONSTRAINT outside_id_person FOREIGN KEY (person_number) REFERENCES casework.person (number),
  ADD CONSTRAINT outside_id_import FOREIGN KEY (import_id) REFERENCES casework.import (id);
ALTER TABLE casework.import_mapping
  ADD CONSTRAINT import_mapping_by FOREIGN KEY (by) REFERENCES casework.account (id);

REVOKE ALL ON casework.import, casework.import_run, casework.import_row, casework.import_decision,
  casework.import_proposal, casework.outside_id, casework.import_mapping FROM PUBLIC;

-- A proposal of a death, a release or a designation is settled once, and by nobody's leave but an editor's.
CREATE FUNCTION casework.settle_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'proposal % was settled already', OLD.id USING ERRCODE = 'HB008';
END $$;
CREATE TRIGGER settled_once BEFORE UPDATE ON casework.import_proposal FOR EACH ROW
  WHEN (OLD.state <> 'open') EXECUTE FUNCTION casework.settle_once();

-- Rows are others' words about people and go with their import; what editors decided about them is remembered.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['import', 'import_decision', 'import_proposal', 'outside_id', 'import_mapping'] LOOP
    EXECUTE format('CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.%I
      FOR EACH ROW EXECUTE FUNCTION casework.log_change()', t);
  END LOOP;
END $$;
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.import FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
