-- Who revokes the second reader must not approve their own work a minute later (decision 34): alone is who was the only
-- editor or steward during the last thirty days. One rule, asked by the desk and by the triggers.
CREATE FUNCTION casework.nobody_else_reads(account int) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT FROM casework.account other
    WHERE other.role IN ('editor', 'steward') AND other.id IS DISTINCT FROM nobody_else_reads.account
      AND (other.revoked_at IS NULL OR other.revoked_at > now() - interval '30 days'))
$$;
CREATE OR REPLACE FUNCTION casework.reads_alone() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('habeas.single_person', true), '') = 'on'
     AND casework.nobody_else_reads(nullif(current_setting('habeas.actor', true), '')::int)
$$;
