import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';

/** A document nobody adopted, on file in Swedish and English, for tests. */

type Invented = { label: string; kind?: string; text: string; names?: string[]; quotes?: string[] };

const slugs: Record<string, string | null> = {
  'Ainur Invented': 'ainur-invented',
  'Ajnur Påhittad': 'ainur-invented',
  'Olle Madeup': null,
};

function passagesOf(language: string, passages: Invented[]) {
  return passages.map(({ label, kind = 'paragraph', text, names = [], quotes = [] }, index) => ({
    language,
    label,
    printedLabel: label.split('-')[1] ?? null,
    kind,
    ordinal: index + 1,
    kindOrdinal: index + 1,
    text,
    mentions: names.map((surface) => ({
      ...spanOf(text, surface),
      surface,
      person: { slug: slugs[surface] ?? null, name: slugs[surface] ? 'Ainur Invented' : surface },
    })),
    fragments: quotes.map((quote) => ({ ...spanOf(text, quote), quote })),
    conduct: [],
  }));
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" does not stand in the invented text`);
  return { start, end: start + words.length };
}

const swedish = [
  {
    label: 'para-1',
    text: '1. kräver att Ajnur Påhittad friges; ord ur texten som domaren Olle Madeup skrev.',
    names: ['Ajnur Påhittad', 'Olle Madeup'],
    quotes: ['ord ur texten'],
  },
  { label: 'para-1a', text: '1a. uppdrar åt talmannen.' },
  { label: 'para-2', text: '2. beklagar.' },
];
const english = [
  {
    label: 'para-1',
    text: '1. Calls for Ainur Invented to be freed.',
    names: ['Ainur Invented'],
    quotes: ['to be freed'],
  },
  { label: 'para-2', text: '2. Regrets.' },
];

export const inventedDocument: DocumentSheet = documentSheet.parse({
  sheet: 'document/2',
  slug: 'x-2-2020',
  kind: 'motion',
  kindNote: null,
  title: 'En påhittad motion',
  usualTitle: 'An invented motion',
  shortTitle: 'X2/2020',
  body: null,
  bodyNote: null,
  stated: '2020-05-10',
  statedFrom: '2020-05-10',
  statedUntil: '2020-05-10',
  statedMeaning: 'tabled',
  statedNote: null,
  officialUrl: 'https://parliament.example/x-2_EN.html',
  votes: null,
  references: [],
  links: [],
  texts: ['sv', 'en'].map((language) => ({
    language,
    sha256: language.repeat(32),
    byteCount: 1,
    held: true,
    officialUrl: language === 'en' ? 'https://parliament.example/x-2_EN.html' : null,
  })),
  citedTexts: [],
  passages: [...passagesOf('sv', swedish), ...passagesOf('en', english)],
  demands: [],
  numbers: [],
  people: [{ slug: 'ainur-invented', name: 'Ainur Invented', passages: ['para-1'] }],
  bystanders: [],
});
