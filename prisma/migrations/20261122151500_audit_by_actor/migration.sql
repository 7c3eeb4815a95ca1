-- Serves: whether the same look was noted within the hour (lib/accounts/audit).
CREATE INDEX audit_by_actor ON casework.audit (by_account, at);
