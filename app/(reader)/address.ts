import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { readTombstone } from '@/lib/record/tombstones';

/** Full address of a path of this site: as HABEAS_ORIGIN says or, where it does not, as the page was asked for. */
export async function fullAddress(path: string): Promise<string> {
  const stated = process.env.HABEAS_ORIGIN;
  if (stated && URL.canParse(stated)) return new URL(path, stated).href;
  const asked = `http://${(await headers()).get('host') ?? 'localhost'}`;
  return new URL(path, URL.canParse(asked) ? asked : 'http://localhost').href;
}

/** The reader's day, ISO, in UTC: the only clock of reader pages, taken at the door. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The head of a page whose record was withdrawn: names nobody. Empty where nothing ever stood there. */
export async function goneHead(subject: 'person' | 'document', address: string): Promise<Metadata> {
  if ((await readTombstone(subject, address)) === null) return {};
  return { title: (await getTranslations('gone'))('title') };
}
