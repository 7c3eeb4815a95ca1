import { groupBy } from '@/lib/core/group';
import { toDay } from '@/lib/core/partial-date';
import { lineOf, presentOf } from '@/lib/custody/rules';
import type { Casefile } from '@/lib/publishing/casefile';
import { composeStatement, otherPerson } from '@/lib/publishing/compose-statement';
import { type Naming, type PersonSheet, personSheet, type Statement } from '@/lib/record/schema';

/** Documents that name the person, oldest first, with the passages in the order of the text. */
function namingsOf(casefile: Casefile): Naming[] {
  const byDocument = groupBy(casefile.mentions, (mention) => mention.passage.document.slug);
  return [...byDocument.values()]
    .flatMap((mentions) => {
      const [first] = mentions;
      if (!first) return [];
      const { slug, shortTitle, usualTitle, kind, stated, statedFrom, statedUntil } = first.passage.document;
      const passages = [...mentions].sort((a, b) => a.passage.ordinal - b.passage.ordinal);
      return [
        {
          document: slug,
          reference: shortTitle,
          title: usualTitle,
          kind,
          stated,
          statedFrom: toDay(statedFrom),
          statedUntil: statedUntil === null ? null : toDay(statedUntil),
          passages: [...new Set(passages.map((mention) => mention.passage.label))],
        },
      ];
    })
    .sort((a, b) => (a.statedFrom + a.document < b.statedFrom + b.document ? -1 : 1));
}

const rank: Record<Statement['kind'], number> = {
  death: 0,
  custody: 1,
  sentence: 2,
  charge: 3,
  event: 4,
  treatment: 5,
  investigation: 6,
  finding: 7,
  designation: 8,
  demand: 9,
  affiliation: 10,
  occupation: 11,
  relation: 12,
  trait: 13,
  conduct: 14,
};

/** When something was true comes before when it was said: the history is about the person, not about papers. */
const momentOf = (each: Statement) => each.until ?? each.from ?? each.statedFrom;

function newestFirst(a: Statement, b: Statement): number {
  const [dayA, dayB] = [momentOf(a), momentOf(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return rank[a.kind] - rank[b.kind] || (a.key < b.key ? -1 : 1);
}

/**
 * The sheet of one person: pure, and validated before it leaves. Conduct (what officials did) is never part of
 * a person's sheet. Throws when the casefile names no document, since nobody is on record without one.
 */
export function composePerson(casefile: Casefile): PersonSheet {
  const statements = casefile.statements
    .filter((row) => row.kind !== 'conduct')
    .map(composeStatement)
    .sort(newestFirst);
  const namings = namingsOf(casefile);
  const parts = [...new Set(casefile.withheldParts)];
  // without its date a statement would be taken as true on the day of its document
  const dated = statements.filter(({ withheld }) => withheld?.includes('occurred') !== true);
  return personSheet.parse({
    sheet: 'person/1',
    number: casefile.number,
    slug: casefile.slug,
    name: casefile.usualName,
    sortName: casefile.sortName,
    named: casefile.named,
    nameBasis: casefile.nameBasis,
    mergeConfidence: casefile.mergeConfidence,
    identityNote: casefile.identityNote,
    apartFrom: casefile.apartFrom
      .map(({ other }) => otherPerson(other))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    mergedFrom: casefile.mergedFrom,
    names: casefile.names.map((name) => ({
      form: name.form,
      language: name.language,
      script: name.script,
      order: name.order,
      kind: name.kind,
      inflection: name.inflection,
      document: name.document?.slug ?? null,
      reference: name.document?.shortTitle ?? null,
      passages: [
        ...new Set(
          casefile.mentions
            .filter(
              ({ surface, passage }) =>
                surface === name.form && passage.document.slug === name.document?.slug,
            )
            .map(({ passage }) => passage.label),
        ),
      ],
      occurrences: name.occurrences,
    })),
    ...(parts.length > 0 ? { withheld: parts } : {}),
    present: presentOf(dated, namings),
    line: lineOf(dated, namings),
    statements,
    namings,
    namedWith: casefile.namedWith,
  });
}
