import { describe, expect, it } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { inventedDocument } from '@/components/document/invented-document';
import { PassagePage } from '@/components/document/passage-page';
import { passageTitle } from '@/components/document/passage-title';
import { inventedPerson } from '@/components/person/invented-person';
import { renderInEnglish } from '@/components/render-in-english';
import { englishSpeech } from '@/lib/language/speaker';
import { neighboursOf, parseTextChoice, passagesAt, viewOf } from '@/lib/record/document-view';
import { inventedEdition } from '@/lib/record/invented';
import { restingAt, restingOn } from '@/lib/record/resting';
import { type PersonSheet, personSheet, type Statement } from '@/lib/record/schema';

/** The invented person's custody, cited from the invented document. */
function resting(...keys: string[]): PersonSheet {
  const person = inventedPerson();
  const { text } = inventedDocument.passages[0] ?? { text: '' };
  const start = (text ?? '').indexOf('ord ur texten');
  const cited = ({ citations, ...rest }: Statement) => ({
    ...rest,
    citations: citations.map((each) => ({
      ...each,
      document: inventedDocument.slug,
      label: 'para-1',
      start,
      end: start + each.quote.length,
    })),
  });
  const statements = person.statements.filter(({ key }) => keys.includes(key)).map(cited);
  return inventedPerson({ statements });
}

const page = (asked: [string, string][], person = resting('a/held')) => {
  const choice = parseTextChoice(asked, inventedDocument);
  if (!choice.ok) throw new Error(choice.reason.reason);
  return renderInEnglish(
    <DocumentPage
      today="2026-11-22"
      sheet={inventedDocument}
      view={viewOf(inventedDocument, choice.value)}
      resting={restingOn(inventedDocument.slug, [person])}
      followed={{ people: [], counts: [] }}
      cited={[]}
      editions={[]}
      answers={[]}
      address="https://habeas.example/documents/x-2-2020"
    />,
  );
};
const plain = (markup: string) => markup.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
const ids = (markup: string) => [...markup.matchAll(/ id="(para-[^"]+)"/gu)].map(([, id]) => id);

describe('a document in two languages', () => {
  it('shows its first text when nobody chose, and leads to the others', () => {
    const markup = page([]);
    expect(plain(markup)).toContain('uppdrar åt talmannen');
    expect(markup).not.toContain('Regrets');
    expect(markup).toContain('href="/documents/x-2-2020?text=en#text"');
    expect(markup).toContain('href="/documents/x-2-2020?beside=en#text"');
    expect(markup).toMatch(/aria-current="true"[^>]*>Swedish</u);
  });

  it('keeps an address for a passage that only a text not shown has', () => {
    const markup = page([['text', 'en']]);
    expect(ids(markup)).toEqual(['para-1', 'para-2', 'para-1a']);
    expect(plain(markup)).not.toContain('uppdrar åt talmannen');
    expect(plain(markup)).toContain('Passages that only another language has: § 1a (Swedish)');
  });

  it('shows both side by side, each in its language, each address once', () => {
    const markup = page([['beside', 'en']]);
    expect(ids(markup)).toEqual(['para-1', 'para-1a', 'para-2']);
    expect(markup).toMatch(/<p lang="sv"[^>]*>2\. beklagar\.<\/p>/u);
    expect(markup).toMatch(/<p lang="en"[^>]*>2\. Regrets\.<\/p>/u);
  });

  it('gathers the spellings of a name', () =>
    expect(plain(page([]))).toContain('Swedish: Ajnur Påhittad English: Ainur Invented'));

  it('leads cited words to the one statement that rests on them', () =>
    expect(page([])).toMatch(/<a href="\/people\/ainur-invented#a\.held"[^>]*>ord ur texten<\/a>/u));
  it('leads them to the passage’s page where several do', () =>
    expect(page([], resting('a/held', 'a/demand'))).toMatch(
      /<a href="\/documents\/x-2-2020\/para-1"[^>]*>ord ur texten<\/a>/u,
    ));
  it('only marks them where nothing on record does', () =>
    expect(page([['text', 'en']])).toMatch(/<span class="[^"]*border-edge[^"]*">to be freed<\/span>/u));

  it.each([
    [[['text', 'fi']], { reason: 'unknown_value', value: 'fi' }],
    [[['beside', 'sv']], { reason: 'unknown_value', value: 'sv' }],
    [
      [
        ['text', 'en'],
        ['text', 'sv'],
      ],
      { reason: 'repeated_parameter', parameter: 'text' },
    ],
  ] as const)('refuses %j', (asked, reason) =>
    expect(parseTextChoice(asked, inventedDocument)).toEqual({ ok: false, reason }),
  );
});

