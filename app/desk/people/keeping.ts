import type { Actor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';

/** Somebody signed in; whoever's session has ended is led to sign in. */
export async function requireActorKeeping(_form: FormData): Promise<Actor> {
  return requireActor();
}
