-- Files that are read in, what their reader found, and what it proposes of each name; a corrected text takes the
-- place of another without deleting it; a decision about a name says which state of it was seen.
CREATE TYPE "casework"."ReadingWay" AS ENUM ('upload', 'paste', 'fetch', 'command');
CREATE TYPE "casework"."ReadingState" AS ENUM ('waiting', 'unread', 'stored', 'dropped');

CREATE TABLE "casework"."reading" (
    "id" SERIAL NOT NULL,
    "way" "casework"."ReadingWay" NOT NULL,
    "file_name" TEXT,
    "media_type" TEXT,
    "address" TEXT,
    "sha256" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "content" BYTEA,
    "state" "casework"."ReadingState" NOT NULL,
    "refusal" TEXT,
    "text_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "recorded_by" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "casework"."reading_found" (
    "reading_id" INTEGER NOT NULL,
    "found" JSONB NOT NULL,

    CONSTRAINT "reading_found_pkey" PRIMARY KEY ("reading_id")
);
CREATE TABLE "casework"."mention_proposal" (
    "mention_id" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "suggestions" JSONB NOT NULL,

    CONSTRAINT "mention_proposal_pkey" PRIMARY KEY ("mention_id")
);
CREATE TABLE "casework"."folded_name" (
    "id" SERIAL NOT NULL,
    "person_number" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "keys" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "folded_name_pkey" PRIMARY KEY ("id")
);
ALTER TABLE casework.document_text
  ADD COLUMN file_name TEXT,
  ADD COLUMN media_type TEXT,
  ADD COLUMN replaced_by INTEGER;
ALTER TABLE casework.mention
  ADD COLUMN decided_at TIMESTAMPTZ(3),
  ADD COLUMN later_at TIMESTAMPTZ(3),
  ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

CREATE UNIQUE INDEX "reading_text_id_key" ON "casework"."reading"("text_id");
CREATE INDEX "readings_of_bytes" ON "casework"."reading"("sha256");
CREATE UNIQUE INDEX "folded_name_person_number_form_key" ON "casework"."folded_name"("person_number", "form");
-- Serves: which people may a name in a text be?
CREATE INDEX "folded_names_by_key" ON "casework"."folded_name" USING GIN ("keys");
-- Serves: which spellings are not folded yet, or by older tables?
CREATE INDEX "names_to_fold" ON "casework"."folded_name"("version");
DROP INDEX "casework"."document_text_document_id_language_key";
CREATE UNIQUE INDEX "document_text_replaced_by_key" ON "casework"."document_text"("replaced_by");
CREATE INDEX "texts_of_document" ON "casework"."document_text"("document_id");
-- Serves: is this file on record already?
CREATE INDEX "texts_of_bytes" ON "casework"."document_text"("sha256");
-- A document has one text a language in force.
CREATE UNIQUE INDEX text_in_force ON casework.document_text (document_id, language) WHERE replaced_by IS NULL;

ALTER TABLE "casework"."reading" ADD CONSTRAINT "reading_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "casework"."document_text"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "casework"."reading" ADD CONSTRAINT "reading_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "casework"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "casework"."reading_found" ADD CONSTRAINT "reading_found_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "casework"."reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "casework"."mention_proposal" ADD CONSTRAINT "mention_proposal_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "casework"."mention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "casework"."folded_name" ADD CONSTRAINT "folded_name_person_number_fkey" FOREIGN KEY ("person_number") REFERENCES "casework"."person"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "casework"."document_text" ADD CONSTRAINT "document_text_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "casework"."document_text"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a reading's state promises.
ALTER TABLE casework.reading
  ADD CONSTRAINT stored_has_text CHECK ((state = 'stored') = (text_id IS NOT NULL)),
  ADD CONSTRAINT unread_says_why CHECK (state <> 'unread' OR refusal IS NOT NULL),
  ADD CONSTRAINT kept_until_settled CHECK (state NOT IN ('waiting', 'unread') OR content IS NOT NULL),
  ADD CONSTRAINT reading_hash CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE casework.document_text
  ADD CONSTRAINT replaced_by_another CHECK (replaced_by IS NULL OR replaced_by <> id);
ALTER TABLE casework.mention
  ADD CONSTRAINT open_names_nobody CHECK (state <> 'open' OR (person_number IS NULL AND decided_at IS NULL)),
  ADD CONSTRAINT later_is_open CHECK (later_at IS NULL OR state = 'open');

REVOKE ALL ON casework.reading, casework.reading_found, casework.mention_proposal, casework.folded_name FROM PUBLIC;
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.reading FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.document_text FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.reading
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();

-- Every spelling, wherever it was written, waits to be folded; what is folded is folded once.
CREATE FUNCTION casework.note_spelling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'person' THEN
    INSERT INTO casework.folded_name (person_number, form) VALUES (NEW.number, NEW.usual_name) ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO casework.folded_name (person_number, form) VALUES (NEW.person_number, NEW.form) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_spelling AFTER INSERT OR UPDATE OF form, person_number ON casework.name
  FOR EACH ROW EXECUTE FUNCTION casework.note_spelling();
CREATE TRIGGER note_spelling AFTER INSERT OR UPDATE OF usual_name ON casework.person
  FOR EACH ROW EXECUTE FUNCTION casework.note_spelling();
INSERT INTO casework.folded_name (person_number, form)
  SELECT person_number, form FROM casework.name UNION SELECT number, usual_name FROM casework.person;
