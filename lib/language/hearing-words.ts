import { statementWording } from '@/lib/language/statement-wording';
import type { Speech } from '@/lib/language/translate';
import type { StatementOf } from '@/lib/record/schema';

/** What a document says of a hearing, and how sure it is. */
export function hearingWords(event: StatementOf<'event'>, speech: Speech): string {
  const { headline, lines, doubts } = statementWording(event, speech);
  return [headline, ...lines.map(({ words }) => words), ...doubts]
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ');
}
