import { nameIn } from '@/lib/language/record-names';
import { headlineOf, partsWords } from '@/lib/language/statement-headline';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { PersonSheet, Statement, StatementOf } from '@/lib/record/schema';

export type GlanceRow = { label: string; values: string[] };

/** How the documents speak of the person, where a word of theirs says so; else neither. */
export function genderOf({ statements }: Pick<PersonSheet, 'statements'>): 'male' | 'female' | 'other' {
  const said = statements.find((each) => each.kind === 'trait' && each.trait === 'gender');
  const value = said?.kind === 'trait' ? said.value : null;
  return value === 'male' || value === 'female' ? value : 'other';
}

const yearOf = (statement: Statement) => statement.stated.slice(0, 4);

/**
 * The record at a glance: rows in fixed order, those without a value left out. Each value carries the years of
 * the documents that say it; the sources themselves stand in the history.
 */
export function glanceOf(sheet: PersonSheet, speech: Speech): GlanceRow[] {
  const { t } = speech;
  const row = (
    key: string,
    kinds: Statement['kind'][],
    words: (each: Statement) => string | null,
  ): GlanceRow => {
    const years = new Map<string, Set<string>>();
    for (const each of sheet.statements.filter(({ kind }) => kinds.includes(kind))) {
      const said = words(each);
      if (said === null) continue;
      years.set(said, (years.get(said) ?? new Set()).add(yearOf(each)));
    }
    return {
      label: t(`person.${key}`, { gender: genderOf(sheet) }),
      values: [...years].map(([said, when]) =>
        t('person.glance_value', { words: sentenceCase(said, speech), years: [...when].sort().join(', ') }),
      ),
    };
  };
  const headline = (each: Statement) => headlineOf(each, speech);
  return [
    row('died', ['death'], headline),
    row('known_for', ['occupation', 'affiliation'], headline),
    row('recognised', ['finding'], headline),
    row('called', ['designation'], (each) =>
      each.kind === 'designation' ? codeWords(speech, 'statements.designation.plain', each.term) : null,
    ),
    row('charged', ['charge'], (each) => (each.kind === 'charge' ? chargeWords(each, speech) : null)),
    row('sentenced', ['sentence'], (each) => {
      if (each.kind !== 'sentence') return null;
      const parts = partsWords(each, speech);
      return each.inAbsentia ? t('statements.sentence.plain_in_absentia', { parts }) : parts;
    }),
    row('asked', ['demand'], (each) =>
      each.kind === 'demand' ? codeWords(speech, 'statements.demand.action', each.action) : null,
    ),
  ].filter(({ values }) => values.length > 0);
}

/** What somebody is charged with; how far it went only where that is more than being charged. */
function chargeWords({ provision, stage }: StatementOf<'charge'>, speech: Speech): string {
  const name = provision
    ? nameIn(speech, 'provision', provision)
    : speech.t('statements.charge.plain_unnamed');
  if (stage === 'charged' || stage === 'not_stated') return name;
  return speech.t('statements.charge.plain', {
    provision: name,
    stage: codeWords(speech, 'statements.charge.stage', stage),
  });
}
