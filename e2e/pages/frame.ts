import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** What stands on every reader page: skip link, menu and search. */
export class Frame {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get skipLink(): Locator {
    return this.page.getByRole('link', { name: 'Skip to the content' });
  }

  /** The search in the header; some pages carry a second, larger one. */
  get searchBox(): Locator {
    return this.page.getByRole('banner').getByRole('searchbox', { name: 'Search the record' });
  }

  async searchFor(words: string): Promise<void> {
    await this.searchBox.fill(words);
    await this.page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(this.page).toHaveURL(/\/search\?q=/);
  }
}
