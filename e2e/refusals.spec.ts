import { z } from 'zod';
import { expect, test } from './fixtures-reader';
import { ask, unpacked, type WireAnswer } from './fixtures-wire';

const control = encodeURIComponent('a\u0000b\u0007c\u001b[31m');
const turned = encodeURIComponent('\u202eelif\u2066\u200b\ufeff');
const emoji = encodeURIComponent('👩🏽‍🚀 🇰🇿 \u{1F9D1}\u200d⚖️');
const signs = encodeURIComponent(
  `' OR 1=1; DROP TABLE record.person; -- .*+?^\${}()|[]\\ %_ <script>alert(1)</script>`,
);
const long = 'a'.repeat(10_000);

/** What is asked for, and which answers are right: where several are, the address says too little to tell. */
const pages: [what: string, target: string, statuses: number[]][] = [
  ['nothing', '/nothing', [404]],
  ['a person who is not on record', '/people/nobody-of-this-name', [404]],
  ['a person by capital letters', '/people/NOBODY', [404]],
  ['a person by a number', '/people/1', [404]],
  ['a person with a word behind', '/people/nobody/more', [404]],
  ['a person in Cyrillic letters', `/people/${encodeURIComponent('никто')}`, [404]],
  ['a person by signs', `/people/${signs}`, [404]],
  ['a person by controls', `/people/${encodeURIComponent('a\u0007b\u202e')}`, [400, 404]],
  ['a person by 1,500 letters', `/people/${'a'.repeat(1500)}`, [404]],
  ['a person by a NUL', '/people/a%00b', [400]],
  ['a document that is not on record', '/documents/nothing', [404]],
  ['a document by signs', `/documents/${signs}`, [404]],
  ['a document with a word behind', '/documents/nothing/text', [404]],
  ['the way up', '/people/../../etc/passwd', [400, 404]],
  ['the way up, hidden', '/people/%2e%2e%2f%2e%2e%2fetc%2fpasswd', [400, 404]],
  ['the way up, hidden twice', '/people/%252e%252e%252fetc', [400, 404]],
  ['the way up from the files of the build', '/_next/static/../../../package.json', [400, 404]],
  ['the way up from the files, hidden', '/_next/static/%2e%2e/%2e%2e/server/app.js', [400, 404]],
  ['the image optimiser', '/_next/image?url=%2Ficon.svg&w=64&q=75', [404]],
  ['the build’s own data', '/_next/data/build/people.json', [404]],
  ['another site', '//elsewhere.example/', [400, 404]],
  ['a whole address', 'http://elsewhere.example/people', [400, 404]],
  ['a backslash', '/people\\..\\x', [400]],
  ['half a percent sign', '/people/%', [400]],
  ['percent signs before no digits', '/people/%zz', [400]],
  ['bytes that are no text', '/people/%c3%28', [400]],
  ['half a percent sign in a question', '/people?custody=%', [400]],
  ['bytes that are no text, in a search', '/search?q=%ff%fe', [200, 400]],
  ['a very long address', `/${'a'.repeat(5_000)}`, [414]],
  ['an absurdly long address', `/${'a'.repeat(12_000)}`, [414]],
  ['an unknown parameter of the register', '/people?colour=red', [400]],
  ['an unknown parameter of the search', '/search?colour=red', [400]],
  ['an unknown parameter of the changes', '/changes?colour=red', [400]],
  ['a parameter with brackets', '/people?custody[]=held', [400]],
  ['a parameter twice', '/people?custody=held&custody=dead', [400]],
  ['a search twice', '/search?q=a&q=b', [400]],
  ['an unknown kind of custody', '/people?custody=vanished', [400]],
  ['an unknown document', '/people?document=nothing', [400]],
  ['an unknown demand', '/people?demand=nothing', [400]],
  ['an unknown order', '/people?sort=age', [400]],
  ['signs as a document', `/people?document=${signs}`, [400]],
  ['page 0', '/people?page=0', [400]],
  ['page -1', '/people?page=-1', [400]],
  ['page 1.5', '/people?page=1.5', [400]],
  ['page abc', '/people?page=abc', [400]],
  ['page 99999', '/people?page=99999', [404]],
  ['page 10 to the 30th', `/people?page=1${'0'.repeat(30)}`, [400]],
  ['page 0 of a search', '/search?q=release&page=0', [400]],
  ['page abc of a search', '/search?q=release&page=abc', [400]],
  ['page 99999 of a search', '/search?q=release&page=99999', [400, 404]],
  ['a page beyond the end of a search', '/search?q=qwxqwx&page=2', [404]],
  ['changes before nothing', '/changes?before=0', [400]],
  ['changes before abc', '/changes?before=abc', [400]],
  ['a search by 10,000 letters', `/search?q=${long}`, [414]],
];

