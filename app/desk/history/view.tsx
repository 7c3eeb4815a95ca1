import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Changes } from '@/components/history/changes';
import { HistoryFilter } from '@/components/history/filter';
import type { Actor } from '@/lib/accounts/actor';
import type { SearchParams } from '@/lib/core/search-params';
import { type Asked, listChanges, listEditors } from '@/lib/history/read';
import { changedKind } from '@/lib/history/schema';

const size = 100;
const whole = z.string().regex(/^[1-9]\d{0,8}$/);

/** A number as it stands in an address; null when it is none. */
export const numberIn = (typed: unknown): number | null =>
  whole
    .transform(Number)
    .nullable()
    .catch(null)
    .parse(typed ?? null);

/** A number of a change in an address; null when it is none. */
export const changeIn = (typed: unknown): bigint | null =>
  z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .transform(BigInt)
    .nullable()
    .catch(null)
    .parse(typed ?? null);

interface View {
  actor: Actor;
  title: string;
  /** The address of this history without its questions. */
  address: string;
  of: Pick<Asked, 'person' | 'document'>;
  searchParams: Promise<SearchParams>;
  /** Links to what it is the history of. */
  links?: ReactNode;
}

/** One page of a history: of everything, of a person or of a document. */
export async function historyView({ actor, title, address, of, searchParams, links }: View) {
  const typed = await searchParams;
  const kind = changedKind
    .nullable()
    .catch(null)
    .parse(typed.kind ?? null);
  const editor = numberIn(typed.editor);
  const before = changeIn(typed.before);
  const [t, editors, { changes, names, next }] = await Promise.all([
    getTranslations('history'),
    listEditors(actor),
    listChanges(actor, { ...of, kind, editor, before, size }),
  ]);
  const page = (from: string | null) => {
    const asked = new URLSearchParams({
      ...(kind === null ? {} : { kind }),
      ...(editor === null ? {} : { editor: String(editor) }),
      ...(from === null ? {} : { before: from }),
    });
    return asked.size === 0 ? address : `${address}?${asked}`;
  };
  return (
    <DeskPage title={title} signedIn={frameOf(actor, 'history')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('aside')}</p>
      {links}
      <HistoryFilter
        address={address}
        kinds={changedKind.options}
        editors={editors}
        asked={{ kind, editor }}
      />
      {changes.length === 0 ? <p>{t('none')}</p> : <Changes changes={changes} names={names} />}
      <nav aria-label={title} className="mt-6 flex flex-wrap gap-x-6">
        {before !== null && (
          <a href={page(null)} className="font-semibold">
            {t('newest')}
          </a>
        )}
        {next !== null && (
          <a rel="next" href={page(next)} className="font-semibold">
            {t('older')} →
          </a>
        )}
      </nav>
    </DeskPage>
  );
}
