-- A corrected text, or one in another language, of a document that is on record reaches readers only when a second
-- reader approved it (law 4).
ALTER TABLE casework.document_text ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT false;
SELECT set_config('habeas.actor', '1', true), set_config('habeas.reason', 'public before this was noted', true);
UPDATE casework.document_text t SET accepted = true
  FROM casework.document d WHERE d.id = t.document_id AND d.accepted;
