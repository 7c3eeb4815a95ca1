import type { Locator } from '@playwright/test';
import { Frame } from './frame';

export class DocumentPage extends Frame {
  /** The passage an address with a fragment leads to. */
  get target(): Locator {
    return this.page.locator(':target');
  }

  /** What followed for each person it asked something for. */
  get followed(): Locator {
    return this.page.getByRole('region', { name: 'What it asked, and what followed' });
  }

  /** Everything it asks, in its order. */
  get demands(): Locator {
    return this.page.getByRole('region', { name: 'Everything it asks' });
  }
}
