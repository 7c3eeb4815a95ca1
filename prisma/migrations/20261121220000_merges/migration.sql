-- CreateTable
CREATE TABLE "casework"."merge" (
    "id" SERIAL NOT NULL,
    "kept_number" INTEGER NOT NULL,
    "gone_number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "decided_by" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by" INTEGER,
    "undone_at" TIMESTAMPTZ(3),
    "undone_source" TEXT,

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casework"."split" (
    "id" SERIAL NOT NULL,
    "from_number" INTEGER NOT NULL,
    "new_number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "decided_by" INTEGER NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "mention_ids" INTEGER[],
    "statement_ids" INTEGER[],
    "name_ids" INTEGER[],
    "undone_by" INTEGER,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "split_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "merges_into" ON "casework"."merge"("kept_number");

-- CreateIndex
CREATE UNIQUE INDEX "split_new_number_key" ON "casework"."split"("new_number");

-- A merge names two different people, the gone one once at a time, and says what it rests on.
ALTER TABLE casework.merge
  ADD CONSTRAINT merge_of_two CHECK (kept_number <> gone_number),
  ADD CONSTRAINT merge_has_source CHECK (length(btrim(source)) > 0),
  ADD CONSTRAINT merge_undone_whole CHECK (num_nonnulls(undone_by, undone_at, undone_source) IN (0, 3)),
  ADD CONSTRAINT merge_kept FOREIGN KEY (kept_number) REFERENCES casework.person (number),
  ADD CONSTRAINT merge_gone FOREIGN KEY (gone_number) REFERENCES casework.person (number),
  ADD CONSTRAINT merge_decided FOREIGN KEY (decided_by) REFERENCES casework.account (id);
CREATE UNIQUE INDEX merged_once ON casework.merge (gone_number) WHERE undone_at IS NULL;
ALTER TABLE casework.split
  ADD CONSTRAINT split_of_two CHECK (from_number <> new_number),
  ADD CONSTRAINT split_has_source CHECK (length(btrim(source)) > 0),
  ADD CONSTRAINT split_undone_whole CHECK (num_nonnulls(undone_by, undone_at) IN (0, 2)),
  ADD CONSTRAINT split_from FOREIGN KEY (from_number) REFERENCES casework.person (number),
  ADD CONSTRAINT split_new FOREIGN KEY (new_number) REFERENCES casework.person (number),
  ADD CONSTRAINT split_decided FOREIGN KEY (decided_by) REFERENCES casework.account (id);
REVOKE ALL ON casework.merge, casework.split FROM PUBLIC;
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.merge FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON casework.split FOR EACH ROW EXECUTE FUNCTION casework.refuse_deletion();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.merge
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON casework.split
  FOR EACH ROW EXECUTE FUNCTION casework.log_change();

-- Who a person is on record as: themselves, or whom they were merged into, however many steps away.
CREATE FUNCTION casework.on_record_as(who int) RETURNS int LANGUAGE sql STABLE AS $$
  WITH RECURSIVE way (number, step) AS (
    SELECT who, 0
    UNION ALL
    SELECT m.kept_number, way.step + 1 FROM way
      JOIN casework.merge m ON m.gone_number = way.number AND m.undone_at IS NULL
     WHERE way.step < 50
  )
  SELECT number FROM way ORDER BY step DESC LIMIT 1
$$;

ALTER TABLE record.edition DROP CONSTRAINT known_act;
ALTER TABLE record.edition ADD CONSTRAINT known_act CHECK (act IN ('published', 'withdrawn', 'merged'));
