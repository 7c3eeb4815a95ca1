import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { changeAs, closeWriters } from '@/lib/db/writers';
import {
  custodyInput,
  inventDocument,
  inventEditors,
  inventPerson,
  inventPublication,
  inventStatement,
} from '@/lib/publishing/invented';
import { expect, test } from './fixtures';
import { tokenOf } from './fixtures-desk';
import { installation } from './installation';

/** A change is made, read by another and published: by the keyboard alone, and on a phone. Without scripts: editing.spec. */
test.describe.configure({ timeout: 90_000 });

const text = 'The league asks after Perrin Oakenshaw, who is under house arrest in Lower Fennick.';
const slug = 'perrin-oakenshaw';
const name = 'Perrin Oakenshaw';
let desk = '';

interface Way {
  how: string;
  context: BrowserContextOptions;
  press(page: Page, what: Locator): Promise<void>;
  write(page: Page, what: Locator, words: string): Promise<void>;
}

/** Goes on with Tab until the focus is where it should be, as somebody without a mouse does. */
async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  for (let pressed = 0; pressed < 300; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await what.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${what}`);
}

const ways: Way[] = [
  {
    how: 'by the keyboard alone',
    context: {},
    async press(page, what) {
      await reach(page, what);
      await page.keyboard.press('Enter');
    },
    async write(page, what, words) {
      await reach(page, what);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
    },
  },
  {
    how: 'on a phone',
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    press: (_, what) => what.tap(),
    async write(_, what, words) {
      await what.tap();
      await what.fill(words);
    },
  },
];

test.beforeAll(async () => {
  process.env.DATABASE_URL = installation.ownerUrl;
  process.env.DATABASE_READER_URL = installation.readerUrl;
  const editors = await inventEditors();
  await changeAs(editors.author, 'an invented publication', async (tx) => {
    const document = await inventDocument(tx, { slug: 'league-of-larks', stated: '2021-02-11', text });
    const number = await inventPerson(tx, document, name, slug);
    const said = custodyInput(slug, document, 'under house arrest', { state: 'house_arrest' });
    await inventStatement(tx, editors.author, said);
    await inventPublication(tx, editors, { people: [number], documents: [document] }, new Date());
    desk = `/desk/people/${number}`;
  });
});
test.afterAll(closeWriters);

for (const { how, context, press, write } of ways) {
  test(`a change is written, read by another and published ${how}`, async ({ browser }) => {
    const enter = async (who: string) => {
      const opened = await browser.newContext({ baseURL: installation.address, ...context });
      opened.setDefaultTimeout(15_000);
      const value = await tokenOf(who, 'editor');
      await opened.addCookies([{ name: 'habeas-session', value, url: installation.address }]);
      return opened.newPage();
    };
    const [nora, otto] = [await enter(`Nora ${how}`), await enter(`Otto ${how}`)];
    const note = `Written ${how}.`;
    await nora.goto(desk);
    await press(nora, nora.locator('#said').getByRole('link', { name: /^Change ?: custody/ }));
    await write(nora, nora.getByLabel('Note for readers'), note);
    await write(nora, nora.getByLabel('Reason for this change'), 'a note for readers');
    await press(nora, nora.getByRole('button', { name: 'Check and go on' }));
    await expect(nora.getByText('Understood so')).toBeVisible();
    await press(nora, nora.getByRole('button', { name: 'Save', exact: true }));
    await expect(nora).toHaveURL(/saved=custody/);
    await press(nora, nora.getByRole('button', { name: 'Send to a second reader' }));
    await expect(nora.getByRole('status').first()).toBeVisible();

    // the author is offered to take it back, and nothing else
    await nora.goto('/desk/review');
    await press(nora, nora.locator('main').getByRole('link', { name, exact: true }).first());
    await expect(nora.getByRole('button', { name: 'Take it back' })).toBeVisible();
    await expect(nora.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0);

    await otto.goto('/desk/review');
    await press(otto, otto.locator('#waiting').getByRole('link', { name, exact: true }));
    await expect(otto.getByText(note).first()).toBeVisible();
    await press(otto, otto.getByRole('button', { name: 'Approve and publish' }));
    await expect(otto).toHaveURL(/\/desk\/review(?:#waiting)?$/);
    await otto.goto(`/people/${slug}`);
    await expect(otto.getByText(note).first()).toBeVisible();
    const wide = await otto.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await nora.context().close();
    await otto.context().close();
  });
}
