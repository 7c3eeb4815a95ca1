import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import type { Editor } from '@/lib/accounts/actor';
import { rowNumber } from '@/lib/core/row-number';
import { readImport } from '@/lib/importing/read';

/** The table that an address names; an address that names none, or one that was thrown away, is not found. */
export async function openTable(editor: Editor, params: Promise<{ id: string }>) {
  const id = rowNumber.safeParse((await params).id);
  return (id.success ? await readImport(editor, id.data) : null) ?? notFound();
}

/** The frame of every page below that of a table, which leads back to it. */
export function BelowTable(props: {
  editor: Editor;
  table: { id: number; list: string };
  title: string;
  children: ReactNode;
}) {
  const { editor, table, title, children } = props;
  const back = (
    <a key="list" href={`/desk/imports/${table.id}`}>
      {table.list}
    </a>
  );
  return (
    <DeskPage title={title} over={[back]} signedIn={frameOf(editor, 'imports')}>
      {children}
    </DeskPage>
  );
}
