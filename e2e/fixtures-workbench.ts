import type { Browser, BrowserContext, Page } from '@playwright/test';
import { tokenOf } from './fixtures-desk';
import { installation } from './installation';

/** Names of an invented resolution, in the order of the text; each is one person, however often named. */
export const namesOfResolution = [
  'Adalbert Norwick',
  'Berenika Ostlake',
  'Corvin Westholm',
  'Delphine Sudmark',
  'Edvin Halgrave',
  'Fenella Brackwood',
  'Gustav Ironfield',
  'Johanna Lindqvale',
  'Kasimir Morholt',
  'Leonora Nyberg',
  'Olaf Grimstad',
  'Perpetua Quill',
];

/** The official among them. */
export const minister = 'Gustav Ironfield';

/** An invented resolution, new in every run of a test: the number is part of its reference. */
export const resolution = (number: string) => `P9_TA(2022)${number}

European Parliament resolution of 10 February 2022 on the situation of the press in Northland (2022/${number}(RSP))

The European Parliament,

– having regard to its previous resolutions on Northland,

A. whereas the journalist Adalbert Norwick was arrested on 3 March 2021 and sentenced to seven years in prison; whereas his lawyer, Berenika Ostlake, was dismissed;

B. whereas the activists Corvin Westholm, Delphine Sudmark and Edvin Halgrave have been held in pre-trial detention since June 2021;

C. whereas the blogger Fenella Brackwood died in custody on 12 November 2021; whereas the Minister of the Interior, Gustav Ironfield, declared that no investigation was needed;

1. Calls on the Government of Northland to immediately release Adalbert Norwick, Corvin Westholm, Delphine Sudmark, Edvin Halgrave and Johanna Lindqvale;

2. Urges the authorities to drop all charges against Kasimir Morholt, Leonora Nyberg, Olaf Grimstad and Perpetua Quill;

3. Strongly condemns the persecution of Berenika Ostlake;

4. Instructs its President to forward this resolution to the Council and the Commission.
`;

/**
 * A browser in which somebody new is signed in, whom drafts are open to.
 */
export async function enterAs(
  browser: Browser,
  name: string,
  javaScriptEnabled: boolean,
  role: 'contributor' | 'editor' = 'contributor',
): Promise<BrowserContext> {
  const token = await tokenOf(name, role);
  const context = await browser.newContext({ baseURL: installation.address, javaScriptEnabled });
  // a step that does not come is told at once, not at the end of the test's time
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name: 'habeas-session', value: token, url: installation.address }]);
  return context;
}

/** Pastes a text on the desk and stores it as a document; the page then shows its workbench. */
export async function readIn(page: Page, text: string): Promise<void> {
  await page.goto('/desk/documents');
  await page.getByLabel('The text', { exact: true }).fill(text);
  await page.locator('#paste').getByRole('button', { name: 'Read it in' }).click();
  await page.getByRole('button', { name: 'Store as a draft' }).click();
  await page.waitForURL(/\/desk\/documents\/\d+/);
}

/** The name the workbench asks about, or null when all are decided. */
export async function nameAsked(page: Page): Promise<string | null> {
  const heading = (await page.locator('#name').textContent()) ?? '';
  return heading === 'All names are decided' ? null : heading;
}
