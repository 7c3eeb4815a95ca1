import { extractText, getDocumentProxy } from 'unpdf';

/** Words alone: paper breaks lines where a page does not, begins rows with a capital, and joins letters. */
export const squashed = (words: string) => words.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

export type Printed = {
  /** Squashed, without what stands at the foot of each page; `[2][3]` behind a statement is `§`. */
  text: string;
  /** The numbers behind each statement, in order. */
  marks: number[][];
  /** What stands at each number in the list of sources; the last goes on to the end of the sheet. */
  notes: Map<number, string>;
  /** Addresses that links lead to. */
  links: Set<string>;
};

/** Reads a case sheet by the reader that reads documents. `foot`: what stands below each page; `sources`: the heading. */
export async function readPrinted(
  pdf: Buffer,
  foot: (page: number, pages: number) => string,
  sources: string,
): Promise<Printed> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const { text: pages, totalPages } = await extractText(file, { mergePages: false });
  const whole = pages
    .map((page, at) => squashed(page).replace(squashed(foot(at + 1, totalPages)), ''))
    .join('');
  const list = whole.lastIndexOf(`${squashed(sources)}[1]`);
  const before = list === -1 ? whole : whole.slice(0, list);
  const links = new Set<string>();
  for (let number = 1; number <= totalPages; number += 1) {
    for (const { url } of await (await file.getPage(number)).getAnnotations()) links.add(String(url));
  }
  return {
    text: whole.replace(/(?:\[\d+\])+/gu, '§'),
    marks: [...before.matchAll(/(?:\[\d+\])+/gu)].map(([marks]) =>
      [...marks.matchAll(/\d+/gu)].map(([number]) => Number(number)),
    ),
    notes: new Map(
      [...whole.slice(before.length).matchAll(/\[(\d+)\]((?:(?!\[\d+\]).)*)/gu)].map(
        ([, number, note = '']) => [Number(number), note],
      ),
    ),
    links,
  };
}
