import { edge } from '@/components/custody/look';
import { Age } from '@/components/time/age';
import type { StatusWording } from '@/lib/language/status-wording';
import type { CustodyGroup } from '@/lib/record/schema';

/** What is known now, on whose word, and how old that is: the first thing a reader needs. */
export function StatusBox({ group, status }: { group: CustodyGroup; status: StatusWording }) {
  return (
    <div
      className={`keep-colour relative mt-6 border border-l-[6px] border-rule bg-sheet px-5 py-4 md:mt-7 md:px-6 ${edge[group]}`}
    >
      {group === 'not_stated' && (
        <span aria-hidden="true" className="hatched absolute top-0 bottom-0 -left-[6px] w-[6px]" />
      )}
      <p className="font-serif text-[1.375rem] leading-[1.28] font-semibold text-balance">
        {status.headline}
      </p>
      {status.source !== null && (
        <p className="mt-1 text-ink-2">
          {status.passage === null ? (
            status.source
          ) : (
            <a
              href={`/documents/${status.passage.document}#${status.passage.label}`}
              className="text-inherit decoration-rule hover:decoration-current"
            >
              {status.source}
            </a>
          )}
        </p>
      )}
      {status.lastNamed !== null && (
        <p className="mt-1 text-ink-2">
          <a
            href={`/documents/${status.lastNamed.document}`}
            className="text-inherit decoration-rule hover:decoration-current"
          >
            {status.lastNamed.words}
          </a>
        </p>
      )}
      {status.disputed !== null && <p className="mt-1 font-semibold">{status.disputed}</p>}
      {status.age !== null && (
        <p className="mt-2.5">
          <Age>{status.age}</Age>
        </p>
      )}
    </div>
  );
}
