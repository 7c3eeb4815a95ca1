import { expect, test } from './fixtures';
import { asOwner, tokenOf } from './fixtures-desk';
import { callAction, knock, listActions, listDoors, postForm, type Right, rights } from './fixtures-doors';
import { installation } from './installation';

/** Nothing here needs a browser: doors are knocked on as an attacker would, each of them by each of these. */
const visitors: [what: string, make: () => Promise<string | null>][] = [
  ['a visitor', async () => null],
  ['a made-up token', async () => 'x'.repeat(43)],
  ['no token at all', async () => "' OR true --"],
  ['a token of next-auth', async () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwicm9sZSI6InN0ZXdhcmQifQ.'],
  ['the hash of a steward’s session, as a stolen table would show it', hashOfSession],
  ['a session that was ended', endedSession],
  ['a session that was not used for half a day', () => tokenOf('Late Example', 'steward', { hoursAgo: 13 })],
  ['a revoked steward', revokedSteward],
  ['an editor whose second factor was taken away', factorless],
];

async function hashOfSession(): Promise<string> {
  await tokenOf('Hashed Example', 'steward');
  const [row] = await asOwner<{ hash: string }>(
    `SELECT token_hash AS hash FROM casework.session s JOIN casework.account a ON a.id = s.account_id
      WHERE a.display_name = 'Hashed Example'`,
  );
  return row?.hash ?? '';
}

async function endedSession(): Promise<string> {
  const token = await tokenOf('Ended Example', 'steward');
  await asOwner(
    `DELETE FROM casework.session WHERE account_id IN
       (SELECT id FROM casework.account WHERE display_name = 'Ended Example')`,
  );
  return token;
}

async function revokedSteward(): Promise<string> {
  const token = await tokenOf('Revoked Example', 'steward');
  await asOwner("UPDATE casework.account SET revoked_at = now() WHERE display_name = 'Revoked Example'");
  return token;
}

async function factorless(): Promise<string> {
  const token = await tokenOf('Factorless Example', 'editor');
  await asOwner(
    `DELETE FROM casework.second_factor WHERE account_id IN
       (SELECT id FROM casework.account WHERE display_name = 'Factorless Example')`,
  );
  return token;
}

const doors = listDoors();
const closed = doors.filter(({ asks }) => asks !== 'nobody');
const mayEnter = (role: Right, asks: Right) => rights.indexOf(role) >= rights.indexOf(asks);
const signIn = '/desk/sign-in';

/** Everything an action could have changed: rows written, editions made, accounts and who is signed in. */
const traces = () =>
  asOwner(`SELECT (SELECT count(*) FROM casework.change)::int AS changes, (SELECT count(*) FROM record.edition)::int AS editions,
                  (SELECT count(*) FROM casework.account)::int AS accounts, (SELECT count(*) FROM casework.session)::int AS sessions,
                  (SELECT count(*) FROM casework.invitation)::int AS invitations, (SELECT count(*) FROM casework.passkey)::int AS passkeys,
                  (SELECT count(*) FROM casework.notice)::int AS notices, (SELECT count(*) FROM casework.reading)::int AS readings`);

test('the tree and the build have the doors and actions that this family knocks on', () => {
  expect(doors.length).toBeGreaterThan(45);
  expect(listActions().length).toBeGreaterThan(40);
  expect(new Set(doors.map(({ asks }) => asks))).toEqual(new Set(rights));
});

for (const [what, make] of visitors) {
  test(`${what} is led to sign in by every page and route`, async () => {
    const token = await make();
    const answers = [];
    for (const { address, methods } of closed) {
      for (const method of methods) answers.push({ address, ...(await knock(address, token, { method })) });
    }
    expect(answers.filter(({ leadsTo }) => leadsTo !== signIn).map(({ address }) => address)).toEqual([]);
    const kept = answers.filter(({ headers }) => headers.get('cache-control') !== 'no-store');
    expect(kept.map(({ address }) => address)).toEqual([]);
    expect(answers.filter(({ body }) => body !== '')).toEqual([]);
  });

  test(`${what} does nothing by any action, by form or by script`, async () => {
    const token = await make();
    const before = await traces();
    const passed: string[] = [];
    for (const action of listActions()) {
      if (action.asks === 'nobody') continue;
      const answers = [await postForm(action, token)];
      // what a script of Next's would send takes the same way behind the first step
      if (what === 'a visitor' || what === 'a revoked steward') answers.push(await callAction(action, token));
      for (const answer of answers) {
        if (answer.leadsTo?.split('?')[0] !== signIn) passed.push(`${action.name}: ${answer.status}`);
      }
    }
    expect(passed).toEqual([]);
    expect(await traces()).toEqual(before);
  });
}

test('whoever gave the password alone is led back to the second factor everywhere', async () => {
  const half = await tokenOf('Half Example', 'steward', { passed: false });
  const before = await traces();
  for (const { address, methods } of closed) {
    const { leadsTo } = await knock(address, half, { method: methods[0] ?? 'GET' });
    // the upload is a route, which knows no way back but the beginning
    expect([`${signIn}/code`, signIn], address).toContain(leadsTo);
  }
  for (const action of listActions().filter(({ asks }) => asks !== 'nobody')) {
    expect((await postForm(action, half)).leadsTo, action.name).toBe(`${signIn}/code`);
  }
  expect(await traces()).toEqual(before);
});

for (const role of ['contributor', 'editor', 'steward'] as const) {
  test(`a ${role} opens what is theirs, and is told that there is no more`, async () => {
    const token = await tokenOf(`Knocking ${role}`, role);
    for (const { address, asks, methods } of closed.filter(({ methods: [method] }) => method === 'GET')) {
      const { status, leadsTo } = await knock(address, token, { method: methods[0] ?? 'GET' });
      if (mayEnter(role, asks)) {
        expect([leadsTo, status], address).not.toContain(signIn);
        // a row that is not there is no refusal, but a list always is
        if (!/\/(?:1|merge|year|case|text)\b/.test(address))
          expect([200, 307, 308], address).toContain(status);
      } else expect(status, address).toBe(404);
    }
    const before = await traces();
    const above = listActions().filter(({ asks }) => !mayEnter(role, asks));
    for (const action of above) {
      expect((await postForm(action, token)).status, action.name).toBe(404);
      expect((await callAction(action, token)).status, action.name).toBe(404);
    }
    expect(above.length > 0).toBe(role !== 'steward');
    expect(await traces()).toEqual(before);
  });
}

test('a form from another site is refused at every door, whoever’s browser sends it', async () => {
  const token = await tokenOf('Lured Example', 'steward');
  const before = await traces();
  for (const { address } of doors) {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: installation.address, 'sec-fetch-site': 'cross-site' },
      { origin: installation.address.replace('127.0.0.1', '127.0.0.1.elsewhere.example') },
    ]) {
      const answer = await knock(address, token, { method: 'POST', body: new FormData(), headers });
      expect(answer.status, `${address} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  expect(await traces()).toEqual(before);
});

test('nothing that is sent along decides where signing in leads', async () => {
  const enter = listActions().find(({ name }) => name.endsWith('sign-in/actions.ts enter'));
  const start = listActions().find(({ name }) => name.endsWith('sign-in/actions.ts startAgain'));
  if (!enter || !start) throw new Error('there is no sign-in');
  const elsewhere = '//elsewhere.example/';
  const query = `?next=${elsewhere}&from=${elsewhere}&callbackUrl=${elsewhere}&kept=${elsewhere}&redirect=${elsewhere}`;
  const page = await knock(`${signIn}${query}`, null);
  expect(page.body).not.toContain('elsewhere.example');
  const sent = { next: elsewhere, from: elsewhere, callbackUrl: elsewhere, redirectTo: elsewhere };
  const led = await postForm({ ...start, address: `${signIn}${query}` }, null, sent, {
    'x-forwarded-host': installation.address.replace('http://', ''),
  });
  expect(led.leadsTo).toBe(signIn);
  const signedIn = await tokenOf('Open Example', 'contributor');
  expect((await knock(`${signIn}${query}`, signedIn)).leadsTo).toBe('/desk');
});
