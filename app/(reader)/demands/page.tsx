import { connection } from 'next/server';
import { shelfHead } from '@/app/(reader)/terms';
import { TermListPage } from '@/components/terms/list-page';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { listDemands } from '@/lib/record/read-terms';
import { registerAddress } from '@/lib/record/register-query';

export const generateMetadata = () => shelfHead('demands');

export default async function Page() {
  await connection();
  const [demands, speech] = await Promise.all([listDemands(), readSpeech()]);
  const { t } = speech;
  return (
    <TermListPage
      current={null}
      title={t('terms.demands.title')}
      what={t('terms.demands.what')}
      columns={[t('terms.people'), t('terms.clauses')]}
      rows={demands.map(({ action, people, clauses }) => ({
        href: `/demands/${action}`,
        name: sentenceCase(codeWords(speech, 'statements.demand.action', action), speech),
        kind: null,
        numbers: [
          { count: people, href: people === 0 ? null : registerAddress({ demand: action }) },
          { count: clauses, href: clauses === 0 ? null : `/demands/${action}#clauses` },
        ],
      }))}
    />
  );
}
