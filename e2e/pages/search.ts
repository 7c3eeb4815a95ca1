import type { Locator } from '@playwright/test';
import { Frame } from './frame';

export class SearchPage extends Frame {
  /** People found by name, best first. */
  get people(): Locator {
    return this.page.getByRole('region', { name: 'People' }).getByRole('listitem');
  }

  /** Records that have the words. */
  get records(): Locator {
    return this.page.getByRole('region', { name: 'Words' }).locator('ol > li');
  }

  /** The link to a found person. */
  person(slug: string): Locator {
    return this.people.locator(`a[href="/people/${slug}"]`);
  }
}
