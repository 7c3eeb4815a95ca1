/** An answer that may be an expected refusal. Broken invariants throw instead. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
