import briefing from '@/messages/kk/briefing.json';
import corrections from '@/messages/kk/corrections.json';
import custody from '@/messages/kk/custody.json';
import data from '@/messages/kk/data.json';
import dates from '@/messages/kk/dates.json';
import document from '@/messages/kk/document.json';
import documents from '@/messages/kk/documents.json';
import editions from '@/messages/kk/editions.json';
import embeds from '@/messages/kk/embeds.json';
import errors from '@/messages/kk/errors.json';
import feeds from '@/messages/kk/feeds.json';
import figures from '@/messages/kk/figures.json';
import gone from '@/messages/kk/gone.json';
import home from '@/messages/kk/home.json';
import languages from '@/messages/kk/languages.json';
import map from '@/messages/kk/map.json';
import method from '@/messages/kk/method.json';
import names from '@/messages/kk/names.json';
import past from '@/messages/kk/past.json';
import person from '@/messages/kk/person.json';
import refusals from '@/messages/kk/refusals.json';
import register from '@/messages/kk/register.json';
import search from '@/messages/kk/search.json';
import shell from '@/messages/kk/shell.json';
import statements from '@/messages/kk/statements.json';
import terms from '@/messages/kk/terms.json';

/** The Kazakh catalog: everything readers see. The desk speaks English. */
export const kazakh = {
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
