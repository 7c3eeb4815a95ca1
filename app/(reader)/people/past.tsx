import { today } from '@/app/(reader)/address';
import { withStatus } from '@/app/(reader)/status';
import { PastPersonPage } from '@/components/past/person-page';
import { PastPersonWithoutContent } from '@/components/past/person-without-content';
import { PastRegisterPage } from '@/components/past/register-page';
import { RegisterRefused } from '@/components/register/refused';
import { facetWords } from '@/lib/language/facet-words';
import { readSpeech } from '@/lib/language/speech';
import { type Past, pastAddress } from '@/lib/record/past';
import { listPastRegister } from '@/lib/record/past-register';
import { readPastSheet } from '@/lib/record/read-past';
import { listLabels } from '@/lib/record/register';
import { type RegisterQuery, registerAddress } from '@/lib/record/register-query';
import { choicesOf } from '@/lib/record/register-sql';
import type { PersonSheet } from '@/lib/record/schema';

/** The register as it stood on a past day. */
export async function pastRegister(query: RegisterQuery, past: Past) {
  const listed = await listPastRegister(query, past);
  if (!listed.ok) {
    const { reason } = listed;
    if (reason.reason === 'unknown_value') return withStatus(400, <RegisterRefused refused={reason} />);
    const last = pastAddress(registerAddress({ ...query, page: reason.pages }), past);
    return withStatus(404, <RegisterRefused refused={{ ...reason, last }} />);
  }
  const { rows, groups, ...register } = listed.value;
  const chosen = choicesOf(query);
  const others = chosen.filter(({ facet }) => facet !== 'custody');
  const [speech, labels] = await Promise.all([readSpeech(), listLabels(others)]);
  const at = (change: Partial<RegisterQuery>) =>
    pastAddress(registerAddress({ ...query, sort: 'name', page: 1, ...change }), past);
  return (
    <PastRegisterPage
      past={past}
      register={{
        ...register,
        rows: rows.map((row) => ({ ...row, href: pastAddress(`/people/${row.slug}`, past) })),
      }}
      groups={groups.map(({ group, count }) => {
        const isChosen = group === query.custody;
        return { group, count, chosen: isChosen, href: at({ custody: isChosen ? null : group }) };
      })}
      choices={others.map(({ facet, value }) => ({
        facet,
        name: facetWords(facet, { value, label: labels.get(`${facet} ${value}`) ?? null }, speech),
        href: at({ [facet]: null }),
      }))}
      kept={chosen.map(({ facet, value }) => [facet, value] as const)}
      whole={at({ custody: null })}
      present={registerAddress({ ...query, page: 1 })}
      pageHref={(page) => at({ page })}
      today={today()}
    />
  );
}

/** A person as they stood on a past day. */
export async function pastPerson(present: PersonSheet, past: Past) {
  const read = await readPastSheet(present, past);
  const frame = { past, present: `/people/${present.slug}`, today: today() };
  if (read.is === 'sheet') return <PastPersonPage {...frame} sheet={read.sheet} />;
  const status = read.is === 'taken_away' ? 410 : 404;
  return withStatus(status, <PastPersonWithoutContent {...frame} name={present.name} why={read.is} />);
}
