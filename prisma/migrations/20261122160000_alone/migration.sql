-- An installation of one person may let that person approve their own work, openly (decision 26): the transaction says
-- so, and the database looks itself whether nobody else could have read it.
CREATE FUNCTION casework.reads_alone() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('habeas.single_person', true), '') = 'on'
     AND NOT EXISTS (SELECT FROM casework.account
       WHERE role IN ('editor', 'steward') AND revoked_at IS NULL
         AND id::text <> coalesce(current_setting('habeas.actor', true), ''))
$$;
CREATE OR REPLACE FUNCTION casework.accepted_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE author int;
BEGIN
  author := (to_jsonb(NEW) ->> TG_ARGV[0])::int;
  IF author::text = current_setting('habeas.actor', true) AND NOT casework.reads_alone() THEN
    RAISE EXCEPTION 'nobody accepts work of their own (% %)', TG_TABLE_NAME, NEW.id USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION casework.read_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor int := nullif(current_setting('habeas.actor', true), '')::int;
  made_by int := (to_jsonb(NEW) ->> 'made_by')::int;
BEGIN
  IF (actor = ANY (NEW.edited_by) OR actor IS NOT DISTINCT FROM made_by) AND NOT casework.reads_alone() THEN
    RAISE EXCEPTION 'nobody accepts work of their own (%)', TG_TABLE_NAME USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION casework.answer_read_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.confirmed_by = NEW.answered_by AND NOT casework.reads_alone() THEN
    RAISE EXCEPTION 'nobody confirms an answer of their own' USING ERRCODE = 'HB007';
  END IF;
  RETURN NEW;
END $$;
