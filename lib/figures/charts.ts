import type { Chart, ChartRow, FacetFigureName, Figures, Paint } from '@/lib/figures/schema';
import { dateWords } from '@/lib/language/dates';
import { facetWords } from '@/lib/language/facet-words';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import { outcomes } from '@/lib/record/followed';
import { custodyGroup, custodyGroups } from '@/lib/record/schema';

/** Bars one drawing has room for; the table has all. */
const drawn = 15;

/** Every figure as a chart, in the order of the page; those that count nobody are left out. */
export function chartsOf(figures: Figures, speech: Speech): Chart[] {
  return [
    standing(figures, speech),
    overTime(figures, speech),
    ...(['provision', 'affiliation', 'place', 'demand'] as const).map((facet) =>
      byFacet(facet, figures, speech),
    ),
    followed(figures, speech),
    byFacet('confirmed', figures, speech),
  ].filter(({ rows }) => rows.length > 0);
}

export const chartIds = [
  'standing',
  'years',
  'provision',
  'affiliation',
  'place',
  'demand',
  'followed',
  'confirmed',
] as const;

const said = (id: string, { t }: Speech) => {
  return {
    title: t(`figures.${id}.title`),
    rule: t(`figures.${id}.rule`),
    rowName: t(`figures.${id}.row`),
  };
};
const people = (speech: Speech, paint: Paint) => [
  { value: 'people', name: speech.t('figures.people'), paint },
];
const groupWords = (group: string, speech: Speech) =>
  sentenceCase(codeWords(speech, 'custody.group', group), speech);

function standing({ standing: groups }: Figures, speech: Speech): Chart {
  return {
    ...{
      id: 'standing',
      form: 'bars',
      ...said('standing', speech),
      columns: people(speech, 'ink'),
      undrawn: 0,
    },
    rows: groups.map(({ group, count, href }) => ({
      name: groupWords(group, speech),
      value: group,
      cells: [{ count, href, paint: group }],
    })),
  };
}

function overTime({ days }: Figures, speech: Speech): Chart {
  const shown = custodyGroups.filter((group) =>
    days.some(({ groups }) => groups.some((each) => each.group === group && each.count > 0)),
  );
  return {
    ...{ id: 'years', form: 'days', ...said('years', speech), undrawn: 0 },
    columns: shown.map((group) => ({ value: group, name: groupWords(group, speech), paint: group })),
    rows: days.map(({ day, groups }) => ({
      name: dateWords(day, speech, 'short'),
      value: day,
      cells: shown.map((group) => {
        const counted = groups.find((each) => each.group === group);
        return { count: counted?.count ?? 0, href: counted?.href ?? null, paint: group };
      }),
    })),
  };
}

function byFacet(facet: FacetFigureName, { facets }: Figures, speech: Speech): Chart {
  const { values, lacking } = facets[facet];
  const rows: ChartRow[] = values.map(({ value, label, count, href }) => ({
    name: sentenceCase(facetWords(facet, { value, label }, speech), speech),
    value,
    cells: [{ count, href, paint: 'ink' }],
  }));
  const undrawn = facet === 'confirmed' ? 0 : Math.max(0, rows.length - drawn);
  if (lacking !== null) {
    const name = speech.t(`figures.${facet}.lacking`);
    rows.unshift({ name, value: '', cells: [{ ...lacking, paint: 'not_stated' }] });
  }
  return {
    ...{ id: facet, form: 'bars', ...said(facet, speech), columns: people(speech, 'ink'), undrawn, rows },
  };
}

/** Colours of what followed: custody has its own; not to be named again is not to be known of. */
function paintOf(outcome: string): Paint {
  if (outcome === 'not_named') return 'not_stated';
  return custodyGroup.safeParse(outcome).data ?? 'quiet';
}

function followed({ followed: documents }: Figures, speech: Speech): Chart {
  const shown = outcomes.filter((outcome) =>
    documents.some((document) => document.outcomes.some((each) => each.outcome === outcome)),
  );
  return {
    ...{ id: 'followed', form: 'stacks', ...said('followed', speech), undrawn: 0 },
    columns: shown.map((outcome) => ({
      value: outcome,
      name: sentenceCase(codeWords(speech, 'document.outcome', outcome), speech),
      paint: paintOf(outcome),
    })),
    rows: documents.map(({ slug, reference, outcomes: counts }) => ({
      name: reference,
      value: slug,
      cells: shown.map((outcome) => {
        const count = counts.find((each) => each.outcome === outcome)?.count ?? 0;
        const href = count === 0 ? null : `/documents/${slug}#followed-${outcome}`;
        return { count, href, paint: paintOf(outcome) };
      }),
    })),
  };
}
