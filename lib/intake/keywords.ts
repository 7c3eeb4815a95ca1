import { forms, otherFormulas, resolvedWords } from '@/lib/intake/tables/forms';

const all = Object.values(forms);
const citations = [...new Set(all.flatMap((form) => form.citations))];
// a recital's words win over a citation's that they begin with ("der henviser til, at")
const recitals = [...new Set(all.flatMap((form) => form.recitals))];
const parliaments = all.flatMap((form) => form.parliament);
const updates = all.flatMap((form) => form.updated);

/** The beginning of a text as the tables have it: lower case, blanks single. At most 80 code units. */
const beginning = (text: string) => text.slice(0, 100).replace(/\s+/gu, ' ').trimStart().toLowerCase();

const startsWith = (text: string, words: readonly string[]) => {
  const head = beginning(text);
  return words.some((word) => head.startsWith(word) && !/^\p{L}/u.test(head.slice(word.length)));
};

/** Whether a text, its marker left out, begins as a recital does in one of the languages. */
export const startsRecital = (text: string): boolean => startsWith(text, recitals);

/** The same of a citation; what begins a recital too is none. */
export const startsCitation = (text: string): boolean => startsWith(text, citations) && !startsRecital(text);

/** Whether a text begins as a page's "Last updated: …" does. */
export const startsUpdated = (text: string): boolean => startsWith(text, updates);

/** Whose words a line begins: "The European Parliament," or another body before its citations; null: nobody's. */
export function formulaOf(text: string): 'parliament' | 'other' | null {
  const line = beginning(text).replace(/[\s,:;.–—-]+$/u, '');
  if (text.length > 90) return null;
  if (otherFormulas.includes(line)) return 'other';
  const ours = parliaments.find((words) => line === words || line.startsWith(`${words} `));
  if (ours === undefined) return null;
  // "Europaparlamentet utfärdar denna resolution", "Euroopan parlamentti, joka": no number, little more
  return line.length <= ours.length + 32 && !/\d/.test(line) && !/\bresolution (?:on|of)\b/.test(line)
    ? 'parliament'
    : null;
}

/** Whether a text leads into what an American resolution resolves. */
export const startsResolved = (text: string): boolean =>
  resolvedWords.some((words) => text.slice(0, 40).toLowerCase().startsWith(words));
