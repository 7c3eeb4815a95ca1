import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FileField, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** A table from the editor's own machine. Posted to a route of its own, which takes more than an action does. */
export function BringForm({ wrong, list }: { wrong: string | null; list: string }) {
  const t = useTranslations('importing');
  return (
    <form action="/desk/imports/upload" method="post" encType="multipart/form-data" className="max-w-[36rem]">
      {wrong !== null && <Notice tone="wrong">{wrong}</Notice>}
      <TextField
        name="list"
        label={t('list')}
        hint={t('list_hint')}
        maxLength={200}
        autoComplete="off"
        defaultValue={list}
      />
      <FileField
        name="file"
        label={t('file')}
        hint={t('file_hint')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
      />
      <Button primary>{t('submit')}</Button>
    </form>
  );
}
