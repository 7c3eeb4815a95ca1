import { foldName } from '@/lib/spelling/fold';

/** How a printed spelling stands to what was looked for. */
export type FoundHow = 'as_printed' | 'part_of_it' | 'begins_so' | 'other_alphabet' | 'other_spelling';

/** Case, order of words and kind of hyphen do not make a spelling another one. */
export function howFound(query: string, form: string): FoundHow {
  const [asked, printed] = [wordsOf(query), wordsOf(form)];
  if (isLiteral(query, form)) {
    return asked.length < printed.length ? 'part_of_it' : 'as_printed';
  }
  const last = asked.at(-1) ?? '';
  if (last.length >= 2 && isLiteral(asked.slice(0, -1).join(' '), form)) {
    if (printed.some((word) => word.startsWith(last))) return 'begins_so';
  }
  return foldName(query).script === foldName(form).script ? 'other_spelling' : 'other_alphabet';
}

/** Whether every word of the query stands in the spelling, letter for letter. */
export function isLiteral(query: string, form: string): boolean {
  const printed = wordsOf(form);
  return wordsOfQuery(query).every((word) => printed.includes(word));
}

let last: { query: string; words: string[] } = { query: '', words: [] };

/** One query is held beside many spellings. */
function wordsOfQuery(query: string): string[] {
  if (last.query !== query) last = { query, words: wordsOf(query) };
  return last.words;
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
