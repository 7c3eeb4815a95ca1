import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';

export interface ChangeLine {
  /** UTC day. */
  day: string;
  subject: 'person' | 'document';
  kind: 'first' | 'revised' | 'withdrawn' | 'merged' | 'cleared';
  editions: { seq: number; number: number; slug: string | null; name: string | null }[];
  /** More of this kind may stand further back than was looked. */
  open: boolean;
}

/** The address of a line in the list of all changes. */
export const changeAnchor = ({ day, subject, kind }: ChangeLine) => `${day}-${subject}-${kind}`;

const namesShown = 4;

/** Changes in lines: one for each day and kind, its number leading to the editions behind it. */
export function ChangeLines({ lines }: { lines: ChangeLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li
          key={changeAnchor(line)}
          className="border-t border-rule-2 py-2.5 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-4"
        >
          <p className="text-note text-ink-2">
            <When edtf={line.day} length="short" />
          </p>
          <div>
            <a
              href={`/changes#${changeAnchor(line)}`}
              data-count={line.open ? undefined : line.editions.length}
            >
              <ChangeWords line={line} />
            </a>
            {line.editions.length <= namesShown && <Names editions={line.editions} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "83 people put on record", as many as are known. */
export function ChangeWords({ line: { subject, kind, editions, open } }: { line: ChangeLine }) {
  const t = useTranslations('home.change');
  const words = t(`${subject}_${kind}`, { count: editions.length });
  return open ? t('at_least', { words }) : words;
}

function Names({ editions }: Pick<ChangeLine, 'editions'>) {
  const named = editions.flatMap(({ seq, slug, name }) =>
    slug === null || name === null ? [] : [{ seq, name }],
  );
  if (named.length === 0) return null;
  return <span className="text-note text-ink-2">: {named.map(({ name }) => name).join(', ')}</span>;
}
