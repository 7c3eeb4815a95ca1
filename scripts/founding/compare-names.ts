/** Names of people, and every span that names a person, an organisation, a place or a provision. */
import type { FoundingPerson } from '@/lib/founding/schema';
import type { Gold } from './gold';
import type { Kept, KeptEntity } from './kept';
import { passageOf, type Row, sameTexts, wordsAgree } from './table';

/** Printed spellings one by one; beside them only the usual name of somebody whom no document names so. */
export function compareNames(gold: Gold, kept: Kept): Row {
  const ours = kept.people.flatMap(({ slug, names }) => names.map((name) => ({ ...name, slug })));
  const row = sameTexts(
    'name spellings',
    gold.people.flatMap(({ id, spellings }) =>
      spellings.map(
        ({ form, document, order, count }) => `${id} ${form} ${document} ${order.replace('-', '_')} ${count}`,
      ),
    ),
    ours
      .filter(({ kind }) => kind === 'printed')
      .map(({ slug, form, document, order, occurrences }) =>
        [slug, form, document, order, occurrences].join(' '),
      ),
  );
  const basis: Record<string, FoundingPerson['names'][number]['kind']> = {
    inverted: 'usual',
    derived: 'transliteration',
  };
  const unprinted = sameTexts(
    'names no document prints so',
    gold.people.flatMap(({ id, name, canonical_attested: how = '' }) =>
      basis[how] ? [`${id} ${name} ${basis[how]}`] : [],
    ),
    ours.filter(({ kind }) => kind !== 'printed').map(({ slug, form, kind }) => `${slug} ${form} ${kind}`),
  );
  return { ...row, unexplained: [...row.unexplained, ...unprinted.unexplained] };
}

export function compareMentions(gold: Gold, kept: Kept): Row[] {
  const line = (
    key: string,
    passage: string,
    start: number,
    end: number,
    words: string,
    who: string | null,
  ) => `${key} ${passage} ${start}-${end} ${words} ${who}`;
  return (['mentions', 'unnamed'] as const).map((which) =>
    sameTexts(
      which === 'mentions' ? 'mentions of people' : 'unnamed references',
      gold[which].map((each) =>
        line(each.id, passageOf(each), each.start, each.end, each.surface, each.person),
      ),
      kept.mentions
        .filter(({ named }) => named === (which === 'mentions'))
        .map((each) => line(each.key, each.passage, each.start, each.end, each.words, each.person)),
    ),
  );
}

/** Each entity with each place it is named; a title longer than 15 words may be kept up to its first words. */
export function compareEntities(
  what: 'organisations' | 'places' | 'provisions',
  gold: Gold,
  kept: readonly KeptEntity[],
): Row[] {
  const row = sameTexts(
    `${what}, each time named`,
    gold[what].flatMap(({ id, mentions }) =>
      mentions.map((each) => `${id} ${passageOf(each)} ${each.start}`),
    ),
    kept.flatMap(({ slug, mentions }) => mentions.map((each) => `${slug} ${each.passage} ${each.start}`)),
  );
  const cut = gold[what].flatMap(({ id, mentions }) =>
    mentions.flatMap((theirs) => {
      const ours = kept
        .find(({ slug }) => slug === id)
        ?.mentions.find((each) => each.passage === passageOf(theirs) && each.start === theirs.start);
      if (!ours) return [];
      const long = theirs.surface.split(/\s+/u).length > 15;
      const same = ours.words === theirs.surface || (long && theirs.surface.startsWith(ours.words));
      const problem = same ? wordsAgree(gold, theirs, ours) : 'is kept in other words';
      return problem ? [`${id} at ${passageOf(theirs)}: ${problem}`] : [];
    }),
  );
  const all = sameTexts(
    what,
    gold[what].map(({ id }) => id),
    kept.map(({ slug }) => slug),
  );
  return [all, { ...row, unexplained: [...row.unexplained, ...cut] }];
}
