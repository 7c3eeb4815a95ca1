import type { Absence } from '@/lib/record/absence';
import type { Edition } from '@/lib/record/edition-schema';

/** Under which terms the data may be used; in every answer. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Habeas',
} as const;

/** What an answer about one subject says of its edition, and under which terms it comes. */
export function publishedIn({ seq, number, publishedAt, hash, contentHash }: Edition) {
  return { edition: { seq, number, publishedAt, hash, contentHash }, licence };
}

/** A file as CSV, to be saved under `name`; its rows carry licence and edition, since no heading of ours can. */
export function csvAnswer(body: string, name: string): Response {
  return new Response(body, {
    headers: {
      ...shared,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}

/** A PDF file, to be saved under `name`; `inline`, since browsers can show it. */
export function pdfAnswer(body: Buffer, name: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      ...shared,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}"`,
    },
  });
}

const shared = { 'Access-Control-Allow-Origin': '*' };

/** A refusal as RFC 9457 wants it. `detail` says in a sentence what to do instead. */
export function problem(status: 400 | 404 | 410, title: string, detail: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { ...shared, 'Content-Type': 'application/problem+json' },
  });
}

/** The answer at the address of something withdrawn: number, date and hash, and nothing else. */
export function goneAnswer({ subject, subjectKey, number, publishedAt, hash }: Edition): Response {
  return problem(
    410,
    'Withdrawn',
    `This record was withdrawn. What stays: ${subject} ${subjectKey}, edition ${number} of ${publishedAt}, hash ${hash}.`,
  );
}

/**
 * The answer at an address where nothing stands. `at`: the path of what was asked for, of the person's present slug;
 * `unknown`: what is said where nothing ever stood.
 */
export function absentAnswer(
  absence: Absence,
  at: (slug: string) => string,
  unknown: () => Response,
): Response {
  if (absence.is === 'moved') {
    return new Response(null, { status: 308, headers: { Location: at(absence.slug) } });
  }
  return absence.is === 'gone' ? goneAnswer(absence.tombstone) : unknown();
}

/** The refusal of an address of a person that nobody ever had. */
export const noSuchPerson = (): Response =>
  problem(
    404,
    'No such person',
    'No published person has this address. Look for the name with /api/v1/people?q=',
  );

/** The refusal of every address under a document that is not on record. */
export function noSuchDocument(): Response {
  return problem(
    404,
    'No such document',
    'No published document has this address. All of them: /api/v1/documents',
  );
}
