import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { useSpeech } from '@/components/use-speech';
import { dateWords, type Meaning, whenWords } from '@/lib/language/dates';
import { codeWords, listWords, type Speech } from '@/lib/language/translate';

export interface WorkRow {
  name: string;
  person: number | null;
  statement: number | null;
  document: number | null;
  review: number | null;
  kind: string | null;
  dated: string | null;
  since: Date | null;
  count: number | null;
}

type Column = 'kind' | 'dated' | 'stated' | 'named' | 'since' | 'statements' | 'names' | 'citations';

const ofStatements: readonly Column[] = ['kind', 'stated'];
const columnsOf: Record<string, readonly Column[]> = {
  unconfirmed_one: ['named'],
  unconfirmed_two: ['named'],
  unconfirmed_five: ['named'],
  one_document: ['kind', 'stated', 'statements'],
  case_without_custody: [],
  broken_citations: ['dated', 'citations'],
  open_names: ['dated', 'names'],
  old_drafts: ['kind', 'since'],
  long_waiting: ['since'],
};

/** Where the work of a row is done. */
function placeOf(board: string, { person, statement, document, review }: WorkRow): string {
  if (review !== null) return `/desk/review/${review}`;
  if (document !== null) {
    if (board === 'open_names') return `/desk/documents/${document}`;
    return `/desk/documents/${document}/about`;
  }
  return statement === null || board === 'one_document'
    ? `/desk/people/${person}`
    : `/desk/people/${person}/statements/${statement}`;
}

/** The rows of a board, each leading to where it is worked on. */
export function BoardRows({ board, rows }: { board: string; rows: WorkRow[] }) {
  const t = useTranslations('boards');
  const speech = useSpeech();
  const columns = columnsOf[board] ?? ofStatements;
  const cell = (row: WorkRow, column: Column): ReactNode => {
    switch (column) {
      case 'kind':
        return row.kind === null ? t('change') : codeWords(speech, 'statements.kind', row.kind);
      case 'dated':
      case 'stated':
      case 'named':
        return row.dated === null ? '' : dateWords(row.dated, speech, 'short');
      case 'since':
        return row.since === null ? '' : <Moment at={row.since} />;
      default:
        return row.count;
    }
  };
  return (
    <Table
      caption={t('rows')}
      columns={[t('who'), ...columns.map((column) => t(`columns.${column}`))]}
      rows={rows.map((row, at) => ({
        key: at,
        cells: [
          <a key="who" href={placeOf(board, row)} className="font-semibold">
            {row.name}
          </a>,
          ...columns.map((column) => cell(row, column)),
        ],
      }))}
    />
  );
}

interface Said {
  id: number;
  person: number;
  name: string;
  kind: string;
  occurred: string | null;
  meaning: Meaning | null;
  stated: string;
  code: string | null;
  parts: { kind: string; duration: string | null }[];
}

const areas: Record<string, string> = {
  custody: 'statements.custody.state',
  death: 'statements.death.circumstances',
  event: 'statements.event.type',
};

function saidWords({ kind, occurred, meaning, stated, code, parts }: Said, speech: Speech): string {
  const area = areas[kind];
  const what =
    code !== null && area !== undefined
      ? codeWords(speech, area, code)
      : listWords(
          parts.map((part) =>
            [codeWords(speech, 'statements.sentence.part', part.kind), part.duration]
              .filter((each) => each !== null)
              .join(' '),
          ),
          speech,
        );
  const when =
    occurred === null ? dateWords(stated, speech, 'short') : whenWords(occurred, meaning, speech, 'short');
  return `${what}, ${when}`;
}

/** Two statements a row that cannot both be true, and why; each leads to its own page. */
export function ContradictionRows({ rows }: { rows: { reason: string; one: Said; other: Said }[] }) {
  const t = useTranslations('boards');
  const speech = useSpeech();
  const link = (said: Said) => (
    <a key={said.id} href={`/desk/people/${said.person}/statements/${said.id}`}>
      {saidWords(said, speech)}
    </a>
  );
  return (
    <Table
      caption={t('rows')}
      columns={[t('who'), t('columns.why'), t('columns.one'), t('columns.other')]}
      rows={rows.map(({ reason, one, other }) => ({
        key: `${one.id} ${other.id}`,
        cells: [
          <a key="who" href={`/desk/people/${one.person}`} className="font-semibold">
            {one.name}
          </a>,
          t(`reason.${reason}`),
          link(one),
          link(other),
        ],
      }))}
    />
  );
}
