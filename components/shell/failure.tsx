import errors from '@/messages/en/errors.json';
import shell from '@/messages/en/shell.json';

/**
 * A page that could not be made. It stands alone: whatever failed may be the catalog or the frame itself, so it
 * takes its words straight from the English files and asks nothing else.
 */
export function Failure({ number }: { number: string | null }) {
  const words = (key: keyof typeof errors) => errors[key];
  const [before, link, after] = words('error_next').split(/<\/?link>/);
  return (
    <main className="mx-auto max-w-[46rem] px-4 py-10 sm:px-6">
      <p className="mb-8">
        <a href="/" className="font-serif text-lead font-semibold text-ink no-underline">
          {shell.brand}
        </a>
      </p>
      <p className="mb-1 text-small text-ink-2">{words('error_over')}</p>
      <h1 className="font-serif text-[2rem] leading-tight font-semibold tracking-[-.02em]">
        {words('error_title')}
      </h1>
      <p className="mt-4">{words('error_what')}</p>
      <p className="mt-2">
        {before}
        <a href="/">{link}</a>
        {after}
      </p>
      {number !== null && (
        <p className="mt-2 text-small text-ink-3">{words('error_number').replace('{number}', number)}</p>
      )}
    </main>
  );
}
