/** Each fact of the reading is one statement under its key; each statement beyond them follows from a fact. */
import type { StatementDetail } from '@/lib/statements/schema';
import type { Fact, Gold } from './gold';
import type { Kept, KeptStatement } from './kept';
import { type LeftOut, passageOf, type Row, wordsAgree } from './table';

type Kind = StatementDetail['kind'];

/** Kinds of statement that a type of fact may become. */
const kindsOf: Record<string, Kind[]> = {
  act: ['event'],
  affiliation: ['affiliation'],
  age: ['trait'],
  asylum: ['event'],
  case_ending_measures: ['event'],
  charge: ['charge'],
  death: ['death'],
  demand: ['demand'],
  deportation: ['event'],
  designation: ['designation'],
  detention_status: ['custody', 'event'],
  dismissal: ['event'],
  exile: ['custody', 'event'],
  family: ['trait'],
  government_act: ['conduct'],
  health: ['treatment'],
  ill_treatment: ['treatment'],
  impunity: ['investigation'],
  legal_action: ['event'],
  occupation: ['occupation'],
  office: ['affiliation'],
  origin: ['trait'],
  parole: ['event'],
  persecution: ['event'],
  relation: ['relation'],
  release: ['event'],
  residence: ['trait'],
  responsibility: ['conduct'],
  restriction: ['custody', 'event'],
  risk: ['event'],
  sentence: ['sentence'],
  statement: ['conduct'],
  threat: ['event'],
  un_finding: ['finding'],
};

/** Terms that a designation of the reading may become, by its status. */
const termsOf: Record<string, string[]> = {
  held_political_prisoner: ['political_prisoner'],
  former_political_prisoner: ['former_political_prisoner'],
};

/** What may be derived from the words of a fact: suffix of the key, kind of statement, types of fact. */
const derivations: Record<string, { kind: Kind; from: string[] }> = {
  custody: {
    kind: 'custody',
    from: ['asylum', 'death', 'designation', 'detention_status', 'persecution', 'release', 'residence'],
  },
  'torture-victim': { kind: 'designation', from: ['designation'] },
  'other-parent': { kind: 'relation', from: ['relation'] },
};

export function compareStatements(gold: Gold, kept: Kept, left: (what: string) => readonly LeftOut[]): Row[] {
  const facts = new Map(
    gold.people.flatMap((person) => person.facts.map((fact) => [fact.id, fact] as const)),
  );
  const ours = new Map(kept.statements.map((statement) => [statement.key, statement]));
  const missing = left('fact').map(({ key }) => key);
  const problems = [...facts].flatMap(([id, fact]) => {
    const statement = ours.get(id);
    if (!statement) return missing.includes(id) ? [] : [`${id} is neither on record nor left out`];
    return factProblems(gold, fact, statement).map((problem) => `${id}: ${problem}`);
  });
  const derived = kept.statements.filter(({ key }) => !facts.has(key));
  return [
    {
      what: 'facts',
      gold: facts.size,
      kept: kept.statements.length - derived.length,
      leftOut: missing.length,
      unexplained: problems,
    },
    partsRow(facts, kept, left),
    ...genderRows(gold, kept),
    {
      what: 'statements derived from a fact',
      gold: 0,
      kept: derived.filter(({ key }) => !isGender(key)).length,
      leftOut: 0,
      unexplained: derived
        .filter(({ key }) => !isGender(key))
        .flatMap((statement) => {
          const problem = derivedProblem(gold, facts, statement);
          return problem ? [`${statement.key}: ${problem}`] : [];
        }),
    },
  ];
}

const isGender = (key: string) => /^[^/]+\/gender(\/\d+)?$/.test(key);

function factProblems(gold: Gold, fact: Fact, statement: KeptStatement): string[] {
  const person = fact.id.slice(0, fact.id.indexOf('/'));
  const terms = fact.type === 'designation' && fact.status ? (termsOf[fact.status] ?? []) : null;
  const { detail } = statement;
  return [
    statement.person === person ? null : `is of ${statement.person}`,
    kindsOf[fact.type]?.includes(detail.kind) ? null : `a ${fact.type} became a ${detail.kind}`,
    statement.certainty === fact.certainty ? null : `is ${statement.certainty}, not ${fact.certainty}`,
    statement.occurred === (fact.date ?? null) ? null : `is dated ${statement.occurred}`,
    statedBy(gold, fact).includes(statement.stated) ? null : `is stated ${statement.stated}`,
    terms && !(detail.kind === 'designation' && terms.includes(detail.term))
      ? 'is another designation'
      : null,
    fact.type === 'demand' &&
    !(detail.kind === 'demand' && detail.demand === fact.demand && detail.action === fact.action)
      ? 'is another demand'
      : null,
    statement.citations.length > 0 ? null : 'has no source',
    ...statement.citations.map((ours) => wordsAgree(gold, fact, ours)),
  ].filter((problem) => problem !== null);
}

