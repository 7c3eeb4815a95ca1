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

  /** The passage's name in the margin, which leads to its own page. */
  passageLink(document: string, label: string): Locator {
    return this.page.locator(`a[href="/documents/${document}/${encodeURIComponent(label)}"]`).first();
  }

  /** Statements that rest on the words of a passage; on the passage's own page. */
  get resting(): Locator {
    return this.page.getByRole('region', { name: 'What rests on these words' });
  }

  /** Everything it asks, in its order. */
  get demands(): Locator {
    return this.page.getByRole('region', { name: 'Everything it asks' });
  }
}
