/**
 * Prints the path of an invitation for the first steward as its last line, for a database that nobody looks after
 * yet: no steward can sign in, and no such invitation is open. Otherwise it prints nothing and changes nothing.
 * Only the hash of a link is kept, so a lost link cannot be shown again: `--again` ends it and makes a new one.
 */
import { recordFirstInvitation } from '@/lib/accounts/invitations';
import { changeAs, closeWriters, INSTALLATION } from '@/lib/db/writers';

const again = process.argv.includes('--again');

try {
  const invitation = await changeAs(
    INSTALLATION,
    again ? 'invitation of the first steward, made again' : 'invitation of the first steward',
    (tx) => recordFirstInvitation(tx, again, new Date()),
  );
  if (invitation) console.log(`/desk/invitation/${invitation.token}`);
} finally {
  await closeWriters();
}
