import { useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';

export interface QueueRow {
  id: number;
  of: 'person' | 'document' | 'decision';
  name: string;
  drafts: number | null;
  proposedBy: { name: string };
  proposedAt: Date;
  assignedTo: { name: string } | null;
}

/** Reviews that wait, each leading to its page. */
export function Queue({ caption, rows }: { caption: string; rows: QueueRow[] }) {
  const t = useTranslations('review');
  return (
    <Table
      caption={caption}
      columns={[
        t('columns.what'),
        t('columns.kind'),
        t('columns.drafts'),
        t('columns.by'),
        t('columns.since'),
        t('columns.reader'),
      ]}
      rows={rows.map(({ id, of, name, drafts, proposedBy, proposedAt, assignedTo }) => ({
        key: id,
        cells: [
          <a key="name" href={`/desk/review/${id}`} className="font-semibold">
            {name}
          </a>,
          t(`of.${of}`),
          of === 'person' && drafts !== null ? (
            <a key="drafts" href={`/desk/review/${id}#change`}>
              {drafts}
            </a>
          ) : (
            '–'
          ),
          proposedBy.name,
          <Moment key="since" at={proposedAt} />,
          assignedTo?.name ?? t('anybody'),
        ],
      }))}
    />
  );
}
