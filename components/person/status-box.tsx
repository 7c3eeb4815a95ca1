import { swatch } from '@/components/custody/look';
import { Age } from '@/components/time/age';
import type { StatusWording } from '@/lib/language/status-wording';
import type { CustodyGroup } from '@/lib/record/schema';

/** What is known now, on whose word, and how old that is: the first thing a reader needs. */
export function StatusBox({ group, status }: { group: CustodyGroup; status: StatusWording }) {
  return (
    <div className="relative mt-6 border border-rule bg-sheet px-5 py-4 pl-6 md:mt-7 md:px-6 md:pl-7">
      <span
        aria-hidden="true"
        className={`keep-colour absolute -top-px -bottom-px -left-px w-[6px] ${swatch[group]}`}
      />
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
