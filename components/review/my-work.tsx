import { useTranslations } from 'next-intl';

interface Sent {
  personNumber: number | null;
  documentId: number | null;
  proposedBy: { id: number };
  assignedTo: { id: number } | null;
  decision: 'approved' | 'returned' | 'withdrawn' | null;
}

export interface MyWorkProps {
  account: number;
  /** Whether they read the work of others. */
  reads: boolean;
  /** Everything that waits to be read. */
  waiting: readonly Sent[];
  /** What was answered to them, newest first. */
  answers: readonly Sent[];
}

/** What waits for whoever is signed in, each number leading to its list; nothing when nothing does. */
export function MyWork({ account, reads, waiting, answers }: MyWorkProps) {
  const t = useTranslations('review');
  const subject = ({ personNumber, documentId }: Sent) => `${personNumber} ${documentId}`;
  const own = waiting.filter(({ proposedBy }) => proposedBy.id === account);
  const others = reads ? waiting.filter(({ proposedBy }) => proposedBy.id !== account) : [];
  const again = new Set(own.map(subject));
  // the last word about it, and not sent once more since
  const returned = answers.filter(
    (each, at) =>
      each.decision === 'returned' &&
      !again.has(subject(each)) &&
      answers.findIndex((one) => subject(one) === subject(each)) === at,
  );
  const parts = [
    { of: 'named', at: 'waiting', count: others.filter((each) => each.assignedTo?.id === account).length },
    { of: 'returned', at: 'answers', count: returned.length },
    { of: 'anybody', at: 'waiting', count: others.filter((each) => each.assignedTo === null).length },
    { of: 'own', at: 'own', count: own.length },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="font-semibold">{t('work.title')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(({ of, at, count }) => (
          <li key={of} className="py-1">
            <a href={`/desk/review#${at}`}>{t(`work.${of}`, { count })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
