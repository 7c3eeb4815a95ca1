-- Boards: work that is left, and history: who changed what (decision 21). Each index says which question it serves.

-- Which drafts grew old?
CREATE INDEX drafts_by_age ON casework.statement (recorded_at) WHERE state = 'draft';
-- Where are names open?
CREATE INDEX open_mentions ON casework.mention (passage_id) WHERE state = 'open';
-- What rests on texts that were replaced?
CREATE INDEX replaced_texts ON casework.document_text (document_id) WHERE replaced_by IS NOT NULL;
-- Which statements of a kind are in force, person by person: missing dates and articles, contradictions, lone sources.
CREATE INDEX statements_in_force ON casework.statement (kind, person_number, id) WHERE state IN ('accepted', 'disputed');

-- What was changed about this person, statement or document; in rows that were deleted since, too.
CREATE INDEX change_about_person ON casework.change ((coalesce(after, before) ->> 'person_number'), id)
  WHERE coalesce(after, before) ->> 'person_number' IS NOT NULL;
CREATE INDEX change_about_statement ON casework.change ((coalesce(after, before) ->> 'statement_id'), id)
  WHERE coalesce(after, before) ->> 'statement_id' IS NOT NULL;
CREATE INDEX change_about_document ON casework.change ((coalesce(after, before) ->> 'document_id'), id)
  WHERE coalesce(after, before) ->> 'document_id' IS NOT NULL AND table_name <> 'passage';
-- What did this account change?
CREATE INDEX change_by_actor ON casework.change (actor, id);
-- What was changed of this kind?
CREATE INDEX change_by_table ON casework.change (table_name, id);
