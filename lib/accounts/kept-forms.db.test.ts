import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor, Steward } from '@/lib/accounts/actor';
import { dropKeptForm, dropPosted, keepPosted, landingOf, listKeptForms } from '@/lib/accounts/kept-forms';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { mintToken } from '@/lib/accounts/tokens';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
/** Signed in at ten, came back at midnight. */
const late = hours(14);

let vera: { token: string; steward: Steward };
let cora: { token: string; actor: Actor };

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vera = await joinFirstSteward('Vera', now);
  cora = await joinAs(vera.steward, 'contributor', 'Cora', now);
});
beforeEach(async () => {
  await writers().keptForm.deleteMany();
});
afterAll(closeWriters);

const typed = [
  ['$ACTION_ID_7f', ''],
  ['reason', 'Line one\r\n<b>line two</b>'],
  ['with', '1'],
  ['with', '2'],
] as const;

async function posted(token: string, address = '/desk/people/7/edit') {
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  const request = new Request('https://habeas.test', { method: 'POST', body: form });
  return {
    headers: {
      cookie: `a=b; habeas-session=${token}`,
      'content-type': request.headers.get('content-type') ?? '',
    },
    address,
    body: Buffer.from(await request.arrayBuffer()),
  };
}

describe('a form that came after its session had ended', () => {
  it('is kept for its author, who finds it after signing in, once', async () => {
    expect(await keepPosted(await posted(cora.token), late)).toBe(true);
    const again = await joinAs(vera.steward, 'contributor', 'Olga', late);
    expect(await listKeptForms(again.actor, late)).toEqual([]);
    expect(await landingOf(again.token, late)).toBe('/desk');
    const [form, ...others] = await listKeptForms(cora.actor, late);
    expect(others).toEqual([]);
    expect(form).toMatchObject({ address: '/desk/people/7/edit', fields: typed, hadFile: false });
    // nobody else lets go of it
    await dropKeptForm(again.actor, form?.id ?? '');
    await dropPosted({ cookie: `habeas-session=${again.token}` }, form?.id ?? '', late);
    await dropPosted({ cookie: `habeas-session=${cora.token}` }, form?.id ?? '', late);
    expect(await listKeptForms(cora.actor, late)).toHaveLength(1);
    await dropKeptForm(cora.actor, form?.id ?? '');
    await dropKeptForm(cora.actor, 'no id at all');
    expect(await listKeptForms(cora.actor, late)).toEqual([]);
  });

  it('stands nowhere in clear, and opens in nobody else’s name', async () => {
    await keepPosted(await posted(cora.token), late);
    const [row] = await writers().keptForm.findMany();
    expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain('line two');
    await writers().keptForm.updateMany({ data: { accountId: vera.steward.accountId } });
    expect(await listKeptForms(vera.steward, late)).toEqual([]);
  });

  it('is gone after an hour, and of many only the newest five stay', async () => {
    await keepPosted(await posted(cora.token), late);
    expect(await listKeptForms(cora.actor, hours(14.9))).toHaveLength(1);
    expect(await listKeptForms(cora.actor, hours(15))).toEqual([]);
    for (let number = 1; number <= 7; number += 1) {
      await keepPosted(await posted(cora.token, `/desk/people/${number}/edit`), hours(16 + number / 1000));
    }
    const addresses = (await listKeptForms(cora.actor, hours(16.1))).map(({ address }) => address);
    expect(addresses).toEqual([7, 6, 5, 4, 3].map((number) => `/desk/people/${number}/edit`));
    expect(await writers().keptForm.count()).toBe(5);
  });
});

describe('nothing is kept', () => {
  it.each([
    ['for a made-up token', mintToken().token, late],
    ['for no token', '', late],
    ['while the session is open', 'cora', hours(1)],
    ['more than a week after the session ended', 'cora', hours(12 + 7 * 24 + 1)],
  ])('%s', async (_, token, at) => {
    expect(await keepPosted(await posted(token === 'cora' ? cora.token : token), at)).toBe(false);
    expect(await writers().keptForm.count()).toBe(0);
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example/desk', '/people', '/desk@elsewhere', ''])(
    'of an address that is none of the desk: %s',
    async (address) => {
      expect(await keepPosted(await posted(cora.token, address), late)).toBe(false);
    },
  );

  it('of what is no form', async () => {
    const form = await posted(cora.token);
    const broken = { ...form, headers: { ...form.headers, 'content-type': 'multipart/form-data' } };
    expect(await keepPosted(broken, late)).toBe(false);
  });

  it('for a session that was ended, and for a revoked account', async () => {
    const gone = await joinAs(vera.steward, 'contributor', 'Greta', now);
    await changeAs(vera.steward.accountId, 'gone', (tx) =>
      tx.account.update({ where: { id: gone.actor.accountId }, data: { revokedAt: now } }),
    );
    expect(await keepPosted(await posted(gone.token), late)).toBe(false);
    await changeAs(vera.steward.accountId, 'ended', (tx) =>
      tx.session.deleteMany({ where: { accountId: cora.actor.accountId } }),
    );
    expect(await keepPosted(await posted(cora.token), late)).toBe(false);
  });
});
