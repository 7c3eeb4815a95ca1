import { beforeAll, describe, expect, it } from 'vitest';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
  morningOf,
} from '@/lib/publishing/invented';
import { inventInstallation } from '@/lib/publishing/testing';
import { withdrawPerson } from '@/lib/publishing/withdraw';
import { listNameForms, listOwnForms } from '@/lib/publishing/withheld';

/** A withdrawn name that others bear too, or are said to bear in drafts. */

const { editors, asAuthor } = inventInstallation();
const text =
  'Parliament asks to free Aru Invented, held since May 2020 with a friend, who was freed in 2021.';
const other =
  'A list names Timur Pretend, Sanzhar Bogus, Beket Madeup called Lone Sparrow, and another Aru Invented.';
let paper: InventedDocument;
let list: InventedDocument;
let alias = 0;
const number = { aru: 0, timur: 0, sanzhar: 0, beket: 0 };

const spelling = { language: 'en', script: 'Latn', order: 'given_family', kind: 'alias' } as const;
const spelled = (tx: WriteTx, personNumber: number, form: string) =>
  tx.name.create({ data: { ...spelling, personNumber, form } });
const drafted = (tx: WriteTx, usualName: string) => {
  const slug = usualName.toLowerCase().replaceAll(' ', '-');
  return tx.person.create({
    data: { slug, standing: 'case', usualName, sortName: usualName, nameBasis: 'verbatim' },
  });
};

beforeAll(async () => {
  await asAuthor(async (tx) => {
    paper = await inventDocument(tx, { slug: 'paper-one', stated: '2021-02-11', text });
    list = await inventDocument(tx, { slug: 'paper-two', stated: '2021-03-11', text: other });
    number.aru = await inventPerson(tx, paper, 'Aru Invented');
    number.timur = await inventPerson(tx, list, 'Timur Pretend');
    number.sanzhar = await inventPerson(tx, list, 'Sanzhar Bogus');
    number.beket = await inventPerson(tx, list, 'Beket Madeup');
    alias = (await spelled(tx, number.beket, 'Lone Sparrow')).id;
    const withHer = custodyInput('timur-pretend', paper, 'Aru Invented, held since May 2020 with a friend');
    await inventStatement(tx, editors.author, withHer);
    const freed = custodyInput('sanzhar-bogus', paper, 'was freed in 2021', { state: 'at_liberty' });
    await inventStatement(tx, editors.author, freed);
  });
  const shown = { people: Object.values(number), documents: [paper, list] };
  await asAuthor((tx) => inventPublication(tx, editors, shown, morningOf('2026-01-10')));
});

describe('a spelling withheld wherever it stands', () => {
  type Case = [string, (tx: WriteTx, form: string) => Promise<unknown>];
  const drafts: Case[] = [
    ['a person nobody accepted', drafted],
    ['a spelling nobody accepted', (tx, form) => spelled(tx, number.sanzhar, form)],
    [
      'a spelling of a person nobody accepted',
      async (tx, form) => {
        const { number: personNumber } = await drafted(tx, `Anna ${form.length}`);
        await tx.name.create({ data: { ...spelling, personNumber, form, accepted: true } });
      },
    ],
    [
      'a mention nobody accepted',
      (tx, form) =>
        tx.mention.create({
          data: {
            ...{ key: form, passageId: list.passage, start: 0, end: form.length, surface: form },
            ...{ personNumber: number.sanzhar, state: 'settled' },
          },
        }),
    ],
  ];
  const shown: Case[] = [
    [
      'a person',
      async (tx, form) => {
        const { number: draft } = await drafted(tx, form);
        await tx.person.update({ where: { number: draft }, data: { accepted: true } });
      },
    ],
    [
      'a spelling',
      async (tx, form) => {
        const { id } = await spelled(tx, number.sanzhar, form);
        await tx.name.update({ where: { id }, data: { accepted: true } });
      },
    ],
  ];
  class Undo extends Error {}

  /** Which would be withheld beside what the case writes: of Aru, were she withdrawn, or the alias. */
  async function formsBeside(write: Case[1], which: 'person' | 'alias') {
    let found: string[] = [];
    const trying = changeAs(editors.reader, 'a test', async (tx) => {
      const gone = { withdrawnAt: morningOf('2026-01-11'), withdrawnReason: 'a test' };
      if (which === 'person') await tx.person.update({ where: { number: number.aru }, data: gone });
      await write(tx, which === 'person' ? 'Young Aru Invented' : 'Old Lone Sparrow');
      found = await (which === 'person' ? listOwnForms(tx, [number.aru]) : listNameForms(tx, [alias]));
      throw new Undo();
    });
    await expect(trying).rejects.toThrow(Undo);
    return found;
  }

  it.each(drafts)('is not brought back by %s', async (_, write) => {
    expect(await formsBeside(write, 'person')).toContain('Aru Invented');
    expect(await formsBeside(write, 'alias')).toEqual(['Lone Sparrow']);
  });
  it.each(shown)('stands inside the name of %s that readers see', async (_, write) => {
    expect(await formsBeside(write, 'person')).not.toContain('Aru Invented');
    expect(await formsBeside(write, 'alias')).toEqual([]);
  });
});

it('of two who have one name, one is withdrawn: no earlier edition quotes the other’s name', async () => {
  const steward = await inventSteward();
  await asAuthor((tx) => inventPerson(tx, list, 'Aru Invented', 'aru-invented-2'));
  const two = await writers().person.findUniqueOrThrow({ where: { slug: 'aru-invented-2' } });
  const second = { people: [two.number], documents: [list] };
  await asAuthor((tx) => inventPublication(tx, editors, second, morningOf('2026-02-01')));
  const kept = async (who: number) => {
    const rows = await writers().$queryRaw<{ content: string }[]>`
      SELECT c.content FROM record.edition_content c JOIN record.edition e USING (seq)
       WHERE e.subject = 'person' AND e.subject_key = ${String(who)} ORDER BY e.seq`;
    return rows.map(({ content }) => content);
  };
  const before = await kept(number.sanzhar);
  const quote = '"quote":"Aru Invented, held since';
  expect((await kept(number.timur)).join()).toContain(quote);

  const act = { by: steward, reason: 'asked', at: morningOf('2026-02-10') };
  const done = await changeAs(steward, 'withdraw', (tx) => withdrawPerson(tx, number.aru, act));
  expect(done.ok).toBe(true);
  const shown = await kept(number.timur);
  expect(shown.join()).not.toContain(quote);
  expect(shown.join()).toContain('"quote":"[withheld], held since');
  // who quotes the same passage elsewhere, and the other Aru, keep what was said of them
  expect(await kept(number.sanzhar)).toEqual(expect.arrayContaining(before));
  expect((await kept(two.number)).length).toBeGreaterThan(0);
});
