import { z } from 'zod';
import * as documents from '@/lib/exports/api/documents';
import { listDocumentsAnswer, listDocumentsOperation } from '@/lib/exports/api/documents';
import * as editions from '@/lib/exports/api/editions';
import { readFiguresAnswer, readFiguresOperation } from '@/lib/exports/api/figures';
import { respond } from '@/lib/exports/api/operation';
import { listPastPeopleAnswer, listPastPeopleOperation } from '@/lib/exports/api/past-people';
import {
  listPeopleAnswer,
  listPeopleOperation,
  readPersonAnswer,
  readPersonOperation,
} from '@/lib/exports/api/people';
import { listStatementsAnswer, listStatementsOperation } from '@/lib/exports/api/statements';
import { listTermsAnswer, readTermAnswer, termOperations } from '@/lib/exports/api/terms';

const today = '2026-01-02';
type Door = (request: Request, parts: string[]) => Promise<Response>;

/** The doors of the API without a server, each at the addresses it stands at. */
const doors: [RegExp, Door][] = [
  [/^people$/, (request) => respond(listPeopleOperation, request, listPeopleAnswer)],
  [
    /^people\/([^/]+)$/,
    (request, [slug = '']) => respond(readPersonOperation, request, () => readPersonAnswer(slug)),
  ],
  [/^statements$/, (request) => respond(listStatementsOperation, request, listStatementsAnswer)],
  [/^documents$/, (request) => respond(listDocumentsOperation, request, listDocumentsAnswer)],
  [
    /^documents\/([^/]+)$/,
    (request, [id = '']) =>
      respond(documents.readDocumentOperation, request, () => documents.readDocumentAnswer(id)),
  ],
  [
    /^documents\/([^/]+)\/passages$/,
    (request, [id = '']) =>
      respond(documents.listPassagesOperation, request, (asked) => documents.listPassagesAnswer(id, asked)),
  ],
  [
    /^documents\/([^/]+)\/passages\/([^/]+)$/,
    (request, [id = '', label = '']) =>
      respond(documents.readPassageOperation, request, () => documents.readPassageAnswer(id, label)),
  ],
  [
    /^documents\/([^/]+)\/followed\.json$/,
    (request, [id = '']) =>
      respond(documents.readFollowedOperation, request, () => documents.readFollowedAnswer(id)),
  ],
  [
    /^editions$/,
    (request) =>
      respond(editions.listEditionsOperation, request, (asked) => editions.listEditionsAnswer(asked, today)),
  ],
  [
    /^editions\/([^/]+)$/,
    (request, [seq = '']) =>
      respond(editions.readEditionOperation, request, () => editions.readEditionAnswer(seq)),
  ],
  [
    /^figures$/,
    (request) => respond(readFiguresOperation, request, (asked) => readFiguresAnswer(asked, today)),
  ],
  [
    /^past\/people$/,
    (request) => respond(listPastPeopleOperation, request, (asked) => listPastPeopleAnswer(asked, today)),
  ],
  [/^changes$/, (request) => respond(editions.listChangesOperation, request, editions.listChangesAnswer)],
  ...(['organisations', 'places', 'provisions'] as const).flatMap((terms): [RegExp, Door][] => [
    [
      new RegExp(`^${terms}$`),
      (request) => respond(termOperations[terms].list, request, (asked) => listTermsAnswer(terms, asked)),
    ],
    [
      new RegExp(`^${terms}/([^/]+)$`),
      (request, [slug = '']) =>
        respond(termOperations[terms].read, request, () => readTermAnswer(terms, slug)),
    ],
  ]),
];

/** Asks the API: what a door answers to this request. */
export async function askDoor(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/v1\//, '');
  for (const [pattern, door] of doors) {
    const parts = pattern.exec(path);
    if (parts) return door(request, parts.slice(1).map(decodeURIComponent));
  }
  throw new Error(`no door at ${path}`);
}

/** The body of an answer at an address of the API, as any program would read it. */
export async function askJson(address: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await askDoor(new Request(`http://record.example${address}`));
  return { status: answer.status, body: z.record(z.string(), z.unknown()).parse(await answer.json()) };
}
