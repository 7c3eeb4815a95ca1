import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { defaultLanguage, inLanguage, readLanguage } from '@/lib/core/language';
import { pictureSize } from '@/lib/embeds/size';
import { readTombstone } from '@/lib/record/absence';

/** Full address of a path of this site: as HABEAS_ORIGIN says or, where it does not, as the page was asked for. */
export async function fullAddress(path: string): Promise<string> {
  const stated = process.env.HABEAS_ORIGIN;
  if (stated && URL.canParse(stated)) return new URL(path, stated).href;
  const asked = `http://${(await headers()).get('host') ?? 'localhost'}`;
  return new URL(path, URL.canParse(asked) ? asked : 'http://localhost').href;
}

/** The picture that networks show beside a shared link, in the language of the page. `path`: behind `/pictures/`. */
export async function sharedPicture(
  path: string,
  title: string,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const url = await fullAddress(
    inLanguage(`/pictures/${path}`, readLanguage(await getLocale()) ?? defaultLanguage),
  );
  return {
    openGraph: {
      title,
      siteName: 'Habeas',
      images: [{ url, ...pictureSize, alt: title, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The reader's day, ISO, in UTC: the only clock of reader pages, taken at the door. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The head of a page whose record was withdrawn: names nobody. Empty where nothing ever stood there. */
export async function goneHead(subject: 'person' | 'document', address: string): Promise<Metadata> {
  if ((await readTombstone(subject, address)) === null) return {};
  return { title: (await getTranslations('gone'))('title') };
}
