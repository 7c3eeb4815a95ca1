-- A large file is read while its editor looks on: its row is there from the beginning, and says how far it is.
ALTER TYPE "casework"."ReadingState" ADD VALUE 'being_read' BEFORE 'waiting';

CREATE TABLE "casework"."reading_progress" (
    "reading_id" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_progress_pkey" PRIMARY KEY ("reading_id")
);
ALTER TABLE "casework"."reading_progress" ADD CONSTRAINT "reading_progress_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "casework"."reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE casework.reading_progress ADD CONSTRAINT done_of_total CHECK (done BETWEEN 0 AND total);
REVOKE ALL ON casework.reading_progress FROM PUBLIC;
