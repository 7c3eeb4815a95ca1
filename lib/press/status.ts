/**
 * A page cannot set its status in Next, and `notFound()` sends an empty document that only a script
 * fills. A reader page says it instead with `<meta name={statusMetaName} content="404">` anywhere in
 * its markup; the press sends that status and takes the mark out. Text cannot forge the mark: it is escaped.
 */
export const statusMetaName = 'habeas-status';

const statuses = new Set([400, 404, 410]);

/** The status the mark names; null for one a page may not claim. */
export function statusOf(content: string): number | null {
  const status = Number(content);
  return statuses.has(status) ? status : null;
}
