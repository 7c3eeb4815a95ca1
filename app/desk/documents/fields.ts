import { textField } from '@/app/desk/faults';
import type { Choice } from '@/components/workbench/shapes';
import { codeWords, type Speech } from '@/lib/language/translate';
import { documentForm } from '@/lib/readings/schema';

const names = [
  'kind',
  'title',
  'usualTitle',
  'shortTitle',
  'slug',
  'body',
  'stated',
  'statedMeaning',
  'officialUrl',
  'references',
] as const;

/** What was typed into the form of a document, by name of the field. */
export const typedDocument = (form: FormData): Record<string, string> =>
  Object.fromEntries([...names, 'language'].map((name) => [name, textField(form, name)]));

/** The kinds of documents, in words. */
export const kindsOfDocument = (speech: Speech): Choice[] =>
  documentForm.shape.kind.options.map((kind) => ({
    value: kind,
    words: codeWords(speech, 'document.kind', kind),
  }));
