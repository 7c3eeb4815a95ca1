import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, type WriteTx, writers } from '@/lib/db/writers';
import { readQuestion } from '@/lib/readings/question';
import { reopenMention } from '@/lib/readings/reopen';
import { proposePerson } from '@/lib/readings/rules';
import type { Said } from '@/lib/readings/said';
import { addSaid, leaveForLater, settleAsNobody, settleMention } from '@/lib/readings/settle';
import { listSure } from '@/lib/readings/sure';
import { inventDesk, inventReading, inventSuggestion } from '@/lib/readings/testing';
import { nextOpen } from '@/lib/readings/workbench';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const text =
  'Calls on Northland to release Ada Northwood, Borin Eastlake and Cyra Westfield, who are held in Lakeside.';
const release = inventSuggestion(
  text,
  'to release',
  { kind: 'demand', action: 'release', demand: '' },
  { clause: { verb: 'Calls on', action: 'release', addressee: 'Northland' } },
);
const held = inventSuggestion(text, 'are held', {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
});
const named = inventSuggestion(text, 'release', {
  kind: 'designation',
  term: 'political_prisoner',
  criteria: null,
});

let vera: Actor;
let edda: Actor;
let documentId: number;
let stored = 0;
const desk = inventDesk(() => vera, now);

/** A fresh document of the same text, so that no test leans on another. */
async function store(): Promise<number> {
  stored += 1;
  const found = inventReading([
    {
      label: 'para-1',
      text,
      names: ['Ada Northwood', 'Borin Eastlake', 'Cyra Westfield', 'Lakeside'].map((surface) => ({
        surface,
        suggestions: [release, held, named],
      })),
    },
  ]);
  return desk.storeNew(found, `invented-${stored}`);
}

const bench = (id = documentId) => desk.open(id);
const mentionOf = async (surface: string) => {
  const found = (await bench()).mentions.find((one) => one.surface === surface);
  if (!found) throw new Error(`${surface} is not named`);
  return found;
};
const seen = ({ id, revision }: { id: number; revision: number }) => ({ mentionId: id, revision });
const act = <Outcome>(work: (tx: WriteTx) => Promise<Outcome>, actor = vera) =>
  changeAs(actor.accountId, null, work);

async function said(surface: string, ...only: number[]): Promise<Said[]> {
  const mention = await mentionOf(surface);
  const { suggestions } = await readQuestion(vera, await bench(), mention);
  return suggestions
    .filter((_, index) => only.includes(index))
    .map(({ span, ...one }) => ({
      ...one,
      ...span,
      passageId: mention.passageId,
      gist: null,
      summary: null,
    }));
}
const newcomer = (surface: string, standing: 'case' | 'mentioned' | 'official' = 'case') => ({
  who: 'new' as const,
  person: { ...proposePerson(surface, 'given_family', []), standing },
});

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  const { steward } = await joinFirstSteward('Vera', now);
  vera = steward;
  edda = (await joinAs(steward, 'editor', 'Edda', now)).actor;
});
afterAll(closeWriters);

describe('reading in', () => {
  it('stores open names and proposals, and creates nobody', async () => {
    documentId = await store();
    const { mentions } = await bench();
    expect(mentions.map(({ surface, state, person }) => [surface, state, person])).toEqual([
      ['Ada Northwood', 'open', null],
      ['Borin Eastlake', 'open', null],
      ['Cyra Westfield', 'open', null],
      ['Lakeside', 'open', null],
    ]);
    expect(await writers().person.count()).toBe(0);
    expect(await writers().statement.count()).toBe(0);
  });

  it('never ticks a designation, whatever the reader said', async () => {
    const { suggestions } = await readQuestion(vera, await bench(), await mentionOf('Ada Northwood'));
    expect(suggestions.map(({ detail, ticked }) => [detail.kind, ticked])).toEqual([
      ['demand', true],
      ['custody', true],
      ['designation', false],
    ]);
  });
});

