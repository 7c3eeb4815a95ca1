import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { LineLegend } from '@/components/method/line-legend';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import { custodyGroups } from '@/lib/record/schema';

const sections = [
  'words',
  'certainty',
  'line',
  'counting',
  'standing',
  'names',
  'editions',
  'missing',
  'sources',
  'privacy',
] as const;
const certainties = ['reported', 'implied', 'ambiguous'] as const;

/** What the words mean, how people are counted, how the line is read, how to check it all. */
export function MethodPage({ today }: { today: string }) {
  const t = useTranslations('method');
  const custody = useTranslations('custody');
  const certaintyWords = useTranslations('statements.certainty_short');
  return (
    <ReaderPage current="method">
      <PageTitle title={t('title')} />
      <p className="mt-4 max-w-[44rem] text-lead leading-[1.5]">{t('lead')}</p>
      <nav aria-label={t('contents')} className="mt-6 max-w-[60rem] print:hidden">
        <ul className="gap-x-10 text-note sm:columns-2 md:columns-3">
          {sections.map((section) => (
            <li key={section} className="break-inside-avoid border-t border-rule-2">
              <a href={`#${section}`} className="block py-1.5">
                {t(section)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="words" title={t('words')}>
        <Prose>
          <p>{t('words_intro')}</p>
          <dl>
            {custodyGroups.map((group) => (
              <div key={group}>
                <dt className="first-letter:uppercase">
                  <Chip group={group}>{custody(`group.${group}`)}</Chip>
                </dt>
                <dd>{t(`group.${group}`)}</dd>
              </div>
            ))}
            <dt>{t('present')}</dt>
            <dd>{t('present_what')}</dd>
          </dl>
        </Prose>
      </Section>
      <Section id="certainty" title={t('certainty')}>
        <Prose>
          <p>{t('certainty_intro')}</p>
          <dl>
            {certainties.map((certainty) => (
              <div key={certainty}>
                <dt>{certaintyWords(certainty)}</dt>
                <dd>{t(`certainty_of.${certainty}`)}</dd>
              </div>
            ))}
            <dt>{t('disputed')}</dt>
            <dd>{t('disputed_what')}</dd>
          </dl>
        </Prose>
      </Section>
      <Section id="line" title={t('line')}>
        <p className="mb-4 max-w-[42rem]">{t('line_intro')}</p>
        <LineLegend today={today} />
      </Section>
      <Rules
        section="counting"
        area="counting_rules"
        rules={['once', 'unknown', 'lists', 'own', 'named', 'unnamed', 'demand']}
      />
      <Rules section="standing" area="standing_rules" rules={['case', 'mentioned', 'official']} />
      <Rules section="names" area="names_rules" rules={['printed', 'search', 'same', 'nobody']} />
      <Section id="editions" title={t('editions')}>
        <Prose>
          <p>{t('editions_what')}</p>
          <p>{t.rich('editions_hash', { code: (words) => <code>{words}</code> })}</p>
          <p>{t('editions_readers')}</p>
        </Prose>
      </Section>
      <Rules section="missing" area="missing_rules" rules={['scope', 'late', 'kind', 'judgement']} />
      <Section id="sources" title={t('sources')}>
        <Prose>
          <p>
            {t.rich('sources_what', {
              documents: (words) => <a href="/documents">{words}</a>,
              licence: (words) => (
                <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
                  {words}
                </a>
              ),
            })}
          </p>
          <p>{t.rich('sources_open', { code: (words) => <code>{words}</code> })}</p>
        </Prose>
      </Section>
      <Rules section="privacy" area="privacy_rules" rules={['none', 'network', 'device', 'write']} />
    </ReaderPage>
  );
}

/** A section that is a list of rules, in the order given; `area` is where their words stand in the catalog. */
function Rules({ section, area, rules }: { section: string; area: string; rules: string[] }) {
  const t = useTranslations('method');
  return (
    <Section id={section} title={t(section)}>
      <ul className="max-w-[42rem]">
        {rules.map((rule) => (
          <li key={rule} className="border-t border-rule-2 py-2.5 first:border-t-0 first:pt-0">
            {t(`${area}.${rule}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
