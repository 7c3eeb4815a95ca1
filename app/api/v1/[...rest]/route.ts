import { problem } from '@/lib/exports/answer';

export function GET(): Response {
  return problem(
    404,
    'Nothing at this address',
    'The API has /api/v1/people, /api/v1/people/{slug}, /api/v1/documents and /api/v1/documents/{id}.',
  );
}
