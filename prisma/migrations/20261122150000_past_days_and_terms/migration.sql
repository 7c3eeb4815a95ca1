-- Who was held on day X, as known on day Y, answered from the index alone: 100,000 people need no look at the table.
DROP INDEX record.span_by_day;
CREATE INDEX span_by_day ON record.custody_span USING gist (during, known) INCLUDE (number, custody_group);

-- Since when a person is on record: a day before it does not know them. Written by trigger from the chain.
ALTER TABLE record.person ADD COLUMN on_record_since timestamptz(3) NOT NULL DEFAULT now();
CREATE FUNCTION record.know_since() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.on_record_since := coalesce(
    (SELECT e.published_at FROM record.edition e
      WHERE e.subject = 'person' AND e.subject_key = NEW.number::text AND e.number = 1), NEW.published_at);
  RETURN NEW;
END $$;
CREATE TRIGGER know_since BEFORE INSERT ON record.person FOR EACH ROW EXECUTE FUNCTION record.know_since();
UPDATE record.person p SET on_record_since = coalesce(
  (SELECT e.published_at FROM record.edition e
    WHERE e.subject = 'person' AND e.subject_key = p.number::text AND e.number = 1), p.published_at);
CREATE INDEX register_by_first_edition ON record.person (on_record_since) INCLUDE (named);

-- Provisions and places become facets of the register, and so does what is not on record of a person: a number that
-- says "nothing stated" opens its list like every other.
CREATE OR REPLACE FUNCTION record.facets_of(p record.person)
  RETURNS TABLE (facet text, value text) LANGUAGE sql IMMUTABLE AS $$
  SELECT 'all', '' UNION ALL
  SELECT 'named', CASE WHEN p.named THEN 'yes' ELSE 'no' END UNION ALL
  SELECT 'custody', p.custody_group UNION ALL
  SELECT 'confirmed', p.confirmed_year::text UNION ALL
  SELECT 'document', unnest(p.documents) UNION ALL
  SELECT 'demand', unnest(p.demands) UNION ALL
  SELECT 'affiliation', unnest(p.affiliations) UNION ALL
  SELECT 'provision', unnest(p.provisions) UNION ALL
  SELECT 'place', unnest(p.places) UNION ALL
  SELECT 'lacks', 'demand' WHERE p.demands = '{}' UNION ALL
  SELECT 'lacks', 'affiliation' WHERE p.affiliations = '{}' UNION ALL
  SELECT 'lacks', 'provision' WHERE p.provisions = '{}' UNION ALL
  SELECT 'lacks', 'place' WHERE p.places = '{}'
$$;
CREATE OR REPLACE FUNCTION record.crossings_of(p record.person)
  RETURNS TABLE (in_facet text, in_value text, facet text, value text) LANGUAGE sql IMMUTABLE AS $$
  WITH carried AS MATERIALIZED (SELECT f.facet, f.value FROM record.facets_of(p) f WHERE f.facet <> 'all')
  SELECT a.facet, a.value, b.facet, b.value FROM carried a, carried b WHERE a.facet <> b.facet
$$;
DELETE FROM record.tally;
WITH people AS MATERIALIZED (SELECT p FROM record.person p)
INSERT INTO record.tally (facet, value, count)
  SELECT f.facet, f.value, count(*)::int FROM people, record.facets_of(people.p) f GROUP BY 1, 2;
DELETE FROM record.tally_within;
WITH people AS MATERIALIZED (SELECT p FROM record.person p)
INSERT INTO record.tally_within (in_facet, in_value, facet, value, count)
  SELECT c.in_facet, c.in_value, c.facet, c.value, count(*)::int
    FROM people, record.crossings_of(people.p) c GROUP BY 1, 2, 3, 4;

-- What readers see of a provision, organisation or place beside its name. Written by lib/publishing/terms.
CREATE TABLE record.term (
  "of" TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  code TEXT,
  article TEXT,
  country TEXT,
  in_force TEXT,
  replaced_by TEXT,
  PRIMARY KEY ("of", slug),
  CONSTRAINT known_term CHECK ("of" IN ('provision', 'organisation', 'place'))
);
-- Passages of published documents that name one.
CREATE TABLE record.term_passage (
  "of" TEXT NOT NULL,
  slug TEXT NOT NULL,
  document TEXT NOT NULL,
  language TEXT NOT NULL,
  label TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY ("of", slug, document, language, label)
);
CREATE INDEX terms_of_document ON record.term_passage (document);
-- How the published statements of a person refer to one: the stage of a charge, the kind of another statement. Drawn
-- from the sheets by trigger, so that it is gone with them.
CREATE TABLE record.person_term (
  number INTEGER NOT NULL,
  "of" TEXT NOT NULL,
  slug TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY ("of", slug, relation, number)
);
CREATE INDEX terms_of_person ON record.person_term (number);

