import { type ReadDb, readers } from '@/lib/db/readers';
import type { Picture } from '@/lib/embeds/picture';
import { caseNumber } from '@/lib/language/case-number';
import { dateWords } from '@/lib/language/dates';
import { statusWording } from '@/lib/language/status-wording';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import { type Absence, readAbsence } from '@/lib/record/absence';
import { readDocument, readPersonSheet } from '@/lib/record/read';

export type Pictured = { is: 'there'; picture: Picture } | Absence;

/**
 * The words of the picture at an address behind `/pictures/`: `site.png`, `people/{slug}.png`, `documents/{slug}.png`.
 * `today`: ISO day of the reader.
 */
export async function readPictured(
  path: readonly string[],
  today: string,
  speech: Speech,
  db: ReadDb = readers(),
): Promise<Pictured> {
  const { t } = speech;
  const foot = t('embeds.foot', { date: dateWords(today, speech) });
  const [, name] = /^(.+)\.png$/.exec(path.join('/')) ?? [];
  if (name === 'site')
    return {
      is: 'there',
      picture: {
        over: t('embeds.over_site'),
        title: t('embeds.site_title'),
        lines: [t('embeds.site_line')],
        foot,
      },
    };
  const [, shelf, slug] = /^(people|documents)\/([A-Za-z0-9_-]{1,200})$/.exec(name ?? '') ?? [];
  if (slug === undefined) return { is: 'unknown' };
  if (shelf === 'people') {
    const sheet = await readPersonSheet(slug, db);
    if (sheet === null) return readAbsence('person', slug, db);
    const { headline, source, age } = statusWording(sheet, today, speech);
    const over = t('embeds.over_person', { case: caseNumber(sheet.number) });
    return {
      is: 'there',
      picture: {
        over,
        title: sheet.name,
        lines: [headline, source, age].flatMap((line) => line ?? []),
        foot,
      },
    };
  }
  const sheet = await readDocument(slug, db);
  if (sheet === null) return readAbsence('document', slug, db);
  const kind = sentenceCase(codeWords(speech, 'document.kind', sheet.kind), speech);
  const lines = [`${sheet.shortTitle} · ${dateWords(sheet.stated, speech)}`];
  return { is: 'there', picture: { over: kind, title: sheet.usualTitle, lines, foot } };
}
