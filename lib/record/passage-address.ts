/**
 * The lasting address of a passage: a page of its own, in every language the document has it in. The document's own
 * page shows the same passage at `#label`.
 */
export function passageAddress(document: string, label: string): string {
  return `/documents/${document}/${encodeURIComponent(label)}`;
}
