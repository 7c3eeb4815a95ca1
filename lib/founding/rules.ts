import { parsePartialDate } from '@/lib/core/partial-date';
import type { Founding } from '@/lib/founding/read';
import type { FoundingPerson, FoundingStatement } from '@/lib/founding/schema';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';

/** Something in one file that does not agree with itself or with another file. */
export type Contradiction = { file: string; path: PropertyKey[]; reason: string };

type Names = Record<
  'document' | 'passage' | 'person' | 'mention' | 'organisation' | 'place' | 'provision' | 'demand',
  ReadonlySet<string>
>;
type Clause = { key: string; passage: string; quote: string; start: number; end: number };
type Tell = (path: PropertyKey[], reason: string) => void;

const words = (text: string) => text.trim().split(/\s+/u).length;
const spanned = (text: string, span: { start: number; end: number }) => span.end - span.start === text.length;

/**
 * What the shapes cannot say: keys that stand twice, references that lead nowhere, spans as long as their words,
 * dates that can be read, words of documents longer than a fragment. In the order of the files; empty when sound.
 */
export function contradictionsIn(founding: Founding): Contradiction[] {
  const found: Contradiction[] = [];
  const tellOf =
    (file: string): Tell =>
    (path, reason) =>
      found.push({ file, path, reason });
  const names = namesOf(founding);

  unique(founding.documents, 'key', tellOf('documents'));
  unique(founding.documents, 'slug', tellOf('documents'));
  founding.documents.forEach((document, at) => {
    const tell = tellOf('documents');
    dated(document.stated, [at, 'stated'], tell);
    known(names.organisation, document.body, [at, 'body'], tell);
    unique(document.passages, 'label', (path, reason) => tell([at, 'passages', ...path], reason));
    document.links.forEach((link, n) => {
      known(names.document, link.document, [at, 'links', n, 'document'], tell);
    });
    document.citedTexts.forEach((cited, n) => {
      known(names.passage, cited.passage, [at, 'citedTexts', n, 'passage'], tell);
      if (cited.dated !== null) dated(cited.dated, [at, 'citedTexts', n, 'dated'], tell);
    });
  });

  for (const file of ['organisations', 'places', 'provisions'] as const) {
    const tell = tellOf(file);
    unique(founding[file], 'slug', tell);
    founding[file].forEach((entity, at) => {
      entity.mentions.forEach((mention, n) => {
        surface(mention, [at, 'mentions', n], names, tell);
      });
    });
  }
  founding.provisions.forEach((provision, at) => {
    known(names.provision, provision.code, [at, 'code'], tellOf('provisions'));
  });

  unique(founding.mentions, 'key', tellOf('mentions'));
  founding.mentions.forEach((mention, at) => {
    surface(mention, [at], names, tellOf('mentions'));
    known(names.person, mention.person, [at, 'person'], tellOf('mentions'));
  });

  for (const file of ['demands', 'numbers'] as const) {
    const tell = tellOf(file);
    const rows: readonly Clause[] = founding[file];
    unique(rows, 'key', tell);
    rows.forEach((row, at) => {
      known(names.passage, row.passage, [at, 'passage'], tell);
      if (!spanned(row.quote, row)) tell([at, 'end'], 'the span is not as long as the quote');
    });
  }
  founding.demands.forEach((demand, at) => {
    demand.addressees.forEach((addressee, n) => {
      known(
        names.organisation,
        addressee.organisation,
        [at, 'addressees', n, 'organisation'],
        tellOf('demands'),
      );
      known(names.person, addressee.person, [at, 'addressees', n, 'person'], tellOf('demands'));
    });
  });
  founding.numbers.forEach((number, at) => {
    if (number.dated !== null) dated(number.dated, [at, 'dated'], tellOf('numbers'));
  });

  unique(founding.people, 'slug', tellOf('people'));
  const keys = new Set<string>();
  founding.people.forEach((person, at) => {
    personAgrees(person, founding, names, (path, reason) => tellOf('people')([at, ...path], reason));
    person.statements.forEach((statement, n) => {
      const tell: Tell = (path, reason) => tellOf('people')([at, 'statements', n, ...path], reason);
      if (keys.has(statement.key)) tell(['key'], `${statement.key} stands twice`);
      keys.add(statement.key);
      statementAgrees(statement, person.slug, founding, names, tell);
    });
  });
  return found;
}