CREATE FUNCTION record.terms_of(sheet jsonb)
  RETURNS TABLE ("of" text, slug text, relation text) LANGUAGE sql IMMUTABLE AS $$
  WITH said AS (SELECT s, s ->> 'kind' AS kind FROM jsonb_array_elements(sheet -> 'statements') s)
  SELECT 'provision', s -> 'provision' ->> 'slug', s ->> 'stage' FROM said
   WHERE kind = 'charge' AND jsonb_typeof(s -> 'provision') = 'object'
  UNION SELECT 'place', s -> 'place' ->> 'slug', kind FROM said WHERE jsonb_typeof(s -> 'place') = 'object'
  UNION SELECT 'organisation', o ->> 'slug',
               CASE WHEN jsonb_array_length(s -> 'organisations') > 1 THEN 'one_of_several' ELSE 'affiliation' END
          FROM said, jsonb_array_elements(s -> 'organisations') o WHERE kind = 'affiliation'
  UNION SELECT 'organisation', b ->> 'slug', 'finding'
          FROM said, jsonb_array_elements(s -> 'bodies') b WHERE kind = 'finding'
  UNION SELECT 'organisation', s -> 'organisation' ->> 'slug', 'event' FROM said
         WHERE kind = 'event' AND jsonb_typeof(s -> 'organisation') = 'object'
$$;
CREATE FUNCTION record.keep_person_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM record.person_term t USING old_rows o WHERE t.number = o.number;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO record.person_term (number, "of", slug, relation)
      SELECT n.number, t."of", t.slug, t.relation FROM new_rows n, record.terms_of(n.sheet) t;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER person_terms_added AFTER INSERT ON record.sheet REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_person_terms();
CREATE TRIGGER person_terms_changed AFTER UPDATE ON record.sheet REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_person_terms();
CREATE TRIGGER person_terms_removed AFTER DELETE ON record.sheet REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record.keep_person_terms();

GRANT SELECT ON record.term, record.term_passage, record.person_term TO habeas_reader;

-- What is published already. Names are those the sheets have where people are counted under them.
WITH sheets AS MATERIALIZED (SELECT number, sheet FROM record.sheet)
INSERT INTO record.person_term (number, "of", slug, relation)
  SELECT n.number, t."of", t.slug, t.relation FROM sheets n, record.terms_of(n.sheet) t;
INSERT INTO record.term_passage ("of", slug, document, language, label, ordinal)
  SELECT DISTINCT CASE WHEN p.id IS NOT NULL THEN 'provision' WHEN o.id IS NOT NULL THEN 'organisation' ELSE 'place' END,
         coalesce(p.slug, o.slug, l.slug), d.slug, x.language, a.label, a.ordinal
    FROM casework.entity_mention m
    JOIN casework.passage a ON a.id = m.passage_id
    JOIN casework.document_text x ON x.id = a.text_id AND x.accepted
    LEFT JOIN casework.document_text later ON later.id = x.replaced_by AND later.accepted
    JOIN casework.document d ON d.id = a.document_id
    JOIN record.document shown ON shown.slug = d.slug
    LEFT JOIN casework.provision p ON p.id = m.provision_id
    LEFT JOIN casework.organisation o ON o.id = m.organisation_id
    LEFT JOIN casework.place l ON l.id = m.place_id
   WHERE later.id IS NULL;
-- A record with withdrawals waits for its next publication, which withholds names in what terms are called.
INSERT INTO record.term ("of", slug, name, kind, code, article, country, in_force, replaced_by)
  SELECT t.* FROM (
    SELECT 'provision', p.slug, p.name, p.kind, c.slug AS code, p.article, p.country, p.in_force, r.slug AS replaced_by
      FROM casework.provision p LEFT JOIN casework.provision c ON c.id = p.code_id
      LEFT JOIN casework.provision r ON r.id = p.replaced_by
    UNION ALL SELECT 'organisation', slug, name, kind, NULL, NULL, NULL, NULL, NULL FROM casework.organisation
    UNION ALL SELECT 'place', slug, name, kind, NULL, NULL, NULL, NULL, NULL FROM casework.place
  ) t ("of", slug, name, kind, code, article, country, in_force, replaced_by)
  WHERE NOT EXISTS (SELECT FROM casework.withdrawal w WHERE w.lifted_at IS NULL)
    AND (EXISTS (SELECT FROM record.person_term u WHERE u."of" = t."of" AND u.slug = t.slug)
      OR EXISTS (SELECT FROM record.term_passage u WHERE u."of" = t."of" AND u.slug = t.slug));
