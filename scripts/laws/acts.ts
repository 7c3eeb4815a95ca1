import fc from 'fast-check';
import type { Actor } from '@/lib/accounts/actor';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import { bringBack } from '@/lib/editing/bring-back';
import { readDeskStatement } from '@/lib/editing/desk-person';
import { readEarlier } from '@/lib/editing/earlier';
import { editName, editStatement, retractStatement } from '@/lib/editing/write';
import { approveAsShown, custodyInput, type InventedDocument } from '@/lib/publishing/invented';
import { proposeLift } from '@/lib/publishing/lift';
import { withdrawDocument, withdrawPerson, withdrawSaid } from '@/lib/publishing/withdraw';
import { withholdName, withholdValue } from '@/lib/publishing/withdraw-value';
import { acceptDrafts } from '@/lib/review/accept';
import { dropRevision } from '@/lib/review/revisions';
import { proposeDecision, proposeDraft, returnDraft, takeBackDraft } from '@/lib/review/write';
import { recordStatement } from '@/lib/statements/write';

/** Acts of editors at the desk, drawn at random, for the test that no law breaks. Everybody in it is invented. */

export const names = ['Aru Quillan', 'Besk Marrowel', 'Cyra Thistledown', 'Dorn Ashgrove', 'Elin Foxglove'];
export const official = 'Prefect Grimshaw';
export const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
export const textOf = (no: number) =>
  `Paper ${no} asks for ${[...names, official].join(', ')}, all of whom were taken to Greywater and held there since May.`;
const quotes = ['were taken to Greywater', 'held there since May', 'all of whom were taken'];

/** Who acts, about whom, from what. The last of the people is the official. */
export interface World {
  accounts: number[];
  asker: Actor;
  people: number[];
  papers: InventedDocument[];
}

let told = 0;
const at = new Date('2026-03-01T00:00:00Z');

const acts = [
  ...['draft', 'edit', 'edit', 'edit', 'send', 'send', 'send', 'approve', 'approve', 'approve', 'approve'],
  ...['approve', 'approve', 'return', 'take back', 'retract', 'respell', 'drop', 'force', 'bring back'],
  ...['withdraw person', 'withdraw statement', 'withhold', 'withhold value', 'withhold name'],
  ...['withdraw paper', 'lift', 'lift', 'merge', 'undo merge', 'apart', 'split', 'undo split'],
] as const;
export type Act = { act: (typeof acts)[number]; who: number; person: number; pick: number };

export const anAct: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat({ max: 3 }),
  person: fc.nat({ max: names.length }),
  pick: fc.nat({ max: 1_000 }),
});

const pickOf = <One>(all: readonly One[], pick: number): One | null => all[pick % all.length] ?? null;

/** Words that stand nowhere else, so that a draft can be looked for in everything readers see. */
export function saying(person: string, paper: InventedDocument, pick: number) {
  told += 1;
  const state = (['held', 'house_arrest', 'at_liberty'] as const)[pick % 3] ?? 'held';
  const quote = quotes[pick % quotes.length] ?? '';
  return custodyInput(person, paper, quote, {
    state,
    gist: `Gist number ${told} of the test.`,
  });
}