function namesOf(founding: Founding): Names {
  const slugs = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug));
  return {
    document: new Set(founding.documents.map(({ key }) => key)),
    passage: new Set(
      founding.documents.flatMap(({ key, passages }) => passages.map(({ label }) => `${key}/${label}`)),
    ),
    person: slugs(founding.people),
    mention: new Set(founding.mentions.map(({ key }) => key)),
    organisation: slugs(founding.organisations),
    place: slugs(founding.places),
    provision: slugs(founding.provisions),
    demand: new Set(founding.demands.map(({ key }) => key)),
  };
}

function unique<Row extends Record<Key, string>, Key extends string>(
  rows: readonly Row[],
  key: Key,
  tell: Tell,
): void {
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    if (seen.has(row[key])) tell([at, key], `${row[key]} stands twice`);
    seen.add(row[key]);
  });
}

function known(names: ReadonlySet<string>, name: string | null, path: PropertyKey[], tell: Tell): void {
  if (name !== null && !names.has(name)) tell(path, `${name} is nowhere on record`);
}

function dated(text: string, path: PropertyKey[], tell: Tell): void {
  if (!parsePartialDate(text).ok) tell(path, `${text} is not a date we can read`);
}

function surface(
  mention: { passage: string; start: number; end: number; surface: string },
  path: PropertyKey[],
  names: Names,
  tell: Tell,
): void {
  known(names.passage, mention.passage, [...path, 'passage'], tell);
  if (!spanned(mention.surface, mention)) tell([...path, 'end'], 'the span is not as long as the words');
  if (words(mention.surface) > 15) tell([...path, 'surface'], 'longer than 15 words');
}

function personAgrees(person: FoundingPerson, founding: Founding, names: Names, tell: Tell): void {
  person.apartFrom.forEach((slug, n) => {
    known(names.person, slug, ['apartFrom', n], tell);
    const other = founding.people.find((each) => each.slug === slug);
    if (slug === person.slug || (other && !other.apartFrom.includes(person.slug))) {
      tell(['apartFrom', n], `${slug} does not say the same of ${person.slug}`);
    }
  });
  person.names.forEach((name, n) => {
    known(names.document, name.document, ['names', n, 'document'], tell);
  });
}

function statementAgrees(
  statement: FoundingStatement,
  person: string,
  founding: Founding,
  names: Names,
  tell: Tell,
): void {
  dated(statement.stated, ['stated'], tell);
  if (statement.occurred !== null) dated(statement.occurred, ['occurred'], tell);
  if ((statement.occurred === null) !== (statement.occurredMeaning === null)) {
    tell(['occurredMeaning'], 'a date and its meaning come together');
  }
  const detail = statementDetail.safeParse({ ...statement.detail, kind: statement.kind });
  if (!detail.success) {
    const [issue] = detail.error.issues;
    tell(['detail', ...(issue?.path ?? [])], issue?.message ?? 'is of another shape');
  } else {
    for (const [key, kind, name] of referencesOf(detail.data))
      known(names[kind], name, ['detail', key], tell);
  }
  statement.citations.forEach((citation, n) => {
    known(names.passage, citation.passage, ['citations', n, 'passage'], tell);
    known(names.mention, citation.mention, ['citations', n, 'mention'], tell);
    if (!spanned(citation.quote, citation))
      tell(['citations', n, 'end'], 'the span is not as long as the quote');
    const mention = founding.mentions.find(({ key }) => key === citation.mention);
    if (mention && (mention.person !== person || mention.passage !== citation.passage)) {
      tell(['citations', n, 'mention'], `${mention.key} is of somebody else or in another passage`);
    }
  });
}

/** Every row that the typed columns of a statement point to: column, kind of row, name. */
function referencesOf(detail: StatementDetail): [string, keyof Names, string][] {
  const found: [string, keyof Names, string | null][] = [];
  if ('place' in detail) found.push(['place', 'place', detail.place]);
  if ('provision' in detail) found.push(['provision', 'provision', detail.provision]);
  if ('organisation' in detail) found.push(['organisation', 'organisation', detail.organisation]);
  if ('other' in detail) found.push(['other', 'person', detail.other]);
  if ('demand' in detail) found.push(['demand', 'demand', detail.demand]);
  if ('bodies' in detail) for (const body of detail.bodies) found.push(['bodies', 'organisation', body]);
  if ('organisations' in detail) {
    for (const each of detail.organisations) found.push(['organisations', 'organisation', each]);
  }
  return found.flatMap(([column, kind, name]) => (name === null ? [] : [[column, kind, name]]));
}