it('tells of a death once, though it is said as custody too', () => {
  const person = resting('a/held');
  const [held] = person.statements;
  if (held === undefined) throw new Error('the invented person is held');
  const dead = { ...held, key: 'a/dead', state: 'dead' };
  const death = { ...held, key: 'a/death', kind: 'death', circumstances: 'killed', place: null };
  const at = (statements: object[]) => {
    const sheet = personSheet.parse({ ...person, statements });
    return restingAt(restingOn(inventedDocument.slug, [sheet]), [{ language: 'sv', label: 'para-1' }]).map(
      ({ statement }) => statement.key,
    );
  };
  expect(at([dead, death])).toEqual(['a/death']);
  expect(at([dead])).toEqual(['a/dead']);
});

it('passes over parameters that are not ours', () =>
  expect(parseTextChoice([['from', 'elsewhere']], inventedDocument)).toEqual({
    ok: true,
    value: { text: 'sv', beside: null },
  }));

describe('the page of one passage', () => {
  const edition = inventedEdition({
    ...{ subject: 'document', subjectKey: 'x-2-2020', number: 1 },
    publishedAt: '2026-01-10T09:00:00.000Z',
  });
  const passage = (label: string) => {
    const [first, ...others] = passagesAt(inventedDocument, label);
    if (!first) throw new Error(`${label} is not there`);
    return renderInEnglish(
      <PassagePage
        sheet={inventedDocument}
        passages={[first, ...others]}
        neighbours={neighboursOf(inventedDocument, first)}
        resting={restingOn(inventedDocument.slug, [resting('a/held')])}
        edition={edition}
        address={`https://habeas.example/documents/x-2-2020/${label}`}
      />,
    );
  };
  const markup = passage('para-1');

  it('has its words in every language, and the way to the very words where an official page has them', () => {
    expect(markup).toContain('<p lang="sv"');
    expect(markup).toContain('<p lang="en"');
    expect(markup.match(/:~:text=[^"]*/gu)).toEqual([
      ':~:text=Calls%20for%20Ainur%20Invented%20to%20be%20freed.',
    ]);
  });
  it('says what rests on them, with the statement’s place on the record', () => {
    expect(plain(markup)).toContain('What rests on these words 1 statement on record');
    expect(markup).toContain('href="/people/ainur-invented#a.held"');
  });
  it('says its address in the words to cite it by', () =>
    expect(plain(markup)).toContain('§ 1, edition 1 of 10 January 2026.'));
  it('leads on to the passages beside, and into the text', () => {
    expect(markup).toContain('href="/documents/x-2-2020/para-1a"');
    expect(markup).toContain('href="/documents/x-2-2020#para-1"');
  });
  it('tells passages apart that are called the same', () => {
    const [first, second] = inventedDocument.passages.map((each) => ({ ...each, kind: 'header' }));
    if (!first || !second) throw new Error('the invented document has several passages');
    const { passages, ...rest } = inventedDocument;
    const sheet = { ...rest, passages: [first, second, ...passages.slice(2)] };
    expect(passageTitle(sheet, second, englishSpeech)).toBe('header 2');
    expect(passageTitle(inventedDocument, passages[2] ?? first, englishSpeech)).toBe('§ 2');
  });
  it('is there for a passage of one language only', () => {
    const alone = plain(passage('para-1a'));
    expect(alone).toContain('uppdrar åt talmannen');
    expect(alone).not.toContain('What rests on these words');
  });
});