/** Does one act: what is refused by a value is done with, what the database refuses is thrown. */
export async function carry(
  { accounts, asker, people, papers }: World,
  { act, who, person, pick }: Act,
): Promise<void> {
  const by = accounts[who] ?? 0;
  const number = people[person] ?? 0;
  const paper = pickOf(papers, pick);
  if (!paper) return;
  const write = <Outcome>(work: (tx: WriteTx) => Promise<Outcome>) => changeAs(by, act, work);
  const withdrawal = { by, reason: 'a test', at };
  const statement = pickOf(
    await writers().statement.findMany({ where: { personNumber: number }, orderBy: { id: 'asc' } }),
    pick,
  );
  const review = pickOf(
    await writers().review.findMany({ where: { decision: null }, orderBy: { id: 'desc' }, take: 4 }),
    pick,
  );
  const ofDesk = statement && (await readDeskStatement(asker, number, statement.id));
  const edit = ofDesk && {
    by,
    seen: { revision: ofDesk.revision, waiting: ofDesk.waiting },
    reason: 'a test',
  };
  const other = people[(person + 1 + (pick % (people.length - 1))) % people.length] ?? 0;
  const source = 'An invented letter';
  switch (act) {
    case 'draft': {
      const { slug } = await writers().person.findUniqueOrThrow({ where: { number } });
      await write((tx) => recordStatement(tx, by, saying(slug, paper, pick)));
      return;
    }
    case 'edit':
      if (ofDesk && edit) {
        const input = saying(ofDesk.input.person, paper, pick);
        await write((tx) => editStatement(tx, ofDesk.id, input, edit));
      }
      return;
    case 'retract':
      if (ofDesk && edit) await write((tx) => retractStatement(tx, ofDesk.id, edit));
      return;
    case 'respell': {
      const name = await writers().name.findFirst({ where: { personNumber: number, kind: 'alias' } });
      if (!name || name.withdrawnReason !== null) return;
      const open = await writers().revision.findFirst({ where: { nameId: name.id, state: 'open' } });
      const { language, script, order, kind, inflection, documentId, occurrences } = name;
      const input = { language, script, order, kind, inflection, documentId, occurrences };
      const seen = { revision: name.revision, waiting: open };
      told += 1;
      await write((tx) =>
        editName(tx, name.id, { ...input, form: `Alias${told} Quxbar` }, { by, seen, reason: 'x' }),
      );
      return;
    }
    case 'drop': {
      const open = pickOf(await writers().revision.findMany({ where: { state: 'open' } }), pick);
      if (open) await write((tx) => dropRevision(tx, open));
      return;
    }
    case 'send':
      await write((tx) => proposeDraft(tx, by, { personNumber: number }));
      return;
    case 'approve': {
      if (!review) return;
      await approveAsShown(by, [review.id], at);
      return;
    }
    case 'return':
      if (review) await write((tx) => returnDraft(tx, by, review.id, 'Which day?'));
      return;
    case 'take back':
      if (review) await write((tx) => takeBackDraft(tx, by, review.id));
      return;
    case 'force':
      // somebody who goes round the reviews meets the database
      await write((tx) => acceptDrafts(tx, [number]).then(() => Promise.reject(new Undone())));
      return;
    case 'bring back': {
      const changes = await writers().change.findMany({
        where: { tableName: { in: ['statement', 'name', 'person'] }, operation: { not: 'delete' } },
        orderBy: { id: 'desc' },
        take: 60,
        select: { id: true },
      });
      const change = pickOf(changes, pick);
      const earlier = change && (await readEarlier(asker, change.id));
      if (earlier) {
        const again = { by, seen: earlier.seen, reason: 'as it was' };
        await write((tx) => bringBack(tx, earlier, again));
      }
      return;
    }
    case 'withdraw person':
      // rarely: nothing can be said of them until it is lifted
      if (pick % 3 === 0) await write((tx) => withdrawPerson(tx, number, withdrawal));
      return;
    case 'withdraw statement':
      if (statement) await write((tx) => withdrawSaid(tx, statement.id, 'statement', withdrawal));
      return;
    case 'withhold':
      if (statement) await write((tx) => withdrawSaid(tx, statement.id, 'withheld', withdrawal));
      return;
    case 'withhold value':
      if (statement) {
        const value = { statement: statement.id, field: 'gist', words: pick % 2 ? ['Greywater'] : [] };
        await write((tx) => withholdValue(tx, value, withdrawal));
      }
      return;
    case 'withhold name': {
      const name = await writers().name.findFirst({ where: { personNumber: number, kind: 'alias' } });
      if (name) await write((tx) => withholdName(tx, name.id, withdrawal));
      return;
    }
    case 'withdraw paper':
      // never the first, which names everybody
      if (papers[1]) await write((tx) => withdrawDocument(tx, papers[1]?.id ?? 0, withdrawal));
      return;
    case 'lift': {
      const made = pickOf(await writers().withdrawal.findMany({ where: { liftedAt: null } }), pick);
      if (made) await write((tx) => proposeLift(tx, by, made.id, source));
      return;
    }
    case 'merge':
      await write((tx) =>
        proposeDecision(tx, by, { personNumber: number }, { act, kept: number, gone: other, source }),
      );
      return;
    case 'undo merge': {
      const merge = pickOf(await writers().merge.findMany({ where: { undoneAt: null } }), pick);
      const undo = merge && ({ act: 'undo_merge', merge: merge.id, source } as const);
      if (undo) await write((tx) => proposeDecision(tx, by, { personNumber: merge.keptNumber }, undo));
      return;
    }
    case 'apart': {
      const apart = { act: 'keep_apart', one: number, other, source } as const;
      await write((tx) => proposeDecision(tx, by, { personNumber: number }, apart));
      return;
    }
    case 'split':
      if (statement && (await writers().split.count()) < 8) {
        const mention = await writers().mention.findFirst({
          where: { personNumber: number, passageId: papers[1]?.passage ?? 0 },
        });
        const share = { mentionIds: mention ? [mention.id] : [], statementIds: [statement.id], nameIds: [] };
        told += 1;
        const name = `Parted${told} Sandpiper`;
        const fresh = { slug: slugOf(name), standing: 'case' as const, usualName: name, sortName: name };
        const rest = { given: null, family: null, named: true, nameBasis: 'derived' as const };
        const made = { ...fresh, ...rest, mergeConfidence: null, identityNote: null, names: [] };
        const split = { act: 'split', from: number, person: made, share, source } as const;
        await write((tx) => proposeDecision(tx, by, { personNumber: number }, split));
      }
      return;
    case 'undo split': {
      const split = pickOf(await writers().split.findMany({ where: { undoneAt: null } }), pick);
      const undo = split && ({ act: 'undo_split', split: split.id, source } as const);
      if (undo) await write((tx) => proposeDecision(tx, by, { personNumber: split.fromNumber }, undo));
      return;
    }
  }
}

/** Ends a transaction that the database let pass, since nothing of it was meant. */
class Undone extends Error {}

/** The database's own refusals: HB001 to HB007, and a second open row where one may be. */
export const isRefusal = (problem: unknown) =>
  problem instanceof Undone ||
  (problem instanceof Error && /HB00\d|P2002|Unique constraint/.test(problem.message));
