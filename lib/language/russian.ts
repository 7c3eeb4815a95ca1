import briefing from '@/messages/ru/briefing.json';
import corrections from '@/messages/ru/corrections.json';
import custody from '@/messages/ru/custody.json';
import data from '@/messages/ru/data.json';
import dates from '@/messages/ru/dates.json';
import document from '@/messages/ru/document.json';
import documents from '@/messages/ru/documents.json';
import editions from '@/messages/ru/editions.json';
import embeds from '@/messages/ru/embeds.json';
import errors from '@/messages/ru/errors.json';
import feeds from '@/messages/ru/feeds.json';
import figures from '@/messages/ru/figures.json';
import gone from '@/messages/ru/gone.json';
import home from '@/messages/ru/home.json';
import languages from '@/messages/ru/languages.json';
import map from '@/messages/ru/map.json';
import method from '@/messages/ru/method.json';
import names from '@/messages/ru/names.json';
import past from '@/messages/ru/past.json';
import person from '@/messages/ru/person.json';
import refusals from '@/messages/ru/refusals.json';
import register from '@/messages/ru/register.json';
import search from '@/messages/ru/search.json';
import shell from '@/messages/ru/shell.json';
import statements from '@/messages/ru/statements.json';
import terms from '@/messages/ru/terms.json';

/** The Russian catalog: everything readers see. The desk speaks English. */
export const russian = {
  corrections,
  custody,
  data,
  dates,
  document,
  documents,
  editions,
  errors,
  figures,
  gone,
  home,
  languages,
  map,
  method,
  names,
  past,
  person,
  refusals,
  register,
  search,
  shell,
  terms,
  statements,
  briefing,
  embeds,
  feeds,
};
