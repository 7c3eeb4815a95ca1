import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { accepted, type Result } from '@/lib/core/result';
import { joinBlocks, keepable } from '@/lib/intake/formats/blocks';
import { limits } from '@/lib/intake/formats/limits';
import type { PdfPageLines } from '@/lib/intake/formats/pdf-furniture';
import { type PdfRun, pageLines } from '@/lib/intake/formats/pdf-lines';
import { joinPages } from '@/lib/intake/formats/pdf-paragraphs';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import type { ReadSource } from '@/lib/intake/formats/source-text';
import type { Doubt } from '@/lib/intake/schema';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const metadata = z.object({
  info: z.object({ Title: z.string().optional(), Language: z.string().optional() }),
});
/** Letters a page has at least when it has a text, and not only a stamp on a picture of one. */
const minLettersPerPage = 10;
/** Of the signs of a text that a file may fail to name: above the first it is in doubt, above the second refused. */
const garbledShare = { doubt: 0.01, refusal: 0.2 };

/**
 * The text of a PDF by the places of its letters: lines from baselines, two columns one after the other,
 * paragraphs from the gaps between lines. A hyphen at the end of a line stays. Refuses files that need a
 * password, that hold only pictures of pages, or whose fonts do not say which letters they print.
 */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void = () => {},
): Promise<Result<ReadSource, SourceRefusal>> {
  let pdf: Pdf;
  try {
    // the reader takes the bytes for its own
    pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false, useSystemFonts: false });
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    return refusedFor(password ? 'pdf_password' : 'pdf_damaged');
  }
  try {
    if (pdf.numPages > limits.maxPdfPages) return refusedFor('pdf_too_many_pages');
    return await readPages(pdf, onPage);
  } catch {
    return refusedFor('pdf_damaged');
  } finally {
    await pdf.destroy();
  }
}

async function readPages(
  pdf: Pdf,
  onPage: (done: number, total: number) => void,
): Promise<Result<ReadSource, SourceRefusal>> {
  const pages: PdfPageLines[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(pdf, number);
    characters += page.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.maxTextCharacters) return refusedFor('text_too_long');
    pages.push(page);
    onPage(number, pdf.numPages);
  }
  const letters = pages.map(({ lines }) => count(lines.map(({ text }) => text).join(''), /[\p{L}\p{N}]/gu));
  const all = letters.reduce((sum, one) => sum + one, 0);
  const unnamed = count(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''), nameless);
  if (unnamed > (all + unnamed) * garbledShare.refusal) return refusedFor('encoding_broken');
  if (all < minLettersPerPage * pages.length) return refusedFor('pdf_scanned');
  const { info } = metadata.catch({ info: {} }).parse(await pdf.getMetadata());
  return accepted({
    format: 'pdf',
    ...joinBlocks(joinPages(pages)),
    title: keepable(info.Title ?? '').trim() || null,
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(info.Language ?? '') ? (info.Language ?? null) : null,
    address: null,
    encoding: 'pdf',
    doubts: [
      ...(letters.includes(0) ? [doubtOf('page_without_text')] : []),
      ...(unnamed > (all + unnamed) * garbledShare.doubt ? [doubtOf('text_garbled')] : []),
    ],
  });
}

/** Signs a font prints without saying which they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const nameless = /[\0-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const doubtOf = (code: string): Doubt => ({ code, passage: null, span: null, words: null });

async function readPage(pdf: Pdf, number: number): Promise<PdfPageLines> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const runs: PdfRun[] = [];
  for (const one of content.items) {
    if (!('str' in one)) continue;
    const run = place(one, transform);
    if (run) runs.push(run);
  }
  page.cleanup();
  return { height, lines: pageLines({ width, height, runs }) };
}

/** A run in the page as it is looked at (ISO 32000-1, 8.3.4); null for what runs upwards or downwards. */
function place(
  run: { str: string; transform: unknown[]; width: number },
  view: readonly unknown[],
): PdfRun | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view.map(Number);
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  if (Math.abs(along[1]) > Math.abs(along[0])) return null;
  const height = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  if (![x, y, height, run.width].every(Number.isFinite)) return null;
  return { text: run.str, x, y, width: run.width, height };
}
