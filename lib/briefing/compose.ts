import { type CaseSheet, writeCaseSheet } from '@/lib/briefing/case-sheet';
import { writeCover } from '@/lib/briefing/pack';
import { Paper } from '@/lib/briefing/paper';
import { maxInPack } from '@/lib/briefing/schema';
import { dateWords } from '@/lib/language/dates';
import type { Speech } from '@/lib/language/translate';

/** One case sheet as a PDF file, A4. */
export function composeCaseSheet(asked: CaseSheet, speech: Speech): Promise<Buffer> {
  const paper = begin(asked.sheet.name, `/people/${asked.sheet.slug}`, [asked], speech);
  writeCaseSheet(paper, asked, speech);
  return paper.finish();
}

/** Several case sheets behind a table of where everybody stands, as one PDF file. At least one, at most maxInPack. */
export function composePack(asked: readonly CaseSheet[], speech: Speech): Promise<Buffer> {
  if (asked.length === 0 || asked.length > maxInPack) throw new Error(`a pack of ${asked.length} people`);
  const paper = begin(speech.t('briefing.pack'), '/briefing', asked, speech);
  writeCover(paper, asked, speech);
  for (const each of asked) {
    paper.newPage();
    writeCaseSheet(paper, each, speech);
  }
  return paper.finish();
}

function begin(title: string, path: string, asked: readonly CaseSheet[], speech: Speech): Paper {
  const [first] = asked;
  if (first === undefined) throw new Error('paper for nobody');
  const newest =
    asked
      .map(({ edition }) => edition.publishedAt)
      .sort()
      .at(-1) ?? first.edition.publishedAt;
  const address = new URL(path, first.origin).href;
  const date = dateWords(first.today, speech);
  return new Paper({
    title: `${title} – Habeas`,
    language: speech.locale,
    publishedAt: new Date(newest),
    foot: (page, pages) =>
      speech.t('briefing.foot', { title, address, date, page: String(page), pages: String(pages) }),
  });
}
