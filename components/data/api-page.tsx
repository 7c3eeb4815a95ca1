import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Section } from '@/components/ui/section';

export type ApiParameter = { name: string; needed: boolean; description: string };
export type ApiOperation = {
  id: string;
  address: string;
  tag: string;
  summary: string;
  about: string | null;
  parameters: ApiParameter[];
  /** Name of the shape it answers with. */
  answer: string | null;
};
export type ApiShape = {
  name: string;
  description: string | null;
  fields: { name: string; type: string; description: string | null }[];
};
export interface ApiPageProps {
  groups: {
    name: 'People' | 'Statements' | 'Documents' | 'Terms' | 'Figures' | 'Editions';
    operations: ApiOperation[];
  }[];
  shapes: ApiShape[];
}

/** Every address of the API, what it takes and answers, and every shape: the OpenAPI document to be read. */
export function ApiPage({ groups, shapes }: ApiPageProps) {
  const t = useTranslations('data');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('api_title')} />
      <p className="mt-4 max-w-[44rem]">{t.rich('api_lead', { code: (words) => <code>{words}</code> })}</p>
      <p className="mt-2 max-w-[44rem] text-note text-ink-2">{t('api_english')}</p>
      {groups.map(({ name, operations }) => (
        <Section key={name} id={name.toLowerCase()} title={t(`group.${name}`)}>
          {operations.map((operation) => (
            <Operation key={operation.id} operation={operation} />
          ))}
        </Section>
      ))}
      <Section id="shapes" title={t('shapes')}>
        {shapes.map((shape) => (
          <Shape key={shape.name} shape={shape} />
        ))}
      </Section>
    </ReaderPage>
  );
}

/** Words of the OpenAPI document, which marks codes as Markdown does. */
function Marked({ words }: { words: string }) {
  return [...words.matchAll(/`([^`]+)`|[^`]+|`/g)].map(({ 0: part, 1: code, index }) =>
    code === undefined ? part : <code key={index}>{code}</code>,
  );
}

const cell = 'border-b border-rule-2 py-1.5 pr-4 align-top';
const head = 'border-b border-ink py-1.5 pr-4 text-left text-small font-semibold text-ink-2';

function Operation({ operation }: { operation: ApiOperation }) {
  const t = useTranslations('data');
  const { address, summary, about, parameters, answer } = operation;
  return (
    <div className="mb-8 max-w-[52rem]">
      <h3 className="[overflow-wrap:anywhere]">
        <code>{address}</code>
      </h3>
      <p lang="en" className="mt-1">
        {summary}
      </p>
      {about !== null && (
        <p lang="en" className="mt-1 text-note text-ink-2">
          <Marked words={about} />
        </p>
      )}
      {parameters.length > 0 && (
        <table className="mt-3 w-full border-collapse text-note">
          <caption className="sr-only">{t('takes')}</caption>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {t('parameter')}
              </th>
              <th scope="col" className={head}>
                {t('means')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, needed, description }) => (
              <tr key={name}>
                <th scope="row" className={`${cell} text-left font-normal`}>
                  <code>{name}</code>
                  {needed && <span className="block text-small text-ink-2">{t('needed')}</span>}
                </th>
                <td lang="en" className={`${cell} text-ink-2 [overflow-wrap:anywhere]`}>
                  <Marked words={description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {answer !== null && (
        <p className="mt-2 text-note">
          {t('answers')}: <a href={`#shape-${answer}`}>{answer}</a>
        </p>
      )}
    </div>
  );
}

function Shape({ shape: { name, description, fields } }: { shape: ApiShape }) {
  const t = useTranslations('data');
  return (
    <div id={`shape-${name}`} className="mb-6 max-w-[52rem]">
      <h3 lang="en" className="font-semibold">
        {name}
      </h3>
      {description !== null && (
        <p lang="en" className="text-note text-ink-2">
          <Marked words={description} />
        </p>
      )}
      {fields.length > 0 && (
        <table className="mt-2 w-full border-collapse text-note">
          <thead>
            <tr>
              <th scope="col" className={head}>
                {t('field')}
              </th>
              <th scope="col" className={head}>
                {t('type')}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row" className={`${cell} text-left font-normal [overflow-wrap:anywhere]`}>
                  <code>{field.name}</code>
                </th>
                <td lang="en" className={`${cell} text-ink-2 [overflow-wrap:anywhere]`}>
                  {field.type}
                  {field.description !== null && (
                    <span className="block text-small">
                      <Marked words={field.description} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
