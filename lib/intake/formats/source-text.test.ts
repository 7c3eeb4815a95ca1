import { describe, expect, test } from 'vitest';
import { limits } from '@/lib/intake/formats/limits';
import { readApart } from '@/lib/intake/formats/sandbox';
import { readSource } from '@/lib/intake/formats/source-text';
import { docxOf, pdfOf, wordParagraph } from '@/lib/intake/formats/testing';

const file = { name: 'document' };
const words = 'An invented resolution about nobody, with a sentence of its own.';
const utf8 = new TextEncoder();
const pages = Array.from({ length: 3 }, (_, at) => [{ text: `${words} ${at}`, x: 70, y: 700 }]);

describe('a source', () => {
  test('of plain text stands as it is', async () => {
    const text = '  A. whereas\r\n\r\n\tAsel\u00a0N.\f1. Calls \n';
    expect(await readSource(utf8.encode(`\ufeff${text}`), file)).toEqual({
      ok: true,
      value: {
        ...{ format: 'text', text, blocks: null, title: null, language: null, address: null },
        ...{ encoding: 'utf-8', doubts: [], pageBreaks: [text.indexOf('\f')] },
      },
    });
  });

  test.each([
    ['html', utf8.encode(`<html><body><p>${words}</p>`), { name: 'wrong.pdf', mediaType: 'application/pdf' }],
    ['pdf', pdfOf([[{ text: words, x: 70, y: 700 }]]), { name: 'wrong.txt' }],
    ['docx', docxOf(wordParagraph(words)), { name: 'wrong.html', mediaType: 'text/html' }],
  ])('of %s is told by its content and read apart', async (format, bytes, named) => {
    expect(await readSource(bytes, named)).toMatchObject({ ok: true, value: { format, text: words } });
  });

  test('tells its pages as they are read', async () => {
    const told: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(`${done}/${total}`);
    expect(await readSource(pdfOf(pages), file, { onProgress })).toMatchObject({ ok: true });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', utf8.encode(' \n\t'), 'empty'],
    ['too much', new Uint8Array(limits.maxFileBytes + 1), 'too_large'],
    ['zeros', new Uint8Array(5000), 'binary'],
    ['too long a text', new Uint8Array(limits.maxTextCharacters + 1).fill(0x61), 'text_too_long'],
  ])('of %s is refused', async (_, bytes, code) => {
    expect(await readSource(bytes, file)).toMatchObject({ ok: false, reason: { code } });
  });

  test('is refused when it was stopped before or meanwhile', async () => {
    const stopped = { ok: false, reason: { code: 'stopped' } };
    expect(await readSource(pdfOf(pages), file, { signal: AbortSignal.abort() })).toMatchObject(stopped);
    const stop = new AbortController();
    const reading = readSource(pdfOf(pages), file, { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject(stopped);
  });
});

describe('the program beside the server', () => {
  const job = { format: 'pdf' as const, bytes: pdfOf(pages), charset: null };

  test('is ended when its time is over', async () => {
    const read = await readApart(job, {}, { ...limits, maxReadingMs: 10 });
    expect(read).toMatchObject({ ok: false, reason: { code: 'too_slow' } });
  });

  test('is ended when it takes too much memory, in its heap or beside it', async () => {
    const deep = utf8.encode(`<html><body>${'<p><i>words '.repeat(400_000)}`);
    const html = { format: 'html' as const, bytes: deep, charset: null };
    const refusal = { ok: false, reason: { code: 'too_much_memory' } };
    expect(await readApart(html, {}, { ...limits, maxHeapMegabytes: 40 })).toMatchObject(refusal);
    expect(await readApart(job, {}, { ...limits, maxResidentBytes: 1 })).toMatchObject(refusal);
  });

  test('reads more files than run at once', async () => {
    const read = await Promise.all([1, 2, 3, 4].map(() => readApart(job)));
    expect(read.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});