/** Organisations, places, provisions and people that facts name: each is named by a statement, or left out. */
function partsRow(
  facts: ReadonlyMap<string, Fact>,
  kept: Kept,
  left: (what: string) => readonly LeftOut[],
): Row {
  const parts = [...facts.values()].flatMap((fact) =>
    (['organisation', 'place', 'provision', 'related_person'] as const).flatMap((field) =>
      fact[field].map((slug) => ({ id: fact.id, field, slug })),
    ),
  );
  const named = new Set(
    kept.statements.flatMap(({ key, detail }) =>
      namedIn(detail).map((slug) => `${key.split('/').slice(0, 2).join('/')} ${slug}`),
    ),
  );
  const open = parts.filter(({ id, slug }) => !named.has(`${id} ${slug}`));
  const unexplained = open.filter(({ id, field }) => !left(`${field} of fact`).some(({ key }) => key === id));
  return {
    what: 'what facts name',
    gold: parts.length,
    kept: parts.length - open.length,
    leftOut: open.length - unexplained.length,
    unexplained: unexplained.map(({ id, field, slug }) => `${id}: ${field} ${slug} is not in the statement`),
  };
}

/** Dates under which the reading knows a document. */
const statedBy = (gold: Gold, fact: Fact) => {
  const document = gold.documents.find(({ id }) => id === fact.document);
  return [fact.as_of, document?.date, document?.date_bounds];
};

/** Every organisation, place, provision and person that typed columns name. */
function namedIn(detail: StatementDetail): string[] {
  return Object.entries(detail).flatMap(([column, value]) =>
    ['place', 'provision', 'organisation', 'other', 'bodies', 'organisations'].includes(column)
      ? [value].flat().filter((one) => typeof one === 'string')
      : [],
  );
}

function derivedProblem(
  gold: Gold,
  facts: ReadonlyMap<string, Fact>,
  statement: KeptStatement,
): string | null {
  const at = statement.key.lastIndexOf('/');
  const fact = facts.get(statement.key.slice(0, at));
  const rule = derivations[statement.key.slice(at + 1)];
  if (!fact || !rule) return 'is on record and not in the reading';
  if (statement.detail.kind !== rule.kind || !rule.from.includes(fact.type)) {
    return `no ${statement.detail.kind} may be derived from a ${fact.type}`;
  }
  if (!fact.id.startsWith(`${statement.person}/`)) return `is of ${statement.person}`;
  if (!statedBy(gold, fact).includes(statement.stated)) return `is stated ${statement.stated}`;
  if (statement.occurred !== null && statement.occurred !== fact.date) {
    return `is dated ${statement.occurred}, its fact is not`;
  }
  const others = [...facts.values()].filter(
    (one) => one.id.startsWith(`${statement.person}/`) && one.document === fact.document,
  );
  const stray = statement.citations.find((ours) => !others.some((one) => passageOf(one) === ours.passage));
  if (stray) return `cites ${stray.passage}, which says nothing of this person`;
  const wrong = statement.citations.find(
    ({ passage, start, end, words }) => gold.texts.get(passage)?.slice(start, end) !== words,
  );
  return wrong ? `its words do not stand in ${wrong.passage}` : null;
}

/** Gender is on record only with the words that say it, and wherever the reading found such words. */
function genderRows(gold: Gold, kept: Kept): Row[] {
  const line = (person: string, value: string, passage: string, start: number, end: number) =>
    `${person} ${value} ${passage} ${start}-${end}`;
  const theirs = gold.people.flatMap(({ id, gender: { value, evidence } }) =>
    value === null ? [] : evidence.map((each) => line(id, value, passageOf(each), each.start, each.end)),
  );
  const ours = kept.statements.flatMap(({ key, person, detail, citations }) =>
    isGender(key) && detail.kind === 'trait' && detail.trait === 'gender'
      ? citations.map((each) => line(person, detail.value, each.passage, each.start, each.end))
      : [],
  );
  const unexplained = [
    ...theirs.filter((one) => !ours.includes(one)).map((one) => `gender: ${one} is not on record`),
    ...ours.filter((one) => !theirs.includes(one)).map((one) => `gender: ${one} is not in the reading`),
  ];
  return [
    { what: 'words that say a gender', gold: theirs.length, kept: ours.length, leftOut: 0, unexplained },
  ];
}
