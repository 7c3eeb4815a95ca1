import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';

export interface IdentityOnDesk {
  number: number;
  usualName: string;
  sortName: string;
  given: string | null;
  family: string | null;
  identityNote: string | null;
  privateNote: string | null;
  consentNote: string | null;
  consentOn: Date | null;
  embargoUntil: Date | null;
  withdrawnAt: Date | null;
}

const day = (date: Date | null) => (date === null ? null : <When edtf={date.toISOString().slice(0, 10)} />);

/** What is said of the person themselves; what readers never see is marked so. */
export function DeskIdentity({ person }: { person: IdentityOnDesk }) {
  const t = useTranslations('editing');
  const rows = [
    ['usualName', person.usualName],
    ['sortName', person.sortName],
    ['given', person.given],
    ['family', person.family],
    ['identityNote', person.identityNote],
    ['privateNote', person.privateNote],
    ['consentNote', person.consentNote],
    ['consentOn', day(person.consentOn)],
    ['embargoUntil', day(person.embargoUntil)],
  ] as const;
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 text-note sm:grid-cols-[14rem_minmax(0,1fr)]">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <div key={name} className="contents">
              <dt className="text-ink-3">{t(`field.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {person.withdrawnAt === null && (
        <p className="mt-2">
          <a href={`/desk/people/${person.number}/edit`}>{t('identity.change')}</a>
        </p>
      )}
    </>
  );
}