describe('settling', () => {
  it('makes drafts of a new person and what was ticked, and remembers the spelling', async () => {
    documentId = await store();
    const mention = await mentionOf('Ada Northwood');
    const words = await said('Ada Northwood', 0, 1);
    const answer = await act((tx) =>
      settleMention(tx, vera, seen(mention), { ...newcomer('Ada Northwood'), said: words }, now),
    );
    expect(answer.ok).toBe(true);
    const person = await writers().person.findFirstOrThrow({
      where: { slug: 'ada-northwood' },
      include: { names: true, statements: { include: { citations: true } } },
    });
    expect(person).toMatchObject({ standing: 'case', accepted: false, sortName: 'Northwood, Ada' });
    expect(person.names).toMatchObject([
      { form: 'Ada Northwood', documentId, language: 'en', occurrences: 1 },
    ]);
    expect(person.statements.map(({ kind, state, stated }) => [kind, state, stated])).toEqual([
      ['demand', 'draft', '2024-02-08'],
      ['custody', 'draft', '2024-02-08'],
    ]);
    const citations = person.statements.flatMap((statement) => statement.citations);
    expect(citations.every(({ mentionId }) => mentionId === mention.id)).toBe(true);
    expect(citations.map(({ start, end }) => text.slice(start, end))).toEqual(['to release', 'are held']);
  });

  it('finds the person again in the next document, and shares one clause among all it is for', async () => {
    documentId = await store();
    const sure = await listSure(vera, await bench());
    expect(sure.map(({ candidate }) => candidate.slug)).toEqual(['ada-northwood']);
    for (const surface of ['Ada Northwood', 'Borin Eastlake']) {
      const mention = await mentionOf(surface);
      const words = await said(surface, 0);
      const [known] = (await readQuestion(vera, await bench(), mention)).candidates;
      const who =
        known?.verdict === 'same' ? { who: 'known' as const, number: known.number } : newcomer(surface);
      const answer = await act((tx) => settleMention(tx, vera, seen(mention), { ...who, said: words }, now));
      expect(answer.ok).toBe(true);
    }
    const clauses = await writers().demand.findMany({
      where: { documentId },
      include: { statements: true, addressees: true },
    });
    expect(clauses).toHaveLength(1);
    expect(clauses[0]).toMatchObject({ action: 'release', verb: 'Calls on', addresseeStated: true });
    expect(clauses[0]?.statements).toHaveLength(2);
    expect(clauses[0]?.addressees).toMatchObject([{ words: 'Northland' }]);
    expect(nextOpen((await bench()).mentions, (await mentionOf('Borin Eastlake')).id)?.surface).toBe(
      'Cyra Westfield',
    );
  });

  it('refuses whoever comes second, and leaves what the first decided', async () => {
    const mention = await mentionOf('Cyra Westfield');
    await act((tx) =>
      settleMention(tx, vera, seen(mention), { ...newcomer('Cyra Westfield'), said: [] }, now),
    );
    const second = await act((tx) => settleAsNobody(tx, edda, seen(mention), now), edda);
    expect(second).toEqual({ ok: false, reason: { why: 'changed meanwhile' } });
    expect(await mentionOf('Cyra Westfield')).toMatchObject({
      state: 'settled',
      by: 'Vera',
      name: 'Cyra Westfield',
    });
  });

  it('lets the second change it, having seen it; a person made by mistake goes', async () => {
    const changed = await act(
      async (tx) => settleAsNobody(tx, edda, seen(await mentionOf('Cyra Westfield')), now),
      edda,
    );
    expect(changed.ok).toBe(true);
    expect(await mentionOf('Cyra Westfield')).toMatchObject({ state: 'not_a_person', by: 'Edda' });
    const gone = await writers().person.findUniqueOrThrow({ where: { slug: 'cyra-westfield' } });
    expect(gone.withdrawnAt).not.toBeNull();
    const { candidates } = await readQuestion(vera, await bench(), await mentionOf('Cyra Westfield'));
    expect(candidates).toEqual([]);
  });

  it('lets two editors settle on one person, or name one anew, at the same moment', async () => {
    documentId = await store();
    const { mentions } = await bench();
    const [ada, borin, cyra] = mentions;
    if (!ada || !borin || !cyra) throw new Error('names are missing');
    const words = await said('Ada Northwood', 0, 1);
    const same = { ...newcomer('Twin Example'), said: words };
    const answers = await Promise.all([
      act((tx) => settleMention(tx, vera, seen(ada), same, now)),
      act((tx) => settleMention(tx, edda, seen(borin), same, now), edda),
    ]);
    const numbers = answers.map((answer) => (answer.ok ? answer.value.person : 0));
    expect(new Set(numbers).size).toBe(2);
    await act(async (tx) => reopenMention(tx, vera, seen(await mentionOf('Borin Eastlake'))));
    const known = { who: 'known' as const, number: numbers[0] ?? 0 };
    const [designated] = await said('Ada Northwood', 2);
    if (!designated) throw new Error('no suggestion');
    const again = await Promise.all([
      act(async (tx) =>
        settleMention(
          tx,
          vera,
          seen(await mentionOf('Borin Eastlake')),
          { ...known, said: [designated] },
          now,
        ),
      ),
      act((tx) => settleMention(tx, edda, seen(cyra), { ...known, said: words }, now), edda),
    ]);
    expect(again.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('takes a decision back: drafts are withdrawn with a reason, never deleted', async () => {
    const mention = await mentionOf('Borin Eastlake');
    const before = await writers().statement.count();
    const answer = await act((tx) => reopenMention(tx, vera, seen(mention)));
    expect(answer).toEqual({ ok: true, value: { withdrawn: 1 } });
    expect(await writers().statement.count()).toBe(before);
    const withdrawn = await writers().statement.findMany({
      where: { state: 'withdrawn', citations: { some: { mentionId: mention.id } } },
    });
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { withdrawnReason } of withdrawn) expect(withdrawnReason).toContain('opened again');
    expect(await mentionOf('Borin Eastlake')).toMatchObject({ state: 'open', person: null });
  });

  it('does not take back what a second reader approved', async () => {
    const mention = await mentionOf('Ada Northwood');
    await act((tx) => tx.mention.update({ where: { id: mention.id }, data: { accepted: true } }), edda);
    const answer = await act((tx) => reopenMention(tx, vera, seen(mention)));
    expect(answer).toEqual({ ok: false, reason: { why: 'on record' } });
  });

  it('keeps a name open that is left for later, and comes back to it last', async () => {
    documentId = await store();
    const first = await mentionOf('Ada Northwood');
    await act((tx) => leaveForLater(tx, seen(first), now));
    const { mentions } = await bench();
    expect(nextOpen(mentions, null)?.surface).toBe('Borin Eastlake');
    for (const mention of mentions.slice(1)) await act((tx) => settleAsNobody(tx, vera, seen(mention), now));
    const last = nextOpen((await bench()).mentions, null);
    expect(last?.surface).toBe('Ada Northwood');
    const then = { ...newcomer('Ada Northwood'), said: [] };
    expect((await act((tx) => settleMention(tx, vera, seen(last ?? first), then, now))).ok).toBe(true);
  });
});

describe('laws', () => {
  it('makes no case of an official: nothing of custody is said of them', async () => {
    documentId = await store();
    const mention = await mentionOf('Cyra Westfield');
    const words = await said('Cyra Westfield', 1);
    const answer = await act(async (tx) => {
      const official = { ...newcomer('Cyra Westfield', 'official'), said: words };
      const settled = await settleMention(tx, vera, seen(mention), official, now);
      if (!settled.ok) throw new Error(settled.reason.why);
    }).catch((error: unknown) => String(error));
    expect(answer).toContain('not of this standing');
    expect(await mentionOf('Cyra Westfield')).toMatchObject({ state: 'open' });
  });

  it('takes no words that the passage does not have', async () => {
    const mention = await mentionOf('Ada Northwood');
    const [known] = (await readQuestion(vera, await bench(), mention)).candidates;
    await act((tx) =>
      settleMention(tx, vera, seen(mention), { who: 'known', number: known?.number ?? 0, said: [] }, now),
    );
    const [one] = await said('Ada Northwood', 1);
    if (!one) throw new Error('no suggestion');
    const again = await mentionOf('Ada Northwood');
    await expect(
      act((tx) => addSaid(tx, vera, seen(again), [{ ...one, quote: 'were set free', start: 0, end: 13 }])),
    ).rejects.toThrow(/does not stand in passage/);
    expect((await act((tx) => addSaid(tx, vera, seen(again), [one]))).ok).toBe(true);
    expect(await act((tx) => addSaid(tx, vera, seen(again), [one]))).toEqual({ ok: true, value: [] });
  });
});
