/**
 * A program that reads the whole record through the API as somebody elsewhere would write it: with types and calls
 * generated from the OpenAPI document. Given as text, since the types it imports are made when a test runs.
 */
export const clientProgram = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api.d.ts';

type Person = components['schemas']['Person'];
type Document = components['schemas']['Document'];
const cursorOf = (next: string | null) =>
  next === null ? null : new URL(next, 'http://record.example').searchParams.get('cursor');

export async function readAll(ask: (request: Request) => Promise<Response>) {
  const api = createClient<paths>({ baseUrl: 'http://record.example', fetch: ask });
  const people: Person[] = [];
  const documents: Document[] = [];
  const statements: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query: { limit: number; cursor?: string } = cursor ? { limit: 20, cursor } : { limit: 20 };
    const { data, error } = await api.GET('/api/v1/people', { params: { query } });
    if (error) throw new Error(error.detail);
    for (const { slug } of data.items) {
      const one = await api.GET('/api/v1/people/{slug}', { params: { path: { slug } } });
      if (one.error) throw new Error(one.error.detail);
      people.push(one.data);
    }
    cursor = cursorOf(data.next);
  }
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query: { limit: number; cursor?: string } = cursor ? { limit: 2, cursor } : { limit: 2 };
    const { data, error } = await api.GET('/api/v1/documents', { params: { query } });
    if (error) throw new Error(error.detail);
    for (const { slug: id } of data.items) {
      const one = await api.GET('/api/v1/documents/{id}', { params: { path: { id } } });
      if (one.error) throw new Error(one.error.detail);
      documents.push(one.data);
    }
    cursor = cursorOf(data.next);
  }
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query: { limit: number; cursor?: string } = cursor ? { limit: 50, cursor } : { limit: 50 };
    const { data, error } = await api.GET('/api/v1/statements', { params: { query } });
    if (error) throw new Error(error.detail);
    for (const { person, statement } of data.items) statements.push(person.slug + ' ' + statement.key);
    cursor = cursorOf(data.next);
  }
  return { people, documents, statements };
}
`;
