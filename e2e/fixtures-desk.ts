import type { Browser, BrowserContext, Page } from '@playwright/test';
import { installation } from './installation';

/** Invented people; each keeps a browser of their own, none of which runs scripts. */
export const password = 'tulip harbour nine';
export const steward = { name: 'Vera Example', email: 'vera@lists.test' };
export const editor = { name: 'Edda Example', email: 'edda@lists.test' };

/** A browser of its own, in which no script runs. */
export const browserOf = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ baseURL: installation.address, javaScriptEnabled: false });

export async function fillAccount(page: Page, person: typeof steward, again = password): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(again);
  await page.getByRole('button', { name: 'Open the account' }).click();
}

/** The address of an invitation, shown once on the page that made it. */
export async function linkShown(page: Page): Promise<string> {
  return (await page.getByText(`${installation.address}/desk/invitation/`).textContent()) ?? '';
}

export async function signIn(page: Page, person: typeof steward, typed = password): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
