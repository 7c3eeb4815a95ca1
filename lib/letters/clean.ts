/**
 * Signs that are not seen and change how their neighbours are: marks and overrides of direction (Unicode UAX 9),
 * spaces of no width, tags. Joiners stay: Persian, Indic scripts and pictures are spelled with them.
 */
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

/**
 * What a stranger typed, as text that shows all it holds: composed letters (NFC), `\n` as the only control, no sign that
 * turns or hides others, no half letters, at most one empty line in a row.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[ \u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
