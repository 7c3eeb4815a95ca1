import { problem } from '@/lib/exports/answer';

export function GET(): Response {
  return problem(
    404,
    'Nothing at this address',
    'What the API has stands in /api/v1/openapi.json, and to be read in /data/api.',
  );
}