/** What a fault tells of the program: a stack, a library, a query, a value that is none. */
const traces =
  /\bat (?:async )?\S+ \(|\bat (?:file:)?\/\S+:\d+|node_modules|[Pp]risma|SELECT |ECONN|\[object|TypeError/;

function expectNoTrace(body: string): void {
  expect(traces.exec(body)?.[0] ?? null).toBeNull();
}

/** A page of ours that helps: its own words, and a way on. */
function expectHelpful(answer: WireAnswer): void {
  const html = unpacked(answer).toString('utf8');
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(html.includes('<script')).toBe(false);
  expectNoTrace(html);
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  expect(main.replace(/<[^>]+>/g, ' ').trim().length).toBeGreaterThan(60);
  expect(/<a [^>]*href="\/|<form [^>]*action="\/search"/.test(main), 'a way on').toBe(true);
}

test.describe('a page is refused with a sentence that helps', () => {
  for (const [what, target, statuses] of pages) {
    test(what, async () => {
      const answer = await ask(target);
      expect(statuses).toContain(answer.status);
      if (answer.status >= 400) expectHelpful(answer);
    });
  }
});

test.describe('a search takes anything that is sent', () => {
  const searches: [what: string, query: string][] = [
    ['emoji', emoji],
    ['controls', control],
    ['marks that turn the line', turned],
    ['signs of SQL, of patterns and of markup', signs],
    ['only signs', encodeURIComponent(`"'-*?%_()&|!:<>`)],
    ['an open quotation mark', '%22open'],
    ['operators', encodeURIComponent('- -- & | ! <-> :* ( ) "')],
    ['one letter', 'a'],
    ['1,900 letters', 'a'.repeat(1_900)],
    ['190 words', encodeURIComponent('ab '.repeat(190)).slice(0, 1_900)],
    ['two hundred marks on one letter', encodeURIComponent(`a${'\u0301'.repeat(180)}`)],
    ['four alphabets in one word', encodeURIComponent('aаαא')],
    ['nothing', ''],
    ['spaces', '%20%20+'],
    ['a half surrogate, as bytes', '%ed%a0%80'],
  ];
  for (const [what, query] of searches) {
    test(what, async () => {
      for (const target of [`/search?q=${query}`, `/api/v1/people?q=${query}`]) {
        const answer = await ask(target);
        expect([200, 400]).toContain(answer.status);
        expectNoTrace(unpacked(answer).toString('utf8'));
      }
      const html = unpacked(await ask(`/search?q=${query}`)).toString('utf8');
      expect(html.includes('<script')).toBe(false);
      expect(/[\p{Cc}\p{Bidi_Control}]/u.exec(html.replace(/[\n\t]/g, ' '))?.index ?? null).toBeNull();
    });
  }
});

const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(5),
  status: z.int(),
  detail: z.string().min(15),
});

test.describe('data is refused with a problem of one shape', () => {
  const addresses: [what: string, target: string, statuses: number[]][] = [
    ['the root of the API', '/api', [404]],
    ['the root of the version', '/api/v1', [404]],
    ['nothing', '/api/v1/nothing', [404]],
    ['another version', '/api/v2/people', [404]],
    ['a person who is not on record', '/api/v1/people/nobody-of-this-name', [404]],
    ['a person by signs', `/api/v1/people/${signs}`, [404]],
    ['a person by a NUL', '/api/v1/people/a%00', [400]],
    ['a person with a word behind', '/api/v1/people/nobody/more', [404]],
    ['a document that is not on record', '/api/v1/documents/nothing', [404]],
    ['what followed a document that is not on record', '/api/v1/documents/nothing/followed.json', [404]],
    ['the same as a table', '/api/v1/documents/nothing/followed.csv', [404]],
    ['another form of it', '/api/v1/documents/nothing/followed.xml', [404]],
    ['half a percent sign', '/api/v1/people/%', [400]],
    ['the way up', '/api/v1/people/%2e%2e%2f%2e%2e', [400, 404]],
    ['a very long address', `/api/v1/people?q=${long}`, [414]],
    ['an unknown parameter', '/api/v1/people?colour=red', [400]],
    ['an unknown parameter of the documents', '/api/v1/documents?colour=red', [400]],
    ['a parameter twice', '/api/v1/people?page=1&page=2', [400]],
    ['a name twice', '/api/v1/people?q=a&q=b', [400]],
    ['an unknown kind of custody', '/api/v1/people?custody=vanished', [400]],
    ['an unknown document', '/api/v1/people?document=nothing', [400]],
    ['page 0', '/api/v1/people?page=0', [400]],
    ['page abc', '/api/v1/people?page=abc', [400]],
    ['a page number', '/api/v1/people?page=2', [400]],
    ['a page number of a name', '/api/v1/people?q=qwxqwx&page=2', [400]],
    ['a cursor made by hand', '/api/v1/people?cursor=abc', [400]],
    ['an absurd size', '/api/v1/people?limit=100000', [400]],
    ['an unknown value beside a name', '/api/v1/people?q=a&document=nothing', [400]],
  ];
  for (const [what, target, statuses] of addresses) {
    test(what, async () => {
      const answer = await ask(target);
      expect(statuses).toContain(answer.status);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      const body = unpacked(answer).toString('utf8');
      expect(problem.parse(JSON.parse(body)).status).toBe(answer.status);
      expectNoTrace(body);
    });
  }
});

test.describe('only reading is possible', () => {
  for (const target of ['/', '/people', '/search?q=a', '/nothing', '/healthz', '/icon.svg']) {
    test(target, async () => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const answer = await ask(target, { method, headers: { 'Content-Length': '0' } });
        expect(answer.status).toBe(405);
        expect(answer.headers.allow).toBe('GET, HEAD');
        expectNoTrace(answer.body.toString('utf8'));
      }
    });
  }

  test('what is no request at all is refused without a word about the server', async () => {
    const answer = await ask('/ HTTP/9.9\r\nX: y', { method: 'G\u0001T' });
    expect(answer.status).toBe(400);
    expectNoTrace(answer.body.toString('utf8'));
    expect(answer.headers.server).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  test('headers too large are refused', async () => {
    const answer = await ask('/', { headers: { 'X-Large': 'a'.repeat(40_000) } });
    expect(answer.status).toBe(431);
  });
});

test('a page that takes no parameters shows the same with one, as links from elsewhere carry them', async () => {
  for (const target of ['/', '/documents', '/method']) {
    // the ways to the page in other languages keep what the address has
    const shown = (answer: WireAnswer) =>
      unpacked(answer)
        .toString('utf8')
        .replace(/<(?:a|link) rel="alternate"[^>]*>/g, '');
    const plain = shown(await ask(target));
    const marked = await ask(`${target}?from=elsewhere`);
    expect(marked.status).toBe(200);
    expect(shown(marked)).toBe(plain);
  }
});

test('a link that another site has marked leads to the page itself, which no part of the mark stays on', async () => {
  for (const [marked, target] of [
    ['/people?custody=held&fbclid=x', '/people?custody=held'],
    ['/kk/charges?utm_source=x', '/kk/charges'],
  ]) {
    const answer = await ask(marked ?? '');
    expect([answer.status, answer.headers.location]).toEqual([308, target]);
  }
});
