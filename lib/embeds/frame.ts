import { caseNumber } from '@/lib/language/case-number';
import { dateWords } from '@/lib/language/dates';
import { statusWording } from '@/lib/language/status-wording';
import type { Speech } from '@/lib/language/translate';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet } from '@/lib/record/schema';

/** Size of the frame in CSS pixels, unless the other site asks for less: enough for the longest status. */
export const frameSize = { width: 480, height: 240 } as const;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, also within quotes. */
export const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

/**
 * Where a person stands, as a small page for the frames of other sites: plain HTML without script, its style in a file of
 * its own. Says as of when and leads to the record. `today`: ISO day.
 */
export function composeFrame(
  { sheet, edition }: { sheet: PersonSheet; edition: Edition },
  today: string,
  speech: Speech,
): string {
  const { t } = speech;
  const status = statusWording(sheet, today, speech);
  const lines = [status.source, status.lastNamed?.words ?? null, status.age, status.disputed];
  const edited = t('embeds.edition', {
    number: String(edition.number),
    date: dateWords(edition.publishedAt.slice(0, 10), speech),
    case: caseNumber(sheet.number),
  });
  return `<!doctype html><html lang="${speech.locale}"><head><meta charset="utf-8"><title>${escaped(sheet.name)} – Habeas</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="stylesheet" href="/frame.css"></head><body class="${sheet.present.group}"><main><h1><a href="/people/${sheet.slug}" target="_blank" rel="noopener">${escaped(sheet.name)}</a></h1><p class="status">${escaped(status.headline)}</p>${lines
    .flatMap((line) => (line === null ? [] : [`<p>${escaped(line)}</p>`]))
    .join('')}<p class="foot">${escaped(edited)}</p></main></body></html>`;
}

/** What another site puts into its page to show the frame. `address`: full address of the frame. */
export function frameCode(
  address: string,
  name: string,
  size: { width: number; height: number } = frameSize,
): string {
  return `<iframe src="${escaped(address)}" title="${escaped(`${name} – Habeas`)}" width="${size.width}" height="${size.height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`;
}
