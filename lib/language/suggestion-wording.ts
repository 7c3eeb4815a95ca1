import { dateInSentence, type Meaning, whenWords } from '@/lib/language/dates';
import { headlineOf, type Said } from '@/lib/language/statement-headline';
import { codeWords, type Speech } from '@/lib/language/translate';

/** What a statement points to, as writers give it: by slug. */
type Slugs = {
  place: string | null;
  provision: string | null;
  organisation: string | null;
  bodies: string[];
  organisations: string[];
  other: string;
};
type BySlug<Each> = Each extends Said
  ? {
      [Key in keyof Each as Exclude<Key, 'certainty' | keyof Addressed>]: Key extends keyof Slugs
        ? Slugs[Key]
        : Each[Key];
    }
  : never;
/** A demand's own words and whom it was asked of: a suggestion has them in its clause. */
type Addressed = { summary: string; addressees: string[]; addresseeStated: boolean | null };

/** The detail of a suggestion or a draft, with what it points to by slug. */
export type SaidDetail = BySlug<Said>;

export type Suggested = {
  detail: SaidDetail;
  occurred: string | null;
  occurredMeaning: Meaning | null;
  certainty: Said['certainty'];
};

/**
 * A suggestion in one line, for an editor to accept or not: "Demand: release and full rehabilitation", "Custody: held,
 * as stated in January 2022". `stated` is the document's date (EDTF), null while it is not known; `nameOf` names what
 * a slug leads to.
 */
export function suggestionSentence(
  { detail, occurred, occurredMeaning, certainty }: Suggested,
  stated: string | null,
  nameOf: (slug: string) => string,
  speech: Speech,
): string {
  const { t } = speech;
  const kind = t(`statements.suggested.kind.${detail.kind}`);
  const words =
    detail.kind === 'demand'
      ? codeWords(speech, 'statements.demand.action', detail.action)
      : headlineOf(saidOf(detail, certainty, nameOf), speech);
  const said = t('statements.suggested.says', { kind, words });
  const when =
    occurred !== null
      ? t('statements.suggested.when', { said, when: whenSaid(occurred, occurredMeaning, speech) })
      : detail.kind === 'custody' && stated !== null
        ? t('statements.suggested.as_stated', { said, when: dateInSentence(stated, speech) })
        : said;
  if (certainty === 'stated') return when;
  return t('statements.suggested.hedged', { said: when, how: t(`statements.certainty_short.${certainty}`) });
}

/** With its preposition where it is a single date, "on 27 September 2018"; open intervals and spans have theirs. */
function whenSaid(occurred: string, meaning: Meaning | null, speech: Speech): string {
  const single = !occurred.includes('/') && (meaning === null || meaning === 'on' || meaning === 'within');
  return single ? dateInSentence(occurred, speech) : whenWords(occurred, meaning, speech);
}

/** What wording functions take: names instead of slugs. Places stand in lines of their own, not in a headline. */
function saidOf(detail: SaidDetail, certainty: Said['certainty'], nameOf: (slug: string) => string): Said {
  const named = (slug: string) => ({ slug, name: nameOf(slug) });
  switch (detail.kind) {
    case 'charge': {
      const provision = detail.provision === null ? null : named(detail.provision);
      return { ...detail, certainty, provision, place: null };
    }
    case 'finding':
      return { ...detail, certainty, bodies: detail.bodies.map(named) };
    case 'affiliation':
      return { ...detail, certainty, organisations: detail.organisations.map(named) };
    case 'relation':
      return { ...detail, certainty, other: named(detail.other) };
    case 'trait':
      return { ...detail, certainty, place: detail.place === null ? null : named(detail.place) };
    case 'demand':
      return { ...detail, certainty, summary: '', addressees: [], addresseeStated: null };
    case 'event':
      return { ...detail, certainty, place: null, organisation: null };
    case 'custody':
      return { ...detail, certainty, place: null };
    case 'treatment':
      return { ...detail, certainty, place: null };
    case 'death':
      return { ...detail, certainty, place: null };
    default:
      return { ...detail, certainty };
  }
}
