import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** The facets by their parameter and heading. */
export const facets = {
  custody: 'Custody, last stated',
  demand: 'Asked for them',
  document: 'Named in',
  affiliation: 'Affiliation, as stated',
  provision: 'Charged under',
  place: 'Place, as stated',
  confirmed: 'Last confirmed',
  lacks: 'Nothing on record of',
  named: 'Name',
} as const;
export type Facet = keyof typeof facets;

export class RegisterPage extends Frame {
  get rows(): Locator {
    return this.page.locator('main ol > li').filter({ has: this.page.locator('a[href^="/people/"]') });
  }

  get chosen(): Locator {
    return this.page.getByRole('list', { name: 'Chosen' }).getByRole('link', { name: /^Remove filter|: / });
  }

  /** The disclosure that holds the facets on a narrow screen. */
  get disclosure(): Locator {
    return this.page.locator('summary').filter({ hasText: 'Choose by' });
  }

  /** The values of a facet, as links that end with how many carry each. */
  values(facet: Facet): Locator {
    return this.page.getByRole('region', { name: facets[facet] }).getByRole('link').filter({ visible: true });
  }

  /** The slugs of the people on this page of the list. */
  async listSlugs(): Promise<string[]> {
    const links = this.rows.locator('a[href^="/people/"]');
    const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    return addresses.map((address) => (address ?? '').replace('/people/', ''));
  }
}
