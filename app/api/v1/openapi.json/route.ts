import { fullAddress } from '@/app/(reader)/address';
import { openApi } from '@/lib/exports/api/openapi';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const site = await fullAddress('/');
  return Response.json(openApi(site.replace(/\/$/, '')));
}
