/** `npm run refold`: renews the keys of names that were folded by an older version of the spelling tables. */
import { closeWriters } from '@/lib/db/writers';
import { refoldNames } from '@/lib/publishing/refold';

try {
  const done = await refoldNames((folded, total) => console.log(`${folded} of ${total} names folded again`));
  console.log(done === 0 ? 'Every name is folded by the present tables.' : `${done} names folded again.`);
} finally {
  await closeWriters();
}
