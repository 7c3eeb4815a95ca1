import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { inLanguage, readLanguage } from '@/lib/core/language';
import { type Day, dayAfter, fromDay } from '@/lib/core/partial-date';
import type { ListedDates } from '@/lib/custody/hearings';
import { hearingWords } from '@/lib/language/hearing-words';
import { termWords } from '@/lib/language/term-words';
import type { Speech } from '@/lib/language/translate';

export type CalendarPage = ListedDates & {
  /** The site's own address. */
  origin: string;
  /** When the newest edition of the record was published; ISO instant. */
  stamp: string;
};

/**
 * Hearings and ends of terms as iCalendar (RFC 5545). An event lasts over every day it can be on; it never takes anybody's time,
 * and its id stays, so that a program that fetches the calendar anew changes the event and does not add another.
 */
export function composeCalendar({ hearings, ends, origin, stamp }: CalendarPage, speech: Speech): string {
  const { t } = speech;
  const language = readLanguage(speech.locale) ?? 'en';
  const at = (path: string) => new URL(inLanguage(path, language), origin).href;
  const calendar = ical({
    name: t('feeds.calendar_title'),
    description: t('feeds.page_calendar_what'),
    prodId: { company: 'Habeas', product: 'record', language: speech.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: at('/follow'),
    ttl: 60 * 60 * 24,
  });
  const add = (key: string, { person, from, until }: Dated, summary: string, description: string) =>
    calendar.createEvent({
      id: `${key.replaceAll('/', '.')}@${new URL(origin).hostname}`,
      stamp: new Date(stamp),
      start: fromDay(from),
      // the day after the last: RFC 5545, 3.6.1
      end: fromDay(dayAfter(until, 'P1D')),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description,
      url: at(`/people/${person.slug}`),
    });
  for (const hearing of hearings) {
    const { event, person } = hearing;
    const by = event.citations.map(({ reference }) => t('feeds.hearing_by', { reference }));
    const said = [hearingWords(event, speech), ...new Set(by)].join(' ');
    add(event.key, hearing, t('feeds.hearing_title', { name: person.name }), said);
  }
  for (const end of ends) {
    const said = `${termWords(end, speech)} ${t('feeds.end_counted')}`;
    add(end.sentence.key, end, t('feeds.end_title', { name: end.person.name }), said);
  }
  return calendar.toString();
}

type Dated = { person: { slug: string }; from: Day; until: Day };
