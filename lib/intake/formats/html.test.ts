import { describe, expect, test } from 'vitest';
import { readHtml } from '@/lib/intake/formats/html';

const bytesOf = (page: string) => new TextEncoder().encode(page);

function sourceOf(page: string | Uint8Array, charset: string | null = null) {
  const read = readHtml(typeof page === 'string' ? bytesOf(page) : page, charset);
  if (!read.ok) throw new Error(read.reason.code);
  return read.value;
}

function blocksOf(page: string) {
  const { text, blocks } = sourceOf(page);
  return (blocks ?? []).map(({ hint, start, end }) => `${hint}: ${text.slice(start, end)}`);
}

/** Enough words for a page's main part to be taken for it. */
const filler = 'An invented assembly asks an invented government to free invented people at once. '
  .repeat(5)
  .trim();

describe('text as a browser prints it', () => {
  test.each([
    ['inline marks add no blanks', '<p>A<b>li</b>bek <i>Nur</i>ov</p>', ['paragraph: Alibek Nurov']],
    [
      'entities and no-break spaces',
      '<p>–&nbsp;&nbsp;S&amp;D &#x41;&eacute;</p>',
      ['paragraph: –\u00a0\u00a0S&D Aé'],
    ],
    ['line breaks', '<p>one<br>\n two</p>', ['paragraph: one\ntwo']],
    ['blanks of the source', '<p>one\n   two\t three</p>', ['paragraph: one two three']],
    [
      'words around a paragraph',
      '<div>loose<p>inner</p>tail</div>',
      ['paragraph: loose', 'paragraph: inner', 'paragraph: tail'],
    ],
    [
      'hidden words',
      '<p>seen</p><p hidden>x</p><p style="display: none">y</p><script>z</script><span class="sr-only">w</span>',
      ['paragraph: seen'],
    ],
    ['headings', '<h2>Title</h2><p>text</p>', ['heading: Title', 'paragraph: text']],
    ['quotes', '<p>he said <q>no</q></p>', ['paragraph: he said “no”']],
    [
      'raised numbers',
      '<p>of 2013<sup>2</sup> and 2<sup>nd</sup> and X<sup>(<a>1</a>)</sup></p>',
      ['paragraph: of 2013² and 2nd and X(1)'],
    ],
    [
      'preformatted lines',
      '<p>a</p><pre>\none\n  two\n\nthree</pre>',
      ['paragraph: a', 'paragraph: one\n  two', 'paragraph: three'],
    ],
    [
      'frames of a page',
      '<nav>Home</nav><p>text</p><footer>About</footer>',
      ['furniture: Home', 'paragraph: text', 'furniture: About'],
    ],
  ])('%s', (_, page, blocks) => {
    expect(blocksOf(page)).toEqual(blocks);
  });

  test.each([
    ['numbers', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['letters from a start', '<ol type=a start=3><li>x<li value=7>y<li>z</ol>', ['c. x', 'g. y', 'h. z']],
    ['capitals after Z', '<ol type=A start=26><li>x<li>y</ol>', ['Z. x', 'AA. y']],
    ['Roman numbers by style', '<ol style="list-style-type: lower-roman"><li>x<li>y</ol>', ['i. x', 'ii. y']],
    ['backwards', '<ol reversed><li>x<li>y</ol>', ['2. x', '1. y']],
    ['bullets in bullets', '<ul><li>x<ul><li>y</ul></ul>', ['• x', '◦ y']],
    ['no marker', '<ul style="list-style: none"><li>x</ul>', ['x']],
    ['a marker of their own', '<ol><li>(a) x<li>– y</ol>', ['(a) x', '– y']],
    ['the marker of the first paragraph only', '<ol><li><p>x</p><p>y</p></ol>', ['1. x', 'y']],
  ])('list with %s', (_, page, entries) => {
    expect(blocksOf(page)).toEqual(entries.map((one) => `list_entry: ${one}`));
  });

  test('tables row by row; a cell that is a label alone joins its words', () => {
    const page = `<table><tr><th>Name<th>Article</tr><tr><td>Aman<td>174</tr><tr><td>A.</td><td>whereas</td></tr>
      <tr><td>(1)</td><td>A note.</td></tr><tr><td><p>one</p><p>two</p></td><td width=16></td></tr></table>`;
    expect(blocksOf(page)).toEqual([
      'cell: Name\tArticle',
      'cell: Aman\t174',
      'list_entry: A. whereas',
      'footnote: (1) A note.',
      'paragraph: one',
      'paragraph: two',
    ]);
  });
});

describe('pages of the families', () => {
  test('an old page of the European Parliament, built of tables', () => {
    const page = `<html lang="sv"><head><title>Antagna texter</title></head><body>
      <table class="buttondocwin"><tr><td><a>Index</a></td><td><a>Nästa</a></td></tr></table>
      <table class="doc_box_header"><tr><td class="doc_title"><span>P99_TA(2099)0001</span></td><td>RC-B99-0002/2099</td></tr></table>
      <table><tr><td class="doc_subtitle_level1">Påhittad resolution</td></tr><tr><td class="contents">
      <p class="contents">–&nbsp;&nbsp;med beaktande av sin resolution<sup>(1)</sup>,</p><p class="contents">A.&nbsp;&nbsp;${filler}</p></td><td width="16"></td></tr></table>
      <table><tr><td>(1)</td><td>Antagna texter, P99_TA(2098)0009.</td></tr></table></body></html>`;
    expect(blocksOf(page)).toEqual([
      'furniture: Index\tNästa',
      'cell: P99_TA(2099)0001\tRC-B99-0002/2099',
      'paragraph: Påhittad resolution',
      'paragraph: –\u00a0\u00a0med beaktande av sin resolution(1),',
      `paragraph: A.\u00a0\u00a0${filler}`,
      'footnote: (1) Antagna texter, P99_TA(2098)0009.',
    ]);
    expect(sourceOf(page)).toMatchObject({ title: 'Antagna texter', language: 'sv', format: 'html' });
  });

  test('a page with a main part: its frame is left out, what frames the text inside is marked', () => {
    const page = `<html lang="en-GB"><head><link rel="canonical" href="https://watch.example/news/1"></head><body class="has-nav">
      <header class="site-header"><a>Home</a></header><main><article><h1>Free them</h1><div class="share-links">Share this</div>
      <p>${filler}</p></article></main><aside>Other news about other people</aside></body></html>`;
    expect(blocksOf(page)).toEqual(['heading: Free them', 'furniture: Share this', `paragraph: ${filler}`]);
    expect(sourceOf(page)).toMatchObject({ address: 'https://watch.example/news/1', language: 'en-GB' });
  });

  test('a main part that holds little of the page is not believed', () => {
    const page = `<body><main><p>Loading</p></main><div><p>${filler}</p></div></body>`;
    expect(blocksOf(page)).toEqual(['paragraph: Loading', `paragraph: ${filler}`]);
  });

  test('a page that is one preformatted text keeps its lines', () => {
    const lines = `[An invented bill]\n\n    Whereas nothing of this happened:\n${'        Now, therefore, be it\n'.repeat(12)}`;
    const { text, blocks } = sourceOf(
      `<html><head><title>Bill</title></head><body><pre>\n${lines}</pre></body></html>`,
    );
    expect(blocks).toBeNull();
    expect(text).toBe(lines.trimEnd());
  });

  test('the address a browser noted when it saved the page', () => {
    const page =
      '<!DOCTYPE html>\n<!-- saved from url=(0027)https://body.example/doc/1 -->\n<html><body><p>x</p></body></html>';
    expect(sourceOf(page).address).toBe('https://body.example/doc/1');
  });

  test.each([
    ['the page itself', null],
    ['the answer of the site', 'windows-1251'],
  ])('charset from %s', (_, charset) => {
    const cyrillic = [0xc0, 0xf1, 0xe5, 0xeb, 0xfc]; // Асель
    const meta =
      charset === null ? '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' : '';
    const page = new Uint8Array([...bytesOf(`<html><head>${meta}</head><body><p>`), ...cyrillic]);
    expect(sourceOf(page, charset)).toMatchObject({ text: 'Асель', encoding: 'windows-1251' });
  });
});

describe('pages that are refused or tried in vain', () => {
  test.each([
    ['no words', '<html><body><nav>Home</nav><img src=x></body></html>', 'no_text'],
    ['nesting without end', `<html><body>${'<div>'.repeat(2_000)}x`, 'too_complex'],
  ])('%s', (_, page, code) => {
    expect(readHtml(bytesOf(page), null)).toMatchObject({ ok: false, reason: { code } });
  });

  test('tables in tables take time by their number, not by their depth', () => {
    const page = `<body>${'<table><tr><td>a</td><td>'.repeat(150)}${filler}`;
    expect(sourceOf(page).text).toContain(filler);
  });
});
