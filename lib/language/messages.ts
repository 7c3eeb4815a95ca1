import type { AbstractIntlMessages } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { kazakh } from '@/lib/language/kazakh';
import { russian } from '@/lib/language/russian';
import boards from '@/messages/en/boards.json';
import briefing from '@/messages/en/briefing.json';
import corrections from '@/messages/en/corrections.json';
import custody from '@/messages/en/custody.json';
import data from '@/messages/en/data.json';
import dates from '@/messages/en/dates.json';
import desk from '@/messages/en/desk.json';
import document from '@/messages/en/document.json';
import documents from '@/messages/en/documents.json';
import doubts from '@/messages/en/doubts.json';
import duplicates from '@/messages/en/duplicates.json';
import editing from '@/messages/en/editing.json';
import editions from '@/messages/en/editions.json';
import embeds from '@/messages/en/embeds.json';
import errors from '@/messages/en/errors.json';
import factor from '@/messages/en/factor.json';
import feeds from '@/messages/en/feeds.json';
import fetching from '@/messages/en/fetching.json';
import figures from '@/messages/en/figures.json';
import gone from '@/messages/en/gone.json';
import history from '@/messages/en/history.json';
import home from '@/messages/en/home.json';
import importing from '@/messages/en/importing.json';
import languages from '@/messages/en/languages.json';
import letters from '@/messages/en/letters.json';
import mail from '@/messages/en/mail.json';
import map from '@/messages/en/map.json';
import method from '@/messages/en/method.json';
import past from '@/messages/en/past.json';
import person from '@/messages/en/person.json';
import refusals from '@/messages/en/refusals.json';
import register from '@/messages/en/register.json';
import review from '@/messages/en/review.json';
import search from '@/messages/en/search.json';
import shell from '@/messages/en/shell.json';
import sources from '@/messages/en/sources.json';
import statements from '@/messages/en/statements.json';
import terms from '@/messages/en/terms.json';
import withdrawals from '@/messages/en/withdrawals.json';
import workbench from '@/messages/en/workbench.json';

/** The English catalog: one file an area, named as the area is. Other languages follow the same names. */
export const english = {
  corrections,
  boards,
  briefing,
  custody,
  data,
  dates,
  desk,
  document,
  documents,
  doubts,
  duplicates,
  editing,
  editions,
  errors,
  factor,
  embeds,
  feeds,
  fetching,
  figures,
  gone,
  history,
  home,
  importing,
  languages,
  letters,
  mail,
  map,
  method,
  past,
  person,
  refusals,
  register,
  review,
  search,
  shell,
  sources,
  terms,
  statements,
  withdrawals,
  workbench,
};

/**
 * Areas that only the desk shows: they exist in English alone. Every other area is for readers, and the check of the
 * house wants it whole in every language.
 */
export const deskAreas = [
  'boards',
  'desk',
  'doubts',
  'duplicates',
  'editing',
  'factor',
  'fetching',
  'history',
  'importing',
  'letters',
  'mail',
  'review',
  'sources',
  'withdrawals',
  'workbench',
] as const;

/**
 * Areas that English does without: what they name has an English name in the record itself. The other languages know
 * the same names.
 */
export const areasOfOtherLanguages = ['names'] as const;

/** What each language says; the desk's areas stand in English in all of them. */
export const catalogs: Record<Language, AbstractIntlMessages> = {
  en: english,
  ru: { ...english, ...russian },
  kk: { ...english, ...kazakh },
};
