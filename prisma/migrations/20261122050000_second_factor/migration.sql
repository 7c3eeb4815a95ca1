-- Second factors, tries that all processes count together, and the log of who came in.

-- A session opens the desk only once everything its account needs was given.
ALTER TABLE casework.session
  ADD COLUMN passed_at TIMESTAMPTZ(3),
  ADD COLUMN device TEXT,
  ADD CONSTRAINT device_in_words CHECK (length(device) <= 60);
-- Those that are open were opened with a password alone.
DELETE FROM casework.session;

-- Not in the change log: the secret must stand nowhere else. casework.audit says what happens to it.
CREATE TABLE casework.second_factor (
  account_id INTEGER NOT NULL PRIMARY KEY REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sealed_secret BYTEA,
  confirmed_at TIMESTAMPTZ(3),
  last_step INTEGER,
  pending_secret BYTEA,
  pending_at TIMESTAMPTZ(3),
  CONSTRAINT confirmed_has_secret CHECK ((sealed_secret IS NULL) = (confirmed_at IS NULL)),
  CONSTRAINT pending_has_time CHECK ((pending_secret IS NULL) = (pending_at IS NULL))
);

CREATE TABLE casework.recovery_code (
  code_hash TEXT NOT NULL PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT code_hash_form CHECK (code_hash ~ '^[0-9a-f]{64}$')
);
-- Serves: how many codes are left to this account, and taking them all away.
CREATE INDEX recovery_codes_of_account ON casework.recovery_code (account_id);

-- Who tried stands nowhere: the name is a keyed hash, and the row goes when its time is over.
CREATE TABLE casework.attempt (
  name_hash TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL,
  ends_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT name_hash_form CHECK (name_hash ~ '^[0-9a-f]{64}$')
);
-- Serves: clearing away what is over.
CREATE INDEX attempt_by_end ON casework.attempt (ends_at);

CREATE TYPE casework."AuditAct" AS ENUM (
  'account_opened', 'signed_in', 'password_failed', 'code_failed', 'tries_exceeded', 'factor_set_up',
  'factor_reset', 'recovery_code_used', 'password_changed', 'sessions_ended', 'account_revoked', 'restricted_viewed'
);
CREATE TABLE casework.audit (
  id BIGSERIAL NOT NULL PRIMARY KEY,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  act casework."AuditAct" NOT NULL,
  by_account INTEGER REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  of_account INTEGER REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  said TEXT,
  CONSTRAINT said_shortly CHECK (length(said) <= 500)
);
CREATE FUNCTION casework.audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was logged stands' USING ERRCODE = 'HB006';
END $$;
CREATE TRIGGER stands BEFORE UPDATE OR DELETE ON casework.audit FOR EACH ROW EXECUTE FUNCTION casework.audit_stands();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON casework.audit FOR EACH STATEMENT EXECUTE FUNCTION casework.audit_stands();

REVOKE ALL ON casework.second_factor, casework.recovery_code, casework.attempt, casework.audit FROM PUBLIC;
