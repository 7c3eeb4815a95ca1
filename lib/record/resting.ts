import { groupBy } from '@/lib/core/group';
import type { DocumentDemand, DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import type { Citation, PersonSheet, Statement } from '@/lib/record/schema';

/** A statement on somebody's record that rests on words of a document. */
export type Resting = {
  person: { slug: string; name: string };
  statement: Statement;
  /** Its citations of this passage. */
  citations: Citation[];
};

type Place = Pick<DocumentPassage, 'language' | 'label'>;
const keyOf = ({ language, label }: Place) => `${language} ${label}`;

export type RestingByPassage = {
  /** In the order of the sheets given, each statement once. */
  at: (passage: Place) => Resting[];
};

/** Which statements of these people rest on which passages of the document. */
export function restingOn(document: string, sheets: readonly PersonSheet[]): RestingByPassage {
  const cited = sheets.flatMap(({ slug, name, statements }) =>
    statements.flatMap((statement) => {
      const here = statement.citations.filter((citation) => citation.document === document);
      return [...groupBy(here, keyOf)].map(([place, citations]) => ({
        place,
        resting: { person: { slug, name }, statement, citations },
      }));
    }),
  );
  const byPlace = groupBy(cited, ({ place }) => place);
  return { at: (passage) => (byPlace.get(keyOf(passage)) ?? []).map(({ resting }) => resting) };
}

/**
 * Statements that rest on any of these passages, each once with its citations of all of them, in the order given.
 * That somebody is dead is left out beside the death that the same document tells of, as on their own page.
 */
export function restingAt(resting: RestingByPassage, passages: readonly Place[]): Resting[] {
  const found = passages.flatMap((passage) => resting.at(passage));
  const deaths = new Set(
    found.flatMap(({ person, statement }) =>
      statement.kind === 'death' ? [`${person.slug} ${statement.statedBy}`] : [],
    ),
  );
  const all = found.filter(
    ({ person, statement }) => !isDead(statement) || !deaths.has(`${person.slug} ${statement.statedBy}`),
  );
  return [...groupBy(all, ({ statement }) => statement.key).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, citations: group.flatMap(({ citations }) => citations) }] : [];
  });
}

/** Demands and positions of the document that rest on the passage. */
export function demandsAt({ demands }: Pick<DocumentSheet, 'demands'>, passage: Place): DocumentDemand[] {
  return demands.filter((demand) => keyOf(demand) === keyOf(passage));
}

const isDead = (statement: Statement) => statement.kind === 'custody' && statement.state === 'dead';

/** The place of a statement on its person's page. That somebody is dead stands there with the death itself. */
export function statementAddress({ person, statement }: Resting): string {
  const place = isDead(statement) ? 'history' : encodeURIComponent(statement.key.replaceAll('/', '.'));
  return `/people/${person.slug}#${place}`;
}
