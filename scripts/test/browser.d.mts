/** Flags with which every browser of the tests is started. */
export const browserFlags: string[];

/** A Chromium that is there already and starts, or null. Fetches nothing. */
export function presentBrowser(root: string): Promise<string | null>;
