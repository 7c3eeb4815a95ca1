import { leave } from '@/app/desk/actions';
import type { DeskPageProps, DeskPlace } from '@/components/desk/desk-page';
import type { Actor } from '@/lib/accounts/actor';

/** What the frame of a page shows of who is signed in. Only what the role can open is offered. */
export function frameOf(actor: Actor, current: DeskPlace | null): DeskPageProps['signedIn'] {
  const places: DeskPlace[] =
    actor.role === 'steward'
      ? [
          'overview',
          'people',
          'documents',
          'review',
          'duplicates',
          'boards',
          'history',
          'withdraw',
          'accounts',
          'you',
        ]
      : ['overview', 'people', 'documents', 'review', 'duplicates', 'boards', 'history', 'you'];
  if (actor.role !== 'contributor') {
    // letters from readers and tables are opened by editors alone
    places.splice(places.indexOf('duplicates'), 0, 'corrections');
    places.splice(places.indexOf('review'), 0, 'imports');
  }
  return { name: actor.displayName, places, current, leave };
}
