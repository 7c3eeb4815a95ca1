import type { Language } from '@/lib/core/language';

/**
 * The forms a date takes by what it does in a sentence: `in` when something was, `from` and `to` its ends, `with` the
 * first of two, `of` before a noun. Each language uses those its grammar has; English has one.
 */
export type DateForm = 'plain' | 'in' | 'from' | 'to' | 'with' | 'of';

/** The sentences of `messages/…/dates.json` that hold a date. */
export type DateSentence =
  | 'in'
  | 'or_after'
  | 'or_before'
  | 'since'
  | 'until'
  | 'before'
  | 'throughout'
  | 'between_first'
  | 'between_last'
  | 'from_first'
  | 'to_last'
  | 'as_of';

type Twelve = string;

export type Calendar = {
  /** Months of a date without a day, January to December. */
  months: Record<DateForm, Twelve>;
  /** Months of a date with one. */
  daysMonths: Record<DateForm, Twelve>;
  shortMonths: Twelve;
  year: Record<DateForm, string>;
  /** With day, month and year; a part that is not said falls away with the words that belong to it. */
  whole: string;
  /** What belongs to the year beside a month. */
  yearBeside: { long: string; short: string };
  takes: Partial<Record<DateSentence, DateForm>>;
  /** Where two ends share a year, which of them says it. */
  sharedIn: 'first' | 'last';
  /** Whether "about" stands inside a preposition ("in about 2018") or before it. */
  doubtInside: boolean;
};

const english = 'January February March April May June July August September October November December';
const same = <Value>(value: Value): Record<DateForm, Value> => ({
  plain: value,
  in: value,
  from: value,
  to: value,
  with: value,
  of: value,
});

const en: Calendar = {
  months: same(english),
  daysMonths: same(english),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  year: same('{year}'),
  whole: '{day} {month} {year}',
  yearBeside: { long: '{year}', short: '{year}' },
  takes: {},
  sharedIn: 'last',
  doubtInside: true,
};

const russian = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const russianOf = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';

const ru: Calendar = {
  months: {
    plain: russian,
    in: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    from: russianOf,
    to: russian,
    with: 'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём',
    of: russian,
  },
  daysMonths: same(russianOf),
  shortMonths: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
  year: {
    ...same('{year} год'),
    in: '{year} году',
    from: '{year} года',
    with: '{year} годом',
  },
  whole: '{day} {month} {year}',
  yearBeside: { long: '{year} года', short: '{year} г.' },
  takes: {
    in: 'in',
    or_after: 'in',
    or_before: 'in',
    since: 'from',
    until: 'to',
    before: 'from',
    throughout: 'from',
    between_first: 'with',
    between_last: 'with',
    from_first: 'from',
    to_last: 'to',
    as_of: 'of',
  },
  sharedIn: 'last',
  doubtInside: false,
};

// endings follow the sounds of each month: қыркүйекте, шілдеде, қаңтарда
const kazakh = {
  plain: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  in: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
  from: 'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
  to: 'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
  with: 'қаңтар|мен ақпан|мен наурыз|бен сәуір|мен мамыр|мен маусым|мен шілде|мен тамыз|бен қыркүйек|пен қазан|мен қараша|мен желтоқсан|мен',
  of: 'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы',
};

const kk: Calendar = {
  months: kazakh,
  daysMonths: kazakh,
  shortMonths: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.',
  year: {
    plain: '{year} жыл',
    in: '{year} жылы',
    from: '{year} жылдан',
    to: '{year} жылға',
    with: '{year} жыл мен',
    of: '{year} жылғы',
  },
  whole: '{year} {day} {month}',
  yearBeside: { long: '{year} жылғы', short: '{year} ж.' },
  takes: {
    in: 'in',
    or_after: 'in',
    or_before: 'in',
    since: 'from',
    until: 'to',
    before: 'from',
    between_first: 'with',
    from_first: 'from',
    to_last: 'to',
    as_of: 'of',
  },
  sharedIn: 'first',
  doubtInside: false,
};

const calendars: Record<Language, Calendar> = { en, ru, kk };

/** How a language writes dates. */
export const calendarOf = (language: Language): Calendar => calendars[language];

/** A month's word, 1 to 12. */
export function monthWord(twelve: string, month: number): string {
  return (twelve.split(' ')[month - 1] ?? '').replace('|', ' ');
}
