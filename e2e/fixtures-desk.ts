import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { generateSync } from 'otplib/functional';
import pg from 'pg';
import { expect } from './fixtures';
import { installation } from './installation';

/** Invented people; each keeps a browser of their own, none of which runs scripts. */
export const password = 'tulip harbour nine';
export const steward: Person = { name: 'Vera Example', email: 'vera@lists.test', codes: [] };
export const editor: Person = { name: 'Edda Example', email: 'edda@lists.test', codes: [] };

/** `codes`: the recovery codes they noted and have not used. */
export interface Person {
  name: string;
  email: string;
  codes: string[];
}

/** A browser of its own, in which no script runs. */
export const browserOf = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ baseURL: installation.address, javaScriptEnabled: false });

export async function fillAccount(
  page: Page,
  person: Pick<Person, 'name' | 'email'>,
  again = password,
): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(again);
  await page.getByRole('button', { name: 'Open the account' }).click();
}

/** Runs SQL as the owner of the database, in the installation's name; the rows it returns. */
export async function asOwner<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const owner = new pg.Client({ connectionString: installation.ownerUrl });
  await owner.connect();
  try {
    await owner.query("SELECT set_config('habeas.actor', '1', false)");
    return (await owner.query<Row>(sql, values)).rows;
  } finally {
    await owner.end();
  }
}

/**
 * The token of a session of somebody new, whose rows are written as the desk would write them, so that flows need not
 * wait for those that open accounts. An editor has a second factor, which nobody is asked for.
 */
export async function tokenOf(
  name: string,
  role: 'contributor' | 'editor' | 'steward',
  { passed = true, hoursAgo = 0 }: { passed?: boolean; hoursAgo?: number } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const address = `${name.toLowerCase().replace(/\W+/g, '-')}-${token.slice(0, 8).toLowerCase()}@lists.test`;
  await asOwner(
    `WITH account AS (
       INSERT INTO casework.account (display_name, email, role) VALUES ($1, $2, $3::casework."Role") RETURNING id, role),
     factor AS (
       INSERT INTO casework.second_factor (account_id, sealed_secret, confirmed_at)
       SELECT id, '\\x00', now() FROM account WHERE role <> 'contributor')
     INSERT INTO casework.session (token_hash, account_id, created_at, seen_at, passed_at, expires_at)
     SELECT $4, id, at, at, CASE WHEN $5 THEN at END, at + interval '7 days'
       FROM account, (SELECT now() - make_interval(hours => $6) AS at) AS start`,
    [name, address, role, createHash('sha256').update(token).digest('hex'), passed, hoursAgo],
  );
  return token;
}

/** Gives the password of these flows to somebody who came in without one, and returns their address. */
export async function givePassword(name: string): Promise<string> {
  const stored = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const [row] = await asOwner<{ email: string }>(
    'UPDATE casework.account SET password_hash = $1 WHERE id = (SELECT max(id) FROM casework.account WHERE display_name = $2) RETURNING email',
    [stored, name],
  );
  return row?.email ?? '';
}

/** The address of an invitation, shown once on the page that made it. */
export async function linkShown(page: Page): Promise<string> {
  return (await page.getByText(`${installation.address}/desk/invitation/`).textContent()) ?? '';
}

export async function signIn(page: Page, person: Pick<Person, 'email'>, typed = password): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** What an app shows that was given the secret printed on the page. */
export async function codeOf(page: Page): Promise<string> {
  const printed = (await page.locator('[translate=no]').textContent()) ?? '';
  return generateSync({ secret: printed.replace(/\s/g, '') });
}

/** Gives the offered secret's first code and notes the recovery codes, as one is told to. */
export async function setUpFactor(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Code from the app').fill(await codeOf(page));
  await page.getByRole('button', { name: 'Set it up' }).click();
  const shown = page.getByRole('status').getByRole('listitem');
  await expect(shown).toHaveCount(10);
  person.codes = (await shown.allTextContents()).map((code) => code.trim());
}

/** Signs in with the password and a recovery code: those of an app change only every half minute. */
export async function enter(page: Page, person: Person, typed = password): Promise<void> {
  await signIn(page, person, typed);
  await expect(page).toHaveURL('/desk/sign-in/code');
  await page.getByLabel('Code', { exact: true }).fill(person.codes.shift() ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL('/desk');
}
