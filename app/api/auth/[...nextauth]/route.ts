import { type NextRequest, NextResponse } from 'next/server';
import NextAuth from 'next-auth/next';
import { authOptions, signInPath, type Trouble } from '@/lib/accounts/auth';
import { comesSecurely } from '@/lib/accounts/cookie';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** What of next-auth is open: its form token, who is signed in, and signing out. The rest answers 404. */
const open: Record<string, readonly string[]> = { GET: ['csrf', 'session'], POST: ['signout'] };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const [action = '', ...rest] = nextauth;
  if (rest.length > 0 || !open[request.method]?.includes(action))
    return new NextResponse(null, { status: 404 });
  const trouble: Trouble = { cause: null };
  const options = authOptions(comesSecurely(request.headers), new Date(), trouble);
  // a query could name a place to go on to; there is none but ours
  request.nextUrl.search = '';
  const response: Response = await NextAuth(request, context, options);
  if (trouble.cause !== null) return new NextResponse(null, { status: 503 });
  if (response.headers.has('location')) response.headers.set('location', signInPath);
  // reading a session must not write its cookie again, with an age it did not have
  if (action === 'session') response.headers.delete('set-cookie');
  return response;
}

export { answer as GET, answer as POST };
