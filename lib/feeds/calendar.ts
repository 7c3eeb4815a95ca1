import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { inLanguage, readLanguage } from '@/lib/core/language';
import { dayAfter, fromDay } from '@/lib/core/partial-date';
import type { ListedTermEnd } from '@/lib/custody/terms';
import { termWords } from '@/lib/language/term-words';
import type { Speech } from '@/lib/language/translate';

export type CalendarPage = {
  ends: readonly ListedTermEnd[];
  /** The site's own address. */
  origin: string;
  /** When the newest edition of the record was published; ISO instant. */
  stamp: string;
};

/**
 * Ends of terms as iCalendar (RFC 5545). An event lasts over every day the end can be; it never takes anybody's time, and its
 * id stays, so that a program that fetches the calendar anew changes the event and does not add another.
 */
export function composeCalendar({ ends, origin, stamp }: CalendarPage, speech: Speech): string {
  const { t } = speech;
  const language = readLanguage(speech.locale) ?? 'en';
  const at = (path: string) => new URL(inLanguage(path, language), origin).href;
  const calendar = ical({
    name: t('feeds.calendar_title'),
    description: t('feeds.calendar_what'),
    prodId: { company: 'Habeas', product: 'record', language: speech.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: at('/follow'),
    ttl: 60 * 60 * 24,
  });
  for (const end of ends) {
    calendar.createEvent({
      id: `${end.sentence.key.replaceAll('/', '.')}@${new URL(origin).hostname}`,
      stamp: new Date(stamp),
      start: fromDay(end.from),
      // the day after the last: RFC 5545, 3.6.1
      end: fromDay(dayAfter(end.until, 'P1D')),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: t('feeds.end_title', { name: end.person.name }),
      description: `${termWords(end, speech)} ${t('feeds.end_counted')}`,
      url: at(`/people/${end.person.slug}`),
    });
  }
  return calendar.toString();
}
