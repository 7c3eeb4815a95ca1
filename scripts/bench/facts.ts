import { type Citation, custodyState, type Statement, statement } from '@/lib/record/schema';
import type { Dice } from '../spelling/random';
import type { Somebody } from './crowd';
import * as material from './material';
import { dateOf, momentOf, type Paper } from './papers';

/**
 * Shares measured on 10,271 records of the US commission on China, 2020: how much of what one would like to know
 * about a person in custody a real register does know.
 */
export const gaps = {
  partialDate: 0.31,
  doubted: 0.12,
  trialDated: 0.17,
  sentence: 0.35,
  statute: 0.17,
  releaseDated: 0.16,
} as const;

/** A moment in the six years before the document's own. */
const momentBefore = (dice: Dice, { stated }: Paper) => {
  const year = Number(stated.from.slice(0, 4));
  return momentOf(dice, gaps.partialDate, year - 6, year - 1);
};

const sample = (dice: Dice, count: number) =>
  Array.from({ length: count }, () => dice.pick(material.words)).join(' ');

function citationOf(dice: Dice, { name }: Somebody, paper: Paper): Citation {
  const ordinal = 1 + Math.floor(dice.next() * paper.passages);
  const recital = ordinal <= 26 && dice.chance(0.5);
  const label = recital ? `recital-${String.fromCharCode(64 + ordinal)}` : `para-${ordinal}`;
  const inside = dice.chance(0.7);
  const quote = inside ? `${name} ${sample(dice, 4)}` : sample(dice, 5 + Math.floor(dice.next() * 6));
  const start = Math.floor(dice.next() * 500);
  return {
    document: paper.slug,
    reference: paper.reference,
    label,
    printedLabel: label.split('-')[1] ?? null,
    passageKind: recital ? 'recital' : 'paragraph',
    passageOrdinal: ordinal,
    language: paper.language,
    quote,
    start,
    end: start + quote.length,
    namedAs: inside ? null : name,
  };
}

type Told = { kind: Statement['kind']; occurred?: string; meaning?: string } & Record<string, unknown>;

/** What the papers given say of one person, oldest paper first; keys are unique in the person. */
export function factsOf(dice: Dice, who: Somebody, papers: readonly Paper[], crowd: readonly Somebody[]) {
  const facts: Statement[] = [];
  const tell = (paper: Paper, { occurred, meaning, ...detail }: Told) => {
    const moment = occurred === undefined ? null : dateOf(occurred);
    const second = dice.chance(0.25) ? [citationOf(dice, who, paper)] : [];
    facts.push(
      statement.parse({
        key: `${who.slug}/f${facts.length + 1}`,
        occurred: moment?.edtf ?? null,
        occurredMeaning: moment ? (meaning ?? 'on') : null,
        stated: paper.stated.edtf,
        from: moment?.from ?? null,
        until: moment?.until ?? null,
        statedFrom: paper.stated.from,
        statedUntil: paper.stated.until,
        statedBy: paper.slug,
        certainty: dice.chance(gaps.doubted) ? dice.pick(['reported', 'implied', 'ambiguous']) : 'stated',
        disputed: dice.chance(0.01),
        gist: dice.chance(0.5) ? `${sample(dice, 8)}.` : null,
        note: dice.chance(0.2) ? `The document does not say ${sample(dice, 5)}.` : null,
        citations: [citationOf(dice, who, paper), ...second],
        ...detail,
      }),
    );
  };
  const place = () => (dice.chance(0.35) ? dice.pick(material.places) : null);
  const [first] = papers;
  if (!first) throw new Error('nobody is on record whom no document names');

  for (const paper of papers) {
    if (dice.chance(0.7)) {
      const state = custodyState.parse(dice.pick(material.custodyStates));
      const dated = state === 'at_liberty' ? dice.chance(gaps.releaseDated) : dice.chance(0.3);
      const liberty = state === 'at_liberty' ? dice.pick(['released', 'parole', null]) : null;
      tell(paper, {
        kind: 'custody',
        state,
        restriction: state === 'restricted' ? dice.pick(['travel_ban', 'activity_ban']) : null,
        duration: null,
        durationQualifier: null,
        liberty,
        place: place(),
        ...(dated ? { occurred: momentBefore(dice, paper), meaning: 'since' } : {}),
      });
    }
    if (dice.chance(0.6)) {
      tell(paper, {
        kind: 'demand',
        action: dice.pick(material.demands),
        demand: `${paper.slug}/d${1 + Math.floor(dice.next() * 9)}`,
        summary: `Asks for ${sample(dice, 7)}.`,
        addressees: dice.chance(0.8) ? [dice.pick(material.addressees)] : [],
        addresseeStated: dice.pick([true, true, false, null]),
      });
    }
    if (dice.chance(0.4)) {
      tell(paper, { kind: 'designation', term: dice.pick(material.designations), criteria: null });
    }
  }
  tellOnce(dice, first, tell, place, crowd);
  return facts;
}

function tellOnce(
  dice: Dice,
  paper: Paper,
  tell: (paper: Paper, told: Told) => void,
  place: () => { slug: string; name: string } | null,
  crowd: readonly Somebody[],
): void {
  const event = (type: string, dated: number) =>
    tell(paper, {
      kind: 'event',
      type,
      place: place(),
      organisation: null,
      ...(dice.chance(dated) ? { occurred: momentBefore(dice, paper) } : {}),
    });
  if (dice.chance(0.7)) event('arrest', 0.9);
  if (dice.chance(0.25)) event('release', gaps.releaseDated);
  if (dice.chance(0.45)) {
    tell(paper, {
      kind: 'charge',
      provision: dice.chance(gaps.statute / 0.45) ? dice.pick(material.provisions) : null,
      stage: dice.pick(material.stages),
      politicallyMotivated: dice.chance(0.3),
      place: place(),
      ...(dice.chance(gaps.trialDated / 0.45) ? { occurred: momentBefore(dice, paper) } : {}),
    });
  }
  if (dice.chance(gaps.sentence)) {
    const duration = `P${1 + Math.floor(dice.next() * 15)}Y`;
    const parts = [{ kind: 'prison', duration, amount: null, currency: null }];
    tell(paper, { kind: 'sentence', inAbsentia: dice.chance(0.05), parts });
  }
  if (dice.chance(0.6)) {
    tell(paper, {
      kind: 'occupation',
      occupation: dice.pick(material.occupations),
      former: dice.chance(0.1),
    });
  }
  if (dice.chance(0.35)) {
    const organisations = dice.chance(0.8) ? [dice.pick(material.organisations)] : [];
    tell(paper, { kind: 'affiliation', role: dice.pick(material.roles), title: null, organisations });
  }
  if (dice.chance(0.1)) {
    tell(paper, { kind: 'treatment', type: dice.pick(material.treatments), place: place() });
  }
  if (dice.chance(0.05)) {
    tell(paper, { kind: 'finding', outcome: 'arbitrary_detention', bodies: [dice.pick(material.bodies)] });
  }
  if (dice.chance(0.1)) {
    const { slug, name } = dice.pick(crowd);
    tell(paper, { kind: 'relation', relation: dice.pick(material.relations), other: { slug, name } });
  }
  if (dice.chance(0.02)) {
    const occurred = momentBefore(dice, paper);
    tell(paper, { kind: 'death', circumstances: dice.pick(material.deaths), place: place(), occurred });
    tell(paper, {
      ...{ kind: 'custody', state: 'dead', restriction: null, duration: null, durationQualifier: null },
      ...{ liberty: null, place: null, occurred },
    });
  }
}
