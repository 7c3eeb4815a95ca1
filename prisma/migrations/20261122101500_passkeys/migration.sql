-- Passkeys: the easier way in, which is both factors at once.

-- Not in the change log; casework.audit says what happens to them.
CREATE TABLE casework.passkey (
  credential_id TEXT NOT NULL PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES casework.account (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  public_key BYTEA NOT NULL,
  counter BIGINT NOT NULL,
  device TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT credential_id_form CHECK (credential_id ~ '^[A-Za-z0-9_-]+$' AND length(credential_id) <= 1400),
  CONSTRAINT device_in_words CHECK (length(device) <= 60)
);
-- Serves: the list of one's own, and taking all of an account's away.
CREATE INDEX passkeys_of_account ON casework.passkey (account_id);
REVOKE ALL ON casework.passkey FROM PUBLIC;

ALTER TYPE casework."AuditAct" ADD VALUE 'passkey_added';
ALTER TYPE casework."AuditAct" ADD VALUE 'passkey_removed';
ALTER TYPE casework."AuditAct" ADD VALUE 'passkey_failed';
