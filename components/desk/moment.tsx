import { useFormatter } from 'next-intl';

/** A moment as the desk says it: day and minute, in universal time. */
export function Moment({ at }: { at: Date }) {
  const format = useFormatter();
  return (
    <time dateTime={at.toISOString()}>
      {format.dateTime(at, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
      })}
    </time>
  );
}
