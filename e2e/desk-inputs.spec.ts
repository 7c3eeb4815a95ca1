import { expect, test } from './fixtures';
import { asOwner, tokenOf } from './fixtures-desk';
import { actionOf, knock, postForm } from './fixtures-doors';
import { installation } from './installation';

/** What is typed, uploaded and sent along stays what it is: words, bytes, and nothing. No browser is needed. */
const script = '<script>alert(1)</script>"><img src=x onerror=alert(2)>{{7*7}}';
const slug = `scripted-${Date.now().toString(36)}`;
const shown = '&lt;script&gt;alert(1)&lt;/script&gt;';

let person = 0;
let token = '';
test.beforeAll(async () => {
  token = await tokenOf(`Scripted ${script}`, 'steward');
  const [row] = await asOwner<{ number: number }>(
    `INSERT INTO casework.person (slug, standing, usual_name, sort_name, name_basis, identity_note, private_note, consent_note)
     VALUES ($2, 'case', $1, $1, 'verbatim', $1, $1, $1) RETURNING number`,
    [script, slug],
  );
  person = row?.number ?? 0;
});
test.afterAll(async () => {
  // other flows count what is open, and say names aloud
  await asOwner(
    `UPDATE casework.person SET usual_name = 'Scripted Example', sort_name = 'Example', withdrawn_at = now(),
            withdrawn_reason = 'made for a test' WHERE number = $1`,
    [person],
  );
  await asOwner("UPDATE casework.account SET display_name = 'Scripted Example' WHERE display_name = $1", [
    `Scripted ${script}`,
  ]);
});

test('what was stored as markup is shown as words on every page of the desk that shows it', async () => {
  const author = await asOwner<{ id: number }>('SELECT id FROM casework.account WHERE display_name = $1', [
    `Scripted ${script}`,
  ]);
  const by = author[0]?.id ?? 0;
  const made = async (sql: string, values: unknown[]) =>
    (await asOwner<{ id: number }>(sql, values))[0]?.id ?? 0;
  const named = (table: string) =>
    made(`INSERT INTO casework.${table} (slug, name, kind, note) VALUES ($2, $1, 'other', $1) RETURNING id`, [
      script,
      slug,
    ]);
  const organisation = await named('organisation');
  const place = await named('place');
  const provision = await named('provision');
  const review = await made(
    `INSERT INTO casework.review (person_number, proposed_by, basis, note) VALUES ($1, $2, 'second_reader', $3) RETURNING id`,
    [person, by, script],
  );
  await asOwner(
    `INSERT INTO casework.audit (act, by_account, of_account, said) VALUES ('factor_reset', $1, $1, $2)`,
    [by, script],
  );
  const pages = [
    '/desk',
    '/desk/you',
    `/desk/people/${person}`,
    `/desk/people/${person}/edit`,
    '/desk/people?q=script',
    `/desk/organisations/${organisation}`,
    '/desk/organisations',
    `/desk/places/${place}`,
    '/desk/places',
    `/desk/provisions/${provision}`,
    '/desk/provisions',
    '/desk/review',
    `/desk/review/${review}`,
    '/desk/history',
    `/desk/history/person/${person}`,
    '/desk/accounts',
    '/desk/accounts/log',
    `/desk/withdraw/person/${person}`,
  ];
  for (const address of pages) {
    const { status, body } = await knock(address, token);
    expect(status, address).toBe(200);
    // so that the test can fail: the words are there, as words
    if (address !== '/desk/people?q=script') expect(body, address).toContain(shown);
    expect(/<script>|<img[^>]*onerror/i.exec(body)?.[0] ?? null, address).toBeNull();
  }
  await asOwner(
    'UPDATE casework.review SET decision = $2, decided_by = proposed_by, decided_at = now() WHERE id = $1',
    [review, 'withdrawn'],
  );
  for (const [table, id] of [
    ['organisation', organisation],
    ['place', place],
    ['provision', provision],
  ] as const) {
    await asOwner(`UPDATE casework.${table} SET name = 'Scripted example', note = NULL WHERE id = $1`, [id]);
  }
});

test('a NUL, which no text can hold, is left out of what is asked for and of what is typed', async () => {
  for (const address of ['/desk/people', '/desk/organisations', '/desk/withdraw']) {
    expect((await knock(`${address}?q=a%00b`, token)).status, address).toBe(200);
  }
  const typed = {
    email: 'a\u0000@lists.test',
    password: 'a\u0000b',
    withdrawal: '999999999',
    reason: 'a\u0000',
  };
  for (const action of ['sign-in/actions.ts enter', 'withdraw/actions.ts lift']) {
    expect((await postForm(actionOf(action), token, typed)).status, action).toBeLessThan(500);
  }
});

