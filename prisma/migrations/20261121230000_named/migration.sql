-- Whether any document prints a person's name becomes a facet like the others, so that "4 of them unnamed" opens
-- the list of those four.
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
  SELECT 'place', unnest(p.places)
$$;

CREATE OR REPLACE FUNCTION record.crossings_of(p record.person)
  RETURNS TABLE (in_facet text, in_value text, facet text, value text) LANGUAGE sql IMMUTABLE AS $$
  WITH carried AS MATERIALIZED (SELECT f.facet, f.value FROM record.facets_of(p) f)
  SELECT a.facet, a.value, b.facet, b.value
    FROM carried a, carried b
   WHERE a.facet <> b.facet
     AND a.facet IN ('custody', 'document', 'demand', 'affiliation', 'confirmed', 'named')
     AND b.facet IN ('custody', 'document', 'demand', 'affiliation', 'confirmed', 'named')
$$;

-- Rows are read before the functions are applied to them: PostgreSQL 18 cannot plan the two in one.
DELETE FROM record.tally;
WITH people AS MATERIALIZED (SELECT p FROM record.person p)
INSERT INTO record.tally (facet, value, count)
  SELECT f.facet, f.value, count(*)::int FROM people, record.facets_of(people.p) f GROUP BY 1, 2;
DELETE FROM record.tally_within;
WITH people AS MATERIALIZED (SELECT p FROM record.person p)
INSERT INTO record.tally_within (in_facet, in_value, facet, value, count)
  SELECT c.in_facet, c.in_value, c.facet, c.value, count(*)::int
    FROM people, record.crossings_of(people.p) c GROUP BY 1, 2, 3, 4;
