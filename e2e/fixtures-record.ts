import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { documentSheet } from '@/lib/record/document-schema';
import { custodyGroup, personSheet } from '@/lib/record/schema';

const listed = z.object({
  slug: z.string(),
  name: z.string(),
  named: z.boolean(),
  custody: custodyGroup,
  lastConfirmed: z.string(),
  foundAs: z.object({ form: z.string() }).nullable(),
});
const peopleList = z.object({ items: z.array(listed), total: z.int(), next: z.string().nullable() });
const documentList = z.object({
  items: z.array(z.object({ slug: z.string(), passages: z.int(), people: z.int(), demands: z.int() })),
  total: z.int(),
});

export type ListedPerson = z.infer<typeof listed>;
type PersonSheet = z.infer<typeof personSheet>;
type DocumentSheet = z.infer<typeof documentSheet>;

/**
 * What is published in this run's installation, asked of the API. Flows take names and addresses from here at run
 * time: no real person's name stands in a test. Sheets are kept for the run; lists are asked for anew each time.
 */
export class OpenRecord {
  readonly #request: APIRequestContext;
  readonly #sheets = new Map<string, PersonSheet>();

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async #read(address: string): Promise<unknown> {
    const answer = await this.#request.get(address);
    if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
    return answer.json();
  }

  /** Everyone the query leaves, through all pages of the list. */
  async listPeople(query = ''): Promise<ListedPerson[]> {
    const people: ListedPerson[] = [];
    for (let next: string | null = `/api/v1/people${query}`; next !== null; ) {
      const page: z.infer<typeof peopleList> = peopleList.parse(await this.#read(next));
      people.push(...page.items);
      next = page.next;
    }
    return people;
  }

  async countPeople(query = ''): Promise<number> {
    return peopleList.parse(await this.#read(`/api/v1/people${query}`)).total;
  }

  async readPerson(slug: string): Promise<PersonSheet> {
    const kept = this.#sheets.get(slug);
    if (kept) return kept;
    const sheet = personSheet.parse(await this.#read(`/api/v1/people/${slug}`));
    this.#sheets.set(slug, sheet);
    return sheet;
  }

  async listSheets(): Promise<PersonSheet[]> {
    const people = await this.listPeople();
    return Promise.all(people.map(({ slug }) => this.readPerson(slug)));
  }

  async listDocuments() {
    return documentList.parse(await this.#read('/api/v1/documents')).items;
  }

  async readDocument(slug: string): Promise<DocumentSheet> {
    return documentSheet.parse(await this.#read(`/api/v1/documents/${slug}`));
  }
}

/** The one for which `size` is largest; throws where there is none, since the flow then has nothing to show. */
export function most<One>(all: readonly One[], size: (one: One) => number): One {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('the record has none of these');
  return rest.reduce((best, one) => (size(one) > size(best) ? one : best), first);
}

/** The first that is so; throws where none is. */
export function oneThat<One>(all: readonly One[], is: (one: One) => boolean): One {
  const found = all.find(is);
  if (found === undefined) throw new Error('the record has none of these');
  return found;
}
