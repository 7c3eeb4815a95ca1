const hourMs = 3_600_000;

/** A session ends when it has not been used for half a day … */
export const idleMs = 12 * hourMs;
/** … and after a week in any case. Why: docs/decisions/sessions.md. */
export const longestMs = 7 * 24 * hourMs;
/** Between password and second factor: long enough to find the telephone and set an app up. */
export const halfwayMs = 30 * 60_000;
/** How long it is remembered whose a session was that ended by itself. */
export const rememberedMs = 7 * 24 * hourMs;
/** Use is noted no oftener than this, so that reading the desk does not write at each page. */
export const touchAfterMs = 5 * 60_000;

/** The moment from which a session no longer counts. */
export function sessionEnds(session: { seenAt: Date; expiresAt: Date }): Date {
  return new Date(Math.min(session.expiresAt.getTime(), session.seenAt.getTime() + idleMs));
}
