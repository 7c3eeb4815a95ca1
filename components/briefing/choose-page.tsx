import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Button } from '@/components/ui/button';
import { Paging } from '@/components/ui/paging';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { dateInSentence } from '@/lib/language/dates';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { CustodyGroup, Present } from '@/lib/record/schema';

export interface ChoosePageProps {
  people: { slug: string; name: string; custody: CustodyGroup; row: { present: Present } }[];
  total: number;
  page: number;
  pages: number;
  pageHref: (page: number) => string;
  most: number;
}

/** Whom to put into a briefing pack: a part of the register with boxes to tick. */
export function ChoosePage({ people, total, page, pages, pageHref, most }: ChoosePageProps) {
  const t = useTranslations('briefing');
  const speech = useSpeech();
  return (
    <ReaderPage current="people">
      <PageTitle title={t('pack')} />
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('pack_what', { most })}</p>
      <Section
        id="choose"
        title={t('choose')}
        aside={<span data-count={total}>{t('choose_aside', { count: total })}</span>}
      >
        <form action="/briefing/chosen">
          <ul data-entries className="gap-x-12 lg:columns-2">
            {people.map(({ slug, name, custody, row: { present } }) => (
              <li key={slug} className="break-inside-avoid border-t border-rule-2">
                <label className="flex min-h-11 items-start gap-3 py-2">
                  <input type="checkbox" name="person" value={slug} className="mt-0.5 size-6 shrink-0" />
                  <span>
                    <span className="font-semibold">{name}</span>
                    <span className="block text-small text-ink-2">
                      {sentenceCase(codeWords(speech, 'custody.group', custody), speech)},{' '}
                      {dateInSentence(present.confirmed, speech, 'short')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p className="sticky bottom-0 border-t border-rule bg-paper py-3">
            <Button primary>{t('show')}</Button>
          </p>
        </form>
        <Paging page={page} pages={pages} href={pageHref} />
      </Section>
    </ReaderPage>
  );
}
