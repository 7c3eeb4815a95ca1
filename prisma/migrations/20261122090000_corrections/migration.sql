-- What readers write about a record, and the answers they agreed to have shown (docs/decisions/0021).
CREATE TYPE "casework"."CorrectionState" AS ENUM ('open', 'taken', 'proposed', 'answered', 'refused', 'spam', 'lapsed');

CREATE TABLE "casework"."correction" (
    "id" SERIAL NOT NULL,
    "key" UUID NOT NULL,
    "person_number" INTEGER,
    "document_id" INTEGER,
    "received_on" DATE NOT NULL,
    "may_publish" BOOLEAN NOT NULL,
    "state" "casework"."CorrectionState" NOT NULL DEFAULT 'open',
    "taken_by" INTEGER,
    "answer" TEXT,
    "answered_by" INTEGER,
    "remark" TEXT,
    "confirmed_by" INTEGER,
    "settled_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "casework"."letter" (
    "correction_id" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("correction_id")
);
CREATE TABLE "record"."answer" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "answered_on" DATE NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);
-- A form is good once.
CREATE UNIQUE INDEX "correction_key_key" ON "casework"."correction"("key");
-- Serves: the inbox, by state, oldest first.
CREATE INDEX "corrections_by_state" ON "casework"."correction"("state", "received_on");
-- Serves: the answers on a record's change list.
CREATE INDEX "answers_of_record" ON "record"."answer"("subject", "subject_key");

ALTER TABLE casework.correction
  ADD CONSTRAINT correction_person FOREIGN KEY (person_number) REFERENCES casework.person (number),
  ADD CONSTRAINT correction_document FOREIGN KEY (document_id) REFERENCES casework.document (id),
  ADD CONSTRAINT correction_taker FOREIGN KEY (taken_by) REFERENCES casework.account (id),
  ADD CONSTRAINT correction_answerer FOREIGN KEY (answered_by) REFERENCES casework.account (id),
  ADD CONSTRAINT correction_confirmer FOREIGN KEY (confirmed_by) REFERENCES casework.account (id),
  ADD CONSTRAINT correction_of_one CHECK (num_nonnulls(person_number, document_id) = 1),
  ADD CONSTRAINT taken_by_somebody CHECK (state <> 'taken' OR taken_by IS NOT NULL),
  ADD CONSTRAINT answered_in_words CHECK (state NOT IN ('proposed', 'answered', 'refused') OR btrim(answer) <> ''),
  ADD CONSTRAINT proposed_to_be_shown CHECK (state <> 'proposed' OR may_publish),
  ADD CONSTRAINT settled_has_day CHECK ((settled_on IS NULL) = (state IN ('open', 'taken', 'proposed'))),
  -- what readers see was read by a second person (law 4)
  ADD CONSTRAINT shown_was_confirmed CHECK (state <> 'answered' OR NOT may_publish OR confirmed_by IS NOT NULL);
ALTER TABLE casework.letter
  ADD CONSTRAINT letter_of_correction FOREIGN KEY (correction_id) REFERENCES casework.correction (id),
  ADD CONSTRAINT letter_is_short CHECK (octet_length(sealed) <= 40000);
ALTER TABLE record.answer ADD CONSTRAINT answer_of CHECK (subject IN ('person', 'document'));

REVOKE ALL ON casework.correction, casework.letter FROM PUBLIC;
GRANT SELECT ON record.answer TO habeas_reader;

-- Only what the desk does is logged: the moment a letter came stands nowhere, and its words least of all.
CREATE TRIGGER log_change AFTER UPDATE OR DELETE ON casework.correction
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.correction
  FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();

CREATE FUNCTION casework.answer_read_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.confirmed_by = NEW.answered_by
     AND coalesce(current_setting('habeas.single_person', true), '') <> 'on' THEN
    RAISE EXCEPTION 'nobody confirms an answer of their own' USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER read_by_another BEFORE INSERT OR UPDATE ON casework.correction FOR EACH ROW
  WHEN (NEW.confirmed_by IS NOT NULL) EXECUTE FUNCTION casework.answer_read_by_another();

-- What is settled has no letter.
CREATE FUNCTION casework.forget_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM casework.letter WHERE correction_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER forget_letter AFTER UPDATE OF state ON casework.correction FOR EACH ROW
  WHEN (NEW.state IN ('answered', 'refused', 'spam', 'lapsed')) EXECUTE FUNCTION casework.forget_letter();

-- Letters nobody settled within 180 days are deleted.
CREATE FUNCTION casework.lapse_corrections(today date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('habeas.actor', '1', true), set_config('habeas.reason', 'not settled within 180 days', true);
  UPDATE casework.correction SET state = 'lapsed', settled_on = today, revision = revision + 1
   WHERE state IN ('open', 'taken', 'proposed') AND received_on < today - 180;
END $$;

-- The readers' only way into the casework: a sealed letter about a published record goes in, one word comes out.
-- SECURITY DEFINER, so that their role keeps no right on any table of the casework. At most 2,000 letters wait.
CREATE FUNCTION record.send_letter(form uuid, of_subject text, of_slug text, may_publish boolean, sealed bytea)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
  of_person int; of_document int; made int;
BEGIN
  IF of_subject = 'person' THEN
    SELECT p.number INTO of_person FROM record.person p JOIN casework.person c USING (number) WHERE p.slug = of_slug;
  ELSIF of_subject = 'document' THEN
    SELECT c.id INTO of_document FROM record.document d JOIN casework.document c USING (slug) WHERE d.slug = of_slug;
  END IF;
  IF of_person IS NULL AND of_document IS NULL THEN RETURN 'unknown'; END IF;
  PERFORM pg_advisory_xact_lock(7208000018);
  PERFORM casework.lapse_corrections(today);
  IF EXISTS (SELECT FROM casework.correction c WHERE c.key = form) THEN RETURN 'used'; END IF;
  IF (SELECT count(*) FROM casework.letter) >= 2000 THEN RETURN 'full'; END IF;
  INSERT INTO casework.correction (key, person_number, document_id, received_on, may_publish)
    VALUES (form, of_person, of_document, today, may_publish) RETURNING id INTO made;
  INSERT INTO casework.letter (correction_id, sealed) VALUES (made, sealed);
  RETURN 'received';
END $$;
REVOKE ALL ON FUNCTION record.send_letter(uuid, text, text, boolean, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record.send_letter(uuid, text, text, boolean, bytea) TO habeas_reader;
REVOKE ALL ON FUNCTION casework.lapse_corrections(date) FROM PUBLIC;

-- A record that is withdrawn takes its answers with it (law 5).
CREATE FUNCTION record.forget_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM record.answer WHERE subject = NEW.subject AND subject_key = NEW.subject_key;
  RETURN NULL;
END $$;
CREATE TRIGGER forget_answers AFTER INSERT ON record.edition FOR EACH ROW
  WHEN (NEW.act = 'withdrawn') EXECUTE FUNCTION record.forget_answers();
