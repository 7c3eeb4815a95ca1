import type { Locator } from '@playwright/test';
import { Frame } from './frame';

export class PersonPage extends Frame {
  /** How old the newest knowledge is. */
  get age(): Locator {
    return this.page.getByText(/\b(?:years?|months?|days?)\b/).first();
  }

  /** A statement of the history, by its key. */
  statement(key: string): Locator {
    return this.page.locator(`[id="${key.replaceAll('/', '.')}"]`);
  }

  get citeLink(): Locator {
    return this.page.getByRole('link', { name: 'Cite this edition' });
  }

  get cite(): Locator {
    return this.page.getByRole('region', { name: 'Cite this edition' });
  }

  get jsonLink(): Locator {
    return this.page.getByRole('link', { name: 'This record as JSON' });
  }
}
