import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';

export interface KeptFormAgainProps {
  id: string;
  /** Where it was posted to: path and query, on the desk. */
  address: string;
  fields: [name: string, value: string][];
  hadFile: boolean;
  keptAt: Date;
  drop: (form: FormData) => Promise<void>;
}

/** Fields that a page wrote itself: what the form is about, and the state it was made from. */
const ofThePage =
  /^(?:\$|(?:person|statement|mention|review|correction|revision|present|seen|shown)$|fingerprint\.)/;

/** The name of a field in plain words, for those that have none in the catalog: "occurredMeaning" gives "occurred meaning". */
const plain = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase();

/**
 * One form as it was posted, to be posted once more as it is. What was typed stands there in any case, to be read and
 * copied; fields that only the page wrote itself are sent along unseen.
 */
export function KeptFormAgain({ id, address, fields, hadFile, keptAt, drop }: KeptFormAgainProps) {
  const t = useTranslations('desk.kept');
  const field = useTranslations('editing.field');
  const words = (name: string) => (field.has(name) ? field(name) : plain(name));
  const url = new URL(address, 'http://desk.invalid');
  url.searchParams.set('kept', id);
  const typed = fields.filter(([name, value]) => !ofThePage.test(name) && value.trim() !== '');
  return (
    <Section
      id={`form-${id}`}
      title={url.pathname}
      aside={t.rich('posted', { moment: () => <Moment at={keptAt} /> })}
    >
      <dl className="max-w-[52rem] border-t border-rule-2">
        {typed.map(([name, value], index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes
            key={index}
            className="grid gap-x-6 border-b border-rule-2 py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-note break-words text-ink-3">{words(name)}</dt>
            <dd className="break-words whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
      </dl>
      {hadFile && <p className="mt-3 max-w-[42rem]">{t('file')}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        <form action={url.pathname + url.search} method="post" encType="multipart/form-data">
          {fields.map(([name, value], index) => (
            // a text area, since a line break in a hidden field would be lost on the way
            <textarea
              // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes
              key={index}
              hidden
              readOnly
              aria-label={name}
              name={name}
              value={value}
            />
          ))}
          <Button primary>{t('send')}</Button>
        </form>
        <form action={drop}>
          <Button name="form" value={id}>
            {t('drop')}
          </Button>
        </form>
      </div>
    </Section>
  );
}
