import { problem } from '@/lib/exports/answer';

export function GET(): Response {
  return problem(
    404,
    'Nothing at this address',
    'The API has /api/v1/people, /api/v1/people/{slug}, /api/v1/documents, /api/v1/documents/{id} and, under it, followed.json and followed.csv.',
  );
}
