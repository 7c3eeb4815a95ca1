-- The calendar of ends of terms asks for every sheet that holds a sentence: few among many.
CREATE INDEX sheet_with_sentence ON record.sheet (number)
  WHERE sheet @> '{"statements": [{"kind": "sentence"}]}';
