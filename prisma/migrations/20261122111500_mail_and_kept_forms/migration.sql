-- What an account is told by e-mail, and forms that were posted after their session had ended.

-- Not in the change log: it says nothing of the record.
CREATE TABLE casework.notice (
  account_id INTEGER NOT NULL PRIMARY KEY REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  wanted BOOLEAN NOT NULL DEFAULT true,
  told_through TIMESTAMPTZ(3) NOT NULL,
  failed_at TIMESTAMPTZ(3)
);
REVOKE ALL ON casework.notice FROM PUBLIC;

-- Not in the change log, which would keep what was typed.
CREATE TABLE casework.kept_form (
  id UUID NOT NULL PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sealed BYTEA NOT NULL,
  kept_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT kept_form_is_short CHECK (octet_length(sealed) <= 300000)
);
-- Serves: what waits for somebody who has just signed in.
CREATE INDEX kept_forms_of_account ON casework.kept_form (account_id, kept_at);
-- Serves: clearing away what nobody came back for.
CREATE INDEX kept_forms_by_age ON casework.kept_form (kept_at);
REVOKE ALL ON casework.kept_form FROM PUBLIC;

ALTER TABLE casework.review ADD COLUMN assigned_at TIMESTAMPTZ(3);

ALTER TYPE casework."AuditAct" ADD VALUE 'exported';
ALTER TYPE casework."AuditAct" ADD VALUE 'invited';
