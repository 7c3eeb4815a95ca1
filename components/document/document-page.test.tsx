import { describe, expect, it } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { inventedPerson } from '@/components/person/invented-person';
import { renderIn } from '@/components/render-in-english';
import type { Language } from '@/lib/core/language';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { parseTextChoice, viewOf } from '@/lib/record/document-view';
import { whatFollowed } from '@/lib/record/followed';
import { restingOn } from '@/lib/record/resting';

const passageText = 'C. Ainur Invented greps av domare Olle Påhittad;';
const at = (words: string) => ({
  start: passageText.indexOf(words),
  end: passageText.indexOf(words) + words.length,
  surface: words,
});
const invented = documentSheet.parse({
  sheet: 'document/2',
  slug: 'x-1-2020',
  kind: 'motion',
  kindNote: 'Follows from its number.',
  title: 'En påhittad motion',
  usualTitle: 'An invented motion',
  shortTitle: 'X1/2020',
  body: null,
  bodyNote: null,
  stated: '2020-05-10',
  statedFrom: '2020-05-10',
  statedUntil: '2020-05-10',
  statedMeaning: 'tabled',
  statedNote: null,
  officialUrl: 'https://parliament.example/x-1',
  votes: { for: 10, against: 2, abstentions: 1 },
  references: [{ type: 'tabled', value: 'X1/2020', note: null }],
  links: [{ relation: 'cites', document: 'x-0', reference: 'X0/2019', note: null }],
  texts: [
    {
      language: 'sv',
      sha256: 'a'.repeat(64),
      byteCount: 1234,
      held: true,
      officialUrl: 'https://parliament.example/x-1',
    },
  ],
  citedTexts: [
    {
      kind: 'ep_resolution',
      title: 'An earlier resolution',
      dated: '2019-02-03',
      quote: 'av den 3 februari',
      label: 'recital-C',
      language: 'sv',
    },
  ],
  passages: [
    {
      language: 'sv',
      label: 'recital-C',
      printedLabel: 'C',
      kind: 'recital',
      ordinal: 5,
      kindOrdinal: 3,
      text: passageText,
      mentions: [
        { ...at('Ainur Invented'), person: { slug: 'ainur-invented', name: 'Ainur Invented' } },
        { ...at('Olle Påhittad'), person: { slug: null, name: 'Olle Påhittad' } },
      ],
      fragments: [{ start: 18, end: 23, quote: 'greps' }],
      conduct: [],
    },
    {
      language: 'sv',
      label: 'para-4',
      printedLabel: null,
      kind: 'paragraph',
      ordinal: 9,
      kindOrdinal: 4,
      text: '– kräver frigivning;',
      mentions: [],
      fragments: [],
      conduct: [],
    },
  ],
  demands: [
    {
      key: 'd',
      language: 'sv',
      label: 'para-4',
      kind: 'demand',
      verb: 'kräver',
      action: 'release',
      summary: 'release this person',
      quote: 'kräver frigivning',
      addressees: ['the Government'],
      addresseeStated: true,
      people: [{ slug: 'ainur-invented', name: 'Ainur Invented' }],
    },
  ],
  numbers: [
    {
      key: 'n',
      language: 'sv',
      label: 'recital-C',
      quote: 'över 23 000',
      what: 'people arrested',
      unit: 'people',
      exact: null,
      min: 23_001,
      max: null,
      qualifier: 'more than',
      dated: '2020',
      source: 'the police',
    },
  ],
  people: [{ slug: 'ainur-invented', name: 'Ainur Invented', passages: ['recital-C'] }],
  bystanders: [{ name: 'Olle Påhittad', passages: ['recital-C'], conduct: ['judge', 'judge'] }],
});
const page = (sheet: DocumentSheet, asked: Record<string, string> = {}, language: Language = 'en') => {
  const choice = parseTextChoice(Object.entries(asked), sheet);
  if (!choice.ok) throw new Error(choice.reason.reason);
  return renderIn(
    language,
    <DocumentPage
      today="2026-11-22"
      sheet={sheet}
      view={viewOf(sheet, choice.value)}
      resting={restingOn(sheet.slug, [inventedPerson()])}
      followed={whatFollowed(sheet, [inventedPerson()])}
      cited={sheet.citedTexts.map((each) => ({ ...each, document: 'x-0' }))}
      editions={[]}
      answers={[]}
      address="https://habeas.example/documents/x-1-2020"
    />,
  );
};
const text = (markup: string) => markup.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('the page of a document', () => {
  const markup = page(invented);

  it('keeps to what a page without script and inline style may hold', () =>
    expect(markup).not.toMatch(/\sstyle=|<script|\son[a-z]+=/u));
  it('gives every passage its address, and its words unchanged in their language', () => {
    expect(markup).toContain('id="recital-C"');
    const passage = /id="recital-C".*?<p lang="sv"[^>]*>(.*?)<\/p>/su.exec(markup)?.[1] ?? '';
    expect(passage.replace(/<[^>]*>/gu, '')).toBe(passageText);
  });
  it('leads from names to records, and never from an official to one', () => {
    expect(markup).toMatch(/<mark[^>]*><a href="\/people\/ainur-invented"[^>]*>Ainur Invented<\/a><\/mark>/u);
    expect(markup).toMatch(/<span class="[^"]*dotted[^"]*">Olle Påhittad<\/span>/u);
  });
  it('says which numbers of passages are ours', () =>
    expect(text(markup)).toContain('there the numbers are ours'));
  it('says what it asked, of whom, for whom, and that nobody was named again', () => {
    const said = text(markup);
    expect(said).toContain('Release this person Asked of: the Government Concerns: Ainur Invented');
    expect(said).toContain('No later document on record names any of them.');
  });
  it('gives numbers as the document does, beside its words', () => {
    expect(text(markup)).toContain('at least 23,001');
    expect(markup).toContain('över 23 000');
  });
  it('says once what it says of an official', () => expect(markup.match(/>Judge</gu)).toHaveLength(1));
  it('tells votes, date and hash', () => {
    const said = text(markup);
    expect(said).toContain('10 for, 2 against, 1 abstained');
    expect(said).toContain('Tabled on 10 May 2020');
    expect(said).toContain('1,234 bytes, SHA-256 aaaa');
  });

  it('says what it refers to, with the date and the way to it where it is on record', () => {
    expect(text(markup)).toContain('What it refers to 1 text, in the order of the document 3 February 2019');
    expect(markup).toContain('<a href="/documents/x-0"><span lang="en">An earlier resolution</span></a>');
  });
  it('leads to what followed as files', () => {
    expect(markup).toContain('href="/api/v1/documents/x-1-2020/followed.csv"');
    expect(markup).toContain('href="/api/v1/documents/x-1-2020/followed.json"');
  });

  it('shows only names and short quotes of a text that is not held', () => {
    const closed = page({
      ...invented,
      texts: invented.texts.map((each) => ({ ...each, held: false })),
      passages: invented.passages.map((each) => ({ ...each, text: null })),
    });
    expect(text(closed)).toContain('The full text is not kept here.');
    expect(closed).not.toContain('greps av domare');
    expect(closed).toMatch(/<q lang="sv"[^>]*>(?:<a [^>]*>)?greps</u);
    expect(closed).not.toContain('id="para-4"');
    expect(closed).toContain('href="https://parliament.example/x-1#:~:text=greps"');
  });
});

describe('the page of a document in Russian and Kazakh', () => {
  it.each<[Language, string, string]>([
    ['ru', 'документ внесён 10 мая 2020 года', 'Чего он требовал и что было потом'],
    ['kk', '2020 жылғы 10 мамырда енгізілген', 'Ол не талап етті және кейін не болды'],
  ])('%s: leaves no English unmarked', (language, date, heading) => {
    const markup = page(invented, {}, language);
    const said = text(markup);
    expect(said.toLowerCase()).toContain(date);
    expect(said).toContain(heading);
    const marked = markup.replace(/<(\w+)(?=[^>]*\slang="(?:en|sv)")[^>]*>.*?<\/\1>/gsu, ' ');
    // names, numbers and formats stand as they are
    const kept =
      /Habeas|[A-Z]\p{L}+ (?:Invented|Påhittad)|the Government|JavaScript|CC BY|a{64}|[A-Z]\d\/\d+|BibTeX|CSL-JSON|JSON|CSV|Zotero|SHA-256|Atom|https?:\S+/gu;
    const words =
      text(marked)
        .replace(kept, '')
        .match(/[a-z]{3,}[^<]{0,30}/giu) ?? [];
    expect(words).toEqual([]);
  });
});
