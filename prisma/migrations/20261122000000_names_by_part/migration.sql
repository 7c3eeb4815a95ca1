-- Names are found by their parts. There are far fewer distinct parts than names: a part is looked up by key, by
-- beginning and by slip among the distinct ones, and then leads to everyone who bears it.

-- CreateTable
CREATE TABLE "record"."name_part" (
    "id" SERIAL NOT NULL,
    "part" TEXT COLLATE "C" NOT NULL,
    "keys" TEXT[],
    "people" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "name_part_pkey" PRIMARY KEY ("id")
) WITH (fillfactor = 80);

-- CreateTable
CREATE TABLE "record"."bearer" (
    "part" INTEGER NOT NULL,
    "sort_name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "bearer_pkey" PRIMARY KEY ("number", "part")
);

-- CreateIndex
CREATE UNIQUE INDEX "name_part_part_key" ON "record"."name_part"("part");

-- What was found by keys and trigrams of whole names is folded again: `npm run refold`.
DROP INDEX record.name_by_key, record.name_by_likeness;
ALTER TABLE record.name ADD COLUMN parts TEXT[];
ALTER TABLE record.name DROP COLUMN keys, DROP COLUMN folded;
UPDATE record.name SET fold_version = 0;

-- A text and everything it is with one letter left out: two texts that are one slip apart share one of these.
CREATE FUNCTION record.one_less(whole text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT left(whole, at - 1) || substr(whole, at + 1)) || whole
    FROM generate_series(1, length(whole)) AS at
$$;
-- The same for the likeliest keys: a slip within one spelling habit is several in the letters of another.
CREATE FUNCTION record.one_less_of_keys(keys text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT left(key, at - 1) || substr(key, at + 1)) || array_agg(DISTINCT key), '{}')
    FROM unnest(keys[1:4]) AS key, generate_series(1, length(key)) AS at WHERE length(key) > 2
$$;
ALTER TABLE record.name_part
  ADD COLUMN slips TEXT[] GENERATED ALWAYS AS (record.one_less(part)) STORED,
  ADD COLUMN key_slips TEXT[] GENERATED ALWAYS AS (record.one_less_of_keys(keys)) STORED;
CREATE INDEX part_by_key ON record.name_part USING gin (keys);
CREATE INDEX part_by_slip ON record.name_part USING gin (slips);
CREATE INDEX part_by_key_slip ON record.name_part USING gin (key_slips);
-- The initials are few among many parts.
CREATE INDEX part_of_initial ON record.name_part (part) WHERE part LIKE '%.';
-- Everyone who bears a part, without looking at the rows.
CREATE INDEX bearer_of_part ON record.bearer (part) INCLUDE (number, sort_name);

-- Parts and bearers follow the names in the same transaction; what nobody bears any more is gone.
CREATE FUNCTION record.renew_bearers(numbers int[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  gone int[];
BEGIN
  WITH taken AS (DELETE FROM record.bearer WHERE number = ANY(numbers) RETURNING part)
  SELECT array_agg(part) INTO gone FROM taken;
  UPDATE record.name_part p SET people = p.people - g.people
    FROM (SELECT part, count(*)::int AS people FROM unnest(gone) AS part GROUP BY part) g WHERE p.id = g.part;

  INSERT INTO record.name_part AS known (part, keys)
    SELECT k.part, coalesce(array_agg(k.key ORDER BY k.place, k.key) FILTER (WHERE k.key IS NOT NULL), '{}')
      FROM (SELECT s.words[1] AS part, u.key, min(u.place) AS place
              FROM (SELECT string_to_array(unnest(parts), ' ') AS words FROM record.name WHERE number = ANY(numbers)) s
              LEFT JOIN LATERAL unnest(s.words[2:]) WITH ORDINALITY AS u (key, place) ON true
             GROUP BY 1, 2) k
     GROUP BY 1 ORDER BY 1
  -- the likeliest keys stay first
  ON CONFLICT (part) DO UPDATE SET keys = known.keys || ARRAY(
      SELECT key FROM unnest(excluded.keys) WITH ORDINALITY AS more (key, place)
       WHERE key <> ALL(known.keys) ORDER BY place)
    WHERE NOT known.keys @> excluded.keys;

  WITH borne AS (
    INSERT INTO record.bearer (part, sort_name, number)
      SELECT DISTINCT p.id, r.sort_name, r.number
        FROM (SELECT number, split_part(unnest(parts), ' ', 1) AS part
                FROM record.name WHERE number = ANY(numbers)) n
        JOIN record.person r USING (number) JOIN record.name_part p USING (part)
    RETURNING part
  )
  UPDATE record.name_part p SET people = p.people + b.people
    FROM (SELECT part, count(*)::int AS people FROM borne GROUP BY part) b WHERE p.id = b.part;

  DELETE FROM record.name_part WHERE id = ANY(gone) AND people <= 0;
END $$;
CREATE FUNCTION record.keep_bearers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM record.renew_bearers(ARRAY(SELECT DISTINCT number FROM old_rows));
  ELSE
    PERFORM record.renew_bearers(ARRAY(SELECT DISTINCT number FROM new_rows));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER bearers_added AFTER INSERT ON record.name REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_bearers();
CREATE TRIGGER bearers_changed AFTER UPDATE ON record.name REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_bearers();
CREATE TRIGGER bearers_removed AFTER DELETE ON record.name REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_bearers();
GRANT SELECT ON record.name_part, record.bearer TO habeas_reader;

-- One index a dictionary: a word that is common in one language no longer costs the search of another.
DROP INDEX record.words_by_lexeme;
CREATE INDEX words_in_en ON record.words USING gin (search) WHERE language = 'en';
CREATE INDEX words_in_sv ON record.words USING gin (search) WHERE language = 'sv';
CREATE INDEX words_in_ru ON record.words USING gin (search) WHERE language = 'ru';
CREATE INDEX words_in_de ON record.words USING gin (search) WHERE language = 'de';
CREATE INDEX words_in_fr ON record.words USING gin (search) WHERE language = 'fr';
CREATE INDEX words_in_others ON record.words USING gin (search)
  WHERE language <> ALL (ARRAY['en', 'sv', 'ru', 'de', 'fr']);