test('what is asked for comes back as words, on the desk and on readers’ pages', async () => {
  for (const address of ['/desk/people?q=', '/desk/organisations?q=', '/desk/withdraw?q=', '/search?q=']) {
    const { body } = await knock(address + encodeURIComponent(script), token);
    expect(body, address).toContain(shown);
    expect(/<script>|<img[^>]*onerror/i.exec(body)?.[0] ?? null, address).toBeNull();
  }
});

const uploads: [what: string, name: string, type: string, bytes: string][] = [
  ['a way up in its name', '../../../../etc/cron.d/x', 'text/plain', 'Nothing that is a document.'],
  [
    'a header in its name',
    'a"\r\nSet-Cookie: x=y\r\n.txt',
    'text/plain',
    'Nothing that is a document, either.',
  ],
  ['a page that says it is a picture', 'x.png', 'image/png', '<html><script>alert(1)</script>x</html>'],
  ['a page that says it is a PDF', 'x.pdf', 'application/pdf', '<html><script>alert(2)</script>x</html>'],
  [
    'a drawing with a script',
    'x.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  ],
  ['a PDF that ends at once', 'x.pdf', 'application/pdf', '%PDF-1.7\n'],
  ['an archive that says it is a text', 'x.txt', 'text/plain', 'PK\u0003\u0004 nothing'],
];

for (const [what, name, type, bytes] of uploads) {
  test(`an upload stays bytes to be saved: ${what}`, async () => {
    const body = new FormData();
    body.append('file', new Blob([bytes], { type }), name);
    body.append('keep', 'yes');
    const posted = await knock('/desk/documents/upload', token, {
      method: 'POST',
      body,
      headers: { origin: installation.address },
    });
    expect(posted.status).toBe(303);
    expect(posted.leadsTo).toMatch(/^\/desk\/documents(?:\/readings\/\d+|\?refused=[a-z_]+#upload)/);
    expect(posted.headers.get('set-cookie')).toBeNull();
    const reading = /readings\/(\d+)/.exec(posted.leadsTo ?? '')?.[1];
    if (reading === undefined) return;
    const page = await knock(`/desk/documents/readings/${reading}`, token);
    expect(/<script>|<svg[^>]*onload/i.exec(page.body)?.[0] ?? null).toBeNull();
    const file = await knock(`/desk/documents/file/reading/${reading}`, token);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%!~-]*$/);
    expect(file.headers.get('set-cookie')).toBeNull();
  });
}

/** Everything somebody might send along who has read the schema. */
const sentAlong = {
  accepted: 'true',
  state: 'accepted',
  role: 'steward',
  revision: '999',
  slug: 'taken-over',
  number: '1',
  id: '1',
  recordedBy: '1',
  editedBy: '1',
  madeBy: '1',
  by: '1',
  actor: '1',
  accountId: '1',
  withdrawnAt: '',
  basis: 'single_person',
  decision: 'approve',
  __proto__: 'x',
  'constructor[prototype][admin]': '1',
};

test('fields that a form does not have do nothing', async () => {
  const cora = await tokenOf('Assigning Example', 'contributor');
  const [{ number = 0 } = {}] = await asOwner<{ number: number }>(
    `INSERT INTO casework.person (slug, standing, usual_name, sort_name, name_basis)
     VALUES ('assigned-' || md5(random()::text), 'mentioned', 'Assigned Example', 'Example', 'verbatim') RETURNING number`,
  );
  const read = async () =>
    (
      await asOwner<Record<string, unknown>>(
        `SELECT slug, accepted, revision, standing, withdrawn_at, usual_name, private_note,
                (SELECT count(*)::int FROM casework.review WHERE person_number = p.number) AS reviews,
                (SELECT count(*)::int FROM casework.name n WHERE n.person_number = p.number AND n.accepted) AS accepted_names
           FROM casework.person p WHERE number = $1`,
        [number],
      )
    )[0];
  const before = await read();
  const saved = await postForm(actionOf('edit/actions.ts savePerson'), cora, {
    ...sentAlong,
    person: String(number),
    present: '1.',
    standing: 'mentioned',
    usualName: 'Assigned Example',
    sortName: 'Example',
    privateNote: 'The one thing that was typed.',
    reason: 'A test.',
  });
  expect(saved.leadsTo).toBe(`/desk/people/${number}?saved=person`);
  expect(await read()).toEqual({ ...before, revision: 2, private_note: 'The one thing that was typed.' });
  const spelled = await postForm(actionOf('names/actions.ts saveName'), cora, {
    ...sentAlong,
    person: String(number),
    name: '',
    form: 'Assigned Example',
    language: 'en',
    script: 'Latn',
    order: 'given_family',
    kind: 'alias',
    reason: 'A test.',
  });
  expect(spelled.leadsTo).toBe(`/desk/people/${number}?saved=name`);
  expect((await read())?.accepted_names).toBe(0);
  await asOwner(
    "UPDATE casework.person SET withdrawn_at = now(), withdrawn_reason = 'made for a test' WHERE number = $1",
    [number],
  );
});

test('nobody changes what is theirs alone by somebody else’s number', async () => {
  const cora = await tokenOf('Curious Example', 'contributor');
  const victim = await tokenOf('Careless Example', 'contributor');
  const [session] = await asOwner<{ hash: string; id: number }>(
    `SELECT token_hash AS hash, account_id AS id FROM casework.session s JOIN casework.account a ON a.id = s.account_id
      WHERE a.display_name = 'Careless Example'`,
  );
  await asOwner(
    `INSERT INTO casework.passkey (credential_id, account_id, public_key, counter) VALUES ('careless', $1, '\\x00', 0)`,
    [session?.id],
  );
  await postForm(actionOf('you/actions.ts endOne'), cora, { session: session?.hash ?? '' });
  await postForm(actionOf('you/passkey.ts remove'), cora, { passkey: 'careless' });
  expect((await knock('/desk/you', victim)).status).toBe(200);
  expect((await knock('/desk/you', victim)).body).toContain('Take away');
});

test('a contributor undoes nothing that somebody else wrote or read in, nor sends what is not there', async () => {
  const cora = await tokenOf('Undoing Example', 'contributor');
  const edda = await tokenOf('Undone Example', 'editor');
  const [{ by = 0 } = {}] = await asOwner<{ by: number }>(
    "SELECT max(id) AS by FROM casework.account WHERE display_name = 'Undone Example'",
  );
  const made = async (sql: string) => (await asOwner<{ id: number }>(sql, [by]))[0]?.id ?? 0;
  const revision = await made(
    `WITH person AS (
       INSERT INTO casework.person (slug, standing, usual_name, sort_name, name_basis)
       VALUES ('undone-' || md5(random()::text), 'mentioned', 'Undone Example', 'Example', 'verbatim') RETURNING number)
     INSERT INTO casework.revision (person_number, act, proposed, reason, made_by, seen_revision)
     SELECT number, 'change', '{}', 'A test.', $1, 1 FROM person RETURNING id`,
  );
  const reading = await made(
    `INSERT INTO casework.reading (way, sha256, byte_count, content, state, refusal, recorded_by, recorded_at)
     VALUES ('upload', repeat('0', 64), 1, '\\x00', 'unread', 'no_text', $1, now()) RETURNING id`,
  );
  const states = async () =>
    (
      await asOwner<{ revision: string; reading: string }>(
        `SELECT (SELECT state FROM casework.revision WHERE id = $1) AS revision,
                (SELECT state FROM casework.reading WHERE id = $2) AS reading`,
        [revision, reading],
      )
    )[0];
  const takeBack = (token: string) =>
    postForm(actionOf('people/[number]/actions.ts takeBackChange'), token, {
      person: '1',
      revision: String(revision),
      version: '1',
    });
  const drop = (token: string) =>
    postForm(actionOf('readings/[reading]/actions.ts drop'), token, { reading: String(reading) });
  expect((await takeBack(cora)).leadsTo).toBe('/desk/people/1?saved=not_own');
  expect((await drop(cora)).leadsTo).toBeNull();
  expect(await states()).toEqual({ revision: 'open', reading: 'unread' });
  expect((await takeBack(edda)).leadsTo).toBe('/desk/people/1?saved=taken_back');
  expect((await drop(edda)).leadsTo).toBe('/desk/documents');
  expect(await states()).toEqual({ revision: 'dropped', reading: 'dropped' });
  const sent = await postForm(actionOf('[id]/review/actions.ts send'), cora, { document: '999999999' });
  expect(sent.leadsTo).toBe('/desk/documents');
  await asOwner(
    "UPDATE casework.person SET withdrawn_at = now(), withdrawn_reason = 'made for a test' WHERE usual_name = 'Undone Example'",
  );
});
